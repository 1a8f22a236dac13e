using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>An invariant that does not hold: how often, and in which smallest case (with the one that it was compared with).</summary>
public sealed record Breach(string Invariant, int Times, string Smallest);

/// <summary>A statement over one case: its inputs and the outcome.</summary>
public sealed record Statement<T, TOutcome>(string Invariant, Func<T, TOutcome, bool> Holds);

/// <summary>Enumerates.</summary>
public static class Enumerated
{
    /// <summary>
    /// Enumerates a space over a table; `read` gives what the table reads, `uncertain` what of it is not known, as bits. A worse fact
    /// that makes something known that was not is "knowing more" and no worsening (I1 in the wording of the corrections).
    /// </summary>
    public static Enumerated<T, TOutcome> Over<T, TInputs, TOutcome>(
        Space<T> space, Table<TInputs, TOutcome> table, Func<T, TInputs> read, Func<TOutcome, int?> level, Func<TOutcome, bool> goesOn,
        Func<TInputs, int> uncertain)
        where TInputs : struct
        where TOutcome : struct, Enum
    {
        var rows = new byte[space.Count];
        var unknown = new byte[space.Count];
        space.Each((combination, inputs) =>
        {
            var toRead = read(inputs);
            rows[combination] = (byte)table.Decide(toRead);
            unknown[combination] = (byte)uncertain(toRead);
        });
        return new Enumerated<T, TOutcome>(space, rows, unknown, [.. table.Rows.Select(row => (row.Number, row.Outcome))], level, goesOn);
    }
}

