using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>The matrices of tool 2.3: whether rights hold alike for every group, and whether every class of law was looked at.</summary>
internal static class GroupRules
{
    private static readonly ImmutableArray<Citation> Sources =
        [Item("2.3/human-rights/4"), Item("intro/non-citizens/4"),
            Item("1.1/general/7"), Item("intro/custom/4")];

    /// <summary>That "sex" takes in sexual orientation; with two later cases on equality before the law.</summary>
    private static readonly Citation SexualOrientation = LawRows.Body("HRC",
        "Toonen v. Australia, 488/1992; Young v. Australia, 941/2000; X v. Colombia, 1361/2005");

    /// <summary>What only citizens, or people who are lawfully there, can claim.</summary>
    private static readonly ImmutableArray<Clause<Func<GroupBeforeTheLaw, bool>>> LawfulExclusions =
    [
        new()
        {
            Id = "rights-of-citizens",
            Text = "Entry, and taking part in public affairs, are rights of citizens.",
            When = row => row.Group.IsAnyOf(GroupOfPeople.Migrants, GroupOfPeople.IrregularMigrants)
                && row.Right.IsAnyOf(RightAtIssue.Entry, RightAtIssue.PublicAffairs),
            Sources = [Item("intro/non-citizens/2"), Item("intro/non-citizens/4"),
                CivilAndPoliticalRights.Article("25")],
        },
        new()
        {
            Id = "lawful-presence",
            Text = "Free movement and the procedure before expulsion are rights of people who are lawfully there.",
            When = row => row.Group == GroupOfPeople.IrregularMigrants
                && row.Right.IsAnyOf(RightAtIssue.FreeMovement, RightAtIssue.ExpulsionProcedure),
            Sources = [Item("intro/non-citizens/1"), CivilAndPoliticalRights.Article("12(1)"),
                CivilAndPoliticalRights.Article("13")],
        },
        new()
        {
            Id = "economic-rights-of-non-nationals",
            Text = "A developing country may decide, with due regard to human rights and its economy, how far it gives economic rights "
                + "to people "
                + "who are not its nationals.",
            When = row => row.Group.IsAnyOf(GroupOfPeople.Migrants, GroupOfPeople.IrregularMigrants)
                && row.Right == RightAtIssue.EconomicRight
                && row.DevelopingCountry.IsAnswered() && row.DevelopingCountry == Answer.Yes
                && row.DueRegardToRights.IsAnswered() && row.DueRegardToRights == Answer.Yes,
            Sources = [Item("intro/non-citizens/3"), EconomicSocialAndCulturalRights.Article("2(3)"),
                Design("the toolkit leaves out that this is for developing countries; a limit that is not shown is not relied on")],
        },
    ];

    /// <summary>The law leaves a group out of rights without a reasonable and objective ground.</summary>
    public static readonly Rule<GroupBeforeTheLaw> LeftOut = new()
    {
        Id = "national-legal-context/group-left-out",
        Sources = Sources,
        When = row => row.HasSameRights == Answer.No && row.HasReasonableGround == Answer.No
            && row.Group.IsAnyOf(GroupOfPeople.Men, GroupOfPeople.Migrants, GroupOfPeople.IrregularMigrants, GroupOfPeople.Children,
                GroupOfPeople.PersonsWithDisabilities, GroupOfPeople.StatelessPersons, GroupOfPeople.Refugees, GroupOfPeople.Other),
        Unless = LawfulExclusions,
        Finding = "The law leaves a group out of rights without a reasonable and objective ground.",
        Advice = "Press for rights that hold for everybody; only a few may be kept for citizens or for people who are lawfully there, and "
            + "economic rights from people who are not nationals only by a developing country.",
        Severity = Severity.Recommended,
        Basis =
        [
            CivilAndPoliticalRights.Article("26").Breach(), CivilAndPoliticalRights.Article("2(1)").Breach(),
            RightsOfTheChild.Article("2").Breach("children"), MigrantWorkers.Article("7").Breach("migrant workers"),
            PersonsWithDisabilities.Article("5").Breach("persons with disabilities"),
        ],
    };

