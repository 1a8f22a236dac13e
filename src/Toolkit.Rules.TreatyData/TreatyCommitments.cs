using System.Collections.Concurrent;
using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData;

/// <summary>
/// The commitments of all States to the instruments of the toolkit's table and to others, as far as the data at hand knows them.
/// </summary>
/// <remarks>
/// Read once, on first use, and shared; safe for many threads. The data has dates: what happened after
/// the date of a source it cannot know, and says so in each status. <see cref="Missing"/> says what it is known to lack.
/// </remarks>
public static class TreatyCommitments
{
    private static readonly Lazy<CompactFile> File = new(CompactFile.Load);

    private static readonly ConcurrentDictionary<State, StateCommitments> ByState = new();

    /// <summary>
    /// Every act on record, in the order of the instruments. That a complete list does not name a State is not among them.
    /// </summary>
    public static ImmutableArray<Commitment> All => File.Value.Commitments;

    /// <summary>
    /// Every reservation, declaration and understanding on record. Most were found by a search of the text and read by nobody.
    /// </summary>
    public static ImmutableArray<Reservation> Reservations => File.Value.Reservations;

    /// <summary>The sources, each with the date for which it speaks.</summary>
    public static ImmutableArray<TreatySource> Sources => File.Value.Sources;

    /// <summary>
    /// The lists that name every party on their date, by instrument. Where there is none, a State without a record may be a party.
    /// </summary>
    public static ImmutableDictionary<Instrument, PartialDate> CompleteLists => File.Value.CompleteLists;

    /// <summary>The instruments of which acts are held: those of the toolkit's table, then others. Of any other nothing is known.</summary>
    public static ImmutableArray<Instrument> Covered => File.Value.Covered;

    /// <summary>What the data is known to lack.</summary>
    public static ImmutableArray<KnownGap> Missing => KnownGaps.All;

    /// <summary>What is known of a State's commitments; nothing of a code for own use, which no list of parties could name.</summary>
    /// <param name="state">The State.</param>
    public static StateCommitments For(State state) =>
        ByState.GetOrAdd(state, static one => one.IsForOwnUse ? StateCommitments.From(one, [], [], []) : File.Value.For(one));

    /// <summary>What is known of a State's commitments.</summary>
    /// <param name="state">The State: its code of two or three letters, or its name.</param>
    /// <exception cref="ArgumentException">There is no such State; the message names the nearest.</exception>
    public static StateCommitments For(string state) => For(State.Find(state));

    /// <summary>
    /// A case with what this data knows of every State that it and its facts name. What the case itself tells of an instrument stays, in
    /// place of all that the data holds of that instrument.
    /// </summary>
    /// <param name="facts">The case.</param>
    public static Case WithTreatyData(this Case facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var own = facts.Commitments.IsDefault ? [] : facts.Commitments;
        return facts.With(facts.States.Select(For)
            .Select(known => own.FirstOrDefault(told => told.State == known.State) is { } told ? known.ReplacedBy(told) : known)
            .Concat(own.Where(told => !facts.States.Contains(told.State))));
    }

    /// <summary>Whether a State is bound by each instrument of which acts are held (<see cref="Covered"/>) on a date.</summary>
    /// <param name="state">The State: its code of two or three letters, or its name.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">There is no such State; the message names the nearest.</exception>
    public static ImmutableArray<TreatyStatus> For(string state, DateOnly on)
    {
        var commitments = For(state);
        return [.. Covered.Select(instrument => commitments.Status(instrument, null, on))];
    }
}

/// <summary>A source of the data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">The date for which it speaks.</param>
/// <param name="Confidence">How sure its records are.</param>
/// <param name="Records">How many records come from it.</param>
public sealed record TreatySource(string Name, PartialDate AsOf, CommitmentConfidence Confidence, int Records);
