using System.Collections.Frozen;
using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What the packs that are in force do to findings, besides their own rules. No pack touches a condition that was there before it.</summary>
internal sealed class PackEffects
{
    /// <summary>Of a book without packs.</summary>
    public static PackEffects None { get; } = new();

    /// <summary>Every pack, in force or not.</summary>
    public ImmutableArray<PackUsed> Used { get; init; } = [];

    /// <summary>The severities that packs raise, by rule.</summary>
    public FrozenDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>The waivers, by rule.</summary>
    public FrozenDictionary<string, ImmutableArray<PackWaiver>> Waivers { get; init; } = FrozenDictionary<string, ImmutableArray<PackWaiver>>.Empty;

    /// <summary>The findings in other words, by rule.</summary>
    public FrozenDictionary<string, ImmutableArray<Wording>> Wordings { get; init; } = FrozenDictionary<string, ImmutableArray<Wording>>.Empty;

    /// <summary>What each pack changed, pack by pack in the order in which they were built in.</summary>
    public ImmutableArray<PackChange> Changes { get; init; } = [];

    /// <summary>The weight of a rule's finding: raised to what a pack asks for, and kept beneath what a waiver leaves of it.</summary>
    public BindingForce Weigh(string rule, BindingForce own, PackWaiver? waiver)
    {
        if (!Severities.TryGetValue(rule, out var least) && waiver is null)
        {
            return own;
        }

        var most = waiver?.Severity ?? Severity.Breach;
        return own with { Severities = [.. own.Severities.Select(scoped => scoped with { Severity = Within(scoped.Severity), Possible = Within(scoped.Possible) })] };

        Severity Within(Severity severity) => (Severity)Math.Clamp((int)severity, Math.Min((int)least, (int)most), (int)most);
    }

    /// <summary>The waiver that applies to a rule and the facts that are bound; null where none does, or it isn't known whether one does.</summary>
    public PackWaiver? WaiverOf(string rule, Assessment on)
    {
        if (Waivers.TryGetValue(rule, out var waivers))
        {
            foreach (var waiver in waivers)
            {
                if (waiver.HoldsOn(on.Facts.Day) && (waiver.When is null || waiver.When.Judge(on) == Truth.True))
                {
                    return waiver;
                }
            }
        }

        return null;
    }
}

/// <summary>A waiver after reading.</summary>
internal sealed record PackWaiver(string Rule, WaiverUsed Says, Condition? When, Severity? Severity)
{
    public bool HoldsOn(int day) => Says.From.DayNumber <= day && day <= Says.Until.DayNumber;
}
