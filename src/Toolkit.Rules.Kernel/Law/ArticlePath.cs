using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>An article as people cite it, taken apart: <c>14(3)(d)</c> is 14, 3, d.</summary>
/// <remarks>Chapters of other instruments stay as they are: <c>V/33</c>, <c>P4-4</c>, <c>2.1.10</c>.</remarks>
internal readonly record struct ArticlePath(ImmutableArray<string> Parts, int? Number)
{
    private static readonly ImmutableArray<string> Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public static bool TryParse(string? text, out ArticlePath path)
    {
        path = default;
        if (string.IsNullOrEmpty(text) || text.Length > 40)
        {
            return false;
        }

        var open = text.IndexOf('(', StringComparison.Ordinal);
        var head = open < 0 ? text : text[..open];
        if (head.Length == 0 || !head.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.')
            || !char.IsAsciiLetterOrDigit(head[0]))
        {
            return false;
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        parts.Add(head.ToUpperInvariant());
        var rest = open < 0 ? "" : text[open..];
        while (rest.Length > 0)
        {
            var close = rest.IndexOf(')', StringComparison.Ordinal);
            if (rest[0] != '(' || close < 2 || !rest[1..close].All(char.IsAsciiLetterOrDigit))
            {
                return false;
            }

            parts.Add(rest[1..close].ToLowerInvariant());
            rest = rest[(close + 1)..];
        }

        int? number = head.All(char.IsAsciiDigit)
            ? int.TryParse(head, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : int.MaxValue
            : Roman.IndexOf(head.ToUpperInvariant()) is var index and >= 0 ? index + 1 : null;
        path = new(parts.ToImmutable(), number);
        return true;
    }

    /// <summary>Whether the second place lies within the first: 18 covers 18(5). A range such as 36-46 covers its articles.</summary>
    public static bool Covers(string whole, string part)
    {
        if (!TryParse(part, out var inner) || !TryParse(whole, out var outer))
        {
            return false;
        }

        var ends = outer.Parts[0].Split('-');
        if (ends.Length == 2 && int.TryParse(ends[0], out var first) && int.TryParse(ends[1], out var last))
        {
            return inner.Number >= first && inner.Number <= last;
        }

        return outer.Parts.Length <= inner.Parts.Length
            && SameArticle(outer, inner)
            && outer.Parts.Skip(1).SequenceEqual(inner.Parts.Skip(1).Take(outer.Parts.Length - 1));
    }

    /// <summary>Whether one of the two places lies within the other.</summary>
    public static bool Touches(string one, string other) => Covers(one, other) || Covers(other, one);

    private static bool SameArticle(ArticlePath one, ArticlePath other) =>
        one.Number is { } number ? number == other.Number : one.Parts[0] == other.Parts[0];
}
