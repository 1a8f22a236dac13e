using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.LawAndPractice;

/// <summary>A safeguard that the law has to provide, with a rule for each answer that falls short of it.</summary>
/// <remarks>
/// The three rules share their question and their sources, and differ in what the law does wrong and so in what they rest on.
/// </remarks>
/// <typeparam name="TFact">The fact that holds the question.</typeparam>
internal sealed class SafeguardInLaw<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>
    where TFact : class, IFact
{
    /// <summary>The id that the rules share; each adds <c>/contrary-law</c>, <c>/silent-law</c> or <c>/in-part</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required Expression<Func<TFact, Judgement<LawSays>?>> Question { get; init; }

    /// <summary>Where the safeguard stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>What is found where the law says the opposite.</summary>
    public required Shortcoming Contrary { get; init; }

    /// <summary>What is found where the law says nothing.</summary>
    public required Shortcoming Silent { get; init; }

    /// <summary>What is found where the law provides it in part.</summary>
    public required Shortcoming InPart { get; init; }

    /// <summary>What to do about it, whichever of the three it is; null where the sources say nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>
    /// Where silence of the law is no gap, because what the safeguard is about cannot happen; null where it always is one.
    /// </summary>
    public Clause<Func<TFact, bool>>? SilenceIsNoGap { get; init; }

    /// <summary>
    /// Where law that says the opposite, or provides it in part, limits the right as it may be limited; null where it never may.
    /// </summary>
    public Clause<Func<TFact, bool>>? NoGapWhereAllowed { get; init; }

    /// <summary>The rules, the gravest first.</summary>
    public ImmutableArray<RuleBookEntry> Rules =>
    [
        Rule("contrary-law", LawSays.ProvidesOtherwise, Contrary, NoGapWhereAllowed),
        Rule("silent-law", LawSays.Silent, Silent, SilenceIsNoGap),
        Rule("in-part", LawSays.ProvidesInPart, InPart, NoGapWhereAllowed),
    ];

    private Rule<TFact> Rule(string part, LawSays answer, Shortcoming shortcoming, Clause<Func<TFact, bool>>? unless = null) => new()
    {
        Id = $"{Id}/{part}",
        Sources = Sources,
        When = LawRows.Answered(Question, answer),
        Unless = unless is null ? [] : [unless],
        Finding = shortcoming.Finding,
        Advice = shortcoming.Advice ?? Advice,
        Severity = Severity.Recommended,
        Basis = shortcoming.Basis,
    };
}

/// <summary>How the law falls short of a safeguard, and what that rests on.</summary>
/// <param name="Finding">What was found, as one sentence.</param>
/// <param name="Basis">What it rests on; where nothing of it binds, the finding is recommended.</param>
internal sealed record Shortcoming(string Finding, ImmutableArray<LegalBasis> Basis)
{
    /// <summary>What to do about it, where that differs from the other shortcomings of the safeguard.</summary>
    public string? Advice { get; init; }
}
