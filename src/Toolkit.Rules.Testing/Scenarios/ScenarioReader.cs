using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>Reads a parsed scenario file, and notes everything that is wrong with it.</summary>
internal sealed class ScenarioReader(RuleBook book, string file, CaseJsonOptions options) : JsonCheck(file, options.MaxProblems)
{
    internal static readonly string[] Members = ["$schema", "version", "name", "case", "expect"];
    internal static readonly string[] ExpectMembers =
    [
        "toDo", "match", "decisions", "raised", "clear", "undetermined", "exempted", "waived", "contradicts", "refused",
            "questions", "sources",
    ];

    internal static readonly string[] RuleMembers = ["rule", "about", "severity", "exception"];
    internal static readonly string[] DecisionMembers = ["outcome", "by", "about", "waitsFor", "wouldChange"];
    internal static readonly string[] Severities = [.. Enum.GetNames<Severity>().Select(Spelling.Kebab)];

    private readonly string file = file;

    /// <summary>The scenario; null where something is wrong.</summary>
    public Scenario? Read(JsonElement root)
    {
        if (!Is(root, JsonValueKind.Object, "$", ScenarioJson.Expected))
        {
            return null;
        }

        var members = Read(root, "$", Members, "member");
        if (members.TryGetValue("$schema", out var schema) && schema.ValueKind != JsonValueKind.Null)
        {
            Is(schema, JsonValueKind.String, "$.$schema", "the place of the schema, as text");
        }

        Version(members);
        var name = Required(members, "name", "it says what should happen, as a sentence") is { } given ? Text(given, "$.name") : null;
        var facts = Required(members, "case", "it holds the facts") is { } element ? CaseJson.ReadWithin(element, book, file, "$.case",
            options, Problems) : null;
        var expect = Required(members, "expect", "it says what should come") is { } expected ? Expect(expected) : null;
        if (Problems.Count > 0 || name is null || facts is null || expect is null)
        {
            return null;
        }

        var scenario = new Scenario { Name = name, Case = facts, Expect = expect, File = file };
        Problems.AddRange(ExpectationCheck.Check(scenario, book));
        return Problems.Count == 0 ? scenario : null;
    }

    private void Version(Dictionary<string, JsonElement> members)
    {
        if (Required(members, "version", $"this library reads version {ScenarioJson.Version}") is { } version
            && (!JsonNumber.IsWhole(version, out var number) || number != ScenarioJson.Version))
        {
            Add(FileCodes.OtherVersion, "$.version",
                $"version {Spelling.Quote(version.GetRawText())} cannot be read; this library reads version {ScenarioJson.Version}");
        }
    }

    private JsonElement? Required(Dictionary<string, JsonElement> members, string name, string why)
    {
        if (members.TryGetValue(name, out var element))
        {
            return element;
        }

        Add(FileCodes.MemberMissing, "$", $"`{name}` is missing; {why}");
        return null;
    }

    private Expectation? Expect(JsonElement element)
    {
        const string At = "$.expect";
        if (!Is(element, JsonValueKind.Object, At, "an object that says what should come"))
        {
            return null;
        }

        var members = Read(element, At, ExpectMembers, "member of an expectation");
        if (members.TryGetValue("toDo", out var toDo))
        {
            Add(ScenarioCodes.ToBeFilledIn, $"{At}.toDo", toDo.ValueKind == JsonValueKind.String
                ? $"the expectation is still to be filled in: {Spelling.Visible(toDo.GetString()!, 300)} Then take `toDo` out"
                : "the expectation is still to be filled in; then take `toDo` out");
            return null;
        }

        var isExact = false;
        if (!members.TryGetValue("match", out var match))
        {
            Add(FileCodes.MemberMissing, At,
                "`match` is missing; `exact` says that nothing else may come, `partial` that only what is named is looked at");
        }
        else if (Text(match, $"{At}.match") is { } how)
        {
            isExact = Known(how, ["exact", "partial"], $"{At}.match", "way to match") == "exact";
        }

        ImmutableArray<T> List<T>(string name, Func<JsonElement, string, T?> read) where T : class =>
            members.TryGetValue(name, out var list) ? Entries(list, $"{At}.{name}", read, mayBeEmpty: isExact) : [];

        return new()
        {
            IsExact = isExact,
            Decisions = members.TryGetValue("decisions", out var decisions) ? Decisions(decisions, isExact) : [],
            Raised = List("raised", Rule),
            Clear = List("clear", Rule),
            Undetermined = List("undetermined", Rule),
            Exempted = List("exempted", Rule),
            Waived = List("waived", Rule),
            Contradicts = List("contradicts", Text),
            Refused = List("refused", Rule),
            Questions = List("questions", Text),
            Sources = List("sources", Text),
        };
    }

