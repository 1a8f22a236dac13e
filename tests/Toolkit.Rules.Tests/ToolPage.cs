using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Tests;

/// <summary>The page of a tool, written from what the tool holds: so it can't say anything else than the rules do.</summary>
internal static class ToolPage
{
    /// <summary>Compares a tool's page with the file in its folder.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="first">What the page begins with, after the title; null for what every tool says.</param>
    public static void IsApproved(ToolkitTool tool, IEnumerable<string>? first = null) => Approved.Text(
        string.Join('\n', [.. first ?? Head(tool), .. Rest(tool, first is null ? "" : string.Concat(first))]),
        Path.Combine(Room.OfCode(tool), "README.md"));

    private static IEnumerable<string> Head(ToolkitTool tool) =>
    [
        $"""
        # {Title(tool)}

        {(tool.Number.Any(char.IsDigit) ? $"Tool {tool.Number}" : Capital(tool.Number))} of the toolkit of 2021. {tool.Title} A test writes this page from the rules.
        """,
        .. tool.Asks.IsEmpty ? Array.Empty<string>() :
        [
            "",
            $"It asks besides what these tools hold on law and practice: "
                + $"{string.Join(", ", tool.Asks.Select(asked => $"{asked.Number} ({Title(asked).ToLowerInvariant()})"))}.",
        ],
    ];

    /// <param name="tool">The tool.</param>
    /// <param name="before">What the page has said already: a decision that it has told is not told twice.</param>
    private static IEnumerable<string> Rest(ToolkitTool tool, string before)
    {
        var book = ToolkitRules.Build();
        var ids = tool.Entries.Select(entry => entry.Id).ToHashSet();
        return
        [
            .. tool.Facts.Select(fact => book.FactTypes.Single(type => type.ClrType == fact)).SelectMany(Questions),
            .. Meanings(tool.Facts.Select(fact => book.FactTypes.Single(type => type.ClrType == fact))),
            .. Rules(book.Rules.Where(rule => ids.Contains(rule.Id))),
            .. Flows(book.Flows.Where(flow => ids.Contains(flow.Id) && !before.Contains($"`{flow.Id}`", StringComparison.Ordinal))),
            .. Open(tool),
            .. Ledger(tool),
        ];
    }

    private static IEnumerable<string> Questions(FactType type) =>
    [
        $"""

        ## What is asked: `{type.Name}`

        | question | as it is asked | answers | whom to ask | source |
        |---|---|---|---|---|
        """,
        .. type.Questions.Where(question => !question.IsKey).Select(question =>
            $"| `{question.Name}` | {Cell(question.Text)} | {Answers(question)} | {Cell(question.AskWhom ?? "")} | "
                + $"{Sources(question.Sources)} |"),
    ];

    /// <summary>What the answers mean whose names do not say it all, scale by scale, with the questions that have them.</summary>
    private static IEnumerable<string> Meanings(IEnumerable<FactType> types)
    {
        var scales = types.SelectMany(type => type.Questions).Where(question => question.Scale.Choices.Any(choice => choice.SaysMore))
            .GroupBy(question => question.Scale.Type).ToList();
        return scales.Count == 0 ? [] :
        [
            """

            ## What the answers mean

            | answer | as a report shows it | what it means |
            |---|---|---|
            """,
            .. scales.SelectMany(scale => scale.First().Scale.Choices.Select(choice =>
                $"| `{choice.Name}` | {Cell(choice.Label)} | {Cell(choice.Text ?? "")} |").Prepend($"| *{Asking(scale)}* | | |")),
        ];
    }

    private static string Asking(IEnumerable<Question> questions) => questions.Count() is > 3 and var more
        ? string.Create(CultureInfo.InvariantCulture, $"{more} questions, such as `{questions.First().Name}`")
        : string.Join(", ", questions.Select(question => $"`{question.Name}`"));

    private static IEnumerable<string> Rules(IEnumerable<RuleDefinition> rules) =>
    [
        """

        ## What is found

        The weight is that without a treaty; a finding weighs more where the State is bound by what stands beside it.

        | rule | finding | raised when | weight | rests on | source |
        |---|---|---|---|---|---|
        """,
        .. rules.Select(rule => $"| `{rule.Id}` | {Cell(rule.Finding)} | {Cell(rule.When.ToString())}"
            + $"{string.Concat(rule.Unless.Select(clause => $"; unless {Cell(clause.Text)}"))} | {Weight(rule)} | "
                + $"{Cell(string.Join("; ", rule.Basis))} | {Sources(rule.Sources)} |"),
    ];

    private static IEnumerable<string> Flows(IEnumerable<FlowDefinition> flows) => flows.SelectMany(flow => (IEnumerable<string>)
    [
        $"""

        ## Decision: {flow.Title} (`{flow.Id}`)

        The steps are asked from the top; the first that holds decides.

        | step | holds if | outcome | because | source |
        |---|---|---|---|---|
        """,
        .. flow.Steps.Where(step => step.When.ToString() != "never").Select(step =>
            $"| `{step.Id}` | {Cell(step.When.ToString())}{(step.WhenUnknown == Reads.AsYes ? ", *or that is unknown*" : "")} | "
                + $"`{step.Outcome.Name}` | {Cell(step.Because)} | {Sources(step.Sources)} |"),
        $"| `{flow.Otherwise.Id}` | none of these holds | `{flow.Otherwise.Outcome.Name}` | {Cell(flow.Otherwise.Because)} | "
            + $"{Sources(flow.Otherwise.Sources)} |",
    ]);

    private static IEnumerable<string> Open(ToolkitTool tool) => tool.Readings.IsEmpty && tool.Parameters.IsEmpty ? [] :
    [
        """

        ## What the sources leave open

        """,
        .. tool.Readings.Select(reading => $"- {reading.Text} "
            + string.Join(" ", reading.Choices.Select(choice =>
                $"`{reading.Id}` = `{choice.Id}`{(choice == reading.Default ? " (default)" : "")}: {choice.Text}"))),
        .. tool.Parameters.Select(parameter => string.Create(CultureInfo.InvariantCulture,
            $"- `{parameter.Id}`, {parameter.Default} {parameter.Unit} by default: {parameter.Text} ({parameter.Source})")),
    ];

    private static IEnumerable<string> Ledger(ToolkitTool tool)
    {
        var file = Path.Combine(Room.OfTests(tool), "ledger.txt");
        var lines = File.Exists(file) ? File.ReadAllLines(file).Where(line => line.Length > 0).ToImmutableArray() : [];
        return lines.IsEmpty ? [] :
        [
            """

            ## What is not formalised

            | item | why |
            |---|---|
            """,
            .. lines.Select(line => line.Split('\t')).Select(parts => $"| {parts[0]} | {Cell(parts[1])} |"),
        ];
    }

    private static string Title(Tool tool) => Capital(tool.Id.Replace('-', ' '));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Answers(Question question) => question.Scale.Choices.IsEmpty
        ? question.Scale.Kind switch { ScaleKind.WholeNumber => "a number", ScaleKind.Date => "a date", _ => "text" }
        : string.Join(", ", question.Scale.Choices.Select(choice => $"`{choice.Name}`"));

    private static string Weight(RuleDefinition rule) => rule.IsContradiction ? "refuses the facts" : rule.IsConcept ? "names a thing"
        : Spelling.Words(rule.Severity.ToString());

    private static string Sources(IEnumerable<Citation> sources) => Cell(string.Join("; ", sources));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
