using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace PolicyTests;

/// <summary>
/// <c>report.Should()…</c> for FluentAssertions 7. Copy this file into your project: Toolkit.Rules.Testing itself needs no library for
/// assertions, so nobody has to take one. What is checked and how a failure reads is all in <see cref="CheckedCase.Compare"/>.
/// </summary>
public static class ReportShould
{
    public static ReportAssertions Should(this CheckedCase report) => new(report);
}

/// <summary>What a report should say.</summary>
public sealed class ReportAssertions(CheckedCase report) : ReferenceTypeAssertions<CheckedCase, ReportAssertions>(report)
{
    protected override string Identifier => "report";

    public AndConstraint<ReportAssertions> Raise(string rule, string? about = null, string because = "", params object[] becauseArgs) =>
        Match(new() { IsExact = false, Raised = [new(rule) { About = about }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> LeaveClear(string rule, string? about = null, string because = "",
        params object[] becauseArgs) =>
        Match(new() { IsExact = false, Clear = [new(rule) { About = about }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> LeaveUndetermined(string rule, string? about = null, string because = "",
        params object[] becauseArgs) =>
        Match(new() { IsExact = false, Undetermined = [new(rule) { About = about }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> Exempt(string rule, string? exception = null, string because = "",
        params object[] becauseArgs) =>
        Match(new() { IsExact = false, Exempted = [new(rule) { Exception = exception }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> Waive(string rule, string? about = null, Severity? severity = null, string because = "",
        params object[] becauseArgs) =>
        Match(new() { IsExact = false, Waived = [new(rule) { About = about, Severity = severity }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> Decide(string flow, string outcome, string? about = null, string because = "",
        params object[] becauseArgs) =>
        Match(new() { IsExact = false, Decisions = [new(flow, outcome) { About = about }] }, because, becauseArgs);

    public AndConstraint<ReportAssertions> Ask(string question, string because = "", params object[] becauseArgs) =>
        Match(new() { IsExact = false, Questions = [question] }, because, becauseArgs);

    /// <summary>Everything that an expectation says.</summary>
    public AndConstraint<ReportAssertions> Match(Expectation expectation, string because = "", params object[] becauseArgs)
    {
        var execution = Execute.Assertion.BecauseOf(because, becauseArgs);
        foreach (var difference in Subject.Compare(expectation))
        {
            execution.FailWith($"The report says otherwise{{reason}}.\n{difference.ToString().Replace("{", "{{").Replace("}", "}}")}");
        }

        return new(this);
    }
}
