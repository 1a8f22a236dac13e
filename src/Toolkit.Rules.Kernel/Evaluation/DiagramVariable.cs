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
    private readonly DateCells? dates;
    private readonly int day;

    private DiagramVariable(
        Asked? asked, Condition? opaque, ImmutableArray<AnswerValue> thresholds, ImmutableArray<AnswerValue> representatives,
            DateCells? dates = null, int day = 0)
    {
        Asked = asked;
        Opaque = opaque;
        this.thresholds = thresholds;
        this.representatives = representatives;
        this.dates = dates;
        this.day = day;
    }

    /// <summary>The question; null for a condition over other facts.</summary>
    public Asked? Asked { get; }

    /// <summary>The condition over other facts; null for a question.</summary>
    public Condition? Opaque { get; }

    /// <summary>The constants that answers are compared with, in order; of a choice, every answer.</summary>
    public ImmutableArray<AnswerValue> Bounds => thresholds;

    public int Cells => Opaque is not null ? 3 : dates is null ? representatives.Length + 1 : dates.Count + 1;

    public static DiagramVariable Of(Condition opaque) => new(null, opaque, [], []);

    /// <summary>A question on a date that some condition compares with the day of the assessment, or with one so far from it.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="marks">The dates that conditions compare it with.</param>
    /// <param name="day">The day of the assessment; null for what is said of every day at once.</param>
    /// <param name="days">The days that stand for all.</param>
    public static DiagramVariable Of(Asked asked, ImmutableArray<DateMark> marks, int? day, ImmutableArray<int> days)
    {
        if (day is not { } on)
        {
            return new(asked, null, [], [], new(marks, days));
        }

        var (first, last) = asked.Question.Scale.Span;
        var variable = Of(asked, marks.Select(mark => mark.On(on)).Where(code => first <= code && code <= last)
            .Select(code => new AnswerValue(code, null)));
        return new(asked, null, variable.thresholds, variable.representatives, null, on);
    }

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
    public int CellOf(Assessment on) => Opaque is null ? CellOf(on.Answer(Asked!.Value), on.Facts.Day) : (int)Opaque.Judge(on) switch
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

        if (cell == 0)
        {
            return Truth.Unknown;
        }

        var (answer, on) = Sample(cell);
        return leaf switch
        {
            Compare compare => Comparing.Holds(answer, compare.Comparison, compare.Value),
            CompareDay relative => relative.Holds(answer, on),
            OneOf oneOf => oneOf.Contains(answer) ? Truth.True : Truth.False,
            _ => throw new InvalidOperationException($"{leaf.GetType().Name} is not about one question"),
        };
    }

    /// <summary>The answer that stands for a cell, as it is written in files; a range where the cell holds more than one.</summary>
    public string Format(int cell)
    {
        if (dates is not null)
        {
            return dates.Format(cell - 1);
        }

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
        var (over, under) = scale.Kind == ScaleKind.Date ? ("after", "before") : ("above", "below");
        return (below.IsGiven, above.IsGiven) switch
        {
            (true, true) => $"between {scale.Format(below)} and {scale.Format(above)}",
            (true, false) => $"{over} {scale.Format(below)}",
            (false, true) => $"{under} {scale.Format(above)}",
            _ => "any answer",
        };
    }

    /// <summary>The same as it is shown to a person: a choice by its label.</summary>
    public string Say(int cell) => Asked!.Value.Question.Scale.Shown(Format(cell));

    /// <summary>An answer that lies in a cell; of what is said of every day, on some day.</summary>
    public AnswerValue Representative(int cell) => Sample(cell).Answer;

    /// <summary>
    /// The cell in which the answers lie that lie in a cell of another variable about the same question, of which this tells no more.
    /// </summary>
    public int CellLike(DiagramVariable other, int cell) => cell == 0 ? 0 : other.Sample(cell) is var (answer, on) ? CellOf(answer, on) : 0;

    /// <summary>An answer that lies in a cell, and the day of the assessment on which it does.</summary>
    private (AnswerValue Answer, int Day) Sample(int cell) =>
        dates is not null ? (new(dates.Sample(cell - 1).Code, null), dates.Sample(cell - 1).Day) : (representatives[cell - 1], day);

    /// <summary>The cell in which an answer to the question lies, on the day of the assessment that the diagram is about.</summary>
    public int CellOf(AnswerValue answer) => CellOf(answer, day);

    private int CellOf(AnswerValue answer, int on)
    {
        if (!answer.IsGiven)
        {
            return 0;
        }

        if (dates is not null)
        {
            return dates.Of(answer.Code, on) + 1;
        }

        for (var cell = 0; cell < representatives.Length; cell++)
        {
            if (representatives[cell] == answer)
            {
                return cell + 1;
            }
        }

        if (Asked!.Value.Question.Scale.Kind == ScaleKind.Text)
        {
            return representatives.Length;
        }

        // Between two thresholds: the cell whose representative has the same thresholds beneath it.
        var beneath = Beneath(answer);
        for (var cell = 0; cell < representatives.Length; cell++)
        {
            var representative = representatives[cell];
            if (!thresholds.Contains(representative) && Beneath(representative) == beneath)
            {
                return cell + 1;
            }
        }

        throw new InvalidOperationException($"no cell for {answer}");
    }

    /// <summary>How many thresholds lie beneath an answer.</summary>
    private int Beneath(AnswerValue answer)
    {
        var beneath = 0;
        foreach (var threshold in thresholds)
        {
            beneath += threshold.Code < answer.Code ? 1 : 0;
        }

        return beneath;
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
