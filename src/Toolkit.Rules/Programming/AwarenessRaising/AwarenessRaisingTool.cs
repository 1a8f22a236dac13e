using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Programming.AwarenessRaising.AwarenessRaisingJson>]

namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>Tool 3.8: the checklist for material that raises awareness.</summary>
internal static class AwarenessRaisingTool
{
    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("awareness-raising", "3.8", "May this material that raises awareness be published?")
    {
        Part = ToolkitPart.Programming,
        Facts = [typeof(AwarenessMaterial)],
        EntriesFrom = () => [.. AwarenessRules.All, AwarenessFlow.Flow],
        ReadingsFrom = () => Readings,
    };

    /// <summary>Do some items stop publication by themselves? The checklist gives its items no weights.</summary>
    public static Reading Vetoes { get; } = new()
    {
        Id = "awareness-vetoes",
        Text = "The checklist gives its items no weights, and leaves open whether some of them stop publication by themselves.",
        Sources = [Item("3.8/item/12"), Item("3.8/item/16"), Item("3.8/item/17"), Design("which items stop publication")],
        Choices =
        [
            new(
                "harm-to-people-vetoes",
                "Images that sexualize, sensationalize, mislead about people, endanger them, or lack informed consent stop publication."),
            new("none-vetoes", "Every item that is not met asks for revision, and none weighs more."),
        ],
    };

    /// <summary>Every ambiguity that changes an outcome.</summary>
    public static ImmutableArray<Reading> Readings { get; } = [Vetoes];
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AwarenessMaterial))]
internal sealed partial class AwarenessRaisingJson : JsonSerializerContext;
