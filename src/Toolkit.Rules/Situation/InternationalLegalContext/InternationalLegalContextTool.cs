using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Situation.InternationalLegalContext.InternationalLegalContextJson>]

namespace Toolkit.Rules.Situation.InternationalLegalContext;

/// <summary>Tool 2.2: the instruments that matter for a State, and what they open.</summary>
internal static class InternationalLegalContextTool
{
    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("international-legal-context", "2.2",
        "Which international instruments bind the State, and what do they open?")
    {
        Part = ToolkitPart.Situation,
        Facts = [typeof(TreatyPosition)],
        EntriesFrom = () => TreatyRules.All,
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
[JsonSerializable(typeof(TreatyPosition))]
internal sealed partial class InternationalLegalContextJson : JsonSerializerContext;
