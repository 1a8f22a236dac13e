using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

internal static partial class VictimsAndWitnessesRules
{
    private static ImmutableArray<RuleBookEntry> Migrants =>
    [
        .. InLaw(
            "life-of-smuggled-migrants",
            law => law.LifeOfSmuggledMigrants,
            [Item("1.4/life/3"), Item("1.4/life/6"), PartByPart],
            new("The law allows that smuggled migrants are killed arbitrarily, tortured or otherwise ill-treated.", LifeAndTorture),
            new("The law does not protect the life of smuggled migrants, or does not prohibit their torture and other ill-treatment.",
                [DutyToLegislate("6"), DutyToLegislate("7"), Smuggling.Article("16(1)").Shortfall()]),
            new Shortcoming("The law protects the life of some smuggled migrants only, or prohibits only some of their ill-treatment; "
                + "the rest remains possible.", LifeAndTorture)),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/killing-by-agents",
            law => law.LifeRespectedByAgents,
            [Item("1.4/life/3"), Item("1.4/life/6"), PracticeApart],
            "Unlawful killings of smuggled migrants by State agents are routine.",
            "State agents have killed smuggled migrants unlawfully.",
            [Smuggling.Article("16(1)").Breach(), Covenant.Article("6").Breach(), CustomaryLaw.ArbitraryKilling]),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/torture-by-agents",
            law => law.NoTortureByAgents,
            [Item("1.4/life/3"), Item("1.4/life/6"), PracticeApart],
            "Torture or other ill-treatment of smuggled migrants by State agents is routine.",
            "State agents have tortured or otherwise ill-treated smuggled migrants.",
            [Smuggling.Article("16(1)").Breach(), Covenant.Article("7").Breach(), CustomaryLaw.Torture]),
        .. InLaw(
            "violence-against-smuggled-migrants",
            law => law.ProtectionFromViolence,
            [Item("1.4/life/4"), PartByPart, MeasuresCount],
            new("The law keeps smuggled migrants from protection against violence by smugglers and others.",
                [Smuggling.Article("16(2)").Breach(), Covenant.Article("6").Breach(), Covenant.Article("7").Breach()]),
            new("Neither law nor official measures protect smuggled migrants from violence by smugglers and others.",
                [Smuggling.Article("16(2)").Breach()]),
            "Only some smuggled migrants are protected from violence by smugglers and others, or only from some of it."),
        .. InLaw(
            "help-for-endangered-migrants",
            law => law.HelpForEndangeredMigrants,
            [Item("1.4/life/1"), Item("1.4/life/5"), PartByPart, MeasuresCount],
            new("The law prohibits helping smuggled migrants whose life or safety is in danger.",
                [Smuggling.Article("16(3)").Breach(), Covenant.Article("6").Breach()]),
            new("Neither law nor official measures give help to smuggled migrants whose life or safety is in danger.",
                [Smuggling.Article("16(3)").Breach()]),
            "Only some of the smuggled migrants whose life or safety is in danger are helped."),
        .. Practice<VictimsAndWitnessesLaw>(
            "victims-and-witnesses/safety-on-board",
            law => law.SafetyOnBoard,
            [Item("1.4/life/3"), PracticeApart],
            "When the State acts against a vessel, the people on board are routinely not kept safe or not treated humanely.",
            "When the State acted against vessels, some people on board were not kept safe or not treated humanely.",
            [Smuggling.Article("9(1)(a)").Breach(), Covenant.Article("6").Breach(), Covenant.Article("7").Breach()]),
    ];

    /// <summary>What has no exception: law that bars it in part weighs like law that allows it.</summary>
    private static ImmutableArray<LegalBasis> LifeAndTorture =>
    [
        Smuggling.Article("16(1)").Breach(), Covenant.Article("6").Breach(), Covenant.Article("7").Breach(),
        CustomaryLaw.ArbitraryKilling.For("killing by State agents"), CustomaryLaw.Torture.For("torture by State agents"),
    ];

    private static ImmutableArray<RuleBookEntry> Equality =>
    [
        .. InLaw(
            "discrimination-of-victims",
            law => law.NoDiscriminationOfVictims,
            [Item("1.4/guideline6/0"), Item("1.4/assistance/4"), SecondSentence("Trafficking in Persons Protocol", "14(2)"), PartByPart],
            new("The law applies measures for victims of trafficking in a discriminatory way.",
                NotDiscriminating(Trafficking.Article("14(2)").Breach())),
            new("The law does not prohibit discrimination in measures for victims of trafficking.", DiscriminationToBeBarred),
            "The law prohibits discrimination of some victims of trafficking, or in some measures, only."),
        .. InLaw(
            "discrimination-of-smuggled-migrants",
            law => law.NoDiscriminationOfSmuggledMigrants,
            [Item("1.4/life/5"), SecondSentence("Smuggling of Migrants Protocol", "19(2)"), PartByPart],
            new("The law applies measures for smuggled migrants in a discriminatory way.",
                NotDiscriminating(Smuggling.Article("19(2)").Breach())),
            new("The law does not prohibit discrimination in measures for smuggled migrants.", DiscriminationToBeBarred),
            "The law prohibits discrimination of some smuggled migrants, or in some measures, only."),
    ];

    /// <summary>Both texts order a law that bars discrimination, so that law which says nothing does not meet them.</summary>
    private static ImmutableArray<LegalBasis> DiscriminationToBeBarred => [Covenant.Article("26").Breach(),
        Women.Article("2(b)").Breach(ForWomen)];

    private static ImmutableArray<LegalBasis> NotDiscriminating(LegalBasis protocol) =>
        [protocol, Covenant.Article("26").Breach(), Women.Article("2").Breach(ForWomen)];

    private static Citation SecondSentence(string protocol, string article) => new(protocol, $"art. {article}, second sentence");

    private static ImmutableArray<RuleBookEntry> Presumptions =>
    [
        .. InLaw(
            "presumed-to-be-child",
            law => law.PresumedToBeChild,
            [Item("1.3/children/3"), Standards.Guideline("guideline 8"), PartByPart],
            new("The law has people whose age is in doubt treated as adults.",
            [
                Child.Article("3").AtOdds(AgeInDoubt), Child.Article("8").AtOdds(AgeInDoubt), Europe.Article("10(3)").Breach(),
            ]),
            new("The law does not have people whose age is in doubt, and who may be children, treated as children.",
                [ChildrensRightsInLaw("8"), Europe.Article("10(3)").Shortfall()]),
            "The law has some people whose age is in doubt, or for some purposes only, treated as children."),
        .. InLaw(
            "investigation-despite-doubt-of-age",
            law => law.InvestigatedDespiteDoubtOfAge,
            [Item("1.3/children/3"), PartByPart],
            new("The law prohibits investigations where the age of the victim is uncertain.", [SaleOfChildren.Article("8(2)").Breach()]),
            new("The law does not secure that an investigation is started although the age of the victim is uncertain.",
                [SaleOfChildren.Article("8(2)").Shortfall()]),
            "The law secures investigation although the age of the victim is uncertain for some offences only."),
        .. InLaw(
            "presumed-to-be-victim",
            law => law.PresumedToBeVictim,
            [
                Item("1.3/identification/4"), Standards.Guideline("guideline 2"),
                new("Bali Process Policy Guide on Identifying Victims of Trafficking", "2015", Confidence.ReadInSource), PartByPart,
            ],
            new("The law has people who may be victims of trafficking treated as if they were none until the opposite is shown.",
                [Europe.Article("10(2)").Breach()]),
            new("The law does not have people who may be victims of trafficking treated as victims until their identification is over.",
                [Europe.Article("10(2)").Shortfall()]),
            "The law has some people who may be victims of trafficking, or for some purposes only, treated as victims."),
    ];

    private static Citation AgeInDoubt => TreatyReadings.JointComment("para. 4");
}
