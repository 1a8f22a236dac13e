using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>Rows of questions whose findings differ only in what the law should say; short forms of <see cref="SafeguardInLaw{TFact}"/>.</summary>
internal static class LawRows
{
    /// <summary>What the legal tables ask in one question, split so that each part has its own answer.</summary>
    public static readonly Citation Part = LegalContext.Own("a part of a broader question, asked apart");

    /// <summary>What the toolkit says and the legal tables don't ask.</summary>
    public static readonly Citation Added = LegalContext.Own("a question taken from the toolkit's text, beside the legal tables");

    /// <summary>The general duty to give effect to the Covenant in law.</summary>
    public static readonly LegalBasis CovenantInLaw = Instruments.CivilAndPoliticalRights.Article("2(2)").Shortfall();

    /// <summary>The general duty to give effect to the rights of children in law.</summary>
    public static readonly LegalBasis ChildrensRightsInLaw = Instruments.RightsOfTheChild.Article("4").Shortfall("children");

    /// <summary>The general duty to prevent torture by law.</summary>
    public static readonly LegalBasis AgainstTortureInLaw = Instruments.Torture.Article("2(1)").Shortfall();

    /// <summary>The general duty to bar discrimination against women by law.</summary>
    public static readonly LegalBasis WomensEqualityInLaw = Instruments.DiscriminationAgainstWomen.Article("2").Shortfall("women");

    /// <summary>A safeguard that the law should provide. Where it provides it in part, that is recommended to be completed, and no more is claimed.</summary>
    /// <typeparam name="TFact">The fact that holds the question.</typeparam>
    /// <param name="id">What is lacking, without the tool.</param>
    /// <param name="question">The question.</param>
    /// <param name="sources">Where the safeguard stands.</param>
    /// <param name="matter">What the law should provide for, as a noun.</param>
    /// <param name="contrary">What is found where the law says the opposite.</param>
    /// <param name="basis">What that rests on.</param>
    /// <param name="silentBasis">What it rests on that the law says nothing; empty where no text asks for a law.</param>
    /// <param name="silenceIsNoGap">Where silence is no gap.</param>
    /// <param name="inPartBasis">What it rests on that the law provides it in part; default where nothing does.</param>
    /// <param name="advice">What to do.</param>
    public static ImmutableArray<RuleBookEntry> Safeguard<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        string id,
        Expression<Func<TFact, Judgement<LawSays>?>> question,
        ImmutableArray<Citation> sources,
        string matter,
        string contrary,
        ImmutableArray<LegalBasis> basis,
        ImmutableArray<LegalBasis> silentBasis,
        Clause<Func<TFact, bool>>? silenceIsNoGap = null,
        ImmutableArray<LegalBasis> inPartBasis = default,
        string? advice = null)
        where TFact : class, IFact => new SafeguardInLaw<TFact>
        {
            Id = $"{LegalContext.Tool.Id}/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, basis),
            Silent = new($"The law says nothing on {matter}.", silentBasis),
            InPart = new($"The law provides for {matter} only for some people, cases or parts.", inPartBasis.IsDefault ? [] : inPartBasis),
            SilenceIsNoGap = silenceIsNoGap,
            Advice = advice,
        }.Rules;

    /// <summary>A bar that the law should hold. A bar in part leaves the rest possible, so that it weighs like none.</summary>
    /// <typeparam name="TFact">The fact that holds the question.</typeparam>
    /// <param name="id">What is possible, without the tool.</param>
    /// <param name="question">The question.</param>
    /// <param name="sources">Where the bar stands.</param>
    /// <param name="matter">What the law should bar, as a noun.</param>
    /// <param name="contrary">What is found where the law allows it.</param>
    /// <param name="basis">What that, and a bar in part, rest on.</param>
    /// <param name="silentBasis">What it rests on that the law says nothing.</param>
    /// <param name="silenceIsNoGap">Where silence is no gap.</param>
    /// <param name="advice">What to do.</param>
    public static ImmutableArray<RuleBookEntry> Bar<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        string id,
        Expression<Func<TFact, Judgement<LawSays>?>> question,
        ImmutableArray<Citation> sources,
        string matter,
        string contrary,
        ImmutableArray<LegalBasis> basis,
        ImmutableArray<LegalBasis> silentBasis,
        Clause<Func<TFact, bool>>? silenceIsNoGap = null,
        string? advice = null)
        where TFact : class, IFact => new SafeguardInLaw<TFact>
        {
            Id = $"{LegalContext.Tool.Id}/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, basis),
            Silent = new($"The law doesn't bar {matter}.", silentBasis),
            InPart = new($"The law bars {matter} in part only, so that the rest stays possible.", basis),
            SilenceIsNoGap = silenceIsNoGap,
            Advice = advice,
        }.Rules;

    /// <summary>A safeguard that has to be kept in practice.</summary>
    /// <typeparam name="TFact">The fact that holds the question.</typeparam>
    /// <param name="id">What is lacking, without the tool.</param>
    /// <param name="question">The question.</param>
    /// <param name="sources">Where the safeguard stands.</param>
    /// <param name="not">What is found where it is never or almost never kept.</param>
    /// <param name="inPart">What is found where it is kept in part.</param>
    /// <param name="basis">What both rest on.</param>
    public static ImmutableArray<RuleBookEntry> Practice<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        string id,
        Expression<Func<TFact, Judgement<InPractice>?>> question,
        ImmutableArray<Citation> sources,
        string not,
        string inPart,
        ImmutableArray<LegalBasis> basis)
        where TFact : class, IFact => new SafeguardInPractice<TFact>
        {
            Id = $"{LegalContext.Tool.Id}/{id}",
            Question = question,
            Sources = sources,
            Not = not,
            InPart = inPart,
            Basis = basis,
        }.Rules;
}
