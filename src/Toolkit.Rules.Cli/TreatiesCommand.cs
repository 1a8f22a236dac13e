using System.CommandLine;
using System.Globalization;
using System.Text;
using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.TreatyData;

namespace Toolkit.Rules.Cli;

/// <summary>Says which instruments bind a State on a date, as sentences or as facts to put into a case file.</summary>
internal static class TreatiesCommand
{
    /// <param name="console">Where output goes.</param>
    public static Command Create(CommandConsole console)
    {
        var state = new Argument<string>("state") { Description = "The State: its code of two or three letters, or its name." };
        state.Validators.Add(parsed =>
        {
            try
            {
                _ = State.Find(parsed.GetValueOrDefault<string>());
            }
            catch (ArgumentException wrong)
            {
                parsed.AddError(wrong.Message.Split(" (Parameter", 2)[0]);
            }
        });
        var on = new Option<string>("--on") { Description = "The date, as in 2026-11-24.", Required = true };
        on.Validators.Add(parsed =>
        {
            if (!IsDay(parsed.GetValueOrDefault<string>(), out _))
            {
                parsed.AddError($"--on {parsed.GetValueOrDefault<string>()} is no date; write it like 2026-11-24");
            }
        });
        var format = new Option<string>("--format")
        {
            Description = "text for sentences, case for a case file.",
            DefaultValueFactory = _ => "text"
        };
        format.AcceptOnlyFromAmong("text", "case");
        var command = new Command("treaties", "Says which instruments bind a State on a date, and why.") { state, on, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            IsDay(parsed.GetRequiredValue(on), out var day);
            var commitments = TreatyCommitments.For(parsed.GetRequiredValue(state));
            await console.Output.WriteAsync(parsed.GetRequiredValue(format) == "case" ? AsCase(commitments, day)
                : AsText(commitments, day));
            return ExitCode.Clear;
        });
        return command;
    }

    private static string AsText(StateCommitments commitments, DateOnly day) => string.Concat(
        TreatyCommitments.For(commitments.State.Alpha2, day).Select(status => status.Describe() + "\n")
            .Append("What the data is known to lack: see TreatyCommitments.Missing. Not legal advice.\n"));

    private static string AsCase(StateCommitments commitments, DateOnly day) => Encoding.UTF8.GetString(CaseJson.Write(
        new() { AssessedOn = day, State = commitments.State, Facts = [.. TreatyTable.Describe(commitments, day)] })) + "\n";

    private static bool IsDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
