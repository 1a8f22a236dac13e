using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <summary>A rule that can be neither raised nor cleared yet.</summary>
/// <remarks>What keeps it so and what it may weigh are found when they are first read, and stay as they are.</remarks>
public sealed record Undetermined
{
    /// <summary>Its <see cref="Verdict"/>, as long as no part was told otherwise; or its <see cref="UndeterminedParts"/>.</summary>
    private readonly object parts;

    /// <summary>All that is said of it.</summary>
    /// <param name="Rule">The rule's id.</param>
    /// <param name="About">The facts that it is about.</param>
    /// <param name="Text">What it would find.</param>
    /// <param name="Severity">How much weight that may have.</param>
    /// <param name="Blocking">The questions that can still decide it.</param>
    public Undetermined(string Rule, ImmutableArray<FactRef> About, string Text, Severity Severity, ImmutableArray<QuestionRef> Blocking) =>
        parts = new UndeterminedParts(Rule, About, Text, Severity, Blocking, null);

    internal Undetermined(Verdict verdict) => parts = verdict;

    /// <summary>The rule's id.</summary>
    public string Rule
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Id : Made.Rule;
        init => parts = Made with { Rule = value };
    }

    /// <summary>The facts that it is about.</summary>
    public ImmutableArray<FactRef> About
    {
        get => parts is Verdict verdict ? verdict.About : Made.About;
        init => parts = Made with { About = value };
    }

    /// <summary>What it would find.</summary>
    public string Text
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Finding : Made.Text;
        init => parts = Made with { Text = value };
    }

    /// <summary>How much weight that may have.</summary>
    public Severity Severity
    {
        get => parts is Verdict verdict ? verdict.Force.Possible : Made.Severity;
        init => parts = Made with { Severity = value };
    }

    /// <summary>The questions that can still decide it.</summary>
    public ImmutableArray<QuestionRef> Blocking
    {
        get => Made.Blocking;
        init => parts = Made with { Blocking = value };
    }

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack
    {
        get => parts is Verdict verdict ? verdict.Model.Rule.Pack : Made.Pack;
        init => parts = Made with { Pack = value };
    }

    private UndeterminedParts Made => parts as UndeterminedParts ?? ((Verdict)parts).Undetermined;

    /// <summary>All that is said of it.</summary>
    /// <param name="Rule">The rule's id.</param>
    /// <param name="About">The facts that it is about.</param>
    /// <param name="Text">What it would find.</param>
    /// <param name="Severity">How much weight that may have.</param>
    /// <param name="Blocking">The questions that can still decide it.</param>
    public void Deconstruct(out string Rule, out ImmutableArray<FactRef> About, out string Text, out Severity Severity,
        out ImmutableArray<QuestionRef> Blocking) =>
        (Rule, About, Text, Severity, Blocking) = (this.Rule, this.About, this.Text, this.Severity, this.Blocking);

    /// <inheritdoc/>
    public bool Equals(Undetermined? other) => other is not null && (ReferenceEquals(parts, other.parts) || Made.Equals(other.Made));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Text);
}
