using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Law;

/// <summary>Whether a State is bound; the default is unknown, so that nothing counts as free by accident.</summary>
[JsonConverter(typeof(KebabCaseConverter<TreatyStanding>))]
public enum TreatyStanding
{
    /// <summary>The data does not tell. It means neither bound nor free; what depends on it must show both outcomes.</summary>
    Unknown,

    /// <summary>Bound on the date.</summary>
    Bound,

    /// <summary>Known not to be bound on the date.</summary>
    NotBound,
}

/// <summary>Why a status is what it is, or what stands in doubt beside it.</summary>
public enum StatusReasonKind
{
    /// <summary>
    /// In force for the State since <see cref="StatusReason.Date"/>, from the deposit in <see cref="StatusReason.Commitment"/>.
    /// </summary>
    InForceSince,

    /// <summary>Deposited, or about to be, and not yet in force for the State: it will be on <see cref="StatusReason.Date"/>.</summary>
    NotYetInForce,

    /// <summary>
    /// The date of deposit is not exact, and the State may or may not be bound yet; surely bound from <see cref="StatusReason.Date"/>.
    /// </summary>
    InexactDate,

    /// <summary>Deposited; no source at hand says how long the State then waits until it is bound.</summary>
    EntryRuleNotKnown,

    /// <summary>Succeeded later; whether a predecessor's acceptance bound the State before that is not in the data.</summary>
    BeforeSuccession,

    /// <summary>Denounced, with effect by <see cref="StatusReason.Date"/>.</summary>
    Denounced,

    /// <summary>Denounced, and no source says when that takes effect; at the latest on <see cref="StatusReason.Date"/>.</summary>
    DenunciationEffectNotKnown,

    /// <summary>Signed only; no deposit is on record.</summary>
    SignedOnly,

    /// <summary>A complete list names the State as no party, for the date of <see cref="StatusReason.Commitment"/>.</summary>
    NotParty,

    /// <summary>
    /// A list that is complete by status, for the date of <see cref="StatusReason.Commitment"/>, does not name the State. It is taken not
    /// to be a party since: check whether it joined.
    /// </summary>
    NotPartyWhenListed,

    /// <summary>
    /// The list that does not name the State is younger than the date asked for: a State that joined and left before it would be missed.
    /// </summary>
    DenunciationNotExcluded,

    /// <summary>No record at all. That says nothing about the State.</summary>
    NoRecord,

    /// <summary>The record was not verified: it raises nothing by itself.</summary>
    Unverified,

    /// <summary>That the State is a party is well supported; the date is not verified.</summary>
    DateUnverified,

    /// <summary>The source ends before the date asked for: what happened since is not known.</summary>
    LapsedSource,

    /// <summary>The article is reserved.</summary>
    Reserved,

    /// <summary>A part of what was asked for is reserved.</summary>
    ReservedInPart,

    /// <summary>A declaration or understanding touches the article; it lowers nothing.</summary>
    Declaration,

    /// <summary>A reservation in general terms contests the obligation; it lowers nothing.</summary>
    GeneralReservation,

    /// <summary>A search of the text found the article in a statement that nobody read; it contests, it lowers nothing.</summary>
    ContestedByTextMatch,

    /// <summary>
    /// A search of the text found articles in a statement that nobody read, and none that was asked for; what else it says is not known.
    /// </summary>
    StatementNotRead,

    /// <summary>The data holds no reservations to this instrument: that none is on record says nothing.</summary>
    ReservationsNotHeld,

    /// <summary>
    /// The Refugee Convention alone covers events before 1951 only; the Protocol that lifts the limit binds the State not, or not for sure.
    /// </summary>
    OnlyEventsBefore1951,

    /// <summary>The 1967 Protocol applies this article of the Refugee Convention.</summary>
    ThroughProtocolOf1967,

    /// <summary>The instrument itself was not in force yet; it is since <see cref="StatusReason.Date"/>.</summary>
    InstrumentNotInForce,

    /// <summary>A declaration, which binds nobody by ratification.</summary>
    NotATreaty,

    /// <summary>The instrument only opens a procedure: it adds a remedy and raises no severity.</summary>
    ProceduralOnly,
}

/// <summary>One reason of a status, with the record that it rests on.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Commitment">The act that it rests on; null where there is none.</param>
/// <param name="Reservation">The statement that it rests on; null where there is none.</param>
/// <param name="Date">The date that it names; null where it names none.</param>
public sealed record StatusReason(
    StatusReasonKind Kind, Commitment? Commitment = null, Reservation? Reservation = null, DateOnly? Date = null);

/// <summary>Whether a State is bound by an instrument, or by one of its articles, on a date, and why.</summary>
public sealed record TreatyStatus
{
    /// <summary>The State.</summary>
    public required State State { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>The article; null where the whole instrument was asked for.</summary>
    public string? Article { get; init; }

    /// <summary>The date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The answer. Unknown is an open question, never "not bound".</summary>
    public required TreatyStanding Standing { get; init; }

    /// <summary>Why, and what stands in doubt beside it; never empty.</summary>
    public required ImmutableArray<StatusReason> Reasons { get; init; }

    /// <summary>Whether a reason of a kind is given.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public bool Has(StatusReasonKind kind)
    {
        Defined.Value(kind);
        return Reasons.Any(reason => reason.Kind == kind);
    }

    /// <summary>Since when the instrument is in force for the State; null where that is not known, or it is not.</summary>
    public DateOnly? InForceSince => Standing == TreatyStanding.Bound || Has(StatusReasonKind.Reserved)
        ? Reasons.FirstOrDefault(reason => reason.Kind == StatusReasonKind.InForceSince)?.Date
        : null;

    /// <summary>Whether the State is bound and why, with every doubt, as one sentence for a reader.</summary>
    public string Describe() => StatusWords.Write(this);

    /// <summary>State, instrument, article, date, standing and the kinds of reasons on one line.</summary>
    public override string ToString() =>
        $"{State} {Instrument}{(Article is null ? "" : " art. " + Article)} on {PartialDate.Day(On)}: "
        + $"{Spelling.Words(Standing.ToString())} ({string.Join(", ", Reasons.Select(reason => Spelling.Words(reason.Kind.ToString())))})";
}
