using System.Globalization;

namespace Toolkit.Rules.Law;

/// <summary>How the wait between deposit and being bound is counted.</summary>
public enum EntryKind
{
    /// <summary>No source at hand says when a State that joins is bound.</summary>
    NotKnown,

    /// <summary>From the day of the deposit.</summary>
    OnDeposit,

    /// <summary>A number of days after the deposit.</summary>
    Days,

    /// <summary>A number of months after the deposit.</summary>
    Months,

    /// <summary>From the first day of the month that follows a number of months after the deposit.</summary>
    FirstOfMonthAfterMonths,

    /// <summary>From the first day of the month that follows a number of days after the deposit.</summary>
    FirstOfMonthAfterDays,
}

/// <summary>When a State that joins an instrument is bound by it.</summary>
/// <param name="Kind">How the wait is counted.</param>
/// <param name="Count">How many days or months; 0 where there is no wait, or none is known.</param>
/// <param name="Source">The provision or file that says so, as the source words it.</param>
public sealed record EntryRule(EntryKind Kind, int Count, string Source)
{
    /// <summary>No source at hand says it: after a deposit the State may or may not be bound yet.</summary>
    public static EntryRule NotKnown { get; } = new(EntryKind.NotKnown, 0, "");

    /// <summary>The first day on which a State is bound that deposited on a date; null where the rule is not known.</summary>
    /// <param name="deposit">The day of the deposit.</param>
    public DateOnly? BoundFrom(DateOnly deposit) => Kind switch
    {
        EntryKind.OnDeposit => deposit,
        EntryKind.Days => deposit.AddDays(Count),
        EntryKind.Months => deposit.AddMonths(Count),
        EntryKind.FirstOfMonthAfterMonths => FirstOfNextMonth(deposit.AddMonths(Count)),
        EntryKind.FirstOfMonthAfterDays => FirstOfNextMonth(deposit.AddDays(Count)),
        _ => null,
    };

    /// <summary>The rule in words.</summary>
    public override string ToString() => Kind switch
    {
        EntryKind.OnDeposit => "on deposit",
        EntryKind.Days => string.Create(CultureInfo.InvariantCulture, $"{Count} days after deposit"),
        EntryKind.Months => string.Create(CultureInfo.InvariantCulture, $"{Count} months after deposit"),
        EntryKind.FirstOfMonthAfterMonths when Count == 0 => "first day of the month after the deposit",
        EntryKind.FirstOfMonthAfterDays => string.Create(CultureInfo.InvariantCulture,
            $"first day of the month after {Count} days from deposit"),
        EntryKind.FirstOfMonthAfterMonths => string.Create(CultureInfo.InvariantCulture,
            $"first day of the month after {Count} months from deposit"),
        _ => "not known",
    };

    internal static EntryRule Days(int count, string source) => new(EntryKind.Days, count, source);

    internal static EntryRule Months(int count, string source) => new(EntryKind.Months, count, source);

    internal static EntryRule FirstOfMonthAfter(int months, string source) => new(EntryKind.FirstOfMonthAfterMonths, months, source);

    internal static EntryRule FirstOfMonthAfterDays(int days, string source) => new(EntryKind.FirstOfMonthAfterDays, days, source);

    private static DateOnly FirstOfNextMonth(DateOnly date) => new DateOnly(date.Year, date.Month, 1).AddMonths(1);
}
