using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ReturnAndReintegration;

/// <summary>Return, leaving the country, and special investigative techniques: where law or practice falls short.</summary>
/// <remarks>
/// The ban on collective expulsion in Protocol 4 to the European Convention stands among the sources only: the States that joined the
/// Convention did not all join the Protocol, and the data knows the Convention alone.
/// </remarks>
internal static class ReturnRules
{
    private const string Children = "children";
    private const string Migrants = "migrant workers and their families";
    private const string Refugees = "refugees";
    private const string OneByOne = "Press for due process and an individual assessment before each return.";
    private const string QuietReturn = "Have people returned so that their family, community and traffickers learn nothing of what "
        + "happened.";
    private const string LawfulStay = "people lawfully in the country";

    private static readonly Citation TortureReading = LawRows.Body("HRC", "GC31 para. 12");
    private static readonly Citation SecrecyReading = LawRows.Body("HRC", "GC16 paras 3, 8");

    private static readonly ImmutableArray<LegalBasis> NoExpulsionAsGroup =
    [
        MigrantWorkers.Article("22(1)").Breach(Migrants), ArabCharter.Article("26(2)").Breach(),
            AmericanConvention.Article("22(9)").Breach(),
        AfricanCharter.Article("12(5)").Breach(), CivilAndPoliticalRights.Article("13").AtOdds(scope: LawfulStay),
        RacialDiscrimination.Article("5(a)").AtOdds(LawRows.Body("CERD", "GR30 paras 25-26")),
    ];

    private static readonly ImmutableArray<LegalBasis> EachDecided =
    [
        MigrantWorkers.Article("22(1)").Breach(Migrants), CivilAndPoliticalRights.Article("13").AtOdds(scope: LawfulStay),
        RacialDiscrimination.Article("5(a)").AtOdds(LawRows.Body("CERD", "GR30 paras 25-26")),
    ];

    private static readonly ImmutableArray<LegalBasis> NoExamination =
    [
        RefugeeConvention.Article("33(1)").Breach(Refugees), Torture.Article("3").Breach(), RightsOfTheChild.Article("22").Breach(Children),
        CivilAndPoliticalRights.Article("7").AtOdds(TortureReading, settled: true).TogetherWith(CivilAndPoliticalRights.Article("2(3)")),
            CustomaryLaw.Refoulement,
    ];

    private static readonly ImmutableArray<LegalBasis> AsylumClosed =
    [
        RefugeeConvention.Article("33(1)").AtOdds(scope: Refugees), RightsOfTheChild.Article("22").AtOdds(scope: Children),
        CivilAndPoliticalRights.Article("7").AtOdds(TortureReading).TogetherWith(CivilAndPoliticalRights.Article("2(3)")),
        CivilAndPoliticalRights.Article("13").AtOdds(scope: LawfulStay),
    ];

    /// <summary>Risks are examined for some people only: for the others the law is as silent as where it asks for no examination.</summary>
    private static readonly ImmutableArray<LegalBasis> RisksPassedOver = [.. AsylumClosed, Torture.Article("3").AtOdds()];

    private static readonly ImmutableArray<LegalBasis> WomenHeldBack =
    [
        DiscriminationAgainstWomen.Article("15(4)").Breach(), CivilAndPoliticalRights.Article("12(2)").Breach()
            .TogetherWith(CivilAndPoliticalRights.Article("3")),
        CivilAndPoliticalRights.Article("26").Breach(), MigrantWorkers.Article("8(1)").Breach(Migrants),
    ];

    private static readonly ImmutableArray<LegalBasis> GroupsHeldBack =
    [
        CivilAndPoliticalRights.Article("12(2)").AtOdds(), CivilAndPoliticalRights.Article("26").AtOdds(), MigrantWorkers.Article("8(1)")
            .AtOdds(scope: Migrants),
    ];

    /// <summary>
    /// People are returned without any examination of the risk of persecution, torture or death. No examination of risks at all.
    /// </summary>
    public static readonly Rule<ReturnLaw> RisksNeverExamined = new()
    {
        Id = "national-legal-context/risks-never-examined",
        Sources = [Item("1.5/nonrefoulement/3"), Item("1.5/nonrefoulement/1"), Part],
        When = law => law.RiskExaminedInPractice == InPractice.No,
        Finding = "People are returned without any examination of the risk of persecution, torture or death.",
        Severity = Severity.Recommended,
        Basis = NoExamination,
    };

