namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

public sealed partial record Dataset
{
    /// <summary>Whether the people concerned take part in planning; unanswered, they may be left out.</summary>
    [Question("Do the groups concerned take part in planning the collection?", Label = "answer on groups in planning",
        AskWhom = "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/0")]
    public Answer? GroupsInPlanning { get; init; }

    /// <summary>Whether they take part in collecting; unanswered, they may be left out.</summary>
    [Question("Do they take part in collecting the data?", Label = "answer on groups in collection", AskWhom =
        "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/0")]
    public Answer? GroupsInCollection { get; init; }

    /// <summary>Whether they take part in disseminating; unanswered, they may be left out.</summary>
    [Question("Do they take part in making the data known?", Label = "answer on groups in dissemination", AskWhom =
        "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/0")]
    public Answer? GroupsInDissemination { get; init; }

    /// <summary>Whether they take part in the analysis; unanswered, they may be left out.</summary>
    [Question("Do they take part in analysing the data?", Label = "answer on groups in analysis", AskWhom =
        "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/0")]
    public Answer? GroupsInAnalysis { get; init; }

    /// <summary>Whether there is more than one way to take part; unanswered, there may be none that suits.</summary>
    [Question("Are there several ways in which people can take part and are encouraged to?", Label = "answer on ways to take part")]
    [Cites(Tool.Edition, "1.7/participation/1")]
    public Answer? ParticipationEased { get; init; }

    /// <summary>What was done about what keeps people from taking part; unanswered, nothing may have been.</summary>
    [Question(
        "Were barriers to taking part (language, culture, gender, status, vulnerability) looked for and dealt with?",
        Label = "handling of barriers")]
    [Cites(Tool.Edition, "1.7/participation/2")]
    public BarrierHandling? Barriers { get; init; }

    /// <summary>Whether those who took part hear how, and what came of it; unanswered, they may not.</summary>
    [Question("Are people told how they take part, and what came of it?", Label = "answer on telling outcomes",
        AskWhom = "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/3")]
    public Answer? OutcomesShared { get; init; }

    /// <summary>Whether marginalized views are in it; unanswered, they may not be.</summary>
    [Question("Are the views of marginalized people and of groups at risk of discrimination represented?", Label =
        "answer on marginalized groups", AskWhom = "the groups concerned")]
    [Cites(Tool.Edition, "1.7/participation/4")]
    public Answer? MarginalizedRepresented { get; init; }

    /// <summary>Whether what was learned is kept; unanswered, it may be lost.</summary>
    [Question("Is what was learned from taking part kept for later?", Label = "answer on keeping knowledge")]
    [Cites(Tool.Edition, "1.7/participation/5")]
    public Answer? KnowledgeKept { get; init; }

