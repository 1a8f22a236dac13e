using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>Ways through a diagram to wanted final values; at each node the way with the fewest answers comes first.</summary>
internal sealed class DiagramPaths
{
    private const int Never = int.MaxValue / 2;
    private readonly DecisionDiagram diagram;
    private readonly Func<int, bool> isWanted;
    private readonly Dictionary<int, int> costs = [];

    private DiagramPaths(DecisionDiagram diagram, Func<int, bool> isWanted)
    {
        this.diagram = diagram;
        this.isWanted = isWanted;
    }

    public static IEnumerable<ImmutableArray<(int Variable, int Cell)>> Of(DecisionDiagram diagram, Func<int, bool> isWanted)
    {
        var paths = new DiagramPaths(diagram, isWanted);
        return paths.Cost(diagram.Root) >= Never ? [] : paths.From(diagram.Root, []);
    }

    private IEnumerable<ImmutableArray<(int, int)>> From(int node, ImmutableArray<(int, int)> path)
    {
        if (DecisionDiagram.IsFinal(node))
        {
            return [path];
        }

        var variable = diagram.VariableOf(node);
        return diagram.ChildrenOf(node)
            .Select((child, cell) => (child, cell, cost: Price(variable, cell) + Cost(child)))
            .Where(way => way.cost < Never)
            .OrderBy(way => way.cost)
            .SelectMany(way => From(way.child, path.Add((variable, way.cell))));
    }

    private int Cost(int node)
    {
        if (DecisionDiagram.IsFinal(node))
        {
            return isWanted(DecisionDiagram.ValueOf(node)) ? 0 : Never;
        }

        if (!costs.TryGetValue(node, out var cost))
        {
            var variable = diagram.VariableOf(node);
            cost = diagram.ChildrenOf(node).Select((child, cell) => Math.Min(Never, Price(variable, cell) + Cost(child))).Min();
            costs.Add(node, cost);
        }

        return cost;
    }

    /// <summary>An answer costs one; what has to be so of other facts costs more, unless it is so where there are none.</summary>
    private int Price(int variable, int cell)
    {
        var unasked = diagram.Variables[variable].Opaque switch
        {
            null or CompareAnswers or Disparity => 0,
            CountOf count => CaseSolver.Judged(0, count.RecordedOnly ? 0 : int.MaxValue, count) switch
            {
                Truth.True => 2,
                Truth.False => 1,
                _ => 0
            },
            _ => 0,
        };
        return cell == unasked ? 0 : diagram.Variables[variable].Asked is not null ? 1 : 3;
    }
}
