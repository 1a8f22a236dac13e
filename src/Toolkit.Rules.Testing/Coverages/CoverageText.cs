using System.Globalization;
using System.Text;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Testing;

/// <summary>Coverage as text, Markdown, HTML and Cobertura XML.</summary>
public static class CoverageText
{
    /// <summary>Writes what is missing, rule by rule, and the sum.</summary>
    /// <param name="report">The coverage.</param>
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (var definition in report.Definitions.Where(definition => definition.Met < definition.Goals))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Of(definition)}{definition.Id}: {definition.Met} of {definition.Goals} ")
                .Append(CultureInfo.InvariantCulture, $"({CoverageReport.Percent(definition.Met, definition.Goals)})\n");
            foreach (var missing in definition.Missing)
            {
                text.Append("  - ").Append(Spelling.Visible(missing)).Append('\n');
            }
        }

        var unused = report.Sources.Where(source => !source.IsExercised).ToList();
        if (unused.Count > 0)
        {
            text.Append("Sources that nothing came to: ").AppendJoin("; ", unused.Select(source => Spelling.Visible(source.Source)))
                .Append('\n');
        }

        return text.Append(Sum(report)).Append('\n').ToString();
    }

    /// <summary>Writes a table of rules and what is missing of each.</summary>
    /// <param name="report">The coverage.</param>
    public static string WriteMarkdown(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder("# Coverage of the rules\n\n").Append(Sum(report)).Append("\n\n| rule or flow | covered | missing |\n|---|---|---|\n");
        foreach (var definition in report.Definitions)
        {
            text.Append(definition.Pack is { } pack ? $"| guidance pack {pack}: " : "| ")
                .Append(CultureInfo.InvariantCulture, $"`{definition.Id}` | {CoverageReport.Percent(definition.Met, definition.Goals)} | ")
                .AppendJoin("<br>", definition.Missing.Select(MarkdownText.Escape)).Append(" |\n");
        }

        text.Append("\n| source | come to |\n|---|---|\n");
        foreach (var source in report.Sources)
        {
            text.Append(FormattableString.Invariant($"| {MarkdownText.Escape(source.Source)} | {(source.IsExercised ? "yes" : "no")} |\n"));
        }

        return text.ToString();
    }

    /// <summary>What tells a pack's rule or waiver from one of the toolkit.</summary>
    internal static string Of(DefinitionCoverage definition) => definition.Pack is { } pack ? $"[guidance pack {pack}] " : "";

    internal static string Sum(CoverageReport report) => FormattableString.Invariant(
        $"{report.Met} of {report.Goals} goals covered ({CoverageReport.Percent(report.Met, report.Goals)}); {report.Sources.Count(source => source.IsExercised)} of {report.Sources.Length} sources come to.");
}
