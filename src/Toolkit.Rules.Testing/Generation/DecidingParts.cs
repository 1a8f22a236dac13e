using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Testing.Coverages;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>
/// Which parts of a rule decide in a row of its table, and few rows in which each does; parts within a count stand for the count.
/// </summary>
internal sealed class DecidingParts
{
    private const int Tries = 200;
    private readonly RuleTable table;
    private readonly List<string> notShown = [];
    private readonly ImmutableArray<(string Text, DecisionDiagram Goals, ImmutableArray<int> Columns)> parts;

    public DecidingParts(RuleDefinition rule, RuleBook book, RuleTable table)
    {
        this.table = table;
        var all = Part.Of(rule).Where(part => part.Over is null)
            .Select(part => (Text: part.Leaf.ToString(), Goals: part.Diagrams(book).Whole)).ToList();
        parts = [.. all.Where(part => part.Goals is not null)
            .Select(part => (part.Text, part.Goals!, part.Goals!.Variables.Select(Column).ToImmutableArray()))];
        notShown.AddRange(all.Where(part => part.Goals is null).Select(part => part.Text));
    }

    /// <summary>The parts that were not shown to decide with every truth with which they may, the rule being too large to tell.</summary>
    public ImmutableArray<string> NotShown => [.. notShown.Distinct()];

    /// <summary>The parts that decide.</summary>
    public ImmutableArray<string> In(ImmutableArray<int> row) => [.. parts.Where(part => Goal(part.Goals, part.Columns, row) > 3)
        .Select(part => part.Text).Distinct()];

    /// <summary>Rows in which every part decides with every truth with which it can; none could be left out.</summary>
    public ImmutableArray<ImmutableArray<int>> FewRows()
    {
        var goals = parts.SelectMany((part, number) => PartGoals.Values(part.Goals).Where(value => value > 3).Order()
            .Select(value => (Part: number, Value: value))).ToList();
        var rows = new List<ImmutableArray<int>>();
        foreach (var goal in goals)
        {
            if (rows.Exists(row => Meets(goal, row)))
            {
                continue;
            }

            if (Find(goal) is { } found)
            {
                rows.Add(found);
            }
            else
            {
                notShown.Add(parts[goal.Part].Text);
            }
        }

        foreach (var row in rows.ToList())
        {
            var others = rows.Where(other => other != row).ToList();
            if (goals.TrueForAll(goal => !Meets(goal, row) || others.Exists(other => Meets(goal, other))))
            {
                rows = others;
            }
        }

        return [.. rows.OrderBy(row => string.Concat(row.Select(cell => (char)cell)), StringComparer.Ordinal)];
    }

    private bool Meets((int Part, int Value) goal, ImmutableArray<int> row) => Goal(parts[goal.Part].Goals, parts[goal.Part].Columns,
        row) == goal.Value;

    private ImmutableArray<int>? Find((int Part, int Value) goal)
    {
        var (_, goals, columns) = parts[goal.Part];
        foreach (var path in DiagramPaths.Of(goals, value => value == goal.Value).Take(Tries))
        {
            var row = new int[table.Variables.Length];
            foreach (var (variable, cell) in path.Where(step => columns[step.Variable] >= 0))
            {
                row[columns[variable]] = table.Variables[columns[variable]].Asked is null ? cell
                    : table.Variables[columns[variable]].CellLike(goals.Variables[variable], cell);
            }

            ImmutableArray<int> found = [.. row];
            if (Meets(goal, found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The final value for a row; what the table has no column for is not answered.</summary>
    private int Goal(DecisionDiagram goals, ImmutableArray<int> columns, ImmutableArray<int> row)
    {
        var cells = new int[goals.Variables.Length];
        for (var variable = 0; variable < cells.Length; variable++)
        {
            var column = columns[variable];
            var cell = column < 0 ? 0 : row[column];
            cells[variable] = cell == 0 || goals.Variables[variable].Asked is null ? cell
                : goals.Variables[variable].CellLike(table.Variables[column], cell);
        }

        return goals.Read(cells);
    }

    private int Column(DiagramVariable variable) =>
        table.Variables.IndexOf(table.Variables.FirstOrDefault(column => variable.Asked is { } asked ? column.Asked == asked
            : column.Asked is null && column.Opaque!.Equals(variable.Opaque))!);
}
