using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>Thrown when what is said of a State's commitments cannot be; tells everything that is wrong at once.</summary>
public sealed class InvalidCommitmentsException(ImmutableArray<Problem> problems) : Exception(Problem.List(problems))
{
    /// <summary>What is wrong, in the order of the records.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}

/// <summary>Holds commitments and reservations against the instruments and against one another.</summary>
internal static class CommitmentsCheck
{
    /// <summary>Later dates are slips, and would leave the calendar once a wait is added.</summary>
    private const int LastYear = 2200;

    public static ImmutableArray<Problem> Check(State state, ImmutableArray<Commitment> commitments,
        ImmutableArray<Reservation> reservations)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        ImmutableArray<(Commitment Record, string Place)> acts = [.. commitments.Select((record, i) => (record,
            FormattableString.Invariant($"$.commitments[{i}]")))];
        ImmutableArray<(Reservation Record, string Place)> statements = [.. reservations.Select((record, i) => (record,
            FormattableString.Invariant($"$.reservations[{i}]")))];
        problems.AddRange(acts.SelectMany(act => Missing(act.Place, act.Record, act.Record?.State, act.Record?.Instrument,
            act.Record?.Source))
            .Concat(statements.SelectMany(statement => Missing(statement.Place, statement.Record, statement.Record?.State,
                statement.Record?.Instrument, statement.Record?.Source)))
            .Concat(statements.Where(statement => statement.Record is not null).SelectMany(statement => statement.Record.Articles
                .Select((article, i) => (article, i)).Where(pair => pair.article is null)
                .Select(pair => new Problem(CommitmentCodes.NullRecord,
                    FormattableString.Invariant($"{statement.Place}.articles[{pair.i}]"),
                    "this is null; an article that is not known is left out")))));
        Check(
            state,
            [.. acts.Where(act => act.Record is { State: not null, Instrument: not null })],
            [.. statements.Where(statement => statement.Record is { State: not null, Instrument: not null }
                && !statement.Record.Articles.Contains(null!))],
            problems);
        return problems.ToImmutable();
    }

    /// <summary>What of a record that was made in code is null, although the record cannot do without it.</summary>
    private static IEnumerable<Problem> Missing(string place, object? record, State? state, Instrument? instrument, string? source) =>
        record is null ? [new(CommitmentCodes.NullRecord, place, "this record is null; what is not known is left out")]
        : new[] { ("state", (object?)state), ("instrument", instrument), ("source", source) }
            .Where(part => part.Item2 is null).Select(part => new Problem(CommitmentCodes.NullRecord, $"{place}.{part.Item1}",
                "this is null; every record names its State, its instrument and who says so"));

    public static void Check(
        State state,
        ImmutableArray<(Commitment Record, string Place)> commitments,
        ImmutableArray<(Reservation Record, string Place)> reservations,
        ImmutableArray<Problem>.Builder problems)
    {
        foreach (var (record, place) in commitments)
        {
            Alone(state, record, place, problems);
        }

        foreach (var acts in commitments.GroupBy(commitment => commitment.Record.Instrument))
        {
            Together([.. Commitment.InOrder([.. acts], act => act.Record)], problems);
        }

        foreach (var (record, place) in reservations)
        {
            Reserve(state, record, place, problems);
        }
    }

