using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Reads a condition of a pack into the same tree that a C# rule gives. The grammar is that of canonical conditions, with short names for
/// questions where only one can be meant, and with words for what is common over groups.
/// </summary>
internal sealed partial class PackConditionReader(PackTerms words, PackProblems problems, PackLimits limits)
{
    /// <summary>The forms of a condition: the member that tells it, and what else may stand beside that.</summary>
    public static ImmutableArray<(string Key, ImmutableArray<string> Others)> Forms { get; } =
    [
        ("all", []),
        ("any", []),
        ("not", []),
        ("isAnswered", []),
        ("question",
        [
            "is", "isNot", "below", "atMost", "above", "atLeast", "isAnyOf",
            "isQuestion", "isNotQuestion", "belowQuestion", "atMostQuestion", "aboveQuestion", "atLeastQuestion",
            "before", "onOrBefore", "after", "onOrAfter", "beforeQuestion", "onOrBeforeQuestion", "afterQuestion", "onOrAfterQuestion",
            "includes", "includesAny", "includesAll", "minus",
        ]),
        ("anyFact", ["as", "matching", "with", "where"]),
        ("everyFact", ["as", "has"]),
        ("recorded", ["as", "matching", "with", "where"]),
        ("count", ["as", "matching", "with", "where", "is", "isNot", "below", "atMost", "above", "atLeast"]),
        ("countRecorded", ["as", "matching", "with", "where", "is", "isNot", "below", "atMost", "above", "atLeast"]),
        ("disparity", ["as", "steps", "where"]),
        ("raised", ["about"]),
    ];

    private static readonly ImmutableArray<(string Name, Comparison Comparison)> Comparisons =
        [.. Enum.GetValues<Comparison>().Select(comparison => (ConditionJson.Name(comparison), comparison))];

    /// <summary>The words for dates alone.</summary>
    private static readonly ImmutableArray<(string Name, Comparison Comparison)> DateComparisons =
        [.. Enum.GetValues<Comparison>().Select(comparison => (ConditionJson.DateName(comparison), comparison)).Except(Comparisons)];

    /// <summary>The facts that are spoken of, by number, with how deep in groups each stands.</summary>
    private readonly List<(FactType Type, int Depth)> scope = [];
    private readonly SortedDictionary<string, Parameter> read = new(StringComparer.Ordinal);
    private readonly Dictionary<Condition, int> lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Condition, int> counts = new(ReferenceEqualityComparer.Instance);
    private int parts;
    private int depth;

    /// <summary>The parameters that the conditions read so far compare with, by id.</summary>
    public ImmutableArray<Parameter> ParametersRead => [.. read.Values];

    /// <summary>Where a rule whose conditions were read stands.</summary>
    public WrittenAt Written(string file, PackNode rule) => new(file, rule.Line,
        rule.Good("unless").Select(clause => (Place: clause.TextOf("id"), clause["when"]!.Line)).Append((Place: "when", rule["when"]!.Line))
            .DistinctBy(condition => condition.Place).ToImmutableDictionary(condition => condition.Place, condition => condition.Line),
        lines, counts);

    /// <summary>The condition; null where it could not be read, and then something was noted.</summary>
    public Condition? Read(PackNode node, ImmutableArray<FactType> about)
    {
        scope.Clear();
        scope.AddRange(about.Select(type => (type, 0)));
        return Read(node);
    }

    /// <summary>An equality of a question of the second fact with one of the first; null where it is none.</summary>
    public Match? ReadJoin(PackNode join, ImmutableArray<FactType> about)
    {
        scope.Clear();
        scope.AddRange(about.Select(type => (type, 0)));
        if (One(join["match"]!) is not { } one || One(join["with"]!) is not { } other)
        {
            return null;
        }

        if (one.Fact == other.Fact || !one.Question.Scale.IsSameAs(other.Question.Scale))
        {
            problems.Add(PackCodes.BadCondition, join, one.Fact == other.Fact
                ? "this joins nothing; a join is one equality between a question of the first and a question of the second fact"
                : "two questions can be compared only on the same scale");
            return null;
        }

        return one.Fact == 1 ? new(one.Question, other) : new(other.Question, one);
    }

