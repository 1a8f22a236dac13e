using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Learning.HumanRightsIndicators;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>
/// A pack keeps off what rests on facts of other States: in the case as a whole, and through the facts that a fact refers to.
/// </summary>
public sealed class PackStatesOfOthersTests
{
    private const string Act = "\"sources\": [ { \"source\": \"act\", \"place\": \"s. 9\" } ]";
    private const string Silent = """{ "anyFact": "nationalLaw", "where": { "question": "equalPay", "is": "silent" } }""";
    private const string SampleTooSmall = "criminal-justice-and-other-data/sample-too-small";

    private static readonly string Region = $$"""
        "rules": [ { "id": "south/silent", "when": {{Silent}}, "finding": "Pay.", "severity": "shortfall", {{Act}} } ]
        """;

    /// <summary>A State's waiver took out a breach that rested on the law of another.</summary>
    [Theory]
    [InlineData("XZ", "XY", "XZ", "raised", "en", Severity.Shortfall, Severity.Breach)]
    [InlineData("XZ", "XY", null, "raised", "en", Severity.Shortfall, Severity.Breach)]
    [InlineData(null, "XY", "XZ", "raised", "en", Severity.Shortfall, Severity.Breach)]
    [InlineData("XZ", "XZ", null, "waived", "fr", Severity.Breach, Severity.Breach)]
    [InlineData("XZ", null, null, "waived", "fr", Severity.Breach, Severity.Breach)]
    [InlineData(null, "XZ", "XZ", "waived", "fr", Severity.Breach, Severity.Breach)]
    [InlineData("XY", "XY", "XY", "raised", "en", Severity.Shortfall, Severity.Shortfall)]
    public void FindingOverTheWholeCase_IsWaivedRewordedAndRaised_WhereAllIsAboutThePacksStates(string? ofCase, string? silent,
        string? provides, string ended, string language, Severity severity, Severity possible)
    {
        var region = Packs.Pack(Region, "south", "region", states: "XY XZ");
        var facts = Case(ofCase, new NationalLaw { Id = "x", State = Find(silent), EqualPay = LawSays.Silent },
            new NationalLaw { Id = "z", State = Find(provides), EqualPay = LawSays.Provides });
        var report = Book(region, Packs.Pack(Waiver("south/silent"), states: "XZ")).Assess(facts);
        var tightened = Book(region, Packs.Pack($$"""
            "severities": [ { "rule": "south/silent", "severity": "breach", "reason": "The act says so.", {{Act}} } ],
            "wordings": [ { "rule": "south/silent", "language": "fr", "finding": "Le salaire." } ]
            """, states: "XZ")).Assess(facts).Findings.Single(finding => finding.Rule == "south/silent");

        report.Findings.Any(finding => finding.Rule == "south/silent").Should().Be(ended == "raised");
        report.Waived.Any(waived => waived.Rule == "south/silent").Should().Be(ended == "waived");
        (tightened.Severity, tightened.PossibleSeverity).Should().Be((severity, possible));
        tightened.Wordings.Any().Should().Be(language == "fr");
    }

    [Fact]
    public void FindingOverTheWholeCase_OfSeveralStatesThatAreTold_AsksForNoState()
    {
        var report = Book(Packs.Pack(Region, "south", "region", states: "XY XZ"), Packs.Pack($$"""
            {{Waiver("south/silent")}},
            "severities": [ { "rule": "national-legal-context/group-not-asked-about/men", "severity": "breach",
              "reason": "The act says so.", {{Act}} } ]
            """, states: "XZ")).Assess(Case("XZ", new NationalLaw { Id = "x", State = Find("XY"), EqualPay = LawSays.Silent }));

        report.OpenQuestions.Should().NotContain(open => open.Ref.Question == "case.state");
        report.Packs.Single(pack => pack.Id == "xz").Reason.Should().Contain("what is about XY (a code for own use) is left out");
    }

    /// <summary>A waiver took out what is wrong with another State's data.</summary>
    [Theory]
    [InlineData("KE", "PK", "raised")]
    [InlineData("PK", "PK", "raised")]
    [InlineData(null, "PK", "raised")]
    [InlineData("PK", "KE", "waived")]
    [InlineData(null, "KE", "waived")]
    [InlineData("KE", null, "waived")]
    [InlineData("PK", null, "raised")]
    [InlineData(null, null, "asked")]
    public void Fact_WithoutAStateOfItsOwn_IsOfTheStateOfWhatItRefersTo(string? ofCase, string? ofData, string ended)
    {
        var report = Book(Packs.Pack(Waiver(SampleTooSmall), states: "KE")).Assess(Case(ofCase,
            new Dataset { Id = "d", State = Find(ofData) }, TooSmall("b", "d")));

        report.Findings.Any(finding => finding.Rule == SampleTooSmall).Should().Be(ended != "waived");
        report.Waived.Any(waived => waived.Rule == SampleTooSmall).Should().Be(ended == "waived");
        report.OpenQuestions.Where(open => open.Packs.Contains("xz")).Select(open => open.Ref).Should()
            .Equal(ended == "asked" ? [new QuestionRef("dataset", "d", "dataset.state")] : []);
    }

    [Theory]
    [InlineData("PK", "left out")]
    [InlineData("KE", "raised")]
    [InlineData(null, "undetermined")]
    public void Rule_AboutAnIndicator_IsAskedAboutDataOfItsStates(string? ofData, string ended)
    {
        var rule = Packs.Rule("""{ "isAnswered": "restsOn" }""", "\"indicator\"");
        var group = Packs.Rule("""{ "anyFact": "indicator", "where": { "isAnswered": "restsOn" } }""", "", "xz/group");
        var book = Book(Packs.Pack(Packs.Rules(rule, group), states: "KE"));
        Case Of(string? state) => Case(state, new Dataset { Id = "d", State = Find(ofData) }, new Indicator { Id = "i", RestsOn = "d" });

        book.Explain("xz/rule", Of(null)).Single().Ended.Should().Be(ended);
        book.Explain("xz/group", Of("KE")).Single().Ended.Should().Be(ofData == "PK" ? "undetermined" : "raised");
    }

