using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

internal static partial class VictimsAndWitnessesRules
{
    private static ImmutableArray<RuleBookEntry> Compensation => InLaw(
        "compensation-of-victims",
        law => law.CompensationOfVictims,
        [Item("1.8/victims/6"), Item("1.4/general/3"), Item("1.8/source/1")],
        new("The law rules out compensation of victims of trafficking.", CompensationDue),
        new("The law gives victims of trafficking no possibility of compensation.", CompensationDue),
        "The law gives only some victims of trafficking, or only for some damage, a possibility of compensation.");

    /// <summary>Each of these texts asks for the possibility itself, so that law which says nothing does not meet them.</summary>
    private static ImmutableArray<LegalBasis> CompensationDue =>
    [
        Trafficking.Article("6(6)").Breach(),
        OrganizedCrime.Article("25(2)").Breach(Organized),
        SaleOfChildren.Article("9(4)").Breach(Children),
        ForcedLabourProtocol.Article("4(1)").Breach(ForcedLabour),
        Instruments.Torture.Article("14").Breach("torture"),
        Europe.Article("15").Breach(),
    ];

    private static ImmutableArray<RuleBookEntry> Witnesses =>
    [
        .. InLaw(
            "witnesses-protected",
            law => law.WitnessesProtected,
            [Item("1.8/standard/6"), Item("1.4/general/2"), Item("1.8/victims/7"), PartByPart, MeasuresCount],
            new("The law prohibits protecting witnesses from retaliation and intimidation.",
                [OrganizedCrime.Article("24(1)").Shortfall(Organized)]),
            new("Neither law nor official programmes protect witnesses from retaliation and intimidation.",
                [OrganizedCrime.Article("24(1)").Shortfall(Organized)]),
            "Only some witnesses are protected from retaliation and intimidation."),
        .. InLaw(
            "relatives-of-witnesses-protected",
            law => law.RelativesOfWitnessesProtected,
            [Item("1.8/standard/6"), Item("1.4/general/2"), PartByPart, MeasuresCount],
            new("The law prohibits protecting relatives of witnesses from retaliation and intimidation.",
                [OrganizedCrime.Article("24(1)").Shortfall(Organized)]),
            new("Neither law nor official programmes protect relatives of witnesses from retaliation and intimidation.",
                [OrganizedCrime.Article("24(1)").Shortfall(Organized)]),
            "Only the relatives of some witnesses are protected from retaliation and intimidation."),
        .. InLaw(
            "physical-safety-of-victims",
            law => law.PhysicalSafetyOfVictims,
            [Item("1.8/source/2"), Item("1.4/guideline6/7"), PartByPart, MeasuresCount],
            new("The law prohibits providing for the physical safety of victims of trafficking.",
                SafetyDue),
            new("Neither law nor official programmes provide for the physical safety of victims of trafficking.",
                SafetyDue),
            "The physical safety of only some victims of trafficking is provided for."),
    ];

    private static ImmutableArray<LegalBasis> SafetyDue =>
        [Trafficking.Article("6(5)").Shortfall(), Europe.Article("12(2)").Breach(), Europe.Article("28").Breach()];

