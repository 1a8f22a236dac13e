using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// The due-diligence decision while support is running, for one activity and one recipient. What is answered, what is recorded and
/// what is found of an authority above are read beside one another: the worst of them counts.
/// </summary>
internal static class DuringSupportFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<OngoingSupport, SecurityForce, OngoingSupportDecision> Flow = new()
    {
        Id = "support-to-security-forces/during-support",
        Title = "May this running support go on?",
        Sources = [Item("intro/response/temporary-freeze"), Hrddp.Paragraph("26-30")],
        Caveats = [Hrddp.Reconstructed],
        Join = (support, force) => support.Recipient == force.Id,
        Steps = [.. Scope, .. Suspended, .. Bars, .. DuringSupportGrounds.Steps, .. DuringSupportVerification.Open,
            .. DuringSupportVerification.Settled],
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
                    Sources = [Item("intro/response/withdrawal")],
                },
            ],
        },
    };

    /// <summary>The rules beside the flow, and the flow.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [.. OngoingSupportRules.All, Flow];

    /// <summary>Whether the policy covers the recipient and the activity.</summary>
    private static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Scope =>
    [
        new()
        {
            Id = "not-a-security-force",
            When = (support, force) => force.Kind == RecipientKind.NotSecurity,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Continuum,
            Because = "The counterpart is neither a security force nor an authority responsible for one.",
            Sources = [Hrddp.Paragraph("7"), Item("2.5/hrddp/recipient/security")],
        },
        new()
        {
            Id = "prison-service-not-covered",
            When = (support, force) => false,
            Alternatives =
            [
                new(SupportToSecurityForcesTool.PrisonServices["interior-ministry-only"], (support, force) =>
                    force.Kind == RecipientKind.PrisonService && force.Ministry.IsAnyOf(PrisonMinistry.Justice, PrisonMinistry.Other)),
            ],
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Continuum,
            Because = "The recipient is a prison service that is not under an interior ministry, and the chosen reading covers only "
                + "those that are.",
            Sources = [Item("2.5/hrddp/1"), Design("prison services are inside the scope that the toolkit names")],
        },
        new()
        {
            Id = "carve-out",
            When = (support, force) => Case.Raised(OngoingSupportRules.CarveOut, support),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.ContinueCarveOut,
            Because = "The activity is of a kind that need not cease.",
            Advice = "Check who takes part: a commander under suspicion should not.",
            Sources = [Hrddp.Paragraph("9"), Item("2.5/hrddp/exempt")],
        },
        new()
        {
            Id = "non-state-force",
            When = (support, force) => force.Kind == RecipientKind.NonStateOrPrivateForce,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.OutsideThePolicy,
            Because = "The recipient is no force of a State or of a regional organization; the policy does not name such forces.",
            Advice = "Ask headquarters and OHCHR whether the force is one of a State, of a regional organization, or neither.",
            WouldChange = "That the recipient is established to be a force of a State or of a regional organization; then the decision "
                + "is made anew.",
            Sources = [Hrddp.Paragraph("7"), Design("a force that is not a State's is outside the policy")],
        },
    ];

    /// <summary>Support that is suspended.</summary>
    private static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Suspended =>
    [
        new()
        {
            Id = "no-sign-of-change",
            When = (support, force) => support.Suspended == Answer.Yes && support.Interceded == Answer.Yes
                && support.Continues == Continuation.Continuing && support.HeadquartersRouteUsed == Answer.Yes
                && support.Counterpart == CounterpartStance.NotPrepared,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Withdraw,
            Because = "Violations go on after intercession, suspension and the route through headquarters, and the counterpart is not "
                + "prepared to act.",
            Advice = "Record the high-level decision and the consultation of the wider UN system; keep what does not aid the violation.",
            WouldChange = "The counterpart being prepared to address the violations, or their verified end.",
            Sources = [Hrddp.Paragraph("27"), Item("intro/response/withdrawal")],
        },
        new()
        {
            Id = "ended-and-below",
            When = (support, force) => support.Suspended == Answer.Yes && support.Continues == Continuation.EndedVerified
                && support.ResidualRisk == RealRisk.Below && !Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                && !Case.Raised(AuthorityRules.CommandAboveNotCleared, force)
                    && !Case.Raised(AuthorityRules.AuthorityNotEstablished, force),
            Alternatives =
            [
                new(SupportToSecurityForcesTool.CommandOfTheAuthority["own-command-only"], (support, force) =>
                    support.Suspended == Answer.Yes && support.Continues == Continuation.EndedVerified
                    && support.ResidualRisk == RealRisk.Below
                    && !Case.Raised(GraveViolationsRules.CommanderImplicated, force)),
            ],
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.ResumeReview,
            Because = "The violations are verified to have ended, the risk is below the threshold, and senior command is clear.",
            Advice = "Make the decision before support anew for this activity and recipient.",
            Sources = [Design("resumption through a fresh assessment"), Hrddp.Paragraph("27")],
        },
        new()
        {
            Id = "suspended",
            When = (support, force) => support.Suspended == Answer.Yes,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.StaySuspended,
            Because = "Support is suspended, and the grounds for resuming it are not established.",
            WouldChange = "The verified end of the violations, a risk below the threshold and a clear command; then a fresh assessment.",
            Sources = [Hrddp.Paragraph("27")],
        },
    ];

    /// <summary>What bars support whatever else is known.</summary>
    private static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Bars =>
    [
        new()
        {
            Id = "risk-became-real",
            When = (support, force) => support.ResidualRisk == RealRisk.Substantial,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.SuspendAndIntercede,
            Because = "Despite mitigation, there is a substantial real risk of grave violations.",
            Advice = "Write to the authorities; set a deadline; monitor.",
            WouldChange = "Measures, verified, that bring the real risk below the threshold.",
            Sources = [Hrddp.Paragraph("28"), Item("2.5/hrddp/prohibition")],
        },
        new()
        {
            Id = "country-stance",
            When = (support, force) => Case.Raised(AuthorityRules.SupportWithheld, force),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.StopForCountryStance,
            Because = "The UN system withholds support from this recipient in the whole country, and that stance prevails.",
            WouldChange = "Only a change of the UN system's stance would; then the decision before support is made anew.",
            Sources = [Item("intro/mitigation/3"), Design("a stricter country-wide stance prevails")],
        },
    ];
}
