using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>Checks an expectation against the rule book: names, contradictions in it, and whether it can fail at all.</summary>
internal sealed class ExpectationCheck
{
    private readonly Scenario scenario;
    private readonly Expectation expect;
    private readonly RuleBook book;
    private readonly List<Problem> problems = [];

    private ExpectationCheck(Scenario scenario, RuleBook book)
    {
        this.scenario = scenario;
        expect = scenario.Expect;
        this.book = book;
    }

    public static ImmutableArray<Problem> Check(Scenario scenario, RuleBook book)
    {
        var check = new ExpectationCheck(scenario, book);
        check.Name();
        check.Rules();
        check.Contradictions();
        check.Decisions();
        check.Questions();
        check.Sources();
        check.CanFail();
        check.problems.AddRange(CaseCheck.Check(book, scenario.Case).Select(problem => problem with
        {
            Place =
            $"{scenario.File} $.case {problem.Place}".TrimStart()
        }));
        return [.. check.problems];
    }

    /// <summary>How a scenario names a source: the document and the place.</summary>
    public static string Name(Citation source) => $"{source.Document} {source.Place}";

    private void Name()
    {
        if (!scenario.Name.Trim().Contains(' ', StringComparison.Ordinal))
        {
            Add(ScenarioCodes.NameIsNoSentence, "$.name", $"{Spelling.Quote(scenario.Name)} is no sentence; the name says what should "
                + $"happen, as in `A unit whose commander is implicated gets no vehicles`");
        }
    }

    private void Rules()
    {
        var known = book.Rules.Concat<Definition>(book.Flows).ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        var seen = new Dictionary<(string Rule, string? About), string>();
        foreach (var (name, end, rules) in expect.RulesByEnd)
        {
            foreach (var (expected, number) in rules.Select((rule, number) => (rule, number)))
            {
                var place = FormattableString.Invariant($"$.expect.{name}[{number}]");
                if (!known.TryGetValue(expected.Rule, out var definition) || (definition is FlowDefinition && end != End.Refused))
                {
                    Add(ScenarioCodes.UnknownRule, place, definition is FlowDefinition
                        ? $"`{expected.Rule}` is a flow; what it comes to is expected under `decisions`"
                        : book.WhyNotInForce(expected.Rule) ?? Unknown(end == End.Refused ? "rule or flow" : "rule", expected.Rule,
                            known.Values.Where(other => other is RuleDefinition || end == End.Refused).Select(other => other.Id)));
                    continue;
                }

                About(expected.About, definition, place);
                Part(expected, definition, end, place);
                var isLowered = end == End.Waived && expected.Severity is not null;
                var clash = seen.FirstOrDefault(other => other.Key.Rule == expected.Rule
                    && (other.Key.About == expected.About || (end == End.Clear && (other.Key.About is null || expected.About is null)))
                    && !(isLowered && other.Value.StartsWith("$.expect.raised[", StringComparison.Ordinal)));
                if (clash.Value is { } before)
                {
                    Add(ScenarioCodes.ExpectedTwice, place, before.StartsWith($"$.expect.{name}[", StringComparison.Ordinal)
                        ? $"`{expected.Rule}` is expected to end so at {before} already"
                        : $"`{expected.Rule}` is expected here and at {before}; it cannot end in two ways");
                }

                seen.TryAdd((expected.Rule, expected.About), place);
            }
        }
    }

    private void Part(ExpectedRule expected, Definition definition, End end, string place)
    {
        var rule = definition as RuleDefinition;
        if (expected.Exception is { } exception && rule is not null && rule.Unless.All(clause => clause.Id != exception))
        {
            Add(ScenarioCodes.UnknownName, place, Unknown($"exception of `{rule.Id}`", exception, rule.Unless.Select(clause => clause.Id)));
        }

        if (expected.Exception is not null && end != End.Exempted)
        {
            Add(ScenarioCodes.OutOfPlace, place, "an exception can be named only under `exempted`");
        }

        if (expected.Severity is not null && (end is not (End.Raised or End.Undetermined or End.Waived)
            || rule is null or { IsConcept: true } or { IsContradiction: true }))
        {
            Add(ScenarioCodes.OutOfPlace, place,
                "a severity can be named only of a rule that a report lists, under `raised`, `undetermined` or `waived`");
        }

        if (rule is { IsContradiction: true } && end is End.Raised or End.Refused)
        {
            Add(ScenarioCodes.OutOfPlace, place, $"`{rule.Id}` finds answers that contradict one another; expect that under `contradicts`");
        }
    }

    private void Contradictions()
    {
        var known = book.Rules.Where(rule => rule.IsContradiction).Select(rule => rule.Id).ToList();
        foreach (var (rule, number) in expect.Contradicts.Select((rule, number) => (rule, number))
            .Where(pair => !known.Contains(pair.rule)))
        {
            Add(ScenarioCodes.UnknownRule, FormattableString.Invariant($"$.expect.contradicts[{number}]"), book.WhyNotInForce(rule)
                ?? Unknown("rule against contradictions", rule, known));
        }
    }

