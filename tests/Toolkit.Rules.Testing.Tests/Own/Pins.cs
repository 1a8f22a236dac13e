using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Tests.Own;

/// <summary>
/// Makes the scenarios that pin how each rule and flow of a tool ends now: first those that exercise its parts, then those that notice
/// the small changes which the first let pass.
/// </summary>
internal sealed class Pins(OwnTool tool)
{
    private readonly StringBuilder lines = new();
    private readonly ILookup<string, Scenario> byHand = tool.ByHand;

    public string Lines => lines.ToString();

    public void Add(Definition definition)
    {
        var book = tool.Alone(definition);
        var model = new CoverageModel(book);
        var kept = new List<Scenario>();
        var seen = new HashSet<(int Part, int Bit)>();
        var run = new MutationRun(book, mutant => mutant.Definition == definition.Id);
        foreach (var scenario in byHand[definition.Id])
        {
            run.Add(scenario);
        }

        var generated = new CaseGenerator(book).Cover(new Coverage(book, [definition.Id]));
        foreach (var facts in generated.Select(each => each.Case).OrderBy(facts => facts.Facts.Length))
        {
            if (IsNew(model, definition, CaseEnds.Of(book, facts), seen)
                && Pinned(book, definition, facts, hasSeverity: false) is { } scenario)
            {
                kept.Add(scenario);
                run.Add(scenario);
            }
        }

        foreach (var survivor in run.Report().Survivors.Where(survivor => survivor.Killer is not null))
        {
            var before = run.Alive;
            if (Pinned(book, definition, survivor.Killer!.Case, survivor.Mutant.Kind == MutantKind.WeakenSeverity) is { } scenario)
            {
                run.Add(scenario);
                if (run.Alive < before)
                {
                    kept.Add(scenario);
                }
            }
        }

        foreach (var facts in kept.SelectMany(scenario => WithAnother(scenario.Case, definition)).ToList())
        {
            var before = run.Alive;
            if (before > 0 && Pinned(book, definition, facts, hasSeverity: false) is { } scenario)
            {
                run.Add(scenario);
                if (run.Alive < before)
                {
                    kept.Add(scenario);
                }
            }
        }

        foreach (var (scenario, number) in kept.Select((scenario, number) => (scenario, number)))
        {
            var numbered = scenario with { Name = FormattableString.Invariant($"{scenario.Name} (case {number + 1})") };
            using var document = JsonDocument.Parse(ScenarioJson.Write(numbered));
            lines.Append(Encoding.UTF8.GetString(JsonText.Write(document.WriteTo, isCompact: true))).Append('\n');
        }
    }

    private static bool IsNew(CoverageModel model, Definition definition, CaseEnds ends, HashSet<(int Part, int Bit)> seen)
    {
        var isNew = false;
        model.Walk(
            ends,
            (number, part, met) =>
            {
                foreach (var bit in Enumerable.Range(0, 6).Where(bit => (met & (1 << bit)) != 0
                    && ReferenceEquals(model.Definitions[number].Definition, definition)))
                {
                    isNew |= seen.Add((part, bit));
                }
            },
            (number, end) => isNew |= ReferenceEquals(model.Definitions[number].Definition, definition) && seen.Add((-1, end)));
        return isNew;
    }

    /// <summary>
    /// The scenario that the rule or flow ends as it does; null where it can't be said so, or ends otherwise in the whole book.
    /// </summary>
    private Scenario? Pinned(RuleBook book, Definition definition, Case facts, bool hasSeverity)
    {
        if (MutationRun.Expected(definition, hasSeverity, CaseEnds.Of(book, facts)) is not { } expect)
        {
            return null;
        }

        if (expect.RulesByEnd.Sum(group => group.Rules.Length) == 1)
        {
            expect = expect with
            {
                Raised = Anywhere(expect.Raised),
                Clear = Anywhere(expect.Clear),
                Undetermined = Anywhere(expect.Undetermined),
                Exempted = Anywhere(expect.Exempted),
            };
        }

        var scenario = new Scenario { Name = Name(definition, expect), Case = facts, Expect = expect };
        try
        {
            return scenario.Run(tool.Book).Passed ? scenario : null;
        }
        catch (InvalidScenarioException)
        {
            return null;
        }
    }

    /// <summary>
    /// The case with one more fact of the kind that is asked about, to which what is counted is not tied: alike otherwise, and unanswered.
    /// </summary>
    private IEnumerable<Case> WithAnother(Case facts, Definition definition)
    {
        foreach (var (type, isAlike) in definition.About.SelectMany(type => new[] { (type, false), (type, true) }))
        {
            var json = JsonNode.Parse(CaseJson.Write(facts))!;
            if (json["facts"]?[type.Name] is JsonArray { Count: > 0 } list)
            {
                JsonObject another = isAlike ? (JsonObject)list[0]!.DeepClone() : [];
                another["id"] = "one-more";
                list.Add(another);
                yield return CaseJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), tool.Book, "one-more");
            }
        }
    }

    private static ImmutableArray<ExpectedRule> Anywhere(ImmutableArray<ExpectedRule> rules) =>
        [.. rules.Select(rule => rule with { About = null })];

    private static string Name(Definition definition, Expectation expect)
    {
        var ends = expect.Decisions.Select(decision => $"comes to {decision.Outcome} by {decision.By}")
            .Concat(expect.RulesByEnd.Where(group => !group.Rules.IsEmpty).Select(group => $"is {group.Name}"))
            .Concat(expect.Contradicts.Select(_ => "refuses the case"));
        return $"{definition.Id} {string.Join(" and ", ends.Distinct())}";
    }
}
