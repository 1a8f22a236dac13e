using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>What the page of samples/PolicyTests says, tried on a copy of it.</summary>
public sealed class PolicySampleTests : IDisposable
{
    private static readonly string Sample = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples",
        "PolicyTests"));
    private readonly string folder = Directory.CreateTempSubdirectory("policy").FullName;

    public PolicySampleTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
        File.Copy(Path.Combine(Sample, "policy.json"), Path.Combine(folder, "policy.json"));
        foreach (var scenario in Directory.GetFiles(Path.Combine(Sample, "scenarios")))
        {
            File.Copy(scenario, Path.Combine(folder, "scenarios", Path.GetFileName(scenario)));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Ci_EveryCommand_IsGreen()
    {
        string[] commands = [.. File.ReadLines(Path.Combine(Sample, "ci.sh"))
            .Where(line => line.StartsWith("$toolkit_rules ", StringComparison.Ordinal))];

        commands.Should().HaveCountGreaterThan(1);
        foreach (var command in commands)
        {
            (await RunAsync(command)).Should().Match<(int ExitCode, string Text)>(run => run.ExitCode == 0, command);
        }
    }

    [Fact]
    public async Task Test_LimitShiftedByOne_IsToldByTheScenarioAtTheLimit()
    {
        Shift();

        var (exit, text) = await RunAsync("toolkit-rules test scenarios --pack policy.json");

        exit.Should().Be(1);
        text.Should().Contain("FAILED: One euro below the limit no audit is asked for").And.Contain("amount: 99999").And.Contain("19 passed, 1 failed");
    }

    [Fact]
    public async Task Test_LimitThatNoScenarioGuards_IsASurvivorWithTheScenarioThatIsMissing()
    {
        File.Delete(Path.Combine(folder, "scenarios", "just-too-small-for-an-audit.json"));

        (await RunAsync("toolkit-rules test scenarios --pack policy.json")).ExitCode.Should().Be(0);
        var (exit, text) = await RunAsync("toolkit-rules test scenarios --pack policy.json --of harbour-fund --min-score 100");

        exit.Should().Be(1);
        text.Should().Contain("SURVIVED: harbour-fund/never-audited").And.Contain("‘99999’").And.Contain("\"amount\": 99999").And.Contain("less than 100% of the changes are noticed");
    }

    [Fact]
    public async Task Test_OneRule_IsMeasuredAlone()
    {
        var (exit, text) = await RunAsync("toolkit-rules test scenarios --pack policy.json --of harbour-fund/much-cash --min 100");

        exit.Should().Be(0);
        text.Should().Contain("1 of 1 sources come to");
    }

    [Fact]
    public async Task Test_NameThatNothingHas_NamesTheNearest()
    {
        var (exit, text) = await RunAsync("toolkit-rules test scenarios --pack policy.json --of harbor-fund --of much-cash --coverage");

        exit.Should().Be(2);
        text.Should().Contain("no tool, pack, rule or flow is called `harbor-fund`; did you mean `harbour-fund`?")
            .And.Contain("`much-cash`");
    }

    [Fact]
    public async Task Generate_WithoutScenarios_MakesCasesOfThePolicyAlone()
    {
        foreach (var scenario in Directory.GetFiles(Path.Combine(folder, "scenarios")))
        {
            File.Delete(scenario);
        }

        var to = Path.Combine(folder, "to-fill-in");
        await RunAsync($"toolkit-rules test scenarios --pack policy.json --of harbour-fund --generate {to}");

        Directory.GetFiles(to).Select(File.ReadAllText).Should()
            .HaveCountGreaterThan(8).And.OnlyContain(text => text.Contains("(harbour-fund/", StringComparison.Ordinal));
    }

    private void Shift()
    {
        var file = Path.Combine(folder, "policy.json");
        var text = File.ReadAllText(file);
        text.Should().Contain("\"atLeast\": 100000");
        File.WriteAllText(file, text.Replace("\"atLeast\": 100000", "\"atLeast\": 99999", StringComparison.Ordinal));
    }

    /// <summary>Runs a command line as in the folder of the sample.</summary>
    private async Task<(int ExitCode, string Text)> RunAsync(string command)
    {
        string[] arguments = [.. command.Split(' ').Skip(1).Select(word => Path.Exists(Path.Combine(folder, word))
            ? Path.Combine(folder, word) : word)];
        var text = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, text, text, ShowsProgress: false));
        return (exitCode, text.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
