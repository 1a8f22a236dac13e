using System.Text.Json.Serialization;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Situation.NationalLegalContext.NationalLegalContextJson>]

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>Tool 2.3: the national legal context.</summary>
internal static class NationalLegalContextTool
{
    /// <summary>The tool: its own 27 questions, and what it asks of the tools of part 1 on law and practice.</summary>
    public static ToolkitTool Tool { get; } = new("national-legal-context", "2.3", "Does national law do what the State's obligations ask?")
    {
        Part = ToolkitPart.Situation,
        Facts = [typeof(NationalLaw), typeof(SafeguardsInArea), typeof(GroupBeforeTheLaw)],
        EntriesFrom = () =>
            [.. CriminalizationRules.All, .. NonCriminalizationRules.All, .. HumanRightsRules.All, .. NonRefoulementRules.All],
        Asks =
        [
            ProtectionAndAssistanceTool.Tool, ReturnAndReintegrationTool.Tool, ProsecutionAndDefenceTool.Tool, SentencingTool.Tool,
        ],
        Exports =
        [
            "national-legal-context/best-interests-denied",
            "national-legal-context/best-interests-not-secured",
            "national-legal-context/change-of-employer-not-secured",
            "national-legal-context/child-marriage-valid",
            "national-legal-context/children-detained-as-last-resort",
            "national-legal-context/children-may-be-detained",
            "national-legal-context/consent-is-a-defence",
            "national-legal-context/consent-to-marriage-not-secured",
            "national-legal-context/danger-does-not-aggravate",
            "national-legal-context/degrading-treatment-does-not-aggravate",
            "national-legal-context/detention-of-children-not-barred",
            "national-legal-context/equal-pay-in-part",
            "national-legal-context/equality-of-spouses-not-secured",
            "national-legal-context/forced-marriage-allowed",
            "national-legal-context/forced-marriage-barred-in-part",
            "national-legal-context/forced-marriage-not-barred",
            "national-legal-context/group-left-out",
            "national-legal-context/informal-work-not-reached",
            "national-legal-context/lgbtqi-people-left-out",
            "national-legal-context/marital-rape-not-covered",
            "national-legal-context/marriage-below-18",
            "national-legal-context/marriage-without-consent",
            "national-legal-context/means-asked-for-children",
            "national-legal-context/migrants-exempted-in-part",
            "national-legal-context/migrants-liable-for-being-smuggled",
            "national-legal-context/migrants-not-exempted",
            "national-legal-context/migrants-prosecuted-for-entry",
            "national-legal-context/no-equal-pay",
            "national-legal-context/non-refoulement-leaves-people-out",
            "national-legal-context/non-refoulement-not-applied",
            "national-legal-context/non-refoulement-not-in-law",
            "national-legal-context/non-refoulement-not-respected",
            "national-legal-context/racial-or-ethnic-group-left-out",
            "national-legal-context/rape-of-some-not-covered",
            "national-legal-context/released-by-marrying-the-victim",
            "national-legal-context/smuggling-not-defined",
            "national-legal-context/smuggling-without-benefit",
            "national-legal-context/spouses-unequal",
            "national-legal-context/temporary-marriage-not-barred",
            "national-legal-context/trafficking-not-defined",
            "national-legal-context/victims-cannot-be-spared",
            "national-legal-context/victims-not-spared-by-law",
            "national-legal-context/victims-of-a-gender-left-out",
            "national-legal-context/women-left-out",
            "national-legal-context/workers-tied-to-employer",
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
[JsonSerializable(typeof(NationalLaw))]
[JsonSerializable(typeof(SafeguardsInArea))]
[JsonSerializable(typeof(GroupBeforeTheLaw))]
internal sealed partial class NationalLegalContextJson : JsonSerializerContext;
