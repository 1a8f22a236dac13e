using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Understanding.ProsecutionAndDefence.ProsecutionAndDefenceJson>]

namespace Toolkit.Rules.Understanding.ProsecutionAndDefence;

/// <summary>Tool 1.8: prosecution and defence.</summary>
internal static class ProsecutionAndDefenceTool
{
    /// <summary>The tool, as far as it asks about law and practice of a State; what it asks about one person is not encoded yet.</summary>
    public static ToolkitTool Tool { get; } = new("prosecution-and-defence", "1.8", "Do law and practice secure a fair trial?")
    {
        Part = ToolkitPart.Understanding,
        Facts = [typeof(FairTrialLaw)],
        SharedFrom = () => [.. FairTrialRules.All],
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
[JsonSerializable(typeof(FairTrialLaw))]
internal sealed partial class ProsecutionAndDefenceJson : JsonSerializerContext;
