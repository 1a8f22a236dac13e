using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision on running support rests on, and what is found or advised beside it.</summary>
internal static class OngoingSupportRules
{
    /// <summary>The activity is of a kind that need not cease.</summary>
    public static readonly Rule<OngoingSupport> CarveOut = new()
    {
        Id = "support-to-security-forces/running-support-is-a-carve-out",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("9"), Item("2.5/hrddp/exempt")],
        When = support => support.Kind.IsAnyOf(
            ActivityKind.HrTraining, ActivityKind.StandardSetting, ActivityKind.HrComplianceCapacity,
            ActivityKind.HumanitarianEngagement, ActivityKind.Mediation, ActivityKind.Medevac),
        Finding = "The activity is of a kind that need not cease.",
        Severity = Severity.Information,
    };

    /// <summary>The support connects the UN most directly with what the recipient does; an unknown kind counts as one that does.</summary>
    public static readonly Rule<OngoingSupport> CloseConnection = new()
    {
        Id = "support-to-security-forces/running-support-of-close-connection",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("10"), Design("an unknown kind is support")],
        When = support => !support.Kind.IsAnswered() || support.Kind.IsAnyOf(
            ActivityKind.Logistics, ActivityKind.OperationalAction, ActivityKind.JointOperation, ActivityKind.UnsplittableMix),
        Finding = "This kind of support connects the UN most directly with what the recipient does.",
        Severity = Severity.Information,
    };

    /// <summary>Grave: answered so, or recorded, or found of an authority above; none silences another.</summary>
    public static readonly Rule<OngoingSupport> Grave = new()
    {
        Id = "support-to-security-forces/violations-meet-definition",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12", Confidence.ReadInSource), Design("what is recorded wins over what is asserted")],
        When = support => (support.Information == InformationReceived.Grounds && support.Gravity == ViolationGravity.MeetsDefinition)
            || Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.GraveByRecord, force)),
        Finding = "The violations meet the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>It is not established what happened: the information, its gravity, or a recorded allegation is open.</summary>
    public static readonly Rule<OngoingSupport> Unclear = new()
    {
        Id = "support-to-security-forces/violations-unclear",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("26"), Design("an unknown never widens running support")],
        When = support => !support.Information.IsAnswered() || support.Information == InformationReceived.Unverified
            || (support.Information == InformationReceived.Grounds && !support.Gravity.IsAnswered())
            || Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.Unverified, force))
            || Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.Untold, force)),
        Finding = "It is not established what happened.",
        Severity = Severity.Information,
    };

    /// <summary>Part of <see cref="Unclear"/> that no source can settle: an answer is missing.</summary>
    public static readonly Rule<OngoingSupport> Unanswered = new()
    {
        Id = "support-to-security-forces/violations-unanswered",
        IsConcept = true,
        Sources = [Design("an unknown never widens running support")],
        When = support => !support.Information.IsAnswered()
            || (support.Information == InformationReceived.Grounds && !support.Gravity.IsAnswered())
            || Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.Untold, force)),
        Finding = "An answer is missing on which it hangs what happened.",
        Severity = Severity.Information,
    };

    /// <summary>Violations short of the definition: answered so, or recorded although it is answered that nothing was received.</summary>
    public static readonly Rule<OngoingSupport> ShortOfGrave = new()
    {
        Id = "support-to-security-forces/violations-short-of-grave",
        IsConcept = true,
        Sources = [Item("intro/response/order"), Design("what is recorded wins over what is asserted")],
        When = support => support.Information == InformationReceived.Grounds
            || Case.Recorded<SecurityForce>(force => force.Id == support.Recipient
                && Case.Raised(GraveViolationsRules.RecordedBelowDefinition, force)),
        Finding = "There are grounds to suspect violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>They go on after the UN interceded.</summary>
    public static readonly Rule<OngoingSupport> ContinuesAfterIntercession = new()
    {
        Id = "support-to-security-forces/continues-after-intercession",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("27")],
        When = support => support.Interceded.IsAnswered() && support.Interceded == Answer.Yes
            && support.Continues.IsAnswered() && support.Continues == Continuation.Continuing,
        Finding = "The violations go on although the UN interceded.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// The UN interceded, and the deadline has passed or is not recorded, or they go on: what suspension then spares, under another reading
    /// than the cautious one, is held.
    /// </summary>
    public static readonly Rule<OngoingSupport> DeadlinePassed = new()
    {
        Id = "support-to-security-forces/deadline-passed-or-continuing",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("26-27"), Design("short hold")],
        When = support => support.Interceded.IsAnswered() && support.Interceded == Answer.Yes
            && (!support.DeadlinePassed.IsAnswered() || support.DeadlinePassed == Answer.Yes
                || Case.Raised(ContinuesAfterIntercession, support)),
        Finding = "The UN interceded, and the deadline has passed or is not recorded.",
        Severity = Severity.Information,
    };

    /// <summary>They are not verified to have ended; unanswered is not ended.</summary>
    public static readonly Rule<OngoingSupport> NotEnded = new()
    {
        Id = "support-to-security-forces/violations-not-ended",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("27")],
        When = support => !(support.Continues.IsAnswered() && support.Continues == Continuation.EndedVerified),
        Finding = "The violations are not verified to have ended.",
        Severity = Severity.Information,
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
        IsAbsolute = true,
        Sources = [Hrddp.Paragraph("26"), Item("intro/response/political-intervention")],
        When = support => Case.Raised(Grave, support) || Case.Raised(RecipientCommanderImplicated, support),
        Finding = "There are substantial grounds to suspect the recipient of this support, or those who command it, of grave violations.",
        Advice = "Bring them to the attention of the authorities with a view to ending them. Name no source and no victim in what is sent.",
        Severity = Severity.Suspected,
    };

    /// <summary>Information answered as none or unverified against a grave record: that is read, and not the answer.</summary>
    public static readonly Rule<OngoingSupport> InformationContradictsRecord = new()
    {
        Id = "support-to-security-forces/information-contradicts-record",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = support => support.Information.IsAnyOf(InformationReceived.None, InformationReceived.Unverified)
            && Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.GraveByRecord, force)),
        Finding = "It is answered that no information, or only unverified information, about violations was received, but what is "
            + "recorded gives substantial grounds to suspect grave violations. The record is read.",
        Advice = "Correct the answer, or what is recorded of the force, of the allegations or of the authorities above it.",
        Severity = Severity.Recommended,
    };

    /// <summary>Gravity answered as below the definition against a grave record: that is read, and not the answer.</summary>
    public static readonly Rule<OngoingSupport> GravityContradictsRecord = new()
    {
        Id = "support-to-security-forces/gravity-contradicts-record",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = support => support.Gravity == ViolationGravity.BelowDefinition
            && Case.Recorded<SecurityForce>(force => force.Id == support.Recipient && Case.Raised(AuthorityRules.GraveByRecord, force)),
        Finding = "The violations are answered as short of the definition of grave violations, but what is recorded meets it. The "
            + "record is read.",
        Advice = "Correct the answer, or what is recorded of the force, of the allegations or of the authorities above it.",
        Severity = Severity.Recommended,
    };

    /// <summary>There is guidance on the country that was not read, or nobody looked.</summary>
    public static readonly Rule<OngoingSupport> GuidanceNotRead = new()
    {
        Id = "support-to-security-forces/country-guidance-not-read",
        Sources = [Item("2.5/hrddp/guidance"), Hrddp.Paragraph("18-19")],
        When = support => support.Kind.IsAnswered() && !Case.Raised(CarveOut, support)
            && !(support.CountryGuidance.IsAnswered() && support.CountryGuidance.IsAnyOf(CountryGuidance.NoneExists, CountryGuidance.Read)),
        Finding = "It is not recorded that guidance on the country, or a standing framework for support in it, was looked for and read.",
        Advice = "Ask the Resident Coordinator and OHCHR for it, and read it for this support.",
        Severity = Severity.Information,
    };

    /// <summary>The support is not reported on in public.</summary>
    public static readonly Rule<OngoingSupport> NotReported = new()
    {
        Id = "support-to-security-forces/support-not-reported-in-public",
        Sources = [Hrddp.Paragraph("23")],
        When = support => support.Kind.IsAnswered() && !Case.Raised(CarveOut, support)
            && !(support.PublicReporting.IsAnswered() && support.PublicReporting == Answer.Yes),
        Finding = "It is not recorded that the nature and extent of the support are reported on in public.",
        Advice = "Report on it in public, regularly: what is given, what was done about violations, and to what effect.",
        Severity = Severity.Information,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        CarveOut, CloseConnection, Grave, Unclear, Unanswered, ShortOfGrave, ContinuesAfterIntercession, DeadlinePassed, NotEnded,
            RecipientCommanderImplicated, GroundsForGraveViolations,
        InformationContradictsRecord, GravityContradictsRecord, GuidanceNotRead, NotReported,
    ];
}
