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
        Exports =
        [
            "national-legal-context/fair-trial/appeal/contrary-law",
            "national-legal-context/fair-trial/charge-told-in-detail/contrary-law",
            "national-legal-context/fair-trial/charge-told-in-language-understood/contrary-law",
            "national-legal-context/fair-trial/charge-told-promptly/contrary-law",
            "national-legal-context/fair-trial/compensation-for-miscarriage/contrary-law",
            "national-legal-context/fair-trial/competent-tribunal/contrary-law",
            "national-legal-context/fair-trial/contact-with-counsel/contrary-law",
            "national-legal-context/fair-trial/counsel-of-choice/contrary-law",
            "national-legal-context/fair-trial/detention-without-valid-reason/contrary-law",
            "national-legal-context/fair-trial/detention-without-valid-reason/in-part-in-practice",
            "national-legal-context/fair-trial/detention-without-valid-reason/not-in-practice",
            "national-legal-context/fair-trial/equality-before-courts/contrary-law",
            "national-legal-context/fair-trial/examining-witnesses-against/contrary-law",
            "national-legal-context/fair-trial/facilities-for-defence/contrary-law",
            "national-legal-context/fair-trial/fair-hearing/contrary-law",
            "national-legal-context/fair-trial/forced-confession/contrary-law",
            "national-legal-context/fair-trial/ill-treatment-evidence/contrary-law",
            "national-legal-context/fair-trial/impartial-tribunal/contrary-law",
            "national-legal-context/fair-trial/independent-tribunal/contrary-law",
            "national-legal-context/fair-trial/interpreter/contrary-law",
            "national-legal-context/fair-trial/legal-aid/contrary-law",
            "national-legal-context/fair-trial/lighter-penalty/contrary-law",
            "national-legal-context/fair-trial/obtaining-witnesses-for/contrary-law",
            "national-legal-context/fair-trial/presence-at-trial/contrary-law",
            "national-legal-context/fair-trial/presumption-of-innocence/contrary-law",
            "national-legal-context/fair-trial/procedure-for-children/contrary-law",
            "national-legal-context/fair-trial/public-hearing/contrary-law",
            "national-legal-context/fair-trial/public-judgment/contrary-law",
            "national-legal-context/fair-trial/retroactive-crime/contrary-law",
            "national-legal-context/fair-trial/second-trial/contrary-law",
            "national-legal-context/fair-trial/speedy-decision-for-children/contrary-law",
            "national-legal-context/fair-trial/time-for-defence/contrary-law",
            "national-legal-context/fair-trial/told-of-right-to-counsel/contrary-law",
            "national-legal-context/fair-trial/torture-evidence/contrary-law",
            "national-legal-context/fair-trial/torture-in-detention/contrary-law",
            "national-legal-context/fair-trial/torture-in-detention/in-part-in-practice",
            "national-legal-context/fair-trial/torture-in-detention/not-in-practice",
            "national-legal-context/fair-trial/undue-delay/contrary-law",
            "national-legal-context/fair-trial/undue-delay/in-part-in-practice",
            "national-legal-context/fair-trial/undue-delay/not-in-practice",
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
[JsonSerializable(typeof(FairTrialLaw))]
internal sealed partial class ProsecutionAndDefenceJson : JsonSerializerContext;
