using System.Collections.Immutable;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>Parameters of a pack's own: what reads them, and what a layer above may do to them.</summary>
public sealed class PackParameterTests
{
    private static readonly GuidancePack Own =
        Packs.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GuidancePacks", "good", "own-parameters.json")));

    [Fact]
    public void Rules_ReadTheValueInConditionsAndTexts()
    {
        var book = Packs.Book(Own).On(new(2026, 11, 24));

        book.Rule("xz/few-shelters").When.ToString().Should().Be("the number of facts `shelter` is below 3");
        book.Rule("xz/few-shelters").Finding.Should().Be("There are fewer than 3 shelters.");
        book.Rule("xz/few-beds").When.ToString().Should().Be("the shelter's beds is below ‘5’");
        book.Rule("xz/few-beds").Advice.Should().Be("Provide 5.");
        book.Rule("xz/not-inspected").When.ToString().Should()
            .Be("the shelter's inspected on is more than 12 months before the day of the assessment");
        book.Rule("xz/not-inspected").Unless[0].Text.Should().Be("It has fewer than 2 beds.");
        book.Rule("xz/unequal").When.ToString().Should()
            .Be("the answers on grade differ by 2 or more steps between one shelter and another");
        book.Rule("xz/long-unchecked").When.ToString().Should().Be("the statute's years is below ‘30’");
        book.PackChanges.Where(change => change.What == "adds parameter").Select(change => $"{change.Subject}: {change.After}")
            .Should().Contain(
            "xz/inspection-months: 12 months, stricter when lower: How long a shelter may go without an inspection.");
        PackMarkdown.Write(book, "xz").Should()
            .Contain("\n## Parameters of its own\n\n- `xz/exempt-beds`: 2 beds; stricter when lower. How few beds exempt a shelter from "
            + "inspection. Source: Act of Tests s. 3.\n");
    }

    [Fact]
    public void Layer_Above_SetsItStricter()
    {
        var book = Packs.Book(Own, Above(("xz/inspection-months", 6), ("xz/fewest-beds", 8)));
        var on = book.On(new(2026, 11, 24));

        on.Rule("xz/not-inspected").When.ToString().Should()
            .Be("the shelter's inspected on is more than 6 months before the day of the assessment");
        on.Rule("xz/few-beds").Finding.Should().Be("It has fewer than 8 beds.");
        on.Hash.Should().NotBe(Packs.Book(Own).On(new(2026, 11, 24)).Hash);
        on.PackChanges.Where(change => change.What == "sets parameter")
            .Select(change => $"{change.Pack} {change.Subject} {change.Before} → {change.After}").Should().Equal(
            "office xz/inspection-months 12 → 6", "office xz/fewest-beds 5 → 8");
        PackMarkdown.Write(on, "xz").Should()
            .Contain("- `xz/fewest-beds`: 8 beds at the strictest, and 5 unless a layer above sets it; set to 8 by guidance pack office "
                + "for XZ; stricter when higher.");
        book.Assess(Given(new PackFact
        {
            Type = "shelter",
            Id = "hope",
            Answers = ImmutableSortedDictionary<string, PackAnswer>.Empty.Add("beds", 8).Add("inspectedOn", new DateOnly(2026, 5, 23))
        }))
            .Findings.Select(finding => finding.Rule).Should().Contain("xz/not-inspected").And.NotContain("xz/few-beds");
    }

    [Theory]
    [InlineData("xz/inspection-months", 24, "$.parameters[0].value: `xz/inspection-months` is 12 months, and 24 would be looser; a pack "
        + "may only set it lower", "TR1035")]
    [InlineData("xz/fewest-beds", 4, "$.parameters[0].value: `xz/fewest-beds` is 5 beds, and 4 would be looser; a pack may only set it "
        + "higher", "TR1035")]
    [InlineData("xz/fewest-bed", 6, "$.parameters[0].parameter: no parameter is called `xz/fewest-bed`; there are `grace-years`, "
        + "`notice-days`, `xz/exempt-beds`, `xz/fewest-beds`, `xz/fewest-shelters`, `xz/grades-apart`, `xz/inspection-months`; did you "
        + "mean `xz/fewest-beds`?", "TR1034")]
    public void Layer_Above_ThatLoosensIt_IsRefused(string parameter, int value, string message, string code) =>
        Packs.Building(Own, Above((parameter, value))).Should().Throw<InvalidRuleBookException>().Which.Message.Should()
            .Be($"{code} office.json line 4 {message}");