/// <summary>A whole space with the outcome of each combination, and what invariants ask of it.</summary>
public sealed class Enumerated<T, TOutcome>
    where TOutcome : struct, Enum
{
    private const sbyte NoLevel = -1;

    private readonly byte[] rows;
    private readonly byte[] unknown;
    private readonly sbyte[] levels;
    private readonly bool[] goesOn;
    private readonly TOutcome[] outcomes;
    private readonly string[] numbers;

    internal Enumerated(
        Space<T> space, byte[] rows, byte[] unknown, IReadOnlyList<(string Number, TOutcome Outcome)> table, Func<TOutcome, int?> level,
        Func<TOutcome, bool> goesOn)
    {
        Space = space;
        this.rows = rows;
        this.unknown = unknown;
        numbers = [.. table.Select(row => row.Number)];
        outcomes = [.. table.Select(row => row.Outcome)];
        levels = [.. outcomes.Select(outcome => (sbyte)(level(outcome) ?? NoLevel))];
        this.goesOn = [.. outcomes.Select(goesOn)];
    }

    public Space<T> Space { get; }

    /// <summary>How often each row decides, in the order of the table.</summary>
    public IEnumerable<(string Number, int Times)> Counts()
    {
        var counts = new int[numbers.Length];
        foreach (var row in rows)
        {
            counts[row]++;
        }

        return numbers.Zip(counts);
    }

    /// <summary>A worse fact never gives a higher level (I1).</summary>
    public Breach? WorseIsNeverMore(string invariant) => Pairs(invariant, (dimension, _) => dimension.Order,
        (better, worse) => levels[better] != NoLevel && levels[worse] > levels[better], knowingMoreIsNoWorsening: true);

    /// <summary>A worse fact never restores delivery (I11).</summary>
    public Breach? WorseNeverRestores(string invariant) => Pairs(invariant, (dimension, _) => dimension.Order,
        (better, worse) => levels[better] == 0 && levels[worse] > 0, knowingMoreIsNoWorsening: true);

    /// <summary>What is not answered never gives a higher level than any answer (I2).</summary>
    public Breach? OpenIsNeverMore(string invariant) => Pairs(invariant, OpenBesideAnswers,
        (answered, open) => levels[answered] != NoLevel && levels[open] > levels[answered]);

    /// <summary>One value for another leaves the outcome, in the dimensions named.</summary>
    public Breach? Unmoved(string invariant, params string[] dimensions) => Pairs(invariant,
        (dimension, _) => dimensions.Contains(dimension.Name)
            ? Enumerable.Range(1, dimension.Settings.Length - 1).Where(at => !dimension.Settings[at].Open).Select(at => (0, at))
            : [],
        (one, other) => one != other);

    /// <summary>The proof at build: no open case permits or refers where some completion restricts or waits.</summary>
    public Breach? NotTakenBack(string invariant)
    {
        var restricted = RestrictedByCompletion();
        var found = new Finds(Space);
        for (var combination = 0; combination < rows.Length; combination++)
        {
            if (goesOn[rows[combination]] && restricted[combination])
            {
                found.Add(combination, combination);
            }
        }

        return found.Times == 0 ? null : new(invariant, found.Times, $"{Tell(found.Combination)} is taken back when completed");
    }

    /// <summary>Statements over single cases, all in one pass.</summary>
    public IEnumerable<Breach> Keeps(params IReadOnlyList<Statement<T, TOutcome>> statements)
    {
        var finds = statements.Select(_ => new Finds(Space)).ToArray();
        Space.Each((combination, inputs) =>
        {
            for (var at = 0; at < finds.Length; at++)
            {
                if (!statements[at].Holds(inputs, outcomes[rows[combination]]))
                {
                    lock (finds[at])
                    {
                        finds[at].Add(combination, combination);
                    }
                }
            }
        });
        return statements.Zip(finds).Where(pair => pair.Second.Times > 0)
            .Select(pair => new Breach(pair.First.Invariant, pair.Second.Times, Tell(pair.Second.Combination)));
    }

    private static IEnumerable<(int Better, int Worse)> OpenBesideAnswers(Dimension<T> dimension, int _) =>
        from open in Enumerable.Range(0, dimension.Settings.Length)
        where dimension.Settings[open].Open
        from answered in Enumerable.Range(0, dimension.Settings.Length)
        where !dimension.Settings[answered].Open
        select (answered, open);

    private Breach? Pairs(
        string invariant, Func<Dimension<T>, int, IEnumerable<(int One, int Other)>> pairs, Func<byte, byte, bool> breaks,
            bool knowingMoreIsNoWorsening = false)
    {
        var broken = new bool[numbers.Length, numbers.Length];
        for (byte one = 0; one < numbers.Length; one++)
        {
            for (byte other = 0; other < numbers.Length; other++)
            {
                broken[one, other] = breaks(one, other);
            }
        }

        var found = new Finds(Space);
        for (var dimension = 0; dimension < Space.Dimensions.Length; dimension++)
        {
            var stride = Space.Stride(dimension);
            var block = stride * Space.Dimensions[dimension].Settings.Length;
            foreach (var (one, other) in pairs(Space.Dimensions[dimension], dimension))
            {
                var apart = (other - one) * stride;
                Parallel.For(0, rows.Length / block, part =>
                {
                    var from = (part * block) + (one * stride);
                    for (var combination = from; combination < from + stride; combination++)
                    {
                        if (broken[rows[combination], rows[combination + apart]]
                            && !(knowingMoreIsNoWorsening && (unknown[combination] & ~unknown[combination + apart]) != 0))
                        {
                            lock (found)
                            {
                                found.Add(combination, combination + apart);
                            }
                        }
                    }
                });
            }
        }

        return found.Times == 0 ? null : new(invariant, found.Times, $"{Tell(found.Other)} against {Tell(found.Combination)}");
    }

    /// <summary>
    /// For each open combination, whether some completion restricts or waits; dimension by dimension, so that several may be open.
    /// </summary>
    private bool[] RestrictedByCompletion()
    {
        var restricted = new bool[rows.Length];
        Parallel.For(0, rows.Length, combination => restricted[combination] = !goesOn[rows[combination]]);
        for (var dimension = 0; dimension < Space.Dimensions.Length; dimension++)
        {
            var settings = Space.Dimensions[dimension].Settings;
            var stride = Space.Stride(dimension);
            var block = stride * settings.Length;
            foreach (var open in Enumerable.Range(0, settings.Length).Where(at => settings[at].Open))
            {
                var answers = Enumerable.Range(0, settings.Length).Where(at => !settings[at].Open).ToArray();
                Parallel.For(0, rows.Length / block, part =>
                {
                    for (var within = 0; within < stride; within++)
                    {
                        var at = (part * block) + within;
                        var any = false;
                        foreach (var answer in answers)
                        {
                            any |= restricted[at + (answer * stride)];
                        }

                        restricted[at + (open * stride)] = any;
                    }
                });
            }
        }

        return restricted;
    }

    private string Tell(int combination) =>
        $"[{Space.Describe(combination)}] row {numbers[rows[combination]]} {Kebab.Of(outcomes[rows[combination]])}";

    /// <summary>What was found, of which the smallest is kept: the fewest differences from the ordinary case, then the first.</summary>
    private sealed class Finds(Space<T> space)
    {
        private int size = int.MaxValue;

        public int Times { get; private set; }

        public int Combination { get; private set; }

        public int Other { get; private set; }

        public void Add(int combination, int other)
        {
            Times++;
            if (size == 1)
            {
                return;
            }

            var both = space.Size(combination) + space.Size(other);
            if (both < size || (both == size && combination < Combination))
            {
                (size, Combination, Other) = (both, combination, other);
            }
        }
    }
}
