using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <summary>What a flow decided about a fact or a pair of facts.</summary>
/// <remarks>
/// What it rests on, what is still possible and what would change it are found when they are first read, and stay as they are.
/// </remarks>
public sealed record Decision
{
    /// <summary>Its <see cref="DecisionWriter"/>, as long as no part was told otherwise; or its <see cref="DecisionParts"/>.</summary>
    private readonly object parts;

    private static readonly Decision Blank = new()
    {
        Flow = "",
        Title = "",
        About = [],
        Outcome = "",
        Effect = default,
        Text = "",
        Step = "",
        Because = "",
        Sources = [],
        Causes = [],
        Requirements = [],
        Path = [],
        Possible = [],
        IsSettled = default,
        Changes = [],
        Caveats = [],
    };

    /// <summary>An empty form.</summary>
    public Decision() => parts = new DecisionParts();

    private object Parts
    {
        init => parts = value;
    }

    /// <summary>The flow's id.</summary>
    public required string Flow
    {
        get => parts is DecisionWriter writer ? writer.Flow.Id : Made.Flow;
        init => parts = Made with { Flow = value };
    }

    /// <summary>The question that was decided.</summary>
    public required string Title
    {
        get => parts is DecisionWriter writer ? writer.Flow.Title : Made.Title;
        init => parts = Made with { Title = value };
    }

    /// <summary>The facts that it is about.</summary>
    public required ImmutableArray<FactRef> About
    {
        get => parts is DecisionWriter writer ? writer.About : Made.About;
        init => parts = Made with { About = value };
    }

    /// <summary>The outcome's name.</summary>
    public required string Outcome
    {
        get => parts is DecisionWriter writer ? writer.Outcome.Name : Made.Outcome;
        init => parts = Made with { Outcome = value };
    }

    /// <summary>What the outcome lets happen.</summary>
    public required Effect Effect
    {
        get => parts is DecisionWriter writer ? writer.Outcome.Effect : Made.Effect;
        init => parts = Made with { Effect = value };
    }

    /// <summary>What the outcome means.</summary>
    public required string Text
    {
        get => parts is DecisionWriter writer ? writer.Outcome.Text : Made.Text;
        init => parts = Made with { Text = value };
    }

    /// <summary>The outcome that follows once the requirements are met; null where nothing is waited for.</summary>
    public string? Becomes
    {
        get => parts is DecisionWriter writer ? writer.Becomes : Made.Becomes;
        init => parts = Made with { Becomes = value };
    }

    /// <summary>The step that ended the flow.</summary>
    public required string Step
    {
        get => parts is DecisionWriter writer ? writer.Step.Id : Made.Step;
        init => parts = Made with { Step = value };
    }

    /// <summary>The ground for the outcome.</summary>
    public required string Because
    {
        get => parts is DecisionWriter writer ? writer.Step.Because : Made.Because;
        init => parts = Made with { Because = value };
    }

    /// <summary>What has to be done then.</summary>
    public string? Advice
    {
        get => parts is DecisionWriter writer ? writer.Step.Advice : Made.Advice;
        init => parts = Made with { Advice = value };
    }

    /// <summary>Where the step stands.</summary>
    public required ImmutableArray<Citation> Sources
    {
        get => parts is DecisionWriter writer ? writer.Step.Sources : Made.Sources;
        init => parts = Made with { Sources = value };
    }

    /// <summary>The answers that the step rests on.</summary>
    public required ImmutableArray<AnswerRead> Causes
    {
        get => Made.Causes;
        init => parts = Made with { Causes = value };
    }

    /// <summary>What the outcome waits for; empty where it waits for nothing.</summary>
    public required ImmutableArray<Requirement> Requirements
    {
        get => Made.Requirements;
        init => parts = Made with { Requirements = value };
    }

    /// <summary>The steps that were asked, the last of which ended the flow.</summary>
    public required ImmutableArray<PathStep> Path
    {
        get => Made.Path;
        init => parts = Made with { Path = value };
    }

    /// <summary>The outcomes that are possible once every open question is answered, in the order of the flow.</summary>
    public required ImmutableArray<string> Possible
    {
        get => Made.Possible;
        init => parts = Made with { Possible = value };
    }

    /// <summary>Whether the outcome is the same whatever the answers to the open questions.</summary>
    public required bool IsSettled
    {
        get => Made.IsSettled;
        init => parts = Made with { IsSettled = value };
    }

    /// <summary>What would lead to another outcome, in words; null where the outcome does not restrict.</summary>
    public string? WouldChange
    {
        get => parts is DecisionWriter writer ? writer.Step.WouldChange : Made.WouldChange;
        init => parts = Made with { WouldChange = value };
    }

    /// <summary>
    /// The smallest sets of changes in the facts that would lead to a better outcome, as the flow stands. They tell what would have to
    /// come about and be verified; an answer is changed by what happened, not by wishing.
    /// </summary>
    public required ImmutableArray<ChangeSet> Changes
    {
        get => Made.Changes;
        init => parts = Made with { Changes = value };
    }

    /// <summary>What a reader has to know of the flow itself.</summary>
    public required ImmutableArray<string> Caveats
    {
        get => parts is DecisionWriter writer ? writer.Flow.Caveats : Made.Caveats;
        init => parts = Made with { Caveats = value };
    }

    internal static Decision Of(DecisionWriter writer) => Blank with { Parts = writer };

    private DecisionParts Made => parts as DecisionParts ?? ((DecisionWriter)parts).Made;

    /// <inheritdoc/>
    public bool Equals(Decision? other) => other is not null && (ReferenceEquals(parts, other.parts) || Made.Equals(other.Made));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Flow, Outcome);
}

/// <summary>Something that an outcome waits for.</summary>
/// <param name="Id">Its name within the flow.</param>
/// <param name="Text">What it is.</param>
/// <param name="Met">Whether it is met; unknown is treated as not met.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record Requirement(string Id, string Text, Truth Met, ImmutableArray<Citation> Sources);

/// <summary>A step of a flow that was asked.</summary>
/// <param name="Step">The step's name.</param>
/// <param name="Condition">What it asks, in plain English.</param>
/// <param name="Holds">Whether that holds.</param>
/// <param name="Reads">How "unknown" was read; null where the step was not unknown.</param>
/// <param name="Answers">The answers that decided it, or the open questions that left it unknown.</param>
/// <param name="Sources">Where the step stands.</param>
public sealed record PathStep(string Step, string Condition, Truth Holds, Reads? Reads, ImmutableArray<AnswerRead> Answers,
    ImmutableArray<Citation> Sources);

/// <summary>Changes that together lead to an outcome.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Outcome">The outcome that they lead to, once its requirements are met.</param>
public sealed record ChangeSet(ImmutableArray<Change> Changes, string Outcome);

/// <summary>One answer that would have to be another.</summary>
/// <param name="Question">The question and the fact.</param>
/// <param name="Label">The question in a few words.</param>
/// <param name="From">The answer now; null where there is none, or it is withheld.</param>
/// <param name="To">The answers any of which would do.</param>
public sealed record Change(QuestionRef Question, string Label, string? From, ImmutableArray<string> To)
{
    /// <summary>The answer now, in words where it is a choice; null where <see cref="From"/> is, or it is none.</summary>
    public string? FromLabel { get; init; }

    /// <summary>The answers after the change, in the words in which a report shows them, in the same order.</summary>
    public ImmutableArray<string> ToLabels { get; init; } = To;
}
