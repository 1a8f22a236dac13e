using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>All combinations of answers to some questions. In each dimension 0 is "not answered", and n is the n-th answer.</summary>
internal sealed class InputSpace(params (string Name, int[] Cells)[] dimensions)
{
    public int Dimensions => dimensions.Length;

    public int Size { get; } = dimensions.Aggregate(1, (size, dimension) => checked(size * dimension.Cells.Length));

    public int Of(string name) => Array.FindIndex(dimensions, dimension => dimension.Name == name);

    public int Length(int dimension) => dimensions[dimension].Cells.Length;

    public int Cell(int index, int dimension) => dimensions[dimension].Cells[index / Stride(dimension) % Length(dimension)];

    public int PlaceOf(int dimension, int cell) => Array.IndexOf(dimensions[dimension].Cells, cell);

    public void Cells(int index, int[] into)
    {
        for (var dimension = dimensions.Length - 1; dimension >= 0; dimension--)
        {
            (index, var place) = Math.DivRem(index, dimensions[dimension].Cells.Length);
            into[dimension] = dimensions[dimension].Cells[place];
        }
    }

    /// <summary>The combination that differs only in the place of one dimension.</summary>
    public int With(int index, int dimension, int place)
    {
        var stride = Stride(dimension);
        return index + ((place - (index / stride % Length(dimension))) * stride);
    }

    /// <summary>The decision for every combination.</summary>
    public byte[] Table(Func<int[], int> decide)
    {
        var table = new byte[Size];
        Parallel.For(0, 64, part =>
        {
            var cells = new int[Dimensions];
            for (var index = (int)((long)Size * part / 64); index < (int)((long)Size * (part + 1) / 64); index++)
            {
                Cells(index, cells);
                table[index] = (byte)decide(cells);
            }
        });
        return table;
    }

    public string Describe(int index) =>
        string.Join(", ", dimensions.Select((dimension, number) => $"{dimension.Name}={Cell(index, number)}"));

    private int Stride(int dimension)
    {
        strides ??= Enumerable.Range(0, Dimensions).Select(number => dimensions[(number + 1)..].Aggregate(1, (size, later) => size * later.Cells.Length)).ToArray();
        return strides[dimension];
    }

    private int[]? strides;
}

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
        diagram = model.Diagrams.On(0)!;
        dimensionOf = new int[diagram.Variables.Length];
        fixedCells = new int[diagram.Variables.Length];
        foreach (var (variable, number) in diagram.Variables.Select((variable, number) => (variable, number)))
        {
            var name = variable.Asked is { } asked ? asked.Question.Id : variable.Opaque!.ToString();
            dimensionOf[number] = Array.FindIndex(names, known => variable.Asked is null ? name.Contains(known, StringComparison.Ordinal) : known == name);
            if (dimensionOf[number] < 0 && !rest.TryGetValue(rest.Keys.FirstOrDefault(known => name.Contains(known, StringComparison.Ordinal)) ?? "", out fixedCells[number]))
            {
                throw new InvalidOperationException($"no dimension for `{name}`");
            }
        }
    }

    public int Outcomes => model.Flow.Outcomes.Length;

    public int Steps => model.Flow.Steps.Length + 1;

    public int Outcome(int[] cells) => model.Read(Value(cells)).Outcome.Number;

    public int Step(int[] cells) => Value(cells) / 2;

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

    private int Value(int[] cells)
    {
        var node = diagram.Root;
        while (!DecisionDiagram.IsFinal(node))
        {
            var variable = diagram.VariableOf(node);
            node = diagram.ChildrenOf(node)[dimensionOf[variable] < 0 ? fixedCells[variable] : cells[dimensionOf[variable]]];
        }

        return DecisionDiagram.ValueOf(node);
    }
}