    private static void Alone(State state, Commitment record, string place, ImmutableArray<Problem>.Builder problems)
    {
        if (record.State != state)
        {
            problems.Add(new(CommitmentCodes.OtherState, place, $"the act is of {record.State}, the commitments are of {state}"));
        }

        var isAct = !record.IsAbsence;
        if (isAct && !record.Instrument.IsTreaty)
        {
            problems.Add(new(CommitmentCodes.DeclarationJoined, place,
                $"{record.Instrument} is a declaration, which no State signs, ratifies or denounces"));
        }
        else if (isAct && record.Instrument.Adopted.Date is { } adopted && record.Date.Last < adopted)
        {
            problems.Add(new(CommitmentCodes.ActBeforeAdoption, $"{place}.date",
                $"{Act(record)} of {record.Instrument} is dated `{record.Date}`, before its adoption on {PartialDate.Day(adopted)}"));
        }

        if (record.Act == CommitmentAct.Denunciation && record.Instrument.CannotBeDenounced)
        {
            problems.Add(new(CommitmentCodes.CannotBeDenounced, place,
                $"{record.Instrument} has no clause on denunciation, and cannot be denounced"));
        }

        if (new[] { record.Date.Last, record.SourceAsOf.Last, record.EffectiveOn ?? default }.Max().Year > LastYear)
        {
            problems.Add(new(CommitmentCodes.NotADay, place, FormattableString.Invariant($"a date lies after the year {LastYear}")));
        }

        if (record.Act != CommitmentAct.Succession && record.EffectiveOn < record.Date.First)
        {
            problems.Add(new(CommitmentCodes.EffectBeforeAct, $"{place}.effectiveOn",
                $"{Act(record)} takes effect on `{PartialDate.Day(record.EffectiveOn.Value)}`, before its date `{record.Date}`"));
        }

        if (record.SourceAsOf.Last < record.Date.First)
        {
            problems.Add(new(CommitmentCodes.SourceBeforeAct, $"{place}.sourceAsOf",
                $"the source speaks for `{record.SourceAsOf}` and cannot know of what is dated `{record.Date}`"));
        }
    }

    private static void Together(ImmutableArray<(Commitment Record, string Place)> acts, ImmutableArray<Problem>.Builder problems)
    {
        var isParty = false;
        var everJoined = false;
        foreach (var (record, place) in acts)
        {
            if (record.IsConsent)
            {
                if (isParty)
                {
                    problems.Add(new(CommitmentCodes.JoinedTwice, place,
                        $"{Act(record)} of {record.Instrument} on `{record.Date}` follows an earlier one that was never denounced"));
                }

                isParty = everJoined = true;
            }
            else if (record.Act == CommitmentAct.Denunciation)
            {
                if (!everJoined && acts.FirstOrDefault(act => act.Record.IsConsent) is { Place: not null } joined)
                {
                    problems.Add(new(CommitmentCodes.DenouncedBeforeJoined, $"{place}.date",
                        $"{record.Instrument} is denounced on `{record.Date}`, before it was accepted on `{joined.Record.Date}`"));
                }

                isParty = false;
            }
            else if (record.IsAbsence
                && acts.FirstOrDefault(act => Contradicts(act.Record, record)) is { Place: not null } other)
            {
                problems.Add(new(CommitmentCodes.NotJoinedBesideJoined, place,
                    $"{record.Instrument} cannot be recorded as not joined by `{record.Date}` beside {Act(other.Record)} of "
                        + $"`{other.Record.Date}`; "
                    + "record the denunciation instead, or leave out what is wrong"));
            }
        }
    }

    private static bool Contradicts(Commitment act, Commitment list) =>
        (act.IsConsent || act.Act == CommitmentAct.Denunciation)
        && act.Confidence != CommitmentConfidence.Unverified
        && act.Date.First <= list.Date.Last;

    private static void Reserve(State state, Reservation record, string place, ImmutableArray<Problem>.Builder problems)
    {
        if (record.State != state)
        {
            problems.Add(new(CommitmentCodes.OtherState, place, $"the reservation is of {record.State}, the commitments are of {state}"));
        }

        // What a search or a list tells is a number in a text, not somebody's claim about an article.
        if (record.Reading != ReservationReading.ReadByPerson)
        {
            return;
        }

        if (record.Excludes && record.Articles.IsEmpty)
        {
            problems.Add(new(CommitmentCodes.ReservationOfNothing, $"{place}.articles",
                "the reservation names no article and is not general; say which it is"));
        }

        for (var i = 0; i < record.Articles.Length; i++)
        {
            var article = record.Articles[i];
            var at = FormattableString.Invariant($"{place}.articles[{i}]");
            if (record.Instrument.ArticleProblem(article) is { } unknown)
            {
                problems.Add(new(CommitmentCodes.UnknownArticle, at, unknown));
            }
            else if (record.Kinds.HasFlag(ReservationKinds.Reservation) && record.Instrument.ReservationProblem(article) is { } barred)
            {
                problems.Add(new(CommitmentCodes.BarredReservation, at, barred));
            }
        }
    }

    private static string Act(Commitment record) =>
        Spelling.Words(record.Act.ToString()) is var words && "aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " + words
            : "a " + words;
}
