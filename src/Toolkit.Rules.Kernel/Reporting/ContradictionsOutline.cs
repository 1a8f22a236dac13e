namespace Toolkit.Rules.Reporting;

/// <summary>What stands against what, and what was not decided for it: always in full, since the report is not whole without it.</summary>
internal static class ContradictionsOutline
{
    public static void Write(Outline to, Report report)
    {
        if (report.Contradictions.IsEmpty)
        {
            return;
        }

        to.Heading(1, "Answers that contradict one another");
        foreach (var contradiction in report.Contradictions)
        {
            to.Bullet($"{contradiction.Text} {ReportWords.About(contradiction.About)} [{contradiction.Rule}]");
            to.List("The case says", contradiction.Causes.Select(ReportWords.Answer));
            to.Field("To do", contradiction.Advice ?? "Establish which answer holds, correct the other, and assess again.");
            to.Field("Source", ReportWords.Sources(contradiction.Sources));
        }

        to.List("Not decided for this reason", report.Refused.Select(refused =>
            $"{ReportWords.Of(refused.Pack)}{refused.Id}, {ReportWords.About(refused.About)}"));
    }
}
