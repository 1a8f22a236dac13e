using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.Cli;

/// <summary>The scenarios that stand beside packs.</summary>
internal static partial class PackScenarios
{
    /// <summary>The folder beside a pack in which its scenarios stand.</summary>
    public const string FolderName = "scenarios";

    /// <summary>The folder beside a pack's file.</summary>
    public static string FolderOf(string file) => Path.Combine(Path.GetDirectoryName(file) ?? "", FolderName);

    /// <summary>
    /// Adds to what was found about packs what their scenarios tell: rules that none expects to be raised, waivers that none expects to
    /// apply, and files that cannot be read, which keep a pack from passing as they keep a run of the scenarios from it. Only scenarios
    /// that
    /// come out as expected count; one that another pack is needed for counts where that pack is given along. A scenario whose name nobody
    /// has written yet is added too.
    /// </summary>
    /// <param name="files">The packs' files.</param>
    /// <param name="beneath">What the packs stand on.</param>
    /// <param name="result">What was found about them; nothing is added where one is refused.</param>
    /// <exception cref="IOException">A scenario cannot be read.</exception>
    public static PackCheckResult WithScenarios(ImmutableArray<PackFile> files, ToolkitRulesOptions beneath, PackCheckResult result)
    {
        if (result.HasErrors)
        {
            return result;
        }

        ImmutableArray<GuidancePack> packs = [.. files.Select(file => GuidancePack.Read(file.Bytes, file.Name))];
        var book = ToolkitRules.Beneath(beneath).With(packs).Build();
        var folders = files.Select(file => FolderOf(file.Name)).Distinct().Where(Directory.Exists)
            .ToDictionary(folder => folder, folder => new Told(folder, book));
        return new(
        [
            .. packs.SelectMany(pack => result.Findings.Where(finding => finding.File == pack.File)
                .Concat(Untested(pack, folders.GetValueOrDefault(FolderOf(pack.File))))
                .OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)),
            .. folders.Values.SelectMany(told => told.Findings),
        ]);
    }

    private static IEnumerable<PackFinding> Untested(GuidancePack pack, Told? told)
    {
        var none = told is null
            ? $"there is no folder `{FolderName}` beside the pack"
            : $"no scenario in `{FolderName}` beside the pack that comes out as expected expects";
        PackFinding Warn(string code, PackNode node, string message) =>
            new(code, PackFindingLevel.Warning, pack.File, node.Line, node.Column, node.Path, message) { Pack = pack.Id };
        return pack.Root.Good("rules")
            .Where(rule => told?.Raised.Contains(rule.TextOf("id")) != true)
            .Select(rule =>
                Warn(PackCheckCodes.RuleNotTested, rule,
                    $"rule `{rule.TextOf("id")}` is not tested: {none}{(told is null ? "" : " that it is raised")}"))
            .Concat(pack.Root.Good("waivers")
                .Where(waiver => told?.Waived.Exists(seen => seen.Rule == waiver.TextOf("rule") && Holds(waiver, pack, seen.On)) != true)
                .Select(waiver => Warn(PackCheckCodes.WaiverNotTested, waiver,
                    $"the waiver of `{waiver.TextOf("rule")}` is not tested: {none}"
                    + (told is null ? "" : " under `waived` that it applies"))));
    }

    private static bool Holds(PackNode waiver, GuidancePack pack, DateOnly day) =>
        (GuidancePack.DayOf(waiver, "from") ?? pack.ValidFrom) <= day && day <= GuidancePack.DayOf(waiver, "until");

    /// <summary>What the scenarios of a folder tell.</summary>
    private sealed class Told
    {
        public Told(string folder, RuleBook book)
        {
            var scenarios = new ScenarioFolder(folder);
            foreach (var name in scenarios.Names())
            {
                try
                {
                    var result = scenarios.Read(name, book).Run(book);
                    if (result.Passed)
                    {
                        Raised.UnionWith(result.Scenario.Expect.Raised.Select(expected => expected.Rule));
                        Waived.AddRange(result.Scenario.Expect.Waived.Select(expected => (expected.Rule, result.Scenario.Case.AssessedOn)));
                    }

                    if (PackPlaceholder.IsIn(result.Scenario.Name))
                    {
                        Findings.Add(
                            At(PackCheckCodes.Placeholder, PackFindingLevel.Warning, folder, name, "$.name",
                                PackPlaceholder.Message(result.Scenario.Name)));
                    }

                    if (result.Scenario.Case.State?.Alpha2 == PackPlaceholder.Jurisdiction)
                    {
                        Findings.Add(At(PackCheckCodes.Placeholder, PackFindingLevel.Warning, folder, name, "$.case.state",
                            PackPlaceholder.NoState));
                    }
                }
                catch (InvalidScenarioException wrong)
                {
                    Findings.AddRange(wrong.Problems.Select(problem => At(
                        problem.Code, PackFindingLevel.Error, folder, name,
                        PathIn(problem.Place, name), problem.Message, LineIn(problem.Place))));
                }
            }
        }

        /// <summary>The rules that a scenario expects to be raised, and that are.</summary>
        public HashSet<string> Raised { get; } = new(StringComparer.Ordinal);

        /// <summary>The rules of which a scenario expects that a waiver applies, and one does, with the day.</summary>
        public List<(string Rule, DateOnly On)> Waived { get; } = [];

        public List<PackFinding> Findings { get; } = [];
    }

    /// <summary>The JSON path of a problem whose place is the file and the path.</summary>
    private static string PathIn(string place, string file) =>
        place.StartsWith(file, StringComparison.Ordinal) && place[file.Length..].Trim() is ['$', ..] path ? path : "$";

    /// <summary>Line and column where a problem of syntax tells them; otherwise none.</summary>
    private static (int Line, int Column)? LineIn(string place)
    {
        var told = SyntaxPlace().Match(place);
        return told.Success
            ? (int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(told.Groups[2].Value, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(@" line ([0-9]{1,9}), column ([0-9]{1,9})$")]
    private static partial Regex SyntaxPlace();

    /// <summary>
    /// A finding about a scenario, with the line and column of the value that a JSON path leads to, or of the nearest around it.
    /// </summary>
    private static PackFinding At(
        string code, PackFindingLevel level, string folder, string name, string path, string message, (int Line, int Column)? place = null)
    {
        var file = Path.Combine(folder, name);
        if (place is var (line, column))
        {
            return new(code, level, file, line, column, path, message);
        }

        var at = File.Exists(file)
            && JsonText.Check(File.ReadAllBytes(file), file, JsonFileKind.Pack, int.MaxValue, PackLimits.Default.MaxDepth) is null
            ? PackNode.Parse(JsonText.WithoutMark(File.ReadAllBytes(file)).Span, int.MaxValue) : null;
        while (at?.Members.Select(member => member.Value).Concat(at.Items).FirstOrDefault(inner => IsOn(inner.Path, path)) is { } inner)
        {
            at = inner;
        }

        return new(code, level, file, at?.Line ?? 1, at?.Column ?? 1, path, message);
    }

    private static bool IsOn(string path, string leadingTo) =>
        leadingTo.StartsWith(path, StringComparison.Ordinal)
            && (leadingTo.Length == path.Length || leadingTo[path.Length] is '.' or '[' or ' ');
}
