using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Says of each part of a rule or flow whether it holds, on which answers, and whether the whole rests on it.</summary>
internal sealed class Explainer(RuleBook book, Assessment on, Definition definition, AssessOptions options)
{
    private const string Refused = "refused";

    private readonly Causes causes = new(book, on, definition, options.RevealsSensitive);

    public Explanation Explain(ImmutableArray<FactRef> about) => definition switch
    {
        RuleDefinition rule => new(rule.Id, about, EndOf(rule), PartsOf(rule))
        {
            Pack = rule.Pack,
            IsContradiction = rule.IsContradiction && Assessor.Judge(book.Model(rule), on) == Truth.True,
        },
        FlowDefinition flow => Explain(flow, about),
        _ => throw new InvalidOperationException($"no explanation for {definition.GetType().Name}"),
    };

    private Explanation Explain(FlowDefinition flow, ImmutableArray<FactRef> about)
    {
        var decision = new DecisionWriter(book.Model(flow), causes, on);
        var (ending, _) = DecisionWriter.Walk(flow, on);
        var steps = flow.Steps.Take(ending + 1).Select((step, number) => Part(step.When, decides: number == ending, step.Id));
        var gate = flow.Gate is { } shut && shut.Outcomes.Contains(book.Model(flow).StepAt(ending).Outcome)
            ? shut.Requires.Select(clause => Part(clause.When, decides: clause.When.Judge(on) != Truth.True, clause.Id))
            : [];
        return new(flow.Id, about, decision.RefusedBy().Count > 0 ? Refused : decision.Outcome.Name, [.. steps, .. gate]);
    }

    private string EndOf(RuleDefinition rule) => Assessor.Judge(book.Model(rule), on) switch
    {
        Truth.True => "raised",
        Truth.Unknown => on.Facts.Contradicted?.Among(causes.Blocking(rule.Whole)).Count > 0 ? Refused : "undetermined",
        _ when rule.Within?.Judge(on) == Truth.False => "left out",
        _ => rule.When.Judge(on) == Truth.True ? "exempted" : "clear",
    };

    private ImmutableArray<ExplanationPart> PartsOf(RuleDefinition rule)
    {
        var whole = rule.Whole.Judge(on);
        return
        [
            .. rule.Within is { } states
            ? [Part(states, decides: states.Judge(on) == whole, label: "speaks for")]
            : ImmutableArray<ExplanationPart>.Empty,
            Part(rule.When, decides: rule.When.Judge(on) == whole, label: "when"),
            .. rule.Unless.Select(clause => Part(clause.When, decides: clause.When.Judge(on).Not() == whole, clause.Id)),
        ];
    }

    private ExplanationPart Part(Condition condition, bool decides, string? label = null)
    {
        var holds = condition.Judge(on);
        ImmutableArray<ExplanationPart> parts = condition switch
        {
            AllOf or AnyOf => [.. ConditionTree.Parts(condition).Select(part => Part(part, decides && part.Judge(on) == holds))],
            Not not => [Part(not.Part, decides)],
            _ => [],
        };
        return new(label, condition.ToString(), holds, decides, parts.IsEmpty ? causes.Of(condition) : [], parts);
    }
}
