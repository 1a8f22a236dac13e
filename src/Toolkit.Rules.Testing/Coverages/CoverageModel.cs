using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing.Coverages;

/// <summary>A rule or flow with its parts and the ends that it can come to.</summary>
internal sealed class DefinitionModel(Definition definition)
{
    public Definition Definition { get; } = definition;

    public ImmutableArray<Part> Parts { get; } = [.. Part.Of(definition)];

    /// <summary>The names of its ends: of a rule how it ends and by which exceptions, of a flow the steps and the outcomes.</summary>
    public ImmutableArray<string> Ends { get; } = definition switch
    {
        RuleDefinition rule => ["raised", "clear", "undetermined", .. rule.Unless.Select(clause => $"exempted by {clause.Id}")],
        FlowDefinition flow => [.. flow.Steps.Append(flow.Otherwise).Select(step => $"step {step.Id}"),
            .. flow.Outcomes.Select(outcome => $"outcome {outcome.Name}")],
        _ => [],
    };

    /// <summary>The ends that the facts that are bound lead to, by number.</summary>
    public static IEnumerable<int> EndsOf(RuleEnd end, Assessment on) => end.End switch
    {
        End.Raised => [0],
        End.Clear => [1],
        End.Undetermined => [2],
        End.Waived => [end.Holds == Truth.True ? 0 : 2],
        _ => end.Rule.Unless.Select((clause, number) => (clause, number)).Where(pair => pair.clause.When.Judge(on) == Truth.True)
            .Select(pair => 3 + pair.number).Append(1),
    };

    /// <inheritdoc cref="EndsOf(RuleEnd, Assessment)"/>
    public static IEnumerable<int> EndsOf(FlowEnd end) => [end.Number, end.Flow.Steps.Length + 1 + end.Outcome.Number];

    /// <summary>Which of the ends some case leads to; all where the rule or flow is too large to tell.</summary>
    public bool[] Reachable(RuleBook book)
    {
        var can = new bool[Ends.Length];
        if (PartGoals.Values(Diagrams(book)) is not { } values)
        {
            Array.Fill(can, true);
            return can;
        }

        foreach (var value in values.Where(value => value >= 0))
        {
            foreach (var end in Read(value))
            {
                can[end] = true;
            }
        }

        return can;
    }

    /// <summary>Proposals of cases that may lead to an end.</summary>
    public IEnumerable<Draft> Drafts(int end, RuleBook book, DateOnly assessedOn) =>
        new CaseSolver(book, assessedOn).Drafts(Definition, Diagrams(book), value => value >= 0 && Read(value).Contains(end));

    private DayDiagrams Diagrams(RuleBook book) => DecisionDiagram.Of(
        [Definition],
        [.. Definition is RuleDefinition rule ? rule.Unless.Select(clause => clause.When).Prepend(rule.When) : [],
            .. ContradictionRules.Beside(Definition, book)],
        book,
        Combine);

    /// <summary>
    /// For a rule, bits: 0 to 2 for its end, 3 and up for the exceptions that keep it from being raised; for a flow its end.
    /// </summary>
    private int Combine(DecisionDiagram diagram, ImmutableArray<int> nodes)
    {
        const int Refused = -1;
        var unless = (Definition as RuleDefinition)?.Unless.Length ?? -1;
        var so = nodes[0];
        if (unless >= 0)
        {
            so = diagram.Apply(diagram.Settle(so), nodes[1], (whole, when) => whole == 1 ? 1 : whole == 0 ? 4 : when == 1 ? 2
                + (1 << 20) : 2);
            for (var number = 0; number < unless; number++)
            {
                var bit = 8 << number;
                so = diagram.Apply(so, nodes[2 + number], (bits, clause) => bits > 1 << 20 && clause == 1 ? bits | bit : bits);
            }
        }

        return nodes[(unless + 2)..].Aggregate(so, (all, contradiction) => diagram.Apply(all, contradiction, (value, truth) => truth == 1
            ? Refused : value));
    }

    private IEnumerable<int> Read(int value)
    {
        if (Definition is FlowDefinition flow)
        {
            var step = EndCode.StepAt(flow, value);
            var (number, isOpen) = FlowValue.Of(value);
            var outcome = isOpen || flow.Gate?.Outcomes.Contains(step.Outcome) != true ? step.Outcome : flow.Gate.Until;
            return [number, flow.Steps.Length + 1 + outcome.Number];
        }

        return Enumerable.Range(0, Ends.Length).Where(end => (value & (1 << end)) != 0);
    }
}

/// <summary>A rule book made ready for seeing what cases exercise of it.</summary>
internal sealed class CoverageModel
{
    private readonly Dictionary<Definition, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, (WaiverModel Waiver, int Number)> waiversOf;

    /// <inheritdoc cref="Measured.Of"/>
    public CoverageModel(RuleBook book, IEnumerable<string>? of = null)
    {
        Book = book;
        var measured = Measured.Of(book, of);
        Definitions = [.. measured.Definitions.Select(definition => new DefinitionModel(definition))];
        Waivers = [.. measured.Waivers.Select(waiver => new WaiverModel(waiver.Rule, waiver.Number))];
        waiversOf = Waivers.Select((waiver, number) => (waiver, number)).ToLookup(each => each.waiver.Rule.Id, StringComparer.Ordinal);
        foreach (var (model, number) in Definitions.Select((model, number) => (model, number)))
        {
            numbers.Add(model.Definition, number);
        }
    }

    public RuleBook Book { get; }

    public ImmutableArray<DefinitionModel> Definitions { get; }

    /// <summary>The waivers of guidance packs.</summary>
    public ImmutableArray<WaiverModel> Waivers { get; }

    /// <summary>
    /// Goes over what a case exercises: calls back for each part with the goals that it meets, for each end, and for what it shows of
    /// waivers. A rule that was left out exercises nothing, and neither does what is not decided, since it rests on answers that
    /// contradict one another.
    /// </summary>
    public void Walk(CaseEnds ends, Action<int, int, int> part, Action<int, int> end, Action<int, int>? waiver = null)
    {
        foreach (var rule in ends.Rules.Where(rule => rule.End is not (End.LeftOut or End.Refused)))
        {
            foreach (var (model, each) in waiver is null ? [] : waiversOf[rule.Rule.Id])
            {
                if (model.EndOf(rule, ends.On.About(rule.Fact, rule.Other)) is { } shown)
                {
                    waiver!(each, shown);
                }
            }

            if (!numbers.TryGetValue(rule.Rule, out var number))
            {
                continue;
            }

            var on = (rule.Rule.IsContradiction ? ends.AsGiven : ends.On).About(rule.Fact, rule.Other);
            foreach (var reached in DefinitionModel.EndsOf(rule, on))
            {
                end(number, reached);
            }

            Parts(number, on, part);
        }

        foreach (var flow in ends.Flows.Where(flow => !flow.IsRefused))
        {
            if (!numbers.TryGetValue(flow.Flow, out var number))
            {
                continue;
            }

            foreach (var reached in DefinitionModel.EndsOf(flow))
            {
                end(number, reached);
            }

            Parts(number, ends.On.About(flow.Fact, flow.Other), part);
        }
    }

    private void Parts(int number, Assessment on, Action<int, int, int> part)
    {
        var model = Definitions[number];
        var end = EndCode.Of(model.Definition, on);
        for (var each = 0; each < model.Parts.Length; each++)
        {
            part(number, each, model.Parts[each].Met(on, end));
        }
    }
}
