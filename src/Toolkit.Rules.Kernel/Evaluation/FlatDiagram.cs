using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// A decision diagram laid out in one array, over the rows of a case: each node is the column that it branches on, and behind it where each
/// cell leads to; what is not in the row of the first fact is asked of an operand.
/// </summary>
internal sealed class FlatDiagram
{
    private readonly int[] table;
    private readonly int root;
    private readonly Operand[] operands;

    private FlatDiagram(int[] table, int root, Operand[] operands, FactColumns? first, FactColumns? second)
    {
        (this.table, this.root, this.operands) = (table, root, operands);
        (First, Second) = (first, second);
        AsksRemembered = operands.Any(operand => operand.AsksRemembered);
    }

    /// <summary>The columns of the fact that it is about; null where it is about the case.</summary>
    public FactColumns? First { get; }

    /// <summary>The columns of the second fact; null where it is about one.</summary>
    public FactColumns? Second { get; }

    /// <summary>Whether something in it is asked of the tree that hangs on how another rule ended.</summary>
    public bool AsksRemembered { get; }

    /// <summary>The final value for a fact, or for the case as a whole.</summary>
    /// <param name="cells">The cells of the case.</param>
    /// <param name="rows">The rows of the first fact's type; null where it is about the case.</param>
    /// <param name="first">The place of the fact among those of its type.</param>
    /// <param name="second">That of the second fact; -1 where there is none.</param>
    public int Read(CaseCells cells, FactRows? rows, int first, int second = -1)
    {
        var node = root;
        var from = rows is null ? 0 : first * rows.Width;
        var row = rows is null ? [] : rows.Cells;
        while (node >= 0)
        {
            var asked = table[node];
            node = table[node + 1 + (asked >= 0 ? row[from + asked] : operands[~asked].CellOf(cells, first, second))];
        }

        return DecisionDiagram.ValueOf(node);
    }

    /// <summary>A diagram laid out; null where there is none, or it asks for what no row holds.</summary>
    /// <param name="diagram">The diagram; null where it was too large.</param>
    /// <param name="book">The book in whose columns it is laid out.</param>
    /// <param name="about">The types of the facts that it is about.</param>
    /// <param name="number">The number under which its conditions speak of the first of them.</param>
    public static FlatDiagram? Of(DecisionDiagram? diagram, RuleBook book, ImmutableArray<FactType> about, int number = 0)
    {
        if (diagram is null || diagram.Variables.Any(variable => variable.Cells > ushort.MaxValue))
        {
            return null;
        }

        var first = about.Length > 0 ? book.Columns.Of(about[0]) : null;
        var second = about.Length > 1 ? book.Columns.Of(about[1]) : null;
        var operands = new List<Operand>();
        var bound = new BoundColumns(first, second, number);
        var columns = new int[diagram.Variables.Length];
        for (var variable = 0; variable < columns.Length; variable++)
        {
            var of = diagram.Variables[variable];
            var isFirst = of.Asked is { Question.IsOfCase: false } asked && asked.Fact == number;
            if (isFirst && first is not null)
            {
                columns[variable] = first.Of(of);
            }
            else if (Operand.Of(of, book, bound) is { } operand)
            {
                columns[variable] = ~operands.Count;
                operands.Add(operand);
            }
            else
            {
                return null;
            }
        }

        var (table, root) = Lay(diagram, columns);
        return new(table, root, [.. operands], first, second);
    }

    private static (int[] Table, int Root) Lay(DecisionDiagram diagram, int[] columns)
    {
        var table = new List<int>();
        var places = new Dictionary<int, int>();
        var root = Place(diagram.Root);
        return ([.. table], root);

        int Place(int node)
        {
            if (DecisionDiagram.IsFinal(node) || places.TryGetValue(node, out var known))
            {
                return DecisionDiagram.IsFinal(node) ? node : places[node];
            }

            var children = diagram.ChildrenOf(node);
            var place = table.Count;
            places.Add(node, place);
            table.Add(columns[diagram.VariableOf(node)]);
            table.AddRange(children);
            for (var cell = 0; cell < children.Length; cell++)
            {
                var next = Place(children[cell]);
                table[place + 1 + cell] = next;
            }

            return place;
        }
    }
}
