using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Toolkit.Rules.Law;

/// <summary>How exact a date is.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Only the month and the year are known.</summary>
    Month,

    /// <summary>Only the year is known.</summary>
    Year,
}

/// <summary>A date of which only the year or the month may be known: any day from <see cref="First"/> to <see cref="Last"/>.</summary>
public readonly record struct PartialDate
{
    private PartialDate(DateOnly first, DatePrecision precision) => (First, Precision) = (first, precision);

    /// <summary>The first day that it can be.</summary>
    public DateOnly First { get; }

    /// <summary>How exact it is.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => new(First.Year, 12, 31),
        DatePrecision.Month => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => First,
    };

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public static PartialDate Day(DateOnly date) => new(date, DatePrecision.Day);

    /// <summary>Some day of a year.</summary>
    /// <param name="year">The year.</param>
    public static PartialDate Year(int year) => new(new(year, 1, 1), DatePrecision.Year);

    /// <summary>Reads <c>2026-02-03</c>, <c>2023-06</c> or <c>1957</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"{Spelling.Quote(text)} is not a date; write it like `2026-02-03`, `2023-06` or `1957`");

    /// <summary>Reads <c>2026-02-03</c>, <c>2023-06</c> or <c>1957</c>, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        (var full, var precision) = text?.Length switch
        {
            4 => (text + "-01-01", DatePrecision.Year),
            7 => (text + "-01", DatePrecision.Month),
            _ => (text, DatePrecision.Day),
        };
        var read = DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        date = new(first, precision);
        return read;
    }

    /// <summary>Sorts by the first day; of two that begin alike, the more exact one goes first.</summary>
    internal (DateOnly First, DateOnly Last) Order => (First, Last);

    /// <summary>The date as it was written, year first.</summary>
    public override string ToString() => First.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
}
