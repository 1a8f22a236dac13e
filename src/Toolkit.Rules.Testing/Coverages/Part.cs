using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Coverages;

/// <summary>
/// A part of a condition that can be seen true, false or unknown. Goals are bits: seen false, unknown, true; then false, unknown and true
/// seen to decide how the rule or flow ends, which means that it would end otherwise if the part were true or false instead.
/// </summary>
internal sealed class Part
{
    private readonly Node node;
    private readonly Definition ifTrue;
    private readonly Definition ifFalse;

    private Part(Slot slot, Node node)
    {
        Slot = slot;
        this.node = node;
        ifTrue = slot.With(ConditionEdit.Replace(slot.When, node.Path.AsSpan(), new AllOf([])));
        ifFalse = slot.With(ConditionEdit.Replace(slot.When, node.Path.AsSpan(), new AnyOf([])));
    }

    public Slot Slot { get; }

    public ImmutableArray<int> Path => node.Path;

    public Condition Leaf => node.Condition;

    /// <summary>The count that it stands in; null where it stands in none.</summary>
    public OverFacts? Over => node.Within.IsEmpty ? null : node.Within[^1];

    /// <summary>The part that is the count it stands in.</summary>
    public Part Outer => field ??= new(Slot, ConditionEdit.Leaves(Slot.When).Single(other => ReferenceEquals(other.Condition, Over)
        && node.Path.AsSpan().StartsWith(other.Path.AsSpan())));

    /// <summary>The same part of what the count asks, as a rule about one fact.</summary>
    public Part Inner => field ??= Of(OneFact.Rule(Over!))
        .Single(inner => inner.Path.AsSpan().SequenceEqual(node.Path.AsSpan()[(Outer.Path.Length + 1)..]));

    public static IEnumerable<Part> Of(Definition definition) =>
        Slot.Of(definition).SelectMany(slot => ConditionEdit.Leaves(slot.When).Select(node => new Part(slot, node)));

    /// <summary>The bit of a goal.</summary>
    public static int Bit(Truth truth, bool decides) => 1 << ((int)truth + 1 + (decides ? 3 : 0));

    /// <summary>The goals that are met for the facts that are bound.</summary>
    /// <param name="on">The facts.</param>
    /// <param name="end">How the rule or flow ends, as <see cref="EndCode"/>.</param>
    public int Met(Assessment on, int end)
    {
        if (!Slot.IsReached(end))
        {
            return 0;
        }

        var seen = 0;
        Look(on, 0, ref seen);
        var (whenTrue, whenFalse) = (EndCode.Of(ifTrue, on), EndCode.Of(ifFalse, on));
        var decides = (whenTrue != end || whenFalse != end ? Bit(Truth.Unknown, false) : 0)
            | (whenFalse != end ? Bit(Truth.True, false) : 0)
            | (whenTrue != end ? Bit(Truth.False, false) : 0);
        return seen | ((seen & decides) << 3);
    }

    /// <summary>
    /// The diagrams of the goals: final values are 0 where the part is not asked or the case is contradictory, otherwise one more than
    /// the number of the truth from false, and three more where it decides. Only for a part that stands in no count.
    /// </summary>
    public DayDiagrams Diagrams(RuleBook book) => DecisionDiagram.Of(
        [Slot.Definition, ifTrue, ifFalse],
        [Leaf, .. ContradictionRules.Beside(Slot.Definition, book)],
        book,
        (diagram, nodes) => Goals(diagram, nodes[0], nodes[1], nodes[2], nodes[3], nodes[4..]));

    private int Goals(DecisionDiagram diagram, int whole, int whenTrue, int whenFalse, int leaf, ImmutableArray<int> contradictions)
    {
        const int Differ = -1;
        var definition = Slot.Definition;
        int Same(int a, int b) => EndCode.Normal(definition, a) == EndCode.Normal(definition, b) ? EndCode.Normal(definition, a)
            + 1 : Differ;

        // 0: it makes no difference; 1: only "unknown" does; 2: true and false differ; 3: the part is not asked.
        var split = diagram.Apply(whenTrue, whenFalse, Same);
        split = diagram.Apply(split, whole, (both, end) => !Slot.IsReached(end) ? 3 : both == Differ ? 2
            : both == EndCode.Normal(definition, end) + 1 ? 0 : 1);
        var goals = diagram.Apply(split, leaf, (difference, truth) =>
            difference == 3 ? 0 : truth + 2 + (difference == 2 || (difference == 1 && truth == 0) ? 3 : 0));
        return contradictions.Aggregate(goals, (so, contradiction) => diagram.Apply(so, contradiction,
            (goal, truth) => truth == (int)Truth.True ? 0 : goal));
    }

    private void Look(Assessment on, int depth, ref int seen)
    {
        if (depth == node.Within.Length)
        {
            seen |= Bit(Leaf.Judge(on), false);
            return;
        }

        foreach (var fact in Candidates(node.Within[depth], on))
        {
            Look(on.With(node.Within[depth].Number, fact), depth + 1, ref seen);
        }
    }

    private static ImmutableArray<BoundFact> Candidates(OverFacts over, Assessment on) =>
        over is CountOf { Match: { } match } && on.Answer(match.Outer) is { IsGiven: true } answer
            ? [.. on.Facts.Tied(match.Inner, Tie.To(answer)), .. on.Facts.Tied(match.Inner, Tie.None)]
            : on.Facts.Of(over.Facts);
}

/// <summary>What makes a case contradictory that a rule or flow is asked about.</summary>
internal static class ContradictionRules
{
    /// <summary>The conditions of the rules against contradictions, about the facts of a rule or flow that is none itself.</summary>
    public static IEnumerable<Condition> Beside(Definition definition,
        RuleBook book) => definition is RuleDefinition { IsContradiction: true }
        ? []
        : from rule in book.Rules
          where rule.IsContradiction && rule.About.Length == 1
          from number in Enumerable.Range(0, definition.About.Length)
          where definition.About[number] == rule.About[0]
          select ConditionTree.Renumber(rule.Whole, own => own == 0 ? number : own + definition.About.Length);
}