    private Condition? Read(PackNode node)
    {
        if (problems.IsFull)
        {
            return null;
        }

        if (++parts > limits.MaxConditionParts)
        {
            problems.Add(PackCodes.TooMuch, node,
                FormattableString.Invariant($"the conditions of this rule have more than {limits.MaxConditionParts} parts, ")
                    + "the most that is allowed");
            return null;
        }

        if (node.Kind != JsonValueKind.Object)
        {
            return Refuse(node, $"found {PackShapeCheck.Describe(node)}; expected a condition");
        }

        var keys = Forms.Where(form => node.Members.Exists(member => member.Name == form.Key)).ToList();
        if (keys.Count != 1)
        {
            return keys.Count == 0 ? Unknown(node)
                : Refuse(node, $"one condition cannot be {string.Join(" and ", keys.Select(form => $"`{form.Key}`"))} at once; join two "
                    + $"by `all` or `any`");
        }

        var (key, others) = keys[0];
        var members = new PackShapeCheck(problems, limits).Known(node, others.Prepend(key), $"a condition with `{key}`");
        var read = node.IsBad ? null : key switch
        {
            "all" => Join(members[key], list => list is [var only] ? only : new AllOf(ConditionTree.Flat<AllOf>(list, all => all.Parts))),
            "any" => Join(members[key], list => list is [var only] ? only : new AnyOf(ConditionTree.Flat<AnyOf>(list, any => any.Parts))),
            "not" => Read(members[key]) is { } part ? new Not(part) : null,
            "isAnswered" => Asked(members[key]) is not { } asked ? null
                : asked.Question.Scale.Kind == ScaleKind.Set ? SetConditions.AreAnswered(asked)
                : asked.Question.Count is { } count ? new Answered(asked with { Question = count })
                : new Answered(asked),
            "question" => ReadQuestion(node, members),
            "everyFact" => ReadEvery(node, members),
            "disparity" => ReadDisparity(node, members),
            "raised" => ReadRaised(node, members),
            _ => ReadCount(node, members, key),
        };
        foreach (var part in read is null ? [] : ConditionTree.All(read))
        {
            lines.TryAdd(part, node.Line); // what was read within it stands on its own line already
            if (part is OverFacts over)
            {
                counts.TryAdd(over.Where, node.Line);
            }
        }

        return read;
    }

    private Condition? Unknown(PackNode node)
    {
        var names = node.Members.Select(member => member.Name ?? "").ToList();
        var known = Forms.Select(form => form.Key).ToList();
        var near = names.Select(name => PackSynonyms.DidYouMean(name, known)).FirstOrDefault(text => text.Length > 0) ?? "";
        return Refuse(node, $"this is no condition: it has {(names.Count == 0 ? "no members" : Spelling.List(names))}, and one of "
            + $"{string.Join(", ", known.Select(Spelling.Quote))} is expected{near}");
    }

    private Condition? Join(PackNode list, Func<ImmutableArray<Condition>, Condition> create)
    {
        if (list.Kind != JsonValueKind.Array)
        {
            return Refuse(list, $"found {PackShapeCheck.Describe(list)}; expected a list of conditions");
        }

        var read = list.Items.Select(Read).ToList();
        return read.Contains(null) ? null : create([.. read!]);
    }

