using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>Sentencing and prisons: where law or practice falls short.</summary>
internal static class SentencingRules
{
    private const string IllTreatment = "torture and ill-treatment";

    private const string PrisonReform = "Where a programme raises prosecutions, support prison reform at the same time, with the rules "
        + "of the "
        + "United Nations on prisoners.";

    /// <summary>
    /// That detention is arbitrary where it is out of proportion. Article 7 has no reading at hand that says so of sentences, and is left
    /// out; paragraph 20 of the same comment is on schemes of sentences and release.
    /// </summary>
    private static readonly Citation Culpability = LawRows.Body("HRC", "GC35 para. 12");

    /// <summary>
    /// UNTOC reaches trafficking and smuggling only through the two Protocols, whose offences article 1(3) makes offences under it.
    /// </summary>
    private static readonly ImmutableArray<LegalBasis> TraffickingGravity =
        [ThroughTrafficking(OrganizedCrimeConvention.Article("11(1)").Breach())];

    private static readonly ImmutableArray<LegalBasis> SmugglingGravity =
        [ThroughSmuggling(OrganizedCrimeConvention.Article("11(1)").Breach())];

    private static readonly ImmutableArray<LegalBasis> Guilt =
    [
        ThroughTrafficking(OrganizedCrimeConvention.Article("11(1)").AtOdds(scope: "trafficking")),
        ThroughSmuggling(OrganizedCrimeConvention.Article("11(1)").AtOdds(scope: "smuggling")),
        CivilAndPoliticalRights.Article("9(1)").AtOdds(Culpability),
    ];

    private static readonly LegalBasis HumanePrisons = CivilAndPoliticalRights.Article("10(1)").AtOdds(TreatyReadings.HumaneTreatment);

    /// <summary>The rules, in the order of the questions.</summary>
    public static ImmutableArray<RuleBookEntry> All => [.. Proportion, .. Punishments, .. Alternatives, .. Prisons];

    private static ImmutableArray<RuleBookEntry> Proportion =>
    [
        .. Safeguard<PunishmentLaw>(
            "penalties-for-trafficking", law => law.TraffickingPenaltiesFitGravity, [Item("1.9/general/1"), Item("1.9/general/2"), Part],
            "penalties for trafficking that take its gravity into account",
            "The law punishes trafficking with penalties that do not take its gravity into account.", TraffickingGravity,
                TraffickingGravity),
        .. Safeguard<PunishmentLaw>(
            "penalties-for-smuggling", law => law.SmugglingPenaltiesFitGravity, [Item("1.9/general/1"), Item("1.9/general/2"), Part],
            "penalties for smuggling that take its gravity into account",
            "The law punishes smuggling with penalties that do not take its gravity into account.", SmugglingGravity, SmugglingGravity),
        .. Safeguard<PunishmentLaw>(
            "guilt-weighed-in-sentencing", law => law.CulpabilityWeighed, [Item("1.9/general/6"), Item("1.9/prison/1"), Part],
            "weighing guilt, role and vulnerability in sentencing",
            "The law keeps courts from weighing guilt, role and vulnerability when they pass sentence.", Guilt,
                [DutyToLegislate("9(1)")]),
        new Rule<PunishmentLaw>
        {
            Id = "national-legal-context/mandatory-minimum-terms",
            Sources = [Item("1.9/general/3"), Item("1.9/general/6"), Added],
            When = law => law.MandatoryMinimumTerms == Answer.Yes,
            Finding = "The law fixes minimum prison terms for trafficking or smuggling that courts cannot go below, whatever somebody's "
                + "role was.",
            Severity = Severity.Recommended,
        },
        .. Practice<PunishmentLaw>(
            "sentences-in-proportion-in-practice", law => law.SentencesFitInPractice, [Item("1.9/general/5"), Item("1.9/right/8"), Part],
            "Sentences are out of proportion to what people did: too severe for small roles or too light for grave ones.",
            "Some sentences are out of proportion to what people did: too severe for small roles or too light for grave ones.",
            [CivilAndPoliticalRights.Article("9(1)").AtOdds(Culpability)]),
        .. Practice<PunishmentLaw>(
            "sentences-alike-in-practice", law => law.SentencesAlikeForWomenAndMen, [Item("1.9/gender/1"), Added],
            "Women and men are sentenced differently for like facts, or a history of abuse is not looked into.",
            "In some cases women and men are sentenced differently for like facts, or a history of abuse is not looked into.", []),
    ];

