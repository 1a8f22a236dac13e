using System.Collections.Immutable;
using Toolkit.Rules.Learning.HumanRightsIndicators;
using Toolkit.Rules.Programming.AwarenessRaising;
using Toolkit.Rules.Programming.Consequences;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules;

/// <summary>The tools of the toolkit that are encoded.</summary>
public static class ToolkitTools
{
    /// <summary>
    /// Every tool, in the order in which a report lists what they found. A new tool is one more line here and its own folder.
    /// </summary>
    public static ImmutableArray<ToolkitTool> All { get; } =
    [
        ProtectionAndAssistanceTool.Tool,
        ReturnAndReintegrationTool.Tool,
        CriminalJusticeAndOtherDataTool.Tool,
        ProsecutionAndDefenceTool.Tool,
        SentencingTool.Tool,
        InternationalLegalContextTool.Tool,
        NationalLegalContextTool.Tool,
        SupportToSecurityForcesTool.Tool,
        RiskAssessmentTool.Tool,
        RiskResponsesTool.Tool,
        AwarenessRaisingTool.Tool,
        ConsequencesTool.Tool,
        HumanRightsIndicatorsTool.Tool,
    ];
}
