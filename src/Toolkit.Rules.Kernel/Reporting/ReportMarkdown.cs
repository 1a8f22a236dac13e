using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Reports as Markdown, for a record or a page.</summary>
public static class ReportMarkdown
{
    /// <summary>
    /// Writes a report as <see cref="ReportText"/> does; what somebody else wrote is escaped, so that it cannot become markup.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How much of it; null for the short form.</param>
    public static string Write(Report report, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(ReportOutline.Of(report, options?.ShowsAll ?? false));
    }

    internal static string Write(IReadOnlyList<OutlineItem> items)
    {
        var text = new StringBuilder();
        var previous = OutlineKind.Line;
        var isNumbered = false;
        foreach (var item in items)
        {
            var isList = item.Kind is OutlineKind.Bullet or OutlineKind.Field or OutlineKind.SubBullet or OutlineKind.Numbered;
            if (text.Length > 0 && (!isList || previous is OutlineKind.Heading or OutlineKind.Line))
            {
                text.Append('\n');
            }

            isNumbered = item.Kind == OutlineKind.Numbered || (isNumbered && item.Kind == OutlineKind.Field);
            text.Append(item.Kind switch
            {
                OutlineKind.Heading => new string('#', item.Number + 1) + " " + MarkdownText.Escape(item.Text),
                OutlineKind.Field when isNumbered => $"   - {MarkdownText.Escape(item.Label!)}: {MarkdownText.Escape(item.Text)}",
                OutlineKind.Field => $"- **{MarkdownText.Escape(item.Label!)}:** {MarkdownText.Escape(item.Text)}",
                OutlineKind.SubBullet => $"  - {MarkdownText.Escape(item.Text)}",
                OutlineKind.Bullet => $"- {MarkdownText.Escape(item.Text)}",
                OutlineKind.Numbered => FormattableString.Invariant($"{item.Number}. {MarkdownText.Escape(item.Text)}"),
                _ => MarkdownText.Escape(item.Text),
            });
            while (text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
            previous = item.Kind;
        }

        return text.ToString();
    }
}
