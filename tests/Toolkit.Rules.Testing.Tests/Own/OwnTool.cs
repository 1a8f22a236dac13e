using System.Collections.Immutable;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Testing.Tests.Own;

/// <summary>One tool of the toolkit with the scenarios that pin how its rules and flows end now.</summary>
internal sealed class OwnTool
{
    /// <summary>The scenarios that <see cref="Pins"/> made.</summary>
    public const string Made = "as-it-stands.jsonl";

    private readonly ToolkitTool tool;
    private readonly BookParts parts;

    public OwnTool(string id)
    {
        tool = ToolkitTools.All.Single(tool => tool.Id == id);
        Ids = [.. tool.Entries.Select(entry => entry.Id)];
        Book = ToolkitRules.Build(new() { Tools = [id] });
        Folder = new(InSource(""));
        parts = new(Book);
    }

    public RuleBook Book { get; }

    /// <summary>The ids of its own rules and flows, without those that it asks or follows on.</summary>
    public ImmutableHashSet<string> Ids { get; }

    public IEnumerable<Definition> Definitions => Book.Rules.Concat<Definition>(Book.Flows)
        .Where(definition => Ids.Contains(definition.Id));

    public ScenarioFolder Folder { get; }

    /// <summary>The scenarios that people wrote, by each rule and flow whose end they name.</summary>
    public ILookup<string, Scenario> ByHand => Lookup(Folder.Names().Where(name => !name.StartsWith(Made, StringComparison.Ordinal)));

    /// <summary>All scenarios, by each rule and flow whose end they name.</summary>
    public ILookup<string, Scenario> Scenarios => Lookup(Folder.Names());

    /// <summary>A file among its scenarios, in the source tree.</summary>
    public string InSource(string file) => Path.Combine(Room.OfTests(tool), "scenarios", file);

    /// <summary>
    /// A book of one rule or flow alone, with what it follows on and what can make its facts contradictory: it ends there as in the whole
    /// book, and is assessed in a fraction of the time.
    /// </summary>
    public RuleBook Alone(Definition definition) => parts.Of(parts.Around(definition));

    /// <summary>The book with another definition in place of one of the same id.</summary>
    public static RuleBook With(RuleBook book, Definition changed) =>
        book.With([.. book.Rules.Concat<Definition>(book.Flows).Select(definition => definition.Id == changed.Id ? changed : definition)]);

    private ILookup<string, Scenario> Lookup(IEnumerable<string> names) =>
        names.Select(name => Folder.Read(name, Book)).SelectMany(scenario => scenario.Expect.NamedIds.Select(id => (id, scenario)))
            .ToLookup(pair => pair.id, pair => pair.scenario);
}
