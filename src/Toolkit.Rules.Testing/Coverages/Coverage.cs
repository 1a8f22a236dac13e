using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Collects what cases exercise of a rule book. For each part of each condition: seen true, false and unknown, and seen to decide how
/// the rule or flow ends; for each rule its ends, for each flow its steps and outcomes, for each waiver of a guidance pack that it
/// applies and that it is not needed; and which sources were come to. What no case
/// can show is not asked for. Safe to use from any number of threads.
/// </summary>
public sealed class Coverage
{
    private readonly CoverageModel model;
    private readonly int[][] parts;
    private readonly bool[][] ends;
    private readonly bool[][] waivers;

    /// <summary>Nothing is covered yet.</summary>
    /// <param name="book">The rules; with packs, those of a day, as <see cref="RuleBook.On(DateOnly)"/> gives them.</param>
    /// <param name="of">
    /// The rules and flows that are asked for: ids, or what stands in them before the slash, as in <c>national-legal-context</c> or the id
    /// of a pack; null for all.
    /// </param>
    /// <exception cref="ArgumentException">The packs of the rules change from day to day and no day was chosen, or nothing is called
    /// so.</exception>
    public Coverage(RuleBook book, IEnumerable<string>? of = null)
        : this(new CoverageModel(book, of))
    {
    }

    private Coverage(CoverageModel model)
    {
        this.model = model;
        parts = [.. model.Definitions.Select(definition => new int[definition.Parts.Length])];
        ends = [.. model.Definitions.Select(definition => new bool[definition.Ends.Length])];
        waivers = [.. model.Waivers.Select(waiver => new bool[waiver.Ends.Length])];
    }

    /// <summary>The rules, made ready.</summary>
    internal CoverageModel Model => model;

    /// <summary>Adds what a case exercises.</summary>
    /// <param name="facts">The case.</param>
    /// <exception cref="InvalidCaseException">The case does not fit the rule book. One that is contradictory is taken, and what rests on
    /// the
    /// contradiction exercises nothing.</exception>
    public void Add(Case facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var problems = CaseCheck.Check(model.Book, facts);
        if (!problems.IsEmpty)
        {
            throw new InvalidCaseException(problems);
        }

        Add(CaseEnds.Of(model.Book, facts));
    }

    /// <summary>What was covered so far.</summary>
    public CoverageReport Report()
    {
        var goals = new PartGoals(model.Book);
        var reports = new DefinitionCoverage[model.Definitions.Length];
        Parallel.For(0, reports.Length, number => reports[number] = Report(number, goals));
        return new([.. reports, .. model.Waivers.Select(Report)], Sources(reports));
    }

    /// <summary>Adds what a case exercises; tells whether any of it is new.</summary>
    internal bool Add(CaseEnds from)
    {
        var isNew = false;
        lock (parts)
        {
            model.Walk(
                from,
                (definition, part, met) =>
                {
                    isNew |= (met & ~parts[definition][part]) != 0;
                    parts[definition][part] |= met;
                },
                (definition, end) =>
                {
                    isNew |= !ends[definition][end];
                    ends[definition][end] = true;
                },
                (waiver, end) =>
                {
                    isNew |= !waivers[waiver][end];
                    waivers[waiver][end] = true;
                });
        }

        return isNew;
    }

    /// <summary>
    /// What a case exercises and no case did before: goals of parts and, with no goal, ends that were come to; waivers are numbered after
    /// the rules and flows.
    /// </summary>
    internal HashSet<(int Definition, int Number, int Goal)> New(CaseEnds from)
    {
        var found = new HashSet<(int, int, int)>();
        lock (parts)
        {
            model.Walk(
                from,
                (definition, part, met) =>
                {
                    for (var open = met & ~parts[definition][part]; open != 0; open &= open - 1)
                    {
                        found.Add((definition, part, open & -open));
                    }
                },
                (definition, end) =>
                {
                    if (!ends[definition][end])
                    {
                        found.Add((definition, end, 0));
                    }
                },
                (waiver, end) =>
                {
                    if (!waivers[waiver][end])
                    {
                        found.Add((model.Definitions.Length + waiver, end, 0));
                    }
                });
        }

        return found;
    }

