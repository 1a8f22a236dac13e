using System.Text;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Reporting;

/// <summary>Somebody's text in a Markdown page: what each page is written with.</summary>
internal static partial class MarkdownText
{
    /// <summary>One of these is in every address that is taken for a link.</summary>
    private static readonly string[] Links = ["//", "@", "www.", "mailto:", "xmpp:"];

    /// <summary>
    /// The text so that it is shown as it stands: it ends no line, cell or code, is no heading, list, link, picture, formula or tag, and
    /// nothing in it is invisible or turns the direction of what follows. What stands in back-ticks, as names do in our sentences, is code;
    /// so is an address, of which many readers of Markdown would make a link by themselves.
    /// </summary>
    public static string Escape(string text)
    {
        var visible = Spelling.Visible(text).Trim(' ');
        var hasCode = HasCode(visible);
        var isCode = false;
        var mayLink = Array.Exists(Links, link => visible.Contains(link, StringComparison.OrdinalIgnoreCase));
        var escaped = new StringBuilder();
        for (var at = 0; at < visible.Length; at++)
        {
            var c = visible[at];
            if (hasCode && (isCode || c == '`'))
            {
                isCode ^= c == '`';
                escaped.Append(c);
                continue;
            }

            if (mayLink && Address().Match(visible, at) is { Success: true } address && address.Index == at)
            {
                escaped.Append('`').Append(address.Value).Append('`');
                at += address.Length - 1;
                continue;
            }

            escaped.Append(c is '\\' or '&' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '!' or '`' or '~' or '$'
                || (escaped.Length == 0 && c is '-' or '+' or '=') ? "\\" : "").Append(c);
        }

        // A number with a full stop or bracket would begin a list.
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 10 && digits < escaped.Length && escaped[digits] is '.' or ')'
            && (digits + 1 == escaped.Length || escaped[digits + 1] == ' '))
        {
            escaped.Insert(digits, '\\');
        }

        return escaped.ToString();
    }

    /// <summary>
    /// An address at a place: with a scheme, with two slashes or <c>www.</c> in front, or of mail. It ends before a space, a back-tick, a
    /// bar that would end a cell, or the punctuation behind it.
    /// </summary>
    [GeneratedRegex(
        @"\G(?:(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*://|(?<!/)//(?=\w)|(?<!\w)www\.(?=\w)|(?<!\w)(?:mailto|xmpp):(?=\w)"
            + @"|(?<![^\s(""'`|])[^\s`|@]+@(?=\w))[^\s`|]*?(?=[.,;:!?)\]}'""*_~]*(?:[\s`|]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    /// <summary>
    /// Whether single back-ticks stand in pairs, so that what is between them is code and nothing else; a bar in it could end a cell.
    /// </summary>
    private static bool HasCode(string text)
    {
        var parts = text.Split('`');
        return parts.Length % 2 == 1 && !text.Contains("``", StringComparison.Ordinal) && !parts.Where((part, number) => number % 2 == 1
            && part.Contains('|', StringComparison.Ordinal)).Any();
    }
}
