using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Toolkit.Rules.Serialization;

/// <summary>
/// A report that another version wrote, made to fit this one: members that are not known are taken out, and lists, flags and what may be
/// null are put in where they are missing. Each is told. What else is missing, a member of another kind and an answer to choose that is not
/// known stay as they are, and are refused when the report is read: there is nothing honest to put in their place.
/// </summary>
internal sealed class KeptReport
{
    private readonly ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();

    private KeptReport(JsonObject report) => Report = report;

    /// <summary>The report as this version reads it.</summary>
    public JsonObject Report { get; }

    /// <summary>What was not understood.</summary>
    public ImmutableArray<string> NotUnderstood => notes.ToImmutable();

    /// <summary>Makes a report fit.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="metadata">What a report holds.</param>
    /// <exception cref="JsonException">It is no JSON, no object, or says a member twice.</exception>
    public static KeptReport Of(ReadOnlySpan<byte> utf8, JsonTypeInfo<Report> metadata)
    {
        var report = JsonNode.Parse(utf8, null, new() { AllowDuplicateProperties = false }) as JsonObject
            ?? throw new JsonException("a report is an object, and this is none");
        var kept = new KeptReport(report);
        kept.Version();
        kept.Fit(report, metadata, "$");
        return kept;
    }

    private void Version()
    {
        var version = Report["version"];
        Report.Remove("version");
        if (version is null)
        {
            return; // written before reports had a version
        }

        using var number = JsonDocument.Parse(version.ToJsonString());
        if (!JsonNumber.IsWhole(number.RootElement, out var told) || told < 1)
        {
            throw new JsonException($"version {version.ToJsonString()} is no version of a report; this library writes version {ReportJson.Version}");
        }

        if (told > ReportJson.Version)
        {
            notes.Add(FormattableString.Invariant($"$.version: the report is of version {told}, and this library knows version {ReportJson.Version}"));
        }
    }

    private void Fit(JsonNode? node, JsonTypeInfo type, string path)
    {
        if (node is JsonObject at && type.Kind == JsonTypeInfoKind.Object)
        {
            Members(at, type, path);
        }
        else if (node is JsonArray list && type.Kind == JsonTypeInfoKind.Enumerable)
        {
            var element = type.Options.GetTypeInfo(type.ElementType!);
            for (var number = 0; number < list.Count; number++)
            {
                Fit(list[number], element, FormattableString.Invariant($"{path}[{number}]"));
            }
        }
    }

    private void Members(JsonObject at, JsonTypeInfo type, string path)
    {
        var known = type.Properties.Where(member => member.Get is not null || member.Set is not null).ToList();
        foreach (var name in at.Select(member => member.Key).Where(name => !known.Exists(member => member.Name == name)).ToList())
        {
            at.Remove(name);
            notes.Add($"{path}: this library does not know the member {Spelling.Quote(name)}, which was passed over");
        }

        foreach (var member in known)
        {
            var of = type.Options.GetTypeInfo(member.PropertyType);
            if (at.TryGetPropertyValue(member.Name, out var value))
            {
                if (value is JsonValue && of.Type == typeof(int) && value.GetValueKind() == JsonValueKind.Number)
                {
                    at[member.Name] = JsonNode.Parse(JsonNumber.Plain(value.ToJsonString()));
                }

                Fit(value, of, $"{path}.{member.Name}");
            }
            else if (member.IsRequired && Missing(member, of) is var (put, reads))
            {
                at[member.Name] = put;
                notes.Add($"{path}: `{member.Name}` is missing, and reads as {reads}");
            }
        }
    }

    private static (JsonNode? Put, string Reads)? Missing(JsonPropertyInfo member, JsonTypeInfo of) =>
        of.Kind == JsonTypeInfoKind.Enumerable ? (new JsonArray(), "empty")
        : of.Type == typeof(bool) ? (JsonValue.Create(false), "no")
        : member.IsSetNullable || Nullable.GetUnderlyingType(of.Type) is not null ? (null, "not told")
        : null;
}
