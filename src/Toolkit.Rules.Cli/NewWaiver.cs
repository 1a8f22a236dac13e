using System.CommandLine;

namespace Toolkit.Rules.Cli;

/// <summary>Adds a waiver to a guidance pack: <c>toolkit-rules new waiver</c>.</summary>
internal static class NewWaiver
{
    public static Command Create(CommandConsole console)
    {
        var file = NewCommand.PackArgument();
        var rule = new Argument<string>("rule") { Description = "The rule that is waived, by its id." };
        var reason = new Option<string>("--reason") { Description = "Why, as a sentence.", Required = true };
        var authority = new Option<string>("--authority") { Description = "Who decided that.", Required = true };
        var until = new Option<string>("--until") { Description = "The last day of the waiver, as in 2026-12-31.", Required = true };
        var severity = new Option<string?>("--severity")
        {
            Description = "The lower weight that the finding keeps; otherwise it is waived altogether.",
        };
        severity.AcceptOnlyFromAmong(NewCommand.Severities);
        var command = new Command("waiver", "Adds a waiver to a pack: a rule of another layer is not held against a case, with reason, "
            + "authority and end. A scenario that expects it under `waived` is still to be written.")
        {
            file, rule, reason, authority, until, severity,
        };
        command.SetAction((parsed, _) => new NewCommand(console).RunAsync(async command =>
        {
            var name = parsed.GetRequiredValue(file);
            command.Open(name);
            var piece = PackScaffold.Waiver(parsed.GetRequiredValue(rule), parsed.GetRequiredValue(reason),
                parsed.GetRequiredValue(authority), parsed.GetRequiredValue(until), parsed.GetValue(severity));
            await command.WriteAsync(name, isNew: false,
                PackScaffold.Add(PackCommands.ReadFile(name, new()).Bytes.Span, "waivers", piece), piece, null);
        }));
        return command;
    }
}
