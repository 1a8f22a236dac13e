using System.Globalization;
using System.Text.Json.Nodes;

namespace Toolkit.Rules.Tests.Serialization;

/// <summary>
/// What programs that read JSON Schema (2020-12) refuse or overlook in a schema, as a list of what is wrong with one. The rules are those
/// of ajv 8 with <c>strict</c>, <c>strictTypes</c> and <c>strictRequired</c>, and of the JSON language service of VS Code 5; see READERS.md
/// beside the schemas' source. The programs themselves are not run in CI.
/// </summary>
internal static class StrictSchema
{
    /// <summary>The keywords that both know, with the type that each is about.</summary>
    private static readonly Dictionary<string, string?> Keywords = new (string? Of, string Words)[]
    {
        (null, "$schema $ref $defs title description examples default type enum const allOf anyOf oneOf not if then else"),
        ("string", "format pattern maxLength"),
        ("number", "multipleOf minimum maximum"),
        ("array", "items minItems maxItems uniqueItems"),
        ("object", "properties required additionalProperties propertyNames"),
    }.SelectMany(group => group.Words.Split(' '), (group, word) => (word, group.Of)).ToDictionary(pair => pair.word, pair => pair.Of);

    private static readonly string[] OnTheSameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

    public static List<string> Problems(string schema)
    {
        var root = (JsonObject)JsonNode.Parse(schema)!;
        var problems = new List<string>();
        Check(root, root, "#", [], isRoot: true, problems);
        return problems;
    }

    private static JsonNode? At(JsonNode root, string pointer) => pointer.Split('/').Aggregate((JsonNode?)root, (node, step) => node switch
    {
        JsonArray list when int.TryParse(step, CultureInfo.InvariantCulture, out var number) && number < list.Count => list[number],
        JsonObject at => at[step],
        _ => null,
    });

    private static void Check(JsonObject root, JsonObject at, string path, string[] around, bool isRoot, List<string> problems)
    {
        void Wrong(string what) => problems.Add($"{path}: {what}");

        foreach (var (keyword, _) in at.Where(member => !Keywords.ContainsKey(member.Key)
            || (!isRoot && member.Key is "$schema" or "$defs")))
        {
            Wrong($"keyword {keyword} is not known, or not here (nested $id, $dynamicRef, nullable and deprecated are read differently)");
        }

        string[] own = at["type"] switch
        {
            JsonArray list => [.. list.Select(type => type!.GetValue<string>())],
            { } one => [one.GetValue<string>()],
            _ => [],
        };
        var types = own.Length > 0 ? own : around;
        if (own.Length > 1 && !(own.Length == 2 && own.Contains("null")))
        {
            Wrong("a union of types other than with null");
        }

        if (own.Contains("integer"))
        {
            Wrong("integer: editors refuse 10.0 for it, validators do not");
        }

        if (around.Length > 0 && own.Any(type => !around.Contains(type)))
        {
            Wrong("a type that the schema around it does not have");
        }

        foreach (var (keyword, of) in Keywords.Where(known => known.Value is not null && at.ContainsKey(known.Key)))
        {
            if (!types.Contains(of))
            {
                Wrong($"{keyword} without the type {of}");
            }
        }

        if (at["multipleOf"] is { } step && step.GetValue<decimal>() != 1)
        {
            Wrong("multipleOf of decimals is counted in binary fractions");
        }

        if (at.ContainsKey("if") != (at.ContainsKey("then") || at.ContainsKey("else")))
        {
            Wrong("if, and then or else, belong together");
        }

        foreach (var name in (at["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>())
            .Where(name => at["properties"]?[name] is null))
        {
            Wrong($"{name} is required and not described beside that");
        }

        if (at["$ref"]?.GetValue<string>() is { } reference)
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal) || At(root, reference[2..]) is not { } to)
            {
                Wrong($"{reference} leads nowhere");
            }
            else
            {
                foreach (var (keyword, _) in at.Where(member => member.Key != "$ref" && to.AsObject().ContainsKey(member.Key)))
                {
                    Wrong($"{keyword} beside a reference to {reference}, which has one too: editors show that of the target");
                }
            }
        }

        foreach (var (keyword, value) in at)
        {
            var inner = OnTheSameValue.Contains(keyword) ? types : [];
            var below = keyword switch
            {
                "properties" or "$defs" => value!.AsObject().Select(member => (Place: $"{keyword}/{member.Key}", member.Value)),
                "allOf" or "anyOf" or "oneOf" =>
                    value!.AsArray().Select((schema, number) => (Place: FormattableString.Invariant($"{keyword}/{number}"), Value: schema)),
                "items" or "additionalProperties" or "propertyNames" or "not" or "if" or "then" or "else" =>
                    [(Place: keyword, Value: value)],
                _ => [],
            };
            foreach (var (place, schema) in below)
            {
                if (schema is JsonObject one)
                {
                    Check(root, one, $"{path}/{place}", inner, isRoot: false, problems);
                }
            }
        }
    }
}
