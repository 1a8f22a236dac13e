using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>The path of each decision as a Mermaid flowchart.</summary>
public static class ReportMermaid
{
    /// <summary>Draws the steps that were asked, how each was answered, and the outcome; one chart for each decision.</summary>
    /// <param name="report">The report.</param>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Join('\n', report.Decisions.Select(Write));
    }

    /// <summary>Draws one decision.</summary>
    /// <param name="decision">The decision.</param>
    public static string Write(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var chart = new StringBuilder();
        chart.Append("---\ntitle: \"").Append(Label($"{decision.Title} {string.Join(", ", decision.About.Select(fact => fact.Id))}")).Append("\"\n---\n");
        chart.Append("flowchart TD\n");
        for (var number = 0; number < decision.Path.Length; number++)
        {
            var step = decision.Path[number];
            chart.Append(CultureInfo.InvariantCulture, $"    s{number}[\"{Label(step.Step)}\"]\n");
            if (step.Reads is not null)
            {
                chart.Append(CultureInfo.InvariantCulture, $"    class s{number} unknown\n");
            }

            var isLast = number == decision.Path.Length - 1;
            var ends = isLast && step.Step == decision.Step;
            var next = isLast ? ends ? "outcome" : "otherwise" : FormattableString.Invariant($"s{number + 1}");
            chart.Append(CultureInfo.InvariantCulture, $"    s{number} -->|{Answer(step, ends)}| {next}\n");
            if (isLast && !ends)
            {
                chart.Append(CultureInfo.InvariantCulture, $"    otherwise[\"{Label(decision.Step)}\"] --> outcome\n");
            }
        }

        chart.Append(CultureInfo.InvariantCulture, $"    outcome([\"{Label(decision.Outcome)}: {Label(decision.Text)}\"])\n");
        chart.Append(CultureInfo.InvariantCulture, $"    class outcome {Spelling.Kebab(decision.Effect.ToString())}\n");
        chart.Append("    classDef unknown stroke-dasharray: 5 5\n");
        chart.Append("    classDef permits fill:#d5f0d5\n    classDef restricts fill:#f7d0d0\n    classDef waits fill:#fbeec2\n    classDef refers fill:#dde6f5\n");
        return chart.ToString();
    }

    private static string Answer(PathStep step, bool ends) => (step.Holds, step.Reads) switch
    {
        (Truth.Unknown, Reads.AsYes) => "unknown, read as yes",
        (Truth.Unknown, _) => "unknown, goes on",
        _ => ends ? "yes" : "no",
    };

    /// <summary>Text that can't end a label or start markup.</summary>
    private static string Label(string text)
    {
        var label = new StringBuilder();
        foreach (var c in Spelling.Visible(text, 300))
        {
            label.Append(char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or ',' or ':' or '?' or '\'' or '(' or ')'
                ? c.ToString()
                : FormattableString.Invariant($"#{(int)c};"));
        }

        return label.ToString();
    }
}
