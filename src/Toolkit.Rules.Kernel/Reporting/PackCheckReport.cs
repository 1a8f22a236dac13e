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

    /// <summary>The findings in SARIF 2.1.0, with what code scanning asks for.</summary>
    /// <param name="result">What was found.</param>
    public static string Sarif(PackCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return PackSarif.Write(result.Findings);
    }

    private static string Write(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(JsonText.Write(write)) + "\n";

    internal static string Level(PackFinding finding) => Spelling.Kebab(finding.Level.ToString());
}
