using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>How far the toolkit prints a link of a chain.</summary>
internal enum Printed
{
    /// <summary>It prints one for this gap.</summary>
    Whole,

    /// <summary>It prints one that comes near, or fits in part.</summary>
    InPart,

    /// <summary>It prints none.</summary>
    Not,
}

/// <summary>What the toolkit offers at one place of a chain, in our words; or that it offers nothing there.</summary>
/// <param name="Printed">How far it is printed; anything but whole is a hole in the toolkit's own chain.</param>
/// <param name="Text">What it says, or what is missing.</param>
/// <param name="Items">The items of the index; empty where nothing is printed.</param>
internal sealed record ChainLink(Printed Printed, string Text, ImmutableArray<string> Items)
{
    internal static ChainLink Whole(string text, params string[] items) => new(Printed.Whole, text, [.. items]);

    internal static ChainLink InPart(string text, params string[] items) => new(Printed.InPart, text, [.. items]);

    internal static ChainLink Not(string text) => new(Printed.Not, text, []);
}

/// <summary>A place of a chain at which the toolkit prints nothing, or only something near.</summary>
/// <param name="Chain">The chain's name.</param>
/// <param name="Place">The place: <c>risk</c>, <c>argument</c> or <c>indicator</c>.</param>
/// <param name="Printed">Whether something near is printed.</param>
internal sealed record ChainHole(string Chain, string Place, Printed Printed)
{
    /// <summary>The chain, the place and how far it is printed.</summary>
    public override string ToString() => $"{Chain}: {Place} {(Printed == Printed.Not ? "not printed" : "printed in part")}";
}
