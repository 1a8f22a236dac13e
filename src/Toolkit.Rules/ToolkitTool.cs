using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>A part of the toolkit, as its table of contents has them.</summary>
public enum ToolkitPart
{
    /// <summary>What stands before the parts, or leads through several of them.</summary>
    Across,

    /// <summary>Part 1: understanding human rights and gender equality in the field.</summary>
    Understanding,

    /// <summary>Part 2: analysing the situation of a country.</summary>
    Situation,

    /// <summary>Part 3: planning and carrying out a programme.</summary>
    Programming,

    /// <summary>Part 4: monitoring, evaluation and learning.</summary>
    Learning,
}

/// <summary>
/// One tool as a whole: what it asks about, what it decides, and what in it can be read in more than one way. Each stands in the folder of
/// its tool; <see cref="ToolkitTools.All"/> is the only list of them.
/// </summary>
/// <param name="Id">Our stable name, from the tool's title, in kebab-case.</param>
/// <param name="Number">The number printed in the edition of 2021; for display only.</param>
/// <param name="Title">What the tool decides, in our words.</param>
public sealed record ToolkitTool(string Id, string Number, string Title) : Tool(Id, Number, Title)
{
    private readonly Lazy<ImmutableArray<RuleBookEntry>> entries = new([]);
    private readonly Lazy<ImmutableArray<RuleBookEntry>> shared = new([]);
    private readonly Lazy<ImmutableArray<Reading>> readings = new([]);
    private readonly Lazy<ImmutableArray<Parameter>> parameters = new([]);
    private readonly Lazy<ImmutableHashSet<string>> follows = new([]);

    /// <summary>The part in which the toolkit prints it.</summary>
    public required ToolkitPart Part { get; init; }

    /// <summary>The types of the facts that it brings.</summary>
    public required ImmutableArray<Type> Facts { get; init; }

    /// <summary>
    /// Its rules and flows, in printed order, those that are shared first. A rule is of the tool whose entries hold it, whatever its id
    /// begins with. Made when they are first asked for.
    /// </summary>
    public ImmutableArray<RuleBookEntry> Entries => [.. Shared, .. entries.Value];

    /// <summary>Those of its entries that other tools ask too: they come along whole with a tool that asks this one.</summary>
    public ImmutableArray<RuleBookEntry> Shared => shared.Value;

    /// <summary>The tools whose shared entries it asks.</summary>
    public ImmutableArray<ToolkitTool> Asks { get; init; } = [];

    /// <summary>
    /// The ambiguities of its sources that change an outcome; the first choice of each is the cautious one and the default.
    /// </summary>
    public ImmutableArray<Reading> Readings => readings.Value;

    /// <summary>The numbers that its sources leave open.</summary>
    public ImmutableArray<Parameter> Parameters => parameters.Value;

    /// <summary>The ids of its rules that rules of other tools may follow on; no other tool follows on any but these.</summary>
    public ImmutableArray<string> Exports { get; init; } = [];

    /// <summary>
    /// The ids of the rules of other tools that its own follow on. They come along where this tool is chosen without theirs.
    /// </summary>
    public ImmutableHashSet<string> FollowsOn => follows.Value;

    internal Func<ImmutableArray<RuleBookEntry>> EntriesFrom
    {
        init => entries = new(value);
    }

    internal Func<ImmutableArray<RuleBookEntry>> SharedFrom
    {
        init => shared = new(value);
    }

    internal Func<ImmutableArray<Reading>> ReadingsFrom
    {
        init => readings = new(value);
    }

    internal Func<ImmutableArray<Parameter>> ParametersFrom
    {
        init => parameters = new(value);
    }

    internal Func<ImmutableHashSet<string>> FollowsOnFrom
    {
        init => follows = new(value);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
