using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>A rule with its diagram, which is made when it is first needed.</summary>
internal sealed class RuleModel(RuleDefinition rule, int number, RuleBook book)
{
    private const int Kept = 1024;
    private readonly Lazy<DayDiagrams> diagrams = new(() => DecisionDiagram.Of(rule, book));
    private readonly ConcurrentDictionary<int, ImmutableArray<(int Variable, int Weight)>> weights = new(concurrencyLevel: 1, capacity: 1);
    private readonly Lazy<ImmutableArray<string>> packs = new(() =>
        [.. RuleBook.RulesFollowed(rule).SelectMany(id => book.Model(book.Rule(id)).PacksOfStates)
            .Concat(rule.Within is null ? [] : [rule.Pack!]).Distinct()]);
    private object? flat;
    private readonly Lazy<int?> slot = new(() => book.Slots.TryGetValue(rule.Id, out var number) ? number : null);

    public RuleDefinition Rule { get; } = rule;

    public RuleBook Book { get; } = book;

    /// <summary>Its place in the order in which each rule comes after those that it follows on; none for a rule outside its book.</summary>
    public int? Order { get; set; }

    /// <summary>Its place among the rules as they were given.</summary>
    public int Number { get; } = number;

    /// <summary>The number under which its end is remembered; null if no other rule or flow follows on it.</summary>
    public int? Slot => slot.Value;

    /// <summary>Its diagram over the rows of a case; null where only the tree tells, and for a rule outside its book.</summary>
    public FlatDiagram? Flat => Order is null ? null : (flat ??= Lay()) as FlatDiagram;

    /// <summary>Whether more is kept of it than where it is raised or undetermined.</summary>
    public bool IsPlain { get; } = rule is { Within: null, IsContradiction: false, IsConcept: false } && rule.Unless.IsEmpty
        && rule.OfPacks.Waivers.IsEmpty;

    /// <summary>Whether how another rule ended is asked of the tree as soon as this one was judged.</summary>
    public bool AsksRemembered { get; } = (rule.IsContradiction || !rule.Unless.IsEmpty) && RuleBook.RulesFollowed(rule).Any();

    /// <summary>The diagrams of the rule; each is null on its day for a rule too large for exact statements.</summary>
    public DayDiagrams Diagrams => diagrams.Value;

    /// <summary>The guidance packs, of those whose rules speak for some States only, whose rule it is or follows on.</summary>
    public ImmutableArray<string> PacksOfStates => packs.Value;

    /// <summary>
    /// The open questions that can still decide the rule, with their weights, for the cells of a case. A rule reads few questions, so that
    /// the same cells come again and again, and what was found of them is kept, unless the rule speaks of the day.
    /// </summary>
    public ImmutableArray<(int Variable, int Weight)> WeightsOf(DecisionDiagram diagram, int[] cells)
    {
        if (Diagrams.SpeaksOfDay || Key(diagram, cells) is not { } key)
        {
            return Left();
        }

        if (!weights.TryGetValue(key, out var known))
        {
            known = Left();
            weights.TryAdd(key, known);
        }

        return known;

        ImmutableArray<(int, int)> Left() => diagram.Restrict(cells, mayStayOpen: true, value => value).Weights();
    }

    /// <summary>What is kept in place of a diagram over rows where there is none is the rule itself.</summary>
    private object Lay() => (Diagrams.SpeaksOfDay ? null : FlatDiagram.Of(Diagrams.On(0), Book, Rule.About)) as object ?? Rule;

    /// <summary>The cells as one number; null where there are so many that too much would be kept.</summary>
    private static int? Key(DecisionDiagram diagram, int[] cells)
    {
        var (key, size) = (0, 1);
        for (var variable = 0; variable < cells.Length && size <= Kept; variable++)
        {
            key += size * cells[variable];
            size *= Math.Min(diagram.Variables[variable].Cells, Kept + 1);
        }

        return size <= Kept ? key : null;
    }
}

/// <summary>A flow with its diagram, which is made when it is first needed.</summary>
internal sealed class FlowModel(FlowDefinition flow, RuleBook book)
{
    private readonly Lazy<DayDiagrams> diagrams = new(() => DecisionDiagram.Of(flow, book));
    private object? flat;

    public FlowDefinition Flow { get; } = flow;

    /// <summary>Whether it is a flow of its book, and not one that is only tried on it.</summary>
    public bool IsInBook { get; init; }

    /// <summary>The rules about one fact that refuse a case as contradictory.</summary>
    public IEnumerable<RuleModel> Contradictions =>
        book.Rules.Where(rule => rule.IsContradiction && rule.About.Length == 1).Select(book.Model);

    /// <summary>The diagrams of the flow; a rule book refuses a flow too large for exact statements.</summary>
    public DayDiagrams Diagrams => diagrams.Value;

    /// <summary>
    /// The step and the gate for the facts that are bound, by the diagram where it is laid out; by the flow itself where a fact is missing,
    /// about which no rule that it follows on was asked.
    /// </summary>
    public FlowValue Walk(Assessment on)
    {
        if (Flow.About.IsEmpty || on.BoundAt(Flow.About.Length - 1).Fact is null || on.CellsFor(book) is not { } cells
            || Flat is not { } laid)
        {
            return DecisionWriter.Walk(Flow, on);
        }

        var second = on.BoundAt(1);
        return FlowValue.Of(laid.Read(cells, cells.Of(laid.First!), on.BoundAt(0).Position, second.Fact is null ? -1 : second.Position));
    }

    /// <summary>Its diagram over the rows of a case; null where only the flow itself tells, and for a flow outside its book.</summary>
    private FlatDiagram? Flat => !IsInBook ? null
        : (flat ??= (Diagrams.SpeaksOfDay ? null : FlatDiagram.Of(Diagrams.On(0), book, Flow.About)) as object ?? Flow) as FlatDiagram;

    public FlowStep StepAt(int number) => number < Flow.Steps.Length ? Flow.Steps[number] : Flow.Otherwise;

    /// <summary>The step and the outcome, with the gate applied, of a final value of the diagram.</summary>
    public (FlowStep Step, Outcome Outcome) Read(int value)
    {
        var (number, isOpen) = FlowValue.Of(value);
        var step = StepAt(number);
        return (step, isOpen ? step.Outcome : Held(step.Outcome));
    }

    /// <summary>The outcome while the gate is shut.</summary>
    public Outcome Held(Outcome outcome) => Flow.Gate is { } gate && gate.Outcomes.Contains(outcome) ? gate.Until : outcome;
}
