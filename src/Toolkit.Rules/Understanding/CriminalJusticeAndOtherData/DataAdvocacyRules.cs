using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>What stands in the way of data gathered lawfully, with the arguments that the text gives against it.</summary>
internal static class DataAdvocacyRules
{
    /// <summary>Rights are seen as a barrier.</summary>
    public static readonly Rule<Dataset> RightsSeenAsBarrier = new()
    {
        Id = "criminal-justice-and-other-data/rights-seen-as-barrier",
        Sources = [Item("1.7/advocacy/1"), Item("3.7/data/1")],
        When = data => data.RightsSeenAsBarrier == Answer.Yes,
        Finding = "Authorities hold that human rights duties get in the way of collecting data.",
        Advice = "Argue that data gathered with respect for rights is more accurate, and gives policy a better ground.",
        Severity = Severity.Information,
    };

    /// <summary>Agencies do not work together.</summary>
    public static readonly Rule<Dataset> AgenciesDoNotCooperate = new()
    {
        Id = "criminal-justice-and-other-data/agencies-do-not-cooperate",
        Sources = [Item("1.7/advocacy/2"), Item("3.7/data/2")],
        When = data => data.AgenciesCooperate == Answer.No,
        Finding = "Authorities that collect data do not work together, or collect it in different ways.",
        Advice = "Argue that data that fits together, within the country and beyond, is easier to share and to add up.",
        Severity = Severity.Information,
    };

    /// <summary>Ethics and privacy are dismissed.</summary>
    public static readonly Rule<Dataset> EthicsDismissed = new()
    {
        Id = "criminal-justice-and-other-data/ethics-dismissed",
        Sources = [Item("1.7/advocacy/3"), Item("3.7/data/3"),
            Design("the printed argument says that privacy rules may lead to retaliation; that a breach of them may "
            + "is meant")],
        When = data => data.EthicsDismissed == Answer.Yes,
        Finding = "Authorities think that rules on ethics, privacy and confidentiality do not matter for data.",
        Advice = "Argue that partners may refuse such data, that leaks bring retaliation and loss of evidence, and that people stop "
            + "taking part.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        RightsSeenAsBarrier, AgenciesDoNotCooperate, EthicsDismissed,
    ];
}
