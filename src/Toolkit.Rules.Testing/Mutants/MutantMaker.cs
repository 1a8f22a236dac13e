using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Mutants;

/// <summary>
/// A changed rule or flow; where one part of a condition was changed, with its place, and where a waiver was, with its number among those
/// of the rule.
/// </summary>
internal sealed record Changed(Mutant Mutant, Definition From, Definition To, Slot? Slot, Node Node)
{
    /// <summary>The number of the waiver that was changed; null where none was.</summary>
    public int? Waiver { get; init; }
}

/// <summary>Makes every small change of a rule or flow that scenarios should notice.</summary>
internal static class MutantMaker
{
    public static IEnumerable<Changed> Of(Definition definition) => Slot.Of(definition).SelectMany(InConditions).Concat(definition switch
    {
        RuleDefinition rule => OfRule(rule),
        FlowDefinition flow => OfFlow(flow),
        _ => [],
    });

    /// <summary>The small changes of a waiver of a rule.</summary>
    public static IEnumerable<Changed> OfWaiver(RuleDefinition rule, int number)
    {
        var waivers = rule.OfPacks.Waivers;
        var waiver = waivers[number];
        var name = $"the waiver by {waiver.Says.Authority} (guidance pack {waiver.Says.Pack})";
        Changed With(MutantKind kind, string change, PackWaiver to) =>
            Whole(kind, rule, change, Having(rule, number, to)) with { Waiver = number };
        var without = new RuleDefinition(rule) { OfPacks = rule.OfPacks with { Waivers = waivers.RemoveAt(number) } };
        yield return Whole(MutantKind.DropWaiver, rule, $"without {name}", without) with { Waiver = number };
        if (waiver.Severity is { } left)
        {
            yield return With(MutantKind.ChangeWaiver, $"{name} waives it altogether", waiver with { Severity = null });
            foreach (var other in new[] { left - 1, left + 1 }.Where(other => other >= Severity.Information && other < rule.Severity))
            {
                var change = $"{name} leaves the weight {Spelling.Words(other.ToString())} in place of {Spelling.Words(left.ToString())}";
                yield return With(MutantKind.ChangeWaiver, change, waiver with { Severity = other });
            }
        }
        else if (rule.Severity > Severity.Information)
        {
            yield return With(MutantKind.ChangeWaiver, $"{name} leaves the weight information",
                waiver with { Severity = Severity.Information });
        }

        if (waiver.When is not null)
        {
            yield return With(MutantKind.ChangeWaiver, $"{name} without ‘{waiver.When}’", waiver with { When = null });
        }

        foreach (var change in Slot.OfWaivers(rule).Where(slot => slot.Number == number).SelectMany(InConditions))
        {
            yield return change with { Waiver = number };
        }
    }

    private static RuleDefinition Having(RuleDefinition rule, int number, PackWaiver waiver) =>
        new(rule) { OfPacks = rule.OfPacks with { Waivers = rule.OfPacks.Waivers.SetItem(number, waiver) } };

    private static IEnumerable<Changed> OfRule(RuleDefinition rule)
    {
        yield return Whole(MutantKind.DropRule, rule, "never raised", new RuleDefinition(rule) { When = new AnyOf([]) });
        foreach (var clause in rule.Unless)
        {
            yield return Whole(MutantKind.DropException, rule, $"without the exception `{clause.Id}`",
                new RuleDefinition(rule) { Unless = rule.Unless.Remove(clause) });
        }

        if (rule.Severity > Severity.Information && !rule.IsConcept && !rule.IsContradiction)
        {
            yield return Whole(MutantKind.WeakenSeverity, rule, $"weighing less than {Spelling.Words(rule.Severity.ToString())}",
                new RuleDefinition(rule) { Severity = rule.Severity - 1 });
        }
    }

    private static IEnumerable<Changed> OfFlow(FlowDefinition flow)
    {
        foreach (var (step, number) in flow.Steps.Select((step, number) => (step, number)))
        {
            FlowDefinition With(FlowStep changed) => new(flow) { Steps = flow.Steps.SetItem(number, changed) };
            yield return Whole(MutantKind.DropStep, flow, $"without the step `{step.Id}`",
                With(new FlowStep(step) { When = new AnyOf([]) }));
            var other = step.WhenUnknown == Reads.AsYes ? Reads.AsNo : Reads.AsYes;
            yield return Whole(MutantKind.ReadUnknownOtherwise, flow,
                $"step `{step.Id}` reads unknown as {(other == Reads.AsYes ? "yes" : "no")}",
                With(new FlowStep(step) { WhenUnknown = other }));
        }

        foreach (var clause in flow.Gate?.Requires ?? [])
        {
            yield return Whole(MutantKind.DropRequirement, flow, $"without the requirement `{clause.Id}`",
                new FlowDefinition(flow) { Gate = flow.Gate! with { Requires = flow.Gate.Requires.Remove(clause) } });
        }
    }

    private static Changed Whole(MutantKind kind, Definition from, string change, Definition to) =>
        new(new(kind, from.Id, change), from, to, null, default);