    private void Decisions()
    {
        var seen = new HashSet<(string, string?)>();
        foreach (var expected in expect.Decisions)
        {
            var place = $"$.expect.decisions.{expected.Flow}";
            if (book.Flows.FirstOrDefault(known => known.Id == expected.Flow) is not { } flow)
            {
                Add(ScenarioCodes.UnknownRule, place, Unknown("flow", expected.Flow, book.Flows.Select(known => known.Id)));
                continue;
            }

            About(expected.About, flow, place);
            if (!seen.Add((expected.Flow, expected.About)))
            {
                Add(ScenarioCodes.ExpectedTwice, place, "the same decision is expected twice; say `about` which fact each is");
            }

            if (flow.Outcomes.All(outcome => outcome.Name != expected.Outcome))
            {
                Add(ScenarioCodes.UnknownName, place, Unknown("outcome of this flow", expected.Outcome,
                    flow.Outcomes.Select(outcome => outcome.Name)));
            }

            if (expected.By is { } by && flow.Steps.Append(flow.Otherwise).All(step => step.Id != by))
            {
                Add(ScenarioCodes.UnknownName, place,
                    Unknown("step of this flow", by, flow.Steps.Append(flow.Otherwise).Select(step => step.Id)));
            }

            var requirements = flow.Gate?.Requires.Select(clause => clause.Id).ToList() ?? [];
            foreach (var waits in (expected.WaitsFor ?? []).Where(waits => !requirements.Contains(waits)))
            {
                Add(ScenarioCodes.UnknownName, place, Unknown("requirement of this flow", waits, requirements));
            }

            foreach (var (question, answer) in (expected.WouldChange ?? []).SelectMany(set => set))
            {
                Change(question, answer, place);
            }
        }
    }

    private void Change(string question, string answer, string place)
    {
        var known = book.FactTypes.SelectMany(type => type.Single).ToList();
        if (known.Find(asked => asked.Id == question) is not { } found)
        {
            Add(ScenarioCodes.UnknownQuestion, place, Unknown("question", question, known.Select(asked => asked.Id)));
        }
        else if (found.Scale.Kind == ScaleKind.Choice && !found.Scale.Names.Contains(answer))
        {
            Add(ScenarioCodes.UnknownQuestion, place, Unknown($"answer to `{question}`", answer, found.Scale.Names));
        }
    }

    private void Questions()
    {
        var known = QuestionNames.Of(book).ToHashSet(StringComparer.Ordinal);
        foreach (var (question, number) in expect.Questions.Select((question, number) => (question, number))
            .Where(pair => !known.Contains(pair.question)))
        {
            Add(ScenarioCodes.UnknownQuestion, FormattableString.Invariant($"$.expect.questions[{number}]"),
                QuestionNames.Problem(question, book) ?? Unknown("question", question, known));
        }
    }

    private void Sources()
    {
        if (expect.Sources.IsEmpty)
        {
            return;
        }

        var known = book.Rules.SelectMany(rule => rule.Sources.Concat(rule.Basis.SelectMany(basis => basis.Citations)))
            .Concat(book.Flows.SelectMany(flow => flow.Steps.Append(flow.Otherwise)).SelectMany(step => step.Sources))
            .Select(Name).Distinct().ToList();
        foreach (var (source, number) in expect.Sources.Select((source, number) => (source, number))
            .Where(pair => !known.Contains(pair.source)))
        {
            Add(ScenarioCodes.UnknownSource, FormattableString.Invariant($"$.expect.sources[{number}]"),
                Unknown("source of a rule or step", source, known));
        }
    }

    private void CanFail()
    {
        var isEmpty = expect.Decisions.IsEmpty && expect.Contradicts.IsEmpty && expect.Questions.IsEmpty && expect.Sources.IsEmpty
            && expect.RulesByEnd.All(group => group.Rules.IsEmpty);
        if (isEmpty && !expect.IsExact)
        {
            Add(ScenarioCodes.CannotFail, "$.expect", "nothing is expected, so that nothing could fail; name a decision or a rule, or "
                + "match `exact` to say that nothing may come");
        }
        else if (isEmpty && scenario.Case.Facts.IsDefaultOrEmpty && book.Rules.All(rule => !rule.About.IsEmpty))
        {
            Add(ScenarioCodes.CannotFail, "$.expect", "the case has no fact, so that nothing could come and nothing could fail");
        }
    }

    private void About(string? id, Definition definition, string place)
    {
        if (id is null)
        {
            return;
        }

        var there = (scenario.Case.Facts.IsDefault ? [] : scenario.Case.Facts)
            .Where(fact => fact is not null)
            .Select(fact => fact is PackFact told ? NamesInFiles.Canonical(book, told) : fact)
            .Where(fact => definition.About.Any(type => type.Name == FactType.NameOf(fact)))
            .Select(fact => fact.Id).Distinct().ToList();
        if (!there.Contains(id))
        {
            Add(ScenarioCodes.AboutOther, place, definition.About.IsEmpty
                ? $"`{definition.Id}` is about the whole case; leave `about` out"
                : $"`{definition.Id}` is not about {Spelling.Quote(id)}; in this case it is about "
                    + $"{(there.Count == 0 ? "nothing" : Spelling.List(there))}{Spelling.DidYouMean(id, there)}");
        }
    }

    private void Add(string code, string path, string message) => problems.Add(new(code, $"{scenario.File} {path}".TrimStart(), message));

    private static string Unknown(string what, string found, IEnumerable<string> known)
    {
        var all = known.ToList();
        return $"no {what} is called {Spelling.Quote(found)}{(all.Count is > 0 and <= 12 ? $"; there {(all.Count == 1 ? "is" : "are")} {Spelling.List(all)}" : "")}{Spelling.DidYouMean(found, all)}";
    }
}
