using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// One thing that a diagram branches on: a question, whose answers are grouped into cells that no condition tells apart, or a
/// condition over other facts, of which only its truth matters. Cell 0 is always "not answered" or "not known".
/// </summary>
internal sealed class DiagramVariable
{
    private readonly ImmutableArray<AnswerValue> representatives;
    private readonly ImmutableArray<AnswerValue> thresholds;

    private DiagramVariable(Asked? asked, Condition? opaque, ImmutableArray<AnswerValue> thresholds, ImmutableArray<AnswerValue> representatives)
    {
        Asked = asked;
        Opaque = opaque;
        this.thresholds = thresholds;
        this.representatives = representatives;
    }

    /// <summary>The question; null for a condition over other facts.</summary>
    public Asked? Asked { get; }

    /// <summary>The condition over other facts; null for a question.</summary>
    public Condition? Opaque { get; }

    public int Cells => Opaque is null ? representatives.Length + 1 : 3;

    public static DiagramVariable Of(Condition opaque) => new(null, opaque, [], []);

    /// <param name="asked">The question.</param>
    /// <param name="compared">The constants that some condition compares it with.</param>
    public static DiagramVariable Of(Asked asked, IEnumerable<AnswerValue> compared)
    {
        var scale = asked.Question.Scale;
        if (scale.Kind == ScaleKind.Choice)
        {
            ImmutableArray<AnswerValue> all = [.. scale.Choices.Select(choice => new AnswerValue(choice.Value, null))];
            return new(asked, null, all, all);
        }

        if (scale.Kind == ScaleKind.Text)
        {
            ImmutableArray<AnswerValue> texts = [.. compared.Distinct().OrderBy(value => value.Text, StringComparer.Ordinal)];
            return new(asked, null, texts, [.. texts, new(0, Other(texts))]);
        }

        ImmutableArray<AnswerValue> sorted = [.. compared.Distinct().OrderBy(value => value.Code)];
        var (first, last) = scale.Span;
        var cells = ImmutableArray.CreateBuilder<AnswerValue>();
        var next = first;
        foreach (var threshold in sorted)
        {
            if (next < threshold.Code)
            {
                cells.Add(new(threshold.Code - 1, null));
            }

            cells.Add(threshold);
            next = threshold.Code + 1;
        }

        if (next <= last)
        {
            cells.Add(new(next, null));
        }

        return new(asked, null, sorted, cells.ToImmutable());
    }

    /// <summary>The cell in which the facts that are bound lie.</summary>
    public int CellOf(Assessment on) => Opaque is null ? CellOf(on.Answer(Asked!.Value)) : (int)Opaque.Judge(on) switch
    {
        < 0 => 1,
        0 => 0,
        _ => 2,
    };

    /// <summary>Whether it is a question whose answer contradicts another, about the facts that are bound.</summary>
    public bool IsContradicted(Assessment on) => Asked is { } asked && on.Facts.IsContradicted(on.BoundAt(asked.Fact).Fact, asked.Question);

    /// <summary>The truth of a condition about this variable in a cell.</summary>
    public Truth Judge(Condition leaf, int cell)
    {
        if (Opaque is not null)
        {
            return cell switch { 0 => Truth.Unknown, 1 => Truth.False, _ => Truth.True };
        }

        if (leaf is Answered)
        {
            return cell == 0 ? Truth.False : Truth.True;
        }

        return cell == 0 ? Truth.Unknown : leaf switch
        {
            Compare compare => Comparing.Holds(representatives[cell - 1], compare.Comparison, compare.Value),
            OneOf oneOf => oneOf.Contains(representatives[cell - 1]) ? Truth.True : Truth.False,
            _ => throw new InvalidOperationException($"{leaf.GetType().Name} is not about one question"),
        };
    }

    /// <summary>The answer that stands for a cell, as it is written in files; a range where the cell holds more than one.</summary>
    public string Format(int cell)
    {
        var scale = Asked!.Value.Question.Scale;
        var value = representatives[cell - 1];
        if (scale.Kind is ScaleKind.Choice || thresholds.Contains(value))
        {
            return scale.Format(value);
        }

        if (scale.Kind == ScaleKind.Text)
        {
            return "another answer";
        }

        var below = thresholds.LastOrDefault(threshold => threshold.Code < value.Code, new(AnswerValue.None, null));
        var above = thresholds.FirstOrDefault(threshold => threshold.Code > value.Code, new(AnswerValue.None, null));
        return (below.IsGiven, above.IsGiven) switch
        {
            (true, true) => $"between {scale.Format(below)} and {scale.Format(above)}",
            (true, false) => $"above {scale.Format(below)}",
            (false, true) => $"below {scale.Format(above)}",
            _ => "any answer",
        };
    }

    /// <summary>An answer that lies in a cell.</summary>
    public AnswerValue Representative(int cell) => representatives[cell - 1];

    /// <summary>The cell in which an answer to the question lies.</summary>
    public int CellOf(AnswerValue answer)
    {
        if (!answer.IsGiven)
        {
            return 0;
        }

        var exact = representatives.IndexOf(answer);
        if (exact >= 0)
        {
            return exact + 1;
        }

        if (Asked!.Value.Question.Scale.Kind == ScaleKind.Text)
        {
            return representatives.Length;
        }

        // Between two thresholds: the cell whose representative has the same thresholds beneath it.
        var beneath = thresholds.Count(threshold => threshold.Code < answer.Code);
        for (var cell = 0; cell < representatives.Length; cell++)
        {
            var representative = representatives[cell];
            if (!thresholds.Contains(representative) && thresholds.Count(threshold => threshold.Code < representative.Code) == beneath)
            {
                return cell + 1;
            }
        }

        throw new InvalidOperationException($"no cell for {answer}");
    }

    private static string Other(ImmutableArray<AnswerValue> texts)
    {
        var other = "another";
        while (texts.Any(text => text.Text == other))
        {
            other += "'";
        }

        return other;
    }
}
