using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>What is known of a State's commitments, and the answer to whether it is bound on a date. Immutable, safe to share.</summary>
/// <remarks>
/// What is not recorded is not known: without a record a status is unknown. "Not bound" always rests on a record: a deposit that came
/// later,
/// a denunciation, a reservation, or a complete list that does not name the State (<see cref="CommitmentAct.NotParty"/>).
/// </remarks>
public sealed class StateCommitments
{
    /// <summary>One for each State that was asked for, of which there are as many as codes.</summary>
    private static readonly ConcurrentDictionary<State, StateCommitments> NothingKnown = [];

    private readonly ILookup<Instrument, Commitment> commitments;
    private readonly ILookup<Instrument, Reservation> reservations;

    private StateCommitments(State state, ImmutableArray<Commitment> acts, ImmutableArray<Reservation> statements,
        ImmutableHashSet<Instrument> knownFor)
    {
        State = state;
        Commitments = acts;
        Reservations = statements;
        commitments = acts.ToLookup(commitment => commitment.Instrument);
        reservations = statements.ToLookup(reservation => reservation.Instrument);
        ReservationsKnownFor = knownFor;
    }

    /// <summary>The State.</summary>
    public State State { get; }

    /// <summary>Its acts, as they were given.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>Its reservations and other statements, as they were given.</summary>
    public ImmutableArray<Reservation> Reservations { get; }

    /// <summary>The instruments whose reservations are all given; of any other that none is on record says nothing.</summary>
    public ImmutableHashSet<Instrument> ReservationsKnownFor { get; }

    /// <summary>Checks and keeps what is known of a State.</summary>
    /// <param name="state">The State.</param>
    /// <param name="commitments">Its acts; those it lacks are not known.</param>
    /// <param name="reservations">Its reservations and other statements.</param>
    /// <param name="reservationsKnownFor">
    /// Instruments whose reservations are all given; for any other the status of an article says that reservations are not held.
    /// </param>
    /// <exception cref="InvalidCommitmentsException">The records contradict one another or the instruments; lists everything that is
    /// wrong.</exception>
    public static StateCommitments From(
        State state,
        IEnumerable<Commitment> commitments,
        IEnumerable<Reservation>? reservations = null,
        IEnumerable<Instrument>? reservationsKnownFor = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(commitments);
        ImmutableArray<Commitment> acts = [.. commitments];
        ImmutableArray<Reservation> statements = [.. reservations ?? []];
        var problems = CommitmentsCheck.Check(state, acts, statements);
        return problems.IsEmpty
            ? new(state, acts, statements, [.. (reservationsKnownFor ?? []).Where(instrument => instrument is not null)])
            : throw new InvalidCommitmentsException(problems);
    }

    /// <summary>Nothing is known of the State: every status is unknown.</summary>
    /// <param name="state">The State.</param>
    internal static StateCommitments Unknown(State state) =>
        NothingKnown.GetOrAdd(state, static of => new(of, [], [], []));

    /// <summary>These commitments, with what somebody else knows of an instrument in place of all that stands here of it.</summary>
    /// <param name="own">What somebody else knows of the same State.</param>
    /// <exception cref="ArgumentException">It is about another State.</exception>
    public StateCommitments ReplacedBy(StateCommitments own)
    {
        ArgumentNullException.ThrowIfNull(own);
        if (own.State != State)
        {
            throw new ArgumentException($"these are the commitments of {own.State}, not of {State}", nameof(own));
        }

        var replaced = own.Commitments.Select(act => act.Instrument)
            .Concat(own.Reservations.Select(statement => statement.Instrument))
            .ToHashSet();
        return new(
            State,
            [.. Commitments.Where(act => !replaced.Contains(act.Instrument)), .. own.Commitments],
            [.. Reservations.Where(statement => !replaced.Contains(statement.Instrument)), .. own.Reservations],
            [.. ReservationsKnownFor.Where(instrument => !replaced.Contains(instrument)), .. own.ReservationsKnownFor]);
    }

    /// <summary>Whether the State is bound by an instrument, or an article of it, on a date.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="article">The article, as it is cited; null for the instrument as a whole.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">The instrument has no such article.</exception>
    public TreatyStatus Status(Instrument instrument, string? article, DateOnly on) => Status(instrument, article, null, on);

    private TreatyStatus Status(Instrument instrument, string? article, string? point, DateOnly on)
    {
        if (article is not null && instrument.ArticleProblem(article) is { } problem)
        {
            throw new ArgumentException(problem, nameof(article));
        }

        var (standing, reasons) = instrument == Instruments.RefugeeConvention ? Refugee(article, on) : Party(instrument, on);
        if (instrument.IsProcedural)
        {
            reasons.Add(new(StatusReasonKind.ProceduralOnly));
        }

        if (standing != TreatyStanding.NotBound || reservations[instrument].Any(reservation => reservation.Excludes))
        {
            var reserved = article is null ? Statements(instrument, on, reasons) : Statements(instrument, article, point, on, reasons);
            standing = reserved ? TreatyStanding.NotBound : standing;
        }

        return new() { State = State, Instrument = instrument, Article = article, On = on, Standing = standing, Reasons = [.. reasons] };
    }

