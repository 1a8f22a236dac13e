using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>
/// Numbers of JSON in the plainest way to write them. Programs that know one kind of number only, such as spreadsheets and pandas, write
/// the whole number 10 as <c>10.0</c> or <c>1e1</c>; JSON Schema takes all three for the same, and so does this library.
/// </summary>
internal static class JsonNumber
{
    /// <summary>More digits than any number has that is read here; a longer one stays as it is written, and is refused.</summary>
    private const int MostDigits = 40;

    /// <summary>The number in digits, with a point only where decimals other than zero follow, and without exponent.</summary>
    /// <param name="written">A number of JSON.</param>
    public static string Plain(string written)
    {
        var unsigned = written.AsSpan(written.StartsWith('-') ? 1 : 0);
        var mark = unsigned.IndexOfAny('e', 'E');
        var body = mark < 0 ? unsigned : unsigned[..mark];
        var power = mark < 0 ? 0 : Power(unsigned[(mark + 1)..]);
        var point = body.IndexOf('.');
        var digits = (point < 0 ? body.ToString() : string.Concat(body[..point], body[(point + 1)..])).TrimStart('0');
        var decimals = point < 0 ? 0 : body.Length - point - 1;
        if (digits.Length == 0)
        {
            return "0";
        }

        var whole = digits.TrimEnd('0');
        if (power is not { } shift || Math.Abs(shift) > MostDigits || whole.Length > MostDigits)
        {
            return written;
        }

        var places = digits.Length - decimals + shift; // of the digits, how many stand before the point
        var plain = places >= whole.Length ? whole.PadRight(places, '0')
            : places > 0 ? $"{whole[..places]}.{whole[places..]}"
            : $"0.{new string('0', -places)}{whole}";
        return written.StartsWith('-') ? $"-{plain}" : plain;
    }

    /// <summary>The whole number, if it is one; with decimals that are zero it is.</summary>
    public static bool IsWhole(JsonElement element, out int number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && int.TryParse(Plain(element.GetRawText()), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number);
    }

    private static int? Power(ReadOnlySpan<char> exponent) =>
        int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? power : null;
}
