using System.Collections.Immutable;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>Rules that compare a date with the day of the assessment under every part of the kit.</summary>
public sealed class DayOfAssessmentTests
{
    private static readonly ImmutableArray<Citation> Sources = [new("Test", "1")];

    private static readonly Rule<ProgrammeRisk> Overdue = new()
    {
        Id = "test/overdue",
        Sources = Sources,
        When = risk => risk.DueBy < Case.Today && risk.MitigationWorks != Answer.Yes,
        Finding = "The mitigation is overdue.",
        Severity = Severity.Recommended,
    };

    private static readonly Rule<ProgrammeRisk> FarOff = new()
    {
        Id = "test/far-off",
        Sources = Sources,
        When = risk => risk.DueBy > Case.Today.AddMonths(12) || (risk.DueBy >= Case.Today && risk.DueBy <= Case.Today.AddDays(30)),
        Finding = "The mitigation is soon, or far off.",
        Severity = Severity.Recommended,
    };

    /// <summary>A day of the calendar beside one that moves: what lies between them depends on the day.</summary>
    private static readonly Rule<ProgrammeRisk> Old = new()
    {
        Id = "test/old",
        Sources = Sources,
        When = risk => risk.DueBy < new DateOnly(2025, 6, 1) || risk.DueBy < Case.Today.AddMonths(-3),
        Finding = "The date is old.",
        Severity = Severity.Recommended,
    };

    private static readonly CaseRule NoneLeft = new()
    {
        Id = "test/none-left",
        Sources = Sources,
        When = () => !Case.Any<ProgrammeRisk>(risk => risk.DueBy >= Case.Today),
        Finding = "No mitigation is still to come.",
        Severity = Severity.Recommended,
    };

    private static readonly RuleBook Book = RuleBook.Build([Overdue, FarOff, Old, NoneLeft], new() { Edition = "test" });

    [Theory]
    [InlineData("2026-11-24", "2026-11-23", "raised")]
    [InlineData("2026-11-24", "2026-11-24", "clear")]
    [InlineData("2026-11-24", "2026-11-25", "clear")]
    [InlineData("2026-11-24", null, "undetermined")]
    [InlineData("2030-01-01", "2026-11-25", "raised")]
    public void Assess_TheDayMoves_TheRuleWithIt(string day, string? due, string ended)
    {
        var report = Book.Assess(Of(day, due));
        (report.Findings.Any(finding => finding.Rule == "test/overdue") ? "raised"
            : report.Undetermined.Any(rule => rule.Rule == "test/overdue") ? "undetermined" : "clear").Should().Be(ended);
    }

    [Theory]
    [InlineData("2026-05-31", "2026-02-27", true)]
    [InlineData("2026-05-31", "2026-02-28", false)]
    [InlineData("2026-05-28", "2026-02-28", false)]
    [InlineData("2026-05-29", "2026-02-28", false)]
    public void Assess_MonthsBeforeTheEndOfAMonth_CountToTheLastDayThereIs(string day, string due, bool isOld) =>
        Book.Assess(Of(day, due)).Findings.Select(finding => finding.Rule).Contains("test/old").Should().Be(isOld);

    [Fact]
    public void Cover_FromNothing_CoversAllThatAnyDayCan()
    {
        var coverage = new Coverage(Book);
        var generated = new CaseGenerator(Book).Cover();
        foreach (var each in generated)
        {
            coverage.Add(each.Case);
        }

        coverage.Report().Reaches(100).Should().BeTrue(CoverageText.Write(coverage.Report()));

        // That the one date is decided by the calendar alone asks for a day of the assessment before it.
        generated.Select(each => each.Case.AssessedOn).Should()
            .Contain(new DateOnly(2026, 1, 1)).And.Contain(day => day < new DateOnly(2025, 9, 1));
    }

    [Fact]
    public void Report_NoScenario_GivesAScenarioForEveryChangeOfADay()
    {
        var report = new MutationRun(Book).Report(cancellation: TestContext.Current.CancellationToken);

        report.Survivors.Should().OnlyContain(survivor => survivor.Killer != null);
        foreach (var survivor in report.Survivors)
        {
            survivor.Killer!.Check(Book);
        }
    }

    [Fact]
    public void Mutants_OfADay_AreADayAMonthAndNoSpanApart() =>
        MutantMaker.Of(Book.Rule("test/far-off")).Where(changed => changed.Mutant.Kind == MutantKind.ShiftThreshold)
            .Select(changed => changed.Mutant.Change.Split("’ becomes ‘the programme risk's due date is "))
            .Select(change => $"{change[0].Split(" date is ")[1]} → {change[1].TrimEnd('’')}").Should().Equal(
                "more than 12 months after the day of the assessment → more than 12 months and 1 day after the day of the assessment",
                "more than 12 months after the day of the assessment → more than 11 months after the day of the assessment",
                "more than 12 months after the day of the assessment → more than 13 months after the day of the assessment",
                "more than 12 months after the day of the assessment → after the day of the assessment",
                "on or after the day of the assessment → not more than 1 day before the day of the assessment, or later",
                "on or after the day of the assessment → 1 day or more after the day of the assessment",
                "not more than 30 days after the day of the assessment, or earlier → not more than 29 days after the day of the "
                    + "assessment, or earlier",
                "not more than 30 days after the day of the assessment, or earlier → not more than 31 days after the day of the "
                    + "assessment, or earlier",
                "not more than 30 days after the day of the assessment, or earlier → on or before the day of the assessment");

    [Fact]
    public void Of_AnySeed_PutsDatesBesideTheDay()
    {
        var cases = Enumerable.Range(0, 300).Select(seed => RandomCases.Of(Book, seed, new(2028, 3, 31))).ToList();
        var dates = cases.SelectMany(each => each.Facts).OfType<ProgrammeRisk>().Select(risk => risk.DueBy).ToHashSet();

        dates.Should().Contain([new DateOnly(2028, 3, 30), new DateOnly(2028, 3, 31), new DateOnly(2028, 4, 1), new DateOnly(2029, 3, 31),
            new DateOnly(2027, 12, 31), new DateOnly(2025, 5, 31)]);
        cases.Should().OnlyContain(each => Book.Assess(each, null).AssessedOn == new DateOnly(2028, 3, 31));
    }

    [Theory]
    [InlineData("overdue")]
    [InlineData("far-off")]
    [InlineData("old")]
    [InlineData("none-left")]
    public void ToMarkdown_RuleOnTheDay_SpeaksOfEveryDay(string rule) =>
        Approved.Text(TruthTable.Of($"test/{rule}", Book).ToMarkdown(), $"TruthTables/{rule}.approved.md");

    private static Case Of(string day, string? due) => new()
    {
        AssessedOn = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        Facts = [new ProgrammeRisk { Id = "risk", MitigationWorks = Answer.No, DueBy = due is null ? null
            : DateOnly.ParseExact(due, "yyyy-MM-dd") }],
    };
}
