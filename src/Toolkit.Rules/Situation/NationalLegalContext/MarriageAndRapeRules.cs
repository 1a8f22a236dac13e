using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What tool 2.3 asks on law on marriage and on rape; each question of the toolkit holds several, which are split here.</summary>
internal static class MarriageAndRapeRules
{
    private const string Marriage =
        "Support marriage law that asks for free consent, equal spouses and an age of 18, beside work on the norms behind it.";
    private const string Rape = "Support law on rape that rests on consent, for people of every gender, within marriage too.";

    /// <summary>The Supplementary Convention asks for the end of servile marriage progressively, so that it makes no breach.</summary>
    private static readonly ImmutableArray<LegalBasis> ForcedMarriage =
    [
        CivilAndPoliticalRights.Article("23(3)").Breach(), SupplementarySlavery.Article("1(c)").Shortfall("servile marriage"),
        CustomaryLaw.Slavery.For("servile marriage"),
    ];

    private static readonly Citation MarriageItem = Item("2.3/human-rights/10");
    private static readonly Citation RapeItem = Item("2.3/human-rights/11");

    /// <summary>The law lets people be married without their free and full consent.</summary>
    public static readonly Rule<NationalLaw> MarriageWithoutConsent = new()
    {
        Id = "national-legal-context/marriage-without-consent",
        Sources = [MarriageItem],
        When = law => law.ConsentToMarriage == LawSays.ProvidesOtherwise,
        Finding = "The law lets people be married without their free and full consent.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis =
        [
            CivilAndPoliticalRights.Article("23(3)").Breach(), DiscriminationAgainstWomen.Article("16(1)(b)").Breach("women"),
            EconomicSocialAndCulturalRights.Article("10(1)").Breach(),
        ],
    };

    /// <summary>The law does not secure for everybody that they marry only with their free and full consent.</summary>
    public static readonly Rule<NationalLaw> ConsentNotSecured = new()
    {
        Id = "national-legal-context/consent-to-marriage-not-secured",
        Sources = [MarriageItem],
        When = law => law.ConsentToMarriage.IsAnyOf(LawSays.Silent, LawSays.ProvidesInPart),
        Finding = "The law does not secure for everybody that they marry only with their free and full consent.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis =
        [
            LawRows.DutyToLegislate("23(3)"),
            DiscriminationAgainstWomen.Article("2(b)").Shortfall("women").TogetherWith(DiscriminationAgainstWomen.Article("16(1)(b)")),
        ],
    };

    /// <summary>
    /// The law gives spouses unequal rights. Each letter stands by itself, since States reserve some of them and not others.
    /// </summary>
    public static readonly Rule<NationalLaw> SpousesUnequal = new()
    {
        Id = "national-legal-context/spouses-unequal",
        Sources = [MarriageItem],
        When = law => law.SpousesEqual == LawSays.ProvidesOtherwise,
        Finding = "The law gives spouses unequal rights.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis =
        [
            CivilAndPoliticalRights.Article("3").Breach(), CivilAndPoliticalRights.Article("26").Breach(),
                CivilAndPoliticalRights.Article("23(4)").Breach(),
            DiscriminationAgainstWomen.Article("16(1)(a)").Breach("women"), DiscriminationAgainstWomen.Article("16(1)(c)").Breach("women"),
            DiscriminationAgainstWomen.Article("16(1)(d)").Breach("women"), DiscriminationAgainstWomen.Article("16(1)(f)").Breach("women"),
            DiscriminationAgainstWomen.Article("16(1)(h)").Breach("women"),
        ],
    };

    /// <summary>The law does not secure equal rights of spouses throughout.</summary>
    public static readonly Rule<NationalLaw> EqualityOfSpousesNotSecured = new()
    {
        Id = "national-legal-context/equality-of-spouses-not-secured",
        Sources = [MarriageItem],
        When = law => law.SpousesEqual.IsAnyOf(LawSays.Silent, LawSays.ProvidesInPart),
        Finding = "The law does not secure equal rights of spouses throughout.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("23(4)").Shortfall(), DiscriminationAgainstWomen.Article("16(1)(c)").Shortfall("women")],
    };

