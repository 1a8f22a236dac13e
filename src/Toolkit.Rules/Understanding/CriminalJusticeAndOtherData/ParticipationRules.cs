using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Participation: the groups concerned take part in planning, collecting, making known and analysing data.</summary>
internal static class ParticipationRules
{
    /// <summary>Left out of a stage.</summary>
    public static readonly Rule<Dataset> GroupsLeftOut = new()
    {
        Id = "criminal-justice-and-other-data/groups-left-out",
        Sources = [Item("1.7/participation/0")],
        When = data => data.GroupsInPlanning == Answer.No || data.GroupsInCollection == Answer.No || data.GroupsInDissemination == Answer.No
            || data.GroupsInAnalysis == Answer.No,
        Finding = "The groups concerned are left out of at least one stage: planning, collecting, making known or analysing the data.",
        Advice = "Let them take part in each stage.",
        Severity = Severity.Recommended,
    };

    /// <summary>No several ways to take part.</summary>
    public static readonly Rule<Dataset> ParticipationNotEased = new()
    {
        Id = "criminal-justice-and-other-data/participation-not-eased",
        Sources = [Item("1.7/participation/1")],
        When = data => data.ParticipationEased == Answer.No,
        Finding = "There are not several ways that make it easy to take part.",
        Severity = Severity.Recommended,
    };

    /// <summary>Barriers were not dealt with.</summary>
    public static readonly Rule<Dataset> BarriersLeft = new()
    {
        Id = "criminal-justice-and-other-data/barriers-left",
        Sources = [Item("1.7/participation/2")],
        When = data => data.Barriers.IsAnyOf(BarrierHandling.FoundAndLeft, BarrierHandling.NotLookedFor),
        Finding = "What keeps people from taking part was not looked for or not dealt with.",
        Advice = "Look at language, culture, gender, status and vulnerability.",
        Severity = Severity.Recommended,
    };

    /// <summary>People do not hear what came of it.</summary>
    public static readonly Rule<Dataset> OutcomesNotShared = new()
    {
        Id = "criminal-justice-and-other-data/outcomes-not-shared",
        Sources = [Item("1.7/participation/3")],
        When = data => data.OutcomesShared == Answer.No,
        Finding = "Those who take part are not told how that works, or what came of it.",
        Severity = Severity.Recommended,
    };

    /// <summary>Marginalized views are missing.</summary>
    public static readonly Rule<Dataset> MarginalizedNotRepresented = new()
    {
        Id = "criminal-justice-and-other-data/marginalized-not-represented",
        Sources = [Item("1.7/participation/4")],
        When = data => data.MarginalizedRepresented == Answer.No,
        Finding = "The views of marginalized people and of groups at risk of discrimination are not represented.",
        Severity = Severity.Recommended,
    };

    /// <summary>Knowledge is lost.</summary>
    public static readonly Rule<Dataset> KnowledgeNotKept = new()
    {
        Id = "criminal-justice-and-other-data/knowledge-not-kept",
        Sources = [Item("1.7/participation/5")],
        When = data => data.KnowledgeKept == Answer.No,
        Finding = "What was learned from people's participation is not kept.",
        Severity = Severity.Recommended,
    };

    /// <summary>Detained people are not reached.</summary>
    public static readonly Rule<Dataset> DetaineesOutOfReach = new()
    {
        Id = "criminal-justice-and-other-data/detainees-out-of-reach",
        Sources = [Item("1.7/participation/tipsom/1")],
        When = data => data.PeopleDetained == Answer.Yes && data.DetaineesReached == Answer.No,
        Finding = "People whom the data is about are detained, and it is not agreed with the authorities that they can take part, or "
            + "that victims among them go unpunished.",
        Advice = "Agree on access with the detaining authority, and on non-punishment of victims.",
        Severity = Severity.Recommended,
    };

    /// <summary>Returned people are not reached.</summary>
    public static readonly Rule<Dataset> ReturneesOutOfReach = new()
    {
        Id = "criminal-justice-and-other-data/returnees-out-of-reach",
        Sources = [Item("1.7/participation/tipsom/2")],
        When = data => data.PeopleReturned == Answer.Yes && data.ReturneesReached == Answer.No,
        Finding = "People whom the data is about were returned to another country, and nothing is done to reach them there.",
        Advice = "Reach them through cooperation with that country, where it is safe for them.",
        Severity = Severity.Recommended,
    };

    /// <summary>People in fear are not anonymous.</summary>
    public static readonly Rule<Dataset> AnonymityNotGuaranteed = new()
    {
        Id = "criminal-justice-and-other-data/anonymity-not-guaranteed",
        Sources = [Item("1.7/participation/tipsom/3")],
        When = data => data.PeopleInFear == Answer.Yes && data.AnonymityGuaranteed == Answer.No,
        Finding = "People who fear to be found or persecuted are asked without a guarantee of confidentiality and anonymity.",
        Advice = "Guarantee both before anyone is asked.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        GroupsLeftOut, ParticipationNotEased, BarriersLeft, OutcomesNotShared, MarginalizedNotRepresented, KnowledgeNotKept,
        DetaineesOutOfReach, ReturneesOutOfReach, AnonymityNotGuaranteed,
    ];
}
