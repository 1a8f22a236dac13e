using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Reports as Markdown, for a record or a page.</summary>
public static class ReportMarkdown
{
    /// <summary>Writes a report; what somebody else wrote is escaped, so that it can't become markup.</summary>
    /// <param name="report">The report.</param>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        var previous = OutlineKind.Line;
        var isNumbered = false;
        foreach (var item in ReportOutline.Of(report))
        {
            var isList = item.Kind is OutlineKind.Bullet or OutlineKind.Field or OutlineKind.SubBullet or OutlineKind.Numbered;
            if (text.Length > 0 && (!isList || previous is OutlineKind.Heading or OutlineKind.Line))
            {
                text.Append('\n');
            }

            isNumbered = item.Kind == OutlineKind.Numbered || (isNumbered && item.Kind == OutlineKind.Field);
            text.Append(item.Kind switch
            {
                OutlineKind.Heading => new string('#', item.Number + 1) + " " + Escape(item.Text),
                OutlineKind.Field when isNumbered => $"   - {item.Label}: {Escape(item.Text)}",
                OutlineKind.Field => $"- **{item.Label}:** {Escape(item.Text)}",
                OutlineKind.SubBullet => $"  - {Escape(item.Text)}",
                OutlineKind.Bullet => $"- {Escape(item.Text)}",
                OutlineKind.Numbered => FormattableString.Invariant($"{item.Number}. {Escape(item.Text)}"),
                _ => Escape(item.Text),
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

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c is '\\' or '&' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '!' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
