using System.CommandLine;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.Cli;

/// <summary>Runs scenarios: <c>toolkit-rules test</c>.</summary>
internal sealed class TestCommand(CommandConsole console, TestOptions options)
{
    public static Command Create(CommandConsole console)
    {
        var path = new Argument<string>("path") { Description = "A scenario file, or a folder of them." };
        var tool = new Option<string?>("--tool") { Description = "Only the rules of one tool, by its id." };
        var readings = ToolkitRulesCommand.ReadingOption();
        var command = new Command(
            "test",
            """
            Runs scenarios: cases with what the rules should make of them. A difference is told with what was expected, what came, and why.

            Exit codes: 0 everything came as expected; 1 something didn't; 2 bad input or usage.
            """) { path, tool, readings };
        command.SetAction((parsed, cancellation) => new Commands(console, parsed.GetValue(readings) ?? [], reveal: false).GuardAsync(
            book => new TestCommand(console, new() { Path = parsed.GetRequiredValue(path) }).RunAsync(book, cancellation),
            parsed.GetValue(tool)));
        return command;
    }

    public async Task<int> RunAsync(RuleBook book, CancellationToken cancellation)
    {
        var count = 0;
        var report = ScenarioSuite.Run(new(options.Path), book, _ => Progress(++count, "scenarios"), cancellation);
        Progress(0, "");
        await console.Output.WriteAsync(report.ToString());
        return !report.Refused.IsEmpty || report.Passed + report.Failed.Length == 0 ? ExitCode.BadInput : report.IsGreen ? ExitCode.Clear : ExitCode.Raised;
    }

    /// <summary>Shows how far it is, where somebody watches.</summary>
    private void Progress(int number, string what)
    {
        if (console.ShowsProgress && number % 100 == 0)
        {
            console.Error.Write(number == 0 ? "\r" + new string(' ', 40) + "\r" : FormattableString.Invariant($"\r{number} {what}"));
        }
    }
}

/// <summary>What <c>toolkit-rules test</c> was asked for.</summary>
internal sealed record TestOptions
{
    /// <summary>The file or folder.</summary>
    public required string Path { get; init; }
}
