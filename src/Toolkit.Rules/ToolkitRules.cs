using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>The toolkit's own rules: every tool that is encoded, as one rule book.</summary>
public static class ToolkitRules
{
    /// <summary>The edition of the toolkit that the rules encode.</summary>
    public const string Edition = "UNODC toolkit 2021";

    /// <summary>The toolkit's edition of 2021, whose items guidance packs may cite.</summary>
    public static NumberedDocument Document { get; } =
        new(Tool.Edition, "the toolkit", ["toolkit", "UNODC toolkit", "UNODC toolkit 2021", "Toolkit.Rules"], () => ToolkitIndex.All);

    /// <summary>The tools that are encoded.</summary>
    public static ImmutableArray<Tool> Tools { get; } = [.. ToolkitTools.All];

    /// <summary>
    /// The ambiguities of the sources that change an outcome; the first choice of each is the cautious one and the default.
    /// </summary>
    public static ImmutableArray<Reading> Readings { get; } = [.. ToolkitTools.All.SelectMany(tool => tool.Readings)];

    /// <summary>The numbers that the sources leave open, with stated defaults.</summary>
    public static ImmutableArray<Parameter> Parameters { get; } = [.. ToolkitTools.All.SelectMany(tool => tool.Parameters)];

    /// <summary>Builds the rule book. Build it once and keep it: it is immutable and safe to share.</summary>
    /// <param name="options">Which tools, readings and parameters; null for all tools with the cautious readings.</param>
    /// <exception cref="ArgumentException">A tool, reading or parameter that does not exist; the message lists everything that is
    /// wrong.</exception>
    /// <exception cref="InvalidRuleBookException">Something is wrong with a guidance pack; the exception lists everything that is, in all
    /// of them.</exception>
    public static RuleBook Build(ToolkitRulesOptions? options = null) => Beneath(options).Build();

    /// <summary>
    /// What the rule book is built from, for a <see cref="PackFolder"/> or a book with rules of a host's own beside the toolkit's.
    /// </summary>
    /// <param name="options">Which tools, readings, parameters and packs; null for all tools with the cautious readings.</param>
    /// <exception cref="ArgumentException">A tool, reading or parameter that does not exist; the message lists everything that is
    /// wrong.</exception>
    public static RulesBeneath Beneath(ToolkitRulesOptions? options = null)
    {
        options ??= new();
        options.Check();
        return new([.. EntriesOf(options)], BookOptions(options));
    }

    /// <summary>Checks guidance packs on top of the toolkit's rules: what would refuse them, and what their rules mean.</summary>
    /// <param name="files">The files of the packs, checked together.</param>
    /// <param name="reading">Limits and trusted keys; null for the default limits and no signature.</param>
    public static PackCheckResult CheckPacks(IEnumerable<PackFile> files, PackReadOptions? reading = null) => CheckPacks(files,
        new(), reading);

    /// <summary>Checks guidance packs on top of the rules that a host uses.</summary>
    /// <param name="files">The files of the packs, checked together.</param>
    /// <param name="options">The tools, readings and parameters beneath the packs, and other packs that are used with them.</param>
    /// <param name="reading">Limits and trusted keys; null for the default limits and no signature.</param>
    /// <exception cref="ArgumentException">A tool, reading or parameter that does not exist; the message lists everything that is
    /// wrong.</exception>
    public static PackCheckResult CheckPacks(IEnumerable<PackFile> files, ToolkitRulesOptions options, PackReadOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rules = Beneath(options);
        return PackCheck.Run(files, rules.Entries, rules.Options, reading);
    }

    private static IEnumerable<RuleBookEntry> EntriesOf(ToolkitRulesOptions options)
    {
        if (options.Tools.IsDefaultOrEmpty)
        {
            return ToolkitTools.All.SelectMany(tool => tool.Entries);
        }

        // What is asked or followed on comes along; a tool of which nothing is wanted is never loaded.
        var chosen = ToolkitTools.All.Where(tool => options.Tools.Contains(tool.Id)).ToList();
        var asked = chosen.SelectMany(tool => tool.Asks).ToHashSet();
        var along = asked.SelectMany(tool => tool.Shared).Select(entry => entry.Id).Concat(chosen.SelectMany(tool => tool.FollowsOn))
            .ToHashSet(StringComparer.Ordinal);
        return ToolkitTools.All.SelectMany(tool =>
            chosen.Contains(tool) ? tool.Entries
            : asked.Contains(tool) || tool.Exports.Any(along.Contains) ? tool.Entries.Where(entry => along.Contains(entry.Id))
            : []);
    }

    private static RuleBookOptions BookOptions(ToolkitRulesOptions options) => new()
    {
        Edition = Edition,
        Packs = [.. options.Packs],
        ReservedIds = [.. Tools.Select(tool => tool.Id), "toolkit", "unodc-toolkit"],
        Document = Document,
        Readings = Readings,
        Choices = [.. options.Readings.Select(choice => Readings.First(reading => reading.Id == choice.Key)[choice.Value])],
        Parameters = Parameters.ToImmutableDictionary(parameter => parameter,
            parameter => options.Parameters.GetValueOrDefault(parameter.Id, parameter.Default)),
    };
}

/// <summary>What a host may choose of the toolkit's rules.</summary>
public sealed record ToolkitRulesOptions
{
    /// <summary>
    /// The ids of the tools to use; empty for all. Findings of other tools that the rules of a chosen tool follow on come along.
    /// </summary>
    public ImmutableArray<string> Tools { get; set; } = [];

    /// <summary>
    /// Readings of ambiguities other than the cautious ones, by the reading's id: <c>["suspension-test"] =
    /// "authorities-must-have-failed"</c>.
    /// </summary>
    public Dictionary<string, string> Readings { get; } = new(StringComparer.Ordinal);

    /// <summary>Guidance packs of regions, countries and organisations, as <see cref="GuidancePack.Read"/> gives them.</summary>
    public List<GuidancePack> Packs { get; } = [];

    /// <summary>Values of parameters other than the defaults, by the parameter's id.</summary>
    public Dictionary<string, int> Parameters { get; } = new(StringComparer.Ordinal);

    internal void Check()
    {
        var tools = ToolkitRules.Tools.Select(tool => tool.Id).ToList();
        var readings = ToolkitRules.Readings.Select(reading => reading.Id).ToList();
        var parameters = ToolkitRules.Parameters.Select(parameter => parameter.Id).ToList();
        var problems = Unknown("tool", Tools.IsDefault ? [] : Tools, tools)
            .Concat(Unknown("reading", Readings.Keys, readings))
            .Concat(Unknown("parameter", Parameters.Keys, parameters))
            .Concat(Readings.Where(choice => readings.Contains(choice.Key)).SelectMany(choice =>
                Unknown($"choice of reading `{choice.Key}`", [choice.Value],
                    [.. ToolkitRules.Readings.First(reading => reading.Id == choice.Key).Choices.Select(known => known.Id)])))
            .Concat(Parameters.Where(value => value.Value <= 0).Select(value =>
                FormattableString.Invariant($"parameter `{value.Key}` is {value.Value}; it is a whole number above zero")))
            .ToList();
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', problems));
        }
    }

    private static IEnumerable<string> Unknown(string what, IEnumerable<string> named, List<string> known) => named
        .Where(name => !known.Contains(name))
        .Select(name => $"no {what} is called {Spelling.Quote(name)}; there are {Spelling.List(known)}{Spelling.DidYouMean(name, known)}");
}
