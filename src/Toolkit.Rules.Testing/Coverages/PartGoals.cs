using System.Collections.Concurrent;
using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing.Coverages;

/// <summary>Which goals of a part can be met at all, and cases that meet them. Safe to use from any number of threads.</summary>
internal sealed class PartGoals(RuleBook book)
{
    private const int Seen = 0b111;
    private const int Decided = Seen << 3;
    private readonly ConcurrentDictionary<Part, (DayDiagrams Diagrams, int Reachable)> known = [];

    /// <summary>
    /// The goals that some case meets, exactly for a part that stands in no count; within one, those that the count's fact and the count
    /// each allow for themselves. All of them where the rule or flow is too large to tell.
    /// </summary>
    public int Reachable(Part part)
    {
        if (part.Over is null)
        {
            return Known(part).Reachable;
        }

        var outer = Reachable(part.Outer);
        return outer == 0 ? 0 : Reachable(part.Inner) & (Seen | ((outer & Decided) != 0 ? Decided : 0));
    }

    /// <summary>Proposals of cases that may meet a goal.</summary>
    /// <param name="part">The part.</param>
    /// <param name="truth">What it should be seen as.</param>
    /// <param name="decides">Whether it should decide as well.</param>
    /// <param name="assessedOn">The day of the assessment.</param>
    public IEnumerable<Draft> Drafts(Part part, Truth truth, bool decides, DateOnly assessedOn)
    {
        var solver = new CaseSolver(book, assessedOn);
        var definition = part.Slot.Definition;
        if (part.Over is null)
        {
            return solver.Drafts(definition, Known(part).Diagrams, Wanted(truth, decides));
        }

        // A part of a count in a count is left to a person.
        var (outer, inner) = (part.Outer, part.Inner);
        return outer.Over is null && inner.Over is null && Known(outer).Diagrams is var whole && Known(inner).Diagrams is var one
            ? new[] { truth, Truth.True, Truth.False, Truth.Unknown }.Distinct().SelectMany(count =>
                solver.Drafts(definition, whole, Wanted(count, decides), new((OverFacts)outer.Leaf, one, Wanted(truth, decides))))
            : [];
    }

    /// <summary>Proposals of cases in which what rests on a count is decided by a fact that meets a demand.</summary>
    public IEnumerable<Draft> DraftsOver(Part count, Demand demand, DateOnly assessedOn) => count.Over is null
        ? new[] { Truth.True, Truth.False, Truth.Unknown }.SelectMany(truth =>
            new CaseSolver(book, assessedOn).Drafts(count.Slot.Definition, Known(count).Diagrams, Wanted(truth, true), demand))
        : [];

    /// <summary>Every final value on any day, those of unanswered questions too; null where that is too much to tell.</summary>
    public static ImmutableArray<int>? Values(DayDiagrams diagrams) =>
        diagrams.IsTooLarge ? null : [.. diagrams.All.SelectMany(each => Values(each.Diagram)).Distinct()];

    /// <summary>Every final value, those of unanswered questions too.</summary>
    public static IEnumerable<int> Values(DecisionDiagram diagram) => DecisionDiagram.IsFinal(diagram.Root)
        ? [DecisionDiagram.ValueOf(diagram.Root)]
        : diagram.Reachable(diagram.Root).SelectMany(node => diagram.ChildrenOf(node)).Where(DecisionDiagram.IsFinal)
            .Select(DecisionDiagram.ValueOf).Distinct();

    private static Func<int, bool> Wanted(Truth truth, bool decides) => value => value == (int)truth + 5
        || (!decides && value == (int)truth + 2);

    private (DayDiagrams Diagrams, int Reachable) Known(Part part) => known.GetOrAdd(part, static (part, book) =>
    {
        var diagrams = part.Diagrams(book);
        return (diagrams, Values(diagrams) is { } values ? values.Where(value => value > 0).Aggregate(0, (so, value) => so | Goals(value))
            : Seen | Decided);
    }, book);

    private static int Goals(int value)
    {
        var truth = (Truth)((value - 1) % 3 - 1);
        return Part.Bit(truth, false) | (value > 3 ? Part.Bit(truth, true) : 0);
    }
}
