namespace Toolkit.Rules.NRules;

/// <summary>A rule that would have been raised but for an exception.</summary>
public sealed class ExemptedRule : VerdictFact
{
    internal ExemptedRule(string book, Exempted exempted)
        : base(book, exempted.About) =>
        Exempted = exempted;

    /// <summary>The rule and its exception, with the sources.</summary>
    public Exempted Exempted { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Exempted.Rule;

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack => Exempted.Pack;

    /// <summary>The exception's name within the rule.</summary>
    public string Exception => Exempted.Exception;

    /// <summary>The exception.</summary>
    public string Text => Exempted.Text;

    internal override VerdictKey Key => KeyOf(Rule, Exception);

    internal override bool SaysTheSame(VerdictFact other) => other is ExemptedRule exempted && Same.As(Exempted, exempted.Exempted);
}
