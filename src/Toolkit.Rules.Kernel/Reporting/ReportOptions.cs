namespace Toolkit.Rules.Reporting;

/// <summary>How much of a report is written for people, and how wide. JSON always holds all of it.</summary>
public sealed record ReportOptions
{
    /// <summary>
    /// Whether all of the report is written. Otherwise the details of lesser findings are left out, with what follows on a finding for
    /// information, further questions and further changes; where something is left out, a line counts it. Decisions, contradictions,
    /// waivers and every finding with weight are always written.
    /// </summary>
    public bool ShowsAll { get; init; }

    /// <summary>
    /// The greatest length of a line of text, in characters; longer words stand on a line of their own. Markdown has none.
    /// </summary>
    public int Width { get; init; } = 100;
}
