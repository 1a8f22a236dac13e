using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing;

/// <summary>
/// How a rule ends for the answers that it reads, unanswered included: a page to approve, on which a change of the rule shows.
/// </summary>
/// <remarks>
/// The rule is taken for itself: the table holds answers for which another rule would refuse the case as contradictory, and combinations of
/// conditions over other facts that no case meets together.
/// </remarks>
public sealed record TruthTable
{
    private TruthTable(
        RuleDefinition rule, RuleBook book, RuleTable table, ImmutableArray<TruthTableRow> rows, ImmutableArray<string> notShown)
    {
        NotShown = notShown;
        Rule = rule.Id;
        Pack = rule.Pack;
        States = WithinStates.StatesOf(rule, book);
        Columns = table.Columns;
        Combinations = table.Combinations;
        Rows = rows;
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; }

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack { get; }

    /// <summary>
    /// The States that the rule speaks for, about facts and cases of which the table is; empty where it speaks for every State.
    /// </summary>
    public ImmutableArray<State> States { get; }

    /// <summary>What is answered: each question in a few words, and each condition over other facts of the case.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many combinations of answers there are; answers that no condition tells apart are one.</summary>
    public long Combinations { get; }

    /// <summary>
    /// The rows. Where not every combination is listed, enough of them that each part of the condition is seen to decide with each truth
    /// with which it can.
    /// </summary>
    public ImmutableArray<TruthTableRow> Rows { get; }

    /// <summary>
    /// Parts of the condition that are not seen to decide with every truth with which they may, because the rule is too large to tell;
    /// empty where every combination is listed.
    /// </summary>
    public ImmutableArray<string> NotShown { get; }

    /// <summary>Whether every combination is listed.</summary>
    public bool IsComplete => Rows.Length == Combinations;

    /// <summary>The table of a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="mostRows">With more combinations than this, only rows are listed that show what decides.</param>
    /// <exception cref="ArgumentException">There is no such rule, or it is too large for exact statements.</exception>
    public static TruthTable Of(string rule, RuleBook book, int mostRows = 60)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostRows);
        var definition = book.Get(rule) as RuleDefinition ?? throw new ArgumentException($"{Spelling.Quote(rule)} is a flow; a truth "
            + $"table is of a rule", nameof(rule));
        var table = RuleTable.Of(definition, book) ?? throw new ArgumentException($"{Spelling.Quote(rule)} is too large for a truth table",
            nameof(rule));
        var deciding = new DecidingParts(table.Rule, table.Book, table);
        ImmutableArray<TruthTableRow> rows = [.. (table.Combinations <= mostRows ? table.All() : deciding.FewRows())
            .Select(row => new TruthTableRow(
            [.. row.Select((cell, column) => table.Answer(column, cell))], table.End(row), deciding.In(row), [.. table.Shown(row)]))];
        return new(definition, book, table, rows, rows.Length == table.Combinations ? [] : deciding.NotShown);
    }

    /// <summary>The table, with the rule's id above it and how many combinations are listed.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# `{Rule}`\n\n");
        if (Pack is { } pack)
        {
            text.Append(CultureInfo.InvariantCulture, $"A rule of guidance pack {pack}, and none of the toolkit")
                .Append(States.IsEmpty ? "" : "; for facts and cases of ")
                .AppendJoin(", ", States.Select(state => MarkdownText.Escape(state.Name))).Append(".\n\n");
        }

        text.Append(IsComplete
            ? string.Create(CultureInfo.InvariantCulture, $"All {Combinations} combinations of answers.\n\n")
            : string.Create(CultureInfo.InvariantCulture,
                $"{Rows.Length} of {(Combinations == int.MaxValue ? "more than two billion" : Combinations.ToString(CultureInfo.InvariantCulture))} combinations of answers: each part of the condition decides in at least one row with each truth with which it can.\n\n"));
        if (!NotShown.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"But for these, of which the rule is too large to tell: {string.Join("; ", NotShown.Select(MarkdownText.Escape))}.\n\n");
        }

        RuleTable.Head(text, [.. Columns, "then", "what decides"]);
        foreach (var row in Rows)
        {
            RuleTable.Line(text, row.Shown.Append(MarkdownText.Escape(string.Join("; ", row.Deciding))));
        }

        return text.ToString();
    }

    /// <summary>The same as <see cref="ToMarkdown"/>.</summary>
    public override string ToString() => ToMarkdown();
}

/// <summary>A row of a truth table.</summary>
public sealed record TruthTableRow
{
    internal TruthTableRow(ImmutableArray<string?> answers, string ended, ImmutableArray<string> deciding, ImmutableArray<string> shown)
    {
        Answers = answers;
        Ended = ended;
        Deciding = deciding;
        Shown = shown;
    }

    /// <summary>
    /// The answer of each column as it is written in files, or the range that it lies in; null for not answered or not known.
    /// </summary>
    public ImmutableArray<string?> Answers { get; }

    /// <summary>How the rule ends: <c>raised</c>, <c>clear</c>, <c>undetermined</c> or <c>exempted</c>.</summary>
    public string Ended { get; }

    /// <summary>
    /// The parts of the condition each of which, by itself, would make the rule end otherwise if it were true or false instead.
    /// </summary>
    public ImmutableArray<string> Deciding { get; }

    internal ImmutableArray<string> Shown { get; }
}
