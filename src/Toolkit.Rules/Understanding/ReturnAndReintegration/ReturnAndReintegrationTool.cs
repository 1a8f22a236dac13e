using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Understanding.ReturnAndReintegration.ReturnAndReintegrationJson>]

namespace Toolkit.Rules.Understanding.ReturnAndReintegration;

/// <summary>Tool 1.5: return and reintegration.</summary>
internal static class ReturnAndReintegrationTool
{
    /// <summary>The tool, as far as it asks about law and practice of a State; what it asks about one person is not encoded yet.</summary>
    public static ToolkitTool Tool { get; } = new("return-and-reintegration", "1.5",
        "Do law and practice secure that people are returned safely and lawfully?")
    {
        Part = ToolkitPart.Understanding,
        Facts = [typeof(ReturnLaw)],
        SharedFrom = () => [.. ReturnRules.All],
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
[JsonSerializable(typeof(ReturnLaw))]
internal sealed partial class ReturnAndReintegrationJson : JsonSerializerContext;
