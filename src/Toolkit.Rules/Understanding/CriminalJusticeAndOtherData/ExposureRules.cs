using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>The other side of the duty to break data down: a breakdown that exposes the people in it.</summary>
internal static class ExposureRules
{
    /// <summary>The ground is sensitive.</summary>
    public static readonly Rule<Breakdown> SensitiveGround = new()
    {
        Id = "criminal-justice-and-other-data/sensitive-ground",
        IsConcept = true,
        Sources = [Design("which grounds can expose people")],
        When = breakdown => breakdown.By.IsAnyOf(
            Ground.Race, Ground.Colour, Ground.Ethnicity, Ground.IndigenousOrMinorityStatus, Ground.ReligionOrBelief, Ground.Opinion,
            Ground.NationalOrSocialOrigin, Ground.Nationality, Ground.MigrationStatus, Ground.Statelessness, Ground.SeekingAsylum,
            Ground.RefugeeStatus, Ground.Caste, Ground.Disability, Ground.HealthStatus, Ground.Hiv, Ground.SexualOrientation,
            Ground.GenderIdentity, Ground.DeprivationOfLiberty, Ground.SexIndustry, Ground.RightsDefender) || (breakdown.And.IsAnswered()
                && breakdown.And.IsAnyOf(
            Ground.Race, Ground.Colour, Ground.Ethnicity, Ground.IndigenousOrMinorityStatus, Ground.ReligionOrBelief, Ground.Opinion,
            Ground.NationalOrSocialOrigin, Ground.Nationality, Ground.MigrationStatus, Ground.Statelessness, Ground.SeekingAsylum,
            Ground.RefugeeStatus, Ground.Caste, Ground.Disability, Ground.HealthStatus, Ground.Hiv, Ground.SexualOrientation,
            Ground.GenderIdentity, Ground.DeprivationOfLiberty, Ground.SexIndustry, Ground.RightsDefender)),
        Finding = "A breakdown by this ground can expose people to harm.",
        Severity = Severity.Information,
    };

    /// <summary>The smallest cell is small.</summary>
    public static readonly Rule<Breakdown> FewPeople = new()
    {
        Id = "criminal-justice-and-other-data/few-people",
        IsConcept = true,
        Sources = [Design("the size of cells")],
        When = breakdown => breakdown.SmallestCell >= 1 && breakdown.SmallestCell < CriminalJusticeAndOtherDataTool.SmallestCell,
        Finding = "A cell of the breakdown holds fewer than {smallest-cell} people.",
        Severity = Severity.Information,
    };

