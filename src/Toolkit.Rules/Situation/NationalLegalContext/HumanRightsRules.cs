using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What tool 2.3 asks on human rights and gender equality: treaties in court, safeguards, equality, work, children.</summary>
internal static class HumanRightsRules
{
    /// <summary>
    /// Courts need national law to apply a treaty, and it was not made: nobody can rely in court on the treaties that bind the State. No
    /// treaty asks to be applied directly; where other law gives effect to the rights, only this way to them is missing.
    /// </summary>
    public static readonly Rule<NationalLaw> TreatiesNotUsable = new()
    {
        Id = "national-legal-context/treaties-not-usable-in-court",
        Sources = [Item("2.3/human-rights/1"), LawOfTreaties.Article("26"), LawOfTreaties.Article("27")],
        When = law => law.EnablingLawNeeded == Answer.Yes && law.EnablingLawMade == InPractice.No,
        Finding = "Courts need national law to apply a treaty, and it was not made: nobody can rely in court on the treaties that bind "
            + "the State.",
        Advice = "Press for the enabling law. Ratification alone is not implementation.",
        Severity = Severity.Recommended,
        Basis =
        [
            LawRows.CovenantInLaw, RightsOfTheChild.Article("4").Shortfall("children"),
            DiscriminationAgainstWomen.Article("2(b)").Shortfall("women"), Torture.Article("2(1)").Shortfall("torture"),
        ],
    };

    /// <summary>
    /// Nor does other national law protect those rights: then changes of law are due on ratification, as the Committee reads the Covenant.
    /// </summary>
    public static readonly Rule<NationalLaw> TreatyRightsInNoLaw = new()
    {
        Id = "national-legal-context/treaty-rights-in-no-law",
        Sources = [Item("2.3/human-rights/1"), Design("other law asked apart from enabling law")],
        When = law => law.EnablingLawNeeded == Answer.Yes && law.EnablingLawMade == InPractice.No && law.OtherLawProtects == Answer.No,
        Finding = "Courts cannot apply the treaties that bind the State, and no other national law protects the rights in them.",
        Advice = "Press for law that gives effect to these rights, as enabling law or otherwise.",
        Severity = Severity.Recommended,
        Basis =
        [
            CivilAndPoliticalRights.Article("2(2)").AtOdds(LawRows.Body("HRC", "GC31 para. 13")),
            RightsOfTheChild.Article("4").Shortfall("children"), DiscriminationAgainstWomen.Article("2(b)").Shortfall("women"),
            Torture.Article("2(1)").Shortfall("torture"),
        ],
    };

    /// <summary>Courts need national law to apply a treaty, and it was made for some of the treaties in force only.</summary>
    public static readonly Rule<NationalLaw> TreatiesUsableInPart = new()
    {
        Id = "national-legal-context/treaties-usable-in-part",
        Sources = [Item("2.3/human-rights/1")],
        When = law => law.EnablingLawNeeded == Answer.Yes && law.EnablingLawMade == InPractice.InPart,
        Finding = "Courts need national law to apply a treaty, and it was made for some of the treaties in force only.",
        Advice = "Press for the enabling law that is missing. Ratification alone is not implementation.",
        Severity = Severity.Recommended,
    };

