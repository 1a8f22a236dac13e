using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>A difference without its explanation; <paramref name="Definition"/> is the rule or flow to be explained.</summary>
internal sealed record Difference(string Place, string Expected, string Came, string? Definition);

/// <summary>Compares what comes of a scenario with what it expects. The report is made only where something in it is asked about.</summary>
internal sealed class ScenarioComparison
{
    private readonly Expectation expect;
    private readonly RuleBook book;
    private readonly CaseEnds ends;
    private readonly Lazy<Report> report;

    public ScenarioComparison(Scenario scenario, RuleBook book)
        : this(scenario, book.For(scenario.Case), CaseEnds.Of(book.For(scenario.Case), scenario.Case),
            () => book.Assess(scenario.Case, CaseEnds.AnySize))
    {
    }

    /// <param name="scenario">The scenario.</param>
    /// <param name="book">The rules, for names.</param>
    /// <param name="ends">How all ends that the scenario speaks of.</param>
    /// <param name="report">Makes a report of all that the scenario speaks of.</param>
    public ScenarioComparison(Scenario scenario, RuleBook book, CaseEnds ends, Func<Report> report)
    {
        expect = scenario.Expect;
        this.book = book;
        this.ends = ends;
        this.report = new(report);
    }

    public IEnumerable<Difference> Differences() => Contradictions().Concat(Rules()).Concat(Decisions()).Concat(Others())
        .Concat(FromReport());

    private IEnumerable<Difference> Contradictions()
    {
        var came = ends.Contradictions;
        var says = came.IsEmpty ? "no answers contradict one another" : $"answers contradict one another by {Spelling.List(came)}";
        foreach (var (rule, place) in expect.Contradicts.Select((rule, number) => (rule, At("contradicts", number)))
            .Where(pair => !came.Contains(pair.rule)))
        {
            yield return new(place, $"answers contradict one another by `{rule}`", says, rule);
        }

        if (!came.IsEmpty && (expect.Contradicts.IsEmpty || (expect.IsExact && came.Except(expect.Contradicts).Any())))
        {
            yield return new("$.expect.contradicts", expect.Contradicts.IsEmpty ? "no answers that contradict one another"
                : $"no contradiction but {Spelling.List(expect.Contradicts)}", says, came.Except(expect.Contradicts).First());
        }
    }

    private IEnumerable<Difference> Rules()
    {
        foreach (var (name, end, rules) in expect.RulesByEnd)
        {
            foreach (var (expected, number) in rules.Select((rule, number) => (rule, number)))
            {
                if (RuleDifference(expected, end) is { } came)
                {
                    var weight = expected.Severity is { } severity
                        ? $", {(end == End.Waived ? "keeping the weight " : "")}{Spelling.Words(severity.ToString())}"
                        : "";
                    yield return new(At(name, number), $"`{expected.Rule}` {Words(end)}{About(expected.About)}{weight}", came,
                        expected.Rule);
                }
            }
        }
    }

