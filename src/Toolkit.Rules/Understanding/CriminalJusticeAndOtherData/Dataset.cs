using Toolkit.Rules.Law;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>A set of data on trafficking or smuggling: statistics, case files, a survey. One fact for each set.</summary>
/// <remarks>The id is shown in every report: do not name a person, a shelter or a small community in it.</remarks>
[AskWhom("whoever collects the data")]
public sealed partial record Dataset : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>What it is for; no rule reads it.</summary>
    [Question("What is the data collected for?", Label = "purpose")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    public string? Purpose { get; init; }

    /// <summary>What it counts or measures; no rule reads it.</summary>
    [Question("What does the data count or measure?", Label = "thing counted or measured")]
    [Cites(Tool.Edition, "1.7/data/2")]
    public string? Measures { get; init; }

    /// <summary>Whom it describes. It may name places or communities, so that reports withhold it; no rule reads it.</summary>
    [Question("Which people does the data describe, where and when?", Label = "population described")]
    [Cites(Tool.Edition, "1.7/participation/0")]
    [Sensitive]
    public string? Population { get; init; }

    /// <summary>The State whose duty it is to protect the people in it; unanswered, it is not known what binds it.</summary>
    [Question("In which State is the data collected or kept?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Ours, "the Protocol's duty to protect victims' identity is the State's", Confidence.OwnDesign)]
    public State? State { get; init; }

    /// <summary>About whom it is; unanswered, it may be about any of them.</summary>
    [Question(
        "Is the data about trafficked persons, smuggled migrants, or people accused or convicted?",
        Label = "answer on whom the data is about")]
    [Cites(Tool.Edition, "1.7/privacy/tipsom/1")]
    [Cites(Tool.Edition, "1.7/privacy/tipsom/2")]
    public DataSubjects? Concerns { get; init; }

    /// <summary>Where it comes from; unanswered, it may be one kind of source alone.</summary>
    [Question("From which kind of source does the data come?", Label = "source")]
    [Cites(Tool.Edition, "1.7/data/1")]
    public DataSource? Source { get; init; }

    /// <summary>The definitions that it counts by; no rule reads it.</summary>
    [Question("By which definitions of trafficking and smuggling is it counted?", Label = "definitions used")]
    [Cites(Tool.Edition, "1.7/data/2")]
    public string? DefinitionsUsed { get; init; }

    /// <summary>Whether those definitions are the Protocols' own; unanswered, they may differ.</summary>
    [Question("Do the definitions match those of the Protocols?", Label = "match of definitions")]
    [Cites(Tool.Edition, "1.7/data/2")]
    [Cites(Tool.Edition, "1.7/disaggregation/6")]
    public DefinitionMatch? Definitions { get; init; }

    /// <summary>Whether its breakdowns can be laid beside those of other data; unanswered, they may not fit.</summary>
    [Question("Is it broken down in the same way as the data it is joined or compared with?", Label = "answer on shared breakdowns")]
    [Cites(Tool.Edition, "1.7/data/3")]
    public Answer? SharesBreakdowns { get; init; }

    /// <summary>Whether it shows roles, reasons and effects by gender; unanswered, it may not.</summary>
    [Question(
        "Does it show, by gender, what part people play in the crimes, why, and what the crimes do to them?",
        Label = "answer on roles by gender")]
    [Cites(Tool.Edition, "1.7/data/3")]
    public Answer? CapturesGenderedRoles { get; init; }

    /// <summary>Whether it shows how victims were controlled; unanswered, it may not.</summary>
    [Question("Does it show by which means victims were coerced and controlled?", Label = "answer on means of control")]
    [Cites(Tool.Edition, "1.7/data/3")]
    public Answer? CapturesMeansOfControl { get; init; }

    /// <summary>Whether someone can be recorded as other than female or male; unanswered, it may be impossible.</summary>
    [Question("Can a person be recorded as other than female or male?", Label = "answer on other genders")]
    [Cites(Tool.Edition, "intro/gender/inclusive")]
    public Answer? RecordsOtherGenders { get; init; }

    /// <summary>Whether the clearance that law or ethics ask for was given; unanswered, it may be missing.</summary>
    [Question(
        "Was the legal or ethics clearance given that this collection needs?",
        Label = "legal or ethics clearance", AskWhom = "whoever collects the data, the ethics committee")]
    [Cites(Tool.Edition, "1.7/data/5")]
    public EthicsReview? EthicsReview { get; init; }

    /// <summary>Whether it is shared across a border; unanswered, it may be.</summary>
    [Question("Is or will it be shared across a border?", Label = "answer on borders")]
    [Cites(Tool.Edition, "1.7/data/6")]
    public Answer? CrossesBorders { get; init; }

    /// <summary>Whether there are conditions on how and with whom it is shared; unanswered, there may be none.</summary>
    [Question("Are there conditions on how it may be shared, and with whom?", Label = "answer on conditions of sharing", Remediable = true)]
    [Cites(Tool.Edition, "1.7/data/6")]
    public Answer? SharingConditions { get; init; }

    /// <summary>Whether it bears on trafficking where there is conflict; unanswered, no duty to share is derived.</summary>
    [Question("Does it bear on trafficking in a setting affected by conflict?", Label = "answer on conflict",
        AskWhom = "the country office")]
    [Cites(Tool.Edition, "1.7/data/8")]
    public Answer? ConflictSetting { get; init; }

    /// <summary>Whether those who would get it can use it against trafficking; unanswered, it is not shared.</summary>
    [Question("Can those who would receive it use it effectively to identify or tackle trafficking?", Label =
        "answer on whether the recipient can act", Remediable = true, AskWhom = "the country office")]
    [Cites(Tool.Edition, "1.7/data/8")]
    public Answer? RecipientCanAct { get; init; }

    /// <summary>Whether it travels safely; unanswered, it is not shared.</summary>
    [Question("Is there a secure channel to share it by?", Label = "answer on a secure channel", Remediable = true)]
    [Cites(Tool.Edition, "1.7/data/8")]
    public Answer? SecureChannel { get; init; }

    /// <summary>Whether it was shared with those who can act; unanswered, it may have been kept back.</summary>
    [Question("Has it been shared with those who can act on it?", Label = "answer on sharing for action")]
    [Cites(Tool.Edition, "1.7/data/8")]
    public Answer? SharedForAction { get; init; }

    /// <summary>Whether identities of victims or informants may come out; unanswered, they may.</summary>
    [Question(
        "Could the identity of a victim or informant become known from the way it is kept or handled?",
        Label = "risk that identities leak")]
    [Cites(Tool.Edition, "1.7/data/7")]
    public Answer? IdentityMayLeak { get; init; }

    /// <summary>Whether justice bodies are known to have given identities away; unanswered, they may have.</summary>
    [Question("Have police or other justice bodies been known to give away identities?", Label = "answer on identities given away",
        AskWhom = "NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.7/data/9")]
    public Answer? IdentitiesGivenAway { get; init; }
}
