using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The diagrams of the same conditions on every day of an assessment. Where no condition speaks of that day there is one; otherwise each
/// day
/// has its own, in which the day of the assessment is a date like any other, and some days stand for all. Safe for any number of threads.
/// </summary>
/// <param name="conditions">The conditions, each with the book in which it follows on others.</param>
/// <param name="facts">How many facts they are about.</param>
/// <param name="finish">Makes the final values of a node for each condition.</param>
internal sealed class DayDiagrams(
    ImmutableArray<(Condition Condition, RuleBook Book)> conditions, int facts, Func<DecisionDiagram, ImmutableArray<int>, int> finish)
{
    /// <summary>For so many days the diagrams are kept.</summary>
    private const int Kept = 32;

    private readonly ConcurrentDictionary<int, Lazy<DecisionDiagram?>> made = [];
    private readonly Lock gate = new();
    private (bool SpeaksOfDay, DecisionDiagram? Only)? first;
    private (bool IsKnown, ImmutableArray<int>? All) days;

    /// <summary>Whether a condition compares a date with the day of the assessment.</summary>
    public bool SpeaksOfDay => First.SpeaksOfDay;

    /// <summary>Whether nothing exact can be said of every day.</summary>
    public bool IsTooLarge => Days is not { } all || all.Any(day => On(day) is null);

    /// <summary>
    /// The diagrams of the days that stand for all, where none is too large; one, of whichever day, where no condition speaks of it.
    /// </summary>
    public IEnumerable<(int Day, DecisionDiagram Diagram)> All => Days!.Value.Select(day => (day, On(day)!));

    /// <summary>
    /// What is said of every day at once, in words in which the day of the assessment has no date; null if it is too large.
    /// </summary>
    public DecisionDiagram? Whole => First is { SpeaksOfDay: false, Only: var only } ? only : Make(null);

    /// <summary>The diagram on the day of an assessment; null if it is too large.</summary>
    public DecisionDiagram? On(int day)
    {
        if (First is { SpeaksOfDay: false, Only: var only })
        {
            return only;
        }

        if (!made.TryGetValue(day, out var known))
        {
            if (made.Count >= Kept)
            {
                made.Clear();
            }

            known = made.GetOrAdd(day, static (day, self) => new(() => self.Make(day)), this);
        }

        return known.Value;
    }

    /// <summary>
    /// The cells of one case that ends in a value that is looked for, with its day where that matters; null where none does on any day.
    /// </summary>
    /// <param name="isLookedFor">Which final values are looked for.</param>
    /// <param name="isAnswered">Whether every question is answered in the case.</param>
    public (DecisionDiagram Diagram, int[] Cells, int? Day)? Find(Func<int, bool> isLookedFor, bool isAnswered = false)
    {
        foreach (var (day, diagram) in All)
        {
            if (diagram.Find(isLookedFor, isAnswered) is { } cells)
            {
                return (diagram, cells, SpeaksOfDay ? day : null);
            }
        }

        return null;
    }

    private int FirstDay => conditions.Max(pair => pair.Book.FirstDay);

    private int LastDay => conditions.Min(pair => pair.Book.LastDay);

    private (bool SpeaksOfDay, DecisionDiagram? Only) First
    {
        get
        {
            lock (gate)
            {
                return first ??= Atoms() is { SpeaksOfDay: false } atoms ? (false, Make(atoms, 0)) : (true, null);
            }
        }
    }

    private ImmutableArray<int>? Days
    {
        get
        {
            var speaks = SpeaksOfDay;
            lock (gate)
            {
                days = days.IsKnown ? days : (true, speaks ? Atoms().Days(FirstDay, LastDay) : [0]);
                return days.All;
            }
        }
    }

    private DecisionDiagram.Atoms Atoms()
    {
        var atoms = new DecisionDiagram.Atoms(facts);
        foreach (var (condition, book) in conditions)
        {
            atoms.Collect(condition, book);
        }

        return atoms;
    }

    private DecisionDiagram? Make(int? day) => Make(Atoms(), day);

    private DecisionDiagram? Make(DecisionDiagram.Atoms atoms, int? day) =>
        atoms.Variables(day, FirstDay, LastDay) is { } variables ? DecisionDiagram.Make(conditions, facts, variables, finish) : null;
}
