using System.Runtime.CompilerServices;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Tests.Own;

/// <summary>One tool of the toolkit with the scenarios that pin how its rules and flows end now.</summary>
internal sealed class OwnTool
{
    /// <summary>The scenarios that <see cref="Pins"/> made.</summary>
    public const string Made = "as-it-stands.jsonl";

    private readonly string id;
    private readonly BookParts parts;

    public OwnTool(string id)
    {
        this.id = id;
        Book = ToolkitRules.Build(new() { Tools = [id] });
        Folder = new(InSource(""));
        parts = new(Book);
    }

    public RuleBook Book { get; }

    public IEnumerable<Definition> Definitions => Book.Rules.Concat<Definition>(Book.Flows);

    public ScenarioFolder Folder { get; }

    /// <summary>The scenarios that people wrote, by each rule and flow whose end they name.</summary>
    public ILookup<string, Scenario> ByHand => Lookup(Folder.Names().Where(name => !name.StartsWith(Made, StringComparison.Ordinal)));

    /// <summary>All scenarios, by each rule and flow whose end they name.</summary>
    public ILookup<string, Scenario> Scenarios => Lookup(Folder.Names());

    /// <summary>Its folder in the source tree.</summary>
    public string InSource(string file) => Path.GetFullPath(Path.Combine(Source(), "..", "Scenarios", id, file));

    /// <summary>
    /// A book of one rule or flow alone, with what it follows on and what can make its facts contradictory: it ends there as in the whole
    /// book, and is assessed in a fraction of the time.
    /// </summary>
    public RuleBook Alone(Definition definition) => parts.Of(parts.Around(definition));

    /// <summary>The book with another definition in place of one of the same id.</summary>
    public static RuleBook With(RuleBook book, Definition changed) =>
        book.With([.. book.Rules.Concat<Definition>(book.Flows).Select(definition => definition.Id == changed.Id ? changed : definition)]);

    private ILookup<string, Scenario> Lookup(IEnumerable<string> names) =>
        names.Select(name => Folder.Read(name, Book)).SelectMany(scenario => scenario.Expect.NamedIds.Select(id => (id, scenario))).ToLookup(pair => pair.id, pair => pair.scenario);

    private static string Source([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
