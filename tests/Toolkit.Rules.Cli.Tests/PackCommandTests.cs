using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Cli.Tests;

public sealed class PackCommandTests : IDisposable
{
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples",
        "CountryGuidance"));
    private static readonly string[] Packs = ["--pack", Path.Combine(Samples, "south-sea.json"), "--pack",
        Path.Combine(Samples, "xanadu.json")];
    private readonly string folder = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Check_PacksOfTheSample_FindsNothing() =>
        (await RunAsync(["check", "--strict", Packs[1], Packs[3]])).Should().Be((0, "0 errors, 0 warnings, 0 notes\n", ""));

    [Theory]
    [InlineData("scenarios/no-safe-place.json", "\"raised\": [\"south-sea/no-safe-place\"], ", "",
        ":26:5: warning TR1049 $.rules[0]: rule `south-sea/no-safe-place` is not tested: "
            + "no scenario in `scenarios` beside the pack that comes out as expected expects that it is raised\n")]
    [InlineData("scenarios/no-safe-place.json", "\"none\"", "\"named\"", "rule `south-sea/no-safe-place` is not tested: no scenario")]
    [InlineData(null, "", "", "rule `south-sea/no-safe-place` is not tested: there is no folder `scenarios` beside the pack")]
    public async Task Check_RuleThatNoScenarioRaises_IsNotTested(string? scenario, string before, string after, string expected)
    {
        var pack = Write("south-sea.json", File.ReadAllText(Packs[1]));
        if (scenario is not null)
        {
            Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
            Write("scenarios/safe-place-not-equipped.json", File.ReadAllText(Path.Combine(Samples, "scenarios",
                "safe-place-not-equipped.json")));
            Write(scenario, File.ReadAllText(Path.Combine(Samples, scenario)).Replace(before, after, StringComparison.Ordinal));
        }

        var (exit, text, _) = await RunAsync(["check", "--strict", pack]);

        exit.Should().Be(1);
        text.Should().Contain(expected).And.EndWith(scenario is null ? "2 warnings, 0 notes\n" : "1 warning, 0 notes\n");
    }

    [Fact]
    public async Task Check_WaiverThatNoScenarioExpects_IsNotTested()
    {
        var sea = Write("south-sea.json", File.ReadAllText(Packs[1]));
        var pack = Write("xanadu.json", File.ReadAllText(Packs[3]));
        Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
        foreach (var file in Directory.GetFiles(Path.Combine(Samples, "scenarios")))
        {
            File.Copy(file, Path.Combine(folder, "scenarios", Path.GetFileName(file)));
        }

        (await RunAsync(["check", "--strict", sea, pack])).Output.Should().Be("0 errors, 0 warnings, 0 notes\n");
        (await RunAsync(["check", "--strict", pack, "--pack", sea])).Output.Should()
            .Be("0 errors, 0 warnings, 0 notes\n", "a pack beneath may be given along");
        File.Delete(Path.Combine(folder, "scenarios", "equal-pay-waived.json"));
        var (exit, text, _) = await RunAsync(["check", "--strict", sea, pack]);

        exit.Should().Be(1);
        text.Should().Be(
            $"{pack}:205:5: warning TR1064 $.waivers[0]: the waiver of `national-legal-context/no-equal-pay` is not tested: no scenario in "
                + "`scenarios` beside the pack that comes out as expected expects under `waived` that it applies\n"
            + "    help: Write a scenario that names the rule under `waived`, and one in which the waiver does not apply.\n"
            + "0 errors, 1 warning, 0 notes\n");
    }

    /// <summary>What `test` refuses, `check` refuses as well, with the line.</summary>
    [Theory]
    [InlineData("\"disembarkationPlace\"", "\"disembarkatoinPlace\"",
        ":7:33: error TR0612 $.case.facts.nationalLaw[0]: no question of `nationalLaw` is called `disembarkatoinPlace`; ")]
    [InlineData("\"south-sea/no-safe-place\"", "\"south-sea/no-safe\"",
        ":9:46: error TR0902 $.expect.raised[0]: no rule is called `south-sea/no-safe`; did you mean `south-sea/no-safe-place`?")]
    [InlineData("\"assessedOn\": \"2026", "\"assessedOn\": \"2025",
        "error TR0902 $.expect.raised[0]: no rule is called `south-sea/no-safe-place`")]
    [InlineData("\"version\": 1,", "\"version\": 1", ":3:3: error TR0605 $: found `\"`; expected a comma or `}`")]
    public async Task Check_ScenarioThatTestRefuses_IsAnError(string before, string after, string expected)
    {
        var pack = Write("south-sea.json", File.ReadAllText(Packs[1]));
        Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
        var scenario =
            Write("scenarios/no-safe-place.json",
                File.ReadAllText(Path.Combine(Samples, "scenarios/no-safe-place.json")).Replace(before, after, StringComparison.Ordinal));

        var (exit, text, _) = await RunAsync(["check", pack]);

        exit.Should().Be(2);
        text.Should().Contain(scenario).And.Contain(expected).And.ContainAny("\n1 error, ", "\n2 errors, ");
        (await RunAsync(["test", Path.Combine(folder, "scenarios"), "--pack", pack])).ExitCode.Should().Be(2);
        JsonDocument.Parse((await RunAsync(["check", pack, "--format", "sarif"])).Output).RootElement.GetProperty("runs")[0]
            .GetProperty("results").EnumerateArray()
            .Should().Contain(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
                .GetProperty("uri").GetString()!.EndsWith("no-safe-place.json"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Check_FindingAboutAPack_NamesThePack(string format)
    {
        var pack = Write("south-sea.json", File.ReadAllText(Packs[1]));
        using var json = JsonDocument.Parse((await RunAsync(["check", pack, "--format", format])).Output);

        (format == "json" ? json.RootElement[0].GetProperty("pack") : json.RootElement.GetProperty("runs")[0].GetProperty("results")[0]
            .GetProperty("properties").GetProperty("guidancePack"))
            .GetString().Should().Be("south-sea");
    }

    [Fact]
    public async Task Questions_WhereNoStateIsTold_AskForItAndNameThePacks()
    {
        var file = Write("case.json",
            """{ "version": 1, "assessedOn": "2026-11-24", "facts": { "shelter": [ { "id": "hope", "freeToLeave": "no" } ] } }""");

        var (exit, text, _) = await RunAsync(["questions", file, .. Packs]);
        var (_, explained, _) = await RunAsync(["explain", "xanadu/adults-held-in-shelter", "--case", file, .. Packs]);

        exit.Should().Be(3);
        text.Should()
            .Contain("1. Which State is this case about?\n  Needed by:       guidance pack xanadu, which speaks for some States only\n");
        explained.Should()
            .StartWith("[guidance pack xanadu] xanadu/adults-held-in-shelter, xanadu/shelter `hope`: undetermined\n").And.Contain(
                "speaks for: the case's State is ‘XZ’");
    }

    [Fact]
    public async Task Check_MisspeltQuestion_NamesTheLineAndTheNearest()
    {
        var file = Write("bad.json", File.ReadAllText(Packs[1]).Replace("\"question\": \"disembarkationPlace\", \"is\": \"none\"",
            "\"question\": \"disembarkationPlaec\", \"is\": \"none\"", StringComparison.Ordinal));

        var (exit, text, _) = await RunAsync(["check", file]);

        exit.Should().Be(2);
        text.Should()
            .StartWith($"{file}:29:29: error TR1020 $.rules[0].when.question: unknown question `disembarkationPlaec`; ").And.Contain(
                "did you mean `disembarkationPlace`?\n    help: ");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Check_OtherFormats_AreJsonWithTheSameFindings(string format)
    {
        var file = Write("bad.json", "{ \"version\": 1 }");

        var (exit, text, _) = await RunAsync(["check", file, "--format", format]);

        exit.Should().Be(2);
        using var json = JsonDocument.Parse(text);
        var findings = format == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results");
        findings.GetArrayLength().Should().Be(5);
        findings[0].GetProperty(format == "json" ? "code" : "ruleId").GetString().Should().Be("TR1004");
    }

    [Fact]
    public async Task Packs_WithDiff_ListsWhatEachLayerChanges()
    {
        var (exit, text, _) = await RunAsync(["packs", Packs[3], Packs[1], "--diff"]);

        exit.Should().Be(0);
        text.Should()
            .StartWith("guidance pack south-sea, edition 2026 (Region: South Sea (invented)), from").And.Contain(
                "\nguidance pack xanadu, edition 2026-1 (Country: XZ), from 2026-01-01 to 2027-12-31, in force, content ");
        text.Should().Contain("  sets parameter hold-hours: 72 → 48\n").And.Contain("  raises severity south-sea/safe-place-not-equipped: `recommended` → `shortfall`\n");
    }

    [Fact]
    public async Task Render_Pack_WritesEachRuleAsASentenceWithItsTable()
    {
        var (exit, text, error) = await RunAsync(["render", Packs[3], "--pack", Packs[1]]);

        (exit, error).Should().Be((0, ""));
        text.Should().StartWith("# Guidance pack xanadu, edition 2026-1\n\nCountry: XZ, in force from 2026-01-01 to 2027-12-31.");
        text.Should().Contain("""
            ## The shelter lacks separate rooms.

            About each shelter: found (shortfall) if the shelter's separate rooms is one of ‘in part’ or ‘no’.

            Not found if the shelter's beds is below ‘5’: The shelter has fewer than five beds. (Victims Act of Xanadu, No. 7 of 2024 (invented) s. 23(2))

            | separate rooms | beds | then |
            |---|---|---|
            | not answered | not answered | undetermined |
            | not answered | below 5 | clear |
            """);
    }

    /// <summary>A page that was signed off for other rules than those in force is worse than none.</summary>
    [Fact]
    public async Task Page_OfTheSample_IsWhatRenderWrites()
    {
        var (_, text, _) = await RunAsync(["render", Packs[3], "--pack", Packs[1]]);

        text.Should().Be(
            File.ReadAllText(Path.Combine(Samples, "xanadu.md")).ReplaceLineEndings("\n"),
                "in samples/CountryGuidance, `toolkit-rules render xanadu.json --pack south-sea.json > xanadu.md` writes the page again");
    }

    [Fact]
    public async Task Assess_WithPacks_FindsWhatTheyAddAndNamesThem()
    {
        var (exit, text, error) = await RunAsync(["assess", Path.Combine(Samples, "case.json"), "--format", "markdown", .. Packs]);

        error.Should().BeEmpty();
        exit.Should().Be(1);
        text.Should().Contain("xanadu/adults-held-in-shelter").And.Contain("fr: La loi ne désigne").And.Contain("Guidance pack xanadu, edition 2026-1");
    }

    [Fact]
    public async Task Explain_RuleOfAPack_IsFoundOnItsDaysOnly()
    {
        (await RunAsync(["explain", "xanadu/never-inspected", .. Packs])).ExitCode.Should().Be(0);
        var (exit, _, error) = await RunAsync(["explain", "xanadu/never-inspected", "--as-of", "2025-12-31", .. Packs]);
        exit.Should().Be(2);
        error.Should().Contain("no rule or flow is called `xanadu/never-inspected`");
    }

    [Fact]
    public async Task Test_ScenariosOfTheSample_ComeAsExpected() =>
        (await RunAsync(["test", Path.Combine(Samples, "scenarios"), .. Packs])).Should().Be((0, "32 passed, 0 failed\n", ""));

    [Fact]
    public async Task FirstRule_OfTheSamplesReadme_WorksAsPrinted()
    {
        var blocks = File.ReadAllText(Path.Combine(Samples, "README.md")).ReplaceLineEndings("\n").Split("\n```")
            .Where((_, number) => number % 2 == 1)
                .Select(block => (Kind: block.Split('\n')[0], Text: block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])).ToList();
        Write("mine-case.json", blocks.Single(block => block.Kind == "json").Text);
        var outputs = new List<string>();
        foreach (var line in blocks.Where(block => block.Kind == "").SelectMany(block => block.Text.Split('\n')))
        {
            var words = Regex.Matches(line, "\"([^\"]*)\"|\\S+").Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)
                .ToList();
            words[0].Should().Be("toolkit-rules");
            var (exit, output, error) = await RunAsync([.. words.Skip(1)
                .Select(word => word is "mine.json" or "mine-case.json" or "scenarios" ? Path.Combine(folder, word) : word == "."
                ? folder : word)]);
            (exit, error).Should().Be((words[1] == "assess" ? 1 : 0, ""), line);
            outputs.Add(output);
        }

        var (pack, scenarios) = (Path.Combine(folder, "mine.json"), Path.Combine(folder, "scenarios"));
        outputs[0].Should().Be($"wrote {pack}\nwrote {Path.Combine(scenarios, "first-rule.json")}\n"
            + $"wrote {Path.Combine(folder, "guidance-pack.schema.json")}\n");
        outputs.Should().Contain($"added to {pack}\nwrote {Path.Combine(scenarios, "no-hotline.json")}\n").And.ContainMatch("*\n0 errors, 5 warnings, 0 notes\n").And.Contain("2 passed, 0 failed\n");
        outputs.Should().ContainMatch("*The law sets up no hotline for victims.*").And.ContainMatch("*raised*");
        outputs.Should().HaveCount(7);
    }

    [Fact]
    public async Task Assess_PackThatIsNotThere_IsBadInput()
    {
        var (exit, output, error) = await RunAsync(["rules", "--pack", "nowhere.json"]);

        (exit, output, error).Should().Be((2, "", "nowhere.json: there is no such file\n"));
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
