using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Self-identification: people say themselves who they are, and may say nothing.</summary>
internal static class SelfIdentificationRules
{
    /// <summary>Groups are defined by others.</summary>
    public static readonly Rule<Dataset> GroupsNotSelfDefined = new()
    {
        Id = "criminal-justice-and-other-data/groups-not-self-defined",
        Sources = [Item("1.7/self-identification/0")],
        When = data => data.SelfDefined == Answer.No,
        Finding = "The groups do not say themselves how they are named and defined.",
        Severity = Severity.Recommended,
    };

    /// <summary>No right to keep things back.</summary>
    public static readonly Rule<Dataset> NothingMayBeWithheld = new()
    {
        Id = "criminal-justice-and-other-data/nothing-may-be-withheld",
        Sources = [Item("1.7/self-identification/0")],
        When = data => data.MayWithhold == Answer.No,
        Finding = "People may not withhold what they do not want to tell.",
        Advice = "Make every answer on personal characteristics voluntary.",
        Severity = Severity.Recommended,
    };

    /// <summary>The purpose is not told.</summary>
    public static readonly Rule<Dataset> PurposeNotTold = new()
    {
        Id = "criminal-justice-and-other-data/purpose-not-told",
        Sources = [Item("1.7/self-identification/0")],
        When = data => data.PurposeTold == Answer.No,
        Finding = "People are not told clearly what the data is for.",
        Severity = Severity.Recommended,
    };

    /// <summary>The risks are not told.</summary>
    public static readonly Rule<Dataset> RisksNotTold = new()
    {
        Id = "criminal-justice-and-other-data/risks-not-told",
        Sources = [Item("1.7/self-identification/0"), Item("1.7/privacy/2")],
        When = data => data.RisksTold == Answer.No,
        Finding = "People are not told what risks the collection has for them.",
        Severity = Severity.Recommended,
    };

    /// <summary>Asking may do harm.</summary>
    public static readonly Rule<Dataset> CollectionMayHarm = new()
    {
        Id = "criminal-justice-and-other-data/collection-may-harm",
        Sources = [Item("1.7/self-identification/2"), Item("intro/do-no-harm/2")],
        When = data => data.CollectionMayHarm == Answer.Yes,
        Finding = "The collection could harm those who are asked.",
        Advice = "Stop, and go on only once the harm is ruled out.",
        Severity = Severity.Recommended,
    };

    /// <summary>The people asked did not help to design it.</summary>
    public static readonly Rule<Dataset> GroupsNotInDesign = new()
    {
        Id = "criminal-justice-and-other-data/groups-not-in-design",
        Sources = [Item("1.7/self-identification/tipsom/2")],
        When = data => data.GroupsInDesign == Answer.No,
        Finding = "The people who are asked did not help to design the collection, so that it may miss their needs or do harm.",
        Severity = Severity.Recommended,
    };

    /// <summary>Smuggled migrants are pressed.</summary>
    public static readonly Rule<Dataset> PressedToDisclose = new()
    {
        Id = "criminal-justice-and-other-data/pressed-to-disclose",
        Sources = [Item("1.7/self-identification/tipsom/3")],
        When = data => data.PressedToDisclose == Answer.Yes,
        Finding = "People are pressed to say that they were smuggled or why they seek asylum, which they may have good reason to keep "
            + "to themselves.",
        Advice = "Do not press anyone.",
        Severity = Severity.Recommended,
    };

    /// <summary>Silence is read as proof.</summary>
    public static readonly Rule<Dataset> SilenceReadAsProof = new()
    {
        Id = "criminal-justice-and-other-data/silence-read-as-proof",
        Sources = [Item("1.7/self-identification/tipsom/1"),
            Item("1.6/interview/trauma/4")],
        When = data => data.SilenceReadAsProof == Answer.Yes,
        Finding = "Late disclosure, or a person's not identifying as a victim, is taken as evidence that no trafficking occurred. It is "
            + "not: many victims do not see themselves as such, even after identification.",
        Advice = "Do not lower an estimate or a person's credibility for it.",
        Severity = Severity.Recommended,
    };

    /// <summary>No man or boy is counted.</summary>
    public static readonly Rule<Dataset> NoMenOrBoysCounted = new()
    {
        Id = "criminal-justice-and-other-data/no-men-or-boys-counted",
        Sources = [Item("1.3/gender/5"), Item("1.7/self-identification/tipsom/1")],
        When = data => data.MenAndBoysCounted == 0,
        Finding = "The data counts no man or boy as a victim. That proves nothing: they call themselves victims less often, and "
            + "authorities look less.",
        Advice = "Check whether questions, sources and definitions pass men and boys over.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        GroupsNotSelfDefined, NothingMayBeWithheld, PurposeNotTold, RisksNotTold, CollectionMayHarm, GroupsNotInDesign,
        PressedToDisclose, SilenceReadAsProof, NoMenOrBoysCounted,
    ];
}
