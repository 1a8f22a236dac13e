namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>One activity of support to one recipient that is running or suspended.</summary>
[AskWhom("the programme manager, the implementing office's file")]
public sealed record OngoingSupport : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Who receives it; unanswered, every question about the recipient is open.</summary>
    [Question("Which security force or authority receives the support?", Label = "recipient")]
    [Cites(Tool.Edition, "2.5/hrddp/due-diligence")]
    [RefersTo(typeof(SecurityForce))]
    public string? Recipient { get; init; }

    /// <summary>What is given; unanswered, it counts as support of the closest kind of connection.</summary>
    [Question("What kind of activity is it?", Label = "kind of activity", AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "paras. 8-9")]
    [Cites(Tool.Edition, "2.5/hrddp/exempt")]
    public ActivityKind? Kind { get; init; }

    /// <summary>What came to light; unanswered, it is to be verified.</summary>
    [Question(
        "Has information about violations by the recipient been received?",
        Label = "information about violations", Remediable = true, AskWhom = "OHCHR, the country team, the monitoring of the programme")]
    [Cites(Hrddp.Document, "para. 26", Confidence.Recalled)]
    public Judgement<InformationReceived>? Information { get; init; }

    /// <summary>
    /// Whether that meets the definition of grave violations; unanswered, it is to be verified. Recorded allegations that meet it count as
    /// if it were answered so, whatever is answered.
    /// </summary>
    [Question(
        "Do the violations meet the definition of grave violations?",
        Label = "gravity of the violations", AskWhom = "OHCHR, UNODC senior management")]
    [Cites(Hrddp.Document, "para. 12")]
    public Judgement<ViolationGravity>? Gravity { get; init; }

    /// <summary>Whether the source is credible; unanswered, it is taken to be.</summary>
    [Question("Is the source of the unverified information credible?", Label = "credible source", AskWhom = "OHCHR")]
    [Cites(Ours, "hold while verifying", Confidence.OwnDesign)]
    public Answer? SourceIsCredible { get; init; }

    /// <summary>Whether life is at risk; unanswered, it is taken to be.</summary>
    [Question("Is anybody's life at risk if the information is true?", Label = "danger to life", AskWhom = "OHCHR")]
    [Cites(Ours, "hold while verifying", Confidence.OwnDesign)]
    public Answer? LifeIsAtRisk { get; init; }

    /// <summary>Whether the UN interceded; unanswered, deliveries are held while it does.</summary>
    [Question("Has the UN interceded with the authorities to end the violations?", Label = "intercession by the UN", Remediable = true,
        AskWhom = "the Resident Coordinator")]
    [Cites(Hrddp.Document, "paras. 1, 26", Confidence.Recalled)]
    public Answer? Interceded { get; init; }

    /// <summary>Whether the deadline set for the authorities has passed; unanswered, it is taken to have.</summary>
    [Question("Has the deadline set when interceding passed?", Label = "passing of the deadline", AskWhom = "the Resident Coordinator")]
    [Cites(Hrddp.Document, "paras. 26-27", Confidence.Recalled)]
    public Answer? DeadlinePassed { get; init; }

    /// <summary>Whether the UN interceded about a commander under suspicion; unanswered, deliveries are held while it does.</summary>
    [Question("Has the UN interceded with the authorities about the commander under suspicion?", Label = "intercession about the commander",
        Remediable = true, AskWhom = "the Resident Coordinator")]
    [Cites(Hrddp.Document, "para. 21", Confidence.Recalled)]
    public Answer? IntercededAboutCommander { get; init; }

    /// <summary>Whether the deadline set for removing or clearing the commander has passed; unanswered, it is taken to have.</summary>
    [Question("Has the deadline set when interceding about the commander passed?", Label = "passing of the deadline about the commander",
        AskWhom = "the Resident Coordinator")]
    [Cites(Hrddp.Document, "para. 21", Confidence.Recalled)]
    public Answer? CommanderDeadlinePassed { get; init; }

    /// <summary>Whether violations go on; unanswered, they are not taken to have ended.</summary>
    [Question("Do the violations go on?", Label = "continuation of violations", Remediable = true, AskWhom =
        "OHCHR, the monitoring of the programme")]
    [Cites(Hrddp.Document, "para. 27", Confidence.Recalled)]
    public Judgement<Continuation>? Continues { get; init; }

    /// <summary>Whether support is suspended; unanswered, nothing is said to continue.</summary>
    [Question("Is the support suspended?", Label = "suspension", AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "para. 27", Confidence.Recalled)]
    public Answer? Suspended { get; init; }

    /// <summary>Whether headquarters and the Resident Coordinator raised it; unanswered counts as not.</summary>
    [Question("Have headquarters and the Resident Coordinator raised the violations with the government?", Label =
        "route through headquarters", AskWhom = "UNODC headquarters, the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Answer? HeadquartersRouteUsed { get; init; }

    /// <summary>Whether the counterpart is prepared to act; unanswered, support stays suspended and is not withdrawn.</summary>
    [Question(
        "Is the counterpart prepared to address the violations?",
        Label = "stance of the counterpart", Remediable = true, AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public CounterpartStance? Counterpart { get; init; }

    /// <summary>The risk that is left after mitigation; unanswered, it is to be verified.</summary>
    [Question(
        "Is there, despite mitigation, a substantial real risk of grave violations?",
        Label = "residual risk", Remediable = true, AskWhom = "OHCHR, UNODC senior management")]
    [Cites(Hrddp.Document, "para. 28", Confidence.Recalled)]
    public Judgement<RealRisk>? ResidualRisk { get; init; }

    /// <summary>What the authorities did; asked only where suspension is read to ask for their failure.</summary>
    [Question("Have the authorities taken the necessary corrective or mitigating measures?",
        Label = "answer on measures by the authorities", Remediable = true, AskWhom = "the counterpart, OHCHR")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    public Judgement<AuthorityMeasures>? AuthorityMeasures { get; init; }

    /// <summary>Whether withdrawal was decided at a high level; unanswered, support stays suspended.</summary>
    [Question("Was withdrawal decided at a high level, after consulting the wider UN system, and recorded?", Label = "high-level decision",
        AskWhom = "UNODC senior management")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Answer? HighLevelDecision { get; init; }

    /// <summary>Whether there is guidance on the country and it was read; unanswered counts as guidance that was not read.</summary>
    [Question("Is there guidance or a standing framework for support in this country, and was it read?", Label = "guidance on the country",
        Remediable = true, AskWhom = "the Resident Coordinator, OHCHR")]
    [Cites(Tool.Edition, "2.5/hrddp/guidance")]
    [Cites(Hrddp.Document, "paras. 18-19", Confidence.Recalled)]
    public CountryGuidance? CountryGuidance { get; init; }

    /// <summary>Whether the support is reported on in public; unanswered counts as not, and is advised.</summary>
    [Question("Is the nature and extent of the support reported on in public?", Label = "public reporting", Remediable = true,
        AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "para. 23", Confidence.Recalled)]
    public Answer? PublicReporting { get; init; }
}
