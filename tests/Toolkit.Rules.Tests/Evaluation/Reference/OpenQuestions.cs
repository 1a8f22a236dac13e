using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Evaluation.Reference;

/// <summary>Gathers what is still to be asked, and how much hangs on each question.</summary>
internal sealed class OpenQuestions(CaseIndex facts)
{
    private static readonly ImmutableArray<string> RaisedOrClear = ["raised", "clear"];
    private static readonly ImmutableArray<string> RaisedOrWaived = ["raised", "waived"];
    private readonly Dictionary<OpenKey, (List<HangsOn> HangsOn, int Weight)> open = [];
    private readonly Dictionary<OpenKey, SortedSet<string>> neededBy = [];
    private readonly Dictionary<(State State, Instrument Instrument), List<HangsOn>> statuses = [];

    /// <summary>Adds what an undetermined rule hangs on, and returns it.</summary>
    public ImmutableArray<OpenKey> Add(RuleModel model, Assessment on, Causes causes, ImmutableArray<FactRef> about)
    {
        var hangsOn = new HangsOn(model.Rule.Id, about, RaisedOrClear);
        var keys = model.Diagrams.On(on.Facts.Day) is { } diagram
            ? Add(diagram, model.WeightsOf(diagram, diagram.CellsOf(on)), causes, hangsOn)
            : Add(causes.Blocking(model.Rule.Whole).Select(key => (key, 0)), hangsOn);
        Need(keys, model.PacksOfStates);
        return keys;
    }

    /// <summary>Adds the State on which it hangs whether waivers apply to a finding.</summary>
    public void Add(RuleDefinition rule, IEnumerable<PackWaiver> waivers, Causes causes, ImmutableArray<FactRef> about)
    {
        foreach (var waiver in waivers)
        {
            ImmutableArray<string> outcomes = waiver.Severity is { } lower ? ["raised", Spelling.Kebab(lower.ToString())] : RaisedOrWaived;
            Need(Add(causes.Blocking(waiver.Within!).Select(key => (key, 1000)), new(rule.Id, about, outcomes)), [waiver.Says.Pack]);
        }
    }

    /// <summary>Adds what a decision hangs on: also a question whose answer changes nothing but whether it has been answered.</summary>
    public void Add(DecisionWriter decision, ImmutableArray<FactRef> about)
    {
        Add(
            decision.Diagram,
            decision.Diagram.Restrict(decision.Cells, mayStayOpen: true, value => decision.Model.Read(value).Outcome.Number).Weights(),
            decision.Causes,
            new(decision.Model.Flow.Id, about, [.. decision.Possible.Select(outcome => outcome.Name)]));
    }

    /// <summary>Adds the treaty statuses on which the weight of a finding hangs, or the question which State it is.</summary>
    public void Add(RuleDefinition rule, Assessment on, BindingForce force, ImmutableArray<FactRef> about)
    {
        if (!force.Severities.Any(scoped => scoped.IsOpen))
        {
            return;
        }

        var weights = force.Severities.Where(scoped => scoped.IsOpen)
            .SelectMany(scoped => new[] { scoped.Severity, scoped.Possible }).Distinct().Order();
        var hangsOn = new HangsOn(rule.Id, about, [.. weights.Select(severity => Spelling.Kebab(severity.ToString()))]);
        if (force.Open.IsEmpty)
        {
            var untold = rule.About.SelectMany((type, number) =>
                on.BoundAt(number).Fact is { } fact ? on.Facts.StatesOf(fact, type).Untold : []).Distinct().ToList();
            if (untold.Count == 0 && on.Facts.State is null)
            {
                untold.Add(OpenKey.StateOfCase);
            }

            Need(
                Add(untold.Select(key => (key, 1000)), hangsOn),
                rule.OfPacks.Severities.Where(raised => raised.Holds(on) == Truth.Unknown).Select(raised => raised.Says.Pack));
        }

        foreach (var status in force.Open.DistinctBy(status => status.Instrument))
        {
            ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(statuses, (status.State, status.Instrument), out _);
            all ??= [];
            all.Add(hangsOn);
        }
    }

    public ImmutableArray<OpenQuestion> InOrder() => [.. Answers(), .. Statuses()];

