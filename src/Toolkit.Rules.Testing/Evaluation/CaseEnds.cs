using Toolkit.Rules.Evaluation;
using Toolkit.Rules.GuidancePacks;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>How a rule ended about a fact, a pair of facts, or the case.</summary>
internal enum End
{
    Clear,
    Raised,
    Exempted,
    Undetermined,

    /// <summary>A waiver keeps it from being held against the case, whether it is raised or undetermined.</summary>
    Waived,

    /// <summary>The rule is a pack's that doesn't speak for the State, and was not asked.</summary>
    LeftOut,
}

/// <summary>How a rule ended.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">The fact that it was asked about.</param>
/// <param name="Other">The second one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Waiver">The waiver that applied, in full or so that the finding weighs less; null where none did.</param>
/// <param name="Holds">How the rule itself ended, whatever is waived.</param>
internal readonly record struct RuleEnd(RuleDefinition Rule, BoundFact Fact, BoundFact Other, End End, PackWaiver? Waiver, Truth Holds);

/// <summary>How a flow ended; whether its gate is open counts only where the step's outcome waits for it.</summary>
internal readonly record struct FlowEnd(FlowDefinition Flow, BoundFact Fact, BoundFact Other, int Number, FlowStep Step, bool IsOpen)
{
    public Outcome Outcome => IsOpen ? Step.Outcome : Flow.Gate!.Until;
}

/// <summary>
/// How every rule and flow ends about a case, concepts and contradictions included: what a report rests on, without its words. The case
/// is one that the book's own check let pass.
/// </summary>
internal sealed class CaseEnds
{
    private CaseEnds(Assessment on) => On = on;

    /// <summary>How cases are assessed here: however large they are, for a file of scenarios has its limit where it is read.</summary>
    public static AssessOptions AnySize { get; } = new() { MaxFacts = int.MaxValue };

    /// <summary>The facts, with what followed rules came to.</summary>
    public Assessment On { get; }

    public List<RuleEnd> Rules { get; } = [];

    public List<FlowEnd> Flows { get; } = [];

    /// <summary>Whether the case is refused as contradictory.</summary>
    public bool IsRefused => Rules.Exists(end => end.End == End.Raised && end.Rule.IsContradiction);

    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="only">The rules and flows that are asked about, with what they follow on, by id; null for all.</param>
    public static CaseEnds Of(RuleBook book, Case facts, IReadOnlySet<string>? only = null)
    {
        var ends = new CaseEnds(new(book, new(book, facts)));
        foreach (var model in book.InOrder.Where(model => only?.Contains(model.Rule.Id) != false))
        {
            Bindings.Each(model.Rule, ends.On, (ends, model), static (state, fact, other) =>
                state.ends.Add(state.model, fact, other, Assessor.JudgeAndRemember(state.model, state.ends.On, fact)));
        }

        ends.Waive();
        foreach (var flow in book.Flows.Where(flow => only?.Contains(flow.Id) != false))
        {
            ends.Add(flow);
        }

        return ends;
    }

    /// <summary>How a rule on which nothing follows ends about the same facts; it need not be in the book.</summary>
    public CaseEnds Of(RuleModel model)
    {
        var one = new CaseEnds(On);
        Bindings.Each(model.Rule, On, (one, model), static (state, fact, other) =>
            state.one.Add(state.model, fact, other, Assessor.Judge(state.model, state.one.On)));
        one.Waive();
        return one;
    }

    /// <summary>How a flow ends about the same facts; it need not be in the book.</summary>
    public CaseEnds Of(FlowDefinition flow)
    {
        var one = new CaseEnds(On);
        one.Add(flow);
        return one;
    }

    /// <summary>These ends, but of some rules and flows those that they come to in another book.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="others">The ends in the other book.</param>
    public CaseEnds With(IReadOnlySet<string> ids, CaseEnds others)
    {
        var mixed = new CaseEnds(On);
        mixed.Rules.AddRange(Rules.Where(end => !ids.Contains(end.Rule.Id)).Concat(others.Rules.Where(end => ids.Contains(end.Rule.Id))));
        mixed.Flows.AddRange(Flows.Where(end => !ids.Contains(end.Flow.Id)).Concat(others.Flows.Where(end => ids.Contains(end.Flow.Id))));
        return mixed;
    }

    private void Add(FlowDefinition flow) =>
        Bindings.Each(flow, On, (ends: this, flow), static (state, fact, other) => state.ends.Flows.Add(Walk(state.flow, fact, other, state.ends.On)));

    private void Add(RuleModel model, BoundFact fact, BoundFact other, Truth truth) => Rules.Add(new(model.Rule, fact, other, truth switch
    {
        Truth.True => End.Raised,
        Truth.Unknown => End.Undetermined,
        _ when model.Rule.Within?.Judge(On) == Truth.False => End.LeftOut,
        _ when !model.Rule.Unless.IsEmpty && model.Rule.When.Judge(On) == Truth.True => End.Exempted,
        _ => End.Clear,
    }, null, truth));

    /// <summary>What waivers make of the ends, once all the rules have ended on which a waiver may follow.</summary>
    private void Waive()
    {
        foreach (var (end, number) in Rules.Select((end, number) => (end, number))
            .Where(each => !each.end.Rule.OfPacks.Waivers.IsEmpty && each.end.Holds != Truth.False).ToList())
        {
            On.Bind(0, end.Fact);
            On.Bind(1, end.Other);
            if (end.Rule.OfPacks.WaiverFor(On) is { } waiver && (waiver.Severity is null || end.Holds == Truth.True))
            {
                Rules[number] = end with { Waiver = waiver, End = waiver.Severity is null ? End.Waived : end.End };
            }
        }
    }

    private static FlowEnd Walk(FlowDefinition flow, BoundFact fact, BoundFact other, Assessment on)
    {
        var (number, isOpen) = DecisionWriter.Walk(flow, on);
        var step = number < flow.Steps.Length ? flow.Steps[number] : flow.Otherwise;
        return new(flow, fact, other, number, step, isOpen || !flow.Gate!.Outcomes.Contains(step.Outcome));
    }
}
