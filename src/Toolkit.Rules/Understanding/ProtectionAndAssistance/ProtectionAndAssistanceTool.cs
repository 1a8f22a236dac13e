using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Understanding.ProtectionAndAssistance.ProtectionAndAssistanceJson>]

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>Tool 1.4: protection and assistance, detention, shelters.</summary>
internal static class ProtectionAndAssistanceTool
{
    /// <summary>The tool, as far as it asks about law and practice of a State; what it asks about one person is not encoded yet.</summary>
    public static ToolkitTool Tool { get; } = new("protection-and-assistance", "1.4",
        "Do law and practice protect victims, witnesses, and people who are detained?")
    {
        Part = ToolkitPart.Understanding,
        Facts = [typeof(VictimsAndWitnessesLaw), typeof(DetentionLaw)],
        SharedFrom = () => [.. VictimsAndWitnessesRules.All, .. DetentionRules.All],
        Exports =
        [
            "national-legal-context/children-held-for-migration",
            "national-legal-context/children-held-for-migration-without-need",
            "national-legal-context/humane-detention-in-practice/in-part-in-practice",
            "national-legal-context/humane-detention-in-practice/not-in-practice",
            "national-legal-context/immigration-detention-justified-in-practice/in-part-in-practice",
            "national-legal-context/immigration-detention-justified-in-practice/not-in-practice",
            "national-legal-context/shelters-free-to-leave/contrary-law",
            "national-legal-context/shelters-free-to-leave/in-part",
            "national-legal-context/shelters-open-in-practice/in-part-in-practice",
            "national-legal-context/shelters-open-in-practice/not-in-practice",
            "national-legal-context/some-children-held-for-migration",
            "national-legal-context/victims-and-witnesses/age-of-victims/contrary-law",
            "national-legal-context/victims-and-witnesses/age-of-victims/in-part",
            "national-legal-context/victims-and-witnesses/age-of-victims/silent-law",
            "national-legal-context/victims-and-witnesses/forced-testing/contrary-law",
            "national-legal-context/victims-and-witnesses/forced-testing/in-part",
            "national-legal-context/victims-and-witnesses/forced-testing/in-part-in-practice",
            "national-legal-context/victims-and-witnesses/forced-testing/not-in-practice",
            "national-legal-context/victims-and-witnesses/forced-treatment/contrary-law",
            "national-legal-context/victims-and-witnesses/forced-treatment/in-part",
            "national-legal-context/victims-and-witnesses/forced-treatment/in-part-in-practice",
            "national-legal-context/victims-and-witnesses/forced-treatment/not-in-practice",
            "national-legal-context/victims-and-witnesses/gender-of-victims/contrary-law",
            "national-legal-context/victims-and-witnesses/gender-of-victims/in-part",
            "national-legal-context/victims-and-witnesses/gender-of-victims/silent-law",
            "national-legal-context/victims-and-witnesses/help-without-cooperation/contrary-law",
            "national-legal-context/victims-and-witnesses/help-without-cooperation/in-part",
            "national-legal-context/victims-and-witnesses/help-without-cooperation/in-part-in-practice",
            "national-legal-context/victims-and-witnesses/help-without-cooperation/not-in-practice",
            "national-legal-context/victims-and-witnesses/killing-by-agents/in-part-in-practice",
            "national-legal-context/victims-and-witnesses/killing-by-agents/not-in-practice",
            "national-legal-context/victims-and-witnesses/special-needs-of-victims/contrary-law",
            "national-legal-context/victims-and-witnesses/special-needs-of-victims/in-part",
            "national-legal-context/victims-and-witnesses/special-needs-of-victims/silent-law",
            "national-legal-context/victims-and-witnesses/torture-by-agents/in-part-in-practice",
            "national-legal-context/victims-and-witnesses/torture-by-agents/not-in-practice",
            "national-legal-context/victims-kept-out-of-detention-in-practice/in-part-in-practice",
            "national-legal-context/victims-kept-out-of-detention-in-practice/not-in-practice",
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
[JsonSerializable(typeof(VictimsAndWitnessesLaw))]
[JsonSerializable(typeof(DetentionLaw))]
internal sealed partial class ProtectionAndAssistanceJson : JsonSerializerContext;
