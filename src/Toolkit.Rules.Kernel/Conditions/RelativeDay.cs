using System.Globalization;

namespace Toolkit.Rules.Conditions;

/// <summary>The day of the assessment, or a day so many months and days before or after it; both go the same way.</summary>
/// <remarks>
/// Months are counted first: 12 months before 29 February is 28 February, and one month before 31 March is the last day of February. A
/// month
/// that lacks the day ends with its last one. Days are counted from there.
/// </remarks>
/// <param name="Months">The months after the day of the assessment; before it where negative.</param>
/// <param name="Days">The days after that; before it where negative.</param>
public readonly record struct RelativeDay(int Months, int Days)
{
    /// <summary>The most months or days that can be counted; further than a thousand years no rule looks.</summary>
    internal const int MostMonths = 12_000, MostDays = 366_000;

    /// <summary>The calendar repeats itself after so many years, which have so many days.</summary>
    private const int CycleYears = 400, CycleDays = 146_097;

    /// <summary>The day of the assessment itself.</summary>
    internal bool IsToday => this == default;

    /// <summary>Whether it comes before the day of the assessment.</summary>
    internal bool IsBefore => Months < 0 || Days < 0;

    /// <summary>The span in words, such as "12 months" or "1 month and 3 days".</summary>
    internal string Span => string.Join(" and ", new[] { Counted(Months, "month"), Counted(Days, "day") }.OfType<string>());

    /// <summary>"The day of the assessment", or the day so far from it.</summary>
    public override string ToString() => IsToday ? "the day of the assessment"
        : $"the day {Span} {(IsBefore ? "before" : "after")} the assessment";

    /// <summary>The number of the day, seen from the day of an assessment; beyond the calendar, days are counted on.</summary>
    internal long From(int day)
    {
        if (Months == 0)
        {
            return (long)day + Days;
        }

        var from = DateOnly.FromDayNumber(day);
        var months = (from.Year * 12) + from.Month - 1 + Months;
        var year = (int)Math.Floor(months / 12.0);
        var cycles = (int)Math.Floor((year - 1) / (double)CycleYears);
        var (like, month) = (year - (cycles * CycleYears), months - (year * 12) + 1);
        return new DateOnly(like, month, Math.Min(from.Day, DateTime.DaysInMonth(like, month))).DayNumber
            + ((long)cycles * CycleDays) + Days;
    }

    private static string? Counted(int number, string unit) => number == 0 ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(number)} {unit}{(Math.Abs(number) == 1 ? "" : "s")}");
}
