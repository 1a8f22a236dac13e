using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>Detention, immigration detention and shelters: where law or practice falls short.</summary>
/// <remarks>
/// Silence of the law falls short of the general duty to legislate. It is a breach where the text asks for a law: detention only on grounds
/// and by a procedure that law sets, a court to go to, an enforceable right to compensation, a visiting body. That reading is ours.
/// </remarks>
internal static partial class DetentionRules
{
    private const string Children = "children";
    private const string Migrants = "migrant workers and their families";
    private const string Refugees = "refugees";
    private const string IllTreatment = "torture and ill-treatment";

    private static readonly Citation ImmigrationReading = LawRows.Body("HRC", "GC35 para. 18");

    private static readonly ImmutableArray<LegalBasis> SetByLaw =
    [
        CivilAndPoliticalRights.Article("9(1)").Breach(), RightsOfTheChild.Article("37(b)").Breach(Children),
        MigrantWorkers.Article("16(4)").Breach(Migrants), CustomaryLaw.ArbitraryDetention,
    ];

    private static readonly Citation ChildrenBeforeJudge = LawRows.Body("CRC Committee", "GC24 para. 90");

    /// <summary>For children the Convention asks for prompt legal assistance and review, and a comment for a judge within a day.</summary>
    private static readonly ImmutableArray<LegalBasis> BeforeJudge =
    [
        CivilAndPoliticalRights.Article("9(3)").Breach(), MigrantWorkers.Article("16(6)").Breach(Migrants),
        RightsOfTheChild.Article("37(d)").AtOdds(ChildrenBeforeJudge, Children),
    ];

    private static readonly ImmutableArray<LegalBasis> Review =
    [
        CivilAndPoliticalRights.Article("9(4)").Breach(), RightsOfTheChild.Article("37(d)").Breach(Children),
        MigrantWorkers.Article("16(8)").Breach(Migrants),
    ];

    private static readonly ImmutableArray<LegalBasis> Compensated =
        [CivilAndPoliticalRights.Article("9(5)").Breach(), MigrantWorkers.Article("16(9)").Breach(Migrants)];

    private static readonly ImmutableArray<LegalBasis> Humane =
    [
        CivilAndPoliticalRights.Article("10(1)").Breach(), RightsOfTheChild.Article("37(c)").Breach(Children),
        MigrantWorkers.Article("17(1)").Breach(Migrants), Torture.Article("16(1)").Breach(IllTreatment),
            CustomaryLaw.Torture.For(IllTreatment),
    ];

    private static readonly ImmutableArray<LegalBasis> Consulate =
    [
        ConsularRelations.Article("36(1)(b)").Breach(),
        SmugglingOfMigrantsProtocol.Article("16(5)").Breach("smuggled migrants").TogetherWith(ConsularRelations.Article("36(1)(b)")),
        SmugglingOfMigrantsProtocol.Article("16(5)").AtOdds(scope: "smuggled migrants"),
        MigrantWorkers.Article("16(7)").Breach(Migrants),
    ];

    private static readonly Clause<Func<DetentionLaw, bool>> Postponed = new()
    {
        Id = "visits-postponed",
        Text = "The State has put off these duties by a declaration that still runs.",
        When = law => law.VisitsPostponed == Answer.Yes,
        Sources = [PreventionOfTorture.Article("24")],
    };

    /// <summary>The rules, in the order of the questions.</summary>
    public static ImmutableArray<RuleBookEntry> All =>
        [.. Legality, .. CriminalCustody, .. Remedies, .. Immigration, .. Consular, .. Conditions, .. Visits, .. Shelters, .. KeptOut];

    private static ImmutableArray<RuleBookEntry> Legality =>
    [
        .. Safeguard<DetentionLaw>(
            "grounds-of-detention", law => law.GroundsSetByLaw, [Item("1.4/detention-som/2"), Item("1.4/detention-victims/2a"), Part],
            "the grounds on which people may be deprived of liberty",
            "The law lets people be deprived of liberty on grounds that it does not set.", SetByLaw, SetByLaw, inPartBasis: SetByLaw),
        .. Safeguard<DetentionLaw>(
            "procedure-of-detention", law => law.ProcedureSetByLaw, [Item("1.4/detention-som/2"), Item("1.4/detention-victims/2a"), Part],
            "the procedure by which people may be deprived of liberty",
            "The law lets people be deprived of liberty without a procedure that it sets.", SetByLaw, SetByLaw, inPartBasis: SetByLaw),
        .. Safeguard<DetentionLaw>(
            "foreseeable-detention", law => law.GroundsForeseeable,
                [Item("1.4/detention-victims/2d"), Item("1.4/detention-victims/2"), Added],
            "grounds of detention that people can foresee",
            "The law words the grounds of detention so broadly that people cannot foresee when they may be detained.",
            [CivilAndPoliticalRights.Article("9(1)").AtOdds(LawRows.Body("HRC", "GC35 para. 22"))], [DutyToLegislate("9(1)")]),
    ];

