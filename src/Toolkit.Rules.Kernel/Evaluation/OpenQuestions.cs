using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>Gathers what is still to be asked, and how much hangs on each question.</summary>
internal sealed class OpenQuestions(JudgedCase of, CaseIndex facts)
{
    /// <summary>So many questions are looked through one by one.</summary>
    private const int Few = 16;

    private static readonly ImmutableArray<string> RaisedOrClear = ["raised", "clear"];
    private static readonly ImmutableArray<string> RaisedOrWaived = ["raised", "waived"];
    private readonly Dictionary<OpenKey, (List<HangsOn> HangsOn, int Weight)> open = [];
    private readonly Dictionary<OpenKey, SortedSet<string>> neededBy = [];
    private readonly Dictionary<(State State, Instrument Instrument), List<HangsOn>> statuses = [];

    /// <summary>
    /// The open questions on which an undetermined rule hangs, with their weights; none of an answer that contradicts another.
    /// </summary>
    public static ImmutableArray<(OpenKey Key, int Weight)> HangsOn(RuleModel model, Assessment on, Causes causes) => Heaviest(
        model.Diagrams.On(on.Facts.Day) is { } diagram
            ? Weighed(diagram, model.WeightsOf(diagram, diagram.CellsOf(on)), causes)
            : causes.Blocking(model.Rule.Whole).Select(key => (key, 0)),
        on.Facts);

    /// <summary>Adds what hangs on open questions by a finding, or an undetermined rule.</summary>
    public void Add(Verdict verdict)
    {
        var (model, on) = (verdict.Model, verdict.On);
        if (!verdict.IsRaised)
        {
            Add(verdict.HangsOn, new(model.Rule.Id, verdict.About, RaisedOrClear));
            Need(verdict.HangsOn, model.PacksOfStates);
            return;
        }

        Add(model.Rule, on, verdict.Force, verdict.About);
        if (verdict.Waiver is not null)
        {
            return;
        }

        // Whether a waiver applies to the finding hangs on the State.
        foreach (var waiver in model.Rule.OfPacks.WaitingFor(on))
        {
            ImmutableArray<string> outcomes = waiver.Severity is { } lower ? ["raised", Spelling.Kebab(lower.ToString())] : RaisedOrWaived;
            Need(
                AddHeaviest(of.CausesOf(model.Rule, on).Blocking(waiver.Within!).Select(key => (key, 1000)),
                    new HangsOn(model.Rule.Id, verdict.About, outcomes)),
                [waiver.Says.Pack]);
        }
    }

    /// <summary>Adds what a decision hangs on: also a question whose answer changes nothing but whether it has been answered.</summary>
    public void Add(DecisionWriter decision) => AddHeaviest(
        Weighed(
            decision.Diagram,
            decision.Diagram.Restrict(decision.Cells, mayStayOpen: true, value => decision.Model.Read(value).Outcome.Number).Weights(),
            decision.Causes),
        new HangsOn(decision.Model.Flow.Id, decision.About, [.. decision.Possible.Select(outcome => outcome.Name)]));

    /// <summary>Adds the treaty statuses on which the weight of a finding hangs, or the question which State it is.</summary>
    private void Add(RuleDefinition rule, Assessment on, BindingForce force, ImmutableArray<FactRef> about)
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
                AddHeaviest(untold.Select(key => (key, 1000)), hangsOn),
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

    private ImmutableArray<OpenQuestion> Answers()
    {
        var all = new Asking[open.Count];
        var number = 0;
        foreach (var (key, (hangsOn, weight)) in open)
        {
            all[number] = new(key, hangsOn, weight, Why(key), number);
            number++;
        }

        Array.Sort(all, InOrderOfReport);
        var questions = ImmutableArray.CreateBuilder<OpenQuestion>(all.Length);
        foreach (var asking in all)
        {
            questions.Add(Write(asking));
        }

        return questions.MoveToImmutable();
    }

    /// <summary>
    /// Sensitive questions last, and before them those to which nobody had the answer; then the most deciding first, and in the end by
    /// name, or as they were found.
    /// </summary>
    private static int InOrderOfReport(Asking one, Asking other)
    {
        var (first, second) = (one.Key, other.Key);
        int order;
        return (order = (first.Question?.IsSensitive ?? false).CompareTo(second.Question?.IsSensitive ?? false)) != 0
            || (order = one.WasAsked.CompareTo(other.WasAsked)) != 0
            || (order = other.Weight.CompareTo(one.Weight)) != 0
            || (order = other.HangsOn.Count.CompareTo(one.HangsOn.Count)) != 0
            || (order = string.CompareOrdinal(first.Type.Name, second.Type.Name)) != 0
            || (order = string.CompareOrdinal(first.Fact?.Id, second.Fact?.Id)) != 0
            || (order = Place(first).CompareTo(Place(second))) != 0
            ? order : one.Number.CompareTo(other.Number);

        static int Place(OpenKey key) => key.Question is { } question ? key.Type.Reported.IndexOf(question) : int.MaxValue;
    }

