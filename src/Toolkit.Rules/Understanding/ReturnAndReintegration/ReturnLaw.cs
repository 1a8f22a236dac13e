using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Understanding.ReturnAndReintegration;

/// <summary>
/// What a State's law and practice say on return, on leaving the country and on special investigative techniques: what tool 2.3 rests on in
/// parts 1.2, 1.5 and 1.6.
/// </summary>
/// <remarks>
/// Each answer may name the provision that says so (<see cref="Judgement.Provision"/>). Unanswered is neither a gap nor the absence of one.
/// </remarks>
[AskWhom("the ministry of the interior or the immigration authority")]
public sealed record ReturnLaw : IFact
{
    private const string Toolkit = Tool.Edition;
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Toolkit, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>Does the law prohibit the expulsion of people as a group?</summary>
    [Question("Does the law prohibit the expulsion of people as a group?", Label = "prohibition of collective expulsion")]
    [Cites(Toolkit, "1.5/preventing/1")]
    [Cites(Toolkit, "1.2/movement/5")]
    [Cites(Ours, "the prohibition asked apart from the individual decision", Confidence.OwnDesign)]
    public Judgement<LawSays>? CollectiveExpulsionBarred { get; init; }

    /// <summary>Does the law require that each return is examined and decided on its own?</summary>
    [Question("Does the law require that each return is examined and decided on its own?", Label = "individual decision on return")]
    [Cites(Toolkit, "1.5/preventing/1")]
    [Cites(Toolkit, "1.5/nonrefoulement/8")]
    [Cites(Ours, "the individual decision asked apart from the prohibition", Confidence.OwnDesign)]
    public Judgement<LawSays>? ReturnsDecidedIndividually { get; init; }

