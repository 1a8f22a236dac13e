using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>
/// Goes on from cases that are there by small changes by lot, and from each that shows something new in turn. It comes to what
/// <see cref="CaseSolver"/> does not: conditions over facts that themselves depend on conditions over facts. Each step is one that some
/// earlier case made possible, so that it reaches deep without solving anything; that it found nothing more says nothing.
/// </summary>
/// <param name="book">The rules.</param>
/// <param name="start">The cases to start from.</param>
/// <param name="assessedOn">The day of the assessment.</param>
internal sealed class CaseSearch(RuleBook book, IEnumerable<Draft> start, DateOnly assessedOn)
{
    private const int MostOfAType = 5;
    private const int Seed = 1;
    private readonly ImmutableArray<FactType> types = [.. book.Rules.Concat<Definition>(book.Flows).SelectMany(RuleBook.TypesIn).Distinct()
        .OrderBy(type => type.Name, StringComparer.Ordinal)];
    private readonly List<Draft> pool = [.. start.DefaultIfEmpty(Draft.Empty(assessedOn))];
    private readonly Dice dice = new(Seed);

    /// <summary>The States for which packs speak, one for which none does, and none told.</summary>
    private readonly ImmutableArray<State?> states =
        book.Packs.SelectMany(pack => pack.States).Distinct().ToList() is { Count: > 0 } spoken
            ? [.. spoken, State.All.First(state => !spoken.Contains(state)), null]
            : [];

    /// <summary>Cases, each a few changes away from one that was there or was kept; those that a rule book refuses are left out.</summary>
    public IEnumerable<(Draft Draft, Case Case)> Cases()
    {
        var answers = new RandomAnswers(book, dice);
        while (true)
        {
            var draft = Pick(pool);
            for (var changes = 1 + dice.Below(3); changes > 0; changes--)
            {
                draft = Changed(draft, answers);
            }

            if (draft.ToCase(book) is { } facts)
            {
                yield return (draft, facts);
            }
        }
    }

    /// <summary>Goes on from this case as well.</summary>
    public void Keep(Draft draft) => pool.Add(draft);

    private Draft Changed(Draft draft, RandomAnswers answers)
    {
        var way = draft.Facts.IsEmpty ? 10 : dice.Below(states.IsEmpty ? 12 : 13);
        return way switch
        {
            < 6 => WithAnswer(draft, dice.Below(draft.Facts.Length), answers),
            < 7 => WithoutAnswer(draft, dice.Below(draft.Facts.Length)),
            < 8 => Pick(types) is var type && draft.Complete.Contains(type) ? draft with { Complete = draft.Complete.Remove(type) }
                : draft with { Complete = draft.Complete.Add(type) },
            < 9 => Together(draft, Pick(pool)),
            < 12 => WithFact(draft, Pick(types), answers),
            _ => draft with { State = Pick(states) },
        };
    }

    private Draft WithAnswer(Draft draft, int fact, RandomAnswers answers)
    {
        ImmutableArray<Question> asked = [.. answers.Asked(draft.Facts[fact].Type)];
        return !asked.IsEmpty && Pick(asked) is var question && answers.Of(question, draft) is { } answer
            ? With(draft, fact, draft.Facts[fact].Answers.SetItem(question, answer)) : draft;
    }

    private Draft WithoutAnswer(Draft draft, int fact)
    {
        ImmutableArray<Question> answered = [.. draft.Facts[fact].Answers.Keys.OrderBy(question => question.Name, StringComparer.Ordinal)];
        return answered.IsEmpty ? draft : With(draft, fact, draft.Facts[fact].Answers.Remove(Pick(answered)));
    }

    /// <summary>With one fact more, that names others and is named by one, as far as it can.</summary>
    private Draft WithFact(Draft draft, FactType type, RandomAnswers answers)
    {
        if (draft.Facts.Count(fact => fact.Type == type) >= MostOfAType)
        {
            return draft;
        }

        (draft, var added) = draft.With(type);
        foreach (var question in type.Questions.Where(question => !question.IsKey && question.RefersTo is not null))
        {
            draft = dice.Below(4) > 0 && answers.Of(question, draft) is { } named
                ? With(draft, added, draft.Facts[added].Answers.SetItem(question, named)) : draft;
        }

        ImmutableArray<(int Fact, Question Question)> naming =
        [
            .. draft.Facts.SelectMany((fact, number) =>
                fact.Type.Questions.Where(question => !question.IsKey && question.RefersToName == type.Name && number != added)
                    .Select(question => (number, question))),
        ];
        if (naming.IsEmpty || dice.Below(2) == 0)
        {
            return draft;
        }

        var (fact, asks) = Pick(naming);
        return With(draft, fact, draft.Facts[fact].Answers.SetItem(asks, new AnswerValue(0, draft.Facts[added].Id)));
    }

    /// <summary>The facts of both; what both answer of a fact of the same id is as the second has it.</summary>
    private static Draft Together(Draft draft, Draft other)
    {
        foreach (var fact in other.Facts)
        {
            var there = draft.Facts.FirstOrDefault(known => known.Type == fact.Type && known.Id == fact.Id);
            draft = there is not null ? With(draft, draft.Facts.IndexOf(there), there.Answers.SetItems(fact.Answers))
                : draft.Facts.Count(known => known.Type == fact.Type) < MostOfAType ? draft with { Facts = draft.Facts.Add(fact) }
                : draft;
        }

        return draft;
    }

    private static Draft With(Draft draft, int fact, ImmutableDictionary<Question, AnswerValue> answers) =>
        draft with { Facts = draft.Facts.SetItem(fact, draft.Facts[fact] with { Answers = answers }) };

    private T Pick<T>(IReadOnlyList<T> from) => from[dice.Below(from.Count)];
}
