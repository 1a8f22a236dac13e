using System.Collections.Immutable;

namespace Toolkit.Rules.Conditions;

/// <summary>Walks over a condition.</summary>
internal static class ConditionTree
{
    /// <summary>The condition and every part of it, the parts of counts included.</summary>
    public static List<Condition> All(Condition condition)
    {
        var all = new List<Condition>();
        Add(condition, all);
        return all;
    }

    private static void Add(Condition condition, List<Condition> all)
    {
        all.Add(condition);
        switch (condition)
        {
            case AllOf { Parts: var parts }:
                Add(parts, all);
                break;
            case AnyOf { Parts: var parts }:
                Add(parts, all);
                break;
            case Not not:
                Add(not.Part, all);
                break;
            case OverFacts over:
                Add(over.Where, all);
                break;
        }
    }

    private static void Add(ImmutableArray<Condition> parts, List<Condition> all)
    {
        foreach (var part in parts)
        {
            Add(part, all);
        }
    }

    /// <summary>A list within a list of the same kind says nothing more than the outer list.</summary>
    public static ImmutableArray<Condition> Flat<T>(ImmutableArray<Condition> parts, Func<T, ImmutableArray<Condition>> inner)
        where T : Condition => [.. parts.SelectMany(part => part is T same && !inner(same).IsEmpty ? inner(same) : [part])];

    public static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        Not not => [not.Part],
        OverFacts over => [over.Where],
        _ => [],
    };

    /// <summary>The questions that this node itself asks; not those of its parts.</summary>
    public static IEnumerable<Asked> AskedBy(Condition condition) => condition switch
    {
        Compare compare => [compare.Asked],
        CompareDay day => [day.Asked],
        OneOf oneOf => [oneOf.Asked],
        Answered answered => [answered.Asked],
        CompareAnswers two => [two.Left, two.Right],
        CountOf { Match: { } match } => [match.Outer],
        _ => [],
    };

    /// <summary>The numbers of the facts that the condition speaks of, with repetitions.</summary>
    public static IEnumerable<int> FactsIn(Condition condition) => All(condition).SelectMany(part =>
        part is Raised { Fact: { } about } ? [about] : AskedBy(part).Where(asked => !asked.Question.IsOfCase).Select(asked => asked.Fact));

    /// <summary>The greatest number of facts that are bound at one time.</summary>
    public static int Depth(Condition condition) =>
        All(condition).OfType<OverFacts>().Select(over => over.Number + 1).Append(0).Max();

    /// <summary>The same condition about facts with other numbers.</summary>
    public static Condition Renumber(Condition condition, Func<int, int> to)
    {
        Asked Of(Asked asked) => asked.Question.IsOfCase ? asked : asked with { Fact = to(asked.Fact) };
        return condition switch
        {
            AllOf all => new AllOf([.. all.Parts.Select(part => Renumber(part, to))]),
            AnyOf any => new AnyOf([.. any.Parts.Select(part => Renumber(part, to))]),
            Not not => new Not(Renumber(not.Part, to)),
            Compare compare => compare with { Asked = Of(compare.Asked) },
            CompareDay day => day with { Asked = Of(day.Asked) },
            OneOf oneOf => oneOf with { Asked = Of(oneOf.Asked) },
            Answered answered => new Answered(Of(answered.Asked)),
            CompareAnswers two => two with { Left = Of(two.Left), Right = Of(two.Right) },
            CountOf count => count with
            {
                Number = to(count.Number),
                Match = count.Match is { } match ? match with { Outer = Of(match.Outer) } : null,
                Where = Renumber(count.Where, to),
            },
            Disparity spread => spread with { Number = to(spread.Number), Where = Renumber(spread.Where, to) },
            Raised { Fact: { } about } raised => raised with { Fact = to(about) },
            _ => condition,
        };
    }
}
