namespace Toolkit.Rules.Evaluation;

/// <summary>A rule with its diagram, which is made when it is first needed.</summary>
internal sealed class RuleModel(RuleDefinition rule, int number, RuleBook book)
{
    private readonly Lazy<DecisionDiagram?> diagram = new(() => DecisionDiagram.Of(rule, book));

    public RuleDefinition Rule { get; } = rule;

    /// <summary>Its place among the rules as they were given.</summary>
    public int Number { get; } = number;

    /// <summary>Null for a rule too large for exact statements.</summary>
    public DecisionDiagram? Diagram => diagram.Value;
}

/// <summary>A flow with its diagram, which is made when it is first needed.</summary>
internal sealed class FlowModel(FlowDefinition flow, RuleBook book)
{
    private readonly Lazy<DecisionDiagram?> diagram = new(() => DecisionDiagram.Of(flow, book));

    public FlowDefinition Flow { get; } = flow;

    /// <summary>Null for a flow too large for exact statements; a rule book refuses such a flow.</summary>
    public DecisionDiagram? Diagram => diagram.Value;

    public FlowStep StepAt(int number) => number < Flow.Steps.Length ? Flow.Steps[number] : Flow.Otherwise;

    /// <summary>The step and the outcome, with the gate applied, of a final value of the diagram.</summary>
    public (FlowStep Step, Outcome Outcome) Read(int value)
    {
        var step = StepAt(value / 2);
        return (step, value % 2 == 0 ? Held(step.Outcome) : step.Outcome);
    }

    /// <summary>The outcome while the gate is shut.</summary>
    public Outcome Held(Outcome outcome) => Flow.Gate is { } gate && gate.Outcomes.Contains(outcome) ? gate.Until : outcome;
}
