using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Proves that packs took nothing away. Packs can't touch a condition, a flow or a reading; what is left is what parameters do, and that is
/// compared over every combination of answers, unanswered ones included: no rule may be raised less, no outcome may be more permissive.
/// </summary>
internal static class PackFloor
{
    /// <summary>What became weaker, with a case that shows it, and what is too large for the proof.</summary>
    public static IEnumerable<(string Code, string Message, string? Witness)> Breaches(RuleBook before, RuleBook after)
    {
        var after2 = after.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var rule in before.Rules)
        {
            if (!after2.TryGetValue(rule.Id, out var now))
            {
                yield return ("TR1037", $"rule `{rule.Id}` is gone", null);
            }
            else if (!IsSame(rule, before, now, after))
            {
                foreach (var breach in Of(rule, before, now, after))
                {
                    yield return breach;
                }
            }
        }

        foreach (var flow in before.Flows)
        {
            var now = after.Flows.FirstOrDefault(other => other.Id == flow.Id);
            if (now is null)
            {
                yield return ("TR1037", $"decision `{flow.Id}` is gone", null);
            }
            else if (!IsSame(flow, before, now, after))
            {
                foreach (var breach in Of(flow, before, now, after))
                {
                    yield return breach;
                }
            }
        }
    }

    /// <summary>Whether both ask the same, the rules that they follow on included; then nothing is left to be proven.</summary>
    private static bool IsSame(Definition first, RuleBook before, Definition second, RuleBook after)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Same(first, second);

        bool Same(Definition one, Definition other) =>
            one.Conditions.SequenceEqual(other.Conditions)
            && RuleBook.RulesFollowed(one).Where(seen.Add).All(id => Same(before.Rule(id), after.Rule(id)));
    }

    private static IEnumerable<(string Code, string Message, string? Witness)> Of(RuleDefinition rule, RuleBook before, RuleDefinition now, RuleBook after)
    {
        // The value so far, after the first rule: 1 false, 2 unknown, 3 true; after the second: 1 where it became weaker.
        var diagrams = DecisionDiagram.Of([(rule, before), (now, after)], (so, number, truth) =>
            number == 0 ? (int)truth + 2 : (int)truth + 2 < so ? 1 : 0);
        if (diagrams.IsTooLarge)
        {
            yield return ("TR1038", $"rule `{rule.Id}` is too large to prove that it is raised no less than before", null);
        }
        else if (diagrams.Find(value => value == 1) is { } found)
        {
            yield return ("TR1037", $"rule `{rule.Id}` is raised less than before: there is a case in which it was raised or undetermined, and no longer is",
                PackWitness.Write(found, rule, before));
        }
    }

    private static IEnumerable<(string Code, string Message, string? Witness)> Of(FlowDefinition flow, RuleBook before, FlowDefinition now, RuleBook after)
    {
        var (old, fresh) = (before.Model(flow), after.Model(now));
        var diagrams = DecisionDiagram.Of(old, before, fresh, after, (left, right) =>
            fresh.Read(right).Outcome.Effect < old.Read(left).Outcome.Effect ? 1 : 0);
        if (diagrams.IsTooLarge)
        {
            yield return ("TR1038", $"decision `{flow.Id}` is too large to prove that no outcome is more permissive than before", null);
        }
        else if (diagrams.Find(value => value == 1) is { } found)
        {
            yield return ("TR1037", $"decision `{flow.Id}` is more permissive than before: there is a case with an outcome that restricts "
                + "less", PackWitness.Write(found, flow, before));
        }
    }
}