    private static IEnumerable<Changed> InConditions(Slot slot)
    {
        foreach (var node in ConditionEdit.Nodes(slot.When))
        {
            var parts = node.Condition switch { AllOf all => all.Parts, AnyOf any => any.Parts, _ => [] };
            for (var part = 0; part < parts.Length && parts.Length > 1; part++)
            {
                yield return Make(MutantKind.DropPart, slot, node, $"without ‘{parts[part]}’",
                    ConditionEdit.Replace(slot.When, [.. node.Path, part], null));
            }

            foreach (var (kind, change, other) in Others(node.Condition))
            {
                yield return Make(kind, slot, node, change, ConditionEdit.Replace(slot.When, node.Path.AsSpan(), other));
            }
        }
    }

    private static Changed Make(MutantKind kind, Slot slot, Node node, string change, Condition when) =>
        new(new(kind, slot.Definition.Id, $"{slot.Place}: {change}"), slot.Definition, slot.With(when), slot, node);

    private static IEnumerable<(MutantKind Kind, string Change, Condition Other)> Others(Condition condition)
    {
        (MutantKind, string, Condition) Becomes(MutantKind kind, Condition other) => (kind, $"‘{condition}’ becomes ‘{other}’", other);
        switch (condition)
        {
            case AllOf { Parts.Length: > 1 } all:
                yield return Becomes(MutantKind.SwapAndOr, new AnyOf(all.Parts));
                break;
            case AnyOf { Parts.Length: > 1 } any:
                yield return Becomes(MutantKind.SwapAndOr, new AllOf(any.Parts));
                break;
            case Not not:
                yield return Becomes(MutantKind.FlipAnswer, not.Part);
                break;
            case Compare compare:
                yield return Becomes(MutantKind.FlipAnswer, compare with { Comparison = ConditionText.Opposite(compare.Comparison) });
                foreach (var value in Neighbours(compare))
                {
                    yield return Becomes(MutantKind.ShiftThreshold, compare with
                    {
                        Answer = compare.Asked.Question.Scale.Format(value),
                        Value = value
                    });
                }

                break;
            case CompareDay compare:
                yield return Becomes(MutantKind.FlipAnswer, compare with { Comparison = ConditionText.Opposite(compare.Comparison) });
                foreach (var day in Neighbours(compare.Day))
                {
                    yield return Becomes(MutantKind.ShiftThreshold, compare with { Day = day });
                }

                break;
            case OneOf oneOf:
                foreach (var (value, number) in oneOf.Values.Select((value, number) => (value, number)).Where(_ => oneOf.Values.Length > 1))
                {
                    yield return (MutantKind.FlipAnswer, $"‘{condition}’ without ‘{oneOf.Answers[number]}’",
                        oneOf with { Answers = oneOf.Answers.RemoveAt(number), Values = oneOf.Values.Remove(value) });
                }

                foreach (var choice in oneOf.Asked.Question.Scale.Choices.Where(choice => !oneOf.Answers.Contains(choice.Name)))
                {
                    yield return (MutantKind.FlipAnswer, $"‘{condition}’ with ‘{choice.Name}’ as well",
                        oneOf with { Answers = oneOf.Answers.Add(choice.Name), Values = oneOf.Values.Add(new(choice.Value, null)) });
                }

                break;
            case CompareAnswers two:
                yield return Becomes(MutantKind.FlipAnswer, two with { Comparison = ConditionText.Opposite(two.Comparison) });
                foreach (var step in two.Difference == 0 ? [] : new[] { -1, 1 })
                {
                    yield return Becomes(MutantKind.ShiftThreshold, two with { Difference = two.Difference + step });
                }

                break;
            case CountOf count:
                yield return Becomes(MutantKind.ShiftThreshold, count with { Limit = count.Limit + 1 });
                yield return Becomes(MutantKind.FlipAnswer, count with { Comparison = ConditionText.Opposite(count.Comparison) });
                if (count.Match is not null)
                {
                    yield return Becomes(MutantKind.DropPart, count with { Match = null });
                }

                break;
            case Disparity spread:
                yield return Becomes(MutantKind.ShiftThreshold, spread with { Steps = spread.Steps + 1 });
                break;
            case Answered or Raised:
                yield return Becomes(MutantKind.FlipAnswer, new Not(condition));
                break;
        }
    }

    /// <summary>
    /// The days beside the one compared with as far as they are counted the same way, those a month beside it where months are counted, and
    /// the day of the assessment itself.
    /// </summary>
    private static IEnumerable<RelativeDay> Neighbours(RelativeDay day) =>
        new[] { day with { Days = day.Days - 1 }, day with { Days = day.Days + 1 } }
            .Concat(day.Months == 0 ? [] : [day with { Months = day.Months - 1 }, day with { Months = day.Months + 1 }])
            .Append(default).Where(other => other != day && Math.Sign(other.Months) * Math.Sign(other.Days) >= 0).Distinct();

    /// <summary>The answers next to the one compared with, on a scale that has an order.</summary>
    private static IEnumerable<AnswerValue> Neighbours(Compare compare)
    {
        var scale = compare.Asked.Question.Scale;
        if (scale.Kind == ScaleKind.Text)
        {
            return [];
        }

        var (first, last) = scale.Kind == ScaleKind.Choice ? (0, scale.Choices.Length - 1) : scale.Span;
        return new[] { compare.Value.Code - 1, compare.Value.Code + 1 }.Where(code => code >= first && code <= last
            && (scale.Kind != ScaleKind.Choice || scale.Has(code))).Select(code => new AnswerValue(code, null));
    }
}
