using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Gathers what is still to be asked, and how much hangs on each question.</summary>
internal sealed class OpenQuestions(Assessment on)
{
    private readonly Dictionary<OpenKey, (List<HangsOn> HangsOn, int Weight)> open = [];

    /// <summary>Adds what an undetermined rule hangs on, and returns it.</summary>
    public ImmutableArray<OpenKey> Add(RuleDefinition rule, DecisionDiagram? diagram, Causes causes, ImmutableArray<FactRef> about)
    {
        ImmutableArray<string> outcomes = ["raised", "clear"];
        if (diagram is null)
        {
            return Add([.. causes.Blocking(rule.Whole).Select(key => (key, 0))], new(rule.Id, about, outcomes));
        }

        var cells = diagram.CellsOf(on);
        return Add(
            Weigh(diagram.Restrict(cells, mayStayOpen: true, value => value), cells, causes),
            new(rule.Id, about, outcomes));
    }

    /// <summary>Adds what a decision hangs on: also a question whose answer changes nothing but whether it has been answered.</summary>
    public void Add(DecisionWriter decision, ImmutableArray<FactRef> about)
    {
        var diagram = decision.Model.Diagram!;
        Add(
            Weigh(
                diagram.Restrict(decision.Cells, mayStayOpen: true, value => decision.Model.Read(value).Outcome.Number),
                decision.Cells,
                decision.Causes),
            new(decision.Model.Flow.Id, about, [.. decision.Possible().Select(outcome => outcome.Name)]));
    }

    public ImmutableArray<OpenQuestion> InOrder() =>
        [.. open
            .OrderBy(pair => pair.Key.Question?.IsSensitive ?? false)
            .ThenByDescending(pair => pair.Value.Weight)
            .ThenByDescending(pair => pair.Value.HangsOn.Count)
            .ThenBy(pair => pair.Key.Type.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Fact?.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Question is { } question ? pair.Key.Type.Questions.IndexOf(question) : int.MaxValue)
            .Select(pair => Write(pair.Key, pair.Value.HangsOn, pair.Value.Weight))];

    private ImmutableArray<OpenKey> Add(IEnumerable<(OpenKey Key, int Weight)> weighed, HangsOn hangsOn)
    {
        var keys = ImmutableArray.CreateBuilder<OpenKey>();
        foreach (var group in weighed.GroupBy(pair => pair.Key))
        {
            var (all, weight) = open.GetValueOrDefault(group.Key, ([], 0));
            all.Add(hangsOn);
            open[group.Key] = (all, weight + group.Max(pair => pair.Weight));
            keys.Add(group.Key);
        }

        return keys.ToImmutable();
    }

    private static IEnumerable<(OpenKey Key, int Weight)> Weigh(DecisionDiagram left, int[] cells, Causes causes)
    {
        foreach (var number in left.Support())
        {
            var variable = left.Variables[number];
            var weight = Weight(left, cells, number);
            foreach (var key in variable.Asked is { } asked ? causes.Open(asked) : causes.Blocking(variable.Opaque!))
            {
                yield return (key, weight);
            }
        }
    }

    /// <summary>How many outcomes an answer rules out, on average, in thousandths.</summary>
    private static int Weight(DecisionDiagram left, int[] cells, int variable)
    {
        var before = left.Finals(mayStayOpen: false).Count;
        var answers = left.Variables[variable].Cells - 1;
        var ruledOut = 0;
        for (var answer = 1; answer <= answers; answer++)
        {
            var answered = (int[])cells.Clone();
            answered[variable] = answer;
            ruledOut += before - left.Restrict(answered, mayStayOpen: true, value => value).Finals(mayStayOpen: false).Count;
        }

        return ruledOut * 1000 / answers;
    }

    private OpenQuestion Write(OpenKey key, List<HangsOn> hangsOn, int weight) => new()
    {
        Ref = key.Ref,
        Text = key.Question?.Text ?? $"Does this list every {key.Type.Label} there is? If so, say that the list is complete; if not, add what is missing.",
        AskWhom = key.Question?.AskWhom,
        Answers = key.Question is { } question ? [.. question.Scale.Choices.Select(choice => choice.Name)] : [],
        IsSensitive = key.Question?.IsSensitive ?? false,
        HasLapsed = key is { Fact: { } fact, Question: { } asked } && on.Facts.HasLapsed(fact, asked),
        Sources = key.Question?.Sources ?? [],
        HangsOn = [.. hangsOn],
        Weight = weight,
    };
}