    private ImmutableArray<T> Entries<T>(JsonElement list, string path, Func<JsonElement, string, T?> read, bool mayBeEmpty) where T : class
    {
        if (!Is(list, JsonValueKind.Array, path, "a list"))
        {
            return [];
        }

        if (list.GetArrayLength() == 0 && !mayBeEmpty)
        {
            Add(ScenarioCodes.CannotFail, path,
                "the list is empty, so that nothing in it could fail; leave it out, or match `exact` to say that there is none");
        }

        return [.. list.EnumerateArray().Select((entry, number) => read(entry, FormattableString.Invariant($"{path}[{number}]")))
            .OfType<T>()];
    }

    private ExpectedRule? Rule(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return Text(element, path) is { } id ? new ExpectedRule(id) : null;
        }

        if (!Is(element, JsonValueKind.Object, path, "the id of a rule, or an object with `rule`"))
        {
            return null;
        }

        var members = Read(element, path, RuleMembers, "member of an expected rule");
        var rule = Text(members, "rule", path);
        if (rule is null && !members.ContainsKey("rule"))
        {
            Add(FileCodes.MemberMissing, path, "`rule` is missing; it is the id of the rule");
        }

        var severity = Text(members, "severity", path) is { } name ? Known(name, Severities, $"{path}.severity", "severity") : null;
        var expected = new ExpectedRule(rule ?? "")
        {
            About = Text(members, "about", path),
            Severity = severity is null ? null : Enum.GetValues<Severity>()[Array.IndexOf(Severities, severity)],
            Exception = Text(members, "exception", path),
        };
        return rule is null ? null : expected;
    }

    private ImmutableArray<ExpectedDecision> Decisions(JsonElement element, bool isExact)
    {
        const string At = "$.expect.decisions";
        if (!Is(element, JsonValueKind.Object, At, "an object with the outcome of each flow"))
        {
            return [];
        }

        var flows = Read(element, At, book.Flows.Select(flow => flow.Id), "flow");
        if (!isExact && !element.EnumerateObject().Any())
        {
            Add(ScenarioCodes.CannotFail, At,
                "no decision is named, so that none could fail; leave `decisions` out, or match `exact` to say that there is none");
        }

        return [.. flows.SelectMany(flow => flow.Value.ValueKind == JsonValueKind.Array
            ? Entries(flow.Value, $"{At}.{flow.Key}", (entry, path) => Decision(flow.Key, entry, path), mayBeEmpty: false)
            : Decision(flow.Key, flow.Value, $"{At}.{flow.Key}") is { } only ? [only] : [])];
    }

    private ExpectedDecision? Decision(string flow, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return Text(element, path) is { } outcome ? new ExpectedDecision(flow, outcome) : null;
        }

        if (!Is(element, JsonValueKind.Object, path, "an outcome, an object with `outcome`, or a list of these"))
        {
            return null;
        }

        var members = Read(element, path, DecisionMembers, "member of an expected decision");
        if (!members.ContainsKey("outcome"))
        {
            Add(FileCodes.MemberMissing, path, "`outcome` is missing; it is the name of the outcome");
        }

        var came = Text(members, "outcome", path);
        var expected = new ExpectedDecision(flow, came ?? "")
        {
            By = Text(members, "by", path),
            About = Text(members, "about", path),
            WaitsFor = members.TryGetValue("waitsFor", out var waits) ? Entries(waits, $"{path}.waitsFor", Text, mayBeEmpty: true) : null,
            WouldChange = members.TryGetValue("wouldChange", out var changes) ? Entries(changes, $"{path}.wouldChange", Answers,
                mayBeEmpty: true) : null,
        };
        return came is null ? null : expected;
    }

    private ImmutableSortedDictionary<string, string>? Answers(JsonElement element, string path)
    {
        if (!Is(element, JsonValueKind.Object, path, "an object with the answer to each question that would have to change"))
        {
            return null;
        }

        var questions = Read(element, path, book.FactTypes.SelectMany(type => type.Single).Select(question => question.Id), "question");
        return questions
            .Select(pair => (pair.Key, Answer: pair.Value.ValueKind == JsonValueKind.Number ? JsonNumber.Plain(pair.Value.GetRawText())
                : Text(pair.Value, $"{path}.{pair.Key}")))
            .Where(pair => pair.Answer is not null)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Answer!, StringComparer.Ordinal);
    }

    private string? Text(Dictionary<string, JsonElement> members, string name, string path) =>
        members.TryGetValue(name, out var element) ? Text(element, $"{path}.{name}") : null;

    private string? Text(JsonElement element, string path) => Is(element, JsonValueKind.String, path, "text") ? element.GetString() : null;

    private string? Known(string found, string[] allowed, string path, string what)
    {
        if (allowed.Contains(found))
        {
            return found;
        }

        Add(ScenarioCodes.UnknownName, path,
            $"no {what} is called {Spelling.Quote(found)}; allowed are {Spelling.List(allowed)}{Spelling.DidYouMean(found, allowed)}");
        return null;
    }
}
