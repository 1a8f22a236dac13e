using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// A case as small numbers, for the rules of one book: the rows of its facts, and what counts over them came to. Filled as rules ask, each
/// once. Not for a case of which answers contradict one another, and for one thread at a time.
/// </summary>
/// <param name="book">The book.</param>
/// <param name="unbound">The case, about no fact.</param>
internal sealed class CaseCells(RuleBook book, Assessment unbound)
{
    private const byte NotCounted = 3;

    /// <summary>Among so many facts it is as quick to count those that are tied as to remember what they came to.</summary>
    private const int Few = 16;

    private FactRows?[] rows = new FactRows?[book.FactTypes.Length];
    private byte[] counted = [];
    private sbyte[]?[] truths = [];
    private Dictionary<(int Count, AnswerValue Answer), int>? tied;

    public Assessment Unbound => unbound;

    public CaseIndex Facts => unbound.Facts;

    /// <summary>The cell for a truth.</summary>
    public static int CellOf(Truth truth) => truth switch { Truth.Unknown => 0, Truth.False => 1, _ => 2 };

    /// <summary>The rows of a type of fact, with a cell for every column that it has by now.</summary>
    public FactRows Of(FactColumns columns)
    {
        if (columns.Number >= rows.Length)
        {
            Array.Resize(ref rows, columns.Number + 8);
        }

        ref var known = ref rows[columns.Number];
        return known is not null && known.Width >= columns.All.Length ? known : known = new(Facts, columns);
    }

    /// <summary>Whether a count holds that is tied to no fact.</summary>
    public int CellOf(CountInBook count)
    {
        if (count.Number >= counted.Length)
        {
            var before = counted.Length;
            Array.Resize(ref counted, Math.Max(count.Number + 8, book.Columns.Counts));
            counted.AsSpan(before).Fill(NotCounted);
        }

        if (counted[count.Number] == NotCounted)
        {
            var cell = CellOf(count.Count.Holds(Assessment.Range(count.Count, Tally(count, Facts.Of(count.Over.Type)),
                Facts.MayBeMore(count.Over.Type))));
            counted[count.Number] = (byte)cell;
        }

        return counted[count.Number];
    }

    /// <summary>Whether a count holds of the facts that are tied to one which answers so.</summary>
    public int CellOf(CountInBook count, AnswerValue answer)
    {
        var inner = count.Count.Match!.Value.Inner;
        var isKept = Facts.Of(count.Over.Type).Length > Few;
        if (!isKept || !(tied ??= []).TryGetValue((count.Number, answer), out var cell))
        {
            cell = CellOf(count.Count.Holds(answer.IsGiven
                ? Assessment.Range(count.Count, Tally(count, Facts.Tied(inner, Tie.To(answer))), Tally(count, Facts.Tied(inner, Tie.None)),
                    Facts.MayBeMoreTied(inner, answer))
                : Assessment.Range(count.Count, default, Tally(count, Facts.Of(count.Over.Type)), Facts.MayBeMore(count.Over.Type))));
            if (isKept)
            {
                tied!.Add((count.Number, answer), cell);
            }
        }

        return cell;
    }

    /// <summary>How many of some facts surely count, and how many more may.</summary>
    private (int Sure, int Possible) Tally(CountInBook count, ImmutableArray<BoundFact> facts)
    {
        var (sure, possible) = (0, 0);
        if (facts.IsEmpty)
        {
            return default;
        }

        var known = TruthsOf(count);
        foreach (var fact in facts)
        {
            sure += known[fact.Position] > 0 ? 1 : 0;
            possible += known[fact.Position] == 0 ? 1 : 0;
        }

        return (sure, possible);
    }

    /// <summary>Of each fact of the counted type whether it counts.</summary>
    private sbyte[] TruthsOf(CountInBook count)
    {
        if (count.Number >= truths.Length)
        {
            Array.Resize(ref truths, Math.Max(count.Number + 8, book.Columns.Counts));
        }

        return truths[count.Number] ??= Judge(count);
    }

    private sbyte[] Judge(CountInBook count)
    {
        var facts = Facts.Of(count.Over.Type);
        var all = new sbyte[facts.Length];
        for (var position = 0; position < all.Length; position++)
        {
            all[position] = count.Where is { } where
                ? (sbyte)where.Read(this, Of(count.Over), position)
                : (sbyte)count.Count.Where.Judge(unbound.With(count.Count.Number, facts[position]));
        }

        return all;
    }
}

/// <summary>The facts of a type as rows of cells.</summary>
internal sealed class FactRows
{
    public FactRows(CaseIndex facts, FactColumns columns)
    {
        var all = columns.All;
        var of = facts.Of(columns.Type);
        Width = all.Length;
        Cells = new ushort[of.Length * Width];
        var at = 0;
        foreach (var fact in of)
        {
            foreach (var column in all)
            {
                Cells[at++] = (ushort)column.CellOf(facts, fact.Fact!);
            }
        }
    }

    /// <summary>How many cells a fact has.</summary>
    public int Width { get; }

    /// <summary>The cells, fact by fact.</summary>
    public ushort[] Cells { get; }
}
