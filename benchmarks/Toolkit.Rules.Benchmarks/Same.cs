namespace Toolkit.Rules.Benchmarks;

/// <summary>Stops a benchmark whose two sides don't give the same answer.</summary>
internal static class Same
{
    public static void Check(string what, IEnumerable<string> handWritten, IEnumerable<string> rules)
    {
        var (left, right) = (handWritten.ToHashSet(), rules.ToHashSet());
        if (!left.SetEquals(right))
        {
            throw new InvalidOperationException(
                $"{what} differ: only by hand: {string.Join("; ", left.Except(right).Take(5))}; only by the rules: "
                    + $"{string.Join("; ", right.Except(left).Take(5))}");
        }
    }
}
