using System.Runtime.CompilerServices;

namespace Toolkit.Rules;

/// <summary>Limits that a host sets: one that is too low to mean anything is refused when it is set.</summary>
internal static class Limit
{
    /// <summary>A limit on what there may be none of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static int OrNone(int value, [CallerMemberName] string name = "") => AtLeast(0, value, name);

    /// <summary>A limit without which nothing could be read or told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below one.</exception>
    public static int OneOrMore(int value, [CallerMemberName] string name = "") => AtLeast(1, value, name);

    private static int AtLeast(int least, int value, string name) => value >= least ? value
        : throw new ArgumentOutOfRangeException(name, value,
            FormattableString.Invariant($"`{value}` is below {least}, the least that this limit may be"));
}
