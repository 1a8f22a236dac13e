using System.Text;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>The least whole number that a question allows: in code, in files and in the schema.</summary>
public sealed class LeastAnswerTests
{
    private static readonly RuleBook Book = Build(new Rule<Shelter>
    {
        Id = "test/full",
        Sources = [new("Test", "1")],
        When = shelter => shelter.FreePlaces == 0,
        Finding = "The shelter is full.",
        Severity = Severity.Information,
    });

    [Theory]
    [InlineData(-1, "TR0512 shelter `a` freePlaces: `-1` is below 0, the least that is allowed here")]
    [InlineData(int.MinValue, "TR0512 shelter `a` freePlaces: `-2147483648` is below 0, the least that is allowed here")]
    public void Assess_AnswerBelowTheLeast_IsRefused(int places, string message) =>
        FluentActions.Invoking(() => Assess(places)).Should().Throw<InvalidCaseException>().WithMessage(message);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(null, 0, 1)]
    public void Assess_AnswerAtOrAboveTheLeastOrNone_IsTaken(int? places, int findings, int undetermined)
    {
        var report = Assess(places);

        report.Findings.Should().HaveCount(findings);
        report.Undetermined.Should().HaveCount(undetermined);
    }

    [Fact]
    public void Read_AnswersBelowTheLeast_AreAllTold()
    {
        const string File = """{"version":1,"assessedOn":"2026-11-24","facts":{"shelter":[{"id":"a","freePlaces":-1},{"id":"b","freePlaces":-7},{"id":"c","freePlaces":0}]}}""";

        FluentActions.Invoking(() => CaseJson.Read(Encoding.UTF8.GetBytes(File), Book, "case.json")).Should()
            .Throw<InvalidCaseException>().WithMessage(
            "TR0512 case.json $.facts.shelter[0].freePlaces: `-1` is below 0, the least that is allowed here\n"
            + "TR0512 case.json $.facts.shelter[1].freePlaces: `-7` is below 0, the least that is allowed here");
    }

    [Fact]
    public void Schema_OfTheQuestion_HasItsLeastAnswer() => CaseJson.Schema(Book).Should()
        .Contain("\"minimum\": 0,").And.NotContain("-2147483648");

    [Fact]
    public void Build_LeastAnswerOfNoNumber_IsRefused() => FluentActions.Invoking(() => Build(new Rule<Misfit>
    {
        Id = "test/misfit",
        Sources = [new("Test", "1")],
        When = misfit => misfit.Open == Answer.No,
        Finding = "It is closed.",
        Severity = Severity.Information,
    })).Should().Throw<InvalidRuleBookException>().Which.Message.Should().Contain("TR0007 Misfit.Open: `[AtLeast]` limits a whole "
        + "number, so the question's type is `int?`");

    [Fact]
    public void Hash_OfAnotherLeastAnswer_Differs() => Book.Hash.Should().NotBe(Build(new Rule<Elsewhere.Shelter>
    {
        Id = "test/full",
        Sources = [new("Test", "1")],
        When = shelter => shelter.FreePlaces == 0,
        Finding = "The shelter is full.",
        Severity = Severity.Information,
    }).Hash);

    private static Report Assess(int? places) =>
        Book.Assess(new() { AssessedOn = new(2026, 11, 24), Facts = [new Shelter { Id = "a", FreePlaces = places }] });

    private static RuleBook Build(RuleBookEntry rule) => RuleBook.Build([rule], new() { Edition = "test" });

    public sealed record Shelter : IFact
    {
        public required string Id { get; init; }

        [Question("How many places are free?"), Cites("Test", "1"), AtLeast(0)]
        public int? FreePlaces { get; init; }
    }

    public sealed record Misfit : IFact
    {
        public required string Id { get; init; }

        [Question("Is it open?"), Cites("Test", "1"), AtLeast(0)]
        public Answer? Open { get; init; }
    }

    private static class Elsewhere
    {
        public sealed record Shelter : IFact
        {
            public required string Id { get; init; }

            [Question("How many places are free?"), Cites("Test", "1")]
            public int? FreePlaces { get; init; }
        }
    }
}
