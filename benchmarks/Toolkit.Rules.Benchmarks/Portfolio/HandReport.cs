namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>What code by hand says of a case.</summary>
internal sealed class HandReport
{
    public List<HandFinding> Findings { get; } = new(32);

    public List<HandFinding> Undetermined { get; } = new(64);

    public void Say(string rule, IFact about, sbyte truth) => Say(rule, about, null, truth);

    public void Say(string rule, IFact about, IFact? other, sbyte truth)
    {
        if (truth != Tri.False)
        {
            (truth == Tri.True ? Findings : Undetermined).Add(new(rule, about, other));
        }
    }
}

/// <summary>A rule that was raised, or is undetermined, by hand.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="About">The fact.</param>
/// <param name="Other">The joined fact; null where there is none.</param>
internal sealed record HandFinding(string Rule, IFact About, IFact? Other);

/// <summary>Three values by hand.</summary>
internal static class Tri
{
    public const sbyte False = -1, Unknown = 0, True = 1;

    public static sbyte And(sbyte left, sbyte right) => left < right ? left : right;

    public static sbyte Or(sbyte left, sbyte right) => left > right ? left : right;

    public static sbyte Not(sbyte truth) => (sbyte)-truth;

    public static sbyte Is(Answer? answer, Answer value) => answer is null ? Unknown : answer == value ? True : False;

    public static sbyte Is(Quality? answer, Quality value) => answer is null ? Unknown : answer == value ? True : False;

    public static sbyte Below(Quality? answer, Quality value) => answer is null ? Unknown : answer < value ? True : False;

    public static sbyte Above(Quality? answer, Quality value) => answer is null ? Unknown : answer > value ? True : False;

    public static sbyte Above(int? answer, int value) => answer is null ? Unknown : answer > value ? True : False;
}
