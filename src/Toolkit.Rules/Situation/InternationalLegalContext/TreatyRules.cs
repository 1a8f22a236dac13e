using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.InternationalLegalContext;

/// <summary>What tool 2.2 and annexes 3 and 4 make of an instrument: whether it can be relied on, and where to look and complain.</summary>
internal static class TreatyRules
{
    private static readonly ImmutableArray<Citation> Table = [Item("2.2/purpose")];

    /// <summary>The State is not party.</summary>
    public static readonly Rule<TreatyPosition> NotParty = new()
    {
        Id = "international-legal-context/not-party",
        Sources = Table,
        When = row => row.IsParty == Answer.No,
        Finding = "The State is not party to this instrument: findings that rest on it are recommendations, unless custom or another "
            + "treaty carries them.",
        Advice = "Promote ratification without reservations.",
        Severity = Severity.Recommended,
    };

    /// <summary>The State reserved some of it.</summary>
    public static readonly Rule<TreatyPosition> Reserved = new()
    {
        Id = "international-legal-context/reserved",
        Sources = Table,
        When = row => row.IsParty == Answer.Yes && row.HasReservations == Answer.Yes,
        Finding = "The State made a reservation to this instrument: a finding cannot rest on an article that is reserved. A reservation "
            + "in general terms contests the instrument, and takes no article away.",
        Advice = "Promote the withdrawal of the reservations.",
        Severity = Severity.Recommended,
    };

    /// <summary>Ratified, and nothing done.</summary>
    public static readonly Rule<TreatyPosition> NotCarriedOut = new()
    {
        Id = "international-legal-context/not-carried-out",
        Sources = [Item("4.3.2/indicator/2.1/1"), .. Table],
        When = row => row.IsParty == Answer.Yes && row.TookSteps == Answer.No,
        Finding = "The State is party to this instrument and took no steps to carry it out. Ratification alone is not implementation, "
            + "and does not meet the indicator.",
        Advice = "Ask for law, policy, institutions and a budget that carry it out.",
        Severity = Severity.Recommended,
    };

    /// <summary>A committee has looked at the State.</summary>
    public static readonly Rule<TreatyPosition> CommitteeObserves = new()
    {
        Id = "international-legal-context/committee-observes",
        Sources = [Item("annex4/online/concluding-observations"), Item("annex4/online/ohchr")],
        When = row => row.Opens == InstrumentOpens.CommitteeReview && row.IsParty == Answer.Yes,
        Finding = "A committee examines how the State carries out this instrument; its concluding observations are a source for the "
            + "assessment.",
        Advice = "Read the latest concluding observations, besides the special procedures and the universal periodic review.",
        Severity = Severity.Information,
    };

    /// <summary>No committee looks at the State.</summary>
    public static readonly Rule<TreatyPosition> NoCommittee = new()
    {
        Id = "international-legal-context/no-committee",
        Sources = [Item("annex3/special-procedures"), Item("annex3/upr")],
        When = row => row.Opens == InstrumentOpens.CommitteeReview && row.IsParty == Answer.No,
        Finding = "No committee examines the State under this instrument; special procedures and the universal periodic review, which "
            + "need no ratification, are the sources.",
        Advice = "Look for reports of the rapporteurs on trafficking, migrants, sale of children and slavery, and for the last review.",
        Severity = Severity.Information,
    };

    /// <summary>The complaint route is open.</summary>
    public static readonly Rule<TreatyPosition> CanComplain = new()
    {
        Id = "international-legal-context/can-complain",
        Sources = Table,
        When = row => row.Opens == InstrumentOpens.Complaints && row.IsParty == Answer.Yes,
        Finding = "Individuals can complain to the committee under this protocol. That adds a remedy, and makes no gap graver.",
        Advice = "Tell victims and their lawyers of the route, and of its conditions.",
        Severity = Severity.Information,
    };

    /// <summary>The complaint route is closed.</summary>
    public static readonly Rule<TreatyPosition> CannotComplain = new()
    {
        Id = "international-legal-context/cannot-complain",
        Sources = Table,
        When = row => row.Opens == InstrumentOpens.Complaints && row.IsParty == Answer.No,
        Finding = "Individuals cannot complain to the committee under this protocol. Whether the State accepted complaints by a "
            + "declaration under another treaty is not asked here.",
        Advice = "Promote ratification of the protocol.",
        Severity = Severity.Information,
    };

    /// <summary>Places of detention are visited.</summary>
    public static readonly Rule<TreatyPosition> IsVisited = new()
    {
        Id = "international-legal-context/is-visited",
        Sources = [Item("annex4/spt"), Item("2.2/instrument/cat-op")],
        When = row => row.Opens == InstrumentOpens.Visits && row.IsParty == Answer.Yes,
        Finding = "Places where people are deprived of liberty, shelters that people may not leave among them, have to be open to "
            + "visits under this protocol, unless the State put that off by a declaration.",
        Advice = "Read what the visiting bodies found.",
        Severity = Severity.Information,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
        [NotParty, Reserved, NotCarriedOut, CommitteeObserves, NoCommittee, CanComplain, CannotComplain, IsVisited];
}
