using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>A flow read off its decision diagram, by the names of its questions; proven equal to assessing a case in a test.</summary>
internal sealed class FlowTable
{
    private readonly FlowModel model;
    private readonly DecisionDiagram diagram;
    private readonly int[] dimensionOf;
    private readonly int[] fixedCells;

    /// <param name="flow">The flow.</param>
    /// <param name="names">The dimensions, in order: the name of a question, or part of a condition over other facts.</param>
    /// <param name="rest">The cells of variables that are no dimension.</param>
    public FlowTable(RuleBook book, string flow, string[] names, IReadOnlyDictionary<string, int> rest)
    {
        model = book.Model((FlowDefinition)book.Get(flow));
        diagram = model.Diagrams.Whole!;
        dimensionOf = new int[diagram.Variables.Length];
        fixedCells = new int[diagram.Variables.Length];
        foreach (var (variable, number) in diagram.Variables.Select((variable, number) => (variable, number)))
        {
            var name = variable.Asked is { } asked ? asked.Question.Id : variable.Opaque!.ToString();
            dimensionOf[number] = Array.FindIndex(names, known => variable.Asked is null ? name.Contains(known, StringComparison.Ordinal)
                : known == name);
            if (dimensionOf[number] < 0 && !rest.TryGetValue(rest.Keys.FirstOrDefault(known => name.Contains(known,
                StringComparison.Ordinal)) ?? "", out fixedCells[number]))
            {
                throw new InvalidOperationException($"no dimension for `{name}`");
            }
        }
    }

    public int Outcomes => model.Flow.Outcomes.Length;

    public int Steps => model.Flow.Steps.Length + 1;

    public bool HasStep(string step) => model.Flow.Steps.Any(known => known.Id == step);

    public int Outcome(Combination answers) => model.Read(Value(answers)).Outcome.Number;

    public string Step(Combination answers) => model.Read(Value(answers)).Step.Id;

    public Effect Effect(Combination answers) => model.Read(Value(answers)).Outcome.Effect;

    private int Value(Combination answers)
    {
        var node = diagram.Root;
        while (!DecisionDiagram.IsFinal(node))
        {
            var variable = diagram.VariableOf(node);
            node = diagram.ChildrenOf(node)[dimensionOf[variable] < 0 ? fixedCells[variable] : answers[dimensionOf[variable]]];
        }

        return DecisionDiagram.ValueOf(node);
    }
}
