using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>Rules that are in force from a day, until a day, or between two: in C# and in packs.</summary>
public sealed class DatedRuleTests
{
    private static readonly ImmutableArray<Citation> Sources = [new("Test", "1")];

    private static readonly Rule<Statute> Before = new()
    {
        Id = "test/before",
        Sources = Sources,
        When = law => law.Years > 3,
        Finding = "It is as it was.",
        Severity = Severity.Recommended,
        ValidTo = new DateOnly(2026, 6, 30),
    };

    private static readonly Rule<Statute> After = new()
    {
        Id = "test/after",
        Sources = Sources,
        When = law => law.Years > 2,
        Finding = "It is as it is.",
        Severity = Severity.Recommended,
        ValidFrom = new DateOnly(2026, 7, 1),
        ValidTo = new DateOnly(2026, 12, 31),
    };

    private static readonly Rule<Agency> Other = new()
    {
        Id = "test/other",
        Sources = Sources,
        When = agency => agency.Trained == Answer.No,
        Finding = "Untrained.",
        Severity = Severity.Recommended,
        ValidFrom = new DateOnly(2026, 7, 1),
    };

    private static readonly RuleBook Book = RuleBook.Build([Before, After, Other], new() { Edition = "test" });

    private static readonly GuidancePack Pack =
        Packs.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GuidancePacks", "good", "rule-dates.json")));

    [Theory]
    [InlineData("2020-01-01", "test/before")]
    [InlineData("2026-06-30", "test/before")]
    [InlineData("2026-07-01", "test/after")]
    [InlineData("2026-12-31", "test/after")]
    [InlineData("2027-01-01", null)]
    public void Assess_OnADay_SeesTheRulesInForce(string day, string? rule)
    {
        var report = Book.Assess(Of(day, new Statute { Id = "law", Years = 4 }));

        report.Findings.Select(finding => finding.Rule).Should().Equal(rule is null ? [] : [rule]);
        report.Undetermined.Should().BeEmpty();
        Book.Assess(Of(day, new Statute { Id = "law" })).Undetermined.Select(open => open.Rule).Should().Equal(rule is null ? [] : [rule]);
    }

    [Fact]
    public void Assess_FactsThatOnlyARuleNotInForceReads_AreNotRefused() =>
        Book.Assess(Of("2026-01-01", new Agency { Id = "police", Trained = Answer.No })).Findings.Should().BeEmpty();

    [Fact]
    public void Explain_RuleThatIsNotInForce_SaysWhenItIs()
    {
        FluentActions.Invoking(() => Book.Explain("test/after", Of("2026-06-30", new Statute { Id = "law" }))).Should()
            .Throw<ArgumentException>().WithMessage("rule `test/after` is in force from 2026-07-01 to 2026-12-31 only");
        FluentActions.Invoking(() => Book.Explain("test/before", Of("2026-07-01", new Statute { Id = "law" }))).Should()
            .Throw<ArgumentException>().WithMessage("rule `test/before` is in force until 2026-06-30 only");
        Book.Explain("test/after", Of("2026-07-01", new Statute { Id = "law" })).Should().ContainSingle();
        DefinitionText.Write(Book.Get("test/after")).Should().Contain("\n  In force: from 2026-07-01 to 2026-12-31\n");
        DefinitionText.List(Book.Rules).Should().Be("""
            test/before  recommended  It is as it was. (in force until 2026-06-30)
            test/after  recommended  It is as it is. (in force from 2026-07-01 to 2026-12-31)
            test/other  recommended  Untrained. (in force from 2026-07-01)

            """.ReplaceLineEndings("\n"));
        DefinitionText.Json(Book.Rules).Should().Contain("\"validFrom\": \"2026-07-01\",\n    \"validTo\": \"2026-12-31\"");
    }

    [Fact]
    public void Hash_OfRulesWithDates_DependsOnThem()
    {
        var other = RuleBook.Build(
            [Before, new Rule<Statute> { Id = "test/after", Sources = Sources, When =
                law => law.Years > 2, Finding = "It is as it is.", Severity = Severity.Recommended, ValidFrom = new DateOnly(2026, 7, 2),
                ValidTo = new DateOnly(2026, 12, 31) }, Other], new() { Edition = "test" });

        other.Hash.Should().NotBe(Book.Hash);
        Book.On(new(2026, 6, 30)).Hash.Should().NotBe(Book.On(new(2026, 7, 1)).Hash);
        Book.On(new(2026, 8, 1)).Should().BeSameAs(Book.On(new(2026, 7, 1)));
    }

