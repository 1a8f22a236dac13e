using System.Collections.Immutable;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Programming.Consequences;

/// <content>Chains that start from the law on trafficking and smuggling, on punishment and on return.</content>
internal static partial class Chains
{
    /// <summary>The law lets shelters be closed to those inside, or they are. Law that says nothing is no closed shelter.</summary>
    private static ImmutableArray<Rule<DetentionLaw>> ClosedShelters =>
    [
        .. Starting<DetentionLaw>(DetentionRules.All, "shelters-free-to-leave", ContraryLaw, InPart),
        .. Starting<DetentionLaw>(DetentionRules.All, "shelters-open-in-practice", NotInPractice, InPartInPractice),
    ];

    private static ChainLink NoArgument => ChainLink.Not("The toolkit's list of messages holds no argument for this gap.");

    private static ImmutableArray<Chain> OnCrimes =>
    [
        new Chain<NationalLaw>
        {
            Id = "helpers-punished",
            Gap = "Smuggling is an offence although nobody sought a benefit from it",
            From = [CriminalizationRules.BenefitNotAsked],
            RestsOn = ["2.3/criminalization/9", "1.1/non-criminalization/6"],
            Risks = ["3.3/risk/4", "3.2/risk/10", "3.4/risk/8"],
            Argument = ChainLink.InPart(
                "The toolkit's list of messages holds no argument for those who help; the nearest is that law which respects rights "
                    + "fulfils what the State has already accepted.",
                "3.7/legislation/1"),
            Indicator = ChainLink.InPart(
                "No indicator asks for the element of benefit. Advice given on aligning the law with treaties shows some of the change; "
                    + "the number of aggravated sentences for smuggling says nothing while the offence is wider than the Protocol's.",
                "4.3.2/indicator/2.1/5", "4.3.3/indicator/3.2/11"),
        },
        new Chain<NationalLaw>
        {
            Id = "victims-punished",
            Gap = "No law spares victims of trafficking for everything that they did because they were trafficked",
            From = [NonCriminalizationRules.VictimsCannotBeSpared, NonCriminalizationRules.VictimsNotSparedByLaw],
            RestsOn = ["2.3/non-criminalization/1", "1.1/non-punishment/1"],
            Risks = ["3.3/risk/3", "3.3/risk/6"],
            Response = ChainLink.Whole(
                "Watch trials for victims among the accused, their gender included: whether they were exploited before or at the time "
                    + "has to be looked into.", "1.8/fair-trial-right/5"),
            Argument = ChainLink.InPart(
                "The list of messages repeats the concern where the argument should stand; part 1 has it: victims who are treated as "
                    + "offenders may be unable or unwilling to help against traffickers.",
                "3.7/legislation/2", "1.1/advocacy/2"),
            Indicator = ChainLink.Whole(
                "Watch for amendments that end discrimination of groups, and whether they are applied without discrimination.",
                    "4.3.2/indicator/2.2/3"),
        },
        new Chain<NationalLaw>
        {
            Id = "migrants-punished",
            Gap = "No law keeps all smuggled migrants free of liability for having been smuggled",
            From = [NonCriminalizationRules.MigrantsLiable, NonCriminalizationRules.MigrantsExemptedInPart,
                NonCriminalizationRules.MigrantsNotExempted],
            RestsOn = ["2.3/non-criminalization/2", "1.1/non-criminalization/11"],
            Risks = ["3.3/risk/5", "3.6/risk/1"],
            Argument = ChainLink.InPart(
                "The list of messages repeats the concern where the argument should stand; part 1 has it: punishment keeps migrants "
                    + "from testifying, and takes means away from the pursuit of organised smugglers.",
                "3.7/legislation/2", "1.1/advocacy/3"),
            Indicator = ChainLink.Whole(
                "Watch for amendments that end discrimination of groups, and whether they are applied without discrimination.",
                    "4.3.2/indicator/2.2/3"),
        },
        new Chain<NationalLaw>
        {
            Id = "gender-left-out",
            Gap = "The definition of trafficking leaves out victims of some sex or gender",
            From = [CriminalizationRules.GenderLeftOut],
            RestsOn = ["2.3/criminalization/3", "1.3/gender/2"],
            Risks = ["3.4/risk/16", "3.6/risk/1"],
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: identification built on a wrong picture of victims misses people along the whole "
                    + "route; an analysis by gender shows which services are lacking for whom.",
                "3.7/identification/1", "3.7/protection/4"),
            Indicator = ChainLink.Whole(
                "Watch whether law on gender equality comes into force and is carried out, and the share of men, women and children in "
                    + "need who are identified and referred.",
                "4.3.2/indicator/2.1/6", "4.3.5/indicator/5.1/3"),
        },
    ];

    private static ImmutableArray<Chain> OnPunishment =>
    [
        new Chain<PunishmentLaw>
        {
            Id = "death-penalty",
            Gap = "Trafficking or smuggling without intentional killing can be punished with death",
            From = [DeathPenaltyRules.ForTraffickingOrSmuggling, DeathPenaltyRules.Imposed],
            RestsOn = ["2.2/instrument/iccpr-op2", "1.9/death-penalty/9"],
            Risks = ["3.3/risk/7", "3.4/risk/15", "3.5/risk/5"],
            Response = ChainLink.Whole(
                "Where the penalty goes on, consider a temporary freeze of what contributes to it, and withdrawal from it as the last "
                    + "resort; the ladder of responses says when each is permitted.",
                "intro/response/temporary-freeze", "intro/response/withdrawal"),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: while a State uses the death penalty, others hesitate to share intelligence with "
                    + "it, extradition fails, and UNODC can hardly give support.", "3.7/sentencing/2"),
            Indicator = ChainLink.Whole(
                "Watch whether safeguards for people who face death come into force (age, pregnancy, disability), and whether the law "
                    + "prohibits the penalty for trafficking and smuggling and it is not applied.",
                "4.3.2/indicator/2.1/8", "4.3.2/indicator/2.2/5"),
        },
        new Chain<NationalLaw>
        {
            Id = "children-detained",
            Gap = "The law lets children and families be detained for their migration status, or does not prohibit it",
            From = [HumanRightsRules.ChildrenDetained, HumanRightsRules.ChildrenDetainedAsLastResort,
                HumanRightsRules.ChildrenNotKeptFromDetention],
            RestsOn = ["2.3/human-rights/12", "1.4/detention/4"],
            Risks = ["3.6/risk/10", "3.2/risk/3"],
            Argument = NoArgument,
            Indicator = ChainLink.Whole(
                "Watch the number of procedures for trafficked and smuggled children that keep them out of detention, without taking "
                    + "other protection away.", "4.3.5/indicator/5.3/3"),
        },
        new Chain<NationalLaw>
        {
            Id = "refoulement",
            Gap = "The law does not provide for non-refoulement for everybody, or is not applied",
            From = [NonRefoulementRules.PeopleLeftOut, NonRefoulementRules.NotInLaw, NonRefoulementRules.NotApplied],
            RestsOn = ["2.3/non-refoulement/1", "2.3/non-refoulement/2", "1.5/nonrefoulement/1"],
            Risks = ["3.5/risk/6", "3.2/risk/3"],
            MissingRisk = ChainLink.InPart(
                "The toolkit prints no risk for the gap in law itself; the two that follow on it here are near it by content.",
                    "3.5/risk/6", "3.2/risk/3"),
            Response = ChainLink.Whole(
                "Without a clause on non-refoulement in the agreement, give no support that could lead to returns. Returns of this kind "
                    + "on a significant scale count as grave violations: then the policy on due diligence decides on support to the "
                    + "forces concerned.",
                "3.5/risk/6/mitigation", "intro/grave/refoulement", "2.5/hrddp/prohibition"),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: whoever is deported before being identified takes evidence along, and a return "
                    + "that fails ends in being trafficked again.",
                "3.7/return/1", "3.7/identification/3"),
            Indicator = ChainLink.Whole(
                "Watch the number of countries whose referral across borders is open to all; a country drops out where referral serves "
                    + "removal.", "4.3.5/indicator/5.1/6"),
        },
        new Chain<DetentionLaw>
        {
            Id = "closed-shelters",
            Gap = "Victims of trafficking cannot, or cannot always, leave the shelters they stay in",
            From = ClosedShelters,
            RestsOn = ["1.4/detention-victims/2", "1.4/detention-victims/5"],
            Risks = ["3.6/risk/5", "3.4/risk/13", "3.6/risk/3"],
            Response = ChainLink.Whole(
                "Build in a safeguard: have admissions to shelters against or without consent reported, and act on each report.",
                    "intro/response/safeguards"),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: victims who are locked up are less willing to cooperate; help that is forced on "
                    + "people, women and girls above all, is neither wanted nor effective; and an analysis by gender shows for whom "
                    + "open services are lacking.",
                "3.7/protection/1", "3.7/protection/3", "3.7/protection/4"),
            Indicator = ChainLink.Whole(
                "Watch how many victims live in shelters, by sex and age, whether consent and ways to challenge a stay exist, and how "
                    + "many people are released from detention; more petitions can be a good sign.",
                "4.3.5/indicator/5.1/7", "4.3.5/indicator/5.2/5"),
        },
    ];

    private static ImmutableArray<Chain> OnWorkAndFamily =>
    [
        new Chain<NationalLaw>
        {
            Id = "workers-bound",
            Gap = "Foreign workers cannot be sure to keep their right to stay when they change employer",
            From = [HumanRightsRules.WorkersTied, HumanRightsRules.ChangeOfEmployerNotSecured],
            RestsOn = ["2.3/human-rights/7", "1.2/nondiscrimination/2"],
            Risks = ["3.2/risk/5"],
            Argument = ChainLink.InPart(
                "The list of messages speaks of it in part: barring migration does not prevent trafficking, since many are trafficked "
                    + "by regular ways or at home, and it feeds the demand for smuggling.",
                "3.7/prevention/1"),
            Indicator = ChainLink.Whole("Watch whether law against discrimination on every ground comes into force and is carried out.",
                "4.3.2/indicator/2.1/7"),
        },
        new Chain<NationalLaw>
        {
            Id = "informal-work-left-out",
            Gap = "Legislation on trafficking and related exploitation does not cover informal work",
            From = [HumanRightsRules.InformalWorkNotReached],
            RestsOn = ["2.3/human-rights/8", "1.1/criminalization/4", "1.1/criminalization/5", "intro/sdg5/5.4", "1.2/ilo/189"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
            Argument = NoArgument,
            Indicator = ChainLink.Whole("Watch for advice or proposals to align the law with treaties.", "4.3.2/indicator/2.1/5"),
        },
        new Chain<NationalLaw>
        {
            Id = "marriage-law",
            Gap = "The law on marriage fails on consent, equality of spouses, or child, forced or temporary marriage",
            From =
            [
                MarriageAndRapeRules.MarriageWithoutConsent, MarriageAndRapeRules.ConsentNotSecured, MarriageAndRapeRules.SpousesUnequal,
                MarriageAndRapeRules.EqualityOfSpousesNotSecured, MarriageAndRapeRules.ChildMarriageValid,
                    MarriageAndRapeRules.MarriageBelow18,
                MarriageAndRapeRules.ForcedMarriageAllowed, MarriageAndRapeRules.ForcedMarriageNotBarred,
                    MarriageAndRapeRules.ForcedMarriageBarredInPart,
                MarriageAndRapeRules.TemporaryMarriage,
            ],
            RestsOn = ["2.3/human-rights/10", "1.1/stereotype/implementation/b", "1.2/demand/3", "intro/sdg5/5.3"],
            Risks = ["3.4/risk/17"],
            Argument = NoArgument,
            Indicator = ChainLink.InPart(
                "No indicator asks for the law on marriage; the nearest is whether law on gender equality and against every form of "
                    + "violence against women comes into force and is carried out.",
                "4.3.2/indicator/2.1/6"),
        },
        new Chain<NationalLaw>
        {
            Id = "aggravation-missing",
            Gap = "Danger to life or degrading treatment does not aggravate smuggling",
            From = [CriminalizationRules.DangerDoesNotAggravate, CriminalizationRules.TreatmentDoesNotAggravate],
            RestsOn = ["2.3/criminalization/10", "1.9/aggravated/1"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: sentences that are too lenient cost justice the trust of the public, and leave "
                    + "offenders free to harm people again.", "3.7/sentencing/1"),
            Indicator = ChainLink.Whole("Watch the number of aggravated sentences for smuggling; it counts only where the offence is "
                + "the Protocol's.", "4.3.3/indicator/3.2/11"),
        },
    ];

    private static ImmutableArray<Chain> GapsWithoutRisk =>
    [
        new Chain<NationalLaw>
        {
            Id = "consent-as-a-defence",
            Gap = "A victim's consent can be a defence although one of the means was used",
            From = [CriminalizationRules.ConsentIsADefence],
            RestsOn = ["2.3/criminalization/5"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
        },
        new Chain<NationalLaw>
        {
            Id = "means-asked-for-children",
            Gap = "One of the means has to be proved although the victim is a child",
            From = [CriminalizationRules.MeansAskedForChildren],
            RestsOn = ["2.3/criminalization/6"],
            MissingRisk = ChainLink.InPart("The toolkit prints no risk for this gap; the nearest is that children are not recognised as "
                + "children.", "3.6/risk/10"),
        },
        new Chain<NationalLaw>
        {
            Id = "unequal-pay",
            Gap = "Labour law does not ask for equal pay for all work of equal value",
            From = [HumanRightsRules.NoEqualPay, HumanRightsRules.EqualPayInPart],
            RestsOn = ["2.3/human-rights/6", "1.2/labour-right/3"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
            Indicator = ChainLink.Not("The toolkit prints no indicator for this gap."),
        },
        new Chain<NationalLaw>
        {
            Id = "law-on-rape",
            Gap = "The law on rape leaves people out, or lets a person who committed rape escape punishment by marrying the victim",
            From = [MarriageAndRapeRules.RapeOfSomeNotCovered, MarriageAndRapeRules.MaritalRapeNotCovered,
                MarriageAndRapeRules.ReleasedByMarriage],
            RestsOn = ["2.3/human-rights/11", "1.1/stereotype/criminalization/a"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
            Indicator = ChainLink.Not("The toolkit prints no indicator for this gap."),
        },
    ];
}
