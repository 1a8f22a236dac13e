namespace Toolkit.Rules.Reporting;

/// <summary>What somebody attested of whole rules: always in full, and told apart from what was found.</summary>
internal static class AttestedOutline
{
    public static void Write(Outline to, Report report)
    {
        if (report.Attested.IsEmpty)
        {
            return;
        }

        to.Heading(1, "Attested by somebody, and not decided by it");
        foreach (var said in report.Attested)
        {
            to.Bullet($"{Standing(said)}: attested on {ReportWords.Iso(said.AttestedOn)}"
                + (said.ValidUntil is { } end ? $", until {ReportWords.Iso(end)}," : "")
                + $" {(said.Holds == Answer.Yes ? "to be so" : "not to be so")}: {ReportWords.Of(said.Pack)}{said.Text} "
                + $"{ReportWords.About(said.About)} [{said.Rule}]");
            to.Field("By", said.AttestedBy ?? "withheld");
            to.Field("Basis", said.Basis ?? "withheld");
        }
    }

    private static string Standing(Attested said) => said.Standing switch
    {
        AttestedStanding.Undecided => "Undecided",
        AttestedStanding.BorneOut => "Borne out by the answers",
        AttestedStanding.Contradicted => "CONTRADICTED by the answers",
        AttestedStanding.Lapsed => "Lapsed, and read as not given",
        _ => "Not asked of these facts",
    };
}
