using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackFloorTests
{
    private const string Sources = "\"sources\": [ { \"source\": \"act\", \"place\": \"s. 9\" } ]";

    [Fact]
    public void Severity_Raised_ShowsInFindings()
    {
        var book = Packs.Book(Packs.Pack(Raise("test/victims-punished", "breach")));

        book.Assess(Packs.Given(new Statute { Id = "code", PunishesVictims = Answer.Yes })).Findings.Single(finding =>
            finding.Rule == "test/victims-punished")
            .Severity.Should().Be(Severity.Breach);
        book.On(new(2026, 11, 24)).PackChanges.Should()
            .Equal(new PackChange("xz", PackLayer.Country, "raises severity", "test/victims-punished", "`shortfall`", "`breach`"));
    }

    [Theory]
    [InlineData("recommended", "weighs `shortfall` already; a pack only raises that, and lowers it by a waiver")]
    [InlineData("shortfall", "weighs `shortfall` already; a pack only raises that, and lowers it by a waiver")]
    public void Severity_NotRaised_IsRefused(string severity, string message) =>
        Packs.Building(Packs.Pack(Raise("test/victims-punished", severity))).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should().StartWith("TR1033 xz.json line 4 $.severities[0].severity: ").And.EndWith(message);

    [Fact]
    public void Waiver_OfARule_IsShownInPlaceOfTheFinding()
    {
        var report = Packs.Book(Packs.Pack(Waive("test/untrained")))
            .Assess(Packs.Given(new Agency { Id = "a", Trained = Answer.No }, new Agency { Id = "b" },
            new Agency { Id = "c", Trained = Answer.Yes }));

        report.Findings.Should().BeEmpty();
        report.Undetermined.Should().BeEmpty();
        report.OpenQuestions.Should().BeEmpty();
        report.Waived.Select(waived => (waived.Rule, waived.About[0].Id, waived.Holds)).Should().Equal(("test/untrained", "a", Truth.True),
            ("test/untrained", "b", Truth.Unknown));
        report.Waived[0].Waiver.Should().BeEquivalentTo(new
        {
            Pack = "xz",
            Reason = "Training starts later.",
            Authority = "Minister",
            Until = new DateOnly(2026, 12, 31)
        });
    }

    [Fact]
    public void Waiver_Lapsed_NoLongerHolds() =>
        Packs.Book(Packs.Pack(Waive("test/untrained", until: "2026-11-23")))
            .Assess(Packs.Given(new Agency { Id = "a", Trained = Answer.No }))
            .Findings.Should().ContainSingle();

    [Theory]
    [InlineData(Branch.Police, 0)]
    [InlineData(Branch.CoastGuard, 1)]
    [InlineData(null, 1)]
    public void Waiver_WithACondition_HoldsOnlyWhereThatIsKnownToHold(Branch? branch, int findings) =>
        Packs.Book(Packs.Pack(Waive("test/untrained", more: """, "when": { "question": "branch", "is": "police" }""")))
            .Assess(Packs.Given(new Agency { Id = "a", Trained = Answer.No, Branch = branch })).Findings.Should().HaveCount(findings);

    [Fact]
    public void Waiver_ThatLowersASeverity_KeepsTheFindingAndShowsTheWaiver()
    {
        var finding = Packs.Book(Packs.Pack(Waive("test/victims-punished", more: """, "severity": "information" """)))
            .Assess(Packs.Given(new Statute { Id = "code", PunishesVictims = Answer.Yes })).Findings.Single(found =>
                found.Rule == "test/victims-punished");

        finding.Severity.Should().Be(Severity.Information);
        finding.Waiver!.Authority.Should().Be("Minister");
    }

    [Fact]
    public void Waiver_ThatLowersASeverity_LeavesWhatIsUndeterminedAsItWas() =>
        Packs.Book(Packs.Pack(Waive("test/victims-punished", more: """, "severity": "information" """)))
            .Assess(Packs.Given(new Statute { Id = "code" })).Undetermined.Single(rule =>
                rule.Rule == "test/victims-punished").Severity.Should().Be(Severity.Shortfall);

    [Fact]
    public void Waiver_OfARuleThatOthersFollowOn_ChangesNothingForThem()
    {
        var follower = Packs.Rules(Packs.Rule("""{ "raised": "test/untrained" }""", "\"agency\""));
        var report = Packs.Book(Packs.Pack(follower + "," + Waive("test/untrained")))
            .Assess(Packs.Given(new Agency { Id = "a", Trained = Answer.No }));

        report.Findings.Select(finding => finding.Rule).Should().Equal("xz/rule");
    }

    [Theory]
    [InlineData("test/returned", "TR1031", "cannot be waived: what it says has no exception")]
    [InlineData("test/feared", "TR1031", "cannot be waived: the decision `test/use` rests on it")]
    [InlineData("test/use", "TR1024", "no rule is called `test/use`")]
    [InlineData("test/untraind", "TR1024", "no rule is called `test/untraind`; did you mean `test/untrained`?")]
    public void Waiver_OfWhatHasNoException_IsRefused(string rule, string code, string message) =>
        Packs.Building(Packs.Pack(Waive(rule))).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should().StartWith($"{code} xz.json line 4 $.waivers[0].rule: ").And.Contain(message);

    [Fact]
    public void Waiver_OfAnyRuleOfTool25ButAdviceOnReportingAndGuidance_IsRefused()
    {
        string[] advice = ["support-to-security-forces/country-guidance-not-read",
            "support-to-security-forces/support-not-reported-in-public", "support-to-security-forces/public-reporting-not-foreseen"];
        var book = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });
        book.Rules.Select(rule => rule.Id).Should().Contain(advice);
        foreach (var rule in book.Rules.Where(rule => !advice.Contains(rule.Id)))
        {
            var options = new ToolkitRulesOptions { Tools = ["support-to-security-forces"] };
            options.Packs.Add(Packs.Pack(Waive(rule.Id)));
            var build = () => ToolkitRules.Build(options);
            build.Should().Throw<InvalidRuleBookException>(rule.Id).Which.Message.Should().Contain("cannot be waived");
        }
    }

    [Theory]
    [InlineData("grace-years", 5, "TR1035")]
    [InlineData("grace-years", 3, null)]
    [InlineData("notice-days", 31, "TR1035")]
    [InlineData("notice-days", 29, null)]
    [InlineData("notice-days", 0, "TR1035")]
    [InlineData("notice-day", 1, "TR1034")]
    public void Parameter_Set_IsRefusedWhereItWeakens(string parameter, int value, string? code)
    {
        var build = Packs.Building(Packs.Pack(Set(parameter, value)));
        if (code is null)
        {
            build.Should().NotThrow();
        }
        else
        {
            build.Should().Throw<InvalidRuleBookException>().Which.Message.Should().StartWith($"{code} xz.json line 4 $.parameters");
        }
    }

    /// <summary>What a parameter states of itself is proven against what the rules make of it.</summary>
    [Fact]
    public void Parameter_ThatWeakensARuleInTheDirectionThatItCallsStricter_IsShownByACaseFile()
    {
        var misstated = new Parameter("patience-years", 4, "years", "How long a law may go unchecked.", new("Test", "22"))
        {
            Stricter = Stricter.Higher,
        };
        var rule = new Rule<Statute>
        {
            Id = "test/patient",
            Sources = [new("Test", "2")],
            When = law =>
                law.Years > misstated,
            Finding = "Unchecked for {patience-years} years.",
            Severity = Severity.Recommended,
        };
        var options = new RuleBookOptions
        {
            Edition = "test",
            Parameters = ImmutableDictionary<Parameter, int>.Empty.Add(misstated, 4),
        };
        var problems =
            PackCheck.Run([new("xz.json", System.Text.Encoding.UTF8.GetBytes(Packs.Text(Set("patience-years", 9))))], [rule],
                options).Findings;

        var breach = problems.Should().ContainSingle(finding => finding.Code == "TR1037").Subject;
        breach.Message.Should()
            .Be("rule `test/patient` is raised less than before: there is a case in which it was raised or undetermined, and no longer is");
        breach.Path.Should().Be("$.parameters[0]");
        var before = RuleBook.Build([rule], options);
        var witness = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(breach.Witness!), before, "witness.json");
        var after = RuleBook.Build([rule], options with { Parameters = options.Parameters.SetItem(misstated, 9) });
        before.Assess(witness).Findings.Should().Contain(finding => finding.Rule == "test/patient");
        after.Assess(witness).Findings.Should().NotContain(finding => finding.Rule == "test/patient");
    }

    [Fact]
    public void Parameter_SetByAPack_HoldsWhileThePackIsInForce()
    {
        var book = Packs.Book(Packs.Pack(Set("grace-years", 2), from: "2026-11-25"));
        var law = new Statute { Id = "code", Years = 3 };

        book.Assess(Packs.Given(law)).Findings.Should().BeEmpty();
        book.Assess(new() { AssessedOn = new(2026, 11, 25), State = Packs.Given().State, Facts = [law] }).Findings.Should()
            .ContainSingle().Which.Text.Should().Contain("for 2 years");
    }

    [Theory]
    [InlineData("\"severities\": [ { \"rule\": \"test/untrained\", \"severity\": \"breach\", \"reason\": \"r\", {0} } ]",
        "\"severities\": [ { \"rule\": \"test/untrained\", \"severity\": \"shortfall\", \"reason\": \"r\", {0} } ]")]
    [InlineData("\"parameters\": [ { \"parameter\": \"notice-days\", \"value\": 10, \"reason\": \"r\", {0} } ]",
        "\"parameters\": [ { \"parameter\": \"notice-days\", \"value\": 9, \"reason\": \"r\", {0} } ]")]
    [InlineData("\"waivers\": [ { \"rule\": \"test/untrained\", \"reason\": \"r\", \"authority\": \"a\", \"until\": \"2027-01-01\" } ]",
        "\"severities\": [ { \"rule\": \"test/untrained\", \"severity\": \"breach\", \"reason\": \"r\", {0} } ]")]
    [InlineData("\"wordings\": [ { \"rule\": \"test/untrained\", \"language\": \"fr\", \"finding\": \"a\" } ]",
        "\"wordings\": [ { \"rule\": \"test/untrained\", \"language\": \"fr\", \"finding\": \"b\" } ]")]
    public void Packs_OfOneLayerThatDisagree_AreRefusedWhateverTheirOrder(string one, string other)
    {
        var (a, b) = (Packs.Pack(one.Replace("{0}", Sources, StringComparison.Ordinal), "a"),
            Packs.Pack(other.Replace("{0}", Sources, StringComparison.Ordinal), "b"));

        var first = Packs.Building(a, b).Should().Throw<InvalidRuleBookException>().Which.Message;
        first.Should().Contain("TR1036").And.Contain("cannot be told");
        Packs.Building(b, a).Should().Throw<InvalidRuleBookException>().Which.Problems.Select(problem => problem.Code).Should()
            .Contain("TR1036");
    }

    [Fact]
    public void Packs_OfTheSameIdInForceAtOnce_AreRefused() =>
        Packs.Building(Packs.Pack(), Packs.Pack(from: "2026-06-01")).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should().Contain("TR1039").And.Contain("edition `1` of pack `xz` is still in force on 2026-06-01; it has no "
                + "end (file xz.json)");

    [Fact]
    public void Wording_OfARule_StandsBesideItsOwnWords()
    {
        var pack = Packs.Pack("""
            "wordings": [ { "rule": "test/untrained", "language": "fr", "finding": "Le personnel n'est pas formé.", "advice": "Formez-le." } ]
            """);
        var finding = Packs.Book(pack).Assess(Packs.Given(new Agency { Id = "a", Trained = Answer.No })).Findings.Single();

        finding.Text.Should().Be("Its staff isn't trained.");
        finding.Wordings.Should().Equal(new Wording("xz", "fr", "Le personnel n'est pas formé.", "Formez-le."));
    }

    private static string Raise(string rule, string severity) => $$"""
        "severities": [ { "rule": "{{rule}}", "severity": "{{severity}}", "reason": "The act says so.", {{Sources}} } ]
        """;

    private static string Set(string parameter, int value) => FormattableString.Invariant($$"""
        "parameters": [ { "parameter": "{{parameter}}", "value": {{value}}, "reason": "The act says so.", {{Sources}} } ]
        """);

    private static string Waive(string rule, string until = "2026-12-31", string more = "") => $$"""
        "waivers": [ { "rule": "{{rule}}", "reason": "Training starts later.", "authority": "Minister", "until": "{{until}}"{{more}} } ]
        """;
}
