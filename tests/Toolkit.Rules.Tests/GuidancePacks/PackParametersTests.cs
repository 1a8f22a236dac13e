using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>
/// Numbers that packs set: for the cases of their States, never looser than what stands beneath, and the strictest where it isn't told.
/// </summary>
public sealed class PackParametersTests
{
    private const string Sources = "\"sources\": [ { \"source\": \"act\", \"place\": \"s. 9\" } ]";
    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Kenya lets a law go unchecked for 3 years, Uganda for 2, the rules for 4; "unchecked" is raised above that.</summary>
    [Theory]
    [InlineData("KE", 3, "kenya", false)]
    [InlineData("UG", 2, "uganda", false)]
    [InlineData("PK", 4, "", false)]
    [InlineData(null, 2, "uganda", true)]
    public void Parameter_OfACountry_CountsForCasesOfItsState(string? state, int years, string packs, bool isForStateNotTold)
    {
        var book = Packs.Book(Of("kenya", 3, "KE"), Of("uganda", 2, "UG"));
        Report Assess(int inForce) => book.Assess(Packs.GivenIn(state, new Statute { Id = "code", Years = inForce }));

        Assess(years).Findings.Should().BeEmpty();
        Assess(years + 1).Findings.Should().ContainSingle().Which.Text.Should()
            .Be(FormattableString.Invariant($"The law has gone unchecked for {years} years."));
        var used = Assess(years).Parameters.Should().ContainSingle().Subject;
        (used.Parameter, used.Value, string.Join(' ', used.Packs), used.IsForStateNotTold).Should()
            .Be(("grace-years", years, packs, isForStateNotTold));
        book.Explain("test/unchecked", Packs.GivenIn(state, new Statute { Id = "code", Years = years + 1 })).Single().Parts[0].Text.Should()
            .Contain(FormattableString.Invariant($"above ‘{years}’"));
    }

    /// <summary>
    /// A number stands in conditions, so that one file has one value of it: the strictest of those that may apply to anything in it.
    /// </summary>
    [Theory]
    [InlineData("KE", "PK", 3)]
    [InlineData("PK", "KE", 3)]
    [InlineData("KE", "UG", 2)]
    [InlineData("PK", null, 4)]
    [InlineData(null, "KE", 2)]
    public void Parameter_OfACaseAboutSeveralStates_IsTheStrictestOfTheirs(string? ofCase, string? ofFact, int years)
    {
        var facts = new Case
        {
            AssessedOn = Day,
            State = Find(ofCase),
            Facts =
                [new Statute { Id = "code", Years = years + 1 }, new Place { Id = "place", State = Find(ofFact) }],
        };
        var rule = new Rule<Place>
        {
            Id = "place/open",
            Sources = [new("Test", "1")],
            When = place => place.IsOpen == Answer.No,
            Finding = "Shut.",
            Severity = Severity.Information
        };
        var book = RuleBook.Build([.. Packs.Entries, rule], Packs.Options with { Packs = [Of("kenya", 3, "KE"), Of("uganda", 2, "UG")] });

        var report = book.Assess(facts);

        report.Findings.Should().ContainSingle(finding => finding.Rule == "test/unchecked").Which.Text.Should()
            .Contain(FormattableString.Invariant($"for {years} years"));
        report.RuleBookHash.Should().Be(book.On(Day, State.Find(years switch { 2 => "UG", 3 => "KE", _ => "PK" })).Hash);
    }

    [Fact]
    public void Parameter_WhereNoStateIsTold_AsksForItOnlyWhereSomethingHangsOnIt()
    {
        var book = Packs.Book(Of("kenya", 2, "KE"));
        Report Assess(int? years) =>
            book.Assess(Packs.GivenIn(null,
                new Statute { Id = "code", Years = years, PunishesVictims = Answer.No, AllowsStay = Answer.Yes, Grounds = Answer.No }));

        var open = Assess(3).OpenQuestions.Should().ContainSingle("a law of three years goes unchecked too long in Kenya alone").Subject;
        (open.Ref.Question, open.Packs[0], open.HangsOn[0].Id).Should().Be(("case.state", "kenya", "test/unchecked"));
        Assess(2).OpenQuestions.Should().BeEmpty();
        Assess(5).OpenQuestions.Should().BeEmpty("it is too long everywhere");
        Assess(3).Packs[0].Standing.Should().Be(PackStanding.StateNotTold);
        ReportText.Write(Assess(3), new() { ShowsAll = true, Width = 300 }).Should()
            .Contain("grace-years is 2 years, as guidance pack kenya sets it, the strictest that may apply, as not all of the case tells "
                + "its State");
    }

