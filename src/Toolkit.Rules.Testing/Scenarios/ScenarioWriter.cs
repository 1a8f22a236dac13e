using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>Writes scenario files.</summary>
internal static class ScenarioWriter
{
    public static byte[] Write(string name, Case facts, Expectation expect, string? toDo, CaseJsonOptions? options)
    {
        using var inner = JsonDocument.Parse(CaseJson.Write(facts, options));
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", ScenarioJson.Version);
            json.WriteString("name", name);
            json.WriteStartObject("case");
            foreach (var member in inner.RootElement.EnumerateObject().Where(member => member.Name != "version"))
            {
                json.WritePropertyName(member.Name);
                Plain(json, member.Value);
            }

            json.WriteEndObject();
            json.WriteStartObject("expect");
            if (toDo is not null)
            {
                json.WriteString("toDo", toDo);
            }
            else
            {
                Write(json, expect);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        return [.. bytes, (byte)'\n'];
    }

    /// <summary>A judgement of which only the answer is recorded is written as the answer.</summary>
    private static void Plain(Utf8JsonWriter json, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.EnumerateObject().Take(2).ToList() is [{ Name: "value" } only]:
                only.Value.WriteTo(json);
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Plain(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Plain(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Expectation expect)
    {
        json.WriteString("match", expect.IsExact ? "exact" : "partial");
        if (!expect.Decisions.IsEmpty)
        {
            json.WriteStartObject("decisions");
            foreach (var flow in expect.Decisions.GroupBy(decision => decision.Flow))
            {
                json.WritePropertyName(flow.Key);
                if (flow.Count() == 1)
                {
                    Write(json, flow.Single());
                    continue;
                }

                json.WriteStartArray();
                foreach (var decision in flow)
                {
                    Write(json, decision);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        foreach (var (name, _, rules) in expect.RulesByEnd.Where(group => !group.Rules.IsEmpty))
        {
            json.WriteStartArray(name);
            foreach (var rule in rules)
            {
                Write(json, rule);
            }

            json.WriteEndArray();
        }

        Strings(json, "contradicts", expect.Contradicts);
        Strings(json, "questions", expect.Questions);
        Strings(json, "sources", expect.Sources);
    }

    private static void Write(Utf8JsonWriter json, ExpectedRule rule)
    {
        if (rule == new ExpectedRule(rule.Rule))
        {
            json.WriteStringValue(rule.Rule);
            return;
        }

        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        Optional(json, "about", rule.About);
        Optional(json, "severity", rule.Severity is { } severity ? Spelling.Kebab(severity.ToString()) : null);
        Optional(json, "exception", rule.Exception);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExpectedDecision decision)
    {
        if (decision is { By: null, About: null, WaitsFor: null, WouldChange: null })
        {
            json.WriteStringValue(decision.Outcome);
            return;
        }

        json.WriteStartObject();
        json.WriteString("outcome", decision.Outcome);
        Optional(json, "by", decision.By);
        Optional(json, "about", decision.About);
        if (decision.WaitsFor is { } waits)
        {
            json.WriteStartArray("waitsFor");
            foreach (var requirement in waits)
            {
                json.WriteStringValue(requirement);
            }

            json.WriteEndArray();
        }

        if (decision.WouldChange is { } changes)
        {
            json.WriteStartArray("wouldChange");
            foreach (var set in changes)
            {
                json.WriteStartObject();
                foreach (var (question, answer) in set)
                {
                    json.WriteString(question, answer);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
