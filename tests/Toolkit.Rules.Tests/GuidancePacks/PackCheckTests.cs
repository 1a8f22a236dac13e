using System.Text;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackCheckTests
{
    private const string Yes = """{ "question": "allowsStay", "is": "yes" }""";
    private const string No = """{ "question": "allowsStay", "is": "no" }""";

    public static TheoryData<string, string> Meanings() => new()
    {
        { """{ "all": [ { "question": "years", "above": 5 }, { "question": "years", "below": 5 } ] }""", "TR1040 rule `xz/rule` can never be raised: no answers make its condition true" },
        { """{ "any": [ { "question": "years", "above": 5 }, { "question": "years", "atMost": 5 } ] }""", "TR1041 rule `xz/rule` is always raised, even where nothing is answered" },
        { """{ "any": [ { "question": "years", "above": 6 }, { "question": "years", "atMost": 5 } ] }""", "" },
        { """{ "any": [ { "isAnswered": "years" }, { "not": { "isAnswered": "years" } } ] }""", "TR1041 rule `xz/rule` is always raised, even where nothing is answered" },
        { """{ "all": [ { "question": "punishesVictims", "is": "yes" }, { "question": "years", "above": 2 } ] }""", "TR1042 rule `xz/rule` is covered: whenever it is raised, `test/victims-punished` is raised too" },
        { """{ "not": { "question": "punishesVictims", "isNot": "yes" } }""", "TR1042 rule `xz/rule` is raised in exactly the cases in which `test/victims-punished` is" },
        { """{ "all": [ { "any": [ { "question": "punishesVictims", "is": "yes" }, { "question": "allowsStay", "is": "no" } ] }, { "question": "rigour", "is": "none" } ] }""", "TR1042 rule `xz/rule` is covered by several together: whenever it is raised, one of `test/victims-punished`, `test/returned` is raised too" },
        { """{ "any": [ { "question": "punishesVictims", "is": "yes" }, { "question": "rigour", "is": "none" } ] }""", "" },
        { """{ "all": [ { "raised": "test/victims-punished" }, { "question": "rigour", "is": "none" } ] }""", "" },
    };

    [Theory]
    [MemberData(nameof(Meanings))]
    public void Run_RuleOfAPack_SaysWhatItsConditionMeans(string when, string expected) =>
        Messages(Packs.Text(Packs.Rules(Packs.Rule(when)))).Should().Be(expected);

    [Fact]
    public void Run_RuleThatIsRaisedOnlyForRefusedCases_SaysSo()
    {
        var refused = new Rule<Statute>
        {
            Id = "test/both",
            Sources = [new("Test", "1")],
            When = law => law.AllowsStay == Answer.Yes
            && law.PunishesVictims == Answer.Yes,
            Finding = "Both.",
            Severity = Severity.Information,
            IsContradiction = true
        };
        var result = PackCheck.Run(
            [new("xz.json", Encoding.UTF8.GetBytes(Packs.Text(Packs.Rules(Packs.Rule($"{{ \"all\": [ {Yes}, {{ \"question\": "
                + $"\"punishesVictims\", \"is\": \"yes\" }} ] }}")))))],
            [refused], new() { Edition = "test" });

        result.Findings.Should().ContainSingle().Which.Message.Should().Be("rule `xz/rule` is raised only by answers that contradict "
            + "one another, as `test/both` finds, so that it is never decided");
    }

    [Fact]
    public void Run_TableWithAGap_PrintsACaseInWhichNoRuleIsRaised()
    {
        var finding = Table("exactly-one", Packs.Rule("""{ "question": "rigour", "below": "much" }""", id: "xz/low"), Packs.Rule("""{ "question": "rigour", "above": "much" }""", id: "xz/high"));

        finding.Code.Should().Be("TR1043");
        Assess(finding.Witness!, "xz/low", "xz/high").Should().BeEmpty();
        finding.Witness.Should().Contain("\"rigour\": \"much\"");
    }

    [Fact]
    public void Run_TableThatOverlaps_PrintsACaseInWhichTwoRulesAreRaised()
    {
        var finding = Table("exactly-one", Packs.Rule("""{ "question": "rigour", "atMost": "much" }""", id: "xz/low"), Packs.Rule("""{ "question": "rigour", "atLeast": "much" }""", id: "xz/high"));

        finding.Code.Should().Be("TR1044");
        finding.Witness.Should().Contain("\"rigour\": \"much\"");
    }

    [Fact]
    public void Run_TableWithoutGapOrOverlap_SaysNothing() => Messages(Packs.Text(
        Packs.Rules(Packs.Rule("""{ "question": "rigour", "atMost": "some" }""", id: "xz/low"), Packs.Rule("""{ "question": "rigour", "above": "some" }""", id: "xz/high"))
        + """, "tables": [ { "id": "rigour", "rules": ["xz/low", "xz/high"], "raises": "exactly-one" } ]""")).Should().BeEmpty();

    [Fact]
    public void Run_RuleTooLargeForADiagram_SaysThatItWasNotChecked()
    {
        var questions = string.Join(",", Enumerable.Range(0, 60).Select(number => FormattableString.Invariant(
            $$"""{ "about": "statute", "name": "q{{number}}", "ask": "Is it?", "answers": ["a", "b", "c", "d"], "sources": [ { "source": "act", "place": "s. 1" } ] }""")));
        var mix = string.Join(",", Enumerable.Range(0, 30).Select(number => FormattableString.Invariant(
            $$"""{ "all": [ { "question": "q{{number}}", "is": "a" }, { "question": "q{{number + 30}}", "is": "b" } ] }""")));
        var first = string.Join(",", Enumerable.Range(0, 30).Select(number => FormattableString.Invariant($$"""{ "isAnswered": "q{{number}}" }""")));

        Messages(Packs.Text($"\"questions\": [ {questions} ], " + Packs.Rules(Packs.Rule($"{{ \"all\": [ {first}, {{ \"any\": [ {mix} ] "
            + $"}} ] }}"))))
            .Should().Be("TR1047 rule `xz/rule` is too large for exact statements; whether it is ever raised, or covered by others, was "
                + "not checked");
    }

    [Fact]
    public void Run_QuestionsAndSourcesThatNothingUses_AreNamed() => Messages(Packs.Text("""
        "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"], "sources": [ { "toolkit": "3.3/risk/7" } ] } ]
        """)).Should().Be("TR1046 nothing in this pack cites the source `act`\nTR1045 no rule asks the question `statute.xz/hasAppeal`");

    [Fact]
    public void Run_DaysBetweenTwoEditions_AreNamed() =>
        PackCheck.Run(
            [File(Packs.Text(to: "2026-03-31")), File(Packs.Text(from: "2026-05-01"), "later.json")], Packs.Entries, Packs.Options)
            .Findings.Should().Contain(finding => finding.Message == "no edition of pack `xz` is in force from 2026-04-01 to 2026-04-30");

    [Theory]
    [InlineData("2026-06-30", "2026-12-31", true)]
    [InlineData("2026-12-31", "2026-12-31", false)]
    [InlineData(null, "2026-12-31", false)]
    public void Run_WaiverThatIsToOutliveItsPack_IsWarnedOf(string? validTo, string until, bool isWarned)
    {
        var pack = Packs.Text($$"""
            "waivers": [ { "rule": "test/untrained", "reason": "The reform takes effect later.", "authority": "Minister",
              "until": "{{until}}" } ]
            """, to: validTo);
        var finding = PackCheck.Run([new("xz.json", Encoding.UTF8.GetBytes(pack))], Packs.Entries, Packs.Options).Findings
            .SingleOrDefault(finding => finding.Code == "TR1067");

        (finding?.Level, finding?.Message).Should().Be(isWarned
            ? (PackFindingLevel.Warning, "the waiver is to end on 2026-12-31, and ends with its pack on 2026-06-30")
            : (null, (string?)null));
        (finding?.Help.Length > 0).Should().Be(isWarned);
    }

    /// <summary>Where one pack contradicts itself, no authors have to agree.</summary>
    [Theory]
    [InlineData("xz", "Take one of them out, or let them hold for different facts or on different days.")]
    [InlineData("yy", "Let the authors agree, or give one of the packs other dates or another layer.")]
    public void Run_WaiversThatContradictOneAnother_AreHelpedAsTheirPacksAre(string second, string help)
    {
        const string one = """{ "rule": "test/untrained", "reason": "It is so.", "authority": "Minister", "until": "2026-12-31" }""";
        const string other = """
            { "rule": "test/untrained", "reason": "It is so.", "authority": "Minister", "until": "2026-12-31", "severity": "information" }
            """;
        string[] packs = second == "xz" ? [Packs.Text($"\"waivers\": [ {one}, {other} ]")]
            : [Packs.Text($"\"waivers\": [ {one} ]"), Packs.Text($"\"waivers\": [ {other} ]", second)];

        PackCheck.Run(packs.Select(pack => new PackFile("pack.json", Encoding.UTF8.GetBytes(pack))), Packs.Entries, Packs.Options).Findings
            .Where(finding => finding.Code == "TR1036").Select(finding => finding.Help).Distinct().Should().Equal(help);
    }

    [Fact]
    public void Run_GoodPacksAndTheirRulesRaised_AgreeWithEnumeration()
    {
        // The analysis says that a rule is covered; every combination of the answers that both read says so as well.
        var book = Packs.Book(Packs.Pack(Packs.Rules(
            Packs.Rule($"{{ \"all\": [ {No}, {{ \"question\": \"rigour\", \"is\": \"none\" }} ] }}"))));
        foreach (var stay in Enum.GetValues<Answer>().Cast<Answer?>().Append(null))
        {
            foreach (var rigour in Enum.GetValues<Rigour>().Cast<Rigour?>().Append(null))
            {
                var raised = book.Assess(Packs.Given(new Statute
                {
                    Id = "code",
                    AllowsStay = stay,
                    Rigour = rigour
                })).Findings.Select(finding => finding.Rule).ToList();
                (!raised.Contains("xz/rule") || raised.Contains("test/returned")).Should().BeTrue();
            }
        }

        Messages(Packs.Text(Packs.Rules(Packs.Rule($"{{ \"all\": [ {No}, {{ \"question\": \"rigour\", \"is\": \"none\" }} ] }}")))).Should()
            .Contain("is covered: whenever it is raised, `test/returned`");
    }

    private static PackFinding Table(string raises, params string[] rules) => PackCheck.Run(
        [File(Packs.Text(Packs.Rules(rules) + $", \"tables\": [ {{ \"id\": \"rigour\", \"rules\": [\"xz/low\", \"xz/high\"], "
            + $"\"raises\": \"{raises}\" }} ]"))],
        Packs.Entries, Packs.Options).Findings.Should().ContainSingle().Subject;

    private static List<string> Assess(string witness, params string[] rules)
    {
        var book = Packs.Book(Packs.Pack(Packs.Rules(
            Packs.Rule("""{ "question": "rigour", "below": "much" }""", id: "xz/low"), Packs.Rule("""{ "question": "rigour", "above": "much" }""", id: "xz/high"))));
        return [.. book.Assess(CaseJson.Read(Encoding.UTF8.GetBytes(witness), book,
            "witness.json")).Findings.Select(finding => finding.Rule).Where(rules.Contains)];
    }

    private static PackFile File(string text, string name = "xz.json") => new(name, Encoding.UTF8.GetBytes(text));

    private static string Messages(string text) => string.Join('\n',
        PackCheck.Run([File(text)], Packs.Entries, Packs.Options).Findings.Select(finding => $"{finding.Code} {finding.Message}"));
}
