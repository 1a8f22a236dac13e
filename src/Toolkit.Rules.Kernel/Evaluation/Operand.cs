namespace Toolkit.Rules.Evaluation;

/// <summary>What a diagram branches on and the row of the first fact does not hold.</summary>
internal abstract class Operand
{
    /// <summary>Whether it hangs on how another rule ended, and the tree is asked for that.</summary>
    public virtual bool AsksRemembered => false;

    /// <summary>The cell; zero where nothing is answered or known.</summary>
    /// <param name="cells">The cells of the case.</param>
    /// <param name="first">The place of the first fact among those of its type.</param>
    /// <param name="second">The place of the second fact; -1 where there is none.</param>
    public abstract int CellOf(CaseCells cells, int first, int second);

    /// <summary>The operand for a variable; null where it speaks of a fact that is not bound.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="book">The book.</param>
    /// <param name="bound">The facts that the diagram is about.</param>
    public static Operand? Of(DiagramVariable variable, RuleBook book, BoundColumns bound) => variable switch
    {
        { Asked.Question.IsOfCase: true } => new OfCase(variable),
        { Asked: { } asked } => bound.Second is { } second && asked.Fact == bound.Number + 1
            ? new OfSecond(second, second.Of(variable)) : null,
        { Opaque: CountOf count } when count.Match is not { } match || bound.Holds(match.Outer) =>
            new Counted(book.Columns.Of(count), bound),
        _ => new Tree(variable.Opaque!, bound),
    };

    /// <summary>A question to the case as a whole.</summary>
    private sealed class OfCase(DiagramVariable variable) : Operand
    {
        public override int CellOf(CaseCells cells, int first, int second) =>
            variable.CellOf(cells.Facts.Answer(null, variable.Asked!.Value.Question));
    }

    /// <summary>A question to the second fact.</summary>
    private sealed class OfSecond(FactColumns columns, int column) : Operand
    {
        public override int CellOf(CaseCells cells, int first, int second)
        {
            if (second < 0)
            {
                return 0;
            }

            var rows = cells.Of(columns);
            return rows.Cells[(second * rows.Width) + column];
        }
    }

    /// <summary>A count over the facts of a type.</summary>
    private sealed class Counted(CountInBook count, BoundColumns bound) : Operand
    {
        public override bool AsksRemembered { get; } = count.Where?.AsksRemembered ?? IsFollowing(count.Count);

        public override int CellOf(CaseCells cells, int first, int second) => count.Count.Match is not { } match
            ? cells.CellOf(count)
            : cells.CellOf(count, cells.Facts.Answer(bound.FactOf(match.Outer, cells.Facts, first, second), match.Outer.Question));
    }

    /// <summary>A condition over other facts that only the tree tells.</summary>
    private sealed class Tree(Condition condition, BoundColumns bound) : Operand
    {
        public override bool AsksRemembered { get; } = IsFollowing(condition);

        public override int CellOf(CaseCells cells, int first, int second) =>
            CaseCells.CellOf(condition.Judge(bound.On(cells.Unbound, first, second)));
    }

    private static bool IsFollowing(Condition condition) => ConditionTree.All(condition).Exists(part => part is Raised);
}

/// <summary>The facts that a diagram is about.</summary>
/// <param name="First">The columns of the first; null where it is about the case.</param>
/// <param name="Second">The columns of the second; null where it is about no more than one.</param>
/// <param name="Number">The number under which conditions speak of the first; the second has the next.</param>
internal sealed record BoundColumns(FactColumns? First, FactColumns? Second, int Number)
{
    /// <summary>Whether a question is put to one of them, or to the case.</summary>
    public bool Holds(Asked asked) => asked.Question.IsOfCase || (First is not null && asked.Fact == Number)
        || (Second is not null && asked.Fact == Number + 1);

    /// <summary>The fact to which a question is put; null for one that is put to the case, or where the fact is missing.</summary>
    public IFact? FactOf(Asked asked, CaseIndex facts, int first, int second) => asked.Question.IsOfCase ? null
        : asked.Fact == Number ? facts.Of(First!.Type)[first].Fact
        : second < 0 ? null
        : facts.Of(Second!.Type)[second].Fact;

    /// <summary>The case about these facts, for what the tree is asked.</summary>
    public Assessment On(Assessment unbound, int first, int second)
    {
        var fact = First is null ? default : unbound.Facts.Of(First.Type)[first];
        return Number > 0 ? unbound.With(Number, fact)
            : unbound.About(fact, second < 0 ? default : unbound.Facts.Of(Second!.Type)[second]);
    }
}
