using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Cli;

/// <summary>What is asked of guidance packs: <c>toolkit-rules check</c> and <c>toolkit-rules packs</c>.</summary>
internal static partial class PackCommands
{
    public static Command Check(CommandConsole console)
    {
        var files = Files();
        var format = new Option<string>("--format") { Description = "How the findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--strict") { Description = "Warnings give exit code 1 as well." };
        var command = new Command(
            "check",
            """
            Checks guidance packs together: their grammar, what they refer to, and what their rules mean, over every combination of answers.
            A rule that no scenario in the folder `scenarios` beside its pack expects to be raised is a warning, and so is a waiver that
            none expects to apply; a scenario there that cannot be read is an error. Packs beneath those that are checked are given by
            --pack.

            Exit codes: 0 nothing was found that keeps a pack from use; 1 a warning, with --strict; 2 a pack is refused.
            """) { files, format, strict };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                var reading = PackKeys.Reading(console.Trusted);
                ImmutableArray<PackFile> read = [.. parsed.GetRequiredValue(files).Select(file => ReadFile(file, reading))];
                var beneath = new ToolkitRulesOptions();
                beneath.Packs.AddRange(Read(console.Packs, reading));
                var result = PackScenarios.WithScenarios(read, beneath, ToolkitRules.CheckPacks(read, beneath, reading));
                await console.Output.WriteAsync(parsed.GetRequiredValue(format) switch
                {
                    "json" => PackCheckReport.Json(result),
                    "sarif" => PackCheckReport.Sarif(result),
                    _ => PackCheckReport.Text(result),
                });
                return result.HasErrors ? ExitCode.BadInput
                    : parsed.GetValue(strict) && result.Findings.Any(finding => finding.Level == PackFindingLevel.Warning) ? ExitCode.Raised
                    : ExitCode.Clear;
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or UsageException or InvalidPackException)
            {
                await console.TellAsync(wrong);
                var found = new PackCheckResult([.. Findings(wrong, parsed.GetRequiredValue(files)[0])]);
                await console.Output.WriteAsync(parsed.GetRequiredValue(format) switch
                {
                    "json" => PackCheckReport.Json(found),
                    "sarif" => PackCheckReport.Sarif(found),
                    _ => "",
                });
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    /// <summary>
    /// Why nothing could be checked, as findings: a program that reads what is written has to find the reason there, and no empty file.
    /// </summary>
    private static IEnumerable<PackFinding> Findings(Exception wrong, string file) => wrong is InvalidPackException refused
        ? refused.Problems.Select(problem => Placed(problem, file))
        : [new(FileCodes.NotThere, PackFindingLevel.Error, (wrong as InputFileException)?.File ?? file, 1, 1, "$",
            (wrong as InputFileException)?.Why ?? wrong.Message)];

    private static PackFinding Placed(Problem problem, string file)
    {
        var told = PackPlace().Match(problem.Place);
        return told.Success
            ? new(problem.Code, PackFindingLevel.Error, told.Groups[1].Value,
                int.Parse(told.Groups[2].Value, CultureInfo.InvariantCulture), 1, told.Groups[3].Value, problem.Message)
            : new(problem.Code, PackFindingLevel.Error, file, 1, 1, "$", $"{problem.Place}: {problem.Message}");
    }

    [GeneratedRegex(@"^(.*) line ([0-9]{1,9}) (\$.*)$", RegexOptions.Singleline)]
    private static partial Regex PackPlace();

    public static Command Packs(CommandConsole console)
    {
        var files = Files();
        var diff = new Option<bool>("--diff") { Description = "Lists what each pack changes in the rules beneath it." };
        var command = new Command("packs",
            "Lists guidance packs in the order in which they are built in, and the parameters that they may set.") { files, diff };
        command.SetAction((parsed, _) =>
        {
            console.Packs = parsed.GetRequiredValue(files);
            var commands = new Commands(console, [], reveal: false);
            return commands.GuardAsync(async book =>
            {
                await console.Output.WriteAsync(List(commands.Dated(book), parsed.GetValue(diff)));
                return ExitCode.Clear;
            });
        });
        return command;
    }

    public static Command Render(CommandConsole console)
    {
        var file = new Argument<string>("pack") { Description = "The pack's file." };
        var command = new Command("render", "Writes the rules of a guidance pack as Markdown: each as a sentence, with its truth table "
            + "and sources. Packs beneath it are given by --pack.") { file };
        command.SetAction((parsed, _) =>
        {
            console.Packs = [.. console.Packs.Append(parsed.GetRequiredValue(file)).Distinct()];
            var commands = new Commands(console, [], reveal: false);
            return commands.GuardAsync(async book =>
            {
                var given = Read([parsed.GetRequiredValue(file)], PackKeys.Reading(console.Trusted)).Single();
                await console.Output.WriteAsync(PackMarkdown.Write(commands.Dated(book), given.Id));
                return ExitCode.Clear;
            });
        });
        return command;
    }

    /// <summary>Reads packs, and verifies their signatures where keys are trusted.</summary>
    /// <exception cref="InvalidPackException">Something is wrong with a pack or its signature.</exception>
    public static IEnumerable<GuidancePack> Read(IEnumerable<string> files, PackReadOptions reading) =>
        files.Select(file => ReadFile(file, reading))
            .Select(file => GuidancePack.Read(file.Bytes, file.Name, reading with { Signature = file.Signature }));

    /// <summary>Reads a pack's file; no more of it than the limit on packs.</summary>
    public static PackFile ReadFile(string file, PackReadOptions reading) =>
        PackFile.Open(InputFiles.Named(file, "a guidance pack"), reading);

    private static string List(RuleBook book, bool isDiff)
    {
        var text = new StringBuilder();
        foreach (var pack in book.Packs)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"guidance pack {pack.Id}, edition {pack.Edition} ({PackWords.For(pack)}), from {pack.ValidFrom:yyyy-MM-dd}"
                + $"{(pack.ValidTo is { } last ? $" to {last:yyyy-MM-dd}" : "")}, "
                + $"{(pack.IsInForce ? "in force" : "not in force")}, content {pack.Hash}\n");
            foreach (var change in isDiff ? book.PackChanges.Where(change => change.Pack == pack.Id && pack.IsInForce) : [])
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"  {Spelling.Visible($"{change.What} {change.Subject}: {(change.Before is null ? "" : $"{change.Before} → ")}{change.After}")}\n");
            }
        }

        text.Append("parameters:\n");
        var own = book.Options.Parameters.Keys.Except(ToolkitRules.Parameters).OrderBy(parameter => parameter.Id, StringComparer.Ordinal);
        foreach (var parameter in ToolkitRules.Parameters.Concat(own))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {parameter.Id} = {parameter.Default} {Spelling.Visible(parameter.Unit)}, ");
            text.Append(CultureInfo.InvariantCulture, $"stricter when {parameter.Stricter.ToString().ToLowerInvariant()}");
            text.Append(PackWords.SetBy(book, parameter) is { Length: > 0 } set ? $", set to {set}" : "");
            text.Append(CultureInfo.InvariantCulture, $": {Spelling.Visible(parameter.Text)}\n");
        }

        return text.ToString();
    }

    private static Argument<string[]> Files() => new("packs") { Description = "The packs' files.", Arity = ArgumentArity.OneOrMore };
}
