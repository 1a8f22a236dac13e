namespace PolicyTests;

/// <summary>
/// The gate of <c>ci.sh</c> as a test: what a team uses whose rules are written in C#, which the command line doesn't know.
/// </summary>
public sealed class GateTests
{
    [Fact]
    public void Scenarios_exercise_the_whole_policy_and_notice_every_small_change_of_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var rules = Policy.Book.On(Policy.Day);
        var coverage = new Coverage(rules, [Policy.Id]);
        var mutants = new MutationRun(rules, of: [Policy.Id]);

        var report = ScenarioSuite.Run(Policy.Scenarios, Policy.Book, coverage: coverage, mutants: mutants, cancellation: cancellation);

        report.IsGreen.Should().BeTrue(report.ToString());
        var covered = coverage.Report();
        covered.Reaches(100).Should().BeTrue(CoverageText.Write(covered));
        var noticed = mutants.Report(Policy.Day, cancellation: cancellation);
        noticed.Reaches(100).Should().BeTrue(noticed.ToString());
    }
}
