using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Tests;

/// <summary>
/// The two folders of a tool, one for its code and one for all evidence of it: tables, tests, scenarios, ledger. Both are called by the
/// part of the document and the tool's id, so that whoever knows one knows the other.
/// </summary>
internal static class Room
{
    /// <summary>The folder of the tool's tests, scenarios and ledger.</summary>
    /// <param name="tool">The tool.</param>
    public static string OfTests(ToolkitTool tool) => Path.Combine(Here(), Name(tool));

    /// <summary>The folder of the tool's code and page.</summary>
    /// <param name="tool">The tool.</param>
    public static string OfCode(ToolkitTool tool) => Path.GetFullPath(Path.Combine(Here(), "..", "..", "src", "Toolkit.Rules", Name(tool)));

    /// <summary>
    /// The folder's name, as a path from where the parts stand. What leads through several parts stands with the programmes.
    /// </summary>
    /// <param name="tool">The tool.</param>
    public static string Name(ToolkitTool tool) => Path.Combine(
        (tool.Part == ToolkitPart.Across ? ToolkitPart.Programming : tool.Part).ToString(),
        string.Concat(tool.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
