using System.Collections.Immutable;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>Numbers that are the same for a seed on every machine and version (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private ulong state = unchecked((ulong)seed);

    /// <summary>A number from 0 up to the one before the limit.</summary>
    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}

/// <summary>
/// Answers by lot that a case file may hold; numbers and dates lie at and beside those that conditions compare with, the day of the
/// assessment and those so far from it among them.
/// </summary>
internal sealed class RandomAnswers(RuleBook book, Dice dice)
{
    private readonly ILookup<Question, AnswerValue> compared =
        book.Rules.Concat<Definition>(book.Flows).SelectMany(definition => definition.Conditions).SelectMany(ConditionTree.All)
            .SelectMany(Compared)
            .ToLookup(compared => compared.Question, compared => compared.Value);

    private readonly ILookup<Question, RelativeDay> moving =
        book.Rules.Concat<Definition>(book.Flows).SelectMany(definition => definition.Conditions).SelectMany(ConditionTree.All)
            .OfType<CompareDay>()
            .ToLookup(compare => compare.Asked.Question, compare => compare.Day);

    /// <summary>Where a condition changes sides; of a difference, where one of the two numbers lies near zero.</summary>
    private static IEnumerable<(Question Question, AnswerValue Value)> Compared(Condition condition) => condition switch
    {
        Compare compare => [(compare.Asked.Question, compare.Value)],
        CompareAnswers { Difference: not 0 and var difference } two =>
            [(two.Left.Question, new(Math.Max(difference, 0), null)), (two.Right.Question, new(Math.Max(-difference, 0), null))],
        _ => [],
    };

    /// <summary>What can be asked of a type of fact: its questions, and of lists which texts the rules look for in them.</summary>
    public IEnumerable<Question> Asked(FactType type) => type.Single.Where(question => !question.IsKey)
        .Concat(compared.Select(each => each.Key).Where(question => question.Fact.Equals(type)
            && question is { IsCount: false, Whole.Scale.Kind: ScaleKind.TextList }).OrderBy(question => question.Name,
                StringComparer.Ordinal));

    /// <summary>An answer to a question; null where it names a fact and there is none.</summary>
    public AnswerValue? Of(Question question, Draft draft)
    {
        if (question.RefersToName is { } target)
        {
            ImmutableArray<DraftFact> there = [.. draft.Facts.Where(fact => fact.Type.Name == target)];
            return there.IsEmpty ? null : new AnswerValue(0, there[dice.Below(there.Length)].Id);
        }

        var named = compared[question];
        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice:
                return new(question.Scale.Choices[dice.Below(question.Scale.Choices.Length)].Value, null);
            case ScaleKind.Text:
                ImmutableArray<string> texts =
                    [.. CaseSolver.Texts(question),
                        .. question.Scale.Type == typeof(Law.State) ? named.Select(value => value.Text).OfType<string>() : []];
                texts = texts.IsEmpty ? [.. named.Select(value => value.Text).OfType<string>(), "one", "another"] : texts;
                return new(0, texts[dice.Below(texts.Length)]);
            default:
                var (first, last) = question.Scale.Span;
                first = question.LeastCode ?? first;
                ImmutableArray<long> codes = [.. named.Select(value => value.Code)
                    .Concat(moving[question].Select(far => far.From(draft.AssessedOn.DayNumber)))
                    .DefaultIfEmpty(question.Scale.Kind == ScaleKind.Date ? draft.AssessedOn.DayNumber : 1)];
                return new(Math.Clamp(codes[dice.Below(codes.Length)] + dice.Below(3) - 1, first, last), null);
        }
    }
}
