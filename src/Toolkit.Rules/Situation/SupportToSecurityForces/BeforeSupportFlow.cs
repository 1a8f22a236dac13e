using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>The due-diligence decision before support is given, for one activity and one recipient.</summary>
internal static class BeforeSupportFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<SupportRequest, SecurityForce, SupportDecision> Flow = new()
    {
        Id = "support-to-security-forces/before-support",
        Title = "May this support be given to this recipient?",
        Sources = [Item("2.5/hrddp/flowchart"), Hrddp.Paragraph("1-31")],
        Caveats = [Hrddp.Reconstructed],
        Join = (request, force) => request.Recipient == force.Id,
        Steps =
        [
            new()
            {
                Id = "not-a-security-force",
                When = (request, force) => force.Kind == RecipientKind.NotSecurity,
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.NotCovered,
                Because = "The counterpart is neither a security force nor an authority responsible for one.",
                Advice = "Use the risk tools for programmes instead.",
                Sources = [Hrddp.Paragraph("7"), Item("2.5/hrddp/recipient/security")],
            },
            new()
            {
                Id = "accepted-support",
                When = (request, force) => false,
                Alternatives = [new(SupportToSecurityForcesTool.AcceptedSupport["given-only"],
                    (request, force) => request.Direction == SupportDirection.Accepted)],
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.NotCovered,
                Because = "The support is accepted, not given, and the chosen reading covers only support that is given.",
                Sources = [Hrddp.Paragraph("8"), Item("2.5/hrddp/due-diligence")],
            },
            new()
            {
                Id = "prison-service-not-covered",
                When = (request, force) => false,
                Alternatives =
                [
                    new(SupportToSecurityForcesTool.PrisonServices["interior-ministry-only"], (request, force) =>
                        force.Kind == RecipientKind.PrisonService && force.Ministry.IsAnyOf(PrisonMinistry.Justice, PrisonMinistry.Other)),
                ],
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.NotCovered,
                Because = "The recipient is a prison service that is not under an interior ministry, and the chosen reading covers only "
                    + "those that are.",
                Sources = [Item("2.5/hrddp/1"), Design("prison services are inside the scope that the toolkit names")],
            },
            new()
            {
                Id = "non-state-force",
                When = (request, force) => force.Kind == RecipientKind.NonStateOrPrivateForce,
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.OutsideThePolicy,
                Because = "The recipient is no force of a State or of a regional organization; the policy does not name such forces.",
                Advice = "Ask headquarters and OHCHR whether the force is one of a State, of a regional organization, or neither.",
                WouldChange = "That the recipient is established to be a force of a State or of a regional organization; then the "
                    + "decision is made anew.",
                Sources = [Hrddp.Paragraph("7"), Design("a force that is not a State's is outside the policy")],
            },
            new()
            {
                Id = "carve-out-to-an-unknown-recipient",
                When = (request, force) => !force.Kind.IsAnswered() && Case.Raised(SupportRequestRules.CarveOut, request),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Incomplete,
                Because = "The activity is of a kind that the policy does not count as support, but it is not established that the "
                    + "recipient is a force of a State.",
                Sources = [Design("nothing starts on an unknown"), Hrddp.Paragraph("7")],
            },
            new()
            {
                Id = "carve-out",
                When = (request, force) => Case.Raised(SupportRequestRules.CarveOut, request),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.CarveOut,
                Because = "The activity is of a kind that the policy does not count as support.",
                Advice = "Screen for harm as with any programme, and check who attends: a commander under suspicion should not.",
                Sources = [Hrddp.Paragraph("9"), Item("2.5/hrddp/exempt")],
            },
            new()
            {
                Id = "country-stance",
                When = (request, force) => Case.Raised(AuthorityRules.SupportWithheld, force),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "The UN system withholds support from this recipient in the whole country, and that stance prevails.",
                WouldChange = "Only a change of the UN system's stance would, and then the decision is made anew.",
                Sources = [Item("intro/mitigation/3"), Design("a stricter country-wide stance prevails")],
            },
            new()
            {
                Id = "commander-implicated",
                When = (request, force) => (!force.Kind.IsAnswered() || force.Kind != RecipientKind.ResponsibleAuthority)
                    && Case.Raised(GraveViolationsRules.CommanderImplicated, force),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "A senior commander of the unit is under substantial suspicion of grave violations.",
                Advice = "Tell the counterpart that the refusal holds until the commander is removed or cleared.",
                WouldChange = "The commander being removed from command of the unit, or cleared, would lift this ground and no other.",
                Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Hrddp.Paragraph("21")],
            },
            new()
            {
                Id = "real-risk-remains",
                When = (request, force) => request.ResidualRisk == RealRisk.Substantial
                    && (!request.Risk.IsAnswered() || request.Risk != RealRisk.Below),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "Whatever the UN does to mitigate it, there are substantial grounds for believing in a real risk of grave "
                    + "violations.",
                Advice = "Tell the counterpart what would change this; assess and record the risks of withholding support as well.",
                WouldChange =
                    "Measures, verified and not merely promised, that bring the real risk of grave violations below the threshold.",
                Sources = [Hrddp.Paragraph("1"), Hrddp.Paragraph("16"), Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "authorities-failed",
                When = (request, force) => request.Risk == RealRisk.Substantial
                    && request.AuthorityMeasures == AuthorityMeasures.FailedOrRefused,
                Alternatives =
                [
                    new(SupportToSecurityForcesTool.BarOfFailedAuthorities["un-mitigation-may-carry"], (request, force) =>
                        request.Risk == RealRisk.Substantial && request.AuthorityMeasures == AuthorityMeasures.FailedOrRefused
                        && !(request.ResidualRisk.IsAnswered() && request.ResidualRisk == RealRisk.Below
                            && request.SeniorJudgement.IsAnswered() && request.SeniorJudgement == Answer.Yes)),
                ],
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "There are substantial grounds for believing in a real risk of grave violations, and the authorities failed "
                    + "or refused to take the necessary measures.",
                Advice = "Tell the counterpart which measures are needed; assess and record the risks of withholding support as well.",
                WouldChange = "Effective corrective or mitigating measures by the authorities, verified; an undertaking alone is none.",
                Sources = [Item("2.5/hrddp/prohibition"), Hrddp.Paragraph("1")],
            },
            new()
            {
                Id = "recipient-not-established",
                When = (request, force) => !force.Kind.IsAnswered(),
                Alternatives =
                [
                    new(SupportToSecurityForcesTool.PrisonServices["interior-ministry-only"], (request, force) =>
                        !force.Kind.IsAnswered() || (force.Kind == RecipientKind.PrisonService && !force.Ministry.IsAnswered())),
                ],
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not established what kind of counterpart the recipient is, or whether the policy covers it; until then "
                    + "it is taken to be in scope.",
                Sources = [Design("unknown scope is in scope"), Hrddp.Paragraph("7")],
            },
            new()
            {
                Id = "kind-not-established",
                When = (request, force) => !request.Kind.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not established what kind of activity this is; until then it is taken to be support of the closest kind.",
                Sources = [Design("an unknown kind is support"), Hrddp.Paragraph("8")],
            },
            new()
            {
                Id = "command-not-cleared",
                When = (request, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "Senior command has not been cleared: it was not checked, or an officer of the responsible authority is under "
                    + "suspicion.",
                Advice = "Of an authority whose officer is under suspicion, establish what the authority did about it before deciding.",
                Sources = [Design("nothing starts on an unknown"), Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
            },
            new()
            {
                Id = "authority-not-established",
                When = (request, force) => Case.Raised(AuthorityRules.AuthorityNotEstablished, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not established which authority the recipient answers to, or that it answers to none; what is found of "
                    + "an authority reaches every unit under it.",
                Sources = [Design("a finding about an authority reaches every unit under it"),
                    Item("2.5/hrddp/recipient/authorities")],
            },
            new()
            {
                Id = "command-above-not-cleared",
                When = (request, force) => Case.Raised(AuthorityRules.CommandAboveNotCleared, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "Senior command of an authority above the recipient has not been cleared: it was not checked, or an officer "
                    + "there is under suspicion.",
                Advice = "Establish what the authority did about its officer before deciding on the units under it.",
                Sources = [Design("a finding about an authority reaches every unit under it"),
                    Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
            },
            new()
            {
                Id = "risk-not-assessed",
                When = (request, force) => !request.Risk.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The real risk of grave violations has not been assessed, or the assessment has lapsed.",
                Sources = [Item("2.5/hrddp/risk-assessment"), Hrddp.Paragraph("14(g)")],
            },
            new()
            {
                Id = "monitoring-not-assessed",
                When = (request, force) => !request.Monitoring.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been assessed whether the support can be monitored.",
                Sources = [Design("nothing starts on an unknown"), Hrddp.Paragraph("14(f)")],
            },
            new()
            {
                Id = "country-stance-not-checked",
                When = (request, force) => Case.Raised(AuthorityRules.SupportWithheld, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been checked whether the UN system has taken a stricter stance on the country.",
                Sources = [Item("2.5/hrddp/guidance"), Design("a stricter country-wide stance prevails")],
            },
            new()
            {
                Id = "record-not-assessed",
                When = (request, force) => !force.RecordOfCompliance.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The recipient's record of compliance has not been assessed, or the assessment has lapsed.",
                Sources = [Hrddp.Paragraph("14(b)"), Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "record-above-not-assessed",
                When = (request, force) => Case.Raised(AuthorityRules.RecordOpenAbove, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The record of an authority above the recipient has not been assessed; a grave one reaches every unit under it.",
                Sources = [Design("a finding about an authority reaches every unit under it"), Hrddp.Paragraph("14(b)")],
            },
            new()
            {
                Id = "allegation-not-established",
                When = (request, force) => Case.Raised(AuthorityRules.Unverified, force) || Case.Raised(AuthorityRules.Untold, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "An allegation is recorded against the recipient, a unit under it or an authority above it that would or may "
                    + "meet the definition of grave violations, and it is not established whether it is founded.",
                Advice = "Have it verified, in consultation with OHCHR.",
                Sources = [Design("a recorded allegation that may count is not set aside"), Hrddp.Paragraph("14(b)")],
            },
            new()
            {
                Id = "search-not-documented",
                When = (request, force) => force.RecordOfCompliance == ComplianceRecord.CheckedClean && !force.SourcesSearched.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not said which sources were searched for the record; a clean record without them is the same as an "
                    + "unknown one.",
                Sources = [Design("a clean record names its sources"), Hrddp.Paragraph("15")],
            },
            new()
            {
                Id = "accountability-not-assessed",
                When = (request, force) => !force.Accountability.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been assessed whether past violations were investigated and prosecuted.",
                Sources = [Hrddp.Paragraph("14(c)"), Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "institutions-not-assessed",
                When = (request, force) => !force.Institutions.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The recipient's preventive and corrective institutions have not been assessed.",
                Sources = [Hrddp.Paragraph("14(d)"), Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "needs-or-influence-not-searched",
                When = (request, force) => (!request.Needs.IsAnswered() || !request.Influence.IsAnswered())
                    && request.SearchDocumented != Answer.Yes,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "Needs or influence are not known, and no search for them is documented.",
                Sources = [Hrddp.Paragraph("14(a)"), Hrddp.Paragraph("14(e)"), Design("elements that may stay open")],
            },
            new()
            {
                Id = "monitoring-not-feasible",
                When = (request, force) => request.Monitoring == MonitoringFeasibility.NotFeasible,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The support cannot be monitored, and there is no support without monitoring.",
                Advice = "Redesign the activity so that it can be monitored.",
                Sources = [Design("no support without monitoring"), Hrddp.Paragraph("24-25")],
            },
            new()
            {
                Id = "mitigation-not-established",
                When = (request, force) => request.Risk == RealRisk.Substantial
                    && (!request.ResidualRisk.IsAnswered() || !request.AuthorityMeasures.IsAnswered()
                        || request.AuthorityMeasures == AuthorityMeasures.Promised),
                Alternatives =
                [
                    new(SupportToSecurityForcesTool.BarOfFailedAuthorities["un-mitigation-may-carry"], (request, force) =>
                        request.Risk == RealRisk.Substantial
                            && (!request.ResidualRisk.IsAnswered() || !request.AuthorityMeasures.IsAnswered()
                            || (request.AuthorityMeasures == AuthorityMeasures.Promised
                                && !(request.ResidualRisk == RealRisk.Below && request.SeniorJudgement.IsAnswered()
                                    && request.SeniorJudgement == Answer.Yes)))),
                ],
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The risk is substantial, and it is not established that measures have brought it below the threshold; a "
                    + "promise is not a measure.",
                Sources = [Hrddp.Paragraph("16"), Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "low-risk-against-the-record",
                When = (request, force) => Case.Raised(AuthorityRules.CountsAsGrave, force)
                    && force.Accountability.IsAnyOf(AccountabilityRecord.NotApplicable, AccountabilityRecord.None)
                    && force.Institutions == PreventiveInstitutions.None
                    && request.SeniorJudgement != Answer.Yes,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The risk, or what measures leave of it, is judged low against a grave record without accountability or "
                    + "institutions, and no senior judgement with reasons stands behind that.",
                Sources = [Design("senior judgement of a low risk against a grave record")],
            },
            new()
            {
                Id = "risk-brought-below",
                When = (request, force) => request.Risk == RealRisk.Substantial,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "A substantial risk has been brought below the threshold by measures.",
                Advice = "Write the measures into the support. UNODC senior management signs off.",
                Sources = [Hrddp.Paragraph("16-17"), Design("levels of sign-off")],
            },
            new()
            {
                Id = "record-asks-for-mitigation",
                When = (request, force) => request.Risk == RealRisk.Below
                    && (Case.Raised(AuthorityRules.CountsAsGrave, force) || force.RecordOfCompliance == ComplianceRecord.Pattern),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "The risk is judged below the threshold, but the record shows a pattern or grave violations.",
                Advice = "Justify the judgement in writing, and write mitigating measures into the support. UNODC senior management is "
                    + "informed and the Resident Coordinator consulted.",
                Sources = [Design("a grave record always asks for mitigation"), Hrddp.Paragraph("16-17")],
            },
            new()
            {
                Id = "close-connection",
                When = (request, force) => Case.Raised(SupportRequestRules.CloseConnection, request),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "This kind of support connects the UN most directly with what the recipient does.",
                Advice = "Write mitigating measures into the support. UNODC senior management signs off.",
                Sources = [Hrddp.Paragraph("10"), Item("intro/risk/3"), Design("levels of sign-off")],
            },
            new()
            {
                Id = "measures-or-monitoring-limited",
                When = (request, force) => !request.AuthorityMeasures.IsAnswered()
                    || request.AuthorityMeasures.IsAnyOf(AuthorityMeasures.Promised, AuthorityMeasures.FailedOrRefused)
                    || request.Monitoring == MonitoringFeasibility.Limited,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "The risk is below the threshold, but the authorities' measures are open or monitoring is limited.",
                Advice = "Write mitigating measures into the support. UNODC senior management is informed and the Resident Coordinator "
                    + "consulted.",
                Sources = [Design("open measures or limited monitoring ask for mitigation"), Hrddp.Paragraph("16-17")],
            },
        ],
        Otherwise = new()
        {
            Id = "no-bar",
            Outcome = SupportDecision.ProceedStandard,
            Because = "Every element was assessed, and none bars the support or asks for more than the ordinary safeguards.",
            Advice = "The programme manager and the country representative sign off.",
            Sources = [Hrddp.Paragraph("16-17"), Design("levels of sign-off")],
        },
        Gate = ConditionsPrecedent.Gate,
    };

    /// <summary>The rules beside the flow, and the flow.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [.. SupportRequestRules.All, Flow];
}
