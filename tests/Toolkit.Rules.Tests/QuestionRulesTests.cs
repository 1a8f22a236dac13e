using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests;

/// <summary>Rules that stand at their question: the same as written out, and refused with everything that is wrong.</summary>
public sealed class QuestionRulesTests
{
    /// <summary>A record whose rows are right.</summary>
    public sealed record Cell : IFact
    {
        public required string Id { get; init; }

        [Question("Which State is it in?", Label = "State")]
        [Cites("Test", "0")]
        public State? State { get; init; }

        [Question("Is there a window?", Label = "window")]
        [Cites("Test", "1")]
        [Finds(Answer.No, "no-window", "The cell has no window.", Advice = "Build one.",
            Law = ["CAT 16", "shortfall CRC 37(c) for children"], IsAbsolute = true)]
        public Answer? Window { get; init; }

        [Question("Is there light?", Label = "light")]
        [Cites("Test", "2")]
        [Finds(Answer.No, "dark", "The cell is dark.", Severity = Severity.Information)]
        [Finds(Answer.Yes, "lit", "The cell is lit.")]
        public Judgement<Answer>? Light { get; init; }
    }

    /// <summary>A record whose rows are all wrong.</summary>
    public sealed record Broken : IFact
    {
        public required string Id { get; init; }

        [Question("Is there a window?")]
        [Cites("Test", "1")]
        [Finds(DayOfWeek.Monday, "no-window", "The cell has no window.")]
        public Answer? Window { get; init; }

        [Question("How many beds are there?")]
        [Cites("Test", "1")]
        [Finds(0, "no-bed", "There is no bed.", Law = ["CATT 16", "ICCPR", "ICCPR 99", "custom tortur", "CAT 2 with CRC 900"])]
        public int? Beds { get; init; }
    }

    private static readonly Rule<Cell> WrittenOut = new()
    {
        Id = "cells/no-window",
        Sources = [new("Test", "1")],
        When = cell => cell.Window == Answer.No,
        Finding = "The cell has no window.",
        Advice = "Build one.",
        Severity = Severity.Recommended,
        Basis = [Instruments.Torture.Article("16").Breach(), Instruments.RightsOfTheChild.Article("37(c)").Shortfall("children")],
        IsAbsolute = true,
    };

    [Fact]
    public void Of_ARow_IsTheRuleWrittenOut()
    {
        var rows = RuleBook.Build(QuestionRules.Of<Cell>("cells"), new() { Edition = "Test" });
        var written = RuleBook.Build([WrittenOut, .. QuestionRules.Of<Cell>("cells").Skip(1)], new() { Edition = "Test" });

        rows.Rules.Select(rule => rule.Id).Should().Equal("cells/no-window", "cells/dark", "cells/lit");
        rows.Hash.Should().Be(written.Hash);
        rows.Rules[1].Severity.Should().Be(Severity.Information);
    }

    [Fact]
    public void Of_AnUnansweredQuestion_IsUndetermined()
    {
        var book = RuleBook.Build(QuestionRules.Of<Cell>("cells"), new() { Edition = "Test" });

        var report = book.Assess(new() { AssessedOn = new(2026, 11, 24), Facts = [new Cell { Id = "one", Light = Answer.No }] });

        report.Findings.Select(finding => finding.Rule).Should().Equal("cells/dark");
        report.Undetermined.Select(rule => rule.Rule).Should().Equal("cells/no-window");
    }

    [Fact]
    public void Of_RowsThatAreWrong_NamesThemAll()
    {
        var message = FluentActions.Invoking(() => QuestionRules.Of<Broken>("cells")).Should()
            .Throw<ArgumentException>().Which.Message.Split('\n');

        message.Should().HaveCount(7);
        message[0].Should().Be("cells/no-window: `Monday` is no answer to `broken.window`; allowed are `no`, `yes`");
        message[1].Should().Be("cells/no-bed: `0` is no answer to `broken.beds`; allowed are whole numbers");
        message[2].Should().StartWith("cells/no-bed: unknown instrument `CATT`; did you mean `CAT`?");
        message[3].Should().Be("cells/no-bed: `ICCPR` is no provision; write an instrument and an article, as in `ICCPR 14(1)`");
        message[4].Should().StartWith("cells/no-bed: ICCPR has no article `99`");
        message[5].Should().StartWith("cells/no-bed: no rule of customary law is called `tortur`").And.EndWith("did you mean `torture`?");
        message[6].Should().StartWith("cells/no-bed: CRC has no article `900`");
    }

    [Theory]
    [InlineData("ICCPR 14(1)", "ICCPR art. 14(1): breach")]
    [InlineData("breach ICCPR 14(1)", "ICCPR art. 14(1): breach")]
    [InlineData("at-odds CAT 2", "CAT art. 2: at odds")]
    [InlineData("ICCPR 9(3) for people held on a criminal charge", "ICCPR art. 9(3): breach for people held on a criminal charge")]
    [InlineData("ICCPR 14(3)(d) on trial in the absence of the accused",
        "ICCPR art. 14(3)(d) on trial in the absence of the accused: breach")]
    [InlineData("shortfall CAT 2(1) with CAT 15 for children", "CAT art. 2(1) with CAT art. 15: shortfall for children")]
    [InlineData("custom torture for confessions", "Customary law prohibition of torture: breach for confessions")]
    public void Parse_OneLine_IsTheBasisThatItSays(string text, string basis) => LegalBasis.Parse(text).ToString()
        .Replace(" (from memory)", "", StringComparison.Ordinal).Should().Be(basis);
}
