using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Puts rules behind those that they follow on.</summary>
internal static class Strata
{
    /// <summary>
    /// The rules in an order in which each comes after those it follows on; each cycle is a problem that names all its rules.
    /// </summary>
    public static ImmutableArray<RuleDefinition> Order(ImmutableArray<RuleDefinition> rules, ICollection<Problem> problems)
    {
        var byId = rules.GroupBy(rule => rule.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var follows = rules.ToDictionary(
            rule => rule,
            rule => RuleBook.RulesFollowed(rule).Where(byId.ContainsKey).Select(id => byId[id]).ToHashSet());
        var order = ImmutableArray.CreateBuilder<RuleDefinition>(rules.Length);
        var placed = new HashSet<RuleDefinition>();
        var left = rules.ToList();
        while (left.Count > 0)
        {
            var ready = left.Where(rule => follows[rule].All(placed.Contains)).ToList();
            if (ready.Count == 0)
            {
                var cycle = Cycle(left, follows);
                problems.Add(new(RuleCodes.RulesInACircle, cycle[0].Id,
                    $"the rules follow on one another in a circle: "
                        + $"{string.Join(" → ", cycle.Append(cycle[0]).Select(rule => $"`{rule.Id}`"))}"));
                ready = cycle;
            }

            order.AddRange(ready);
            placed.UnionWith(ready);
            left.RemoveAll(placed.Contains);
        }

        return order.ToImmutable();
    }

    private static List<RuleDefinition> Cycle(List<RuleDefinition> left, Dictionary<RuleDefinition, HashSet<RuleDefinition>> follows)
    {
        var walk = new List<RuleDefinition> { left[0] };
        while (true)
        {
            var next = follows[walk[^1]].Where(left.Contains).OrderBy(rule => rule.Id, StringComparer.Ordinal).First();
            var seen = walk.IndexOf(next);
            if (seen >= 0)
            {
                return walk[seen..];
            }

            walk.Add(next);
        }
    }
}
