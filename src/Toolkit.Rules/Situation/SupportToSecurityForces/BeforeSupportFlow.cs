using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision before support can come to.</summary>
public enum SupportDecision
{
    /// <summary>Outside the policy.</summary>
    [Outcome(Effect.Refers, "The counterpart is not a security force: this policy doesn't apply, and the ordinary risk tools do.")]
    NotCovered,

    /// <summary>A carve-out.</summary>
    [Outcome(Effect.Permits, "This kind of activity may go ahead without the due-diligence test; the ordinary screening for harm still applies.")]
    CarveOut,

    /// <summary>No support.</summary>
    [Outcome(Effect.Restricts, "This support must not be given to this recipient.")]
    Refuse,

    /// <summary>Not decided.</summary>
    [Outcome(Effect.Waits, "No support may start: the assessment is not complete.")]
    Incomplete,

    /// <summary>Authorised, and not in effect yet.</summary>
    [Outcome(Effect.Waits, "The assessment doesn't bar the support, but it may not start before every condition below is met.")]
    AuthorisedNotEffective,

    /// <summary>Support with mitigation.</summary>
    [Outcome(Effect.Permits, "The support may proceed, with the mitigating measures written into it.")]
    ProceedMitigated,

    /// <summary>Support.</summary>
    [Outcome(Effect.Permits, "The support may proceed, with the policy's ordinary safeguards.")]
    ProceedStandard,
}

