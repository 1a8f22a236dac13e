using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The decision of a flow about the facts that are bound: outcome and step at once, all else when it is first read. Within the gate of its
/// case, so that it is safe for any number of threads.
/// </summary>
internal sealed class DecisionWriter
{
    private readonly Assessment on;
    private readonly JudgedCase? of;
    private readonly int number;
    private readonly bool isOpen;
    private int[]? cells;
    private DecisionParts? made;

    /// <param name="model">The flow.</param>
    /// <param name="causes">Tells what it rests on.</param>
    /// <param name="on">The case, about the facts.</param>
    /// <param name="of">What keeps what was found of the case; null where no report is read.</param>
    public DecisionWriter(FlowModel model, Causes causes, Assessment on, JudgedCase? of = null)
    {
        (this.on, this.of) = (on, of);
        Model = model;
        Causes = causes;
        (number, isOpen) = model.Walk(on);
    }

    public FlowModel Model { get; }

    public Causes Causes { get; }

    /// <summary>The flow's diagram on the day of the assessment.</summary>
    public DecisionDiagram Diagram => Model.Diagrams.On(on.Facts.Day)!;

    /// <summary>The cells in which the facts lie, one for each variable of the flow's diagram.</summary>
    public int[] Cells => cells ??= Diagram.CellsOf(on);

    public FlowDefinition Flow => Model.Flow;

    /// <summary>The step that ended the flow.</summary>
    public FlowStep Step => Model.StepAt(number);

    public Outcome Outcome => isOpen ? Step.Outcome : Model.Held(Step.Outcome);

    /// <summary>The outcome that follows once the requirements are met; null where nothing is waited for.</summary>
    public string? Becomes => Outcome == Step.Outcome ? null : Step.Outcome.Name;

    public ImmutableArray<FactRef> About => on.AboutRefs(Flow);

    /// <summary>All that the decision says.</summary>
    public DecisionParts Made
    {
        get
        {
            lock (of!.Gate)
            {
                return made ??= Make();
            }
        }
    }

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
    public ImmutableArray<Outcome> Possible => field.IsDefault
        ? field = [.. Diagram.Possible(Cells).Select(value => Model.Read(value).Outcome.Number).Distinct().Order()
            .Select(outcome => Flow.Outcomes[outcome])]
        : field;

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

    private DecisionParts Make() => new()
    {
        Flow = Flow.Id,
        Title = Flow.Title,
        About = About,
        Outcome = Outcome.Name,
        Effect = Outcome.Effect,
        Text = Outcome.Text,
        Becomes = Becomes,
        Step = Step.Id,
        Because = Step.Because,
        Advice = Step.Advice,
        Sources = Step.Sources,
        Causes = Causes.Of(Step.When),
        Requirements = Flow.Gate is { } gate && gate.Outcomes.Contains(Step.Outcome)
            ? [.. gate.Requires.Select(clause => new Requirement(clause.Id, clause.Text, clause.When.Judge(on), clause.Sources))]
            : [],
        Path = [.. Flow.Steps.Take(number + 1).Select(Asked)],
        Possible = [.. Possible.Select(outcome => outcome.Name)],
        IsSettled = Possible is [var only] && only == Outcome,
        WouldChange = Step.WouldChange,
        Changes = Outcome.Effect == Effect.Restricts && !Diagram.Variables.Any(variable => variable.IsContradicted(on))
            ? WhatWouldChange.Of(this, on)
            : [],
        Caveats = Flow.Caveats,
    };

    private static bool Ends(FlowStep step, Truth holds) =>
        holds == Truth.True || (holds == Truth.Unknown && step.WhenUnknown == Reads.AsYes);

    private PathStep Asked(FlowStep step)
    {
        var holds = step.When.Judge(on);
        return new(step.Id, step.Text, holds, holds == Truth.Unknown ? step.WhenUnknown : null, Causes.Of(step.When), step.Sources);
    }
}
