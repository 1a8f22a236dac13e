namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackBuildingTests
{
    private const string Extra = """
        "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"], "sources": [ { "source": "act", "place": "s. 2" } ] } ],
        "factTypes": [ { "name": "shelter", "questions": [
          { "name": "standard", "ask": "What is its standard?", "answers": ["poor", "fair", "good"], "ordered": true, "sources": [ { "source": "act", "place": "s. 3" } ] },
          { "name": "beds", "ask": "How many beds has it?", "kind": "whole-number", "sources": [ { "source": "act", "place": "s. 3" } ] },
          { "name": "openedOn", "ask": "When did it open?", "kind": "date", "sources": [ { "source": "act", "place": "s. 3" } ] },
          { "name": "runBy", "ask": "Who runs it?", "refersTo": "agency", "sources": [ { "source": "act", "place": "s. 3" } ] } ] } ],
        "rules": [
          { "id": "xz/no-appeal", "about": "statute", "when": { "question": "hasAppeal", "is": "no" }, "finding": "No appeal.", "severity": "breach", "sources": [ { "source": "act", "place": "s. 2" } ] },
          { "id": "xz/poor-shelter", "about": "shelter",
            "when": { "all": [ { "question": "standard", "below": "good" }, { "question": "beds", "atLeast": 10 }, { "question": "openedOn", "below": "2020-01-01" } ] },
            "finding": "Poor shelter.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 3" } ] }
        ]
        """;

    private const string Facts = """
        { "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": {
          "statute": [ { "id": "code", "punishesVictims": "no", "hasAppeal": "no" } ],
          "agency": [ { "id": "police", "trained": "yes" } ],
          "shelter": [ { "id": "hope", "standard": "poor", "beds": 12, "openedOn": "2019-05-01", "runBy": "police" } ] }, "complete": [ "shelter", "agency" ] }
        """;

    private static DateOnly Day { get; } = new(2026, 11, 24);

    [Fact]
    public void Assess_CaseFileWithAnswersToQuestionsOfAPack_RaisesThePacksRules()
    {
        var book = Packs.Book(Packs.Pack(Extra));
        var facts = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(Facts), book, "case.json");

        var report = book.Assess(facts);

        report.Findings.Select(finding => finding.Rule).Should().Equal("xz/no-appeal", "xz/poor-shelter");
        report.Findings[0].About.Should().Equal(new FactRef("statute", "code"));
        report.Findings[0].Causes.Should().ContainSingle().Which.Answer.Should().Be("no");
        report.Findings[1].Causes.Select(cause => cause.Answer).Should().Equal("poor", "12", "2019-05-01");
        report.Findings[1].Sources.Should().Equal(new Citation("Act of Tests", "s. 3"));
        System.Text.Encoding.UTF8.GetString(CaseJson.Write(facts)).Should()
            .Contain("\"xz/hasAppeal\": \"no\"").And.Contain("\"xz/shelter\": [").And.Contain("\"beds\": 12");
        CaseJson.Write(CaseJson.Read(CaseJson.Write(facts), book, "again.json")).Should().Equal(CaseJson.Write(facts));
    }

    [Fact]
    public void Assess_QuestionOfAPackNotAnswered_LeavesTheRuleUndeterminedAndAsks()
    {
        var report = Packs.Book(Packs.Pack(Extra))
            .Assess(Packs.Given(new Statute { Id = "code" }, new PackFact { Type = "shelter", Id = "hope" }));

        report.Findings.Should().BeEmpty();
        report.Undetermined.Select(rule => rule.Rule).Should().Contain(["xz/no-appeal", "xz/poor-shelter"]);
        report.OpenQuestions.Select(open => open.Ref.Question).Should()
            .Contain(["statute.xz/hasAppeal", "xz/shelter.standard", "xz/shelter.beds"]);
    }

    [Fact]
    public void Assess_HostWithPackFacts_ReadsThemLikeAFile()
    {
        var book = Packs.Book(Packs.Pack(Extra));
        var facts = Packs.Given(
            new Statute { Id = "code", PunishesVictims = Answer.No },
            new PackFact
            {
                Type = "statute",
                Id = "code",
                Answers = new Dictionary<string,
                PackAnswer>
                { ["hasAppeal"] = "no" }.ToSorted()
            },
            new Agency { Id = "police", Trained = Answer.Yes },
            new PackFact
            {
                Type = "shelter",
                Id = "hope",
                Answers = new Dictionary<string, PackAnswer>
                {
                    ["standard"] = "poor",
                    ["beds"] = 12,
                    ["openedOn"] = new DateOnly(2019, 5, 1),
                    ["runBy"] = "police"
                }.ToSorted(),
            });
        var same = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(Facts), book, "case.json");

        ReportJson.Write(book.Assess(
            new()
            {
                AssessedOn = Day,
                State = facts.State,
                Facts = facts.Facts,
                Complete = [typeof(Agency)],
                CompleteOfPacks = ["shelter"]
            }))
            .Should().Equal(ReportJson.Write(book.Assess(same)));
    }

    [Fact]
    public void Assess_BadPackFacts_AreAllRefused()
    {
        var assess = () => Packs.Book(Packs.Pack(Extra)).Assess(Packs.Given(
            new Statute { Id = "code" },
            new PackFact { Type = "statute", Id = "cod" },
            new PackFact { Type = "sheltr", Id = "a" },
            new PackFact
            {
                Type = "shelter",
                Id = "b",
                Answers = new Dictionary<string, PackAnswer> { ["standard"] = "god", ["beds"] = "12", ["bed"] = 1, ["runBy"] = "office" }
                .ToSorted()
            },
            new PackFact { Type = "shelter", Id = "b" }));

        assess.Should().Throw<InvalidCaseException>().Which.Message.Should().Be("""
            TR0501 facts[2]: no rule of this book reads facts of type `sheltr`; it reads `agency`, `statute`, `xz/shelter`; did you mean `shelter`?
            TR0612 xz/shelter `b`: no question that a guidance pack puts is called `bed`; there are `standard`, `beds`, `openedOn`, `runBy`; did you mean `beds`?
            TR0505 xz/shelter `b` beds: `12` is no answer to this question; allowed are whole numbers
            TR0505 xz/shelter `b` standard: `god` is no answer to this question; allowed are `poor`, `fair`, `good`; did you mean `good`?
            TR0504 xz/shelter `b`: `b` is the id of the fact at facts[3] already; ids are unique within a type
            TR0506 statute `cod`: these answers are about a statute that this case does not have; there are `code`; did you mean `code`?
            TR0506 xz/shelter `b` runBy: no agency of this case has the id `office`; there is none
            """);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Assess_OutsideThePacksDates_ContributesNothingAndSaysSo(string day, bool isInForce)
    {
        var pack = Packs.Pack(Extra, to: "2026-12-31");
        var book = Packs.Book(pack);
        var text = Facts.Replace("2026-11-24", day, StringComparison.Ordinal);
        var report = book.Assess(CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(text), book, "case.json"));

        report.Findings.Any(finding => finding.Rule.StartsWith("xz/", StringComparison.Ordinal)).Should().Be(isInForce);
        report.Packs.Should()
            .Equal(new PackUsed("xz", "1", PackLayer.Country, report.Packs[0].Jurisdiction, pack.Hash, new(2026, 1, 1), new(2026, 12, 31),
                isInForce, null)
            {
                States = report.Packs[0].States,
                Standing = isInForce ? PackStanding.Applied : PackStanding.NotInForce,
                Reason = isInForce ? null : "it is not in force on this day",
            });
        report.Packs[0].States.Select(state => state.Alpha2).Should().Equal("XZ");
    }

    [Fact]
    public void Build_TwoEditionsOneAfterTheOther_EachIsInForceInItsTime()
    {
        var rule = Packs.Rules(Packs.Rule("""{ "question": "allowsStay", "is": "yes" }"""));
        var book = Packs.Book(Packs.Pack(rule, to: "2026-06-30"), Packs.Pack(rule.Replace("yes", "no", StringComparison.Ordinal),
            from: "2026-07-01"));

        book.On(new(2026, 6, 30)).Rule("xz/rule").When.ToString().Should().EndWith("‘yes’");
        book.On(new(2026, 7, 1)).Rule("xz/rule").When.ToString().Should().EndWith("‘no’");
        book.On(new(2025, 7, 1)).Rules.Should().OnlyContain(rule => rule.Id.StartsWith("test/", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_PacksInAnyOrder_GiveTheSameBook()
    {
        var region = Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "allowsStay", "is": "no" }""", id: "r/rule")), "r", "region");
        var country = Packs.Pack(Packs.Rules(Packs.Rule("""{ "raised": "r/rule" }""", id: "xz/after")));

        Packs.Book(region, country).On(Day).Hash.Should().Be(Packs.Book(country, region).On(Day).Hash).And.NotBe(Packs.Book(region)
            .On(Day).Hash);
    }

    [Fact]
    public void Build_RulesOfAPackInACircle_AreRefusedAtTheirPlace() =>
        Packs.Building(Packs.Pack(Packs.Rules(
            Packs.Rule("""{ "raised": "xz/b" }""", id: "xz/a"), Packs.Rule("""{ "raised": "xz/a" }""", id: "xz/b"))))
            .Should().Throw<InvalidRuleBookException>().Which.Message.Should().Be(
                "TR0301 xz.json line 4 $.rules[0]: the rules follow on one another in a circle: `xz/a` → `xz/b` → `xz/a`");

    [Fact]
    public void Build_RulesThatFollowOnOneAnotherTooOften_AreRefused()
    {
        var chain = Enumerable.Range(1, 40).Select(number => Packs.Rule(
            number == 1 ? """{ "isAnswered": "years" }""" : FormattableString.Invariant($$"""{ "all": [ { "raised": "xz/r{{number - 1}}" }, { "raised": "xz/r{{number - 1}}" } ] }"""),
            id: FormattableString.Invariant($"xz/r{number}"))).ToArray();

        Packs.Building(Packs.Pack(Packs.Rules(chain))).Should().Throw<InvalidRuleBookException>().Which.Problems[0].ToString()
            .Should().Be("TR1010 xz.json line 16 $.rules[12]: with the rules that it follows on, the rule has more than 20000 parts, "
                + "the most that is allowed");
    }
}

internal static class PackAnswersInTests
{
    public static System.Collections.Immutable.ImmutableSortedDictionary<string,
        PackAnswer> ToSorted(this Dictionary<string, PackAnswer> answers) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, answers);
}
