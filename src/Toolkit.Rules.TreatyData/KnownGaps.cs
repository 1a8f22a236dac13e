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
            "One party is missing and not identified: the depositary counted 182, and 181 are on record; later ones are not known.", 1,
                PartialDate.Parse("2024-04-20")),
        new("unidentified-parties-smuggling-protocol", [Instruments.SmugglingOfMigrantsProtocol],
            "Two parties are missing and not identified: the depositary counted 152, and 150 are on record; a third joined by 2025.", 2,
                PartialDate.Parse("2024-04-26")),
        new("unidentified-parties-firearms-protocol", [Instruments.FirearmsProtocol],
            "Five parties are missing and not identified: UNODC counted 115, and 110 are on record.", 5, PartialDate.Parse("2018-10")),
        new("unidentified-parties-violence-convention", [Instruments.ViolenceAndHarassment],
            "Eight ratifications are missing: 45 were counted, and 37 are on record.", 8, PartialDate.Parse("2024-11")),
        new("later-acts", [Instruments.ConsularRelations, Instruments.IstanbulConvention, Instruments.ReductionOfStatelessness,
            Instruments.DomesticWorkers, Instruments.AseanTraffickingConvention, Instruments.SouthAsianTraffickingConvention,
                Instruments.EuropeanProtocol7],
            "The lists have aged or were filled up from memory, and no complete one is held: that a State is not named does not make it "
                + "a stranger to the treaty."),
        new("lists-without-dates", [Instruments.EuropeanProtocol6, Instruments.EuropeanProtocol7, Instruments.EuropeanProtocol13,
            Instruments.SouthAsianTraffickingConvention],
            "The sources name the parties without a date: each surely binds only from the day of the source on."),
        new("hungary-rome-statute", [Instruments.RomeStatute],
            "Hungary's withdrawal took effect on 2 June 2026 unless it was taken back; no later source was found.", 1,
                PartialDate.Parse("2025-06")),
        new("venezuela-american-convention", [Instruments.AmericanConvention],
            "Whether the ratification of 2019 for the opposition's Assembly undoes the denunciation of 2012 is disputed; both readings "
                + "are shown.", 1, PartialDate.Parse("2019-07-31")),
        new("old-lists", FromOldLists,
            "The lists end between 2013 and 2015 and were filled up from memory: that a State is not named does not make it a stranger "
                + "to the treaty."),
        new("later-denunciations", FromOldLists,
            "Denunciations after the lists end are not excluded."),
        new("denunciations", Table,
            "The denunciations on record are those that were noticed; others may be missing."),
        new("reservations-crime-and-refugees", FromOldLists,
            "Of the two protocols of 2000 the States that made a statement are listed as of 2024, of the others almost none; most of "
                + "the texts were not read."),
        new("reservations-unread", [.. Instruments.All.Where(instrument => instrument.Group == InstrumentGroup.HumanRights)],
            "Statements were searched for numbers of articles and, but for six, read by nobody: declarations and withdrawn text are "
                + "among them."),
        new("reservation-without-state", [Instruments.RightsOfTheChild],
            "One footnote, often a sign of a withdrawn reservation, names no State and is left out.", 1, PartialDate.Parse("2026-02-03")),
        new("geographic-limitation", [Instruments.RefugeeConvention],
            "Which States still limit the Convention to events in Europe is not held."),
        new("opcat-postponements", [Instruments.PreventionOfTorture],
            "Whether a State postponed its obligations under article 24 is not held."),
        new("labour-years", [.. Instruments.All.Where(instrument => instrument.IsInToolkitTable
            && instrument.Group == InstrumentGroup.Labour)],
            "Ratifications are known by year only; they bind for sure from 31 December of the year after."),
        new("iran-organized-crime-convention", [Instruments.OrganizedCrimeConvention],
            "The day of Iran's deposit in 2025 is not verified: 6 July or 6 August.", 1, PartialDate.Parse("2025")),
        new("not-covered", [.. Instruments.All.Where(instrument => instrument.IsTreaty && !TreatyCommitments.Covered.Contains(instrument))],
            "No commitments are held for these instruments."),
    ];
}
