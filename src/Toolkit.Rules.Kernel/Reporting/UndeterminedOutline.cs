namespace Toolkit.Rules.Reporting;

/// <summary>
/// The rules that are neither found nor ruled out, as the questions that decide them: what such a rule would find is not written, since a
/// reader might take it for found.
/// </summary>
internal static class UndeterminedOutline
{
    public static void Write(Outline to, Report report, bool showsAll)
    {
        if (report.Undetermined.IsEmpty)
        {
            return;
        }

        var asked = report.OpenQuestions.ToLookup(question => question.Ref);
        var listed = report.Undetermined
            .Where(rule => showsAll || rule.Blocking.IsEmpty || rule.Blocking.Any(open => !asked.Contains(open))).ToList();
        var counts = $"{ReportWords.Count(report.Undetermined.Length, "rule")}, which may come to "
            + $"{ReportWords.Counts(report.Undetermined.Select(rule => rule.Severity))}";
        if (listed.Count == 0)
        {
            to.Line($"Until these are answered, neither found nor ruled out: {counts}. The whole report names them.");
            return;
        }

        to.Heading(1, "Undetermined: neither found nor ruled out");
        to.Line($"{counts}: nothing is said to be fine, and nothing to be wrong, before these questions are answered.");
        foreach (var group in listed.GroupBy(rule => ReportWords.About(rule.About)))
        {
            to.List($"Of {group.Key}", group
                .GroupBy(rule => string.Join(' ', rule.Blocking.Select(open => Question(asked, open, rule)).Distinct()))
                .Select(rules => $"{rules.Key} This decides {string.Join(", ", rules.Select(Name))}."));
        }
    }

    private static string Name(Undetermined rule) =>
        $"{ReportWords.Of(rule.Pack)}[{rule.Rule}] ({ReportWords.Words(rule.Severity)})";

    private static string Question(ILookup<QuestionRef, OpenQuestion> asked, QuestionRef open, Undetermined rule)
    {
        var text = asked[open].FirstOrDefault() is { } question ? QuestionsOutline.Text(question)
            : open.Question is null ? $"Is every {ReportWords.Type(open.FactType)} listed?"
            : $"What is the {Spelling.Words(open.Question[(open.Question.LastIndexOfAny(['.', '/']) + 1)..])}?";
        return open.Fact is null || (rule.About is [var one] && one.Type == open.FactType && one.Id == open.Fact)
            ? text
            : $"{ReportWords.Fact(new(open.FactType, open.Fact))}: {text}";
    }
}
