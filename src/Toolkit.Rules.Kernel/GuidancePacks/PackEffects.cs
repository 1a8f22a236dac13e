using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The packs of a rule book, and what they changed in the rules beneath them.</summary>
internal sealed class PackEffects
{
    /// <summary>Of a book without packs.</summary>
    public static PackEffects None { get; } = new();

    /// <summary>Every pack, in force or not.</summary>
    public ImmutableArray<PackUsed> Used { get; init; } = [];

    /// <summary>What each pack changed, pack by pack in the order in which they were built in.</summary>
    public ImmutableArray<PackChange> Changes { get; init; } = [];
}
