namespace Toolkit.Rules.Cli.Tests;

public sealed class TestCommandTests : IDisposable
{
    private const string Scenario =
        """
        {
          "version": 1,
          "name": "A unit whose commander is implicated gets no vehicles",
          "case": {
            "assessedOn": "2026-11-24",
            "facts": {
              "securityForce": [ { "id": "border-guard", "kind": "listed-force", "seniorCommand": "implicated" } ],
              "supportRequest": [ { "id": "vehicles", "recipient": "border-guard", "kind": "logistics" } ]
            }
          },
          "expect": { "match": "partial", "decisions": { "support-to-security-forces/before-support": "refuse" } }
        }
        """;

    private const string Tool = "international-legal-context";

    private const string Party =
        """
        {
          "version": 1,
          "name": "A State that is no party is told so",
          "case": { "assessedOn": "2026-11-24", "facts": { "treatyPosition": [ { "id": "palermo", "isParty": "no" } ] } },
          "expect": { "match": "partial", "raised": [ "international-legal-context/not-party" ] }
        }
        """;

    private string[] Mutants => ["test", folder, "--tool", Tool, "--mutants"];

    private readonly string folder = Directory.CreateTempSubdirectory("scenarios").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Test_GreenFolder_EndsClear()
    {
        Write(Scenario);

        (await RunAsync(["test", folder])).Should().Be((0, "1 passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task Test_Difference_EndsRaisedAndSaysWhy()
    {
        Write(Scenario.Replace("\"refuse\"", "\"incomplete\"", StringComparison.Ordinal));

        var run = await RunAsync(["test", folder]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("came:     it comes to `refuse`").And.Contain("record of senior command: a senior commander implicated").And.EndWith("0 passed, 1 failed\n");
    }

    [Fact]
    public async Task Test_BadFileOrNone_EndsAsBadInput()
    {
        (await RunAsync(["test", folder])).ExitCode.Should().Be(2);
        (await RunAsync(["test", folder + "/none"])).Error.Should().EndWith("there is no such file or folder of scenarios\n");
        Write(Scenario.Replace("\"refuse\"", "\"refused\"", StringComparison.Ordinal));

        var run = await RunAsync(["test", folder]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith("TR0903 a.json $.expect.decisions").And.EndWith("0 passed, 0 failed, 1 refused\n");
    }

    [Fact]
    public async Task Test_Mutants_ListsEachSurvivorWithAScenarioThatNoticesItOncePasted()
    {
        Write(Party);

        var run = await RunAsync(Mutants);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("1 passed, 0 failed\nSURVIVED: ").And.EndWith("3 of 66 changes noticed (4.5%), 63 survived, 0 "
            + "unfinished; 0 change nothing and do not count.\n");
        var (survivor, pasted) = First(run.Output);
        File.WriteAllText(Path.Combine(folder, "b.json"), pasted);

        var again = await RunAsync(Mutants);

        again.Output.Should().StartWith("2 passed, 0 failed\n").And.NotContain($"SURVIVED: {survivor}\n");
    }

    [Fact]
    public async Task Test_MinScore_EndsRaisedBelowIt()
    {
        Write(Party);

        (await RunAsync(["test", folder, "--tool", Tool, "--min-score", "4.5"])).ExitCode.Should().Be(0);
        var run = await RunAsync(["test", folder, "--tool", Tool, "--min-score", "4.6"]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("less than 4.6% of the changes are noticed\n");
    }

    /// <summary>A point divides whatever the machine's language: in German it would group thousands, and 4.6 be 46.</summary>
    [Theory]
    [InlineData("4.5", 0, "")]
    [InlineData("4.6", 1, "less than 4.6% of the changes are noticed\n")]
    public async Task Test_NumberOnAGermanMachine_IsItself(string score, int exitCode, string error)
    {
        Write(Party);
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            var run = await RunAsync(["test", folder, "--tool", Tool, "--min-score", score]);

            (run.ExitCode, run.Error).Should().Be((exitCode, error));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Test_BudgetUsedUp_SaysWhatIsUnfinishedAndReachesNoScore()
    {
        Write(Party);

        var run = await RunAsync([.. Mutants, "--budget", "0", "--min-score", "1"]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be("1 passed, 0 failed\n0 of 66 changes noticed (0.0%), 0 survived, 66 unfinished; 0 change nothing and do "
            + "not count.\n");
        (await RunAsync(["test", folder, "--tool", Tool, "--budget", "600"])).Output.Should().Contain("3 of 66 changes noticed");
    }

    [Fact]
    public async Task Test_SomebodyWatches_ShowsHowFarItIsAndWipesIt()
    {
        Write(Party);

        var run = await RunAsync(Mutants, isWatched: true);

        run.Error.Should().Contain("\r[####################] 63 of 63 changes looked into that no scenario noticed").And.EndWith(" \r");
        run.Output.Should().NotContain("\r");
    }

    [Theory]
    [InlineData("--min", "101", "--min is a number from 0 to 100, and not `101`")]
    [InlineData("--min-score", "-1", "--min-score is a number from 0 to 100, and not `-1`")]
    [InlineData("--budget", "-5", "--budget is a number from 0 to 1000000, and not `-5`")]
    [InlineData("--budget", "soon", "--budget is a number with a point, as in 99.5, and not `soon`")]
    [InlineData("--min", "9,5", "--min is a number with a point, as in 99.5, and not `9,5`")]
    [InlineData("--min-score", "1e1", "--min-score is a number with a point, as in 99.5, and not `1e1`")]
    public async Task Test_NumberThatCantBe_IsRefused(string option, string number, string problem)
    {
        var run = await RunAsync(["test", folder, option, number]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(problem);
    }

    /// <summary>The first survivor of a report, and the scenario under it.</summary>
    private static (string Survivor, string Scenario) First(string report)
    {
        const string Survived = "SURVIVED: ";
        var first = report.Split(Survived)[1];
        var end = first.IndexOf('\n', StringComparison.Ordinal);
        return (first[..end], first[(end + 1)..]);
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(folder, "a.json"), text);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, bool isWatched = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, isWatched));
        return (exitCode, output.ToString(), error.ToString());
    }
}
