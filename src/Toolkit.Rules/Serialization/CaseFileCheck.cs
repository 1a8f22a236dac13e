using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Checks a parsed case file against the questions of a rule book, and notes everything that is wrong with it.</summary>
internal sealed class CaseFileCheck(RuleBook book, string file, CaseJsonOptions options)
{
    private static readonly string[] Members = ["$schema", "version", "assessedOn", "facts", "complete"];
    private static readonly string[] Attestation = ["value", "judgedBy", "judgedOn", "basis", "validUntil"];

    private static readonly string[] AttestationTexts = ["judgedBy", "basis"];

    private readonly Dictionary<(string Type, string Id), string> ids = [];
    private readonly List<(Question Question, string Named, string Path)> references = [];

    /// <summary>The types of fact whose list could not be read; what refers to them is not blamed.</summary>
    private readonly HashSet<string> misread = [];
    private DateOnly? assessedOn;
    private int facts;

    public List<Problem> Problems { get; } = [];

    private bool IsFull => Problems.Count > options.MaxProblems;

    /// <summary>The problems; where there are more than may be listed, the last one says so.</summary>
    public ImmutableArray<Problem> Listed() => Problems.Count <= options.MaxProblems
        ? [.. Problems]
        : [.. Problems.Take(options.MaxProblems), new("TR0610", file, FormattableString.Invariant($"more is wrong with this file; only the first {options.MaxProblems} problems are listed"))];

