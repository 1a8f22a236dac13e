using System.Text;

namespace Toolkit.Rules.Serialization;

/// <summary>YAML is not read anywhere; whoever gives some is told so, instead of where it stops being JSON.</summary>
internal static class Yaml
{
    private const int Looked = 4096;

    /// <summary>What is said to whoever gives some.</summary>
    /// <param name="what">What such files are called, in the plural.</param>
    public static string NotRead(string what) => $"YAML is not read; {what} are JSON";

    /// <summary>Whether the first line of a text that is no JSON, comments left out, is one of YAML: a mark, an item, or a name with a
    /// colon.</summary>
    public static bool IsLike(ReadOnlySpan<byte> utf8)
    {
        var first = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Looked)]).Split('\n').Select(line => line.Trim())
            .FirstOrDefault(line => line.Length > 0 && line[0] != '#') ?? "";
        var colon = first.IndexOf(':', StringComparison.Ordinal);
        return first.StartsWith("---", StringComparison.Ordinal) || first.StartsWith("%YAML", StringComparison.Ordinal)
            || first.StartsWith("- ", StringComparison.Ordinal)
            || (colon > 0 && (colon == first.Length - 1 || first[colon + 1] == ' ')
                && first[..colon].All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ' ' or '/'));
    }
}
