using System.Text;
using Toolkit.Rules.Cli;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};

// Written out by the command, which tells what goes wrong with that; nothing is left for a disposal.
var output = new StreamWriter(StandardStreams.OpenOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536);
var console = new CommandConsole(StandardStreams.OpenInput(), output, StandardStreams.OpenError(), !Console.IsErrorRedirected);
try
{
    return await ToolkitRulesCommand.RunAsync(args, console, cancel.Token);
}
catch (OperationCanceledException)
{
    return 130;
}
catch (ReaderGoneException)
{
    return 141;
}
catch (IOException)
{
    return ExitCode.BadInput; // what went wrong with standard output could not be told on standard error either
}
catch (Exception fault)
{
    await console.Error.WriteLineAsync($"toolkit-rules failed; this is a fault of the program and not of the input: "
        + $"{fault.GetType().Name}: {fault.Message}");
    return ExitCode.Fault;
}
