using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProsecutionAndDefence;

internal static partial class FairTrialRules
{
    private static ImmutableArray<RuleBookEntry> Defence =>
    [
        .. Guarantee(
            "charge-told-promptly",
            law => law.ToldChargePromptly,
            [Standard(5), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(a)").Breach()],
            "The law lets the authorities keep the charge from the accused or tell it late.",
            "The law does not make the authorities tell the accused promptly what they are charged with.",
            "The law has the charge told promptly to some accused or on some charges only."),
        .. Guarantee(
            "charge-told-in-detail",
            law => law.ToldChargeInDetail,
            [Standard(5), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(a)").Breach()],
            "The law lets the authorities keep the nature or the cause of the charge from the accused.",
            "The law does not make the authorities tell the accused the nature and cause of the charge in detail.",
            "The law has the nature and cause of the charge told in detail to some accused or on some charges only."),
        .. Guarantee(
            "charge-told-in-language-understood",
            law => law.ToldChargeInLanguageUnderstood,
            [Standard(5), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(a)").Breach()],
            "The law lets the charge be told in a language that the accused does not understand.",
            "The law does not make the authorities tell the charge in a language that the accused understands.",
            "The law has the charge told in a language that is understood to some accused or on some charges only."),
        .. Guarantee(
            "time-for-defence",
            law => law.TimeForDefence,
            [Standard(6), Item("1.8/right/3"), Item("1.8/standard/3"), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(b)").Breach()],
            "The law denies the accused enough time to prepare the defence.",
            "The law does not say that the accused get enough time to prepare the defence.",
            "The law gives enough time for the defence to some accused or on some charges only."),
        .. Guarantee(
            "facilities-for-defence",
            law => law.FacilitiesForDefence,
            [Standard(6), Item("1.8/right/3"), Item("1.8/standard/3"), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(b)").Breach()],
            "The law denies the accused what they need to prepare the defence.",
            "The law does not say that the accused get what they need to prepare the defence.",
            "The law gives what the defence needs to some accused or on some charges only."),
        .. Guarantee(
            "contact-with-counsel",
            law => law.ContactWithCounsel,
            [Standard(6), Item("1.8/standard/3"), ShiftedLetters, PartByPart],
            [Covenant.Article("14(3)(b)").Breach()],
            "The law keeps the accused from communicating with counsel of their choice.",
            "The law does not say that the accused may communicate with counsel of their choice.",
            "The law lets some accused, or accused on some charges only, communicate with counsel of their choice."),
        .. Guarantee(
            "undue-delay",
            law => law.NoUndueDelay,
            [Standard(7), Item("1.8/right/6"), Item("1.8/standard/2"), ShiftedLetters],
            [Covenant.Article("14(3)(c)").Breach(), Covenant.Article("9(3)").Breach("people held on a criminal charge")],
            "The law allows trials to be delayed without good reason.",
            "The law does not say that people charged with an offence are tried without undue delay.",
            "The law gives a trial without undue delay to some accused or on some charges only."),
        .. Practice<FairTrialLaw>(
            "fair-trial/undue-delay",
            law => law.NoUndueDelayInPractice,
            [Standard(7), Item("1.8/right/6"), Item("1.8/standard/2"), ShiftedLetters, PracticeApart],
            "Trials are routinely subject to undue delay.",
            "Some trials are unduly delayed.",
            [Covenant.Article("14(3)(c)").Breach(), Covenant.Article("9(3)").Breach("people held on a criminal charge")]),
        .. Guarantee(
            "presence-at-trial",
            law => law.PresentAtTrial,
            [Standard(8), PartByPart],
            [Covenant.Article("14(3)(d)").On("trial in the absence of the accused").Breach()],
            "The law lets people be tried in their absence although they did not give up being present.",
            "The law does not say that the accused are tried in their presence.",
            "The law lets some accused, or accused on some charges only, be present at their trial."),
        .. Guarantee(
            "counsel-of-choice",
            law => law.DefenceByCounselOfChoice,
            [Standard(8), Item("1.8/standard/3"), Item("1.8/fair-trial-right/4"), PartByPart],
            [Covenant.Article("14(3)(d)").Breach()],
            "The law keeps the accused from defending themselves in person or through counsel of their choice.",
            "The law does not say that the accused may defend themselves in person or through counsel of their choice.",
            "The law lets some accused, or accused on some charges only, defend themselves in person or through counsel of their choice."),
        .. Guarantee(
            "told-of-right-to-counsel",
            law => law.ToldOfRightToCounsel,
            [Standard(8), PartByPart],
            [Covenant.Article("14(3)(d)").Breach()],
            "The law lets accused without counsel be kept from knowing that they have a right to it.",
            "The law does not make the authorities tell accused without counsel that they have a right to it.",
            "The law has some accused without counsel told of their right to it, and others not."),
        .. Guarantee(
            "legal-aid",
            law => law.LegalAid,
            [Standard(8), Item("1.8/standard/3"), Item("1.8/legal-aid/1"), Item("1.8/legal-aid/2"), LegalAidPrinciples, PartByPart],
            [Covenant.Article("14(3)(d)").Breach()],
            "The law refuses counsel free of charge to accused who cannot pay, also where the interests of justice require it.",
            "The law does not say that counsel is assigned where the interests of justice require it.",
            "The law assigns counsel to some of the accused for whom the interests of justice require it only."),
    ];

    private static ImmutableArray<RuleBookEntry> Witnesses =>
    [
        .. Guarantee(
            "examining-witnesses-against",
            law => law.ExaminesWitnessesAgainst,
            [
                Standard(9), Item("1.8/fair-trial-right/2"),
                Instruments.TraffickingInPersonsProtocol.Article("6(2)(b)"), Instruments.OrganizedCrimeConvention.Article("24(2)"),
                Instruments.OrganizedCrimeConvention.Article("25(3)"), PartByPart,
            ],
            [Covenant.Article("14(3)(e)").Breach()],
            "The law keeps the accused from examining the witnesses against them, or from having them examined.",
            "The law does not say that the accused may examine the witnesses against them, or have them examined.",
            "The law lets the accused examine some of the witnesses against them, or do so on some charges, only."),
        .. Guarantee(
            "obtaining-witnesses-for",
            law => law.ObtainsWitnessesFor,
            [Standard(9), Item("1.8/standard/4"), PartByPart],
            [Covenant.Article("14(3)(e)").Breach()],
            "The law lets the accused bring witnesses on worse conditions than the prosecution, or not at all.",
            "The law does not say that the accused may bring witnesses on the same conditions as the prosecution.",
            "The law lets some accused, or accused on some charges only, bring witnesses on the same conditions as the prosecution."),
        .. Guarantee(
            "interpreter",
            law => law.FreeInterpreter,
            [Standard(10)],
            [Covenant.Article("14(3)(f)").Breach()],
            "The law refuses an interpreter to accused who do not understand the court's language, or makes them pay.",
            "The law does not say that accused who do not understand the court's language get an interpreter free of charge.",
            "The law gives an interpreter free of charge to some accused, or for a part of the proceedings, only."),
        .. Guarantee(
            "forced-confession",
            law => law.NoForcedConfession,
            [Standard(11), PartByPart],
            [Covenant.Article("14(3)(g)").Breach(), Covenant.Article("7").Breach("confessions got by torture or ill-treatment"),
                CustomaryLaw.Torture.For("confessions got by torture or ill-treatment")],
            "The law allows the accused to be compelled to testify against themselves or to confess.",
            "The law does not prohibit compelling the accused to testify against themselves or to confess.",
            "The law prohibits compelling the accused to testify against themselves or to confess only for some of them, or only on "
                + "some charges.",
            isAbsolute: true),
        .. Guarantee(
            "torture-evidence",
            law => law.TortureEvidenceBarred,
            [Standard(11), Item("1.8/right/4"), Item("1.6/standard/9"), PartByPart],
            [Instruments.Torture.Article("15").Breach(), Covenant.Article("7").Breach(), CustomaryLaw.Torture],
            "The law admits statements made under torture as evidence.",
            "The law does not prohibit the use of statements made under torture as evidence.",
            "The law prohibits the use of statements made under torture in some proceedings only.",
            [DutyToLegislate("7"), Instruments.Torture.Article("2(1)").Shortfall().TogetherWith(Instruments.Torture.Article("15"))],
            isAbsolute: true),
        .. Guarantee(
            "ill-treatment-evidence",
            law => law.IllTreatmentEvidenceBarred,
            [Standard(11), Item("1.6/standard/9"), Item("1.8/right/4"), PartByPart],
            [Covenant.Article("14(3)(g)").AtOdds(IllTreatmentReading), Covenant.Article("7").AtOdds(IllTreatmentReading)],
            "The law admits statements obtained by cruel, inhuman or degrading treatment as evidence.",
            "The law does not prohibit the use of statements obtained by cruel, inhuman or degrading treatment as evidence.",
            "The law prohibits the use of statements obtained by cruel, inhuman or degrading treatment in some proceedings only.",
            [DutyToLegislate("7")]),
    ];

    /// <summary>
    /// That what was got contrary to article 7 may not be used. The Convention against Torture bars statements under torture.
    /// </summary>
    private static Citation IllTreatmentReading => LawRows.Body("HRC", "GC32 para. 41");

    private static ImmutableArray<RuleBookEntry> AfterTrial =>
    [
        .. Guarantee(
            "procedure-for-children",
            law => law.ProcedureAdaptedToChildren,
            [Standard(12), BeijingRules, PartByPart],
            [
                Covenant.Article("14(4)").Breach(), Child.Article("40(1)").Breach(), Child.Article("40(2)(b)").Breach(),
                Child.Article("40(3)").Breach(),
            ],
            "The law has accused children tried like adults, without regard to their age.",
            "The law does not say that criminal procedure is adapted to the age and rehabilitation of accused children.",
            "The law adapts the procedure for some accused children, or on some charges, only.",
            [DutyToLegislate("14(4)"), ChildrensRightsInLaw("40(1)"), Child.Article("40(3)").Shortfall()]),
        .. Guarantee(
            "speedy-decision-for-children",
            law => law.ChildrenAdjudicatedSpeedily,
            [Standard(12), Standards.Beijing("rule 20"), PartByPart],
            [Covenant.Article("10(2)(b)").Breach(), Child.Article("40(2)(b)(iii)").Breach()],
            "The law allows the cases of accused children to be delayed.",
            "The law does not say that the cases of accused children are decided as speedily as possible.",
            "The law has the cases of some accused children decided as speedily as possible, and of others not.",
            [DutyToLegislate("10(2)(b)"), ChildrensRightsInLaw("40(2)(b)(iii)")]),
        .. Guarantee(
            "appeal",
            law => law.Appeal,
            [Standard(13)],
            [Covenant.Article("14(5)").Breach()],
            "The law rules out review of conviction or sentence by a higher court.",
            "No law lets people have their conviction and sentence reviewed by a higher court.",
            "The law lets some people, or people convicted by some courts only, have conviction and sentence reviewed.",
            [Covenant.Article("14(5)").Breach()]),
        .. Guarantee(
            "compensation-for-miscarriage",
            law => law.CompensationForMiscarriage,
            [Standard(14)],
            [Covenant.Article("14(6)").Breach()],
            "The law rules out compensation for people who were punished through a miscarriage of justice.",
            "No law compensates people who were punished through a miscarriage of justice.",
            "The law compensates some of those who were punished through a miscarriage of justice only.",
            [Covenant.Article("14(6)").Breach()]),
        .. Guarantee(
            "second-trial",
            law => law.NoSecondTrial,
            [Standard(15)],
            [Covenant.Article("14(7)").Breach()],
            "The law allows people to be tried or punished again for an offence that was finally decided.",
            "The law does not prohibit a second trial or punishment for an offence that was finally decided.",
            "The law prohibits a second trial or punishment for some offences only."),
        .. Guarantee(
            "retroactive-crime",
            law => law.NoRetroactiveCrime,
            [Item("1.8/right/5"), PartByPart],
            [Covenant.Article("15(1)").Breach(), CustomaryLaw.RetroactivePunishment],
            "The law allows people to be convicted of what was no crime when it was done.",
            "The law does not prohibit conviction for what was no crime when it was done.",
            "The law prohibits conviction for what was no crime when it was done for some offences only.",
            isAbsolute: true),
        .. Guarantee(
            "lighter-penalty",
            law => law.LighterLawApplies,
            [Item("1.8/right/5"), PartByPart],
            [Covenant.Article("15(1)").Breach()],
            "The law denies offenders the benefit of a lighter penalty that was introduced after the offence.",
            "The law does not say that offenders benefit from a lighter penalty that was introduced after the offence.",
            "The law gives the benefit of a later, lighter penalty for some offences only."),
    ];

    private static Citation ShiftedLetters => Design("the toolkit prints other letters of article 14(3); these are the Covenant's");

    private static Citation BeijingRules => Standards.Beijing("rules 7, 14, 17");

    private static Citation LegalAidPrinciples => new("UN Principles and Guidelines on Access to Legal Aid", "principle 10",
        Confidence.Recalled);
}
