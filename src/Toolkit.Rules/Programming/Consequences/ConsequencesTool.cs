using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Programming.Consequences.ConsequencesJson>]

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>The sources of the chains that lead through several tools, from a gap to what it means for a programme.</summary>
internal static class ConsequencesTool
{
    /// <summary>
    /// A score on the Corruption Perceptions Index below this starts the chain on corruption; the toolkit names the index and no threshold.
    /// </summary>
    public static readonly Parameter LowCorruptionScore = new(
        "low-corruption-score", 50, "points of the index",
            "Below which score on the Corruption Perceptions Index corruption counts as a risk.",
        Design("the middle of the index as the threshold; "
            + "that the higher threshold is stricter, as corruption counts as a risk in more countries"))
    {
        Stricter = Stricter.Higher,
    };

    /// <summary>
    /// The chains as one tool. The toolkit prints none: its tools refer to one another, and the chains follow the references.
    /// </summary>
    public static ToolkitTool Tool { get; } = new("consequences", "2.1-4.3", "What does a gap in law or practice mean for a programme?")
    {
        Part = ToolkitPart.Across,
        Facts = [typeof(CountryProfile)],
        EntriesFrom = () => [.. CountryProfileRules.All, .. Chains.Rules, .. GraveActs.All],
        ParametersFrom = () => [LowCorruptionScore],
        FollowsOnFrom = () => Chains.Starts.Union(GraveActs.Starts).Except(CountryProfileRules.All.Select(rule => rule.Id)),
    };

    /// <summary>Cites items of the toolkit's index.</summary>
    internal static IEnumerable<Citation> Items(IEnumerable<string> items) => items.Select(item => Item(item));
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CountryProfile))]
internal sealed partial class ConsequencesJson : JsonSerializerContext;
