using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Testing.Scenarios;
using Toolkit.Rules.Testing.Tests.Own;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>
/// The fast way, which judges again only what follows on a change and what the scenario speaks of, beside the plain way: a whole book for
/// each change, and the whole case assessed in it.
/// </summary>
public sealed class TrialTests
{
    private static readonly Rule<SecurityForce> Named = new()
    {
        Id = "test/named",
        Sources = [new("Test", "1")],
        IsConcept = true,
        When = force => force.Kind == RecipientKind.ListedForce || force.CountryStance == UnStance.NoSupport,
        Finding = "Named.",
        Severity = Severity.Recommended,
    };

    private static readonly Rule<SecurityForce> Followed = new()
    {
        Id = "test/followed",
        Sources = [new("Test", "2")],
        When = force => Case.Raised(Named, force) && force.SeniorCommand == CommandRecord.Implicated,
        Unless = [new() { Id = "cleared", Text = "It was cleared.", When = force => force.Institutions == PreventiveInstitutions.Adequate,
            Sources = [new("Test", "3")] }],
        Finding = "Followed.",
        Severity = Severity.Suspected,
    };

    private static readonly Rule<SupportRequest, SecurityForce> Joined = new()
    {
        Id = "test/joined",
        Sources = [new("Test", "4")],
        Join = (request, force) => request.Recipient == force.Id,
        When = (request, force) => request.Kind == ActivityKind.Logistics && (Case.Raised(Followed, force) || !Case.Raised(Named, force)),
        Finding = "Joined.",
        Severity = Severity.Recommended,
    };

    private static readonly CaseRule Several = new()
    {
        Id = "test/several",
        Sources = [new("Test", "5")],
        When = () => Case.Count<SupportRequest>(request => request.LetterSent == Answer.No) > 1,
        Finding = "Several.",
        Severity = Severity.Recommended,
    };

    private static readonly Rule<SecurityForce> Contradicted = new()
    {
        Id = "test/contradicted",
        Sources = [new("Test", "6")],
        IsContradiction = true,
        When = force => force.Kind == RecipientKind.NotSecurity && force.CountryStance == UnStance.NoSupport,
        Finding = "Both can't be.",
        Severity = Severity.Information,
    };

    private static readonly RuleBook Small = RuleBook.Build([Contradicted, Joined, Followed, Named, Several], new() { Edition = "test" });

    [Fact]
    public void Notices_SmallBook_IsWhatAWholeBookForEachChangeGives()
    {
        var cleared = new SecurityForce
        {
            Id = "unit",
            Kind = RecipientKind.ListedForce,
            SeniorCommand = CommandRecord.Implicated,
            Institutions = PreventiveInstitutions.Adequate
        };
        Case[] cases = [new() { AssessedOn = new(2026, 1, 1), Facts = [cleared] }, .. Enumerable.Range(0, 12)
            .Select(seed => RandomCases.Of(Small, seed))];
        var scenarios = cases.SelectMany(facts => Expecting(Small, facts)).ToList();

        var noticed = CompareAll(Small, scenarios);

        // Some of each, so that the two ways are seen to agree on both.
        noticed.Should().Contain([true, false]);
        scenarios.Should().Contain(scenario => !scenario.Expect.Contradicts.IsEmpty);
        scenarios.SelectMany(scenario => scenario.Expect.Exempted).Should().NotBeEmpty();
        scenarios.SelectMany(scenario => scenario.Expect.Undetermined).Should().NotBeEmpty();
    }

    [Fact]
    public void Notices_ToolWithFlows_IsWhatAWholeBookForEachChangeGives()
    {
        var tool = new OwnTool("support-to-security-forces");
        var own = tool.Folder.Names().Where((_, number) => number % 150 == 0).Select(name => tool.Folder.Read(name, tool.Book));
        var commander = ScenarioJson.Read(Encoding.UTF8.GetBytes(Books.Commander), tool.Book, "commander.json");
        var changes = new Expectation
        {
            IsExact = false,
            Decisions = [.. tool.Book.Assess(commander.Case).Decisions.Select(decision => Decision(decision) with { By = null,
                WaitsFor = null })],
        };

        CompareAll(tool.Book, [.. own]).Should().Contain([true, false]);

        // Here the report is made again for each change that may show in it; one in 25 is enough.
        CompareAll(tool.Book, [commander, commander with { Expect = changes }], oneIn: 25).Should().Contain([true, false]);
    }

