using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Testing.Tests.Own;

/// <summary>
/// The toolkit's own rules under the testing kit; see SCENARIOS.md beside the tests of the tools for what this proves and what it doesn't.
/// </summary>
public sealed class OwnScenariosTests
{
    public static TheoryData<string> Tools { get; } = [.. ToolkitRules.Tools.Select(tool => tool.Id)];

    [Theory, MemberData(nameof(Tools))]
    public void Run_TheToolsScenarios_PassAndCoverWhatIsApproved(string tool)
    {
        var own = new OwnTool(tool);
        var coverage = new Coverage(own.Book, own.Ids);

        var report = ScenarioSuite.Run(own.Folder, own.Book, coverage: coverage, cancellation: TestContext.Current.CancellationToken);

        report.IsGreen.Should().BeTrue(report.ToString());
        var covered = coverage.Report();
        Approved.Text(
            FormattableString.Invariant($"{covered.Met} of {covered.Goals} goals covered by {report.Passed} scenarios; not covered:\n")
            + string.Concat(covered.Definitions.SelectMany(definition => definition.Missing.Select(missing =>
                $"{definition.Id}: {missing}\n"))),
            own.InSource("uncovered.txt"));
    }

    [Theory, MemberData(nameof(Tools))]
    public void Run_AnySmallChange_IsNoticedUnlessApproved(string tool)
    {
        var own = new OwnTool(tool);
        var run = new MutationRun(own.Book, of: own.Ids);
        foreach (var scenario in own.Folder.Read(own.Book))
        {
            run.Add(scenario);
        }

        var report = run.Report(cancellation: TestContext.Current.CancellationToken);

        report.Killed.Should().BePositive();
        Approved.Text(
            FormattableString.Invariant($"{tool}: {report.Killed} of {report.Killed + report.Survivors.Length} changes noticed; {report.Equivalent} change nothing and don't count; not noticed:\n")
            + string.Concat(report.Survivors.Select(survivor => survivor.Mutant + "\n")),
            own.InSource("mutants.txt"));
    }

    [Theory, MemberData(nameof(Tools))]
    public void Run_WithoutAnyOnePartOfAnyCondition_FailsAndNamesRuleAndScenarioUnlessApproved(string tool)
    {
        var own = new OwnTool(tool);
        var scenarios = own.Scenarios;
        var unnoticed = new List<string>();
        var (made, noticed) = (0, 0);
        foreach (var definition in own.Definitions)
        {
            var changes = MutantMaker.Of(definition).Where(change => change.Mutant.Kind == MutantKind.DropPart).ToList();
            made += changes.Count;
            var book = changes.Count == 0 ? own.Book : own.Alone(definition);
            var open = new HashSet<Mutant>();
            foreach (var change in changes)
            {
                var changed = OwnTool.With(book, change.To);
                if (scenarios[definition.Id].Select(scenario => scenario.Run(changed))
                    .FirstOrDefault(result => !result.Passed) is not { } failed)
                {
                    open.Add(change.Mutant);
                    continue;
                }

                noticed++;
                failed.ToString().Should().Contain(definition.Id).And.Contain(failed.Scenario.Name).And.Contain(failed.Scenario.File);
            }

            // What changes nothing about any case can't be noticed: that is told exactly.
            var left = open.Count == 0 ? new(0, 0, 0, []) : new MutationRun(book, open.Contains)
                .Report(cancellation: TestContext.Current.CancellationToken);
            unnoticed.AddRange(left.Survivors.Select(survivor => survivor.Mutant.ToString()));
        }

        // Rules that ask one question each have no part to drop; their changes of other kinds are noticed above.
        noticed.Should().BeGreaterThanOrEqualTo(Math.Min(made, 1));
        unnoticed.Except(File.ReadLines(own.InSource("mutants.txt"))).Should().BeEmpty();
    }

    /// <summary>Writes the scenarios of the tool that the environment variable TOOL names. Run by hand.</summary>
    [Fact(Explicit = true)]
    public void Pin_OneTool_WritesItsScenarios()
    {
        var id = Environment.GetEnvironmentVariable("TOOL") ?? throw new InvalidOperationException("set TOOL to the tool's id");
        var own = new OwnTool(id);
        Directory.CreateDirectory(own.InSource(""));
        var pins = new Pins(own);
        foreach (var definition in own.Definitions)
        {
            pins.Add(definition);
        }

        File.WriteAllText(own.InSource(OwnTool.Made), pins.Lines);
    }
}
