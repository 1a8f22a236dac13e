using System.Collections.Immutable;
using System.Diagnostics;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;
using Toolkit.Rules.Testing.Mutants;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Changes the rules in small ways and sees whether scenarios notice. Give it each scenario that passes, in any order, then ask for the
/// report; it keeps the changes that are still unnoticed, and no scenario.
/// </summary>
public sealed class MutationRun
{
    private const int Tries = 100;
    private readonly BookParts parts;
    private readonly TimeSpan budget;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Dictionary<string, List<MutantEnds>> alive;
    private bool isOutOfTime;

    /// <summary>Every change is unnoticed yet.</summary>
    /// <param name="book">The rules; with packs, those of a day, as <see cref="RuleBook.On(DateOnly)"/> gives them.</param>
    /// <param name="budget">How long all may take; null for as long as it takes.</param>
    /// <param name="of">The rules and flows that are changed, as for <see cref="Coverage"/>; null for all.</param>
    /// <exception cref="ArgumentException">The packs of the rules change from day to day and no day was chosen, or nothing is called
    /// so.</exception>
    public MutationRun(RuleBook book, TimeSpan? budget = null, IEnumerable<string>? of = null)
        : this(book, _ => true, budget, of)
    {
    }

    /// <summary>Only some changes are made.</summary>
    internal MutationRun(RuleBook book, Func<Mutant, bool> isMade, TimeSpan? budget = null, IEnumerable<string>? of = null)
    {
        var measured = Measured.Of(book, of);
        parts = new(book);
        this.budget = budget ?? TimeSpan.MaxValue;
        alive = measured.Definitions.SelectMany(MutantMaker.Of)
            .Concat(measured.Waivers.SelectMany(waiver => MutantMaker.OfWaiver(waiver.Rule, waiver.Number)))
            .Where(change => isMade(change.Mutant)).GroupBy(change => change.From.Id)
            .ToDictionary(changes => changes.Key, changes => changes.Select(change => new MutantEnds(change, parts)).ToList(),
                StringComparer.Ordinal);
    }

    /// <summary>The rules.</summary>
    internal RuleBook Book => parts.Book;

    /// <summary>How many changes are still unnoticed.</summary>
    public int Alive => alive.Values.Sum(changes => changes.Count);

    /// <summary>How many changes were noticed.</summary>
    public int Noticed { get; private set; }

    /// <summary>Runs a scenario that passes against the changes that are still unnoticed, on all processors.</summary>
    /// <param name="scenario">The scenario.</param>
    public void Add(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (isOutOfTime |= clock.Elapsed > budget)
        {
            return;
        }

        var trial = new Trial(scenario, parts);
        var open = trial.Relevant.SelectMany(definition => alive.GetValueOrDefault(definition.Id) ?? []).ToList();
        var noticed = new bool[open.Count];
        Parallel.For(0, open.Count, trial.Ends, (number, loop, ends) =>
        {
            if (clock.Elapsed > budget)
            {
                isOutOfTime = true;
                loop.Stop();
            }
            else
            {
                noticed[number] = trial.Notices(open[number], ends);
            }

            return ends;
        }, _ => { });
        foreach (var (mutant, number) in open.Select((mutant, number) => (mutant, number)).Where(pair => noticed[pair.number]))
        {
            alive[mutant.Changed.From.Id].Remove(mutant);
            Noticed++;
        }
    }

    /// <summary>What was noticed; finds out which of the other changes change anything, and for each a case that would notice it.</summary>
    /// <param name="assessedOn">The day for which those cases are assessed; 1 January 2026 unless given.</param>
    /// <param name="each">Called, by one thread at a time, with how many of the other changes were gone through and how many there
    /// are.</param>
    /// <param name="cancellation">Ends it without a report.</param>
    public MutationReport Report(DateOnly? assessedOn = null, Action<int, int>? each = null, CancellationToken cancellation = default)
    {
        var open = alive.Values.SelectMany(mutants => mutants.Select(mutant => mutant.Changed)).ToList();
        var done = 0;
        var found = new (bool IsDone, bool IsEquivalent, Scenario? Killer)[open.Count];
        Parallel.For(0, open.Count, new() { CancellationToken = cancellation }, number =>
        {
            if (clock.Elapsed <= budget)
            {
                var (isEquivalent, drafts) = Differences(open[number], assessedOn ?? new(2026, 1, 1));
                found[number] = (true, isEquivalent, isEquivalent ? null : Killer(open[number], drafts));
            }

            lock (found)
            {
                each?.Invoke(++done, open.Count);
            }
        });
        ImmutableArray<Survivor> survivors = [.. open.Zip(found).Where(pair => pair.Second is { IsDone: true, IsEquivalent: false })
            .Select(pair => new Survivor(pair.First.Mutant, pair.Second.Killer))];
        return isOutOfTime
            ? new(Noticed, found.Count(each => each.IsEquivalent), open.Count - found.Count(each => each.IsEquivalent), [])
            : new(Noticed, found.Count(each => each.IsEquivalent), found.Count(each => !each.IsDone), survivors);
    }

