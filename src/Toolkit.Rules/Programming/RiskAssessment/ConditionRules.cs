using System.Collections.Immutable;
using Toolkit.Rules.Programming.RiskResponses;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>
/// The printed mitigations that hold a condition: what must not be signed, what has to be in place, and what comes in its stead.
/// </summary>
/// <remarks>
/// Each speaks of the printed risk whose mitigation holds the condition, and of no other row. A question that is not answered leaves its
/// rule undetermined.
/// </remarks>
internal static class ConditionRules
{
    /// <summary>Never sign what keeps crime from being reported.</summary>
    public static readonly Rule<ProgrammeRisk> AgreementHindersReporting = new()
    {
        Id = "risk-assessment/agreement-hinders-reporting",
        Sources = [Item("3.2/risk/8"), Item("3.2/risk/8/mitigation")],
        When = risk => risk.PrintedRisk == "3.2/risk/8" && risk.HindersReporting == Answer.Yes,
        Finding = "Something that is signed with a private partner would keep crime from being reported.",
        Advice = "Do not sign it, and end what was signed: nothing may keep crime from being reported.",
        Severity = Severity.Shortfall,
    };

    /// <summary>Nothing spares victims.</summary>
    public static readonly Rule<ProgrammeRisk> VictimsNotSpared = new()
    {
        Id = "risk-assessment/victims-not-spared-by-the-draft",
        Sources = [Item("3.3/risk/3"), Item("3.3/risk/3/mitigation")],
        When = risk => risk.PrintedRisk == "3.3/risk/3" && risk.VictimsSparedBy == SparingOfVictims.Nothing,
        Finding = "The law that the programme supports has nothing by which victims of trafficking are spared punishment.",
        Advice = "Advocate an express clause on non-punishment; failing that, see that duress or mitigation in general criminal law "
            + "reaches "
            + "them.",
        Severity = Severity.Shortfall,
    };

    /// <summary>The fallback, which is not what the toolkit asks for first.</summary>
    public static readonly Rule<ProgrammeRisk> VictimsSparedByFallback = new()
    {
        Id = "risk-assessment/victims-spared-by-general-law-only",
        Sources = [Item("3.3/risk/3"), Item("3.3/risk/3/mitigation")],
        When = risk => risk.PrintedRisk == "3.3/risk/3" && risk.VictimsSparedBy == SparingOfVictims.GeneralLaw,
        Finding = "Victims of trafficking are spared by duress or mitigation in general criminal law alone, which the toolkit names as the "
            + "fallback.",
        Advice = "Go on advocating an express clause on non-punishment.",
        Severity = Severity.Information,
    };

    /// <summary>Nothing spares helpers.</summary>
    public static readonly Rule<ProgrammeRisk> HelpersNotSpared = new()
    {
        Id = "risk-assessment/helpers-not-spared-by-the-draft",
        Sources = [Item("3.3/risk/4"), Item("3.3/risk/4/mitigation")],
        When = risk => risk.PrintedRisk == "3.3/risk/4" && risk.HelpersSparedBy == SparingOfHelpers.Nothing,
        Finding = "The law that the programme supports neither asks for a benefit nor lets people defend themselves who help without "
            + "profit.",
        Advice = "Insist on a financial or other material benefit; at the least, on a defence for those who act without profit for "
            + "humanitarian reasons.",
        Severity = Severity.Shortfall,
    };

    /// <summary>The fallback for helpers.</summary>
    public static readonly Rule<ProgrammeRisk> HelpersSparedByFallback = new()
    {
        Id = "risk-assessment/helpers-spared-by-a-defence-only",
        Sources = [Item("3.3/risk/4"), Item("3.3/risk/4/mitigation")],
        When = risk => risk.PrintedRisk == "3.3/risk/4" && risk.HelpersSparedBy == SparingOfHelpers.Defence,
        Finding = "People who help without profit are spared by a defence alone, which the toolkit names as the least.",
        Advice = "Go on insisting on a financial or other material benefit in the offence.",
        Severity = Severity.Information,
    };

