using System.Collections.Immutable;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>May a proposed response to a human rights concern be taken? The ladder, with what each step asks for.</summary>
internal static class ResponseFlow
{
    /// <summary>Weaker measures have failed, as far as the reading in use asks for.</summary>
    public static readonly Rule<ResponseProposal> WeakerFailed = new()
    {
        Id = "risk-responses/weaker-measures-have-failed",
        IsConcept = true,
        Sources = [Item("intro/response/temporary-freeze"), Item("intro/response/order")],
        When = proposal => proposal.WeakerMeasures == WeakerMeasures.AllFailed,
        Alternatives =
        [
            new(RiskResponsesTool.WeakerMeasuresFailed["some"], proposal => proposal.WeakerMeasures.IsAnyOf(WeakerMeasures.SomeFailed,
                WeakerMeasures.AllFailed)),
        ],
        Finding = "Weaker measures have failed.",
        Severity = Severity.Information,
    };

    /// <summary>Everyone was consulted whom a freeze or withdrawal asks for.</summary>
    public static readonly Rule<ResponseProposal> Consulted = new()
    {
        Id = "risk-responses/consulted",
        IsConcept = true,
        Sources = [Item("intro/response/temporary-freeze"), Item("intro/response/withdrawal")],
        When = proposal => proposal.CountryTeamConsulted == Answer.Yes && proposal.OhchrConsulted == Answer.Yes
            && proposal.CoordinatorConsulted == Answer.Yes
            && (proposal.Response == RiskResponse.TemporaryFreeze || (proposal.Response == RiskResponse.Withdrawal
                && proposal.UnSystemConsulted == Answer.Yes)),
        Alternatives =
        [
            new(RiskResponsesTool.FreezeConsultation["ohchr-or-coordinator"], proposal => proposal.CountryTeamConsulted == Answer.Yes
                && ((proposal.Response == RiskResponse.TemporaryFreeze
                    && (proposal.OhchrConsulted == Answer.Yes || proposal.CoordinatorConsulted == Answer.Yes))
                    || (proposal.Response == RiskResponse.Withdrawal && proposal.UnSystemConsulted == Answer.Yes))),
        ],
        Finding = "Everyone was consulted whom the response asks for.",
        Severity = Severity.Information,
    };

    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<ResponseProposal, HumanRightsConcern, ResponseDecision> Flow = new()
    {
        Id = "risk-responses/proposed-response",
        Title = "May this response be taken?",
        Sources = [Item("intro/response/order")],
        Caveats = [RiskResponsesTool.Ladder],
        Join = (proposal, concern) => proposal.Concern == concern.Id,
        Steps =
        [
            new()
            {
                Id = "not-named",
                When = (proposal, concern) => !proposal.Response.IsAnswered(),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.Clarify,
                Because = "The proposal does not say which response it is.",
                Sources = [Item("intro/response/order")],
            },
            new()
            {
                Id = "disengagement-without-stance",
                When = (proposal, concern) => proposal.Response == RiskResponse.FullDisengagement
                    && (!concern.UnSystemStance.IsAnswered() || concern.UnSystemStance == UnStance.NoneStricter),
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.BackToLadder,
                Because = "Human rights concerns alone are no ground to disengage altogether, and no stance of the UN system as a whole "
                    + "is recorded.",
                Advice = "Engagement can itself improve rights. Weigh the risk against that, and start with the weakest step that fits.",
                WouldChange = "A stance of the UN system as a whole against engagement there.",
                Sources = [Item("intro/mitigation/3"), Item("intro/mitigation/4")],
            },
            new()
            {
                Id = "disengagement-by-stance",
                When = (proposal, concern) => proposal.Response == RiskResponse.FullDisengagement,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.FollowUnStance,
                Because = "The UN system as a whole has taken a stance against engagement there.",
                Sources = [Item("intro/mitigation/3")],
            },
            new()
            {
                Id = "grave-violations-go-on",
                When = (proposal, concern) => proposal.Response < RiskResponse.TemporaryFreeze && concern.GraveViolationsGoOn == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.SuspendOrWithdraw,
                Because = "There are substantial grounds to believe that the authorities failed to correct grave violations and go on "
                    + "committing them.",
                Advice = "Propose a freeze or withdrawal, and bring about now what it asks for: consultation, and the authorisation of "
                    + "senior management. The three exempt kinds of activity need not cease. Where a security force is supported, "
                    + "decide with tool 2.5.",
                WouldChange = "The verified end of the violations, or effective measures by the authorities.",
                Sources = [Item("intro/persist/4"), Item("2.5/hrddp/prohibition")],
            },
            new()
            {
                Id = "undertaking-breached",
                When = (proposal, concern) => proposal.Response < RiskResponse.PoliticalIntervention
                    && concern.Undertakings == UndertakingRecord.Breached,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.Escalate,
                Because = "The State has breached an undertaking, and this response is no stronger than an undertaking.",
                Advice = "Treat it as a breach of the programme document, and go one step up.",
                WouldChange = "A stronger response.",
                Sources = [Item("intro/response/undertakings"), Design("a breached undertaking leads "
                    + "one step up the ladder")],
            },
            new()
            {
                Id = "after-design",
                When = (proposal, concern) => proposal.Response == RiskResponse.ComplementaryActivities && proposal.AtDesign == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.TooLate,
                Because = "Complementary activities are built in when a programme is designed, and this one is past that stage.",
                Advice = "Take safeguards or undertakings now, and keep the idea for the next phase.",
                WouldChange = "A new phase that is still being designed.",
                Sources = [Item("intro/response/complementary")],
            },
            new()
            {
                Id = "no-last-resort",
                When = (proposal, concern) => proposal.Response == RiskResponse.Withdrawal
                    && (concern.Aid!.Value < AidToViolation.UndeniablyAids || concern.GovernmentStance == CounterpartStance.Prepared
                        || ((concern.Serious == Answer.No || concern.Ongoing == Answer.No)
                            && !(concern.GraveViolationsGoOn.IsAnswered() && concern.GraveViolationsGoOn == Answer.Yes))),
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.TooStrong,
                Because = "Withdrawal is a last resort, for a serious violation that goes on, that the programme undeniably aids, and "
                    + "that the government shows no sign of addressing; not all of that holds.",
                Advice = "A freeze may be open.",
                WouldChange = "All of that being established.",
                Sources = [Item("intro/response/withdrawal")],
            },
            new()
            {
                Id = "no-ground-to-freeze",
                When = (proposal, concern) => proposal.Response == RiskResponse.TemporaryFreeze && concern.GraveViolationsGoOn == Answer.No
                    && (concern.Serious == Answer.No || concern.Aid == AidToViolation.None),
                Alternatives =
                [
                    new(RiskResponsesTool.FreezeGround["aid-established"],
                        (proposal, concern) => proposal.Response == RiskResponse.TemporaryFreeze
                        && concern.GraveViolationsGoOn == Answer.No
                            && (concern.Serious == Answer.No || concern.Aid!.Value < AidToViolation.Aids)),
                ],
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.TooStrong,
                Because = "A freeze answers a serious violation that the programme aids or is at risk of aiding; that does not hold here.",
                Advice = "Take a weaker step.",
                WouldChange = "A serious violation that the programme aids or is at risk of aiding.",
                Sources = [Item("intro/response/temporary-freeze")],
            },
            new()
            {
                Id = "wider-than-the-violation",
                When = (proposal, concern) => proposal.Response >= RiskResponse.TemporaryFreeze
                    && proposal.Scope.IsAnyOf(ResponseScope.WholeProgramme, ResponseScope.OtherProgrammesToo),
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.TooWide,
                Because = "The response would stop activities that neither aid the violation nor are at risk of it.",
                Advice = "List the activities concerned; leave the others running, and those of the three exempt kinds in any case.",
                WouldChange = "A response limited to the activities concerned.",
                Sources = [Item("intro/response/withdrawal/scope"),
                    Item("intro/response/temporary-freeze")],
            },
            new()
            {
                Id = "due-and-incomplete",
                When = (proposal, concern) => proposal.Response == RiskResponse.TemporaryFreeze
                    && concern.GraveViolationsGoOn.IsAnswered() && concern.GraveViolationsGoOn == Answer.Yes
                    && !(Case.Raised(Consulted, proposal) && proposal.SeniorManagementAuthorised == Answer.Yes),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.DueAndIncomplete,
                Because = "Grave violations go on uncorrected, so that suspension is a duty; but consultation or the authorisation of "
                    + "senior management is not recorded.",
                Advice = "Take it to senior management, OHCHR, the country team and the Resident Coordinator now. Where a security "
                    + "force is supported, tool 2.5 allows a short hold meanwhile.",
                WouldChange = "The consultation and the authorisation, recorded.",
                Sources = [Item("intro/persist/4"), Item("intro/response/temporary-freeze")],
            },
            new()
            {
                Id = "not-consulted",
                When = (proposal, concern) => !proposal.CountryTeamConsulted.IsAnswered() || proposal.CountryTeamConsulted == Answer.No,
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.ConsultFirst,
                Because = "No consultation of the UN country team is recorded, and no response is taken without it.",
                Advice = "Consult the country team and, through it, the wider UN system.",
                Sources = [Item("intro/persist/consultation")],
            },
            new()
            {
                Id = "sensitive-undertakings",
                When = (proposal, concern) => proposal.Response == RiskResponse.Undertakings
                    && (!proposal.PoliticallySensitive.IsAnswered() || proposal.PoliticallySensitive == Answer.Yes)
                    && (!proposal.SeniorManagementConsulted.IsAnswered() || proposal.SeniorManagementConsulted == Answer.No),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.ConsultFirst,
                Because = "The undertakings are politically sensitive, or may be, and no consultation of senior management is recorded.",
                Advice = "Consult senior management before the undertakings are sought.",
                Sources = [Item("intro/response/undertakings")],
            },
            new()
            {
                Id = "weaker-step-open",
                When = (proposal, concern) =>
                    (proposal.Response < RiskResponse.TemporaryFreeze && !concern.GraveViolationsGoOn.IsAnswered())
                    || (proposal.Response < RiskResponse.PoliticalIntervention && !concern.Undertakings.IsAnswered())
                    || (proposal.Response == RiskResponse.ComplementaryActivities && !proposal.AtDesign.IsAnswered()),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.Clarify,
                Because = "It is not known whether this response is strong enough, or still in time.",
                Sources = [Item("intro/response/order"), Design("an unknown opens no step")],
            },
            new()
            {
                Id = "stronger-step-open",
                When = (proposal, concern) => proposal.Response >= RiskResponse.TemporaryFreeze
                    && (!proposal.Scope.IsAnswered()
                        || (proposal.Response == RiskResponse.TemporaryFreeze && !concern.GraveViolationsGoOn.IsAnswered())
                        || ((proposal.Response == RiskResponse.Withdrawal || concern.GraveViolationsGoOn == Answer.No)
                            && (!concern.Serious.IsAnswered() || !concern.Aid.IsAnswered()))
                        || (proposal.Response == RiskResponse.Withdrawal
                            && (!concern.Ongoing.IsAnswered() || !concern.GovernmentStance.IsAnswered()))),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.Clarify,
                Because = "It is not known whether the violation, the programme's part in it and the scope of the response open this step.",
                Sources = [Item("intro/response/order"), Design("an unknown opens no step")],
            },
            new()
            {
                Id = "not-raised-on-both-routes",
                When = (proposal, concern) => proposal.Response == RiskResponse.Withdrawal
                    && (!concern.RaisedOnBothRoutes.IsAnswered() || concern.RaisedOnBothRoutes == Answer.No),
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.PreconditionMissing,
                Because = "Withdrawal comes after the concern was raised through headquarters and through the Resident Coordinator, and "
                    + "that is not recorded.",
                Advice = "Raise it on both routes.",
                Sources = [Item("intro/response/withdrawal")],
            },
            new()
            {
                Id = "no-freeze-before",
                When = (proposal, concern) => proposal.Response == RiskResponse.Withdrawal
                    && (!concern.FreezeTried.IsAnswered() || concern.FreezeTried.IsAnyOf(FreezeRecord.NotTried, FreezeRecord.NotPossible)),
                Alternatives =
                [
                    new(RiskResponsesTool.FreezeBeforeWithdrawal["where-possible"],
                        (proposal, concern) => proposal.Response == RiskResponse.Withdrawal
                        && (!concern.FreezeTried.IsAnswered() || concern.FreezeTried == FreezeRecord.NotTried)),
                ],
                WhenUnknown = Reads.AsYes,
                Outcome = ResponseDecision.PreconditionMissing,
                Because = "Withdrawal comes after a temporary freeze, and none is recorded that brought no change.",
                Advice = "Propose a freeze of the activities concerned.",
                Sources = [Item("intro/response/withdrawal")],
            },
            new()
            {
                Id = "last-resort",
                When = (proposal, concern) => proposal.Response == RiskResponse.Withdrawal,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.WithdrawInPart,
                Because = "The programme undeniably aids a serious violation that goes on, and nothing short of withdrawal has brought "
                    + "a prospect of change.",
                Advice = "Withdraw the listed activities and no others. " + RiskResponsesTool.Exempt,
                Sources = [Item("intro/response/withdrawal"),
                    Item("intro/response/withdrawal/scope")],
            },
            new()
            {
                Id = "duty-to-suspend",
                When = (proposal, concern) => proposal.Response == RiskResponse.TemporaryFreeze
                    && concern.GraveViolationsGoOn == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.Freeze,
                Because = "There are substantial grounds to believe that the authorities failed to correct grave violations and go on "
                    + "committing them; suspension is a duty.",
                Advice = "Say what would end the freeze. " + RiskResponsesTool.Exempt,
                Sources = [Item("intro/persist/4"), Item("intro/response/temporary-freeze")],
            },
            new()
            {
                Id = "ground-to-freeze",
                When = (proposal, concern) => proposal.Response == RiskResponse.TemporaryFreeze,
                WhenUnknown = Reads.AsNo,
                Outcome = ResponseDecision.Freeze,
                Because = "The programme aids a serious violation, or is at risk of it, and the response stops no more than that.",
                Advice = "Say for how long and what would end the freeze. " + RiskResponsesTool.Exempt,
                Sources = [Item("intro/response/temporary-freeze")],
            },
        ],
        Otherwise = new()
        {
            Id = "open",
            Outcome = ResponseDecision.MayBeTaken,
            Because = "The country team was consulted, and nothing that is known asks for a stronger response.",
            Advice = "Set a date on which it is checked whether the response works; if it fails, go one step up.",
            Sources = [Item("intro/response/order"), Item("intro/persist/consultation")],
        },
        Gate = new()
        {
            Outcomes = [ResponseDecision.Freeze, ResponseDecision.WithdrawInPart],
            Until = ResponseDecision.PreconditionMissing,
            Requires =
            [
                new()
                {
                    Id = "weaker-measures-failed",
                    Text = "Weaker measures were tried and failed, or a freeze is a duty because grave violations go on uncorrected.",
                    When = (proposal, concern) => Case.Raised(WeakerFailed, proposal)
                        || (proposal.Response == RiskResponse.TemporaryFreeze && concern.GraveViolationsGoOn == Answer.Yes),
                    Sources = [Item("intro/persist/4"), Item("intro/response/temporary-freeze"),
                        Item("intro/response/order")],
                },
                new()
                {
                    Id = "consulted",
                    Text = "OHCHR, the country team and the Resident Coordinator were consulted, for withdrawal the wider UN system as "
                        + "well, and it is recorded.",
                    When = (proposal, concern) => Case.Raised(Consulted, proposal),
                    Sources = [Item("intro/response/temporary-freeze"),
                        Item("intro/response/withdrawal")],
                },
                new()
                {
                    Id = "authorised",
                    Text = "Senior management authorised the freeze; a withdrawal was decided at a high level.",
                    When = (proposal, concern) => (proposal.Response == RiskResponse.TemporaryFreeze
                        && proposal.SeniorManagementAuthorised == Answer.Yes)
                        || (proposal.Response == RiskResponse.Withdrawal && proposal.DecidedAtHighLevel == Answer.Yes),
                    Sources = [Item("intro/response/temporary-freeze"),
                        Item("intro/response/withdrawal")],
                },
            ],
        },
    };

    /// <summary>The rules that the flow stands on, and the flow.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [WeakerFailed, Consulted, Flow];
}