    /// <summary>
    /// Some people are returned without any examination of the risk of persecution, torture or death. Risks are examined in some cases
    /// only.
    /// </summary>
    public static readonly Rule<ReturnLaw> RisksNotAlwaysExamined = new()
    {
        Id = "national-legal-context/risks-not-always-examined",
        Sources = [Item("1.5/nonrefoulement/3"), Item("1.5/nonrefoulement/1"), Part],
        When = law => law.RiskExaminedInPractice == InPractice.InPart,
        Finding = "Some people are returned without any examination of the risk of persecution, torture or death.",
        Severity = Severity.Recommended,
        Basis = RisksPassedOver,
    };

    /// <summary>The rules, in the order of the questions.</summary>
    public static ImmutableArray<RuleBookEntry> All => [.. Expulsion, .. Victims, .. SmuggledMigrants, .. Origin, .. Asylum, .. Leaving,
        .. Techniques];

    private static ImmutableArray<RuleBookEntry> Expulsion =>
    [
        .. Safeguard<ReturnLaw>(
            "collective-expulsion", law => law.CollectiveExpulsionBarred,
            [Item("1.5/preventing/1"), Item("1.2/movement/5"), EuropeanConvention.Article("P4-4"), Part],
            "the prohibition of the expulsion of people as a group",
            "The law allows the expulsion of people as a group.", NoExpulsionAsGroup, [DutyToLegislate("13")],
                inPartBasis: NoExpulsionAsGroup, advice: OneByOne),
        .. Safeguard<ReturnLaw>(
            "returns-decided-individually", law => law.ReturnsDecidedIndividually,
                [Item("1.5/preventing/1"), Item("1.5/nonrefoulement/8"), Part],
            "examining and deciding each return on its own",
            "The law lets people be returned without their case being examined on its own.", EachDecided, [DutyToLegislate("13")],
                advice: OneByOne),
        .. Practice<ReturnLaw>(
            "returns-decided-individually-in-practice", law => law.DecidedIndividuallyInPractice,
                [Item("1.5/preventing/1"), EuropeanConvention.Article("P4-4"), Part],
            "People are returned without their case being examined and decided on its own.",
            "Some people are returned without their case being examined and decided on its own.", NoExpulsionAsGroup, OneByOne),
    ];

    private static ImmutableArray<RuleBookEntry> Victims =>
    [
        .. Safeguard<ReturnLaw>(
            "safe-return-of-victims", law => law.VictimsReturnSafe, [Item("1.5/carrying-out/1"), Item("1.5/carrying-out/2"), Part],
            "regard for the safety of victims of trafficking who are returned",
            "The law lets victims of trafficking be returned without regard for their safety.",
            [TraffickingInPersonsProtocol.Article("8(2)").Breach()], [TraffickingInPersonsProtocol.Article("8(2)").Shortfall()]),
        .. Safeguard<ReturnLaw>(
            "return-of-victims-and-proceedings", law => law.VictimsReturnMindsProceedings,
                [TraffickingInPersonsProtocol.Article("8(2)"), Item("1.5/general/1"), Part],
            "regard for proceedings before a victim of trafficking is returned",
            "The law lets victims of trafficking be returned without regard for proceedings about the trafficking.",
            [TraffickingInPersonsProtocol.Article("8(2)").Breach()], []),
        .. Safeguard<ReturnLaw>(
            "voluntary-return-of-victims", law => law.VictimsReturnVoluntary, [Item("1.5/carrying-out/1"), Item("1.4/guideline6/8"), Part],
            "return of victims of trafficking of their own free will",
            "The law makes victims of trafficking return whether or not they want to.",
            [TraffickingInPersonsProtocol.Article("8(2)").Shortfall()], [TraffickingInPersonsProtocol.Article("8(2)").Shortfall()]),
    ];

    private static ImmutableArray<RuleBookEntry> SmuggledMigrants =>
    [
        .. Migrant("orderly-return-of-migrants", law => law.MigrantsReturnOrderly, "1.5/general/1",
            "an orderly return of smuggled migrants",
            "The law lets smuggled migrants be returned in a disorderly way."),
        .. Migrant("safe-return-of-migrants", law => law.MigrantsReturnSafe, "1.5/carrying-out/2",
            "regard for the safety of smuggled migrants who are returned",
            "The law lets smuggled migrants be returned without regard for their safety."),
        .. Migrant("dignified-return-of-migrants", law => law.MigrantsReturnDignified, "1.5/carrying-out/1",
            "regard for the dignity of smuggled migrants who are returned",
            "The law lets smuggled migrants be returned without regard for their dignity."),
    ];

