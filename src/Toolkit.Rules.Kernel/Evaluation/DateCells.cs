using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The answers to a question on a date, grouped by how they lie to each of the dates that conditions compare it with, some of which move
/// with
/// the day of the assessment: for what is said of every day at once.
/// </summary>
internal sealed class DateCells
{
    private readonly ImmutableArray<DateMark> marks;
    private readonly List<(string Sides, int Day, long Code)> cells = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly bool isEven;

    /// <param name="marks">The dates, each once.</param>
    /// <param name="days">The days that stand for all.</param>
    public DateCells(ImmutableArray<DateMark> marks, ImmutableArray<int> days)
    {
        this.marks = marks;
        isEven = days.Length == 1;
        foreach (var day in days)
        {
            foreach (var code in marks.SelectMany(mark => Enumerable.Range(-1, 3).Select(step => mark.On(day) + step)).Distinct().Order())
            {
                if (numbers.TryAdd(Sides(code, day), cells.Count))
                {
                    cells.Add((Sides(code, day), day, code));
                }
            }
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Count => cells.Count;

    /// <summary>The group in which an answer lies on the day of an assessment.</summary>
    public int Of(long code, int day) => numbers[Sides(code, day)];

    /// <summary>An answer of the group, and a day on which it is one.</summary>
    public (long Code, int Day) Sample(int cell) => (cells[cell].Code, cells[cell].Day);

    /// <summary>The group in words.</summary>
    public string Format(int cell)
    {
        var sides = cells[cell].Sides;
        var day = cells[cell].Day;
        var words = marks.Select((mark, number) => (Mark: mark, Side: sides[number])).OrderBy(pair => pair.Mark.On(day)).ToList();
        words = [.. words.Where(pair => pair.Side == '='), .. words.Where(pair => pair.Side != '=')];
        if (isEven)
        {
            // The dates always lie in one order, so that the nearest tell it all.
            var below = words.LastOrDefault(pair => pair.Side == '>');
            var above = words.FirstOrDefault(pair => pair.Side == '<');
            words = [.. words.Exists(pair => pair.Side == '=') ? words.Where(pair => pair.Side == '=')
                : words.Where(pair => pair == below || pair == above)];
        }

        return string.Join(" and ",
            words.Select(pair => $"{pair.Side switch { '<' => "before ", '>' => "after ", _ => "" }}{Name(pair.Mark)}"));
    }

    /// <summary>On which side of each date an answer lies.</summary>
    private string Sides(long code, int day) => string.Create(marks.Length, (marks, code, day), static (sides, state) =>
    {
        for (var number = 0; number < sides.Length; number++)
        {
            sides[number] = state.code.CompareTo(state.marks[number].On(state.day)) switch { < 0 => '<', > 0 => '>', _ => '=' };
        }
    });

    private static string Name(DateMark mark) => mark.Fixed is { } code
        ? DateOnly.FromDayNumber((int)code).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : mark.Moving.ToString();
}
