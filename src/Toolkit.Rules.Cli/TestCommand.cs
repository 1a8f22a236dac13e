using System.CommandLine;
using System.Globalization;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.Cli;

/// <summary>Runs scenarios: <c>toolkit-rules test</c>.</summary>
internal sealed class TestCommand(CommandConsole console, TestOptions options)
{
    private const int Width = 78;

    public static Command Create(CommandConsole console)
    {
        var path = new Argument<string>("path")
        {
            Description =
            "A scenario file, or a folder of them; a .jsonl file holds one scenario in each line."
        };
        var coverage = new Option<bool>("--coverage")
        {
            Description =
            "Tells what the scenarios that pass exercise of the rules, and what they do not."
        };
        var min = new Option<decimal?>("--min") { Description = "The least coverage, in per cent; below it the exit code is 1." }.Between(0,
            100);
        var format = new Option<string>("--format") { Description = "How the coverage is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html", "cobertura");
        var generate = new Option<string?>("--generate")
        {
            Description =
            "A folder for cases that cover what is missing, as scenarios for a person to fill in."
        };
        var mutants = new Option<bool>("--mutants")
        {
            Description =
            "Changes the rules in small ways and tells which changes no scenario notices, each with a scenario that would."
        };
        var score = new Option<decimal?>("--min-score")
        {
            Description =
            "The least share of changes that must be noticed, in per cent; below it the exit code is 1."
        }.Between(0, 100);
        var budget = new Option<decimal?>("--budget")
        {
            Description =
            "The most seconds that the changes may take; those that are left then count as unfinished."
        }.Between(0, 1_000_000);
        var tool = new Option<string?>("--tool") { Description = "Only the rules of one tool, by its id or its number, as in 2.5." };
        var of = new Option<string[]?>("--of")
        {
            Description = "Tells coverage, mutants and generated cases only of a tool, a pack, a rule or a flow, by its id; may be "
                + "given more than once.",
        };
        var readings = ToolkitRulesCommand.ReadingOption();
        var command = new Command(
            "test",
            """
            Runs scenarios: cases with what the rules should make of them. A difference is told with what was expected, what came, and why.

            Exit codes: 0 everything came as expected; 1 something didn't, or too little is covered or noticed; 2 bad input or usage.
            """)
        { path, coverage, min, format, generate, mutants, score, budget, tool, of, readings };
        command.SetAction((parsed, cancellation) =>
        {
            var commands = new Commands(console, parsed.GetValue(readings) ?? [], reveal: false);
            return commands.GuardAsync(book => new TestCommand(console, new()
            {
                Day = commands.Day(book),
                Of = parsed.GetValue(of) is { Length: > 0 } some ? some : null,
                Path = parsed.GetRequiredValue(path),
                HasCoverage = parsed.GetValue(coverage) || parsed.GetValue(min) is not null
                    || parsed.GetResult(format) is { Implicit: false },
                Min = parsed.GetValue(min),
                Format = parsed.GetRequiredValue(format),
                Generate = parsed.GetValue(generate),
                HasMutants = parsed.GetValue(mutants) || parsed.GetValue(score) is not null || parsed.GetValue(budget) is not null,
                MinScore = parsed.GetValue(score),
                Budget = parsed.GetValue(budget) is { } seconds ? TimeSpan.FromSeconds((double)seconds) : null,
            }).RunAsync(book, cancellation), parsed.GetValue(tool));
        });
        return command;
    }

