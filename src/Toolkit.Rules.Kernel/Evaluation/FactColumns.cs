namespace Toolkit.Rules.Evaluation;

/// <summary>
/// What the rules of a book ask of facts of one type: a column for each question and each way of telling its answers apart. It grows as
/// rules are laid out. Safe for any number of threads.
/// </summary>
/// <param name="type">The type of fact.</param>
/// <param name="number">Its number in the book.</param>
internal sealed class FactColumns(FactType type, int number)
{
    private readonly Lock gate = new();
    private volatile Column[] all = [];

    public FactType Type { get; } = type;

    /// <summary>Its number among the types of the book that were asked about.</summary>
    public int Number { get; } = number;

    /// <summary>The columns so far; none of them ever moves.</summary>
    public Column[] All => all;

    /// <summary>The number of the column for a variable of a diagram that is a question to such a fact.</summary>
    public int Of(DiagramVariable variable)
    {
        lock (gate)
        {
            var known = Array.FindIndex(all, column => column.IsFor(variable));
            if (known < 0)
            {
                known = all.Length;
                all = [.. all, new Column(variable)];
            }

            return known;
        }
    }
}

/// <summary>A question with its answers in cells; zero is "not answered".</summary>
internal sealed class Column
{
    private readonly DiagramVariable variable;
    private readonly Question question;

    /// <summary>Whether the fact itself answers, by a code.</summary>
    private readonly bool isPlain;

    /// <summary>The code in cell 1 where every cell is one code and they follow on one another; null for any other.</summary>
    private readonly long? first;

    /// <summary>The constants that answers are compared with, in order; of a number or a date.</summary>
    private readonly long[] bounds = [];

    /// <summary>The cells of the bounds themselves, and of what lies beneath each and above the last; zero where nothing can.</summary>
    private readonly int[] at = [], beneath = [];

    public Column(DiagramVariable variable)
    {
        this.variable = variable;
        question = variable.Asked!.Value.Question;
        var kind = question.Scale.Kind;
        isPlain = question is { AsksFor: null, IsOfCase: false, IsAdded: false, TakenFrom: null } && kind != ScaleKind.Text;
        if (kind == ScaleKind.Choice)
        {
            var codes = question.Scale.Choices;
            first = codes.Select((choice, number) => choice.Value - number).Distinct().Count() == 1 ? codes[0].Value : null;
        }
        else if (kind is ScaleKind.WholeNumber or ScaleKind.Date)
        {
            bounds = [.. variable.Bounds.Select(bound => bound.Code)];
            at = [.. bounds.Select(bound => variable.CellOf(new AnswerValue(bound, null)))];
            beneath = new int[bounds.Length + 1];
            for (var cell = 1; cell < variable.Cells; cell++)
            {
                var code = variable.Representative(cell).Code;
                if (Array.BinarySearch(bounds, code) is < 0 and var place)
                {
                    beneath[~place] = cell;
                }
            }
        }
    }

    /// <summary>Whether it tells the answers of a variable apart as that does.</summary>
    public bool IsFor(DiagramVariable other) => question.Equals(other.Asked!.Value.Question)
        && (question.Scale.Kind == ScaleKind.Choice || variable.Bounds.AsSpan().SequenceEqual(other.Bounds.AsSpan()));

    /// <summary>The cell in which the answer of a fact lies.</summary>
    public int CellOf(CaseIndex facts, IFact fact)
    {
        if (!isPlain)
        {
            return variable.CellOf(facts.Answer(fact, question));
        }

        var code = question.Reader.Code(fact, facts.Day);
        if (code == AnswerValue.None)
        {
            return 0;
        }

        if (first is { } least)
        {
            var cell = code - least + 1;
            return cell > 0 && cell < variable.Cells ? (int)cell : variable.CellOf(new AnswerValue(code, null));
        }

        if (question.Scale.Kind == ScaleKind.Choice)
        {
            return variable.CellOf(new AnswerValue(code, null));
        }

        var place = Array.BinarySearch(bounds, code);
        var found = place >= 0 ? at[place] : beneath[~place];
        return found > 0 ? found : variable.CellOf(new AnswerValue(code, null));
    }
}
