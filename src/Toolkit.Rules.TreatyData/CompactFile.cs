using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData;

/// <summary>The embedded data. A line starts with what it is:</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>source|number|name|as of|confidence</c>, then numbers stand for sources</item>
/// <item>
/// <c>list|instrument|as of|source[|presumed|States]</c>: the list names every party on that date, and, where it is presumed, a State that
/// it does not name is taken not to have joined since; of the States that stand behind it the list says something else
/// </item>
/// <item><c>=instrument</c>: the lines that follow are about it</item>
/// <item><c>act|State|date|source[|in effect on]</c></item>
/// <item><c>~|State|kinds|articles|source</c>: a statement found by a search of its text</item>
/// <item><c>?|State|kinds|articles|source</c>: a statement that a list names; its text was read in part or not at all</item>
/// <item><c>!|State|kinds|articles|source|general|limited to</c>: a statement that a person read</item>
/// </list>
/// </remarks>
internal sealed class CompactFile
{
    private readonly ILookup<State, Commitment> commitments;
    private readonly ILookup<State, Reservation> reservations;
    private readonly ImmutableDictionary<Instrument, CompleteList> lists;
    private readonly ImmutableArray<Instrument> reservationsKnownFor;

    private CompactFile(
        ImmutableArray<Commitment> acts,
        ImmutableArray<Reservation> statements,
        ImmutableArray<TreatySource> sources,
        ImmutableDictionary<Instrument, CompleteList> lists)
    {
        Commitments = acts;
        Reservations = statements;
        Sources = sources;
        this.lists = lists;
        CompleteLists = lists.ToImmutableDictionary(list => list.Key, list => list.Value.Source.AsOf);
        Covered = [.. Instruments.All.Where(instrument => acts.Any(act => act.Instrument == instrument))];
        commitments = acts.ToLookup(act => act.State);
        reservations = statements.ToLookup(statement => statement.State);
        reservationsKnownFor = [.. lists.Keys.Where(instrument => instrument.Group == InstrumentGroup.HumanRights)];
    }

    public ImmutableArray<Commitment> Commitments { get; }

    public ImmutableArray<Reservation> Reservations { get; }

    public ImmutableArray<TreatySource> Sources { get; }

    public ImmutableDictionary<Instrument, PartialDate> CompleteLists { get; }

    /// <summary>The instruments of which acts are held, those of the toolkit's table first.</summary>
    public ImmutableArray<Instrument> Covered { get; }

    public static CompactFile Load()
    {
        using var stream = typeof(CompactFile).Assembly.GetManifestResourceStream("commitments.txt")
            ?? throw new InvalidOperationException("the embedded treaty data is missing");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>A State's records, and for each complete list that does not name it as a party, that it does not.</summary>
    public StateCommitments For(State state)
    {
        var acts = commitments[state].ToImmutableArray();
        var joined = acts.Where(act => act.IsConsent).Select(act => act.Instrument)
            .Concat(lists.Where(list => list.Value.NamedOtherwise.Contains(state)).Select(list => list.Key)).ToHashSet();
        return StateCommitments.From(
            state,
            [
                .. acts,
                .. lists.Where(list => !joined.Contains(list.Key)).OrderBy(list => list.Key.Id, StringComparer.Ordinal)
                    .Select(list => new Commitment
                {
                    State = state,
                    Instrument = list.Key,
                    Act = list.Value.IsPresumed ? CommitmentAct.PresumedNotParty : CommitmentAct.NotParty,
                    Date = list.Value.Source.AsOf,
                    Source = list.Value.Source.Name,
                    SourceAsOf = list.Value.Source.AsOf,
                    Confidence = list.Value.Source.Confidence,
                }),
            ],
            reservations[state],
            reservationsKnownFor);
    }

    private static CompactFile Read(TextReader reader)
    {
        var sources = new List<TreatySource>();
        var lists = ImmutableDictionary.CreateBuilder<Instrument, CompleteList>();
        var acts = ImmutableArray.CreateBuilder<Commitment>();
        var statements = ImmutableArray.CreateBuilder<Reservation>();
        Instrument? instrument = null;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('|');
            switch (cells[0])
            {
                case "source":
                    sources.Add(new(cells[2], PartialDate.Parse(cells[3]), ConfidenceOf(cells[4]), 0));
                    break;
                case "list":
                    lists.Add(Instruments.Find(cells[1]), new(
                        sources[Number(cells[3])], cells.Length > 4, cells.Length > 5 && cells[5].Length > 0
                            ? [.. cells[5].Split(';').Select(State.Find)] : []));
                    break;
                case "~" or "?" or "!":
                    statements.Add(ReadReservation(cells, instrument!, sources[Number(cells[4])]));
                    break;
                case ['=', .. var id]:
                    instrument = Instruments.Find(id);
                    break;
                default:
                    var source = Number(cells[3]);
                    sources[source] = sources[source] with { Records = sources[source].Records + 1 };
                    acts.Add(ReadCommitment(cells, instrument!, sources[source]));
                    break;
            }
        }

        return new(acts.ToImmutable(), statements.ToImmutable(), [.. sources.Where(source => source.Records > 0)], lists.ToImmutable());
    }

