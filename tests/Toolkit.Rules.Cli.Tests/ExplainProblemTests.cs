namespace Toolkit.Rules.Cli.Tests;

/// <summary>The command that says what the code of a problem means.</summary>
public sealed class ExplainProblemTests
{
    [Fact]
    public async Task Explain_Code_SaysWhatItMeansAndWhatToDo() => (await RunAsync("explain", "TR0505")).Should().Be((0,
        """
        TR0505: Answer that the question does not have
          Means:  The answer is none of those that the question has.
          To do:  Write one of the answers that the message lists; leave the question out where it is not
                  answered.

        """.ReplaceLineEndings("\n"), ""));

    [Fact]
    public async Task Explain_CodeInSmallLetters_IsFound() =>
        (await RunAsync("explain", "tr0505")).Output.Should().StartWith("TR0505: ");

    [Fact]
    public async Task Explain_UnknownCode_NamesTheNearest() => (await RunAsync("explain", "TR0529")).Should().Be(
        (2, "", "no problem has the code `TR0529`; did you mean `TR0520`?\n"));

    [Fact]
    public async Task Explain_Nothing_ListsAllCodes()
    {
        var (exit, output, error) = await RunAsync("explain");

        (exit, error).Should().Be((0, ""));
        output.Split('\n')[..^1].Should().HaveCount(ProblemCodes.All.Length).And.Contain("TR0505  Answer that the question does not have");
    }

    [Theory]
    [InlineData("explain", "TR0505", "--case", "case.json")]
    [InlineData("explain", "TR0505", "--table")]
    [InlineData("explain", "--table")]
    public async Task Explain_CodeWithWhatIsAboutRules_IsRefused(params string[] arguments)
    {
        var (exit, output, error) = await RunAsync(arguments);

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("--case and --table are about a rule or flow; name one by its id\n");
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }
}
