using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What a rule book is built from: the rules and flows on which guidance packs are put, and what goes with them.</summary>
/// <param name="Entries">The rules and flows.</param>
/// <param name="Options">The edition, readings and parameters, and the packs that are used in any case.</param>
public sealed record RulesBeneath(ImmutableArray<RuleBookEntry> Entries, RuleBookOptions Options)
{
    /// <summary>The same with more packs.</summary>
    /// <param name="packs">The packs.</param>
    public RulesBeneath With(IEnumerable<GuidancePack> packs) =>
        this with { Options = Options with { Packs = [.. Options.Packs.IsDefault ? [] : Options.Packs, .. packs] } };

    /// <summary>Builds the rule book.</summary>
    /// <exception cref="InvalidRuleBookException">Something is wrong with a rule, flow or pack; the exception lists everything that is, in
    /// all of them.</exception>
    public RuleBook Build() => RuleBook.Build(Entries, Options);
}
