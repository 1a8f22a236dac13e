using System.Text;
using System.Text.Json;
using Json.Schema;

namespace Toolkit.Rules.Testing.Tests;

public sealed class ScenarioJsonTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(ScenarioJson.Schema(Books.Toolkit)));

    [Fact]
    public void Read_GoodFile_GivesTheScenario()
    {
        var scenario = Read(Books.Commander);

        scenario.Name.Should().Be("A unit whose commander is implicated gets no vehicles");
        scenario.Case.Facts.Should().HaveCount(2);
        scenario.Expect.IsExact.Should().BeTrue();
        scenario.Expect.Decisions.Should().ContainSingle().Which.By.Should().Be("commander-implicated");
        scenario.Expect.Raised[0].Should().Be(new ExpectedRule("support-to-security-forces/commander-implicated")
        {
            About = "border-guard",
            Severity = Severity.Suspected
        });
    }

    [Fact]
    public void Write_WhatWasRead_ReadsBackTheSame()
    {
        var bytes = ScenarioJson.Write(Read(Books.Commander));

        Encoding.UTF8.GetString(ScenarioJson.Write(ScenarioJson.Read(bytes, Books.Toolkit, "again.json"))).Should()
            .Be(Encoding.UTF8.GetString(bytes));
        Valid(Encoding.UTF8.GetString(bytes)).Should().BeTrue();
    }

    [Fact]
    public void WriteToFillIn_IsValidAndRefusedUntilFilledIn()
    {
        var bytes = ScenarioJson.WriteToFillIn("Fill in what should happen", Read(Books.Commander).Case, "Say what the flow decides.");

        Valid(Encoding.UTF8.GetString(bytes)).Should().BeTrue();
        ProblemsOf(Encoding.UTF8.GetString(bytes)).Should().Be(
            "TR0910 s.json $.expect.toDo: the expectation is still to be filled in: Say what the flow decides. Then take `toDo` out");
    }

    /// <summary>Reader and schema agree on every version, and on whole numbers as spreadsheets write them.</summary>
    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1e0", true)]
    [InlineData("2.0", false)]
    [InlineData("1.5", false)]
    [InlineData("\"1\"", false)]
    public void Version_InAnyWriting_IsReadWhereTheSchemaAcceptsIt(string version, bool isRead)
    {
        var json = Books.Commander.Replace("\"version\": 1", $"\"version\": {version}", StringComparison.Ordinal);

        Valid(json).Should().Be(isRead);
        Throws(() => Read(json)).Should().Be(!isRead);
    }

    private static bool Throws(Func<Scenario> read)
    {
        try
        {
            read();
            return false;
        }
        catch (InvalidScenarioException)
        {
            return true;
        }
    }

    [Fact]
    public void Schema_IsReadAlikeByStrictValidatorsAndEditors() =>
        Toolkit.Rules.Tests.Serialization.StrictSchema.Problems(ScenarioJson.Schema(Books.Toolkit)).Should().BeEmpty();

    [Fact]
    public void Schema_TakesGoodAndRefusesBad()
    {
        Valid(Books.Commander).Should().BeTrue();
        Valid(Books.Commander.Replace("\"refuse\"", "\"refused\"", StringComparison.Ordinal)).Should().BeFalse();
        Valid(Books.Commander.Replace("\"match\": \"exact\",", "", StringComparison.Ordinal)).Should().BeFalse();
        Valid(Books.Commander.Replace("listed-force", "listed-forces", StringComparison.Ordinal)).Should().BeFalse();
        Valid(Books.Commander.Replace("unit-meets-definition", "unit-meets-definitions", StringComparison.Ordinal)).Should().BeFalse();
    }

    [Theory]
    [InlineData("", "TR0603 s.json: the file is empty; expected is a JSON object with `version`, `name`, `case` and `expect`")]
    [InlineData("[]", "TR0606 s.json $: found a list; expected an object with `version`, `name`, `case` and `expect`")]
    [InlineData("{}",
        """
        TR0607 s.json $: `version` is missing; this library reads version 1
        TR0607 s.json $: `name` is missing; it says what should happen, as a sentence
        TR0607 s.json $: `case` is missing; it holds the facts
        TR0607 s.json $: `expect` is missing; it says what should come
        """)]
    public void Read_NoScenario_IsRefused(string text, string problems) => ProblemsOf(text).Should().Be(problems.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2", "TR0608 s.json $.version: version `2` cannot be read; this library reads version 1")]
    [InlineData("A unit whose commander is implicated gets no vehicles", "Test17",
        "TR0901 s.json $.name: `Test17` is no sentence; the name says what should happen, as in `A unit whose commander is implicated "
            + "gets no vehicles`")]
    [InlineData("listed-force\"", "listed-forces\"",
        "TR0505 s.json $.case.facts.securityForce[0].kind: `listed-forces` is no answer to this question; allowed are `listed-force`, "
            + "`prison-service`, `responsible-authority`, `regional-peacekeeping`, `non-state-or-private-force`, `not-security`; did "
            + "you mean `listed-force`?")]
    [InlineData("seniorCommand\"", "seniorComand\"",
        "TR0612 s.json $.case.facts.securityForce[0]: no question of `securityForce` is called `seniorComand`; allowed are `id`, "
            + "`kind`, `ministry`, `authorityAbove`, `commandedBy`, `seniorCommand`, `recordOfCompliance`, `sourcesSearched`, "
            + "`accountability`, `institutions`, `countryStance`; did you mean `seniorCommand`?")]
    [InlineData("unit-meets-definition", "unit-meets-definitions",
        "TR0902 s.json $.expect.raised[1]: no rule is called `support-to-security-forces/unit-meets-definitions`; did you mean "
            + "`support-to-security-forces/unit-meets-definition`?")]
    [InlineData("before-support", "before-suport",
        "TR0612 s.json $.expect.decisions: no flow is called `support-to-security-forces/before-suport`; allowed are "
            + "`support-to-security-forces/before-support`, `support-to-security-forces/during-support`; did you mean "
            + "`support-to-security-forces/before-support`?")]
    [InlineData("\"refuse\"", "\"refused\"",
        "TR0903 s.json $.expect.decisions.support-to-security-forces/before-support: no outcome of this flow is called `refused`; there "
            + "are `not-covered`, `outside-the-policy`, `carve-out`, `refuse`, `incomplete`, `authorised-not-effective`, "
            + "`proceed-mitigated`, `proceed-standard`; did you mean `refuse`?")]
    [InlineData("\"commander-implicated\"", "\"commander-implicatd\"",
        "TR0903 s.json $.expect.decisions.support-to-security-forces/before-support: no step of this flow is called "
            + "`commander-implicatd`; did you mean `commander-implicated`?")]
    [InlineData("\"waitsFor\": []", "\"waitsFor\": [\"leter\"]",
        "TR0903 s.json $.expect.decisions.support-to-security-forces/before-support: no requirement of this flow is called `leter`; "
            + "there are `letter`, `consultation`, `consultation-of-the-country-team`, `consultation-of-ohchr`, `country-guidance`, "
            + "`monitoring`, `sign-off`; did you mean `letter`?")]
    [InlineData("\"suspected\"", "\"suspect\"",
        "TR0903 s.json $.expect.raised[0].severity: no severity is called `suspect`; allowed are `information`, `recommended`, "
            + "`shortfall`, `at-odds`, `suspected`, `breach`; did you mean `suspected`?")]
    [InlineData("\"about\": \"vehicles\"", "\"about\": \"vehicle\"",
        "TR0909 s.json $.expect.decisions.support-to-security-forces/before-support: `support-to-security-forces/before-support` is not "
            + "about `vehicle`; in this case it is about `border-guard`, `vehicles`; did you mean `vehicles`?")]
    [InlineData("\"exact\"", "\"exactly\"",
        "TR0903 s.json $.expect.match: no way to match is called `exactly`; allowed are `exact`, `partial`; did you mean `exact`?")]
    [InlineData("\"match\": \"exact\",", "", "TR0607 s.json $.expect: `match` is missing; `exact` says that nothing else may come, "
        + "`partial` that only what is named is looked at")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"exact\", \"clear\": [\"support-to-security-forces/unit-meets-definition\"],",
        "TR0905 s.json $.expect.clear[0]: `support-to-security-forces/unit-meets-definition` is expected here and at "
            + "$.expect.raised[1]; it cannot end in two ways")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"exact\", \"contradicts\": [\"support-to-security-forces/unit-meets-definition\"],",
        "TR0902 s.json $.expect.contradicts[0]: no rule against contradictions is called "
            + "`support-to-security-forces/unit-meets-definition`; there is `support-to-security-forces/residual-risk-above-risk`")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"exact\", \"questions\": [\"supportRequest.risks\"],",
        "TR0906 s.json $.expect.questions[0]: no question is called `supportRequest.risks`; did you mean `supportRequest.risk`?")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"exact\", \"sources\": [\"HRDDP para. 12(a)(iiii)\"],",
        "TR0907 s.json $.expect.sources[0]: no source of a rule or step is called `HRDDP para. 12(a)(iiii)`; did you mean `HRDDP para. "
            + "12(a)(iii)`?")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"partial\", \"clear\": [],",
        "TR0908 s.json $.expect.clear: the list is empty, so that nothing in it could fail; leave it out, or match `exact` to say that "
            + "there is none")]
    [InlineData("\"match\": \"exact\",", "\"match\": \"exact\", \"rased\": [],",
        "TR0612 s.json $.expect: no member of an expectation is called `rased`; allowed are "
        + "`toDo`, `match`, `decisions`, `raised`, `clear`, `undetermined`, `exempted`, `waived`, `contradicts`, `refused`, `questions`, "
        + "`sources`; did you mean `raised`?")]
    public void Read_BadPlace_TellsWhereWhatAndTheNearest(string good, string bad, string problems)
    {
        Books.Commander.Should().Contain(good);
        ProblemsOf(Books.Commander.Replace(good, bad, StringComparison.Ordinal)).Should().Be(problems.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Read_ExpectationThatCantFail_IsRefused()
    {
        var at = Books.Commander.IndexOf("\"expect\"", StringComparison.Ordinal);

        ProblemsOf(Books.Commander[..at] + "\"expect\": { \"match\": \"partial\" } }").Should().Be(
            "TR0908 s.json $.expect: nothing is expected, so that nothing could fail; name a decision or a rule, or match `exact` to "
                + "say that nothing may come");
        ProblemsOf("""{"version":1,"name":"Nothing comes of nothing","case":{"assessedOn":"2026-11-24","facts":{}},"expect":{"match":"exact"}}""").Should().Be(
            "TR0908 s.json $.expect: the case has no fact, so that nothing could come and nothing could fail");
        ProblemsOf(Books.Commander[..at] + "\"expect\": { \"match\": \"exact\" } }").Should().BeEmpty();
    }

    private static Scenario Read(string text) => ScenarioJson.Read(Encoding.UTF8.GetBytes(text), Books.Toolkit, "s.json");

    private static string ProblemsOf(string text)
    {
        try
        {
            Read(text);
            return "";
        }
        catch (InvalidScenarioException wrong)
        {
            return wrong.Message;
        }
    }

    private static bool Valid(string text) => Schema.Value.Evaluate(JsonDocument.Parse(text).RootElement).IsValid;
}
