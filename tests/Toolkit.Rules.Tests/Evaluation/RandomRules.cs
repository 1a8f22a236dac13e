using System.Collections.Immutable;
using System.Reflection;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Random conditions, facts, cases, rules and flows, all from one seed and no larger than asked.</summary>
internal sealed class RandomRules(int seed, int size)
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly FactType Statute = FactType.Of<Statute>();
    public static readonly FactType Agency = FactType.Of<Agency>();
    public static readonly FactType Survey = FactType.Of<Kinds.Survey>();

    private static readonly ImmutableArray<Citation> Sources = [new("Test", "1")];
    private readonly Random random = new(seed);

    /// <summary>Whether conditions may ask about other facts, or compare answers with one another.</summary>
    public bool Opaque { get; init; } = true;

    /// <summary>Whether conditions may ask what is answered or recorded, which more answers can take back.</summary>
    public bool AsksWhatIsKnown { get; init; } = true;

    /// <summary>How likely a question is not answered.</summary>
    public double Unanswered { get; init; } = 0.4;

    /// <summary>The properties that conditions ask about; null for all.</summary>
    public string[]? Only { get; init; }

    /// <summary>Rules that a condition may follow on.</summary>
    public List<RuleDefinition> Earlier { get; } = [];

    public int Next(int below) => random.Next(below);

    public bool Chance(double chance) => random.NextDouble() < chance;

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public RuleDefinition Rule(string id, params FactType[] about) => new()
    {
        Id = id,
        Sources = Sources,
        About = [.. about],
        Join = about.Length == 2 ? new(Agency.Key!, new(0, Statute.Find("Agency")!)) : null,
        When = Condition(about),
        Unless = [.. Enumerable.Range(0, Next(4) == 0 ? 1 : 0)
            .Select(number => new Clause($"unless-{number}", "Unless.", Condition(about), Sources))],
        Finding = "Found.",
        Advice = null,
        Severity = Severity.Recommended,
        Basis = [],
        IsContradiction = false,
    };

    public FlowDefinition Flow(string id, params FactType[] about)
    {
        ImmutableArray<Outcome> outcomes =
        [
            new("go", 0, Effect.Permits, "Go."),
            new("ask-others", 1, Effect.Refers, "Ask."),
            new("wait", 2, Effect.Waits, "Wait."),
            new("stop", 3, Effect.Restricts, "Stop."),
            new("go-softly", 4, Effect.Permits, "Go softly."),
        ];
        var careful = Chance(0.6);
        var steps = Enumerable.Range(0, 1 + Next(3)).Select(number =>
        {
            var outcome = Pick(outcomes);
            var reads = careful ? outcome.Effect == Effect.Permits ? Reads.AsNo : Reads.AsYes : Pick<Reads>([Reads.AsNo, Reads.AsYes]);
            return Step($"step-{number}", Condition(about), reads, outcome);
        }).ToImmutableArray();
        return new()
        {
            Id = id,
            Sources = Sources,
            About = [.. about],
            Join = about.Length == 2 ? new(Agency.Key!, new(0, Statute.Find("Agency")!)) : null,
            Title = "May it?",
            Caveats = [],
            Outcomes = outcomes,
            Steps = steps,
            Otherwise = Step("otherwise", new AllOf([]), Reads.AsNo, Pick(outcomes)),
            Gate = Chance(0.3)
                ? new([Pick(outcomes)], [new("required", "Required.", Condition(about), Sources)],
                    Pick<Outcome>([outcomes[2], outcomes[3]]))
                : null,
        };
    }

    public Condition Condition(params FactType[] about) => Condition(about.Select((type, number) => (number, type)).ToList(),
        about.Length, size);

    public Case Case(int statutes = 2, int agencies = 3) => new()
    {
        AssessedOn = Today,
        Complete = [.. new[] { typeof(Statute), typeof(Agency) }.Where(_ => Chance(0.5))],
        Facts =
        [
            .. Enumerable.Range(0, Next(agencies + 1)).Select(number => Fact<Agency>($"a{number}")),
            .. Enumerable.Range(0, 1 + Next(statutes)).Select(number => Fact<Statute>($"s{number}")),
        ],
    };

    /// <summary>A case with one survey, whose answers are of the kinds that are more than one word.</summary>
    public Case SurveyCase() => new()
    {
        AssessedOn = Today,
        Facts = [Fill(new Kinds.Survey { Id = "v0" }, onlyOpen: false, Unanswered)],
    };

    /// <summary>
    /// The same case with every open question answered at random, and, where the list isn't complete, perhaps more facts.
    /// </summary>
    public Case Completed(Case facts) => new()
    {
        AssessedOn = facts.AssessedOn,
        Complete = [typeof(Statute), typeof(Agency)],
        Facts =
        [
            .. facts.Facts.Select(fact => (IFact)Fill(fact, onlyOpen: true, unanswered: 0)),
            .. facts.Complete.Contains(typeof(Agency)) ? [] : Enumerable.Range(0, Next(3))
                .Select(number => Fill(new Agency { Id = $"more-{number}" }, false, 0)),
            .. facts.Complete.Contains(typeof(Statute)) ? [] : Enumerable.Range(0, Next(2))
                .Select(number => Fill(new Statute { Id = $"more-{number}" }, false, 0)),
        ],
    };

    /// <summary>Answers among which every condition of this generator can tell all that it ever tells apart.</summary>
    public static ImmutableArray<object> AnswersTo(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Choice => [.. Enum.GetValues(question.Scale.Type).Cast<object>()],
        ScaleKind.WholeNumber when question.Scale.Type == typeof(decimal) =>
            [question.Least is null ? -0.7m : 0m, 2.4m, 2.5m, 2.6m, 5m, 9.1m],
        ScaleKind.WholeNumber => [-7, 2, 3, 5, 9],
        ScaleKind.Date =>
        [
            new DateOnly(1999, 1, 1), new DateOnly(2020, 5, 6), new DateOnly(2021, 1, 1), Today.AddMonths(-12), new DateOnly(2026, 6, 6),
                Today, Today.AddDays(1), Today.AddDays(30),
            new DateOnly(2030, 1, 1),
        ],
        _ when question.IsKey || question.RefersTo is not null => ["a0", "a1", "s0"],
        _ => ["xx", "yy", "zz"],
    };

    private static FlowStep Step(string id, Condition when, Reads reads, Outcome outcome) => new()
    {
        Id = id,
        When = when,
        WhenUnknown = reads,
        Outcome = outcome,
        Because = "Because.",
        Advice = null,
        WouldChange = "Something.",
        Sources = Sources,
    };

    private T Fact<T>(string id) where T : IFact => (T)Fill(
        typeof(T) == typeof(Statute) ? new Statute { Id = id } : new Agency { Id = id }, onlyOpen: false, Unanswered);

    private IFact Fill(IFact fact, bool onlyOpen, double unanswered)
    {
        foreach (var property in fact.GetType().GetProperties().Where(property => property.Name != "Id"))
        {
            var now = property.GetValue(fact);
            if (Chance(unanswered) || (onlyOpen && now is not null && !(now is Judgement { ValidUntil: { } until } && until < Today)))
            {
                continue;
            }

            var question = FactType.Of(fact.GetType()).Find(property.Name)!;
            if (question.Scale.Kind == ScaleKind.TextList)
            {
                property.SetValue(fact, (ImmutableArray<string>?)Pick<ImmutableArray<string>>([[], ["Ana"], ["Ana", "Ben"], ["Cy"],
                    ["Ben", "-"], ["?"]]));
                continue;
            }

            if (question.Scale.Kind == ScaleKind.Set)
            {
                property.SetValue(fact, Set(question));
                continue;
            }

            if (question.RefersTo is not null)
            {
                // A case may name only facts that it has: the first agency is there in every case with one.
                continue;
            }

            var answer = Pick(AnswersTo(question));
            property.SetValue(fact, answer is Answer yesNo && question.IsJudgement
                ? new Judgement<Answer>(yesNo) { ValidUntil = unanswered == 0 ? null : Pick<DateOnly?>([null, Today, Today.AddDays(-1)]) }
                : answer);
        }

        return fact;
    }

    private AnswerSet Set(Question question) => question.Scale.Type == typeof(Branch) ? Set<Branch>() : Set<Rigour>();

    private AnswerSet<T> Set<T>() where T : struct, Enum
    {
        var told = Enum.GetValues<T>().ToLookup(_ => Next(3));
        return AnswerSet.Known<T>([.. told[0]], [.. told[1]]);
    }

    private Condition Condition(List<(int Number, FactType Type)> scope, int next, int depth)
    {
        var kind = Next(depth <= 0 ? 4 : Opaque ? 13 : 9);
        return kind switch
        {
            0 or 1 or 2 or 3 => Leaf(scope),
            4 or 5 => new AllOf([.. Enumerable.Range(0, Next(8) == 0 ? 0 : 2 + Next(2)).Select(_ => Condition(scope, next, depth - 1))]),
            6 or 7 => new AnyOf([.. Enumerable.Range(0, Next(8) == 0 ? 0 : 2 + Next(2)).Select(_ => Condition(scope, next, depth - 1))]),
            8 => new Not(Condition(scope, next, depth - 1)),
            9 => Two(scope),
            10 or 11 => Count(scope, next, depth),
            _ => Spread(next, depth),
        };
    }

    private Condition Leaf(List<(int Number, FactType Type)> scope)
    {
        if (scope.Count == 0)
        {
            return Opaque ? Count(scope, 0, 1) : new AllOf([]);
        }

        var about = Pick(scope);
        if (Earlier.Count > 0 && Chance(0.3))
        {
            var follows = Pick(Earlier);
            if (follows.About.IsEmpty || follows.About[0] == about.Type)
            {
                return new Raised(follows.Id, follows.About.IsEmpty ? null : about.Number);
            }
        }

        var question = Pick(about.Type.Single.Where(question =>
            !question.IsKey && question.RefersTo is null && (Only?.Contains(question.PropertyName) ?? true)).ToList());
        if (question.IsCount && Chance(0.5))
        {
            question = question.Whole!.Holding(Pick<string>(["Ana", "Ben"]));
        }

        var asked = new Asked(about.Number, question);
        if (AsksWhatIsKnown && Chance(0.15))
        {
            return new Answered(asked);
        }

        // Thresholds leave room on both sides, and text has answers that no condition names.
        var answers = AnswersTo(question);
        var constants = question.Scale.Kind switch
        {
            ScaleKind.WholeNumber when question.Scale.Type == typeof(decimal) => [2.5m, 5m],
            ScaleKind.WholeNumber => [2, 5],
            ScaleKind.Date => [new DateOnly(2020, 5, 6)],
            ScaleKind.Text => answers[..^1],
            _ => answers,
        };
        if (question.Scale.Kind == ScaleKind.Choice && Chance(0.25))
        {
            ImmutableArray<AnswerValue> values = [.. constants.Where((_, number) => number == 0 || Chance(0.5))
                .Select(constant => question.Scale.Value(constant)!.Value)];
            return new OneOf(asked, [.. values.Select(question.Scale.Format)]) { Values = values };
        }

        if (question.Scale.Kind == ScaleKind.Date && Chance(0.5))
        {
            return new CompareDay(asked, Compares(question), Pick<RelativeDay>([default, default, new(-12, 0), new(0, 30)]));
        }

        var value = question.Scale.Value(Pick(constants))!.Value;
        return new Compare(asked, Compares(question), question.Scale.Format(value)) { Value = value };
    }

    private Comparison Compares(Question question) => (Comparison)Next(question.Scale.IsOrdered ? 6 : 2);

    private Condition Two(List<(int Number, FactType Type)> scope)
    {
        var questions = scope.SelectMany(about => about.Type.Questions.Select(question => new Asked(about.Number, question))).ToList();
        if (questions.Count == 0)
        {
            return new AnyOf([]);
        }

        var left = Pick(questions);
        var right = Pick(questions.Where(other => other.Question.Scale.Type == left.Question.Scale.Type).ToList());
        return new CompareAnswers(left, Compares(left.Question), right)
        {
            Difference = left.Question.Scale.Kind == ScaleKind.WholeNumber && left.Question.Scale.IsSameAs(right.Question.Scale)
                ? Next(5) - 2 : 0,
        };
    }

    private CountOf Count(List<(int Number, FactType Type)> scope, int next, int depth)
    {
        var type = Pick<FactType>([Statute, Agency]);
        Match? match = null;
        if (scope.Count > 0 && Chance(0.5))
        {
            var inner = Pick(type.Questions);
            var outers = scope.SelectMany(about => about.Type.Questions.Where(question => question.Scale.Type == inner.Scale.Type)
                .Select(question => new Asked(about.Number, question))).ToList();
            match = outers.Count == 0 ? null : new Match(inner, Pick(outers));
        }

        return new(type, next, match, Condition([(next, type)], next + 1, depth - 1), (Comparison)Next(6), Next(4), AsksWhatIsKnown
            && Chance(0.3));
    }

    private Disparity Spread(int next, int depth)
    {
        var question = Pick<Question>([Statute.Find("Rigour")!, Agency.Find("Oversight")!]);
        return new(question.Fact, next, Condition([(next, question.Fact)], next + 1, depth - 1), question, 1 + Next(3));
    }
}