    /// <summary>The same coverage, to be added to apart from this one.</summary>
    internal Coverage Copy()
    {
        var copy = new Coverage(model);
        lock (parts)
        {
            for (var number = 0; number < parts.Length; number++)
            {
                parts[number].CopyTo(copy.parts[number], 0);
                ends[number].CopyTo(copy.ends[number], 0);
            }

            for (var number = 0; number < waivers.Length; number++)
            {
                waivers[number].CopyTo(copy.waivers[number], 0);
            }
        }

        return copy;
    }

    /// <summary>Whether a goal of a part is met.</summary>
    internal bool Has(int definition, int part, int bit) => (parts[definition][part] & bit) != 0;

    /// <summary>Whether an end was come to.</summary>
    internal bool HasEnd(int definition, int end) => ends[definition][end];

    /// <summary>Whether a waiver was seen so.</summary>
    internal bool HasWaiver(int waiver, int end) => waivers[waiver][end];

    private DefinitionCoverage Report(WaiverModel waiver, int number)
    {
        var reachable = waiver.Reachable(model.Book);
        return new(waiver.Id, [],
            [.. waiver.Ends.Select((name, end) => new EndCoverage(name, reachable[end] || waivers[number][end], waivers[number][end]))])
        {
            Pack = waiver.Waiver.Says.Pack,
            File = waiver.Waiver.Pack.File,
            Line = waiver.Waiver.Line,
        };
    }

    private DefinitionCoverage Report(int number, PartGoals goals)
    {
        var definition = model.Definitions[number];
        var reachable = definition.Reachable(model.Book);
        var at = (definition.Definition as RuleDefinition)?.WrittenAt;
        return new(
            definition.Definition.Id,
            [.. definition.Parts.Select((part, each) => Report(part, parts[number][each], goals) with
            {
                Line = at?.LineOf(part.Leaf, part.Slot.Place),
            })],
            [.. definition.Ends.Select((name, end) => new EndCoverage(name, reachable[end] || ends[number][end], ends[number][end]))])
        {
            Pack = (definition.Definition as RuleDefinition)?.Pack,
            File = at?.File,
            Line = at?.Line,
        };
    }

    private static PartCoverage Report(Part part, int met, PartGoals goals)
    {
        var can = goals.Reachable(part) | met;
        return new(
            part.Slot.Place,
            part.Leaf.ToString(),
            [.. new[] { Truth.False, Truth.Unknown, Truth.True }.Select(truth => new TruthCoverage(truth, State(can, truth),
                State(met, truth)))]);
    }

    private static CoverageState State(int goals, Truth truth) =>
        (goals & Part.Bit(truth, true)) != 0 ? CoverageState.Decides
        : (goals & Part.Bit(truth, false)) != 0 ? CoverageState.Seen
        : CoverageState.NotSeen;

    private ImmutableArray<SourceCoverage> Sources(DefinitionCoverage[] reports)
    {
        var sources = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        void Cite(IEnumerable<Citation> cited, bool isExercised)
        {
            foreach (var source in cited.Select(Scenarios.ExpectationCheck.Name))
            {
                sources[source] = isExercised || sources.GetValueOrDefault(source);
            }
        }

        foreach (var (definition, number) in model.Definitions.Select((definition, number) => (definition, number)))
        {
            if (definition.Definition is RuleDefinition rule)
            {
                Cite(rule.Sources.Concat(rule.Basis.SelectMany(basis => basis.Citations)), ends[number][0]);
                foreach (var (clause, each) in rule.Unless.Select((clause, each) => (clause, each)))
                {
                    Cite(clause.Sources, ends[number][3 + each]);
                }
            }
            else if (definition.Definition is FlowDefinition flow)
            {
                Cite(flow.Sources, ends[number].Contains(true));
                foreach (var (step, each) in flow.Steps.Append(flow.Otherwise).Select((step, each) => (step, each))
                    .Where(pair => reports[number].Ends[pair.each].Can))
                {
                    Cite(step.Sources, ends[number][each]);
                }
            }
        }

        return [.. sources.Select(pair => new SourceCoverage(pair.Key, pair.Value))];
    }
}
