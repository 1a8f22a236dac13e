using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>A State's commitments as somebody wrote them, not checked yet.</summary>
public sealed record StateCommitmentsDraft
{
    /// <summary>The State: its code of two or three letters, or its name.</summary>
    public string? State { get; init; }

    /// <summary>Its acts; what is not written is not known.</summary>
    public ImmutableArray<CommitmentDraft> Commitments { get; init; } = [];

    /// <summary>Its reservations and other statements.</summary>
    public ImmutableArray<ReservationDraft> Reservations { get; init; } = [];

    /// <summary>The ids of instruments whose reservations are all written here; for any other reservations are not held.</summary>
    public ImmutableArray<string> ReservationsKnownFor { get; init; } = [];

    /// <summary>Checks and reads the draft.</summary>
    /// <param name="place">Where it stands, for instance a file; stands before each place in a problem.</param>
    /// <exception cref="InvalidCommitmentsException">Something is unknown or cannot be; lists everything that is wrong, with place and what
    /// is allowed.</exception>
    public StateCommitments Build(string place = "") => new DraftReader(place).Read(this);
}

/// <summary>An act as somebody wrote it.</summary>
public sealed record CommitmentDraft
{
    /// <summary>The instrument's id.</summary>
    public string? Instrument { get; init; }

    /// <summary>The act, in lower case with hyphens: <c>ratification</c>, <c>not-party</c>.</summary>
    public string? Act { get; init; }

    /// <summary>The date: a day, a month or a year.</summary>
    public string? Date { get; init; }

    /// <summary>The day on which it took effect for the State; null leaves it to the instrument's own rule.</summary>
    public string? EffectiveOn { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }

    /// <summary>The date for which the source speaks.</summary>
    public string? SourceAsOf { get; init; }

    /// <summary>How sure it is, in lower case with hyphens; null counts as unverified.</summary>
    public string? Confidence { get; init; }
}

/// <summary>A reservation or other statement as somebody wrote it.</summary>
public sealed record ReservationDraft
{
    /// <summary>The instrument's id.</summary>
    public string? Instrument { get; init; }

    /// <summary>
    /// What it is: <c>reservation</c>, <c>declaration</c>, <c>understanding</c>, <c>footnote-only</c>; empty counts as not known.
    /// </summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The articles that it is about.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>How the articles are known, in lower case with hyphens; null where a person read it.</summary>
    public string? Reading { get; init; }

    /// <summary>Whether it reserves in general terms.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>What part of the articles it is limited to; null where it covers them whole.</summary>
    public string? LimitedTo { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }

    /// <summary>The date for which the source speaks.</summary>
    public string? SourceAsOf { get; init; }
}
