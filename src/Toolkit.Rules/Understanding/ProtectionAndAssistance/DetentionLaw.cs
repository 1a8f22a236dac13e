using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>
/// What a State's law and practice say on detention, immigration detention and shelters: what tool 2.3 rests on in part 1.4.
/// </summary>
/// <remarks>
/// Each answer may name the provision that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.
/// </remarks>
[AskWhom("the ministry of justice or the public prosecutor's office")]
public sealed record DetentionLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>Does the law set the grounds on which people may be deprived of their liberty?</summary>
    [Question("Does the law set the grounds on which people may be deprived of their liberty?", Label = "grounds of detention")]
    [Cites(Toolkit, "1.4/detention-som/2")]
    [Cites(Toolkit, "1.4/detention-victims/2a")]
    [Cites(Ours, "grounds asked apart from procedure", Confidence.OwnDesign)]
    public Judgement<LawSays>? GroundsSetByLaw { get; init; }

    /// <summary>Does the law set the procedure by which people may be deprived of their liberty?</summary>
    [Question("Does the law set the procedure by which people may be deprived of their liberty?", Label = "procedure of detention")]
    [Cites(Toolkit, "1.4/detention-som/2")]
    [Cites(Toolkit, "1.4/detention-victims/2a")]
    [Cites(Ours, "procedure asked apart from grounds", Confidence.OwnDesign)]
    public Judgement<LawSays>? ProcedureSetByLaw { get; init; }

    /// <summary>Whether the grounds can be foreseen; one of the five tests for detained victims.</summary>
    [Question("Does the law word the grounds of detention so precisely that people can foresee when they may be detained?",
        Label = "foreseeable grounds")]
    [Cites(Toolkit, "1.4/detention-victims/2d")]
    [Cites(Ours, "foreseeability asked apart from proportion", Confidence.OwnDesign)]
    public Judgement<LawSays>? GroundsForeseeable { get; init; }

    /// <summary>Does the law require that people are told at the time of arrest why they are arrested?</summary>
    [Question("Does the law require that people are told at the time of arrest why they are arrested?", Label = "reasons at arrest")]
    [Cites(Toolkit, "1.6/standard/4")]
    [Cites(Ours, "reasons asked apart from charges", Confidence.OwnDesign)]
    public Judgement<LawSays>? ReasonsAtArrest { get; init; }

    /// <summary>Does the law require that people who are arrested are told promptly of any charge against them?</summary>
    [Question(
        "Does the law require that people who are arrested are told promptly of any charge against them?",
        Label = "prompt notice of charges")]
    [Cites(Toolkit, "1.6/standard/4")]
    [Cites(Ours, "charges asked apart from reasons", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChargesToldPromptly { get; init; }

    /// <summary>Does the law require that people held on a criminal charge are brought promptly before a judge?</summary>
    [Question("Does the law require that people held on a criminal charge are brought promptly before a judge?",
        Label = "bringing before a judge")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the judge asked apart from custody before trial", Confidence.OwnDesign)]
    public Judgement<LawSays>? BroughtBeforeJudge { get; init; }

    /// <summary>Within how many hours of arrest has an adult held on a criminal charge to be brought before a judge?</summary>
    [Question(
        "Within how many hours of arrest has an adult held on a criminal charge to be brought before a judge?",
        Label = "hours until an adult is brought before a judge")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the limit asked as a number of hours", Confidence.OwnDesign)]
    public int? HoursBeforeJudge { get; init; }

    /// <summary>Within how many hours of arrest has a child held on a criminal charge to be brought before a judge?</summary>
    [Question(
        "Within how many hours of arrest has a child held on a criminal charge to be brought before a judge?",
        Label = "hours until a child is brought before a judge")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the limit for children asked apart", Confidence.OwnDesign)]
    public int? HoursBeforeJudgeForChildren { get; init; }

    /// <summary>Does the law make custody before trial the exception?</summary>
    [Question("Does the law make custody before trial the exception?", Label = "custody before trial as the exception")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "custody before trial asked apart from the judge", Confidence.OwnDesign)]
    public Judgement<LawSays>? CustodyBeforeTrialIsException { get; init; }

    /// <summary>Does the law let everybody who is detained go to a court that decides without delay and can order release?</summary>
    [Question("Does the law let everybody who is detained go to a court that decides without delay and can order release?",
        Label = "court review")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "detention in general asked apart from immigration detention and shelters", Confidence.OwnDesign)]
    public Judgement<LawSays>? CourtReview { get; init; }

    /// <summary>Does the law let people in immigration detention go to a court that decides without delay and can order release?</summary>
    [Question("Does the law let people in immigration detention go to a court that decides without delay and can order release?",
        Label = "court review of immigration detention")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "immigration detention asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? CourtReviewOfImmigrationDetention { get; init; }

    /// <summary>Does the law give people who were detained unlawfully an enforceable right to compensation?</summary>
    [Question("Does the law give people who were detained unlawfully an enforceable right to compensation?", Label =
        "compensation for unlawful detention")]
    [Cites("ICCPR", "art. 9(5)")]
    public Judgement<LawSays>? Compensation { get; init; }

    /// <summary>Whether there is immigration detention in law; unanswered, there may be.</summary>
    [Question("Does the law allow people to be detained for reasons of migration?", Label = "immigration detention")]
    [Cites(Toolkit, "1.4/detention/1")]
    [Cites(Ours, "asked first, so that silence on safeguards is no gap where there is nothing to safeguard", Confidence.OwnDesign)]
    public Judgement<Answer>? ImmigrationDetention { get; init; }

    /// <summary>Does the law allow immigration detention only after alternatives were considered?</summary>
    [Question(
        "Does the law allow immigration detention only after alternatives were considered?",
        Label = "immigration detention as a last resort")]
    [Cites(Toolkit, "1.4/detention/1")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? LastResort { get; init; }

    /// <summary>Does the law require that immigration detention is decided on each person's own circumstances?</summary>
    [Question("Does the law require that immigration detention is decided on each person's own circumstances?",
        Label = "individual decision")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? DecidedIndividually { get; init; }

    /// <summary>Does the law allow immigration detention only where it is reasonable in the circumstances?</summary>
    [Question(
        "Does the law allow immigration detention only where it is reasonable in the circumstances?",
        Label = "reasonableness of immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Reasonable { get; init; }

    /// <summary>Does the law allow immigration detention only where it is necessary?</summary>
    [Question("Does the law allow immigration detention only where it is necessary?", Label = "necessity of immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Necessary { get; init; }

    /// <summary>Does the law allow immigration detention only where it is proportionate?</summary>
    [Question(
        "Does the law allow immigration detention only where it is proportionate?",
        Label = "proportionality of immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Toolkit, "1.4/detention-victims/2d")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Proportionate { get; init; }

    /// <summary>Does the law require that immigration detention is reassessed as it goes on?</summary>
    [Question(
        "Does the law require that immigration detention is reassessed as it goes on?",
        Label = "reassessment of immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Reassessed { get; init; }

    /// <summary>Does the law limit how long immigration detention may last?</summary>
    [Question("Does the law limit how long immigration detention may last?", Label = "time limit on immigration detention")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Toolkit, "1.4/detention-victims/2c")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? LimitedInTime { get; init; }

    /// <summary>The setting.</summary>
    [Question(
        "Does the law require the least restrictive setting for immigration detention?",
        Label = "least restrictive setting for immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Ours, "the setting asked apart from the limit in time", Confidence.OwnDesign)]
    public Judgement<LawSays>? LeastRestrictive { get; init; }

    /// <summary>
    /// In practice, are people held for reasons of migration only where, and as long as, their own case makes it necessary?
    /// </summary>
    [Question(
        "In practice, are people held for reasons of migration only where, and as long as, their own case makes it necessary?",
        Label = "immigration detention only where necessary, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? JustifiedInPractice { get; init; }

    /// <summary>Does the law keep people with special needs out of immigration detention?</summary>
    [Question(
        "Does the law keep people with special needs out of immigration detention?",
        Label = "exclusion of people with special needs from immigration detention")]
    [Cites(Toolkit, "1.4/detention/3")]
    [Cites(Ours, "special needs asked apart from survivors", Confidence.OwnDesign)]
    public Judgement<LawSays>? SpecialNeedsKeptOut { get; init; }

    /// <summary>Does the law keep survivors of torture or other serious violence out of immigration detention?</summary>
    [Question(
        "Does the law keep survivors of torture or other serious violence out of immigration detention?",
        Label = "exclusion of survivors from immigration detention")]
    [Cites(Toolkit, "1.4/detention-som/5")]
    [Cites(Ours, "survivors asked apart from special needs", Confidence.OwnDesign)]
    public Judgement<LawSays>? SurvivorsKeptOut { get; init; }

    /// <summary>
    /// Does the law require that foreign nationals who are detained are told without delay that they may contact their consulate?
    /// </summary>
    [Question("Does the law require that foreign nationals who are detained are told without delay that they may contact their consulate?",
        Label = "consular notice")]
    [Cites(Toolkit, "1.4/detention-som/1")]
    [Cites(Toolkit, "1.4/guideline6/4")]
    public Judgement<LawSays>? ConsularNotice { get; init; }

    /// <summary>In practice, are foreign nationals who are detained told without delay that they may contact their consulate?</summary>
    [Question(
        "In practice, are foreign nationals who are detained told without delay that they may contact their consulate?",
        Label = "consular notice, in practice", AskWhom = "defence lawyers, consulates, the national human rights institution")]
    [Cites(Toolkit, "1.4/detention-som/1")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ConsularNoticeInPractice { get; init; }

    /// <summary>
    /// Does the law keep the authorities from contacting the consulate of people who seek asylum unless they ask for it? For people who
    /// seek asylum, contact can be a danger.
    /// </summary>
    [Question(
        "Does the law keep the authorities from contacting the consulate of people who seek asylum unless they ask for it?",
        Label = "shielding of asylum seekers from their consulate")]
    [Cites(Toolkit, "1.4/guideline6/4")]
    [Cites(Ours, "asked apart from the duty to tell of the consulate", Confidence.OwnDesign)]
    public Judgement<LawSays>? AsylumSeekersShielded { get; init; }

    /// <summary>Does the law require that everybody deprived of liberty is treated humanely and in decent conditions?</summary>
    [Question("Does the law require that everybody deprived of liberty is treated humanely and in decent conditions?",
        Label = "humane treatment")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Ours, "humane treatment asked apart from separation", Confidence.OwnDesign)]
    public Judgement<LawSays>? HumaneTreatment { get; init; }

    /// <summary>In practice, are people deprived of liberty treated humanely and in decent conditions?</summary>
    [Question(
        "In practice, are people deprived of liberty treated humanely and in decent conditions?",
        Label = "humane treatment, in practice", AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? HumaneInPractice { get; init; }

    /// <summary>
    /// Does the law require that children in detention are kept apart from adults, unless their best interests speak against it?
    /// </summary>
    [Question(
        "Does the law require that children in detention are kept apart from adults, unless their best interests speak against it?",
        Label = "separation of children from adults")]
    [Cites("ICCPR", "art. 10(2)(b)")]
    [Cites("CRC", "art. 37(c)")]
    [Cites(Ours, "separation of children asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildrenApartFromAdults { get; init; }

    /// <summary>Does the law require that people who are not convicted are kept apart from those who are?</summary>
    [Question(
        "Does the law require that people who are not convicted are kept apart from those who are?",
        Label = "separation of unconvicted people")]
    [Cites("ICCPR", "art. 10(2)(a)")]
    [Cites(Ours, "separation of unconvicted people asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? UnconvictedApart { get; init; }

    /// <summary>Does the law set up an independent body that visits places of detention?</summary>
    [Question("Does the law set up an independent body that visits places of detention?", Label = "independent visiting body")]
    [Cites("OPCAT", "art. 17", Confidence.Recalled)]
    [Cites(Ours, "the body asked apart from its access", Confidence.OwnDesign)]
    public Judgement<LawSays>? IndependentBody { get; init; }

    /// <summary>Does the law open every place of detention, shelters and immigration detention included, to independent visits?</summary>
    [Question("Does the law open every place of detention, shelters and immigration detention included, to independent visits?",
        Label = "access for visits")]
    [Cites("OPCAT", "art. 4", Confidence.Recalled)]
    [Cites("OPCAT", "art. 20", Confidence.Recalled)]
    [Cites(Ours, "access asked apart from the body", Confidence.OwnDesign)]
    public Judgement<LawSays>? VisitsEverywhere { get; init; }

    /// <summary>Whether a postponement runs; unanswered, one may.</summary>
    [Question(
        "Does a declaration of the State under article 24 of the Optional Protocol to the Convention against Torture, which puts off "
            + "these duties, still run?",
        Label = "postponement of visits",
        AskWhom = "the depositary's records")]
    [Cites("OPCAT", "art. 24", Confidence.Recalled)]
    [Cites(Ours, "asked so that no breach is found while it runs", Confidence.OwnDesign)]
    public Judgement<Answer>? VisitsPostponed { get; init; }

    /// <summary>Does the law leave victims of trafficking free to leave a shelter?</summary>
    [Question("Does the law leave victims of trafficking free to leave a shelter?", Label = "freedom to leave a shelter")]
    [Cites(Toolkit, "1.4/detention-victims/5")]
    [Cites(Toolkit, "1.4/detention-victims/2")]
    [Cites(Ours, "leaving asked apart from consent and review", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterFreeToLeave { get; init; }

    /// <summary>Does the law allow victims to be placed in a shelter only with informed consent, which they may take back?</summary>
    [Question(
        "Does the law allow victims to be placed in a shelter only with informed consent, which they may take back?",
        Label = "informed consent to shelter")]
    [Cites(Toolkit, "1.4/detention-victims/4")]
    [Cites(Toolkit, "1.4/detention-victims/5")]
    [Cites(Ours, "consent asked apart from leaving and review", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterByConsent { get; init; }

    /// <summary>Does the law let people who may not leave a shelter have a court review that?</summary>
    [Question("Does the law let people who may not leave a shelter have a court review that?", Label = "review of shelter stays")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "review asked apart from leaving and consent", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterReview { get; init; }

    /// <summary>Does the law leave women and girls as free to leave shelters as men and boys?</summary>
    [Question("Does the law leave women and girls as free to leave shelters as men and boys?", Label = "equal freedom in shelters")]
    [Cites(Toolkit, "1.4/detention-victims/2b")]
    [Cites(Toolkit, "1.4/detention-victims/gender")]
    [Cites(Ours, "equality asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterAlikeForWomen { get; init; }

    /// <summary>Limits for reasons of security.</summary>
    [Question("Does the law allow limits on leaving a shelter for security only as an exception and for a set time?",
        Label = "security limits in shelters")]
    [Cites(Toolkit, "1.4/detention-victims/6")]
    [Cites(Toolkit, "1.4/detention-victims/2c")]
    [Cites(Ours, "security limits asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterSecurityLimits { get; init; }

    /// <summary>
    /// In practice, can victims of trafficking, nationals among them, leave the shelters they stay in? A locked shelter is detention,
    /// whatever it is called.
    /// </summary>
    [Question(
        "In practice, can victims of trafficking, nationals among them, leave the shelters they stay in?",
        Label = "freedom to leave a shelter, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Toolkit, "1.4/detention-victims/3")]
    [Cites(Toolkit, "1.4/detention-victims/4")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ShelterOpenInPractice { get; init; }

    /// <summary>Does the law keep victims of trafficking out of immigration detention and other places of detention?</summary>
    [Question(
        "Does the law keep victims of trafficking out of immigration detention and other places of detention?",
        Label = "exclusion of victims from detention")]
    [Cites(Toolkit, "1.4/guideline6/2")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Ours, "law asked apart from practice", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimsKeptOut { get; init; }

    /// <summary>In practice, are victims of trafficking kept out of immigration detention and other places of detention?</summary>
    [Question(
        "In practice, are victims of trafficking kept out of immigration detention and other places of detention?",
        Label = "exclusion of victims from detention, in practice",
        AskWhom = "victims, service providers, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.4/guideline6/2")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? VictimsKeptOutInPractice { get; init; }

    /// <summary>In practice, are children kept out of detention for reasons of migration, their own or their parents'?</summary>
    [Question(
        "In practice, are children kept out of detention for reasons of migration, their own or their parents'?",
        Label = "exclusion of children from detention, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites(Toolkit, "1.4/detention-som/6")]
    [Cites(Ours, "practice asked apart from law, which tool 2.3 asks", Confidence.OwnDesign)]
    public Judgement<InPractice>? ChildrenKeptOutInPractice { get; init; }

    /// <summary>Where children are held for reasons of migration, is it only as a last resort?</summary>
    [Question(
        "Where children are held for reasons of migration, is it in practice only as a last resort?",
        Label = "detention of children as a last resort, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "the last resort asked apart from the time", Confidence.OwnDesign)]
    public Judgement<InPractice>? ChildrenHeldAsLastResort { get; init; }

    /// <summary>Where children are held for reasons of migration, is it only for the shortest appropriate time?</summary>
    [Question(
        "Where children are held for reasons of migration, is it in practice only for the shortest appropriate time?",
        Label = "detention of children for the shortest time, in practice",
        AskWhom = "defence lawyers, the national human rights institution, visiting bodies, NGOs")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "the time asked apart from the last resort", Confidence.OwnDesign)]
    public Judgement<InPractice>? ChildrenHeldShortest { get; init; }

    /// <summary>Does the law keep children from being separated from their families for reasons of migration?</summary>
    [Question("Does the law keep children from being separated from their families for reasons of migration?", Label = "unity of families")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites(Ours, "families asked apart from detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? FamiliesKeptTogether { get; init; }
}