    [Fact]
    public void Parameter_ThatADecisionReads_CountsAlike()
    {
        var flow = new DecisionFlow<Statute, Use>
        {
            Id = "test/keep",
            Sources = [new("Test", "6")],
            Title = "May the law be kept?",
            Steps = [
                new() { Id = "old", When = law => law.Years > Packs.Grace, WhenUnknown = Reads.AsYes, Outcome = Use.No,
                    Because = "It went unchecked.", WouldChange = "A check.", Sources = [new("Test", "6")] }],
            Otherwise = new() { Id = "fine", Outcome = Use.Yes, Because = "It was checked.", Sources = [new("Test", "6")] },
        };
        var book = RuleBook.Build([flow], Packs.Options with { Packs = [Of("kenya", 2, "KE")] });
        Report Assess(string? state) => book.Assess(Packs.GivenIn(state, new Statute { Id = "code", Years = 3 }));

        Assess("KE").Decisions[0].Outcome.Should().Be("no");
        Assess("PK").Decisions[0].Outcome.Should().Be("yes");
        Assess(null).Decisions[0].Outcome.Should().Be("no");
        Assess(null).OpenQuestions.Should().ContainSingle().Which.HangsOn.Should().ContainSingle().Which.Outcomes.Should()
            .Equal("no", "yes");
        Assess("KE").OpenQuestions.Should().BeEmpty();
    }

    /// <summary>No layer loosens what a lower one tightened: the number beneath a pack is that of the layers under it.</summary>
    [Theory]
    [InlineData("organisation", null, 3,
        "`grace-years` is 2 years by pack `kenya` beneath this one, and 3 would be looser; a pack may only set it lower")]
    [InlineData("organisation", "KE UG", 3,
        "`grace-years` is 2 years by pack `kenya` beneath this one, and 3 would be looser; a pack may only set it lower")]
    [InlineData("organisation", "UG", 3, null)]
    [InlineData("organisation", null, 2, null)]
    [InlineData("organisation", null, 1, null)]
    [InlineData("organisation", "UG", 5, "`grace-years` is 4 years, and 5 would be looser; a pack may only set it lower")]
    public void Parameter_LooserThanALowerLayer_IsRefused(string layer, string? states, int value, string? message)
    {
        var (country, other) = (Of("kenya", 2, "KE"), Of("office", value, states, layer));
        foreach (var build in new[] { Packs.Building(country, other), Packs.Building(other, country) })
        {
            if (message is null)
            {
                build.Should().NotThrow();
            }
            else
            {
                build.Should().Throw<InvalidRuleBookException>().Which.Message.Should()
                    .Be($"TR1035 office.json line 4 $.parameters[0].value: {message}");
            }
        }
    }

    [Theory]
    [InlineData("KE", "TR1036")]
    [InlineData("UG", null)]
    public void Parameter_OfTwoPacksOfALayerThatDisagree_IsRefusedOnlyForACommonState(string states, string? code)
    {
        var build = Packs.Building(Of("kenya", 3, "KE"), Of("other", 2, states));
        if (code is null)
        {
            build.Should().NotThrow();
        }
        else
        {
            build.Should().Throw<InvalidRuleBookException>().Which.Message.Should()
                .StartWith(code
                    + " other.json line 4 $.parameters[0]: this pack sets `grace-years` to 2, and pack `kenya` of the same layer to 3");
        }
    }