    public async Task<int> RunAsync(RuleBook book, CancellationToken cancellation)
    {
        var count = 0;
        var measured = options.Day is { } day ? book.On(day) : book;
        InputFiles.OrFolder(options.Path, "a scenario file, or a folder of them");
        var isCovering = options.HasCoverage || options.Generate is not null;

        // A name that nothing has is told also where nothing would be told of it.
        var coverage = isCovering || options.Of is not null ? Commands.Allowed(() => new Coverage(measured, options.Of)) : null;
        coverage = isCovering ? coverage : null;
        var mutants = options.HasMutants ? Commands.Allowed(() => new MutationRun(measured, options.Budget, options.Of)) : null;
        var others = 0;
        var report = ScenarioSuite.Run(new(options.Path), book, Each, coverage, mutants, cancellation);
        Progress("");
        var hasNone = report.Passed == 0 && report.Failed.IsEmpty && report.Refused.IsEmpty;
        if (hasNone && options.Generate is null)
        {
            await console.TellAsync(Spelling.Visible($"{options.Path}: there is no scenario here; scenarios stand in files `*.json`, or "
                + "one in each line of files `*.jsonl`"));
        }

        if (others > 0 && (coverage is not null || mutants is not null))
        {
            await console.TellAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"what is covered is told of the packs as of {options.Day:yyyy-MM-dd}; {others} of the scenarios that pass are of days "
                + $"with other packs, or of States with other parameters, and do not count; --as-of names another day"));
        }

        // A page or an XML file stands alone on standard output.
        var text = options.Format is "html" or "cobertura" ? console.Error : console.Output;
        await text.WriteAsync(report.ToString());
        var exitCode = !report.Refused.IsEmpty || (report.Passed + report.Failed.Length == 0 && options.Generate is null)
            ? ExitCode.BadInput : report.Failed.IsEmpty ? ExitCode.Clear : ExitCode.Raised;
        if (options.HasCoverage)
        {
            var covered = coverage!.Report();
            await console.Output.WriteAsync(options.Format switch
            {
                "markdown" => CoverageText.WriteMarkdown(covered),
                "html" => CoverageHtml.Write(covered),
                "cobertura" => CoverageCobertura.Write(covered),
                _ => CoverageText.Write(covered),
            });
            if (options.Min is { } min && !covered.Reaches(min))
            {
                await console.TellAsync(FormattableString.Invariant($"less than {min}% is covered"));
                exitCode = ExitCode.Worse(exitCode, ExitCode.Raised);
            }
        }

        if (mutants?.Report(options.Day, (done, all) => Progress(Bar(done, all, "changes looked into that no scenario noticed")),
            cancellation) is { } mutation)
        {
            Progress("");
            await text.WriteAsync(mutation.ToString());
            if (options.MinScore is { } least && !mutation.Reaches(least))
            {
                await console.TellAsync(FormattableString.Invariant($"less than {least}% of the changes are noticed"));
                exitCode = ExitCode.Worse(exitCode, ExitCode.Raised);
            }
        }

        return options.Generate is null ? exitCode : await GenerateAsync(measured, coverage!, options.Generate, exitCode, cancellation);

        void Each(ScenarioResult result)
        {
            if (++count % 20 == 0 && console.ShowsProgress)
            {
                Progress(mutants is null
                    ? FormattableString.Invariant($"{count} scenarios")
                    : Bar(mutants.Noticed, mutants.Noticed + mutants.Alive,
                        FormattableString.Invariant($"changes noticed by {count} scenarios")));
            }

            others += result.Passed && !ReferenceEquals(book.For(result.Scenario.Case), measured) ? 1 : 0;
        }
    }

    /// <summary>Writes scenarios to fill in; a file that is there already is never written over.</summary>
    private async Task<int> GenerateAsync(RuleBook book, Coverage coverage, string folder, int exitCode, CancellationToken cancellation)
    {
        var number = 0;
        var generator = options.Day is { } day ? new CaseGenerator(book) { AssessedOn = day } : new CaseGenerator(book);
        foreach (var generated in generator.Cover(coverage))
        {
            string file;
            do
            {
                file = Path.Combine(folder, FormattableString.Invariant($"to-fill-in-{++number:000}.json"));
            }
            while (File.Exists(file));
            await WholeFiles.WriteAsync(file, generated.ToScenario(), mayReplace: false, cancellation);
        }

        await console.TellAsync(FormattableString.Invariant($"{number} scenarios to fill in stand in {folder}"));
        return exitCode;
    }

    private static string Bar(int done, int all, string what)
    {
        var filled = all == 0 ? 0 : done * 20 / all;
        return FormattableString.Invariant($"[{new string('#', filled)}{new string('.', 20 - filled)}] {done} of {all} {what}");
    }

    /// <summary>Shows how far it is, where somebody watches, in the place of what was shown before.</summary>
    private void Progress(string line)
    {
        if (console.ShowsProgress)
        {
            console.Error.Write($"\r{line.PadRight(Width)}{(line.Length == 0 ? "\r" : "")}");
        }
    }
}

/// <summary>What <c>toolkit-rules test</c> was asked for.</summary>
internal sealed record TestOptions
{
    /// <summary>The file or folder.</summary>
    public required string Path { get; init; }

    /// <summary>The day of the packs of which coverage is told; null where there are none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The rules and flows of which coverage, mutants and generated cases are told; null for all.</summary>
    public string[]? Of { get; init; }

    /// <summary>Whether coverage is told.</summary>
    public bool HasCoverage { get; init; }

    /// <summary>The least coverage, in per cent.</summary>
    public decimal? Min { get; init; }

    /// <summary>How coverage is written.</summary>
    public string Format { get; init; } = "text";

    /// <summary>Whether the rules are changed in small ways.</summary>
    public bool HasMutants { get; init; }

    /// <summary>The least share of changes that must be noticed, in per cent.</summary>
    public decimal? MinScore { get; init; }

    /// <summary>How long the changes may take.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>The folder for generated scenarios.</summary>
    public string? Generate { get; init; }
}
