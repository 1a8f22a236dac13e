using System.Runtime.CompilerServices;

namespace Toolkit.Rules;

/// <summary>
/// Whether a value of an enum is one of its members: C# lets any number be one, and a comparison with such a number holds or fails by
/// accident.
/// </summary>
internal static class Defined
{
    /// <summary>The value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no member of its enum; the message lists them.</exception>
    public static T Value<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "") where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, Refusal(value));

    /// <summary>The message for a value that is no member of its enum.</summary>
    public static string Refusal<T>(T value) where T : struct, Enum =>
        $"`{value:D}` is no {Spelling.Words(typeof(T).Name)}; allowed are {Spelling.List(Enum.GetNames<T>())}";
}
