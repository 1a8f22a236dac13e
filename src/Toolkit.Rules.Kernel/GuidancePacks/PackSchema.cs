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
        json.WriteStartObject("day");
        Day(json);
        json.WriteEndObject();
        json.WriteStartObject("parameter");
        Parameter(json);
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
                Whole(json);
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
        json.WriteString("description", "A question is named by itself, with its type as in `securityForce.kind`, or with its number "
            + "and type as in `0.securityForce.kind`.");
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
            case "includesAny" or "includesAll":
                json.WriteString("description", "Said of sets: members of which one, or each, is answered yes.");
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case "includes":
                json.WriteString("description",
                    "Said of sets: a member that is answered yes; and of lists of texts: a text that is among them.");
                json.WriteString("type", "string");
                break;
            case "minus":
                json.WriteString("description",
                    "Said of numbers: another question of the same unit; its answer is taken from that of `question`, and the rest compared.");
                json.WriteString("type", "string");
                break;
            case "isAnyOf":
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                break;
            case "as" or "about":
                Whole(json);
                break;
            case "steps":
                Number(json);
                break;
            case "is" or "isNot" or "below" or "atMost" or "above" or "atLeast" when form == "question":
                OneOf(
                    json,
                    () => json.WriteString("type", "string"),
                    () => json.WriteString("type", "number"),
                    () => json.WriteString("$ref", "#/$defs/day"),
                    () => json.WriteString("$ref", "#/$defs/parameter"));
                break;
            case "is" or "isNot" or "below" or "atMost" or "above" or "atLeast":
                Number(json);
                break;
            case "before" or "onOrBefore" or "after" or "onOrAfter":
                json.WriteString("description", "Said of dates: one of the calendar, `day-of-assessment`, or a day so far from that.");
                OneOf(
                    json,
                    () => json.WriteString("const", ConditionJson.DayOfAssessment),
                    () =>
                    {
                        json.WriteString("type", "string");
                        json.WriteString("format", "date");
                        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                    },
                    () => json.WriteString("$ref", "#/$defs/day"));
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    /// <summary>A day so far from the day of the assessment.</summary>
    private static void Day(Utf8JsonWriter json)
    {
        json.WriteString("description",
            "A day so many months and days before or after the day of the assessment. A month that lacks the day ends with its last one.");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var name in PackDays.Members)
        {
            json.WriteStartObject(name);
            if (name is "before" or "after")
            {
                json.WriteString("const", ConditionJson.DayOfAssessment);
            }
            else
            {
                Number(json, 1);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        OneOf(json, () => Names(json, "required", ["before"]), () => Names(json, "required", ["after"]));
    }

    /// <summary>The value of a parameter.</summary>
    private static void Parameter(Utf8JsonWriter json)
    {
        json.WriteString("description", "The value of a parameter: of the toolkit's, of this pack's own, or of a pack beneath.");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Names(json, "required", ["parameter"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("parameter");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A whole number, written or read from a parameter.</summary>
    private static void Number(Utf8JsonWriter json, int? least = null) => OneOf(
        json,
        () =>
        {
            Whole(json, least ?? int.MinValue);
        },
        () => json.WriteString("$ref", "#/$defs/parameter"));

    /// <summary>A whole number, also where it is written with decimals that are zero; some editors refuse those for `integer`.</summary>
    private static void Whole(Utf8JsonWriter json, int least = int.MinValue)
    {
        json.WriteString("type", "number");
        json.WriteNumber("multipleOf", 1);
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", int.MaxValue);
    }

    private static void OneOf(Utf8JsonWriter json, params ReadOnlySpan<Action> ways)
    {
        json.WriteStartArray("oneOf");
        foreach (var way in ways)
        {
            json.WriteStartObject();
            way();
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