    /// <summary>A class of law holds no safeguard of human rights.</summary>
    public static readonly Rule<SafeguardsInArea> NoSafeguards = new()
    {
        Id = "national-legal-context/no-safeguards-in-a-class-of-law",
        Sources = [Item("2.3/human-rights/2"), Item("2.3/human-rights/2/definition"),
            Item("1.1/general/3")],
        When = area => area.HasSafeguards == Answer.No,
        Finding = "A class of law holds no safeguard of human rights.",
        Advice = "Propose safeguards for this class of law; count only a provision that protects rights or prevents abuse.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("2(2)").Shortfall(), RightsOfTheChild.Article("4").Shortfall("children"),
            DiscriminationAgainstWomen.Article("2(b)").Shortfall("women")],
    };

    /// <summary>Nobody whose rights are violated under this class of law has any remedy.</summary>
    public static readonly Rule<SafeguardsInArea> NoRemedy = new()
    {
        Id = "national-legal-context/no-remedy-in-a-class-of-law",
        Sources = [Item("2.3/human-rights/2"), Design("the remedy asked apart from the safeguard")],
        When = area => area.HasRemedy == Answer.No,
        Finding = "Nobody whose rights are violated under this class of law has any remedy.",
        Advice = "Propose an effective remedy before a competent authority.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("2(3)").Breach()],
    };

    /// <summary>The law denies gender equality, or orders or allows discrimination.</summary>
    public static readonly Rule<NationalLaw> EqualityDenied = new()
    {
        Id = "national-legal-context/equality-denied",
        Sources = [Item("2.3/human-rights/3"), Item("1.1/general/1")],
        When = law => law.EqualityGuaranteed == LawSays.ProvidesOtherwise,
        Finding = "The law denies gender equality, or orders or allows discrimination.",
        Advice = "Press for the repeal of what discriminates, and support a guarantee of equality with sanctions and protection in court.",
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("2(a)").Breach("women"), CivilAndPoliticalRights.Article("26").Breach(),
            EconomicSocialAndCulturalRights.Article("2(2)").Breach(),
        ],
    };

    /// <summary>
    /// No law guarantees gender equality and non-discrimination. The Convention and the Covenant on civil rights order that the principle
    /// be put into law; the other Covenant names no law.
    /// </summary>
    public static readonly Rule<NationalLaw> EqualityNotGuaranteed = new()
    {
        Id = "national-legal-context/equality-not-guaranteed",
        Sources = [Item("2.3/human-rights/3"), Item("1.1/general/1")],
        When = law => law.EqualityGuaranteed == LawSays.Silent,
        Finding = "No law guarantees gender equality and non-discrimination.",
        Advice = "Support a guarantee of equality in the constitution or another law, with sanctions and protection in court.",
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("2(a)").Breach("women"), CivilAndPoliticalRights.Article("26").Breach(),
            EconomicSocialAndCulturalRights.Article("2(2)").Shortfall(),
        ],
    };

    /// <summary>Law guarantees gender equality and non-discrimination in part only.</summary>
    public static readonly Rule<NationalLaw> EqualityInPart = new()
    {
        Id = "national-legal-context/equality-guaranteed-in-part",
        Sources = [Item("2.3/human-rights/3"), Item("1.1/general/1")],
        When = law => law.EqualityGuaranteed == LawSays.ProvidesInPart,
        Finding = "Law guarantees gender equality and non-discrimination in part only.",
        Advice = "Name what is missing, and support law that closes it.",
        Severity = Severity.Recommended,
        Basis = [DiscriminationAgainstWomen.Article("2(b)").Shortfall("women"), LawRows.DutyToLegislate("26")],
    };

    /// <summary>
    /// Courts' decisions are a source of law there, and were not searched: rights may be protected, or limited, by them. No gap is
    /// possible here, only work left to do.
    /// </summary>
    public static readonly Rule<NationalLaw> CaseLawNotSearched = new()
    {
        Id = "national-legal-context/case-law-not-searched",
        Sources = [Item("2.3/human-rights/5")],
        When = law => law.LegalSystem == LegalSystem.CommonLaw && law.CaseLawSearched == Answer.No,
        Finding = "Courts' decisions are a source of law there, and were not searched: rights may be protected, or limited, by them.",
        Advice = "Search case law before the assessment is relied on.",
        Severity = Severity.Information,
    };

    /// <summary>Courts' decisions that are a source of law there limit rights.</summary>
    public static readonly Rule<NationalLaw> CaseLawLimits = new()
    {
        Id = "national-legal-context/case-law-limits-rights",
        Sources = [Item("2.3/human-rights/5"), Design("what case law says asked apart from whether it was searched")],
        When = law => law.LegalSystem == LegalSystem.CommonLaw && law.CaseLawFound == CaseLawFound.Limits,
        Finding = "Courts' decisions, which are a source of law there, limit rights.",
        Advice = "Name the decisions, and answer the questions on the rights concerned by what the law is with them.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// Labour law does not ask for equal pay of men and women for work of equal value. The Convention orders legislation against
    /// discrimination of women, at work too.
    /// </summary>
    public static readonly Rule<NationalLaw> NoEqualPay = new()
    {
        Id = "national-legal-context/no-equal-pay",
        Sources = [Item("2.3/human-rights/6"), Item("1.2/labour-right/3")],
        When = law => law.EqualPay.IsAnyOf(LawSays.Silent, LawSays.ProvidesOtherwise),
        Finding = "Labour law does not ask for equal pay of men and women for work of equal value.",
        Advice = "Support a provision on equal pay for work of equal value.",
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("11(1)(d)").Breach("women"), EconomicSocialAndCulturalRights.Article("7(a)(i)").Breach(),
            EqualRemuneration.Article("2(1)").Shortfall(),
        ],
    };

    /// <summary>Labour law asks for equal pay for some work or some workers only.</summary>
    public static readonly Rule<NationalLaw> EqualPayInPart = new()
    {
        Id = "national-legal-context/equal-pay-in-part",
        Sources = [Item("2.3/human-rights/6")],
        When = law => law.EqualPay == LawSays.ProvidesInPart,
        Finding = "Labour law asks for equal pay for some work or some workers only.",
        Advice = "Support a provision on equal pay for all work of equal value.",
        Severity = Severity.Recommended,
        Basis = [EqualRemuneration.Article("2(1)").Shortfall()],
    };

    /// <summary>Foreign workers lose their right to stay when they change employer.</summary>
    public static readonly Rule<NationalLaw> WorkersTied = new()
    {
        Id = "national-legal-context/workers-tied-to-employer",
        Sources = [Item("2.3/human-rights/7"), Item("1.2/nondiscrimination/2")],
        When = law => law.WorkersMayChangeEmployer == LawSays.ProvidesOtherwise,
        Finding = "Foreign workers lose their right to stay when they change employer.",
        Advice = "Press for permits that do not hang on one employer.",
        Severity = Severity.Recommended,
        Basis =
        [
            MigrantWorkers.Article("51").Shortfall("migrant workers"), MigrantWorkers.Article("49").Shortfall("migrant workers"),
            MigrantWorkers.Article("52").Shortfall("migrant workers"), MigrantWorkersSupplementary.Article("8(1)")
                .Shortfall("migrant workers"),
            MigrantWorkersSupplementary.Article("14(a)").Shortfall("migrant workers"),
        ],
    };

    /// <summary>The law does not secure for all foreign workers that they may change employer and stay.</summary>
    public static readonly Rule<NationalLaw> ChangeOfEmployerNotSecured = new()
    {
        Id = "national-legal-context/change-of-employer-not-secured",
        Sources = [Item("2.3/human-rights/7"), Item("1.2/nondiscrimination/2")],
        When = law => law.WorkersMayChangeEmployer.IsAnyOf(LawSays.Silent, LawSays.ProvidesInPart),
        Finding = "The law does not secure for all foreign workers that they may change employer and stay.",
        Advice = "Press for permits that do not hang on one employer.",
        Severity = Severity.Recommended,
    };

    /// <summary>The threat of losing the right to stay keeps foreign workers in work that they want to leave.</summary>
    public static readonly Rule<NationalLaw> TieCompelsWork = new()
    {
        Id = "national-legal-context/tie-to-employer-compels-work",
        Sources = [Item("2.3/human-rights/7"), Design("compulsion asked apart from the tie")],
        When = law => law.TieCompelsWork == Answer.Yes,
        Finding = "The threat of losing the right to stay keeps foreign workers in work that they want to leave.",
        Advice = "Treat it as a sign of forced labour, and press for permits that do not hang on one employer.",
        Severity = Severity.Recommended,
        Basis = [ForcedLabour.Article("1(1)").Breach("forced labour").TogetherWith(ForcedLabour.Article("2(1)")),
            CivilAndPoliticalRights.Article("8(3)").Breach("forced labour")],
    };

    /// <summary>
    /// Legislation on trafficking and related exploitation does not cover informal work, such as domestic work, most of which is done by
    /// women.
    /// </summary>
    public static readonly Rule<NationalLaw> InformalWorkNotReached = new()
    {
        Id = "national-legal-context/informal-work-not-reached",
        Sources = [Item("2.3/human-rights/8"), Item("1.1/criminalization/4"),
            Item("1.1/criminalization/5")],
        When = law => law.ReachesInformalWork == Answer.No,
        Finding = "Legislation on trafficking and related exploitation does not cover informal work, such as domestic work, most of "
            + "which is done by women.",
        Advice = "Extend these laws, and labour protection, to informal work.",
        Severity = Severity.Recommended,
        Basis =
        [
            TraffickingInPersonsProtocol.Article("5(1)").Breach(), ForcedLabour.Article("25").Breach("forced labour"),
            DomesticWorkers.Article("3").Breach("domestic workers"), DomesticWorkers.Article("5").Breach("domestic workers"),
            DiscriminationAgainstWomen.Article("11").AtOdds(LawRows.Body("CEDAW Committee", "GR26 para. 26(b)"), "women"),
            MigrantWorkers.Article("25").Breach("migrant workers"),
        ],
    };

    /// <summary>The law puts other aims above the best interests of the child.</summary>
    public static readonly Rule<NationalLaw> BestInterestsDenied = new()
    {
        Id = "national-legal-context/best-interests-denied",
        Sources = [Item("2.3/human-rights/9"), Item("1.3/children/4")],
        When = law => law.BestInterests == LawSays.ProvidesOtherwise,
        Finding = "The law puts other aims above the best interests of the child.",
        Advice = "Press for a best-interests determination before every decision on a child.",
        Severity = Severity.Recommended,
        Basis = [RightsOfTheChild.Article("3(1)").Breach()],
    };

    /// <summary>
    /// The law does not make the best interests of the child a primary consideration in every decision, or has no measures for it.
    /// </summary>
    public static readonly Rule<NationalLaw> BestInterestsNotSecured = new()
    {
        Id = "national-legal-context/best-interests-not-secured",
        Sources = [Item("2.3/human-rights/9"), Item("1.3/children/4")],
        When = law => law.BestInterests.IsAnyOf(LawSays.Silent, LawSays.ProvidesInPart),
        Finding = "The law does not make the best interests of the child a primary consideration in every decision, or has no measures "
            + "for it.",
        Advice = "Press for a best-interests determination before every decision on a child.",
        Severity = Severity.Recommended,
        Basis = [RightsOfTheChild.Article("3(1)").AtOdds(LawRows.Body("CRC Committee", "GC14 paras 36-37")),
            LawRows.ChildrensRightsInLaw("3(1)")],
    };

    /// <summary>The law allows children and families to be detained for their migration status.</summary>
    public static readonly Rule<NationalLaw> ChildrenDetained = new()
    {
        Id = "national-legal-context/children-may-be-detained",
        Sources = [Item("2.3/human-rights/12"), Item("1.4/detention/4")],
        When = law => law.ChildDetention == ChildDetention.Allowed,
        Finding = "The law allows children and families to be detained for their migration status.",
        Advice = "Press for a prohibition in law, and for identification and the presumption of minority before any other step.",
        Severity = Severity.Recommended,
        Basis =
        [
            RightsOfTheChild.Article("37(b)").Breach(), RightsOfTheChild.Article("3(1)").Breach(),
                CivilAndPoliticalRights.Article("9(1)").Breach(),
            MigrantWorkers.Article("16(4)").Breach("migrant workers and their families"),
                CustomaryLaw.ArbitraryDetention.For("arbitrary detention"),
        ],
    };

    /// <summary>No law prohibits the detention of children and families for their migration status.</summary>
    public static readonly Rule<NationalLaw> ChildrenNotKeptFromDetention = new()
    {
        Id = "national-legal-context/detention-of-children-not-barred",
        Sources = [Item("2.3/human-rights/12"), Item("1.4/detention/4")],
        When = law => law.ChildDetention == ChildDetention.Silent,
        Finding = "No law prohibits the detention of children and families for their migration status.",
        Advice = "Press for a prohibition in law, and for identification and the presumption of minority before any other step.",
        Severity = Severity.Recommended,
        Basis = [LawRows.ChildrensRightsInLaw("37(b)"), LawRows.DutyToLegislate("9(1)")],
    };

    /// <summary>
    /// The law allows children and families to be detained for their migration status as a last resort; for that ground the committees
    /// allow none.
    /// </summary>
    public static readonly Rule<NationalLaw> ChildrenDetainedAsLastResort = new()
    {
        Id = "national-legal-context/children-detained-as-last-resort",
        Sources = [Item("2.3/human-rights/12"), Item("1.4/detention/4")],
        When = law => law.ChildDetention == ChildDetention.LastResortOnly,
        Finding = "The law allows children and families to be detained for their migration status as a last resort; for that ground the "
            + "committees allow none.",
        Advice = "Press for a prohibition in law, and for identification and the presumption of minority before any other step.",
        Severity = Severity.Recommended,
        Basis =
        [
            RightsOfTheChild.Article("37(b)").AtOdds(TreatyReadings.NoDetentionOfChildren),
            MigrantWorkers.Article("16(4)").AtOdds(TreatyReadings.NoDetentionOfChildren,
                "migrant workers and their families"),
        ],
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        TreatiesNotUsable, TreatyRightsInNoLaw, TreatiesUsableInPart, NoSafeguards, NoRemedy, EqualityDenied, EqualityNotGuaranteed,
        EqualityInPart,
            .. GroupRules.All,
        CaseLawNotSearched, CaseLawLimits, NoEqualPay, EqualPayInPart, WorkersTied, ChangeOfEmployerNotSecured, TieCompelsWork,
        InformalWorkNotReached,
        BestInterestsDenied, BestInterestsNotSecured, .. MarriageAndRapeRules.All, ChildrenDetained, ChildrenDetainedAsLastResort,
            ChildrenNotKeptFromDetention,
    ];
}
