using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision on running support can come to.</summary>
public enum OngoingSupportDecision
{
    /// <summary>Below the policy's bar.</summary>
    [Outcome(Effect.Refers, "This policy's bar is not reached; the ladder of responses to human rights risks decides what to do.")]
    Continuum,

    /// <summary>A carve-out.</summary>
    [Outcome(Effect.Permits, "This kind of activity may continue; it is not what the policy suspends.")]
    ContinueCarveOut,

    /// <summary>Withdrawal.</summary>
    [Outcome(Effect.Restricts, "Withdraw this support: this activity to this recipient, and no other.")]
    Withdraw,

    /// <summary>A fresh assessment.</summary>
    [Outcome(Effect.Waits, "Support stays suspended until a fresh assessment, made as if before support, allows it to resume.")]
    ResumeReview,

    /// <summary>Still suspended.</summary>
    [Outcome(Effect.Restricts, "Support stays suspended.")]
    StaySuspended,

    /// <summary>Suspension and intercession.</summary>
    [Outcome(Effect.Restricts, "Suspend this support, and intercede with the authorities.")]
    SuspendAndIntercede,

    /// <summary>The UN system withholds support in the whole country.</summary>
    [Outcome(Effect.Restricts, "Stop this support: the UN system withholds it in the whole country. Where there are grounds for grave violations, intercede as well.")]
    StopForCountryStance,

    /// <summary>Suspension.</summary>
    [Outcome(Effect.Restricts, "Suspend this support to this recipient. The policy leaves the choice between suspension and withdrawal; suspension comes first here.")]
    Suspend,

    /// <summary>A precautionary hold.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours while it is established whether the violations go on. This is not the policy's suspension.")]
    Hold,

    /// <summary>A hold and intercession.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours, and intercede with the authorities.")]
    HoldAndIntercede,

    /// <summary>Intercession.</summary>
    [Outcome(Effect.Restricts, "Intercede with the authorities to end the violations, with a deadline; no new deliveries are agreed meanwhile.")]
    Intercede,

    /// <summary>Support with more monitoring.</summary>
    [Outcome(Effect.Permits, "Support may continue, with enhanced monitoring.")]
    ContinueEnhanced,

    /// <summary>A hold and verification.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours, and verify the information.")]
    HoldAndVerify,

    /// <summary>Verification.</summary>
    [Outcome(Effect.Waits, "Verify what is not known, with a deadline; nothing is widened meanwhile.")]
    Verify,

    /// <summary>Support goes on.</summary>
    [Outcome(Effect.Permits, "Support may continue.")]
    Continue,
}

