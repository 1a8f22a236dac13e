using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reporting;

/// <summary>
/// How a rule ends for combinations of the answers that it reads: one column for each question and each condition over other facts, of
/// which only the truth matters. The rule is taken for itself: answers for which another rule refuses the case as contradictory are in it.
/// </summary>
internal sealed class RuleTable
{
    private const int Clear = 0, Undetermined = 1, Raised = 2, Exempted = 3;
    private readonly DecisionDiagram ends;

    private RuleTable(RuleDefinition rule, RuleBook book, DecisionDiagram ends)
    {
        (Rule, Book) = (rule, book);
        this.ends = ends;
        Columns = Headings();
    }

    /// <summary>The rule, as it is for the States that it speaks for.</summary>
    public RuleDefinition Rule { get; }

    /// <summary>The book in which it is so.</summary>
    public RuleBook Book { get; }

    /// <summary>What the columns are about, in few words.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<DiagramVariable> Variables => ends.Variables;

    /// <summary>How many combinations there are.</summary>
    public long Combinations => ends.Variables.Aggregate(1L, (rows, variable) => Math.Min(int.MaxValue, rows * variable.Cells));

    /// <summary>The table of a rule, for the States that it speaks for; null for a rule too large for exact statements.</summary>
    public static RuleTable? Of(RuleDefinition rule, RuleBook book)
    {
        (rule, book) = WithinStates.View(rule, book);
        return DecisionDiagram.Of([rule], [rule.When], book, static (diagram, nodes) =>
            diagram.Apply(diagram.Settle(nodes[0]), nodes[1], static (whole, when) => (Truth)whole switch
            {
                Truth.True => Raised,
                Truth.Unknown => Undetermined,
                _ => (Truth)when == Truth.True ? Exempted : Clear,
            })).Whole is { } ends ? new(rule, book, ends) : null;
    }

    /// <summary>Every combination, each as the cells of the columns; the first has no answer.</summary>
    public IEnumerable<ImmutableArray<int>> All()
    {
        var cells = new int[ends.Variables.Length];
        do
        {
            yield return [.. cells];
        }
        while (Next(cells));
    }

    /// <summary>An answer in words; null where there is none.</summary>
    public string? Answer(int column, int cell) => Variables[column].Asked is null
        ? cell switch { 0 => null, 1 => "no", _ => "yes" }
        : cell == 0 ? null : Variables[column].Say(cell);

    /// <summary>How the rule ends, in the words of explanations.</summary>
    public string End(ImmutableArray<int> row) => ends.Read([.. row]) switch
    {
        Raised => "raised",
        Undetermined => "undetermined",
        Exempted => "exempted",
        _ => "clear",
    };

    /// <summary>A row as a line of a Markdown table; the cells are Markdown.</summary>
    public static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    /// <summary>The head of a Markdown table.</summary>
    public static void Head(StringBuilder text, ImmutableArray<string> columns)
    {
        Line(text, columns.Select(MarkdownText.Escape));
        text.Append('|').Insert(text.Length, "---|", columns.Length).Append('\n');
    }

    /// <summary>The answers of a row and how the rule ends, as they stand in a Markdown table.</summary>
    public IEnumerable<string> Shown(ImmutableArray<int> row) =>
        row.Select((cell, column) => Answer(column, cell) ?? (Variables[column].Asked is null ? "not known" : "not answered"))
            .Select(MarkdownText.Escape).Append(Shown(End(row)));

    private static string Shown(string end) => end == "raised" ? "**raised**" : end;

    /// <summary>The question in few words; with the fact where the words alone do not tell which of two it is.</summary>
    private ImmutableArray<string> Headings()
    {
        var labels = Variables.Select(variable => variable.Asked?.Question.Label ?? variable.Opaque!.ToString()).ToList();
        return [.. Variables.Zip(labels, (variable, label) => variable.Asked is { } asked && labels.Count(other => other == label) > 1
            ? $"{asked.Question.Fact.Label}: {label}" : label)];
    }

    private bool Next(int[] cells)
    {
        for (var column = cells.Length - 1; column >= 0; column--)
        {
            if (++cells[column] < Variables[column].Cells)
            {
                return true;
            }

            cells[column] = 0;
        }

        return false;
    }
}
