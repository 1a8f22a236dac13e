using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>What one of the facts that are run over has to be like.</summary>
/// <param name="Over">What runs over it, as it stands in the diagram that is solved.</param>
/// <param name="Diagrams">Diagrams about the fact alone.</param>
/// <param name="IsWanted">Which final values of it will do.</param>
internal sealed record Demand(OverFacts Over, DayDiagrams Diagrams, Func<int, bool> IsWanted);

/// <summary>
/// Finds facts for which a diagram has a wanted final value: the answers are read off the diagram, and conditions over other facts are
/// made true, false or unknown by adding facts. What it gives is a proposal; whoever asks assesses it and takes the first that holds.
/// </summary>
internal sealed class CaseSolver(RuleBook book, DateOnly assessedOn)
{
    private const int Paths = 24;

    /// <summary>
    /// How many ways are tried for one goal: where facts are counted that count facts in turn, their ways multiply without end.
    /// </summary>
    private const int Ways = 5000;

    private static readonly bool[] OpenOrComplete = [false, true];
    private readonly Dictionary<OverFacts, DayDiagrams> counted = [];
    private int ways;

    /// <summary>
    /// Cases in the making in which the rule or flow is asked about facts of that kind, the smallest first as far as can be told; where it
    /// speaks of the day of the assessment, those of other days last.
    /// </summary>
    public IEnumerable<Draft> Drafts(Definition definition, DayDiagrams diagrams, Func<int, bool> isWanted, Demand? demand = null) =>
        Days(diagrams, demand).SelectMany(day => diagrams.On(day) is { } diagram
            ? Drafts(Draft.Empty(DateOnly.FromDayNumber(day)), definition, diagram, isWanted, demand) : []);

    private IEnumerable<int> Days(DayDiagrams diagrams, Demand? demand) =>
        new[] { diagrams, demand?.Diagrams }.OfType<DayDiagrams>().Where(each => each.SpeaksOfDay && !each.IsTooLarge)
            .SelectMany(each => each.All.Select(kind => kind.Day))
            .Prepend(assessedOn.DayNumber).Distinct();

    private IEnumerable<Draft> Drafts(Draft draft, Definition definition, DecisionDiagram diagram, Func<int, bool> isWanted, Demand? demand)
    {
        foreach (var type in definition.About)
        {
            (draft, _) = draft.With(type);
        }

        if (definition.Join is { } join)
        {
            if (Tie(draft, 0, join.Outer.Question, 1, join.Inner) is not { } tied)
            {
                yield break;
            }

            draft = tied;
        }

        foreach (var solved in Solve(draft, [.. Enumerable.Range(0, definition.About.Length)], diagram, isWanted, demand))
        {
            yield return solved;
        }
    }

    private IEnumerable<Draft> Solve(Draft draft, ImmutableArray<int> bound, DecisionDiagram diagram, Func<int, bool> isWanted,
        Demand? demand) =>
        DiagramPaths.Of(diagram, isWanted).Take(Paths).TakeWhile(_ => ++ways <= Ways).SelectMany(path =>
        {
            var answered = draft;
            foreach (var (variable, cell) in path.Where(step => step.Cell != 0 && diagram.Variables[step.Variable].Asked is not null))
            {
                var asked = diagram.Variables[variable].Asked!.Value;
                answered = answered?.With(asked.Question.IsAnsweredByCase ? 0 : bound[asked.Fact], asked.Question,
                    Allowed(diagram.Variables[variable], cell));
            }

            IEnumerable<Draft> drafts = answered is null ? [] : [answered];
            var opaque = path.Where(step => diagram.Variables[step.Variable].Asked is null).ToList();
            foreach (var (variable, cell) in opaque)
            {
                var condition = diagram.Variables[variable].Opaque!;
                var truth = cell switch { 0 => Truth.Unknown, 1 => Truth.False, _ => Truth.True };
                drafts = drafts.SelectMany(so => Make(so, bound, condition, truth, demand));
            }

            return drafts.Take(Paths);
        });

    /// <summary>
    /// An answer in the cell that a case file may hold: where only some texts are answers, one of those that no condition names.
    /// </summary>
    private static AnswerValue Allowed(DiagramVariable variable, int cell)
    {
        var answer = variable.Representative(cell);
        var question = variable.Asked!.Value.Question;
        return answer.Text is { } text && question.Refusal(text) is not null
            && Texts(question).FirstOrDefault(name => variable.CellOf(new AnswerValue(0, name)) == cell) is { } name
            ? new(0, name)
            : answer;
    }