    private static ImmutableArray<RuleBookEntry> CriminalCustody =>
    [
        .. Safeguard<DetentionLaw>(
            "reasons-at-arrest", law => law.ReasonsAtArrest, [Item("1.6/standard/4"), Part],
            "telling people at the time of arrest why they are arrested",
            "The law lets people be arrested without being told why.",
            [CivilAndPoliticalRights.Article("9(2)").Breach(), MigrantWorkers.Article("16(5)").Breach(Migrants)],
                [DutyToLegislate("9(2)")]),
        .. Safeguard<DetentionLaw>(
            "charges-told-promptly", law => law.ChargesToldPromptly, [Item("1.6/standard/4"), Part],
            "telling people who are arrested promptly of the charges",
            "The law allows people who are arrested not to be told promptly of the charges.",
            [CivilAndPoliticalRights.Article("9(2)").Breach(), MigrantWorkers.Article("16(5)").Breach(Migrants)],
                [DutyToLegislate("9(2)")]),
        .. Safeguard<DetentionLaw>(
            "brought-before-judge", law => law.BroughtBeforeJudge, [Item("1.6/standard/5"), Part],
            "bringing people held on a criminal charge promptly before a judge",
            "The law lets people be held on a criminal charge without being brought promptly before a judge.",
            BeforeJudge, [DutyToLegislate("9(3)"), ChildrensRightsInLaw("37(d)", Children)]),
        new Rule<DetentionLaw>
        {
            Id = "national-legal-context/too-long-before-judge",
            Sources = [Item("1.6/standard/5"), Part],
            When = law => law.HoursBeforeJudge > 48,
            Finding = "The law lets adults be held on a criminal charge for longer than about 48 hours before a judge sees them.",
            Severity = Severity.Recommended,
            Basis = [CivilAndPoliticalRights.Article("9(3)").AtOdds(LawRows.Body("HRC", "GC35 para. 33"))],
        },
        new Rule<DetentionLaw>
        {
            Id = "national-legal-context/children-too-long-before-judge",
            Sources = [Item("1.6/standard/5"), Part],
            When = law => law.HoursBeforeJudgeForChildren > 24,
            Finding = "The law lets children be held on a criminal charge for longer than 24 hours before a judge sees them.",
            Severity = Severity.Recommended,
            Basis =
            [
                CivilAndPoliticalRights.Article("9(3)").AtOdds(LawRows.Body("HRC", "GC35 para. 33")),
                RightsOfTheChild.Article("37(d)").AtOdds(ChildrenBeforeJudge),
            ],
        },
        .. Safeguard<DetentionLaw>(
            "custody-before-trial", law => law.CustodyBeforeTrialIsException,
                [Item("1.6/standard/5"), Standards.Tokyo("rule 6"), Part],
            "keeping custody before trial to the exception",
            "The law makes custody before trial the general rule.",
            [CivilAndPoliticalRights.Article("9(3)").Breach()], [DutyToLegislate("9(3)")]),
    ];

    private static ImmutableArray<RuleBookEntry> Remedies =>
    [
        .. Safeguard<DetentionLaw>(
            "court-review-of-detention", law => law.CourtReview, [Item("1.4/detention-victims/2e"), Part],
            "a court that decides without delay on detention and can order release",
            "The law keeps people who are detained from a court that can order their release.", Review, Review),
        .. ReviewOfImmigrationDetention,
        .. Safeguard<DetentionLaw>(
            "compensation-for-detention", law => law.Compensation, [CivilAndPoliticalRights.Article("9(5)")],
            "an enforceable right to compensation for unlawful detention",
            "The law denies compensation to people who were detained unlawfully.", Compensated, Compensated),
    ];

    private static ImmutableArray<RuleBookEntry> Consular =>
    [
        .. Safeguard<DetentionLaw>(
            "consular-notice", law => law.ConsularNotice, [Item("1.4/detention-som/1"), Item("1.4/guideline6/4")],
            "telling foreign nationals who are detained that they may contact their consulate",
            "The law lets foreign nationals be detained without being told that they may contact their consulate.",
            Consulate, [ConsularRelations.Article("36(2)").Shortfall()]),
        .. Practice<DetentionLaw>(
            "consular-notice-in-practice", law => law.ConsularNoticeInPractice, [Item("1.4/detention-som/1"), Part],
            "Foreign nationals who are detained are not told that they may contact their consulate.",
            "Some of the foreign nationals who are detained are not told that they may contact their consulate.", Consulate),
        .. Safeguard<DetentionLaw>(
            "consulate-of-people-who-seek-asylum", law => law.AsylumSeekersShielded, [Item("1.4/guideline6/4"), Added],
            "leaving it to people who seek asylum whether their consulate is contacted",
            "The law lets the authorities contact the consulate of people who seek asylum although they do not ask for it.", [], []),
    ];