    private static ImmutableArray<RuleBookEntry> Consent =>
    [
        .. InLaw(
            "help-without-cooperation",
            law => law.HelpWithoutCooperation,
            [Item("1.4/assistance/1"), Item("1.4/assistance/5"), Item("1.4/guideline6/2"), ForcedLabourProtocol.Article("3"),
                ForcedLabourProtocol.Article("4(1)")],
            new("The law gives victims of trafficking help only if they cooperate with the authorities.", HelpUnconditional),
            new("The law does not say that victims of trafficking are helped whether or not they cooperate with the authorities.",
                [Europe.Article("12(6)").Shortfall(), Women.Article("2").Shortfall(ForWomen).TogetherWith(Women.Article("6"))]),
            "The law helps only some victims of trafficking, or gives only some kinds of help, whether or not they cooperate with the "
                + "authorities."),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/help-without-cooperation",
            law => law.HelpWithoutCooperationInPractice,
            [Item("1.4/assistance/1"), Item("1.4/assistance/5"), Item("1.4/guideline6/2"), PracticeApart],
            "Victims of trafficking are routinely helped only if they cooperate with the authorities.",
            "Some victims of trafficking are helped only if they cooperate with the authorities.",
            HelpUnconditional),
        .. InLaw(
            "forced-testing",
            law => law.NoForcedTesting,
            [Item("1.4/assistance/3"), Item("1.4/guideline6/3"), PartByPart],
            new("The law allows victims of trafficking to be tested for diseases without their consent.", BodilyConsent),
            new("The law does not prohibit testing victims of trafficking for diseases without their consent.",
                [DutyToLegislate("7"), DutyToLegislate("17")]),
            new Shortcoming("The law prohibits testing without consent only for some victims of trafficking or some tests; otherwise it "
                + "remains possible.", BodilyConsent),
            ConsentAdvice, HealthEmergency),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/forced-testing",
            law => law.NoForcedTestingInPractice,
            [Item("1.4/assistance/3"), Item("1.4/guideline6/3"), PracticeApart],
            "Victims of trafficking are routinely tested for diseases without their consent.",
            "Some victims of trafficking are tested for diseases without their consent.",
            BodilyConsent, ConsentAdvice, HealthEmergency),
        .. InLaw(
            "forced-treatment",
            law => law.NoForcedTreatment,
            [Item("1.4/assistance/2"), Item("1.4/guideline6/3"), PartByPart],
            new("The law allows victims of trafficking to be treated, or given other care, without their consent.", BodilyConsent),
            new("The law does not prohibit treating victims of trafficking, or giving them other care, without their consent.",
                [DutyToLegislate("7"), DutyToLegislate("17")]),
            new Shortcoming("The law prohibits treatment and other care without consent only for some victims of trafficking, or only "
                + "in part; otherwise they remain possible.", BodilyConsent),
            ConsentAdvice),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/forced-treatment",
            law => law.NoForcedTreatmentInPractice,
            [Item("1.4/assistance/2"), Item("1.4/guideline6/3"), PracticeApart],
            "Victims of trafficking are routinely treated, or given other care, without their consent.",
            "Some victims of trafficking are treated, or given other care, without their consent.",
            BodilyConsent, ConsentAdvice),
    ];

    private static ImmutableArray<LegalBasis> HelpUnconditional =>
    [
        Europe.Article("12(6)").Breach(),
        Women.Article("6").AtOdds(TreatyReadings.UnconditionalHelpForWomen, ForWomen),
    ];

    private const string ConsentAdvice = "Train those who help victims, or take evidence from them, on rights and gender: each test, "
        + "examination and treatment needs informed consent.";

    /// <summary>
    /// The toolkit's one exception to consent. A limit on a right has to be shown by whoever relies on it: unless each of the four is
    /// answered, it is not relied on and the finding stands. Law that says nothing cannot be what allows it, so that silence has no
    /// exception.
    /// </summary>
    private static Clause<Func<VictimsAndWitnessesLaw, bool>> HealthEmergency { get; } = new()
    {
        Id = "public-health-emergency",
        Text = "Testing without consent is confined to a public health emergency, and is there necessary, not arbitrary and in accordance "
            + "with law.",
        When = law => law.TestingInEmergencyOnly.IsAnswered() && law.TestingInEmergencyOnly == Answer.Yes
            && law.EmergencyTestingNecessary.IsAnswered() && law.EmergencyTestingNecessary == Answer.Yes
            && law.EmergencyTestingNotArbitrary.IsAnswered() && law.EmergencyTestingNotArbitrary == Answer.Yes
            && law.EmergencyTestingLawful.IsAnswered() && law.EmergencyTestingLawful == Answer.Yes,
        Sources = [Item("1.4/assistance/3/covid"), Design("a limit that is not shown is not relied on")],
    };

    private static ImmutableArray<LegalBasis> BodilyConsent => [Covenant.Article("7").AtOdds(), Covenant.Article("17").AtOdds()];

    private static ImmutableArray<RuleBookEntry> Stay =>
    [
        .. InLaw(
            "reflection-period",
            law => law.ReflectionPeriod,
            [Item("1.5/carrying-out/9"), PartByPart],
            new("The law rules out that victims of trafficking stay to recover and reflect.",
                [Trafficking.Article("7(1)").Shortfall(), Europe.Article("13").Breach()]),
            new("The law gives victims of trafficking no time to stay, recover and reflect.",
                [Trafficking.Article("7(1)").Shortfall(), Europe.Article("13").Breach()]),
            "The law gives only some victims of trafficking a time to stay, recover and reflect."),
        .. InLaw(
            "residence-permit",
            law => law.ResidencePermit,
            [Item("1.5/carrying-out/9"), PartByPart],
            new("The law rules out that victims of trafficking stay longer, for their personal situation or for the proceedings.",
                [Trafficking.Article("7(1)").Shortfall(), Europe.Article("14").Breach()]),
            new("The law gives victims of trafficking no way to stay longer, for their personal situation or for the proceedings.",
                [Trafficking.Article("7(1)").Shortfall(), Europe.Article("14").Breach()]),
            "The law lets only some victims of trafficking stay longer."),
    ];

    private static ImmutableArray<RuleBookEntry> Participation =>
    [
        .. InLaw(
            "free-to-take-part",
            law => law.FreeToTakePart,
            [Item("1.8/victims/9"), Item("1.8/advocacy/1"), Item("1.8/victims/1"), .. FreeChoice],
            new("The law makes victims of trafficking take part in the case against their will.", []),
            new("The law does not leave victims of trafficking free to decide whether they take part in the case.", []),
            "The law leaves only some victims of trafficking, or only at some stages, free to decide whether they take part in the case.",
            ParticipationAdvice),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/free-to-take-part",
            law => law.FreeToTakePartInPractice,
            [Item("1.8/victims/9"), Item("1.8/advocacy/1"), Item("1.8/victims/1"), .. FreeChoice, PracticeApart],
            "Victims of trafficking are routinely made to take part in the case against their will.",
            "Some victims of trafficking are made to take part in the case against their will.",
            [], ParticipationAdvice),
        .. InLaw(
            "told-before-taking-part",
            law => law.ToldBeforeTakingPart,
            [Item("1.8/victims/9"), Standards.VictimsDeclaration("para. 6(a)"), PartByPart, MeasuresCount],
            new("The law keeps from victims of trafficking what taking part in the case may mean for their safety or their stay.", []),
            new("Neither law nor official rules have victims of trafficking told what taking part in the case may mean for their safety "
                + "and "
                + "their stay.", []),
            "Only some victims of trafficking are told what taking part in the case may mean for them, or only a part of it.",
            InformedChoice),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/told-before-taking-part",
            law => law.ToldBeforeTakingPartInPractice,
            [Item("1.8/victims/9"), Standards.VictimsDeclaration("para. 6(a)"), PracticeApart],
            "Victims of trafficking are routinely not told what taking part in the case may mean for their safety and their stay.",
            "Some victims of trafficking are not told what taking part in the case may mean for their safety and their stay.",
            [], InformedChoice),
        .. InLaw(
            "measures-in-court",
            law => law.MeasuresInCourt,
            [Item("1.8/measures/1"), Item("1.8/fair-trial-right/2"), PartByPart],
            new("The law keeps courts from sparing victims of trafficking facing the accused, by screens, video links or earlier "
                + "statements.",
                CourtMeasures),
            new("The law does not let courts spare victims of trafficking facing the accused, by screens, video links or earlier "
                + "statements.",
                CourtMeasures),
            "The law lets courts spare only some victims of trafficking facing the accused, or only by some measures."),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/measures-in-court",
            law => law.MeasuresInCourtInPractice,
            [Item("1.8/measures/1"), PracticeApart],
            "Courts do not spare victims of trafficking facing the accused where that would harm them.",
            "Courts do not always spare victims of trafficking facing the accused where that would harm them.",
            CourtMeasures),
        .. InLaw(
            "child-witnesses-supported",
            law => law.ChildWitnessesSupported,
            [Item("1.8/victims/11"), PartByPart, MeasuresCount],
            new("The law keeps children who are witnesses from information in a form for them, or from somebody to support them.",
                ChildWitnesses),
            new("Neither law nor official rules give children who are witnesses information in a form for them, and somebody to support "
                + "them.",
                ChildWitnesses),
            "Only some children who are witnesses get information in a form for them, and somebody to support them, or they get only "
                + "one of "
                + "the two."),
    ];

    private const string InformedChoice = "Have victims told of both before they are asked to take part; without that the choice is not "
        + "informed.";

    /// <summary>
    /// The Convention names rules of evidence that let witnesses testify in safety among what measures may be (art. 24(2)(b)). For
    /// children,
    /// the Optional Protocol asks that procedures are adapted; the European Convention asks for protection in court.
    /// </summary>
    private static ImmutableArray<LegalBasis> CourtMeasures =>
    [
        OrganizedCrime.Article("24(1)").Shortfall(Organized).TogetherWith(OrganizedCrime.Article("24(2)(b)")),
        SaleOfChildren.Article("8(1)(a)").Breach(Children), Europe.Article("30").Breach(),
    ];

    private static ImmutableArray<LegalBasis> ChildWitnesses =>
        [SaleOfChildren.Article("8(1)(a)").Breach(), SaleOfChildren.Article("8(1)(b)").Breach(),
            SaleOfChildren.Article("8(1)(d)").Breach()];

    /// <summary>From the advocacy point of the prosecution tool.</summary>
    private const string ParticipationAdvice =
        "Argue that testimony weakens where victims are not helped and protected, and that statements and other evidence can take its "
            + "place.";

    /// <summary>
    /// No text that binds makes a choice of it: law may compel witnesses, and a duty to testify is no detention. Where people are held for
    /// their testimony, tool 1.4 asks it as detention.
    /// </summary>
    private static ImmutableArray<Citation> FreeChoice =>
        [Standards.VictimsDeclaration("para. 6"), Standards.Guideline("guideline 6(2)"), Standards.Guideline("guideline 6(5)")];
}