    /// <summary>The law sets no age for marriage, or the marriage of a child is valid.</summary>
    public static readonly Rule<NationalLaw> ChildMarriageValid = new()
    {
        Id = "national-legal-context/child-marriage-valid",
        Sources = [MarriageItem],
        When = law => law.MarriageAge == MarriageAge.None,
        Finding = "The law sets no age for marriage, or the marriage of a child is valid.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("16(2)").Breach("girls"),
                CivilAndPoliticalRights.Article("23(3)").AtOdds(LawRows.Body("HRC", "GC19 para. 4")),
            RightsOfTheChild.Article("24(3)").AtOdds(TreatyReadings.MarriageBelow18),
        ],
    };

    /// <summary>The law lets some people marry below 18.</summary>
    public static readonly Rule<NationalLaw> MarriageBelow18 = new()
    {
        Id = "national-legal-context/marriage-below-18",
        Sources = [MarriageItem],
        When = law => law.MarriageAge.IsAnyOf(MarriageAge.EighteenWithExceptions, MarriageAge.BelowEighteen),
        Finding = "The law lets some people marry below 18.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("16(2)").AtOdds(TreatyReadings.MarriageBelow18, "girls"),
            RightsOfTheChild.Article("24(3)").AtOdds(TreatyReadings.MarriageBelow18),
        ],
    };

    /// <summary>The law allows forced marriage.</summary>
    public static readonly Rule<NationalLaw> ForcedMarriageAllowed = new()
    {
        Id = "national-legal-context/forced-marriage-allowed",
        Sources = [MarriageItem],
        When = law => law.ForcedMarriageBarred == LawSays.ProvidesOtherwise,
        Finding = "The law allows forced marriage.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis = ForcedMarriage,
    };

    /// <summary>The law does not prohibit forced marriage. The Supplementary Convention asks for laws step by step.</summary>
    public static readonly Rule<NationalLaw> ForcedMarriageNotBarred = new()
    {
        Id = "national-legal-context/forced-marriage-not-barred",
        Sources = [MarriageItem],
        When = law => law.ForcedMarriageBarred == LawSays.Silent,
        Finding = "The law does not prohibit forced marriage.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis = [LawRows.DutyToLegislate("23(3)"), SupplementarySlavery.Article("1(c)").Shortfall("servile marriage")],
    };

    /// <summary>
    /// The law prohibits forced marriage only for some people or some forms of it; otherwise it remains possible. For the rest it stays
    /// possible, so that this weighs like law that allows it.
    /// </summary>
    public static readonly Rule<NationalLaw> ForcedMarriageBarredInPart = new()
    {
        Id = "national-legal-context/forced-marriage-barred-in-part",
        Sources = [MarriageItem],
        When = law => law.ForcedMarriageBarred == LawSays.ProvidesInPart,
        Finding = "The law prohibits forced marriage only for some people or some forms of it; otherwise it remains possible.",
        Advice = Marriage,
        Severity = Severity.Recommended,
        Basis = ForcedMarriage,
    };

    /// <summary>
    /// The law does not prohibit temporary marriage. The joint recommendation on harmful practices speaks of child and forced marriage, of
    /// polygamy and others, and not of this; no concluding observation is at hand that does, so that it is recommended.
    /// </summary>
    public static readonly Rule<NationalLaw> TemporaryMarriage = new()
    {
        Id = "national-legal-context/temporary-marriage-not-barred",
        Sources = [MarriageItem],
        When = law => law.TemporaryMarriageBarred == Answer.No,
        Finding = "The law does not prohibit temporary marriage.",
        Advice = Marriage,
        Severity = Severity.Recommended,
    };

    /// <summary>The law on rape leaves out people of some gender.</summary>
    public static readonly Rule<NationalLaw> RapeOfSomeNotCovered = new()
    {
        Id = "national-legal-context/rape-of-some-not-covered",
        Sources = [RapeItem, Item("1.1/stereotype/criminalization/a")],
        When = law => law.RapeOfAnyGender == Answer.No,
        Finding = "The law on rape leaves out people of some gender.",
        Advice = Rape,
        Severity = Severity.Recommended,
        Basis =
        [
            RightsOfTheChild.Article("34").Breach("children"), RightsOfTheChild.Article("19").Breach("children"),
            CivilAndPoliticalRights.Article("7").AtOdds(), CivilAndPoliticalRights.Article("26").AtOdds(), Torture.Article("16").AtOdds(),
        ],
    };

    /// <summary>Rape within marriage is no offence.</summary>
    public static readonly Rule<NationalLaw> MaritalRapeNotCovered = new()
    {
        Id = "national-legal-context/marital-rape-not-covered",
        Sources = [RapeItem],
        When = law => law.MaritalRape == Answer.No,
        Finding = "Rape within marriage is no offence.",
        Advice = Rape,
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("2(f)").AtOdds(LawRows.Body("CEDAW Committee", "GR35 para. 29"), "women"),
            DiscriminationAgainstWomen.Article("2(b)").AtOdds(LawRows.Body("CEDAW Committee", "GR35 para. 29"), "women"),
            CivilAndPoliticalRights.Article("7").AtOdds(), CivilAndPoliticalRights.Article("3").AtOdds(),
            Torture.Article("2(1)").AtOdds(LawRows.Body("CAT Committee", "GC2 paras 18, 22")),
        ],
    };

    /// <summary>A person who committed rape escapes punishment by marrying the victim.</summary>
    public static readonly Rule<NationalLaw> ReleasedByMarriage = new()
    {
        Id = "national-legal-context/released-by-marrying-the-victim",
        Sources = [RapeItem],
        When = law => law.ReleasedByMarriage == Answer.Yes,
        Finding = "A person who committed rape escapes punishment by marrying the victim.",
        Advice = Rape,
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("2(f)").Breach("women"), DiscriminationAgainstWomen.Article("2(g)").Breach("women"),
            DiscriminationAgainstWomen.Article("16(1)(b)").Breach("women"), CivilAndPoliticalRights.Article("26").AtOdds(),
        ],
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        MarriageWithoutConsent, ConsentNotSecured, SpousesUnequal, EqualityOfSpousesNotSecured, ChildMarriageValid, MarriageBelow18,
        ForcedMarriageAllowed, ForcedMarriageNotBarred, ForcedMarriageBarredInPart, TemporaryMarriage, RapeOfSomeNotCovered,
            MaritalRapeNotCovered, ReleasedByMarriage,
    ];
}
