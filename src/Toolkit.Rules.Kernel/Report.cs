using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>What a rule book says of a case. Equal cases give equal reports, to the byte, on every machine.</summary>
public sealed record Report
{
    private readonly JudgedCase? judged;

    /// <summary>An empty form.</summary>
    public Report()
    {
    }

    [SetsRequiredMembers]
    internal Report(JudgedCase judged)
    {
        this.judged = judged;
        (Edition, RuleBookHash) = ("", "");
    }

    /// <summary>The edition of the rules.</summary>
    public required string Edition { get; init; }

    /// <summary>The content hash of the rule book.</summary>
    public required string RuleBookHash { get; init; }

    /// <summary>The guidance packs that the rule book was built with, and whether each was in force on the day of the assessment.</summary>
    public required ImmutableArray<PackUsed> Packs { get; init; }

    /// <summary>The day for which the case was assessed.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>The State that the case says it is about; null where it does not say. Facts may name States of their own.</summary>
    public State? State { get; init; }

    /// <summary>
    /// How each ambiguity of the sources was read on which something hangs that was asked of this case; and every reading that is not the
    /// cautious one, asked or not.
    /// </summary>
    public required ImmutableArray<ReadingUsed> Readings { get; init; }

    /// <summary>
    /// The numbers that the sources leave open, of those on which something hangs that was asked of this case, and who set them.
    /// </summary>
    public required ImmutableArray<ParameterUsed> Parameters { get; init; }

    /// <summary>What the decision flows decided, flow by flow and fact by fact.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }

    /// <summary>The rules that were raised, in the order of the rule book.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The rules that would have been raised but for an exception.</summary>
    public required ImmutableArray<Exempted> Exempted { get; init; }

    /// <summary>The rules that would be findings, or undetermined, but for a pack's waiver.</summary>
    public required ImmutableArray<Waived> Waived { get; init; }

    /// <summary>
    /// The answers that contradict one another, where neither is the worse of the two. They are read as neither; what rests on them stands
    /// in
    /// <see cref="Refused"/>.
    /// </summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The decisions and rules that rest on answers which contradict one another, and were not decided.</summary>
    public ImmutableArray<Refused> Refused { get; init; } = [];

    /// <summary>The rules that can be neither raised nor cleared before more is answered.</summary>
    public required ImmutableArray<Undetermined> Undetermined { get; init; }

    /// <summary>
    /// What somebody attested of whole rules without the answers, in the order of the rule book. None of it decides anything.
    /// </summary>
    public ImmutableArray<Attested> Attested { get; init; } = [];

    /// <summary>
    /// What is still to be asked, the most deciding question first, those last to which nobody had the answer or gave it, and after them
    /// sensitive ones. A question on which nothing hangs is not listed.
    /// </summary>
    public required ImmutableArray<OpenQuestion> OpenQuestions
    {
        get => field.IsDefault && judged is not null ? judged.OpenQuestions : field;
        init;
    }

    /// <summary>Judgements past their validity, which were read as not answered.</summary>
    public required ImmutableArray<AnswerRead> Lapsed { get; init; }

    /// <summary>The types of fact of which the case has none, so that the rules about them had nothing to look at.</summary>
    public required ImmutableArray<string> NotDescribed { get; init; }

    /// <summary>
    /// Whether any rule or flow had something to look at; where none had, nothing is fine. A rule about the case as a whole has something
    /// to look at where the case holds a fact of a type that it reads.
    /// </summary>
    public required bool HasAsked { get; init; }

    /// <summary>
    /// What was not understood when the report was read, as another version wrote it: members that are not known, and what was missing,
    /// each with its place. Empty for a report that was made here. A report of which something was not understood is never clear.
    /// </summary>
    [JsonIgnore]
    public ImmutableArray<string> NotUnderstood { get; init; } = [];

    /// <summary>Whether the other report says the same, to the last word of its JSON.</summary>
    /// <param name="other">The other report.</param>
    public bool Equals(Report? other) => ReportEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportEquality.Hash(this);

    /// <summary>
    /// What the report comes to: contradictory before all else, since something was not decided; then the worst that it holds.
    /// </summary>
    /// <param name="least">The least severity at which a finding counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public Conclusion Conclude(Severity least)
    {
        Defined.Value(least);
        return !Contradictions.IsEmpty ? Conclusion.Contradictory
            : Decisions.Any(decision => decision.Effect == Effect.Restricts) || Findings.Any(finding => finding.Severity >= least)
                ? Conclusion.Raised
            : Decisions.Any(decision => decision.Effect == Effect.Waits)
                || Findings.Any(finding => finding.PossibleSeverity >= least)
                || Undetermined.Any(rule => rule.Severity >= least)
                || !HasAsked || !NotUnderstood.IsEmpty
                ? Conclusion.Undetermined
            : Conclusion.Clear;
    }
}

