namespace Toolkit.Rules.NRules;

/// <summary>A rule that was raised about the case. That there is none is no clearance: match <see cref="CaseVerdict"/>.</summary>
public sealed class RaisedFinding : VerdictFact
{
    internal RaisedFinding(string book, Finding finding)
        : base(book, finding.About) =>
        Finding = finding;

    /// <summary>The finding, with its sources and the answers that caused it.</summary>
    public Finding Finding { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Finding.Rule;

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack => Finding.Pack;

    /// <summary>What was found.</summary>
    public string Text => Finding.Text;

    /// <summary>What to do about it; null where the sources say nothing.</summary>
    public string? Advice => Finding.Advice;

    /// <summary>How much weight it surely has.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>How much weight it may have, while it is not known what binds the State.</summary>
    public Severity PossibleSeverity => Finding.PossibleSeverity;

    internal override VerdictKey Key => KeyOf(Rule);

    internal override bool SaysTheSame(VerdictFact other) => other is RaisedFinding raised && Same.As(Finding, raised.Finding);
}
