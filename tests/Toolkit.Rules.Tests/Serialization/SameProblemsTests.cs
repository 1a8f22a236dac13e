using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Serialization;

/// <summary>
/// A case made in code and its twin in a file are refused for the same, in the same words; only the places are those of each.
/// </summary>
public sealed class SameProblemsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void Problems_OfACaseInCodeAndInAFile_HaveTheSameCodesAndMessages()
    {
        var inCode = InCode(new()
        {
            AssessedOn = Day,
            Facts =
            [
                new Statute
                {
                    Id = "law",
                    Agency = "polise",
                    Grounds = new Judgement<Answer>(Answer.Yes) { JudgedOn = Day.AddDays(1), ValidUntil = Day, JudgedBy = "unknown" },
                },
                new Statute { Id = " " },
                new Statute { Id = new('x', 501) },
                new Statute { Id = "law", Country = "n/a" },
                new Agency { Id = "police" },
            ],
            Commitments = [Known(), Known()],
        });
        var inFile = InFile($$"""
            {
              "version": 1, "assessedOn": "2026-11-24",
              "facts": {
                "statute": [
                  { "id": "law", "agency": "polise",
                    "grounds": { "value": "yes", "judgedOn": "2026-11-25", "validUntil": "2026-11-24", "judgedBy": "unknown" } },
                  { "id": " " }, { "id": "{{new string('x', 501)}}" }, { "id": "law", "country": "n/a" }
                ],
                "agency": [ { "id": "police" } ]
              },
              "commitments": [ { "state": "FR" }, { "state": "FR" } ]
            }
            """);

        inCode.Select(problem => problem.Code).Distinct().Should().BeEquivalentTo(
            ["TR0503", "TR0504", "TR0505", "TR0506", "TR0507", "TR0508", "TR0511", "TR0513"]);
        inFile.Select(Said).Should().BeEquivalentTo(inCode.Select(Said));

        // Where the other fact of the same name stands is told by each in its own way.
        static (string, string) Said(Problem problem) => (problem.Code,
            problem.Message.Replace("$.facts.statute[0].id", "facts[0]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "the text has 11 characters; allowed are 10")]
    public void Text_LongerThanTheHostAllows_IsRefusedInCodeAsInAFile(int length, string? message)
    {
        var text = new string('q', length);
        var facts = new Case
        {
            AssessedOn = Day,
            Facts = [new Statute { Id = "law", Country = text, Grounds = new Judgement<Answer>(Answer.Yes) { Basis = text } }],
        };
        var file = $$"""
            { "version": 1, "assessedOn": "2026-11-24", "facts": { "statute": [
              { "id": "law", "country": "{{text}}", "grounds": { "value": "yes", "basis": "{{text}}" } } ] } }
            """;

        string[] expected = message is null ? [] : [$"TR0513 {message}", $"TR0513 {message}"];
        InCode(facts, new() { MaxText = 10 }).Select(Said).Should().Equal(expected);
        InFile(file, new() { MaxText = 10 }).Select(Said).Should().Equal(expected);

        static string Said(Problem problem) => $"{problem.Code} {problem.Message}";
    }

    [Fact]
    public void Text_UnlessAHostSetsALimit_MayHave100000Characters()
    {
        (new CaseJsonOptions().MaxText, new AssessOptions().MaxText).Should().Be((100_000, 100_000));
        InCode(new() { AssessedOn = Day, Facts = [new Statute { Id = "law", Country = new('q', 100_000) }] }).Should().BeEmpty();
        InCode(new() { AssessedOn = Day, Facts = [new Statute { Id = "law", Country = new('q', 100_001) }] }).Should().ContainSingle();
    }

    private static StateCommitments Known() => StateCommitments.From(State.Find("FR"), []);

    private static ImmutableArray<Problem> InCode(Case facts, AssessOptions? options = null) =>
        Problems(() => CaseFiles.Book.Assess(facts, options));

    private static ImmutableArray<Problem> InFile(string text, CaseJsonOptions? options = null) =>
        Problems(() => CaseFiles.Read(Encoding.UTF8.GetBytes(text), options));

    private static ImmutableArray<Problem> Problems(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (InvalidCaseException wrong)
        {
            return wrong.Problems;
        }
    }
}
