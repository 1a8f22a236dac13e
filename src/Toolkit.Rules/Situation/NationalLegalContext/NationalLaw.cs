using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>
/// What a State's law says on trafficking, smuggling, human rights, gender equality and non-refoulement: the questions of tool 2.3.
/// </summary>
/// <remarks>
/// Each answer may name the provision of national law that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the
/// absence of one.
/// </remarks>
[AskWhom("the ministry of justice or the public prosecutor's office")]
public sealed record NationalLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>Is trafficking in persons an offence, with attempt, participation and organizing, inside the country too?</summary>
    [Question("Is trafficking in persons an offence, with attempt, participation and organizing, inside the country too?",
        Label = "trafficking as an offence")]
    [Cites(Toolkit, "2.3/criminalization/1")]
    public Judgement<Offence>? TraffickingOffence { get; init; }

    /// <summary>Does the law define trafficking in persons?</summary>
    [Question("Does the law define trafficking in persons?", Label = "definition of trafficking")]
    [Cites(Toolkit, "2.3/criminalization/2")]
    public Judgement<Answer>? TraffickingDefined { get; init; }

    /// <summary>Does the definition cover victims of every sex and gender?</summary>
    [Question("Does the definition cover victims of every sex and gender?", Label = "coverage of victims of every gender")]
    [Cites(Toolkit, "2.3/criminalization/3")]
    public Judgement<Answer>? CoversEveryGender { get; init; }

    /// <summary>Does the offence reach the exploitation of the prostitution of others and other sexual exploitation?</summary>
    [Question(
        "Does the offence reach the exploitation of the prostitution of others and other sexual exploitation?",
        Label = "coverage of sexual exploitation")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesSexualExploitation { get; init; }

    /// <summary>Does the offence reach forced labour or services?</summary>
    [Question("Does the offence reach forced labour or services?", Label = "coverage of forced labour")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesForcedLabour { get; init; }

    /// <summary>Does the offence reach slavery and practices similar to it?</summary>
    [Question("Does the offence reach slavery and practices similar to it?", Label = "coverage of slavery")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesSlavery { get; init; }

    /// <summary>Is enslaving a person an offence by itself? One that reaches slavery within trafficking is no answer to this.</summary>
    [Question("Is enslaving a person, or inducing a person into slavery, an offence by itself?", Label = "enslavement as an offence")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    [Cites(Ours, "enslavement asked apart from trafficking", Confidence.OwnDesign)]
    public Judgement<Answer>? EnslavementOffence { get; init; }

    /// <summary>Does the offence reach servitude?</summary>
    [Question("Does the offence reach servitude?", Label = "coverage of servitude")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesServitude { get; init; }

    /// <summary>Does the offence reach the removal of organs?</summary>
    [Question("Does the offence reach the removal of organs?", Label = "coverage of the removal of organs")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesOrganRemoval { get; init; }

    /// <summary>Does the offence reach further forms of exploitation?</summary>
    [Question("Does the offence reach further forms of exploitation?", Label = "coverage of further forms of exploitation")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesOtherForms { get; init; }

    /// <summary>Is a victim's consent irrelevant where one of the means was used?</summary>
    [Question("Is a victim's consent irrelevant where one of the means was used?", Label = "irrelevance of consent")]
    [Cites(Toolkit, "2.3/criminalization/5")]
    public Judgement<Answer>? ConsentIrrelevant { get; init; }

    /// <summary>For children, does the offence do without any of the means?</summary>
    [Question("For children, does the offence do without any of the means?", Label = "absence of a means requirement for children")]
    [Cites(Toolkit, "2.3/criminalization/6")]
    public Judgement<Answer>? NoMeansForChildren { get; init; }

    /// <summary>Below which age does that hold, in years? The age below which somebody counts as a child there.</summary>
    [Question("Below which age does that hold, in years?", Label = "age of a child")]
    [Cites(Toolkit, "2.3/criminalization/6")]
    [Cites(Ours, "the age asked apart from the rule", Confidence.OwnDesign)]
    public int? ChildBelowAge { get; init; }

    /// <summary>Is the smuggling of migrants an offence, with enabling it by documents and enabling illegal stay?</summary>
    [Question("Is the smuggling of migrants an offence, with enabling it by documents and enabling illegal stay?",
        Label = "smuggling as an offence")]
    [Cites(Toolkit, "2.3/criminalization/7")]
    public Judgement<Offence>? SmugglingOffence { get; init; }

    /// <summary>Does the law define the smuggling of migrants?</summary>
    [Question("Does the law define the smuggling of migrants?", Label = "definition of smuggling")]
    [Cites(Toolkit, "2.3/criminalization/8")]
    public Judgement<Answer>? SmugglingDefined { get; init; }

    /// <summary>Does the offence of smuggling ask for a financial or other material benefit?</summary>
    [Question("Does the offence of smuggling ask for a financial or other material benefit?", Label = "requirement of a benefit")]
    [Cites(Toolkit, "2.3/criminalization/9")]
    public Judgement<Answer>? SmugglingNeedsBenefit { get; init; }

    /// <summary>Does the law exempt help given for humanitarian or family reasons?</summary>
    [Question("Does the law exempt help given for humanitarian or family reasons?", Label = "humanitarian exemption")]
    [Cites(Toolkit, "3.3/risk/4/mitigation")]
    [Cites(Ours, "the exemption asked apart from the benefit", Confidence.OwnDesign)]
    public Judgement<Answer>? HumanitarianExemption { get; init; }

    /// <summary>Are people prosecuted for helping or rescuing migrants?</summary>
    [Question(
        "Are people prosecuted for helping or rescuing migrants?",
        Label = "prosecution of help", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.1/non-criminalization/7")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? HelpProsecuted { get; init; }

    /// <summary>Were people in distress left without rescue?</summary>
    [Question(
        "Were people in distress left without rescue?",
        Label = "people left without rescue", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.1/non-criminalization/7")]
    [Cites(Ours, "rescue asked apart from prosecution", Confidence.OwnDesign)]
    public Judgement<Answer>? LeftWithoutRescue { get; init; }

    /// <summary>Is smuggling aggravated where it endangers life or safety?</summary>
    [Question("Is smuggling aggravated where it endangers life or safety?", Label = "aggravation for danger")]
    [Cites(Toolkit, "2.3/criminalization/10")]
    public Judgement<Answer>? AggravatedForDanger { get; init; }

    /// <summary>Is smuggling aggravated for inhuman or degrading treatment, exploitation included?</summary>
    [Question("Is smuggling aggravated for inhuman or degrading treatment, exploitation included?", Label =
        "aggravation for degrading treatment")]
    [Cites(Toolkit, "2.3/criminalization/10")]
    public Judgement<Answer>? AggravatedForDegradingTreatment { get; init; }

    /// <summary>What keeps victims from being punished for acts that their trafficking caused?</summary>
    [Question("What keeps victims from being punished for acts that their trafficking caused?", Label = "non-punishment of victims")]
    [Cites(Toolkit, "2.3/non-criminalization/1")]
    public Judgement<NonPunishment>? NonPunishment { get; init; }

    /// <summary>Are victims spared in practice?</summary>
    [Question(
        "Are victims spared in practice?",
        Label = "sparing of victims in practice", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.1/non-punishment/7")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? VictimsSpared { get; init; }

    /// <summary>Does the law keep smuggled migrants free of liability for having been smuggled, as accomplices too?</summary>
    [Question(
        "Does the law keep smuggled migrants free of liability for having been smuggled, as accomplices too?",
        Label = "freedom of migrants from liability for being smuggled")]
    [Cites(Toolkit, "2.3/non-criminalization/2")]
    public Judgement<LawSays>? MigrantsFreeOfLiability { get; init; }

    /// <summary>Are migrants prosecuted for having been smuggled?</summary>
    [Question(
        "Are migrants prosecuted for having been smuggled?",
        Label = "prosecution for being smuggled", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.1/non-criminalization/8")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ProsecutedForBeingSmuggled { get; init; }

    /// <summary>
    /// Are smuggled migrants prosecuted for illegal entry or stay? The Protocol leaves other offences to the State (art. 6(4)), so that
    /// this is asked apart.
    /// </summary>
    [Question(
        "Are smuggled migrants prosecuted for illegal entry or stay?",
        Label = "prosecution for illegal entry or stay", AskWhom = "courts, defence lawyers, the national human rights institution, NGOs")]
    [Cites(Toolkit, "1.1/non-criminalization/9")]
    [Cites(Ours, "illegal entry asked apart from having been smuggled", Confidence.OwnDesign)]
    public Judgement<InPractice>? ProsecutedForIllegalEntry { get; init; }

    /// <summary>Are there refugees among them who came directly, presented themselves without delay and showed good cause?</summary>
    [Question(
        "Are there refugees among them who came directly, presented themselves without delay and showed good cause?",
        Label = "fulfilment of the conditions of article 31(1)", AskWhom = "UNHCR, the asylum authority")]
    [Cites("Refugee Convention", "art. 31(1)")]
    [Cites(Ours, "the conditions asked apart from the prosecution", Confidence.OwnDesign)]
    public Judgement<Answer>? RefugeesMeetConditions { get; init; }

    /// <summary>Do courts need national law before they can apply a treaty?</summary>
    [Question("Do courts need national law before they can apply a treaty?", Label = "need for enabling law")]
    [Cites(Toolkit, "2.3/human-rights/1")]
    public Judgement<Answer>? EnablingLawNeeded { get; init; }

    /// <summary>Has that law been made for the treaties in force?</summary>
    [Question("Has that law been made for the treaties in force?", Label = "making of enabling law")]
    [Cites(Toolkit, "2.3/human-rights/1")]
    public Judgement<InPractice>? EnablingLawMade { get; init; }

    /// <summary>
    /// Does other national law protect the rights in those treaties, so that they have effect without being applied directly?
    /// </summary>
    [Question("Does other national law protect the rights in those treaties?", Label = "protection by other law")]
    [Cites(Toolkit, "2.3/human-rights/1")]
    [Cites(Ours, "other law asked apart from enabling law", Confidence.OwnDesign)]
    public Judgement<Answer>? OtherLawProtects { get; init; }

    /// <summary>Does the constitution or other law guarantee gender equality and non-discrimination?</summary>
    [Question("Does the constitution or other law guarantee gender equality and non-discrimination?", Label = "guarantee of equality")]
    [Cites(Toolkit, "2.3/human-rights/3")]
    public Judgement<LawSays>? EqualityGuaranteed { get; init; }

    /// <summary>What kind of legal system is it?</summary>
    [Question("What kind of legal system is it?", Label = "legal system")]
    [Cites(Toolkit, "2.3/human-rights/5")]
    public LegalSystem? LegalSystem { get; init; }

    /// <summary>Was case law searched as a source of rights?</summary>
    [Question("Was case law searched as a source of rights?", Label = "search of case law", AskWhom = "whoever made this assessment")]
    [Cites(Toolkit, "2.3/human-rights/5")]
    public Judgement<Answer>? CaseLawSearched { get; init; }

    /// <summary>What did the search of case law find on rights?</summary>
    [Question("What did the search of case law find on rights?", Label = "finding of the search of case law",
        AskWhom = "whoever made this assessment")]
    [Cites(Toolkit, "2.3/human-rights/5")]
    [Cites(Ours, "what case law says asked apart from whether it was searched", Confidence.OwnDesign)]
    public Judgement<CaseLawFound>? CaseLawFound { get; init; }

    /// <summary>Does labour law ask for equal pay of men and women for work of equal value?</summary>
    [Question("Does labour law ask for equal pay of men and women for work of equal value?", Label = "equal pay")]
    [Cites(Toolkit, "2.3/human-rights/6")]
    public Judgement<LawSays>? EqualPay { get; init; }

    /// <summary>May foreign workers change employer without losing their right to stay?</summary>
    [Question("May foreign workers change employer without losing their right to stay?", Label = "freedom to change employer")]
    [Cites(Toolkit, "2.3/human-rights/7")]
    public Judgement<LawSays>? WorkersMayChangeEmployer { get; init; }

    /// <summary>Does the threat of losing the right to stay keep foreign workers in work that they want to leave?</summary>
    [Question(
        "Does the threat of losing the right to stay keep foreign workers in work that they want to leave?",
        Label = "compulsion to work by the tie to the employer", AskWhom = "labour inspectors, trade unions, NGOs, the workers concerned")]
    [Cites(Toolkit, "2.3/human-rights/7")]
    [Cites(Ours, "compulsion asked apart from the tie", Confidence.OwnDesign)]
    public Judgement<Answer>? TieCompelsWork { get; init; }

    /// <summary>Does law on trafficking and related exploitation reach informal work, such as domestic work?</summary>
    [Question(
        "Does law on trafficking and related exploitation reach informal work, such as domestic work?",
        Label = "coverage of informal work")]
    [Cites(Toolkit, "2.3/human-rights/8")]
    public Judgement<Answer>? ReachesInformalWork { get; init; }

    /// <summary>Does the law make the best interests of the child a primary consideration, with measures for it?</summary>
    [Question("Does the law make the best interests of the child a primary consideration, with measures for it?",
        Label = "best interests of the child")]
    [Cites(Toolkit, "2.3/human-rights/9")]
    public Judgement<LawSays>? BestInterests { get; init; }

    /// <summary>Does the law let people marry only with their free and full consent?</summary>
    [Question("Does the law let people marry only with their free and full consent?", Label = "free consent to marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? ConsentToMarriage { get; init; }

    /// <summary>Does the law give spouses equal rights?</summary>
    [Question("Does the law give spouses equal rights?", Label = "equality of spouses")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? SpousesEqual { get; init; }

    /// <summary>From which age is a marriage valid?</summary>
    [Question("From which age is a marriage valid?", Label = "age of marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<MarriageAge>? MarriageAge { get; init; }

    /// <summary>Does the law prohibit forced marriage?</summary>
    [Question("Does the law prohibit forced marriage?", Label = "prohibition of forced marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? ForcedMarriageBarred { get; init; }

    /// <summary>Does the law prohibit temporary marriage?</summary>
    [Question("Does the law prohibit temporary marriage?", Label = "prohibition of temporary marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<Answer>? TemporaryMarriageBarred { get; init; }

    /// <summary>Does the law on rape protect people of any gender?</summary>
    [Question("Does the law on rape protect people of any gender?", Label = "rape of people of any gender")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? RapeOfAnyGender { get; init; }

    /// <summary>Is rape within marriage an offence?</summary>
    [Question("Is rape within marriage an offence?", Label = "rape within marriage")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? MaritalRape { get; init; }

    /// <summary>Does a person who committed rape escape punishment by marrying the victim?</summary>
    [Question("Does a person who committed rape escape punishment by marrying the victim?", Label = "release by marrying the victim")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? ReleasedByMarriage { get; init; }

    /// <summary>Does the law prohibit the detention of children and families for their migration status?</summary>
    [Question("Does the law prohibit the detention of children and families for their migration status?", Label =
        "detention of children and families")]
    [Cites(Toolkit, "2.3/human-rights/12")]
    public Judgement<ChildDetention>? ChildDetention { get; init; }

    /// <summary>Does the law provide for non-refoulement, also for people who entered irregularly?</summary>
    [Question("Does the law provide for non-refoulement, also for people who entered irregularly?", Label = "non-refoulement in law")]
    [Cites(Toolkit, "2.3/non-refoulement/1")]
    public Judgement<RefoulementInLaw>? NonRefoulementInLaw { get; init; }

    /// <summary>Is that law applied in practice?</summary>
    [Question(
        "Is that law applied in practice?",
        Label = "application of the law on non-refoulement", AskWhom = "UNHCR, the asylum authority, NGOs")]
    [Cites(Toolkit, "2.3/non-refoulement/2")]
    public Judgement<InPractice>? NonRefoulementApplied { get; init; }

    /// <summary>Do policy or practice respect non-refoulement, party to the refugee treaties or not?</summary>
    [Question(
        "Do policy or practice respect non-refoulement, party to the refugee treaties or not?",
        Label = "respect for non-refoulement", AskWhom = "UNHCR, the asylum authority, NGOs")]
    [Cites(Toolkit, "2.3/non-refoulement/3")]
    public Judgement<InPractice>? NonRefoulementRespected { get; init; }
}

/// <summary>One class of national law, and whether it safeguards human rights: a row of the matrix in tool 2.3.</summary>
[AskWhom("the ministry of justice or the public prosecutor's office")]
public sealed record SafeguardsInArea : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Tool.Edition, "2.3/human-rights/2")]
    public State? State { get; init; }

    /// <summary>The class of law.</summary>
    [Question("Which class of law is it?", Label = "class of law")]
    [Cites(Tool.Edition, "2.3/human-rights/2")]
    public AreaOfLaw? Area { get; init; }

    /// <summary>Whether it has safeguards: provisions that protect rights or prevent abuse, by how they are read and applied too.</summary>
    [Question("Does this class of law hold safeguards of human rights?", Label = "safeguards")]
    [Cites(Tool.Edition, "2.3/human-rights/2")]
    [Cites(Tool.Edition, "2.3/human-rights/2/definition")]
    public Judgement<Answer>? HasSafeguards { get; init; }

    /// <summary>Whether somebody whose rights are violated under it has any effective remedy.</summary>
    [Question("Is there any remedy for violations of rights under this law?", Label = "remedy")]
    [Cites(Ours, "the remedy asked apart from the safeguard", Confidence.OwnDesign)]
    public Judgement<Answer>? HasRemedy { get; init; }
}
