using System.Collections.Concurrent;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// What the rules of one book ask of the facts of a case, as far as they were laid out: the columns of each type of fact, and the counts
/// over facts. Safe for any number of threads.
/// </summary>
internal sealed class BookColumns(RuleBook book)
{
    private readonly ConcurrentDictionary<FactType, FactColumns> types = [];
    private readonly ConcurrentDictionary<CountOf, CountInBook> counts = [];
    private readonly Lock gate = new();
    private volatile int countsSoFar;

    /// <summary>How many counts there are so far.</summary>
    public int Counts => countsSoFar;

    public FactColumns Of(FactType type)
    {
        if (types.TryGetValue(type, out var known))
        {
            return known;
        }

        lock (gate)
        {
            return types.GetOrAdd(type, static (type, number) => new(type, number), types.Count);
        }
    }

    /// <summary>A count; equal conditions are one.</summary>
    public CountInBook Of(CountOf count)
    {
        if (counts.TryGetValue(count, out var known))
        {
            return known;
        }

        lock (gate)
        {
            var added = counts.GetOrAdd(count, static (count, with) => new(count, with.countsSoFar, with.book), (countsSoFar, book));
            countsSoFar = Math.Max(countsSoFar, added.Number + 1);
            return added;
        }
    }
}

/// <summary>A count over facts as the rules of one book ask for it, with what is counted as a diagram over the counted fact.</summary>
internal sealed class CountInBook(CountOf count, int number, RuleBook book)
{
    private readonly Lazy<FlatDiagram?> where = new(() => Make(count, book));

    public CountOf Count { get; } = count;

    /// <summary>Its number among the counts of the book.</summary>
    public int Number { get; } = number;

    public FactColumns Over { get; } = book.Columns.Of(count.Facts);

    /// <summary>What a counted fact satisfies; null where only the tree tells.</summary>
    public FlatDiagram? Where => where.Value;

    private static FlatDiagram? Make(CountOf count, RuleBook book)
    {
        // What a rule without a diagram came to is remembered, and only the tree asks for it.
        var diagrams = new DayDiagrams([(count.Where, book)], count.Number + 1, static (_, truths) => truths[0]);
        return diagrams.SpeaksOfDay || Followed(count.Where).Any(rule => rule.Diagrams.On(0) is null)
            ? null : FlatDiagram.Of(diagrams.On(0), book, [count.Facts], count.Number);

        IEnumerable<RuleModel> Followed(Condition condition) => ConditionTree.All(condition).OfType<Raised>()
            .Select(raised => book.Model(book.Rule(raised.RuleId)));
    }
}
