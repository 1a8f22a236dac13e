using System.Runtime.CompilerServices;
using Toolkit.Rules.Law;
using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Tests;

/// <summary>
/// Holds the tools that are encoded against the index of the toolkit: every item is cited by a rule, flow, question or table of data, or
/// stands with the reason why not in the <c>ledger.txt</c> of its tool, or in <c>ToolkitItems/introduction.ledger.txt</c> where it is of
/// none. <c>ToolkitItems/encoded.txt</c>
/// has the ids of all items.
/// </summary>
public sealed class LedgerTests
{
    private static readonly Lazy<HashSet<string>> Cited = new(FindCited);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "ToolkitItems");

    private static IReadOnlyList<string> Items => File.ReadAllLines(Path.Combine(Folder(), "encoded.txt"));

    private static IReadOnlyList<(string Item, string Reason)> Entries =>
    [
        .. ToolkitTools.All.Select(tool => Path.Combine(Room.OfTests(tool), "ledger.txt")).Where(File.Exists)
            .Append(Path.Combine(Folder(), "introduction.ledger.txt"))
            .SelectMany(file => File.ReadAllLines(file).Where(line => line.Length > 0).Select(line =>
                line.Split('\t') is [var item, var reason] ? (item, reason) : throw new InvalidOperationException($"{file}: {line}"))),
    ];

    [Fact]
    public void Every_item_of_the_encoded_tools_is_cited_or_listed_with_its_reason()
    {
        var listed = Entries.Select(entry => entry.Item).ToHashSet();
        Items.Should().HaveCountGreaterThan(450);
        string.Join(", ", Items.Where(item => !Cited.Value.Contains(item) && !listed.Contains(item))).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_stands_in_the_ledger_that_is_cited_twice_unknown_or_without_a_reason()
    {
        Entries.Select(entry => entry.Item).Should().OnlyHaveUniqueItems();
        var items = Items.ToHashSet();
        string.Join(", ", Entries.Where(entry => Cited.Value.Contains(entry.Item)
            && !entry.Reason.StartsWith("data ", StringComparison.Ordinal)).Select(entry => entry.Item)).Should()
            .BeEmpty("what is cited is formalised");
        var known = Items.Select(Printed).ToHashSet();
        Entries.Where(entry => !items.Contains(entry.Item) && known.Contains(Printed(entry.Item))).Should()
            .BeEmpty("the index has no such item");
        Entries.Where(entry => entry.Reason.Length < 12 && !entry.Reason.StartsWith("data ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void An_item_that_is_data_is_a_row_of_the_table_of_instruments()
    {
        var rows = Entries.Where(entry => entry.Reason.StartsWith("data ", StringComparison.Ordinal))
            .Select(entry => Instruments.Find(entry.Reason[5..])).ToList();
        rows.Should().BeEquivalentTo(Instruments.All.Where(instrument => instrument.IsInToolkitTable));
    }

    /// <summary>The number of the tool that prints an item.</summary>
    private static string Printed(string item) => item[..item.IndexOf('/', StringComparison.Ordinal)];

    private static HashSet<string> FindCited()
    {
        var book = ToolkitRules.Build();
        var citations = book.Rules.SelectMany(rule => rule.Sources.Concat(rule.Unless.SelectMany(clause => clause.Sources)))
            .Concat(book.Flows.SelectMany(flow => flow.Sources
                .Concat(flow.Steps.Append(flow.Otherwise).SelectMany(step => step.Sources))
                .Concat(flow.Gate?.Requires.SelectMany(clause => clause.Sources) ?? [])))
            .Concat(book.FactTypes.SelectMany(type => type.Questions).SelectMany(question => question.Sources))
            .Concat(ToolkitRules.Readings.SelectMany(reading => reading.Sources))
            .Concat(ToolkitRules.Parameters.Select(parameter => parameter.Source));
        return
        [
            .. citations.Where(citation => citation.Document == Tool.Edition).Select(citation => citation.Place),
            .. RiskTable.All.SelectMany(risk => new[] { risk.Id, risk.MitigationId }).OfType<string>(),
        ];
    }
}