    private IEnumerable<OpenQuestion> Statuses() => statuses
        .OrderByDescending(pair => pair.Value.Count)
        .ThenBy(pair => pair.Key.State.Alpha2, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Instrument.Id, StringComparer.Ordinal)
        .Select(pair => new OpenQuestion
        {
            Ref = new("commitments", pair.Key.State.Alpha2, pair.Key.Instrument.Id),
            Text = $"Is {pair.Key.State} bound by {pair.Key.Instrument.ShortName} on {PartialDate.Day(DateOnly.FromDayNumber(facts.Day))}?",
            AskWhom = "the depositary's list of parties",
            Answers = [],
            IsSensitive = false,
            HasLapsed = false,
            Sources = [],
            HangsOn = [.. pair.Value],
            Weight = 1000 * pair.Value.Count,
        });

    private ImmutableArray<OpenQuestion> Answers() =>
        [.. open
            .OrderBy(pair => pair.Key.Question?.IsSensitive ?? false)
            .ThenBy(pair => Why(pair.Key) is not (null or WhyUnanswered.NotAsked))
            .ThenByDescending(pair => pair.Value.Weight)
            .ThenByDescending(pair => pair.Value.HangsOn.Count)
            .ThenBy(pair => pair.Key.Type.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Fact?.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Question is { } question ? pair.Key.Type.Reported.IndexOf(question) : int.MaxValue)
            .Select(pair => Write(pair.Key, pair.Value.HangsOn, pair.Value.Weight))];

    private ImmutableArray<OpenKey> Add(
        DecisionDiagram diagram, ImmutableArray<(int Variable, int Weight)> weights, Causes causes, HangsOn hangsOn) =>
        Add(
            weights.SelectMany(open => Keys(diagram.Variables[open.Variable], causes).Select(key => (key, open.Weight))),
            hangsOn);

    private ImmutableArray<OpenKey> Add(IEnumerable<(OpenKey Key, int Weight)> weighed, HangsOn hangsOn)
    {
        var heaviest = new List<(OpenKey Key, int Weight)>();
        foreach (var (key, weight) in weighed
            .Where(pair => pair.Key.Question is not { } question || !facts.IsContradicted(pair.Key.Fact, question)))
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

    /// <summary>Adds the State of the case, on which something hangs by the parameters that packs set.</summary>
    public void AskForState(HangsOn hangsOn, IEnumerable<string> packs) =>
        Need(Add([(OpenKey.StateOfCase, 1000)], hangsOn), packs);

    /// <summary>Notes which packs need to know a State.</summary>
    private void Need(ImmutableArray<OpenKey> keys, IEnumerable<string> packs)
    {
        foreach (var key in keys.Where(key => key.Question is { } question && (question.IsOfCase || question.IsStateOfFact)))
        {
            ref var needing = ref CollectionsMarshal.GetValueRefOrAddDefault(neededBy, key, out _);
            (needing ??= new(StringComparer.Ordinal)).UnionWith(packs);
        }
    }

    private static IEnumerable<OpenKey> Keys(DiagramVariable variable, Causes causes) =>
        variable.Asked is { } asked ? causes.Open(asked) : causes.Blocking(variable.Opaque!);

    private WhyUnanswered? Why(OpenKey key) =>
        key is { Fact: { } fact, Question: { } question } ? facts.WhyOpen(fact, question) : null;

    private OpenQuestion Write(OpenKey key, List<HangsOn> hangsOn, int weight) => new()
    {
        Ref = key.Ref,
        Pack = key.Question?.Pack,
        Text = key.Question?.Text
            ?? $"Does this list every {key.Type.Label} there is? If so, say that the list is complete; if not, add what is missing.",
        AskWhom = Why(key) is null or WhyUnanswered.NotAsked ? key.Question?.AskWhom : null,
        Why = Why(key),
        Label = key.Question?.Label,
        Answers = key.Question is { } question ? question.Scale.Names : [],
        Choices = [.. (key.Question?.Scale.Choices ?? []).Select(choice => new AnswerChoice(choice.Name, choice.Label, choice.Text))],
        Unit = key.Question?.Scale.Unit,
        Decimals = key.Question?.Scale.Decimals ?? 0,
        IsSensitive = key.Question?.IsSensitive ?? false,
        HasLapsed = key is { Fact: { } fact, Question: { } asked } && facts.HasLapsed(fact, asked),
        Sources = key.Question?.Sources ?? [],
        HangsOn = [.. hangsOn],
        Packs = neededBy.TryGetValue(key, out var packs) ? [.. packs] : [],
        Weight = weight,
    };
}
