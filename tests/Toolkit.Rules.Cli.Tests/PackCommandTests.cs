using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Toolkit.Rules.Cli.Tests;

public sealed class PackCommandTests : IDisposable
{
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "CountryGuidance"));
    private static readonly string[] Packs = ["--pack", Path.Combine(Samples, "south-sea.json"), "--pack", Path.Combine(Samples, "xanadu.json")];
    private readonly string folder = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Check_PacksOfTheSample_FindsNothing() =>
        (await RunAsync(["check", "--strict", Packs[1], Packs[3]])).Should().Be((0, "0 errors, 0 warnings, 0 notes\n", ""));

    [Fact]
    public async Task Check_MisspeltQuestion_NamesTheLineAndTheNearest()
    {
        var file = Write("bad.json", File.ReadAllText(Packs[1]).Replace("\"question\": \"disembarkationPlace\", \"is\": \"none\"", "\"question\": \"disembarkationPlaec\", \"is\": \"none\"", StringComparison.Ordinal));

        var (exit, text, _) = await RunAsync(["check", file]);

        exit.Should().Be(2);
        text.Should().StartWith($"{file}:28:29: error TR1020 $.rules[0].when.question: unknown question `disembarkationPlaec`; ").And.Contain("did you mean `disembarkationPlace`?\n    help: ");
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
        findings.GetArrayLength().Should().Be(6);
        findings[0].GetProperty(format == "json" ? "code" : "ruleId").GetString().Should().Be("TR1004");
    }

    [Fact]
    public async Task Packs_WithDiff_ListsWhatEachLayerChanges()
    {
        var (exit, text, _) = await RunAsync(["packs", Packs[3], Packs[1], "--diff"]);

        exit.Should().Be(0);
        text.Should().StartWith("region south-sea, edition 2026").And.Contain("\ncountry xanadu, edition 2026-1 (XZ), from 2026-01-01 to 2027-12-31, in force, content ");
        text.Should().Contain("  sets parameter hold-hours: 72 → 48\n").And.Contain("  raises severity south-sea/safe-place-not-equipped: `recommended` → `shortfall`\n");
    }

    [Fact]
    public async Task Render_Pack_WritesEachRuleAsASentenceWithItsTable()
    {
        var (exit, text, error) = await RunAsync(["render", Packs[3], "--pack", Packs[1]]);

        (exit, error).Should().Be((0, ""));
        text.Should().StartWith("# xanadu, edition 2026-1\n\nFor XZ (country), in force from 2026-01-01 to 2027-12-31.");
        text.Should().Contain("""
            ## The shelter lacks separate rooms.

            About each shelter: found (shortfall) if the shelter's separate rooms is one of ‘in-part’ or ‘no’.

            Not found if the shelter's beds is below ‘5’: The shelter has fewer than five beds. (Victims Act of Xanadu, No. 7 of 2024 (invented) s. 23(2))

            | separate rooms | beds | then |
            |---|---|---|
            | not answered | not answered | undetermined |
            | not answered | below 5 | not found |
            """);
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
        (await RunAsync(["test", Path.Combine(Samples, "scenarios"), .. Packs])).Should().Be((0, "19 passed, 0 failed\n", ""));

    [Fact]
    public async Task FirstRule_OfTheSamplesReadme_WorksAsPrinted()
    {
        var blocks = File.ReadAllText(Path.Combine(Samples, "README.md")).ReplaceLineEndings("\n").Split("```json\n")[1..].Select(block => block.Split("\n```")[0]).ToList();
        var (pack, facts, scenario) = (Write("mine.json", blocks[0]), Write("mine-case.json", blocks[1]), Write("mine-scenario.json", blocks[2]));

        (await RunAsync(["check", "--strict", pack])).Output.Should().Be("0 errors, 0 warnings, 0 notes\n");
        (await RunAsync(["assess", facts, "--pack", pack])).Output.Should().Contain("The law sets up no hotline for victims.");
        (await RunAsync(["explain", "mine/no-hotline", "--case", facts, "--pack", pack])).Output.Should().Contain("raised");
        (await RunAsync(["test", scenario, "--pack", pack])).Should().Be((0, "1 passed, 0 failed\n", ""));
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
