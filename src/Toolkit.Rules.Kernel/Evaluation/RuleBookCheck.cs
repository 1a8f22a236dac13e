using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>What a rule book has to satisfy as a whole.</summary>
internal static class RuleBookCheck
{
    public static void Names(ImmutableArray<RuleBookEntry> entries, RuleBookOptions options, ICollection<Problem> problems)
    {
        foreach (var entry in entries.Where(entry => !Spelling.IsKebab(entry.Id, slashes: true)))
        {
            problems.Add(new(RuleCodes.IdNotKebab, entry.Id,
                "an id is in kebab-case, its parts set apart by slashes: small letters, digits, single hyphens and slashes"));
        }

        foreach (var twice in entries.GroupBy(entry => entry.Id).Where(group => group.Count() > 1))
        {
            problems.Add(new(RuleCodes.IdTwice, twice.Key, $"{twice.Count()} rules or flows have this id; ids are unique"));
        }

        foreach (var parameter in options.Parameters.Keys.Where(parameter => !Enum.IsDefined(parameter.Stricter))
            .OrderBy(parameter => parameter.Id, StringComparer.Ordinal))
        {
            problems.Add(new(RuleCodes.ParameterWithoutDirection, "parameters",
                $"parameter `{parameter.Id}` is stricter neither lower nor higher; say which, so that nobody loosens it unseen"));
        }

        foreach (var choice in options.Choices.Where(choice => choice.Reading is null || !options.Readings.Contains(choice.Reading)))
        {
            problems.Add(new(RuleCodes.ChoiceOfNoReading, "readings", $"`{choice}` is a choice of no reading that this rule book has"));
        }

        foreach (var twice in options.Choices.GroupBy(choice => choice.Reading?.Id).Where(group => group.Distinct().Count() > 1))
        {
            problems.Add(new(RuleCodes.ReadingChosenTwice, "readings",
                $"reading `{twice.Key}` is chosen in {twice.Count()} ways: "
                    + $"{string.Join(", ", twice.Select(choice => $"`{choice.Id}`"))}; choose one"));
        }
    }

    public static void FactTypes(IEnumerable<FactType> types, List<Problem> problems)
    {
        var all = types.ToList();
        problems.AddRange(all.SelectMany(type => type.Problems));
        foreach (var twice in all.GroupBy(type => type.Name).Where(group => group.Count() > 1))
        {
            problems.Add(new(FactTypeCodes.NameInFilesTwice, twice.Key,
                $"the fact types {string.Join(" and ", twice.Select(type => $"`{type.ClrType.FullName}`"))} have the same name in files"));
        }
    }

    public static void Follows(IEnumerable<Definition> definitions, IEnumerable<string> ids, ICollection<Problem> problems)
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            foreach (var missing in RuleBook.RulesFollowed(definition).Distinct().Where(id => !known.Contains(id)))
            {
                problems.Add(new(RuleCodes.FollowsOnUnknown, definition.Id,
                    $"follows on `{missing}`, which is not in the rule book" + Spelling.DidYouMean(missing, known)));
            }
        }
    }

    /// <summary>A rule that is not in force finds nothing: what follows on it would read that as fine.</summary>
    public static void Dates(ImmutableArray<Definition> definitions, ICollection<Problem> problems)
    {
        var dated = definitions.OfType<RuleDefinition>().Where(rule => !rule.InForce.IsEver).DistinctBy(rule => rule.Id)
            .ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var definition in dated.Count == 0 ? [] : definitions)
        {
            foreach (var followed in RuleBook.RulesFollowed(definition).Distinct().Select(id => dated.GetValueOrDefault(id))
                .OfType<RuleDefinition>()
                .Where(followed => !followed.InForce.Holds((definition as RuleDefinition)?.InForce ?? default)))
            {
                problems.Add(new(RuleCodes.FollowsOnPastDates, definition.Id,
                    $"follows on `{followed.Id}`, which is in force {followed.InForce} only; "
                    + (definition is RuleDefinition ? "give this rule dates within those"
                    : "a decision follows on rules that are always in force")));
            }
        }
    }

    /// <summary>
    /// Proves of every flow, over all combinations of answers, that answering open questions never takes back an outcome that permits
    /// or refers:
    /// that is, that none of these rests on an unanswered question.
    /// </summary>
    public static void NothingTakenBack(RuleBook book, List<Problem> problems)
    {
        foreach (var model in book.Flows.Select(book.Model))
        {
            if (model.Diagrams.IsTooLarge)
            {
                problems.Add(new(RuleCodes.FlowTooLarge, model.Flow.Id,
                    $"the flow is too large to prove that nothing is permitted or referred on an unanswered question (over "
                        + $"{DecisionDiagram.Limit} nodes); split it"));
                continue;
            }

            // On whichever day: where a step speaks of the day of the assessment, on each of the days that stand for all.
            foreach (var gap in model.Diagrams.All.SelectMany(each => GapsOn(model, each.Diagram, each.Day)).Distinct())
            {
                problems.Add(new(RuleCodes.PermitsOnUnknown, model.Flow.Id, gap));
            }
        }
    }

    /// <summary>
    /// The proof: every way of answering what is open, one question or several. Where several take something back, one of them does.
    /// </summary>
    private static IEnumerable<string> GapsOn(FlowModel model, DecisionDiagram diagram, int day) =>
        !diagram.Completions().Any(pair => TakenBack(model, pair.Open, pair.Answered)) ? []
        : Gaps(model, diagram).Select(gap => model.Diagrams.SpeaksOfDay
            ? FormattableString.Invariant($"{gap}, on {DateOnly.FromDayNumber(day):yyyy-MM-dd} for instance")
            : gap);

    private static IEnumerable<string> Gaps(FlowModel model, DecisionDiagram diagram)
    {
        foreach (var node in diagram.Reachable(diagram.Root).Order())
        {
            var variable = diagram.Variables[diagram.VariableOf(node)];
            var children = diagram.ChildrenOf(node);
            for (var cell = 1; cell < children.Length; cell++)
            {
                foreach (var (open, answered) in diagram.Pairs(children[0], children[cell])
                    .Where(pair => TakenBack(model, pair.Left, pair.Right)))
                {
                    var (step, outcome) = model.Read(answered);
                    var given = Given(model, open);
                    yield return variable.Asked is { } asked
                        ? $"something is {given} while `{asked.Question.Id}` is not answered, although the answer "
                            + $"`{variable.Format(cell)}` can lead to `{outcome.Name}` by step `{step.Id}`"
                        : $"something is {given} while it is unknown whether {variable.Opaque}, although that can lead to "
                            + $"`{outcome.Name}` by step `{step.Id}`";
                }
            }
        }
    }

    private static bool TakenBack(FlowModel model, int open, int answered) =>
        model.Read(open).Outcome.Effect is Effect.Permits or Effect.Refers
        && model.Read(answered).Outcome.Effect is Effect.Waits or Effect.Restricts;

    private static string Given(FlowModel model, int open) => model.Read(open).Outcome.Effect == Effect.Permits ? "permitted"
        : "referred elsewhere";
}
