using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>All that a finding says.</summary>
internal sealed record FindingParts
{
    public string Rule { get; init; } = null!;

    public string? Pack { get; init; }

    public ImmutableArray<FactRef> About { get; init; } = [];

    public string Text { get; init; } = null!;

    public string? Advice { get; init; }

    public Severity Severity { get; init; }

    public Severity PossibleSeverity { get; init; }

    public ImmutableArray<ScopedSeverity> Severities { get; init; } = [];

    public ImmutableArray<SeverityRaised> Raised { get; init; } = [];

    public WaiverUsed? Waiver { get; init; }

    public ImmutableArray<Wording> Wordings { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];

    public ImmutableArray<BasisApplied> Basis { get; init; } = [];

    public ImmutableArray<AnswerRead> Causes { get; init; } = [];

    public ImmutableArray<string> FollowsOn { get; init; } = [];

    public bool WhateverTheAnswer { get; init; }
}

/// <summary>All that is said of a rule that is undetermined.</summary>
internal sealed record UndeterminedParts(
    string Rule, ImmutableArray<FactRef> About, string Text, Severity Severity, ImmutableArray<QuestionRef> Blocking, string? Pack);

/// <summary>All that a decision says.</summary>
internal sealed record DecisionParts
{
    public string Flow { get; init; } = null!;

    public string Title { get; init; } = null!;

    public ImmutableArray<FactRef> About { get; init; } = [];

    public string Outcome { get; init; } = null!;

    public Effect Effect { get; init; }

    public string Text { get; init; } = null!;

    public string? Becomes { get; init; }

    public string Step { get; init; } = null!;

    public string Because { get; init; } = null!;

    public string? Advice { get; init; }

    public ImmutableArray<Citation> Sources { get; init; } = [];

    public ImmutableArray<AnswerRead> Causes { get; init; } = [];

    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    public ImmutableArray<PathStep> Path { get; init; } = [];

    public ImmutableArray<string> Possible { get; init; } = [];

    public bool IsSettled { get; init; }

    public string? WouldChange { get; init; }

    public ImmutableArray<ChangeSet> Changes { get; init; } = [];

    public ImmutableArray<string> Caveats { get; init; } = [];
}
