using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Understanding.Sentencing.SentencingJson>]

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>Tool 1.9: sentencing, with the death penalty.</summary>
internal static class SentencingTool
{
    /// <summary>The tool, as far as it asks about law and practice of a State; what it asks about one person is not encoded yet.</summary>
    public static ToolkitTool Tool { get; } = new("sentencing", "1.9", "Do law and practice punish within the limits of human rights?")
    {
        Part = ToolkitPart.Understanding,
        Facts = [typeof(PunishmentLaw)],
        SharedFrom = () => [.. DeathPenaltyRules.All, .. SentencingRules.All],
        Exports =
        [
            "national-legal-context/corporal-punishment/contrary-law",
            "national-legal-context/corporal-punishment/in-part",
            "national-legal-context/death-penalty-for-trafficking-or-smuggling",
            "national-legal-context/death-sentences-for-trafficking-or-smuggling",
            "national-legal-context/health-of-women-prisoners-in-practice/in-part-in-practice",
            "national-legal-context/health-of-women-prisoners-in-practice/not-in-practice",
            "national-legal-context/humane-prisons-in-practice/in-part-in-practice",
            "national-legal-context/humane-prisons-in-practice/not-in-practice",
            "national-legal-context/hygiene-of-women-prisoners-in-practice/in-part-in-practice",
            "national-legal-context/hygiene-of-women-prisoners-in-practice/not-in-practice",
            "national-legal-context/sentences-in-proportion-in-practice/in-part-in-practice",
            "national-legal-context/sentences-in-proportion-in-practice/not-in-practice",
            "national-legal-context/supplies-of-prisoners-in-practice/in-part-in-practice",
            "national-legal-context/supplies-of-prisoners-in-practice/not-in-practice",
        ],
    };
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PunishmentLaw))]
internal sealed partial class SentencingJson : JsonSerializerContext;
