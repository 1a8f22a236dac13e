using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Accountability: collectors answer for rights, and data holds others to account.</summary>
internal static class AccountabilityRules
{
    /// <summary>Nobody acted.</summary>
    public static readonly Rule<Dataset> ViolationsNotActedOn = new()
    {
        Id = "criminal-justice-and-other-data/violations-not-acted-on",
        Sources = [Item("1.7/accountability/0"), Item("1.7/accountability/tipsom/2")],
        When = data => (data.ShowsStateViolations == Answer.Yes || data.ShowsAccusedWronged == Answer.Yes) && data.ActedOn == Answer.No,
        Finding = "The data shows violations of rights, and nobody acted on them.",
        Advice = "Bring them to those who have to answer for them, without exposing anyone.",
        Severity = Severity.Recommended,
    };

    /// <summary>The State may have wronged people.</summary>
    public static readonly Rule<Dataset> ShowsStateViolations = new()
    {
        Id = "criminal-justice-and-other-data/shows-state-violations",
        Sources = [Item("1.7/accountability/tipsom/1")],
        When = data => data.ShowsStateViolations == Answer.Yes,
        Finding = "The data shows acts of the State against the rights of victims or migrants; whether they are violations is for other "
            + "tools and bodies to say.",
        Advice = "Assess them with the tools on law, protection and return.",
        Severity = Severity.Information,
    };

    /// <summary>Accused people may have been wronged.</summary>
    public static readonly Rule<Dataset> ShowsAccusedWronged = new()
    {
        Id = "criminal-justice-and-other-data/shows-accused-wronged",
        Sources = [Item("1.7/accountability/tipsom/2")],
        When = data => data.ShowsAccusedWronged == Answer.Yes,
        Finding = "The data shows that people charged with trafficking or smuggling are not treated in accordance with their rights.",
        Advice = "Assess it with the tools on trial and sentence.",
        Severity = Severity.Information,
    };

    /// <summary>Not used to hold anyone to account.</summary>
    public static readonly Rule<Dataset> NotUsedForAccountability = new()
    {
        Id = "criminal-justice-and-other-data/not-used-for-accountability",
        Sources = [Item("1.7/accountability/1")],
        When = data => data.UsedForAccountability == Answer.No,
        Finding = "The data is not used to hold States and others to account, which is one of its proper uses.",
        Severity = Severity.Recommended,
    };

    /// <summary>The statistical office is left out.</summary>
    public static readonly Rule<Dataset> StatisticalOfficeLeftOut = new()
    {
        Id = "criminal-justice-and-other-data/statistical-office-left-out",
        Sources = [Item("1.7/accountability/2")],
        When = data => data.StatisticalOffice == StatisticalOfficeRole.LeftOut,
        Finding = "The national statistical office supplies data, but is not treated as answerable for rights.",
        Advice = "Add it to the stakeholders.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        ViolationsNotActedOn, ShowsStateViolations, ShowsAccusedWronged, NotUsedForAccountability, StatisticalOfficeLeftOut,
    ];
}
