namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

public sealed partial record Dataset
{
    /// <summary>Whether groups say themselves how they are described; unanswered, they may not.</summary>
    [Question("Do the groups say themselves how they are named and defined?", Label = "answer on self-definition",
        AskWhom = "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    public Answer? SelfDefined { get; init; }

    /// <summary>Whether each person may keep things back; unanswered, they may not.</summary>
    [Question("May each person withhold what they do not want to tell?", Label = "freedom to withhold")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    public Answer? MayWithhold { get; init; }

    /// <summary>Whether people are told what it is for; unanswered, they may not be.</summary>
    [Question("Are people told clearly what the data is for?", Label = "answer on telling the purpose")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    public Answer? PurposeTold { get; init; }

    /// <summary>Whether people are told the risks; unanswered, they may not be.</summary>
    [Question("Are people told what risks there are for them, to their privacy above all?", Label = "answer on telling the risks")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    [Cites(Tool.Edition, "1.7/privacy/2")]
    public Answer? RisksTold { get; init; }

    /// <summary>Whether asking may itself do harm; unanswered, it may.</summary>
    [Question("Could the collection harm those who are asked?", Label = "answer on harm by collection", AskWhom =
        "whoever collects the data, service providers")]
    [Cites(Tool.Edition, "1.7/self-identification/2")]
    [Cites(Tool.Edition, "intro/do-no-harm/2")]
    public Answer? CollectionMayHarm { get; init; }

    /// <summary>Whether the people asked help to design the collection; unanswered, they may not.</summary>
    [Question("Do the people who are asked help to design the collection?", Label = "answer on groups in design",
        AskWhom = "whoever collects the data, the groups concerned")]
    [Cites(Tool.Edition, "1.7/self-identification/tipsom/2")]
    public Answer? GroupsInDesign { get; init; }

    /// <summary>Whether people are pressed; unanswered, they may be.</summary>
    [Question("Are people pressed to say that they were smuggled, or why they seek asylum?", Label = "answer on pressure to disclose",
        AskWhom = "service providers")]
    [Cites(Tool.Edition, "1.7/self-identification/tipsom/3")]
    public Answer? PressedToDisclose { get; init; }

    /// <summary>Who publishes or would publish it; unanswered, it may be a State body.</summary>
    [Question("Who publishes the data, or would?", Label = "publisher", AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/transparency/0")]
    public DataPublisher? Publisher { get; init; }

    /// <summary>Whether it is published; unanswered, it may be.</summary>
    [Question("Is the data published?", Label = "state of publication", AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/transparency/0")]
    [Cites(Tool.Edition, "intro/disaggregation/3")]
    public PublicationState? Publication { get; init; }

    /// <summary>Whether anyone can read how it was gathered; unanswered, they may not.</summary>
    [Question("Is it public how the data was designed and gathered?", Label = "answer on a public method")]
    [Cites(Tool.Edition, "1.7/transparency/2")]
    public Answer? MethodPublic { get; init; }

    /// <summary>Whether it comes out as soon as it can; unanswered, it may be late.</summary>
    [Question("Is it released as soon as possible after collection?", Label = "answer on prompt release", AskWhom =
        "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/transparency/3")]
    public Answer? ReleasedPromptly { get; init; }

    /// <summary>Whether it is classified; unanswered, it may be.</summary>
    [Question("Is the data classified?", Label = "classification")]
    [Cites(Tool.Edition, "1.7/transparency/tipsom/1")]
    public Answer? Classified { get; init; }

    /// <summary>Whether officers can share it without harm; unanswered, they may not.</summary>
    [Question("Are officers able to share it so that neither privacy nor cases suffer?", Label = "answer on officers who can share safely",
        AskWhom = "the law enforcement agency")]
    [Cites(Tool.Edition, "1.7/transparency/tipsom/1")]
    public Answer? OfficersCanShareSafely { get; init; }

    /// <summary>Whether answers stay confidential; unanswered, they may not.</summary>
    [Question("Do answers and personal information stay confidential?", Label = "assurance of confidentiality")]
    [Cites(Tool.Edition, "1.7/privacy/0")]
    public Answer? ConfidentialityAssured { get; init; }

    /// <summary>Whether people agreed; unanswered, they may not have.</summary>
    [Question("Did the people whom it is about consent?", Label = "consent")]
    [Cites(Tool.Edition, "1.7/privacy/2")]
    public Answer? ConsentGiven { get; init; }

    /// <summary>Whether they may take consent back; unanswered, they may not.</summary>
    [Question("Can they refuse or withdraw consent?", Label = "freedom to withdraw consent")]
    [Cites(Tool.Edition, "1.7/privacy/2")]
    public Answer? ConsentWithdrawable { get; init; }

    /// <summary>What personal data it holds. Reports withhold it; no rule reads it.</summary>
    [Question("Which personal data does it hold?", Label = "personal data held")]
    [Cites(Tool.Edition, "1.7/privacy/5")]
    [Sensitive]
    public string? PersonalData { get; init; }

    /// <summary>Whether personal data is protected by mechanisms and procedures; unanswered, it may not be.</summary>
    [Question("Are there strong mechanisms and procedures to protect the data?", Label = "protection of the data", Remediable = true)]
    [Cites(Tool.Edition, "1.7/privacy/4")]
    public Answer? DataProtection { get; init; }

    /// <summary>
    /// Whether someone can be recognised from numbers or texts, or a trait of theirs; unanswered, nothing may be published.
    /// </summary>
    [Question("Can anyone, or a personal trait of theirs, be recognised from the numbers or texts to be shown?",
        Label = "answer on recognisable people", Remediable = true, AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/privacy/3")]
    public Answer? Identifiable { get; init; }

    /// <summary>Whether someone can be recognised from pictures or files; unanswered, nothing may be published.</summary>
    [Question("Can anyone be recognised from photos, footage or records to be shown?", Label = "answer on identity in images or records",
        Remediable = true, AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "3.8/item/17")]
    [Cites(Tool.Edition, "1.7/privacy/3")]
    public Answer? IdentityInImagesOrRecords { get; init; }

    /// <summary>Whether they, or who stands for them, allowed the release; unanswered, they may not have.</summary>
    [Question("Have they, or their representatives, allowed that it is released?", Label = "permission to release", Remediable = true,
        AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "1.7/privacy/5")]
    [Cites(Tool.Edition, "3.8/item/18")]
    public Answer? ReleasePermitted { get; init; }

    /// <summary>Whether what is to be shared holds personal data; unanswered, it may.</summary>
    [Question("Does what is to be shared hold personal data, in texts, images or records?", Label = "personal data in what is shared",
        Remediable = true)]
    [Cites(Tool.Edition, "1.7/privacy/5")]
    public Answer? SharesPersonalData { get; init; }

    /// <summary>Whether they, or who stands for them, allowed this transfer; unanswered, they may not have.</summary>
    [Question("Have the people concerned, or their representatives, allowed that their personal data is passed on to this recipient?",
        Label = "permission for the transfer", Remediable = true)]
    [Cites(Tool.Edition, "1.6/interview/consent")]
    [Cites(Tool.Edition, "1.7/privacy/5")]
    public Answer? TransferPermitted { get; init; }

    /// <summary>Whether being recognised puts people at risk; unanswered, it may.</summary>
    [Question("Would being recognised put anyone at risk?", Label = "risk to those who are recognised", Remediable = true,
        AskWhom = "service providers")]
    [Cites(Tool.Edition, "3.8/item/17")]
    [Cites(Tool.Edition, "1.7/data/7")]
    public Answer? RecognitionEndangers { get; init; }

    /// <summary>
    /// How many people stand in the smallest cell of all its tables that is not empty; 0 where every cell is. Unanswered, nothing may be
    /// published.
    /// </summary>
    [Question(
        "How many people are in the smallest cell that is not empty, over all tables to be shown?",
        Label = "size of the smallest cell", Remediable = true, AskWhom = "whoever would publish the data")]
    [Cites(Ours, "the size of cells", Confidence.OwnDesign)]
    [AtLeast(0)]
    [Sensitive]
    public int? SmallestCell { get; init; }

    /// <summary>Whether asylum seekers are among them; unanswered, they may be.</summary>
    [Question("Are asylum seekers among the people whom it is about?", Label = "answer on asylum seekers")]
    [Cites(Tool.Edition, "1.7/privacy/tipsom/2")]
    public Answer? AsylumSeekersAmongThem { get; init; }

    /// <summary>Whether it shows that the State wronged victims or migrants; unanswered, it may.</summary>
    [Question(
        "Does it show acts of the State against the rights of victims or migrants, such as limits on movement, refoulement or wrongs to "
            + "children?",
        Label = "answer on acts of the State")]
    [Cites(Tool.Edition, "1.7/accountability/tipsom/1")]
    public Answer? ShowsStateViolations { get; init; }

    /// <summary>Whether it shows that accused people were wronged; unanswered, it may.</summary>
    [Question(
        "Does it show that people charged with trafficking or smuggling are not treated in accordance with their rights?",
        Label = "answer on wrongs to the accused")]
    [Cites(Tool.Edition, "1.7/accountability/tipsom/2")]
    public Answer? ShowsAccusedWronged { get; init; }

    /// <summary>Whether anything was done about what it shows; unanswered, nothing may have been.</summary>
    [Question("Was something done about the violations that it shows?", Label = "answer on action taken", AskWhom =
        "whoever collects the data, the national human rights institution")]
    [Cites(Tool.Edition, "1.7/accountability/0")]
    public Answer? ActedOn { get; init; }

    /// <summary>Whether it is used to hold duty-bearers to account; unanswered, it may not be.</summary>
    [Question("Is it used to hold States and others to account?", Label = "use for accountability")]
    [Cites(Tool.Edition, "1.7/accountability/1")]
    public Answer? UsedForAccountability { get; init; }

    /// <summary>The part of the national statistical office; unanswered, it may have been left out.</summary>
    [Question(
        "Does the national statistical office supply data, and is it treated as a duty-bearer?",
        Label = "role of the statistical office")]
    [Cites(Tool.Edition, "1.7/accountability/2")]
    public StatisticalOfficeRole? StatisticalOffice { get; init; }

    /// <summary>Whether authorities think that rights hamper data; unanswered, they may.</summary>
    [Question("Do authorities hold that human rights duties get in the way of collecting data?", Label =
        "answer on rights seen as a barrier", AskWhom = "the authorities")]
    [Cites(Tool.Edition, "1.7/advocacy/1")]
    public Answer? RightsSeenAsBarrier { get; init; }

    /// <summary>Whether collectors work together; unanswered, they may not.</summary>
    [Question("Do the authorities that collect data work together and fit their ways to each other?", Label =
        "answer on agencies that cooperate", AskWhom = "the authorities")]
    [Cites(Tool.Edition, "1.7/advocacy/2")]
    public Answer? AgenciesCooperate { get; init; }

    /// <summary>Whether ethics and privacy rules are thought unimportant; unanswered, they may be.</summary>
    [Question("Do authorities think that rules on ethics, privacy and confidentiality are of no account for data?",
        Label = "answer on ethics dismissed", AskWhom = "the authorities")]
    [Cites(Tool.Edition, "1.7/advocacy/3")]
    public Answer? EthicsDismissed { get; init; }
}
