using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Every way of answering the open questions of one fact that a condition asks about, by enumeration.</summary>
internal sealed class Completions
{
    private readonly NaiveEvaluator naive;
    private readonly IFact about;
    private readonly Condition[] conditions;

    public Completions(Case facts, IFact about, params Condition[] conditions)
    {
        this.about = about;
        this.conditions = conditions;
        naive = new(facts);
        Asked = [.. conditions.SelectMany(ConditionTree.All).SelectMany(ConditionTree.AskedBy).Select(asked => asked.Question).Distinct()];
        Open = [.. Asked.Where(question => naive.Answer(about, question.PropertyName) is null)];
    }

    /// <summary>The questions that the conditions ask.</summary>
    public ImmutableArray<Question> Asked { get; }

    /// <summary>Those of them that are not answered.</summary>
    public ImmutableArray<Question> Open { get; }

    /// <summary>
    /// What the one condition comes to: as it is judged now, and where that is unknown, what every way of answering some or all of the open
    /// questions leads to if it leads to anything.
    /// </summary>
    public bool? Final() => Settled();

    /// <summary>The open questions an answer to which, with whatever other answers, makes the condition end otherwise.</summary>
    public IEnumerable<string> Deciding() => Open.Where(question =>
        Each(Open.Remove(question), mayStayOpen: true, () =>
        {
            var open = Settled();
            return Each([question], mayStayOpen: false, () => Settled()).Any(answered => answered != open);
        }).Any(differs => differs)).Select(question => question.Id);

    /// <summary>Calls back once for every way of answering the questions; each callback sees those answers.</summary>
    public IEnumerable<T> Each<T>(ImmutableArray<Question> questions, bool mayStayOpen, Func<T> see)
    {
        if (questions.IsEmpty)
        {
            yield return see();
            yield break;
        }

        try
        {
            foreach (var answer in RandomRules.AnswersTo(questions[0]).Cast<object?>().Concat(mayStayOpen ? [null] : []))
            {
                naive.InPlaceOf[(about, questions[0].PropertyName)] = answer;
                foreach (var seen in Each(questions[1..], mayStayOpen, see))
                {
                    yield return seen;
                }
            }
        }
        finally
        {
            naive.InPlaceOf.Remove((about, questions[0].PropertyName));
        }
    }

    /// <summary>How a condition is judged with the answers just now.</summary>
    public bool? Judge(Condition condition) => naive.Judge(condition, about);

    /// <summary>The answer just now.</summary>
    public object? AnswerTo(Question question) => naive.Answer(about, question.PropertyName);

    /// <summary>What the condition settles to with the answers just now, over the questions that are open just now.</summary>
    private bool? Settled()
    {
        if (naive.Judge(conditions[0], about) is { } now)
        {
            return now;
        }

        ImmutableArray<Question> left = [.. Open.Where(question => naive.Answer(about, question.PropertyName) is null)];
        var decided = Each(left, mayStayOpen: true, () => naive.Judge(conditions[0], about)).Where(truth => truth is not null)
            .Distinct().ToList();
        return decided is [var only] ? only : null;
    }
}