    [Fact]
    public void Build_DatesTheWrongWayRound_OrWhatFollowsOutsideThem_IsRefused()
    {
        var build = () => RuleBook.Build(
            [
                After,
                new Rule<Statute> { Id = "test/never", Sources = Sources, When = law => law.Years > 2, Finding = "Never.",
                    Severity = Severity.Recommended, ValidFrom = new DateOnly(2026, 7, 2), ValidTo = new DateOnly(2026, 7, 1) },
                new Rule<Statute> { Id = "test/always", Sources = Sources, When =
                    law => Case.Raised(After, law), Finding = "It follows.", Severity = Severity.Recommended },
                new Rule<Statute> { Id = "test/longer", Sources = Sources, When = law => !Case.Raised(After, law), Finding = "It follows.",
                    Severity = Severity.Recommended, ValidFrom = new DateOnly(2026, 7, 1) },
                new Rule<Statute> { Id = "test/within", Sources = Sources, When = law => Case.Raised(After, law), Finding = "It follows.",
                    Severity = Severity.Recommended, ValidFrom = new DateOnly(2026, 7, 1), ValidTo = new DateOnly(2026, 7, 31) },
                new DecisionFlow<Statute, Use>
                {
                    Id = "test/flow", Sources = Sources, Title = "May it be used?",
                    Steps = [new() { Id = "found", When = law => Case.Raised(After, law), WhenUnknown = Reads.AsYes, Outcome = Use.No,
                        Because = "It was found.", WouldChange = "If not.", Sources = Sources }],
                    Otherwise = new() { Id = "fine", Outcome = Use.Yes, Because = "Nothing stands against it.", Sources = Sources },
                },
            ],
            new() { Edition = "test" });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Split('\n').Should().Equal(
            "TR0218 test/never: `ValidTo` is 2026-07-01, before `ValidFrom`, 2026-07-02",
            "TR0303 test/always: follows on `test/after`, which is in force from 2026-07-01 to 2026-12-31 only; give this rule dates "
                + "within those",
            "TR0303 test/longer: follows on `test/after`, which is in force from 2026-07-01 to 2026-12-31 only; give this rule dates "
                + "within those",
            "TR0303 test/flow: follows on `test/after`, which is in force from 2026-07-01 to 2026-12-31 only; a decision follows on rules "
                + "that are always in force");
    }

