namespace Toolkit.Rules.GuidancePacks;

/// <summary>Conditions over groups of facts, and over what other rules found.</summary>
internal sealed partial class PackConditionReader
{
    private Condition? ReadCount(PackNode node, Dictionary<string, PackNode> members, string key)
    {
        var (comparison, limit) = (Comparison.AtLeast, 1);
        if (key is "count" or "countRecorded")
        {
            var said = Comparisons.Where(known => members.ContainsKey(known.Name)).ToList();
            if (said.Count != 1)
            {
                return Refuse(node, "a count is compared once with a whole number, as in `\"atLeast\": 2`");
            }

            if (Number(members[said[0].Name]) is not { } number)
            {
                return null;
            }

            (comparison, limit) = (said[0].Comparison, number);
        }

        if (members.ContainsKey("matching") != members.ContainsKey("with"))
        {
            return Refuse(node, "`matching` and `with` belong together: a question of the facts that are counted, and the question "
                + "whose answer it equals");
        }

        var outer = members.TryGetValue("with", out var with) ? One(with) : null;
        if (Enter(members[key], members, node) is not { } entered)
        {
            return null;
        }

        var inner = members.TryGetValue("matching", out var matching) ? One(matching) : null;
        var where = Inside(members.GetValueOrDefault("where"), entered.Number, node);
        if (where is null || (with is not null && outer is null) || (matching is not null && inner is null))
        {
            return null;
        }

        if (inner is { } tied && outer is { } known2)
        {
            if (tied.Fact != entered.Number || !tied.Question.Scale.IsSameAs(known2.Question.Scale))
            {
                return Refuse(matching!, tied.Fact != entered.Number
                    ? $"`matching` names a question of the {entered.Type.Label} that is counted"
                    : $"`{tied.Question.Id}` and `{known2.Question.Id}` cannot be compared: they have different answers");
            }

            return new CountOf(entered.Type, entered.Number, new(tied.Question, known2), where, comparison, limit,
                key is "recorded" or "countRecorded");
        }

        return new CountOf(entered.Type, entered.Number, null, where, comparison, limit, key is "recorded" or "countRecorded");
    }

    private Not? ReadEvery(PackNode node, Dictionary<string, PackNode> members)
    {
        if (!members.TryGetValue("has", out var has))
        {
            Refuse(node, "`has` is missing: what every one of them has");
            return null;
        }

        return Enter(members["everyFact"], members, node) is { } entered && Inside(has, entered.Number, node) is { } part
            ? new(new CountOf(entered.Type, entered.Number, null, new Not(part), Comparison.AtLeast, 1, recordedOnly: false))
            : null;
    }

    private Condition? ReadDisparity(PackNode node, Dictionary<string, PackNode> members)
    {
        var path = members["disparity"].Text?.Split('.') ?? [];
        if (path.Length != 2 || words.TypeNamed(path[0]) is not { } type || words.Find(type, path[1]) is not { } question)
        {
            return Refuse(members["disparity"], "`disparity` names a question with its type of fact, as in `group.access`",
                PackCodes.UnknownQuestion);
        }

        if (!question.Scale.IsOrdered)
        {
            problems.Add(PackCodes.NoOrder, members["disparity"],
                $"the answers of `{question.Id}` have no order, so that no distance lies between them");
            return null;
        }

        if (!members.TryGetValue("steps", out var far)
            || (far.Kind == System.Text.Json.JsonValueKind.Object ? Number(far) : Whole(far)) is not (> 0 and var steps))
        {
            return Refuse(node, "`steps` is a whole number above zero: how far apart the answers lie at least");
        }

        return Enter(type, members, node) is { } number && Inside(members.GetValueOrDefault("where"), number, node) is { } where
            ? new Disparity(type, number, where, question, steps)
            : null;
    }