    public void Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add("TR0606", "$", $"{Kind(root)} stands here; expected is an object with `version`, `assessedOn` and `facts`");
            return;
        }

        var members = Read(root, "$", Members, "member");
        if (members.TryGetValue("$schema", out var schema) && schema.ValueKind != JsonValueKind.Null)
        {
            Is(schema, JsonValueKind.String, "$.$schema", "the place of the schema, as text");
        }

        Version(members);
        if (members.TryGetValue("assessedOn", out var day) && Date(day, "$.assessedOn") is { } date)
        {
            assessedOn = date;
        }
        else if (!members.ContainsKey("assessedOn"))
        {
            Add("TR0607", "$", "`assessedOn` is missing; it is the day of the assessment, as in `2026-11-24`");
        }

        if (!members.TryGetValue("facts", out var given))
        {
            Add("TR0607", "$", "`facts` is missing; it holds the facts by type");
        }
        else if (Is(given, JsonValueKind.Object, "$.facts", "an object with a list for each type of fact"))
        {
            Facts(given);
        }

        if (members.TryGetValue("complete", out var complete) && complete.ValueKind != JsonValueKind.Null)
        {
            Complete(complete);
        }

        foreach (var (question, named, path) in references.Where(reference =>
            !misread.Contains(Spelling.Camel(reference.Question.RefersTo!.Name)) && !ids.ContainsKey((Spelling.Camel(reference.Question.RefersTo!.Name), reference.Named))))
        {
            var type = Spelling.Camel(question.RefersTo!.Name);
            var there = ids.Keys.Where(id => id.Type == type).Select(id => id.Id).Order(StringComparer.Ordinal).ToList();
            Add("TR0506", path, $"{Spelling.Quote(named)} is no {type} of this case; "
                + (there.Count == 0 ? "there is none" : $"there are {Spelling.List(there)}") + Spelling.DidYouMean(named, there));
        }
    }

    private void Version(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("version", out var version))
        {
            Add("TR0607", "$", $"`version` is missing; this library reads version {CaseJson.Version}");
        }
        else if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != CaseJson.Version)
        {
            Add("TR0608", "$.version", $"version {Spelling.Quote(version.GetRawText())} can't be read; this library reads version {CaseJson.Version}");
        }
    }

    private void Facts(JsonElement given)
    {
        var names = book.FactTypes.Select(type => type.Name).ToList();
        foreach (var (name, list) in Read(given, "$.facts", names, "type of fact", unknown => misread.Add(Spelling.Nearest(unknown, names) ?? "")))
        {
            var path = $"$.facts.{name}";
            if (list.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (!Is(list, JsonValueKind.Array, path, "a list of facts"))
            {
                misread.Add(name);
                continue;
            }

            var number = 0;
            foreach (var fact in list.EnumerateArray())
            {
                if (IsFull)
                {
                    return;
                }

                if (++facts > options.MaxFacts)
                {
                    misread.UnionWith(names);
                    Add("TR0609", path, FormattableString.Invariant($"the case has more than {options.MaxFacts} facts"));
                    return;
                }

                Fact(fact, book.FactTypeNamed(name)!, FormattableString.Invariant($"{path}[{number++}]"));
            }
        }
    }

    private void Fact(JsonElement fact, FactType type, string path)
    {
        if (!Is(fact, JsonValueKind.Object, path, $"an object that describes one {type.Label}"))
        {
            return;
        }

        var answers = Read(fact, path, type.Questions.Select(question => question.Name), $"question of `{type.Name}`");
        if (!answers.ContainsKey("id"))
        {
            Add("TR0503", path, "`id` is missing; every fact is named within its case");
        }

        foreach (var question in type.Questions.Where(question => answers.ContainsKey(question.Name)))
        {
            var at = $"{path}.{question.Name}";
            var answer = answers[question.Name];
            if (question.IsKey)
            {
                Id(answer, type, at);
            }
            else if (answer.ValueKind == JsonValueKind.Object && question.IsJudgement)
            {
                Judgement(answer, question, at);
            }
            else if (answer.ValueKind != JsonValueKind.Null)
            {
                Answer(answer, question, at);
            }
        }
    }

    private void Id(JsonElement answer, FactType type, string path)
    {
        if (!Is(answer, JsonValueKind.String, path, "the fact's name within this case, as text"))
        {
            return;
        }

        var id = answer.GetString()!;
        if (string.IsNullOrWhiteSpace(id))
        {
            Add("TR0503", path, "the id is empty; every fact is named within its case");
        }
        else if (!ids.TryAdd((type.Name, id), path))
        {
            Add("TR0504", path, $"{Spelling.Quote(id)} is the id of the fact at {ids[(type.Name, id)]} already; ids are unique within a type");
        }
    }

    private void Answer(JsonElement answer, Question question, string path)
    {
        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice when Is(answer, JsonValueKind.String, path,
                $"one of {Choices(question)}{(question.IsJudgement && !path.EndsWith(".value", StringComparison.Ordinal) ? ", a judgement with one of these as its `value`" : "")}, or null for not answered"):
                var choice = answer.GetString()!;
                if (question.Scale.Choices.All(known => known.Name != choice))
                {
                    Add("TR0505", path, $"{Spelling.Quote(choice)} is no answer to this question; allowed are {Choices(question)}"
                        + Spelling.DidYouMean(choice, question.Scale.Choices.Select(known => known.Name)));
                }

                break;
            case ScaleKind.WholeNumber when Is(answer, JsonValueKind.Number, path, "a whole number, or null for not answered"):
                if (!answer.TryGetInt32(out _))
                {
                    Add("TR0611", path, FormattableString.Invariant(
                        $"{Spelling.Quote(answer.GetRawText())} is no whole number from {int.MinValue} to {int.MaxValue}, written in digits alone"));
                }

                break;
            case ScaleKind.Date:
                Date(answer, path);
                break;
            case ScaleKind.Text when Is(answer, JsonValueKind.String, path, "text, or null for not answered"):
                if (question.RefersTo is not null)
                {
                    references.Add((question, answer.GetString()!, path));
                }

                break;
        }
    }

    private void Judgement(JsonElement judgement, Question question, string path)
    {
        var said = Read(judgement, path, Attestation, "member of a judgement");
        if (said.TryGetValue("value", out var value) && value.ValueKind != JsonValueKind.Null)
        {
            Answer(value, question, $"{path}.value");
        }
        else
        {
            Add("TR0607", path, "`value` is missing; a question that isn't answered is left out or null as a whole");
        }

        foreach (var name in AttestationTexts.Where(name => said.TryGetValue(name, out var text) && text.ValueKind != JsonValueKind.Null))
        {
            Is(said[name], JsonValueKind.String, $"{path}.{name}", "text");
        }

        var judgedOn = Day("judgedOn");
        var validUntil = Day("validUntil");
        if (judgedOn > assessedOn)
        {
            Add("TR0507", $"{path}.judgedOn", $"judged on {Iso(judgedOn)}, after the day of the assessment, {Iso(assessedOn)}");
        }

        if (validUntil < judgedOn)
        {
            Add("TR0508", $"{path}.validUntil", $"valid until {Iso(validUntil)}, before the day on which it was judged, {Iso(judgedOn)}");
        }

        DateOnly? Day(string name) =>
            said.TryGetValue(name, out var day) && day.ValueKind != JsonValueKind.Null ? Date(day, $"{path}.{name}") : null;
    }

    private void Complete(JsonElement complete)
    {
        if (!Is(complete, JsonValueKind.Array, "$.complete", "a list of types of fact"))
        {
            return;
        }

        var names = book.FactTypes.Select(type => type.Name).ToList();
        foreach (var (name, number) in complete.EnumerateArray().Select((name, number) => (name, number)))
        {
            var path = FormattableString.Invariant($"$.complete[{number}]");
            if (Is(name, JsonValueKind.String, path, "the name of a type of fact") && !names.Contains(name.GetString()!))
            {
                Add("TR0501", path, $"{Spelling.Quote(name.GetString()!)} is no type of fact; allowed are {Spelling.List(names)}"
                    + Spelling.DidYouMean(name.GetString()!, names));
            }
        }
    }

    /// <summary>The members that are allowed; those that are not, and those that stand twice, are noted.</summary>
    private Dictionary<string, JsonElement> Read(JsonElement element, string path, IEnumerable<string> allowed, string what, Action<string>? onUnknown = null)
    {
        var known = allowed.ToList();
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject().TakeWhile(_ => !IsFull))
        {
            if (Name(member) is not { } name)
            {
                Add("TR0615", path, "the name of a member holds half of a surrogate pair; it is no valid Unicode");
            }
            else if (!known.Contains(name))
            {
                onUnknown?.Invoke(name);
                Add("TR0612", path, $"no {what} is called {Spelling.Quote(name)}; allowed are {Spelling.List(known)}{Spelling.DidYouMean(name, known)}");
            }
            else if (!members.TryAdd(name, member.Value) && twice.Add(name))
            {
                Add("TR0613", path, $"`{name}` stands here more than once; which one is meant can't be told");
            }
        }

        return members;
    }

    private DateOnly? Date(JsonElement element, string path)
    {
        if (!Is(element, JsonValueKind.String, path, "a date as in `2026-11-24`"))
        {
            return null;
        }

        if (JsonText.IsDate(element.GetString()!, out var date))
        {
            return date;
        }

        var text = element.GetString()!;
        Add("TR0614", path, Spelling.Quote(text) + (Shape(text) switch
        {
            "0000-00-00" => " is no day of the calendar",
            "0000-00-00T" => " has a time of day; a date is written without one, as in `2026-11-24`",
            "00/00/0000" or "00.00.0000" or "00-00-0000" or "0/0/0000" or "0.0.0000" => " could mean more than one day; a date is written year, month, day, as in `2026-11-24`",
            _ => " is no date; a date is written year, month, day, as in `2026-11-24`",
        }));
        return null;
    }

    private static string Shape(string text) =>
        new([.. text.TakeWhile((_, at) => at == 0 || text[at - 1] != 'T').Take(12).Select(c => char.IsAsciiDigit(c) ? '0' : c)]);

    private static string? Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool Is(JsonElement element, JsonValueKind kind, string path, string expected)
    {
        if (element.ValueKind == kind)
        {
            if (kind == JsonValueKind.String && !IsText(element))
            {
                Add("TR0615", path, "the text holds half of a surrogate pair; it is no valid Unicode");
                return false;
            }

            return true;
        }

        Add("TR0606", path, $"{Kind(element)} stands here; expected is {expected}");
        return false;
    }

    /// <summary>Whether the text can be read: an escape may name half of a surrogate pair.</summary>
    private static bool IsText(JsonElement element)
    {
        try
        {
            return element.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Add(string code, string path, string message)
    {
        if (!IsFull)
        {
            Problems.Add(new(code, $"{file} {path}", message));
        }
    }

    private static string Choices(Question question) => Spelling.List(question.Scale.Choices.Select(choice => choice.Name));

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Spelling.Quote(element.GetRawText())}",
        JsonValueKind.True or JsonValueKind.False => $"`{element.GetRawText()}`",
        _ => "null",
    };

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
