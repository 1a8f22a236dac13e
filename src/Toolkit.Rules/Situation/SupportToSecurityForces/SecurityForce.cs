namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// A counterpart that would receive support: one fact for each unit and for each authority that is responsible for units.
/// </summary>
[AskWhom("the country office, the implementing office's file")]
public sealed record SecurityForce : IFact
{
    private const string Reporters = "OHCHR, special procedures, treaty bodies and the universal periodic review, the country team, the "
        + "national human rights institution, NGOs";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>What kind of counterpart it is; unanswered, it is taken to be in scope, and no support starts.</summary>
    [Question("What kind of counterpart is it?", Label = "kind of counterpart", AskWhom = "the counterpart, the country office")]
    [Cites(Tool.Edition, "2.5/hrddp/recipient/military")]
    [Cites(Hrddp.Document, "para. 7", Confidence.Recalled)]
    public RecipientKind? Kind { get; init; }

    /// <summary>
    /// Of a prison or detention service, its ministry; unanswered, it is in scope, and waits only where a reading asks for the ministry.
    /// </summary>
    [Question("Under which ministry is the prison or detention service?", Label = "ministry of the service", AskWhom = "the counterpart")]
    [Cites(Tool.Edition, "2.5/hrddp/1")]
    [Cites(Ours, "prison services are inside the scope that the toolkit names", Confidence.OwnDesign)]
    public PrisonMinistry? Ministry { get; init; }

    /// <summary>
    /// Whether an authority stands above it; unanswered, nothing is decided in its favour. An authority and a regional peacekeeping force
    /// are taken to have none unless one is named.
    /// </summary>
    [Question("Does an authority directly manage, administer, command or control it?", Label = "answer on an authority above",
        AskWhom = "the counterpart")]
    [Cites(Tool.Edition, "2.5/hrddp/recipient/authorities")]
    public AuthorityAbove? AuthorityAbove { get; init; }

    /// <summary>
    /// The authority that is responsible for it; what is found of that authority, and of the one above that, reaches this unit.
    /// </summary>
    [Question("Which authority directly manages, administers, commands or controls it?", Label = "responsible authority",
        AskWhom = "the counterpart")]
    [Cites(Tool.Edition, "2.5/hrddp/recipient/authorities")]
    [RefersTo(typeof(SecurityForce))]
    public string? CommandedBy { get; init; }

    /// <summary>What is known of its senior commanders; unanswered, no support starts.</summary>
    [Question(
        "Are there substantial grounds to suspect one of its senior commanders of grave violations?",
        Label = "record of senior command", Remediable = true, AskWhom = Reporters)]
    [Cites(Tool.Edition, "intro/grave/unit-command")]
    [Cites(Hrddp.Document, "para. 12(a)(iii)")]
    public Judgement<CommandRecord>? SeniorCommand { get; init; }

    /// <summary>
    /// Its record of compliance, element (b) of the assessment; unanswered, no support starts, also where recorded allegations already make
    /// it grave.
    /// </summary>
    [Question(
        "What is its record of compliance with humanitarian, human rights and refugee law?",
        Label = "record of compliance", AskWhom = Reporters)]
    [Cites(Hrddp.Document, "para. 14(b)", Confidence.Recalled)]
    public Judgement<ComplianceRecord>? RecordOfCompliance { get; init; }

    /// <summary>Where the record was searched for and when; without it a clean record counts as not known.</summary>
    [Question("Which sources were searched for its record, and when?", Label = "list of sources searched", AskWhom =
        "whoever made the assessment")]
    [Cites(Ours, "a clean record names its sources", Confidence.OwnDesign)]
    [Cites(Hrddp.Document, "para. 15", Confidence.Recalled)]
    public string? SourcesSearched { get; init; }

    /// <summary>How past violations were accounted for, element (c); unanswered, no support starts.</summary>
    [Question(
        "Were violations investigated and prosecuted effectively?",
        Label = "accountability for violations", Remediable = true, AskWhom = Reporters)]
    [Cites(Hrddp.Document, "para. 14(c)", Confidence.Recalled)]
    public Judgement<AccountabilityRecord>? Accountability { get; init; }

    /// <summary>Its preventive and corrective institutions, element (d); unanswered, no support starts.</summary>
    [Question(
        "Are there institutions that prevent and correct violations?",
        Label = "answer on preventive institutions", Remediable = true, AskWhom = Reporters)]
    [Cites(Hrddp.Document, "para. 14(d)", Confidence.Recalled)]
    public Judgement<PreventiveInstitutions>? Institutions { get; init; }

    /// <summary>
    /// Whether the UN system withholds support in the whole country. It is told once, of the force or of an authority above it; where
    /// neither tells, no support starts and none is said to continue. Where one says that it is withheld, it is.
    /// </summary>
    [Question("Has the UN system taken a stance that withholds support from it in the whole country?", Label = "country-wide UN stance",
        Remediable = true, AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/mitigation/3")]
    [Cites(Tool.Edition, "2.5/hrddp/guidance")]
    [TakenFrom(nameof(CommandedBy))]
    public UnStance? CountryStance { get; init; }
}