    private static ImmutableArray<RuleBookEntry> Origin =>
    [
        .. Practice<ReturnLaw>(
            "taking-back", law => law.TakesBackItsOwn, [Item("1.5/general/1"), Item("1.5/general/2"), Part],
            "The State does not take back, or not without undue delay, its own people who were trafficked or smuggled.",
            "The State takes some of its own people who were trafficked or smuggled back late or not at all.",
            [
                TraffickingInPersonsProtocol.Article("8(1)").Breach("victims of trafficking"), SmugglingOfMigrantsProtocol.Article("18(1)")
                    .Breach("smuggled migrants"),
                CivilAndPoliticalRights.Article("12(4)").Breach(),
            ]),
        .. Practice<ReturnLaw>(
            "papers-for-return", law => law.IssuesPapers, [Item("1.5/general/2"), Part],
            "The State does not confirm identity or issue the papers that its nationals need to come home.",
            "The State confirms identity or issues the papers that its nationals need to come home in some cases only.",
            [
                TraffickingInPersonsProtocol.Article("8(4)").Breach("victims of trafficking"), SmugglingOfMigrantsProtocol.Article("18(4)")
                    .Breach("smuggled migrants"),
                CivilAndPoliticalRights.Article("12(4)").Breach(),
            ]),
        .. Practice<ReturnLaw>(
            "freedom-to-go-home", law => law.FreeToGoHome, [Item("1.5/general/3"), Added],
            "People who want to return home are held back in detention or shelters.",
            "Some people who want to return home are held back in detention or shelters.",
                [CivilAndPoliticalRights.Article("12(2)").AtOdds()]),
    ];

    private static ImmutableArray<RuleBookEntry> Asylum =>
    [
        .. Safeguard<ReturnLaw>(
            "access-to-asylum", law => law.AsylumAccess, [Item("1.5/nonrefoulement/7"), Item("1.5/nonrefoulement/5"),
                Item("1.5/nonrefoulement/4"), Item("1.2/movement/3"), Part],
            "access to asylum before any return",
            "The law lets people be returned without a chance to claim asylum.", AsylumClosed, [DutyToLegislate("7")]),
        .. Safeguard<ReturnLaw>(
            "information-on-asylum", law => law.AsylumInformation, [Item("1.5/nonrefoulement/7"), Part],
            "telling people how to claim asylum",
            "The law prevents people from being told how to claim asylum.", AsylumClosed, []),
        .. Safeguard<ReturnLaw>(
            "examination-of-risks", law => law.RiskExamined, [Item("1.5/nonrefoulement/3"), Item("1.5/nonrefoulement/1"), Part],
            "examining the risk of persecution, torture or death before any return",
            "The law lets people be returned without any examination of the risk of persecution, torture or death.", NoExamination,
            RisksPassedOver, inPartBasis: RisksPassedOver),
        RisksNeverExamined,
        RisksNotAlwaysExamined,
        .. Safeguard<ReturnLaw>(
            "return-to-new-harm", law => law.ReturnToHarmStopped,
            [Item("1.5/nonrefoulement/6"), Item("1.5/carrying-out/3"), Item("1.4/guideline6/8"), Added],
            "stopping a return to renewed trafficking, retaliation or stigma",
            "The law makes people return to renewed trafficking, retaliation or stigma.", [], [],
            advice: "Explore residence or resettlement in a third country before any return."),
        .. Safeguard<ReturnLaw>(
            "privacy-in-return", law => law.PrivacyInReturn, [Item("1.5/carrying-out/6"), Added],
            "the privacy of people who are returned, so that nobody learns that they were trafficked or smuggled",
            "The law has people returned in a way that reveals that they were trafficked or smuggled.",
            [CivilAndPoliticalRights.Article("17(1)").Breach(), RightsOfTheChild.Article("16(1)").Breach(Children)],
            [CivilAndPoliticalRights.Article("17(2)").Breach(), RightsOfTheChild.Article("16(2)").Breach(Children)],
            advice: QuietReturn),
        .. Practice<ReturnLaw>(
            "privacy-in-return-in-practice", law => law.PrivacyInReturnInPractice, [Item("1.5/carrying-out/6"), Added],
            "People are returned in a way that reveals that they were trafficked or smuggled.",
            "Some people are returned in a way that reveals that they were trafficked or smuggled.",
            [CivilAndPoliticalRights.Article("17(1)").Breach(), RightsOfTheChild.Article("16(1)").Breach(Children)], QuietReturn),
        .. Safeguard<ReturnLaw>(
            "best-interests-in-return", law => law.ChildsBestInterestsInReturn, [Item("1.5/nonrefoulement/9"), Added],
            "a child's best interests in decisions on return",
            "The law lets children be returned without their best interests being a primary consideration.",
            [RightsOfTheChild.Article("3(1)").Breach()], [ChildrensRightsInLaw("3(1)")]),
        .. Practice<ReturnLaw>(
            "inclusion-after-return", law => law.InclusionAfterReturn,
            [Item("1.5/carrying-out/7"), Item("1.5/carrying-out/7/definition"), Item("1.5/carrying-out/8"),
                Item("1.4/guideline6/9"), Added],
            "People who return get no help towards social inclusion.",
            "Some people who return get no help towards social inclusion.", []),
    ];

