using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Learning.HumanRightsIndicators.HumanRightsIndicatorsJson>]

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>The sources of what the introduction says on indicators: how they are chosen, broken down and read.</summary>
internal static class HumanRightsIndicatorsTool
{
    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("human-rights-indicators", "Introduction to part 4",
        "Is this indicator fit to show what becomes of human rights and gender equality?")
    {
        Part = ToolkitPart.Learning,
        Facts = [typeof(Indicator)],
        EntriesFrom = () => All,
        FollowsOnFrom = () => IndicatorLimitsRules.Follows,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All => [.. RightsCriteriaRules.All, .. IndicatorLimitsRules.All, IndicatorUseFlow.Flow];
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Indicator))]
internal sealed partial class HumanRightsIndicatorsJson : JsonSerializerContext;
