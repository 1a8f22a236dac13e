using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData;

/// <summary>Something that the data is known to lack.</summary>
/// <param name="Id">A stable name.</param>
/// <param name="Instruments">The instruments that it is about.</param>
/// <param name="What">What is missing, as one sentence.</param>
/// <param name="Count">How many records are missing; null where that is not known.</param>
/// <param name="AsOf">The date for which the number holds; null where there is none.</param>
public sealed record KnownGap(string Id, ImmutableArray<Instrument> Instruments, string What, int? Count = null, PartialDate? AsOf = null);

/// <summary>What the data is known to lack.</summary>
internal static class KnownGaps
{
    private static readonly ImmutableArray<Instrument> FromOldLists =
    [
        Instruments.OrganizedCrimeConvention, Instruments.TraffickingInPersonsProtocol, Instruments.SmugglingOfMigrantsProtocol,
        Instruments.CorruptionConvention, Instruments.RefugeeConvention, Instruments.RefugeeProtocol,
    ];

    private static ImmutableArray<Instrument> Table => [.. Instruments.All.Where(instrument => instrument.IsInToolkitTable)];

    public static ImmutableArray<KnownGap> All { get; } =
    [
        new("unidentified-parties-trafficking-protocol", [Instruments.TraffickingInPersonsProtocol],
            "Two parties are missing and not identified: the depositary counted 182, and 180 are on record.", 2, PartialDate.Parse("2024-04-20")),
        new("unidentified-parties-smuggling-protocol", [Instruments.SmugglingOfMigrantsProtocol],
            "Two parties are missing and not identified: the depositary counted 152, and 150 are on record.", 2, PartialDate.Parse("2024-04-26")),
        new("old-lists", FromOldLists,
            "The lists end between 2013 and 2015 and were filled up from memory: that a State is not named does not make it a stranger to the treaty."),
        new("later-denunciations", FromOldLists,
            "Denunciations after the lists end are not excluded."),
        new("denunciations", Table,
            "Three denunciations are recorded; others may be missing."),
        new("reservations-crime-and-refugees", FromOldLists,
            "Reservations are not held, but for Afghanistan's to article 18 of the smuggling protocol and that Iran reserved in general terms."),
        new("reservations-unread", [.. Instruments.All.Where(instrument => instrument.Group == InstrumentGroup.HumanRights)],
            "Statements were searched for numbers of articles and, but for six, read by nobody: declarations and withdrawn text are among them."),
        new("reservation-without-state", [Instruments.RightsOfTheChild],
            "One footnote, often a sign of a withdrawn reservation, names no State and is left out.", 1, PartialDate.Parse("2026-02-03")),
        new("geographic-limitation", [Instruments.RefugeeConvention],
            "Which States still limit the Convention to events in Europe is not held."),
        new("opcat-postponements", [Instruments.PreventionOfTorture],
            "Whether a State postponed its obligations under article 24 is not held."),
        new("labour-years", [.. Instruments.All.Where(instrument => instrument.IsInToolkitTable && instrument.Group == InstrumentGroup.Labour)],
            "Ratifications are known by year only; they bind for sure from 31 December of the year after."),
        new("iran-organized-crime-convention", [Instruments.OrganizedCrimeConvention],
            "The day of Iran's deposit in 2025 is not verified.", 1, PartialDate.Parse("2025")),
        new("bhutan-dates", [Instruments.OrganizedCrimeConvention, Instruments.TraffickingInPersonsProtocol],
            "Two dates are told for Bhutan's accession; the later, 21 March 2023, is used as the day of deposit.", 2, PartialDate.Parse("2023-06")),
        new("not-covered", [.. Instruments.All.Where(instrument => !instrument.IsInToolkitTable && instrument.IsTreaty)],
            "No commitments are held for instruments outside the toolkit's table."),
    ];
}
