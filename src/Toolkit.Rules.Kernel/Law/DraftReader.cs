using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>Reads a draft of commitments; collects everything that is wrong with it.</summary>
internal sealed class DraftReader(string file, string root = "$")
{
    public static readonly ImmutableArray<ReservationKinds> KindsToWrite =
        [ReservationKinds.Reservation, ReservationKinds.Declaration, ReservationKinds.Understanding, ReservationKinds.FootnoteOnly];

    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    public StateCommitments Read(StateCommitmentsDraft draft)
    {
        if (!State.TryFind(draft.State, out var state))
        {
            Problem(CommitmentCodes.OtherState, $"{root}.state", draft.State is null ? "the State is missing"
                : State.UnknownMessage(draft.State));
        }

        // Records are checked against a stand-in where the State is unknown, so that all problems come out at once.
        var subject = state ?? State.All[0];
        var acts = ImmutableArray.CreateBuilder<(Commitment, string)>();
        for (var i = 0; i < Count(draft.Commitments); i++)
        {
            var place = FormattableString.Invariant($"{root}.commitments[{i}]");
            if (Read(subject, draft.Commitments[i], place) is { } act)
            {
                acts.Add((act, At(place)));
            }
        }

        var statements = ImmutableArray.CreateBuilder<(Reservation, string)>();
        for (var i = 0; i < Count(draft.Reservations); i++)
        {
            var place = FormattableString.Invariant($"{root}.reservations[{i}]");
            if (Read(subject, draft.Reservations[i], place) is { } statement)
            {
                statements.Add((statement, At(place)));
            }
        }

        var known = Enumerable.Range(0, Count(draft.ReservationsKnownFor))
            .Select(i => draft.ReservationsKnownFor[i])
            .Select((id, i) => Instrument(id, FormattableString.Invariant($"{root}.reservationsKnownFor[{i}]")))
            .OfType<Instrument>()
            .ToImmutableArray();
        CommitmentsCheck.Check(subject, acts.ToImmutable(), statements.ToImmutable(), problems);
        return problems.Count == 0
            ? StateCommitments.From(subject, acts.Select(act => act.Item1), statements.Select(statement => statement.Item1), known)
            : throw new InvalidCommitmentsException([.. problems]);
    }

    private Commitment? Read(State state, CommitmentDraft? draft, string place)
    {
        if (draft is null)
        {
            Problem(CommitmentCodes.WordMissing, place, "the act is missing");
            return null;
        }

        var before = problems.Count;
        var instrument = Instrument(draft.Instrument, $"{place}.instrument");
        var act = Word<CommitmentAct>(draft.Act, $"{place}.act", Enum.GetValues<CommitmentAct>());
        var date = Date(draft.Date, $"{place}.date");
        var effective = draft.EffectiveOn is null ? null : Day(draft.EffectiveOn, $"{place}.effectiveOn");
        var source = Text(draft.Source, $"{place}.source");
        var asOf = Date(draft.SourceAsOf, $"{place}.sourceAsOf");
        var confidence = draft.Confidence is null
            ? CommitmentConfidence.Unverified
            : Word<CommitmentConfidence>(draft.Confidence, $"{place}.confidence", Enum.GetValues<CommitmentConfidence>());
        return problems.Count > before
            ? null
            : new()
            {
                State = state,
                Instrument = instrument!,
                Act = act!.Value,
                Date = date!.Value,
                EffectiveOn = effective,
                Source = source!,
                SourceAsOf = asOf!.Value,
                Confidence = confidence!.Value,
            };
    }

    private Reservation? Read(State state, ReservationDraft? draft, string place)
    {
        if (draft is null)
        {
            Problem(CommitmentCodes.WordMissing, place, "the reservation is missing");
            return null;
        }

        var before = problems.Count;
        var instrument = Instrument(draft.Instrument, $"{place}.instrument");
        var kinds = ReservationKinds.NotKnown;
        for (var i = 0; i < Count(draft.Kinds); i++)
        {
            kinds |= Word(draft.Kinds[i], FormattableString.Invariant($"{place}.kinds[{i}]"), KindsToWrite) ?? default;
        }

        var reading = draft.Reading is null
            ? ReservationReading.ReadByPerson
            : Word<ReservationReading>(draft.Reading, $"{place}.reading", Enum.GetValues<ReservationReading>());
        var source = Text(draft.Source, $"{place}.source");
        var asOf = Date(draft.SourceAsOf, $"{place}.sourceAsOf");
        if (instrument is null)
        {
            return null;
        }

        var record = new Reservation
        {
            State = state,
            Instrument = instrument,
            Kinds = kinds,
            Articles = draft.Articles.IsDefault ? [] : draft.Articles,
            Reading = reading ?? default,
            IsGeneral = draft.IsGeneral,
            LimitedTo = draft.LimitedTo,
            Source = source ?? "",
            SourceAsOf = asOf ?? default,
        };
        if (problems.Count == before)
        {
            return record;
        }

        // What else is wrong with it comes out as well.
        CommitmentsCheck.Check(state, [], [(record, At(place))], problems);
        return null;
    }

    private Instrument? Instrument(string? id, string place)
    {
        if (Instruments.TryFind(id, out var instrument))
        {
            return instrument;
        }

        Problem(CommitmentCodes.UnknownInstrument, place, id is null ? "the instrument is missing" : Instruments.UnknownMessage(id));
        return null;
    }

    private T? Word<T>(string? text, string place, IEnumerable<T> values)
        where T : struct, Enum
    {
        var words = values.ToDictionary(value => Spelling.Kebab(value.ToString()), StringComparer.Ordinal);
        if (text is not null && words.TryGetValue(text, out var found))
        {
            return found;
        }

        Problem(CommitmentCodes.WordMissing, place, text is null
            ? $"this is missing; allowed are {Spelling.List(words.Keys)}"
            : $"unknown word {Spelling.Quote(text)}{Spelling.DidYouMean(text, words.Keys)}; allowed are {Spelling.List(words.Keys)}");
        return null;
    }

    private PartialDate? Date(string? text, string place)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Problem(CommitmentCodes.NotADay, place, $"{(text is null ? "the date is missing" : Spelling.Quote(text) + " is not a date")}; "
            + $"write it like `2026-02-03`, `2023-06` or `1957`");
        return null;
    }

    private DateOnly? Day(string text, string place)
    {
        if (PartialDate.TryParse(text, out var date) && date.Precision == DatePrecision.Day)
        {
            return date.First;
        }

        Problem(CommitmentCodes.NotADay, place, $"{Spelling.Quote(text)} is not a day; write it like `2026-02-03`");
        return null;
    }

    private string? Text(string? text, string place)
    {
        var says = TextAnswer.SaysNothing(text ?? "");
        if (TextAnswer.IsGiven(text) && says is null)
        {
            return text;
        }

        Problem(CommitmentCodes.NoSource, place,
            $"{(says is null ? "the source is missing" : $"{Spelling.Quote(text!)} {says}")}; say who says so");
        return null;
    }

    private static int Count<T>(ImmutableArray<T> values) => values.IsDefault ? 0 : values.Length;

    private string At(string place) => file.Length == 0 ? place : $"{file} {place}";

    private void Problem(string code, string place, string message) => problems.Add(new(code, At(place), message));
}
