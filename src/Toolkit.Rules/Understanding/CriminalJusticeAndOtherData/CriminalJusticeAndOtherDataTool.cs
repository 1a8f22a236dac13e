using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Understanding.CriminalJusticeAndOtherData.CriminalJusticeAndOtherDataJson>]

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>The sources of tool 1.7, the number that it leaves open, and how it can be read.</summary>
internal static class CriminalJusticeAndOtherDataTool
{
    /// <summary>The least number of people that a cell may show.</summary>
    /// <remarks>
    /// The toolkit names no number. Statistical offices use different ones; we recall minimums from 3 to 11 people, and 10 is a cautious
    /// one of these.
    /// </remarks>
    public static readonly Parameter SmallestCell = new(
        "smallest-cell",
        10,
        "people",
        "The least number of people that a cell of a published table may show, unless it is empty.",
        Design("the size of cells: the toolkit names no number, statistical offices are recalled to use minimums from 3 to 11; "
            + "that the greater minimum is stricter, as it hides more people"))
    {
        Stricter = Stricter.Higher,
    };

    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("criminal-justice-and-other-data", "1.7",
        "Does data on trafficking and smuggling respect the rights of those it is about?")
    {
        Part = ToolkitPart.Understanding,
        Facts = [typeof(Dataset), typeof(Breakdown)],
        EntriesFrom = () => All,
        Exports =
        [
            "criminal-justice-and-other-data/no-breakdown-by-age",
            "criminal-justice-and-other-data/no-breakdown-by-birth",
            "criminal-justice-and-other-data/no-breakdown-by-disability",
            "criminal-justice-and-other-data/no-breakdown-by-ethnicity",
            "criminal-justice-and-other-data/no-breakdown-by-gender",
            "criminal-justice-and-other-data/no-breakdown-by-language",
            "criminal-justice-and-other-data/no-breakdown-by-marital-and-family-status",
            "criminal-justice-and-other-data/no-breakdown-by-nationality",
            "criminal-justice-and-other-data/no-breakdown-by-race",
            "criminal-justice-and-other-data/no-breakdown-by-religion-or-belief",
            "criminal-justice-and-other-data/no-breakdown-by-sex",
        ],
        ReadingsFrom = () => Readings,
        ParametersFrom = () => [SmallestCell],
    };

    /// <summary>May data that points to people be published with their permission and without risk, or never?</summary>
    public static Reading IdentifyingData { get; } = new()
    {
        Id = "identifying-data",
        Text = "The text says that what identifies people is not made public, "
            + "and also that personal data is released only with permission.",
        Sources = [Item("1.7/privacy/3"), Item("1.7/privacy/5")],
        Choices =
        [
            new("never-published", "What lets people be recognised is not published, whatever they allowed."),
            new("with-permission-and-without-risk", "It may be published where they allowed it and being recognised puts nobody at risk."),
        ],
    };

    /// <summary>Every ambiguity that changes an outcome.</summary>
    public static ImmutableArray<Reading> Readings { get; } = [IdentifyingData];

    /// <summary>The entries of the rule book, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All =>
    [
        .. GeneralDataRules.All, .. DataAdvocacyRules.All, .. ParticipationRules.All, .. DisaggregationRules.All, .. BreakdownRules.All,
            .. ExposureRules.All,
        .. SelfIdentificationRules.All, .. TransparencyRules.All, .. PrivacyRules.All, .. AccountabilityRules.All,
        PublicationFlow.Flow, SharingFlow.Flow,
    ];
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Dataset))]
[JsonSerializable(typeof(Breakdown))]
internal sealed partial class CriminalJusticeAndOtherDataJson : JsonSerializerContext;
