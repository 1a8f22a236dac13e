using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>How a rule ended about a fact, a pair of facts, or the case.</summary>
internal enum End
{
    Clear,
    Raised,
    Exempted,
    Undetermined,
}

/// <summary>How a rule ended.</summary>
internal readonly record struct RuleEnd(RuleDefinition Rule, BoundFact Fact, BoundFact Other, End End);

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
    private CaseEnds(RuleBook book, Case facts) => On = new(book, new(facts));

    /// <summary>The facts, with what followed rules came to.</summary>
    public Assessment On { get; }

    public List<RuleEnd> Rules { get; } = [];

    public List<FlowEnd> Flows { get; } = [];

    /// <summary>Whether the case is refused as contradictory.</summary>
    public bool IsRefused => Rules.Exists(end => end.End == End.Raised && end.Rule.IsContradiction);

    public static CaseEnds Of(RuleBook book, Case facts)
    {
        var ends = new CaseEnds(book, facts);
        foreach (var model in book.InOrder)
        {
            Bindings.Each(model.Rule, ends.On, (ends, model), static (state, fact, other) => state.ends.Judge(state.model, fact, other));
        }

        foreach (var flow in book.Flows)
        {
            Bindings.Each(flow, ends.On, (ends, flow), static (state, fact, other) => state.ends.Flows.Add(Walk(state.flow, fact, other, state.ends.On)));
        }

        return ends;
    }

    private void Judge(RuleModel model, BoundFact fact, BoundFact other)
    {
        var truth = Assessor.JudgeAndRemember(model, On, fact);
        Rules.Add(new(model.Rule, fact, other, truth switch
        {
            Truth.True => End.Raised,
            Truth.Unknown => End.Undetermined,
            _ when !model.Rule.Unless.IsEmpty && model.Rule.When.Judge(On) == Truth.True => End.Exempted,
            _ => End.Clear,
        }));
    }

    private static FlowEnd Walk(FlowDefinition flow, BoundFact fact, BoundFact other, Assessment on)
    {
        var (number, isOpen) = DecisionWriter.Walk(flow, on);
        var step = number < flow.Steps.Length ? flow.Steps[number] : flow.Otherwise;
        return new(flow, fact, other, number, step, isOpen || !flow.Gate!.Outcomes.Contains(step.Outcome));
    }
}
