using System.Globalization;

namespace Toolkit.Rules.Conditions;

/// <summary>Numbers with a fixed count of decimals, as whole numbers of the smallest amount: nothing is rounded.</summary>
internal static class ExactNumber
{
    /// <summary>The greatest whole number of the smallest amount.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>The whole number that a number is; null where it has more decimals, or is too great.</summary>
    public static long? Code(decimal number, int decimals)
    {
        var power = Power(decimals);
        if (Math.Abs(number) > Most / power)
        {
            return null;
        }

        var whole = number * power;
        return whole == decimal.Truncate(whole) ? (long)whole : null;
    }

    /// <summary>A number as it is written in files: digits, and behind a point the decimals as far as they are not zero.</summary>
    public static string Format(long code, int decimals) => decimals == 0
        ? code.ToString(CultureInfo.InvariantCulture)
        : (code / Power(decimals)).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The whole number that a text is, or what is wrong with it, after the text itself.</summary>
    public static (string? Wrong, long Code) Parse(string text, int decimals)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && part.IsEmpty) || whole.ContainsAnyExceptInRange('0', '9')
            || part.ContainsAnyExceptInRange('0', '9'))
        {
            return ("is no number that is written in digits, with a point before the decimals if there are any", 0);
        }

        var told = part.TrimEnd('0').Length;
        if (told > decimals)
        {
            return (FormattableString.Invariant($"has {told} decimal{(told == 1 ? "" : "s")}; allowed {(decimals == 1 ? "is" : "are")} ")
                + (decimals == 0 ? "none" : decimals.ToString(CultureInfo.InvariantCulture)) + ", and nothing is rounded", 0);
        }

        return whole.TrimStart('0').Length <= 15 && Code(decimal.Parse(text, CultureInfo.InvariantCulture), decimals) is { } code
            ? (null, code)
            : (FormattableString.Invariant($"is too great; numbers go from {Format(-Most, decimals)} to {Format(Most, decimals)}"), 0);
    }

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var digit = 0; digit < decimals; digit++)
        {
            power *= 10;
        }

        return power;
    }
}