    private string? RuleDifference(ExpectedRule expected, End end)
    {
        var flows = ends.Flows.Where(found => end == End.Refused && found.Flow.Id == expected.Rule
            && IsAbout(expected.About, found.Fact, found.Other)).ToList();
        if (flows.Count > 0)
        {
            return flows.Exists(found => found.IsRefused) ? null : string.Join("; ", flows.Select(found =>
                $"it comes to `{found.Outcome.Name}`{About(found.Fact, found.Other)}"));
        }

        var all = ends.Rules.Where(found => found.Rule.Id == expected.Rule && IsAbout(expected.About, found.Fact, found.Other)).ToList();
        var asked = all.FindAll(found => found.End != End.LeftOut);
        if (asked.Count == 0)
        {
            return all.Count > 0
                ? $"it was left out: guidance pack `{all[0].Rule.Pack}`, whose rule it is, does not speak for the State"
                : "it was not asked: the case holds no fact that it is "
                    + $"about{(expected.About is null ? "" : $" with the id `{expected.About}`")}";
        }

        var matching = asked.FindAll(found => IsExpected(expected, end, found));
        if (end == End.Clear ? matching.Count < asked.Count : matching.Count == 0)
        {
            return string.Join("; ", asked.Except(matching).Select(found => $"it {Words(found)}{About(found.Fact, found.Other)}"))
                + (end == End.Waived ? NoWaiver(expected.Rule, [.. asked.Except(matching)]) : "");
        }

        if (end == End.Waived)
        {
            return null;
        }

        if (expected.Exception is { } exception && !report.Value.Exempted.Any(exempted => exempted.Rule == expected.Rule
            && exempted.Exception == exception && IsAbout(expected.About, exempted.About)))
        {
            return $"the exception `{exception}` does not hold";
        }

        if (expected.Severity is not { } severity)
        {
            return null;
        }

        var weights = report.Value.Findings
            .Where(finding => finding.Rule == expected.Rule && IsAbout(expected.About, finding.About))
            .Select(finding => finding.Severity)
            .Concat(report.Value.Undetermined.Where(found => end == End.Undetermined && found.Rule == expected.Rule
                && IsAbout(expected.About, found.About)).Select(found => found.Severity))
            .ToList();
        return weights.Contains(severity) ? null : $"it {Words(end)}, but as "
            + $"{string.Join(", ", weights.Distinct().Select(weight => Spelling.Words(weight.ToString())))}";
    }

    /// <summary>Whether a rule ended as expected; by a waiver that leaves weight it is raised, and waived with that weight.</summary>
    private static bool IsExpected(ExpectedRule expected, End end, RuleEnd found) => end == End.Waived && expected.Severity is { } left
        ? found.Waiver?.Severity == left
        : found.End == end;

    /// <summary>
    /// Which rules are waived on the day, where the one that is expected to be is none of them; and why waivers of it do not apply.
    /// </summary>
    private string NoWaiver(string rule, ImmutableArray<RuleEnd> found)
    {
        var day = ends.On.Facts.Day;
        ImmutableArray<string> waived =
            [.. book.Rules.Where(known => known.OfPacks.Waivers.Any(waiver => waiver.HoldsOn(day))).Select(known => known.Id)];
        var on = DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return waived.Contains(rule) ? string.Concat(found.SelectMany(NotFor).Distinct())
            : waived.IsEmpty ? $"; no guidance pack waives anything on {on}"
            : $"; on {on} no guidance pack waives it, waived are {Spelling.List(waived)}{Spelling.DidYouMean(rule, waived)}";
    }

    /// <summary>Why the waivers of a rule that hold on the day do not apply to the facts.</summary>
    private IEnumerable<string> NotFor(RuleEnd found)
    {
        var on = ends.On.About(found.Fact, found.Other);
        return [.. found.Rule.OfPacks.Waivers.Where(waiver => waiver != found.Waiver && waiver.HoldsOn(on.Facts.Day))
            .Select(waiver => $"; guidance pack `{waiver.Says.Pack}` waives it, and " + (waiver.Within?.Judge(on) switch
            {
                Truth.False => "is left out here: it does not speak for the State, or not for every State that this rests on",
                Truth.Unknown => "waits for the State, which is not told",
                _ => "its waiver does not hold for these facts",
            }))];
    }