/// <summary>The due-diligence decision while support is running, for one activity and one recipient (table T2).</summary>
public static class DuringSupportFlow
{
    /// <summary>The violations meet the definition: answered so, or derived from recorded allegations.</summary>
    public static readonly Rule<OngoingSupport> ViolationsMeetDefinition = new()
    {
        Id = "support-to-security-forces/violations-meet-definition",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12", Confidence.ReadInSource)],
        When = support => support.Gravity == ViolationGravity.MeetsDefinition
            || (!support.Gravity.IsAnswered() && Case.Recorded<SecurityForce>(force =>
                force.Id == support.Recipient && Case.Raised(GraveViolationsRules.ActsMeetDefinition, force))),
        Finding = "The violations meet the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>A senior commander of the recipient is under suspicion.</summary>
    public static readonly Rule<OngoingSupport> RecipientCommanderImplicated = new()
    {
        Id = "support-to-security-forces/recipient-commander-implicated",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
        When = support => Case.Recorded<SecurityForce>(force =>
            force.Id == support.Recipient && Case.Raised(GraveViolationsRules.CommanderImplicated, force)),
        Finding = "A senior commander of the recipient is under substantial suspicion.",
        Severity = Severity.Suspected,
    };

    /// <summary>There are grounds to suspect grave violations.</summary>
    public static readonly Rule<OngoingSupport> GroundsForGraveViolations = new()
    {
        Id = "support-to-security-forces/grounds-for-grave-violations",
        Sources = [Hrddp.Paragraph("26"), Hrddp.Introduction.Item("intro/response/political-intervention")],
        When = support => (support.Information == InformationReceived.Grounds && Case.Raised(ViolationsMeetDefinition, support))
            || Case.Raised(RecipientCommanderImplicated, support),
        Finding = "There are substantial grounds to suspect the recipient of this support of grave violations.",
        Advice = "Bring them to the attention of the authorities with a view to ending them. Name no source and no victim in what is sent.",
        Severity = Severity.Suspected,
    };

    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<OngoingSupport, SecurityForce, OngoingSupportDecision> Flow = new()
    {
        Id = "support-to-security-forces/during-support",
        Title = "May this running support go on?",
        Sources = [Hrddp.Introduction.Item("intro/response/temporary-freeze"), Hrddp.Paragraph("26-30")],
        Caveats = [Hrddp.Reconstructed],
        Join = (support, force) => support.Recipient == force.Id,
        Steps =
        [
            new()
            {
                Id = "not-a-security-force",
                When = (support, force) => force.Kind == RecipientKind.NotSecurity,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Continuum,
                Because = "The counterpart is neither a security force nor an authority responsible for one.",
                Sources = [Hrddp.Paragraph("7"), Hrddp.Tool.Item("2.5/hrddp/recipient/security")],
            },
            new()
            {
                Id = "carve-out",
                When = (support, force) => support.Kind.IsAnyOf(
                    ActivityKind.HrTraining, ActivityKind.StandardSetting, ActivityKind.HrComplianceCapacity,
                    ActivityKind.HumanitarianEngagement, ActivityKind.Mediation, ActivityKind.Medevac),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.ContinueCarveOut,
                Because = "The activity is of a kind that need not cease.",
                Advice = "Check who takes part: a commander under suspicion should not.",
                Sources = [Hrddp.Paragraph("9"), Hrddp.Tool.Item("2.5/hrddp/exempt")],
            },
            new()
            {
                Id = "no-sign-of-change",
                When = (support, force) => support.Suspended == Answer.Yes && support.Interceded == Answer.Yes
                    && support.Continues == Continuation.Continuing && support.HeadquartersRouteUsed == Answer.Yes
                    && support.Counterpart == CounterpartStance.NotPrepared,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Withdraw,
                Because = "Violations go on after intercession, suspension and the route through headquarters, and the counterpart is not prepared to act.",
                Advice = "Record the high-level decision and the consultation of the wider UN system; keep what does not aid the violation.",
                WouldChange = "The counterpart being prepared to address the violations, or their verified end.",
                Sources = [Hrddp.Paragraph("27"), Hrddp.Introduction.Item("intro/response/withdrawal")],
            },
            new()
            {
                Id = "ended-and-below",
                When = (support, force) => support.Suspended == Answer.Yes && support.Continues == Continuation.EndedVerified
                    && support.ResidualRisk == RealRisk.Below,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.ResumeReview,
                Because = "The violations are verified to have ended, and the risk is below the threshold.",
                Advice = "Make the decision before support anew for this activity and recipient.",
                Sources = [Hrddp.Design("resumption through a fresh assessment"), Hrddp.Paragraph("27")],
            },
            new()
            {
                Id = "suspended",
                When = (support, force) => support.Suspended == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.StaySuspended,
                Because = "Support is suspended, and the grounds for resuming it are not established.",
                WouldChange = "The verified end of the violations and a risk below the threshold; then a fresh assessment.",
                Sources = [Hrddp.Paragraph("27")],
            },
            new()
            {
                Id = "risk-became-real",
                When = (support, force) => support.ResidualRisk == RealRisk.Substantial,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.SuspendAndIntercede,
                Because = "Despite mitigation, there is a substantial real risk of grave violations.",
                Advice = "Write to the authorities; set a deadline; monitor.",
                WouldChange = "Measures, verified, that bring the real risk below the threshold.",
                Sources = [Hrddp.Paragraph("28"), Hrddp.Tool.Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "country-stance",
                When = (support, force) => force.CountryStance == UnStance.NoSupport,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.StopForCountryStance,
                Because = "The UN system withholds support from this recipient in the whole country, and that stance prevails.",
                WouldChange = "Only a change of the UN system's stance would; then the decision before support is made anew.",
                Sources = [Hrddp.Introduction.Item("intro/mitigation/3"), Hrddp.Design("a stricter country-wide stance prevails")],
            },
            new()
            {
                Id = "continues-after-intercession",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support)
                    && support.Interceded == Answer.Yes && support.Continues == Continuation.Continuing,
                Alternatives =
                [
                    new(Hrddp.SuspensionTest["authorities-must-have-failed"], (support, force) =>
                        Case.Raised(GroundsForGraveViolations, support)
                        && support.Interceded == Answer.Yes && support.Continues == Continuation.Continuing
                        && (!support.AuthorityMeasures.IsAnswered() || support.AuthorityMeasures == AuthorityMeasures.FailedOrRefused)),
                ],
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Suspend,
                Because = "There are grounds for grave violations, and they go on although the UN interceded.",
                Advice = "Suspend the activities and units concerned and no others; assess those anew.",
                WouldChange = "The verified end of the violations and a risk below the threshold; then a fresh assessment.",
                Sources = [Hrddp.Paragraph("27"), Hrddp.Introduction.Item("intro/response/temporary-freeze")],
            },
            new()
            {
                Id = "intercession-not-recorded",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support) && !support.Interceded.IsAnswered()
                    && (!support.Continues.IsAnswered() || support.Continues == Continuation.Continuing),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.HoldAndIntercede,
                Because = "There are grounds for grave violations, and it is not recorded whether the UN has interceded.",
                Advice = "Intercede now unless it was done; if it was done and the violations go on, suspension is due.",
                WouldChange = "The verified end of the violations.",
                Sources = [Hrddp.Paragraph("26"), Hrddp.Design("an unrecorded intercession counts as none, and deliveries are held")],
            },
            new()
            {
                Id = "deadline-passed",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support) && support.Interceded == Answer.Yes
                    && !support.Continues.IsAnswered() && (!support.DeadlinePassed.IsAnswered() || support.DeadlinePassed == Answer.Yes),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Hold,
                Because = "The UN interceded, the deadline has passed or is not recorded, and it is not known whether the violations go on.",
                Advice = "Establish whether they go on: if so, suspend. A longer hold is a freeze that senior management authorises.",
                WouldChange = "The verified end of the violations.",
                Sources = [Hrddp.Paragraph("26-27"), Hrddp.Design("short hold")],
            },
            new()
            {
                Id = "close-connection",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support)
                    && (!support.Kind.IsAnswered() || support.Kind.IsAnyOf(
                        ActivityKind.Logistics, ActivityKind.OperationalAction, ActivityKind.JointOperation, ActivityKind.UnsplittableMix))
                    && (!support.Continues.IsAnswered() || support.Continues == Continuation.Continuing),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.HoldAndIntercede,
                Because = "There are grounds for grave violations, and this kind of support connects the UN most directly with them.",
                WouldChange = "The verified end of the violations.",
                Sources = [Hrddp.Paragraph("26"), Hrddp.Paragraph("10-11"), Hrddp.Design("short hold")],
            },
            new()
            {
                Id = "grounds",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support)
                    && (!support.Continues.IsAnswered() || support.Continues == Continuation.Continuing),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Intercede,
                Because = "There are substantial grounds to suspect grave violations, and they are not verified to have ended.",
                Advice = "Set a deadline, and assess again when it passes.",
                WouldChange = "The verified end of the violations.",
                Sources = [Hrddp.Paragraph("1"), Hrddp.Paragraph("26"), Hrddp.Introduction.Item("intro/response/political-intervention")],
            },
            new()
            {
                Id = "ended",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support)
                    && support.ResidualRisk.IsAnswered() && support.Suspended.IsAnswered() && force.CountryStance.IsAnswered()
                    && (support.Information == InformationReceived.None
                        || (support.Information == InformationReceived.Grounds
                            && (support.Gravity.IsAnswered() || Case.Raised(ViolationsMeetDefinition, support)))),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.ContinueEnhanced,
                Because = "The violations are verified to have ended, and the risk is below the threshold.",
                Advice = "Enhance monitoring.",
                Sources = [Hrddp.Paragraph("26-27"), Hrddp.Paragraph("25")],
            },
            new()
            {
                Id = "ended-but-open",
                When = (support, force) => Case.Raised(GroundsForGraveViolations, support)
                    && (support.Information == InformationReceived.None
                        || (support.Information == InformationReceived.Grounds
                            && (support.Gravity.IsAnswered() || Case.Raised(ViolationsMeetDefinition, support)))),
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Verify,
                Because = "The violations are verified to have ended, but the risk that is left, whether support is suspended, or the UN system's stance is not known.",
                Sources = [Hrddp.Design("an unknown never widens running support"), Hrddp.Paragraph("28")],
            },
            new()
            {
                Id = "unverified-at-close-range",
                When = (support, force) => (support.Information == InformationReceived.Unverified
                        || (support.Information == InformationReceived.Grounds && Case.Raised(ViolationsMeetDefinition, support)))
                    && (!support.Kind.IsAnswered() || support.Kind.IsAnyOf(
                        ActivityKind.Logistics, ActivityKind.OperationalAction, ActivityKind.JointOperation, ActivityKind.UnsplittableMix))
                    && (support.SourceIsCredible == Answer.Yes || !support.LifeIsAtRisk.IsAnswered() || support.LifeIsAtRisk == Answer.Yes),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.HoldAndVerify,
                Because = "It is not established what happened, this kind of support connects the UN most directly with it, and the source is credible or life may be at risk.",
                WouldChange = "Verification that nothing happened, or that it falls short of grave violations.",
                Sources = [Hrddp.Design("hold while verifying"), Hrddp.Paragraph("26")],
            },
            new()
            {
                Id = "unverified",
                When = (support, force) => support.Information == InformationReceived.Unverified
                    || (support.Information == InformationReceived.Grounds && Case.Raised(ViolationsMeetDefinition, support)),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.Verify,
                Because = "It is not established whether there are violations, or whether they meet the definition of grave violations.",
                Sources = [Hrddp.Design("an unknown never widens running support"), Hrddp.Paragraph("26")],
            },
            new()
            {
                Id = "short-of-grave",
                When = (support, force) => support.Information == InformationReceived.Grounds,
                WhenUnknown = Reads.AsNo,
                Outcome = OngoingSupportDecision.Continuum,
                Because = "There are grounds to suspect violations, but they fall short of the definition of grave violations.",
                Advice = "Choose the response with the ladder of the risk tools, in consultation with the country team.",
                Sources = [Hrddp.Introduction.Item("intro/response/order")],
            },
            new()
            {
                Id = "risk-not-assessed",
                When = (support, force) => !support.ResidualRisk.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.Verify,
                Because = "The risk that is left has not been assessed, or the assessment has lapsed.",
                Sources = [Hrddp.Paragraph("28"), Hrddp.Design("an unknown never widens running support")],
            },
            new()
            {
                Id = "command-not-cleared",
                When = (support, force) => Case.Raised(RecipientCommanderImplicated, support),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.Verify,
                Because = "It has not been checked whether a senior commander of the recipient is under suspicion.",
                Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Hrddp.Design("an unknown never widens running support")],
            },
            new()
            {
                Id = "suspension-not-recorded",
                When = (support, force) => !support.Suspended.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.Verify,
                Because = "It is not recorded whether the support is suspended.",
                Sources = [Hrddp.Design("an unknown never widens running support")],
            },
            new()
            {
                Id = "country-stance-not-checked",
                When = (support, force) => !force.CountryStance.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = OngoingSupportDecision.Verify,
                Because = "It has not been checked whether the UN system has taken a stricter stance on the country.",
                Sources = [Hrddp.Tool.Item("2.5/hrddp/guidance"), Hrddp.Design("an unknown never widens running support")],
            },
        ],
        Otherwise = new()
        {
            Id = "nothing-received",
            Outcome = OngoingSupportDecision.Continue,
            Because = "No information about violations was received, and the risk is below the threshold.",
            Advice = "Go on monitoring; assess again on unrest, a change of command or a new operation.",
            Sources = [Hrddp.Paragraph("25"), Hrddp.Paragraph("30")],
        },
        Gate = new()
        {
            Outcomes = [OngoingSupportDecision.Withdraw],
            Until = OngoingSupportDecision.StaySuspended,
            Requires =
            [
                new()
                {
                    Id = "high-level-decision",
                    Text = "Withdrawal was decided at a high level, after consulting the wider UN system, and recorded.",
                    When = (support, force) => support.HighLevelDecision == Answer.Yes,
                    Sources = [Hrddp.Introduction.Item("intro/response/withdrawal")],
                },
            ],
        },
    };

    /// <summary>The rules that the flow stands on, and the flow.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
        [ViolationsMeetDefinition, RecipientCommanderImplicated, GroundsForGraveViolations, Flow];
}