    /// <summary>Whether people whom it is about are locked up; unanswered, they may be.</summary>
    [Question("Are some of the people whom it is about detained or in prison?", Label = "answer on detained people")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/1")]
    public Answer? PeopleDetained { get; init; }

    /// <summary>Whether they can take part, victims among them unpunished; unanswered, they may be out of reach.</summary>
    [Question("Have the authorities agreed that they can be reached, and that victims among them are not punished?",
        Label = "answer on reaching detainees", AskWhom = "the detaining authority")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/1")]
    public Answer? DetaineesReached { get; init; }

    /// <summary>Whether people whom it is about were returned; unanswered, they may have been.</summary>
    [Question("Have some of the people whom it is about been deported or returned?", Label = "answer on returned people")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/2")]
    public Answer? PeopleReturned { get; init; }

    /// <summary>Whether they are reached through cooperation across borders; unanswered, they may be out of reach.</summary>
    [Question("Are they reached through cooperation across borders?", Label = "answer on reaching returnees")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/2")]
    public Answer? ReturneesReached { get; init; }

    /// <summary>Whether people fear to be found or persecuted; unanswered, they may.</summary>
    [Question("Are some of them in an irregular situation, or in fear of persecution?", Label = "answer on people in fear")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/3")]
    public Answer? PeopleInFear { get; init; }

    /// <summary>Whether they may stay anonymous; unanswered, they may not.</summary>
    [Question("Are they guaranteed confidentiality and anonymity?", Label = "guarantee of anonymity")]
    [Cites(Tool.Edition, "1.7/participation/tipsom/3")]
    public Answer? AnonymityGuaranteed { get; init; }

    /// <summary>Whether it gives national averages and no more; unanswered, it may.</summary>
    [Question("Does it give national averages only?", Label = "answer on averages only")]
    [Cites(Tool.Edition, "1.7/disaggregation/1")]
    public Answer? OnlyAverages { get; init; }

    /// <summary>How far it reaches beyond known cases; unanswered, nothing may be said of how common the crime is.</summary>
    [Question("Does it count cases that came to notice, a sample, or everyone?", Label = "coverage")]
    [Cites(Tool.Edition, "intro/disaggregation/2")]
    public DataCoverage? Coverage { get; init; }

    /// <summary>Whether it is used to say how common the crime is; unanswered, it may be.</summary>
    [Question("Is it used to say how common trafficking or smuggling is?", Label = "claim of prevalence", AskWhom =
        "whoever would publish the data")]
    [Cites(Tool.Edition, "intro/disaggregation/2")]
    public Answer? ClaimsPrevalence { get; init; }

    /// <summary>Whether it is used to say so of a group, racial, ethnic, national, religious or other; unanswered, it may be.</summary>
    [Question("Is it used to say how common either crime is among a group, such as a racial, ethnic, national or religious one?",
        Label = "claim of prevalence by group",
        AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "intro/disaggregation/2")]
    public Answer? ClaimsPrevalenceByEthnicity { get; init; }

    /// <summary>Whether causes or traits of victims or offenders are concluded from it; unanswered, they may be.</summary>
    [Question("Are conclusions drawn from it on causes, or on what victims or offenders have in common?", Label =
        "answer on conclusions drawn", AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/disaggregation/5")]
    public Answer? DrawsConclusions { get; init; }

    /// <summary>Whether there is a group to compare with; unanswered, there may be none.</summary>
    [Question("Is there comparable data on people who are not victims or offenders?", Label = "answer on a comparison", Remediable = true)]
    [Cites(Tool.Edition, "1.7/disaggregation/5")]
    public Answer? HasComparison { get; init; }

    /// <summary>The group compared with; no rule reads it.</summary>
    [Question("With which group is it compared?", Label = "group for comparison")]
    [Cites(Tool.Edition, "1.7/disaggregation/5")]
    [Sensitive]
    public string? Comparator { get; init; }

    /// <summary>Whether trafficking is charged as something else; unanswered, it may be.</summary>
    [Question("Are traffickers also prosecuted under other laws, so that their victims are not counted here?", Label =
        "answer on other laws", AskWhom = "the prosecution service")]
    [Cites(Tool.Edition, "1.7/disaggregation/7")]
    public Answer? OtherLawsUsed { get; init; }

    /// <summary>Whether people lack papers or have false ones; unanswered, they may.</summary>
    [Question("Do many of the people counted have no papers, or false ones?", Label = "answer on missing papers")]
    [Cites(Tool.Edition, "1.7/disaggregation/8")]
    public Answer? PapersMissing { get; init; }

    /// <summary>Whether births go unregistered among them; unanswered, they may.</summary>
    [Question("Are births often not registered where the people come from?", Label = "answer on unregistered births",
        AskWhom = "the registry, UNICEF")]
    [Cites(Tool.Edition, "1.7/disaggregation/4")]
    [Cites(Tool.Edition, "1.7/disaggregation/9")]
    public Answer? BirthsUnregistered { get; init; }

    /// <summary>Whether what the numbers leave out is said beside them; unanswered, it may not be.</summary>
    [Question("Is it said beside the numbers what they leave out?", Label = "answer on stated limits", AskWhom =
        "whoever would publish the data")]
    [Cites(Ours, "the limits of numbers stand beside them", Confidence.OwnDesign)]
    public Answer? LimitsStated { get; init; }

    /// <summary>How many men and boys it counts as victims; unanswered, none may have been found.</summary>
    [Question("How many men and boys does it count as victims?", Label = "number of men and boys")]
    [Cites(Tool.Edition, "1.3/gender/5")]
    [AtLeast(0)]
    public int? MenAndBoysCounted { get; init; }

    /// <summary>Whether silence is read as absence; unanswered, it may be.</summary>
    [Question(
        "Is late disclosure, or a person's not identifying as a victim, taken as evidence that no trafficking occurred?",
        Label = "answer on silence read as proof")]
    [Cites(Tool.Edition, "1.7/self-identification/tipsom/1")]
    [Cites(Tool.Edition, "1.6/interview/trauma/4")]
    public Answer? SilenceReadAsProof { get; init; }
}
