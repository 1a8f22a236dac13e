namespace Toolkit.Rules.Reporting;

/// <summary>What is still to be asked, the most deciding question first.</summary>
internal static class QuestionsOutline
{
    /// <summary>How many questions are written unless all are asked for.</summary>
    private const int Most = 12;

    public static void Write(Outline to, Report report, bool showsAll)
    {
        if (report.OpenQuestions.IsEmpty)
        {
            return;
        }

        to.Heading(1, "Still to be asked, the most deciding first");
        if (showsAll)
        {
            WriteInFull(to, report);
        }
        else
        {
            WriteInShort(to, report);
        }
    }

    private static void WriteInFull(Outline to, Report report)
    {
        foreach (var (question, number) in report.OpenQuestions.Select((question, number) => (question, number + 1)))
        {
            to.Numbered(number, Text(question, About(question)));
            to.Field("Ask", question.AskWhom);
            to.Field("Needed by", NeededBy(question));
            to.Field("Answers", question.Answers.IsEmpty ? null : string.Join(", ", question.Answers));
            to.Field("Hangs on it", string.Join("; ", question.HangsOn
                .Select(hangs => hangs.Outcomes.Length == 1
                    ? $"{hangs.Id}, which can only come to {hangs.Outcomes[0]}, but not before this is answered"
                    : hangs.Outcomes is ["raised", "clear"] ? hangs.Id
                    : $"{hangs.Id} ({string.Join(", ", hangs.Outcomes)})").Distinct()));
        }
    }

    private static void WriteInShort(Outline to, Report report)
    {
        var most = report.OpenQuestions.GroupBy(About).FirstOrDefault(group => group.Count() * 2 > report.OpenQuestions.Length)?.Key;
        if (most is { Length: > 0 } && report.OpenQuestions.Length > 1)
        {
            to.Line($"About {most.TrimEnd(' ', ':')}, where nothing else is said:");
        }

        foreach (var (question, number) in report.OpenQuestions.Take(Most).Select((question, number) => (question, number + 1)))
        {
            var about = About(question) is var own && (own != most || report.OpenQuestions.Length == 1) ? own : "";
            to.Numbered(number, Text(question, about)
                + (question.AskWhom is { } whom ? $" Ask: {whom}." : "")
                + (NeededBy(question) is { } packs ? $" Needed by {packs}." : ""));
        }

        if (report.OpenQuestions.Length - Most is > 0 and var more)
        {
            to.Line($"{ReportWords.Count(more, "more question")} in the whole report.");
        }
    }

    /// <summary>A question as it is put, with what is to be known of asking it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="about">The fact that it is put to, with what sets it apart; nothing where that is plain.</param>
    public static string Text(OpenQuestion question, string about = "") => ReportWords.Of(question.Pack) + about + question.Text
        + (question.IsSensitive ? " (sensitive)" : "") + (question.HasLapsed ? " (its answer has lapsed)" : "");

    /// <summary>The fact that is asked about; nothing where the question names it itself, as that of a treaty's status does.</summary>
    private static string About(OpenQuestion question) =>
        question.Ref is { Fact: { } fact, FactType: not "commitments" }
            ? $"{ReportWords.Fact(new(question.Ref.FactType, fact))}: "
            : "";

    private static string? NeededBy(OpenQuestion question) => question.Packs.IsEmpty
        ? null
        : $"{ReportWords.Packs(question.Packs)}, which speak{(question.Packs.Length == 1 ? "s" : "")} for some States only";
}
