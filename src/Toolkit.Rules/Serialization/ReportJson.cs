using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Reports as JSON: equal reports give equal bytes.</summary>
public static class ReportJson
{
    private static readonly JsonTypeInfo<Report> Metadata = (JsonTypeInfo<Report>)new JsonSerializerOptions(ToolkitJsonContext.Default.Options)
    {
        Encoder = JsonText.Encoder,
        TypeInfoResolver = ToolkitJsonContext.Default,
    }.GetTypeInfo(typeof(Report));

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isCompact">Whether it is written on one line.</param>
    public static byte[] Write(Report report, bool isCompact = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, isCompact ? new() { Encoder = JsonText.Encoder } : JsonText.Pretty))
        {
            JsonSerializer.Serialize(writer, report, Metadata);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a report back.</summary>
    /// <param name="utf8">The bytes that <see cref="Write"/> gave.</param>
    /// <exception cref="JsonException">It is no report: a member is missing or unknown, or has the wrong type.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Metadata) ?? throw new JsonException("the report is null");

    /// <summary>The JSON Schema of reports.</summary>
    public static string Schema()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, JsonText.Pretty))
        {
            Metadata.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true }).WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
