using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision before support rests on of the request itself, and what is advised beside it.</summary>
internal static class SupportRequestRules
{
    /// <summary>The activity is of a kind that the policy does not count as support.</summary>
    public static readonly Rule<SupportRequest> CarveOut = new()
    {
        Id = "support-to-security-forces/request-is-a-carve-out",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("9"), Item("2.5/hrddp/exempt")],
        When = request => request.Kind.IsAnyOf(
            ActivityKind.HrTraining, ActivityKind.StandardSetting, ActivityKind.HrComplianceCapacity,
            ActivityKind.HumanitarianEngagement, ActivityKind.Mediation, ActivityKind.Medevac),
        Finding = "The activity is of a kind that the policy does not count as support.",
        Severity = Severity.Information,
    };

    /// <summary>The support connects the UN most directly with what the recipient does.</summary>
    public static readonly Rule<SupportRequest> CloseConnection = new()
    {
        Id = "support-to-security-forces/request-of-close-connection",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("10"), Item("intro/risk/3")],
        When = request => request.Kind.IsAnyOf(
            ActivityKind.Logistics, ActivityKind.OperationalAction, ActivityKind.JointOperation, ActivityKind.UnsplittableMix),
        Finding = "This kind of support connects the UN most directly with what the recipient does.",
        Severity = Severity.Information,
    };

    /// <summary>No public reporting is foreseen.</summary>
    public static readonly Rule<SupportRequest> ReportingNotForeseen = new()
    {
        Id = "support-to-security-forces/public-reporting-not-foreseen",
        Sources = [Hrddp.Paragraph("23")],
        When = request => request.Kind.IsAnswered() && !Case.Raised(CarveOut, request)
            && !(request.PublicReporting.IsAnswered() && request.PublicReporting == Answer.Yes),
        Finding = "It is not recorded that public reporting on the nature and extent of the support is foreseen.",
        Advice = "Where the support goes ahead, report on it in public, regularly: what is given, with which safeguards, and to what "
            + "effect.",
        Severity = Severity.Information,
    };

    /// <summary>A risk below the threshold, and a greater one after mitigation.</summary>
    public static readonly Rule<SupportRequest> ResidualRiskAboveRisk = new()
    {
        Id = "support-to-security-forces/residual-risk-above-risk",
        IsContradiction = true,
        Sources = [Design("contradictory answers are refused")],
        When = request => request.Risk == RealRisk.Below && request.ResidualRisk == RealRisk.Substantial,
        Finding = "The risk is answered as below the threshold, and the risk that is left after mitigation as substantial.",
        Advice = "Have the risk judged anew, before mitigation and after it.",
        Severity = Severity.Suspected,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [CarveOut, CloseConnection, ResidualRiskAboveRisk, ReportingNotForeseen];
}
