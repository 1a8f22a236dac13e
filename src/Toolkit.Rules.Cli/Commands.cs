using System.Text;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Testing;
using Toolkit.Rules.TreatyData;

namespace Toolkit.Rules.Cli;

/// <summary>What the commands do.</summary>
internal sealed class Commands(CommandConsole console, string[] readings, bool reveal)
{
    private readonly CaseJsonOptions limits = new();
    private readonly AssessOptions options = new() { RevealsSensitive = reveal };

    public Task<int> AssessAsync(
        string file, Output output, Severity failOn, bool lines, CancellationToken cancellation) => GuardAsync(async book =>
    {
        if (lines)
        {
            await using var input = Open(file);
            return await new CaseLines(book, console, limits, options, failOn).RunAsync(input, Name(file), cancellation);
        }

        var facts = await ReadAsync(file, book, cancellation);
        var report = Located(Name(file), () => book.Assess(facts, options));
        var written = new ReportOptions { ShowsAll = output.ShowsAll };
        var form = output.View switch
        {
            "treaties" => TreatyForm.Of(book, facts, options),
            "national-law" => NationalLawForm.Of(book, facts, options),
            "support" => SupportForm.Of(book, facts, options),
            _ => null,
        };
        await console.Output.WriteAsync(output.Format switch
        {
            "json" => Encoding.UTF8.GetString(ReportJson.Write(report)) + "\n",
            "markdown" => form?.ToMarkdown() ?? ReportMarkdown.Write(report, written),
            "mermaid" => ReportMermaid.Write(report),
            _ => form?.ToText() ?? ReportText.Write(report, written),
        });
        return ExitCode.Of(report.Conclude(failOn));
    });

    public Task<int> QuestionsAsync(string file, CancellationToken cancellation) => GuardAsync(async book =>
    {
        var facts = await ReadAsync(file, book, cancellation);
        var report = Located(Name(file), () => book.Assess(facts, options));
        var isContradictory = !report.Contradictions.IsEmpty;
        await console.Output.WriteAsync(isContradictory || !report.OpenQuestions.IsEmpty ? ReportText.WriteQuestions(report)
            : report.HasAsked ? "Nothing is left to be asked that could change a decision or a finding.\n"
            : "The case describes nothing that a rule or flow is about.\n");
        return isContradictory ? ExitCode.BadInput
            : report.OpenQuestions.IsEmpty && report.HasAsked ? ExitCode.Clear
            : ExitCode.Undetermined;
    });

    public Task<int> ExplainAsync(string id, string? file, CancellationToken cancellation) => GuardAsync(async book =>
    {
        if (file is null)
        {
            var dated = Dated(book);
            await console.Output.WriteAsync(DefinitionText.Write(Allowed(() => dated.Get(id)), dated));
        }
        else
        {
            var facts = await ReadAsync(file, book, cancellation);
            await console.Output.WriteAsync(ExplanationText.Write(Located(Name(file),
                () => Allowed(() => book.Explain(id, facts, options)))));
        }

        return ExitCode.Clear;
    });

    /// <summary>Says what the code of a problem means; without one, lists all. No rule is needed for it.</summary>
    public async Task<int> ExplainProblemAsync(string? code)
    {
        try
        {
            await console.Output.WriteAsync(code is null ? ProblemText.List() : ProblemText.Write(Allowed(() => ProblemCodes.Get(code))));
            return ExitCode.Clear;
        }
        catch (UsageException wrong)
        {
            await console.TellAsync(wrong);
            return ExitCode.BadInput;
        }
    }

    public Task<int> TableAsync(string id) => GuardAsync(async book =>
    {
        await console.Output.WriteAsync(Allowed(() => TruthTable.Of(id, Dated(book))).ToMarkdown());
        return ExitCode.Clear;
    });

    public Task<int> RulesAsync(string? tool, string format) => GuardAsync(async book =>
    {
        book = Dated(book);
        var definitions = book.Flows.Concat<Definition>(book.Rules);
        await console.Output.WriteAsync(format == "json" ? DefinitionText.Json(definitions) : DefinitionText.List(definitions));
        return ExitCode.Clear;
    }, tool);

