using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>A human rights concern about what a programme supports: the situation that a response has to answer.</summary>
[AskWhom("OHCHR, the Resident Coordinator, the country office")]
public sealed record HumanRightsConcern : IFact
{
    private const string Observers = "OHCHR, the Resident Coordinator, the monitoring of the programme";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Whether the violation is serious; unanswered, neither freeze nor withdrawal is open yet.</summary>
    [Question("Is it a serious human rights violation?", Label = "seriousness of the violation", AskWhom = "OHCHR")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Judgement<Answer>? Serious { get; init; }

    /// <summary>Whether it goes on; unanswered, withdrawal is not open yet.</summary>
    [Question("Does the violation go on?", Label = "continuation of the violation", Remediable = true, AskWhom = Observers)]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Judgement<Answer>? Ongoing { get; init; }

    /// <summary>How far the programme aids it; unanswered, neither freeze nor withdrawal is open yet.</summary>
    [Question(
        "Does the programme aid or assist the violation?",
        Label = "aid to the violation", Remediable = true, AskWhom = "OHCHR, the Resident Coordinator, the monitoring of the programme")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Judgement<AidToViolation>? Aid { get; init; }

    /// <summary>Whether the State violates rights deliberately.</summary>
    [Question("Does the State violate human rights deliberately?", Label = "deliberate violation", AskWhom = Observers)]
    [Cites(Tool.Edition, "intro/mitigation/5")]
    public Judgement<Answer>? Deliberate { get; init; }

    /// <summary>Whether it persists in that.</summary>
    [Question("Does the State persist in the violation?", Label = "persistence in the violation", Remediable = true, AskWhom = Observers)]
    [Cites(Tool.Edition, "intro/mitigation/5")]
    public Judgement<Answer>? Persistent { get; init; }

    /// <summary>Whether the State talks openly about it.</summary>
    [Question("Is the State willing to engage openly on the issue?", Label = "open engagement of the State", Remediable = true,
        AskWhom = Observers)]
    [Cites(Tool.Edition, "intro/mitigation/5")]
    public Answer? EngagesOpenly { get; init; }

    /// <summary>Whether the counterpart hears the concern.</summary>
    [Question("Is the counterpart receptive to the concern?", Label = "receptive counterpart", Remediable = true,
        AskWhom = "the country office")]
    [Cites(Tool.Edition, "intro/persist/3")]
    public Answer? CounterpartReceptive { get; init; }

    /// <summary>Whether senior management knows; unanswered, that stays open.</summary>
    [Question("Has senior management considered what staying engaged implies?", Label = "consideration by senior management",
        Remediable = true, AskWhom = "UNODC senior management")]
    [Cites(Tool.Edition, "intro/persist/3")]
    public Answer? SeniorManagementInvolved { get; init; }

    /// <summary>Whether there was a dialogue; unanswered, that stays open.</summary>
    [Question("Were relevant standards pointed out to the counterpart, in an open dialogue?", Label = "dialogue with the counterpart",
        Remediable = true, AskWhom = "the country office")]
    [Cites(Tool.Edition, "intro/persist/2")]
    public Answer? DialogueHeld { get; init; }

    /// <summary>Whether the concern was taken to OHCHR and the Resident Coordinator; unanswered, that stays open.</summary>
    [Question("Is the concern addressed together with OHCHR and the Resident Coordinator?", Label =
        "coordination with OHCHR and the Resident Coordinator", Remediable = true, AskWhom = "the country office")]
    [Cites(Tool.Edition, "intro/persist/1")]
    public Answer? CoordinatedWithUn { get; init; }

    /// <summary>Whether reliable information on grave violations was received.</summary>
    [Question("Has reliable information about grave violations been received?", Label = "reliable information", AskWhom = Observers)]
    [Cites(Tool.Edition, "intro/response/political-intervention")]
    public Judgement<Answer>? ReliableInformation { get; init; }

    /// <summary>Whether the authorities were told; unanswered, that stays open.</summary>
    [Question("Were the authorities told of it, so that the violations end?", Label = "notice to the authorities", Remediable = true,
        AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/political-intervention")]
    public Answer? BroughtToAuthorities { get; init; }

    /// <summary>Whether the bar for suspension is reached; unanswered, no weaker response is said to be enough.</summary>
    [Question("Are there substantial grounds to believe that the authorities failed to take corrective measures and go on committing "
        + "grave violations?", Label = "grave violations that go on uncorrected", Remediable = true, AskWhom =
        "OHCHR, UNODC senior management")]
    [Cites(Tool.Edition, "intro/persist/4")]
    public Judgement<Answer>? GraveViolationsGoOn { get; init; }

    /// <summary>What became of undertakings; unanswered, none is taken to be kept.</summary>
    [Question("Has the State breached an undertaking that it gave?", Label = "record of undertakings", AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/undertakings")]
    public UndertakingRecord? Undertakings { get; init; }

    /// <summary>Whether it was raised on both routes; unanswered, withdrawal is not open yet.</summary>
    [Question("Was the concern raised through headquarters and through the Resident Coordinator?", Label =
        "route through headquarters and the Resident Coordinator", AskWhom = "UNODC headquarters, the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Answer? RaisedOnBothRoutes { get; init; }

    /// <summary>Whether a freeze was tried; unanswered, withdrawal is not open yet.</summary>
    [Question("Was a temporary freeze tried?", Label = "freeze before withdrawal", AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public FreezeRecord? FreezeTried { get; init; }

    /// <summary>Whether the government would act; unanswered, withdrawal is not open yet.</summary>
    [Question(
        "Is there any sign that the government is prepared to address the violation?",
        Label = "stance of the government", Remediable = true, AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public CounterpartStance? GovernmentStance { get; init; }

    /// <summary>The UN system's stance; unanswered, there is none to disengage on.</summary>
    [Question("Has the UN system as a whole taken a stance against engagement there?", Label = "stance of the UN system",
        AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/mitigation/3")]
    public UnStance? UnSystemStance { get; init; }

    /// <summary>Whether it is about abuse by UN personnel.</summary>
    [Question(
        "Is it about sexual exploitation or abuse by United Nations personnel?",
        Label = "abuse by UN personnel", AskWhom = "the country office")]
    [Cites(Tool.Edition, "intro/mitigation/victims-advocate")]
    [Sensitive]
    public Answer? AbuseByUnPersonnel { get; init; }

    /// <summary>Whether the advocate for victims' rights was told; unanswered, that stays open.</summary>
    [Question(
        "Was it brought to the Victims' Rights Advocate?",
        Label = "notice to the Victims' Rights Advocate", Remediable = true, AskWhom = "the country office")]
    [Cites(Tool.Edition, "intro/mitigation/victims-advocate")]
    public Answer? VictimsAdvocateInformed { get; init; }
}