/// <summary>The due-diligence decision before support is given, for one activity and one recipient (table T1).</summary>
public static class BeforeSupportFlow
{
    /// <summary>A risk below the threshold, and a greater one after mitigation.</summary>
    public static readonly Rule<SupportRequest> ResidualRiskAboveRisk = new()
    {
        Id = "support-to-security-forces/residual-risk-above-risk",
        IsContradiction = true,
        Sources = [Hrddp.Design("contradictory answers are refused")],
        When = request => request.Risk == RealRisk.Below && request.ResidualRisk == RealRisk.Substantial,
        Finding = "The risk is answered as below the threshold, and the risk that is left after mitigation as substantial.",
        Severity = Severity.Suspected,
    };

    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<SupportRequest, SecurityForce, SupportDecision> Flow = new()
    {
        Id = "support-to-security-forces/before-support",
        Title = "May this support be given to this recipient?",
        Sources = [Hrddp.Tool.Item("2.5/hrddp/flowchart"), Hrddp.Paragraph("1-31")],
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
                Sources = [Hrddp.Paragraph("7"), Hrddp.Tool.Item("2.5/hrddp/recipient/security")],
            },
            new()
            {
                Id = "accepted-support",
                When = (request, force) => false,
                Alternatives = [new(Hrddp.AcceptedSupport["given-only"], (request, force) => request.Direction == SupportDirection.Accepted)],
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.NotCovered,
                Because = "The support is accepted, not given, and the chosen reading covers only support that is given.",
                Sources = [Hrddp.Paragraph("8"), Hrddp.Tool.Item("2.5/hrddp/due-diligence")],
            },
            new()
            {
                Id = "carve-out",
                When = (request, force) => request.Kind.IsAnyOf(
                    ActivityKind.HrTraining, ActivityKind.StandardSetting, ActivityKind.HrComplianceCapacity,
                    ActivityKind.HumanitarianEngagement, ActivityKind.Mediation, ActivityKind.Medevac),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.CarveOut,
                Because = "The activity is of a kind that the policy doesn't count as support.",
                Advice = "Screen for harm as with any programme, and check who attends: a commander under suspicion should not.",
                Sources = [Hrddp.Paragraph("9"), Hrddp.Tool.Item("2.5/hrddp/exempt")],
            },
            new()
            {
                Id = "country-stance",
                When = (request, force) => force.CountryStance == UnStance.NoSupport,
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "The UN system withholds support from this recipient in the whole country, and that stance prevails.",
                WouldChange = "Only a change of the UN system's stance would, and then the decision is made anew.",
                Sources = [Hrddp.Introduction.Item("intro/mitigation/3"), Hrddp.Design("a stricter country-wide stance prevails")],
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
                Because = "Whatever the UN does to mitigate it, there are substantial grounds for believing in a real risk of grave violations.",
                Advice = "Tell the counterpart what would change this; assess and record the risks of withholding support as well.",
                WouldChange = "Measures, verified and not merely promised, that bring the real risk of grave violations below the threshold.",
                Sources = [Hrddp.Paragraph("1"), Hrddp.Paragraph("16"), Hrddp.Tool.Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "authorities-failed",
                When = (request, force) => request.Risk == RealRisk.Substantial && request.AuthorityMeasures == AuthorityMeasures.FailedOrRefused,
                Alternatives =
                [
                    new(Hrddp.BarOfFailedAuthorities["un-mitigation-may-carry"], (request, force) =>
                        request.Risk == RealRisk.Substantial && request.AuthorityMeasures == AuthorityMeasures.FailedOrRefused
                        && !(request.ResidualRisk.IsAnswered() && request.ResidualRisk == RealRisk.Below
                            && request.SeniorJudgement.IsAnswered() && request.SeniorJudgement == Answer.Yes)),
                ],
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Refuse,
                Because = "There are substantial grounds for believing in a real risk of grave violations, and the authorities failed or refused to take the necessary measures.",
                Advice = "Tell the counterpart which measures are needed; assess and record the risks of withholding support as well.",
                WouldChange = "Effective corrective or mitigating measures by the authorities, verified; an undertaking alone is none.",
                Sources = [Hrddp.Tool.Item("2.5/hrddp/prohibition"), Hrddp.Paragraph("1")],
            },
            new()
            {
                Id = "recipient-not-established",
                When = (request, force) => !force.Kind.IsAnswered() || force.Kind == RecipientKind.NonStateOrPrivateForce,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not established what kind of counterpart the recipient is; until then it is taken to be in scope.",
                Sources = [Hrddp.Design("unknown scope is in scope"), Hrddp.Paragraph("7")],
            },
            new()
            {
                Id = "kind-not-established",
                When = (request, force) => !request.Kind.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not established what kind of activity this is; until then it is taken to be support of the closest kind.",
                Sources = [Hrddp.Design("an unknown kind is support"), Hrddp.Paragraph("8")],
            },
            new()
            {
                Id = "command-not-cleared",
                When = (request, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "Senior command has not been cleared: it was not checked, or an officer of the responsible authority is under suspicion.",
                Advice = "Of an authority whose officer is under suspicion, establish what the authority did about it before deciding.",
                Sources = [Hrddp.Design("nothing starts on an unknown"), Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
            },
            new()
            {
                Id = "risk-not-assessed",
                When = (request, force) => !request.Risk.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The real risk of grave violations has not been assessed, or the assessment has lapsed.",
                Sources = [Hrddp.Tool.Item("2.5/hrddp/risk-assessment"), Hrddp.Paragraph("14(g)")],
            },
            new()
            {
                Id = "monitoring-not-assessed",
                When = (request, force) => !request.Monitoring.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been assessed whether the support can be monitored.",
                Sources = [Hrddp.Design("nothing starts on an unknown"), Hrddp.Paragraph("14(f)")],
            },
            new()
            {
                Id = "country-stance-not-checked",
                When = (request, force) => !force.CountryStance.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been checked whether the UN system has taken a stricter stance on the country.",
                Sources = [Hrddp.Tool.Item("2.5/hrddp/guidance"), Hrddp.Design("a stricter country-wide stance prevails")],
            },
            new()
            {
                Id = "record-not-assessed",
                When = (request, force) => !force.RecordOfCompliance.IsAnswered() && !Case.Raised(GraveViolationsRules.ActsMeetDefinition, force),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The recipient's record of compliance has not been assessed, or the assessment has lapsed.",
                Sources = [Hrddp.Paragraph("14(b)"), Hrddp.Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "search-not-documented",
                When = (request, force) => (!force.RecordOfCompliance.IsAnswered() || force.RecordOfCompliance == ComplianceRecord.CheckedClean)
                    && !force.SourcesSearched.IsAnswered(),
                WhenUnknown = Reads.AsNo,
                Outcome = SupportDecision.Incomplete,
                Because = "It is not said which sources were searched for the record; a clean record without them is the same as an unknown one.",
                Sources = [Hrddp.Design("a clean record names its sources"), Hrddp.Paragraph("15")],
            },
            new()
            {
                Id = "accountability-not-assessed",
                When = (request, force) => !force.Accountability.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "It has not been assessed whether past violations were investigated and prosecuted.",
                Sources = [Hrddp.Paragraph("14(c)"), Hrddp.Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "institutions-not-assessed",
                When = (request, force) => !force.Institutions.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The recipient's preventive and corrective institutions have not been assessed.",
                Sources = [Hrddp.Paragraph("14(d)"), Hrddp.Design("nothing starts on an unknown")],
            },
            new()
            {
                Id = "needs-or-influence-not-searched",
                When = (request, force) => (!request.Needs.IsAnswered() || !request.Influence.IsAnswered()) && request.SearchDocumented != Answer.Yes,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "Needs or influence are not known, and no search for them is documented.",
                Sources = [Hrddp.Paragraph("14(a)"), Hrddp.Paragraph("14(e)"), Hrddp.Design("elements that may stay open")],
            },
            new()
            {
                Id = "monitoring-not-feasible",
                When = (request, force) => request.Monitoring == MonitoringFeasibility.NotFeasible,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The support can't be monitored, and there is no support without monitoring.",
                Advice = "Redesign the activity so that it can be monitored.",
                Sources = [Hrddp.Design("no support without monitoring"), Hrddp.Paragraph("24-25")],
            },
            new()
            {
                Id = "mitigation-not-established",
                When = (request, force) => request.Risk == RealRisk.Substantial
                    && (!request.ResidualRisk.IsAnswered() || !request.AuthorityMeasures.IsAnswered() || request.AuthorityMeasures == AuthorityMeasures.Promised),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The risk is substantial, and it is not established that measures have brought it below the threshold; a promise is not a measure.",
                Sources = [Hrddp.Paragraph("16"), Hrddp.Tool.Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "low-risk-against-the-record",
                When = (request, force) => Case.Raised(GraveViolationsRules.CountsAsGrave, force)
                    && force.Accountability == AccountabilityRecord.None
                    && force.Institutions == PreventiveInstitutions.None
                    && request.SeniorJudgement != Answer.Yes,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.Incomplete,
                Because = "The risk, or what measures leave of it, is judged low against a grave record without accountability or institutions, and no senior judgement with reasons stands behind that.",
                Sources = [Hrddp.Design("senior judgement of a low risk against a grave record")],
            },
            new()
            {
                Id = "risk-brought-below",
                When = (request, force) => request.Risk == RealRisk.Substantial,
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "A substantial risk has been brought below the threshold by measures.",
                Advice = "Write the measures into the support. UNODC senior management signs off.",
                Sources = [Hrddp.Paragraph("16-17"), Hrddp.Design("levels of sign-off")],
            },
            new()
            {
                Id = "record-asks-for-mitigation",
                When = (request, force) => request.Risk == RealRisk.Below
                    && (Case.Raised(GraveViolationsRules.CountsAsGrave, force) || force.RecordOfCompliance == ComplianceRecord.Pattern),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "The risk is judged below the threshold, but the record shows a pattern or grave violations.",
                Advice = "Justify the judgement in writing, and write mitigating measures into the support. UNODC senior management is informed and the Resident Coordinator consulted.",
                Sources = [Hrddp.Design("a grave record always asks for mitigation"), Hrddp.Paragraph("16-17")],
            },
            new()
            {
                Id = "close-connection",
                When = (request, force) => request.Kind.IsAnyOf(
                    ActivityKind.Logistics, ActivityKind.OperationalAction, ActivityKind.JointOperation, ActivityKind.UnsplittableMix),
                WhenUnknown = Reads.AsYes,
                Outcome = SupportDecision.ProceedMitigated,
                Because = "This kind of support connects the UN most directly with what the recipient does.",
                Advice = "Write mitigating measures into the support. UNODC senior management signs off.",
                Sources = [Hrddp.Paragraph("10-11"), Hrddp.Introduction.Item("intro/risk/3"), Hrddp.Design("levels of sign-off")],
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
                Advice = "Write mitigating measures into the support. UNODC senior management is informed and the Resident Coordinator consulted.",
                Sources = [Hrddp.Design("open measures or limited monitoring ask for mitigation"), Hrddp.Paragraph("16-17")],
            },
        ],
        Otherwise = new()
        {
            Id = "no-bar",
            Outcome = SupportDecision.ProceedStandard,
            Because = "Every element was assessed, and none bars the support or asks for more than the ordinary safeguards.",
            Advice = "The programme manager and the country representative sign off.",
            Sources = [Hrddp.Paragraph("16-17"), Hrddp.Design("levels of sign-off")],
        },
        Gate = new()
        {
            Outcomes = [SupportDecision.ProceedMitigated, SupportDecision.ProceedStandard],
            Until = SupportDecision.AuthorisedNotEffective,
            Requires =
            [
                new()
                {
                    Id = "letter",
                    Text = "The senior UN official in the country has written to the authorities about the policy and its consequences.",
                    When = (request, force) => request.LetterSent == Answer.Yes,
                    Sources = [Hrddp.Paragraph("2(b)"), Hrddp.Paragraph("21")],
                },
                new()
                {
                    Id = "consultation",
                    Text = "The Resident Coordinator, the country team and OHCHR have been consulted.",
                    When = (request, force) => request.Consulted == Answer.Yes,
                    Sources = [Hrddp.Paragraph("20"), Hrddp.Paragraph("22")],
                },
                new()
                {
                    Id = "monitoring",
                    Text = "Monitoring is set up.",
                    When = (request, force) => request.MonitoringSetUp == Answer.Yes,
                    Sources = [Hrddp.Paragraph("24-25")],
                },
                new()
                {
                    Id = "sign-off",
                    Text = "The support is signed off at the level that this decision asks for.",
                    When = (request, force) => request.SignedOff == Answer.Yes,
                    Sources = [Hrddp.Design("levels of sign-off")],
                },
            ],
        },
    };

    /// <summary>The rule that the flow stands on, and the flow.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [ResidualRiskAboveRisk, Flow];
}
