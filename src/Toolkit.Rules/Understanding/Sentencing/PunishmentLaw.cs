using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>What a State's law and practice say on the death penalty and on sentencing: what tool 2.3 rests on in part 1.9.</summary>
/// <remarks>
/// Each answer may name the provision that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.
/// </remarks>
[AskWhom("the ministry of justice or the public prosecutor's office")]
public sealed record PunishmentLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>For what does the law provide the death penalty?</summary>
    [Question("For what does the law provide the death penalty?", Label = "death penalty in law")]
    [Cites(Toolkit, "1.9/death-penalty/2")]
    [Cites(Toolkit, "1.9/death-penalty/3")]
    public Judgement<DeathPenaltyInLaw>? DeathPenalty { get; init; }

    /// <summary>Are people sentenced to death for trafficking or smuggling without having killed intentionally?</summary>
    [Question(
        "Are people sentenced to death for trafficking or smuggling without having killed intentionally?",
        Label = "death sentences", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/death-penalty/3")]
    [Cites(Toolkit, "1.9/death-penalty/11")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathSentences { get; init; }

    /// <summary>In practice, is every guarantee of a fair trial kept in trials that end in a death sentence?</summary>
    [Question(
        "In practice, is every guarantee of a fair trial kept in trials that end in a death sentence?",
        Label = "fairness of capital trials, in practice",
        AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/death-penalty/6")]
    [Cites(Ours, "the trial asked apart from the sentence", Confidence.OwnDesign)]
    public Judgement<InPractice>? CapitalTrialsFair { get; init; }

    /// <summary>Does the law rule out the death penalty for everybody who was under 18 at the time of the offence?</summary>
    [Question(
        "Does the law rule out the death penalty for everybody who was under 18 at the time of the offence?",
        Label = "exclusion of the death penalty for children")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Toolkit, "1.9/death-penalty/8")]
    [Cites(Ours, "children asked apart from pregnant women", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildrenSpared { get; init; }

    /// <summary>Does the law rule out the execution of pregnant women?</summary>
    [Question("Does the law rule out the execution of pregnant women?", Label = "exclusion of the execution of pregnant women")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Ours, "pregnant women asked apart from children", Confidence.OwnDesign)]
    public Judgement<LawSays>? PregnantWomenSpared { get; init; }

    /// <summary>Was anybody sentenced to death for an offence committed below the age of 18?</summary>
    [Question(
        "Was anybody sentenced to death for an offence committed below the age of 18?",
        Label = "death sentences for offences of children", AskWhom = "courts, defence lawyers, the national human rights institution, "
            + "NGOs")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Toolkit, "1.9/death-penalty/8")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<Answer>? ChildrenSentenced { get; init; }

    /// <summary>Was a pregnant woman executed? The Covenant forbids carrying the sentence out, and the law is asked apart.</summary>
    [Question(
        "Was a pregnant woman executed?",
        Label = "execution of pregnant women", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<Answer>? PregnantWomenExecuted { get; init; }

    /// <summary>Is a death sentence mandatory for any offence, so that the court cannot pass another?</summary>
    [Question("Is a death sentence mandatory for any offence, so that the court cannot pass another?", Label = "mandatory death sentence")]
    [Cites(Toolkit, "1.9/general/6")]
    [Cites(Toolkit, "1.9/death-penalty/9")]
    public Judgement<Answer>? MandatoryDeath { get; init; }

    /// <summary>Does the law let everybody who is sentenced to death seek pardon or commutation?</summary>
    [Question(
        "Does the law let everybody who is sentenced to death seek pardon or commutation?",
        Label = "possibility of pardon or commutation")]
    [Cites("ICCPR", "art. 6(4)")]
    public Judgement<LawSays>? PardonCanBeSought { get; init; }

    /// <summary>Has the law put more offences under the death penalty than it had when the State became bound?</summary>
    [Question(
        "Has the law put more offences under the death penalty than it had when the State became bound?",
        Label = "widening of the death penalty")]
    [Cites(Toolkit, "1.9/death-penalty/7b")]
    [Cites(Ours, "widening asked apart from bringing back", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathPenaltyWidened { get; init; }

    /// <summary>Has the law brought the death penalty back after it had been abolished?</summary>
    [Question("Has the law brought the death penalty back after it had been abolished?", Label = "reintroduction of the death penalty")]
    [Cites(Toolkit, "1.9/death-penalty/5")]
    [Cites(Ours, "bringing back asked apart from widening", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathPenaltyBroughtBack { get; init; }

    /// <summary>
    /// Does the law prohibit extradition and removal to where a death sentence threatens, unless the other State guarantees that it will
    /// not be carried out?
    /// </summary>
    [Question("Does the law prohibit extradition and removal to where a death sentence threatens, unless the other State guarantees "
        + "that it will not be carried out?", Label = "prohibition of extradition without guarantees")]
    [Cites(Toolkit, "3.5/risk/5/mitigation")]
    public Judgement<LawSays>? GuaranteesBeforeExtradition { get; init; }

    /// <summary>
    /// Does the law rule out the death penalty for people whose psychosocial or intellectual disability impeded their defence or lessens
    /// their guilt?
    /// </summary>
    [Question(
        "Does the law rule out the death penalty for people whose psychosocial or intellectual disability impeded their defence or "
            + "lessens their guilt?",
        Label = "exclusion of the death penalty for people with disabilities")]
    [Cites(Toolkit, "1.9/right/4")]
    public Judgement<LawSays>? DisabilitySpared { get; init; }

    /// <summary>Does the law punish trafficking in persons with penalties that take its gravity into account?</summary>
    [Question(
        "Does the law punish trafficking in persons with penalties that take its gravity into account?",
        Label = "penalties for trafficking that reflect its gravity")]
    [Cites(Toolkit, "1.9/general/1")]
    [Cites(Toolkit, "1.9/general/2")]
    [Cites(Ours, "trafficking asked apart from smuggling", Confidence.OwnDesign)]
    public Judgement<LawSays>? TraffickingPenaltiesFitGravity { get; init; }

    /// <summary>Does the law punish the smuggling of migrants with penalties that take its gravity into account?</summary>
    [Question(
        "Does the law punish the smuggling of migrants with penalties that take its gravity into account?",
        Label = "penalties for smuggling that reflect its gravity")]
    [Cites(Toolkit, "1.9/general/1")]
    [Cites(Toolkit, "1.9/general/2")]
    [Cites(Ours, "smuggling asked apart from trafficking", Confidence.OwnDesign)]
    public Judgement<LawSays>? SmugglingPenaltiesFitGravity { get; init; }

    /// <summary>Does the law let courts weigh each person's guilt, role and vulnerability when they pass sentence?</summary>
    [Question(
        "Does the law let courts weigh each person's guilt, role and vulnerability when they pass sentence?",
        Label = "weighing of guilt, role and vulnerability")]
    [Cites(Toolkit, "1.9/general/6")]
    [Cites(Toolkit, "1.9/prison/1")]
    [Cites(Ours, "asked apart from minimum terms and from practice", Confidence.OwnDesign)]
    public Judgement<LawSays>? CulpabilityWeighed { get; init; }

    /// <summary>Does the law fix minimum prison terms for trafficking or smuggling that courts cannot go below?</summary>
    [Question("Does the law fix minimum prison terms for trafficking or smuggling that courts cannot go below?",
        Label = "minimum prison terms")]
    [Cites(Toolkit, "1.9/general/3")]
    [Cites(Ours, "minimum terms asked apart", Confidence.OwnDesign)]
    public Judgement<Answer>? MandatoryMinimumTerms { get; init; }

    /// <summary>In practice, are sentences in proportion to what each person did, light for small roles and firm for grave ones?</summary>
    [Question(
        "In practice, are sentences in proportion to what each person did, light for small roles and firm for grave ones?",
        Label = "proportionate sentences, in practice", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/general/5")]
    [Cites(Toolkit, "1.9/right/8")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? SentencesFitInPractice { get; init; }

    /// <summary>
    /// In practice, are women and men sentenced alike for like facts, with a history of abuse looked into? Like cases, unlike sentences.
    /// </summary>
    [Question(
        "In practice, are women and men sentenced alike for like facts, with a history of abuse looked into?",
        Label = "like sentences for women and men, in practice",
        AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/gender/1")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<InPractice>? SentencesAlikeForWomenAndMen { get; init; }

    /// <summary>Does the law prohibit corporal punishment for every offence, immigration offences included?</summary>
    [Question(
        "Does the law prohibit corporal punishment for every offence, immigration offences included?",
        Label = "prohibition of corporal punishment")]
    [Cites(Toolkit, "1.9/right/1")]
    [Cites(Toolkit, "1.9/general/3")]
    [Cites(Toolkit, "1.9/death-penalty/1")]
    public Judgement<LawSays>? CorporalPunishmentBarred { get; init; }

    /// <summary>Does the law rule out life imprisonment without possible release for offences by people under 18?</summary>
    [Question(
        "Does the law rule out life imprisonment without possible release for offences by people under 18?",
        Label = "prohibition of life without release for children")]
    [Cites(Toolkit, "1.9/death-penalty/8")]
    public Judgement<LawSays>? LifeWithoutReleaseBarred { get; init; }

    /// <summary>Does the law allow imprisonment of children only as a last resort?</summary>
    [Question("Does the law allow imprisonment of children only as a last resort?", Label = "imprisonment of children as a last resort")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "last resort asked apart from time and alternatives", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildPrisonLastResort { get; init; }

    /// <summary>Does the law allow imprisonment of children only for the shortest appropriate time?</summary>
    [Question(
        "Does the law allow imprisonment of children only for the shortest appropriate time?",
        Label = "imprisonment of children for the shortest time")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "time asked apart from last resort and alternatives", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildPrisonShortest { get; init; }

    /// <summary>Does the law offer courts other measures than prison for children?</summary>
    [Question("Does the law offer courts other measures than prison for children?", Label = "other measures for children")]
    [Cites("CRC", "art. 40(4)")]
    [Cites(Ours, "alternatives asked apart from last resort and time", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForChildren { get; init; }

    /// <summary>Does the law prohibit prison for merely being unable to fulfil a contract?</summary>
    [Question("Does the law prohibit prison for merely being unable to fulfil a contract?", Label = "prohibition of prison for debt")]
    [Cites(Toolkit, "1.9/right/5")]
    public Judgement<LawSays>? NoPrisonForDebt { get; init; }

    /// <summary>Does the law let courts take into account, in favour of an offender, that he or she was a victim of trafficking?</summary>
    [Question(
        "Does the law let courts take into account, in favour of an offender, that he or she was a victim of trafficking?",
        Label = "mitigation for victims of trafficking")]
    [Cites(Toolkit, "1.9/prison/7")]
    [Cites(Ours, "victimhood asked apart from alternatives to prison", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimhoodMitigates { get; init; }

    /// <summary>Does the law offer alternatives to prison for pregnant women?</summary>
    [Question("Does the law offer alternatives to prison for pregnant women?", Label = "alternatives to prison for pregnant women")]
    [Cites(Toolkit, "1.9/women/2")]
    [Cites(Ours, "pregnant women asked apart from mothers", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForPregnantWomen { get; init; }

    /// <summary>Does the law offer alternatives to prison for mothers of young children?</summary>
    [Question("Does the law offer alternatives to prison for mothers of young children?", Label = "alternatives to prison for mothers")]
    [Cites(Toolkit, "1.9/women/2")]
    [Cites(Toolkit, "1.9/gender/3")]
    [Cites(Ours, "mothers asked apart from pregnant women", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForMothers { get; init; }

    /// <summary>Bail that weighs more on some.</summary>
    [Question("Does the law let courts set bail so that carers, women who may not travel alone and people without money can meet it?",
        Label = "bail that can be met")]
    [Cites(Toolkit, "1.9/gender/4")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? BailFitsEverybody { get; init; }

    /// <summary>In practice, are prisoners treated humanely and with respect for their dignity?</summary>
    [Question(
        "In practice, are prisoners treated humanely and with respect for their dignity?",
        Label = "humane prisons, in practice", AskWhom = "prisoners, visiting bodies, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/right/2")]
    [Cites(Toolkit, "1.9/prison/2")]
    [Cites(Toolkit, "1.9/prison/3")]
    [Cites(Ours, "dignity asked apart from services", Confidence.OwnDesign)]
    public Judgement<InPractice>? PrisonsHumane { get; init; }

    /// <summary>
    /// In practice, do prisoners have beds, clothing, food, water, washing and medical care as the United Nations rules ask?
    /// </summary>
    [Question(
        "In practice, do prisoners have beds, clothing, food, water, washing and medical care as the United Nations rules ask?",
        Label = "supplies for prisoners, in practice", AskWhom = "prisoners, visiting bodies, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/right/6")]
    [Cites(Toolkit, "1.9/prison/4")]
    [Cites(Ours, "supplies asked apart from dignity", Confidence.OwnDesign)]
    public Judgement<InPractice>? PrisonersSupplied { get; init; }

    /// <summary>In practice, can prisoners write to and be visited by family and friends regularly?</summary>
    [Question(
        "In practice, can prisoners write to and be visited by family and friends regularly?",
        Label = "contact with family, in practice", AskWhom = "prisoners, visiting bodies, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/right/7")]
    [Cites(Toolkit, "1.9/prison/5")]
    [Cites(Ours, "contact asked apart from supplies", Confidence.OwnDesign)]
    public Judgement<InPractice>? FamilyContact { get; init; }

    /// <summary>In practice, do women prisoners get care in pregnancy, at birth and after it?</summary>
    [Question(
        "In practice, do women prisoners get care in pregnancy, at birth and after it?",
        Label = "maternity care for women prisoners, in practice",
        AskWhom = "prisoners, visiting bodies, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/women/1")]
    [Cites(Ours, "maternity asked apart from hygiene, since other law protects it", Confidence.OwnDesign)]
    public Judgement<InPractice>? MaternityCare { get; init; }

    /// <summary>In practice, do women prisoners get hygiene products, and other care of their reproductive health?</summary>
    [Question(
        "In practice, do women prisoners get hygiene products, and other care of their reproductive health?",
        Label = "hygiene of women prisoners, in practice",
        AskWhom = "prisoners, visiting bodies, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.9/women/1")]
    [Cites(Ours, "hygiene asked apart from maternity, since other law protects it", Confidence.OwnDesign)]
    public Judgement<InPractice>? HygieneForWomen { get; init; }

    /// <summary>Does the law provide safeguards against sexual abuse in custody, by staff or by other prisoners?</summary>
    [Question("Does the law provide safeguards against sexual abuse in custody, by staff or by other prisoners?",
        Label = "safeguards against abuse")]
    [Cites(Toolkit, "1.9/gender/2")]
    [Cites(Toolkit, "1.9/gender/2b")]
    [Cites(Ours, "abuse asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? SafeguardsAgainstAbuse { get; init; }
}
