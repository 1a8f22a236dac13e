using System.Collections.Immutable;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>Ratings that lack reasons, fall against what is known, or contradict one another.</summary>
internal static class RatingRules
{
    /// <summary>A row that describes no risk.</summary>
    public static readonly Rule<ProgrammeRisk> RiskNotDescribed = new()
    {
        Id = "risk-assessment/risk-not-described",
        Sources = RiskAssessmentTool.FromEachTool("risk/user"),
        When = risk => !risk.Description.IsAnswered() && (!risk.PrintedRisk.IsAnswered() || risk.PrintedRisk == PrintedRiskIds.Own),
        Finding = "The row names neither a risk that the toolkit prints nor one in the programme's own words.",
        Advice = "Say what can go wrong, for whom.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A bare rating.</summary>
    public static readonly Rule<ProgrammeRisk> LikelihoodWithoutReasons = new()
    {
        Id = "risk-assessment/likelihood-without-reasons",
        Sources = [Item("intro/mitigation/1")],
        When = risk => risk.Likelihood.IsAnswered() && !risk.Reasons.IsAnswered(),
        Finding = "The likelihood is rated without reasons.",
        Advice = "Record the considerations that it rests on, so that others can judge it.",
        Severity = Severity.Recommended,
    };

    /// <summary>The connection rose in at least one respect.</summary>
    public static readonly Rule<ProgrammeRisk> ConnectionRose = new()
    {
        Id = "risk-assessment/connection-rose",
        IsConcept = true,
        Sources = [Item("intro/risk/3")],
        When = risk => risk.ConnectionDuration == ConnectionChange.Rose || risk.ConnectionFrequency == ConnectionChange.Rose
            || risk.ConnectionIntensity == ConnectionChange.Rose,
        Finding = "The connection to the institution lasts longer, is more frequent or is more intense than before.",
        Severity = Severity.Information,
    };

    /// <summary>A rating that fell while the connection rose.</summary>
    public static readonly Rule<ProgrammeRisk> LoweredAlthoughConnectionRose = new()
    {
        Id = "risk-assessment/lowered-although-connection-rose",
        Sources = [Item("intro/risk/3"), Item("2.5/hrddp/risk-assessment")],
        When = risk => Case.Raised(ConnectionRose, risk)
            && ((risk.PreviousLikelihood.IsAnswered() && risk.Likelihood!.Value < risk.PreviousLikelihood)
                || (risk.PreviousImpact.IsAnswered() && risk.Impact!.Value < risk.PreviousImpact)),
        Alternatives =
        [
            new(RiskAssessmentTool.RiskAndConnection["mitigation-may-outweigh"], risk => Case.Raised(ConnectionRose, risk)
                && ((risk.PreviousLikelihood.IsAnswered() && risk.Likelihood!.Value < risk.PreviousLikelihood)
                    || (risk.PreviousImpact.IsAnswered() && risk.Impact!.Value < risk.PreviousImpact))
                && risk.MitigationWorks != Answer.Yes),
        ],
        Finding = "The risk is rated lower than before, although the connection to an institution responsible for violations rose.",
        Advice = "Restore the rating, or show what outweighs the closer connection.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A rating below what the institution's record says.</summary>
    public static readonly Rule<ProgrammeRisk> RatedBelowInstitutionsRecord = new()
    {
        Id = "risk-assessment/rated-below-institutions-record",
        Sources = [Item("intro/risk/4"),
            Design("a poor record without adequate prevention makes a risk likely")],
        When = risk => risk.Institution.IsAnswered() && risk.Likelihood != Likelihood.High
            && Case.Recorded<SecurityForce>(force => force.Id == risk.Institution
                && force.RecordOfCompliance.IsAnyOf(ComplianceRecord.Pattern, ComplianceRecord.Grave)
                && force.Institutions.IsAnyOf(PreventiveInstitutions.Partial, PreventiveInstitutions.None)),
        Finding = "The institution has a poor human rights record and no adequate means to prevent violations, and the likelihood is "
            + "not rated high.",
        Advice = "Rate the likelihood anew in the light of that record, or record why it is lower.",
        Severity = Severity.Recommended,
    };

    /// <summary>The same printed risk, rated apart in two rows that both speak of the whole.</summary>
    public static readonly Rule<ProgrammeRisk> SameRiskRatedApart = new()
    {
        Id = "risk-assessment/same-risk-rated-apart",
        Sources = [Design("where one answer is graver than another, the graver is read")],
        When = risk => risk.PrintedRisk.IsAnswered() && risk.PrintedRisk != PrintedRiskIds.Own && !risk.LimitedTo.IsAnswered()
            && ((risk.Likelihood == Likelihood.Low && Case.Recorded<ProgrammeRisk>(other => other.PrintedRisk == risk.PrintedRisk
                    && !other.LimitedTo.IsAnswered() && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))
                || (risk.Likelihood == Likelihood.Medium && Case.Recorded<ProgrammeRisk>(other => other.PrintedRisk == risk.PrintedRisk
                    && !other.LimitedTo.IsAnswered() && other.Likelihood == Likelihood.High))
                || (risk.Impact == Impact.Low && Case.Recorded<ProgrammeRisk>(other => other.PrintedRisk == risk.PrintedRisk
                    && !other.LimitedTo.IsAnswered() && other.Impact.IsAnyOf(Impact.Medium, Impact.High)))
                || (risk.Impact == Impact.Medium && Case.Recorded<ProgrammeRisk>(other => other.PrintedRisk == risk.PrintedRisk
                    && !other.LimitedTo.IsAnswered() && other.Impact == Impact.High))),
        Finding = "The same printed risk is rated higher in another row, and neither row is limited to an activity. The higher rating "
            + "asks for mitigation by itself.",
        Advice = "Settle which rating holds, or limit each row to an activity.",
        Severity = Severity.Recommended,
    };

    /// <summary>Missing services, which two tables print: low in one, higher in the other.</summary>
    public static readonly Rule<ProgrammeRisk> MissingServicesRatedApart = new()
    {
        Id = "risk-assessment/missing-services-rated-apart",
        Sources = [Item("3.4/risk/18"), Item("3.6/risk/2")],
        When = risk => risk.Likelihood == Likelihood.Low
            && ((risk.PrintedRisk == "3.4/risk/18" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.6/risk/2" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))
                || (risk.PrintedRisk == "3.6/risk/2" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.4/risk/18" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))),
        Finding = "This row rates the absence of services for referral as unlikely, and the other table that prints it rates it as more "
            + "likely.",
        Advice = "Settle which holds, or limit each row to an activity.",
        Severity = Severity.Recommended,
    };

    /// <summary>Victims punished under trafficking law, which two rows of one table print: low in one, higher in the other.</summary>
    public static readonly Rule<ProgrammeRisk> PunishedVictimsRatedApart = new()
    {
        Id = "risk-assessment/punished-victims-rated-apart",
        Sources = [Item("3.3/risk/3"), Item("3.3/risk/6")],
        When = risk => risk.Likelihood == Likelihood.Low
            && ((risk.PrintedRisk == "3.3/risk/3" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.3/risk/6" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))
                || (risk.PrintedRisk == "3.3/risk/6" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.3/risk/3" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))),
        Finding = "This row rates the punishment of victims of trafficking as unlikely, and the other row on the same risk rates it as "
            + "more likely.",
        Advice = "Check both ratings: one speaks of trafficking law, the other of other offences and of migration law.",
        Severity = Severity.Recommended,
    };

    /// <summary>Conditions of imprisonment, which two rows of one table print: low in one, higher in the other.</summary>
    public static readonly Rule<ProgrammeRisk> PrisonConditionsRatedApart = new()
    {
        Id = "risk-assessment/prison-conditions-rated-apart",
        Sources = [Item("3.4/risk/6"), Item("3.4/risk/14")],
        When = risk => risk.Likelihood == Likelihood.Low
            && ((risk.PrintedRisk == "3.4/risk/6" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.4/risk/14" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))
                || (risk.PrintedRisk == "3.4/risk/14" && Case.Recorded<ProgrammeRisk>(other =>
                    other.PrintedRisk == "3.4/risk/6" && other.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)))),
        Finding = "This row rates imprisonment in bad conditions after conviction as unlikely, and the other row on the same risk rates "
            + "it as more likely.",
        Advice = "Check both ratings: they rest on the same prisons.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        RiskNotDescribed, LikelihoodWithoutReasons, ConnectionRose, LoweredAlthoughConnectionRose, RatedBelowInstitutionsRecord,
        SameRiskRatedApart, MissingServicesRatedApart, PunishedVictimsRatedApart, PrisonConditionsRatedApart,
    ];
}
