namespace Toolkit.Rules.Testing;

/// <summary>Scenario files in a folder and the folders below it, read one at a time so that any number fits in memory.</summary>
/// <param name="path">The folder, or a single file.</param>
public sealed class ScenarioFolder(string path)
{
    /// <summary>
    /// The files, as paths from the folder with forward slashes, in an order that is the same on every machine within each folder.
    /// Files whose name ends in <c>.schema.json</c> are left out.
    /// </summary>
    /// <exception cref="IOException">There is no such folder or file.</exception>
    public IEnumerable<string> Names()
    {
        if (File.Exists(path))
        {
            return [Path.GetFileName(path)];
        }

        return Directory.Exists(path)
            ? Below(path, "")
            : throw new IOException($"{path}: there is no such file or folder of scenarios");
    }

    /// <summary>Reads one of the files.</summary>
    /// <param name="name">The file, as <see cref="Names"/> gave it.</param>
    /// <param name="book">The rules that it is about.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with the file.</exception>
    public Scenario Read(string name, RuleBook book, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var file = File.Exists(path) ? path : Path.Combine(path, name);
        options ??= new();
        var length = new FileInfo(file).Length;
        return length > options.MaxBytes
            ? throw new InvalidScenarioException([new("TR0601", name, FormattableString.Invariant($"the file has {length} bytes; allowed are {options.MaxBytes}"))])
            : ScenarioJson.Read(File.ReadAllBytes(file), book, name, options);
    }

    /// <summary>Reads every file when it is asked for; keeps none.</summary>
    /// <param name="book">The rules that they are about.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with a file.</exception>
    public IEnumerable<Scenario> Read(RuleBook book, CaseJsonOptions? options = null) => Names().Select(name => Read(name, book, options));

    private static IEnumerable<string> Below(string folder, string prefix)
    {
        var files = Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileName(file)!)
            .Where(name => !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            yield return prefix + file;
        }

        foreach (var inner in Directory.GetDirectories(folder).Select(inner => Path.GetFileName(inner)!).Order(StringComparer.Ordinal))
        {
            foreach (var name in Below(Path.Combine(folder, inner), $"{prefix}{inner}/"))
            {
                yield return name;
            }
        }
    }
}
