using System.Collections.Immutable;

namespace Toolkit.Rules.Testing;

/// <summary>A case and the rules that it is held against: what assertions in C# are made of, in any test framework.</summary>
/// <remarks>
/// Each assertion gives back the case, so that they can be chained, and throws <see cref="CheckFailedException"/> where something else
/// came. A rule, flow, outcome or question that does not exist is no failure but an <see cref="InvalidScenarioException"/>, which names the
/// nearest. Where answers of the case contradict one another, every assertion fails until <see cref="ShouldContradict"/> has said so.
/// </remarks>
public sealed class CheckedCase
{
    private readonly RuleBook book;
    private readonly ImmutableArray<string> contradictions;

    internal CheckedCase(RuleBook book, Case facts, ImmutableArray<string> contradictions)
    {
        this.book = book;
        this.contradictions = contradictions;
        Case = facts;
    }

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>The report on the case.</summary>
    /// <exception cref="InvalidCaseException">The case is refused.</exception>
    public Report Report => field ??= book.Assess(Case, Evaluation.CaseEnds.AnySize);

    /// <summary>The rule is raised.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="about">The id of the fact that it is about; null for any.</param>
    public CheckedCase ShouldRaise(string rule, string? about = null) => Check(new()
    {
        IsExact = false,
        Raised = [new(rule) { About = about }]
    });

    /// <summary>The rule is asked and clear: what is open cannot raise it any more.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="about">The id of the fact that it is about; null for every fact that it is asked about.</param>
    public CheckedCase ShouldLeaveClear(string rule, string? about = null) => Check(new()
    {
        IsExact = false,
        Clear = [new(rule) { About = about }]
    });

    /// <summary>The rule can be neither raised nor cleared before more is answered.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="about">The id of the fact that it is about; null for any.</param>
    public CheckedCase ShouldLeaveUndetermined(string rule, string? about = null) => Check(new()
    {
        IsExact = false,
        Undetermined = [new(rule) { About = about }]
    });

    /// <summary>Only an exception keeps the rule from being raised.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="exception">The exception's id; null for any.</param>
    /// <param name="about">The id of the fact that it is about; null for any.</param>
    public CheckedCase ShouldExempt(string rule, string? exception = null, string? about = null) =>
        Check(new() { IsExact = false, Exempted = [new(rule) { Exception = exception, About = about }] });

    /// <summary>A waiver of a guidance pack applies to the rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="about">The id of the fact that it is about; null for any.</param>
    /// <param name="severity">
    /// The weight that the waiver leaves to the finding; null where it is waived in full, and not held against the case.
    /// </param>
    public CheckedCase ShouldWaive(string rule, string? about = null, Severity? severity = null) =>
        Check(new() { IsExact = false, Waived = [new(rule) { About = about, Severity = severity }] });

    /// <summary>The question is among those that are still to be asked.</summary>
    /// <param name="question">The question's id, as in <c>supportRequest.risk</c>; or a fact type's name, for whether all its facts are
    /// listed.</param>
    public CheckedCase ShouldAsk(string question) => Check(new() { IsExact = false, Questions = [question] });

    /// <summary>The flow comes to the outcome.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="outcome">The outcome's name.</param>
    /// <param name="about">The id of a fact that is decided so; null for any.</param>
    public CheckedCase ShouldDecide(string flow, string outcome, string? about = null) => Check(new()
    {
        IsExact = false,
        Decisions = [new(flow, outcome) { About = about }]
    });

    /// <summary>Answers of the case contradict one another.</summary>
    /// <param name="rule">The id of the rule against contradictions that finds it.</param>
    /// <param name="refused">The ids of rules and flows that are not decided for it.</param>
    public CheckedCase ShouldContradict(string rule, params ReadOnlySpan<string> refused)
    {
        Check(new() { IsExact = false, Contradicts = [rule], Refused = [.. refused.ToArray().Select(id => new ExpectedRule(id))] });
        return new(book, Case, contradictions.Add(rule));
    }

    /// <summary>
    /// What came otherwise than expected, each with the answers read, the condition and how it ended; empty where nothing did.
    /// </summary>
    /// <param name="expect">What should come.</param>
    /// <exception cref="InvalidScenarioException">The expectation or the case does not fit the rule book, or the expectation cannot
    /// fail.</exception>
    public ImmutableArray<ScenarioDifference> Compare(Expectation expect) => new Scenario
    {
        Name = "an assertion",
        Case = Case,
        Expect = expect is { Contradicts.IsEmpty: true } ? expect with { Contradicts = contradictions } : expect,
    }.Run(book).Differences;

    /// <summary>Throws where something came otherwise than expected.</summary>
    /// <param name="expect">What should come.</param>
    /// <exception cref="CheckFailedException">Something else came.</exception>
    /// <exception cref="InvalidScenarioException">The expectation or the case does not fit the rule book, or the expectation cannot
    /// fail.</exception>
    public CheckedCase Check(Expectation expect)
    {
        var differences = Compare(expect);
        return differences.IsEmpty ? this : throw new CheckFailedException(differences);
    }
}

/// <summary>
/// Thrown when an assertion about a case fails; the message lists what was expected, what came, and the answers and conditions that made it
/// so.
/// </summary>
public sealed class CheckFailedException(ImmutableArray<ScenarioDifference> differences) : Exception(string.Concat(differences))
{
    /// <summary>What came otherwise than expected.</summary>
    public ImmutableArray<ScenarioDifference> Differences { get; } = differences;
}

/// <summary>Assertions in C#, from a rule book.</summary>
public static class RuleBookChecks
{
    /// <summary>Holds a case against the rules, to assert what comes of it.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    public static CheckedCase Check(this RuleBook book, Case facts)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        return new(book, facts, []);
    }
}
