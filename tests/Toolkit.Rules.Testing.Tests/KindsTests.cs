using System.Collections.Immutable;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>Numbers of a unit, lists of texts and reasons for what is missing, under the testing kit.</summary>
public sealed class KindsTests
{
    private static readonly RuleBook Book = RuleBook.Build(
        [
            new Rule<Hearing>
            {
                Id = "test/costly", Sources = [new("Test", "1")], Finding = "It is costly.", Severity = Severity.Recommended,
                When = hearing => hearing.Share >= 12.5m && hearing.Fee != 0.01m,
            },
            new Rule<Hearing>
            {
                Id = "test/few", Sources = [new("Test", "1")], Finding = "Few were heard.", Severity = Severity.Recommended,
                When = hearing => hearing.Heard.Count() < 2 || !hearing.Heard.Includes("Ana"),
            },
            new Rule<Hearing>
            {
                Id = "test/late", Sources = [new("Test", "1")], Finding = "It took too long.", Severity = Severity.Recommended,
                When = hearing => hearing.Took - hearing.Planned > 5,
            },
        ],
        new() { Edition = "test" });

    [Fact]
    public void TruthTable_OfNumbers_TellsTheAnswersApartThatTheRuleTellsApart()
    {
        var table = TruthTable.Of("test/costly", Book);

        table.Rows.Select(row => row.Answers[0]).Distinct().Should()
            .BeEquivalentTo([null, "below 12.5 per cent", "12.5 per cent", "above 12.5 per cent"]);
        table.Rows.Where(row => row.Ended == "raised").Should().HaveCount(4);
    }

    [Fact]
    public void TruthTable_OfAList_HasItsNumberAndEachTextAskedFor() =>
        TruthTable.Of("test/few", Book).Columns.Should().Equal("number of heard", "heard: Ana");

    [Fact]
    public void Mutants_OfEveryKind_AreNoticedByScenariosMadeForThem()
    {
        var run = new MutationRun(Book);
        foreach (var survivor in new MutationRun(Book).Report(cancellation: TestContext.Current.CancellationToken).Survivors)
        {
            run.Add(ScenarioJson.Read(ScenarioJson.Write(survivor.Killer!), Book, "made.json"));
        }

        var report = run.Report(cancellation: TestContext.Current.CancellationToken);
        report.Killed.Should().BeGreaterThan(8);
        report.Survivors.Should().BeEmpty();
    }

    [Fact]
    public void RandomCases_OfEveryKind_LieBesideWhatConditionsCompareWith()
    {
        var hearings = Enumerable.Range(0, 80).SelectMany(seed => RandomCases.Of(Book, seed).Facts.OfType<Hearing>()).ToList();

        hearings.Select(hearing => hearing.Share).Should().Contain([12.4m, 12.5m, 12.6m, null]);
        hearings.Select(hearing => hearing.Heard?.Contains("Ana")).Should().Contain([true, false, null]);
    }

    [Fact]
    public void RandomCases_OfADifference_LieBesideIt()
    {
        var differences = Enumerable.Range(0, 120).SelectMany(seed => RandomCases.Of(Book, seed).Facts.OfType<Hearing>())
            .Select(hearing => hearing.Took - hearing.Planned).ToList();

        differences.Should().Contain([5, 6, null]);
    }

    [Fact]
    public void Scenario_WithSomethingAttested_IsWrittenAndReadBack()
    {
        var scenario = new Scenario
        {
            Name = "somebody says that it took too long",
            Case = new()
            {
                AssessedOn = new(2026, 11, 24),
                Facts = [new Hearing { Id = "h" }],
                Attested =
                [
                    new()
                    {
                        Rule = "test/late",
                        About = [new("hearing", "h")],
                        Holds = Answer.No,
                        AttestedBy = "the clerk",
                        AttestedOn = new(2026, 11, 20),
                        Basis = "the register",
                    },
                ],
            },
            Expect = new() { IsExact = false, Undetermined = [new("test/late")] },
        };

        var again = ScenarioJson.Read(ScenarioJson.Write(scenario), Book, "again.json");
        again.Case.Attested.Should().Equal(scenario.Case.Attested);
        again.Run(Book).Differences.Should().BeEmpty();
    }