    private Condition? ReadRaised(PackNode node, Dictionary<string, PackNode> members)
    {
        var id = members["raised"].Text ?? "";
        if (words.RuleNamed(id) is not { } about)
        {
            return words.Ruined.Contains(id) ? null : Refuse(members["raised"],
                $"no rule is called {Spelling.Quote(id)}{Spelling.DidYouMeanId(id, words.RuleIds)}", PackCodes.UnknownRule);
        }

        if (words.NotInForce.TryGetValue(id, out var dates))
        {
            return Refuse(members["raised"],
                $"rule {Spelling.Quote(id)} is in force {dates} only; give the rule that follows on it dates within those",
                    PackCodes.CannotFollow);
        }

        if (about.Length > 1)
        {
            return Refuse(members["raised"], $"rule {Spelling.Quote(id)} is about two facts, and cannot be followed on",
                PackCodes.CannotFollow);
        }

        members.TryGetValue("about", out var said);
        if (about.IsEmpty)
        {
            return said is null ? new Raised(id, null) : Refuse(said,
                $"rule {Spelling.Quote(id)} is about the whole case; leave `about` out", PackCodes.CannotFollow);
        }

        var there = Enumerable.Range(0, scope.Count).Where(number => scope[number].Type.Equals(about[0])
            && (said is null || Whole(said) == number)).ToList();
        return there.Count == 1 ? new Raised(id, there[0])
            : Refuse(said ?? node, there.Count == 0 && scope.Exists(fact => fact.Type.Equals(about[0]))
                ? $"`about` is the number of a fact of type `{about[0].Name}`; there are {Spoken()}"
                : there.Count == 0
                ? $"rule {Spelling.Quote(id)} is about a fact of type `{about[0].Name}`, and this condition speaks of "
                    + $"{(scope.Count == 0 ? "the whole case" : Spelling.List(scope.Select(fact => fact.Type.Name).Distinct()))}; ask over "
                    + $"all of them, as in {Across(about[0], id)}, or for one that is tied to this fact by `matching` and `with`"
                : $"rule {Spelling.Quote(id)} could be meant about more than one fact; add `about` with its number: {Spoken()}",
                    PackCodes.CannotFollow);
    }

    private static string Across(FactType type, string rule) =>
        $"`{{ \"anyFact\": \"{type.Name}\", \"where\": {{ \"raised\": \"{rule}\" }} }}`";

    private (FactType Type, int Number)? Enter(PackNode name, Dictionary<string, PackNode> members, PackNode node)
    {
        if (words.TypeNamed(name.Text ?? "") is not { } type)
        {
            var (code, message) = name.Text is { } text
                ? words.NoType(text)
                : (PackCodes.UnknownFactType, $"found {PackShapeCheck.Describe(name)}; expected the name of a type of fact");
            Refuse(name, message, code);
            return null;
        }

        return Enter(type, members, node) is { } number ? (type, number) : null;
    }

    private int? Enter(FactType type, Dictionary<string, PackNode> members, PackNode node)
    {
        if (members.TryGetValue("as", out var said) && Whole(said) != scope.Count)
        {
            Refuse(said,
                FormattableString.Invariant($"the facts that are run over here have the number {scope.Count}; `as` may be left out"));
            return null;
        }

        if (depth >= limits.MaxGroupDepth)
        {
            problems.Add(PackCodes.TooMuch, node,
                FormattableString.Invariant($"conditions over groups stand more than {limits.MaxGroupDepth} deep in one another, ")
                    + "the most that is allowed");
            return null;
        }

        depth++;
        scope.Add((type, depth));
        return scope.Count - 1;
    }

    /// <summary>What is asked of each fact of a group, and of it alone. Leaves the group.</summary>
    private Condition? Inside(PackNode? where, int number, PackNode node)
    {
        var condition = where is null ? new AllOf([]) : Read(where);
        scope.RemoveAt(scope.Count - 1);
        depth--;
        return condition is not null && ConditionTree.FactsIn(condition).Any(fact => fact < number)
            ? Refuse(node, "what is asked of the facts of a group concerns them alone; tie them to another fact by `matching` and `with`")
            : condition;
    }
}
