namespace Toolkit.Rules.NRules;

/// <summary>What a decision flow decided about a fact or a pair of facts.</summary>
public sealed class MadeDecision : VerdictFact
{
    internal MadeDecision(string book, Decision decision)
        : base(book, decision.About) =>
        Decision = decision;

    /// <summary>The decision, with its path, sources, and what would change it.</summary>
    public Decision Decision { get; }

    /// <summary>The flow's id.</summary>
    public string Flow => Decision.Flow;

    /// <summary>The outcome's name.</summary>
    public string Outcome => Decision.Outcome;

    /// <summary>What the outcome lets happen.</summary>
    public Effect Effect => Decision.Effect;

    /// <summary>The ground for the outcome.</summary>
    public string Because => Decision.Because;

    /// <summary>What has to be done then; null where the sources say nothing.</summary>
    public string? Advice => Decision.Advice;

    /// <summary>Whether the outcome is the same whatever the answers to the open questions.</summary>
    public bool IsSettled => Decision.IsSettled;

    internal override VerdictKey Key => KeyOf(Flow);

    internal override bool SaysTheSame(VerdictFact other) => other is MadeDecision made && Same.As(Decision, made.Decision);
}
