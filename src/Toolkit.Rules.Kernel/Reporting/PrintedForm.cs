namespace Toolkit.Rules.Reporting;

/// <summary>
/// A form as a toolkit prints it, filled in with the answers of a case: each row with what was answered, or that nothing was. Whether an
/// answer is fine is not said here; that is for a report.
/// </summary>
public sealed class PrintedForm
{
    private readonly Outline outline;

    internal PrintedForm(Outline outline) => this.outline = outline;

    /// <summary>The form as plain text.</summary>
    /// <param name="width">The greatest length of a line, in characters.</param>
    public string ToText(int width = 100) => ReportText.Write(outline.Items, width);

    /// <summary>The form as Markdown; what somebody else wrote is escaped, so that it cannot become markup.</summary>
    public string ToMarkdown() => ReportMarkdown.Write(outline.Items);
}