    /// <summary>Coverage and mutants take a decision as refused where the report does.</summary>
    [Theory]
    [InlineData(9, Answer.Yes, false)]
    [InlineData(3, Answer.No, false)]
    [InlineData(3, Answer.Yes, true)]
    public void Ends_OfADecisionInDoubtForWhatIsAttested_AreThoseOfTheReport(int took, Answer holds, bool isRefused)
    {
        var late = new Rule<Hearing>
        {
            Id = "test/late",
            Sources = [new("Test", "1")],
            Finding = "It took too long.",
            Severity = Severity.Recommended,
            When = hearing => hearing.Took - hearing.Planned > 5,
        };
        var flow = new DecisionFlow<Hearing, Closing>
        {
            Id = "test/closing",
            Title = "May it be closed?",
            Sources = [new("Test", "1")],
            Steps =
            [
                new()
                {
                    Id = "late",
                    When = hearing => hearing.Took - hearing.Planned > 5,
                    WhenUnknown = Reads.AsYes,
                    Outcome = Closing.Wait,
                    Because = "It took too long, or that is not known.",
                    Sources = [new("Test", "1")],
                },
            ],
            Otherwise = new() { Id = "in-time", Outcome = Closing.Close, Because = "It ended in time.", Sources = [new("Test", "1")] },
        };
        var book = RuleBook.Build([late, flow], new() { Edition = "test" });
        var facts = new Case
        {
            AssessedOn = new(2026, 11, 24),
            Facts = [new Hearing { Id = "h", Took = took, Planned = 1 }],
            Attested =
            [
                new()
                {
                    Rule = "test/late",
                    About = [new("hearing", "h")],
                    Holds = holds,
                    AttestedBy = "the clerk",
                    AttestedOn = new(2026, 11, 20),
                    Basis = "the register",
                },
            ],
        };

        book.Assess(facts).Refused.Any(refused => refused.Id == "test/closing").Should().Be(isRefused);
        CaseEnds.Of(book, facts).Flows.Single().IsRefused.Should().Be(isRefused);
    }

    [Fact]
    public void Scenario_WithAReason_IsWrittenAndReadBack()
    {
        var hearing = new Hearing { Id = "h", Heard = ["Ana", "Ben"] };
        var scenario = new Scenario
        {
            Name = "nobody knows the share",
            Case = new()
            {
                AssessedOn = new(2026, 11, 24),
                Facts = [hearing],
                Unanswered = [Unanswered.Of(hearing, "share", WhyUnanswered.NotKnown)]
            },
            Expect = new() { IsExact = false, Undetermined = [new("test/costly")], Questions = ["hearing.share"] },
        };

        var again = ScenarioJson.Read(ScenarioJson.Write(scenario), Book, "again.json");
        again.Case.Unanswered.Should().Equal(scenario.Case.Unanswered);
        again.Run(Book).Differences.Should().BeEmpty();
    }
}

/// <summary>Whether a hearing may be closed.</summary>
public enum Closing
{
    [Outcome(Effect.Permits, "It may be closed.")]
    Close,

    [Outcome(Effect.Waits, "It waits.")]
    Wait,
}

/// <summary>A hearing of the tests.</summary>
public sealed record Hearing : IFact
{
    public required string Id { get; init; }

    [Question("How many days did it take?"), Cites("Test", "1"), Unit("days")]
    public int? Took { get; init; }

    [Question("How many days were planned?"), Cites("Test", "1"), Unit("days")]
    public int? Planned { get; init; }

    [Question("Which share of the costs is borne?", Remediable = true), Cites("Test", "1"), Unit("per cent", Decimals = 1)]
    public decimal? Share { get; init; }

    [Question("Which fee is taken?", Remediable = true), Cites("Test", "2"), Unit("euros", Decimals = 2)]
    public decimal? Fee { get; init; }

    [Question("Who was heard?", Remediable = true), Cites("Test", "3")]
    public ImmutableArray<string>? Heard { get; init; }
}
