using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>
/// What packs, cases and scenarios say is put into every output there is, and must not become more than text there: no line of its own, no
/// steering of a terminal, no turned direction, no markup.
/// </summary>
public sealed class OutputForgingTests : IDisposable
{
    /// <summary>
    /// What JSON may hold and no line of text: a new line, an escape sequence, a C1 control, directions, separators, a tag.
    /// </summary>
    private const string Steering =
        "x\nFORGED\r\nFORGED\t\u001b[31mred\u009b2J\u202eturned\u2066\u200f\u2028FORGED\u2029FORGED\u0085FORGED\U000E0041";

    /// <summary>Markup of every output, with its own words so that it is found where it became markup.</summary>
    private const string Markup =
        "FORGED http://evil.test/x?a=1 (HTTPS://evil.test) ftp://evil.test, www.evil.test. //evil.test mailto:evil@evil.test "
            + "evil@evil.test <b>evil</b> <!-- [evil](http://evil.test) ![evil](http://evil.test/x.png) `evil` ` ~~evil~~ **evil** "
            + "__evil__ $evil$ &lt;evil&gt; &#x202e; | evil | \\| evil \"] evil --> end ]]> ::error::evil done";

    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples"));
    private readonly string folder = Directory.CreateTempSubdirectory("forging").FullName;