    private static Commitment ReadCommitment(string[] cells, Instrument instrument, TreatySource source) => new()
    {
        State = State.Find(cells[1]),
        Instrument = instrument,
        Act = cells[0] switch
        {
            "s" => CommitmentAct.Signature,
            "r" => CommitmentAct.Ratification,
            "a" => CommitmentAct.Accession,
            "ar" => CommitmentAct.AccessionOrRatification,
            "su" => CommitmentAct.Succession,
            "ac" => CommitmentAct.Acceptance,
            "ap" => CommitmentAct.Approval,
            "d" => CommitmentAct.Denunciation,
            _ => throw new FormatException($"the embedded treaty data has an unknown act `{cells[0]}`"),
        },
        Date = PartialDate.Parse(cells[2]),
        EffectiveOn = cells.Length > 4 ? PartialDate.Parse(cells[4]).First : null,
        Source = source.Name,
        SourceAsOf = source.AsOf,
        Confidence = source.Confidence,
    };

    private static Reservation ReadReservation(string[] cells, Instrument instrument, TreatySource source) => new()
    {
        State = State.Find(cells[1]),
        Instrument = instrument,
        Kinds = (ReservationKinds)Number(cells[2]),
        Articles = cells[3].Length == 0 ? [] : [.. cells[3].Split(';')],
        Reading = cells[0] switch
        {
            "!" => ReservationReading.ReadByPerson,
            "?" => ReservationReading.Listed,
            _ => ReservationReading.TextMatch,
        },
        IsGeneral = cells.Length > 5 && cells[5] == "yes",
        LimitedTo = cells.Length > 6 && cells[6].Length > 0 ? cells[6] : null,
        Source = source.Name,
        SourceAsOf = source.AsOf,
    };

    private static CommitmentConfidence ConfidenceOf(string text) => text switch
    {
        "high" => CommitmentConfidence.High,
        "high, may have ratified since" => CommitmentConfidence.HighMayHaveRatifiedSince,
        "status high, date unverified" => CommitmentConfidence.StatusHighDateUnverified,
        "unverified" => CommitmentConfidence.Unverified,
        _ => throw new FormatException($"the embedded treaty data has an unknown confidence `{text}`"),
    };

    /// <param name="Source">Who drew it up.</param>
    /// <param name="IsPresumed">Whether a State that it does not name is taken not to have joined since.</param>
    /// <param name="NamedOtherwise">States of which it tells something else than that they are parties, or no parties.</param>
    private sealed record CompleteList(TreatySource Source, bool IsPresumed, ImmutableHashSet<State> NamedOtherwise);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