    /// <summary>The mandatory penalty stays as it is, and no response is proposed.</summary>
    public static readonly Rule<ProgrammeRisk> DeathPenaltyUnlimited = new()
    {
        Id = "risk-assessment/death-penalty-without-response",
        Sources =
        [
            Item("3.3/risk/7/mitigation"), Item("3.4/risk/15/mitigation"), Item("intro/response/temporary-freeze"),
            Item("intro/response/withdrawal"),
        ],
        When = risk => (risk.PrintedRisk == "3.3/risk/7" || risk.PrintedRisk == "3.4/risk/15") && risk.MandatoryDeathLimited == Answer.No
            && !Case.Recorded<ResponseProposal>(proposal => proposal.Response.IsAnswered()),
        Finding = "The mandatory death penalty is neither annulled nor limited by safeguards, and no response to that is proposed.",
        Advice = "Record the human rights concern and propose a response: support may have to be frozen or withdrawn, and the ladder of "
            + "responses says what is open.",
        Severity = Severity.Shortfall,
    };

    /// <summary>People who will be gone before it pays.</summary>
    public static readonly Rule<ProgrammeRisk> TrainedForTooShort = new()
    {
        Id = "risk-assessment/trainees-move-on-too-soon",
        Sources = [Item("3.4/risk/2"), Item("3.4/risk/2/mitigation")],
        When = risk => risk.PrintedRisk == "3.4/risk/2" && risk.YearsInPost < 2,
        Finding = "Those who are trained are not likely to stay in their posts for the two to three years that the toolkit asks for.",
        Advice = "Choose with counterparts people who are likely to stay, and build the training into local academies.",
        Severity = Severity.Recommended,
    };

    /// <summary>No guarantee, no support.</summary>
    public static readonly Rule<ProgrammeRisk> NoGuarantee = new()
    {
        Id = "risk-assessment/no-guarantee-against-death",
        Sources = [Item("3.5/risk/5"), Item("3.5/risk/5/mitigation")],
        When = risk => risk.PrintedRisk == "3.5/risk/5" && risk.GuaranteeAgainstDeath == Answer.No,
        Finding = "What the programme supports holds no guarantee that nobody is extradited to face death for trafficking or smuggling.",
        Advice = "Insist on the guarantee in whatever is supported; without it give no support to extradition.",
        Severity = Severity.Shortfall,
    };

    /// <summary>No clause, no support.</summary>
    public static readonly Rule<ProgrammeRisk> NoClause = new()
    {
        Id = "risk-assessment/no-clause-on-non-refoulement",
        Sources = [Item("3.5/risk/6"), Item("3.5/risk/6/mitigation")],
        When = risk => risk.PrintedRisk == "3.5/risk/6" && risk.NonRefoulementClause == Answer.No,
        Finding = "The agreement on return that the programme supports does not uphold non-refoulement expressly.",
        Advice = "See that it does; without the clause give no support that could lead to returns.",
        Severity = Severity.Shortfall,
    };

    /// <summary>No time to recover and reflect.</summary>
    public static readonly Rule<ProgrammeRisk> NoReflectionPeriod = new()
    {
        Id = "risk-assessment/no-reflection-period",
        Sources = [Item("3.6/risk/8"), Item("3.6/risk/8/mitigation"), Item("1.5/carrying-out/9")],
        When = risk => risk.PrintedRisk == "3.6/risk/8" && risk.ReflectionPeriod == Answer.No,
        Finding = "Victims are given no time to recover and reflect before they decide whether to cooperate.",
        Advice = "Promote a reflection period, with help whether or not somebody cooperates.",
        Severity = Severity.Recommended,
    };

