using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Reporting;

/// <summary>Writes findings about guidance packs in SARIF 2.1.0, as GitHub's code scanning reads it.</summary>
internal static class PackSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Where the tool is described.</summary>
    private const string Information = "https://www.nuget.org/packages/Toolkit.Rules.Cli";

    public static string Write(ImmutableArray<PackFinding> findings)
    {
        var rules = findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return Encoding.UTF8.GetString(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "toolkit-rules");
            json.WriteString("version", Version);
            json.WriteString("informationUri", Information);
            json.WriteStartArray("rules");
            rules.ForEach(code => Rule(json, code));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                Result(json, finding, rules.IndexOf(finding.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        })) + "\n";
    }

    /// <summary>The version of the kernel, which is that of the command line, without what a build adds to it.</summary>
    private static string Version { get; } = typeof(PackSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private static void Rule(Utf8JsonWriter json, string id)
    {
        var code = ProblemCodes.Find(id);
        json.WriteStartObject();
        json.WriteString("id", id);
        Text(json, "shortDescription", code?.Title ?? id);
        Text(json, "fullDescription", code?.Meaning ?? id);
        Text(json, "help", code?.Mend ?? id);
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, PackFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", PackCheckReport.Level(finding));
        var help = finding.OwnHelp is { } own ? $"\n{own}" : "";
        Text(json, "message", Unlinked($"{finding.Message}{help}{(finding.Witness is { } witness ? $"\n{witness}" : "")}"));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Place(finding.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Pack is { } pack)
        {
            json.WriteStartObject("properties");
            json.WriteString("guidancePack", pack);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>In SARIF `[text](target)` is a link; an escaped bracket ends none.</summary>
    private static string Unlinked(string message) => message.Replace("](", "\\](", StringComparison.Ordinal);

    /// <summary>A file as a URI: a relative one from where the run began, a rooted one with its scheme.</summary>
    private static string Place(string file) =>
        (Path.IsPathRooted(file) ? "file://" + (file.StartsWith('/') ? "" : "/") : "")
        + string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
