using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>What a State's law and practice say on detention, immigration detention and shelters: what tool 2.3 rests on in part 1.4.</summary>
/// <remarks>Each answer may name the provision that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.</remarks>
public sealed record DetentionLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    private const string Ours = "Toolkit.Rules";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it isn't known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>The grounds; D1.</summary>
    [Question("Does the law set the grounds on which people may be deprived of their liberty?", Label = "grounds of detention")]
    [Cites(Toolkit, "1.4/detention-som/2")]
    [Cites(Toolkit, "1.4/detention-victims/2a")]
    [Cites(Ours, "grounds asked apart from procedure", Confidence.OwnDesign)]
    public Judgement<LawSays>? GroundsSetByLaw { get; init; }

    /// <summary>The procedure; D1.</summary>
    [Question("Does the law set the procedure by which people may be deprived of their liberty?", Label = "procedure of detention")]
    [Cites(Toolkit, "1.4/detention-som/2")]
    [Cites(Toolkit, "1.4/detention-victims/2a")]
    [Cites(Ours, "procedure asked apart from grounds", Confidence.OwnDesign)]
    public Judgement<LawSays>? ProcedureSetByLaw { get; init; }

    /// <summary>Whether the grounds can be foreseen; one of the five tests for detained victims.</summary>
    [Question("Does the law word the grounds of detention so precisely that people can foresee when they may be detained?", Label = "foreseeable grounds")]
    [Cites(Toolkit, "1.4/detention-victims/2d")]
    [Cites(Ours, "foreseeability asked apart from proportion", Confidence.OwnDesign)]
    public Judgement<LawSays>? GroundsForeseeable { get; init; }

    /// <summary>Reasons; D2.</summary>
    [Question("Does the law require that people are told at the time of arrest why they are arrested?", Label = "reasons at arrest")]
    [Cites(Toolkit, "1.6/standard/4")]
    [Cites(Ours, "reasons asked apart from charges", Confidence.OwnDesign)]
    public Judgement<LawSays>? ReasonsAtArrest { get; init; }

    /// <summary>Charges; D2.</summary>
    [Question("Does the law require that people who are arrested are told promptly of any charge against them?", Label = "telling of charges")]
    [Cites(Toolkit, "1.6/standard/4")]
    [Cites(Ours, "charges asked apart from reasons", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChargesToldPromptly { get; init; }

    /// <summary>The judge, for people held on a criminal charge; D3.</summary>
    [Question("Does the law require that people held on a criminal charge are brought promptly before a judge?", Label = "bringing before a judge")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the judge asked apart from custody before trial", Confidence.OwnDesign)]
    public Judgement<LawSays>? BroughtBeforeJudge { get; init; }

    /// <summary>The limit in hours, for adults; D3.</summary>
    [Question("Within how many hours of arrest has an adult held on a criminal charge to be brought before a judge?", Label = "hours before a judge")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the limit asked as a number of hours", Confidence.OwnDesign)]
    public int? HoursBeforeJudge { get; init; }

    /// <summary>The limit in hours, for children; D3.</summary>
    [Question("Within how many hours of arrest has a child held on a criminal charge to be brought before a judge?", Label = "hours before a judge for children")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "the limit for children asked apart", Confidence.OwnDesign)]
    public int? HoursBeforeJudgeForChildren { get; init; }

    /// <summary>Custody before trial; D3.</summary>
    [Question("Does the law make custody before trial the exception?", Label = "custody before trial")]
    [Cites(Toolkit, "1.6/standard/5")]
    [Cites(Ours, "custody before trial asked apart from the judge", Confidence.OwnDesign)]
    public Judgement<LawSays>? CustodyBeforeTrialIsException { get; init; }

    /// <summary>Court review of detention in general; D4.</summary>
    [Question("Does the law let everybody who is detained go to a court that decides without delay and can order release?", Label = "court review")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "detention in general asked apart from immigration detention and shelters", Confidence.OwnDesign)]
    public Judgement<LawSays>? CourtReview { get; init; }

    /// <summary>Court review of immigration detention; D4.</summary>
    [Question("Does the law let people in immigration detention go to a court that decides without delay and can order release?", Label = "court review of immigration detention")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "immigration detention asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? CourtReviewOfImmigrationDetention { get; init; }

    /// <summary>Compensation; D5.</summary>
    [Question("Does the law give people who were detained unlawfully an enforceable right to compensation?", Label = "compensation for unlawful detention")]
    [Cites("ICCPR", "art. 9(5)")]
    public Judgement<LawSays>? Compensation { get; init; }

    /// <summary>Whether there is immigration detention in law; unanswered, there may be.</summary>
    [Question("Does the law allow people to be detained for reasons of migration?", Label = "immigration detention")]
    [Cites(Toolkit, "1.4/detention/1")]
    [Cites(Ours, "asked first, so that silence on safeguards is no gap where there is nothing to safeguard", Confidence.OwnDesign)]
    public Judgement<Answer>? ImmigrationDetention { get; init; }

    /// <summary>Last resort; D6.</summary>
    [Question("Does the law allow immigration detention only after alternatives were considered?", Label = "last resort")]
    [Cites(Toolkit, "1.4/detention/1")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? LastResort { get; init; }

    /// <summary>A decision on each person; D6.</summary>
    [Question("Does the law require that immigration detention is decided on each person's own circumstances?", Label = "individual decision")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? DecidedIndividually { get; init; }

    /// <summary>Reasonableness; D6.</summary>
    [Question("Does the law allow immigration detention only where it is reasonable in the circumstances?", Label = "reasonableness")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Reasonable { get; init; }

    /// <summary>Necessity; D6.</summary>
    [Question("Does the law allow immigration detention only where it is necessary?", Label = "necessity")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Necessary { get; init; }

    /// <summary>Proportion; D6.</summary>
    [Question("Does the law allow immigration detention only where it is proportionate?", Label = "proportion")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Toolkit, "1.4/detention-victims/2d")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Proportionate { get; init; }

    /// <summary>Reassessment; D6.</summary>
    [Question("Does the law require that immigration detention is reassessed as it goes on?", Label = "reassessment")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? Reassessed { get; init; }

    /// <summary>A limit in time; D6.</summary>
    [Question("Does the law limit how long immigration detention may last?", Label = "limit in time")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Toolkit, "1.4/detention-victims/2c")]
    [Cites(Ours, "one of the tests of immigration detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? LimitedInTime { get; init; }

    /// <summary>The setting.</summary>
    [Question("Does the law require the least restrictive setting for immigration detention?", Label = "least restrictive setting")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Ours, "the setting asked apart from the limit in time", Confidence.OwnDesign)]
    public Judgement<LawSays>? LeastRestrictive { get; init; }

    /// <summary>D6 on the facts.</summary>
    [Question("In practice, are people held for reasons of migration only where, and as long as, their own case makes it necessary?", Label = "immigration detention in practice")]
    [Cites(Toolkit, "1.4/detention-som/3")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? JustifiedInPractice { get; init; }

    /// <summary>Special needs; D7.</summary>
    [Question("Does the law keep people with special needs out of immigration detention?", Label = "special needs")]
    [Cites(Toolkit, "1.4/detention/3")]
    [Cites(Ours, "special needs asked apart from survivors", Confidence.OwnDesign)]
    public Judgement<LawSays>? SpecialNeedsKeptOut { get; init; }

    /// <summary>Survivors of torture or other serious violence; D7.</summary>
    [Question("Does the law keep survivors of torture or other serious violence out of immigration detention?", Label = "survivors")]
    [Cites(Toolkit, "1.4/detention-som/5")]
    [Cites(Ours, "survivors asked apart from special needs", Confidence.OwnDesign)]
    public Judgement<LawSays>? SurvivorsKeptOut { get; init; }

    /// <summary>D8.</summary>
    [Question("Does the law require that foreign nationals who are detained are told without delay that they may contact their consulate?", Label = "consular notice")]
    [Cites(Toolkit, "1.4/detention-som/1")]
    [Cites(Toolkit, "1.4/guideline6/4")]
    public Judgement<LawSays>? ConsularNotice { get; init; }

    /// <summary>D8 in practice.</summary>
    [Question("In practice, are foreign nationals who are detained told without delay that they may contact their consulate?", Label = "consular notice in practice")]
    [Cites(Toolkit, "1.4/detention-som/1")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ConsularNoticeInPractice { get; init; }

    /// <summary>The other side of D8: for people who seek asylum, contact can be a danger.</summary>
    [Question("Does the law keep the authorities from contacting the consulate of people who seek asylum unless they ask for it?", Label = "shielding of people who seek asylum")]
    [Cites(Toolkit, "1.4/guideline6/4")]
    [Cites(Ours, "asked apart from the duty to tell of the consulate", Confidence.OwnDesign)]
    public Judgement<LawSays>? AsylumSeekersShielded { get; init; }

    /// <summary>Humane treatment; D9.</summary>
    [Question("Does the law require that everybody deprived of liberty is treated humanely and in decent conditions?", Label = "humane treatment")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Toolkit, "1.4/detention-som/4")]
    [Cites(Ours, "humane treatment asked apart from separation", Confidence.OwnDesign)]
    public Judgement<LawSays>? HumaneTreatment { get; init; }

    /// <summary>Humane treatment in practice; D9.</summary>
    [Question("In practice, are people deprived of liberty treated humanely and in decent conditions?", Label = "humane treatment in practice")]
    [Cites(Toolkit, "1.4/detention/2")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? HumaneInPractice { get; init; }

    /// <summary>Children apart from adults; D9.</summary>
    [Question("Does the law require that children in detention are kept apart from adults, unless their best interests speak against it?", Label = "children apart from adults")]
    [Cites("ICCPR", "art. 10(2)(b)")]
    [Cites("CRC", "art. 37(c)")]
    [Cites(Ours, "separation of children asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildrenApartFromAdults { get; init; }

    /// <summary>People not convicted apart from convicted; D9.</summary>
    [Question("Does the law require that people who are not convicted are kept apart from those who are?", Label = "unconvicted people apart")]
    [Cites("ICCPR", "art. 10(2)(a)")]
    [Cites(Ours, "separation of unconvicted people asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? UnconvictedApart { get; init; }

    /// <summary>An independent body; D10.</summary>
    [Question("Does the law set up an independent body that visits places of detention?", Label = "independent visiting body")]
    [Cites("OPCAT", "art. 17", Confidence.Recalled)]
    [Cites(Ours, "the body asked apart from its access", Confidence.OwnDesign)]
    public Judgement<LawSays>? IndependentBody { get; init; }

    /// <summary>Its access; D10.</summary>
    [Question("Does the law open every place of detention, shelters and immigration detention included, to independent visits?", Label = "access for visits")]
    [Cites("OPCAT", "art. 4", Confidence.Recalled)]
    [Cites("OPCAT", "art. 20", Confidence.Recalled)]
    [Cites(Ours, "access asked apart from the body", Confidence.OwnDesign)]
    public Judgement<LawSays>? VisitsEverywhere { get; init; }

    /// <summary>Whether a postponement runs; unanswered, one may.</summary>
    [Question("Does a declaration of the State under article 24 of the Optional Protocol to the Convention against Torture, which puts off these duties, still run?", Label = "postponement of visits")]
    [Cites("OPCAT", "art. 24", Confidence.Recalled)]
    [Cites(Ours, "asked so that no breach is found while it runs", Confidence.OwnDesign)]
    public Judgement<Answer>? VisitsPostponed { get; init; }

    /// <summary>Free to leave; D11.</summary>
    [Question("Does the law leave victims of trafficking free to leave a shelter?", Label = "leaving a shelter")]
    [Cites(Toolkit, "1.4/detention-victims/5")]
    [Cites(Toolkit, "1.4/detention-victims/2")]
    [Cites(Ours, "leaving asked apart from consent and review", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterFreeToLeave { get; init; }

    /// <summary>Consent; D11.</summary>
    [Question("Does the law allow victims to be placed in a shelter only with informed consent, which they may take back?", Label = "consent to shelter")]
    [Cites(Toolkit, "1.4/detention-victims/4")]
    [Cites(Toolkit, "1.4/detention-victims/5")]
    [Cites(Ours, "consent asked apart from leaving and review", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterByConsent { get; init; }

    /// <summary>Review; D11.</summary>
    [Question("Does the law let people who may not leave a shelter have a court review that?", Label = "review of shelter stays")]
    [Cites(Toolkit, "1.4/detention-victims/2e")]
    [Cites(Ours, "review asked apart from leaving and consent", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterReview { get; init; }

    /// <summary>The same for all; D11.</summary>
    [Question("Does the law leave women and girls as free to leave shelters as men and boys?", Label = "equal freedom in shelters")]
    [Cites(Toolkit, "1.4/detention-victims/2b")]
    [Cites(Toolkit, "1.4/detention-victims/gender")]
    [Cites(Ours, "equality asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterAlikeForWomen { get; init; }

    /// <summary>Limits for reasons of security.</summary>
    [Question("Does the law allow limits on leaving a shelter for security only as an exception and for a set time?", Label = "security limits in shelters")]
    [Cites(Toolkit, "1.4/detention-victims/6")]
    [Cites(Toolkit, "1.4/detention-victims/2c")]
    [Cites(Ours, "security limits asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ShelterSecurityLimits { get; init; }

    /// <summary>D11 in practice: a locked shelter is detention, whatever it is called.</summary>
    [Question("In practice, can victims of trafficking, nationals among them, leave the shelters they stay in?", Label = "leaving a shelter in practice")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Toolkit, "1.4/detention-victims/3")]
    [Cites(Toolkit, "1.4/detention-victims/4")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ShelterOpenInPractice { get; init; }

    /// <summary>D12 in law.</summary>
    [Question("Does the law keep victims of trafficking out of immigration detention and other places of detention?", Label = "victims kept out of detention")]
    [Cites(Toolkit, "1.4/guideline6/2")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Ours, "law asked apart from practice", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimsKeptOut { get; init; }

    /// <summary>D12 in practice.</summary>
    [Question("In practice, are victims of trafficking kept out of immigration detention and other places of detention?", Label = "victims kept out in practice")]
    [Cites(Toolkit, "1.4/guideline6/2")]
    [Cites(Toolkit, "1.4/detention-victims/1")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? VictimsKeptOutInPractice { get; init; }

    /// <summary>D13 in practice; what the law says is asked with tool 2.3.</summary>
    [Question("In practice, are children kept out of detention for reasons of migration, their own or their parents'?", Label = "children kept out in practice")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites(Toolkit, "1.4/detention-som/6")]
    [Cites(Ours, "practice asked apart from law, which tool 2.3 asks", Confidence.OwnDesign)]
    public Judgement<InPractice>? ChildrenKeptOutInPractice { get; init; }

    /// <summary>Families; D13.</summary>
    [Question("Does the law keep children from being separated from their families for reasons of migration?", Label = "families kept together")]
    [Cites(Toolkit, "1.4/detention/4")]
    [Cites(Ours, "families asked apart from detention", Confidence.OwnDesign)]
    public Judgement<LawSays>? FamiliesKeptTogether { get; init; }
}
