using System.CommandLine;
using System.Globalization;
using System.Text;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.Cli;

/// <summary>Writes the beginning of guidance: <c>toolkit-rules new pack</c>, <c>new question</c> and <c>new rule</c>.</summary>
internal sealed class NewCommand(CommandConsole console)
{
    private static readonly string[] Layers = [.. Enum.GetNames<PackLayer>().Select(Spelling.Kebab)];

    internal static readonly string[] Severities = [.. Enum.GetNames<Severity>().Select(Spelling.Kebab)];

    public static Command Create(CommandConsole console) => new("new", "Writes the beginning of a guidance pack, adds a question, a "
        + "rule or a waiver to one, or makes a key to sign packs with. No file is ever written over, and a pack keeps its comments.")
    {
        Pack(console),
        Question(console),
        Rule(console),
        NewWaiver.Create(console),
        PackKeys.New(console),
    };

    private static Command Pack(CommandConsole console)
    {
        var id = new Argument<string>("id") { Description = "The pack's id in kebab-case; the file is named after it." };
        var folder = new Option<string>("--in") { Description = "The folder to write to.", DefaultValueFactory = _ => "." };
        var layer = new Option<string>("--layer") { Description = "For whom the pack speaks.", DefaultValueFactory = _ => "country" };
        layer.AcceptOnlyFromAmong(Layers);
        var jurisdiction = new Option<string?>("--jurisdiction")
        {
            Description = "The country, by ISO code, or the region; a pack of an organisation without one holds everywhere.",
        };
        var states = new Option<string?>("--states") { Description = "The States of a region, by ISO code, with commas between." };
        var from = new Option<string>("--from")
        {
            Description = "The first day on which the pack is in force.",
            DefaultValueFactory = _ => "2026-01-01"
        };
        var author = new Option<string>("--author") { Description = "Who writes it.", DefaultValueFactory = _ => PackPlaceholder.Author };
        var source = new Option<string>("--source")
        {
            Description = "The title of the law or guidance that it rests on.",
            DefaultValueFactory = _ => PackPlaceholder.SourceTitle
        };
        var command = new Command("pack", "Writes a pack with one question and one rule, and a scenario beside it.")
        {
            id, folder, layer, jurisdiction, states, from, author, source,
        };
        command.SetAction((parsed, _) => new NewCommand(console).RunAsync(async command =>
        {
            var name = parsed.GetRequiredValue(id);
            if (!Spelling.IsKebab(name, slashes: false))
            {
                throw new UsageException($"{Spelling.Quote(name)} is no id; an id is in kebab-case, as in `xanadu-shelters`");
            }

            if (!DateOnly.TryParseExact(parsed.GetRequiredValue(from), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out var day))
            {
                throw new UsageException($"--from is a day as in 2026-11-24, and not {Spelling.Quote(parsed.GetRequiredValue(from))}");
            }

            var file = Path.Combine(parsed.GetRequiredValue(folder), $"{name}.json");
            var whose = parsed.GetRequiredValue(layer);
            var place = parsed.GetValue(jurisdiction) ?? (whose is "organisation" or "toolkit" ? null : PackPlaceholder.Jurisdiction);
            var region = parsed.GetValue(states)?.Split(',', StringSplitOptions.TrimEntries)
                ?? (whose == "region" ? [PackPlaceholder.Jurisdiction] : null);
            var text = PackScaffold.Add(
                Encoding.UTF8.GetBytes(
                    PackScaffold.Pack(name, whose, place, region, day, parsed.GetRequiredValue(author), parsed.GetRequiredValue(source))),
                "questions", PackScaffold.Question("nationalLaw", "firstQuestion", PackPlaceholder.FirstQuestion, null, ["yes", "no"],
                    "act", PackPlaceholder.Place));
            var rule = PackScaffold.Rule($"{name}/first-rule", "nationalLaw", "firstQuestion", "\"is\": \"no\"", PackPlaceholder.Finding,
                null, "recommended", "act", PackPlaceholder.Place);
            await command.WriteAsync(file, isNew: true, PackScaffold.Add(text, "rules", rule), rule,
                ("first-rule", PackScaffold.Scenario(
                    $"{name}/first-rule", PackPlaceholder.Finding, day, region?[0] ?? place, "nationalLaw", $"{name}/firstQuestion",
                    "\"no\"")));
        }));
        return command;
    }