    private IEnumerable<Difference> Decisions()
    {
        foreach (var expected in expect.Decisions)
        {
            var asked = ends.Flows.Where(found => found.Flow.Id == expected.Flow && IsAbout(expected.About, found.Fact, found.Other))
                .ToList();
            if (asked.Exists(found => DecisionDifference(expected, found) is null))
            {
                continue;
            }

            var by = expected.By is null ? "" : $" by step `{expected.By}`";
            var waits = expected.WaitsFor is { } waiting ? waiting.IsEmpty ? ", waiting for nothing"
                : $", waiting for {Spelling.List(waiting)}" : "";
            var changes = expected.WouldChange is { } sets ? sets.IsEmpty ? ", changed by nothing"
                : $", changed by {string.Join("; or ", sets.Select(Words))}" : "";
            yield return new(
                $"$.expect.decisions.{expected.Flow}",
                $"`{expected.Flow}` comes to `{expected.Outcome}`{by}{About(expected.About)}{waits}{changes}",
                asked.Count == 0 ? "it was not asked: the case holds no fact that it is about"
                    : string.Join("; ", asked.Select(found => DecisionDifference(expected, found))),
                expected.Flow);
        }
    }

    private string? DecisionDifference(ExpectedDecision expected, FlowEnd found)
    {
        if (found.IsRefused)
        {
            return $"it is not decided, since it rests on answers that contradict one another{About(found.Fact, found.Other)}";
        }

        if (found.Outcome.Name != expected.Outcome || (expected.By is { } by && found.Step.Id != by))
        {
            return $"it comes to `{found.Outcome.Name}` by step `{found.Step.Id}`{About(found.Fact, found.Other)}";
        }

        if (expected.WaitsFor is null && expected.WouldChange is null)
        {
            return null;
        }

        var decision = report.Value.Decisions.First(made => made.Flow == expected.Flow
            && made.About.SequenceEqual(Refs(found.Flow, found.Fact, found.Other)));
        var open = decision.Requirements.Where(requirement => requirement.Met != Truth.True).Select(requirement => requirement.Id).ToList();
        if (expected.WaitsFor is { } waits && !open.Order(StringComparer.Ordinal).SequenceEqual(waits.Order(StringComparer.Ordinal)))
        {
            return open.Count == 0 ? "it waits for nothing" : $"it waits for {Spelling.List(open)}";
        }

        if (expected.WouldChange is { } sets
            && (!sets.All(set => decision.Changes.Any(change => Fits(set, change)))
                || ((expect.IsExact || sets.IsEmpty) && !decision.Changes.All(change => sets.Any(set => Fits(set, change))))))
        {
            return decision.Changes.IsEmpty ? "nothing within reach would change it"
                : $"it would be changed by {string.Join("; or ", decision.Changes.Select(Words))}";
        }

        return null;
    }

    /// <summary>What an exact expectation does not name.</summary>
    private IEnumerable<Difference> Others()
    {
        if (!expect.IsExact)
        {
            yield break;
        }

        foreach (var (name, end, rules) in expect.RulesByEnd.Where(group => group.End != End.Clear))
        {
            foreach (var found in ends.Rules.Where(found => !found.Rule.IsConcept && !found.Rule.IsContradiction
                && (end == End.Waived ? found.Waiver is not null : found.End == end && found.Waiver is null)
                && !rules.Any(expected => expected.Rule == found.Rule.Id && IsAbout(expected.About, found.Fact, found.Other))))
            {
                yield return new($"$.expect.{name}", end == End.Waived ? "no other waiver" : "no other rule",
                    $"`{found.Rule.Id}` {Words(found)}{About(found.Fact, found.Other)}", found.Rule.Id);
            }
        }

        foreach (var found in ends.Flows.Where(found => found.IsRefused && !expect.Refused.Any(expected => expected.Rule == found.Flow.Id
            && IsAbout(expected.About, found.Fact, found.Other))))
        {
            yield return new("$.expect.refused", "nothing else that is not decided",
                $"`{found.Flow.Id}` {Words(End.Refused)}{About(found.Fact, found.Other)}", found.Flow.Id);
        }

        foreach (var found in ends.Flows.Where(found => !found.IsRefused && !expect.Decisions.Any(expected => expected.Flow == found.Flow.Id
            && IsAbout(expected.About, found.Fact, found.Other))))
        {
            yield return new("$.expect.decisions", "no other decision",
                $"`{found.Flow.Id}` comes to `{found.Outcome.Name}`{About(found.Fact, found.Other)}", found.Flow.Id);
        }
    }