    /// <summary>
    /// Whether the change changes nothing, and proposals of cases where it does. Exact for conditions about the facts that are asked
    /// about; within a count, what is asked of each fact is compared exactly, and then whether anything rests on the count.
    /// </summary>
    private (bool IsEquivalent, IEnumerable<Draft> Drafts) Differences(Changed change, DateOnly assessedOn)
    {
        if (change.Waiver is { } number)
        {
            return new WaiverChange((RuleDefinition)change.From, (RuleDefinition)change.To, number, Book).Differences(assessedOn);
        }

        var solver = new CaseSolver(Book, assessedOn);
        if (change.Mutant.Kind == MutantKind.WeakenSeverity)
        {
            // What binds every State, whatever it ratified, weighs as much without the rule's own weight.
            if (((RuleDefinition)change.From) is var weighed && weighed.Basis.Any(basis => basis is { Custom: not null, Scope: null }
                && basis.WhenBound >= weighed.Severity))
            {
                return (true, []);
            }

            var raised = DecisionDiagram.Of([change.From], [.. ContradictionRules.Beside(change.From, Book)], Book,
                (diagram, nodes) => Accepted(diagram, nodes[0], nodes[1..]));
            return (false, solver.Drafts(change.From, raised, value => value == (int)Truth.True));
        }

        if (change.Slot is { } slot && !change.Node.Within.IsEmpty)
        {
            var over = change.Node.Within[^1];
            var outer = Part.Of(change.From).First(part => part.Slot.Number == slot.Number && part.Slot.Kind == slot.Kind
                && ReferenceEquals(part.Leaf, over));
            var mutated = ((OverFacts)ConditionEdit.Nodes(Slot.Of(change.To).First(same => same.Number == slot.Number
                && same.Kind == slot.Kind).When)
                .First(node => node.Path.AsSpan().SequenceEqual(outer.Path.AsSpan())).Condition).Where;
            var one = Pair(OneFact.Rule(over), OneFact.Rule(over, mutated), settles: false);
            var goals = new PartGoals(Book);
            var isEquivalent = PartGoals.Values(one)?.Contains(1) == false || (goals.Reachable(outer) & (0b111 << 3)) == 0;
            return (isEquivalent, isEquivalent ? [] : goals.DraftsOver(outer, new(over, one, value => value == 1), assessedOn));
        }

        var pair = Pair(change.From, change.To, settles: true);
        return (PartGoals.Values(pair)?.Contains(1) == false, solver.Drafts(change.From, pair, value => value == 1));
    }

    /// <summary>The diagrams of where two versions end otherwise in a case that is accepted: 1, elsewhere 0.</summary>
    private DayDiagrams Pair(Definition from, Definition to, bool settles) => DecisionDiagram.Of(
        [from, to],
        [.. ContradictionRules.Beside(from, Book)],
        Book,
        (diagram, nodes) =>
        {
            int Ends(int node) => settles && from is RuleDefinition ? diagram.Settle(node) : node;
            var differ = diagram.Apply(Ends(nodes[0]), Ends(nodes[1]), (a, b) => EndCode.Normal(from, a) == EndCode.Normal(to, b) ? 0 : 1);
            return Accepted(diagram, differ, nodes[2..]);
        });

    internal static int Accepted(DecisionDiagram diagram, int node, ImmutableArray<int> contradictions) =>
        contradictions.Aggregate(node, (so, contradiction) => diagram.Apply(so, contradiction, (value, truth) => truth == (int)Truth.True
            ? 0 : value));

    private Scenario? Killer(Changed change, IEnumerable<Draft> drafts)
    {
        var around = parts.Around(change.From);
        var (small, mutant) = (parts.Of(around), parts.Of(around, change));
        Scenario? Pins(Case facts, CaseEnds ends) => Expected(change.From, change.Mutant.Kind == MutantKind.WeakenSeverity,
            ends) is { } expect
            && new Scenario
            {
                Name = $"As the rules stand; noticed here: {change.Mutant.Change}",
                Case = facts,
                Expect = expect
            } is var scenario
            && new ScenarioComparison(scenario, mutant).Differences().Any() && !new ScenarioComparison(scenario, small).Differences().Any()
            ? scenario
            : null;
        return Witness.Find(small, drafts.Take(Tries), (facts, ends) => Pins(facts, ends) is not null)?.ToCase(small) is { } found
            ? Pins(found, CaseEnds.Of(Book, found))
            : null;
    }

    /// <summary>What the rule or flow comes to now, as an expectation.</summary>
    internal static Expectation? Expected(Definition definition, bool hasSeverity, CaseEnds ends)
    {
        var id = definition.Id;
        var contradictions = ends.Contradictions;
        if (definition is FlowDefinition)
        {
            var flows = ends.Flows.Where(end => end.Flow.Id == id).ToLookup(end => end.IsRefused);
            return new()
            {
                IsExact = false,
                Contradicts = contradictions,
                Decisions = [.. flows[false].Select(end => new ExpectedDecision(id, end.Outcome.Name) { By = end.Step.Id,
                    About = end.Fact.Fact?.Id })],
                Refused = [.. flows[true].Select(end => new ExpectedRule(id) { About = end.Fact.Fact?.Id })],
            };
        }

        var rule = (RuleDefinition)definition;
        ImmutableArray<ExpectedRule> Ended(End which) =>
            [.. ends.Rules
                .Where(end => end.Rule.Id == id && (end.Waiver is null ? end.End : End.Waived) == which)
                .Select(end => new ExpectedRule(id)
                {
                    About = end.Fact.Fact?.Id,
                    Severity = end.Waiver is { } waiver ? waiver.Severity : which == End.Raised && hasSeverity ? rule.Severity : null,
                })
                .DistinctBy(expected => expected.About)];
        return new()
        {
            IsExact = false,
            Contradicts = contradictions,
            Raised = rule.IsContradiction ? [] : Ended(End.Raised),
            Clear = Ended(End.Clear),
            Undetermined = Ended(End.Undetermined),
            Exempted = Ended(End.Exempted),
            Waived = Ended(End.Waived),
            Refused = Ended(End.Refused),
        };
    }
}
