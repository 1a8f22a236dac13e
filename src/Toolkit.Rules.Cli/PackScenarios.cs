using System.Collections.Immutable;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.Cli;

/// <summary>The scenarios that stand beside packs.</summary>
internal static class PackScenarios
{
    /// <summary>The folder beside a pack in which its scenarios stand.</summary>
    public const string FolderName = "scenarios";

    /// <summary>The folder beside a pack's file.</summary>
    public static string FolderOf(string file) => Path.Combine(Path.GetDirectoryName(file) ?? "", FolderName);

    /// <summary>
    /// Adds to what was found about packs the rules of which no scenario beside the pack expects that they are raised. Only scenarios that
    /// come out as expected count; one that another pack is needed for counts where that pack is checked along. A scenario whose name nobody
    /// has written yet is added too.
    /// </summary>
    /// <param name="files">The packs' files.</param>
    /// <param name="result">What was found about them; nothing is added where one is refused.</param>
    /// <exception cref="IOException">A scenario can't be read.</exception>
    public static PackCheckResult WithUntested(ImmutableArray<PackFile> files, PackCheckResult result)
    {
        if (result.HasErrors)
        {
            return result;
        }

        var options = new ToolkitRulesOptions();
        options.Packs.AddRange(files.Select(file => GuidancePack.Read(file.Bytes, file.Name)));
        var book = ToolkitRules.Build(options);
        var unnamed = new List<PackFinding>();
        var raised = files.Select(file => FolderOf(file.Name)).Distinct().Where(Directory.Exists)
            .ToDictionary(folder => folder, folder => Raised(folder, book, unnamed));
        return new([.. options.Packs.SelectMany(pack => result.Findings.Where(finding => finding.File == pack.File)
            .Concat(Untested(pack, raised.GetValueOrDefault(FolderOf(pack.File)))).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)), .. unnamed]);
    }

    private static IEnumerable<PackFinding> Untested(GuidancePack pack, HashSet<string>? raised) => pack.Root.Good("rules")
        .Where(rule => raised?.Contains(rule.TextOf("id")) != true)
        .Select(rule => new PackFinding("TR1049", PackFindingLevel.Warning, pack.File, rule.Line, rule.Column, rule.Path, raised is null
            ? $"rule `{rule.TextOf("id")}` is not tested: there is no folder `{FolderName}` beside the pack"
            : $"rule `{rule.TextOf("id")}` is not tested: no scenario in `{FolderName}` beside the pack that comes out as expected expects that it is raised"));

    private static HashSet<string> Raised(string folder, RuleBook book, List<PackFinding> unnamed)
    {
        var raised = new HashSet<string>(StringComparer.Ordinal);
        ScenarioSuite.Run(new(folder), book, result =>
        {
            raised.UnionWith(result.Passed ? result.Scenario.Expect.Raised.Select(expected => expected.Rule) : []);
            if (PackPlaceholder.IsIn(result.Scenario.Name))
            {
                unnamed.Add(Unnamed(folder, result.Scenario));
            }
        });
        return raised;
    }

    private static PackFinding Unnamed(string folder, Scenario scenario)
    {
        var file = Path.Combine(folder, scenario.File);
        var name = File.Exists(file) ? PackNode.Parse(JsonText.WithoutMark(File.ReadAllBytes(file)).Span, int.MaxValue)?["name"] : null;
        return new("TR1056", PackFindingLevel.Warning, file, name?.Line ?? 1, name?.Column ?? 1, name?.Path ?? "$.name", PackPlaceholder.Message(scenario.Name));
    }
}
