using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>What a State's law and practice say on the death penalty and on sentencing: what tool 2.3 rests on in part 1.9.</summary>
/// <remarks>Each answer may name the provision that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.</remarks>
public sealed record PunishmentLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    private const string Ours = "Toolkit.Rules";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it isn't known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>K1.</summary>
    [Question("For what does the law provide the death penalty?", Label = "death penalty in law")]
    [Cites(Toolkit, "1.9/death-penalty/2")]
    [Cites(Toolkit, "1.9/death-penalty/3")]
    public Judgement<DeathPenaltyInLaw>? DeathPenalty { get; init; }

    /// <summary>K2, imposed.</summary>
    [Question("Are people sentenced to death for trafficking or smuggling without having killed intentionally?", Label = "death sentences")]
    [Cites(Toolkit, "1.9/death-penalty/3")]
    [Cites(Toolkit, "1.9/death-penalty/11")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathSentences { get; init; }

    /// <summary>K2, the trial.</summary>
    [Question("In practice, is every guarantee of a fair trial kept in trials that end in a death sentence?", Label = "fair capital trials")]
    [Cites(Toolkit, "1.9/death-penalty/6")]
    [Cites(Ours, "the trial asked apart from the sentence", Confidence.OwnDesign)]
    public Judgement<InPractice>? CapitalTrialsFair { get; init; }

    /// <summary>K3.</summary>
    [Question("Does the law rule out the death penalty for everybody who was under 18 at the time of the offence?", Label = "children spared")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Toolkit, "1.9/death-penalty/8")]
    [Cites(Ours, "children asked apart from pregnant women", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildrenSpared { get; init; }

    /// <summary>K4.</summary>
    [Question("Does the law rule out the execution of pregnant women?", Label = "pregnant women spared")]
    [Cites(Toolkit, "1.9/death-penalty/4")]
    [Cites(Ours, "pregnant women asked apart from children", Confidence.OwnDesign)]
    public Judgement<LawSays>? PregnantWomenSpared { get; init; }

    /// <summary>K5.</summary>
    [Question("Is a death sentence mandatory for any offence, so that the court can't pass another?", Label = "mandatory death")]
    [Cites(Toolkit, "1.9/general/6")]
    [Cites(Toolkit, "1.9/death-penalty/9")]
    public Judgement<Answer>? MandatoryDeath { get; init; }

    /// <summary>K6.</summary>
    [Question("Does the law let everybody who is sentenced to death seek pardon or commutation?", Label = "pardon or commutation")]
    [Cites("ICCPR", "art. 6(4)")]
    public Judgement<LawSays>? PardonCanBeSought { get; init; }

    /// <summary>K7, wider.</summary>
    [Question("Has the law put more offences under the death penalty than it had when the State became bound?", Label = "wider death penalty")]
    [Cites(Toolkit, "1.9/death-penalty/7b")]
    [Cites(Ours, "widening asked apart from bringing back", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathPenaltyWidened { get; init; }

    /// <summary>K7, brought back.</summary>
    [Question("Has the law brought the death penalty back after it had been abolished?", Label = "death penalty brought back")]
    [Cites(Toolkit, "1.9/death-penalty/5")]
    [Cites(Ours, "bringing back asked apart from widening", Confidence.OwnDesign)]
    public Judgement<Answer>? DeathPenaltyBroughtBack { get; init; }

    /// <summary>K8.</summary>
    [Question("Does the law bar extradition and removal to where a death sentence threatens, unless the other State guarantees that it won't be carried out?", Label = "guarantees before extradition")]
    [Cites(Toolkit, "3.5/risk/5/mitigation")]
    public Judgement<LawSays>? GuaranteesBeforeExtradition { get; init; }

    /// <summary>K9.</summary>
    [Question("Does the law rule out the death penalty for people whose psychosocial or intellectual disability impeded their defence or lessens their guilt?", Label = "people with disabilities spared")]
    [Cites(Toolkit, "1.9/right/4")]
    public Judgement<LawSays>? DisabilitySpared { get; init; }

    /// <summary>Trafficking; G1.</summary>
    [Question("Does the law punish trafficking in persons with penalties that take its gravity into account?", Label = "penalties for trafficking")]
    [Cites(Toolkit, "1.9/general/1")]
    [Cites(Toolkit, "1.9/general/2")]
    [Cites(Ours, "trafficking asked apart from smuggling", Confidence.OwnDesign)]
    public Judgement<LawSays>? TraffickingPenaltiesFitGravity { get; init; }

    /// <summary>Smuggling; G1.</summary>
    [Question("Does the law punish the smuggling of migrants with penalties that take its gravity into account?", Label = "penalties for smuggling")]
    [Cites(Toolkit, "1.9/general/1")]
    [Cites(Toolkit, "1.9/general/2")]
    [Cites(Ours, "smuggling asked apart from trafficking", Confidence.OwnDesign)]
    public Judgement<LawSays>? SmugglingPenaltiesFitGravity { get; init; }

    /// <summary>Guilt and role; G2.</summary>
    [Question("Does the law let courts weigh each person's guilt, role and vulnerability when they pass sentence?", Label = "guilt and role weighed")]
    [Cites(Toolkit, "1.9/general/6")]
    [Cites(Toolkit, "1.9/prison/1")]
    [Cites(Ours, "asked apart from minimum terms and from practice", Confidence.OwnDesign)]
    public Judgement<LawSays>? CulpabilityWeighed { get; init; }

    /// <summary>Minimum terms; G2.</summary>
    [Question("Does the law fix minimum prison terms for trafficking or smuggling that courts can't go below?", Label = "minimum prison terms")]
    [Cites(Toolkit, "1.9/general/3")]
    [Cites(Ours, "minimum terms asked apart", Confidence.OwnDesign)]
    public Judgement<Answer>? MandatoryMinimumTerms { get; init; }

    /// <summary>G2 in practice.</summary>
    [Question("In practice, are sentences in proportion to what each person did, light for small roles and firm for grave ones?", Label = "sentences in practice")]
    [Cites(Toolkit, "1.9/general/5")]
    [Cites(Toolkit, "1.9/right/8")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? SentencesFitInPractice { get; init; }

    /// <summary>The other side of G2: like cases, unlike sentences.</summary>
    [Question("In practice, are women and men sentenced alike for like facts, with a history of abuse looked into?", Label = "sentences of women and men")]
    [Cites(Toolkit, "1.9/gender/1")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<InPractice>? SentencesAlikeForWomenAndMen { get; init; }

    /// <summary>G3.</summary>
    [Question("Does the law bar corporal punishment for every offence, immigration offences included?", Label = "corporal punishment")]
    [Cites(Toolkit, "1.9/right/1")]
    [Cites(Toolkit, "1.9/general/3")]
    [Cites(Toolkit, "1.9/death-penalty/1")]
    public Judgement<LawSays>? CorporalPunishmentBarred { get; init; }

    /// <summary>G4.</summary>
    [Question("Does the law rule out life imprisonment without possible release for offences by people under 18?", Label = "life without release for children")]
    [Cites(Toolkit, "1.9/death-penalty/8")]
    public Judgement<LawSays>? LifeWithoutReleaseBarred { get; init; }

    /// <summary>Last resort; G5.</summary>
    [Question("Does the law allow imprisonment of children only as a last resort?", Label = "prison of children as a last resort")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "last resort asked apart from time and alternatives", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildPrisonLastResort { get; init; }

    /// <summary>Shortest time; G5.</summary>
    [Question("Does the law allow imprisonment of children only for the shortest appropriate time?", Label = "shortest prison time of children")]
    [Cites("CRC", "art. 37(b)")]
    [Cites(Ours, "time asked apart from last resort and alternatives", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildPrisonShortest { get; init; }

    /// <summary>Alternatives; G5.</summary>
    [Question("Does the law offer courts other measures than prison for children?", Label = "other measures for children")]
    [Cites("CRC", "art. 40(4)")]
    [Cites(Ours, "alternatives asked apart from last resort and time", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForChildren { get; init; }

    /// <summary>G6.</summary>
    [Question("Does the law bar prison for merely being unable to fulfil a contract?", Label = "prison for debt")]
    [Cites(Toolkit, "1.9/right/5")]
    public Judgement<LawSays>? NoPrisonForDebt { get; init; }

    /// <summary>Former victims; G7.</summary>
    [Question("Does the law let courts take into account, in favour of an offender, that he or she was a victim of trafficking?", Label = "victimhood in sentencing")]
    [Cites(Toolkit, "1.9/prison/7")]
    [Cites(Ours, "victimhood asked apart from alternatives to prison", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimhoodMitigates { get; init; }

    /// <summary>Pregnant women; G7.</summary>
    [Question("Does the law offer alternatives to prison for pregnant women?", Label = "alternatives for pregnant women")]
    [Cites(Toolkit, "1.9/women/2")]
    [Cites(Ours, "pregnant women asked apart from mothers", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForPregnantWomen { get; init; }

    /// <summary>Mothers; G7.</summary>
    [Question("Does the law offer alternatives to prison for mothers of young children?", Label = "alternatives for mothers")]
    [Cites(Toolkit, "1.9/women/2")]
    [Cites(Toolkit, "1.9/gender/3")]
    [Cites(Ours, "mothers asked apart from pregnant women", Confidence.OwnDesign)]
    public Judgement<LawSays>? AlternativesForMothers { get; init; }

    /// <summary>Bail that weighs more on some.</summary>
    [Question("Does the law let courts set bail so that carers, women who may not travel alone and people without money can meet it?", Label = "bail that can be met")]
    [Cites(Toolkit, "1.9/gender/4")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? BailFitsEverybody { get; init; }

    /// <summary>Humane prisons; G8.</summary>
    [Question("In practice, are prisoners treated humanely and with respect for their dignity?", Label = "humane prisons")]
    [Cites(Toolkit, "1.9/right/2")]
    [Cites(Toolkit, "1.9/prison/2")]
    [Cites(Toolkit, "1.9/prison/3")]
    [Cites(Ours, "dignity asked apart from services", Confidence.OwnDesign)]
    public Judgement<InPractice>? PrisonsHumane { get; init; }

    /// <summary>What prisoners need; G8.</summary>
    [Question("In practice, do prisoners have beds, clothing, food, water, washing and medical care as the United Nations rules ask?", Label = "supplies of prisoners")]
    [Cites(Toolkit, "1.9/right/6")]
    [Cites(Toolkit, "1.9/prison/4")]
    [Cites(Ours, "supplies asked apart from dignity", Confidence.OwnDesign)]
    public Judgement<InPractice>? PrisonersSupplied { get; init; }

    /// <summary>Family; G8.</summary>
    [Question("In practice, can prisoners write to and be visited by family and friends regularly?", Label = "contact with family")]
    [Cites(Toolkit, "1.9/right/7")]
    [Cites(Toolkit, "1.9/prison/5")]
    [Cites(Ours, "contact asked apart from supplies", Confidence.OwnDesign)]
    public Judgement<InPractice>? FamilyContact { get; init; }

    /// <summary>Women's health; G8.</summary>
    [Question("In practice, do women prisoners get care in pregnancy, birth and reproductive health, and hygiene products?", Label = "health of women prisoners")]
    [Cites(Toolkit, "1.9/women/1")]
    [Cites(Ours, "women's needs asked apart", Confidence.OwnDesign)]
    public Judgement<InPractice>? MaternityCare { get; init; }

    /// <summary>Abuse in custody; G8.</summary>
    [Question("Does the law provide safeguards against sexual abuse in custody, by staff or by other prisoners?", Label = "safeguards against abuse")]
    [Cites(Toolkit, "1.9/gender/2")]
    [Cites(Toolkit, "1.9/gender/2b")]
    [Cites(Ours, "abuse asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? SafeguardsAgainstAbuse { get; init; }
}
