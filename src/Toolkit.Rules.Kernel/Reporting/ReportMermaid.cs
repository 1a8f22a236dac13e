using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>The path of each decision as Mermaid flowcharts.</summary>
public static class ReportMermaid
{
    /// <summary>The most edges of a chart; Mermaid draws no more than 500, and a file cannot raise that.</summary>
    public const int MostEdges = 499;

    /// <summary>The most characters of a chart; Mermaid draws no chart of more than 50,000.</summary>
    public const int MostCharacters = 49_999;

    private const string Head = "flowchart TD\n";

    private const string Classes = "    classDef unknown stroke-dasharray: 5 5\n    classDef ends stroke-width: 3px\n"
        + "    classDef permits fill:#d5f0d5\n    classDef restricts fill:#f7d0d0\n    classDef waits fill:#fbeec2\n    "
        + "classDef refers fill:#dde6f5\n";

    /// <summary>
    /// Draws the steps that were asked, how each was answered, and the outcome, with a box for each decision, and one for each guidance
    /// pack that says whether it was left out: one chart, or where one is more than Mermaid draws, several in Markdown.
    /// </summary>
    /// <param name="report">The report.</param>
    public static string Write(Report report) => WriteAll(report) switch
    {
        [var only] => only,
        var several => string.Join('\n', several.Select((chart, number) =>
            FormattableString.Invariant($"Chart {number + 1} of {several.Length}\n\n```mermaid\n{chart}```\n"))),
    };

    /// <summary>
    /// Draws the same as charts each of which Mermaid draws, in the order of the decisions. Where nothing was decided, the one chart says
    /// so.
    /// </summary>
    /// <param name="report">The report.</param>
    public static ImmutableArray<string> WriteAll(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var charts = ImmutableArray.CreateBuilder<string>();
        var chart = new StringBuilder();
        var edges = 0;
        foreach (var (box, count) in Boxes(report))
        {
            if (chart.Length > 0 && (edges + count > MostEdges
                || Head.Length + chart.Length + box.Length + Classes.Length > MostCharacters))
            {
                End();
            }

            chart.Append(box);
            edges += count;
        }

        End();
        return charts.ToImmutable();

        void End()
        {
            charts.Add($"{Head}{chart}{Classes}");
            chart.Clear();
            edges = 0;
        }
    }

    /// <summary>What is drawn, each with how many edges it has.</summary>
    private static IEnumerable<(string Text, int Edges)> Boxes(Report report)
    {
        if (report.Decisions.IsEmpty)
        {
            yield return ($"    none[\"{Label(report.HasAsked
                ? "No decision: the case describes nothing that a decision is taken about"
                : "No decision: the case describes nothing that a rule or decision is about")}\"]\n", 0);
        }

        for (var number = 0; number < report.Decisions.Length; number++)
        {
            var chart = new StringBuilder();
            Draw(chart, report.Decisions[number], FormattableString.Invariant($"d{number}"));
            yield return (chart.ToString(), report.Decisions[number].Path.Length + 1);
        }

        for (var number = 0; number < report.Packs.Length; number++)
        {
            var pack = report.Packs[number];
            yield return (FormattableString.Invariant(
                $"    pack{number}[\"{Label($"Guidance pack {pack.Id} ({PackWords.For(pack)}): {PackWords.Standing(pack)}")}\"]\n"), 0);
        }

        foreach (var (set, number) in report.Parameters.Where(set => !set.Packs.IsEmpty).Select((set, number) => (set, number)))
        {
            var says = FormattableString.Invariant($"{set.Parameter} is {set.Value} {set.Unit}, set by guidance pack ")
                + string.Join(", ", set.Packs);
            yield return (FormattableString.Invariant($"    parameter{number}[\"{Label(says)}\"]\n"), 0);
        }
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

    /// <summary>Text that cannot end a label or start markup.</summary>
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