    /// <summary>A donor's condition that nobody took up.</summary>
    public static readonly Rule<ProgrammeRisk> DonorNotTold = new()
    {
        Id = "risk-assessment/donor-not-told",
        Sources = [Item("3.6/risk/11"), Item("3.6/risk/11/mitigation"), Item("1.4/assistance/7")],
        When = risk => risk.PrintedRisk == "3.6/risk/11" && risk.DonorHarmsRights == Answer.Yes && risk.DonorTold == Answer.No,
        Finding = "A donor or partner attaches conditions that harm rights, and was not told that rights come first.",
        Advice = "Take it up with the donor or partner, and guard the activity against the condition.",
        Severity = Severity.Shortfall,
    };

    /// <summary>Disengagement in the place of a mitigation.</summary>
    public static readonly Rule<ProgrammeRisk> DisengagementAsMitigation = new()
    {
        Id = "risk-assessment/disengagement-as-mitigation",
        Sources = [Item("intro/mitigation/3"), Item("3.3/risk/1/mitigation")],
        When = risk => risk.Response == RiskResponse.FullDisengagement,
        Finding = "Full disengagement is proposed to mitigate a risk. The print names it for one risk (3.3/risk/1), and the introduction "
            + "rejects it as an automatic answer.",
        Advice = "Propose the weakest step of the ladder that is strong enough; disengage only where the UN system as a whole has taken "
            + "that "
            + "stance.",
        Severity = Severity.Recommended,
    };

    /// <summary>Nobody rated the risk with its mitigation.</summary>
    public static readonly Rule<ProgrammeRisk> ResidualNotRated = new()
    {
        Id = "risk-assessment/residual-risk-not-rated",
        Sources = [Design("a risk is rated again with its mitigation"), Item("intro/mitigation/1")],
        When = risk => risk.Mitigation.IsAnswered() && (!risk.ResidualLikelihood.IsAnswered() || !risk.ResidualImpact.IsAnswered())
            && Case.Raised(MitigationRules.MitigationRequired, risk),
        Finding = "The risk that is left with the mitigation has not been rated.",
        Advice = "Rate likelihood and impact as they are expected to be once the strategy is carried out.",
        Severity = Severity.Information,
    };

    /// <summary>The mitigation leaves a risk that asks for one.</summary>
    public static readonly Rule<ProgrammeRisk> ResidualRemains = new()
    {
        Id = "risk-assessment/residual-risk-remains",
        Sources = [Design("a risk that asks for mitigation with its mitigation asks for more"), Item("intro/mitigation/4")],
        When = risk => risk.ResidualLikelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)
            || risk.ResidualImpact.IsAnyOf(Impact.Medium, Impact.High),
        Alternatives =
        [
            new(RiskAssessmentTool.MitigationTrigger["both"], risk =>
                risk.ResidualLikelihood.IsAnyOf(Likelihood.Medium, Likelihood.High)
                && risk.ResidualImpact.IsAnyOf(Impact.Medium, Impact.High)),
        ],
        Finding = "With its mitigation the risk would still ask for one.",
        Advice = "Strengthen the strategy, weigh what is left against what the programme can improve, or take a response of the ladder.",
        Severity = Severity.Recommended,
    };

    /// <summary>A mitigation that makes it worse.</summary>
    public static readonly Rule<ProgrammeRisk> ResidualAbove = new()
    {
        Id = "risk-assessment/residual-risk-above-rating",
        Sources = [Design("a mitigation does not raise the risk")],
        When = risk => risk.Likelihood!.Value < risk.ResidualLikelihood || risk.Impact!.Value < risk.ResidualImpact,
        Finding = "The risk is rated higher with its mitigation than without it.",
        Advice = "Correct whichever rating does not hold, or give the strategy up.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in the order of the printed risks, then those on every row.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        AgreementHindersReporting, VictimsNotSpared, VictimsSparedByFallback, HelpersNotSpared, HelpersSparedByFallback,
        DeathPenaltyUnlimited, TrainedForTooShort, NoGuarantee, NoClause, NoReflectionPeriod, DonorNotTold, DisengagementAsMitigation,
        ResidualNotRated, ResidualRemains, ResidualAbove,
    ];
}