    /// <summary>What holds for one State only does not touch a fact of several; a region that has them all does.</summary>
    [Theory]
    [InlineData("KE", "KE", "waived", "waived")]
    [InlineData("KE", "UG", "raised", "waived")]
    [InlineData("UG", "UG", "raised", "waived")]
    [InlineData("KE", "PK", "raised", "raised")]
    [InlineData("KE", null, "raised", "raised")]
    public void Fact_OfSeveralStates_IsTouchedByWhatHoldsForAll(string first, string? second, string byCountry, string byRegion)
    {
        const string types = """
            "factTypes": [
              { "name": "study", "questions": [
                { "name": "one", "ask": "Which data?", "refersTo": "dataset", "sources": [ { "source": "act", "place": "s. 3" } ] },
                { "name": "two", "ask": "Which other?", "refersTo": "dataset", "sources": [ { "source": "act", "place": "s. 3" } ] } ] },
              { "name": "annex", "questions": [
                { "name": "of", "ask": "Of which study?", "refersTo": "study", "sources": [ { "source": "act", "place": "s. 3" } ] } ] } ],
            """;
        var rules = types + Packs.Rules(Packs.Rule("""{ "isAnswered": "of" }""", "\"annex\"", "base/annex"));
        var world = Packs.Pack(rules, "base", "region", states: "KE PK UG");
        var facts = Case(null, new Dataset { Id = "a", State = Find(first) }, new Dataset { Id = "b", State = Find(second) },
            Told("base/study", "s", ("one", "a"), ("two", "b")), Told("base/annex", "x", ("of", "s")));
        string Ended(string states) => Book(world, Packs.Pack(Waiver("base/annex"), states: states)).Assess(facts) is var report
            && report.Waived.Any(waived => waived.Rule == "base/annex") ? "waived" : "raised";

        Ended("KE").Should().Be(byCountry);
        Ended("KE UG").Should().Be(byRegion);
    }

    /// <summary>Facts that refer to one another in a circle, and to no State, are of the case's.</summary>
    [Fact]
    public void Fact_ThatRefersToItself_IsOfTheStateOfTheCase()
    {
        const string types = """
            "factTypes": [ { "name": "study", "questions": [
                { "name": "before", "ask": "After which?", "refersTo": "study", "sources": [ { "source": "act", "place": "s. 3" } ] },
                { "name": "data", "ask": "Which data?", "refersTo": "dataset", "sources": [ { "source": "act", "place": "s. 3" } ] } ] } ],
            """;
        var book = Book(Packs.Pack(types + Packs.Rules(Packs.Rule("""{ "isAnswered": "before" }""", "\"study\"")), states: "KE"));
        string Ended(string? state) => book.Explain("xz/rule", Case(state, Told("xz/study", "s", ("before", "t")),
            Told("xz/study", "t", ("before", "s"))))[0].Ended;

        (Ended("KE"), Ended("PK"), Ended(null)).Should().Be(("raised", "left out", "undetermined"));
    }

    /// <summary>The report named the pack as left out while its rules stood under undetermined.</summary>
    [Theory]
    [InlineData(null, "PK", PackStanding.OtherState, "left out")]
    [InlineData(null, "KE", PackStanding.Applied, "raised")]
    [InlineData(null, null, PackStanding.StateNotTold, "undetermined")]
    [InlineData("KE", "PK", PackStanding.AppliedInPart, "undetermined")]
    [InlineData("PK", "KE", PackStanding.AppliedInPart, "left out")]
    public void Rule_OverTheWholeCase_AgreesWithWhatIsSaidOfThePack(string? ofCase, string? ofLaw, PackStanding standing, string ended)
    {
        var book = Book(Packs.Pack(Packs.Rules(Packs.Rule(Silent, "")), states: "KE"));
        var facts = Case(ofCase, new NationalLaw { Id = "law", State = Find(ofLaw), EqualPay = LawSays.Silent });
        var report = book.Assess(facts);

        report.Packs.Single().Standing.Should().Be(standing);
        book.Explain("xz/rule", facts).Single().Ended.Should().Be(ended);
        report.OpenQuestions.Any(open => open.Packs.Contains("xz")).Should().Be(standing == PackStanding.StateNotTold);
    }

    private static Breakdown TooSmall(string id, string of) =>
        new() { Id = id, Of = of, State = BreakdownState.Missing, WhyMissing = MissingReason.SampleTooSmall };

    private static PackFact Told(string type, string id, params (string Name, string Answer)[] answers) => new()
    {
        Type = type,
        Id = id,
        Answers = answers.ToDictionary(answer => answer.Name, answer => (PackAnswer)answer.Answer).ToSorted(),
    };

    private static string Waiver(string rule) => $$"""
        "waivers": [ { "rule": "{{rule}}", "reason": "The reform takes effect later.", "authority": "Attorney General",
          "until": "2026-12-31" } ]
        """;

    private static RuleBook Book(params GuidancePack[] packs)
    {
        var options = new ToolkitRulesOptions();
        options.Packs.AddRange(packs);
        return ToolkitRules.Build(options);
    }

    private static Case Case(string? state, params IFact[] facts) => Packs.GivenIn(state, facts);

    private static State? Find(string? state) => state is null ? null : State.Find(state);
}
