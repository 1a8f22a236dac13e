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
            "national-legal-context/death-penalty-for-trafficking-or-smuggling",
            "national-legal-context/death-sentences-for-trafficking-or-smuggling",
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
