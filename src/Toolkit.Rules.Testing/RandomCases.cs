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
    /// A case that names no fact that is not there and holds no answer that its question does not allow. About a third of the questions are
    /// not answered; numbers and dates lie at and beside those that conditions compare with. Its answers may contradict one another, so
    /// that a rule against contradictions refuses it. The same seed and rule book give the same case.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="assessedOn">The day of the assessment; 1 January 2026 unless given.</param>
    /// <param name="of">Only facts that these rules and flows read, as for <see cref="Coverage"/>; null for facts of every type.</param>
    /// <exception cref="ArgumentException">Nothing is called so.</exception>
    /// <exception cref="InvalidOperationException">The rule book refuses the case, whose answers a rule against contradictions does not
    /// allow.</exception>
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

        var answers = new RandomAnswers(book, dice);
        for (var fact = 0; fact < draft.Facts.Length; fact++)
        {
            foreach (var question in answers.Asked(draft.Facts[fact].Type))
            {
                if (dice.Below(3) > 0 && answers.Of(question, draft) is { } answer)
                {
                    draft = draft.With(fact, question, answer)!;
                }
            }
        }

        return draft.ToCase(book)
            ?? throw new InvalidOperationException(FormattableString.Invariant($"the case of seed {seed} is refused"));
    }
}
