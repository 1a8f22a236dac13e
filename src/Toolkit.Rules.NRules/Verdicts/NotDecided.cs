namespace Toolkit.Rules.NRules;

/// <summary>A decision or rule that rests on answers which contradict one another, and was not decided.</summary>
public sealed class NotDecided : VerdictFact
{
    internal NotDecided(string book, Refused refused)
        : base(book, refused.About) =>
        Refused = refused;

    /// <summary>The decision or rule, with the contradictions.</summary>
    public Refused Refused { get; }

    /// <summary>The id of the flow or rule.</summary>
    public string Id => Refused.Id;

    /// <summary>The guidance pack whose rule it is; null for a flow or rule of the rule book itself.</summary>
    public string? Pack => Refused.Pack;

    /// <summary>The question that was not decided, or what would have been found.</summary>
    public string Text => Refused.Text;

    internal override VerdictKey Key => KeyOf(Id);

    internal override bool SaysTheSame(VerdictFact other) => other is NotDecided refused && Same.As(Refused, refused.Refused);
}