    private static Command Question(CommandConsole console)
    {
        var file = PackArgument();
        var name = new Argument<string>("name") { Description = "The question's name in camelCase." };
        var about = new Option<string>("--about")
        {
            Description = "The type of fact that it is asked about.",
            DefaultValueFactory = _ => "nationalLaw"
        };
        var ask = new Option<string>("--ask")
        {
            Description = "The question as it is put to a person.",
            DefaultValueFactory = _ => PackPlaceholder.Ask
        };
        var answers = new Option<string>("--answers")
        {
            Description = "What may be answered, with commas between.",
            DefaultValueFactory = _ => "yes,no"
        };
        var kind = new Option<string?>("--kind")
        {
            Description = "In place of --answers, what is answered: date, text, texts or whole-number.",
        };
        kind.AcceptOnlyFromAmong("date", "text", "texts", "whole-number");
        var (source, place) = (SourceOption(), PlaceOption());
        var command = new Command("question",
            "Adds a question to a pack. `new rule` then adds a rule that asks it, with a scenario.") { file, name, about, ask, answers,
            kind, source, place };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(kind) is not null && parsed.GetResult(answers) is { Implicit: false })
            {
                parsed.AddError("--kind is of questions without a choice; give --answers or --kind");
            }
        });
        command.SetAction((parsed, _) => new NewCommand(console).RunAsync(async command =>
        {
            var (pack, book) = command.Open(parsed.GetRequiredValue(file));
            var type = TypeOf(book, parsed.GetRequiredValue(about), pack);
            var called = parsed.GetRequiredValue(name);
            if (NamesInFiles.Meant(called, book.FactTypes.First(known => known.Name == type).Questions) is [.., _] taken
                && taken.Any(known => known.Pack is null || known.Pack == pack.Id))
            {
                throw new UsageException($"there is a question {Spelling.Quote($"{type}.{called}")} already; nothing was written");
            }

            var piece = PackScaffold.Question(type, called, parsed.GetRequiredValue(ask), parsed.GetValue(kind),
                parsed.GetRequiredValue(answers).Split(',', StringSplitOptions.TrimEntries),
                SourceOf(pack, parsed.GetValue(source)), parsed.GetRequiredValue(place));
            await command.WriteAsync(parsed.GetRequiredValue(file), isNew: false,
                PackScaffold.Add(PackCommands.ReadFile(parsed.GetRequiredValue(file), new()).Bytes.Span, "questions", piece), piece, null);
        }));
        return command;
    }

    private static Command Rule(CommandConsole console)
    {
        var file = PackArgument();
        var id = new Argument<string>("id") { Description = "What is wrong, in kebab-case; the pack's id is put before it." };
        var question = new Option<string>("--question")
        {
            Description = "The question that it rests on, as NAME or TYPE.NAME.",
            Required = true
        };
        var answer = new Option<string?>("--is") { Description = "The answer for which it is raised." };
        var anyOf = new Option<string?>("--any-of")
        {
            Description = "In place of --is, the answers for each of which it is raised, with commas between.",
        };
        var advice = new Option<string?>("--advice") { Description = "What to do about it, as a sentence." };
        var before = new Option<string?>("--before")
        {
            Description = "In place of --is, of a date: it is raised for dates before this one, "
            + "such as 2026-01-01, or before the day-of-assessment."
        };
        var finding = new Option<string>("--finding")
        {
            Description = "What is found, as a sentence.",
            DefaultValueFactory = _ => PackPlaceholder.Finding
        };
        var severity = new Option<string>("--severity")
        {
            Description = "How much weight the finding has.",
            DefaultValueFactory = _ => "recommended"
        };
        severity.AcceptOnlyFromAmong(Severities);
        var (source, place) = (SourceOption(), PlaceOption());
        var command = new Command("rule", "Adds a rule on one answer to a pack, and writes a scenario beside it in which it is "
            + "raised.") { file, id, question, answer, anyOf, before, finding, advice, severity, source, place };
        command.Validators.Add(parsed =>
        {
            if (new[] { parsed.GetValue(answer), parsed.GetValue(anyOf), parsed.GetValue(before) }.Count(given => given is not null) != 1)
            {
                parsed.AddError("a rule is raised for one answer, for several, or for dates before one; give --is, --any-of or --before");
            }
        });
        command.SetAction((parsed, _) => new NewCommand(console).RunAsync(async command =>
        {
            var (pack, book) = command.Open(parsed.GetRequiredValue(file));
            var rule = parsed.GetRequiredValue(id);
            rule = rule.StartsWith(pack.Id + "/", StringComparison.Ordinal) ? rule : $"{pack.Id}/{rule}";
            if (!Spelling.IsKebab(rule, slashes: true))
            {
                throw new UsageException($"{Spelling.Quote(rule)} is no id of a rule; write what is wrong in kebab-case, as in "
                    + "`no-hotline`");
            }

            if (book.Rules.Any(known => known.Id == rule))
            {
                throw new UsageException($"there is a rule {Spelling.Quote(rule)} already; nothing was written");
            }

            var asked = QuestionOf(book, parsed.GetRequiredValue(question), pack);
            List<string> answers = [.. (parsed.GetValue(anyOf)?.Split(',', StringSplitOptions.TrimEntries)
                ?? (parsed.GetValue(answer) is { } one ? [one] : [])).Select(given => AnswerOf(asked, given))];
            var compared = parsed.GetValue(before) is { } last ? $"\"before\": {PackScaffold.Json(last)}"
                : parsed.GetValue(anyOf) is not null ? $"\"isAnyOf\": [{string.Join(", ", answers)}]"
                : $"\"is\": {answers[0]}";
            var given = parsed.GetValue(before) is { } day ? PackScaffold.Json(DayBefore(asked, day, command.DayOf(pack))) : answers[0];
            var piece = PackScaffold.Rule(rule, asked.Fact.Pack == pack.Id ? asked.Fact.ShortName : asked.Fact.Name,
                asked.Pack == pack.Id ? asked.ShortName : asked.Name, compared, parsed.GetRequiredValue(finding),
                parsed.GetValue(advice), parsed.GetRequiredValue(severity), SourceOf(pack, parsed.GetValue(source)),
                parsed.GetRequiredValue(place));
            await command.WriteAsync(parsed.GetRequiredValue(file), isNew: false,
                PackScaffold.Add(PackCommands.ReadFile(parsed.GetRequiredValue(file), new()).Bytes.Span, "rules", piece), piece,
                (rule[(pack.Id.Length + 1)..].Replace('/', '-'), PackScaffold.Scenario(
                    rule, parsed.GetRequiredValue(finding), command.DayOf(pack), pack.States.Select(state => state.Alpha2).FirstOrDefault(),
                    asked.Fact.Name, asked.Name, given)));
        }));
        return command;
    }

    internal static Argument<string> PackArgument() =>
        new("pack") { Description = "The pack's file; packs beneath it are given by --pack." };

    private static Option<string?> SourceOption() => new("--source")
    {
        Description =
        "The id of the source, as the pack lists it; the first one unless given."
    };

    private static Option<string> PlaceOption() => new("--place")
    {
        Description = "The place in the source.",
        DefaultValueFactory = _ => PackPlaceholder.Place
    };

    internal async Task<int> RunAsync(Func<NewCommand, Task> run)
    {
        try
        {
            await run(this);
            return ExitCode.Clear;
        }
        catch (Exception wrong) when (wrong is UsageException or InvalidPackException or InvalidRuleBookException
            or InvalidScenarioException or IOException or UnauthorizedAccessException)
        {
            await console.TellAsync(wrong);
            return ExitCode.BadInput;
        }
    }

    internal (GuidancePack Pack, RuleBook Book) Open(string file)
    {
        var read = PackCommands.ReadFile(file, new());
        var pack = GuidancePack.Read(read.Bytes, read.Name);
        var options = new ToolkitRulesOptions();
        options.Packs.AddRange(Beneath(file).Select(other => GuidancePack.Read(other.Bytes, other.Name)).Append(pack));
        return (pack, ToolkitRules.Build(options).On(DayOf(pack)));
    }

    private DateOnly DayOf(GuidancePack pack) => console.On ?? pack.ValidFrom;

    private IEnumerable<PackFile> Beneath(string file) => console.Packs.Where(other => Path.GetFullPath(other) != Path.GetFullPath(file))
        .Select(other => PackCommands.ReadFile(other, new()));

    private static string Known(string found, IEnumerable<string> allowed, string what)
    {
        var known = allowed.ToList();
        return known.Contains(found) ? found : throw new UsageException($"no {what} is called {Spelling.Quote(found)}; there are "
            + $"{Spelling.List(known)}{Spelling.DidYouMean(found, known)}");
    }

    /// <summary>A type by its name, or its short name while only one can be meant; the pack's own go first.</summary>
    private static string TypeOf(RuleBook book, string name, GuidancePack pack) => NamesInFiles.Meant(name, book.FactTypes, pack.Id) switch
    {
        [var only] => only.Name,
        [] => Known(name, book.FactTypes.Select(known => known.Name), "type of fact"),
        var several => throw new UsageException(NamesInFiles.Ambiguous(name, several)),
    };

    private static Question QuestionOf(RuleBook book, string name, GuidancePack pack)
    {
        var known = book.FactTypes.SelectMany(type => type.Questions).Where(question => !question.IsKey).ToList();
        var found = known.FindAll(question => question.Id == name || question.Name == name);
        found = found.Count > 0
            ? found
            : known.FindAll(question => name == question.ShortName || name == $"{question.Fact.ShortName}.{question.ShortName}");
        found = found.Exists(question => question.Pack == pack.Id) ? found.FindAll(question => question.Pack == pack.Id) : found;
        var names = known.SelectMany(question => name.Contains('.', StringComparison.Ordinal)
            ? new[] { question.Id, $"{question.Fact.ShortName}.{question.ShortName}" }
            : [question.Name, question.ShortName]).Distinct();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"no question is called {Spelling.Quote(name)}{Spelling.DidYouMean(name, names)}; "
                + "`toolkit-rules schema case` lists the questions"),
            _ => throw new UsageException($"several questions are called {Spelling.Quote(name)}; write one of "
                + $"{Spelling.List(found.Select(question => question.Id))}"),
        };
    }

    private static string AnswerOf(Question question, string answer)
    {
        if (!question.Scale.Choices.IsDefaultOrEmpty)
        {
            return PackScaffold.Json(Known(answer, question.Scale.Choices.Select(choice => choice.Name), $"answer to `{question.Id}`"));
        }

        return long.TryParse(answer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : PackScaffold.Json(answer);
    }

    /// <summary>A date for which a rule on dates before a day is raised: the day before that.</summary>
    private static string DayBefore(Question question, string day, DateOnly assessedOn)
    {
        var isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        if (question.Scale.Kind != ScaleKind.Date || (!isDay && day != ConditionJson.DayOfAssessment))
        {
            throw new UsageException(question.Scale.Kind == ScaleKind.Date
                ? $"--before is a date as in `2026-11-24` or `{ConditionJson.DayOfAssessment}`, and not {Spelling.Quote(day)}"
                : $"--before is said of dates, and the answers of `{question.Id}` are none; use --is");
        }

        return (isDay ? date : assessedOn).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string SourceOf(GuidancePack pack, string? source)
    {
        var known = pack.SourceIds;
        return known.IsEmpty ? throw new UsageException($"{pack.File}: the pack lists no source, and everything in a pack cites one; "
            + $"add the law to its `sources`")
            : source is null ? known[0] : Known(source, known, "source of the pack");
    }

    /// <summary>Writes the pack and the scenario, once it is clear that the pack passes and the scenario comes as expected.</summary>
    internal async Task WriteAsync(string file, bool isNew, byte[] text, string piece, (string Name, string Text)? scenario)
    {
        var beside = scenario is { } named ? Path.Combine(PackScenarios.FolderOf(file), $"{named.Name}.json") : null;
        foreach (var taken in new[] { isNew ? file : null, beside }.OfType<string>().Where(path => File.Exists(path)
            || Directory.Exists(path)))
        {
            throw new UsageException($"{taken}: there is such a file already; nothing was written");
        }

        var result = ToolkitRules.CheckPacks(Beneath(file).Append(new(file, text)));
        if (result.HasErrors)
        {
            throw new UsageException($"{file}: nothing was written, for the pack would be refused:\n{PackCheckReport.Text(result)}What "
                + $"was to be added:\n{piece}");
        }

        if (scenario is { } made)
        {
            var options = new ToolkitRulesOptions();
            options.Packs.AddRange(Beneath(file).Append(new(file, text)).Select(pack => GuidancePack.Read(pack.Bytes, pack.Name)));
            var came = ScenarioJson.Read(Encoding.UTF8.GetBytes(made.Text), ToolkitRules.Build(options), beside!)
                .Run(ToolkitRules.Build(options));
            if (!came.Passed)
            {
                throw new UsageException($"nothing was written, for the scenario does not come as expected:\n{came}What was to be "
                    + $"added:\n{piece}");
            }
        }

        List<(string Name, ReadOnlyMemory<byte> Bytes, bool MayReplace)> files = [(file, text, !isNew)];
        files.AddRange(scenario is { Text: var words } ? [(beside!, Encoding.UTF8.GetBytes(words), false)] : []);
        var schema = Path.Combine(Path.GetDirectoryName(file) ?? "", PackScaffold.SchemaFile);
        if (isNew && !File.Exists(schema))
        {
            files.Add((schema, Encoding.UTF8.GetBytes(Schema(file, DayOf(GuidancePack.Read(text, file)))), false));
        }

        await WholeFiles.WriteAsync([.. files.OrderBy(one => one.Name == file)]);
        await console.Output.WriteAsync(string.Concat(files.Select(one =>
            $"{(one.Name == file && !isNew ? "added to" : "wrote")} {one.Name}\n")));
    }

    /// <summary>The schema of packs with the names of the rules that this one is to stand on.</summary>
    private string Schema(string file, DateOnly day)
    {
        var options = new ToolkitRulesOptions();
        options.Packs.AddRange(Beneath(file).Select(pack => GuidancePack.Read(pack.Bytes, pack.Name)));
        return GuidancePack.Schema(ToolkitRules.Build(options).On(day));
    }
}