    /// <summary>Some of the texts that are answers where not every text is one.</summary>
    public static ImmutableArray<string> Texts(Question question) =>
        question.Scale.Type == typeof(Law.State) ? [.. Law.State.All.Take(3).Select(state => state.Alpha2)] : question.Names;

    private IEnumerable<Draft> Make(Draft draft, ImmutableArray<int> bound, Condition condition, Truth truth,
        Demand? demand) => condition switch
        {
            CompareAnswers two => Compare(draft, bound, two, truth),
            CountOf count => Count(draft, bound, count, truth, demand?.Over.Equals(count) == true ? demand : null),
            Disparity spread => Spread(draft, spread, truth, demand?.Over.Equals(spread) == true ? demand : null),
            _ => [],
        };

    private static IEnumerable<Draft> Compare(Draft draft, ImmutableArray<int> bound, CompareAnswers two, Truth truth)
    {
        var (left, right) = (bound[two.Left.Fact], bound[two.Right.Fact]);
        if (truth == Truth.Unknown)
        {
            return [draft];
        }

        var some = Some(two.Left.Question);
        return
            from a in draft.Facts[left][two.Left.Question] is { } fixedLeft ? [fixedLeft] : some.Concat(Beside(two, two.Difference))
            from b in draft.Facts[right][two.Right.Question] is { } fixedRight ? [fixedRight]
                : some.Append(a).Concat(a.IsGiven ? Beside(two, a.Code - two.Difference) : [])
            where a.IsGiven && b.IsGiven && Allows(two.Left.Question, a) && Allows(two.Right.Question, b) && two.Holds(a, b) == truth
            let both = draft.With(left, two.Left.Question, a)?.With(right, two.Right.Question, b)
            where both is not null
            select both;
    }

    /// <summary>
    /// The numbers at which a difference changes sides, and those beside it; none where the answers themselves are compared.
    /// </summary>
    private static IEnumerable<AnswerValue> Beside(CompareAnswers two, long code) =>
        two.Difference == 0 ? [] : new[] { code, code - 1, code + 1 }.Select(number => new AnswerValue(number, null));

    private static bool Allows(Question question, AnswerValue answer) => question.Scale.Kind != ScaleKind.WholeNumber
        || (answer.Code >= (question.LeastCode ?? question.Scale.Span.First) && answer.Code <= question.Scale.Span.Last);

    private static ImmutableArray<AnswerValue> Some(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Choice => [.. question.Scale.Choices.Select(choice => new AnswerValue(choice.Value, null))],
        ScaleKind.WholeNumber => [new(0, null), new(1, null), new(2, null)],
        ScaleKind.Date => [.. Enumerable.Range(0, 3).Select(day => new AnswerValue(new DateOnly(2025, 1, 1).DayNumber + day, null))],
        _ when !Texts(question).IsEmpty => [.. Texts(question).Take(4).Select(name => new AnswerValue(0, name))],
        _ => [new(0, "one"), new(0, "another")],
    };

    private IEnumerable<Draft> Count(Draft draft, ImmutableArray<int> bound, CountOf count, Truth truth, Demand? demand)
    {
        var type = count.Facts;
        var demanded = demand is null ? 0 : 1;
        return
            from size in Enumerable.Range(0, count.Limit + 4)
            from sure in Enumerable.Range(0, size + 1)
            from possible in Enumerable.Range(0, size - sure + 1)
            let failing = size - sure - possible
            where possible <= 1 && failing <= 1 && sure <= count.Limit + 1
            from complete in OpenOrComplete
            let most = !complete && !count.RecordedOnly ? int.MaxValue : sure + possible + demanded
            where demand is not null || Judged(sure, most, count) == truth
            let start = complete ? draft with { Complete = draft.Complete.Add(type) } : draft
            from done in Enumerable.Repeat(Truth.True, sure).Concat(Enumerable.Repeat(Truth.Unknown, possible))
                .Concat(Enumerable.Repeat(Truth.False, failing))
                .Aggregate(
                    demand is null ? [start] : Counted(start, bound, count, demand.Diagrams.On(Day(start)), demand.IsWanted),
                    (drafts, wanted) => drafts.SelectMany(so =>
                        Counted(so, bound, count, Where(count, Day(so)), value => value == (int)wanted)
                        .Concat(wanted == Truth.Unknown && count.Match is not null
                        ? Counted(so, bound, count with { Match = null }, Where(count, Day(so)), value => value == (int)Truth.True) : [])))
            select done;
    }

