using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What a State's law says on trafficking, smuggling, human rights, gender equality and non-refoulement: the questions of tool 2.3.</summary>
/// <remarks>Each answer may name the provision of national law that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.</remarks>
public sealed record NationalLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    private const string Ours = "Toolkit.Rules";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it isn't known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>C1.</summary>
    [Question("Is trafficking in persons an offence, with attempt, participation and organizing, inside the country too?", Label = "trafficking as an offence")]
    [Cites(Toolkit, "2.3/criminalization/1")]
    public Judgement<Offence>? TraffickingOffence { get; init; }

    /// <summary>C2.</summary>
    [Question("Does the law define trafficking in persons?", Label = "definition of trafficking")]
    [Cites(Toolkit, "2.3/criminalization/2")]
    public Judgement<Answer>? TraffickingDefined { get; init; }

    /// <summary>C3.</summary>
    [Question("Does the definition cover victims of every sex and gender?", Label = "victims of every gender covered")]
    [Cites(Toolkit, "2.3/criminalization/3")]
    public Judgement<Answer>? CoversEveryGender { get; init; }

    /// <summary>C4, first form.</summary>
    [Question("Does the offence reach the exploitation of the prostitution of others and other sexual exploitation?", Label = "sexual exploitation reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesSexualExploitation { get; init; }

    /// <summary>C4, second form.</summary>
    [Question("Does the offence reach forced labour or services?", Label = "forced labour reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesForcedLabour { get; init; }

    /// <summary>C4, third form.</summary>
    [Question("Does the offence reach slavery and practices similar to it?", Label = "slavery reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesSlavery { get; init; }

    /// <summary>C4, fourth form.</summary>
    [Question("Does the offence reach servitude?", Label = "servitude reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesServitude { get; init; }

    /// <summary>C4, fifth form.</summary>
    [Question("Does the offence reach the removal of organs?", Label = "removal of organs reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesOrganRemoval { get; init; }

    /// <summary>C4, sixth form.</summary>
    [Question("Does the offence reach further forms of exploitation?", Label = "further forms reached")]
    [Cites(Toolkit, "2.3/criminalization/4")]
    public Judgement<Answer>? ReachesOtherForms { get; init; }

    /// <summary>C5.</summary>
    [Question("Is a victim's consent irrelevant where one of the means was used?", Label = "consent irrelevant")]
    [Cites(Toolkit, "2.3/criminalization/5")]
    public Judgement<Answer>? ConsentIrrelevant { get; init; }

    /// <summary>C6.</summary>
    [Question("For children, does the offence do without any of the means?", Label = "no means asked for children")]
    [Cites(Toolkit, "2.3/criminalization/6")]
    public Judgement<Answer>? NoMeansForChildren { get; init; }

    /// <summary>C6, split: the age below which somebody counts as a child there.</summary>
    [Question("Below which age does that hold, in years?", Label = "age of a child")]
    [Cites(Toolkit, "2.3/criminalization/6")]
    [Cites(Ours, "the age asked apart from the rule", Confidence.OwnDesign)]
    public int? ChildBelowAge { get; init; }

    /// <summary>C7.</summary>
    [Question("Is the smuggling of migrants an offence, with enabling it by documents and enabling illegal stay?", Label = "smuggling as an offence")]
    [Cites(Toolkit, "2.3/criminalization/7")]
    public Judgement<Offence>? SmugglingOffence { get; init; }

    /// <summary>C8.</summary>
    [Question("Does the law define the smuggling of migrants?", Label = "definition of smuggling")]
    [Cites(Toolkit, "2.3/criminalization/8")]
    public Judgement<Answer>? SmugglingDefined { get; init; }

    /// <summary>C9.</summary>
    [Question("Does the offence of smuggling ask for a financial or other material benefit?", Label = "benefit asked for")]
    [Cites(Toolkit, "2.3/criminalization/9")]
    public Judgement<Answer>? SmugglingNeedsBenefit { get; init; }

    /// <summary>C9, split.</summary>
    [Question("Does the law exempt help given for humanitarian or family reasons?", Label = "humanitarian exemption")]
    [Cites(Toolkit, "3.3/risk/4/mitigation")]
    [Cites(Ours, "the exemption asked apart from the benefit", Confidence.OwnDesign)]
    public Judgement<Answer>? HumanitarianExemption { get; init; }

    /// <summary>C9b.</summary>
    [Question("Are people prosecuted for helping or rescuing migrants?", Label = "help prosecuted")]
    [Cites(Toolkit, "1.1/non-criminalization/7")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? HelpProsecuted { get; init; }

    /// <summary>C9b, split.</summary>
    [Question("Were people in distress left without rescue?", Label = "people left without rescue")]
    [Cites(Toolkit, "1.1/non-criminalization/7")]
    [Cites(Ours, "rescue asked apart from prosecution", Confidence.OwnDesign)]
    public Judgement<Answer>? LeftWithoutRescue { get; init; }

    /// <summary>C10, first circumstance.</summary>
    [Question("Is smuggling aggravated where it endangers life or safety?", Label = "aggravation for danger")]
    [Cites(Toolkit, "2.3/criminalization/10")]
    public Judgement<Answer>? AggravatedForDanger { get; init; }

    /// <summary>C10, second circumstance.</summary>
    [Question("Is smuggling aggravated for inhuman or degrading treatment, exploitation included?", Label = "aggravation for degrading treatment")]
    [Cites(Toolkit, "2.3/criminalization/10")]
    public Judgement<Answer>? AggravatedForDegradingTreatment { get; init; }

    /// <summary>N1.</summary>
    [Question("What keeps victims from being punished for acts that their trafficking caused?", Label = "non-punishment of victims")]
    [Cites(Toolkit, "2.3/non-criminalization/1")]
    public Judgement<NonPunishment>? NonPunishment { get; init; }

    /// <summary>N1, practice.</summary>
    [Question("Are victims spared in practice?", Label = "victims spared in practice")]
    [Cites(Toolkit, "1.1/non-punishment/7")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? VictimsSpared { get; init; }

    /// <summary>N2, first half.</summary>
    [Question("Does the law keep smuggled migrants free of liability for having been smuggled, as accomplices too?", Label = "migrants free of liability for being smuggled")]
    [Cites(Toolkit, "2.3/non-criminalization/2")]
    public Judgement<LawSays>? MigrantsFreeOfLiability { get; init; }

    /// <summary>N2, first half, practice.</summary>
    [Question("Are migrants prosecuted for having been smuggled?", Label = "migrants prosecuted for being smuggled")]
    [Cites(Toolkit, "1.1/non-criminalization/8")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? ProsecutedForBeingSmuggled { get; init; }

    /// <summary>N2, second half: the Protocol leaves other offences to the State (art. 6(4)), so that this is asked apart.</summary>
    [Question("Are smuggled migrants prosecuted for illegal entry or stay?", Label = "migrants prosecuted for entry or stay")]
    [Cites(Toolkit, "1.1/non-criminalization/9")]
    [Cites(Ours, "illegal entry asked apart from having been smuggled", Confidence.OwnDesign)]
    public Judgement<InPractice>? ProsecutedForIllegalEntry { get; init; }

    /// <summary>N2, second half, for refugees.</summary>
    [Question("Are there refugees among them who came directly, presented themselves without delay and showed good cause?", Label = "conditions of article 31(1) met")]
    [Cites("Refugee Convention", "art. 31(1)")]
    [Cites(Ours, "the conditions asked apart from the prosecution", Confidence.OwnDesign)]
    public Judgement<Answer>? RefugeesMeetConditions { get; init; }

    /// <summary>H1, first half.</summary>
    [Question("Do courts need national law before they can apply a treaty?", Label = "enabling law needed")]
    [Cites(Toolkit, "2.3/human-rights/1")]
    public Judgement<Answer>? EnablingLawNeeded { get; init; }

    /// <summary>H1, second half.</summary>
    [Question("Has that law been made for the treaties in force?", Label = "enabling law made")]
    [Cites(Toolkit, "2.3/human-rights/1")]
    public Judgement<InPractice>? EnablingLawMade { get; init; }

    /// <summary>H3.</summary>
    [Question("Does the constitution or other law guarantee gender equality and non-discrimination?", Label = "guarantee of equality")]
    [Cites(Toolkit, "2.3/human-rights/3")]
    public Judgement<LawSays>? EqualityGuaranteed { get; init; }

    /// <summary>H5, first half.</summary>
    [Question("What kind of legal system is it?", Label = "legal system")]
    [Cites(Toolkit, "2.3/human-rights/5")]
    public LegalSystem? LegalSystem { get; init; }

    /// <summary>H5, second half.</summary>
    [Question("Was case law searched as a source of rights?", Label = "case law searched")]
    [Cites(Toolkit, "2.3/human-rights/5")]
    public Judgement<Answer>? CaseLawSearched { get; init; }

    /// <summary>H6.</summary>
    [Question("Does labour law ask for equal pay of men and women for work of equal value?", Label = "equal pay")]
    [Cites(Toolkit, "2.3/human-rights/6")]
    public Judgement<LawSays>? EqualPay { get; init; }

    /// <summary>H7.</summary>
    [Question("May foreign workers change employer without losing their right to stay?", Label = "change of employer")]
    [Cites(Toolkit, "2.3/human-rights/7")]
    public Judgement<LawSays>? WorkersMayChangeEmployer { get; init; }

    /// <summary>H7, split.</summary>
    [Question("Does the threat of losing the right to stay keep foreign workers in work that they want to leave?", Label = "tie to the employer compels work")]
    [Cites(Toolkit, "2.3/human-rights/7")]
    [Cites(Ours, "compulsion asked apart from the tie", Confidence.OwnDesign)]
    public Judgement<Answer>? TieCompelsWork { get; init; }

    /// <summary>H8.</summary>
    [Question("Does law on trafficking and related exploitation reach informal work, such as domestic work?", Label = "informal work reached")]
    [Cites(Toolkit, "2.3/human-rights/8")]
    public Judgement<Answer>? ReachesInformalWork { get; init; }

    /// <summary>H9.</summary>
    [Question("Does the law make the best interests of the child a primary consideration, with measures for it?", Label = "best interests of the child")]
    [Cites(Toolkit, "2.3/human-rights/9")]
    public Judgement<LawSays>? BestInterests { get; init; }

    /// <summary>H10, consent.</summary>
    [Question("Does the law let people marry only with their free and full consent?", Label = "free consent to marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? ConsentToMarriage { get; init; }

    /// <summary>H10, equality.</summary>
    [Question("Does the law give spouses equal rights?", Label = "equality of spouses")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? SpousesEqual { get; init; }

    /// <summary>H10, child and early marriage.</summary>
    [Question("From which age is a marriage valid?", Label = "age of marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<MarriageAge>? MarriageAge { get; init; }

    /// <summary>H10, forced marriage.</summary>
    [Question("Does the law bar forced marriage?", Label = "bar on forced marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<LawSays>? ForcedMarriageBarred { get; init; }

    /// <summary>H10, temporary marriage.</summary>
    [Question("Does the law bar temporary marriage?", Label = "bar on temporary marriage")]
    [Cites(Toolkit, "2.3/human-rights/10")]
    public Judgement<Answer>? TemporaryMarriageBarred { get; init; }

    /// <summary>H11, gender.</summary>
    [Question("Does the law on rape protect people of any gender?", Label = "rape of people of any gender")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? RapeOfAnyGender { get; init; }

    /// <summary>H11, marital rape.</summary>
    [Question("Is rape within marriage an offence?", Label = "rape within marriage")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? MaritalRape { get; init; }

    /// <summary>H11, marriage as an escape.</summary>
    [Question("Does somebody who raped go free by marrying the victim?", Label = "release by marrying the victim")]
    [Cites(Toolkit, "2.3/human-rights/11")]
    public Judgement<Answer>? ReleasedByMarriage { get; init; }

    /// <summary>H12.</summary>
    [Question("Does the law bar the detention of children and families for their migration status?", Label = "detention of children and families")]
    [Cites(Toolkit, "2.3/human-rights/12")]
    public Judgement<ChildDetention>? ChildDetention { get; init; }

    /// <summary>F1.</summary>
    [Question("Does non-refoulement stand in law, also for people who entered irregularly?", Label = "non-refoulement in law")]
    [Cites(Toolkit, "2.3/non-refoulement/1")]
    public Judgement<RefoulementInLaw>? NonRefoulementInLaw { get; init; }

    /// <summary>F2.</summary>
    [Question("Is that law applied in practice?", Label = "law on non-refoulement applied")]
    [Cites(Toolkit, "2.3/non-refoulement/2")]
    public Judgement<InPractice>? NonRefoulementApplied { get; init; }

    /// <summary>F3.</summary>
    [Question("Do policy or practice respect non-refoulement, party to the refugee treaties or not?", Label = "non-refoulement respected")]
    [Cites(Toolkit, "2.3/non-refoulement/3")]
    public Judgement<InPractice>? NonRefoulementRespected { get; init; }
}

/// <summary>One class of national law, and whether it safeguards human rights: a row of the matrix in tool 2.3.</summary>
public sealed record SafeguardsInArea : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it isn't known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State")]
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
    [Cites("Toolkit.Rules", "the remedy asked apart from the safeguard", Confidence.OwnDesign)]
    public Judgement<Answer>? HasRemedy { get; init; }
}

/// <summary>One group, and whether rights hold for it as for everybody: a row of the matrix in tool 2.3.</summary>
public sealed record GroupBeforeTheLaw : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it isn't known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public State? State { get; init; }

    /// <summary>The group.</summary>
    [Question("Which group is it?", Label = "group")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public GroupOfPeople? Group { get; init; }

    /// <summary>Whether rights hold for the group as for everybody.</summary>
    [Question("Do provisions on rights hold for this group as for everybody?", Label = "same rights")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public Judgement<Answer>? HasSameRights { get; init; }

    /// <summary>The right from which the group is left out; one row for each right that matters.</summary>
    [Question("From which right is it left out?", Label = "right")]
    [Cites(Tool.Edition, "intro/non-citizens/4")]
    public RightAtIssue? Right { get; init; }

    /// <summary>Whether the difference has a reasonable and objective ground; a difference that has one is no discrimination.</summary>
    [Question("Is there a reasonable and objective ground for the difference?", Label = "reasonable and objective ground")]
    [Cites(Tool.Edition, "intro/differential/1")]
    [Cites("Toolkit.Rules", "the ground asked apart from the difference", Confidence.OwnDesign)]
    public Judgement<Answer>? HasReasonableGround { get; init; }
}
