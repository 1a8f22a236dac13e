using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>
/// What GitHub's code scanning, and the Sarif.Multitool with its profile for it, ask of a log; those are not run in CI, and do not see an
/// index that leads to another rule.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private static readonly string Sea = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples",
        "CountryGuidance", "south-sea.json"));

    private readonly string folder = Directory.CreateTempSubdirectory("sarif").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Check_Findings_HaveWhatCodeScanningAsksFor()
    {
        var file = Path.Combine(folder, "mer du sud é.pack.json");
        File.WriteAllText(file, File.ReadAllText(Sea).Replace("\"disembarkationPlace\", \"is\"", "\"disembarkationPlac\", \"is\"",
            StringComparison.Ordinal).Replace("\"severity\": \"shortfall\"", "\"severity\": \"serious\"", StringComparison.Ordinal));

        var log = await LogAsync(file);

        var results = Valid(log);
        results.Select(result => result.GetProperty("ruleId").GetString()).OrderDescending().Should().Equal("TR1020", "TR1005");
        var place = results.Single(result => result.GetProperty("ruleId").GetString() == "TR1020").GetProperty("locations")[0]
            .GetProperty("physicalLocation");
        new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath.Should().Be(file);
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should()
            .StartWith("file:///").And.EndWith("mer%20du%20sud%20%C3%A9.pack.json");
        (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32())
            .Should().Be((38, 29), "of the first rule the severity is told");
    }

    [Fact]
    public async Task Check_RelativeFile_HasARelativeUri()
    {
        var results = Valid(await LogAsync("no such folder/é.json"));

        results.Single().GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
            .GetString().Should().Be("no%20such%20folder/%C3%A9.json");
    }

    /// <summary>An empty log makes the upload fail, and says nothing of why.</summary>
    [Theory]
    [InlineData("none.json", null, "TR0616", "there is no such file")]
    [InlineData("", null, "TR0616", "this is a folder; expected is a guidance pack")]
    [InlineData("pack.yaml", "id: pack\n", "TR0616", "YAML is not read; expected is a guidance pack, in JSON")]
    [InlineData("yaml.json", "id: pack\n", "TR0605", "this reads as YAML. YAML is not read; guidance packs are JSON")]
    [InlineData("empty.json", "", "TR0603", "the file is empty; expected is a JSON object with `version`, `id`, `edition` and what else a pack "
        + "says")]
    [InlineData("cut.json", "{ \"version\": 1 ", "TR0605", "the file ends here, before the object that is open is closed; is it cut off?")]
    public async Task Check_PackThatIsNotRead_IsAResult(string name, string? text, string code, string message)
    {
        var file = Path.Combine(folder, name);
        if (text is not null)
        {
            File.WriteAllText(file, text);
        }

        var result = Valid(await LogAsync(file)).Single();

        result.GetProperty("ruleId").GetString().Should().Be(code);
        result.GetProperty("message").GetProperty("text").GetString().Should().Be(message);
        result.GetProperty("level").GetString().Should().Be("error");
    }

    [Fact]
    public async Task Check_PackBeneathThatIsNotRead_IsAResultInItsFile()
    {
        var beneath = Path.Combine(folder, "beneath.json");
        File.WriteAllText(beneath, "{ \"version\": 2, \"id\": \"beneath\" }");

        var result = Valid(await LogAsync(Sea, "--pack", beneath)).Single();

        result.GetProperty("ruleId").GetString().Should().Be("TR1012");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            .Should().EndWith("/beneath.json");
    }

    [Fact]
    public async Task Check_SoundPack_IsALogWithoutResults() => Valid(await LogAsync(Sea,
        Path.Combine(Path.GetDirectoryName(Sea)!, "xanadu.json"))).Should().BeEmpty();

    private static List<JsonElement> Valid(JsonElement log)
    {
        log.GetProperty("$schema").GetString().Should().Be("https://json.schemastore.org/sarif-2.1.0.json");
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.GetProperty("runs").EnumerateArray().Single();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("toolkit-rules");
        driver.GetProperty("version").GetString().Should().MatchRegex(@"^\d+\.\d+\.\d+(-[\w.]+)?$");
        Uri.IsWellFormedUriString(driver.GetProperty("informationUri").GetString(), UriKind.Absolute).Should().BeTrue();
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        foreach (var text in new[] { "shortDescription", "fullDescription", "help" })
        {
            rules.FindAll(rule => rule.GetProperty(text).GetProperty("text").GetString()!.Length > 5
                && rule.GetProperty(text).GetProperty("text").GetString() != rule.GetProperty("id").GetString())
                .Should().HaveSameCount(rules);
        }

        var results = run.GetProperty("results").EnumerateArray().ToList();
        foreach (var result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should()
                .Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note");
            result.TryGetProperty("kind", out _).Should().BeFalse("a level belongs to the kind fail alone");
            var place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().MatchRegex("^[A-Za-z0-9%/._~:-]+$");
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
            place.GetProperty("region").GetProperty("startColumn").GetInt32().Should().BePositive();
        }

        return results;
    }

    private static async Task<JsonElement> LogAsync(string file, params string[] more)
    {
        var output = new StringWriter { NewLine = "\n" };
        await ToolkitRulesCommand.RunAsync(["check", file, "--format", "sarif", .. more],
            new(Stream.Null, output, TextWriter.Null, false));
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