    /// <summary>In practice, is each return examined and decided on its own?</summary>
    [Question(
        "In practice, is each return examined and decided on its own?",
        Label = "individual decision on return, in practice", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/preventing/1")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? DecidedIndividuallyInPractice { get; init; }

    /// <summary>Does the law require due regard for the safety of victims of trafficking who are returned?</summary>
    [Question("Does the law require due regard for the safety of victims of trafficking who are returned?",
        Label = "safe return of victims")]
    [Cites(Toolkit, "1.5/carrying-out/1")]
    [Cites(Toolkit, "1.5/carrying-out/2")]
    [Cites(Ours, "safety asked apart from proceedings and consent", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimsReturnSafe { get; init; }

    /// <summary>Does the law require due regard for proceedings about the trafficking before a victim is returned?</summary>
    [Question(
        "Does the law require due regard for proceedings about the trafficking before a victim is returned?",
        Label = "regard for proceedings before return")]
    [Cites(Toolkit, "1.5/general/1")]
    [Cites(Ours, "proceedings asked apart from safety and consent", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimsReturnMindsProceedings { get; init; }

    /// <summary>Does the law prefer that victims of trafficking return of their own free will?</summary>
    [Question("Does the law prefer that victims of trafficking return of their own free will?", Label = "voluntary return of victims")]
    [Cites(Toolkit, "1.5/carrying-out/1")]
    [Cites(Toolkit, "1.4/guideline6/8")]
    [Cites(Ours, "consent asked apart from safety and proceedings", Confidence.OwnDesign)]
    public Judgement<LawSays>? VictimsReturnVoluntary { get; init; }

    /// <summary>Does the law require that the return of smuggled migrants is orderly?</summary>
    [Question("Does the law require that the return of smuggled migrants is orderly?", Label = "orderly return of migrants")]
    [Cites(Toolkit, "1.5/general/1")]
    [Cites(Ours, "order asked apart from safety and dignity", Confidence.OwnDesign)]
    public Judgement<LawSays>? MigrantsReturnOrderly { get; init; }

    /// <summary>Does the law require due regard for the safety of smuggled migrants who are returned?</summary>
    [Question("Does the law require due regard for the safety of smuggled migrants who are returned?", Label = "safe return of migrants")]
    [Cites(Toolkit, "1.5/carrying-out/1")]
    [Cites(Toolkit, "1.5/carrying-out/2")]
    [Cites(Ours, "safety asked apart from order and dignity", Confidence.OwnDesign)]
    public Judgement<LawSays>? MigrantsReturnSafe { get; init; }

    /// <summary>
    /// Does the law require due regard for the dignity of smuggled migrants who are returned, without needless restraint?
    /// </summary>
    [Question("Does the law require due regard for the dignity of smuggled migrants who are returned, without needless restraint?",
        Label = "dignified return of migrants")]
    [Cites(Toolkit, "1.5/carrying-out/1")]
    [Cites(Ours, "dignity asked apart from order and safety", Confidence.OwnDesign)]
    public Judgement<LawSays>? MigrantsReturnDignified { get; init; }

    /// <summary>
    /// In practice, does the State take back its own nationals and permanent residents who were trafficked or smuggled, without undue
    /// delay?
    /// </summary>
    [Question(
        "In practice, does the State take back its own nationals and permanent residents who were trafficked or smuggled, without undue "
            + "delay?",
        Label = "taking back of nationals and residents, in practice",
        AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/general/1")]
    [Cites(Toolkit, "1.5/general/2")]
    [Cites(Ours, "taking back asked apart from papers", Confidence.OwnDesign)]
    public Judgement<InPractice>? TakesBackItsOwn { get; init; }

    /// <summary>In practice, does the State confirm identity and issue the papers that its nationals need to come home?</summary>
    [Question(
        "In practice, does the State confirm identity and issue the papers that its nationals need to come home?",
        Label = "papers for return, in practice", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/general/2")]
    [Cites(Ours, "papers asked apart from taking back", Confidence.OwnDesign)]
    public Judgement<InPractice>? IssuesPapers { get; init; }

    /// <summary>
    /// In practice, are people who want to return home free to leave, and not held back in detention or shelters? A host State that holds
    /// people back.
    /// </summary>
    [Question(
        "In practice, are people who want to return home free to leave, and not held back in detention or shelters?",
        Label = "freedom to go home, in practice", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/general/3")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<InPractice>? FreeToGoHome { get; init; }

    /// <summary>Does the law let everybody who seeks protection claim asylum before any return?</summary>
    [Question("Does the law let everybody who seeks protection claim asylum before any return?", Label = "access to asylum")]
    [Cites(Toolkit, "1.5/nonrefoulement/7")]
    [Cites(Toolkit, "1.5/nonrefoulement/5")]
    [Cites(Toolkit, "1.2/movement/3")]
    [Cites(Ours, "access asked apart from information and the examination of risks", Confidence.OwnDesign)]
    public Judgement<LawSays>? AsylumAccess { get; init; }

    /// <summary>Does the law require that people are told how to claim asylum?</summary>
    [Question("Does the law require that people are told how to claim asylum?", Label = "information on asylum")]
    [Cites(Toolkit, "1.5/nonrefoulement/7")]
    [Cites(Ours, "information asked apart from access", Confidence.OwnDesign)]
    public Judgement<LawSays>? AsylumInformation { get; init; }

    /// <summary>Does the law require that the risk of persecution, torture or death is examined before any return?</summary>
    [Question("Does the law require that the risk of persecution, torture or death is examined before any return?",
        Label = "examination of risks")]
    [Cites(Toolkit, "1.5/nonrefoulement/3")]
    [Cites(Toolkit, "1.5/nonrefoulement/1")]
    [Cites(Ours, "the examination asked apart from access", Confidence.OwnDesign)]
    public Judgement<LawSays>? RiskExamined { get; init; }

    /// <summary>In practice, is the risk of persecution, torture or death examined before any return?</summary>
    [Question(
        "In practice, is the risk of persecution, torture or death examined before any return?",
        Label = "examination of risks, in practice", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/nonrefoulement/3")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? RiskExaminedInPractice { get; init; }

    /// <summary>Return to new harm.</summary>
    [Question(
        "Does the law let a return be stopped where the person would be trafficked again, or meet retaliation or stigma?",
        Label = "power to stop a return to new harm")]
    [Cites(Toolkit, "1.5/nonrefoulement/6")]
    [Cites(Toolkit, "1.5/carrying-out/3")]
    [Cites(Toolkit, "1.5/carrying-out/6")]
    [Cites(Toolkit, "1.4/guideline6/8")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<LawSays>? ReturnToHarmStopped { get; init; }

    /// <summary>Does the law protect the privacy of people who are returned?</summary>
    [Question(
        "Does the law protect the privacy of people who are returned, so that nobody learns that they were trafficked or smuggled?",
        Label = "privacy in return")]
    [Cites(Tool.Edition, "1.5/carrying-out/6")]
    [Cites(Ours, "law asked apart from practice", Confidence.OwnDesign)]
    public Judgement<LawSays>? PrivacyInReturn { get; init; }

    /// <summary>In practice, are people returned so that nobody learns that they were trafficked or smuggled?</summary>
    [Question(
        "In practice, are people returned so that nobody learns that they were trafficked or smuggled?",
        Label = "privacy in return, in practice", AskWhom = "people who returned, IOM, service providers, NGOs")]
    [Cites(Tool.Edition, "1.5/carrying-out/6")]
    [Cites(Ours, "practice asked apart from law", Confidence.OwnDesign)]
    public Judgement<InPractice>? PrivacyInReturnInPractice { get; init; }

    /// <summary>Children.</summary>
    [Question("Does the law make a child's best interests a primary consideration in every decision on the child's return?",
        Label = "best interests in return")]
    [Cites(Toolkit, "1.5/nonrefoulement/9")]
    [Cites(Ours, "return asked apart from best interests in general", Confidence.OwnDesign)]
    public Judgement<LawSays>? ChildsBestInterestsInReturn { get; init; }

    /// <summary>Inclusion after return.</summary>
    [Question(
        "In practice, are people who return helped towards social inclusion, debts to smugglers considered?",
        Label = "inclusion after return, in practice", AskWhom = "UNHCR, IOM, NGOs, the national human rights institution")]
    [Cites(Toolkit, "1.5/carrying-out/7")]
    [Cites(Toolkit, "1.5/carrying-out/8")]
    [Cites(Toolkit, "1.4/guideline6/9")]
    [Cites(Ours, "asked apart", Confidence.OwnDesign)]
    public Judgement<InPractice>? InclusionAfterReturn { get; init; }

    /// <summary>Does the law leave women as free as men to leave the country?</summary>
    [Question("Does the law leave women as free as men to leave the country?", Label = "women's freedom to leave")]
    [Cites(Toolkit, "1.2/nondiscrimination/2")]
    [Cites(Toolkit, "1.2/movement/1")]
    [Cites(Ours, "women asked apart from other groups", Confidence.OwnDesign)]
    public Judgement<LawSays>? WomenFreeToLeave { get; init; }

    /// <summary>
    /// Does the law leave every other group, such as young people, workers of an occupation or a minority, as free as others to leave the
    /// country?
    /// </summary>
    [Question("Does the law leave every other group, such as young people, workers of an occupation or a minority, as free as others to "
        + "leave the country?", Label = "groups' freedom to leave")]
    [Cites(Toolkit, "1.2/movement/1")]
    [Cites(Toolkit, "1.2/movement/2")]
    [Cites(Ours, "other groups asked apart from women", Confidence.OwnDesign)]
    public Judgement<LawSays>? GroupsFreeToLeave { get; init; }

    /// <summary>Does the law set when special investigative techniques, such as surveillance or undercover work, may be used?</summary>
    [Question(
        "Does the law set when special investigative techniques, such as surveillance or undercover work, may be used?",
        Label = "law on special techniques", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites(Toolkit, "1.6/standard/8")]
    [Cites(Ours, "a law at all asked apart from its quality", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesRestOnLaw { get; init; }

    /// <summary>Can everybody read the law on special investigative techniques?</summary>
    [Question(
        "Can everybody read the law on special investigative techniques?",
        Label = "public access to the law on special techniques", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites(Toolkit, "1.6/standard/8")]
    [Cites(Ours, "one of the four qualities of such a law", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesLawPublic { get; init; }

    /// <summary>Does the law say precisely when, against whom and how long special investigative techniques may be used?</summary>
    [Question(
        "Does the law say precisely when, against whom and how long special investigative techniques may be used?",
        Label = "precision of the law on special techniques", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites(Toolkit, "1.6/standard/8")]
    [Cites(Ours, "one of the four qualities of such a law", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesLawPrecise { get; init; }

    /// <summary>Does the law allow special investigative techniques only where they are in proportion to the aim?</summary>
    [Question(
        "Does the law allow special investigative techniques only where they are in proportion to the aim?",
        Label = "proportionality of special techniques", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites(Toolkit, "1.6/standard/8")]
    [Cites(Ours, "one of the four qualities of such a law", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesProportionate { get; init; }

    /// <summary>Does the law provide safeguards against the abuse of special investigative techniques?</summary>
    [Question(
        "Does the law provide safeguards against the abuse of special investigative techniques?",
        Label = "safeguards against abuse of special techniques", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites(Toolkit, "1.6/standard/8")]
    [Cites(Ours, "one of the four qualities of such a law", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesSafeguarded { get; init; }

    /// <summary>Does the law prohibit special investigative techniques that would put the lives of victims or migrants in danger?</summary>
    [Question(
        "Does the law prohibit special investigative techniques that would put the lives of victims or migrants in danger?",
        Label = "prohibition of techniques that endanger life", AskWhom = "the ministry of justice or the public prosecutor's office")]
    [Cites("ICCPR", "art. 6(1)")]
    [Cites(Ours, "danger asked apart from the law's quality", Confidence.OwnDesign)]
    public Judgement<LawSays>? TechniquesSpareLife { get; init; }
}