    [Fact]
    public void Layer_Above_TightensWhatTheOneBeneathTightened()
    {
        var own = Packs.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GuidancePacks", "good", "own-parameters.json"))
            .Replace("\"country\", \"jurisdiction\": \"XZ\"", "\"region\", \"jurisdiction\": \"South\", \"states\": [\"XZ\"]",
                StringComparison.Ordinal));
        var middle = Packs.Pack(Set(("xz/inspection-months", 6)), id: "ministry", layer: "country");

        Packs.Building(own, middle, Above(("xz/inspection-months", 9))).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1035 office.json line 4 $.parameters[0].value: `xz/inspection-months` is 6 months by pack `ministry` beneath this "
                + "one, and "
            + "9 would be looser; a pack may only set it lower");
        Packs.Book(middle, own, Above(("xz/inspection-months", 3))).On(new(2026, 11, 24)).Rule("xz/not-inspected").Finding.Should()
            .Be("It was not inspected for more than 3 months.");
    }

    [Theory]
    [InlineData("ministry")]
    [InlineData("zoo")]
    public void Pack_OfTheSameLayer_SetsNone(string id) => Packs.Building(Own, Packs.Pack(Set(("xz/inspection-months", 6)), id: id))
        .Should().Throw<InvalidRuleBookException>()
        .Which.Message.Should()
        .Be($"TR1034 {id}.json line 4 $.parameters[0].parameter: `xz/inspection-months` is a parameter of pack `xz`, which does not stand "
        + "beneath this one");

    [Fact]
    public void Floor_ParameterThatSaysTheWrongDirection_IsFoundOut()
    {
        // The author says that more is stricter, and the rule is raised less where there is more.
        var wrong = Packs.Pack("""
            "ownParameters": [ { "id": "xz/most-years", "value": 3, "unit": "years", "text": "How many years at most.",
              "stricter": "higher", "sources": [ { "source": "act", "place": "s. 2" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "years", "above": { "parameter": "xz/most-years" } }""")));

        Packs.Building(wrong, Above(("xz/most-years", 5))).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1037 office.json line 4 $.parameters[0]: rule `xz/rule` is raised less than before: there is a case in which it was "
                + "raised "
            + "or undetermined, and no longer is");
        Packs.Building(wrong).Should().NotThrow();
    }

    [Fact]
    public void Check_ParameterThatNothingReads_IsTold()
    {
        var pack = Packs.Text("""
            "ownParameters": [ { "id": "xz/most-years", "value": 3, "unit": "years", "text": "How many years at most.", "stricter": "lower",
              "sources": [ { "source": "act", "place": "s. 2" } ] } ]
            """);

        PackCheck.Run([new PackFile("xz.json", System.Text.Encoding.UTF8.GetBytes(pack))], Packs.Entries, Packs.Options).Findings
            .Select(finding => $"{finding.Level} {finding.ToProblem()}").Should()
            .Equal("Warning TR1045 xz.json line 4 $.ownParameters[0]: nothing in this pack reads the parameter `xz/most-years`");
    }

    private static GuidancePack Above(params (string Parameter, int Value)[] set) =>
        Packs.Pack(Set(set), id: "office", layer: "organisation");

    private static string Set(params (string Parameter, int Value)[] set)
    {
        const string Why = """ "reason": "It is asked for.", "sources": [ { "source": "act", "place": "s. 9" } ] """;
        var each = set.Select(
            pair => FormattableString.Invariant($"{{ \"parameter\": \"{pair.Parameter}\", \"value\": {pair.Value},{Why}}}"));
        return $"\"parameters\": [ {string.Join(", ", each)} ]";
    }

    private static Case Given(params IFact[] facts) => Packs.Given(facts);
}