    [Theory]
    [InlineData("smallest-cell", 20, 15,
        "`smallest-cell` is 20 people by pack `kenya` beneath this one, and 15 would be looser; a pack may only set it higher")]
    [InlineData("smallest-cell", 9, 15, "`smallest-cell` is 10 people, and 9 would be looser; a pack may only set it higher")]
    [InlineData("low-corruption-score", 60, 55,
        "`low-corruption-score` is 60 points of the index by pack `kenya` beneath this one, and 55 would be looser; a pack may only set "
            + "it higher")]
    [InlineData("hold-hours", 48, 60,
        "`hold-hours` is 48 hours by pack `kenya` beneath this one, and 60 would be looser; a pack may only set it lower")]
    [InlineData("hold-hours", 48, 24, null)]
    [InlineData("smallest-cell", 20, 30, null)]
    [InlineData("low-corruption-score", 60, 70, null)]
    public void Parameter_OfTheToolkit_IsSetInItsStricterDirectionOnly(string parameter, int country, int office, string? message)
    {
        var options = new ToolkitRulesOptions();
        options.Packs.AddRange([Of("kenya", country, "KE", "country", parameter), Of("office", office, null, "organisation", parameter)]);
        var build = () => ToolkitRules.Build(options);
        if (message is null)
        {
            build.Should().NotThrow("the direction that it states is proven over every rule and flow that reads it");
        }
        else
        {
            build.Should().Throw<InvalidRuleBookException>().Which.Message.Should().Contain("TR1035").And.EndWith(message);
        }
    }

    [Fact]
    public void Parameters_OfTheToolkit_AllStateTheStricterDirectionAndCiteIt()
    {
        ToolkitRules.Parameters.Select(parameter => (parameter.Id, parameter.Stricter)).Should().BeEquivalentTo(
            [("smallest-cell", Stricter.Higher), ("hold-hours", Stricter.Lower), ("low-corruption-score", Stricter.Higher)]);
        ToolkitRules.Parameters.Where(parameter => parameter.Id != "hold-hours").Should().OnlyContain(parameter =>
            parameter.Source.Confidence == Confidence.OwnDesign && parameter.Source.Place.Contains("stricter", StringComparison.Ordinal));
    }

    [Fact]
    public void Parameter_WithoutDirection_IsRefused()
    {
        var parameter = new Parameter("odd", 1, "days", "Odd.", new("Test", "1")) { Stricter = (Stricter)7 };
        var build = () => RuleBook.Build([Packs.Punished],
            new() { Edition = "test", Parameters = ImmutableDictionary<Parameter, int>.Empty.Add(parameter, 1) });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Should()
            .Be("TR0219 parameters: parameter `odd` is stricter neither lower nor higher; say which, so that nobody loosens it unseen");
    }

    [Fact]
    public void Parameters_InMoreWaysThanAllowed_AreRefused()
    {
        var limits = new PackReadOptions { Limits = new() { MaxParameterSets = 3 } };
        GuidancePack[] packs = [.. new[] { ("ke", 3, "KE"), ("ug", 2, "UG"), ("tz", 1, "TZ") }
            .Select(pack =>
                Packs.Read(Packs.Text(Set("grace-years", pack.Item2), pack.Item1, states: pack.Item3), pack.Item1 + ".json", limits))];

        Packs.Building(packs[..2]).Should().NotThrow("the values are 4, 3 and 2 years");
        Packs.Building(packs).Should().Throw<InvalidRuleBookException>().Which.Message
            .Should().Be("TR1010 ug.json line 4 $.parameters[0]: the packs set parameters in more than 3 ways for the States of a case, "
                + "the most that is allowed");
    }

    [Fact]
    public void Severity_LowerThanALowerLayerRaisedIt_IsRefusedForACommonState()
    {
        string Raise(string severity) => $$"""
            "severities": [ { "rule": "test/untrained", "severity": "{{severity}}", "reason": "r", {{Sources}} } ]
            """;
        var country = Packs.Pack(Raise("breach"), "kenya", states: "KE");

        Packs.Building(country, Packs.Pack(Raise("shortfall"), "office", "organisation", states: null)).Should()
            .Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1033 office.json line 4 $.severities[0].severity: `test/untrained` weighs `breach` already; a pack only raises that, "
                + "and lowers it by a waiver");
        Packs.Building(country, Packs.Pack(Raise("shortfall"), "office", "organisation", states: "UG")).Should().NotThrow();
    }

    private static GuidancePack Of(string id, int value, string? states, string layer = "country", string parameter = "grace-years") =>
        Packs.Pack(Set(parameter, value), id, layer, states: states);

    private static string Set(string parameter, int value) => FormattableString.Invariant($$"""
        "parameters": [ { "parameter": "{{parameter}}", "value": {{value}}, "reason": "The act says so.", {{Sources}} } ]
        """);

    private static State? Find(string? state) => state is null ? null : State.Find(state);

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
