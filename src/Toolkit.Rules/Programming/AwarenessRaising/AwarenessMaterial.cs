namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>One piece of material that raises awareness: a text, an image, a film or a campaign. The good answer is always yes.</summary>
/// <remarks>
/// The toolkit asks whether something was avoided; here each question says what is so, in order that no answer is a double negation.
/// Unanswered is never read as avoided.
/// </remarks>
[AskWhom("whoever makes the material")]
public sealed record AwarenessMaterial : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Whether legal terms are used correctly; unanswered, they may not be.</summary>
    [Question(
        "Are trafficking in persons, smuggling of migrants and other legal terms used correctly, and kept apart?",
        Label = "use of legal terms", Remediable = true, AskWhom = "the legal adviser of the programme")]
    [Cites(Tool.Edition, "3.8/item/1")]
    [Cites(Tool.Edition, "intro/together/2")]
    [Finds(Answer.No, "terms-mixed",
        "Legal terms are used wrongly, or trafficking in persons and smuggling of migrants are not kept apart.",
        Advice = "Correct the terms before the material is published.")]
    public Answer? TermsRightAndApart { get; init; }

    /// <summary>Whether facts were checked; unanswered, they may not have been.</summary>
    [Question("Was it checked that data and other information in the material are accurate?", Label = "check of facts", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/2")]
    [Cites(Ours, "checking and presenting asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "facts-not-checked",
        "It was not checked that the data and other information in the material are accurate.",
        Advice = "Have them checked before the material is published.")]
    public Answer? FactsChecked { get; init; }

    /// <summary>Whether facts are presented as what they are; unanswered, they may not be.</summary>
    [Question(
        "Are data and other information presented as what they are, so that nobody is misled?",
        Label = "presentation of facts", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/2")]
    [Cites(Ours, "checking and presenting asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "facts-misleading",
        "Data or other information is presented so that it misleads.",
        Advice = "Correct the presentation before the material is published.")]
    public Answer? FactsFairlyPresented { get; init; }

    /// <summary>Whether known cases are kept from being read as the extent of the crime; unanswered, they may not be.</summary>
    [Question(
        "Does the material refrain from presenting known cases as the extent of the crime?",
        Label = "reserve about known cases", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/2")]
    [Cites(Tool.Edition, "intro/disaggregation/2")]
    [Cites(Ours, "what two other items warn of, asked where facts are asked for", Confidence.OwnDesign)]
    [Finds(Answer.No, "cases-as-extent",
        "Known cases are presented as the extent of the crime.",
        Advice = "Say what the data counts, and that known cases do not show how widespread the crime is.")]
    public Answer? NoPrevalenceFromCases { get; init; }

    /// <summary>Whether smugglers are not all painted as violent; unanswered, they may be.</summary>
    [Question("Does the material refrain from presenting all smugglers as violent?", Label = "picture of smugglers", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/2")]
    [Cites(Tool.Edition, "1.2/demand-som/2")]
    [Cites(Ours, "what two other items warn of, asked where facts are asked for", Confidence.OwnDesign)]
    [Finds(Answer.No, "smugglers-all-violent",
        "All smugglers are presented as violent; such campaigns lack credibility and fail.",
        Advice = "Present smugglers as they are known in the place.")]
    public Answer? SmugglersNotAllViolent { get; init; }

    /// <summary>Whether it is free of negative stereotypes; unanswered, it may not be.</summary>
    [Question(
        "Is the material free of negative stereotypes of race, gender, ethnicity, nationality and other kinds?",
        Label = "freedom from negative stereotypes", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/3")]
    [Finds(Answer.No, "negative-stereotypes",
        "The material holds negative stereotypes of race, gender, ethnicity, nationality or another kind.",
        Advice = "Revise it.")]
    public Answer? NoNegativeStereotypes { get; init; }

    /// <summary>Whether it promotes rights and equality; unanswered, it may not.</summary>
    [Question("Do the messages promote human rights and gender equality?", Label = "promotion of rights and equality", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/4")]
    [Finds(Answer.No, "rights-not-promoted",
        "The messages do not promote human rights and gender equality.",
        Advice = "Revise the messages.")]
    public Answer? PromotesRightsAndEquality { get; init; }

    /// <summary>Whether risks were considered; unanswered, they may not have been.</summary>
    [Question(
        "Were risks to human rights and gender equality, and other unintended effects, considered?",
        Label = "thought given to risks", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/5")]
    [Cites(Tool.Edition, "intro/do-no-harm/2")]
    [Finds(Answer.No, "risks-not-considered",
        "Risks to human rights and gender equality, and other unintended effects, were not considered.",
        Advice = "Consider them before the material is developed further.")]
    public Answer? RisksConsidered { get; init; }

    /// <summary>Whether nobody is stigmatized; unanswered, somebody may be.</summary>
    [Question(
        "Are the messages free of anything that stigmatizes or discriminates against a group, such as men, women, migrants or minorities?",
        Label = "freedom from stigma", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/6")]
    [Finds(Answer.No, "stigmatizes-a-group",
        "The messages stigmatize or discriminate against a group.",
        Advice = "Revise the messages.")]
    public Answer? NoStigma { get; init; }

    /// <summary>Whether the language leaves nobody out; unanswered, it may.</summary>
    [Question("Does the language leave out no group, and rank no gender above another?", Label = "inclusive wording", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/7")]
    [Finds(Answer.No, "group-left-out",
        "The language leaves out a group, or ranks one gender above another.",
        Advice = "Revise the language.")]
    public Answer? NobodyLeftOutOrRanked { get; init; }

    /// <summary>Whether stereotyped roles are avoided; unanswered, they may not be.</summary>
    [Question(
        "Does the material avoid stereotyped roles, such as women as victims or mothers and men as providers?",
        Label = "freedom from stereotyped roles", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/8")]
    [Finds(Answer.No, "stereotyped-roles", "Women or men are shown in stereotyped roles.", Advice = "Revise the roles.")]
    public Answer? NoRoleStereotypes { get; init; }

    /// <summary>Whether stereotypes of identity are avoided; unanswered, they may not be.</summary>
    [Question(
        "Does the material avoid stereotypes of people with diverse sex characteristics, sexual orientation or gender identity, as of "
            + "men and women?",
        Label = "freedom from stereotypes of identity", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/9")]
    [Finds(Answer.No, "stereotyped-identities",
        "People are stereotyped by sex characteristics, sexual orientation or gender identity.",
        Advice = "Revise it.")]
    public Answer? NoIdentityStereotypes { get; init; }

    /// <summary>Whether the language is fair to every gender; unanswered, it may not be.</summary>
    [Question(
        "Is the language free of bias, with no male form used for everybody?",
        Label = "gender-fair language", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/10")]
    [Finds(Answer.No, "biased-language",
        "The language is biased, for instance where a male form is used for everybody.",
        Advice = "Replace the words.")]
    public Answer? GenderFairLanguage { get; init; }

    /// <summary>Whether nobody is judged; unanswered, somebody may be.</summary>
    [Question("Does the language refrain from judging the people of whom it speaks?", Label = "freedom from judgement", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/11")]
    [Finds(Answer.No, "judging-language", "The language judges people.", Advice = "Replace the words.")]
    public Answer? NoJudgement { get; init; }

    /// <summary>Whether images are free of sexualization; unanswered, nothing is published.</summary>
    [Question(
        "Is the material free of sexualized photos, images and likenesses?",
        Label = "freedom from sexualized images", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/12")]
    [Finds(Answer.No, "sexualized-images",
        "The material holds sexualized photos, images or likenesses.",
        Advice = "Remove them.")]
    public Answer? NotSexualized { get; init; }

    /// <summary>Whether images are inclusive; unanswered, they may not be.</summary>
    [Question("Are the images inclusive and diverse?", Label = "inclusive images", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/13")]
    [Cites(Ours, "two demands of one item, asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "images-not-inclusive", "The images are not inclusive and diverse.", Advice = "Choose other images.")]
    public Answer? InclusiveImages { get; init; }

    /// <summary>Whether images fit an audience; unanswered, they may not.</summary>
    [Question("Are the images informed by, and targeted to, a specific audience?", Label = "fit to the audience", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/13")]
    [Cites(Ours, "two demands of one item, asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "images-not-for-audience",
        "The images are not informed by, and targeted to, a specific audience.",
        Advice = "Name the audience, and choose the images with it.")]
    public Answer? FitsAudience { get; init; }

    /// <summary>What the swap of genders showed; unanswered, it may show bias.</summary>
    [Question(
        "Was the gender of each character swapped to uncover bias, and what did it show?",
        Label = "result of the swap of genders", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/14")]
    [Finds(SwapOfGenders.NotDone, "genders-not-swapped",
        "Nobody swapped the gender of the characters to uncover bias.",
        Advice = "Swap them, and look at what seems odd.")]
    [Finds(SwapOfGenders.Odd, "bias-uncovered",
        "With the genders of the characters swapped, something looks odd: the material is probably biased.",
        Advice = "Revise what looks odd.")]
    public SwapOfGenders? GenderSwap { get; init; }

    /// <summary>Whether violence is not sensationalized; unanswered, nothing is published.</summary>
    [Question(
        "Are photos, images and footage free of anything that sensationalizes violence and exploitation?",
        Label = "freedom from sensation", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/15")]
    [Finds(Answer.No, "sensational-images",
        "Photos, images or footage sensationalize violence and exploitation.",
        Advice = "Remove them.")]
    public Answer? NotSensational { get; init; }

    /// <summary>Whether nobody can be taken for what they are not; unanswered, nothing is published.</summary>
    [Question(
        "Can nobody who is shown be taken wrongly for a victim, a smuggled migrant, a trafficker, a smuggler, or a person at risk of "
            + "becoming one?",
        Label = "protection from mistaken impressions", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/16")]
    [Finds(Answer.No, "people-mistaken",
        "Somebody who is shown can be taken wrongly for a victim, a smuggled migrant, a trafficker, a smuggler, or a person at risk of "
            + "becoming one.",
        Advice = "Remove the image; consent does not cure the false impression.")]
    public Answer? NobodyMistaken { get; init; }

    /// <summary>Whether recognition endangers nobody; unanswered, nothing is published.</summary>
    [Question(
        "Is nobody put at risk by being recognizable in photos, footage, images or likenesses?",
        Label = "protection from recognition", Remediable = true, AskWhom = "service providers, the people shown")]
    [Cites(Tool.Edition, "3.8/item/17")]
    [Cites(Tool.Edition, "1.7/privacy/3")]
    [Cites(Ours, "the item read as danger by recognition, since the next one lets recognizable people consent", Confidence.OwnDesign)]
    [Finds(Answer.No, "people-endangered",
        "Somebody is put at risk by being recognizable.",
        Advice = "Remove the image; consent does not cure the risk.")]
    public Answer? NobodyEndangered { get; init; }

    /// <summary>Whether nobody can be recognized; unanswered, consent is asked for.</summary>
    [Question("Is everybody who is shown unrecognizable?", Label = "anonymity", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/18")]
    [Cites(Ours, "the condition of the item, asked by itself", Confidence.OwnDesign)]
    public Answer? NobodyIdentifiable { get; init; }

    /// <summary>Whether they consented; unanswered, they may not have.</summary>
    [Question(
        "Have the people who can be recognized given informed consent?",
        Label = "consent of those shown", Remediable = true, AskWhom = "the people shown")]
    [Cites(Tool.Edition, "3.8/item/18")]
    [Cites(Tool.Edition, "1.7/privacy/5")]
    public ConsentToBeShown? Consent { get; init; }

    /// <summary>Whether the audience took part; unanswered, it may not have.</summary>
    [Question("Was the material developed with representatives of its audience?", Label = "part taken by the audience", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/19")]
    [Cites(Tool.Edition, "1.7/participation/4")]
    [Cites(Ours, "taking part and equality in it asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "audience-left-out",
        "The material was developed without representatives of its audience.",
        Advice = "Develop it with them.")]
    public Answer? AudienceTookPart { get; init; }

    /// <summary>Whether equality was considered; unanswered, it may not have been.</summary>
    [Question("Was gender equality considered in who took part?", Label = "gender equality in taking part", Remediable = true)]
    [Cites(Tool.Edition, "3.8/item/19")]
    [Cites(Ours, "taking part and equality in it asked apart", Confidence.OwnDesign)]
    [Finds(Answer.No, "equality-not-considered",
        "Gender equality was not considered in who took part in developing the material.",
        Advice = "Look at who took part, and who did not.")]
    public Answer? EqualityInTakingPart { get; init; }
}
