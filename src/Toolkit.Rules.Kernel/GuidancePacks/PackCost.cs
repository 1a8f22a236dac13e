using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// How much judging and explaining a rule costs: its conditions with those of the rules that it follows on, each as often as it is named.
/// </summary>
internal static class PackCost
{
    /// <summary>The rules that cost more than is allowed, each with the reason. The rules follow on one another in no circle.</summary>
    public static IEnumerable<(string Rule, string Why)> TooMuch(RuleBook beneath, ImmutableArray<RuleDefinition> rules, Func<string,
        PackLimits> limitsOf)
    {
        var all = beneath.Rules.Concat(rules).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var known = new Dictionary<string, (long Parts, int Depth)>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var (parts, depth) = Of(rule);
            var limits = limitsOf(rule.Id);
            if (depth > limits.MaxFollowedDepth)
            {
                yield return (rule.Id,
                    FormattableString.Invariant(
                        $"{depth} rules follow on one another in a row here; allowed are {limits.MaxFollowedDepth}"));
            }
            else if (parts > limits.MaxFollowedParts)
            {
                yield return (rule.Id,
                    "with the rules that it follows on, the rule has more than "
                        + FormattableString.Invariant($"{limits.MaxFollowedParts} parts, the most that is allowed"));
            }
        }

        (long Parts, int Depth) Of(RuleDefinition rule)
        {
            if (!known.TryGetValue(rule.Id, out var cost))
            {
                var parts = rule.Conditions.SelectMany(ConditionTree.All).ToList();
                cost = (parts.Count, 1);
                foreach (var followed in parts.OfType<Raised>().Select(raised => Of(all[raised.RuleId])))
                {
                    cost = (Math.Min(int.MaxValue, cost.Parts + followed.Parts), Math.Max(cost.Depth, followed.Depth + 1));
                }

                known.Add(rule.Id, cost);
            }

            return cost;
        }
    }
}
