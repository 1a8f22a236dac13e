using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>The facts of a checked case, by type and in canonical order, so that the order in which they were given changes nothing.</summary>
internal sealed class CaseIndex
{
    private readonly Dictionary<Type, ImmutableArray<BoundFact>> facts = [];
    private readonly HashSet<Type> complete;
    private readonly Dictionary<State, StateCommitments> commitments;
    private Dictionary<Question, Dictionary<AnswerValue, ImmutableArray<BoundFact>>>? groups;

    public CaseIndex(Case from)
    {
        Day = from.AssessedOn.DayNumber;
        commitments = from.Commitments.IsDefaultOrEmpty ? [] : from.Commitments.ToDictionary(known => known.State);
        complete = from.Complete.IsDefault ? [] : [.. from.Complete];
        foreach (var group in (from.Facts.IsDefault ? [] : from.Facts).GroupBy(fact => fact.GetType()))
        {
            facts.Add(group.Key, [.. group
                .OrderBy(fact => fact.Id, StringComparer.Ordinal)
                .Select((fact, position) => new BoundFact(fact, position))]);
        }
    }

    public int Day { get; }

    /// <summary>What is known of the State's commitments; null where it wasn't told which State it is.</summary>
    public StateCommitments? Commitments(IFact? fact, Question? state) =>
        fact is not null && state is not null && Answer(fact, state).Text is { } code
            ? commitments.GetValueOrDefault(State.Find(code)) ?? StateCommitments.Unknown(State.Find(code))
            : null;

    public ImmutableArray<BoundFact> Of(FactType type) => facts.GetValueOrDefault(type.ClrType, []);

    public bool MayBeMore(FactType type) => !complete.Contains(type.ClrType);

    /// <summary>The answer to a question; none where there is no fact, nothing was answered, the text is blank, or the judgement has lapsed.</summary>
    public AnswerValue Answer(IFact? fact, Question question) =>
        fact is null ? new(AnswerValue.None, null)
        : question.Scale.Kind != ScaleKind.Text ? new(question.Reader.Code(fact, Day), null)
        : question.Reader.Text(fact) is { } text && !string.IsNullOrWhiteSpace(text) ? new(0, text)
        : new(AnswerValue.None, null);

    /// <summary>Whether the question was answered by a judgement that no longer holds.</summary>
    public bool HasLapsed(IFact fact, Question question) => question.Reader.Judgement(fact) is { } judgement && !judgement.HoldsOn(Day);

    /// <summary>The facts that are tied so by their answer to the question.</summary>
    public ImmutableArray<BoundFact> Tied(Question question, Tie tie)
    {
        if (tie == Tie.All)
        {
            return Of(question.Fact);
        }

        groups ??= [];
        if (!groups.TryGetValue(question, out var grouped))
        {
            grouped = Of(question.Fact)
                .GroupBy(fact => Answer(fact.Fact, question))
                .ToDictionary(group => group.Key, group => group.ToImmutableArray());
            groups.Add(question, grouped);
        }

        return grouped.GetValueOrDefault(tie.Answer, []);
    }
}

/// <summary>Which facts a count or join looks at: all of their type, those with a given answer, or those without an answer.</summary>
internal readonly record struct Tie(bool IsAll, AnswerValue Answer)
{
    public static Tie All { get; } = new(true, default);

    public static Tie None { get; } = new(false, new(AnswerValue.None, null));

    public static Tie To(AnswerValue answer) => new(false, answer);
}
