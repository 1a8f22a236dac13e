using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Programming.Consequences;

/// <content>Chains that start from how victims, migrants, the accused and prisoners are treated.</content>
internal static partial class Chains
{
    private const string ContraryLaw = "contrary-law";
    private const string SilentLaw = "silent-law";
    private const string InPart = "in-part";
    private const string NotInPractice = "not-in-practice";
    private const string InPartInPractice = "in-part-in-practice";

    private static ChainLink AsTheStateAccepted => ChainLink.InPart(
        "The list of messages holds no argument for this gap; the nearest is that law which respects rights fulfils what the State has "
            + "already accepted.", "3.7/legislation/1");

    private static ImmutableArray<Chain> OnVictims =>
    [
        new Chain<VictimsAndWitnessesLaw>
        {
            Id = "help-without-consent",
            Gap = "Victims of trafficking can be tested or treated without their consent, or are",
            From =
            [
                .. Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/forced-testing",
                    ContraryLaw, InPart, NotInPractice, InPartInPractice),
                .. Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/forced-treatment",
                    ContraryLaw, InPart, NotInPractice, InPartInPractice),
            ],
            RestsOn = ["1.4/assistance/2", "1.4/assistance/3", "1.4/guideline6/3"],
            Risks = ["3.6/risk/6"],
            Argument = ChainLink.Whole("The toolkit suggests this argument: victims have rights and are not objects of help; what is "
                + "forced "
                + "on them is neither wanted nor effective.", "3.7/protection/3"),
            Indicator = ChainLink.InPart("No indicator asks for consent to tests and treatment; the nearest asks for ways of consent in "
                + "shelters.", "4.3.5/indicator/5.1/7"),
        },
        new Chain<VictimsAndWitnessesLaw>
        {
            Id = "help-for-cooperation",
            Gap = "Victims of trafficking get help only where they cooperate with the authorities",
            From = Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/help-without-cooperation",
                ContraryLaw, InPart, NotInPractice, InPartInPractice),
            RestsOn = ["1.4/assistance/1", "1.4/assistance/5", "1.4/guideline6/2"],
            Risks = ["3.6/risk/8"],
            Response = ChainLink.Whole("Make reflection periods known, with help whether or not somebody cooperates.",
                "3.6/risk/8/mitigation", "1.5/carrying-out/9"),
            Argument = ChainLink.Whole("The toolkit suggests this argument: people who are protected and helped as their rights ask are "
                + "more likely to cooperate with the authorities.", "3.7/protection/1"),
            Indicator = ChainLink.Whole("Watch the number of countries whose guidelines put rights, gender and children into protection "
                + "and "
                + "referral; they count only where they are applied.", "4.3.5/indicator/5.2/2"),
        },
        new Chain<VictimsAndWitnessesLaw>
        {
            Id = "needs-overlooked",
            Gap = "Help for victims of trafficking overlooks age, gender or special needs",
            From =
            [
                .. Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/age-of-victims",
                    ContraryLaw, SilentLaw, InPart),
                .. Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/gender-of-victims",
                    ContraryLaw, SilentLaw, InPart),
                .. Starting<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/special-needs-of-victims",
                    ContraryLaw, SilentLaw, InPart),
            ],
            RestsOn = ["1.8/victims/5b", "1.4/general/4"],
            Risks = ["3.6/risk/7"],
            Argument = ChainLink.Whole("The toolkit suggests this argument: an analysis by gender shows which services are lacking for "
                + "whom.",
                "3.7/protection/4"),
            Indicator = ChainLink.Whole("Watch the share of men, women and children in need who are identified and referred.",
                "4.3.5/indicator/5.1/3"),
        },
        new Chain<NationalLaw>
        {
            Id = "best-interests-not-first",
            Gap = "The law does not put the best interests of the child first",
            From = [HumanRightsRules.BestInterestsDenied, HumanRightsRules.BestInterestsNotSecured],
            RestsOn = ["2.3/human-rights/9", "1.3/children/4"],
            Risks = ["3.6/risk/7"],
            Argument = NoArgument,
            Indicator = ChainLink.Whole("Watch the number of guidelines for children who are trafficked, smuggled, witnesses or "
                + "accused; they "
                + "count where foreign children are treated alike and where they are applied.", "4.3.5/indicator/5.3/1"),
        },
    ];

    private static ImmutableArray<Chain> OnMigration =>
    [
        new Chain<ReturnLaw>
        {
            Id = "asylum-out-of-reach",
            Gap = "People who are returned cannot be sure of a chance to claim asylum, or of being told how",
            From =
            [
                .. Starting<ReturnLaw>(ReturnRules.All, "access-to-asylum", ContraryLaw, SilentLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "information-on-asylum", ContraryLaw, SilentLaw, InPart),
            ],
            RestsOn = ["1.5/nonrefoulement/7", "1.2/movement/3"],
            Risks = ["3.6/risk/9", "3.2/risk/4"],
            Argument = ChainLink.Whole("The toolkit suggests this argument: stopping migration does not prevent trafficking, feeds the "
                + "demand "
                + "for smuggling, and takes asylum from those who need it.", "3.7/prevention/1"),
            Indicator = ChainLink.Whole("Watch whether national referral covers everybody in need, whatever their nationality, gender or "
                + "status.", "4.3.5/indicator/5.1/5"),
        },
        new Chain<ReturnLaw>
        {
            Id = "exit-bans",
            Gap = "The law keeps women, or a group of people, from leaving the country, or does so in part",
            From =
            [
                .. Starting<ReturnLaw>(ReturnRules.All, "exit-bans-on-women", ContraryLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "exit-bans-on-groups", ContraryLaw, InPart),
            ],
            RestsOn = ["1.2/nondiscrimination/2", "1.2/movement/1", "1.2/movement/2"],
            Risks = ["3.2/risk/4", "3.2/risk/5"],
            Argument = ChainLink.InPart("The list of messages speaks of barring migration and not of barring people from leaving: that "
                + "does "
                + "not prevent trafficking and feeds the demand for smuggling.", "3.7/prevention/1"),
            Indicator = ChainLink.Whole("Watch whether law against discrimination on every ground comes into force and is carried out.",
                "4.3.2/indicator/2.1/7"),
        },
        new Chain<NationalLaw>
        {
            Id = "migrants-prosecuted-for-entry",
            Gap = "Smuggled migrants are prosecuted for illegal entry or stay",
            From = [NonCriminalizationRules.MigrantsProsecutedForEntry],
            RestsOn = ["1.1/non-criminalization/9", "1.1/non-criminalization/11"],
            Risks = ["3.4/risk/11"],
            Argument = ChainLink.InPart(
                "The list of messages repeats the concern where the argument should stand; part 1 has it: punishment keeps migrants "
                    + "from testifying, and takes means away from the pursuit of organised smugglers.",
                "3.7/legislation/2", "1.1/advocacy/3"),
            Indicator = ChainLink.Whole("Watch the share of officials who are trained on what the detention of irregular migrants does to "
                + "rights; where detention rises after it, the training did harm.", "4.3.3/indicator/3.2/7"),
        },
        new Chain<ReturnLaw>
        {
            Id = "special-techniques",
            Gap = "Special investigative techniques have no firm basis in law, lack safeguards, or may put lives in danger",
            From =
            [
                .. Starting<ReturnLaw>(ReturnRules.All, "law-on-special-techniques", ContraryLaw, SilentLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "precise-law-on-special-techniques", ContraryLaw, SilentLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "proportionate-special-techniques", ContraryLaw, SilentLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "safeguards-of-special-techniques", ContraryLaw, SilentLaw, InPart),
                .. Starting<ReturnLaw>(ReturnRules.All, "special-techniques-and-danger-to-life", ContraryLaw, SilentLaw, InPart),
            ],
            RestsOn = ["1.6/standard/8", "1.6/general/3"],
            Risks = ["3.4/risk/12"],
            Argument = ChainLink.Whole("The toolkit suggests these arguments: evidence got in breach of rights may not be admitted, and "
                + "those "
                + "who got it may be held to account; evidence got with respect for rights weighs more.",
                "3.7/investigation/1", "3.7/investigation/2"),
            Indicator = ChainLink.Whole("Watch the number of cases that respect the rights of victims, witnesses and those accused.",
                "4.3.3/indicator/3.2/5"),
        },
    ];

    private static ImmutableArray<Chain> OnEquality =>
    [
        new Chain<GroupBeforeTheLaw>
        {
            Id = "groups-left-out",
            Gap = "The law leaves a group out of rights without a reasonable and objective ground",
            From = [GroupRules.LeftOut],
            RestsOn = ["2.3/human-rights/4", "intro/non-citizens/4"],
            Risks = ["3.3/risk/1", "3.2/risk/6"],
            Argument = AsTheStateAccepted,
            Indicator = ChainLink.Whole("Watch whether law against discrimination on every ground comes into force and is carried out, and "
                + "for amendments that end discrimination of groups.", "4.3.2/indicator/2.1/7", "4.3.2/indicator/2.2/3"),
        },
        new Chain<GroupBeforeTheLaw>
        {
            Id = "women-or-minorities-left-out",
            Gap = "The law leaves women, a racial or ethnic group, or LGBTQI+ people out of rights without a reasonable and objective "
                + "ground",
            From = [GroupRules.WomenLeftOut, GroupRules.RacialGroupLeftOut, GroupRules.LgbtqiLeftOut],
            RestsOn = ["2.3/human-rights/4", "intro/non-citizens/4"],
            Risks = ["3.3/risk/1"],
            Argument = AsTheStateAccepted,
            Indicator = ChainLink.Whole("Watch whether law on gender equality, and against discrimination on every ground, comes into "
                + "force "
                + "and is carried out.", "4.3.2/indicator/2.1/6", "4.3.2/indicator/2.1/7"),
        },
    ];

    private static ImmutableArray<Chain> OnJustice =>
    [
        new Chain<NationalLaw>
        {
            Id = "trafficking-not-defined",
            Gap = "The law does not define trafficking in persons",
            From = [CriminalizationRules.TraffickingNotDefined],
            RestsOn = ["2.3/criminalization/2", "1.1/non-criminalization/1"],
            Risks = ["3.3/risk/2"],
            Argument = AsTheStateAccepted,
            Indicator = ChainLink.Whole("Watch for advice or proposals to align the law with treaties.", "4.3.2/indicator/2.1/5"),
        },
        new Chain<NationalLaw>
        {
            Id = "smuggling-not-defined",
            Gap = "The law does not define the smuggling of migrants",
            From = [CriminalizationRules.SmugglingNotDefined],
            RestsOn = ["2.3/criminalization/8", "1.1/non-criminalization/1"],
            Risks = ["3.4/risk/8"],
            Argument = AsTheStateAccepted,
            Indicator = ChainLink.Whole("Watch for advice or proposals to align the law with treaties.", "4.3.2/indicator/2.1/5"),
        },
        new Chain<FairTrialLaw>
        {
            Id = "fair-trial-denied",
            Gap = "The law contradicts a guarantee of fair trial, or it is not kept in practice",
            From =
            [
                .. FairTrialRules.All.OfType<Rule<FairTrialLaw>>()
                    .Where(rule => rule.Id.EndsWith($"/{ContraryLaw}", StringComparison.Ordinal)
                        || rule.Id.EndsWith($"/{NotInPractice}", StringComparison.Ordinal)
                        || rule.Id.EndsWith($"/{InPartInPractice}", StringComparison.Ordinal)),
            ],
            RestsOn = ["1.8/fair-trial-right/3", "1.8/fair-trial/3"],
            Risks = ["3.3/risk/2"],
            Argument = ChainLink.Whole("The toolkit suggests this argument: fair trials leave fewer grounds for appeal, and a trained "
                + "defence makes prosecutors better.", "3.7/prosecution/2"),
            Indicator = ChainLink.Whole("Watch the share of arrested people who have a lawyer, and of requests for legal help and free "
                + "interpreters that are met.", "4.3.3/indicator/3.2/8", "4.3.3/indicator/3.2/12"),
        },
        new Chain<PunishmentLaw>
        {
            Id = "corporal-punishment",
            Gap = "The law provides corporal punishment, or does not rule it out for everybody",
            From = Starting<PunishmentLaw>(SentencingRules.All, "corporal-punishment", ContraryLaw, InPart),
            RestsOn = ["1.9/right/1", "1.9/death-penalty/1"],
            Risks = ["3.3/risk/1", "3.3/risk/7"],
            Argument = AsTheStateAccepted,
            Indicator = ChainLink.Not("The toolkit prints no indicator for this gap."),
        },
        new Chain<PunishmentLaw>
        {
            Id = "sentences-out-of-proportion",
            Gap = "Sentences are, or can be, out of proportion to what people did",
            From = Starting<PunishmentLaw>(SentencingRules.All, "sentences-in-proportion-in-practice", NotInPractice, InPartInPractice),
            RestsOn = ["1.9/general/5", "1.9/right/8"],
            Risks = ["3.4/risk/7"],
            Argument = ChainLink.InPart("The list of messages speaks of sentences that are too lenient, and not of those that fall on "
                + "small "
                + "roles.", "3.7/sentencing/1"),
            Indicator = ChainLink.InPart("No indicator asks on whom sentences fall; the nearest counts aggravated sentences for smuggling.",
                "4.3.3/indicator/3.2/11"),
        },
        new Chain<PunishmentLaw>
        {
            Id = "prisons-fall-short",
            Gap = "Prisoners are not treated humanely, or lack what they need",
            From =
            [
                .. Starting<PunishmentLaw>(SentencingRules.All, "humane-prisons-in-practice", NotInPractice, InPartInPractice),
                .. Starting<PunishmentLaw>(SentencingRules.All, "supplies-of-prisoners-in-practice", NotInPractice, InPartInPractice),
                .. Starting<PunishmentLaw>(SentencingRules.All, "health-of-women-prisoners-in-practice", NotInPractice, InPartInPractice),
                .. Starting<PunishmentLaw>(SentencingRules.All, "hygiene-of-women-prisoners-in-practice", NotInPractice, InPartInPractice),
            ],
            RestsOn = ["1.9/prison/2", "1.9/prison/4", "1.9/prison/6", "1.9/women/1"],
            Risks = ["3.4/risk/14", "3.4/risk/6"],
            Response = ChainLink.Whole("Support prison reform and prosecutions at the same time: neither waits for the other.",
                "1.9/prison/6", "3.4/risk/14/mitigation"),
            Argument = NoArgument,
            Indicator = ChainLink.InPart("No indicator asks how prisoners are treated; the nearest rates the part of rights "
                + "institutions in "
                + "oversight.", "4.3.5/indicator/5.2/7"),
        },
    ];

    /// <summary>Rules of one question by their endings; an id that no rule has any longer is an error at once.</summary>
    internal static ImmutableArray<Rule<T>> Starting<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        ImmutableArray<RuleBookEntry> rules, string question, params ImmutableArray<string> endings)
        where T : class, IFact =>
        [
            .. endings.Select(ending => rules.OfType<Rule<T>>().Single(rule => rule.Id == $"national-legal-context/{question}/{ending}")),
        ];
}