    /// <summary>A sensitive ground that people did not freely give.</summary>
    public static readonly Rule<Breakdown> AscribedOrUnfree = new()
    {
        Id = "criminal-justice-and-other-data/ascribed-or-unfree",
        IsConcept = true,
        Sources = [Item("1.7/self-identification/1"), Item("1.7/data/4")],
        When = breakdown => Case.Raised(SensitiveGround, breakdown)
            && (breakdown.ProvidedBy.IsAnyOf(CharacteristicSource.Observer, CharacteristicSource.Documents)
                || breakdown.Voluntary == Answer.No),
        Finding = "A sensitive characteristic was ascribed to people, or they were not free to keep it back.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// A ground by which a group can be blamed. The text names race and ethnicity, and says "for instance"; the others are ours.
    /// </summary>
    public static readonly Rule<Breakdown> BlamesGroup = new()
    {
        Id = "criminal-justice-and-other-data/group-can-be-blamed",
        IsConcept = true,
        Sources = [Item("intro/disaggregation/3"), Design("by which grounds a group can be blamed")],
        When = breakdown => breakdown.By.IsAnyOf(
            Ground.Race, Ground.Colour, Ground.Ethnicity, Ground.IndigenousOrMinorityStatus, Ground.ReligionOrBelief,
            Ground.NationalOrSocialOrigin, Ground.Nationality, Ground.MigrationStatus, Ground.SeekingAsylum, Ground.RefugeeStatus,
            Ground.Caste)
            || (breakdown.And.IsAnswered() && breakdown.And.IsAnyOf(
            Ground.Race, Ground.Colour, Ground.Ethnicity, Ground.IndigenousOrMinorityStatus, Ground.ReligionOrBelief,
            Ground.NationalOrSocialOrigin, Ground.Nationality, Ground.MigrationStatus, Ground.SeekingAsylum, Ground.RefugeeStatus,
            Ground.Caste)),
        Finding = "By this ground a group can be blamed.",
        Severity = Severity.Information,
    };

    /// <summary>A ground by which a group can be blamed, without a check for misuse.</summary>
    public static readonly Rule<Breakdown> Unchecked = new()
    {
        Id = "criminal-justice-and-other-data/unchecked",
        IsConcept = true,
        Sources = [Item("intro/disaggregation/3")],
        When = breakdown => Case.Raised(BlamesGroup, breakdown) && breakdown.MisuseChecked == Answer.No,
        Finding = "Nobody checked whether the breakdown could be misused or harm those it describes.",
        Severity = Severity.Recommended,
    };

    /// <summary>A shown breakdown that exposes people.</summary>
    public static readonly Rule<Breakdown> UnsafeToShow = new()
    {
        Id = "criminal-justice-and-other-data/unsafe-to-show",
        IsConcept = true,
        Sources = [Item("1.7/privacy/3"), Item("intro/disaggregation/3")],
        When = breakdown => breakdown.State == BreakdownState.Shown
            && (Case.Raised(FewPeople, breakdown) || Case.Raised(AscribedOrUnfree, breakdown) || Case.Raised(Unchecked, breakdown)),
        Finding = "The breakdown is not safe to show.",
        Severity = Severity.Recommended,
    };

    /// <summary>Small cells are shown.</summary>
    public static readonly Rule<Breakdown, Dataset> SmallCellsShown = new()
    {
        Id = "criminal-justice-and-other-data/small-cells-shown",
        Sources = [Design("the size of cells"), Item("1.7/privacy/3")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => breakdown.State == BreakdownState.Shown && Case.Raised(FewPeople, breakdown)
            && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "A breakdown that is published, or to be, shows a cell with fewer than {smallest-cell} people, who may be recognised.",
        Advice = "Merge groups or hold the cell back, and any other from which it could be worked out.",
        Severity = Severity.Recommended,
    };

    /// <summary>A sensitive ground is shown that people did not freely give.</summary>
    public static readonly Rule<Breakdown, Dataset> SensitiveGroundShown = new()
    {
        Id = "criminal-justice-and-other-data/sensitive-ground-shown",
        Sources = [Item("1.7/privacy/3"), Item("1.7/self-identification/1"),
            Design("which grounds can expose people")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => breakdown.State == BreakdownState.Shown && Case.Raised(AscribedOrUnfree, breakdown)
            && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "A breakdown that is published, or to be, shows a sensitive characteristic that others ascribed to people, or that "
            + "they were not free to keep back.",
        Advice = "Do not show it. Let people say it themselves, if they wish.",
        Severity = Severity.Recommended,
    };

    /// <summary>A sensitive ground is shown without consent.</summary>
    public static readonly Rule<Breakdown, Dataset> SensitiveGroundWithoutConsent = new()
    {
        Id = "criminal-justice-and-other-data/sensitive-ground-without-consent",
        Sources = [Item("1.7/privacy/2"), Item("1.7/privacy/5"),
            Design("which grounds can expose people")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => breakdown.State == BreakdownState.Shown && Case.Raised(SensitiveGround, breakdown)
            && data.ConsentGiven == Answer.No && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "A breakdown that is published, or to be, shows a sensitive characteristic of people who did not consent.",
        Advice = "Do not show it.",
        Severity = Severity.Recommended,
    };

    /// <summary>A ground by which a group can be blamed is shown unchecked.</summary>
    public static readonly Rule<Breakdown, Dataset> MisuseNotChecked = new()
    {
        Id = "criminal-justice-and-other-data/misuse-not-checked",
        Sources = [Item("intro/disaggregation/3")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => breakdown.State == BreakdownState.Shown && Case.Raised(Unchecked, breakdown)
            && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "A breakdown by which a group can be blamed, such as by race, ethnicity, nationality, religion or migration status, is "
            + "published, or to be, without a check for misuse and harm to those it describes.",
        Advice = "Check first, with people of the groups; hold it back until then.",
        Severity = Severity.Recommended,
    };

    /// <summary>The same of offenders, where a group is blamed most easily.</summary>
    public static readonly Rule<Breakdown, Dataset> OffendersByGroup = new()
    {
        Id = "criminal-justice-and-other-data/offenders-by-group-unchecked",
        Sources = [Item("intro/disaggregation/2"), Item("intro/disaggregation/3"),
            Design("offenders told from victims, since a group is blamed for the first")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => data.Concerns.IsAnyOf(DataSubjects.AccusedOrConvicted, DataSubjects.Several)
            && breakdown.State == BreakdownState.Shown && Case.Raised(Unchecked, breakdown),
        Finding = "Data on people accused or convicted is shown by a ground by which a group can be blamed, without a check for misuse: "
            + "there "
            + "the harm to the group is greatest.",
        Advice = "Hold it back until it is checked with people of the groups. Show victims and offenders apart.",
        Severity = Severity.Recommended,
    };

    /// <summary>Nobody has said what a breakdown that can harm a group is for.</summary>
    public static readonly Rule<Breakdown> UseNotNamed = new()
    {
        Id = "criminal-justice-and-other-data/use-not-named",
        Sources = [Item("intro/disaggregation/3"), Design("a breakdown that can harm a group names what it is for")],
        When = breakdown => breakdown.State.IsAnyOf(BreakdownState.Shown, BreakdownState.HeldBack) && Case.Raised(BlamesGroup, breakdown)
            && breakdown.Use == BreakdownUse.NotNamed,
        Finding = "Nobody has said what a breakdown is for by which a group can be blamed.",
        Advice = "Say whether it serves protection, prosecution, prevention or finding inequality, and use it for nothing else.",
        Severity = Severity.Recommended,
    };

    /// <summary>Others ascribe a characteristic.</summary>
    public static readonly Rule<Breakdown> AscribedByOthers = new()
    {
        Id = "criminal-justice-and-other-data/ascribed-by-others",
        Sources = [Item("1.7/self-identification/1")],
        When = breakdown => breakdown.State.IsAnyOf(BreakdownState.Shown, BreakdownState.HeldBack)
            && breakdown.ProvidedBy.IsAnyOf(CharacteristicSource.Observer, CharacteristicSource.Documents),
        Finding = "The characteristic was not given by the people themselves.",
        Advice = "Let each person say it, or not.",
        Severity = Severity.Recommended,
    };

    /// <summary>People must tell.</summary>
    public static readonly Rule<Breakdown> NotVoluntary = new()
    {
        Id = "criminal-justice-and-other-data/not-voluntary",
        Sources = [Item("1.7/self-identification/0"), Item("1.7/data/4")],
        When = breakdown => breakdown.State.IsAnyOf(BreakdownState.Shown, BreakdownState.HeldBack) && breakdown.Voluntary == Answer.No,
        Finding = "People are not free to keep this characteristic to themselves.",
        Advice = "Make the answer voluntary.",
        Severity = Severity.Recommended,
    };

    /// <summary>Left out to protect people.</summary>
    public static readonly Rule<Breakdown> LeftOutForSafety = new()
    {
        Id = "criminal-justice-and-other-data/left-out-for-safety",
        Sources = [Item("1.7/self-identification/2"), Item("1.7/privacy/1")],
        When = breakdown => breakdown.State == BreakdownState.LeftOutForSafety,
        Finding = "The data is not broken down by this ground because asking would put people at risk. That is a reason, and it leaves "
            + "a blind spot.",
        Advice = "Say so beside the data, and ask the groups concerned whether and how it can be done safely.",
        Severity = Severity.Information,
    };

    /// <summary>Too few people of a group.</summary>
    public static readonly Rule<Breakdown> SampleTooSmall = new()
    {
        Id = "criminal-justice-and-other-data/sample-too-small",
        Sources = [Item("1.7/disaggregation/3")],
        When = breakdown => breakdown.State == BreakdownState.Missing && breakdown.WhyMissing == MissingReason.SampleTooSmall,
        Finding = "The breakdown is missing because too few people of a group were asked or recorded.",
        Advice = "Change the sampling or the way of collecting, so that the group can be seen without anyone being recognised.",
        Severity = Severity.Recommended,
    };

    /// <summary>A factor of the footnote that is missing.</summary>
    public static readonly Rule<Breakdown> FactorNotBrokenDown = new()
    {
        Id = "criminal-justice-and-other-data/factor-not-broken-down",
        Sources = [Item("intro/gender/factors"), Item("intro/gender/link/2")],
        When = breakdown => breakdown.State == BreakdownState.Missing && breakdown.By.IsAnyOf(
            Ground.IndigenousOrMinorityStatus, Ground.SeekingAsylum, Ground.RefugeeStatus, Ground.InternalDisplacement,
                Ground.Caste, Ground.Hiv,
            Ground.HeadOfHousehold, Ground.Widowhood, Ground.Remoteness, Ground.Literacy, Ground.ArmedConflict, Ground.DeprivationOfLiberty,
            Ground.SexIndustry, Ground.RightsDefender),
        Finding = "The data is not broken down by a factor that can add to disadvantage. The text names it among such factors, and does "
            + "not ask for it in every set of data.",
        Advice = "Consider it where it matters for the purpose and can be asked safely.",
        Severity = Severity.Information,
    };

    /// <summary>Cells where there is no breakdown.</summary>
    public static readonly Rule<Breakdown> CellsOfNoBreakdown = new()
    {
        Id = "criminal-justice-and-other-data/cells-of-no-breakdown",
        IsContradiction = true,
        Sources = [Design("contradictory answers are refused")],
        When = breakdown => breakdown.State.IsAnyOf(BreakdownState.LeftOutForSafety, BreakdownState.NotRelevant, BreakdownState.Missing)
            && breakdown.SmallestCell >= 1,
        Finding = "The data is answered as not broken down by this ground, but the breakdown has a smallest cell.",
        Severity = Severity.Recommended,
    };

    /// <summary>A cell below the smallest of all.</summary>
    public static readonly Rule<Breakdown, Dataset> CellBelowSmallest = new()
    {
        Id = "criminal-justice-and-other-data/cell-below-smallest",
        Sources = [Design("where one answer is worse than another, the worse is read")],
        Join = (breakdown, data) => breakdown.Of == data.Id,
        When = (breakdown, data) => breakdown.State == BreakdownState.Shown && breakdown.SmallestCell >= 1
            && breakdown.SmallestCell < data.SmallestCell,
        Finding = "A breakdown that is shown has a smaller cell than what is answered as the smallest over all tables to be shown. The "
            + "smaller one is read.",
        Advice = "Correct whichever answer does not hold.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        SensitiveGround, FewPeople, AscribedOrUnfree, BlamesGroup, Unchecked, UnsafeToShow, SmallCellsShown, SensitiveGroundShown,
        SensitiveGroundWithoutConsent, MisuseNotChecked, OffendersByGroup, UseNotNamed, AscribedByOthers, NotVoluntary, LeftOutForSafety,
        SampleTooSmall,
        FactorNotBrokenDown, CellsOfNoBreakdown, CellBelowSmallest,
    ];
}