    private Condition? ReadQuestion(PackNode node, Dictionary<string, PackNode> members)
    {
        if (Asked(members["question"]) is not { } asked)
        {
            return null;
        }

        if (members.TryGetValue("minus", out var taken))
        {
            return ReadDifference(node, members, asked, taken);
        }

        if (members.Count != 2)
        {
            return Refuse(node, members.Count == 1
                ? "nothing is said about the answer; compare it by `is`, `isNot`, `isAnyOf`, `atLeast`, `atMost`, `above` or `below`"
                : "an answer is compared once; join two comparisons by `all` or `any`");
        }

        var (name, value) = members.First(member => member.Key != "question");
        if (asked.Question.Scale.Kind == ScaleKind.TextList)
        {
            return ReadList(name, value, asked);
        }

        if (name.StartsWith("includes", StringComparison.Ordinal) || asked.Question.Scale.Kind == ScaleKind.Set)
        {
            return ReadSet(name, value, asked);
        }

        if (name == "isAnyOf")
        {
            return ReadOneOf(value, asked);
        }

        var (word, comparison) = Comparisons.Concat(DateComparisons).First(known => name == known.Name || name == known.Name + "Question");
        if (asked.Question.Scale.Kind != ScaleKind.Date && DateComparisons.Any(known => known.Name == word))
        {
            problems.Add(PackCodes.NoOrder, value, $"`{name}` is said of dates, and the answers of `{asked.Question.Id}` are none; use "
                + $"`{name.Replace(word, ConditionJson.Name(comparison), StringComparison.Ordinal)}`");
            return null;
        }

        if (comparison is not (Comparison.Is or Comparison.IsNot) && !asked.Question.Scale.IsOrdered)
        {
            problems.Add(PackCodes.NoOrder, value,
                $"the answers of `{asked.Question.Id}` have no order, so that `{name}` says nothing; use `is` or `isAnyOf`");
            return null;
        }

        if (name.EndsWith("Question", StringComparison.Ordinal))
        {
            return One(value) is not { } other ? null
                : asked.Question.Scale.IsSameAs(other.Question.Scale) ? new CompareAnswers(asked, comparison, other)
                : Refuse(value, $"`{asked.Question.Id}` and `{other.Question.Id}` cannot be compared: they have different answers");
        }

        if (asked.Question.Scale.Kind == ScaleKind.Date && PackDays.IsDay(value))
        {
            return PackDays.Read(value, problems, limits, Number) is { } day ? new CompareDay(asked, comparison, day) : null;
        }

        return AnswerTo(value, asked.Question) is { } answer
            ? new Compare(asked, comparison, asked.Question.Scale.Format(answer)) { Value = answer }
            : null;
    }

    /// <summary>One number less another, compared with a number.</summary>
    private Condition? ReadDifference(PackNode node, Dictionary<string, PackNode> members, Asked asked, PackNode taken)
    {
        if (One(taken) is not { } other)
        {
            return null;
        }

        if (asked.Question.Scale.Kind != ScaleKind.WholeNumber || !asked.Question.Scale.IsSameAs(other.Question.Scale))
        {
            return Refuse(taken, CompareAnswers.OfTwoNumbers(asked.Question, other.Question));
        }

        var rest = members.Where(member => member.Key is not ("question" or "minus")).ToList();
        if (rest is not [var (name, value)] || !Comparisons.Any(known => known.Name == name))
        {
            return Refuse(node, "a difference is compared once with a number, by "
                + Spelling.List(Comparisons.Select(known => known.Name)));
        }

        return AnswerTo(value, asked.Question) is { } difference
            ? new CompareAnswers(asked, Comparisons.First(known => known.Name == name).Comparison, other) { Difference = difference.Code }
            : null;
    }

    private OneOf? ReadOneOf(PackNode list, Asked asked)
    {
        if (list.Kind != JsonValueKind.Array || list.Items.Count == 0)
        {
            Refuse(list, "`isAnyOf` takes a list of answers");
            return null;
        }

        if (asked.Question.Scale.Kind != ScaleKind.Choice)
        {
            Refuse(list, $"`isAnyOf` is asked of answers that are chosen from a list, and `{asked.Question.Id}` has none; join "
                + $"comparisons by `any`");
            return null;
        }

        var read = list.Items.Select(item => AnswerTo(item, asked.Question)).ToList();
        if (read.Contains(null))
        {
            return null;
        }

        ImmutableArray<AnswerValue> ordered = [.. read.Select(value => value!.Value).Distinct().OrderBy(value => value.Code)];
        return new(asked, [.. ordered.Select(asked.Question.Scale.Format)]) { Values = ordered };
    }

