using System.Globalization;
using System.Text;

namespace Toolkit.Rules;

/// <summary>Names as people read them, and the nearest of those that are allowed.</summary>
internal static class Spelling
{
    public static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>"RecordOfCompliance" as "record of compliance".</summary>
    public static string Words(string name) => Kebab(name).Replace('-', ' ');

    public static bool IsKebab(string name, bool slashes)
    {
        if (name.Length == 0)
        {
            return false;
        }

        var previous = '-';
        foreach (var c in name)
        {
            var separator = c == '-' || (slashes && c == '/');
            if (separator ? previous is '-' or '/' : !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            {
                return false;
            }

            previous = c;
        }

        return previous is not ('-' or '/');
    }

    /// <summary>
    /// "; did you mean `x`?" for the nearest candidate, or nothing where none is near. One that looks the same is told to be another, as
    /// nobody could see it.
    /// </summary>
    public static string DidYouMean(string found, IEnumerable<string> allowed)
    {
        var all = allowed.ToList();
        return LooksLike(found, all) is { } same ? $"; `{same}` looks the same, {OnlyComposed}"
            : Nearest(found, all) is { } nearest ? $"; did you mean `{nearest}`?" : "";
    }

    /// <summary>
    /// The same for ids, which are made of words: one that is near by spelling and shares a word, or hardly differs; then one that shares
    /// half of the words. An id that is near by its letters alone would name something else.
    /// </summary>
    public static string DidYouMeanId(string found, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        var words = WordsOf(found);
        if (found.Length > 100 || words.Count == 0)
        {
            return DidYouMean(found, all);
        }

        var shared = all.Select(id => (id, words: WordsOf(id).Intersect(words).Count())).Where(one => one.words > 0).ToList();
        var best = Nearest(found, shared.Select(one => one.id))
            ?? all.Find(id => Math.Abs(id.Length - found.Length) <= 2 && Distance(id, found) <= 2)
            ?? shared.Where(one => 2 * one.words >= words.Count)
                .OrderByDescending(one => one.words).ThenBy(one => Distance(one.id.Split('/')[^1], found.Split('/')[^1]))
                .ThenBy(one => one.id, StringComparer.Ordinal).Select(one => one.id).FirstOrDefault();
        return best is null ? "" : $"; did you mean `{best}`?";
    }

    /// <summary>The longer words of an id, without those before its first slash, which many ids share.</summary>
    private static HashSet<string> WordsOf(string id) =>
        [.. id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].ToLowerInvariant().Split('-', '/', '_', '.', ' ')
            .Where(word => word.Length > 3)];

    /// <summary>What is said of two names that look the same.</summary>
    public const string OnlyComposed = "and differs only in how its accents or apostrophes are encoded; write both alike";

    /// <summary>The candidate that differs only in how accents are composed or apostrophes are written; null where there is none.</summary>
    public static string? LooksLike(string found, IEnumerable<string> allowed) => Ascii.IsValid(found) ? null
        : Composed(found) is var composed ? allowed.FirstOrDefault(other => other != found && Composed(other) == composed) : null;

    public static string? Nearest(string found, IEnumerable<string> allowed)
    {
        if (found.Length > 100)
        {
            return null;
        }

        var best = allowed
            .Where(candidate => Math.Abs(candidate.Length - found.Length) <= 1 + (found.Length / 3))
            .Select(candidate => (candidate, distance: Distance(found.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.distance <= 1 + (found.Length / 3) ? best.candidate : null;
    }

    /// <summary>Names in back-ticks, the first dozen of them.</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(12).Select(Quote))
            + (all.Count > 12 ? FormattableString.Invariant($" and {all.Count - 12} more") : "");
    }

    /// <summary>What a message may repeat of somebody's text: shortened, without control characters.</summary>
    public static string Quote(string text)
    {
        return $"`{Visible(text, 60).Replace("`", "\\u0060", StringComparison.Ordinal)}`";
    }

    /// <summary>
    /// Somebody's text on one line, without control and format characters, which could deceive a reader or a terminal: each stands as an
    /// escape. What is longer than the most is cut, with an ellipsis.
    /// </summary>
    public static string Visible(string text, int most = int.MaxValue)
    {
        var visible = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (most-- == 0)
            {
                visible.Append('…');
                break;
            }

            visible.Append(IsVisible(rune) ? rune.ToString() : rune.IsBmp ? FormattableString.Invariant($"\\u{rune.Value:x4}")
                : FormattableString.Invariant($"\\U{rune.Value:x8}"));
        }

        return visible.ToString();
    }

    /// <summary>Whether a character neither steers a terminal, nor ends a line, nor changes how its neighbours are shown.</summary>
    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>
    /// The text with each accent composed with its letter and typographic apostrophes straight, so that names written either way are one.
    /// Text with halves of surrogate pairs has no such form, and is no name.
    /// </summary>
    public static string Composed(string text) =>
        Ascii.IsValid(text) || text.Any(letter => char.IsSurrogate(letter) || letter == '\uFFFE') ? text
            : text.Normalize(NormalizationForm.FormC).Replace('\u2019', '\'');

    public static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var swap = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(swap, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