    private static ImmutableArray<RuleBookEntry> Conditions =>
    [
        .. Safeguard<DetentionLaw>(
            "humane-detention", law => law.HumaneTreatment, [Item("1.4/detention/2"), Item("1.4/detention-som/4"), Part],
            "humane treatment and decent conditions in detention",
            "The law allows treatment or conditions in detention that are not humane.",
            Humane, [DutyToLegislate("10(1)"), ChildrensRightsInLaw("37(c)", Children), AgainstTortureInLaw]),
        .. Practice<DetentionLaw>(
            "humane-detention-in-practice", law => law.HumaneInPractice, [Item("1.4/detention/2"), Item("1.4/detention-som/4"), Part],
            "People deprived of liberty are not treated humanely or are held in conditions that are not decent.",
            "Some people deprived of liberty are not treated humanely or are held in conditions that are not decent.", Humane),
        .. Safeguard<DetentionLaw>(
            "children-apart-from-adults", law => law.ChildrenApartFromAdults,
                [CivilAndPoliticalRights.Article("10(2)(b)"), RightsOfTheChild.Article("37(c)"), Part],
            "keeping children in detention apart from adults",
            "The law lets children be detained together with adults although their best interests do not ask for it.",
            [
                CivilAndPoliticalRights.Article("10(2)(b)").Breach(), CivilAndPoliticalRights.Article("10(3)").Breach(),
                RightsOfTheChild.Article("37(c)").Breach(), MigrantWorkers.Article("17").Breach(Migrants),
            ],
            [DutyToLegislate("10(2)(b)"), ChildrensRightsInLaw("37(c)")]),
        .. Safeguard<DetentionLaw>(
            "unconvicted-apart-from-convicted", law => law.UnconvictedApart, [CivilAndPoliticalRights.Article("10(2)(a)"), Part],
            "keeping people who are not convicted apart from those who are",
            "The law lets people who are not convicted be held together with those who are, without exceptional circumstances.",
            [CivilAndPoliticalRights.Article("10(2)(a)").Breach(), MigrantWorkers.Article("17").Breach(Migrants)],
                [DutyToLegislate("10(2)(a)")]),
    ];

    /// <summary>No breach is found while a postponement runs; that the duties are put off is then recommended to end.</summary>
    private static ImmutableArray<RuleBookEntry> Visits =>
    [
        Visit("no-independent-visits/contrary-law", law => law.IndependentBody == LawSays.ProvidesOtherwise,
            "The law keeps independent bodies out of places of detention.", PreventionOfTorture.Article("4(1)"),
                PreventionOfTorture.Article("17")),
        Visit("no-independent-visits/silent-law", law => law.IndependentBody == LawSays.Silent,
            "The law sets up no independent body that visits places of detention.", PreventionOfTorture.Article("3"),
                PreventionOfTorture.Article("17")),
        Visit("places-closed-to-visits/contrary-law", law => law.VisitsEverywhere == LawSays.ProvidesOtherwise,
            "The law closes places of detention to independent visits.", PreventionOfTorture.Article("4(1)"),
                PreventionOfTorture.Article("20")),
        Visit("places-closed-to-visits/silent-law", law => law.VisitsEverywhere == LawSays.Silent,
            "The law does not open places of detention to independent visits."),
        new Rule<DetentionLaw>
        {
            Id = "national-legal-context/independent-visits/in-part",
            Sources = [PreventionOfTorture.Article("4"), PreventionOfTorture.Article("20"), Part],
            When = law => law.IndependentBody == LawSays.ProvidesInPart || law.VisitsEverywhere == LawSays.ProvidesInPart,
            Finding = "The law provides for independent visits to some places of detention, or for some purposes, only.",
            Severity = Severity.Recommended,
        },
        new Rule<DetentionLaw>
        {
            Id = "national-legal-context/independent-visits-postponed",
            Sources = [PreventionOfTorture.Article("24"), Part],
            When = law => law.VisitsPostponed == Answer.Yes
                && (law.IndependentBody.IsAnyOf(LawSays.Silent, LawSays.ProvidesOtherwise)
                    || law.VisitsEverywhere.IsAnyOf(LawSays.Silent, LawSays.ProvidesOtherwise)),
            Finding = "Independent visits to places of detention are lacking in law, and the State has put off the duty to allow them.",
            Severity = Severity.Recommended,
        },
    ];

    private static Rule<DetentionLaw> Visit(string id, System.Linq.Expressions.Expression<Func<DetentionLaw, bool>> when, string finding,
        params Provision[] provisions) => new()
        {
            Id = "national-legal-context/" + id,
            Sources = [PreventionOfTorture.Article("4"), Part],
            When = when,
            Unless = [Postponed],
            Finding = finding,
            Severity = Severity.Recommended,
            Basis = [.. provisions.Select(provision => provision.Breach())],
        };
}
