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

        to.Heading(1, report.Contradictions.All(each => each.Attested is not null)
            ? "Answers that contradict what is attested" : "Answers that contradict one another");
        foreach (var contradiction in report.Contradictions)
        {
            to.Bullet($"{Attested(contradiction.Attested)}{contradiction.Text} {ReportWords.About(contradiction.About)} "
                + $"[{contradiction.Rule}]");
            to.List("The case says", contradiction.Causes.Select(ReportWords.Answer));
            to.Field("To do", contradiction.Advice ?? (contradiction.Attested is null
                ? "Establish which answer holds, correct the other, and assess again."
                : "Establish whether the answers hold or what is attested, correct the other, and assess again."));
            to.Field("Source", ReportWords.Sources(contradiction.Sources));
        }

        to.List("Not decided for this reason", report.Refused.Select(refused =>
            $"{ReportWords.Of(refused.Pack)}{refused.Id}, {ReportWords.About(refused.About)}"));
    }

    private static string Attested(Answer? attested) => attested switch
    {
        null => "",
        Answer.Yes => "It is attested that this is so, and the answers say that it is not: ",
        _ => "It is attested that this is not so, and the answers say that it is: ",
    };
}
