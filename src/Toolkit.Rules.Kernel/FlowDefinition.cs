using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Toolkit.Rules;

/// <summary>An outcome of a flow.</summary>
/// <param name="Name">Its name, in kebab-case.</param>
/// <param name="Number">Its place among the outcomes, from 0.</param>
/// <param name="Effect">What it lets happen.</param>
/// <param name="Text">What it means.</param>
public sealed record Outcome(string Name, int Number, Effect Effect, string Text);

/// <summary>A step after reading.</summary>
public sealed class FlowStep
{
    /// <summary>An empty form.</summary>
    public FlowStep()
    {
    }

    /// <summary>The same step, to be changed in what an initialiser names.</summary>
    [SetsRequiredMembers]
    internal FlowStep(FlowStep from)
    {
        Id = from.Id;
        When = from.When;
        WhenUnknown = from.WhenUnknown;
        Outcome = from.Outcome;
        Because = from.Because;
        Advice = from.Advice;
        WouldChange = from.WouldChange;
        Sources = from.Sources;
    }

    /// <summary>Its name within the flow.</summary>
    public required string Id { get; init; }

    /// <summary>When the flow ends here.</summary>
    public required Condition When { get; init; }

    /// <summary>The condition in plain English.</summary>
    internal string Text => field ??= When.ToString();

    /// <summary>What an unanswered question that decides the step is taken for.</summary>
    public required Reads WhenUnknown { get; init; }

    /// <summary>The outcome if the flow ends here.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The ground for the outcome.</summary>
    public required string Because { get; init; }

    /// <summary>What has to be done then.</summary>
    public required string? Advice { get; init; }

    /// <summary>What would lead to another outcome, in words.</summary>
    public required string? WouldChange { get; init; }

    /// <summary>Where the step stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }
}

/// <summary>A gate after reading.</summary>
/// <param name="Outcomes">The outcomes that wait.</param>
/// <param name="Requires">What they wait for.</param>
/// <param name="Until">The outcome until then.</param>
public sealed record FlowGate(ImmutableArray<Outcome> Outcomes, ImmutableArray<Clause> Requires, Outcome Until);

/// <summary>A flow after reading.</summary>
public sealed class FlowDefinition : Definition
{
    /// <summary>An empty form.</summary>
    public FlowDefinition()
    {
    }

    /// <summary>The same flow, to be changed in what an initialiser names.</summary>
    [SetsRequiredMembers]
    internal FlowDefinition(FlowDefinition from)
        : base(from)
    {
        Title = from.Title;
        Caveats = from.Caveats;
        Outcomes = from.Outcomes;
        Steps = from.Steps;
        Otherwise = from.Otherwise;
        Gate = from.Gate;
    }

    /// <summary>The question that is decided.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader has to know of the flow itself.</summary>
    public required ImmutableArray<string> Caveats { get; init; }

    /// <summary>The outcomes, in the order of the enum.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The steps, in the order in which they are asked.</summary>
    public required ImmutableArray<FlowStep> Steps { get; init; }

    /// <summary>The ending where no step's condition holds.</summary>
    public required FlowStep Otherwise { get; init; }

    /// <summary>What outcomes wait for.</summary>
    public required FlowGate? Gate { get; init; }

    internal override IEnumerable<Condition> Conditions =>
        Steps.Select(step => step.When).Concat((Gate?.Requires ?? []).Select(clause => clause.When));
}
