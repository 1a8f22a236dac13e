using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>What a rule book is built with besides its rules.</summary>
public sealed record RuleBookOptions
{
    /// <summary>The edition of the rules, as it stands in every report.</summary>
    public required string Edition { get; init; }

    /// <summary>The ambiguities that the rules know.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>The readings that a host chose in place of the cautious ones.</summary>
    public ImmutableArray<ReadingChoice> Choices { get; init; } = [];

    /// <summary>The parameters with their values.</summary>
    public ImmutableDictionary<Parameter, int> Parameters { get; init; } = ImmutableDictionary<Parameter, int>.Empty;

    /// <summary>The guidance packs, in any order; they are built in by layer, each while it is in force.</summary>
    public ImmutableArray<GuidancePack> Packs { get; init; } = [];

    /// <summary>
    /// Ids that no guidance pack may have, for instance those of tools. What stands before the slash in the ids of the rules and flows is
    /// theirs as well.
    /// </summary>
    public ImmutableArray<string> ReservedIds { get; init; } = [];

    /// <summary>The document that the rules encode, of which guidance packs may cite items; null where there is none.</summary>
    public NumberedDocument? Document { get; init; }

    /// <summary>Every reading with the choice that holds.</summary>
    internal IEnumerable<ReadingChoice> InForce =>
        Readings.Select(reading => Choices.FirstOrDefault(choice => choice.Reading?.Id == reading.Id) ?? reading.Default);
}
