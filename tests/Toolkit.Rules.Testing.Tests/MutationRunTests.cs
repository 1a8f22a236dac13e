using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

public sealed class MutationRunTests
{
    private static readonly Rule<SupportRequest> Simple = new()
    {
        Id = "test/simple",
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No && (request.Consulted == Answer.No || request.LetterSent == Answer.Yes),
        Finding = "Found.",
        Severity = Severity.Recommended,
    };

    private static readonly RuleBook Book = RuleBook.Build([Simple], new() { Edition = "test" });

    [Fact]
    public void Report_NoScenario_GivesAScenarioForEveryChangeThatCounts()
    {
        var report = new MutationRun(Book).Report(cancellation: TestContext.Current.CancellationToken);

        report.Killed.Should().Be(0);
        report.Survivors.Should().NotBeEmpty().And.OnlyContain(survivor => survivor.Killer != null);
        report.Survivors.Select(survivor => survivor.Mutant.Kind).Should()
            .Contain([MutantKind.DropPart, MutantKind.SwapAndOr, MutantKind.FlipAnswer, MutantKind.DropRule, MutantKind.WeakenSeverity]);

        // A letter that was not sent was not sent: leaving that part of the alternative out changes nothing but what is never asked.
        report.Equivalent.Should().BePositive();
        report.Reaches(0.1m).Should().BeFalse();
    }

    [Fact]
    public void Add_TheScenariosOfTheSurvivors_NoticesEverything()
    {
        var run = new MutationRun(Book);
        foreach (var survivor in new MutationRun(Book).Report(cancellation: TestContext.Current.CancellationToken).Survivors)
        {
            survivor.Killer!.Check(Book);
            run.Add(survivor.Killer);
        }

        var report = run.Report(cancellation: TestContext.Current.CancellationToken);
        report.Survivors.Should().BeEmpty();
        report.Reaches(100).Should().BeTrue(report.ToString());
    }

    [Fact]
    public void Report_NoTimeLeft_SaysWhatIsUnfinished()
    {
        var report = new MutationRun(Book, TimeSpan.Zero).Report(cancellation: TestContext.Current.CancellationToken);

        report.Unfinished.Should().BePositive();
        report.Reaches(1).Should().BeFalse();
    }
}