    private IEnumerable<Difference> FromReport() =>
        Listed("questions", [.. expect.Questions.Select(name => QuestionNames.Canonical(name, book))], "is asked",
            () => report.Value.OpenQuestions.Select(question => question.Ref.Question ?? question.Ref.FactType))
            .Concat(Listed("sources", expect.Sources, "is cited", () => report.Value.Findings
                .SelectMany(finding => finding.Sources.Concat(finding.Basis.SelectMany(basis => basis.Provisions)))
                .Concat(report.Value.Decisions.SelectMany(decision => decision.Sources))
                .Select(ExpectationCheck.Name)));

    private IEnumerable<Difference> Listed(string name, ImmutableArray<string> expected, string verb, Func<IEnumerable<string>> cameOf)
    {
        if (expected.IsEmpty)
        {
            yield break;
        }

        var came = cameOf().Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (each, number) in expected.Select((each, number) => (each, number)).Where(pair => !came.Contains(pair.each)))
        {
            yield return new(At(name, number), $"`{each}` {verb}", came.Count == 0 ? "nothing" : Spelling.List(came), null);
        }

        foreach (var other in expect.IsExact ? came.Except(expected) : [])
        {
            yield return new($"$.expect.{name}", $"nothing else {verb}", $"`{other}` {verb}", null);
        }
    }

    /// <summary>Whether the change is made of these answers; unless the match is exact, of others besides.</summary>
    private bool Fits(ImmutableSortedDictionary<string, string> set, ChangeSet change) =>
        (!expect.IsExact || set.Count == change.Changes.Length)
        && set.All(pair => change.Changes.Any(one => one.Question.Question == pair.Key && one.To.Contains(pair.Value)));

    private static string Words(ImmutableSortedDictionary<string, string> set) => string.Join(" and ",
        set.Select(pair => $"`{pair.Key}` being `{pair.Value}`"));

    private static string Words(ChangeSet change) =>
        string.Join(" and ", change.Changes.Select(one =>
            $"`{one.Question.Question}` being {string.Join(" or ", one.To.Select(Spelling.Quote))}"));

    private static string Words(RuleEnd found) => found.Waiver is not { } waiver ? Words(found.End)
        : (waiver.Severity is not { } left ? "is waived by"
            : $"is raised, and keeps the weight {Spelling.Words(left.ToString())} by a waiver of")
            + $" {waiver.Says.Authority} until {waiver.Says.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} "
            + $"(guidance pack `{waiver.Says.Pack}`: {waiver.Says.Reason})";

    private static string Words(End end) => end switch
    {
        End.Waived => "is waived",
        End.LeftOut => "is left out",
        End.Raised => "is raised",
        End.Undetermined => "is undetermined",
        End.Exempted => "is kept from being raised by an exception",
        End.Refused => "is not decided, since it rests on answers that contradict one another",
        _ => "is clear",
    };

    private static string At(string name, int number) => FormattableString.Invariant($"$.expect.{name}[{number}]");

    private static bool IsAbout(string? id, BoundFact fact, BoundFact other) => id is null || fact.Fact?.Id == id || other.Fact?.Id == id;

    private static bool IsAbout(string? id, ImmutableArray<FactRef> about) => id is null || about.Any(fact => fact.Id == id);

    private static string About(string? id) => id is null ? "" : $" about {Spelling.Quote(id)}";

    private static string About(BoundFact fact, BoundFact other) => fact.Fact is null ? ""
        : About(fact.Fact.Id) + (other.Fact is null ? "" : $" and {Spelling.Quote(other.Fact.Id)}");

    private static ImmutableArray<FactRef> Refs(Definition definition, BoundFact fact, BoundFact other) =>
        [.. new[] { fact, other }.Where(bound => bound.Fact is not null)
            .Select((bound, number) => new FactRef(definition.About[number].Name, bound.Fact!.Id))];
}
