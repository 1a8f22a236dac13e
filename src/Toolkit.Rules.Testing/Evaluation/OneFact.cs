namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>What is asked of a fact that is run over, as a rule about that fact alone.</summary>
internal static class OneFact
{
    public static RuleDefinition Rule(OverFacts over) => Rule(over, over.Where);

    /// <summary>The same with another condition in place of what is asked.</summary>
    public static RuleDefinition Rule(OverFacts over, Condition where) => new()
    {
        Id = "counted",
        Sources = [],
        About = [over.Facts],
        When = ConditionTree.Renumber(where, number => number - over.Number),
        Unless = [],
        Finding = "",
        Advice = null,
        Severity = Severity.Information,
        Basis = [],
        IsContradiction = false,
    };
}
