using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Cli;

/// <summary>What every command makes sure of before it reads a file that the user named.</summary>
internal static class InputFiles
{
    /// <summary>Makes sure that there is such a file, and that it is none that is not read.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="expected">What it holds, as in "a case file".</param>
    /// <returns>The name.</returns>
    /// <exception cref="InputFileException">There is no such file, it is a folder, or it is YAML.</exception>
    public static string Named(string file, string expected) =>
        Directory.Exists(file) ? throw new InputFileException(file, $"this is a folder; expected is {expected}")
        : !File.Exists(file) ? throw new InputFileException(file, "there is no such file")
        : FileNames.IsYaml(file) ? throw new InputFileException(file, $"YAML is not read; expected is {expected}, in JSON")
        : file;

    /// <summary>Makes sure of a file or folder of scenarios.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="expected">What it holds.</param>
    /// <exception cref="InputFileException">There is no such file or folder, or the file is YAML.</exception>
    public static string OrFolder(string path, string expected) => Directory.Exists(path) ? path
        : !File.Exists(path) ? throw new InputFileException(path, "there is no such file or folder of scenarios")
        : Named(path, expected);
}

/// <summary>A file that the user named is not there, or is none that is read.</summary>
internal sealed class InputFileException(string file, string why) : IOException($"{file}: {why}")
{
    /// <summary>The file, as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>Why it is not read, without its name.</summary>
    public string Why { get; } = why;
}
