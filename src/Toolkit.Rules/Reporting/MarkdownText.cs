using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Somebody's text in a Markdown page: what each page is written with.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// The text so that it is shown as it stands: it ends no line, cell or code, is no heading, list, link, picture, formula or tag, and
    /// nothing in it is invisible or turns the direction of what follows. What stands in back-ticks, as names do in our sentences, is code.
    /// </summary>
    public static string Escape(string text)
    {
        var visible = Spelling.Visible(text).Trim(' ');
        var hasCode = HasCode(visible);
        var isCode = false;
        var escaped = new StringBuilder();
        foreach (var c in visible)
        {
            if (hasCode && (isCode || c == '`'))
            {
                isCode ^= c == '`';
                escaped.Append(c);
                continue;
            }

            escaped.Append(c is '\\' or '&' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '!' or '`' or '~' or '$' || (escaped.Length == 0 && c is '-' or '+' or '=') ? "\\" : "").Append(c);
        }

        // A number with a full stop or bracket would begin a list.
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 10 && digits < escaped.Length && escaped[digits] is '.' or ')' && (digits + 1 == escaped.Length || escaped[digits + 1] == ' '))
        {
            escaped.Insert(digits, '\\');
        }

        return escaped.ToString();
    }

    /// <summary>Whether single back-ticks stand in pairs, so that what is between them is code and nothing else; a bar in it could end a cell.</summary>
    private static bool HasCode(string text)
    {
        var parts = text.Split('`');
        return parts.Length % 2 == 1 && !text.Contains("``", StringComparison.Ordinal) && !parts.Where((part, number) => number % 2 == 1 && part.Contains('|', StringComparison.Ordinal)).Any();
    }
}
