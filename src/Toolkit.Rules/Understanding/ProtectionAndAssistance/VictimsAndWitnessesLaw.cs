using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>What a State's law, measures and practice do for victims of trafficking in persons, smuggled migrants and witnesses.</summary>
/// <remarks>
/// Where a treaty asks for measures of any kind, the question names them beside the law, and an answer that the law is silent says
/// that there are none of them either. Where the law provides something for some and says the opposite for others, the answer is that
/// it says the opposite.
/// </remarks>
[AskWhom("the ministry of justice or the public prosecutor's office, the authority in charge of victim assistance")]
public sealed partial record VictimsAndWitnessesLaw : IFact
{
    private const string OneByOne = "a standard of several parts is asked part by part, and apart for law and practice";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State whose law this is; unanswered, each finding shows its weight with and without the treaties.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Ours, "treaties bind a State", Confidence.OwnDesign)]
    public State? State { get; init; }

    /// <summary>Whether victims' privacy is protected; unanswered, nothing is found and the question stays open.</summary>
    [Question("Does the law protect the privacy of victims of trafficking?", Label = "privacy of victims")]
    [Cites(Tool.Edition, "1.8/victims/2")]
    [Cites("Trafficking in Persons Protocol", "art. 6(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PrivacyOfVictims { get; init; }

    /// <summary>Whether victims' identity is kept from the public; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law keep the identity of victims of trafficking from the public, for instance by closed proceedings?",
        Label = "protection of victims' identity")]
    [Cites(Tool.Edition, "1.8/victims/2")]
    [Cites(Tool.Edition, "1.4/guideline6/7")]
    [Cites("Trafficking in Persons Protocol", "art. 6(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? IdentityOfVictims { get; init; }

    /// <summary>Whether victims are informed of proceedings; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or administrative rules have measures that inform victims of trafficking of the proceedings?",
        Label = "information on the proceedings")]
    [Cites(Tool.Edition, "1.8/victims/3")]
    [Cites("Trafficking in Persons Protocol", "art. 6(2)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? InformationOnProceedings { get; init; }

    /// <summary>Whether victims are helped to be heard; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or administrative rules have measures that help victims of trafficking to have their views heard in the proceedings?",
        Label = "hearing of victims' views")]
    [Cites(Tool.Edition, "1.8/victims/4")]
    [Cites("Trafficking in Persons Protocol", "art. 6(2)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ViewsHeard { get; init; }

    /// <summary>Whether hearing victims leaves the defence unharmed; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law have victims' views heard in a way that leaves the rights of the defence whole?",
        Label = "rights of the defence when views are heard")]
    [Cites(Tool.Edition, "1.8/victims/4")]
    [Cites(Tool.Edition, "1.8/fair-trial-right/2")]
    [Cites("Trafficking in Persons Protocol", "art. 6(2)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? DefenceUnharmedByViews { get; init; }

    /// <summary>Whether victims get housing; unanswered, nothing is found and the question stays open.</summary>
    [Question("Do the law or public services give victims of trafficking appropriate housing?", Label = "housing for victims")]
    [Cites(Tool.Edition, "1.4/guideline6/1")]
    [Cites("Trafficking in Persons Protocol", "art. 6(3)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? Housing { get; init; }

    /// <summary>
    /// Whether victims get counselling, and information on their rights that they understand; unanswered, nothing is found and the question
    /// stays open.
    /// </summary>
    [Question(
        "Do the law or public services give victims of trafficking counselling, and information on their rights in a language that they "
            + "understand?",
        Label = "counselling and information for victims")]
    [Cites(Tool.Edition, "1.8/victims/5")]
    [Cites("Trafficking in Persons Protocol", "art. 6(3)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? CounsellingAndInformation { get; init; }

    /// <summary>
    /// Whether victims get medical, psychological and material help; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Do the law or public services give victims of trafficking medical, psychological and material help?",
        Label = "medical, psychological and material help")]
    [Cites(Tool.Edition, "1.4/guideline6/3")]
    [Cites("Trafficking in Persons Protocol", "art. 6(3)(c)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? MedicalAndPsychologicalCare { get; init; }

    /// <summary>Whether victims get work, education and training; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or public services open work, education and training to victims of trafficking?",
        Label = "access to work, education and training")]
    [Cites(Tool.Edition, "1.4/assistance/1")]
    [Cites("Trafficking in Persons Protocol", "art. 6(3)(d)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? WorkAndTraining { get; init; }

    /// <summary>Whether victims' age counts in what is done for them; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or official rules on help for victims of trafficking take account of age, and above all of the needs of children?",
        Label = "account taken of age")]
    [Cites(Tool.Edition, "1.8/victims/5b")]
    [Cites("Trafficking in Persons Protocol", "art. 6(4)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? AgeOfVictims { get; init; }

    /// <summary>
    /// Whether victims' gender counts in what is done for them; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question("Do the law or official rules on help for victims of trafficking take account of gender?", Label = "account taken of gender")]
    [Cites(Tool.Edition, "1.8/victims/5b")]
    [Cites("Trafficking in Persons Protocol", "art. 6(4)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? GenderOfVictims { get; init; }

    /// <summary>
    /// Whether victims' special needs count in what is done for them; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Do the law or official rules on help for victims of trafficking take account of special needs, for instance of disability?",
        Label = "account taken of special needs")]
    [Cites(Tool.Edition, "1.8/victims/5b")]
    [Cites("Trafficking in Persons Protocol", "art. 6(4)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? SpecialNeedsOfVictims { get; init; }

    /// <summary>
    /// Whether the needs of women and children count in what is done for smuggled migrants; unanswered, nothing is found and the question
    /// stays open.
    /// </summary>
    [Question(
        "Do the law or official rules on protection of smuggled migrants take account of the special needs of women and of children?",
        Label = "account taken of the needs of smuggled women and children")]
    [Cites(Tool.Edition, "1.4/life/5")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(4)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NeedsOfWomenAndChildrenSmuggled { get; init; }

    /// <summary>
    /// Whether the law gives victims a possibility of compensation; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law give victims of trafficking a possibility of compensation for the damage that they suffered?",
        Label = "possibility of compensation for victims")]
    [Cites(Tool.Edition, "1.8/victims/6")]
    [Cites(Tool.Edition, "1.4/general/3")]
    [Cites("Trafficking in Persons Protocol", "art. 6(6)")]
    public Judgement<LawSays>? CompensationOfVictims { get; init; }

    /// <summary>
    /// Whether witnesses are protected from retaliation and intimidation; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Do the law or official programmes protect witnesses in these cases, victims who testify among them, from retaliation and "
            + "intimidation?",
        Label = "protection of witnesses")]
    [Cites(Tool.Edition, "1.8/standard/6")]
    [Cites(Tool.Edition, "1.4/general/2")]
    [Cites("UNTOC", "art. 24(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? WitnessesProtected { get; init; }

    /// <summary>Whether those close to witnesses are protected as well; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or official programmes protect relatives of witnesses, and others close to them, from retaliation and intimidation?",
        Label = "protection of witnesses' relatives")]
    [Cites(Tool.Edition, "1.8/standard/6")]
    [Cites(Tool.Edition, "1.4/general/2")]
    [Cites("UNTOC", "art. 24(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? RelativesOfWitnessesProtected { get; init; }

    /// <summary>Whether victims' physical safety is provided for; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or official programmes provide for the physical safety of victims of trafficking?",
        Label = "physical safety of victims")]
    [Cites(Tool.Edition, "1.8/source/2")]
    [Cites("Trafficking in Persons Protocol", "art. 6(5)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PhysicalSafetyOfVictims { get; init; }

    /// <summary>Whether victims may stay to recover and reflect; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law let victims of trafficking stay for a time in which they can recover and reflect?",
        Label = "stay for recovery and reflection")]
    [Cites(Tool.Edition, "1.5/carrying-out/9")]
    [Cites("Trafficking in Persons Protocol", "art. 7(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ReflectionPeriod { get; init; }

    /// <summary>
    /// Whether victims may stay longer, for their own sake or for the proceedings; unanswered, nothing is found and the question stays
    /// open.
    /// </summary>
    [Question(
        "Does the law let victims of trafficking stay longer, for their personal situation or for the proceedings?",
        Label = "longer stay")]
    [Cites(Tool.Edition, "1.5/carrying-out/9")]
    [Cites("Trafficking in Persons Protocol", "art. 7(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ResidencePermit { get; init; }

    /// <summary>
    /// Whether the law protects smuggled migrants' life and bars ill-treatment; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law protect the life of smuggled migrants and prohibit their torture and other ill-treatment?",
        Label = "protection of smuggled migrants' life and prohibition of ill-treatment")]
    [Cites(Tool.Edition, "1.4/life/3")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? LifeOfSmuggledMigrants { get; init; }

    /// <summary>
    /// Whether State agents respect smuggled migrants' life in practice; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "In practice, do State agents keep from killing smuggled migrants unlawfully?",
        Label = "respect for life by State agents, in practice",
        AskWhom = "migrants, UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/life/6")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? LifeRespectedByAgents { get; init; }

    /// <summary>
    /// Whether State agents keep from ill-treating smuggled migrants in practice; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "In practice, do State agents keep from torturing and otherwise ill-treating smuggled migrants?",
        Label = "absence of torture by State agents, in practice",
        AskWhom = "migrants, UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/life/6")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? NoTortureByAgents { get; init; }

    /// <summary>Whether smuggled migrants are protected from violence; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or official measures protect smuggled migrants from violence by smugglers and others?",
        Label = "protection of smuggled migrants from violence")]
    [Cites(Tool.Edition, "1.4/life/4")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(2)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ProtectionFromViolence { get; init; }

    /// <summary>Whether smuggled migrants in danger are helped; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Do the law or official measures give help to smuggled migrants whose life or safety is in danger?",
        Label = "help for endangered migrants")]
    [Cites(Tool.Edition, "1.4/life/5")]
    [Cites("Smuggling of Migrants Protocol", "art. 16(3)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? HelpForEndangeredMigrants { get; init; }

    /// <summary>
    /// Whether people on board are kept safe and treated humanely when a vessel is stopped; unanswered, nothing is found and the question
    /// stays open.
    /// </summary>
    [Question(
        "In practice, are the people on board kept safe and treated humanely when the State acts against a vessel?",
        Label = "safety on board, in practice", AskWhom = "migrants, UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/life/3")]
    [Cites("Smuggling of Migrants Protocol", "art. 9(1)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? SafetyOnBoard { get; init; }

    /// <summary>
    /// Whether measures for victims apply without discrimination; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law, with the constitution and general laws on equality, apply measures for victims of trafficking without "
            + "discrimination?",
        Label = "non-discrimination among victims")]
    [Cites(Tool.Edition, "1.4/guideline6/0")]
    [Cites("Trafficking in Persons Protocol", "art. 14(2)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoDiscriminationOfVictims { get; init; }

    /// <summary>
    /// Whether measures for smuggled migrants apply without discrimination; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law, with the constitution and general laws on equality, apply measures for smuggled migrants without discrimination?",
        Label = "non-discrimination among smuggled migrants")]
    [Cites(Tool.Edition, "1.4/life/5")]
    [Cites("Smuggling of Migrants Protocol", "art. 19(2)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoDiscriminationOfSmuggledMigrants { get; init; }

    /// <summary>Whether a person who may be a child is treated as one; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law have people whose age is in doubt, and who may be children, treated as children?",
        Label = "presumption of childhood in doubt")]
    [Cites(Tool.Edition, "1.3/children/3")]
    [Cites("CRC", "arts. 3, 8")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PresumedToBeChild { get; init; }

    /// <summary>Whether doubt about age stops no investigation; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law have an investigation started although the age of the victim is uncertain?",
        Label = "investigation despite doubt of age")]
    [Cites(Tool.Edition, "1.3/children/3")]
    [Cites("CRC-OPSC", "art. 8(2)", Confidence.Recalled)]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? InvestigatedDespiteDoubtOfAge { get; init; }

    /// <summary>
    /// Whether a person who may be a victim is treated as one until identification is over; unanswered, nothing is found and the question
    /// stays open.
    /// </summary>
    [Question(
        "Does the law have people who may be victims of trafficking treated as victims until their identification is over?",
        Label = "treatment as a victim until identification is over")]
    [Cites(Tool.Edition, "1.3/identification/4")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PresumedToBeVictim { get; init; }
}