    [Theory]
    [InlineData("2025-12-31", "")]
    [InlineData("2026-01-01", "xz/no-appeal")]
    [InlineData("2026-06-30", "xz/no-appeal")]
    [InlineData("2026-07-01", "xz/no-full-appeal")]
    [InlineData("2026-09-01", "xz/no-full-appeal xz/appeal-and-years")]
    [InlineData("2027-07-01", "xz/no-full-appeal")]
    [InlineData("2028-01-01", "")]
    public void Assess_WithAPack_SeesItsRulesInForce(string day, string rules)
    {
        Case facts = new()
        {
            AssessedOn = Day(day),
            State = State.Find("XZ"),
            Facts = [new Statute { Id = "law", Years = 1 }, .. Day(day).Year is 2026 or 2027 ? new[] { Told("no") } : []],
        };

        Packs.Book(Pack).Assess(facts).Findings.Select(finding => finding.Rule)
            .Where(rule => rule.StartsWith("xz/", StringComparison.Ordinal)).Should()
            .Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Assess_WithoutItsState_LeavesTheRulesInForceUndetermined_AndOfAnotherAsksNone()
    {
        Report Of(string? state, string day) => Packs.Book(Pack).Assess(
            Packs.GivenOn(Day(day), state, new Statute { Id = "law", Years = 1 }, Told("no")));
        string[] Open(Report report) =>
            [.. report.Undetermined.Select(open => open.Rule).Where(rule => rule.StartsWith("xz/", StringComparison.Ordinal))];

        Open(Of(null, "2026-06-30")).Should().Equal("xz/no-appeal");
        Open(Of(null, "2026-07-01")).Should().Equal("xz/no-full-appeal");
        Open(Of(null, "2026-09-01")).Should().Equal("xz/no-full-appeal", "xz/appeal-and-years");
        var other = Of("KE", "2026-07-01");
        Open(other).Should().BeEmpty();
        other.Findings.Should().NotContain(finding => finding.Pack == "xz");
        other.Packs.Should().ContainSingle().Which.Standing.Should().Be(PackStanding.OtherState);
    }

    [Fact]
    public void Packs_AndItsPage_TellOfRulesThatAreNotInForce()
    {
        var book = Packs.Book(Pack).On(new(2026, 7, 1));

        book.PackChanges.Where(change => change.What == "adds rule").Select(change => $"{change.Subject}: {change.After}").Should().Equal(
            "xz/no-appeal: There is no appeal. (recommended), in force until 2026-06-30",
            "xz/no-full-appeal: There is no appeal in full. (shortfall), in force from 2026-07-01",
            "xz/appeal-and-years: There is no appeal in full, for long. (shortfall), in force from 2026-09-01 to 2027-06-30",
            "xz/appeal: There is an appeal. (information)");
        PackMarkdown.Write(book, "xz").Should().Contain("\n## There is no appeal in full.\n")
            .And.Contain("is one of ‘in part’ or ‘no’.\n\nIn force from 2026-07-01.\n")
            .And.Contain("\n## There is no appeal.\n\nNot in force on these days, but until 2026-06-30. Rule `xz/no-appeal`.\n")
            .And.Contain("\n## There is no appeal in full, for long.\n\nNot in force on these days, but from 2026-09-01 to 2027-06-30. "
            + "Rule `xz/appeal-and-years`.\n");
        FluentActions.Invoking(() => book.Get("xz/no-appeal")).Should().Throw<ArgumentException>()
            .WithMessage("rule `xz/no-appeal` is in force until 2026-06-30 only");
    }

    [Fact]
    public void Pack_Above_SaysSomethingOfARuleOnlyWhileThatIsInForce()
    {
        var book = Packs.Book(Pack, Packs.Pack("""
            "waivers": [ { "rule": "xz/no-appeal", "reason": "The reform comes.", "authority": "Minister", "until": "2027-12-31" } ],
            "severities": [ { "rule": "xz/no-full-appeal", "severity": "breach", "reason": "The Act says so.",
              "sources": [ { "source": "act", "place": "s. 9" } ] } ]
            """, id: "office", layer: "organisation", to: "2027-12-31"));
        Report On(string day) => book.Assess(Packs.GivenOn(Day(day), "XZ", new Statute { Id = "law", Years = 5 }, Told("no")));

        On("2026-06-30").Waived.Should().ContainSingle().Which.Rule.Should().Be("xz/no-appeal");
        On("2026-07-01").Waived.Should().BeEmpty();
        On("2026-07-01").Findings.Single(finding => finding.Rule == "xz/no-full-appeal").Severity.Should().Be(Severity.Breach);
    }

    [Fact]
    public void Check_RulesThatAreNeverInForceTogether_AreNotHeldAgainstOneAnother()
    {
        string Rule(string id, string dates) => Packs.Rule("""{ "question": "years", "above": 3 }""", id: id, more: dates);
        var apart = Packs.Rules(Rule("xz/a", "\"validTo\": \"2026-06-30\""), Rule("xz/b", "\"validFrom\": \"2026-07-01\""));
        var findings = Check(Packs.Text(apart + """
            , "tables": [ { "id": "t", "rules": ["xz/a", "xz/b"], "raises": "at-most-one" } ]
            """));

        findings.Should().Equal("TR1043 xz.json line 5 $.tables[0]: the rules of table `t` are never all in force on one day, so that the "
            + "table says nothing");
        Check(Packs.Text(Packs.Rules(Rule("xz/a", "\"validTo\": \"2026-07-01\""), Rule("xz/b", "\"validFrom\": \"2026-07-01\""))))
            .Should().Equal("TR1042 xz.json line 5 $.rules[1]: rule `xz/b` is raised in exactly the cases in which `xz/a` is");
    }

    [Fact]
    public void Check_QuestionThatOnlyALaterRuleAsks_IsNoQuestionThatNobodyAsks() => Check(Packs.Text("""
        "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"],
          "sources": [ { "source": "act", "place": "s. 1" } ] } ],
        """ + Packs.Rules(
            Packs.Rule("""{ "question": "hasAppeal", "is": "no" }""", more: "\"validFrom\": \"2026-07-01\"")))).Should().BeEmpty();

    [Fact]
    public void Read_RulesOfTooManyDays_AreRefused() =>
        FluentActions.Invoking(() =>
            Packs.Pack(Packs.Rules([.. Enumerable.Range(0, 101)
            .Select(day => Packs.Rule("""{ "isAnswered": "years" }""", id: FormattableString.Invariant($"xz/r{day}"),
            more: FormattableString.Invariant($"\"validFrom\": \"{new DateOnly(2026, 1, 1).AddDays(day):yyyy-MM-dd}\"")))]))).Should()
                .Throw<InvalidPackException>()
            .Which.Message.Should().Be("TR1010 xz.json line 4 $.rules: the rules begin or end on 101 different days; allowed are 100");

    private static IEnumerable<string> Check(string pack) =>
        PackCheck.Run([new PackFile("xz.json", System.Text.Encoding.UTF8.GetBytes(pack))], Packs.Entries, Packs.Options).Findings
            .Select(finding => finding.ToProblem().ToString());

    private static PackFact Told(string appeal) =>
        new() { Type = "statute", Id = "law", Answers = ImmutableSortedDictionary<string, PackAnswer>.Empty.Add("hasAppeal", appeal) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static Case Of(string day, params IFact[] facts) => new() { AssessedOn = Day(day), Facts = [.. facts] };
}
