namespace Toolkit.Rules.GuidancePacks;

/// <summary>What is asked when a pack is kept to its States: of which State something is, for the States of the pack.</summary>
/// <remarks>
/// Something may be of several States. The answer is then one for which the pack does not speak, so that comparing it with the States of
/// the
/// pack holds only where the pack speaks for all of them.
/// </remarks>
/// <param name="States">The States for which the pack speaks.</param>
/// <param name="Of">Of what the State is asked.</param>
internal sealed record StateAsked(PackStates States, StateOf Of);

/// <summary>Of what a pack needs to know the State.</summary>
internal enum StateOf
{
    /// <summary>Of a fact that is of the State of those to which it refers.</summary>
    Fact,

    /// <summary>Of the case, for a rule: that of the case, or, where it tells none, those of its facts if each tells its own.</summary>
    CaseForRule,

    /// <summary>Of everything in the case, for what takes from a finding or rewords it: it may rest on any of that.</summary>
    CaseForWaiver,

    /// <summary>
    /// Of everything in the case, for what adds to a finding: not known where it may rest on the pack's States and on others.
    /// </summary>
    CaseForSeverity,
}
