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
        Exports =
        [
            "national-legal-context/access-to-asylum/contrary-law",
            "national-legal-context/access-to-asylum/in-part",
            "national-legal-context/access-to-asylum/silent-law",
            "national-legal-context/exit-bans-on-groups/contrary-law",
            "national-legal-context/exit-bans-on-groups/in-part",
            "national-legal-context/exit-bans-on-women/contrary-law",
            "national-legal-context/exit-bans-on-women/in-part",
            "national-legal-context/information-on-asylum/contrary-law",
            "national-legal-context/information-on-asylum/in-part",
            "national-legal-context/information-on-asylum/silent-law",
            "national-legal-context/law-on-special-techniques/contrary-law",
            "national-legal-context/law-on-special-techniques/in-part",
            "national-legal-context/law-on-special-techniques/silent-law",
            "national-legal-context/precise-law-on-special-techniques/contrary-law",
            "national-legal-context/precise-law-on-special-techniques/in-part",
            "national-legal-context/precise-law-on-special-techniques/silent-law",
            "national-legal-context/proportionate-special-techniques/contrary-law",
            "national-legal-context/proportionate-special-techniques/in-part",
            "national-legal-context/proportionate-special-techniques/silent-law",
            "national-legal-context/safeguards-of-special-techniques/contrary-law",
            "national-legal-context/safeguards-of-special-techniques/in-part",
            "national-legal-context/safeguards-of-special-techniques/silent-law",
            "national-legal-context/special-techniques-and-danger-to-life/contrary-law",
            "national-legal-context/special-techniques-and-danger-to-life/in-part",
            "national-legal-context/special-techniques-and-danger-to-life/silent-law",
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
[JsonSerializable(typeof(ReturnLaw))]
internal sealed partial class ReturnAndReintegrationJson : JsonSerializerContext;
