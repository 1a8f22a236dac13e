using System.Collections.Immutable;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>A part of a condition and the way to it: which child, of which child, and so on from the whole.</summary>
internal readonly record struct Node(ImmutableArray<int> Path, Condition Condition, ImmutableArray<OverFacts> Within);

/// <summary>Finds the parts of a condition, and makes the same condition with another part.</summary>
internal static class ConditionEdit
{
    /// <summary>Every part, the whole first, those inside counts included.</summary>
    public static IEnumerable<Node> Nodes(Condition condition) => Below(new([], condition, []));

    /// <summary>The parts that are not made of others but what they count: what is seen true, false or unknown.</summary>
    public static IEnumerable<Node> Leaves(Condition condition) => Nodes(condition)
        .Where(node => node.Condition is not (AllOf or AnyOf or Not));

    /// <summary>The condition with another part in a place; null takes the part out of the parts that it stands among.</summary>
    public static Condition Replace(Condition condition, ReadOnlySpan<int> path, Condition? part)
    {
        if (path.IsEmpty)
        {
            return part ?? throw new ArgumentException("the whole cannot be taken out", nameof(part));
        }

        var at = path[0];
        var rest = path[1..];
        return condition switch
        {
            AllOf all => new AllOf(Replace(all.Parts, at, rest, part)),
            AnyOf any => new AnyOf(Replace(any.Parts, at, rest, part)),
            Not not => new Not(Replace(not.Part, rest, part)),
            CountOf count => count with { Where = Replace(count.Where, rest, part) },
            Disparity spread => spread with { Where = Replace(spread.Where, rest, part) },
            _ => throw new ArgumentException("there is no such part", nameof(path)),
        };
    }

    private static ImmutableArray<Condition> Replace(ImmutableArray<Condition> parts, int at, ReadOnlySpan<int> rest, Condition? part) =>
        rest.IsEmpty && part is null ? parts.RemoveAt(at) : parts.SetItem(at, Replace(parts[at], rest, part));

    private static IEnumerable<Node> Below(Node node)
    {
        yield return node;
        var within = node.Condition is OverFacts over ? node.Within.Add(over) : node.Within;
        foreach (var inner in ConditionTree.Parts(node.Condition)
            .SelectMany((part, number) => Below(new(node.Path.Add(number), part, within))))
        {
            yield return inner;
        }
    }
}
