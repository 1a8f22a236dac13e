using System.Buffers;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Writes the JSON Schema of case files.</summary>
internal static class CaseSchema
{
    public static string Write(RuleBook book)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Pretty))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "A case for Toolkit.Rules");
            json.WriteString("description", "A question that is left out, or null, is not answered; that is never read as fine.");
            StartObject(json, ["version", "assessedOn", "facts"]);
            Property(json, "$schema", () => json.WriteString("type", "string"));
            Property(json, "version", () => json.WriteNumber("const", CaseJson.Version));
            Property(json, "assessedOn", () => Date(json, "The day of the assessment."));
            json.WriteStartObject("facts");
            StartObject(json, []);
            foreach (var type in book.FactTypes)
            {
                Property(json, type.Name, () => List(json, type));
            }

            EndObject(json);
            json.WriteEndObject();
            Property(json, "complete", () =>
            {
                json.WriteString("description", "The types of fact of which every one there is stands in this file.");
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                Names(json, "enum", book.FactTypes.Select(type => type.Name));
                json.WriteEndObject();
            });
            EndObject(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void List(Utf8JsonWriter json, FactType type)
    {
        Types(json, "array", "null");
        json.WriteStartObject("items");
        StartObject(json, ["id"]);
        foreach (var question in type.Questions)
        {
            Property(json, question.Name, () => Write(json, question));
        }

        EndObject(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        var ask = question.AskWhom is null ? "" : $" Ask: {question.AskWhom}.";
        var source = question.Sources.IsEmpty ? "" : $" Source: {string.Join("; ", question.Sources)}.";
        json.WriteString("description", $"{question.Text}{ask}{source}");
        if (question.IsKey)
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", "\\S");
        }
        else if (question.IsJudgement)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            Choices(json, question.Scale, orNull: true);
            json.WriteEndObject();
            json.WriteStartObject();
            StartObject(json, ["value"]);
            Property(json, "value", () => Choices(json, question.Scale, orNull: false));
            Property(json, "judgedBy", () => Types(json, "string", "null"));
            Property(json, "judgedOn", () => Date(json, "The day on which it was judged."));
            Property(json, "basis", () => Types(json, "string", "null"));
            Property(json, "validUntil", () => Date(json, "The last day on which the judgement holds."));
            EndObject(json);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else if (question.Scale.Kind == ScaleKind.Choice)
        {
            Choices(json, question.Scale, orNull: true);
        }
        else if (question.Scale.Kind == ScaleKind.Date)
        {
            Types(json, "string", "null");
            json.WriteString("format", "date");
        }
        else
        {
            Types(json, question.Scale.Kind == ScaleKind.WholeNumber ? "integer" : "string", "null");
        }
    }

    private static void Date(Utf8JsonWriter json, string description)
    {
        json.WriteString("description", description);
        Types(json, "string", "null");
        json.WriteString("format", "date");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static void Choices(Utf8JsonWriter json, Scale scale, bool orNull)
    {
        json.WriteStartArray("enum");
        foreach (var choice in scale.Choices)
        {
            json.WriteStringValue(choice.Name);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static void StartObject(Utf8JsonWriter json, string[] required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Names(json, "required", required);
        json.WriteStartObject("properties");
    }

    private static void EndObject(Utf8JsonWriter json) => json.WriteEndObject();

    private static void Property(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private static void Types(Utf8JsonWriter json, params string[] types) => Names(json, "type", types);

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var each in names)
        {
            json.WriteStringValue(each);
        }

        json.WriteEndArray();
    }
}
