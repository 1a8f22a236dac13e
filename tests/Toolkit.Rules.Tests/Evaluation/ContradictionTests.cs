using System.Collections.Immutable;
using CsCheck;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>
/// Answers that contradict one another: what the report decides has to hold whichever of them is true, and what it refuses has to rest on
/// them.
/// </summary>
public sealed class ContradictionTests
{
    private static readonly string[] Few = ["PunishesVictims", "AllowsStay", "Rigour", "Grounds"];
    private static readonly Gen<(int Seed, int Size)> Seeds = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 3]);
    private static readonly ImmutableArray<Citation> Here = [new("Test", "1")];

    [Fact]
    public void Assess_RandomRuleBesideAContradiction_DecidesOnlyWhatHoldsWhicheverAnswerIsTrue()
    {
        var ended = new HashSet<string>();
        Seeds.Sample(
            given =>
            {
                var make = new RandomRules(given.Seed, given.Size) { Opaque = false, Only = Few, Unanswered = 0.3 };
                var rule = make.Rule("test/rule", RandomRules.Statute);
                var facts = make.Case(statutes: 1, agencies: 0);
                var statute = facts.Facts.OfType<Statute>().Single();
                var report = Given.Book(rule, Contradicting(make.Condition(RandomRules.Statute))).Assess(facts);
                if (report.Contradictions.IsEmpty)
                {
                    return;
                }

                var naive = new NaiveEvaluator(facts);
                var all = EachAnswer(naive, statute, Contradicted(report, naive, statute), () => Settled(naive, statute, rule.Whole))
                    .Distinct().ToList();
                var end = EndOf(report);
                lock (ended)
                {
                    ended.Add(end);
                }

                (all is [var only] && only is { } truth ? truth ? "raised" : "clear" : "open")
                    .Should().Be(end is "undetermined" or "refused" ? "open" : end, "of {0}\n{1}", rule.Whole, Given.Print(facts));
            },
            iter: 3000,
            threads: 1);

        ended.Should().BeEquivalentTo("raised", "clear", "undetermined", "refused");
    }

    [Fact]
    public void Assess_RandomFlowBesideAContradiction_DecidesOnlyWhatHoldsWhicheverAnswerIsTrue()
    {
        var (decided, refused) = (0, 0);
        Seeds.Sample(
            given =>
            {
                var make = new RandomRules(given.Seed, given.Size) { Opaque = false, Only = Few, Unanswered = 0.3 };
                var flow = make.Flow("test/flow", RandomRules.Statute);
                var facts = make.Case(statutes: 1, agencies: 0);
                var statute = facts.Facts.OfType<Statute>().Single();
                if (Book(flow,
                    Contradicting(make.Condition(RandomRules.Statute)))?.Assess(facts) is not { Contradictions.IsEmpty: false } report)
                {
                    return;
                }

                var naive = new NaiveEvaluator(facts);
                var ends = EachAnswer(naive, statute, Contradicted(report, naive, statute), () => Walk(flow, naive, statute)).ToHashSet();
                if (report.Decisions is [var decision])
                {
                    ends.Should().Equal([(decision.Step, decision.Outcome)], "of {0}\n{1}", flow.Steps[0].When, Given.Print(facts));
                    Interlocked.Increment(ref decided);
                }
                else
                {
                    report.Refused.Should().ContainSingle(each => each.Id == flow.Id);
                    Interlocked.Increment(ref refused);
                }
            },
            iter: 4000);

        decided.Should().BePositive();
        refused.Should().BePositive();
    }

    [Fact]
    public void Assess_RandomRuleOverManyFactsBesideAContradiction_IsNeverDecidedAgainstOneOfTheAnswers() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size);
            var rule = make.Rule("test/rule", RandomRules.Statute);
            var facts = make.Case();
            var report = Given.Book(rule, Contradicting(make.Condition(RandomRules.Statute))).Assess(facts);
            for (var trial = 0; trial < 20 && !report.Contradictions.IsEmpty; trial++)
            {
                var naive = new NaiveEvaluator(facts);
                foreach (var (fact, question) in report.Contradictions.SelectMany(each => each.Causes).Select(cause => Find(facts, cause))
                    .Distinct().Where(pair => naive.Answer(pair.Fact, pair.Question.PropertyName) is not null))
                {
                    naive.InPlaceOf[(fact, question.PropertyName)] = make.Pick(RandomRules.AnswersTo(question));
                }

                foreach (var statute in facts.Facts.OfType<Statute>())
                {
                    var end = EndOf(report, statute.Id);
                    var then = naive.Judge(rule.Whole, statute);
                    (end, then).Should().Match<(string End, bool? Then)>(pair => pair.Then == null || pair.End == "refused"
                        || pair.End == "undetermined" || pair.End == (pair.Then == true ? "raised" : "clear"),
                        "of {0}\n{1}", rule.Whole, Given.Print(facts));
                }
            }
        },
        iter: 1500);

    [Fact]
    public void Assess_AskedWhatIsAnswered_ReadsAContradictedAnswerAsGiven()
    {
        var report = Given.Book(
            Contradicting(new AllOf([Is("PunishesVictims", "yes"), Is("AllowsStay", "yes")])),
            Rule("test/rule", new Not(new Answered(new(0, RandomRules.Statute.Find("PunishesVictims")!))), isContradiction: false))
            .Assess(new()
            {
                AssessedOn = RandomRules.Today,
                Facts = [new Statute { Id = "s0", PunishesVictims = Answer.Yes, AllowsStay = Answer.Yes }]
            });

        EndOf(report).Should().Be("clear");
        report.OpenQuestions.Should().BeEmpty();
    }

    private static RuleDefinition Contradicting(Condition when) => Rule("test/contradiction", when, isContradiction: true);

    private static Compare Is(string property, string answer)
    {
        var question = RandomRules.Statute.Find(property)!;
        return new(new(0, question), Comparison.Is, answer) { Value = question.Scale.Parse(answer)!.Value };
    }

    private static RuleDefinition Rule(string id, Condition when, bool isContradiction) => new()
    {
        Id = id,
        Sources = Here,
        About = [RandomRules.Statute],
        When = when,
        Unless = [],
        Finding = "Found.",
        Advice = null,
        Severity = Severity.Recommended,
        Basis = [],
        IsContradiction = isContradiction,
    };

    /// <summary>The book; null where the flow is refused, since answers could take something back.</summary>
    private static RuleBook? Book(params Definition[] definitions)
    {
        try
        {
            return Given.Book(definitions);
        }
        catch (InvalidRuleBookException)
        {
            return null;
        }
    }

    private static string EndOf(Report report, string? about = null)
    {
        bool IsIt(string rule, ImmutableArray<FactRef> facts) => rule == "test/rule"
            && (about is null || facts.Any(fact => fact.Id == about));
        return report.Findings.Any(each => IsIt(each.Rule, each.About)) ? "raised"
            : report.Refused.Any(each => IsIt(each.Id, each.About)) ? "refused"
            : report.Undetermined.Any(each => IsIt(each.Rule, each.About)) ? "undetermined"
            : "clear";
    }

    private static ImmutableArray<Question> Contradicted(Report report, NaiveEvaluator naive, Statute statute) =>
        [.. report.Contradictions.SelectMany(each => each.Causes)
            .Select(cause => RandomRules.Statute.Questions.Single(question => question.Id == cause.Question)).Distinct()
            .Where(question => naive.Answer(statute, question.PropertyName) is not null)];

    private static (IFact Fact, Question Question) Find(Case facts, AnswerRead cause)
    {
        var fact = facts.Facts.First(each => each.Id == cause.Fact.Id && FactType.Of(each.GetType()).Name == cause.Fact.Type);
        return (fact, FactType.Of(fact.GetType()).Questions.Single(question => question.Id == cause.Question));
    }

    /// <summary>Calls back once for every way of answering the questions.</summary>
    private static IEnumerable<T> EachAnswer<T>(NaiveEvaluator naive, Statute statute, ImmutableArray<Question> questions, Func<T> see)
    {
        if (questions.IsEmpty)
        {
            yield return see();
            yield break;
        }

        foreach (var answer in RandomRules.AnswersTo(questions[0]))
        {
            naive.InPlaceOf[(statute, questions[0].PropertyName)] = answer;
            foreach (var seen in EachAnswer(naive, statute, questions[1..], see))
            {
                yield return seen;
            }
        }

        naive.InPlaceOf.Remove((statute, questions[0].PropertyName));
    }

    /// <summary>
    /// The truth of a condition; where it is unknown, what every way of answering what is open leads to if it leads to anything.
    /// </summary>
    private static bool? Settled(NaiveEvaluator naive, Statute statute, Condition condition)
    {
        if (naive.Judge(condition, statute) is { } now)
        {
            return now;
        }

        ImmutableArray<Question> open = [.. ConditionTree.All(condition).SelectMany(ConditionTree.AskedBy)
            .Select(asked => asked.Question).Distinct()
            .Where(question => naive.Answer(statute, question.PropertyName) is null)];
        var truths = Subsets(open).SelectMany(some => EachAnswer(naive, statute, some, () => naive.Judge(condition, statute)))
            .Where(truth => truth is not null).Distinct().ToList();
        return truths is [var only] ? only : null;
    }

    private static IEnumerable<ImmutableArray<Question>> Subsets(ImmutableArray<Question> of) =>
        Enumerable.Range(0, 1 << of.Length).Select(mask => of.Where((_, number) => (mask & (1 << number)) != 0).ToImmutableArray());

    private static (string Step, string Outcome) Walk(FlowDefinition flow, NaiveEvaluator naive, Statute statute)
    {
        var step = flow.Steps.FirstOrDefault(step => naive.Judge(step.When, statute) switch
        {
            true => true,
            null => step.WhenUnknown == Reads.AsYes,
            _ => false
        }) ?? flow.Otherwise;
        var isHeld = flow.Gate is { } gate && gate.Outcomes.Contains(step.Outcome)
            && !gate.Requires.All(clause => naive.Judge(clause.When, statute) == true);
        return (step.Id, isHeld ? flow.Gate!.Until.Name : step.Outcome.Name);
    }
}
