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

    /// <summary>Only the first and the last day that it can be are known.</summary>
    Interval,
}

/// <summary>
/// A date of which only the year, the month or an interval may be known: any day from <see cref="First"/> to <see cref="Last"/>.
/// </summary>
public readonly record struct PartialDate
{
    private readonly DateOnly end;

    private PartialDate(DateOnly first, DatePrecision precision, DateOnly end = default) => (First, Precision, this.end) = (first,
        precision, end);

    /// <summary>The first day that it can be.</summary>
    public DateOnly First { get; }

    /// <summary>How exact it is.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => new(First.Year, 12, 31),
        DatePrecision.Month => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        DatePrecision.Interval => end,
        _ => First,
    };

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public static PartialDate Day(DateOnly date) => new(date, DatePrecision.Day);

    /// <summary>Some day of a year.</summary>
    /// <param name="year">The year.</param>
    public static PartialDate Year(int year) => new(new(year, 1, 1), DatePrecision.Year);

    /// <summary>Some day of an interval: for an act that a list tells of without its date.</summary>
    /// <param name="first">The first day that it can be.</param>
    /// <param name="last">The last day that it can be.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static PartialDate Between(DateOnly first, DateOnly last) => last >= first
        ? new(first, DatePrecision.Interval, last)
        : throw new ArgumentException($"`{Day(last)}` is before `{Day(first)}`", nameof(last));

    /// <summary>Reads <c>2026-02-03</c>, <c>2023-06</c>, <c>1957</c>, or an interval of days as in <c>1983-04-28/2023-10-19</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"{Spelling.Quote(text)} is not a date; write it like "
            + $"`2026-02-03`, `2023-06` or `1957`");

    /// <summary>
    /// Reads <c>2026-02-03</c>, <c>2023-06</c>, <c>1957</c>, or an interval of days as in <c>1983-04-28/2023-10-19</c>, if it is one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        if (text?.Split('/') is [{ Length: 10 } from, { Length: 10 } to])
        {
            var isInterval = TryParse(from, out var start) & TryParse(to, out var end) && start.First <= end.First;
            date = isInterval ? Between(start.First, end.First) : default;
            return isInterval;
        }

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
    public override string ToString() => Precision == DatePrecision.Interval ? $"{Day(First)}/{Day(Last)}" : First.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
            CultureInfo.InvariantCulture);
}
