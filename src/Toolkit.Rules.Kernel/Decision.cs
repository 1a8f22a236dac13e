using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>What a flow decided about a fact or a pair of facts.</summary>
public sealed record Decision
{
    /// <summary>The flow's id.</summary>
    public required string Flow { get; init; }

    /// <summary>The question that was decided.</summary>
    public required string Title { get; init; }

    /// <summary>The facts that it is about.</summary>
    public required ImmutableArray<FactRef> About { get; init; }

    /// <summary>The outcome's name.</summary>
    public required string Outcome { get; init; }

    /// <summary>What the outcome lets happen.</summary>
    public required Effect Effect { get; init; }

    /// <summary>What the outcome means.</summary>
    public required string Text { get; init; }

    /// <summary>The outcome that follows once the requirements are met; null where nothing is waited for.</summary>
    public string? Becomes { get; init; }

    /// <summary>The step that ended the flow.</summary>
    public required string Step { get; init; }

    /// <summary>The ground for the outcome.</summary>
    public required string Because { get; init; }

    /// <summary>What has to be done then.</summary>
    public string? Advice { get; init; }

    /// <summary>Where the step stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The answers that the step rests on.</summary>
    public required ImmutableArray<AnswerRead> Causes { get; init; }

    /// <summary>What the outcome waits for; empty where it waits for nothing.</summary>
    public required ImmutableArray<Requirement> Requirements { get; init; }

    /// <summary>The steps that were asked, the last of which ended the flow.</summary>
    public required ImmutableArray<PathStep> Path { get; init; }

    /// <summary>The outcomes that are possible once every open question is answered, in the order of the flow.</summary>
    public required ImmutableArray<string> Possible { get; init; }

    /// <summary>Whether the outcome is the same whatever the answers to the open questions.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>What would lead to another outcome, in words; null where the outcome does not restrict.</summary>
    public string? WouldChange { get; init; }

    /// <summary>
    /// The smallest sets of changes in the facts that would lead to a better outcome, as the flow stands. They tell what would have to
    /// come about and be verified; an answer is changed by what happened, not by wishing.
    /// </summary>
    public required ImmutableArray<ChangeSet> Changes { get; init; }

    /// <summary>What a reader has to know of the flow itself.</summary>
    public required ImmutableArray<string> Caveats { get; init; }
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
