namespace Toolkit.Rules.NRules;

/// <summary>A rule that would be raised or undetermined, and that a guidance pack's waiver does not hold against the case.</summary>
public sealed class WaivedRule : VerdictFact
{
    internal WaivedRule(string book, Waived waived)
        : base(book, waived.About) =>
        Waived = waived;

    /// <summary>The rule and the waiver, with reason, authority and end.</summary>
    public Waived Waived { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Waived.Rule;

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack => Waived.Pack;

    /// <summary>What was found, or would be.</summary>
    public string Text => Waived.Text;

    /// <summary>How much weight it has.</summary>
    public Severity Severity => Waived.Severity;

    internal override VerdictKey Key => KeyOf(Rule, Waived.Waiver.Pack);

    internal override bool SaysTheSame(VerdictFact other) => other is WaivedRule waived && Same.As(Waived, waived.Waived);
}
