using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Scenario files in a folder and the folders below it, read one at a time so that any number fits in memory. A <c>.json</c> file holds
/// one scenario, a <c>.jsonl</c> file one in each line; lines without text are left out. A folder that a link leads back to is read once.
/// </summary>
/// <param name="path">The folder, or a single file.</param>
public sealed class ScenarioFolder(string path)
{
    private LinePlace? next;

    /// <summary>
    /// The files, as paths from the folder with forward slashes, in an order that is the same on every machine within each folder; a
    /// scenario of a <c>.jsonl</c> file with a colon and the number of its line. Files whose name ends in <c>.schema.json</c> are left out;
    /// YAML is listed, so that reading it says that it is not read.
    /// </summary>
    /// <exception cref="IOException">There is no such folder or file.</exception>
    public IEnumerable<string> Names()
    {
        if (File.Exists(path))
        {
            return Within(path, Path.GetFileName(path));
        }

        return Directory.Exists(path)
            ? Below(new(path), "", [])
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
        if (FileNames.IsYaml(name))
        {
            throw new InvalidScenarioException([new(FileCodes.NotJson, name, Yaml.NotRead("scenarios"))]);
        }

        var colon = name.LastIndexOf(FileNames.Lines + ":", StringComparison.OrdinalIgnoreCase);
        var inFolder = colon < 0 ? name : name[..(colon + FileNames.Lines.Length)];
        var file = File.Exists(path) ? path : Path.Combine(path, inFolder);
        options ??= new();
        return ScenarioJson.Read(colon < 0 ? Bytes(file, inFolder, options.MaxBytes) : Line(file, name, name[(inFolder.Length + 1)..],
            options.MaxBytes), book, name, options);
    }

    /// <summary>Reads every file when it is asked for; keeps none.</summary>
    /// <param name="book">The rules that they are about.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with a file.</exception>
    public IEnumerable<Scenario> Read(RuleBook book, CaseJsonOptions? options = null) => Names().Select(name => Read(name, book, options));

    private static IEnumerable<string> Below(DirectoryInfo folder, string prefix, ImmutableArray<string> within)
    {
        var real = (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName;
        if (within.Contains(real))
        {
            yield break;
        }

        var files = folder.EnumerateFiles().Select(file => file.Name)
            .Where(name => FileNames.IsJson(name) || FileNames.IsLines(name) || FileNames.IsYaml(name))
            .Order(StringComparer.Ordinal);
        foreach (var name in files.SelectMany(file => Within(Path.Combine(folder.FullName, file), prefix + file)))
        {
            yield return name;
        }

        foreach (var inner in folder.EnumerateDirectories().OrderBy(inner => inner.Name, StringComparer.Ordinal))
        {
            foreach (var name in Below(inner.LinkTarget is null ? new(Path.Combine(real, inner.Name)) : inner, $"{prefix}{inner.Name}/",
                within.Add(real)))
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<string> Within(string file, string name) => !FileNames.IsLines(file)
        ? [name]
        : ScenarioLines.WithText(file).Select(number => FormattableString.Invariant($"{name}:{number}"));

    /// <summary>No more of a file than the limit, which it may have outgrown since somebody looked at its length.</summary>
    private static byte[] Bytes(string file, string name, int most)
    {
        using var input = File.OpenRead(file);
        var bytes = new byte[Math.Min(input.Length, most + 1L)];
        var length = input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > most
            ? throw new InvalidScenarioException([new(FileCodes.FileTooLarge, name,
                FormattableString.Invariant($"the file has {input.Length} bytes; allowed are {most}"))])
            : bytes[..length];
    }

    /// <summary>A line of a file. Only the place behind it is kept, since lines are asked for one after the other.</summary>
    private byte[] Line(string file, string name, string number, int most)
    {
        var place = Volatile.Read(ref next);
        var bytes = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && line >= 1 ? ScenarioLines.Read(file, line, most, name, ref place) : null;
        Volatile.Write(ref next, place);
        return bytes ?? throw new IOException($"{file}: there is no line {number}");
    }
}
