using System.CommandLine;

namespace Toolkit.Rules.Cli;

/// <summary>The root of the command line.</summary>
internal static class ToolkitRulesCommand
{
    public static RootCommand Create() =>
        new("Checks guidance packs and assesses cases with the rules of Toolkit.Rules.");
}