    private AnswerValue? AnswerTo(PackNode node, Question question)
    {
        var isNumber = question.Scale.Kind == ScaleKind.WholeNumber;
        if (isNumber && node.Has("parameter"))
        {
            return Number(node) is { } parameter ? question.Scale.Value(parameter) : null;
        }

        if ((node.Kind == JsonValueKind.String || (isNumber && node.Kind == JsonValueKind.Number)) && node.Text is { } text
            && question.Scale.Parse(text) is { } answer)
        {
            if (question.Scale.Kind == ScaleKind.Text && PackShapeCheck.Unseen(text) is { } unseen)
            {
                problems.Add(PackCodes.BadText, node, unseen);
            }
            else if (question.Scale.Kind == ScaleKind.Text && question.Value(text) is null)
            {
                problems.Add(PackCodes.UnknownAnswer, node, TextAnswer.WhyNone(text) is { } why ? $"{why}; ask `isAnswered`"
                    : question.Refusal(text)!);
                return null;
            }

            // A State has several names, and answers have the code of two letters.
            return question.Scale.Type == typeof(Law.State) && Law.State.TryFind(text, out var state) ? new(0, state.Alpha2) : answer;
        }

        problems.Add(PackCodes.UnknownAnswer, node,
            $"{(node.Kind == JsonValueKind.String && node.Text is { } said ? Spelling.Quote(said) : PackShapeCheck.Describe(node))} is "
            + $"no answer of `{question.Id}`; allowed are {question.Scale.Describe()}"
            + (node.Kind is JsonValueKind.True or JsonValueKind.False && question.Scale.Names.Contains("yes")
                ? $"; write `\"{(node.Kind == JsonValueKind.True ? "yes" : "no")}\"`, in quotes"
                : node.Text is not { } near ? ""
                : question.Scale.Kind == ScaleKind.Date && PackDays.MeansToday(near) ? $"; {PackDays.HowTo}"
                : TextAnswer.IsOpen(near) ? "; to ask whether it is not answered, write `not` with `isAnswered`"
                : Spelling.DidYouMean(near, question.Scale.Names)));
        return null;
    }

    /// <summary>A whole number, written or read from a parameter; null where there is none, which is noted.</summary>
    private int? Number(PackNode node)
    {
        if (Whole(node) is { } number)
        {
            return number;
        }

        if (node.Kind != JsonValueKind.Object)
        {
            var found = node is { Kind: JsonValueKind.String, Text: { } said } ? $"the text {Spelling.Quote(said)}"
                : PackShapeCheck.Describe(node);
            Refuse(node, $"found {found}; expected a whole number, or `{{ \"parameter\": … }}` with the id of a parameter");
            return null;
        }

        var members = new PackShapeCheck(problems, limits).Known(node, ["parameter"], "a number");
        if (node.IsBad || members.GetValueOrDefault("parameter") is not { Text: { } id } named)
        {
            return node.IsBad ? null : Refuse<int>(node, "a number is read from a parameter by `{ \"parameter\": … }` with its id");
        }

        if (words.ParameterNamed(id) is not var (parameter, value))
        {
            return Refuse<int>(named, PackParameters.Unknown(id, words.Parameters), PackCodes.UnknownParameter);
        }

        read[id] = parameter;
        return value;
    }

    private T? Refuse<T>(PackNode node, string why, ProblemCode? code = null) where T : struct
    {
        problems.Add(code ?? PackCodes.BadCondition, node, why);
        return null;
    }

    private static int? Whole(PackNode node) =>
        node.Kind == JsonValueKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number) ? number : null;

    private string Spoken() => scope.Count == 0 ? "none"
        : string.Join(", ", scope.Select((fact, number) => FormattableString.Invariant($"{number} `{fact.Type.Name}`")));

    private Condition? Refuse(PackNode node, string why, ProblemCode? code = null)
    {
        problems.Add(code ?? PackCodes.BadCondition, node, why);
        return null;
    }
}
