using System.Globalization;

namespace Toolkit.Rules;

/// <summary>The days from the first to the last; without a first or a last day where there is none.</summary>
internal readonly record struct DateRange(DateOnly? First, DateOnly? Last)
{
    /// <summary>Whether it holds every day.</summary>
    public bool IsEver => First is null && Last is null;

    public bool Holds(DateOnly day) => !(day < First) && !(Last < day);

    /// <summary>Whether it holds every day of another.</summary>
    public bool Holds(DateRange other) =>
        (First is null || First <= other.First) && (Last is null || Last >= other.Last);

    /// <summary>The first day of each stretch in which it holds all days or none.</summary>
    public IEnumerable<DateOnly> Turns()
    {
        if (First is { } first)
        {
            yield return first;
        }

        if (Last is { } last && last < DateOnly.MaxValue)
        {
            yield return last.AddDays(1);
        }
    }

    /// <summary>"From 2026-07-01 to 2026-12-31", in small letters, with what there is of it.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Word("from", First), Word(First is null ? "until" : "to", Last) }.OfType<string>());

    private static string? Word(string word, DateOnly? day) =>
        day is null ? null : $"{word} {day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
