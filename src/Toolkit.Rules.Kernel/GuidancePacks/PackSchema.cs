using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Writes the JSON Schema of guidance packs, from the grammar that the reader checks with. With the rules that a pack is to stand on, it
/// also has their names, for editors to complete; other names stay allowed, as a pack has its own.
/// </summary>
internal static class PackSchema
{
    public static string Write(RuleBook? book = null) => Encoding.UTF8.GetString(JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "A guidance pack for Toolkit.Rules");
        Body(json, PackGrammar.Root, book, isRoot: true);
        json.WriteStartObject("$defs");
        new PackConditionSchema(json, book).WriteDefinitions();
        if (book is not null)
        {
            PackNamesSchema.Write(json, book);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    })) + "\n";

    private static void Body(Utf8JsonWriter json, PackShape shape, RuleBook? book, bool isRoot = false)
    {
        if (shape.IsCondition)
        {
            json.WriteString("$ref", PackConditionSchema.Place);
        }
        else if (shape.OrOne)
        {
            json.WriteStartArray("anyOf");
            Value(json, shape.Item!, book);
            Value(json, shape with { OrOne = false }, book);
            json.WriteEndArray();
        }
        else
        {
            PackNamesSchema.Named(json, book, shape.Names, () => Plain(json, shape, book, isRoot));
        }
    }

    private static void Plain(Utf8JsonWriter json, PackShape shape, RuleBook? book, bool isRoot)
    {
        switch (shape.Kind)
        {
            case JsonValueKind.Object:
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                CaseSchema.Names(json, "required", shape.Members.Where(member => member.IsRequired).Select(member => member.Name));
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
                        Body(json, member.Shape, book);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteString("type", "array");
                json.WriteNumber("minItems", shape.Least);
                json.WritePropertyName("items");
                Value(json, shape.Item!, book);
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
            CaseSchema.Names(json, "enum", shape.Allowed);
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

    /// <summary>A whole number, also where it is written with decimals that are zero; some editors refuse those for `integer`.</summary>
    internal static void Whole(Utf8JsonWriter json, int least = int.MinValue)
    {
        json.WriteString("type", "number");
        json.WriteNumber("multipleOf", 1);
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", int.MaxValue);
    }

    private static void Value(Utf8JsonWriter json, PackShape shape, RuleBook? book)
    {
        json.WriteStartObject();
        Body(json, shape, book);
        json.WriteEndObject();
    }
}
