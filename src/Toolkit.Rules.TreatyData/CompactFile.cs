using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData;

/// <summary>The embedded data. A line starts with what it is:</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>source|number|name|as of|confidence</c>, then numbers stand for sources</item>
/// <item><c>list|instrument|as of|source</c>: the list names every party on that date</item>
/// <item><c>=instrument</c>: the lines that follow are about it</item>
/// <item><c>act|State|date|source[|in effect on]</c></item>
/// <item><c>~|State|kinds|articles|source</c>: a statement found by a search of its text</item>
/// <item><c>!|State|kinds|articles|source|general|limited to</c>: a statement that a person read</item>
/// </list>
/// </remarks>
internal sealed class CompactFile
{
    private readonly ILookup<State, Commitment> commitments;
    private readonly ILookup<State, Reservation> reservations;
    private readonly ImmutableDictionary<Instrument, TreatySource> lists;
    private readonly ImmutableArray<Instrument> reservationsKnownFor;

    private CompactFile(
        ImmutableArray<Commitment> acts,
        ImmutableArray<Reservation> statements,
        ImmutableArray<TreatySource> sources,
        ImmutableDictionary<Instrument, TreatySource> lists)
    {
        Commitments = acts;
        Reservations = statements;
        Sources = sources;
        this.lists = lists;
        CompleteLists = lists.ToImmutableDictionary(list => list.Key, list => list.Value.AsOf);
        commitments = acts.ToLookup(act => act.State);
        reservations = statements.ToLookup(statement => statement.State);
        reservationsKnownFor = [.. lists.Keys.Where(instrument => instrument.Group == InstrumentGroup.HumanRights)];
    }

    public ImmutableArray<Commitment> Commitments { get; }

    public ImmutableArray<Reservation> Reservations { get; }

    public ImmutableArray<TreatySource> Sources { get; }

    public ImmutableDictionary<Instrument, PartialDate> CompleteLists { get; }

    public static CompactFile Load()
    {
        using var stream = typeof(CompactFile).Assembly.GetManifestResourceStream("commitments.txt")
            ?? throw new InvalidOperationException("the embedded treaty data is missing");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>A State's records, and for each complete list that doesn't name it as a party, that it doesn't.</summary>
    public StateCommitments For(State state)
    {
        var acts = commitments[state].ToImmutableArray();
        var joined = acts.Where(act => act.IsConsent).Select(act => act.Instrument).ToHashSet();
        return StateCommitments.From(
            state,
            [
                .. acts,
                .. lists.Where(list => !joined.Contains(list.Key)).OrderBy(list => list.Key.Id, StringComparer.Ordinal).Select(list => new Commitment
                {
                    State = state,
                    Instrument = list.Key,
                    Act = CommitmentAct.NotParty,
                    Date = list.Value.AsOf,
                    Source = list.Value.Name,
                    SourceAsOf = list.Value.AsOf,
                    Confidence = list.Value.Confidence,
                }),
            ],
            reservations[state],
            reservationsKnownFor);
    }

    private static CompactFile Read(TextReader reader)
    {
        var sources = new List<TreatySource>();
        var lists = ImmutableDictionary.CreateBuilder<Instrument, TreatySource>();
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
                    lists.Add(Instruments.Find(cells[1]), sources[Number(cells[3])]);
                    break;
                case "~" or "!":
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
        Reading = cells[0] == "!" ? ReservationReading.ReadByPerson : ReservationReading.TextMatch,
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

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