    /// <summary>The truth of a count that lies between two numbers.</summary>
    public static Truth Judged(int least, int most, CountOf count) =>
        (Comparing.CanHold(least, most, count.Comparison, count.Limit),
            Comparing.CanHold(least, most, ConditionText.Opposite(count.Comparison), count.Limit)) switch
        {
            (true, false) => Truth.True,
            (false, true) => Truth.False,
            _ => Truth.Unknown,
        };

    /// <summary>One more fact that is tied as the count asks, and of which the diagram has a wanted value.</summary>
    private IEnumerable<Draft> Counted(Draft draft, ImmutableArray<int> bound, CountOf count, DecisionDiagram? where, Func<int,
        bool> isWanted)
    {
        if (where is null)
        {
            yield break;
        }

        Draft? tied;
        int fact;
        if (count.Match is { Inner.IsKey: true } byKey
            && draft.Facts[bound[byKey.Outer.Fact]][byKey.Outer.Question] is { IsGiven: true } named)
        {
            fact = draft.Facts.ToList().FindIndex(known => known.Type == count.Facts && known.Id == named.Text);
            (tied, fact) = fact >= 0 ? (draft, fact) : draft.With(count.Facts, named.Text);
        }
        else
        {
            (var more, fact) = draft.With(count.Facts);
            tied = count.Match is { } match ? Tie(more, bound[match.Outer.Fact], match.Outer.Question, fact, match.Inner) : more;
        }

        foreach (var done in tied is null ? [] : Solve(tied, [fact], where, isWanted, null))
        {
            yield return done;
        }
    }

    /// <summary>Gives both questions the same answer.</summary>
    private static Draft? Tie(Draft draft, int outer, Question outerQuestion, int inner, Question innerQuestion) =>
        draft.Facts[outer][outerQuestion] is { IsGiven: true } answer ? draft.With(inner, innerQuestion, answer)
        : draft.Facts[inner][innerQuestion] is { IsGiven: true } own ? draft.With(outer, outerQuestion, own)
        : draft.With(outer, outerQuestion, Some(outerQuestion)[0])?.With(inner, innerQuestion, Some(outerQuestion)[0]);

    private IEnumerable<Draft> Spread(Draft draft, Disparity spread, Truth truth, Demand? demand)
    {
        var (first, last) = spread.Question.Scale.Kind == ScaleKind.Choice ? spread.Question.Scale.Span : (0, Math.Max(1, spread.Steps));
        AnswerValue[][] answers = truth switch
        {
            Truth.True => [[new(first, null), new(Math.Min(last, first + spread.Steps), null)], [new(first, null), new(last, null)]],
            Truth.False => [[], [new(first, null)], [new(first, null), new(Math.Min(last, first + spread.Steps - 1), null)]],
            _ => [[new(first, null)], [new(first, null), new(AnswerValue.None, null)]],
        };
        return
            from set in answers
            from complete in new[] { truth == Truth.False, true }.Distinct()
            let start = complete ? draft with { Complete = draft.Complete.Add(spread.Facts) } : draft
            from done in set.Select((answer, number) => (answer, number)).Aggregate(
                (IEnumerable<Draft>)[start],
                (drafts, each) => drafts.SelectMany(so =>
                {
                    var (more, fact) = so.With(spread.Facts);
                    var wanted = each.number == 0 && demand is not null ? demand
                        : new Demand(spread, Where(spread), value => value == (int)Truth.True);
                    return more.With(fact, spread.Question, each.answer) is { } told && wanted.Diagrams.On(Day(so)) is { } alone
                        ? Solve(told, [fact], alone, wanted.IsWanted, null) : [];
                }))
            select done;
    }

    private DecisionDiagram? Where(OverFacts over, int day) => Where(over).On(day);

    private DayDiagrams Where(OverFacts over)
    {
        if (!counted.TryGetValue(over, out var diagrams))
        {
            diagrams = DecisionDiagram.Of([OneFact.Rule(over)], [], book, (_, nodes) => nodes[0]);
            counted.Add(over, diagrams);
        }

        return diagrams;
    }

    private static int Day(Draft draft) => draft.AssessedOn.DayNumber;
}