/// <summary>What a report comes to.</summary>
[JsonConverter(typeof(KebabCaseConverter<Conclusion>))]
public enum Conclusion
{
    /// <summary>Everything asked about was decided, and nothing was raised or refused.</summary>
    Clear,

    /// <summary>Something was raised, or an outcome restricts.</summary>
    Raised,

    /// <summary>Nothing was raised, and something is still undetermined; or nothing was described at all.</summary>
    Undetermined,

    /// <summary>Answers contradict one another, so that something was not decided; the rest of the report holds.</summary>
    Contradictory,
}

/// <summary>A fact that is spoken of.</summary>
/// <param name="Type">The name of its type in files.</param>
/// <param name="Id">Its id within the case.</param>
public sealed record FactRef(string Type, string Id)
{
    /// <summary>Names a fact at hand.</summary>
    /// <param name="fact">The fact; one of a pack under the name that it gives its type.</param>
    public static FactRef Of(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(FactType.NameOf(fact), fact.Id);
    }

    /// <summary>Type and id.</summary>
    public override string ToString() => $"{Type} `{Id}`";
}

/// <summary>How an ambiguity of the sources was read.</summary>
/// <param name="Reading">The ambiguity's id.</param>
/// <param name="Choice">The choice's id.</param>
/// <param name="IsDefault">Whether this is the cautious reading that holds unless a host says otherwise.</param>
/// <param name="Text">What is taken to hold.</param>
public sealed record ReadingUsed(string Reading, string Choice, bool IsDefault, string Text);

/// <summary>An answer that something rests on.</summary>
public sealed record AnswerRead
{
    /// <summary>The fact that was asked about.</summary>
    public required FactRef Fact { get; init; }

    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>The question in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>The answer as it is written in files; null where it was not given, or is withheld.</summary>
    public string? Answer { get; init; }

    /// <summary>
    /// The answer in words where it is a choice, as it reads after the label and a colon; null for any other, and where
    /// <see cref="Answer"/> is.
    /// </summary>
    public string? AnswerLabel { get; init; }

    /// <summary>What the number counts; null where that is not told, and where the answer is no number.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether an answer was given and is withheld because it is sensitive.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether an answer was given that another answer of the case contradicts, so that it was not read.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Why it is not answered, where the case tells; null where it does not, and where it is answered.</summary>
    public WhyUnanswered? Why { get; init; }

    /// <summary>When it was judged; null where that was not said, or the answer is no judgement.</summary>
    public DateOnly? JudgedOn { get; init; }

    /// <summary>Until when the judgement holds; null where no end was set.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Who judged; null where that was not said, or is withheld.</summary>
    public string? JudgedBy { get; init; }

    /// <summary>What the judgement rests on; null where that was not said, or is withheld.</summary>
    public string? Basis { get; init; }

    /// <summary>The provision of national law, policy or practice that says so; null where none was named, or it is withheld.</summary>
    public string? Provision { get; init; }

    /// <summary>Whether it was said who judged or on what basis, and is withheld.</summary>
    public bool IsAttestationWithheld { get; init; }
}

/// <summary>Answers that contradict one another.</summary>
public sealed record Contradiction
{
    /// <summary>The id of the rule that found it, or about which <see cref="Attested"/> says something.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// What is attested of the rule, where it is that which the answers contradict; null where they contradict one another.
    /// </summary>
    public Answer? Attested { get; init; }

    /// <summary>The facts that it is about; none for the case as a whole.</summary>
    public required ImmutableArray<FactRef> About { get; init; }

    /// <summary>What contradicts what; of an attested rule, what it finds.</summary>
    public required string Text { get; init; }

    /// <summary>What to do about it; null where the rule does not say.</summary>
    public string? Advice { get; init; }

    /// <summary>The answers; each is read as neither of the two.</summary>
    public required ImmutableArray<AnswerRead> Causes { get; init; }

    /// <summary>Where the rule stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }
}

/// <summary>A decision or rule that rests on answers which contradict one another, and was not decided.</summary>
/// <param name="Id">The flow or rule.</param>
/// <param name="About">The facts that it was asked about; none for the case as a whole.</param>
/// <param name="Text">The question that was not decided, or what would have been found.</param>
/// <param name="Contradictions">The rules that found the contradictions; never empty.</param>
public sealed record Refused(string Id, ImmutableArray<FactRef> About, string Text, ImmutableArray<string> Contradictions)
{
    /// <summary>The guidance pack whose rule it is; null for a flow or rule of the rule book itself.</summary>
    public string? Pack { get; init; }
}

/// <summary>A rule that would have been raised but for an exception.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="About">The facts that it is about.</param>
/// <param name="Exception">The exception's name within the rule.</param>
/// <param name="Text">The exception.</param>
/// <param name="Sources">Where the exception stands.</param>
public sealed record Exempted(string Rule, ImmutableArray<FactRef> About, string Exception, string Text, ImmutableArray<Citation> Sources)
{
    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack { get; init; }
}

