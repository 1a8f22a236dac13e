using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>
/// What a rule book came to about the case in the session: one for each book. It is there whether or not the case could be assessed, and it
/// is updated by each assessment; a rule that is to run only on a change says so with <c>Filter().OnChange(…)</c>.
/// </summary>
public sealed class CaseVerdict : VerdictFact
{
    internal CaseVerdict(string book, Case facts, RuleBook? rules, Report? report, ImmutableArray<Problem> problems)
        : base(book, [])
    {
        Facts = facts;
        Rules = rules;
        Report = report;
        Problems = problems;
    }

    /// <summary>The whole report; null where the case was refused, so that nothing was assessed.</summary>
    public Report? Report { get; }

    /// <summary>What is wrong with the case; empty where it was assessed.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The day for which the case was assessed.</summary>
    public DateOnly AssessedOn => Facts.AssessedOn;

    /// <summary>The case that was assessed.</summary>
    internal Case Facts { get; }

    /// <summary>The rules by which it was assessed; null where the host could give none.</summary>
    internal RuleBook? Rules { get; }

    /// <summary>
    /// What the case comes to, as <see cref="Report.Conclude"/> says; <see cref="Conclusion.Undetermined"/> where the case was refused. A
    /// rule that lets something happen matches <see cref="Conclusion.Clear"/> here, and never the absence of findings.
    /// </summary>
    /// <param name="least">The least severity at which a finding counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public Conclusion Conclude(Severity least) =>
        !Enum.IsDefined(least) ? throw new ArgumentOutOfRangeException(nameof(least), least, "there is no such severity")
        : Report?.Conclude(least) ?? Conclusion.Undetermined;

    internal override VerdictKey Key => KeyOf("");

    /// <summary>Never: the report holds the whole case.</summary>
    internal override bool SaysTheSame(VerdictFact other) => false;
}
