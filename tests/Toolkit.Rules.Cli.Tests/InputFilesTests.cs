using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>What is no file that can be read, or names nothing, is told and never green, whatever the command.</summary>
public sealed class InputFilesTests : IDisposable
{
    private const string Scenario =
        """
        {
          "version": 1,
          "name": "A State that is no party is told so",
          "case": { "assessedOn": "2026-11-24", "facts": { "treatyPosition": [ { "id": "palermo", "isParty": "no" } ] } },
          "expect": { "match": "partial", "raised": [ "international-legal-context/not-party" ] }
        }
        """;

    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples"));
    private readonly string folder = Directory.CreateTempSubdirectory("input").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The commands that take a file, with what each expects.</summary>
    public static TheoryData<string, string> Commands() => new()
    {
        { "assess FILE", "a case file" },
        { "assess FILE --lines", "a case file" },
        { "questions FILE", "a case file" },
        { "explain support-to-security-forces/before-support --case FILE", "a case file" },
        { "check FILE", "a guidance pack" },
        { "packs FILE", "a guidance pack" },
        { "render FILE", "a guidance pack" },
        { "rules --pack FILE", "a guidance pack" },
        { "sign FILE --key none.pem", "a guidance pack" },
        { "new question FILE hotline", "a guidance pack" },
        { "new rule FILE no-hotline --question hotline --is no", "a guidance pack" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_YamlFolderOrNothing_EndsAsBadInput(string command, string expected)
    {
        var yaml = Path.Combine(folder, "given.YAML");
        File.WriteAllText(yaml, "version: 1\n");

        (await RunAsync(command, yaml)).Should().Be((2, "", $"{yaml}: YAML is not read; expected is {expected}, in JSON\n"));
        (await RunAsync(command, folder)).Should().Be((2, "", $"{folder}: this is a folder; expected is {expected}\n"));
        (await RunAsync(command, folder + "/none.json")).Should().Be((2, "", $"{folder}/none.json: there is no such file\n"));
    }

    [Fact]
    public async Task Command_NameInCapitals_IsRead()
    {
        var file = Path.Combine(folder, "CASE.JSON");
        File.Copy(Path.Combine(Samples, "QuickStart", "refused.json"), file);

        (await RunAsync("questions FILE", file)).ExitCode.Should().NotBe(2);
    }

    [Theory]
    [InlineData("A.JSON", 1)]
    [InlineData("a.JsonL", 2)]
    public async Task Test_NameInCapitals_IsRun(string name, int passed)
    {
        var line = Scenario.ReplaceLineEndings(" ");
        File.WriteAllText(Path.Combine(folder, name), passed == 1 ? Scenario : $"{line}\n{line}\n");

        (await RunAsync("test FILE", folder)).Should().Be((0, $"{passed} passed, 0 failed\n", ""));
        (await RunAsync("test FILE", Path.Combine(folder, name))).Should().Be((0, $"{passed} passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task Test_YamlAmongScenarios_IsRefusedAndNotLeftOut()
    {
        File.WriteAllText(Path.Combine(folder, "a.json"), Scenario);
        File.WriteAllText(Path.Combine(folder, "b.yml"), "name: another\n");

        (await RunAsync("test FILE", folder)).Should()
            .Be((2, "TR0605 b.yml: YAML is not read; scenarios are JSON\n1 passed, 0 failed, 1 refused\n", ""));
        (await RunAsync("test FILE", Path.Combine(folder, "b.yml"))).Should()
            .Be((2, "", $"{folder}/b.yml: YAML is not read; expected is a scenario file, or a folder of them, in JSON\n"));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("other.txt")]
    [InlineData("scenario.schema.json")]
    [InlineData("blank.jsonl")]
    public async Task Test_FolderWithoutScenario_SaysSo(string name)
    {
        if (name != "nothing")
        {
            File.WriteAllText(Path.Combine(folder, name), "\n\n");
        }

        (await RunAsync("test FILE", folder)).Should().Be((2, "0 passed, 0 failed\n", $"{folder}: there is no scenario here; scenarios "
            + "stand in files `*.json`, or one in each line of files `*.jsonl`\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --coverage")]
    [InlineData(" --mutants")]
    public async Task Test_OfANameThatNothingHas_EndsAsBadInput(string option)
    {
        File.WriteAllText(Path.Combine(folder, "a.json"), Scenario);

        (await RunAsync("test FILE --of international-legal-contxt" + option, folder)).Should().Be((2, "", "no tool, pack, rule or flow "
            + "is called `international-legal-contxt`; did you mean `international-legal-context`?\n"));
        (await RunAsync("test FILE --of international-legal-context", folder)).ExitCode.Should().Be(0);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string command, string file)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync([.. command.Split(' ').Select(word => word == "FILE" ? file : word)],
            new(Stream.Null, output, error, false));
        return (exitCode, output.ToString(), error.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
