using System.Text.RegularExpressions;

namespace Toolkit.Rules.Texts;

/// <summary>Texts in which a parameter stands, by its id in braces.</summary>
internal static partial class TextTemplate
{
    /// <summary>The parameters, in written order, one that stands there twice twice.</summary>
    public static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value);

    /// <summary>
    /// A translation with the values that stand in the English as it was said; null where that English is not of this template, as where a
    /// guidance pack says it in other words.
    /// </summary>
    /// <param name="english">The English with placeholders.</param>
    /// <param name="said">The same with values.</param>
    /// <param name="translation">The translation with placeholders.</param>
    public static string? Fill(string english, string said, string translation)
    {
        if (english == said)
        {
            return translation;
        }

        var (values, at, from) = (new Dictionary<string, string>(StringComparer.Ordinal), 0, 0);
        foreach (System.Text.RegularExpressions.Match match in Placeholder().Matches(english))
        {
            var before = english[from..match.Index];
            if (string.CompareOrdinal(said, at, before, 0, before.Length) != 0)
            {
                return null;
            }

            var start = at + before.Length;
            at = start;
            while (at < said.Length && (char.IsAsciiDigit(said[at]) || (at == start && said[at] == '-')))
            {
                at++;
            }

            if (at == start)
            {
                return null;
            }

            values[match.Value] = said[start..at];
            from = match.Index + match.Length;
        }

        return said[at..] == english[from..] ? Placeholder()
            .Replace(translation, match => values.GetValueOrDefault(match.Value, match.Value)) : null;
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
