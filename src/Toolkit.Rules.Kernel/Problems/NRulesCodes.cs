namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with rules that an application adds to a session of NRules.</summary>
internal static class NRulesCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Absence taken for clearance.</summary>
    public static readonly ProblemCode AbsenceAsClearance = Codes.Add(
        "TR1101",
        "Absence taken for clearance",
        "A rule matches where there is no finding. That also holds where the case was refused or is undetermined.",
        "Match a verdict that says clear in place of the absence of a finding.");

    /// <summary>Priority that is taken.</summary>
    public static readonly ProblemCode PriorityTaken = Codes.Add(
        "TR1102",
        "Priority that is taken",
        "A rule has the priority by which the case is assessed before any other rule runs.",
        "Give the rule a lower priority.");

    /// <summary>Rule book that could not be applied.</summary>
    public static readonly ProblemCode NotApplied = Codes.Add(
        "TR1103",
        "Rule book that could not be applied",
        "The rule book could not be applied to the case of the session.",
        "Mend what the message says; until then no verdict of this case holds.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