    /// <summary>Whether the State is bound by a provision on a date.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="on">The date.</param>
    public TreatyStatus Status(Provision provision, DateOnly on) => Status(provision.Instrument, provision.Place, provision.Point, on);

    private (TreatyStanding Standing, List<StatusReason> Reasons) Party(Instrument instrument, DateOnly on) =>
        PartyStatus.Of(instrument, [.. commitments[instrument]], on);

    /// <summary>
    /// The Convention alone reaches events before 1951 only. Articles 2 to 34 bind through the Protocol whether or not the State joined
    /// the Convention; the others need both.
    /// </summary>
    private (TreatyStanding Standing, List<StatusReason> Reasons) Refugee(string? article, DateOnly on)
    {
        var convention = Party(Instruments.RefugeeConvention, on);
        var protocol = Party(Instruments.RefugeeProtocol, on);
        var through = ArticlePath.TryParse(article, out var path) && path.Number is >= 2 and <= 34;
        var reasons = convention.Reasons;
        if (protocol.Standing != TreatyStanding.Bound && convention.Standing == TreatyStanding.Bound)
        {
            reasons.Add(new(StatusReasonKind.OnlyEventsBefore1951));
        }

        reasons.AddRange(protocol.Reasons);
        if (!through)
        {
            return (And(convention.Standing, protocol.Standing), reasons);
        }

        if (protocol.Standing == TreatyStanding.Bound)
        {
            reasons = [new(StatusReasonKind.ThroughProtocolOf1967), .. protocol.Reasons];
        }

        return (protocol.Standing, reasons);
    }

    /// <summary>Bound only where both are; free where one is known to be free.</summary>
    internal static TreatyStanding And(TreatyStanding one, TreatyStanding other) =>
        one == TreatyStanding.NotBound || other == TreatyStanding.NotBound ? TreatyStanding.NotBound
        : one == other ? one
        : TreatyStanding.Unknown;

    /// <summary>What is said about the instrument as a whole. It never takes the whole instrument away.</summary>
    private bool Statements(Instrument instrument, DateOnly on, List<StatusReason> reasons)
    {
        foreach (var reservation in reservations[instrument])
        {
            if (reservation.IsGeneral)
            {
                Add(StatusReasonKind.GeneralReservation, reservation, on, reasons);
            }
            else if (reservation.Reading == ReservationReading.ReadByPerson && reservation.Kinds.HasFlag(ReservationKinds.Reservation))
            {
                Add(StatusReasonKind.ReservedInPart, reservation, on, reasons);
            }
            else if (MayTouchAnything(reservation))
            {
                Add(StatusReasonKind.ContestedByTextMatch, reservation, on, reasons);
            }
            else if (reservation.Reading != ReservationReading.ReadByPerson && !reservation.Articles.IsEmpty)
            {
                Add(StatusReasonKind.StatementNotRead, reservation, on, reasons);
            }
        }

        return false;
    }

    private bool Statements(Instrument instrument, string article, string? point, DateOnly on, List<StatusReason> reasons)
    {
        var reserved = false;
        foreach (var reservation in reservations[instrument])
        {
            var touches = reservation.Articles.Any(place => ArticlePath.Touches(place, article));
            StatusReasonKind? kind = reservation switch
            {
                { IsGeneral: true } => StatusReasonKind.GeneralReservation,
                { Reading: not ReservationReading.ReadByPerson } when touches
                    || MayTouchAnything(reservation) => StatusReasonKind.ContestedByTextMatch,
                { Excludes: true } when reservation.Articles.Any(place => ArticlePath.Covers(place, article)) => StatusReasonKind.Reserved,
                { ExcludesOnePoint: true } when reservation.LimitedTo == point
                    && reservation.Articles.Any(place => ArticlePath.Covers(place, article)) => StatusReasonKind.Reserved,
                { Reading: ReservationReading.ReadByPerson } when touches => reservation.Kinds.HasFlag(ReservationKinds.Reservation)
                    ? StatusReasonKind.ReservedInPart
                    : StatusReasonKind.Declaration,
                { Reading: not ReservationReading.ReadByPerson } when !reservation.Articles.IsEmpty => StatusReasonKind.StatementNotRead,
                _ => null,
            };
            if (kind is { } found)
            {
                Add(found, reservation, on, reasons);
                reserved |= found == StatusReasonKind.Reserved;
            }
        }

        if (!ReservationsKnownFor.Contains(instrument))
        {
            reasons.Add(new(StatusReasonKind.ReservationsNotHeld));
        }

        return reserved;
    }

    /// <summary>A statement that nobody read, in which no article was found, and which may be a reservation.</summary>
    private static bool MayTouchAnything(Reservation reservation) =>
        reservation.Reading != ReservationReading.ReadByPerson
        && reservation.Articles.IsEmpty
        && (reservation.Kinds == ReservationKinds.NotKnown || reservation.Kinds.HasFlag(ReservationKinds.Reservation));

    private static void Add(StatusReasonKind kind, Reservation reservation, DateOnly on, List<StatusReason> reasons)
    {
        reasons.Add(new(kind, Reservation: reservation));
        if (on > reservation.SourceAsOf.Last)
        {
            reasons.Add(new(StatusReasonKind.LapsedSource, Reservation: reservation));
        }
    }
}
