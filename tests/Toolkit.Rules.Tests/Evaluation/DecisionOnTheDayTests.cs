using System.Text;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Decisions, their proofs and the floor where a condition speaks of the day of the assessment.</summary>
public sealed class DecisionOnTheDayTests
{
    private static readonly Citation[] Sources = [new("Test", "1")];

    [Fact]
    public void Refusal_ForADateThatIsPast_SaysWhichDatesWouldChangeIt()
    {
        var book = RuleBook.Build([Flow(Reads.AsYes)], new() { Edition = "test" });
        var decision = book.Assess(On("2026-11-24", due: "2026-11-23")).Decisions.Single();

        decision.Effect.Should().Be(Effect.Restricts);
        var change = decision.Changes.Should().ContainSingle().Which.Changes.Should().ContainSingle().Subject;
        (change.Question.Question, change.From).Should().Be(("programmeRisk.dueBy", "2026-11-23"));
        change.To.Should().Equal("2026-11-24", "after 2026-11-24");
        book.Assess(On("2026-11-24", due: "2026-11-24")).Decisions.Single().Effect.Should().Be(Effect.Permits);
        book.Assess(On("2026-11-25", due: "2026-11-24")).Decisions.Single().Changes.Single().Changes.Single().To
            .Should().Equal("2026-11-25", "after 2026-11-25");
        book.Assess(On("2026-11-24", due: null)).Decisions.Single().Effect.Should().Be(Effect.Restricts);
    }

    [Fact]
    public void Build_ADateThatCanTakeBackAPermission_IsRefusedWithADayOnWhichItDoes() =>
        FluentActions.Invoking(() => RuleBook.Build([Flow(Reads.AsNo)], new() { Edition = "test" }))
            .Should().Throw<InvalidRuleBookException>().Which.Message.Should().MatchRegex(
                "^TR0402 test/due: something is permitted while `programmeRisk.dueBy` is not answered, although the answer "
                + @"`before (\d{4}-\d\d-\d\d)` can lead to `no` by step `overdue`, on \1 for instance$");

    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    public void Floor_FewerDays_AreStricter(int days) =>
        FluentActions.Invoking(() => RuleBook.Build([Late], Notice(days))).Should().NotThrow();

    [Fact]
    public void Floor_MoreDays_AreShownByACaseOfADay()
    {
        // The author of the parameter says that more is stricter, so that only the proof can tell.
        var options = Notice(null) with { Parameters = Packs.Options.Parameters.Add(Misjudged, 30) };
        var file = new PackFile("xz.json", Encoding.UTF8.GetBytes(Packs.Text(Set(31, "misjudged-days"))));
        var breach = PackCheck.Run([file], [Misjudging], options).Findings.Should().ContainSingle().Subject;

        breach.ToProblem().ToString().Should().Be("TR1037 xz.json line 4 $.parameters[0]: rule `test/misjudging` is raised less than "
            + "before: "
            + "there is a case in which it was raised or undetermined, and no longer is");
        var before = RuleBook.Build([Misjudging], options);
        var witness = CaseJson.Read(Encoding.UTF8.GetBytes(breach.Witness!), before, "witness.json");
        before.Assess(witness).Findings.Should().ContainSingle();
        RuleBook.Build([Misjudging], options with { Parameters = options.Parameters.SetItem(Misjudged, 31) })
            .Assess(witness).Findings.Should().BeEmpty();
    }

    private static readonly Parameter Misjudged = new("misjudged-days", 30, "days", "How long a law may be in force.", new("Test", "22"))
    {
        Stricter = Stricter.Higher,
    };

    private static Rule<Statute> Misjudging { get; } = new()
    {
        Id = "test/misjudging",
        Sources = [.. Sources],
        When = law => law.InForceFrom < Case.Today.AddDays(-Misjudged),
        Finding = "It has been in force for long.",
        Severity = Severity.Recommended,
    };

    /// <summary>So many days since the date: how many is a parameter.</summary>
    private static Rule<Statute> Late { get; } = new()
    {
        Id = "test/late",
        Sources = [.. Sources],
        When = law => law.InForceFrom < Case.Today.AddDays(-Packs.Grace),
        Finding = "It has been in force for long.",
        Severity = Severity.Recommended,
    };

    private static RuleBookOptions Notice(int? days) => new()
    {
        Edition = "test",
        Parameters = Packs.Options.Parameters.SetItem(Packs.Grace, 30),
        Packs = days is { } set ? [Packs.Pack(Set(set))] : [],
    };

    private static string Set(int days, string parameter = "grace-years") => FormattableString.Invariant($$"""
        "parameters": [ { "parameter": "{{parameter}}", "value": {{days}}, "reason": "It is asked for.",
          "sources": [ { "source": "act", "place": "s. 9" } ] } ]
        """);

    private static DecisionFlow<ProgrammeRisk, Use> Flow(Reads whenUnknown) => new()
    {
        Id = "test/due",
        Sources = [.. Sources],
        Title = "May it go on?",
        Steps =
        [
            new()
            {
                Id = "overdue",
                When = risk => risk.DueBy < Case.Today,
                WhenUnknown = whenUnknown,
                Outcome = Use.No,
                Because = "The mitigation is overdue, or may be.",
                WouldChange = "If the mitigation were still to come.",
                Sources = [.. Sources],
            },
        ],
        Otherwise = new() { Id = "fine", Outcome = Use.Yes, Because = "The mitigation is still to come.", Sources = [.. Sources] },
    };

    private static Case On(string day, string? due) => new()
    {
        AssessedOn = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        Facts = [new ProgrammeRisk { Id = "risk", DueBy = due is null ? null : DateOnly.ParseExact(due, "yyyy-MM-dd") }],
    };
}
