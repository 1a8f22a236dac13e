using System.Collections.Frozen;
using System.Globalization;

namespace Toolkit.Rules;

/// <summary>
/// The ids of the items of the toolkit's edition of 2021, as this library numbers them: what a citation of the toolkit has to name. Only
/// the ids ship, and nothing of what the items say.
/// </summary>
internal static class ToolkitIndex
{
    private const string Resource = "ToolkitIndex.txt";

    private static readonly Lazy<FrozenSet<string>> Ids = new(() => Read().ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Every id.</summary>
    public static FrozenSet<string> All => Ids.Value;

    /// <summary>
    /// A line holds what ids begin with, then what follows the slash in each; numbers that follow on one another stand as the first and the
    /// last.
    /// </summary>
    private static IEnumerable<string> Read()
    {
        using var stream = typeof(ToolkitIndex).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the assembly lacks `{Resource}`");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            foreach (var item in words.Skip(1).SelectMany(Items))
            {
                yield return $"{words[0]}/{item}";
            }
        }
    }

    private static IEnumerable<string> Items(string word)
    {
        var ends = word.Split('-');
        return ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last
            ? Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))
            : [word];
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
