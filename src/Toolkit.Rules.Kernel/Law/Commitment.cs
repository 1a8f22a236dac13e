using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>What a State did about an instrument, or what a source says that it has not done.</summary>
public enum CommitmentAct
{
    /// <summary>Signed it. Alone this binds to nothing but not defeating its purpose.</summary>
    Signature,

    /// <summary>Ratified it.</summary>
    Ratification,

    /// <summary>Acceded to it.</summary>
    Accession,

    /// <summary>Became a party by accession or ratification; the source does not say which.</summary>
    AccessionOrRatification,

    /// <summary>Succeeded to what a predecessor had accepted; the date is the depositary's.</summary>
    Succession,

    /// <summary>Accepted it.</summary>
    Acceptance,

    /// <summary>Approved it.</summary>
    Approval,

    /// <summary>Denounced it.</summary>
    Denunciation,

    /// <summary>
    /// A list that is complete on its date does not name the State as a party. Not an act, but the only thing that tells "not party" from
    /// "not known".
    /// </summary>
    NotParty,

    /// <summary>
    /// The same, from a list that is known to be complete by status: after its date too the State is taken not to be a party, with the note
    /// to check whether it joined since.
    /// </summary>
    PresumedNotParty,
}

/// <summary>How sure a commitment is, in the terms of the ratification data.</summary>
public enum CommitmentConfidence
{
    /// <summary>Nobody verified it. It is shown and raises nothing by itself.</summary>
    Unverified,

    /// <summary>That the State is a party is well supported; the date is not verified.</summary>
    StatusHighDateUnverified,

    /// <summary>Read in a source that has aged: the State may have ratified since.</summary>
    HighMayHaveRatifiedSince,

    /// <summary>Read in the source.</summary>
    High,
}

/// <summary>One act of a State towards one instrument, with its source.</summary>
public sealed record Commitment
{
    /// <summary>The State.</summary>
    public required State State { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>What the State did.</summary>
    public required CommitmentAct Act { get; init; }

    /// <summary>When: the day of signature or deposit. For what a list does not name, the date for which the list speaks.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>
    /// When it took effect for the State, where a source says it; null leaves it to be computed from <see cref="Instrument.Entry"/>.
    /// </summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>The date for which the source speaks. What happened later it cannot know.</summary>
    public required PartialDate SourceAsOf { get; init; }

    /// <summary>How sure it is; what is not told is unverified.</summary>
    public CommitmentConfidence Confidence { get; init; }

    /// <summary>Whether the act makes the State a party.</summary>
    public bool IsConsent => Act is not (CommitmentAct.Signature or CommitmentAct.Denunciation) && !IsAbsence;

    /// <summary>Whether it tells that a list does not name the State, which is no act.</summary>
    internal bool IsAbsence => Act is CommitmentAct.NotParty or CommitmentAct.PresumedNotParty;

    /// <summary>
    /// By date. Of two on one day a denunciation goes first where something earlier is there to be denounced: a State that leaves in order
    /// to come back with a reservation does both on one day.
    /// </summary>
    internal static IEnumerable<T> InOrder<T>(IReadOnlyCollection<T> acts, Func<T, Commitment> of) => acts
        .OrderBy(act => of(act).Date.Order)
        .ThenBy(act => of(act).Act != CommitmentAct.Denunciation ? 1
            : acts.Any(other => of(other).IsConsent && of(other).Date.Last < of(act).Date.First) ? 0 : 2);
}

/// <summary>What kind of statement a State made; several may hold.</summary>
[Flags]
public enum ReservationKinds
{
    /// <summary>The source does not tell.</summary>
    NotKnown = 0,

    /// <summary>A reservation.</summary>
    Reservation = 1,

    /// <summary>A declaration: it flags, it never lowers an obligation.</summary>
    Declaration = 2,

    /// <summary>An understanding.</summary>
    Understanding = 4,

    /// <summary>Found only in footnotes, which often tell of a withdrawal.</summary>
    FootnoteOnly = 8,
}

/// <summary>How it is known which articles a statement touches.</summary>
public enum ReservationReading
{
    /// <summary>
    /// The text was searched for numbers of articles. That also finds declarations and what was withdrawn: it contests, it lowers nothing.
    /// </summary>
    TextMatch,

    /// <summary>A person read it.</summary>
    ReadByPerson,

    /// <summary>A list of statements names it; the text was read in part or not at all. It contests, it lowers nothing.</summary>
    Listed,
}

/// <summary>A reservation, declaration or understanding of a State.</summary>
public sealed record Reservation
{
    /// <summary>The State.</summary>
    public required State State { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>What kinds of statement it holds.</summary>
    public ReservationKinds Kinds { get; init; }

    /// <summary>
    /// The articles that it is about, or that its text mentions; empty where none is known, which does not mean that none is touched.
    /// </summary>
    public ImmutableArray<string> Articles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How the articles are known.</summary>
    public ReservationReading Reading { get; init; }

    /// <summary>
    /// Whether it reserves in general terms, such as whatever a body of law does not allow: it contests, it lowers nothing.
    /// </summary>
    public bool IsGeneral { get; init; }

    /// <summary>What part of the articles it is limited to, in our own words; null where it covers them whole.</summary>
    public string? LimitedTo { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>The date for which the source speaks; a later withdrawal it cannot know.</summary>
    public required PartialDate SourceAsOf { get; init; }

    /// <summary>
    /// Whether it takes its articles out of what binds the State: a reservation that a person read, neither general nor limited.
    /// </summary>
    public bool Excludes => IsSpecific && LimitedTo is null;

    /// <summary>Whether it takes out one point of its articles and leaves the rest.</summary>
    internal bool ExcludesOnePoint => IsSpecific && LimitedTo is not null;

    private bool IsSpecific => Reading == ReservationReading.ReadByPerson && Kinds.HasFlag(ReservationKinds.Reservation) && !IsGeneral;
}
