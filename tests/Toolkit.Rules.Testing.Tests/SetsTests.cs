using System.Text;
using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>A set under the testing kit: each member is a column, a goal, an answer that can change.</summary>
public sealed class SetsTests
{
    private static readonly RuleBook Book = RuleBook.Build(
        [
            new Rule<Visit>
            {
                Id = "test/no-ground", Sources = [new("Test", "1")], Finding = "Neither is named.", Severity = Severity.Recommended,
                When = visit => !visit.Grounds.IncludesAny(Ground.Sex, Ground.MaritalStatus),
            },
        ],
        new() { Edition = "test" });

    [Fact]
    public void TruthTable_OfASet_HasAColumnForEachMemberAsked()
    {
        var table = TruthTable.Of("test/no-ground", Book);

        table.Columns.Should().Equal("grounds: sex", "grounds: marital status");
        table.Combinations.Should().Be(9);
        table.Rows.Where(row => row.Ended == "raised").Should().ContainSingle().Which.Answers.Should().Equal("no", "no");
        table.Rows.Where(row => row.Ended == "clear").Should().HaveCount(5);
    }

    [Fact]
    public void Mutants_OfASet_AreNoticedByScenariosMadeForThem()
    {
        var run = new MutationRun(Book);
        foreach (var survivor in new MutationRun(Book).Report(cancellation: TestContext.Current.CancellationToken).Survivors)
        {
            run.Add(ScenarioJson.Read(ScenarioJson.Write(survivor.Killer!), Book, "made.json"));
        }

        var report = run.Report(cancellation: TestContext.Current.CancellationToken);
        report.Killed.Should().BeGreaterThan(3);
        report.Survivors.Should().BeEmpty();
    }

    [Fact]
    public void Scenario_OverASet_CoversMemberByMember()
    {
        const string Text = """
            { "version": 1, "name": "only sex is known", "case": { "assessedOn": "2026-11-24", "facts": { "visit": [ { "id": "v", "grounds": { "no": ["sex"] } } ] } },
              "expect": { "match": "partial", "undetermined": ["test/no-ground"], "questions": ["visit.grounds.marital-status"] } }
            """;
        var coverage = new Coverage(Book);
        var scenario = ScenarioJson.Read(Encoding.UTF8.GetBytes(Text), Book, "one.json");

        scenario.Run(Book).Differences.Should().BeEmpty();
        coverage.Add(scenario.Case);
        coverage.Report().Met.Should().BePositive();
    }

    [Fact]
    public void RandomCases_OfASet_AnswerSomeMembersAndLeaveOthersOpen()
    {
        var visits = Enumerable.Range(0, 60).SelectMany(seed => RandomCases.Of(Book, seed).Facts.OfType<Visit>())
            .Select(visit => visit.Grounds).ToList();

        visits.Should().Contain(set => set != null && set.Yes.Contains(Ground.Sex)).And.Contain(set => set != null
            && set.No.Contains(Ground.Sex))
            .And.Contain(set => set != null && !set.IsAnswered(Ground.Sex));
    }
}

/// <summary>Grounds of the tests.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Toolkit.Rules.Serialization.KebabCaseConverter<Ground>))]
public enum Ground
{
    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Religion.</summary>
    Religion,

    /// <summary>Marital status.</summary>
    MaritalStatus,
}

/// <summary>A visit of the tests.</summary>
public sealed record Visit : IFact
{
    public required string Id { get; init; }

    [Question("Which grounds are named?", Remediable = true), Cites("Test", "1")]
    public AnswerSet<Ground>? Grounds { get; init; }
}