    [Fact]
    public void Report_SmallBook_HasTheSurvivorsThatThePlainWayLeaves()
    {
        var scenarios = Enumerable.Range(0, 3).SelectMany(seed => Expecting(Small, RandomCases.Of(Small, seed)).Take(1)).ToList();
        var run = new MutationRun(Small);
        foreach (var scenario in scenarios)
        {
            run.Add(scenario);
        }

        var report = run.Report(cancellation: TestContext.Current.CancellationToken);

        var left = Changes(Small).Where(change => !scenarios.Exists(scenario => Plainly(scenario, Small, change))).ToList();
        report.Killed.Should().Be(Changes(Small).Count() - left.Count);
        report.Survivors.Select(survivor => survivor.Mutant).Should().NotBeEmpty().And.BeSubsetOf(left.Select(change => change.Mutant));
        (report.Survivors.Length + report.Equivalent).Should().Be(left.Count);
    }

    /// <summary>Compares the two ways for each scenario and each change, or one in so many; returns what both say.</summary>
    private static HashSet<bool> CompareAll(RuleBook book, List<Scenario> scenarios, int oneIn = 1)
    {
        var parts = new BookParts(book);
        var mutants = Changes(book).Where((_, number) => number % oneIn == 0).Select(change => new MutantEnds(change, parts)).ToList();
        var said = new HashSet<bool>();
        foreach (var scenario in scenarios)
        {
            new ScenarioComparison(scenario, book).Differences().Should().BeEmpty(scenario.Name);
            var trial = new Trial(scenario, parts);
            var relevant = trial.Relevant.ToHashSet();
            var ends = trial.Ends();
            foreach (var mutant in mutants)
            {
                var plainly = Plainly(scenario, book, mutant.Changed);
                (relevant.Contains(mutant.Changed.From) && trial.Notices(mutant, ends)).Should().Be(plainly,
                    $"{mutant.Changed.Mutant} in {scenario.Name}");
                said.Add(plainly);
            }
        }

        return said;
    }

    private static bool Plainly(Scenario scenario, RuleBook book, Changed change) => new ScenarioComparison(scenario,
        OwnTool.With(book, change.To)).Differences().Any();

    private static IEnumerable<Changed> Changes(RuleBook book) => book.Rules.Concat<Definition>(book.Flows).SelectMany(MutantMaker.Of);

    /// <summary>The case with all that comes of it expected exactly, and then with a part of that.</summary>
    private static IEnumerable<Scenario> Expecting(RuleBook book, Case facts)
    {
        var ends = CaseEnds.Of(book, facts);
        var all = All(book.Assess(facts), ends);
        return new[]
        {
            all,
            all with { IsExact = false },
            all with { IsExact = false, Questions = [], Sources = [], Raised = [.. all.Raised.Take(1)],
                Undetermined = [.. all.Undetermined.Take(1)] },
            all with { IsExact = false, Questions = [], Sources = [], Raised = [], Undetermined = [], Exempted = [], Refused = [] },
        }.Select((expect, number) => new Scenario
        {
            Name = FormattableString.Invariant($"expectation {number}"),
            Case = facts,
            Expect = expect
        });
    }

    private static Expectation All(Report report, CaseEnds ends) => new()
    {
        IsExact = true,
        Decisions = [.. report.Decisions.Select(Decision)],
        Raised = [.. report.Findings.Select(finding => new ExpectedRule(finding.Rule) { About = Id(finding.About),
            Severity = finding.Severity })],
        Clear = [.. ends.Rules.GroupBy(end => end.Rule.Id).Where(group => group.All(end => end.End == End.Clear))
            .Select(group => new ExpectedRule(group.Key))],
        Undetermined = [.. report.Undetermined.Select(found => new ExpectedRule(found.Rule) { About = Id(found.About) })],
        Exempted = [.. report.Exempted.Select(found => new ExpectedRule(found.Rule) { About = Id(found.About),
            Exception = found.Exception })],
        Contradicts = [.. report.Contradictions.Select(found => found.Rule).Distinct()],
        Refused = [.. report.Refused.Select(found => new ExpectedRule(found.Id) { About = Id(found.About) })],
        Questions = [.. report.OpenQuestions.Select(question => question.Ref.Question ?? question.Ref.FactType).Distinct()],
        Sources = [.. report.Findings.SelectMany(finding => finding.Sources)
            .Concat(report.Decisions.SelectMany(decision => decision.Sources)).Select(ExpectationCheck.Name).Distinct()],
    };

    private static ExpectedDecision Decision(Decision decision) => new(decision.Flow, decision.Outcome)
    {
        By = decision.Step,
        About = Id(decision.About),
        WaitsFor = [.. decision.Requirements.Where(requirement => requirement.Met != Truth.True).Select(requirement => requirement.Id)],
        WouldChange = [.. decision.Changes.Select(set => set.Changes.ToImmutableSortedDictionary(change => change.Question.Question!,
            change => change.To[0]))],
    };

    private static string? Id(ImmutableArray<FactRef> about) => about.Select(fact => fact.Id).FirstOrDefault();
}
