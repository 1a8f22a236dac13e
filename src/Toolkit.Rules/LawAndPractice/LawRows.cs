using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.LawAndPractice;

/// <summary>What the rows of questions on law and on practice share: what they rest on, and short forms of their rules.</summary>
internal static class LawRows
{
    /// <summary>With which the ids of the rules begin: names once given stay, and tool 2.3 was the first to ask these questions.</summary>
    public const string Prefix = "national-legal-context";

    /// <summary>What could be asked in one question, split so that each part has its own answer.</summary>
    public static readonly Citation Part = Design("a part of a broader question, asked apart");

    /// <summary>What the toolkit says and its printed rows do not ask.</summary>
    public static readonly Citation Added = Design("a question taken from the toolkit's text, beside its printed rows");

    /// <summary>A standard of several parts, each with an answer of its own.</summary>
    public static readonly Citation PartByPart = Design("the standard is split into its parts");

    /// <summary>What the toolkit asks of law and practice together.</summary>
    public static readonly Citation PracticeApart = Design("law and practice are asked apart");

    /// <summary>The general duty to give effect to the Covenant in law.</summary>
    public static readonly LegalBasis CovenantInLaw = Instruments.CivilAndPoliticalRights.Article("2(2)").Shortfall();

    /// <summary>The general duty to prevent torture by law.</summary>
    public static readonly LegalBasis AgainstTortureInLaw = Instruments.Torture.Article("2(1)").Shortfall();

    /// <summary>The general duty to bar discrimination against women by law.</summary>
    public static readonly LegalBasis WomensEqualityInLaw = Instruments.DiscriminationAgainstWomen.Article("2").Shortfall("women");

    /// <summary>
    /// A general comment, recommendation or decision of a body. The texts were not at hand, so that paragraphs are from memory.
    /// </summary>
    /// <param name="body">The body, shortened: <c>HRC</c>, <c>CEDAW Committee</c>.</param>
    /// <param name="text">The text and paragraph: <c>GC36 para. 35</c>.</param>
    /// <param name="confidence">How sure we are.</param>
    public static Citation Body(string body, string text, Confidence confidence = Confidence.Recalled) => new(body, text, confidence);

    /// <summary>
    /// The duty to give effect by law to a right of the Covenant. It goes as far as the right does: a State that reserved the right does
    /// not owe it.
    /// </summary>
    /// <param name="right">The article of the right.</param>
    public static LegalBasis DutyToLegislate(string right) => DutyToLegislate(Instruments.CivilAndPoliticalRights.Article(right));

    /// <inheritdoc cref="DutyToLegislate(string)"/>
    public static LegalBasis DutyToLegislate(Provision right) => CovenantInLaw.TogetherWith(right);

    /// <summary>The duty to give effect by law to a right of children. It goes as far as the right does.</summary>
    /// <param name="right">The article of the right.</param>
    /// <param name="scope">For whom; null where the finding is about children only.</param>
    public static LegalBasis ChildrensRightsInLaw(string right, string? scope = null) =>
        Instruments.RightsOfTheChild.Article("4").Shortfall(scope).TogetherWith(Instruments.RightsOfTheChild.Article(right));

    /// <summary>
    /// A safeguard that the law should provide. Where it provides it in part, that is recommended to be completed, and no more is claimed.
    /// </summary>
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
    public static ImmutableArray<RuleBookEntry>
        Safeguard<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
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
            Id = $"{LawRows.Prefix}/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, basis),
            Silent = new($"The law says nothing on {matter}.", silentBasis),
            InPart = new($"Only in part, or only for some people or cases, does the law provide for {matter}.", inPartBasis.IsDefault ? []
                : inPartBasis),
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
            Id = $"{LawRows.Prefix}/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, basis),
            Silent = new($"The law does not prohibit {matter}.", silentBasis),
            InPart = new($"The law prohibits {matter} only in part; the rest remains possible.", basis),
            SilenceIsNoGap = silenceIsNoGap,
            Advice = advice,
        }.Rules;

    /// <summary>
    /// A safeguard that has to be kept in practice, whatever the law says. What is kept in some places or for some people only is not kept
    /// for the others, so that both rules rest on the same law; where nothing of it binds, the finding is recommended.
    /// </summary>
    /// <typeparam name="TFact">The fact that holds the question.</typeparam>
    /// <param name="id">What is lacking, without the tool.</param>
    /// <param name="question">The question.</param>
    /// <param name="sources">Where the safeguard stands.</param>
    /// <param name="not">What is found where it is never or almost never kept.</param>
    /// <param name="inPart">What is found where it is kept in part.</param>
    /// <param name="basis">What both rest on.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="unless">Where neither is a wrong.</param>
    public static ImmutableArray<RuleBookEntry>
        Practice<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        string id,
        Expression<Func<TFact, Judgement<InPractice>?>> question,
        ImmutableArray<Citation> sources,
        string not,
        string inPart,
        ImmutableArray<LegalBasis> basis,
        string? advice = null,
        Clause<Func<TFact, bool>>? unless = null)
        where TFact : class, IFact
    {
        return [Rule("not-in-practice", InPractice.No, not), Rule("in-part-in-practice", InPractice.InPart, inPart)];

        Rule<TFact> Rule(string part, InPractice answer, string finding) => new()
        {
            Id = $"{LawRows.Prefix}/{id}/{part}",
            Sources = sources,
            When = Answered(question, answer),
            Unless = unless is null ? [] : [unless],
            Finding = finding,
            Advice = advice,
            Severity = Severity.Recommended,
            Basis = basis,
        };
    }

    /// <summary>The condition that a question has an answer.</summary>
    /// <typeparam name="TFact">The fact that holds the question.</typeparam>
    /// <typeparam name="TAnswer">The scale.</typeparam>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    public static Expression<Func<TFact, bool>> Answered<TFact, TAnswer>(Expression<Func<TFact, Judgement<TAnswer>?>> question,
        TAnswer answer)
        where TAnswer : struct, Enum =>
        Expression.Lambda<Func<TFact, bool>>(Expression.Equal(question.Body, Expression.Constant(answer)), question.Parameters);
}
