using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Reporting;

/// <summary>What a report calls facts, answers, sources and outcomes: words, and no names of code.</summary>
internal static class ReportWords
{
    /// <summary>What tells a pack's word from one of the toolkit.</summary>
    public static string Of(string? pack) => pack is null ? "" : $"[guidance pack {pack}] ";

    public static string Packs(ImmutableArray<string> packs) =>
        $"guidance pack{(packs.Length == 1 ? "" : "s")} {string.Join(", ", packs)}";

    public static string About(ImmutableArray<FactRef> about) =>
        about.IsEmpty ? "the case as a whole" : string.Join(", ", about.Select(Fact));

    public static string Fact(FactRef fact) => $"{Type(fact.Type)} {Spelling.Quote(fact.Id)}";

    /// <summary>"supportRequest" as "support request"; a type that a pack defines is told by the pack's id and a slash.</summary>
    public static string Type(string name)
    {
        var own = name.LastIndexOf('/') + 1;
        return name[..own] + Spelling.Words(name[own..]);
    }

    /// <summary>An answer with the fact that it is about.</summary>
    public static string Answer(AnswerRead read) => $"{Fact(read.Fact)}, {Told(read)}";

    /// <summary>An answer without its fact.</summary>
    public static string Told(AnswerRead read) => $"{read.Label}: {Given(read)}";

    /// <summary>What was answered, by which provision and whose judgement; or that nothing was.</summary>
    public static string Given(AnswerRead read)
    {
        var answer = read.IsContradicted ? "answered, and contradicted by another answer"
            : read.IsWithheld ? "answered, and withheld as sensitive"
            : read.Answer is null ? MissingWords.NotAnswered(read)
            : IsState(read) && State.TryFind(read.Answer, out var state) ? state.ToString()
            : Spelling.Visible(read.AnswerLabel ?? read.Answer, 200) + (read.Unit is { } unit ? $" {unit}" : "");
        var judged = (read.JudgedOn, read.ValidUntil) switch
        {
            ({ } on, { } until) => $" (judged on {Iso(on)}, valid until {Iso(until)})",
            ({ } on, null) => $" (judged on {Iso(on)})",
            (null, { } until) => $" (valid until {Iso(until)})",
            _ => "",
        };
        var by = read.JudgedBy is null && read.Basis is null ? ""
            : $" [{string.Join(": ", new[] { read.JudgedBy, read.Basis }.OfType<string>().Select(text => Spelling.Visible(text, 200)))}]";
        var provision = read.Provision is null ? "" : $", by {Spelling.Visible(read.Provision, 200)}";
        var hidden = read.IsAttestationWithheld ? " [who judged, or on what basis, is withheld]" : "";
        return $"{answer}{provision}{judged}{by}{hidden}";
    }

    public static string Sources(ImmutableArray<Citation> sources) => $"({string.Join("; ", sources)})";

    public static string Waiver(WaiverUsed waiver) =>
        $"Waived by {waiver.Authority} until {Iso(waiver.Until)}: {waiver.Reason} "
            + $"{(waiver.Sources.IsEmpty ? "" : $"{Sources(waiver.Sources)} ")}[guidance pack {waiver.Pack}]";

    public static string Mark(Effect effect) => effect switch
    {
        Effect.Permits => "MAY PROCEED",
        Effect.Refers => "DECIDED ELSEWHERE",
        Effect.Waits => "NOT YET",
        _ => "MUST NOT GO ON AS IT IS",
    };

    /// <summary>"at odds".</summary>
    public static string Words(Severity severity) => Spelling.Words(severity.ToString());

    /// <summary>"At odds".</summary>
    public static string Sentence(Severity severity) => Sentence(Words(severity));

    /// <summary>The text with a capital letter.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>"4 breach, 5 at odds", the gravest first.</summary>
    public static string Counts(IEnumerable<Severity> severities) =>
        string.Join(", ", severities.GroupBy(severity => severity).OrderByDescending(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {Words(group.Key)}")));

    /// <summary>"1 rule", "3 rules".</summary>
    public static string Count(int number, string one) => FormattableString.Invariant($"{number} {one}{(number == 1 ? "" : "s")}");

    public static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsState(AnswerRead read) => read.Question.EndsWith(".state", StringComparison.Ordinal);
}
