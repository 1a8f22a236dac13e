namespace Toolkit.Rules.Reporting;

/// <summary>
/// What somebody reads who reads no more: at most ten lines of a hundred characters, and nothing in them cut that is a count.
/// </summary>
internal static class SummaryOutline
{
    /// <summary>What stands before everything else: that nothing was assessed, or not with the cautious readings.</summary>
    public static void WriteWarnings(Outline to, Report report)
    {
        if (!report.HasAsked)
        {
            to.Line(report.Findings.IsEmpty
                ? "The case describes nothing that a rule or flow is about. Nothing was assessed, and nothing is said to be fine."
                : "The case describes nothing that a rule or flow is about. What is found rests on what is missing; "
                    + "nothing is said to be fine.");
        }

        if (!report.NotUnderstood.IsEmpty)
        {
            var points = report.NotUnderstood.Length.ToString(Invariant);
            to.Line($"NOT ALL OF THIS REPORT WAS UNDERSTOOD, as another version wrote it; see the end, points not understood: {points}.");
        }

        foreach (var reading in report.Readings.Where(reading => !reading.IsDefault))
        {
            to.Line($"NOT THE CAUTIOUS READING of {reading.Reading}, chosen by whoever ran this: {reading.Text}");
        }
    }

    public static void Write(Outline to, Report report)
    {
        to.Heading(1, "Summary");
        if (!report.Contradictions.IsEmpty)
        {
            var what = report.Contradictions.All(each => each.Attested is not null) ? "what is attested" : "one another";
            to.Bullet($"Answers contradict {what} ({report.Contradictions.Length.ToString(Invariant)})" + report.Refused.Length switch
            {
                0 => "; all that was decided stands either way.",
                1 => ": 1 decision or rule was not decided for it.",
                var refused => FormattableString.Invariant($": {refused} decisions and rules were not decided for it."),
            });
        }

        to.Bullet(Decided(report));
        to.Bullet(Found(report));
        if (report.Findings.MaxBy(finding => (finding.Severity, finding.PossibleSeverity))
            is { PossibleSeverity: > Severity.Information } gravest)
        {
            to.Bullet(Cut($"Gravest: {ReportWords.Of(gravest.Pack)}{FindingWords.Weight(gravest)}: {gravest.Text}", 2));
        }

        if (!report.OpenQuestions.IsEmpty)
        {
            var first = QuestionsOutline.Text(report.OpenQuestions[0]);
            to.Bullet(Cut($"Ask next (of {report.OpenQuestions.Length.ToString(Invariant)}): {first}", 1));
        }

        to.Bullet(NotConcluded(report));
    }

    private static string Decided(Report report)
    {
        if (report.Decisions.IsEmpty)
        {
            return report.Refused.IsEmpty ? "Decided: nothing; the case asks for no decision." : "Decided: nothing.";
        }

        var counts = string.Join(", ", report.Decisions.GroupBy(decision => decision.Effect).OrderBy(group => Order(group.Key))
            .Select(group => FormattableString.Invariant($"{group.Count()} {ReportWords.Mark(group.Key)}")));
        return report.Decisions.Length > 1 ? $"Decided: {counts}." : Cut($"Decided: {counts}: {report.Decisions[0].Text}", 2);
    }

    private static string Found(Report report)
    {
        var found = report.Findings.IsEmpty ? "nothing" : ReportWords.Counts(report.Findings.Select(finding => finding.Severity));
        var open = report.Findings.Count(FindingWords.IsOpen);
        return $"Found: {found}"
            + (open == 0 ? "" : $" ({open.ToString(Invariant)} may weigh more)")
            + (report.Waived.IsEmpty ? "" : $"; {report.Waived.Length.ToString(Invariant)} waived by an authority")
            + (report.Exempted.IsEmpty ? "" : $"; {report.Exempted.Length.ToString(Invariant)} not held for an exception")
            + ".";
    }

    private static string NotConcluded(Report report)
    {
        var open = report.Undetermined.IsEmpty ? ""
            : $" {ReportWords.Count(report.Undetermined.Length, "rule")} {(report.Undetermined.Length == 1 ? "is" : "are")} neither found "
                + $"nor ruled out, and may come to {ReportWords.Words(report.Undetermined.Max(rule => rule.Severity))}.";
        var silent = report.NotDescribed.IsEmpty ? ""
            : $" {ReportWords.Count(report.NotDescribed.Length, "subject")} "
                + $"{(report.NotDescribed.Length == 1 ? "was" : "were")} not asked about.";
        return $"Not to be concluded: that anything else is fine.{open}{silent}";
    }

    /// <summary>The text, cut to a number of lines of a report: what is cut stands in full further down.</summary>
    private static string Cut(string text, int lines) => Spelling.Visible(Spelling.Visible(text), lines == 1 ? 97 : (lines * 98) - 20);

    private static int Order(Effect effect) => effect switch
    {
        Effect.Restricts => 0,
        Effect.Waits => 1,
        Effect.Refers => 2,
        _ => 3,
    };

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
