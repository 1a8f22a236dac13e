using System.CommandLine;
using System.Globalization;

namespace Toolkit.Rules.Cli;

/// <summary>The command line: what can be asked, and what each word means.</summary>
internal static class ToolkitRulesCommand
{
    private static readonly string[] Severities = [.. Enum.GetNames<Severity>()
        .Select(name => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name))];

    private static readonly Option<string[]> PackOption = new("--pack")
    {
        Description =
        "A guidance pack to build in; may be given more than once.",
        Recursive = true
    };

    private static readonly Option<string[]> TrustOption = PackKeys.TrustOption();

    private static readonly Option<DateOnly?> OnOption = new("--as-of")
    {
        Description = "The day for which packs are built in, as in 2026-11-24, where no case tells one; the first day on which all have "
            + "begun unless given.",
        Recursive = true,
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day
            : Refuse(result),
    };

    /// <param name="console">Where input comes from and output goes.</param>
    public static RootCommand Create(CommandConsole console)
    {
        var root = new RootCommand(
            """
            Assesses cases with UNODC's toolkit for human rights and gender equality in responses to trafficking and smuggling.

            Exit codes: 0 decided, and nothing was raised; 1 something was raised, or an outcome restricts; 3 something is undetermined;
            2 bad input or usage, or output that could not be written; 70 a fault of this program.
            With --lines the worst line counts, in the order 2, 1, 3, 0.
            """);
        root.Subcommands.Add(Assess(console));
        root.Subcommands.Add(Questions(console));
        root.Subcommands.Add(Explain(console));
        root.Subcommands.Add(Rules(console));
        root.Subcommands.Add(TestCommand.Create(console));
        root.Subcommands.Add(TreatiesCommand.Create(console));
        root.Subcommands.Add(Schema(console));
        root.Subcommands.Add(PackCommands.Check(console));
        root.Subcommands.Add(PackCommands.Packs(console));
        root.Subcommands.Add(PackCommands.Render(console));
        root.Subcommands.Add(NewCommand.Create(console));
        root.Subcommands.Add(PackKeys.Sign(console));
        root.Options.Add(PackOption);
        root.Options.Add(TrustOption);
        root.Options.Add(OnOption);
        return root;
    }

    /// <summary>
    /// Parses and runs; usage errors end with exit code 2 and nothing on standard output. What is written is written out before it ends, so
    /// that a full disk is told of, and ends with 2, however short the output.
    /// </summary>
    /// <exception cref="ReaderGoneException">Whoever read standard output has gone away.</exception>
    public static async Task<int> RunAsync(string[] arguments, CommandConsole console, CancellationToken cancellation = default)
    {
        var parsed = Create(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await console.TellAsync(error.Message);
            }

            await console.Error.WriteLineAsync("See `toolkit-rules --help`.");
            return ExitCode.BadInput;
        }

        console.Packs = parsed.GetValue(PackOption) ?? [];
        console.Trusted = parsed.GetValue(TrustOption) ?? [];
        console.On = parsed.GetValue(OnOption);
        try
        {
            var exitCode = await parsed
                .InvokeAsync(new() { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false }, cancellation);
            await console.Output.FlushAsync(cancellation);
            return exitCode;
        }
        catch (IOException wrong)
        {
            await console.TellAsync(wrong);
            return ExitCode.BadInput;
        }
    }

    private static DateOnly? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"--as-of is a day as in 2026-11-24, and not `{result.Tokens[0].Value}`");
        return null;
    }

    private static Command Assess(CommandConsole console)
    {
        var file = CaseArgument();
        var format = new Option<string>("--format") { Description = "How the report is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "mermaid");
        var all = new Option<bool>("--all") { Description = "Writes the whole report, as text or Markdown; otherwise the short form." };
        var view = new Option<string?>("--view")
        {
            Description = "In place of the report, a form as the toolkit prints it, with the answers of the case: treaties (tool 2.2), "
                + "national-law (2.3), or support (2.5, in six boxes).",
        };
        view.AcceptOnlyFromAmong("treaties", "national-law", "support");
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity of a finding that gives exit code 1.",
            DefaultValueFactory = _ => "recommended"
        };
        failOn.AcceptOnlyFromAmong(Severities);
        var lines = new Option<bool>("--lines")
        {
            Description =
            "Reads one case a line and writes a line of JSON for each: its line number, the case's title and the report; of a bad line "
                + "its number and the problems."
        };
        var reveal = RevealOption();
        var readings = ReadingOption();
        var command = new Command("assess", "Assesses a case file.") { file, format, all, view, failOn, lines, reveal, readings };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(lines) && parsed.GetResult(format) is { Implicit: false } && parsed.GetValue(format) != "json")
            {
                parsed.AddError("--lines writes JSON, a report a line; --format can only be json with it");
            }

            if (parsed.GetValue(all) && (parsed.GetValue(lines) || parsed.GetValue(format) is "json" or "mermaid"))
            {
                parsed.AddError("--all is about text and Markdown; JSON is always whole, and a chart has no short form");
            }

            if (parsed.GetValue(view) is not null
                && (parsed.GetValue(lines) || parsed.GetValue(all) || parsed.GetValue(format) is "json" or "mermaid"))
            {
                parsed.AddError("--view writes a form as text or Markdown, always whole");
            }
        });
        command.SetAction((parsed, cancellation) => new Commands(console, parsed.GetValue(readings) ?? [], parsed.GetValue(reveal))
            .AssessAsync(
            parsed.GetRequiredValue(file), new(parsed.GetRequiredValue(format), parsed.GetValue(all), parsed.GetValue(view)),
                SeverityOf(parsed.GetRequiredValue(failOn)),
            parsed.GetValue(lines), cancellation));
        return command;
    }

    private static Command Questions(CommandConsole console)
    {
        var file = CaseArgument();
        var readings = ReadingOption();
        var command = new Command("questions",
            "Lists what is still to be asked about a case, the most deciding first, and what hangs on it.") { file, readings };
        command.SetAction((parsed, cancellation) =>
            new Commands(console, parsed.GetValue(readings) ?? [], reveal: false).QuestionsAsync(parsed.GetRequiredValue(file),
                cancellation));
        return command;
    }

    private static Command Explain(CommandConsole console)
    {
        var id = new Argument<string?>("id")
        {
            Description = "The rule or flow, or the code of a problem, as in TR0505; without it, every code is listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Option<string?>("--case") { Description = "A case file: why the rule or flow ended as it did there." };
        var table = new Option<bool>("--table")
        {
            Description =
            "How a rule ends for each combination of answers, as a Markdown table to approve."
        };
        var reveal = RevealOption();
        var readings = ReadingOption();
        var command = new Command("explain",
            "Says what a rule or flow asks, and with a case why it ended as it did; or what the code of a problem means.")
        {
            id, file, table, reveal, readings,
        };
        command.Validators.Add(parsed =>
        {
            if (!IsOfRule(parsed.GetValue(id)) && (parsed.GetValue(table) || parsed.GetValue(file) is not null))
            {
                parsed.AddError("--case and --table are about a rule or flow; name one by its id");
            }

            if (parsed.GetValue(table) && parsed.GetValue(file) is not null)
            {
                parsed.AddError("--table is about every case; it cannot go with --case");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var commands = new Commands(console, parsed.GetValue(readings) ?? [], parsed.GetValue(reveal));
            var name = parsed.GetValue(id);
            return !IsOfRule(name) ? commands.ExplainProblemAsync(name)
                : parsed.GetValue(table) ? commands.TableAsync(name!)
                : commands.ExplainAsync(name!, parsed.GetValue(file), cancellation);
        });
        return command;

        static bool IsOfRule(string? name) => name is not null
            && !(name.Length > 2 && name.StartsWith("TR", StringComparison.OrdinalIgnoreCase)
                && name.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static Command Rules(CommandConsole console)
    {
        var tool = new Option<string?>("--tool") { Description = "Only the rules of one tool, by its id or its number, as in 2.5." };
        var format = new Option<string>("--format") { Description = "How the list is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "Lists the rules and flows.") { tool, format };
        command.SetAction((parsed, _) => new Commands(console, [], reveal: false).RulesAsync(parsed.GetValue(tool),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static Command Schema(CommandConsole console)
    {
        var what = new Argument<string>("what") { Description = "case, pack, report or scenario." };
        what.AcceptOnlyFromAmong("case", "pack", "report", "scenario");
        var command = new Command("schema", "Writes the JSON Schema of case files, guidance packs, reports or scenarios.") { what };
        command.SetAction((parsed, _) => new Commands(console, [], reveal: false).SchemaAsync(parsed.GetRequiredValue(what)));
        return command;
    }

    private static Argument<string> CaseArgument() => new("file") { Description = "The case file; - for standard input." };

    private static Option<bool> RevealOption() =>
        new("--reveal-sensitive") { Description = "Shows answers to sensitive questions, and who judged on what basis." };

    internal static Option<string[]> ReadingOption() =>
        new("--reading")
        {
            Description =
            "ID=CHOICE: reads an ambiguity of the sources otherwise than cautiously; may be given more than once."
        };

    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>An option that takes a number from the least to the most, read alike whatever the language of the machine.</summary>
    internal static Option<decimal?> Between(this Option<decimal?> option, int least, int most)
    {
        option.CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{option.Name} is a number with a point, as in 99.5, and not `{text}`");
            }
            else if (number < least || number > most)
            {
                result.AddError(FormattableString.Invariant($"{option.Name} is a number from {least} to {most}, and not `{number}`"));
            }

            return number;
        };
        return option;
    }

    private static Severity SeverityOf(string name) => Enum.GetValues<Severity>()[Array.IndexOf(Severities, name)];
}
