using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Reporting;

/// <summary>What was found about guidance packs, for people, for programs, and for code scanners.</summary>
public static class PackCheckReport
{
    /// <summary>One finding a line with its place, then its help, and the case that shows it.</summary>
    /// <param name="result">What was found.</param>
    public static string Text(PackCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            text.Append(Spelling.Visible(FormattableString.Invariant($"{finding.File}:{finding.Line}:{finding.Column}: {Level(finding)} {finding.Code} {finding.Path}: {finding.Message}"))).Append('\n');
            if (finding.Help.Length > 0)
            {
                text.Append("    help: ").Append(finding.Help).Append('\n');
            }

            if (finding.Witness is { } witness)
            {
                text.Append("    a case that shows it:\n");
                foreach (var line in witness.Split('\n'))
                {
                    text.Append("      ").Append(Spelling.Visible(line)).Append('\n');
                }
            }
        }

        var counts = Enum.GetValues<PackFindingLevel>().Reverse()
            .Select(level => (Word: Spelling.Words(level.ToString()), Count: result.Findings.Count(finding => finding.Level == level)))
            .Select(level => FormattableString.Invariant($"{level.Count} {level.Word}{(level.Count == 1 ? "" : "s")}"));
        return text.Append(string.Join(", ", counts)).Append('\n').ToString();
    }

    /// <summary>The findings as JSON.</summary>
    /// <param name="result">What was found.</param>
    public static string Json(PackCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Write(json =>
        {
            json.WriteStartArray();
            foreach (var finding in result.Findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                json.WriteString("level", Level(finding));
                json.WriteString("file", finding.File);
                json.WriteString("pack", finding.Pack);
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
                json.WriteString("path", finding.Path);
                json.WriteString("message", finding.Message);
                json.WriteString("help", finding.Help);
                json.WriteString("witness", finding.Witness);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The findings in SARIF 2.1.0.</summary>
    /// <param name="result">What was found.</param>
    public static string Sarif(PackCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "toolkit-rules");
            json.WriteStartArray("rules");
            foreach (var code in result.Findings.Select(finding => (finding.Code, finding.Help)).Distinct().OrderBy(code => code.Code,
                StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("id", code.Code);
                Message(json, "help", code.Help.Length > 0 ? code.Help : code.Code);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in result.Findings)
            {
                Result(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Result(Utf8JsonWriter json, PackFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", Level(finding));
        // In SARIF `[text](target)` is a link; an escaped bracket ends none.
        Message(json, "message", (finding.Message + (finding.Witness is { } witness ? $"\n{witness}" : ""))
            .Replace("](", "\\](", StringComparison.Ordinal));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
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

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(JsonText.Write(write)) + "\n";

    private static string Level(PackFinding finding) => Spelling.Kebab(finding.Level.ToString());
}
