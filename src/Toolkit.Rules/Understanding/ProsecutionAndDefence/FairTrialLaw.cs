using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ProsecutionAndDefence;

/// <summary>
/// What a State's law says on fair trial, in criminal cases of trafficking in persons and smuggling of migrants as in any other.
/// </summary>
/// <remarks>
/// The questions follow the toolkit's table of fair trial standards; the articles are those of the Covenant, whose letters the table
/// shifts. A question that is not answered is never read as a guarantee. Where the law provides something for some and says the
/// opposite for others, the answer is that it says the opposite.
/// </remarks>
[AskWhom("the ministry of justice or the public prosecutor's office, the bar association")]
public sealed record FairTrialLaw : IFact
{
    private const string OneByOne = "a guarantee of several parts is asked part by part, and apart for law and practice";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State whose law this is; unanswered, each finding shows its weight with and without the treaties.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Ours, "treaties bind a State", Confidence.OwnDesign)]
    public State? State { get; init; }

    /// <summary>
    /// Whether the law allows detention for a valid reason only; unanswered, nothing is found and the question stays open.
    /// </summary>
    [Question("Does the law prohibit detention without a valid reason?", Label = "prohibition of detention without a valid reason")]
    [Cites(Tool.Edition, "1.8/fair-trial/1")]
    [Cites(Tool.Edition, "1.6/right/3")]
    [Cites("ICCPR", "art. 9(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? DetentionOnlyForValidReason { get; init; }

    /// <summary>Whether that is kept in practice; unanswered, the question stays open.</summary>
    [Question(
        "In practice, are people detained only where there is a valid reason?",
        Label = "detention for valid reasons only, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Tool.Edition, "1.8/fair-trial/1")]
    [Cites("ICCPR", "art. 9(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? DetentionOnlyForValidReasonInPractice { get; init; }

    /// <summary>Whether the law bars torture and other ill-treatment in detention; unanswered, the question stays open.</summary>
    [Question("Does the law prohibit torture and other ill-treatment of people in detention?",
        Label = "prohibition of torture in detention")]
    [Cites(Tool.Edition, "1.8/fair-trial/1")]
    [Cites(Tool.Edition, "1.6/right/2")]
    [Cites("ICCPR", "art. 7")]
    [Cites("CAT", "arts. 2, 16")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoTortureInDetention { get; init; }

    /// <summary>Whether that is kept in practice; unanswered, the question stays open.</summary>
    [Question(
        "In practice, are people in detention spared torture and other ill-treatment?",
        Label = "detention without torture, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Tool.Edition, "1.8/fair-trial/1")]
    [Cites("ICCPR", "art. 7")]
    [Cites("CAT", "arts. 2, 16")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? NoTortureInDetentionInPractice { get; init; }

    /// <summary>Whether all are equal before the courts; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make everybody equal before the courts, whatever their sex, status or disability?",
        Label = "equality before the courts")]
    [Cites(Tool.Edition, "1.8/fair-trial/2")]
    [Cites(Tool.Edition, "1.8/access/1")]
    [Cites("ICCPR", "art. 14(1)")]
    public Judgement<LawSays>? EqualityBeforeCourts { get; init; }

    /// <summary>Whether a fair hearing is due; unanswered, the question stays open.</summary>
    [Question("Does the law give everybody charged with an offence a fair hearing?", Label = "fair hearing")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites(Tool.Edition, "1.8/right/1")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? FairHearing { get; init; }

    /// <summary>
    /// Whether the hearing is public, save for the grounds on which the Covenant lets the public be kept out; unanswered, the question
    /// stays open.
    /// </summary>
    [Question("Does the law make hearings public, save where the Covenant lets the public be kept out?", Label = "public hearing")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites(Tool.Edition, "1.8/fair-trial-right/1")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PublicHearing { get; init; }

    /// <summary>Whether a competent court that a law set up decides; unanswered, the question stays open.</summary>
    [Question("Does the law leave every criminal charge to a competent court that a law set up?", Label = "competent court set up by law")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites(Tool.Edition, "1.8/standard/1")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? CompetentTribunal { get; init; }

    /// <summary>Whether the court is independent; unanswered, the question stays open.</summary>
    [Question("Does the law make the courts independent of the other powers of the State?", Label = "independence of the courts")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites(Tool.Edition, "1.8/standard/5")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? IndependentTribunal { get; init; }

    /// <summary>Whether the court is impartial; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make judges decide impartially, and exclude those who have a stake in the case?",
        Label = "impartiality of judges")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites(Tool.Edition, "1.8/standard/5")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ImpartialTribunal { get; init; }

    /// <summary>
    /// Whether judgments are public, save where the interest of juveniles stands against it; unanswered, the question stays open.
    /// </summary>
    [Question(
        "Does the law make judgments public, save where the interest of juveniles or a matter of family law stands against it?",
        Label = "public judgment")]
    [Cites(Tool.Edition, "1.8/fair-trial/3")]
    [Cites("ICCPR", "art. 14(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PublicJudgment { get; init; }

    /// <summary>Whether people charged are presumed innocent; unanswered, the question stays open.</summary>
    [Question("Does the law presume everybody charged with an offence innocent until proved guilty?", Label = "presumption of innocence")]
    [Cites(Tool.Edition, "1.8/fair-trial/4")]
    [Cites(Tool.Edition, "1.8/right/2")]
    [Cites("ICCPR", "art. 14(2)")]
    public Judgement<LawSays>? PresumptionOfInnocence { get; init; }

    /// <summary>Whether the accused are told the charge promptly; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make the authorities tell the accused promptly what they are charged with?",
        Label = "prompt notice of the charge")]
    [Cites(Tool.Edition, "1.8/fair-trial/5")]
    [Cites("ICCPR", "art. 14(3)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ToldChargePromptly { get; init; }

    /// <summary>Whether they are told its nature and cause in detail; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make the authorities tell the accused the nature and cause of the charge in detail?",
        Label = "detailed notice of the charge")]
    [Cites(Tool.Edition, "1.8/fair-trial/5")]
    [Cites("ICCPR", "art. 14(3)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ToldChargeInDetail { get; init; }

    /// <summary>Whether they are told it in a language that they understand; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make the authorities tell the accused the charge in a language that they understand?",
        Label = "notice of the charge in a language understood")]
    [Cites(Tool.Edition, "1.8/fair-trial/5")]
    [Cites("ICCPR", "art. 14(3)(a)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ToldChargeInLanguageUnderstood { get; init; }

    /// <summary>Whether there is time enough for the defence; unanswered, the question stays open.</summary>
    [Question("Does the law give the accused enough time to prepare the defence?", Label = "time for the defence")]
    [Cites(Tool.Edition, "1.8/fair-trial/6")]
    [Cites(Tool.Edition, "1.8/right/3")]
    [Cites("ICCPR", "art. 14(3)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? TimeForDefence { get; init; }

    /// <summary>
    /// Whether there are facilities for the defence, such as access to the evidence; unanswered, the question stays open.
    /// </summary>
    [Question(
        "Does the law give the accused what they need to prepare the defence, such as access to the evidence?",
        Label = "facilities for the defence")]
    [Cites(Tool.Edition, "1.8/fair-trial/6")]
    [Cites(Tool.Edition, "1.8/right/3")]
    [Cites("ICCPR", "art. 14(3)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? FacilitiesForDefence { get; init; }

    /// <summary>Whether the accused can communicate with counsel of their choice; unanswered, the question stays open.</summary>
    [Question("Does the law let the accused communicate with counsel of their own choice?", Label = "communication with counsel")]
    [Cites(Tool.Edition, "1.8/fair-trial/6")]
    [Cites(Tool.Edition, "1.8/standard/3")]
    [Cites("ICCPR", "art. 14(3)(b)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ContactWithCounsel { get; init; }

    /// <summary>Whether trial without undue delay is due; unanswered, the question stays open.</summary>
    [Question("Does the law give everybody charged with an offence a trial without undue delay?", Label = "trial without undue delay")]
    [Cites(Tool.Edition, "1.8/fair-trial/7")]
    [Cites(Tool.Edition, "1.8/right/6")]
    [Cites("ICCPR", "art. 14(3)(c)")]
    public Judgement<LawSays>? NoUndueDelay { get; init; }

    /// <summary>Whether that is kept in practice; unanswered, the question stays open.</summary>
    [Question(
        "In practice, are people tried without undue delay?",
        Label = "trial without undue delay, in practice", AskWhom = "courts, defence lawyers, the national human rights institution")]
    [Cites(Tool.Edition, "1.8/fair-trial/7")]
    [Cites(Tool.Edition, "1.8/standard/2")]
    [Cites("ICCPR", "art. 14(3)(c)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<InPractice>? NoUndueDelayInPractice { get; init; }

    /// <summary>Whether the accused are tried in their presence; unanswered, the question stays open.</summary>
    [Question("Does the law let the accused be present at their trial?", Label = "presence at trial")]
    [Cites(Tool.Edition, "1.8/fair-trial/8")]
    [Cites("ICCPR", "art. 14(3)(d)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? PresentAtTrial { get; init; }

    /// <summary>
    /// Whether the accused may defend themselves in person or through counsel of their choice; unanswered, the question stays open.
    /// </summary>
    [Question(
        "Does the law let the accused defend themselves, in person or through counsel of their own choice?",
        Label = "defence in person or by chosen counsel")]
    [Cites(Tool.Edition, "1.8/fair-trial/8")]
    [Cites(Tool.Edition, "1.8/fair-trial-right/4")]
    [Cites("ICCPR", "art. 14(3)(d)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? DefenceByCounselOfChoice { get; init; }

    /// <summary>Whether accused without counsel are told of the right to it; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make the authorities tell the accused who have no counsel that they have a right to it?",
        Label = "notice of the right to counsel")]
    [Cites(Tool.Edition, "1.8/fair-trial/8")]
    [Cites("ICCPR", "art. 14(3)(d)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ToldOfRightToCounsel { get; init; }

    /// <summary>
    /// Whether counsel is assigned where justice requires it, free for those who cannot pay; unanswered, the question stays open.
    /// </summary>
    [Question("Does the law assign counsel where the interests of justice require it, free for those who cannot pay?", Label = "legal aid")]
    [Cites(Tool.Edition, "1.8/fair-trial/8")]
    [Cites(Tool.Edition, "1.8/legal-aid/1")]
    [Cites("ICCPR", "art. 14(3)(d)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? LegalAid { get; init; }

    /// <summary>
    /// Whether the accused can examine the witnesses against them, also where victims are protected; unanswered, the question stays open.
    /// </summary>
    [Question(
        "Does the law let the accused examine the witnesses against them, or have them examined, also where measures protect a witness?",
        Label = "examination of prosecution witnesses")]
    [Cites(Tool.Edition, "1.8/fair-trial/9")]
    [Cites(Tool.Edition, "1.8/fair-trial-right/2")]
    [Cites("ICCPR", "art. 14(3)(e)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ExaminesWitnessesAgainst { get; init; }

    /// <summary>Whether the accused can bring witnesses of their own on the same conditions; unanswered, the question stays open.</summary>
    [Question(
        "Does the law let the accused bring witnesses of their own on the same conditions as the prosecution?",
        Label = "attendance of defence witnesses")]
    [Cites(Tool.Edition, "1.8/fair-trial/9")]
    [Cites(Tool.Edition, "1.8/standard/4")]
    [Cites("ICCPR", "art. 14(3)(e)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ObtainsWitnessesFor { get; init; }

    /// <summary>Whether the accused get an interpreter free of charge; unanswered, the question stays open.</summary>
    [Question(
        "Does the law give the accused who do not understand the court's language an interpreter free of charge?",
        Label = "free interpreter")]
    [Cites(Tool.Edition, "1.8/fair-trial/10")]
    [Cites("ICCPR", "art. 14(3)(f)")]
    public Judgement<LawSays>? FreeInterpreter { get; init; }

    /// <summary>Whether nobody can be compelled to testify against themselves or to confess; unanswered, the question stays open.</summary>
    [Question(
        "Does the law prohibit compelling the accused to testify against themselves or to confess guilt?",
        Label = "prohibition of forced confession")]
    [Cites(Tool.Edition, "1.8/fair-trial/11")]
    [Cites("ICCPR", "art. 14(3)(g)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoForcedConfession { get; init; }

    /// <summary>Whether statements made under torture are barred as evidence; unanswered, the question stays open.</summary>
    [Question(
        "Does the law prohibit the use of statements made under torture as evidence in any proceedings, save against those accused of "
            + "the torture?",
        Label = "prohibition of statements made under torture")]
    [Cites(Tool.Edition, "1.8/fair-trial/11")]
    [Cites(Tool.Edition, "1.8/right/4")]
    [Cites(Tool.Edition, "1.6/standard/9")]
    [Cites("CAT", "art. 15")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? TortureEvidenceBarred { get; init; }

    /// <summary>Whether statements obtained by other ill-treatment are barred as evidence; unanswered, the question stays open.</summary>
    [Question(
        "Does the law prohibit the use of statements obtained by cruel, inhuman or degrading treatment as evidence in any proceedings?",
        Label = "prohibition of statements obtained by ill-treatment")]
    [Cites(Tool.Edition, "1.6/standard/9")]
    [Cites(Tool.Edition, "1.8/fair-trial/11")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? IllTreatmentEvidenceBarred { get; init; }

    /// <summary>Whether the procedure for juveniles fits their age and rehabilitation; unanswered, the question stays open.</summary>
    [Question(
        "Does the law adapt criminal procedure to the age and rehabilitation of accused who are under 18?",
        Label = "procedure adapted to children")]
    [Cites(Tool.Edition, "1.8/fair-trial/12")]
    [Cites("ICCPR", "art. 14(4)")]
    [Cites("CRC", "art. 40")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ProcedureAdaptedToChildren { get; init; }

    /// <summary>Whether the cases of accused children are decided as speedily as possible; unanswered, the question stays open.</summary>
    [Question(
        "Does the law make the cases of accused who are under 18 be decided as speedily as possible?",
        Label = "speedy decision for children")]
    [Cites(Tool.Edition, "1.8/fair-trial/12")]
    [Cites("ICCPR", "art. 10(2)(b)")]
    [Cites("CRC", "art. 40(2)(b)(iii)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildrenAdjudicatedSpeedily { get; init; }

    /// <summary>Whether conviction and sentence can be reviewed by a higher court; unanswered, the question stays open.</summary>
    [Question(
        "Does the law let everybody convicted have conviction and sentence reviewed by a higher court?",
        Label = "review by a higher court")]
    [Cites(Tool.Edition, "1.8/fair-trial/13")]
    [Cites("ICCPR", "art. 14(5)")]
    public Judgement<LawSays>? Appeal { get; init; }

    /// <summary>Whether miscarriages of justice are compensated; unanswered, the question stays open.</summary>
    [Question(
        "Does the law compensate people who were punished through a miscarriage of justice that was not of their own making?",
        Label = "compensation for a miscarriage of justice")]
    [Cites(Tool.Edition, "1.8/fair-trial/14")]
    [Cites("ICCPR", "art. 14(6)")]
    public Judgement<LawSays>? CompensationForMiscarriage { get; init; }

    /// <summary>Whether nobody is tried again for what was finally decided; unanswered, the question stays open.</summary>
    [Question(
        "Does the law prohibit trying or punishing people again for an offence of which they were finally convicted or acquitted?",
        Label = "prohibition of a second trial")]
    [Cites(Tool.Edition, "1.8/fair-trial/15")]
    [Cites("ICCPR", "art. 14(7)")]
    public Judgement<LawSays>? NoSecondTrial { get; init; }

    /// <summary>Whether nobody is punished for what was no crime when it was done; unanswered, the question stays open.</summary>
    [Question("Does the law prohibit conviction for what was no crime when it was done?", Label = "prohibition of retroactive offences")]
    [Cites(Tool.Edition, "1.8/right/5")]
    [Cites("ICCPR", "art. 15(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? NoRetroactiveCrime { get; init; }

    /// <summary>Whether offenders benefit from a lighter penalty that came later; unanswered, the question stays open.</summary>
    [Question(
        "Does the law give offenders the benefit of a lighter penalty that was introduced after the offence?",
        Label = "benefit of a lighter penalty")]
    [Cites(Tool.Edition, "1.8/right/5")]
    [Cites("ICCPR", "art. 15(1)")]
    [Cites(Ours, OneByOne, Confidence.OwnDesign)]
    public Judgement<LawSays>? LighterLawApplies { get; init; }
}
