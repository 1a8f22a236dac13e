using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing.Mutants;

/// <summary>
/// A scenario that passes, ready to see which changes make it fail. Only those rules and flows are looked at that the scenario speaks of,
/// with what they follow on. Safe to use from any number of threads.
/// </summary>
internal sealed class Trial
{
    private readonly Scenario scenario;
    private readonly BookParts parts;
    private readonly HashSet<Definition> relevant;
    private readonly HashSet<string> ids;
    private readonly HashSet<Definition> reported;
    private readonly Lazy<Report> unchanged;

    public Trial(Scenario scenario, BookParts parts)
    {
        this.scenario = scenario;
        this.parts = parts;
        var ends = CaseEnds.Of(parts.Book, scenario.Case);
        var asked = ends.Rules.Select(end => end.Rule).Concat<Definition>(ends.Flows.Select(end => end.Flow)).Distinct().ToList();
        var expect = scenario.Expect;
        var named = expect.NamedIds.ToHashSet(StringComparer.Ordinal);
        var speaksOfAll = expect.IsExact || !expect.Questions.IsEmpty || !expect.Sources.IsEmpty;

        // Whatever else a scenario expects, it fails where answers contradict one another and it does not say so. Of what is reported
        // beside the
        // ends, a rule against contradictions has a part only in what would change a decision, or where it is raised.
        var spokenOf = asked.Where(definition => speaksOfAll || named.Contains(definition.Id)).ToList();
        relevant = parts.WithFollowed(spokenOf.Concat(asked.OfType<RuleDefinition>().Where(rule => rule.IsContradiction)));
        reported = ends.IsContradictory || expect.Decisions.Any(decision => decision.WouldChange is not null) ? relevant
            : parts.WithFollowed(spokenOf);
        unchanged = new(() => parts.Of(relevant).Assess(scenario.Case, CaseEnds.AnySize));
        ids = relevant.Select(definition => definition.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The rules and flows a change of which can make the scenario fail.</summary>
    public IEnumerable<Definition> Relevant => relevant;

    /// <summary>How they end without a change; each thread asks for its own.</summary>
    public CaseEnds Ends() => CaseEnds.Of(parts.Book, scenario.Case, ids);

    /// <summary>Whether the scenario fails where the rules are changed so.</summary>
    public bool Notices(MutantEnds mutant, CaseEnds ends) =>
        new ScenarioComparison(scenario, parts.Book, mutant.Instead(ends, scenario.Case, ids), () => Changed(mutant)).Differences().Any();

    private Report Changed(MutantEnds mutant) => reported.Contains(mutant.Changed.From)
        ? parts.Of(relevant, mutant.Changed).Assess(scenario.Case, CaseEnds.AnySize) : unchanged.Value;
}
