using Toolkit.Rules.Reporting;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Conditions;

public sealed class AnswerWordsTests
{
    private static readonly RuleBook Book = RuleBook.Build(
        [
            new Rule<Agency>
            {
                Id = "test/by-the-border", Sources = [new("Test", "1")], Severity = Severity.Information,
                When = agency => agency.Branch == Branch.BorderGuard, Finding = "It guards the border.",
            },
            new Rule<Agency>
            {
                Id = "test/not-at-sea", Sources = [new("Test", "2")], Severity = Severity.Information,
                When = agency => agency.Branch.IsAnyOf(Branch.Police, Branch.BorderGuard) && agency.Oversight < Rigour.Much,
                Finding = "It is not at sea.",
            },
        ],
        new() { Edition = "Test" });

    private static Question BranchOf(RuleBook book) => book.FactTypes.Single(type => type.Name == "agency").Questions.Single(asked =>
        asked.Name == "branch");

    [Fact]
    public void Choices_OfAScale_CarryTheWordsOfTheirMembersOrTheirNames() => BranchOf(Book).Scale.Choices.Should().Equal(
        new Choice("police", 0) { Label = "police", Text = null },
        new Choice("border-guard", 1) { Label = "guards of the border", Text = "A force that guards the border, on land or in the air." },
        new Choice("coast-guard", 2) { Label = "coast guard", Text = null });

    [Fact]
    public void Condition_OverChoices_SaysThemByTheirLabels()
    {
        Book.Rule("test/by-the-border").When.ToString().Should().Be("the agency's branch is ‘guards of the border’");
        Book.Rule("test/not-at-sea").When.ToString().Should().Be(
            "the agency's branch is one of ‘police’ or ‘guards of the border’ and the agency's oversight is below ‘much’");
    }

    [Fact]
    public void Report_ThatRestsOnAChoice_ShowsItsLabelAndKeepsItsName()
    {
        var report = Assess(new Agency { Id = "a", Branch = Branch.BorderGuard });

        report.Findings.Single().Causes.Should().ContainSingle().Which.Should().Match<AnswerRead>(read =>
            read.Answer == "border-guard" && read.AnswerLabel == "guards of the border");
        ReportText.Write(report, new() { ShowsAll = true }).Should()
            .Contain("- branch: guards of the border\n").And.NotContain("border-guard");
    }

    [Fact]
    public void Questions_OfAReport_GiveEachAnswerAsAFileWritesItWithWhatItMeans()
    {
        var report = Assess(new Agency { Id = "a" }, new Agency { Id = "b" });

        report.OpenQuestions.First(open => open.Label == "branch").Choices.Should().Equal(
            new AnswerChoice("police", "police", null),
            new AnswerChoice("border-guard", "guards of the border", "A force that guards the border, on land or in the air."),
            new AnswerChoice("coast-guard", "coast guard", null));
        var text = ReportText.WriteQuestions(report);
        text.Should().Contain(
            """
              Answers:
                               - police: police
                               - border-guard: A force that guards the border, on land or in the air.
                               - coast-guard: coast guard
            """)
            .And.Contain("Answers:         police, border-guard, coast-guard (they mean what they mean under 1)");
        ReportText.Write(report, new() { ShowsAll = true }).Should()
            .Contain("Answers:         police, guards of the border, coast guard\n");
    }

    [Fact]
    public void Definition_AsText_SaysWhatEachAnswerMeans() => DefinitionText.Write(Book.Rule("test/by-the-border"), Book).Should().Contain(
        """
          Asks: agency.branch: Which branch is it?
            - police: police
            - border-guard: A force that guards the border, on land or in the air.
            - coast-guard: coast guard
        """);

    [Fact]
    public void Hash_WhereAnAnswerIsSaidOtherwise_ChangesInWhatIsSaidAlone()
    {
        var (before, after) = (WithMeaning("It may be appealed against."), WithMeaning("Somebody may appeal."));

        after.WordsHash.Should().NotBe(before.WordsHash);
    }

    [Fact]
    public void Pack_ThatSaysWhatItsAnswersMean_IsShownSo()
    {
        var question = WithMeaning("It may be appealed against.").FactTypes.Single(type => type.Name == "statute").Questions.Single(asked =>
            asked.Pack == "xz");

        question.Scale.Choices.Should().Equal(
            new Choice("yes", 0) { Label = "open to appeal", Text = "It may be appealed against." },
            new Choice("no", 1));
    }

    private static RuleBook WithMeaning(string text) => Packs.Book(Packs.Read($$"""
        {
          "version": 1, "id": "xz", "edition": "1", "layer": "country", "jurisdiction": "XZ", "validFrom": "2026-01-01", "author": "Ministry of Tests",
          "sources": [ { "id": "act", "title": "Act of Tests" } ],
          "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"],
            "meanings": [ { "answer": "yes", "label": "open to appeal", "text": "{{text}}" } ],
            "sources": [ { "source": "act", "place": "s. 1" } ] } ],
          "rules": [ { "id": "xz/no-appeal", "about": "statute", "when": { "question": "hasAppeal", "is": "no" }, "finding": "Nobody can appeal.",
            "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ] } ]
        }
        """)).On(new(2026, 11, 24));

    private static Report Assess(params IFact[] facts) => Book.Assess(new Case { AssessedOn = new(2026, 11, 24), Facts = [.. facts] });
}
