using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>What is wrong with the material: what stands at the questions, and what asks more than one of them.</summary>
internal static class AwarenessRules
{
    /// <summary>Consent is asked for only where somebody can be recognized.</summary>
    public static readonly Rule<AwarenessMaterial> NoInformedConsent = new()
    {
        Id = "awareness-raising/no-informed-consent",
        Sources = [Item("3.8/item/18"), Item("1.7/privacy/5")],
        When = material => material.NobodyIdentifiable == Answer.No
            && material.Consent.IsAnyOf(ConsentToBeShown.Uninformed, ConsentToBeShown.NotGiven),
        Finding = "People who can be recognized have not all given informed consent.",
        Advice = "Remove the image, or obtain their informed consent.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All => [.. QuestionRules.Of<AwarenessMaterial>(AwarenessRaisingTool.Tool.Id),
        NoInformedConsent];
}