    private static ImmutableArray<RuleBookEntry> Punishments =>
    [
        .. Bar<PunishmentLaw>(
            "corporal-punishment", law => law.CorporalPunishmentBarred,
                [Item("1.9/right/1"), Item("1.9/general/3"), Item("1.9/death-penalty/1")],
            "corporal punishment",
            "The law provides corporal punishment.",
            [
                CivilAndPoliticalRights.Article("7").AtOdds(LawRows.Body("HRC", "GC20 para. 5"), settled: true),
                Torture.Article("16(1)").AtOdds(settled: true), RightsOfTheChild.Article("37(a)").AtOdds(scope: "children", settled: true),
                CustomaryLaw.Torture.For("punishment that amounts to torture"),
            ],
            [DutyToLegislate("7"), AgainstTortureInLaw, ChildrensRightsInLaw("37(a)", "children")]),
        .. Bar<PunishmentLaw>(
            "life-without-release-of-children", law => law.LifeWithoutReleaseBarred, [Item("1.9/death-penalty/8")],
            "life imprisonment without possible release for offences by people under 18",
            "The law allows life imprisonment without possible release for offences by people under 18.",
            [RightsOfTheChild.Article("37(a)").Breach()], [ChildrensRightsInLaw("37(a)")]),
        .. Safeguard<PunishmentLaw>(
            "prison-of-children-as-last-resort", law => law.ChildPrisonLastResort, [RightsOfTheChild.Article("37(b)"), Part],
            "keeping the imprisonment of children to a last resort",
            "The law lets children be imprisoned where it is not the last resort.",
            [RightsOfTheChild.Article("37(b)").Breach()], [ChildrensRightsInLaw("37(b)")]),
        .. Safeguard<PunishmentLaw>(
            "shortest-prison-of-children", law => law.ChildPrisonShortest, [RightsOfTheChild.Article("37(b)"), Part],
            "the shortest appropriate time of imprisonment for children",
            "The law lets children be imprisoned for longer than the shortest appropriate time.",
            [RightsOfTheChild.Article("37(b)").Breach()], [ChildrensRightsInLaw("37(b)")]),
        .. Safeguard<PunishmentLaw>(
            "other-measures-for-children", law => law.AlternativesForChildren, [RightsOfTheChild.Article("40(4)"),
                Standards.Tokyo("rules 2.3, 8"), Part],
            "other measures than prison for children",
            "The law leaves courts no other measure than prison for children.",
            [RightsOfTheChild.Article("40(4)").Breach()], [ChildrensRightsInLaw("40(4)")]),
        .. Bar<PunishmentLaw>(
            "prison-for-debt", law => law.NoPrisonForDebt, [Item("1.9/right/5")],
            "prison for merely being unable to fulfil a contract",
            "The law allows prison for merely being unable to fulfil a contract.",
            [CivilAndPoliticalRights.Article("11").Breach()], [DutyToLegislate("11")]),
    ];

    private static ImmutableArray<RuleBookEntry> Alternatives =>
    [
        .. Safeguard<PunishmentLaw>(
            "victimhood-in-sentencing", law => law.VictimhoodMitigates, [Item("1.9/prison/7"), ForcedLabourProtocol.Article("4(2)"), Part],
            "taking into account in sentencing that an offender was a victim of trafficking",
            "The law keeps courts from taking into account that an offender was a victim of trafficking.", [], []),
        .. Safeguard<PunishmentLaw>(
            "alternatives-for-pregnant-women", law => law.AlternativesForPregnantWomen, [Item("1.9/women/2"),
                Standards.Bangkok("rules 57, 58, 64"), Part],
            "alternatives to prison for pregnant women",
            "The law keeps pregnant women from alternatives to prison.", [], []),
        .. Safeguard<PunishmentLaw>(
            "alternatives-for-mothers", law => law.AlternativesForMothers, [Item("1.9/women/2"), Item("1.9/gender/3"),
                Standards.Bangkok("rules 57, 58, 60, 64"), Part],
            "alternatives to prison for mothers of young children",
            "The law keeps mothers of young children from alternatives to prison.", [], []),
        .. Safeguard<PunishmentLaw>(
            "bail-that-can-be-met", law => law.BailFitsEverybody, [Item("1.9/gender/4"), Added],
            "bail that carers, women who may not travel alone and people without money can meet",
            "The law ties bail to conditions that carers, women who may not travel alone or people without money cannot meet.", [], []),
    ];

