using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Writes the JSON Schema of guidance packs, from the grammar that the reader checks with.</summary>
internal static class PackSchema
{
    public static string Write() => Encoding.UTF8.GetString(JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "A guidance pack for Toolkit.Rules");
        Body(json, PackGrammar.Root, isRoot: true);
        json.WriteStartObject("$defs");
        json.WriteStartObject("condition");
        Conditions(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    })) + "\n";

    private static void Body(Utf8JsonWriter json, PackShape shape, bool isRoot = false)
    {
        if (shape.IsCondition)
        {
            json.WriteString("$ref", "#/$defs/condition");
        }
        else if (shape.OrOne)
        {
            json.WriteStartArray("anyOf");
            Value(json, shape.Item!);
            Value(json, shape with { OrOne = false });
            json.WriteEndArray();
        }
        else
        {
            Plain(json, shape, isRoot);
        }
    }

    private static void Plain(Utf8JsonWriter json, PackShape shape, bool isRoot)
    {
        switch (shape.Kind)
        {
            case JsonValueKind.Object:
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                Names(json, "required", shape.Members.Where(member => member.IsRequired).Select(member => member.Name));
                json.WriteStartObject("properties");
                foreach (var member in shape.Members)
                {
                    json.WriteStartObject(member.Name);
                    json.WriteString("description", char.ToUpperInvariant(member.Says[0]) + member.Says[1..]);
                    if (isRoot && member.Name == "version")
                    {
                        json.WriteNumber("const", PackGrammar.Version);
                    }
                    else
                    {
                        Body(json, member.Shape);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteString("type", "array");
                json.WriteNumber("minItems", shape.Least);
                json.WritePropertyName("items");
                Value(json, shape.Item!);
                break;
            case JsonValueKind.Number:
                json.WriteString("type", "integer");
                break;
            case JsonValueKind.True:
                json.WriteString("type", "boolean");
                break;
            default:
                Text(json, shape);
                break;
        }
    }

    private static void Text(Utf8JsonWriter json, PackShape shape)
    {
        json.WriteString("type", "string");
        if (!shape.Allowed.IsEmpty)
        {
            Names(json, "enum", shape.Allowed);
        }

        if (shape.Text == PackText.Date)
        {
            json.WriteString("format", "date");
        }

        json.WriteString("pattern", shape.Text switch
        {
            PackText.Kebab => "^[a-z0-9]+(-[a-z0-9]+)*$",
            PackText.KebabPath => "^[a-z0-9]+([-/][a-z0-9]+)*$",
            PackText.Camel => "^[a-z][A-Za-z0-9]*$",
            PackText.CamelOfPack => "^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z][A-Za-z0-9]*$",
            PackText.Date => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            _ => "\\S",
        });
    }

    private static void Conditions(Utf8JsonWriter json)
    {
        json.WriteString("description", "A question is named by itself, with its type as in `securityForce.kind`, or with its number and type as in `0.securityForce.kind`.");
        json.WriteStartArray("oneOf");
        foreach (var (key, others) in PackConditionReader.Forms)
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            Names(json, "required", [key]);
            json.WriteStartObject("properties");
            foreach (var name in others.Prepend(key))
            {
                json.WriteStartObject(name);
                Member(json, key, name);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Member(Utf8JsonWriter json, string form, string name)
    {
        switch (name)
        {
            case "all" or "any":
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("$ref", "#/$defs/condition");
                json.WriteEndObject();
                break;
            case "not" or "where" or "has":
                json.WriteString("$ref", "#/$defs/condition");
                break;
            case "isAnyOf":
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                break;
            case "as" or "steps" or "about":
                json.WriteString("type", "integer");
                break;
            case "is" or "isNot" or "below" or "atMost" or "above" or "atLeast":
                Names(json, "type", form == "question" ? ["string", "integer"] : ["integer"]);
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void Value(Utf8JsonWriter json, PackShape shape)
    {
        json.WriteStartObject();
        Body(json, shape);
        json.WriteEndObject();
    }

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
