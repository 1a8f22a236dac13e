namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>A response that is proposed to a human rights concern: one step of the toolkit's ladder.</summary>
[AskWhom("the programme manager, the implementing office's file")]
public sealed record ResponseProposal : IFact
{
    private const string Management = "UNODC senior management";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The concern that it answers; unanswered, every question about the concern is open.</summary>
    [Question("Which concern does it answer?", Label = "concern answered")]
    [Cites(Tool.Edition, "intro/response/order")]
    [RefersTo(typeof(HumanRightsConcern))]
    public string? Concern { get; init; }

    /// <summary>What is proposed; unanswered, nothing can be said.</summary>
    [Question("Which response is proposed?", Label = "proposed response")]
    [Cites(Tool.Edition, "intro/response/order")]
    public RiskResponse? Response { get; init; }

    /// <summary>Whether the programme is still being designed; complementary activities belong there.</summary>
    [Question("Is the programme still at the stage of design?", Label = "stage of design", AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/complementary")]
    public Answer? AtDesign { get; init; }

    /// <summary>Whom complementary activities support.</summary>
    [Question("Which body that protects rights do the complementary activities support?", Label = "protective body", Remediable = true)]
    [Cites(Tool.Edition, "intro/response/complementary")]
    public string? ProtectiveBody { get; init; }

    /// <summary>What a safeguard watches for.</summary>
    [Question("Which event does the safeguard watch for?", Label = "event of the safeguard", Remediable = true)]
    [Cites(Tool.Edition, "intro/response/safeguards")]
    public string? SafeguardEvent { get; init; }

    /// <summary>Whether the counterpart has to tell UNODC of the event; unanswered, that stays open.</summary>
    [Question("Does the agreement oblige the counterpart to notify UNODC of that event?", Label = "duty to notify", Remediable = true)]
    [Cites(Tool.Edition, "intro/response/safeguards")]
    public Answer? NotificationAgreed { get; init; }

    /// <summary>Whether undertakings are politically sensitive; unanswered, they are taken to be.</summary>
    [Question("Are the undertakings politically sensitive?", Label = "political sensitivity", AskWhom = Management)]
    [Cites(Tool.Edition, "intro/response/undertakings")]
    public Answer? PoliticallySensitive { get; init; }

    /// <summary>Whether senior management was consulted on sensitive undertakings; unanswered counts as not.</summary>
    [Question(
        "Was senior management consulted on the undertakings?",
        Label = "consultation of senior management", AskWhom = "UNODC senior management")]
    [Cites(Tool.Edition, "intro/response/undertakings")]
    public Answer? SeniorManagementConsulted { get; init; }

    /// <summary>Whether the country team was consulted, which every response asks for; unanswered counts as not.</summary>
    [Question("Was the UN country team consulted, and is that recorded?", Label = "consultation of the country team",
        AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/persist/consultation")]
    public Answer? CountryTeamConsulted { get; init; }

    /// <summary>Whether OHCHR was consulted; unanswered counts as not.</summary>
    [Question("Was OHCHR consulted, and is that recorded?", Label = "consultation of OHCHR", AskWhom = "OHCHR")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    public Answer? OhchrConsulted { get; init; }

    /// <summary>Whether the Resident Coordinator was consulted; unanswered counts as not.</summary>
    [Question("Was the Resident Coordinator consulted, and is that recorded?", Label = "consultation of the Resident Coordinator",
        AskWhom = "the Resident Coordinator")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    public Answer? CoordinatorConsulted { get; init; }

    /// <summary>Whether the wider UN system was consulted, which withdrawal asks for; unanswered counts as not.</summary>
    [Question("Was the wider UN system fully consulted, and is that recorded?", Label = "consultation of the wider UN system",
        AskWhom = "UNODC headquarters")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Answer? UnSystemConsulted { get; init; }

    /// <summary>What became of weaker measures; unanswered, none is taken to have failed.</summary>
    [Question("Have weaker measures failed?", Label = "record of weaker measures", AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    [Cites(Tool.Edition, "intro/response/order")]
    public WeakerMeasures? WeakerMeasures { get; init; }

    /// <summary>Whether senior management authorised a freeze; unanswered counts as not.</summary>
    [Question(
        "Has senior management authorised the freeze?",
        Label = "authorisation by senior management", AskWhom = "UNODC senior management")]
    [Cites(Tool.Edition, "intro/response/temporary-freeze")]
    public Answer? SeniorManagementAuthorised { get; init; }

    /// <summary>Whether withdrawal was decided at a high level; unanswered counts as not.</summary>
    [Question("Was the withdrawal decided at a high level?", Label = "high-level decision", AskWhom = "UNODC senior management")]
    [Cites(Tool.Edition, "intro/response/withdrawal")]
    public Answer? DecidedAtHighLevel { get; init; }

    /// <summary>What a freeze or withdrawal stops; unanswered, it is not open yet.</summary>
    [Question("What does the response stop?", Label = "scope of the response", AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/withdrawal/scope")]
    public ResponseScope? Scope { get; init; }

    /// <summary>The activities that a freeze or withdrawal stops, by name.</summary>
    [Question("Which activities does it stop?", Label = "list of affected activities", Remediable = true,
        AskWhom = "the programme manager")]
    [Cites(Tool.Edition, "intro/response/withdrawal/scope")]
    public string? AffectedActivities { get; init; }

    /// <summary>Whether it also stops what need not cease; unanswered, that stays open.</summary>
    [Question("Does it stop training on humanitarian, human rights or refugee law, standard-setting, or capacity tied directly to "
        + "compliance with human rights or to the democratic governance of security institutions?", Label = "stop of exempt activities",
        Remediable = true)]
    [Cites(Tool.Edition, "intro/persist/exempt/a")]
    [Cites(Tool.Edition, "intro/persist/exempt/b")]
    [Cites(Tool.Edition, "intro/persist/exempt/c")]
    public Answer? StopsExemptActivities { get; init; }

    /// <summary>Whether risk and the chance to improve were weighed; unanswered, that stays open.</summary>
    [Question("Was the risk weighed against what UNODC can do to improve the situation, in line with the wider UN position?",
        Label = "weighing of risk and improvement", Remediable = true)]
    [Cites(Tool.Edition, "intro/mitigation/4")]
    public Answer? ImprovementWeighed { get; init; }
}
