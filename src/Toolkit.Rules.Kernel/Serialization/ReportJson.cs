using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Reports as JSON, with a version: equal reports give equal bytes, and what another version wrote can be read.</summary>
public static class ReportJson
{
    /// <summary>
    /// The version of the format that this library writes. Reports without one are from before there was any, and are read.
    /// </summary>
    public const int Version = 1;

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
        ReportWriter.Write(writer, report);
    }

    /// <summary>
    /// Reads a report back, also one that an older or a newer version wrote: members that are not known are passed over, lists and flags
    /// that are missing read as empty and as no, and all of that is told in <see cref="Report.NotUnderstood"/>.
    /// </summary>
    /// <param name="utf8">The bytes that <see cref="Write(Report, bool)"/> gave.</param>
    /// <exception cref="JsonException">
    /// It is no report: a member that nothing can stand for is missing, or a member has the wrong type or a value that is not known.
    /// </exception>
    public static Report Read(ReadOnlySpan<byte> utf8)
    {
        var kept = KeptReport.Of(utf8, Metadata);
        var report = kept.Report.Deserialize(Metadata) ?? throw new JsonException("the report is null");
        return kept.NotUnderstood.IsEmpty ? report : report with { NotUnderstood = kept.NotUnderstood };
    }

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
        ((JsonObject)schema["properties"]!).Insert(0, "version", new JsonObject { ["const"] = Version });
        ((JsonArray)schema["required"]!).Insert(0, "version");
        return Encoding.UTF8.GetString(JsonText.Write(writer => schema.WriteTo(writer))) + "\n";
    }
}
