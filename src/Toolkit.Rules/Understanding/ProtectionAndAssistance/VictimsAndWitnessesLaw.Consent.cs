using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <content>What rests on the consent of victims: help, tests and treatment, and taking part in the case.</content>
public sealed partial record VictimsAndWitnessesLaw
{
    /// <summary>
    /// Whether the law gives help whether or not a victim cooperates; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law give victims of trafficking help whether or not they cooperate with the authorities?",
        Label = "help without a duty to cooperate")]
    [Cites(Tool.Edition, "1.4/assistance/1")]
    [Cites(Tool.Edition, "1.4/assistance/5")]
    [Cites(Tool.Edition, "1.4/guideline6/2")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? HelpWithoutCooperation { get; init; }

    /// <summary>Whether help is given so in practice; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "In practice, are victims of trafficking helped whether or not they cooperate with the authorities?",
        Label = "help whether or not victims cooperate, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/assistance/5")]
    [Cites(Tool.Edition, "1.4/guideline6/2")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? HelpWithoutCooperationInPractice { get; init; }

    /// <summary>Whether the law bars medical tests without consent; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law prohibit testing victims of trafficking for HIV or other diseases without their consent?",
        Label = "prohibition of testing without consent")]
    [Cites(Tool.Edition, "1.4/assistance/3")]
    [Cites(Tool.Edition, "1.4/guideline6/3")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoForcedTesting { get; init; }

    /// <summary>
    /// Whether victims are tested only with their consent in practice; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "In practice, are victims of trafficking tested for HIV or other diseases only with their consent?",
        Label = "testing with consent only, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/assistance/3")]
    [Cites(Tool.Edition, "1.4/guideline6/3")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? NoForcedTestingInPractice { get; init; }

    /// <summary>Whether testing without consent is confined to an emergency; unanswered, that is not relied on.</summary>
    [Question(
        "Is testing without consent confined to a public health emergency?",
        Label = "testing without consent in a public health emergency only")]
    [Cites(Tool.Edition, "1.4/assistance/3/covid")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<Answer>? TestingInEmergencyOnly { get; init; }

    /// <summary>Whether such testing is necessary; unanswered, that is not relied on.</summary>
    [Question("Is testing in that emergency necessary to meet it?", Label = "necessity of testing in an emergency")]
    [Cites(Tool.Edition, "1.4/assistance/3/covid")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<Answer>? EmergencyTestingNecessary { get; init; }

    /// <summary>Whether such testing is not arbitrary; unanswered, that is not relied on.</summary>
    [Question(
        "Is nobody tested in that emergency arbitrarily, for instance as a victim and not as anybody else exposed to the disease?",
        Label = "testing in an emergency without arbitrariness")]
    [Cites(Tool.Edition, "1.4/assistance/3/covid")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<Answer>? EmergencyTestingNotArbitrary { get; init; }

    /// <summary>Whether such testing is in accordance with law; unanswered, that is not relied on.</summary>
    [Question("Is testing in that emergency in accordance with law?", Label = "lawfulness of testing in an emergency")]
    [Cites(Tool.Edition, "1.4/assistance/3/covid")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<Answer>? EmergencyTestingLawful { get; init; }

    /// <summary>
    /// Whether the law bars treatment and other care without consent; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law prohibit treating victims of trafficking, or giving them other care, without their consent?",
        Label = "prohibition of treatment without consent")]
    [Cites(Tool.Edition, "1.4/assistance/2")]
    [Cites(Tool.Edition, "1.4/guideline6/3")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoForcedTreatment { get; init; }

    /// <summary>
    /// Whether victims are treated only with their consent in practice; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "In practice, are victims of trafficking treated, and given other care, only with their consent?",
        Label = "treatment with consent only, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.4/assistance/2")]
    [Cites(Tool.Edition, "1.4/guideline6/3")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? NoForcedTreatmentInPractice { get; init; }

    /// <summary>
    /// Whether the law leaves victims free to take part in the case or not; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Does the law leave victims of trafficking free to decide whether they take part in the case?",
        Label = "freedom to take part in the case")]
    [Cites(Tool.Edition, "1.8/victims/9")]
    [Cites(Tool.Edition, "1.8/advocacy/1")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? FreeToTakePart { get; init; }

    /// <summary>Whether victims are left free to decide in practice; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "In practice, are victims of trafficking left free to decide whether they take part in the case?",
        Label = "freedom to take part in the case, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.8/victims/9")]
    [Cites(Tool.Edition, "1.8/advocacy/1")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? FreeToTakePartInPractice { get; init; }

    /// <summary>
    /// Whether victims are told what it may mean before they decide; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Do the law or official rules have victims of trafficking told, before they decide, what taking part may mean for their safety and "
            + "their stay?",
        Label = "information before taking part")]
    [Cites(Tool.Edition, "1.8/victims/9")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ToldBeforeTakingPart { get; init; }

    /// <summary>Whether victims are so told in practice; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "In practice, are victims of trafficking told, before they decide, what taking part may mean for their safety and their stay?",
        Label = "information before taking part, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Tool.Edition, "1.8/victims/9")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? ToldBeforeTakingPartInPractice { get; init; }

    /// <summary>Whether courts may spare victims facing the accused; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "Does the law let courts use screens, video links or earlier statements, so that victims need not face the accused, within the "
            + "rights of the defence?",
        Label = "measures that spare victims in court")]
    [Cites(Tool.Edition, "1.8/measures/1")]
    [Cites("UNTOC", "art. 24(2)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? MeasuresInCourt { get; init; }

    /// <summary>Whether courts use them in practice; unanswered, nothing is found and the question stays open.</summary>
    [Question(
        "In practice, do courts use screens, video links or earlier statements where facing the accused would harm a victim?",
        Label = "measures that spare victims in court, in practice", AskWhom = "courts, defence lawyers, service providers, NGOs")]
    [Cites(Tool.Edition, "1.8/measures/1")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? MeasuresInCourtInPractice { get; init; }

    /// <summary>
    /// Whether children among witnesses are informed and accompanied; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question(
        "Do the law or official rules give children who are witnesses information in a form for children, and somebody to support them?",
        Label = "support of children who are witnesses")]
    [Cites(Tool.Edition, "1.8/victims/11")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildWitnessesSupported { get; init; }
}