/// <summary>A question put to a fact, or the question whether all facts of a type were told.</summary>
/// <param name="FactType">The type of fact.</param>
/// <param name="Fact">The fact's id; null for whether all facts of the type were told, and for which State the case is about.</param>
/// <param name="Question">The question's id; null where the question is whether all facts of the type were told.</param>
public sealed record QuestionRef(string FactType, string? Fact, string? Question)
{
    /// <summary>The question and the fact.</summary>
    public override string ToString() =>
        Question is null ? $"whether every {FactType} is listed" : Fact is null ? Question : $"{Question} of `{Fact}`";
}

/// <summary>A question that can still change something.</summary>
public sealed record OpenQuestion
{
    /// <summary>The question and the fact that it is put to.</summary>
    public required QuestionRef Ref { get; init; }

    /// <summary>The guidance pack that puts it; null for a question of the rule book itself.</summary>
    public string? Pack { get; init; }

    /// <summary>The question as it is put to a person.</summary>
    public required string Text { get; init; }

    /// <summary>Who can answer; null where that is plain, and where it was asked already, as <see cref="Why"/> says.</summary>
    public string? AskWhom { get; init; }

    /// <summary>Why it is not answered, where the case tells; null where it does not, so that it counts as not asked.</summary>
    public WhyUnanswered? Why { get; init; }

    /// <summary>The answers to choose from; empty where it is a number, a date or a text.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>The same answers with what they mean, in the same order.</summary>
    public ImmutableArray<AnswerChoice> Choices { get; init; } = [];

    /// <summary>The question as a short noun.</summary>
    public string? Label { get; init; }

    /// <summary>What is counted where the answer is a number; null where that is not told, and for any other answer.</summary>
    public string? Unit { get; init; }

    /// <summary>How many decimals the number may have.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether the answer is personal or confidential.</summary>
    public required bool IsSensitive { get; init; }

    /// <summary>Whether it was answered by a judgement that has lapsed.</summary>
    public required bool HasLapsed { get; init; }

    /// <summary>Where the question comes from.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>What hangs on it.</summary>
    public required ImmutableArray<HangsOn> HangsOn { get; init; }

    /// <summary>
    /// Of a question which State a fact or the case is about, the guidance packs that speak for some States only and need the answer; empty
    /// for any other question.
    /// </summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>
    /// How much an answer decides: how many outcomes it rules out, on average over the answers, in thousandths, summed over what hangs on
    /// it.
    /// </summary>
    public required int Weight { get; init; }
}

/// <summary>An answer to choose, with what it means.</summary>
/// <param name="Name">The answer as it is written in files.</param>
/// <param name="Label">The answer in a few words, as it reads after the question's label and a colon.</param>
/// <param name="Text">What the answer means, as a sentence; null where nothing more is said than the label.</param>
public sealed record AnswerChoice(string Name, string Label, string? Text)
{
    internal bool SaysMore => Choice.DoesSayMore(Name, Label, Text);
}

/// <summary>A rule or flow that hangs on a question.</summary>
/// <param name="Id">The rule or flow.</param>
/// <param name="About">The facts that it is about.</param>
/// <param name="Outcomes">What it can still come to.</param>
public sealed record HangsOn(string Id, ImmutableArray<FactRef> About, ImmutableArray<string> Outcomes);

/// <summary>How a rule or flow ended about a fact, with the reason for each part.</summary>
/// <param name="Id">The rule or flow.</param>
/// <param name="About">The facts that it was asked about.</param>
/// <param name="Ended">
/// How it ended: <c>raised</c>, <c>clear</c>, <c>undetermined</c>, <c>exempted</c>, <c>left out</c> where the rule's pack does not speak
/// for
/// the State, <c>refused</c> where it rests on answers that contradict one another, or the name of an outcome.
/// </param>
/// <param name="Parts">The condition and the exceptions of a rule, or the steps of a flow that were asked.</param>
public sealed record Explanation(string Id, ImmutableArray<FactRef> About, string Ended, ImmutableArray<ExplanationPart> Parts)
{
    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack { get; init; }

    /// <summary>
    /// Whether it is a rule that found answers to contradict one another. They stand in it as they were given; whatever else rests on them
    /// reads neither.
    /// </summary>
    public bool IsContradiction { get; init; }
}

/// <summary>A part of a condition, with its truth and why.</summary>
/// <param name="Label">What the part is in its rule or flow, for instance an exception's or a step's name; null for a part of a
/// condition.</param>
/// <param name="Text">What it asks, in plain English.</param>
/// <param name="Holds">Whether that holds.</param>
/// <param name="Decides">Whether the truth of the whole rests on this part.</param>
/// <param name="Answers">The answers that it read.</param>
/// <param name="Parts">What it is made of.</param>
public sealed record ExplanationPart(
    string? Label, string Text, Truth Holds, bool Decides, ImmutableArray<AnswerRead> Answers, ImmutableArray<ExplanationPart> Parts);
