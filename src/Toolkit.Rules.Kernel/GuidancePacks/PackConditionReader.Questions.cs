using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Which question a condition means, and what it asks of sets.</summary>
internal sealed partial class PackConditionReader
{
    /// <summary>
    /// A question: <c>question</c>, <c>type.question</c>, or <c>number.type.question</c>; each with a point and the member behind it where
    /// one member of a set is meant.
    /// </summary>
    private Asked? Asked(PackNode node)
    {
        if (node.Text is not { Length: > 0 } text || node.Kind != JsonValueKind.String)
        {
            Refuse(node, $"found {PackShapeCheck.Describe(node)}; expected a question, as in `securityForce.kind`",
                PackCodes.UnknownQuestion);
            return null;
        }

        var path = text.Split('.');
        var facts = FactsMeant(path).ToList();
        var found = facts.Select(fact => (fact, words.Find(scope[fact].Type, path[^1])))
            .Concat(path.Length < 2 ? [] : FactsMeant(path[..^1])
                .Select(fact => (fact, Part(words.Find(scope[fact].Type, path[^2]), path[^1]))))
            .Where(pair => pair.Item2 is not null).Distinct().ToList();
        if (found.Count == 1)
        {
            return new(found[0].Item1, found[0].Item2!);
        }

        if (found.Count > 1)
        {
            var named = found.Select(pair => FormattableString.Invariant($"`{pair.Item1}.{pair.Item2!.Id}`"));
            Refuse(node,
                $"{Spelling.Quote(text)} could be a question of more than one fact; name one: {string.Join(", ", named)}",
                    PackCodes.AmbiguousName);
        }
        else if (path.Length > 1 && FactsMeant(path[..^1]).Select(fact => words.Find(scope[fact].Type, path[^2]))
            .FirstOrDefault(question => question is { Scale.Kind: ScaleKind.Set }) is { } set)
        {
            Refuse(node, NoMember(path[^1], set), PackCodes.UnknownQuestion);
        }
        else if (facts.Count == 0)
        {
            var names = scope.SelectMany(fact => new[] { fact.Type.Name, fact.Type.ShortName });
            Refuse(node, scope.Count == 0
                ? $"{Spelling.Quote(text)} asks about a fact, and this rule is about the whole case; ask over a group, by `anyFact`, "
                    + "`count` and the like"
                : $"{Spelling.Quote(text)} names no fact that is spoken of here; there are {Spoken()}"
                    + (path.Length > 1 ? Spelling.DidYouMean(path[^2], names.Distinct()) : ""), PackCodes.UnknownQuestion);
        }
        else
        {
            var known = facts.SelectMany(fact => words.QuestionsOf(scope[fact].Type)).ToList();
            var meant = NamesInFiles.Meant(path[^1], known);
            Refuse(
                node,
                meant.Length > 1 ? NamesInFiles.Ambiguous(path[^1], meant)
                    : $"unknown question {Spelling.Quote(text)}; `{scope[facts[0]].Type.Name}` has "
                        + $"{Spelling.List(known.Select(words.NameOf))}{Spelling.DidYouMean(path[^1], known.Select(words.NameOf))}",
                meant.Length > 1 ? PackCodes.AmbiguousName : PackCodes.UnknownQuestion);
        }

        return null;
    }

    /// <summary>A question with one answer: not a set as a whole.</summary>
    private Asked? One(PackNode node)
    {
        var asked = Asked(node);
        if (asked is { Question.Count: { } count } list)
        {
            Refuse(node, $"`{list.Question.Id}` is a list, and is not compared as a whole; ask how many it holds, by `{count.Id}`",
                PackCodes.NoOrder);
            return null;
        }

        if (asked is not { Question.Scale.Kind: ScaleKind.Set } set)
        {
            return asked;
        }

        Refuse(node, $"`{set.Question.Id}` is a set, and has an answer for each member; name one, as in "
            + $"`{set.Question.Members[0].Id}`", PackCodes.NoOrder);
        return null;
    }

