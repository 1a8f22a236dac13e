using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>A safeguard that has to be kept in practice, whatever the law says, with a rule for each answer that falls short of it.</summary>
/// <remarks>What is kept in some places or for some people only isn't kept for the others, so that both rules rest on the same law.</remarks>
/// <typeparam name="TFact">The fact that holds the question.</typeparam>
internal sealed class SafeguardInPractice<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>
    where TFact : class, IFact
{
    /// <summary>The id that the rules share; each adds <c>/not-in-practice</c> or <c>/in-part-in-practice</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required Expression<Func<TFact, Judgement<InPractice>?>> Question { get; init; }

    /// <summary>Where the safeguard stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>What is found where it is never or almost never kept.</summary>
    public required string Not { get; init; }

    /// <summary>What is found where it is kept in some places, cases or for some people only.</summary>
    public required string InPart { get; init; }

    /// <summary>What both rest on; where nothing of it binds, the finding is recommended.</summary>
    public required ImmutableArray<LegalBasis> Basis { get; init; }

    /// <summary>The rules, the gravest first.</summary>
    public ImmutableArray<RuleBookEntry> Rules =>
    [
        Rule("not-in-practice", InPractice.No, Not),
        Rule("in-part-in-practice", InPractice.InPart, InPart),
    ];

    private Rule<TFact> Rule(string part, InPractice answer, string finding) => new()
    {
        Id = $"{Id}/{part}",
        Sources = Sources,
        When = Expression.Lambda<Func<TFact, bool>>(Expression.Equal(Question.Body, Expression.Constant(answer)), Question.Parameters),
        Finding = finding,
        Severity = Severity.Recommended,
        Basis = Basis,
    };
}