    private static List<(OpenKey Key, int Weight)> Weighed(
        DecisionDiagram diagram, ImmutableArray<(int Variable, int Weight)> weights, Causes causes)
    {
        var weighed = new List<(OpenKey Key, int Weight)>(weights.Length);
        foreach (var (variable, weight) in weights)
        {
            foreach (var key in Keys(diagram.Variables[variable], causes))
            {
                weighed.Add((key, weight));
            }
        }

        return weighed;
    }

    /// <summary>Each question once, with the greatest of its weights; none whose answer contradicts another.</summary>
    private static ImmutableArray<(OpenKey Key, int Weight)> Heaviest(IEnumerable<(OpenKey Key, int Weight)> weighed, CaseIndex facts)
    {
        var heaviest = ImmutableArray.CreateBuilder<(OpenKey Key, int Weight)>();
        Dictionary<OpenKey, int>? places = null;
        foreach (var (key, weight) in weighed)
        {
            if (key.Question is { } question && facts.IsContradicted(key.Fact, question))
            {
                continue;
            }

            var known = places is null ? Find(key) : places.GetValueOrDefault(key, -1);
            if (known >= 0)
            {
                heaviest[known] = (key, Math.Max(heaviest[known].Weight, weight));
                continue;
            }

            places?.Add(key, heaviest.Count);
            heaviest.Add((key, weight));
            if (places is null && heaviest.Count == Few)
            {
                places = Enumerable.Range(0, Few).ToDictionary(place => heaviest[place].Key);
            }
        }

        return heaviest.DrainToImmutable();

        int Find(OpenKey key)
        {
            for (var place = 0; place < heaviest.Count; place++)
            {
                if (heaviest[place].Key == key)
                {
                    return place;
                }
            }

            return -1;
        }
    }

    private ImmutableArray<(OpenKey Key, int Weight)> AddHeaviest(IEnumerable<(OpenKey Key, int Weight)> weighed, HangsOn hangsOn)
    {
        var heaviest = Heaviest(weighed, facts);
        Add(heaviest, hangsOn);
        return heaviest;
    }

    private void Add(ImmutableArray<(OpenKey Key, int Weight)> heaviest, HangsOn hangsOn)
    {
        foreach (var (key, weight) in heaviest)
        {
            ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(open, key, out _);
            all.HangsOn ??= [];
            all.HangsOn.Add(hangsOn);
            all.Weight += weight;
        }
    }

    /// <summary>Adds the State of the case, on which something hangs by the parameters that packs set.</summary>
    public void AskForState(HangsOn hangsOn, IEnumerable<string> packs) =>
        Need(AddHeaviest([(OpenKey.StateOfCase, 1000)], hangsOn), packs);

    /// <summary>Notes which packs need to know a State.</summary>
    private void Need(ImmutableArray<(OpenKey Key, int Weight)> keys, IEnumerable<string> packs)
    {
        foreach (var (key, _) in keys)
        {
            if (key.Question is not { } question || !(question.IsOfCase || question.IsStateOfFact))
            {
                continue;
            }

            ref var needing = ref CollectionsMarshal.GetValueRefOrAddDefault(neededBy, key, out _);
            (needing ??= new(StringComparer.Ordinal)).UnionWith(packs);
        }
    }

    private static IEnumerable<OpenKey> Keys(DiagramVariable variable, Causes causes) =>
        variable.Asked is { } asked ? causes.Open(asked) : causes.Blocking(variable.Opaque!);

    private WhyUnanswered? Why(OpenKey key) =>
        key is { Fact: { } fact, Question: { } question } ? facts.WhyOpen(fact, question) : null;

    private OpenQuestion Write(Asking asking)
    {
        var (key, hangsOn, weight, why, _) = asking;
        return new()
        {
            Ref = of.Ref(key),
            Pack = key.Question?.Pack,
            Text = key.Question?.Text
                ?? $"Does this list every {key.Type.Label} there is? If so, say that the list is complete; if not, add what is missing.",
            AskWhom = why is null or WhyUnanswered.NotAsked ? key.Question?.AskWhom : null,
            Why = why,
            Label = key.Question?.Label,
            Answers = key.Question is { } question ? question.Scale.Names : [],
            Choices = key.Question?.Scale.Answers ?? [],
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

    /// <summary>A question to be asked.</summary>
    private readonly record struct Asking(OpenKey Key, List<HangsOn> HangsOn, int Weight, WhyUnanswered? Why, int Number)
    {
        /// <summary>Whether it was asked, and nobody had the answer or gave it.</summary>
        public bool WasAsked => Why is not (null or WhyUnanswered.NotAsked);
    }
}
