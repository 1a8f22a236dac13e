using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

internal static partial class DetentionRules
{
    private const string Alternatives = "Look for alternatives to detention first.";
    private const string NotDetained = "Use alternatives to detention.";
    private const string NoChildren =
        "Press for an end to the detention of children for reasons of migration, without parting them from their families instead.";

    private static readonly Clause<Func<DetentionLaw, bool>> NoImmigrationDetention = new()
    {
        Id = "no-immigration-detention",
        Text = "The law allows nobody to be detained for reasons of migration.",
        When = law => law.ImmigrationDetention == Answer.No,
        Sources = [Design("silence on immigration detention where there is none")],
    };

    /// <summary>
    /// What every test of immigration detention rests on. Of refugees the Convention says that restrictions are to be necessary, and last
    /// until their status is settled; the other tests are how that is read.
    /// </summary>
    private static readonly ImmutableArray<LegalBasis> Tested =
    [
        CivilAndPoliticalRights.Article("9(1)").AtOdds(ImmigrationReading),
        RefugeeConvention.Article("31(2)").AtOdds(scope: Refugees),
        MigrantWorkers.Article("16(4)").AtOdds(LawRows.Body("CMW", "GC5"), Migrants),
    ];

    /// <summary>What the test of necessity rests on, which stands in the Refugee Convention itself.</summary>
    private static readonly ImmutableArray<LegalBasis> Needed =
    [
        CivilAndPoliticalRights.Article("9(1)").AtOdds(ImmigrationReading),
        RefugeeConvention.Article("31(2)").Breach(Refugees),
        MigrantWorkers.Article("16(4)").AtOdds(LawRows.Body("CMW", "GC5"), Migrants),
    ];

    private static readonly ImmutableArray<LegalBasis> VictimsDetained =
        [CivilAndPoliticalRights.Article("9(1)").AtOdds(LawRows.Body("WGAD", "Revised Deliberation No. 5 para. 41"))];

    private static ImmutableArray<RuleBookEntry> ReviewOfImmigrationDetention =>
    [
        .. Safeguard<DetentionLaw>(
            "court-review-of-immigration-detention", law => law.CourtReviewOfImmigrationDetention,
                [Item("1.4/detention-victims/2e"), Item("1.4/detention/2"), Part],
            "a court that decides without delay on immigration detention and can order release",
            "The law keeps people in immigration detention from a court that can order their release.", Review, Review,
                NoImmigrationDetention),
    ];

    private static ImmutableArray<RuleBookEntry> Immigration =>
    [
        .. Test("immigration-detention-as-last-resort", law => law.LastResort, "1.4/detention/1",
            "alternatives before immigration detention",
            "The law lets people be detained for reasons of migration without considering alternatives.", Tested),
        .. Test("immigration-detention-decided-individually", law => law.DecidedIndividually, "1.4/detention-som/3",
            "an individual decision on immigration detention",
            "The law lets people be detained for reasons of migration without looking at their own circumstances.", Tested),
        .. Test("immigration-detention-reasonable", law => law.Reasonable, "1.4/detention-som/3",
            "the reasonableness of immigration detention",
            "The law lets people be detained for reasons of migration where that is not reasonable in the circumstances.", Tested),
        .. Test("immigration-detention-necessary", law => law.Necessary, "1.4/detention-som/3", "the necessity of immigration detention",
            "The law lets people be detained for reasons of migration where that is not necessary.", Needed),
        .. Test("immigration-detention-proportionate", law => law.Proportionate, "1.4/detention-som/3",
            "the proportion of immigration detention",
            "The law lets people be detained for reasons of migration out of proportion.", Tested),
        .. Test("immigration-detention-reassessed", law => law.Reassessed, "1.4/detention-som/3",
            "the reassessment of immigration detention",
            "The law lets immigration detention go on without being reassessed.", Tested),
        .. Test("immigration-detention-limited-in-time", law => law.LimitedInTime, "1.4/detention/2",
            "a limit in time for immigration detention",
            "The law lets immigration detention go on without a limit in time.", Tested),
        .. Test("immigration-detention-least-restrictive", law => law.LeastRestrictive, "1.4/detention-som/4",
            "the least restrictive setting for immigration detention",
            "The law lets people be held for reasons of migration in a setting more restrictive than needed.", []),
        .. Practice<DetentionLaw>(
            "immigration-detention-justified-in-practice", law => law.JustifiedInPractice, [Item("1.4/detention-som/3"), Part],
            "People are held for reasons of migration though their own case does not make it necessary, or longer than it does.",
            "Some people are held for reasons of migration though their own case does not make it necessary, or longer than it does.",
            [
                CivilAndPoliticalRights.Article("9(1)").Breach(), RefugeeConvention.Article("31(2)").Breach(Refugees),
                MigrantWorkers.Article("16(4)").Breach(Migrants), CustomaryLaw.ArbitraryDetention,
            ]),
        .. Test("special-needs-kept-out-of-detention", law => law.SpecialNeedsKeptOut, "1.4/detention/3",
            "keeping people with special needs out of immigration detention",
            "The law lets people with special needs be detained for reasons of migration.",
            [CivilAndPoliticalRights.Article("9(1)").AtOdds(ImmigrationReading)], NotDetained),
        .. Test("survivors-kept-out-of-detention", law => law.SurvivorsKeptOut, "1.4/detention-som/5",
            "keeping survivors of torture or other serious violence out of immigration detention",
            "The law lets survivors of torture or other serious violence be detained for reasons of migration.",
            [CivilAndPoliticalRights.Article("9(1)").AtOdds(ImmigrationReading)], NotDetained),
    ];

