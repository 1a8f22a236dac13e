using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <summary>A rule that was raised.</summary>
/// <remarks>What it rests on and what it weighs are made when they are first read, and stay as they are.</remarks>
public sealed record Finding
{
    /// <summary>Its <see cref="Verdict"/>, as long as no part was told otherwise; or its <see cref="FindingParts"/>.</summary>
    private readonly object parts;

    private static readonly Finding Blank = new()
    {
        Rule = "",
        About = [],
        Text = "",
        Severity = default,
        PossibleSeverity = default,
        Severities = [],
        Sources = [],
        Basis = [],
        Causes = [],
        FollowsOn = [],
        WhateverTheAnswer = default,
    };

    /// <summary>An empty form.</summary>
    public Finding() => parts = new FindingParts();

    private object Parts
    {
        init => parts = value;
    }

    /// <summary>The rule's id.</summary>
    public required string Rule
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Id : Made.Rule;
        init => parts = Made with { Rule = value };
    }

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Pack : Made.Pack;
        init => parts = Made with { Pack = value };
    }

    /// <summary>The facts that it is about; none for the case as a whole.</summary>
    public required ImmutableArray<FactRef> About
    {
        get => parts is Verdict verdict ? verdict.About : Made.About;
        init => parts = Made with { About = value };
    }

    /// <summary>What was found.</summary>
    public required string Text
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Finding : Made.Text;
        init => parts = Made with { Text = value };
    }

    /// <summary>What to do about it; null where the sources say nothing.</summary>
    public string? Advice
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Advice : Made.Advice;
        init => parts = Made with { Advice = value };
    }

    /// <summary>How much weight it surely has, for those for whom it has most.</summary>
    public required Severity Severity
    {
        get => parts is Verdict verdict ? verdict.Force.Severity : Made.Severity;
        init => parts = Made with { Severity = value };
    }

    /// <summary>
    /// How much weight it may have: more than <see cref="Severity"/> while it is not known whether a treaty binds the State, or whether a
    /// guidance pack that raises the weight speaks for it.
    /// </summary>
    public required Severity PossibleSeverity
    {
        get => parts is Verdict verdict ? verdict.Force.Possible : Made.PossibleSeverity;
        init => parts = Made with { PossibleSeverity = value };
    }

    /// <summary>
    /// The weight for everybody, then for each group for whom it differs; only that for everybody where no law makes a difference.
    /// </summary>
    public required ImmutableArray<ScopedSeverity> Severities
    {
        get => parts is Verdict verdict ? verdict.Force.Severities : Made.Severities;
        init => parts = Made with { Severities = value };
    }

    /// <summary>The severities to which guidance packs raise it, or may; empty where none does.</summary>
    public ImmutableArray<SeverityRaised> Raised
    {
        get => Made.Raised;
        init => parts = Made with { Raised = value };
    }

    /// <summary>The waiver that lowered the severity; null where none did.</summary>
    public WaiverUsed? Waiver
    {
        get => Made.Waiver;
        init => parts = Made with { Waiver = value };
    }

    /// <summary>The finding in the words of guidance packs; empty where none has any.</summary>
    public ImmutableArray<Wording> Wordings
    {
        get => Made.Wordings;
        init => parts = Made with { Wordings = value };
    }

    /// <summary>Where the rule stands.</summary>
    public required ImmutableArray<Citation> Sources
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Sources : Made.Sources;
        init => parts = Made with { Sources = value };
    }

    /// <summary>What it rests on in law, and whether that binds the State on the date; may be empty.</summary>
    public required ImmutableArray<BasisApplied> Basis
    {
        get => parts is Verdict verdict ? verdict.Force.Basis : Made.Basis;
        init => parts = Made with { Basis = value };
    }

    /// <summary>The answers that caused it, and no other.</summary>
    public required ImmutableArray<AnswerRead> Causes
    {
        get => Made.Causes;
        init => parts = Made with { Causes = value };
    }

    /// <summary>The rules whose findings it follows on.</summary>
    public required ImmutableArray<string> FollowsOn
    {
        get => Made.FollowsOn;
        init => parts = Made with { FollowsOn = value };
    }

    /// <summary>Whether it was raised although questions in it are open, because every answer to them would raise it.</summary>
    public required bool WhateverTheAnswer
    {
        get => Made.WhateverTheAnswer;
        init => parts = Made with { WhateverTheAnswer = value };
    }

    internal static Finding Of(Verdict verdict) => Blank with { Parts = verdict };

    private FindingParts Made => parts as FindingParts ?? ((Verdict)parts).Finding;

    /// <inheritdoc/>
    public bool Equals(Finding? other) => other is not null && (ReferenceEquals(parts, other.parts) || Made.Equals(other.Made));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Text);
}
