using System.Collections.Immutable;

namespace Toolkit.Rules.Tests;

/// <summary>Text answers: one that shows no letter or digit is none, and some are taken from a closed list of names.</summary>
public sealed class TextAnswerTests
{
    private static readonly ImmutableArray<Citation> Here = [new("Test", "1")];

    private static readonly RuleBook Book = RuleBook.Build(
        [
            new Rule<Appeal>
            {
                Id = "test/no-reasons",
                Sources = Here,
                When = appeal => !appeal.Reasons.IsAnswered(),
                Finding = "It gives no reasons.",
                Severity = Severity.Recommended,
            },
            new Rule<Appeal>
            {
                Id = "test/highest-court",
                Sources = Here,
                When = appeal => appeal.Court == "supreme-court",
                Finding = "It is before the highest court.",
                Severity = Severity.Information,
            },
        ],
        new() { Edition = "test" });

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(" \u00A0\t\n", true)]
    [InlineData(".", true)]
    [InlineData("?", true)]
    [InlineData("-", true)]
    [InlineData("– … /", true)]
    [InlineData("\u200B\uFEFF\u00AD", true)]
    [InlineData("\u3164", true)]
    [InlineData("\u0301\u02C8", true)]
    [InlineData("✓", true)]
    [InlineData("\ud800", true)]
    [InlineData("x", false)]
    [InlineData("7", false)]
    [InlineData("½", false)]
    [InlineData("法", false)]
    [InlineData("-\u200Bя", false)]
    [InlineData("𐍈", false)]
    public void Text_Blank_ReadsAsNotAnswered(string? reasons, bool isFound) =>
        Assess(new() { Id = "a", Reasons = reasons }).Findings.Select(finding => finding.Rule).Contains("test/no-reasons")
            .Should().Be(isFound);

    [Fact]
    public void Name_OfTheList_IsCompared()
    {
        Assess(new() { Id = "a", Court = "supreme-court" }).Findings.Should().Contain(finding => finding.Rule == "test/highest-court");
        Assess(new() { Id = "a", Court = "district-court" }).Undetermined.Should().BeEmpty();
        Assess(new() { Id = "a" }).Undetermined.Should().ContainSingle();
    }

    [Theory]
    [InlineData("suprem-court", "; did you mean `supreme-court`?")]
    [InlineData("xyz", "")]
    public void Name_NotOfTheList_IsRefusedInCasesAndFiles(string court, string nearest)
    {
        var assess = () => Assess(new() { Id = "a", Court = court });
        var read = () => CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{"version":1,"assessedOn":"2026-11-24","facts":{"appeal":[{"id":"a","court":"{{court}}" } ] } }"""), Book, "case.json");

        var message = $"`{court}` is no answer to this question; allowed are `district-court`, `supreme-court`{nearest}";
        assess.Should().Throw<InvalidCaseException>().Which.Message.Should().Be($"TR0505 appeal `a` court: {message}");
        read.Should().Throw<InvalidCaseException>().Which.Message.Should().Be($"TR0505 case.json $.facts.appeal[0].court: {message}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void Name_ThatShowsNothing_ReadsAsNotAnsweredInCasesAndFiles(string court)
    {
        Assess(new() { Id = "a", Court = court }).Undetermined.Should().ContainSingle();
        Book.Assess(CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{"version":1,"assessedOn":"2026-11-24","facts":{"appeal":[{"id":"a","court":"{{court}}" } ] } }"""), Book,
                "case.json")).Undetermined.Should().ContainSingle();
    }

    [Theory]
    [InlineData("-", "`\"-\"` is not a condition that can be read; `-` reads as not answered; ask `IsAnswered()`")]
    [InlineData("unknown", "`\"unknown\"` is not a condition that can be read; `unknown` says that it is not known, which is no answer; "
        + "ask `IsAnswered()`")]
    public void Text_ThatIsNoAnswer_IsRefusedInRules(string text, string message)
    {
        var appeal = System.Linq.Expressions.Expression.Parameter(typeof(Appeal), "appeal");
        var build = () => RuleBook.Build(
            [
                new Rule<Appeal>
                {
                    Id = "test/never",
                    Sources = Here,
                    When = System.Linq.Expressions.Expression.Lambda<Func<Appeal, bool>>(System.Linq.Expressions.Expression.Equal(
                        System.Linq.Expressions.Expression.Property(appeal, nameof(Appeal.Reasons)),
                            System.Linq.Expressions.Expression.Constant(text)), appeal),
                    Finding = "Never.",
                    Severity = Severity.Information,
                },
            ],
            new() { Edition = "test" });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Should().Be($"TR0101 test/never: {message}");
    }

    [Fact]
    public void Name_NotOfTheList_IsRefusedInRules()
    {
        var build = () => RuleBook.Build(
            [
                new Rule<Appeal>
                {
                    Id = "test/misspelt",
                    Sources = Here,
                    When = appeal => appeal.Court == "supremecourt",
                    Finding = "Never.",
                    Severity = Severity.Information,
                },
            ],
            new() { Edition = "test" });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Should().EndWith("no answer of `appeal.court`; allowed are "
            + "`district-court`, `supreme-court`");
    }

    [Fact]
    public void List_OnAnythingButText_IsRefused() =>
        FactType.Of<Misplaced>().Problems.Should().Equal(
            new Problem("TR0006", "Misplaced.Court",
                "`[NamedIn]` takes a text answer from a list of names, so the question's type is `string?`"));

    [Fact]
    public void Schema_OfAListedQuestion_AllowsItsNamesAndNull() =>
        CaseJson.Schema(Book).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Contain("""["district-court","supreme-court",null]""");

    private static Report Assess(Appeal appeal) => Book.Assess(new Case { AssessedOn = new(2026, 11, 24), Facts = [appeal] });

    /// <summary>The courts of the tests.</summary>
    public sealed class Courts : NameList
    {
        public override ImmutableArray<string> Names { get; } = ["district-court", "supreme-court"];
    }

    /// <summary>An appeal.</summary>
    public sealed record Appeal : IFact
    {
        public required string Id { get; init; }

        [Question("Before which court is it?"), Cites("Test", "1"), NamedIn<Courts>]
        public string? Court { get; init; }

        [Question("Which reasons does it give?"), Cites("Test", "2")]
        public string? Reasons { get; init; }
    }

    private sealed record Misplaced : IFact
    {
        public required string Id { get; init; }

        [Question("Before which court is it?"), Cites("Test", "1"), NamedIn<Courts>]
        public int? Court { get; init; }
    }
}
