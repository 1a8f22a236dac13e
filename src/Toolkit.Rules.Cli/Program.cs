using System.Text;
using Toolkit.Rules.Cli;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536);
var console = new CommandConsole(Console.OpenStandardInput(), output, Console.Error, !Console.IsErrorRedirected);
try
{
    var exitCode = await ToolkitRulesCommand.RunAsync(args, console, cancel.Token);
    await output.FlushAsync();
    return exitCode;
}
catch (OperationCanceledException)
{
    return 130;
}
catch (IOException)
{
    // Whoever read standard output has gone away.
    return 141;
}
catch (Exception fault)
{
    await Console.Error.WriteLineAsync($"toolkit-rules failed; this is a fault of the program and not of the input: {fault.GetType().Name}: {fault.Message}");
    return ExitCode.Fault;
}
