using System.Collections.Immutable;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>The sources of what the introduction says on indicators: how they are chosen, broken down and read.</summary>
internal static class Indicators
{
    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("human-rights-indicators", "Introduction to part 4",
        "Is this indicator fit to show what becomes of human rights and gender equality?")
    {
        Part = ToolkitPart.Learning,
        Facts = [typeof(Indicator)],
        EntriesFrom = () => All,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All => [.. RightsCriteriaRules.All, .. IndicatorLimitsRules.All, IndicatorUseFlow.Flow];

    /// <summary>A choice of this library where the sources leave a gap.</summary>
    /// <param name="what">What was chosen, in a few words.</param>
    public static Citation Design(string what) => new("Toolkit.Rules", what, Confidence.OwnDesign);
}
