using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>Which condition of a rule or flow.</summary>
internal enum SlotKind
{
    When,
    Exception,
    Step,
    Requirement,
    Waiver,
}

/// <summary>
/// A condition of a rule or flow: the rule's own, an exception's, a step's, that of a gate's requirement, or of a waiver of the rule.
/// </summary>
internal sealed record Slot(Definition Definition, SlotKind Kind, int Number, string Place, Condition When)
{
    public static ImmutableArray<Slot> Of(Definition definition) => definition switch
    {
        RuleDefinition rule =>
        [
            new(rule, SlotKind.When, 0, "when", rule.When),
            .. rule.Unless.Select((clause, number) => new Slot(rule, SlotKind.Exception, number, clause.Id, clause.When)),
        ],
        FlowDefinition flow =>
        [
            .. flow.Steps.Select((step, number) => new Slot(flow, SlotKind.Step, number, step.Id, step.When)),
            .. (flow.Gate?.Requires ?? []).Select((clause, number) => new Slot(flow, SlotKind.Requirement, number, clause.Id, clause.When)),
        ],
        _ => [],
    };

    /// <summary>The conditions of waivers of a rule.</summary>
    public static IEnumerable<Slot> OfWaivers(RuleDefinition rule) => rule.OfPacks.Waivers
        .Select((waiver, number) => (waiver, number)).Where(each => each.waiver.When is not null)
        .Select(each => new Slot(rule, SlotKind.Waiver, each.number, $"waiver by {each.waiver.Says.Authority}", each.waiver.When!));

    /// <summary>The rule or flow with another condition in this place.</summary>
    public Definition With(Condition when) => Definition switch
    {
        RuleDefinition rule when Kind == SlotKind.Waiver => new RuleDefinition(rule)
        {
            OfPacks = rule.OfPacks with
            {
                Waivers = rule.OfPacks.Waivers.SetItem(Number, rule.OfPacks.Waivers[Number] with { When = when }),
            },
        },
        RuleDefinition rule when Kind == SlotKind.When => new RuleDefinition(rule) { When = when },
        RuleDefinition rule => new RuleDefinition(rule) { Unless = rule.Unless.SetItem(Number, rule.Unless[Number] with { When = when }) },
        FlowDefinition flow when Kind == SlotKind.Step => new FlowDefinition(flow)
        {
            Steps = flow.Steps.SetItem(Number, new FlowStep(flow.Steps[Number]) { When = when }),
        },
        FlowDefinition flow => new FlowDefinition(flow)
        {
            Gate = flow.Gate! with { Requires = flow.Gate.Requires.SetItem(Number, flow.Gate.Requires[Number] with { When = when }) },
        },
        _ => Definition,
    };

    /// <summary>Whether a flow comes as far as this step, or its outcome waits for this requirement; always so in a rule.</summary>
    public bool IsReached(int end) => Definition is not FlowDefinition flow
        || (Kind == SlotKind.Step ? FlowValue.Of(end).Step >= Number : flow.Gate!.Outcomes.Contains(EndCode.StepAt(flow, end).Outcome));
}

/// <summary>
/// How a rule or flow ends, as one number: a rule's truth; a flow's <see cref="FlowValue"/>, shut only where its gate holds it.
/// </summary>
internal static class EndCode
{
    public static int Of(Definition definition, Assessment on)
    {
        if (definition is not FlowDefinition flow)
        {
            return (int)((RuleDefinition)definition).Whole.Judge(on);
        }

        return Normal(flow, DecisionWriter.Walk(flow, on).Number);
    }

    /// <summary>The same number for a gate that is shut where nothing waits for it as for one that is open.</summary>
    public static int Normal(Definition definition, int end) =>
        definition is FlowDefinition flow && FlowValue.Of(end) is { IsOpen: false } shut
            && flow.Gate?.Outcomes.Contains(StepAt(flow, end).Outcome) != true ? (shut with { IsOpen = true }).Number : end;

    public static FlowStep StepAt(FlowDefinition flow, int end) =>
        FlowValue.Of(end).Step is var step && step < flow.Steps.Length ? flow.Steps[step] : flow.Otherwise;
}
