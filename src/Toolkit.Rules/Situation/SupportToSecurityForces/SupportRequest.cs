namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// One activity of support to one recipient, before it starts. A project is as many of these as it has activities and recipients.
/// </summary>
[AskWhom("the programme manager, the implementing office's file")]
public sealed record SupportRequest : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Who would receive it; unanswered, every question about the recipient is open.</summary>
    [Question("Which security force or authority would receive the support?", Label = "recipient")]
    [Cites(Tool.Edition, "2.5/hrddp/due-diligence")]
    [RefersTo(typeof(SecurityForce))]
    public string? Recipient { get; init; }

    /// <summary>Whether it is given or accepted; asked only where accepted support is read as not covered.</summary>
    [Question("Is the support given or accepted?", Label = "direction of the support")]
    [Cites(Tool.Edition, "2.5/hrddp/due-diligence")]
    public SupportDirection? Direction { get; init; }

    /// <summary>What is given; unanswered, it counts as support, and none starts.</summary>
    [Question("What kind of activity is it?", Label = "kind of activity", AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "paras. 8-9")]
    [Cites(Tool.Edition, "2.5/hrddp/exempt")]
    public ActivityKind? Kind { get; init; }

    /// <summary>What the recipient needs, element (a); may stay open after a documented search.</summary>
    [Question("What does the recipient need, and what would the support bring?", Label = "assessment of needs",
        AskWhom = "the counterpart, the programme manager")]
    [Cites(Hrddp.Document, "para. 14(a)", Confidence.Recalled)]
    public string? Needs { get; init; }

    /// <summary>The effect on the UN's influence, element (e); may stay open after a documented search.</summary>
    [Question("What would giving support, compared with withholding it, do to the UN's influence for compliance?",
        Label = "effect on influence", AskWhom = "the Resident Coordinator, OHCHR")]
    [Cites(Hrddp.Document, "para. 14(e)", Confidence.Recalled)]
    public InfluenceEffect? Influence { get; init; }

    /// <summary>Whether a search for needs and influence is documented; unanswered counts as not.</summary>
    [Question("Is the search for what is still unknown of needs and influence documented?", Label = "documented search",
        AskWhom = "whoever made the assessment")]
    [Cites(Ours, "elements that may stay open", Confidence.OwnDesign)]
    public Answer? SearchDocumented { get; init; }

    /// <summary>Whether its use can be monitored, element (f); unanswered, no support starts.</summary>
    [Question(
        "Can the use of the support and the recipient's conduct be monitored?",
        Label = "feasibility of monitoring", Remediable = true, AskWhom = "the country office, OHCHR")]
    [Cites(Hrddp.Document, "paras. 14(f), 24-25", Confidence.Recalled)]
    public MonitoringFeasibility? Monitoring { get; init; }

    /// <summary>The risk, element (g); unanswered, no support starts.</summary>
    [Question("Do substantial grounds point to a real risk that the recipient commits grave violations?",
        Label = "risk", AskWhom = "OHCHR, the country team, UNODC senior management")]
    [Cites(Tool.Edition, "2.5/hrddp/prohibition")]
    [Cites(Hrddp.Document, "paras. 1, 14(g), 16", Confidence.Recalled)]
    public Judgement<RealRisk>? Risk { get; init; }

    /// <summary>The risk that is left after UN mitigation; unanswered, support with a substantial risk does not start.</summary>
    [Question(
        "Is the risk still substantial after what the UN would do to mitigate it?",
        Label = "residual risk", Remediable = true, AskWhom = "OHCHR, the country team, UNODC senior management")]
    [Cites(Hrddp.Document, "para. 16", Confidence.Recalled)]
    public Judgement<RealRisk>? ResidualRisk { get; init; }

    /// <summary>What the authorities did; unanswered, support with a substantial risk does not start. A promise is not a measure.</summary>
    [Question("Have the authorities taken the necessary corrective or mitigating measures?",
        Label = "answer on measures by the authorities", Remediable = true, AskWhom = "the counterpart, OHCHR")]
    [Cites(Tool.Edition, "2.5/hrddp/prohibition")]
    public Judgement<AuthorityMeasures>? AuthorityMeasures { get; init; }

    /// <summary>Whether senior management stands by the judgement of the risk with written reasons; unanswered counts as not.</summary>
    [Question("Has UNODC senior management attested the judgement of the risk with written reasons?", Label =
        "attestation by senior management", Remediable = true, AskWhom = "UNODC senior management")]
    [Cites(Ours, "senior judgement of a low risk against a grave record", Confidence.OwnDesign)]
    public Answer? SeniorJudgement { get; init; }

    /// <summary>Whether the authorities were written to; unanswered counts as not.</summary>
    [Question("Has the senior UN official in the country written to the authorities about the policy and its consequences?",
        Label = "letter to the authorities", Remediable = true, AskWhom = "the Resident Coordinator")]
    [Cites(Hrddp.Document, "paras. 2(b), 21", Confidence.Recalled)]
    public Answer? LetterSent { get; init; }

    /// <summary>
    /// Whether the Resident Coordinator was consulted; unanswered counts as not. An answer from before the question was split is read as
    /// this one alone.
    /// </summary>
    [Question("Was the Resident Coordinator consulted?", Label = "consultation of the Resident Coordinator", Remediable = true,
        AskWhom = "the country office")]
    [Cites(Hrddp.Document, "paras. 20, 22", Confidence.Recalled)]
    public Answer? Consulted { get; init; }

    /// <summary>Whether the country team was consulted; unanswered counts as not.</summary>
    [Question("Was the United Nations country team consulted?", Label = "consultation of the country team", Remediable = true,
        AskWhom = "the country office")]
    [Cites(Hrddp.Document, "paras. 20, 22", Confidence.Recalled)]
    public Answer? CountryTeamConsulted { get; init; }

    /// <summary>Whether OHCHR was consulted; unanswered counts as not.</summary>
    [Question("Was OHCHR consulted?", Label = "consultation of OHCHR", Remediable = true, AskWhom = "the country office")]
    [Cites(Hrddp.Document, "paras. 20, 22", Confidence.Recalled)]
    public Answer? OhchrConsulted { get; init; }

    /// <summary>Whether there is guidance on the country and it was read; unanswered counts as guidance that was not read.</summary>
    [Question("Is there guidance or a standing framework for support in this country, and was it read?", Label = "guidance on the country",
        Remediable = true, AskWhom = "the Resident Coordinator, OHCHR")]
    [Cites(Tool.Edition, "2.5/hrddp/guidance")]
    [Cites(Hrddp.Document, "paras. 18-19", Confidence.Recalled)]
    public CountryGuidance? CountryGuidance { get; init; }

    /// <summary>Whether public reporting on the support is foreseen; unanswered counts as not, and is advised.</summary>
    [Question("Is public reporting on the nature and extent of the support foreseen?", Label = "public reporting", Remediable = true,
        AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "para. 23", Confidence.Recalled)]
    public Answer? PublicReporting { get; init; }

    /// <summary>Whether monitoring is in place; unanswered counts as not.</summary>
    [Question("Is monitoring of the support set up?", Label = "monitoring set up", Remediable = true, AskWhom = "the programme manager")]
    [Cites(Hrddp.Document, "paras. 24-25", Confidence.Recalled)]
    public Answer? MonitoringSetUp { get; init; }

    /// <summary>Whether it was signed off at the level that the outcome asks for; unanswered counts as not.</summary>
    [Question("Was the support signed off at the level that this decision asks for?", Label = "sign-off", Remediable = true,
        AskWhom = "the country representative, UNODC senior management")]
    [Cites(Ours, "levels of sign-off", Confidence.OwnDesign)]
    public Answer? SignedOff { get; init; }
}
