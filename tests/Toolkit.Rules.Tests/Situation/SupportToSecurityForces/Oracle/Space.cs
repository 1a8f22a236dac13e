using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>One value of a dimension: how it is called, what it sets, and whether it is "not answered".</summary>
public sealed record Setting<T>(string Label, Func<T, T> Apply, bool Open);

/// <summary>One input with the values that it takes. The first is the ordinary one, against which cases are described.</summary>
public sealed record Dimension<T>(string Name, ImmutableArray<Setting<T>> Settings)
{
    /// <summary>Pairs of places of which the second is the worse fact.</summary>
    public ImmutableArray<(int Better, int Worse)> Order { get; init; } = [];

    /// <summary>Whether invariants over open answers look at this input.</summary>
    public bool CanBeOpen => Settings.Any(setting => setting.Open);

    /// <summary>The same with an order from best to worst among the labels named; several calls add up.</summary>
    public Dimension<T> FromBestToWorst(params string[] labels) => this with
    {
        Order =
        [
            .. Order,
            .. from better in Enumerable.Range(0, labels.Length)
               from worse in Enumerable.Range(better + 1, labels.Length - better - 1)
               select (Place(labels[better]), Place(labels[worse])),
        ],
    };

    /// <summary>The same with a value more, ahead of those that are open.</summary>
    public Dimension<T> And(string label, Func<T, T> apply) => this with
    {
        Settings = Settings.Insert(Settings.Count(setting => !setting.Open), new(label, apply, false)),
    };

    private int Place(string label)
    {
        var place = Settings.Select((setting, at) => (setting, at)).Where(pair => pair.setting.Label == label).Select(pair => pair.at)
            .ToList();
        return place.Count == 1 ? place[0] : throw new ArgumentException($"`{label}` is no value of {Name}");
    }
}

/// <summary>Makes dimensions.</summary>
public static class Dimension
{
    /// <summary>An answer with the values named, and "unanswered" after them.</summary>
    public static Dimension<T> Answer<T, TWord>(string name, Func<T, TWord?, T> set, params TWord[] words)
        where TWord : struct, Enum => new(name,
        [
            .. words.Select(word => new Setting<T>(Kebab.Of(word), inputs => set(inputs, word), false)),
            new("unanswered", inputs => set(inputs, null), true),
        ]);

    /// <summary>Values none of which is open.</summary>
    public static Dimension<T> Words<T, TWord>(string name, Func<T, TWord, T> set, params TWord[] words)
        where TWord : struct, Enum => new(name, [.. words
            .Select(word => new Setting<T>(Kebab.Of(word), inputs => set(inputs, word), false))]);

    /// <summary>Values with labels of their own; a label that begins with a question mark is open.</summary>
    public static Dimension<T> Labelled<T>(string name, params (string Label, Func<T, T> Apply)[] values) =>
        new(name, [.. values.Select(value => new Setting<T>(value.Label, value.Apply, value.Label.StartsWith('?')))]);
}

/// <summary>Every combination of some dimensions, numbered.</summary>
public sealed class Space<T>
{
    private readonly T start;
    private readonly int[] strides;

    public Space(T start, params IEnumerable<Dimension<T>> dimensions)
    {
        this.start = start;
        Dimensions = [.. dimensions];
        strides = new int[Dimensions.Length];
        var count = 1L;
        for (var at = Dimensions.Length - 1; at >= 0; at--)
        {
            strides[at] = checked((int)count);
            count *= Dimensions[at].Settings.Length;
        }

        Count = checked((int)count);
    }

    public ImmutableArray<Dimension<T>> Dimensions { get; }

    public int Count { get; }

    /// <summary>How far apart two combinations are that differ by one place in a dimension.</summary>
    public int Stride(int dimension) => strides[dimension];

    /// <summary>Which value a combination has in a dimension.</summary>
    public int Place(int combination, int dimension) => combination / strides[dimension] % Dimensions[dimension].Settings.Length;

    public T At(int combination)
    {
        var inputs = start;
        for (var at = 0; at < Dimensions.Length; at++)
        {
            inputs = Dimensions[at].Settings[Place(combination, at)].Apply(inputs);
        }

        return inputs;
    }

    /// <summary>In how many dimensions a combination differs from the ordinary case.</summary>
    public int Size(int combination) => Enumerable.Range(0, Dimensions.Length).Count(at => Place(combination, at) != 0);

    /// <summary>What differs from the ordinary case.</summary>
    public string Describe(int combination) => string.Join(", ", Enumerable.Range(0, Dimensions.Length)
        .Where(at => Place(combination, at) != 0)
        .Select(at => $"{Dimensions[at].Name} {Dimensions[at].Settings[Place(combination, at)].Label}"));

    /// <summary>The same without the dimensions named, which keep their ordinary value.</summary>
    public Space<T> Without(params string[] names) => new(
        Dimensions.Where(dimension => names.Contains(dimension.Name))
            .Aggregate(start, (inputs, dimension) => dimension.Settings[0].Apply(inputs)),
        Dimensions.Where(dimension => !names.Contains(dimension.Name)));

    /// <summary>Every combination, in order.</summary>
    public IEnumerable<T> All() => Enumerable.Range(0, Count).Select(At);

    /// <summary>Visits every combination, on every core; each is visited once.</summary>
    public void Each(Action<int, T> visit)
    {
        var depth = 0;
        while (depth < Dimensions.Length && Count / strides[depth] < 64)
        {
            depth++;
        }

        var size = depth < Dimensions.Length ? strides[depth] : 1;
        Parallel.For(0, Count / size, part =>
        {
            var inputs = start;
            for (var at = 0; at <= depth && at < Dimensions.Length; at++)
            {
                inputs = Dimensions[at].Settings[Place(part * size, at)].Apply(inputs);
            }

            Visit(inputs, depth + 1, part * size, visit);
        });
    }

    private void Visit(T inputs, int at, int combination, Action<int, T> visit)
    {
        if (at >= Dimensions.Length)
        {
            visit(combination, inputs);
            return;
        }

        var settings = Dimensions[at].Settings;
        for (var place = 0; place < settings.Length; place++)
        {
            Visit(settings[place].Apply(inputs), at + 1, combination + (place * strides[at]), visit);
        }
    }
}
