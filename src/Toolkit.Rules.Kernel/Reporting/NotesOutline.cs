namespace Toolkit.Rules.Reporting;

/// <summary>
/// What was not described, how the sources were read, which guidance packs took part, and with what the case was assessed.
/// </summary>
internal static class NotesOutline
{
    public static void Write(Outline to, Report report, bool showsAll)
    {
        to.Heading(1, "About this report");
        foreach (var note in report.NotUnderstood)
        {
            to.Bullet($"Not understood: {note}.");
        }

        foreach (var caveat in report.Decisions.SelectMany(decision => decision.Caveats).Distinct())
        {
            to.Bullet(caveat);
        }

        foreach (var lapsed in report.Lapsed)
        {
            to.Bullet($"Lapsed, and read as not answered: {lapsed.Label} of {ReportWords.Fact(lapsed.Fact)}, valid until "
                + $"{ReportWords.Iso(lapsed.ValidUntil)}.");
        }

        foreach (var reading in report.Readings)
        {
            to.Bullet($"Reading {reading.Reading}: {reading.Text}");
        }

        if (!report.NotDescribed.IsEmpty)
        {
            to.Bullet($"Not asked, since the case describes none: {string.Join(", ", report.NotDescribed.Select(ReportWords.Type))}.");
        }

        foreach (var pack in report.Packs)
        {
            to.Bullet($"Guidance pack {pack.Id}, edition {pack.Edition} ({PackWords.For(pack)}), content {pack.Hash[..12]}"
                + (pack.SignedBy is { } key ? $", signed by {key}" : "")
                + $": {PackWords.Standing(pack)}.");
        }

        foreach (var number in report.Parameters.Where(number => !number.Packs.IsEmpty))
        {
            to.Bullet(FormattableString.Invariant($"{number.Parameter} is {number.Value} {number.Unit}, ")
                + $"as {ReportWords.Packs(number.Packs)} set{(number.Packs.Length == 1 ? "s" : "")} it"
                + (number.IsForStateNotTold ? ", the strictest that may apply, as not all of the case tells its State" : "")
                + $": {number.Text}");
        }

        if (!showsAll)
        {
            to.Bullet("This is the short form. The whole report has the legal basis and the advice of every finding, all sources, "
                + "questions and changes, and the rules that are undetermined (`--all` on the command line).");
        }

        to.Bullet($"Assessed for {ReportWords.Iso(report.AssessedOn)}{(report.State is { } state ? $", about {state}," : "")} with "
            + $"{report.Edition}, rule book {report.RuleBookHash[..12]}. Not legal advice.");
    }
}
