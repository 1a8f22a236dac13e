using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Testing.Tests.Own;

/// <summary>One tool of the toolkit with the scenarios that pin how its rules and flows end now.</summary>
internal sealed class OwnTool(string id)
{
    /// <summary>The scenarios that <see cref="Pins"/> made.</summary>
    public const string Made = "as-it-stands.jsonl";

    public RuleBook Book { get; } = ToolkitRules.Build(new() { Tools = [id] });

    public IEnumerable<Definition> Definitions => Book.Rules.Concat<Definition>(Book.Flows);

    public ScenarioFolder Folder { get; } = new(Path.Combine(Source(), "..", "Scenarios", id));

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
    public RuleBook Alone(Definition definition)
    {
        var byId = Book.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var types = Types(definition).ToHashSet();
        var kept = new HashSet<Definition>();
        var open = new Stack<Definition>([definition]);
        while (open.TryPop(out var next))
        {
            if (kept.Add(next))
            {
                types.UnionWith(Types(next));
                foreach (var followed in RuleBook.RulesFollowed(next).Select(rule => byId[rule])
                    .Concat(Book.Rules.Where(rule => rule.IsContradiction && rule.About.Any(types.Contains))))
                {
                    open.Push(followed);
                }
            }
        }

        return Book.With([.. Definitions.Where(kept.Contains)]);
    }

    /// <summary>The book with another definition in place of one of the same id.</summary>
    public static RuleBook With(RuleBook book, Definition changed) =>
        book.With([.. book.Rules.Concat<Definition>(book.Flows).Select(definition => definition.Id == changed.Id ? changed : definition)]);

    private ILookup<string, Scenario> Lookup(IEnumerable<string> names) =>
        names.Select(name => Folder.Read(name, Book)).SelectMany(scenario => Named(scenario).Select(id => (id, scenario))).ToLookup(pair => pair.id, pair => pair.scenario);

    private static IEnumerable<string> Named(Scenario scenario) => scenario.Expect.Decisions.Select(decision => decision.Flow)
        .Concat(scenario.Expect.RulesByEnd.SelectMany(group => group.Rules).Select(rule => rule.Rule))
        .Concat(scenario.Expect.Contradicts).Distinct();

    private static IEnumerable<FactType> Types(Definition definition) =>
        definition.Conditions.SelectMany(ConditionTree.All).OfType<OverFacts>().Select(over => over.Facts).Concat(definition.About);

    private static string Source([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
