using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation.Reference;

/// <summary>Walks a flow for the facts that are bound, and writes down the decision.</summary>
internal sealed class DecisionWriter
{
    private readonly Assessment on;
    private readonly int number;
    private readonly bool isOpen;

    public DecisionWriter(FlowModel model, Causes causes, Assessment on)
    {
        this.on = on;
        Model = model;
        Causes = causes;
        (number, isOpen) = Walk(model.Flow, on);
        Diagram = model.Diagrams.On(on.Facts.Day)!;
        Cells = Diagram.CellsOf(on);
        Possible = [.. Diagram.Restrict(Cells, mayStayOpen: false, value => model.Read(value).Outcome.Number)
            .Finals().Select(outcome => model.Flow.Outcomes[outcome])];
    }

    public FlowModel Model { get; }

    public Causes Causes { get; }

    /// <summary>The flow's diagram on the day of the assessment.</summary>
    public DecisionDiagram Diagram { get; }

    /// <summary>The cells in which the facts lie, one for each variable of the flow's diagram.</summary>
    public int[] Cells { get; }

    public Outcome Outcome => isOpen ? Model.StepAt(number).Outcome : Model.Held(Model.StepAt(number).Outcome);

    /// <summary>The number of the step that ends the flow, and whether the gate is open: the flow itself, without its diagram.</summary>
    public static FlowValue Walk(FlowDefinition flow, Assessment on)
    {
        var step = 0;
        while (step < flow.Steps.Length && !Ends(flow.Steps[step], flow.Steps[step].When.Judge(on)))
        {
            step++;
        }

        var isOpen = true;
        foreach (var requirement in flow.Gate?.Requires ?? [])
        {
            isOpen &= requirement.When.Judge(on) == Truth.True;
        }

        return new(step, isOpen);
    }

    /// <summary>The outcome for the facts that are bound: the flow itself, without its diagram.</summary>
    public static Outcome OutcomeOf(FlowModel model, Assessment on)
    {
        var (step, isOpen) = Walk(model.Flow, on);
        return isOpen ? model.StepAt(step).Outcome : model.Held(model.StepAt(step).Outcome);
    }

    /// <summary>The outcomes that are possible once every open question is answered, in the order of the flow.</summary>
    public ImmutableArray<Outcome> Possible { get; }

    /// <summary>
    /// The rules that found answers contradicted on which the decision rests: those where it would be another, or by another step, if
    /// one of the answers held and not the other; and beside a decision that permits or refers, every rule that is in doubt for what
    /// somebody attests. None where the decision stands either way.
    /// </summary>
    public IReadOnlyCollection<string> RefusedBy()
    {
        if (on.Facts.Contradicted is not { } contradicted)
        {
            return [];
        }

        var diagram = Diagram;
        var blocking = new Dictionary<DiagramVariable, SortedSet<string>>();
        foreach (var (variable, _) in diagram.Variables.Zip(Cells).Where(pair => pair.Second == 0))
        {
            var rules = contradicted.Among(variable.Asked is { } asked ? Causes.Open(asked) : Causes.Blocking(variable.Opaque!));
            if (rules.Count > 0)
            {
                blocking.Add(variable, rules);
            }
        }

        var stands = Model.StepAt(number);
        var found = diagram.Ends(on, blocking.ContainsKey)
            .All(value => Model.Read(value) is var end && end.Step == stands && end.Outcome == Outcome)
            ? [] : blocking.Values.SelectMany(each => each);
        return [.. found.Concat(Outcome.Effect is Effect.Permits or Effect.Refers ? contradicted.Doubted : [])
            .Distinct().Order(StringComparer.Ordinal)];
    }

    public Decision Write(ImmutableArray<FactRef> about)
    {
        var flow = Model.Flow;
        var step = Model.StepAt(number);
        return new()
        {
            Flow = flow.Id,
            Title = flow.Title,
            About = about,
            Outcome = Outcome.Name,
            Effect = Outcome.Effect,
            Text = Outcome.Text,
            Becomes = Outcome == step.Outcome ? null : step.Outcome.Name,
            Step = step.Id,
            Because = step.Because,
            Advice = step.Advice,
            Sources = step.Sources,
            Causes = Causes.Of(step.When),
            Requirements = flow.Gate is { } gate && gate.Outcomes.Contains(step.Outcome)
                ? [.. gate.Requires.Select(clause => new Requirement(clause.Id, clause.Text, clause.When.Judge(on), clause.Sources))]
                : [],
            Path = [.. flow.Steps.Take(number + 1).Select(Asked)],
            Possible = [.. Possible.Select(outcome => outcome.Name)],
            IsSettled = Possible is [var only] && only == Outcome,
            WouldChange = step.WouldChange,
            Changes = Outcome.Effect == Effect.Restricts && !Diagram.Variables.Any(variable => variable.IsContradicted(on))
                ? WhatWouldChange.Of(this, on)
                : [],
            Caveats = flow.Caveats,
        };
    }

    private static bool Ends(FlowStep step, Truth holds) =>
        holds == Truth.True || (holds == Truth.Unknown && step.WhenUnknown == Reads.AsYes);

    private PathStep Asked(FlowStep step)
    {
        var holds = step.When.Judge(on);
        return new(step.Id, step.Text, holds, holds == Truth.Unknown ? step.WhenUnknown : null, Causes.Of(step.When), step.Sources);
    }
}
