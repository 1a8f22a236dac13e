using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>The chains that lead from a gap to what it means for a programme, and the gaps for which the toolkit has no chain.</summary>
/// <remarks>
/// The toolkit prints no chain: its tools refer to one another, and each chain follows such references. What a tool does not offer for a
/// gap
/// is a hole (<see cref="Holes"/>); it is told in the report, and nothing is put in its place.
/// </remarks>
internal static partial class Chains
{
    /// <summary>The chains.</summary>
    public static ImmutableArray<Chain> All { get; } =
    [
        .. OnCrimes, .. OnPunishment, .. OnCountry, .. OnWorkAndFamily, .. OnPartners, .. OnVictims, .. OnMigration, .. OnEquality,
        .. OnJustice,
    ];

    /// <summary>Gaps in law for which the toolkit prints no risk, so that no chain leads on from them.</summary>
    public static ImmutableArray<Chain> WithoutRisk { get; } = [.. GapsWithoutRisk];

    /// <summary>Every place at which the toolkit's own chains have a hole.</summary>
    public static ImmutableArray<ChainHole> Holes { get; } = [.. All.Concat(WithoutRisk).SelectMany(chain => chain.Holes)];

    /// <summary>What follows on each gap.</summary>
    internal static ImmutableArray<RuleBookEntry> Rules { get; } = [.. All.Concat(WithoutRisk).SelectMany(chain => chain.Rules)];

    /// <summary>The ids of the rules on which the chains follow.</summary>
    internal static ImmutableHashSet<string> Starts { get; } = [.. All.Concat(WithoutRisk).SelectMany(chain => chain.StartsFrom)];
}
