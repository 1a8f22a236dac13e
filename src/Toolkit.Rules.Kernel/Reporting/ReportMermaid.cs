using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>The path of each decision as a Mermaid flowchart.</summary>
public static class ReportMermaid
{
    /// <summary>
    /// Draws the steps that were asked, how each was answered, and the outcome: one chart, with a box for each decision, and one for each
    /// guidance pack that says whether it was left out.
    /// </summary>
    /// <param name="report">The report.</param>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var chart = new StringBuilder("flowchart TD\n");
        for (var number = 0; number < report.Decisions.Length; number++)
        {
            Draw(chart, report.Decisions[number], FormattableString.Invariant($"d{number}"));
        }

        for (var number = 0; number < report.Packs.Length; number++)
        {
            var pack = report.Packs[number];
            chart.Append(CultureInfo.InvariantCulture,
                $"    pack{number}[\"{Label($"Guidance pack {pack.Id} ({PackWords.For(pack)}): {PackWords.Standing(pack)}")}\"]\n");
        }

        foreach (var (set, number) in report.Parameters.Where(set => !set.Packs.IsEmpty).Select((set, number) => (set, number)))
        {
            var says = FormattableString.Invariant($"{set.Parameter} is {set.Value} {set.Unit}, set by guidance pack ")
                + string.Join(", ", set.Packs);
            chart.Append(CultureInfo.InvariantCulture, $"    parameter{number}[\"{Label(says)}\"]\n");
        }

        chart.Append("    classDef unknown stroke-dasharray: 5 5\n    classDef ends stroke-width: 3px\n");
        chart.Append("    classDef permits fill:#d5f0d5\n    classDef restricts fill:#f7d0d0\n    classDef waits fill:#fbeec2\n    "
            + "classDef refers fill:#dde6f5\n");
        return chart.ToString();
    }

    private static void Draw(StringBuilder chart, Decision decision, string box)
    {
        chart.Append(CultureInfo.InvariantCulture,
            $"    subgraph {box} [\"{Label($"{decision.Title} {string.Join(", ", decision.About.Select(fact => fact.Id))}")}\"]\n");
        for (var number = 0; number < decision.Path.Length; number++)
        {
            var step = decision.Path[number];
            var node = FormattableString.Invariant($"{box}s{number}");
            var isLast = number == decision.Path.Length - 1;
            var ends = isLast && step.Step == decision.Step;
            var next = isLast ? ends ? $"{box}outcome" : $"{box}otherwise" : FormattableString.Invariant($"{box}s{number + 1}");
            chart.Append(CultureInfo.InvariantCulture, $"    {node}[\"{Label(step.Step)}\"]\n");
            chart.Append(CultureInfo.InvariantCulture, $"    {node} -->|{Answer(step, ends)}| {next}\n");
            if (step.Reads is not null || ends)
            {
                chart.Append(CultureInfo.InvariantCulture, $"    class {node} {(step.Reads is null ? "ends" : "unknown")}\n");
            }

            if (isLast && !ends)
            {
                chart.Append(CultureInfo.InvariantCulture, $"    {box}otherwise[\"{Label(decision.Step)}\"] --> {box}outcome\n");
            }
        }

        chart.Append(CultureInfo.InvariantCulture, $"    {box}outcome([\"{Label(decision.Outcome)}: {Label(decision.Text)}\"])\n");
        chart.Append(CultureInfo.InvariantCulture, $"    class {box}outcome {Spelling.Kebab(decision.Effect.ToString())}\n    end\n");
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
        foreach (var rune in Spelling.Visible(text, 300).EnumerateRunes())
        {
            var c = rune.IsBmp ? (char)rune.Value : '\0';
            label.Append(Rune.IsLetterOrDigit(rune) || c is ' ' or '-' or '.' or ',' or ':' or '?' or '\'' or '(' or ')'
                ? rune.ToString()
                : FormattableString.Invariant($"#{rune.Value};"));
        }

        return label.ToString();
    }
}
