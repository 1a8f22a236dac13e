using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>
/// A judgement in Kleene's three values; the default value is <see cref="Unknown"/>, so that nothing is fine by accident.
/// </summary>
[JsonConverter(typeof(KebabCaseConverter<Truth>))]
public enum Truth : sbyte
{
    /// <summary>It is not so.</summary>
    False = -1,

    /// <summary>What was answered does not tell.</summary>
    Unknown = 0,

    /// <summary>It is so.</summary>
    True = 1,
}

/// <summary>
/// Kleene's strong three-valued connectives: "and" is the lesser, "or" the greater of the two, where false &lt; unknown &lt; true.
/// </summary>
public static class TruthAlgebra
{
    /// <summary>True if both are true, false if either is false, otherwise unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is none of the three values.</exception>
    public static Truth And(this Truth left, Truth right) => Known(left) < Known(right) ? left : right;

    /// <summary>True if either is true, false if both are false, otherwise unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is none of the three values.</exception>
    public static Truth Or(this Truth left, Truth right) => Known(left) > Known(right) ? left : right;

    /// <summary>Swaps true and false; unknown stays unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three values.</exception>
    public static Truth Not(this Truth truth) => (Truth)(-(sbyte)Known(truth));

    // Rules are judged with these, so that the usual way through is one comparison.
    private static Truth Known(Truth truth) => truth is >= Truth.False and <= Truth.True ? truth : Defined.Value(truth);
}
