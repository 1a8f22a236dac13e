using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>A pack touches facts and cases of its States, and no other; where no State is told, it is asked for.</summary>
public sealed class PackStatesTests
{
    private const string No = """{ "question": "allowsStay", "is": "no" }""";
    private const string Sources = "\"sources\": [ { \"source\": \"act\", \"place\": \"s. 9\" } ]";
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Rule<Law> Unequal = new()
    {
        Id = "law/unequal",
        Sources = [new("Test", "1")],
        When = law =>
            law.EqualPay == Answer.No,
        Finding = "Pay is unequal.",
        Severity = Severity.Shortfall,
    };

    [Theory]
    [InlineData("XZ", "raised", PackStanding.Applied)]
    [InlineData("PK", "left out", PackStanding.OtherState)]
    [InlineData(null, "undetermined", PackStanding.StateNotTold)]
    public void Rule_OfACountry_IsAskedAboutCasesOfItsStateOnly(string? state, string ended, PackStanding standing)
    {
        var book = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No))));
        var facts = Packs.GivenIn(state, new Statute { Id = "code", AllowsStay = Answer.No });
        var report = book.Assess(facts);

        book.Explain("xz/rule", facts).Should().ContainSingle().Which.Ended.Should().Be(ended);
        report.Findings.Any(finding => finding.Rule == "xz/rule").Should().Be(ended == "raised");
        report.Undetermined.Any(rule => rule.Rule == "xz/rule").Should().Be(ended == "undetermined");
        report.Packs.Should().ContainSingle().Which.Standing.Should().Be(standing);
        report.State?.Alpha2.Should().Be(state);
    }

    [Fact]
    public void Rule_WhereNoStateIsTold_AsksForTheStateAndNamesThePack()
    {
        var report = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No))),
            Packs.Pack(Packs.Rules(Packs.Rule(No, id: "ug/rule")), "ug", states: "UG"))
            .Assess(Packs.GivenIn(null,
                new Statute { Id = "code", AllowsStay = Answer.No, PunishesVictims = Answer.No, Years = 1, Grounds = Answer.No }));

        var open = report.OpenQuestions.Should().ContainSingle().Subject;
        open.Ref.Should().Be(new QuestionRef("case", null, "case.state"));
        open.Text.Should().Be("Which State is this case about?");
        open.Packs.Should().Equal("ug", "xz");
        open.HangsOn.Select(hangs => hangs.Id).Should().BeEquivalentTo("ug/rule", "xz/rule");
        report.Undetermined.Should().OnlyContain(rule => rule.Blocking.Single() == open.Ref);
        ReportText.WriteQuestions(report).Should().Contain("Needed by:       guidance packs ug, xz, which speak for some States only");
    }

    [Fact]
    public void Rule_ClearWhateverTheState_IsClearAndAsksForNone() =>
        Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No))))
            .Assess(Packs.GivenIn(null,
                new Statute { Id = "code", AllowsStay = Answer.Yes, PunishesVictims = Answer.No, Years = 1, Grounds = Answer.No }))
            .OpenQuestions.Should().BeEmpty();

    [Fact]
    public void Rule_OverFactsThatNameTheirStates_TouchesItsOwnOnly()
    {
        var book = Laws(
            Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "equalPay", "is": "no" }""", "\"law\"")) + "," + Waive(), states: "KE"));
        var facts = new Case
        {
            AssessedOn = Day,
            State = State.Find("UG"),
            Facts =
            [
                new Law { Id = "kenya", State = State.Find("KE"), EqualPay = Answer.No },
                new Law { Id = "pakistan", State = State.Find("PK"), EqualPay = Answer.No },
                new Law { Id = "uganda", EqualPay = Answer.No },
            ],
        };

        var report = book.Assess(facts);

        report.Findings.Select(finding => (finding.Rule, finding.About[0].Id)).Should()
            .Equal(("law/unequal", "pakistan"), ("law/unequal", "uganda"), ("xz/rule", "kenya"));
        report.Waived.Should().ContainSingle().Which.About.Should().Equal(new FactRef("law", "kenya"));
        report.Packs[0].Standing.Should().Be(PackStanding.AppliedInPart);
        report.Packs[0].Reason.Should().Be("it speaks for Kenya: what is about Pakistan and Uganda is left out");
        book.Explain("xz/rule", facts).Select(explanation => explanation.Ended).Should().Equal("raised", "left out", "left out");
    }

    /// <summary>A Kenyan waiver took a treaty breach of Pakistan out of the findings.</summary>
    [Theory]
    [InlineData("KE", null, 1, 0)]
    [InlineData("PK", null, 0, 1)]
    [InlineData(null, null, 0, 1)]
    [InlineData("KE", "PK", 0, 1)]
    [InlineData("PK", "KE", 1, 0)]
    public void Waiver_OfACountry_AppliesToItsStateOnly(string? ofCase, string? ofFact, int waived, int found)
    {
        var report = Laws(Packs.Pack(Waive(), states: "KE"))
            .Assess(new()
            {
                AssessedOn = Day,
                State = Find(ofCase),
                Facts = [new Law { Id = "law", State = Find(ofFact), EqualPay = Answer.No }],
            });

        report.Waived.Should().HaveCount(waived);
        report.Findings.Should().HaveCount(found);
        report.OpenQuestions.Any(open => open.Ref == new QuestionRef("law", "law", "law.state")).Should()
            .Be(ofCase is null && ofFact is null);
    }

    [Fact]
    public void Waiver_WhereNoStateIsTold_AsksForTheStateOnWhichItHangs() =>
        Laws(Packs.Pack(Waive(), states: "KE")).Assess(new() { AssessedOn = Day, Facts = [new Law { Id = "law", EqualPay = Answer.No }] })
            .OpenQuestions.Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new
            {
                HangsOn = new[] { new { Id = "law/unequal", Outcomes = new[] { "raised", "waived" } } },
                Packs = new[] { "xz" },
            });

    [Theory]
    [InlineData("KE", Severity.Breach, Severity.Breach)]
    [InlineData("PK", Severity.Shortfall, Severity.Shortfall)]
    [InlineData(null, Severity.Shortfall, Severity.Breach)]
    public void Severity_RaisedByACountry_WeighsForItsStateAndMayWhereNoneIsTold(string? state, Severity severity, Severity possible)
    {
        var report = Laws(Packs.Pack($$"""
            "severities": [ { "rule": "law/unequal", "severity": "breach", "reason": "The act says so.", {{Sources}} } ]
            """, states: "KE"))
                .Assess(new() { AssessedOn = Day, State = Find(state), Facts = [new Law { Id = "law", EqualPay = Answer.No }] });

        var finding = report.Findings.Should().ContainSingle().Subject;
        (finding.Severity, finding.PossibleSeverity).Should().Be((severity, possible));
        finding.Raised.Select(raised => (raised.Pack, raised.Severity, raised.Reason, raised.Holds)).Should().Equal(
            state == "PK" ? [] : [("xz", Severity.Breach, "The act says so.", state is null ? Truth.Unknown : Truth.True)]);
        report.OpenQuestions.Select(open => string.Join(' ', open.Packs)).Should().Equal(state is null ? ["xz"] : []);
        if (state is null)
        {
            ReportText.Write(report, new() { ShowsAll = true, Width = 300 }).Should()
                .Contain("Shortfall, or breach if guidance pack xz speaks for the State, which is not told: Pay is unequal.");
            report.Conclude(Severity.Breach).Should().Be(Conclusion.Undetermined);
        }
    }

    [Theory]
    [InlineData("KE", 1)]
    [InlineData("PK", 0)]
    [InlineData(null, 0)]
    public void Wording_OfACountry_StandsBesideFindingsOfItsStateOnly(string? state, int wordings) =>
        Laws(Packs.Pack("""
            "wordings": [ { "rule": "law/unequal", "language": "sw", "finding": "Malipo si sawa." } ]
            """, states: "KE")).Assess(new() { AssessedOn = Day, State = Find(state), Facts = [new Law { Id = "law", EqualPay = Answer.No }] })
            .Findings.Should().ContainSingle().Which.Wordings.Should().HaveCount(wordings);

    [Theory]
    [InlineData("KE", true)]
    [InlineData("UG", true)]
    [InlineData("PK", false)]
    public void Rule_OfARegion_IsAskedAboutEachOfItsStates(string state, bool isRaised) =>
        Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No)), layer: "region", states: "KE UG"))
            .Assess(Packs.GivenIn(state, new Statute { Id = "code", AllowsStay = Answer.No })).Findings.Any(finding =>
                finding.Rule == "xz/rule").Should().Be(isRaised);

    [Theory]
    [InlineData("KE")]
    [InlineData(null)]
    public void Rule_OfAnOrganisationWithoutJurisdiction_IsAskedEverywhere(string? state)
    {
        var report = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No)), layer: "organisation", states: null))
            .Assess(Packs.GivenIn(state, new Statute { Id = "code", AllowsStay = Answer.No }));

        report.Findings.Should().Contain(finding => finding.Rule == "xz/rule");
        report.Packs[0].Should().BeEquivalentTo(new { Standing = PackStanding.Applied, Reason = (string?)null });
        ReportText.Write(report, new() { ShowsAll = true, Width = 300 }).Should().Contain("Guidance pack xz, edition 1 (Organisation: "
            + "every State)");
    }

    /// <summary>A group of facts is taken for those of the pack's States, also where another pack follows on the rule.</summary>
    [Theory]
    [InlineData("PK", "clear")]
    [InlineData("KE", "raised")]
    public void Rule_OverAGroup_CountsFactsOfItsStatesOnly(string stateOfLaw, string ended)
    {
        var country =
            Packs.Pack(Packs.Rules(Packs.Rule("""{ "anyFact": "law", "where": { "question": "equalPay", "is": "no" } }""", "", "xz/some-unequal")), states: "KE");
        var office = Packs.Pack(Packs.Rules(Packs.Rule("""{ "raised": "xz/some-unequal" }""", "", "office/follows")), "office",
            "organisation", states: null);
        var facts = new Case
        {
            AssessedOn = Day,
            State = State.Find("KE"),
            Facts = [new Law { Id = "law", State = State.Find(stateOfLaw), EqualPay = Answer.No }],
            Complete = [typeof(Law)]
        };
        var book = Laws(country, office);

        book.Explain("xz/some-unequal", facts).Single().Ended.Should().Be(ended);
        book.Explain("office/follows", facts).Single().Ended.Should().Be(ended);
    }

    [Fact]
    public void Rule_ThatFollowsOnOneOfACountry_IsClearWhereThatIsLeftOut()
    {
        var country = Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "equalPay", "is": "no" }""", "\"law\"")), states: "KE");
        var office = Packs.Pack(Packs.Rules(Packs.Rule("""{ "raised": "xz/rule" }""", "\"law\"", "office/follows")), "office",
            "organisation", states: null);
        string Ended(string? state) => Laws(country, office)
            .Explain("office/follows",
                new() { AssessedOn = Day, State = Find(state), Facts = [new Law { Id = "law", EqualPay = Answer.No }] }).Single().Ended;

        (Ended("KE"), Ended("PK"), Ended(null)).Should().Be(("raised", "clear", "undetermined"));
        Laws(country, office).Assess(new() { AssessedOn = Day, Facts = [new Law { Id = "law", EqualPay = Answer.No }] })
            .OpenQuestions.Should().ContainSingle().Which.Packs.Should().Equal("xz");
    }

    /// <summary>
    /// What is said of the State of a case holds for the law as well: a treaty weighs for a fact that names no State of its own.
    /// </summary>
    [Fact]
    public void Basis_OfAFactWithoutState_WeighsForTheStateOfTheCase()
    {
        var bound = StateCommitments.From(
            State.Find("KE"),
            [new() { State = State.Find("KE"), Instrument = Instruments.CivilAndPoliticalRights, Act = CommitmentAct.Accession,
                Date = PartialDate.Parse("1972-05-01"),
                Source = "Test", SourceAsOf = PartialDate.Parse("2026-01-01"), Confidence = CommitmentConfidence.High }],
            [], []);
        var told = new PackFact
        {
            Type = "shelter",
            Id = "hope",
            Answers = new Dictionary<string, PackAnswer> { ["isOpen"] = "no" }.ToSorted(),
        };

        Laws(Packs.Pack(Shelters, states: "KE"))
            .Assess(new() { AssessedOn = Day, State = State.Find("KE"), Facts = [told], Commitments = [bound] })
            .Findings.Single().Severity.Should().Be(Severity.Breach);
        Laws(Packs.Pack(Shelters, layer: "organisation", states: null)).Assess(new() { AssessedOn = Day, Facts = [told] })
            .OpenQuestions.Should()
            .ContainSingle(open => open.Ref.Question == "case.state", "the State decides the weight").Which.Packs.Should().BeEmpty();
    }

    /// <summary>A State has several names; a condition that names it by another than its code means the same.</summary>
    [Theory]
    [InlineData("KE")]
    [InlineData("ken")]
    [InlineData("Kenya")]
    public void Condition_OnAState_MayNameItInAnyWay(string name)
    {
        var rule = Packs.Rule($$"""{ "question": "state", "is": "{{name}}" }""", "\"law\"", "office/kenyan");
        var book = Laws(Packs.Pack(Packs.Rules(rule), "office", "organisation", states: null));

        book.Assess(new() { AssessedOn = Day, State = Find("KE"), Facts = [new Law { Id = "law", EqualPay = Answer.Yes }] })
            .Findings.Should().ContainSingle();
        book.On(Day).Rule("office/kenyan").When.ToString().Should().EndWith("is ‘KE’");
    }

    /// <summary>Codes that ISO 3166 leaves to its users stand for States that are made up: nothing is known of what binds them.</summary>
    [Theory]
    [InlineData("XZ", "XZX", true)]
    [InlineData("qm", "QMX", true)]
    [InlineData("ZZ", "ZZX", true)]
    [InlineData("AA", "AAX", true)]
    [InlineData("KE", "KEN", false)]
    public void State_OfACodeForOwnUse_IsFoundAndToldApart(string code, string alpha3, bool isForOwnUse)
    {
        State.Find(code).Alpha3.Should().Be(alpha3);
        State.Find(alpha3).Should().BeSameAs(State.Find(code));
        State.Find(code).IsForOwnUse.Should().Be(isForOwnUse);
        State.All.Contains(State.Find(code)).Should().Be(!isForOwnUse);
        State.TryFind("QL", out _).Should().BeFalse();
        State.TryFind("XZ (a code for own use)", out _).Should().BeFalse();
    }

    [Fact]
    public void Packs_LeftOut_AreNamedInEveryFormat()
    {
        var report = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(No))), Packs.Pack(id: "later", from: "2027-01-01"),
            Packs.Pack(id: "open", layer: "organisation", states: null))
            .Assess(Packs.GivenIn("PK", new Statute { Id = "code" }));
        string[] said =
        [
            "left out: it speaks for XZ (a code for own use), and the case is about Pakistan",
            "left out: it is not in force on this day",
            "in force",
        ];

        report.Packs.Select(pack => (pack.Id, pack.Standing)).Should()
            .BeEquivalentTo([("later", PackStanding.NotInForce), ("xz", PackStanding.OtherState), ("open", PackStanding.Applied)]);
        foreach (var text in new[] { ReportText.Write(report, new() { ShowsAll = true, Width = 300 }), ReportMarkdown.Write(report),
            ReportMermaid.Write(report) })
        {
            text.Should().ContainAll(said);
        }

        System.Text.Encoding.UTF8.GetString(ReportJson.Write(report)).Should()
            .Contain("\"standing\": \"other-state\"").And.Contain(
                "\"reason\": \"it speaks for XZ (a code for own use), and the case is about Pakistan\"");
        ReportJson.Read(ReportJson.Write(report)).Packs.Select(pack => pack.Standing).Should()
            .Equal(report.Packs.Select(pack => pack.Standing));
    }

    [Fact]
    public void State_OfACase_IsWrittenAndReadBack()
    {
        var written = CaseJson.Write(Packs.GivenIn("KE", new Statute { Id = "code" }));

        System.Text.Encoding.UTF8.GetString(written).Should().Contain("\"state\": \"KE\"");
        CaseJson.Read(written, Packs.Book(), "case.json").State.Should().BeSameAs(State.Find("Kenya"));
        CaseJson.Read("""{ "version": 1, "assessedOn": "2026-11-24", "state": "ken", "facts": {} }"""u8.ToArray(), Packs.Book(),
            "case.json").State!.Alpha2.Should().Be("KE");
        CaseJson.Read("""{ "version": 1, "assessedOn": "2026-11-24", "state": null, "facts": {} }"""u8.ToArray(), Packs.Book(),
            "case.json").State.Should().BeNull();
        Packs.GivenIn("KE").With([]).State!.Alpha2.Should().Be("KE");
        Packs.GivenIn("KE", new Statute { Id = "code" }).States.Select(state => state.Alpha2).Should().Equal("KE");
    }

    [Fact]
    public void CaseThatDescribesNothing_IsNeverClearByARuleOverTheWholeCase()
    {
        var rules = Packs.Rules(Packs.Rule("""{ "count": "statute", "above": 2 }""", "", "xz/many"),
            Packs.Rule("""{ "not": { "recorded": "statute" } }""", "", "xz/none-recorded"));
        var book = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule("""{ "count": "statute", "above": 2 }""", "", "xz/many"))));
        Case Empty(string? state) => new() { AssessedOn = Day, State = Find(state), Facts = [], Complete = [typeof(Statute)] };

        book.Assess(Empty("XZ")).Should()
            .Match<Report>(report => !report.HasAsked && report.Findings.IsEmpty
                && report.Conclude(Severity.Information) == Conclusion.Undetermined);
        book.Assess(Empty("PK")).HasAsked.Should().BeFalse();
        ReportText.Write(book.Assess(Empty("XZ"))).Should().StartWith("The case describes nothing that a rule or flow is about.");
        book.Assess(Packs.GivenIn("XZ", new Statute { Id = "code" })).HasAsked.Should().BeTrue();
        Packs.Book(Packs.Pack(rules)).Assess(Empty("XZ")).Conclude(Severity.Information).Should()
            .Be(Conclusion.Raised, "what is missing is found");
    }

    private const string Shelters = """
        "factTypes": [ { "name": "shelter", "questions": [ { "name": "isOpen", "ask": "May people leave?", "answers": ["yes", "no"],
          "sources": [ { "source": "act", "place": "s. 3" } ] } ] } ],
        "rules": [ { "id": "xz/rule", "about": "shelter", "when": { "question": "isOpen", "is": "no" }, "finding": "Shut.",
          "severity": "recommended",
          "basis": [ { "instrument": "ICCPR", "article": "9(1)", "whenBound": "breach" } ], "sources": [ { "source": "act",
            "place": "s. 3" } ] } ]
        """;

    private static RuleBook Laws(params GuidancePack[] packs) => RuleBook.Build([Unequal], new() { Edition = "test", Packs = [.. packs] });

    private static State? Find(string? state) => state is null ? null : State.Find(state);

    private static string Waive() => """
        "waivers": [ { "rule": "law/unequal", "reason": "The reform takes effect later.", "authority": "Attorney General",
          "until": "2026-12-31" } ]
        """;

    /// <summary>A law that may name its State.</summary>
    private sealed record Law : IFact
    {
        public required string Id { get; init; }

        [Question("Which State's law is it?"), Cites("Test", "1")]
        public State? State { get; init; }

        [Question("Does it ask for equal pay?"), Cites("Test", "2")]
        public Answer? EqualPay { get; init; }
    }
}