    private static ImmutableArray<RuleBookEntry> Leaving =>
    [
        .. Bar<ReturnLaw>(
            "exit-bans-on-women", law => law.WomenFreeToLeave, [Item("1.2/nondiscrimination/2"), Item("1.2/movement/1"), Part],
            "limits on leaving the country that hold for women only",
            "The law keeps women from leaving the country where men may leave.", WomenHeldBack,
                [DutyToLegislate("12(2)"), DutyToLegislate("26"), DiscriminationAgainstWomen.Article("2").Shortfall()
                .TogetherWith(DiscriminationAgainstWomen.Article("15(4)"))]),
        .. Bar<ReturnLaw>(
            "exit-bans-on-groups", law => law.GroupsFreeToLeave, [Item("1.2/movement/1"), Item("1.2/movement/2"), Part],
            "limits on leaving the country that hold for one group only",
            "The law keeps a group of people from leaving the country where others may leave.", GroupsHeldBack,
                [DutyToLegislate("12(2)"), DutyToLegislate("26")]),
    ];

    private static ImmutableArray<RuleBookEntry> Techniques =>
    [
        .. Safeguard<ReturnLaw>(
            "law-on-special-techniques", law => law.TechniquesRestOnLaw,
                [Item("1.6/standard/8"), OrganizedCrimeConvention.Article("20"), Part],
            "the use of special investigative techniques",
            "The law lets special investigative techniques be used without a basis in law.",
            [CivilAndPoliticalRights.Article("17").Breach()], [CivilAndPoliticalRights.Article("17").Breach()]),
        .. Quality("public-law-on-special-techniques", law => law.TechniquesLawPublic, "public rules on special investigative techniques",
            "The law on special investigative techniques is kept secret."),
        .. Quality("precise-law-on-special-techniques", law => law.TechniquesLawPrecise,
            "the cases, people and time for which special investigative techniques may be used",
            "The law leaves it open when, against whom or how long special investigative techniques may be used."),
        .. Quality("proportionate-special-techniques", law => law.TechniquesProportionate,
            "the proportion of special investigative techniques to their aim",
            "The law allows special investigative techniques out of proportion to their aim."),
        .. Quality("safeguards-of-special-techniques", law => law.TechniquesSafeguarded,
            "safeguards against the abuse of special investigative techniques",
            "The law removes safeguards against the abuse of special investigative techniques."),
        .. Bar<ReturnLaw>(
            "special-techniques-and-danger-to-life", law => law.TechniquesSpareLife,
            [CivilAndPoliticalRights.Article("6(1)"), Item("1.6/general/3"), Item("3.4/risk/12"), Part],
            "special investigative techniques that put lives in danger",
            "The law allows special investigative techniques that put the lives of victims or migrants in danger.",
            [CivilAndPoliticalRights.Article("6(1)").Breach()], [DutyToLegislate("6(1)")]),
    ];

    private static ImmutableArray<RuleBookEntry> Migrant(string id, Expression<Func<ReturnLaw, Judgement<LawSays>?>> question, string item,
        string matter, string contrary) =>
        Safeguard(id, question, [Item(item), SmugglingOfMigrantsProtocol.Article("18(5)"), Part], matter, contrary,
            [SmugglingOfMigrantsProtocol.Article("18(5)").Breach()], [SmugglingOfMigrantsProtocol.Article("18(5)").Shortfall()]);

    /// <summary>
    /// Each of the four qualities is needed; a law that lacks one is imprecise law, which is at odds with how the Covenant is read.
    /// </summary>
    private static ImmutableArray<RuleBookEntry> Quality(string id, Expression<Func<ReturnLaw, Judgement<LawSays>?>> question,
        string matter, string contrary)
    {
        ImmutableArray<LegalBasis> atOdds = [CivilAndPoliticalRights.Article("17").AtOdds(SecrecyReading)];
        return Safeguard(id, question, [Item("1.6/standard/8"), Part], matter, contrary, atOdds, atOdds);
    }
}
