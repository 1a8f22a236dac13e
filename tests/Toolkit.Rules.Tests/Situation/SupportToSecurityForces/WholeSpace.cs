namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// All combinations of answers to some questions, far too many to try one by one. An answer is chosen when a decision first reads it, and
/// every choice is tried in turn; a question that was not read stands for all of its answers at once. Cell 0 is "not answered".
/// </summary>
internal sealed class WholeSpace(params (string Name, int[] Cells)[] questions)
{
    /// <summary>How many combinations there are.</summary>
    public long Size { get; } = questions.Aggregate(1L, (size, question) => checked(size * question.Cells.Length));

    public int Of(string name) => Array.FindIndex(questions, question => question.Name == name);

    public string NameOf(int question) => questions[question].Name;

    public int[] CellsOf(int question) => questions[question].Cells;

    public int Questions => questions.Length;

    /// <summary>Tries all combinations, on one thread for each answer to the second question.</summary>
    /// <param name="check">What is wrong with the combination; null if nothing is.</param>
    public (long Covered, string? Wrong) Each(Func<Combination, string?> check)
    {
        const int split = 1;
        var parts = new (long Covered, string? Wrong)[questions[split].Cells.Length];
        Parallel.For(0, parts.Length, part =>
        {
            var answers = new Combination(questions, split, part);
            do
            {
                if (check(answers) is { } wrong)
                {
                    parts[part].Wrong = $"{wrong}: {answers}";
                    return;
                }

                parts[part].Covered += answers.StandsFor;
            }
            while (answers.Next());
        });
        return (parts.Sum(part => part.Covered), parts.Select(part => part.Wrong).FirstOrDefault(wrong => wrong is not null));
    }
}

/// <summary>Answers that are chosen as they are read.</summary>
internal sealed class Combination
{
    private readonly (string Name, int[] Cells)[] questions;
    private readonly int[] places;
    private readonly int[] held;
    private readonly int[] read;
    private readonly long[] standsFor;
    private int count;

    public Combination((string Name, int[] Cells)[] questions, int split, int place)
    {
        this.questions = questions;
        places = [.. Enumerable.Repeat(-1, questions.Length)];
        held = [.. Enumerable.Repeat(-1, questions.Length)];
        read = new int[questions.Length];
        standsFor = new long[questions.Length + 1];
        places[split] = place;
        standsFor[0] = questions.Where((_, number) => number != split).Aggregate(1L, (size, question) => size * question.Cells.Length);
    }

    /// <summary>How many combinations have the answers that were read.</summary>
    public long StandsFor => standsFor[count];

    /// <summary>The cell of the answer.</summary>
    public int this[int question]
    {
        get
        {
            if (held[question] >= 0)
            {
                return held[question];
            }

            if (places[question] < 0)
            {
                places[question] = 0;
                read[count] = question;
                standsFor[count + 1] = standsFor[count] / questions[question].Cells.Length;
                count++;
            }

            return questions[question].Cells[places[question]];
        }
    }

    /// <summary>What is decided with one answer held, whatever was or will be chosen for it.</summary>
    public T With<T>(int question, int cell, Func<Combination, T> decide)
    {
        held[question] = cell;
        var decided = decide(this);
        held[question] = -1;
        return decided;
    }

    /// <summary>Goes on to the next combination of what was read; false after the last.</summary>
    public bool Next()
    {
        for (; count > 0; count--)
        {
            var last = read[count - 1];
            if (++places[last] < questions[last].Cells.Length)
            {
                return true;
            }

            places[last] = -1;
        }

        return false;
    }

    public override string ToString() => string.Join(", ", questions
        .Select((question, number) => (question.Name, Place: places[number], question.Cells))
        .Where(answer => answer.Place >= 0)
        .Select(answer => $"{answer.Name}={answer.Cells[answer.Place]}"));
}
