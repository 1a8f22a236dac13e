using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>Writes the JSON Schema of scenario files: the case's schema, and every id that an expectation may name.</summary>
internal static class ScenarioSchema
{
    public static string Write(RuleBook book)
    {
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "A scenario for Toolkit.Rules");
            json.WriteString("description", "A case, and what the rules should make of it.");
            CaseSchema.StartObject(json, ["version", "name", "case", "expect"]);
            CaseSchema.Property(json, "$schema", () => CaseSchema.Types(json, "string", "null"));
            CaseSchema.Property(json, "version", () => json.WriteNumber("const", ScenarioJson.Version));
            CaseSchema.Property(json, "name", () => Text(json, "What should happen, as a sentence.", " "));
            CaseSchema.Property(json, "case", () =>
            {
                json.WriteString("description", "The facts that matter. A question that is left out, or null, is not answered.");
                CaseSchema.StartObject(json, ["assessedOn", "facts"]);
                CaseSchema.WriteMembers(json, book);
                json.WriteEndObject();
            });
            CaseSchema.Property(json, "expect", () => Expect(json, book));
            json.WriteEndObject();
            json.WriteStartObject("$defs");
            CaseSchema.Property(json, "rule", () => CaseSchema.Names(json, "enum", book.Rules.Where(rule => !rule.IsContradiction)
                .Select(rule => rule.Id)));
            CaseSchema.Property(json, "expectedRule", () => Rule(json));
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    /// <summary>What an expectation has: how it is to be matched, or what is still to be filled in.</summary>
    private static readonly string[] Either = ["match", "toDo"];

    private static void Expect(Utf8JsonWriter json, RuleBook book)
    {
        json.WriteStartArray("anyOf");
        foreach (var member in Either)
        {
            // Strict validators want a member that is required to be described beside that.
            json.WriteStartObject();
            CaseSchema.Names(json, "required", [member]);
            json.WriteStartObject("properties");
            CaseSchema.Property(json, member, () => { });
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        CaseSchema.StartObject(json, []);
        CaseSchema.Property(json, "toDo", () => Text(json,
            "What a person still has to decide; the scenario is refused until this is taken out.", null));
        CaseSchema.Property(json, "match", () =>
        {
            json.WriteString("description", "`exact`: nothing else may come. `partial`: only what is named is looked at.");
            CaseSchema.Names(json, "enum", ["exact", "partial"]);
        });
        CaseSchema.Property(json, "decisions", () =>
        {
            json.WriteString("description", "What each flow comes to.");
            CaseSchema.StartObject(json, []);
            foreach (var flow in book.Flows)
            {
                CaseSchema.Property(json, flow.Id, () => Decisions(json, flow));
            }

            json.WriteEndObject();
        });
        Rules(json, "raised", "The rules that are raised.");
        Rules(json, "clear", "The rules that are asked and stay clear.");
        Rules(json, "undetermined", "The rules that can be neither raised nor cleared.");
        Rules(json, "exempted", "The rules that only an exception keeps from being raised.");
        Rules(json, "waived",
            "The rules to which a waiver of a guidance pack applies: in full, or with `severity` so that the finding keeps that weight.");
        List(json, "contradicts", "The rules that find answers which contradict one another.",
            () => CaseSchema.Names(json, "enum", book.Rules.Where(rule => rule.IsContradiction).Select(rule => rule.Id)));
        List(json, "refused", "The rules and flows that are not decided, since they rest on answers which contradict one another.",
            () => Refused(json, book));
        List(json, "questions", "The questions that must be asked; a type of fact means the question whether every one is listed.",
            () => CaseSchema.Names(
            json, "enum", QuestionNames.Of(book)));
        List(json, "sources", "The sources that decisions and findings cite: document and place.",
            () => json.WriteString("type", "string"));
        json.WriteEndObject();
    }

    private static void Decisions(Utf8JsonWriter json, FlowDefinition flow)
    {
        json.WriteString("description", flow.Title);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Outcomes(json, flow);
        json.WriteEndObject();
        json.WriteStartObject();
        Decision(json, flow);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        Decision(json, flow);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Decision(Utf8JsonWriter json, FlowDefinition flow)
    {
        CaseSchema.StartObject(json, ["outcome"]);
        CaseSchema.Property(json, "outcome", () => Outcomes(json, flow));
        CaseSchema.Property(json, "by", () => CaseSchema.Names(json, "enum", flow.Steps.Append(flow.Otherwise).Select(step => step.Id)));
        CaseSchema.Property(json, "about", () => Text(json, "The id of the fact that is decided about.", null));
        List(json, "waitsFor", "The requirements that are not met yet, all of them.", () =>
        {
            if (flow.Gate is { } gate)
            {
                CaseSchema.Names(json, "enum", gate.Requires.Select(clause => clause.Id));
            }
            else
            {
                json.WriteString("type", "string");
            }
        });
        List(json, "wouldChange", "Sets of answers each of which would lead to a better outcome, by the question's id.",
            () => json.WriteString("type", "object"));
        json.WriteEndObject();
    }

    private static void Outcomes(Utf8JsonWriter json, FlowDefinition flow) => CaseSchema.Names(json, "enum",
        flow.Outcomes.Select(outcome => outcome.Name));

    private static void Rule(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/rule");
        json.WriteEndObject();
        json.WriteStartObject();
        CaseSchema.StartObject(json, ["rule"]);
        CaseSchema.Property(json, "rule", () => json.WriteString("$ref", "#/$defs/rule"));
        CaseSchema.Property(json, "about", () => Text(json, "The id of the fact that it ends so about.", null));
        CaseSchema.Property(json, "severity", () => CaseSchema.Names(json, "enum", ScenarioReader.Severities));
        CaseSchema.Property(json, "exception", () => Text(json, "The exception that holds.", null));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Refused(Utf8JsonWriter json, RuleBook book)
    {
        var ids = book.Rules.Where(rule => !rule.IsContradiction).Select(rule => rule.Id).Concat(book.Flows.Select(flow => flow.Id))
            .ToList();
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        CaseSchema.Names(json, "enum", ids);
        json.WriteEndObject();
        json.WriteStartObject();
        CaseSchema.StartObject(json, ["rule"]);
        CaseSchema.Property(json, "rule", () => CaseSchema.Names(json, "enum", ids));
        CaseSchema.Property(json, "about", () => Text(json, "The id of the fact that it is not decided about.", null));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Rules(Utf8JsonWriter json, string name, string description) =>
        List(json, name, description, () => json.WriteString("$ref", "#/$defs/expectedRule"));

    private static void List(Utf8JsonWriter json, string name, string description, Action item) => CaseSchema.Property(json, name, () =>
    {
        json.WriteString("description", description);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item();
        json.WriteEndObject();
    });

    private static void Text(Utf8JsonWriter json, string description, string? pattern)
    {
        json.WriteString("description", description);
        json.WriteString("type", "string");
        if (pattern is not null)
        {
            json.WriteString("pattern", pattern);
        }
    }
}