    public OutputForgingTests()
    {
        Directory.CreateDirectory(At("scenarios"));
        Put("pack.json", Pack(Markup));
        Put("steering-pack.json", Pack(Steering));
        Put("case.json", Case(Steering));
        Put("markup-case.json", Case(Markup));
        Put("bad-case.json", BadCase(Steering));
        Put("markup-bad-case.json", BadCase(Markup));
        Put("scenarios/fails.json", Scenario("fails " + Steering, Case(Steering), "\"raised\": [\"mine/rule\"]"));
        Put("scenarios/decides.json", Scenario("decides " + Steering, Case(Steering),
            $"\"questions\": [\"securityForce.agency\"], \"sources\": [{Json(Steering)}]"));
        Put("scenarios/refused.json", Scenario(Steering, BadCase(Steering),
            $"{Json(Steering)}: 1, \"raised\": [{{ \"rule\": {Json(Steering)}, \"about\": {Json(Steering)} }}]"));
        Put("scenarios/to-do.json", Scenario(Steering, Case("x"), $"\"toDo\": {Json(Steering)}"));
        if (!OperatingSystem.IsWindows())
        {
            Put("scenarios/x\nFORGED\u001b[31m\u202e.json", "{");
            Put("x\nFORGED\u001b[31m\u202e.json", Pack("well").Replace("\"no\" }", "\"nope\" }", StringComparison.Ordinal));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, string> Outputs() => new()
    {
        { "text", "assess case.json --pack pack.json" },
        { "text", "assess markup-case.json --pack pack.json" },
        { "text", "assess case.json --pack pack.json --all" },
        { "text", "assess markup-case.json --pack pack.json --all" },
        { "text", "assess case.json --view national-law --pack pack.json" },
        { "text", "assess markup-case.json --view treaties --pack pack.json" },
        { "text", "assess bad-case.json --pack pack.json" },
        { "text", "assess markup-bad-case.json --pack pack.json" },
        { "text", "questions case.json --pack pack.json" },
        { "text", "questions markup-case.json" },
        { "text", "explain mine/rule --pack pack.json" },
        { "text", "explain mine/rule --case case.json --pack pack.json" },
        { "text", "explain support-to-security-forces/before-support --case case.json" },
        { "text", "rules --pack pack.json" },
        { "text", "packs pack.json --diff" },
        { "text", "check pack.json" },
        { "text", "check steering-pack.json" },
        { "text", "check x\nFORGED\u001b[31m\u202e.json" },
        { "text", "assess case.json --pack steering-pack.json" },
        { "text", "assess case.json --pack x\nFORGED\u001b[31m\u202e.json" },
        { "text", "test scenarios --pack pack.json" },
        { "text", "test scenarios --pack pack.json --coverage --mutants --tool mine" },
        { "text", "assess x\nFORGED\u001b[31m\u202e" },
        { "text", "explain x\nFORGED\u001b[31m\u202e" },
        { "json", "assess case.json --pack pack.json --format json" },
        { "json", "assess markup-case.json --pack pack.json --format json" },
        { "json", "rules --format json --pack pack.json" },
        { "json", "check pack.json --format json" },
        { "json", "check steering-pack.json --format json" },
        { "json", "schema case --pack pack.json" },
        { "json", "schema scenario --pack pack.json" },
        { "sarif", "check pack.json --format sarif" },
        { "sarif", "check steering-pack.json --format sarif" },
        { "sarif", "check x\nFORGED\u001b[31m\u202e.json --format sarif" },
        { "markdown", "assess case.json --pack pack.json --format markdown" },
        { "markdown", "assess markup-case.json --pack pack.json --format markdown" },
        { "markdown", "assess case.json --pack pack.json --format markdown --all" },
        { "markdown", "assess markup-case.json --pack pack.json --format markdown --all" },
        { "markdown", "assess markup-case.json --view national-law --format markdown --pack pack.json" },
        { "markdown", "assess markup-case.json --view treaties --format markdown --pack pack.json" },
        { "markdown", "render pack.json" },
        { "markdown", "test scenarios --pack pack.json --format markdown" },
        { "mermaid", "assess case.json --pack pack.json --format mermaid" },
        { "mermaid", "assess markup-case.json --pack pack.json --format mermaid" },
        { "html", "test scenarios --pack pack.json --format html" },
        { "cobertura", "test scenarios --pack pack.json --format cobertura" },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_OfWhatOthersWrote_HoldsItAsTextOnly(string format, string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "file names there can't hold control characters");
        var arguments = command.Split(' ').Select(word => word.Contains(".json", StringComparison.Ordinal) || word is "scenarios" ? At(word)
            : word).ToArray();

        var (output, error) = await RunAsync(arguments);

        (output + error).Should().NotBeEmpty();
        Lines(error);
        Lines(output);
        switch (format)
        {
            case "json":
                output.Should().NotContainAny("<", ">", "&");
                JsonDocument.Parse(output).Dispose();
                break;
            case "sarif":
                output.Should().NotContainAny("<", ">", "&", "](");
                using (var sarif = JsonDocument.Parse(output))
                {
                    sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().BePositive();
                }

                break;
            case "markdown":
                IsInert(output);
                break;
            case "mermaid":
                output.Split('\n').Should().OnlyContain(line => Regex.IsMatch(line, """^(flowchart TD|    (pack\d+\["[^"<>\[\]`]*"\]|parameter\d+\["[^"<>\[\]`]*"\]|subgraph d\d+ \["[^"<>\[\]`]*"\]|d\d+\w+(\["[^"<>\[\]`]*"\])? --> ?d\d+\w+|d\d+\w+\["[^"<>\[\]`]*"\]|d\d+\w+ -->\|[a-z, ]+\| d\d+\w+|d\d+\w+\(\["[^"<>\[\]`]*"\]\)|class d\d+\w+ \w+|classDef \w+ [\w:#,\- ]+|end))?$"""));
                break;
            case "html":
                Regex.Replace(output,
                    "</?(html|head|meta|title|style|body|h1|h2|p|span|details|summary|code|table|tr|th|td)( [^<>]*)?>|<!DOCTYPE html>", "")
                    .Should().NotContainAny("<", ">");
                break;
            case "cobertura":
                XDocument.Parse(output).Root!.Name.LocalName.Should().Be("coverage");
                break;
        }
    }

    [Fact]
    public async Task Json_OfWhatOthersWrote_ReadsBackAsItWasWritten()
    {
        var (output, _) = await RunAsync(["assess", At("case.json"), "--pack", At("pack.json"), "--format", "json"]);

        using var report = JsonDocument.Parse(output);
        report.RootElement.GetProperty("decisions")[0].GetProperty("about")[0].GetProperty("id").GetString().Should()
            .Be(Named(Steering) + "request");
        report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("text").GetString()).Should()
            .Contain(Markup);
    }

    /// <summary>A text as an id can hold it: ids with what a reader cannot see are refused.</summary>
    private static string Named(string text) => string.Concat(text.EnumerateRunes().Where(rune =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));

    [Fact]
    public async Task Check_PackThatSteers_IsRefusedAtEveryPlace()
    {
        var (output, _) = await RunAsync(["check", At("steering-pack.json")]);

        foreach (var path in new[]
        {
            "$.edition", "$.title", "$.jurisdiction", "$.author", "$.sources[0].title", "$.questions[0].ask", "$.questions[0].label",
                "$.questions[0].askWhom", "$.questions[0].sources[0].place",
            "$.rules[0].finding", "$.rules[0].advice", "$.rules[0].sources[0].place", "$.rules[0].unless[0].text", "$.wordings[0].finding",
                "$.wordings[0].advice",
            "$.waivers[0].reason", "$.waivers[0].authority",
        })
        {
            output.Should().Contain($" error TR1007 {path}: ");
        }

        Put("condition.json", Pack("well").Replace("\"motto\", \"is\": \"well\"", $"\"motto\", \"is\": {Json(Steering)}",
            StringComparison.Ordinal));
        (await RunAsync(["check", At("condition.json")])).Output.Should().Contain(" error TR1007 $.rules[0].when.any[1].is: ");
    }

    /// <summary>No line begins with what was put in, and nothing in the text steers a terminal or turns its direction.</summary>
    private static void Lines(string output)
    {
        output.Split('\n').Should().NotContain(line => line.StartsWith("FORGED", StringComparison.Ordinal)
            || line.StartsWith("::", StringComparison.Ordinal));
        output.EnumerateRunes().Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Should().BeEmpty();
    }

    /// <summary>
    /// Markdown without what is escaped in it, and without code, in which nothing is markup, holds no markup of others; and no row of a
    /// table has a cell more.
    /// </summary>
    private static void IsInert(string markdown)
    {
        var bars = 0;
        foreach (var line in markdown.Split('\n'))
        {
            var bare = Regex.Replace(line, @"\\[!-/:-@\[-`{-~]|`[^`]*`", "");
            bare.Should()
                .NotContainAny("<b>", "</", "<!", "](", "[evil", "`", "~~", "*evil", "evil*", "_evil", "evil_", "$evil", "| evil", "evil |",
                    "&lt", "&#", "//", "www.", "@", "mailto");
            var here = line.StartsWith('|') ? Regex.Replace(line, @"\\.", "").Count(c => c == '|') : 0;
            (bars == 0 || here == 0 || here == bars).Should().BeTrue("the rows of a table have the same cells: {0}", line);
            bars = here;
        }
    }

    private static string Pack(string text) => $$"""
        {
          "version": 1, "id": "mine", "edition": {{Json(text)}}, "title": {{Json(text)}}, "layer": "region",
            "jurisdiction": {{Json(text)}}, "states": ["FR", "XZ"], "validFrom": "2026-01-01", "author": {{Json(text)}},
          "sources": [ { "id": "act", "title": {{Json(text)}} } ],
          "questions": [
            { "about": "securityForce", "name": "agency", "ask": {{Json(text + "?")}}, "label": {{Json(text)}}, "askWhom": {{Json(text)}}, "answers": ["no", "yes"], "sources": [ { "source": "act", "place": {{Json(text)}} } ] },
            { "about": "securityForce", "name": "motto", "ask": {{Json(text + "?")}}, "label": {{Json(text + " motto")}}, "kind": "text", "sources": [ { "source": "act", "place": "s. 1" } ] },
            { "about": "securityForce", "name": "unread", "ask": "Is it?", "answers": ["no", "yes"], "sources": [ { "source": "act", "place": {{Json(text)}} } ] }
          ],
          "rules": [
            { "id": "mine/rule", "about": "securityForce", "when": { "any": [ { "question": "agency", "is": "no" }, { "question": "motto", "is": {{Json(text)}} } ] },
              "unless": [ { "id": "but", "when": { "question": "unread", "is": "yes" }, "text": {{Json(text)}}, "sources": [ { "source": "act", "place": {{Json(text)}} } ] } ],
              "finding": {{Json(text)}}, "advice": {{Json(text)}}, "severity": "recommended",
              "basis": [ { "instrument": "CAT", "article": "3", "whenBound": "shortfall", "scope": {{Json(text)}} } ],
              "sources": [ { "source": "act", "place": {{Json(text)}} } ] }
          ],
          "waivers": [ { "rule": "national-legal-context/no-equal-pay", "reason": {{Json(text)}}, "authority": {{Json(text)}}, "from": "2026-01-01", "until": "2026-12-31", "sources": [ { "source": "act", "place": {{Json(text)}} } ] } ],
          "wordings": [ { "rule": "national-legal-context/consent-is-a-defence", "language": "fr", "finding": {{Json(text)}}, "advice": {{Json(text)}} } ]
        }
        """;

    private static string Case(string text) => $$"""
        {
          "version": 1, "assessedOn": "2026-11-24", "state": "XZ",
          "facts": {
            "securityForce": [ { "id": {{Json(Named(text) + "force")}}, "kind": "listed-force", "seniorCommand": "implicated", "agency": "no", "unread": "no", "motto": {{Json(text)}} } ],
            "supportRequest": [ { "id": {{Json(Named(text) + "request")}}, "recipient": {{Json(Named(text) + "force")}}, "kind": "logistics" } ],
            "nationalLaw": [ { "id": {{Json(Named(text) + "law")}}, "state": "FR", "equalPay": "silent", "consentIrrelevant": { "value": "no", "provision": {{Json(text)}} } } ]
          },
          "commitments": [ { "state": "FR",
            "commitments": [ { "instrument": "TIP", "act": "ratification", "date": "2002-10-29", "source": {{Json(text)}}, "sourceAsOf": "2026-01-01", "confidence": "high" } ],
            "reservations": [ { "instrument": "TIP", "kinds": ["declaration"], "articles": ["3"], "limitedTo": {{Json(text)}}, "source": {{Json(text)}}, "sourceAsOf": "2026-01-01" } ] } ]
        }
        """;

    private static string BadCase(string text) => $$"""
        {
          "version": {{Json(text)}}, "assessedOn": {{Json(text)}}, "state": {{Json(text)}}, {{Json(text)}}: 1,
          "facts": {
            {{Json(text)}}: [], 
            "securityForce": [ { "id": {{Json(text)}}, "kind": {{Json(text)}}, {{Json(text)}}: 1 }, { "id": {{Json(text)}} }, {{Json(text)}} ],
            "supportRequest": [ { "id": "x", "recipient": {{Json(text)}} } ],
            "nationalLaw": [ { "id": "y", "state": {{Json(text)}}, "consentIrrelevant": { "value": {{Json(text)}}, {{Json(text)}}: 1 } } ]
          },
          "complete": [{{Json(text)}}],
          "commitments": [ { "state": {{Json(text)}}, {{Json(text)}}: 1, "commitments": [ { "instrument": {{Json(text)}}, "act": {{Json(text)}}, "date": {{Json(text)}} } ] } ]
        }
        """;

    private static string Scenario(string name, string facts, string expect) =>
        $$"""{ "version": 1, "name": {{Json(name)}}, "case": {{facts}}, "expect": { "match": "exact", {{expect}} } }""";

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private void Put(string name, string text) => File.WriteAllText(At(name), text);

    private string At(string name) => Path.Combine(folder, name);

    private static async Task<(string Output, string Error)> RunAsync(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (output.ToString(), error.ToString());
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
