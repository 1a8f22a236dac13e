using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Programming.RiskAssessment.RiskAssessmentJson>]

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The sources of tools 3.2 to 3.6, and how the ambiguities in them can be read.</summary>
internal static class RiskAssessmentTool
{
    /// <summary>The tools: five tables of risks with one rule for all.</summary>
    public static ToolkitTool Tool { get; } = new("risk-assessment", "3.2-3.6",
        "Which human rights risks does the programme run, and how are they mitigated?")
    {
        Part = ToolkitPart.Programming,
        Facts = [typeof(RiskRegister), typeof(ProgrammeRisk)],
        EntriesFrom = () => [.. MitigationRules.All, .. ConditionRules.All, .. RatingRules.All, .. RiskRegisterRules.All],
        ReadingsFrom = () => Readings,
    };

    /// <summary>When is a mitigation strategy to be developed?</summary>
    public static Reading MitigationTrigger { get; } = new()
    {
        Id = "mitigation-trigger",
        Text = "A mitigation strategy is asked for where \"likelihood and impact are medium and/or high\": it is open whether one of "
            + "the two ratings suffices.",
        Sources = [.. FromEachTool("rule/mitigation-threshold")],
        Choices =
        [
            new("either", "Mitigation is required where the likelihood or the impact is medium or high."),
            new("both", "Mitigation is required only where the likelihood and the impact are both medium or high."),
        ],
    };

    /// <summary>Can a rating fall while the connection to an institution rises?</summary>
    public static Reading RiskAndConnection { get; } = new()
    {
        Id = "risk-and-connection",
        Text = "Risk rises with the duration, frequency and intensity of the connection to an institution; it is open whether "
            + "mitigation can outweigh that.",
        Sources = [Item("intro/risk/3")],
        Choices =
        [
            new("never-falls", "While the connection rises, a risk is never rated lower than before."),
            new("mitigation-may-outweigh",
                "While the connection rises, a risk may be rated lower where its mitigation is verified to work."),
        ],
    };

    /// <summary>Every ambiguity that changes an outcome.</summary>
    public static ImmutableArray<Reading> Readings { get; } = [MitigationTrigger, RiskAndConnection];

    /// <summary>Cites the same item in each of the five tools, for instance <c>rule/mitigation-threshold</c>.</summary>
    /// <param name="item">The item's id within its tool.</param>
    public static ImmutableArray<Citation> FromEachTool(string item) =>
        [.. Enum.GetValues<RiskArea>().Select(area => Item($"{RiskTable.NumberOf(area)}/{item}"))];
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RiskRegister))]
[JsonSerializable(typeof(ProgrammeRisk))]
internal sealed partial class RiskAssessmentJson : JsonSerializerContext;
