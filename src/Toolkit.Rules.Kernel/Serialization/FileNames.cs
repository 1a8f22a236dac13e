namespace Toolkit.Rules.Serialization;

/// <summary>What files hold by their names, whether those are in small letters or capitals.</summary>
internal static class FileNames
{
    /// <summary>One value of JSON that is data, and no schema of it.</summary>
    public static bool IsJson(string file) => EndsIn(file, ".json") && !EndsIn(file, ".schema.json");

    /// <summary>A value of JSON in each line.</summary>
    public static bool IsLines(string file) => EndsIn(file, Lines);

    /// <summary>YAML, which is not read.</summary>
    public static bool IsYaml(string file) => EndsIn(file, ".yaml") || EndsIn(file, ".yml");

    /// <summary>How the name of a file with a value in each line ends.</summary>
    public const string Lines = ".jsonl";

    private static bool EndsIn(string file, string end) => file.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