    private static ImmutableArray<RuleBookEntry> Prisons =>
    [
        .. Practice<PunishmentLaw>(
            "humane-prisons-in-practice", law => law.PrisonsHumane,
            [Item("1.9/right/2"), Item("1.9/prison/2"), Item("1.9/prison/3"), Standards.NelsonMandela("rule 1"), Part],
            "Prisoners are not treated humanely and with respect for their dignity.",
            "Some prisoners are not treated humanely and with respect for their dignity.",
            [
                CivilAndPoliticalRights.Article("10(1)").Breach(), RightsOfTheChild.Article("37(c)").Breach("children"),
                MigrantWorkers.Article("17(1)").Breach("migrant workers and their families"),
                CivilAndPoliticalRights.Article("7").Breach(IllTreatment), Torture.Article("16(1)").Breach(IllTreatment),
                CustomaryLaw.Torture.For(IllTreatment),
            ],
            PrisonReform),
        .. Practice<PunishmentLaw>(
            "supplies-of-prisoners-in-practice", law => law.PrisonersSupplied,
            [Item("1.9/right/6"), Item("1.9/prison/4"), Standards.NelsonMandela("rules 12-35"), Part],
            "Prisoners lack beds, clothing, food, water, washing or medical care.",
            "Some prisoners lack beds, clothing, food, water, washing or medical care.", [HumanePrisons], PrisonReform),
        .. Practice<PunishmentLaw>(
            "family-contact-of-prisoners-in-practice", law => law.FamilyContact,
            [Item("1.9/right/7"), Item("1.9/prison/5"), Standards.NelsonMandela("rules 58-63"), Part],
            "Prisoners cannot write to or be visited by family and friends.",
            "Some prisoners cannot write to or be visited by family and friends.",
            [
                HumanePrisons.TogetherWith(CivilAndPoliticalRights.Article("17")),
                HumanePrisons.TogetherWith(CivilAndPoliticalRights.Article("23")),
            ],
            PrisonReform),
        .. Practice<PunishmentLaw>(
            "health-of-women-prisoners-in-practice", law => law.MaternityCare,
            [Item("1.9/women/1"), Standards.Bangkok("rules 6, 48"), Part],
            "Women prisoners lack care in pregnancy, at birth or after it.",
            "Some women prisoners lack care in pregnancy, at birth or after it.",
            [DiscriminationAgainstWomen.Article("12(2)").Breach()], PrisonReform),
        .. Practice<PunishmentLaw>(
            "hygiene-of-women-prisoners-in-practice", law => law.HygieneForWomen,
            [Item("1.9/women/1"), Standards.Bangkok("rules 5, 6"), Part],
            "Women prisoners lack hygiene products, or other care of their reproductive health.",
            "Some women prisoners lack hygiene products, or other care of their reproductive health.",
            [HumanePrisons, DiscriminationAgainstWomen.Article("12(1)").Shortfall()], PrisonReform),
        .. Safeguard<PunishmentLaw>(
            "safeguards-against-abuse-in-custody", law => law.SafeguardsAgainstAbuse, [Item("1.9/gender/2"), Item("1.9/gender/2b"), Added],
            "safeguards against sexual abuse in custody",
            "The law removes safeguards against sexual abuse in custody.", [], []),
    ];

    /// <summary>The Protocol makes its offences offences under the Convention (art. 1(3)), to which the Convention then applies.</summary>
    private static LegalBasis ThroughTrafficking(LegalBasis basis) => basis
        .TogetherWith(TraffickingInPersonsProtocol.Article("1(2)")).TogetherWith(TraffickingInPersonsProtocol.Article("1(3)"));

    /// <inheritdoc cref="ThroughTrafficking"/>
    private static LegalBasis ThroughSmuggling(LegalBasis basis) => basis
        .TogetherWith(SmugglingOfMigrantsProtocol.Article("1(2)")).TogetherWith(SmugglingOfMigrantsProtocol.Article("1(3)"));
}