    private static ImmutableArray<RuleBookEntry> KeptOut =>
    [
        .. Safeguard<DetentionLaw>(
            "victims-kept-out-of-detention", law => law.VictimsKeptOut, [Item("1.4/guideline6/2"), Item("1.4/detention-victims/1"), Part],
            "keeping victims of trafficking out of detention",
            "The law lets victims of trafficking be held in immigration detention or other places of detention.", VictimsDetained,
                [DutyToLegislate("9(1)")], inPartBasis: VictimsDetained),
        .. Practice<DetentionLaw>(
            "victims-kept-out-of-detention-in-practice", law => law.VictimsKeptOutInPractice,
                [Item("1.4/guideline6/2"), Item("1.4/detention-victims/1"), Part],
            "Victims of trafficking are held in immigration detention or other places of detention.",
            "Some victims of trafficking are held in immigration detention or other places of detention.", VictimsDetained),
        ChildrenHeldForMigration,
        SomeChildrenHeldForMigration,
        ChildrenHeldWithoutNeed,
        .. Safeguard<DetentionLaw>(
            "families-kept-together", law => law.FamiliesKeptTogether, [Item("1.4/detention/4"), Part],
            "keeping children with their families where migration is at issue",
            "The law lets children be separated from their families for reasons of migration.",
            [RightsOfTheChild.Article("9(1)").Breach()], [ChildrensRightsInLaw("9(1)")]),
    ];

    /// <summary>
    /// Children are held in detention for reasons of migration, as a matter of course. What the law says on it is asked with tool 2.3, and
    /// separation from families and treatment in detention with rules of their own.
    /// </summary>
    public static readonly Rule<DetentionLaw> ChildrenHeldForMigration = ChildrenHeld(
        "children-held-for-migration", InPractice.No,
        "Children are held in detention for reasons of migration, their own or their parents'.");

    /// <summary>Some children are so held. For each of them it is the same, so that it weighs alike.</summary>
    public static readonly Rule<DetentionLaw> SomeChildrenHeldForMigration = ChildrenHeld(
        "some-children-held-for-migration", InPractice.InPart,
        "Some children are held in detention for reasons of migration, their own or their parents'.");

    /// <summary>
    /// Children are held for reasons of migration where that is not the last resort, or for longer than need be: that the Convention itself
    /// forbids, whatever one thinks of holding them at all.
    /// </summary>
    public static readonly Rule<DetentionLaw> ChildrenHeldWithoutNeed = new()
    {
        Id = "national-legal-context/children-held-for-migration-without-need",
        Sources = [Item("1.4/detention/4"), Item("1.4/detention-som/6"), Part],
        When = law => law.ChildrenKeptOutInPractice.IsAnyOf(InPractice.No, InPractice.InPart)
            && (law.ChildrenHeldAsLastResort.IsAnyOf(InPractice.No, InPractice.InPart)
                || law.ChildrenHeldShortest.IsAnyOf(InPractice.No, InPractice.InPart)),
        Finding = "Children are held for reasons of migration although it is not the last resort, or for longer than the shortest "
            + "appropriate time.",
        Advice = NoChildren,
        Severity = Severity.Recommended,
        Basis =
        [
            RightsOfTheChild.Article("37(b)").Breach(), RightsOfTheChild.Article("3(1)").Breach(),
            CivilAndPoliticalRights.Article("9(1)").Breach(), CivilAndPoliticalRights.Article("24").Breach(),
            MigrantWorkers.Article("16(4)").Breach(Migrants), CustomaryLaw.ArbitraryDetention.For("arbitrary detention"),
        ],
    };

    private static Rule<DetentionLaw> ChildrenHeld(string id, InPractice answer, string finding) => new()
    {
        Id = $"{Prefix}/{id}",
        Sources = [Item("1.4/detention/4"), Item("1.4/detention-som/6"), Part],
        When = Answered<DetentionLaw, InPractice>(law => law.ChildrenKeptOutInPractice, answer),
        Finding = finding,
        Advice = NoChildren,
        Severity = Severity.Recommended,
        Basis =
        [
            RightsOfTheChild.Article("37(b)").AtOdds(TreatyReadings.NoDetentionOfChildren),
            RightsOfTheChild.Article("3(1)").AtOdds(TreatyReadings.NoDetentionOfChildren),
            MigrantWorkers.Article("16(4)").AtOdds(TreatyReadings.NoDetentionOfChildren, Migrants),
        ],
    };

    private static ImmutableArray<RuleBookEntry> Test(
        string id, Expression<Func<DetentionLaw, Judgement<LawSays>?>> question, string item, string matter, string contrary,
            ImmutableArray<LegalBasis> basis, string advice = Alternatives) =>
        Safeguard(id, question, [Item(item), basis.IsEmpty ? Added : Part], matter, contrary, basis, basis.IsEmpty ? []
            : [DutyToLegislate("9(1)")], NoImmigrationDetention, advice: advice);
}
