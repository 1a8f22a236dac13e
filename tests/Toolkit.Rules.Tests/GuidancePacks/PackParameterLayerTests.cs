using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>
/// Parameters of a pack's own across States and layers: for which cases a number counts, and that no layer loosens another.
/// </summary>
public sealed class PackParameterLayerTests
{
    private const string Years = """
        "ownParameters": [ { "id": "south/most-years", "value": 9, "unit": "years", "text": "How old a law of the South may be.",
          "stricter": "lower", "sources": [ { "source": "act", "place": "s. 2" } ] } ]
        """;

    private static readonly GuidancePack South = Packs.Pack(Years + ",\n" + Packs.Rules(Packs.Rule(
        """{ "question": "years", "above": { "parameter": "south/most-years" } }""", id: "south/old")),
        id: "south", layer: "region", states: "KE UG");

    private static readonly GuidancePack Kenya = Packs.Pack(Set("south/most-years", 6), id: "kenya", states: "KE");

    [Theory]
    [InlineData("UG", "clear", 9, "")]
    [InlineData("KE", "raised", 6, "kenya")]
    [InlineData(null, "undetermined", 6, "kenya")]
    [InlineData("NO", "left out", null, "")]
    public void Number_OfAPack_CountsForTheCasesOfItsStates(string? state, string end, int? value, string setBy)
    {
        var report = Packs.Book(South, Kenya).Assess(Packs.GivenIn(state, new Statute { Id = "law", Years = 7 }));

        (report.Findings.Any(finding => finding.Rule == "south/old") ? "raised"
            : report.Undetermined.Any(open => open.Rule == "south/old") ? "undetermined"
            : report.Parameters.Any(used => used.Parameter == "south/most-years") ? "clear" : "left out").Should().Be(end);
        report.Parameters.Where(used => used.Parameter == "south/most-years")
            .Select(used => $"{used.Value} {string.Join(' ', used.Packs)} {used.IsForStateNotTold}")
            .Should().Equal(value is null ? [] : [FormattableString.Invariant($"{value} {setBy} {state is null}")]);
    }

    [Fact]
    public void Case_OfSeveralStates_GetsTheStrictestNumber()
    {
        var closed = new Rule<Place>
        {
            Id = "test/closed",
            Sources = [new("Test", "7")],
            When = place => place.IsOpen == Answer.No,
            Finding = "It is closed.",
            Severity = Severity.Recommended,
        };
        var report = RuleBook.Build([.. Packs.Entries, closed], Packs.Options with { Packs = [South, Kenya] })
            .Assess(Packs.GivenIn("UG", new Statute { Id = "law", Years = 7 }, new Place { Id = "there", State = State.Find("KE") }));

        report.Findings.Select(finding => finding.Rule).Should().Contain("south/old");
        report.Parameters.Single(used => used.Parameter == "south/most-years").Value.Should().Be(6);
    }

    [Fact]
    public void Pack_OfOtherStates_SetsNone() =>
        Packs.Building(South, Packs.Pack(Set("south/most-years", 6), id: "norway", states: "NO"))
            .Should().Throw<InvalidRuleBookException>().Which.Message.Should()
            .Be("TR1034 norway.json line 4 $.parameters[0].parameter: `south/most-years` is a parameter of pack `south`, which speaks for "
                + "none of this pack's States");

    [Theory]
    [InlineData("grace-years", 3)]
    [InlineData("south/least-years", 5)]
    public void Number_ThatAPackAboveSets_LoosensNoRuleOfTheLayerBeneath(string parameter, int value)
    {
        // The region's rule is raised less, the lower the number is; what the toolkit's rules say of it doesn't tell.
        var region = Packs.Pack(Years.Replace("most-years", "least-years", StringComparison.Ordinal) + ",\n" + Packs.Rules(Packs.Rule(
            $$"""{ "question": "years", "below": { "parameter": "{{parameter}}" } }""", id: "south/new")),
            id: "south", layer: "region", states: "KE UG");

        Packs.Building(region).Should().NotThrow();
        Packs.Building(region, Packs.Pack(Set(parameter, value), id: "kenya", states: "KE"))
            .Should().Throw<InvalidRuleBookException>().Which.Message.Should()
            .Be("TR1037 kenya.json line 4 $.parameters[0]: rule `south/new` is raised less than before: there is a case in which it was "
                + "raised or undetermined, and no longer is");
    }

