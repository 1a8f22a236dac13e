namespace Toolkit.Rules.NRules;

/// <summary>Answers that contradict one another; they are read as neither, and what rests on them is not decided.</summary>
public sealed class FoundContradiction : VerdictFact
{
    internal FoundContradiction(string book, Contradiction contradiction)
        : base(book, contradiction.About) =>
        Contradiction = contradiction;

    /// <summary>The contradiction, with the answers.</summary>
    public Contradiction Contradiction { get; }

    /// <summary>The id of the rule that found it.</summary>
    public string Rule => Contradiction.Rule;

    /// <summary>What contradicts what.</summary>
    public string Text => Contradiction.Text;

    /// <summary>What to do about it; null where the rule does not say.</summary>
    public string? Advice => Contradiction.Advice;

    internal override VerdictKey Key => KeyOf(Rule);

    internal override bool SaysTheSame(VerdictFact other) =>
        other is FoundContradiction found && Same.As(Contradiction, found.Contradiction);
}
