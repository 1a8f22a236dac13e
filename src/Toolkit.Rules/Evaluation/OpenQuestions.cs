using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Toolkit.Rules.Evaluation;

/// <summary>Gathers what is still to be asked, and how much hangs on each question.</summary>
internal sealed class OpenQuestions(Assessment on)
{
    private static readonly ImmutableArray<string> RaisedOrClear = ["raised", "clear"];
    private readonly Dictionary<OpenKey, (List<HangsOn> HangsOn, int Weight)> open = [];

    /// <summary>Adds what an undetermined rule hangs on, and returns it.</summary>
    public ImmutableArray<OpenKey> Add(RuleModel model, Causes causes, ImmutableArray<FactRef> about)
    {
        var hangsOn = new HangsOn(model.Rule.Id, about, RaisedOrClear);
        return model.Diagram is { } diagram
            ? Add(diagram, model.WeightsOf(diagram.CellsOf(on)), causes, hangsOn)
            : Add(causes.Blocking(model.Rule.Whole).Select(key => (key, 0)), hangsOn);
    }

    /// <summary>Adds what a decision hangs on: also a question whose answer changes nothing but whether it has been answered.</summary>
    public void Add(DecisionWriter decision, ImmutableArray<FactRef> about)
    {
        var diagram = decision.Model.Diagram!;
        Add(
            diagram,
            diagram.Restrict(decision.Cells, mayStayOpen: true, value => decision.Model.Read(value).Outcome.Number).Weights(),
            decision.Causes,
            new(decision.Model.Flow.Id, about, [.. decision.Possible.Select(outcome => outcome.Name)]));
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

    private ImmutableArray<OpenKey> Add(
        DecisionDiagram diagram, ImmutableArray<(int Variable, int Weight)> weights, Causes causes, HangsOn hangsOn) =>
        Add(
            weights.SelectMany(open => Keys(diagram.Variables[open.Variable], causes).Select(key => (key, open.Weight))),
            hangsOn);

    private ImmutableArray<OpenKey> Add(IEnumerable<(OpenKey Key, int Weight)> weighed, HangsOn hangsOn)
    {
        var heaviest = new List<(OpenKey Key, int Weight)>();
        foreach (var (key, weight) in weighed)
        {
            var known = heaviest.FindIndex(pair => pair.Key == key);
            if (known < 0)
            {
                heaviest.Add((key, weight));
            }
            else
            {
                heaviest[known] = (key, Math.Max(heaviest[known].Weight, weight));
            }
        }

        foreach (var (key, weight) in heaviest)
        {
            ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(open, key, out _);
            all.HangsOn ??= [];
            all.HangsOn.Add(hangsOn);
            all.Weight += weight;
        }

        return [.. heaviest.Select(pair => pair.Key)];
    }

    private static IEnumerable<OpenKey> Keys(DiagramVariable variable, Causes causes) =>
        variable.Asked is { } asked ? causes.Open(asked) : causes.Blocking(variable.Opaque!);

    private OpenQuestion Write(OpenKey key, List<HangsOn> hangsOn, int weight) => new()
    {
        Ref = key.Ref,
        Text = key.Question?.Text ?? $"Does this list every {key.Type.Label} there is? If so, say that the list is complete; if not, add what is missing.",
        AskWhom = key.Question?.AskWhom,
        Answers = key.Question is { } question ? question.Scale.Names : [],
        IsSensitive = key.Question?.IsSensitive ?? false,
        HasLapsed = key is { Fact: { } fact, Question: { } asked } && on.Facts.HasLapsed(fact, asked),
        Sources = key.Question?.Sources ?? [],
        HangsOn = [.. hangsOn],
        Weight = weight,
    };
}