    [Fact]
    public void Pack_MaySetANumberThatItsOwnRulesReadTheOtherWay() =>
        Packs.Building(Packs.Pack(Set("grace-years", 3) + ",\n" + Packs.Rules(
            Packs.Rule("""{ "question": "years", "below": { "parameter": "grace-years" } }""")))).Should().NotThrow();

    [Fact]
    public void Number_ThatAPackAboveSets_WidensNoWaiverOfTheLayerBeneath()
    {
        var region = Waiving("atLeast");

        Packs.Building(region).Should().NotThrow();
        Packs.Building(region, Kenya).Should().Throw<InvalidRuleBookException>().Which.Message.Should()
            .Be("TR1037 kenya.json line 4 $.parameters[0]: the waiver of `test/victims-punished` by pack `south` applies to more than "
                + "before: there is a case in which the finding was held against it, and no longer is");
        Packs.Building(Waiving("atMost"), Kenya).Should().NotThrow();
    }

    [Theory]
    [InlineData("UG", 8, true)]
    [InlineData("KE", 8, false)]
    [InlineData("KE", 6, true)]
    public void Waiver_ReadsTheNumberOfTheState(string state, int years, bool waives)
    {
        var report = Packs.Book(Waiving("atMost"), Kenya)
            .Assess(Packs.GivenIn(state, new Statute { Id = "law", PunishesVictims = Answer.Yes, Years = years }));

        report.Waived.Select(waived => waived.Rule).Should().Equal(waives ? ["test/victims-punished"] : []);
        report.Findings.Any(finding => finding.Rule == "test/victims-punished").Should().Be(!waives);
        report.Parameters.Single(used => used.Parameter == "south/most-years").Value.Should().Be(state == "KE" ? 6 : 9);
    }

    [Fact]
    public void Edition_ThatSaysAnotherTextOfTheSameNumber_IsReadWithItsOwn()
    {
        string Edition(string text) => Years.Replace("How old a law of the South may be.", text, StringComparison.Ordinal) + ",\n"
            + Packs.Rules(Packs.Rule("""{ "question": "years", "above": { "parameter": "south/most-years" } }""", id: "south/old"));
        GuidancePack Of(string text, string from, string? to) => Packs.Read(Packs.Text(Edition(text), "south", "region", from, to, "KE")
            .Replace("\"edition\": \"1\"", $"\"edition\": \"{from}\"", StringComparison.Ordinal), $"{from}.json");
        var book = Packs.Book(Of("What was asked for.", "2026-01-01", "2026-06-30"), Of("What is asked for.", "2026-07-01", null));
        string Text(DateOnly day) => book.Assess(Packs.GivenOn(day, "KE", new Statute { Id = "law", Years = 7 }))
            .Parameters.Single(used => used.Parameter == "south/most-years").Text;

        Text(new(2026, 6, 30)).Should().Be("What was asked for.");
        Text(new(2026, 7, 1)).Should().Be("What is asked for.");
    }

    private static GuidancePack Waiving(string comparison) => Packs.Pack(Years + $$"""
        , "waivers": [ { "rule": "test/victims-punished", "reason": "The reform comes.", "authority": "Council of the South",
          "until": "2027-12-31", "when": { "question": "years", "{{comparison}}": { "parameter": "south/most-years" } } } ]
        """, id: "south", layer: "region", states: "KE UG");

    private static string Set(string parameter, int value) => $$"""
        "parameters": [ { "parameter": "{{parameter}}", "value": {{value}}, "reason": "It is asked for.",
          "sources": [ { "source": "act", "place": "s. 9" } ] } ]
        """;

    /// <summary>A place that may name its State.</summary>
    private sealed record Place : IFact
    {
        public required string Id { get; init; }

        [Question("In which State is it?"), Cites("Test", "1")]
        public State? State { get; init; }

        [Question("Is it open?"), Cites("Test", "2")]
        public Answer? IsOpen { get; init; }
    }
}
