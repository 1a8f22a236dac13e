using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>A date that answers are compared with: one of the calendar, or one that moves with the day of the assessment.</summary>
/// <param name="Fixed">The date; null for one that moves.</param>
/// <param name="Moving">How far it lies from the day of the assessment.</param>
internal readonly record struct DateMark(long? Fixed, RelativeDay Moving)
{
    public long On(int day) => Fixed ?? Moving.From(day);
}

/// <summary>
/// Days of the assessment that stand for all others. On any other day the dates that a question is compared with lie to one another as on
/// one of these, so that what holds of every answer on each of these days holds on every day.
/// </summary>
internal static class KindsOfDay
{
    /// <summary>The day that stands for all where none differs from another.</summary>
    public static readonly int Usual = new DateOnly(2026, 1, 1).DayNumber;

    /// <summary>After so many days the calendar repeats itself: 400 years.</summary>
    private const int Cycle = 146_097;

    /// <summary>The most dates that are laid out; beyond it no exact statement is made.</summary>
    private const long Most = 5_000_000;

    /// <summary>The days; null where there are too many to look at.</summary>
    /// <param name="questions">
    /// The dates that each question is compared with, for the questions that are compared with one that moves.
    /// </param>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts.</param>
    public static ImmutableArray<int>? Of(ImmutableArray<ImmutableArray<DateMark>> questions, int first, int last)
    {
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        var layout = new char[questions.Sum(marks => 2 * marks.Length)];
        var sorted = new (long Code, int Number)[questions.Max(marks => marks.Length)];
        var left = Most / layout.Length;
        foreach (var day in Candidates(questions, first, last))
        {
            if (left-- == 0)
            {
                return null;
            }

            var at = 0;
            foreach (var marks in questions)
            {
                Lay(marks, day, sorted.AsSpan(0, marks.Length), layout.AsSpan(at, 2 * marks.Length));
                at += 2 * marks.Length;
            }

            known.TryAdd(layout, day);
        }

        return [.. kinds.Values];
    }

    /// <summary>
    /// How the dates lie to one another: in which order, and which are one, which follow on one another, and which have days between them.
    /// </summary>
    private static void Lay(ImmutableArray<DateMark> marks, int day, Span<(long Code, int Number)> sorted, Span<char> layout)
    {
        for (var number = 0; number < marks.Length; number++)
        {
            sorted[number] = (marks[number].On(day), number);
        }

        sorted.Sort();
        for (var at = 0; at < sorted.Length; at++)
        {
            layout[2 * at] = (char)sorted[at].Number;
            layout[(2 * at) + 1] = (char)('0' + (at == 0 ? 0 : Math.Min(2, sorted[at].Code - sorted[at - 1].Code)));
        }
    }

    private static IEnumerable<int> Candidates(ImmutableArray<ImmutableArray<DateMark>> questions, int first, int last)
    {
        var usual = Math.Clamp(Usual, first, last);
        var turns = new SortedSet<int>(questions.SelectMany(Turns).SelectMany(day => Enumerable.Range(day - 5, 11))
            .Where(day => first <= day && day <= last));
        var isEven = questions.All(marks => marks.Where(mark => mark.Fixed is null).Select(mark => mark.Moving.Months).Distinct()
            .Count() < 2);
        var from = first;
        foreach (var turn in turns.Append(last + 1))
        {
            // Between two turns only the lengths of months make a difference, and these repeat themselves.
            if (from < turn)
            {
                // Not at the ends of the calendar, where the dates that move may lie beyond it.
                var length = isEven ? 1 : Cycle;
                var latest = Math.Max(from, turn - length);
                var start = from <= usual && usual < turn ? Math.Min(usual, latest) : from == first ? latest : from;
                for (var day = start; day < Math.Min(turn, start + length); day++)
                {
                    yield return day;
                }
            }

            if (turn <= last)
            {
                yield return turn;
            }

            from = turn + 1;
        }
    }

    /// <summary>The days, roughly, on which a date that moves comes to one that does not.</summary>
    private static IEnumerable<int> Turns(ImmutableArray<DateMark> marks) =>
        from mark in marks
        where mark.Fixed is not null
        from moving in marks
        where moving.Fixed is null
        let back = new RelativeDay(-moving.Moving.Months, 0)
            .From((int)Math.Clamp(mark.On(0) - moving.Moving.Days, 0, DateOnly.MaxValue.DayNumber))
        select (int)Math.Clamp(back, 0, DateOnly.MaxValue.DayNumber);
}
