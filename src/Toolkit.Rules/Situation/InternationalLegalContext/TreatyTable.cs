using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Situation.InternationalLegalContext;

/// <summary>What an instrument opens besides its duties.</summary>
[JsonConverter(typeof(KebabCaseConverter<InstrumentOpens>))]
public enum InstrumentOpens
{
    /// <summary>Nothing that this tool asks about.</summary>
    [Means("nothing that this tool asks about", "The instrument opens nothing that this tool asks about.")]
    Nothing,

    /// <summary>A committee examines the reports of its parties and publishes concluding observations.</summary>
    [Means("review by a committee", "A committee examines the reports of the parties and publishes concluding observations.")]
    CommitteeReview,

    /// <summary>Individuals can complain to a committee.</summary>
    [Means("individual complaints", "Individuals can complain to a committee.")]
    Complaints,

    /// <summary>A body visits places where people are deprived of liberty.</summary>
    [Means("visits to places of detention", "A body visits places where people are deprived of liberty.")]
    Visits,
}

/// <summary>Tool 2.2: the instruments that matter for a State, and what they open.</summary>
public static class TreatyTable
{
    private static readonly ImmutableHashSet<Instrument> Reviewed =
    [
        Instruments.RacialDiscrimination, Instruments.EconomicSocialAndCulturalRights, Instruments.CivilAndPoliticalRights,
        Instruments.DiscriminationAgainstWomen, Instruments.Torture, Instruments.RightsOfTheChild, Instruments.MigrantWorkers,
        Instruments.PersonsWithDisabilities, Instruments.EnforcedDisappearance,
    ];

    /// <summary>
    /// The rows of the table for a State on a date, as far as its commitments are known. What is not known stays unanswered.
    /// </summary>
    /// <param name="commitments">What is known of the State.</param>
    /// <param name="on">The date.</param>
    public static ImmutableArray<TreatyPosition> Describe(StateCommitments commitments, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        return [.. Instruments.All.Where(instrument => instrument.IsInToolkitTable).Select(instrument => Row(commitments, instrument, on))];
    }

    private static TreatyPosition Row(StateCommitments commitments, Instrument instrument, DateOnly on)
    {
        var standing = commitments.Status(instrument, null, on).Standing;
        var reserved = commitments.Reservations.Any(statement => statement.Instrument == instrument
            && statement is { Reading: ReservationReading.ReadByPerson } && statement.Kinds.HasFlag(ReservationKinds.Reservation));
        var isUnread = commitments.Reservations.Any(statement => statement.Instrument == instrument
            && statement.Reading != ReservationReading.ReadByPerson);
        return new()
        {
            Id = $"{commitments.State.Alpha2} {instrument.Id}",
            State = commitments.State,
            Instrument = instrument.Id,
            Opens = instrument.IsProcedural ? InstrumentOpens.Complaints
                : instrument == Instruments.PreventionOfTorture ? InstrumentOpens.Visits
                : Reviewed.Contains(instrument) ? InstrumentOpens.CommitteeReview
                : InstrumentOpens.Nothing,
            IsParty = standing switch { TreatyStanding.Bound => Answer.Yes, TreatyStanding.NotBound => Answer.No, _ => null },
            HasReservations = reserved ? Answer.Yes
                : !isUnread && commitments.ReservationsKnownFor.Contains(instrument) ? Answer.No
                : null,
        };
    }
}