    /// <summary>
    /// The law leaves women and girls out of rights without a reasonable and objective ground. The Convention asks for the end of laws
    /// that discriminate.
    /// </summary>
    public static readonly Rule<GroupBeforeTheLaw> WomenLeftOut = new()
    {
        Id = "national-legal-context/women-left-out",
        Sources = Sources,
        When = row => row.HasSameRights == Answer.No && row.HasReasonableGround == Answer.No && row.Group == GroupOfPeople.Women,
        Finding = "The law leaves women and girls out of rights without a reasonable and objective ground.",
        Advice = "Press for rights that hold for everybody.",
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("2(f)").Breach(), CivilAndPoliticalRights.Article("26").Breach(),
                CivilAndPoliticalRights.Article("2(1)").Breach(),
            RightsOfTheChild.Article("2").Breach("girls"), MigrantWorkers.Article("7").Breach("migrant workers"),
        ],
    };

    /// <summary>
    /// The law leaves a racial or ethnic group out of rights without a reasonable and objective ground. What has a reasonable and
    /// objective ground is no discrimination, whichever the group.
    /// </summary>
    public static readonly Rule<GroupBeforeTheLaw> RacialGroupLeftOut = new()
    {
        Id = "national-legal-context/racial-or-ethnic-group-left-out",
        Sources = Sources,
        When = row => row.HasSameRights == Answer.No && row.HasReasonableGround == Answer.No
            && row.Group == GroupOfPeople.RacialOrEthnicGroup,
        Finding = "The law leaves a racial or ethnic group out of rights without a reasonable and objective ground.",
        Advice = "Press for the repeal of the provision.",
        Severity = Severity.Recommended,
        Basis =
        [
            RacialDiscrimination.Article("5").Breach(), CivilAndPoliticalRights.Article("26").Breach(),
            CustomaryLaw.RacialDiscrimination.For("systematic racial discrimination"),
        ],
    };

    /// <summary>
    /// The law leaves LGBTQI+ people out of rights without a reasonable and objective ground. The ground is not named in the treaties and
    /// rests on how the bodies read them.
    /// </summary>
    public static readonly Rule<GroupBeforeTheLaw> LgbtqiLeftOut = new()
    {
        Id = "national-legal-context/lgbtqi-people-left-out",
        Sources = Sources,
        When = row => row.HasSameRights == Answer.No && row.HasReasonableGround == Answer.No && row.Group == GroupOfPeople.Lgbtqi,
        Finding = "The law leaves LGBTQI+ people out of rights without a reasonable and objective ground.",
        Advice = "Press for rights that hold for everybody.",
        Severity = Severity.Recommended,
        Basis =
        [
            CivilAndPoliticalRights.Article("26").AtOdds(SexualOrientation),
            CivilAndPoliticalRights.Article("2(1)").AtOdds(SexualOrientation),
        ],
    };

    /// <summary>
    /// The law leaves a group out of rights, on a ground that was judged reasonable and objective. Everything hangs on whether that
    /// holds: if it does, there is no discrimination.
    /// </summary>
    public static readonly Rule<GroupBeforeTheLaw> LeftOutOnAGround = new()
    {
        Id = "national-legal-context/group-left-out-on-a-ground",
        Sources = [.. Sources, Item("intro/differential/1"), Design("the ground asked apart from the difference")],
        When = row => row.HasSameRights == Answer.No && row.HasReasonableGround == Answer.Yes,
        Finding = "The law leaves a group out of rights, on a ground that was judged reasonable and objective. Everything hangs on "
            + "whether that holds.",
        Advice = "Say what the ground is and who judged it, and look whether the difference goes further than the ground does.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, those on rows that are missing last.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        LeftOut, WomenLeftOut, RacialGroupLeftOut, LgbtqiLeftOut, LeftOutOnAGround,
        .. Printed([GroupOfPeople.Men, GroupOfPeople.Women, GroupOfPeople.Lgbtqi, GroupOfPeople.Migrants, GroupOfPeople.IrregularMigrants,
            GroupOfPeople.Children], NotAsked),
        .. Printed(Enum.GetValues<AreaOfLaw>().Except([AreaOfLaw.Other]), NotLookedAt),
    ];

    private static IEnumerable<RuleBookEntry> Printed<T>(IEnumerable<T> rows, Func<T, RuleBookEntry> rule) => rows.Select(rule);

    private static Rule<NationalLaw> NotAsked(GroupOfPeople group) => new()
    {
        Id = $"national-legal-context/group-not-asked-about/{Spelling.Kebab(group.ToString())}",
        Sources = [Item("2.3/human-rights/4")],
        When = law => !Case.Recorded<GroupBeforeTheLaw>(row => row.State == law.State && row.Group == group),
        Finding = $"Whether rights hold alike for "
            + $"{Spelling.Words(group.ToString()).Replace("lgbtqi", "LGBTQI+ people", StringComparison.Ordinal)} was not asked.",
        Advice = "Add a row for the group.",
        Severity = Severity.Information,
    };

    private static string Named(AreaOfLaw area) => area switch
    {
        AreaOfLaw.Constitution => "the constitution or a bill of rights",
        AreaOfLaw.TraffickingInPersons => "law on trafficking in persons",
        AreaOfLaw.SmugglingOfMigrants => "law on smuggling of migrants",
        _ => $"{Spelling.Words(area.ToString())} law",
    };

    private static Rule<NationalLaw> NotLookedAt(AreaOfLaw area) => new()
    {
        Id = $"national-legal-context/class-of-law-not-looked-at/{Spelling.Kebab(area.ToString())}",
        Sources = [Item("2.3/human-rights/2")],
        When = law => !Case.Recorded<SafeguardsInArea>(row => row.State == law.State && row.Area == area),
        Finding = $"Whether this class of law holds safeguards was not looked at: {Named(area)}.",
        Advice = "Add a row for the class of law.",
        Severity = Severity.Information,
    };
}
