namespace Toolkit.Rules.NRules;

/// <summary>A rule that can be neither raised nor cleared before more is answered.</summary>
public sealed class OpenRule : VerdictFact
{
    internal OpenRule(string book, Undetermined undetermined)
        : base(book, undetermined.About) =>
        Undetermined = undetermined;

    /// <summary>The rule with the questions that can still decide it.</summary>
    public Undetermined Undetermined { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Undetermined.Rule;

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack => Undetermined.Pack;

    /// <summary>What it would find.</summary>
    public string Text => Undetermined.Text;

    /// <summary>How much weight that may have.</summary>
    public Severity Severity => Undetermined.Severity;

    internal override VerdictKey Key => KeyOf(Rule);

    internal override bool SaysTheSame(VerdictFact other) => other is OpenRule open && Same.As(Undetermined, open.Undetermined);
}