    public Task<int> SchemaAsync(string what) => GuardAsync(async book =>
    {
        await console.Output.WriteAsync(what switch
        {
            "case" => CaseJson.Schema(Dated(book)),
            "pack" => GuidancePack.Schema(Dated(book)),
            "report" => ReportJson.Schema(),
            _ => ScenarioJson.Schema(Dated(book)),
        });
        return ExitCode.Clear;
    });

    /// <summary>Builds the rule book and runs; what is wrong with the input goes to standard error, a line each.</summary>
    internal async Task<int> GuardAsync(Func<RuleBook, Task<int>> run, string? tool = null)
    {
        try
        {
            return await run(Allowed(() => ToolkitRules.Build(Options(tool))));
        }
        catch (Exception wrong) when (console.Packs.Length > 0 && wrong is InvalidPackException or InvalidRuleBookException)
        {
            await console.TellAsync(wrong);
            return ExitCode.BadInput;
        }
        catch (Exception wrong) when (wrong is InvalidCaseException or UsageException or UnauthorizedAccessException or IOException)
        {
            await console.TellAsync(wrong);
            return ExitCode.BadInput;
        }
    }

    /// <summary>Runs; what is wrong with the case is told with the name of its file, which a rule book does not know.</summary>
    internal static T Located<T>(string file, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (InvalidCaseException wrong)
        {
            throw new InvalidCaseException([.. wrong.Problems.Select(problem => problem with { Place = $"{file} {problem.Place}" })]);
        }
    }

    /// <summary>A name that the user gave and that does not exist is a fault of usage; any other exception of this kind is ours.</summary>
    internal static T Allowed<T>(Func<T> look)
    {
        try
        {
            return look();
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.ParamName is { } name ? wrong.Message.Replace($" (Parameter '{name}')", "",
                StringComparison.Ordinal) : wrong.Message);
        }
    }

    /// <summary>The book with the packs of a day, where no case tells one.</summary>
    internal RuleBook Dated(RuleBook book) => Day(book) is { } day ? book.On(day) : book;

    /// <summary>The day for which packs are built in, where no case tells one; null where there are no packs.</summary>
    internal DateOnly? Day(RuleBook book) => console.Packs.Length == 0 ? null
        : console.On ?? book.On(DateOnly.MinValue).Packs.Max(pack => pack.ValidFrom);

    private ToolkitRulesOptions Options(string? tool)
    {
        var chosen = new ToolkitRulesOptions
        {
            Tools = tool is null ? []
                : [.. ToolkitTools.All.Where(known => known.Number == tool).Select(known => known.Id).DefaultIfEmpty(tool)],
        };
        chosen.Packs.AddRange(PackCommands.Read(console.Packs, PackKeys.Reading(console.Trusted)));
        foreach (var reading in readings)
        {
            var parts = reading.Split('=', 2);
            if (parts.Length < 2)
            {
                throw new UsageException($"`--reading {reading}` names no choice; write ID=CHOICE, as in "
                    + $"`suspension-test=authorities-must-have-failed`");
            }

            chosen.Readings[parts[0]] = parts[1];
        }

        return chosen;
    }

    private async Task<Case> ReadAsync(string file, RuleBook book, CancellationToken cancellation)
    {
        await using var input = Open(file);
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while (bytes.Length <= limits.MaxBytes && (read = await input.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        if (bytes.Length > limits.MaxBytes)
        {
            throw new IOException(FormattableString.Invariant($"{Name(file)}: the file has more than {limits.MaxBytes} bytes, the most that is allowed"));
        }

        return CaseJson.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), book, Name(file), limits).WithTreatyData();
    }

    private Stream Open(string file)
    {
        return file == "-" ? console.Input : File.OpenRead(InputFiles.Named(file, "a case file"));
    }

    private static string Name(string file) => file == "-" ? "standard input" : file;
}

/// <summary>What is written of an assessment.</summary>
/// <param name="Format">The format.</param>
/// <param name="ShowsAll">Whether all of the report is written.</param>
/// <param name="View">The printed form that is written in its place; null for the report.</param>
internal readonly record struct Output(string Format, bool ShowsAll, string? View);

/// <summary>The user named something that does not exist.</summary>
internal sealed class UsageException(string message) : Exception(message);
