using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Reports as JSON: equal reports give equal bytes.</summary>
public static class ReportJson
{
    private static readonly JsonTypeInfo<Report> Metadata =
        (JsonTypeInfo<Report>)new JsonSerializerOptions(ReportJsonContext.Default.Options)
        {
            Encoder = JsonText.Encoder,
            TypeInfoResolver = ReportJsonContext.Default,
        }.GetTypeInfo(typeof(Report));

    /// <summary>Writes a report as UTF-8, with <c>\n</c> at line ends and none after the last line.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isCompact">Whether it is written on one line.</param>
    public static byte[] Write(Report report, bool isCompact = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(writer => Write(report, writer), isCompact);
    }

    /// <summary>Writes a report as one value of a larger JSON text; the writer's options say how it is indented and escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where it is written; not flushed.</param>
    public static void Write(Report report, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, report, Metadata);
    }

    /// <summary>Reads a report back.</summary>
    /// <param name="utf8">The bytes that <see cref="Write(Report, bool)"/> gave.</param>
    /// <exception cref="JsonException">It is no report: a member is missing or unknown, or has the wrong type.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Metadata) ?? throw new JsonException("the report is null");

    /// <summary>Whole numbers as every program reads them: some editors refuse 10.0 for `integer`.</summary>
    private static void Numbers(JsonNode? schema)
    {
        if (schema is JsonArray list)
        {
            list.ToList().ForEach(Numbers);
        }
        else if (schema is JsonObject at)
        {
            if (at["type"] is JsonValue type && type.GetValue<string>() == "integer")
            {
                at["type"] = "number";
                at["multipleOf"] = 1;
            }

            at.Select(member => member.Value).ToList().ForEach(Numbers);
        }
    }

    /// <summary>The JSON Schema of reports, 2020-12.</summary>
    public static string Schema()
    {
        var schema = (JsonObject)Metadata.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A report of Toolkit.Rules");
        Numbers(schema);
        return Encoding.UTF8.GetString(JsonText.Write(writer => schema.WriteTo(writer))) + "\n";
    }
}
