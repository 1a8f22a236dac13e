using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>The instruments that rules rest on, one property each.</summary>
/// <remarks>Dates, bodies and chapters carry how sure their source is. Some are from memory and say so.</remarks>
public static partial class Instruments
{
    /// <summary>
    /// Every instrument: those of the toolkit's table first, in its order, then others that the toolkit names, then additions.
    /// </summary>
    public static ImmutableArray<Instrument> All => Lists.All;

    /// <summary>The instrument with an id or a name; letter case and how accents are composed do not count.</summary>
    /// <param name="id">The id, for instance <c>ILO-P029</c>; or the title, the short name or a common name.</param>
    /// <exception cref="ArgumentException">There is no such instrument; the message names the nearest id.</exception>
    public static Instrument Find(string id) =>
        TryFind(id, out var instrument) ? instrument : throw new ArgumentException(UnknownMessage(id), nameof(id));

    /// <summary>The instrument with an id or a name, if there is one.</summary>
    /// <param name="id">The id or the name, as in <see cref="Find"/>.</param>
    /// <param name="instrument">The instrument.</param>
    public static bool TryFind(string? id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Instrument? instrument)
    {
        instrument = null;
        return id is not null && Lists.ByName.TryGetValue(Spelling.Composed(id), out instrument);
    }

    internal static string UnknownMessage(string id) =>
        $"unknown instrument {Spelling.Quote(id)}{Spelling.DidYouMean(id, All.Select(one => one.Id))}"
        + $"; known are {Spelling.List(All.Select(one => one.Id))}";

    /// <summary>Apart, so that they are made after the properties of all parts of this class.</summary>
    private static class Lists
    {
        public static readonly ImmutableArray<Instrument> All =
        [
            OrganizedCrimeConvention, TraffickingInPersonsProtocol, SmugglingOfMigrantsProtocol, CorruptionConvention,
            CivilAndPoliticalRights, CivilAndPoliticalRightsComplaints, AbolitionOfDeathPenalty, EconomicSocialAndCulturalRights,
            EconomicSocialAndCulturalRightsComplaints, RacialDiscrimination, DiscriminationAgainstWomen,
                DiscriminationAgainstWomenComplaints,
            RightsOfTheChild, ChildrenInArmedConflict, SaleOfChildren, RightsOfTheChildComplaints,
            Torture, PreventionOfTorture, MigrantWorkers, PersonsWithDisabilities,
            PersonsWithDisabilitiesComplaints, EnforcedDisappearance, RefugeeConvention, RefugeeProtocol,
            FreedomOfAssociation, CollectiveBargaining, ForcedLabour, ForcedLabourProtocol,
            AbolitionOfForcedLabour, MinimumAge, WorstFormsOfChildLabour, EqualRemuneration,
            EmploymentDiscrimination, LabourInspection, MigrationForEmployment, MigrantWorkersSupplementary,
            PrivateEmploymentAgencies, DomesticWorkers, AfricanCharter, AfricanChildrensCharter,
            AmericanDeclaration, AmericanConvention, SanSalvadorProtocol, AmericanDeathPenaltyProtocol,
            ArabCharter, IstanbulConvention, EuropeanConvention, EuropeanSocialCharter,
            EuropeanTorturePrevention, NationalMinorities, InterAmericanForcedDisappearance, InterAmericanTorture,
            BelemDoPara, EuropeanTraffickingConvention, AseanTraffickingConvention, ConsularRelations,
            LawOfTheSea, UniversalDeclaration, SupplementarySlavery, SlaveryConvention,
            LawOfTreaties, SafetyOfLifeAtSea, SearchAndRescue,
            FirearmsProtocol, StatelessPersons, ReductionOfStatelessness, RomeStatute,
            EuropeanProtocol4, EuropeanProtocol6, EuropeanProtocol7, EuropeanProtocol13,
            SouthAsianTraffickingConvention, ViolenceAndHarassment,
        ];

        /// <summary>By id first; of a name that two could have the first instrument keeps it.</summary>
        public static readonly FrozenDictionary<string, Instrument> ByName = All.Select(instrument => (instrument.Id, instrument))
            .Concat(All.Select(instrument => (instrument.ShortName, instrument)))
            .Concat(All.Select(instrument => (instrument.Title, instrument)))
            .Concat(InstrumentNames.All.Select(known => (known.Name, All.Single(instrument => instrument.Id == known.Id))))
            .DistinctBy(pair => Spelling.Composed(pair.Item1), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => Spelling.Composed(pair.Item1), pair => pair.Item2, StringComparer.OrdinalIgnoreCase);
    }
}
