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
        run.Output.Should().Contain("came:     it comes to `refuse`").And.Contain("senior command is implicated").And.EndWith("0 passed, 1 failed\n");
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

    private void Write(string text) => File.WriteAllText(Path.Combine(folder, "a.json"), text);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exitCode, output.ToString(), error.ToString());
    }
}