    /// <summary>The facts that are spoken of to which a path of names may lead.</summary>
    private IEnumerable<int> FactsMeant(string[] path)
    {
        var number = path.Length == 3 && int.TryParse(path[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given : (int?)null;
        return Enumerable.Range(0, scope.Count).Where(fact => path.Length switch
        {
            1 => scope[fact].Depth == depth,
            2 => IsNamed(scope[fact].Type, path[0]),
            3 => fact == number && IsNamed(scope[fact].Type, path[1]),
            _ => false,
        });
    }

    private static bool IsNamed(FactType type, string name) => type.Name == name || type.ShortName == name;

    /// <summary>A member of a set, or how many texts a list holds; null where the question has no such part.</summary>
    private static Question? Part(Question? whole, string name) => name == "count" && whole?.Count is { } count ? count : whole?.Of(name);

    /// <summary>Which text a list includes.</summary>
    private Condition? ReadList(string name, PackNode value, Asked list)
    {
        if (name != "includes")
        {
            return Refuse(value,
                $"`{list.Question.Id}` is a list, and is not compared as a whole; use `includes`, or ask how many it holds, by "
                + $"`{list.Question.Count!.Id}`", PackCodes.NoOrder);
        }

        if (value.Kind != JsonValueKind.String || value.Text is not { } text)
        {
            return Refuse(value, $"found {PackShapeCheck.Describe(value)}; `includes` takes a text of the list");
        }

        return PackShapeCheck.Unseen(text) is { } unseen ? Refuse(value, unseen, PackCodes.BadText)
            : TextAnswer.WhyNone(text) is { } why ? Refuse(value, $"{why}; ask `isAnswered`", PackCodes.UnknownAnswer)
            : SetConditions.Includes(list with { Question = list.Question.Holding(text) });
    }

    /// <summary>Which members a set includes.</summary>
    private Condition? ReadSet(string name, PackNode value, Asked set)
    {
        if (set.Question.Scale.Kind != ScaleKind.Set)
        {
            return Refuse(value, $"`{name}` is asked of sets, and `{set.Question.Id}` is none; use `is` or `isAnyOf`", PackCodes.NoOrder);
        }

        if (!name.StartsWith("includes", StringComparison.Ordinal))
        {
            return Refuse(value,
                $"`{set.Question.Id}` is a set, and is not compared as a whole; use `includes`, `includesAny` or `includesAll`",
                    PackCodes.NoOrder);
        }

        var isOne = name == "includes";
        if (isOne ? value.Kind != JsonValueKind.String : value.Kind != JsonValueKind.Array || value.Items.Count == 0)
        {
            var takes = isOne ? "a member" : "a list of members";
            return Refuse(value, $"found {PackShapeCheck.Describe(value)}; `{name}` takes {takes} of the set");
        }

        var members = new List<Asked>();
        foreach (var item in isOne ? [value] : value.Items)
        {
            if (set.Question.Of(item.Text ?? "") is { } member)
            {
                members.Add(set with { Question = member });
            }
            else
            {
                problems.Add(PackCodes.UnknownAnswer, item, item.Text is { } text && item.Kind == JsonValueKind.String
                    ? NoMember(text, set.Question)
                    : $"{PackShapeCheck.Describe(item)} is no member of `{set.Question.Id}`; allowed are "
                        + Spelling.List(set.Question.Scale.Names));
            }
        }

        return members.Count < (isOne ? 1 : value.Items.Count) ? null : SetConditions.Include(members, isAny: name != "includesAll");
    }

    private static string NoMember(string name, Question set) => $"{Spelling.Quote(name)} is no member of `{set.Id}`; allowed are "
        + $"{Spelling.List(set.Scale.Names)}{Spelling.DidYouMean(name, set.Scale.Names)}";
}
