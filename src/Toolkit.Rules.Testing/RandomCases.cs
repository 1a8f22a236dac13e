using System.Collections.Immutable;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing;

/// <summary>Cases made up from a seed, for tests of what holds of every case. With CsCheck:</summary>
/// <example>
/// <code>
/// Gen.Int.Select(seed => RandomCases.Of(book, seed))
///     .Sample(facts => /* what holds of every case */);
/// </code>
/// </example>
public static class RandomCases
{
    private const int MostFacts = 3;

    /// <summary>
    /// A case that names no fact that isn't there and holds no answer that its question doesn't allow. About a third of the questions are not
    /// answered; numbers and dates lie at and beside those that conditions compare with. Its answers may contradict one another, so that a
    /// rule against contradictions refuses it. The same seed and rule book give the same case.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="assessedOn">The day of the assessment; 1 January 2026 unless given.</param>
    /// <param name="of">Only facts that these rules and flows read, as for <see cref="Coverage"/>; null for facts of every type.</param>
    /// <exception cref="ArgumentException">Nothing is called so.</exception>
    /// <exception cref="InvalidOperationException">The rule book refuses the case, whose answers a rule against contradictions doesn't allow.</exception>
    public static Case Of(RuleBook book, int seed, DateOnly? assessedOn = null, IEnumerable<string>? of = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var day = assessedOn ?? new DateOnly(2026, 1, 1);
        book = book.On(day);
        var dice = new Dice(seed);
        var draft = Draft.Empty(day);
        HashSet<FactType> read =
            [.. Measured.Of(book, of) is var (some, waivers) ? some.Concat(waivers.Select(waiver => waiver.Rule))
                .SelectMany(RuleBook.TypesIn) : []];
        var states = book.Packs.SelectMany(pack => pack.States).Distinct().ToList();
        if (states.Count > 0 && dice.Below(states.Count + 2) is var drawn && drawn > 0)
        {
            draft = draft with
            {
                State = drawn <= states.Count ? states[drawn - 1] : Law.State.All.First(state => !states.Contains(state)),
            };
        }

        foreach (var type in book.FactTypes.Where(type => of is null || read.Contains(type)))
        {
            for (var count = dice.Below(MostFacts + 1); count > 0; count--)
            {
                (draft, _) = draft.With(type);
            }

            draft = dice.Below(2) == 0 ? draft : draft with { Complete = draft.Complete.Add(type) };
        }

        var compared = Compared(book, day);
        for (var fact = 0; fact < draft.Facts.Length; fact++)
        {
            foreach (var question in draft.Facts[fact].Type.Questions.Where(question => !question.IsKey))
            {
                if (dice.Below(3) > 0 && Answer(question, draft, compared[question], dice) is { } answer)
                {
                    draft = draft.With(fact, question, answer)!;
                }
            }
        }

        return draft.ToCase(book) ?? throw new InvalidOperationException(FormattableString.Invariant($"the case of seed {seed} is refused"));
    }

    /// <summary>The answers that conditions name, by question; the day of the assessment and those so far from it among them.</summary>
    private static ILookup<Question, AnswerValue> Compared(RuleBook book, DateOnly day) =>
        book.Rules.Concat<Definition>(book.Flows).SelectMany(definition => definition.Conditions).SelectMany(ConditionTree.All)
            .SelectMany(part => part switch
            {
                Compare compare => [(compare.Asked.Question, compare.Value)],
                CompareDay compare => [(compare.Asked.Question, new AnswerValue(compare.Day.From(day.DayNumber), null))],
                _ => Array.Empty<(Question, AnswerValue)>(),
            })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);

    private static AnswerValue? Answer(Question question, Draft draft, IEnumerable<AnswerValue> compared, Dice dice)
    {
        if (question.RefersToName is { } target)
        {
            ImmutableArray<DraftFact> there = [.. draft.Facts.Where(fact => fact.Type.Name == target)];
            return there.IsEmpty ? null : new AnswerValue(0, there[dice.Below(there.Length)].Id);
        }

        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice:
                return new(question.Scale.Choices[dice.Below(question.Scale.Choices.Length)].Value, null);
            case ScaleKind.Text:
                ImmutableArray<string> texts =
                    [.. CaseSolver.Texts(question),
                        .. question.Scale.Type == typeof(Law.State) ? compared.Select(value => value.Text).OfType<string>() : []];
                texts = texts.IsEmpty ? [.. compared.Select(value => value.Text).OfType<string>(), "one", "another"] : texts;
                return new(0, texts[dice.Below(texts.Length)]);
            default:
                var (first, last) = question.Scale.Span;
                first = question.Least ?? first;
                ImmutableArray<long> codes = [.. compared.Select(value => value.Code).DefaultIfEmpty(question.Scale.Kind == ScaleKind.Date ? draft.AssessedOn.DayNumber : 1)];
                return new(Math.Clamp(codes[dice.Below(codes.Length)] + dice.Below(3) - 1, first, last), null);
        }
    }

    /// <summary>Numbers that are the same for a seed on every machine and version (SplitMix64).</summary>
    private sealed class Dice(int seed)
    {
        private ulong state = unchecked((ulong)seed);

        public int Below(int limit)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }
}
