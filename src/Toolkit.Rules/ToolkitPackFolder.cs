namespace Toolkit.Rules;

/// <summary>How a folder of guidance packs is read on top of the toolkit's rules.</summary>
public sealed record PackFolderOptions : PackFolderSettings
{
    /// <summary>
    /// The tools, readings and parameters beneath the packs, and packs that do not stand in the folder; null for all tools with the
    /// cautious
    /// readings.
    /// </summary>
    public ToolkitRulesOptions? Rules { get; init; }
}

/// <summary>Opens folders of guidance packs on top of the toolkit's rules.</summary>
public static class ToolkitPackFolder
{
    extension(PackFolder)
    {
        /// <summary>Reads a folder for the first time, on top of the toolkit's rules.</summary>
        /// <param name="folder">The folder.</param>
        /// <param name="options">How; null for the defaults.</param>
        /// <exception cref="InvalidPackException">Something is wrong with the folder, a pack or a scenario; there are no rules to go on
        /// with. It lists everything that is.</exception>
        /// <exception cref="ArgumentException">The options name a tool, reading or parameter that does not exist, or a time that cannot be
        /// waited.</exception>
        public static PackFolder Open(string folder,
            PackFolderOptions? options = null) => PackFolder.Open(ToolkitRules.Beneath(options?.Rules), folder, options);
    }
}
