using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Proves that packs took nothing away. Packs cannot touch a condition, a flow or a reading; what is left is what parameters do, and that
/// is
/// compared over every combination of answers, unanswered ones included: no rule may be raised less, no outcome may be more permissive, no
/// waiver may apply to more.
/// </summary>
internal static class PackFloor
{
    /// <summary>What became weaker, with a case that shows it, and what is too large for the proof.</summary>
    /// <param name="before">The book before something was set.</param>
    /// <param name="after">The book after it.</param>
    /// <param name="isBeneath">
    /// Whether the packs of a layer stand beneath all that set something, so that nothing they say may become weaker.
    /// </param>
    public static IEnumerable<(string Code, string Message, string? Witness)> Breaches(
        RuleBook before, RuleBook after, Func<PackLayer, bool> isBeneath)
    {
        var fresh = after.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var layers = before.Packs.Where(pack => pack.IsInForce).ToDictionary(pack => pack.Id, pack => pack.Layer, StringComparer.Ordinal);
        foreach (var rule in before.Rules)
        {
            if (!fresh.TryGetValue(rule.Id, out var now))
            {
                yield return (PackCheckCodes.LessThanBefore, $"rule `{rule.Id}` is gone", null);
                continue;
            }

            foreach (var breach in rule.OfPacks.Waivers.Zip(now.OfPacks.Waivers).Where(pair => isBeneath(pair.First.Pack.Layer))
                .SelectMany(pair => Of(rule, pair.First, before, now, pair.Second, after)))
            {
                yield return breach;
            }

            if (rule.Pack is { } pack && !isBeneath(layers[pack]))
            {
                continue;
            }

            if (IsSame(rule, before, now, after))
            {
                continue;
            }

            foreach (var breach in Of(rule, before, now, after))
            {
                yield return breach;
            }
        }

        foreach (var flow in before.Flows)
        {
            var now = after.Flows.FirstOrDefault(other => other.Id == flow.Id);
            if (now is null)
            {
                yield return (PackCheckCodes.LessThanBefore, $"decision `{flow.Id}` is gone", null);
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

    private static IEnumerable<(string Code, string Message, string? Witness)> Of(RuleDefinition rule, RuleBook before, RuleDefinition now,
        RuleBook after)
    {
        // The value so far, after the first rule: 1 false, 2 unknown, 3 true; after the second: 1 where it became weaker.
        var diagrams = DecisionDiagram.Of([(rule, before), (now, after)], (so, number, truth) =>
            number == 0 ? (int)truth + 2 : (int)truth + 2 < so ? 1 : 0);
        if (diagrams.IsTooLarge)
        {
            yield return (PackCheckCodes.CannotBeProved, $"rule `{rule.Id}` is too large to prove that it is raised no less than before",
                null);
        }
        else if (diagrams.Find(value => value == 1) is { } found)
        {
            yield return (PackCheckCodes.LessThanBefore,
                $"rule `{rule.Id}` is raised less than before: there is a case in which it was raised or undetermined, and no longer is",
                PackWitness.Write(found, rule, before));
        }
    }

    private static IEnumerable<(string Code, string Message, string? Witness)> Of(
        RuleDefinition rule, PackWaiver waiver, RuleBook before, RuleDefinition now, PackWaiver then, RuleBook after)
    {
        if (Equals(waiver.When, then.When) && ConditionTree.All(waiver.When ?? new AllOf([])).OfType<Raised>()
            .All(raised => IsSame(before.Rule(raised.RuleId), before, after.Rule(raised.RuleId), after)))
        {
            yield break;
        }

        // 1 where it applies now and did not before.
        var diagrams = DecisionDiagram.Of([(waiver.AsRule(rule), before), (then.AsRule(now), after)],
            (so, number, truth) => number == 0 ? truth == Truth.True ? 0 : 2 : so == 2 && truth == Truth.True ? 1 : 0);
        if (diagrams.IsTooLarge)
        {
            yield return (PackCheckCodes.CannotBeProved,
                $"the waiver of `{rule.Id}` by pack `{waiver.Pack.Id}` is too large to prove that it applies to "
                + "no more than before", null);
        }
        else if (diagrams.Find(value => value == 1) is { } found)
        {
            yield return (PackCheckCodes.LessThanBefore,
                $"the waiver of `{rule.Id}` by pack `{waiver.Pack.Id}` applies to more than before: there is a case in "
                + "which the finding was held against it, and no longer is", PackWitness.Write(found, rule, before));
        }
    }

    private static IEnumerable<(string Code, string Message, string? Witness)> Of(FlowDefinition flow, RuleBook before, FlowDefinition now,
        RuleBook after)
    {
        var (old, fresh) = (before.Model(flow), after.Model(now));
        var diagrams = DecisionDiagram.Of(old, before, fresh, after, (left, right) =>
            fresh.Read(right).Outcome.Effect < old.Read(left).Outcome.Effect ? 1 : 0);
        if (diagrams.IsTooLarge)
        {
            yield return (PackCheckCodes.CannotBeProved,
                $"decision `{flow.Id}` is too large to prove that no outcome is more permissive than before", null);
        }
        else if (diagrams.Find(value => value == 1) is { } found)
        {
            yield return (PackCheckCodes.LessThanBefore,
                $"decision `{flow.Id}` is more permissive than before: there is a case with an outcome that restricts "
                + "less", PackWitness.Write(found, flow, before));
        }
    }
}
