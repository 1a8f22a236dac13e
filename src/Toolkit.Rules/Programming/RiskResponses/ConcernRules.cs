using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>What a human rights concern asks for, whichever response is chosen.</summary>
internal static class ConcernRules
{
    /// <summary>Suspension or withdrawal is due.</summary>
    public static readonly Rule<HumanRightsConcern> SuspensionDue = new()
    {
        Id = "risk-responses/suspension-due",
        Sources = [Item("intro/persist/4"), Item("2.5/hrddp/prohibition")],
        When = concern => concern.GraveViolationsGoOn == Answer.Yes,
        Finding = "Support to the authorities concerned must be suspended or withdrawn: there are substantial grounds to believe that "
            + "they go on committing grave violations and failed to correct them.",
        Advice = "Propose a freeze or withdrawal of the activities concerned. " + RiskResponsesTool.Exempt,
        Severity = Severity.Suspected,
    };

    /// <summary>Grave violations that go on, and a violation that is not serious or has ended: the graver answer is read.</summary>
    public static readonly Rule<HumanRightsConcern> GraveContradictsMild = new()
    {
        Id = "risk-responses/grave-contradicts-mild",
        Sources = [Design("where one answer is graver than another, the graver is read")],
        When = concern => concern.GraveViolationsGoOn == Answer.Yes && (concern.Serious == Answer.No || concern.Ongoing == Answer.No),
        Finding = "Grave violations are said to go on, and the violation is said not to be serious or to have ended. It is read as "
            + "serious and going on.",
        Advice = "Correct whichever answer does not hold.",
        Severity = Severity.Recommended,
    };

    /// <summary>The point at which UNODC itself begins to fail.</summary>
    public static readonly Rule<HumanRightsConcern> OwnFailureThreshold = new()
    {
        Id = "risk-responses/own-failure-threshold",
        Sources = [Item("intro/mitigation/5")],
        When = concern => concern.Deliberate == Answer.Yes && concern.Persistent == Answer.Yes && concern.EngagesOpenly == Answer.No,
        Finding = "The State persists in a deliberate violation and will not engage openly: by staying involved, UNODC may begin to "
            + "fail its own responsibility to respect human rights. Immediate mitigating action is mandatory.",
        Severity = Severity.Shortfall,
    };

    /// <summary>The threshold is reached, and nothing is proposed.</summary>
    public static readonly Rule<HumanRightsConcern> NoResponseAtThreshold = new()
    {
        Id = "risk-responses/no-response-at-threshold",
        Sources = [Item("intro/mitigation/5")],
        When = concern => Case.Raised(OwnFailureThreshold, concern)
            && !Case.Recorded<ResponseProposal>(proposal =>
                proposal.Concern == concern.Id && proposal.Response.IsAnswered() && proposal.Response < RiskResponse.FullDisengagement),
        Finding = "Immediate mitigating action is mandatory, and no response is recorded.",
        Advice = "Propose a response, with the weakest step that is strong enough.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A breach of the programme document.</summary>
    public static readonly Rule<HumanRightsConcern> UndertakingBreached = new()
    {
        Id = "risk-responses/undertaking-breached",
        Sources = [Item("intro/response/undertakings")],
        When = concern => concern.Undertakings == UndertakingRecord.Breached,
        Finding = "The State has breached an undertaking on human rights, which is to count as a breach of the programme document.",
        Advice = "Go one step up the ladder of responses. If the programme document does not provide that a breach of an undertaking "
            + "counts as a breach of the document, amend it.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A counterpart that does not listen, and senior management that is not involved.</summary>
    public static readonly Rule<HumanRightsConcern> NotTakenToSeniorManagement = new()
    {
        Id = "risk-responses/not-taken-to-senior-management",
        Sources = [Item("intro/persist/3")],
        When = concern => concern.CounterpartReceptive == Answer.No && concern.SeniorManagementInvolved == Answer.No,
        Finding = "The counterpart is not receptive, and senior management has not considered what staying engaged implies.",
        Advice = "Take it to senior management.",
        Severity = Severity.Shortfall,
    };

    /// <summary>Nobody talked to the counterpart.</summary>
    public static readonly Rule<HumanRightsConcern> NoDialogue = new()
    {
        Id = "risk-responses/no-dialogue",
        Sources = [Item("intro/persist/2")],
        When = concern => concern.DialogueHeld == Answer.No,
        Finding = "The concern has not been raised with the counterpart in an open dialogue.",
        Advice = "Point out the standards that apply, those of the Convention and the Protocols among them, beside the technical "
            + "assistance.",
        Severity = Severity.Recommended,
    };

    /// <summary>The UN system was left out.</summary>
    public static readonly Rule<HumanRightsConcern> NotCoordinated = new()
    {
        Id = "risk-responses/not-coordinated",
        Sources = [Item("intro/persist/1")],
        When = concern => concern.CoordinatedWithUn == Answer.No,
        Finding = "The concern is not addressed together with OHCHR and the Resident Coordinator, as is generally done.",
        Severity = Severity.Recommended,
    };

    /// <summary>Grave violations that the authorities were not told of.</summary>
    public static readonly Rule<HumanRightsConcern> AuthoritiesNotTold = new()
    {
        Id = "risk-responses/authorities-not-told",
        Sources = [Item("intro/response/political-intervention")],
        When = concern => concern.ReliableInformation == Answer.Yes && concern.BroughtToAuthorities == Answer.No,
        Finding = "Reliable information about grave violations was received and not brought to the attention of the authorities.",
        Advice = "Do so with a view to ending the violations. Name no source and no victim in what is sent.",
        Severity = Severity.Shortfall,
    };

    /// <summary>Abuse by UN personnel that the advocate does not know of.</summary>
    public static readonly Rule<HumanRightsConcern> VictimsAdvocateNotTold = new()
    {
        Id = "risk-responses/victims-advocate-not-told",
        Sources = [Item("intro/mitigation/victims-advocate"), Design("such reports are brought to the "
            + "advocate")],
        When = concern => concern.AbuseByUnPersonnel == Answer.Yes && concern.VictimsAdvocateInformed == Answer.No,
        Finding = "The Victims' Rights Advocate was not told of sexual exploitation or abuse by United Nations personnel.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        SuspensionDue, GraveContradictsMild, OwnFailureThreshold, NoResponseAtThreshold, UndertakingBreached, NotTakenToSeniorManagement,
            NoDialogue, NotCoordinated,
        AuthoritiesNotTold, VictimsAdvocateNotTold,
    ];
}
