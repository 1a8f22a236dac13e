namespace Toolkit.Rules.Reporting;

/// <summary>
/// What an exception or a guidance pack's waiver keeps from the findings: always in full, and before what is to be asked, so that nobody
/// misses it.
/// </summary>
internal static class WaivedOutline
{
    public static void Write(Outline to, Report report)
    {
        if (!report.Exempted.IsEmpty)
        {
            to.Heading(1, "Would be found, but for an exception");
        }

        foreach (var exempted in report.Exempted)
        {
            to.Bullet($"{ReportWords.Of(exempted.Pack)}{exempted.Rule} {ReportWords.About(exempted.About)}, "
                + $"exception {exempted.Exception}: {exempted.Text} {ReportWords.Sources(exempted.Sources)}");
        }

        if (!report.Waived.IsEmpty)
        {
            to.Heading(1, "Waived: not held against this case, by decision of an authority");
        }

        foreach (var waived in report.Waived)
        {
            to.Bullet($"{ReportWords.Of(waived.Pack)}{(waived.Holds == Truth.True ? "Found" : "Not ruled out")}, "
                + $"{ReportWords.Sentence(waived.Severity)}: {waived.Text} {ReportWords.About(waived.About)} [{waived.Rule}] "
                + ReportWords.Waiver(waived.Waiver));
        }
    }
}
