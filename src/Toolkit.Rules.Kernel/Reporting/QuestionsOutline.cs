using System.Collections.Immutable;

namespace Toolkit.Rules.Reporting;

/// <summary>What is still to be asked, the most deciding question first.</summary>
internal static class QuestionsOutline
{
    /// <summary>How many questions are written unless all are asked for.</summary>
    private const int Most = 12;

    /// <param name="to">The outline.</param>
    /// <param name="report">The report.</param>
    /// <param name="showsAll">Whether every question is written, with all that hangs on it.</param>
    /// <param name="isForAnswering">Whether the reader is to answer, and so needs each answer as a file writes it, with what it
    /// means.</param>
    public static void Write(Outline to, Report report, bool showsAll, bool isForAnswering = false)
    {
        if (report.OpenQuestions.IsEmpty)
        {
            return;
        }

        to.Heading(1, "Still to be asked, the most deciding first");
        if (showsAll)
        {
            WriteInFull(to, report, isForAnswering);
        }
        else
        {
            WriteInShort(to, report);
        }
    }

    private static void WriteInFull(Outline to, Report report, bool isForAnswering)
    {
        var explained = new Dictionary<string, (int Number, ImmutableArray<AnswerChoice> Choices)>(StringComparer.Ordinal);
        foreach (var (question, number) in report.OpenQuestions.Select((question, number) => (question, number + 1)))
        {
            to.Numbered(number, Text(question, About(question)));
            to.Field("Ask", question.AskWhom);
            to.Field("Needed by", NeededBy(question));
            Answers(to, question, number, isForAnswering ? explained : null);
            to.Field("Hangs on it", string.Join("; ", question.HangsOn
                .Select(hangs => hangs.Outcomes.Length == 1
                    ? $"{hangs.Id}, which can only come to {hangs.Outcomes[0]}, but not before this is answered"
                    : hangs.Outcomes is ["raised", "clear"] ? hangs.Id
                    : $"{hangs.Id} ({string.Join(", ", hangs.Outcomes)})").Distinct()));
        }
    }

    /// <param name="to">The outline.</param>
    /// <param name="question">The question.</param>
    /// <param name="number">Its number.</param>
    /// <param name="explained">The answers whose meaning was told, and under which number; null where labels do.</param>
    private static void Answers(
        Outline to, OpenQuestion question, int number, Dictionary<string, (int Number, ImmutableArray<AnswerChoice> Choices)>? explained)
    {
        if (explained is null || !question.Choices.Any(choice => choice.SaysMore))
        {
            to.Field("Answers", question.Choices.IsEmpty ? Number(question) : string.Join(
                question.Choices.Any(choice => choice.Label.Contains(',', StringComparison.Ordinal)) ? "; " : ", ",
                question.Choices.Select(choice => explained is null ? choice.Label : choice.Name)));
            return;
        }

        var names = string.Join(", ", question.Choices.Select(choice => choice.Name));
        if (explained.TryGetValue(names, out var first) && first.Choices.SequenceEqual(question.Choices))
        {
            to.Field("Answers", FormattableString.Invariant($"{names} (they mean what they mean under {first.Number})"));
            return;
        }

        explained.TryAdd(names, (number, question.Choices));
        to.List("Answers", question.Choices.Select(choice => $"{choice.Name}: {choice.Text ?? choice.Label}"));
    }

    /// <summary>What a number counts, and how exactly it may be told; null where that is not said.</summary>
    private static string? Number(OpenQuestion question) => question.Unit is not { } unit ? null
        : $"a number in {unit}" + (question.Decimals == 0 ? ""
            : FormattableString.Invariant($", with at most {question.Decimals} decimal{(question.Decimals == 1 ? "" : "s")}"));

    private static void WriteInShort(Outline to, Report report)
    {
        var most = SharedBy(report.OpenQuestions, About);
        var whom = SharedBy(report.OpenQuestions, question => question.AskWhom ?? "");
        var shared = new[] { most is null ? null : $"about {most.TrimEnd(' ', ':')}", whom is null ? null : $"ask {whom}" }
            .OfType<string>().ToList();
        if (shared.Count > 0)
        {
            to.Line($"{ReportWords.Sentence(string.Join(", ", shared))}, where nothing else is said:");
        }

        foreach (var (question, number) in report.OpenQuestions.Take(Most).Select((question, number) => (question, number + 1)))
        {
            var about = About(question) is var own && own != most ? own : "";
            to.Numbered(number, Text(question, about)
                + (question.AskWhom is { } other && other != whom ? $" Ask: {other}." : "")
                + (NeededBy(question) is { } packs ? $" Needed by {packs}." : ""));
        }

        if (report.OpenQuestions.Length - Most is > 0 and var more)
        {
            to.Line($"{ReportWords.Count(more, "more question")} in the whole report.");
        }
    }

    /// <summary>What more than half of several questions share; null where that is nothing.</summary>
    private static string? SharedBy(ImmutableArray<OpenQuestion> questions, Func<OpenQuestion, string> part) => questions.Length == 1 ? null
        : questions.GroupBy(part).FirstOrDefault(group => group.Key.Length > 0 && group.Count() * 2 > questions.Length)?.Key;

    /// <summary>A question as it is put, with what is to be known of asking it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="about">The fact that it is put to, with what sets it apart; nothing where that is plain.</param>
    public static string Text(OpenQuestion question, string about = "") => ReportWords.Of(question.Pack) + about + question.Text
        + (question.IsSensitive ? " (sensitive)" : "") + (question.HasLapsed ? " (its answer has lapsed)" : "")
        + (question.Why is { } why and not WhyUnanswered.NotAsked ? $" ({MissingWords.Of(why)})" : "");

    /// <summary>The fact that is asked about; nothing where the question names it itself, as that of a treaty's status does.</summary>
    private static string About(OpenQuestion question) =>
        question.Ref is { Fact: { } fact, FactType: not "commitments" }
            ? $"{ReportWords.Fact(new(question.Ref.FactType, fact))}: "
            : "";

    private static string? NeededBy(OpenQuestion question) => question.Packs.IsEmpty
        ? null
        : $"{ReportWords.Packs(question.Packs)}, which speak{(question.Packs.Length == 1 ? "s" : "")} for some States only";
}
