using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Scenario files in a folder and the folders below it, read one at a time so that any number fits in memory. A <c>.json</c> file holds
/// one scenario, a <c>.jsonl</c> file one in each line; lines without text are left out.
/// </summary>
/// <param name="path">The folder, or a single file.</param>
public sealed class ScenarioFolder(string path)
{
    private const string Lines = ".jsonl";
    private (string File, string[] Lines) last = ("", []);

    /// <summary>
    /// The files, as paths from the folder with forward slashes, in an order that is the same on every machine within each folder; a
    /// scenario of a <c>.jsonl</c> file with a colon and the number of its line. Files whose name ends in <c>.schema.json</c> are left out.
    /// </summary>
    /// <exception cref="IOException">There is no such folder or file.</exception>
    public IEnumerable<string> Names()
    {
        if (File.Exists(path))
        {
            return Within(path, Path.GetFileName(path));
        }

        return Directory.Exists(path)
            ? Below(path, "")
            : throw new IOException($"{path}: there is no such file or folder of scenarios");
    }

    /// <summary>Reads one of the scenarios.</summary>
    /// <param name="name">The file or line, as <see cref="Names"/> gave it.</param>
    /// <param name="book">The rules that it is about.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with the file.</exception>
    /// <exception cref="IOException">There is no such file or line.</exception>
    public Scenario Read(string name, RuleBook book, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var colon = name.LastIndexOf(Lines + ":", StringComparison.Ordinal);
        var inFolder = colon < 0 ? name : name[..(colon + Lines.Length)];
        var file = File.Exists(path) ? path : Path.Combine(path, inFolder);
        options ??= new();
        var length = new FileInfo(file).Length;
        return length > options.MaxBytes
            ? throw new InvalidScenarioException([new("TR0601", inFolder, FormattableString.Invariant($"the file has {length} bytes; allowed are {options.MaxBytes}"))])
            : ScenarioJson.Read(colon < 0 ? File.ReadAllBytes(file) : Line(file, name[(inFolder.Length + 1)..]), book, name, options);
    }

    /// <summary>Reads every file when it is asked for; keeps none.</summary>
    /// <param name="book">The rules that they are about.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with a file.</exception>
    public IEnumerable<Scenario> Read(RuleBook book, CaseJsonOptions? options = null) => Names().Select(name => Read(name, book, options));

    private static IEnumerable<string> Below(string folder, string prefix)
    {
        var files = Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!)
            .Where(name => (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)) || HasLines(name))
            .Order(StringComparer.Ordinal);
        foreach (var name in files.SelectMany(file => Within(Path.Combine(folder, file), prefix + file)))
        {
            yield return name;
        }

        foreach (var inner in Directory.GetDirectories(folder).Select(inner => Path.GetFileName(inner)!).Order(StringComparer.Ordinal))
        {
            foreach (var name in Below(Path.Combine(folder, inner), $"{prefix}{inner}/"))
            {
                yield return name;
            }
        }
    }

    private static bool HasLines(string file) => file.EndsWith(Lines, StringComparison.Ordinal);

    private static IEnumerable<string> Within(string file, string name) => !HasLines(file)
        ? [name]
        : File.ReadLines(file).Select((text, number) => (text, number)).Where(line => !string.IsNullOrWhiteSpace(line.text))
            .Select(line => FormattableString.Invariant($"{name}:{line.number + 1}"));

    /// <summary>A line of a file; the lines of the last file are kept, since they are asked for one after the other.</summary>
    private byte[] Line(string file, string number)
    {
        var kept = last;
        if (kept.File != file)
        {
            last = kept = (file, File.ReadAllLines(file));
        }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line >= 1 && line <= kept.Lines.Length
            ? Encoding.UTF8.GetBytes(kept.Lines[line - 1])
            : throw new IOException($"{file}: there is no line {number}");
    }
}
