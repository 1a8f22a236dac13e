using CsCheck;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>The evaluator against a second one, and against enumeration of everything that could still be answered.</summary>
public sealed class DifferentialTests
{
    private static readonly Gen<(int Seed, int Size)> Seeds = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4]);

    [Fact]
    public void Judge_RandomConditionOverRandomCase_EqualsTheNaiveEvaluator() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size);
            var condition = make.Condition(RandomRules.Statute, RandomRules.Agency);
            var facts = make.Case();
            var book = Given.Book(Rule(condition, RandomRules.Statute, RandomRules.Agency));
            var asked = new Assessment(book, new(book, facts));
            foreach (var statute in asked.Facts.Of(RandomRules.Statute))
            {
                foreach (var agency in asked.Facts.Of(RandomRules.Agency).Append(default))
                {
                    Same(condition.Judge(asked.About(statute, agency)), new NaiveEvaluator(facts).Judge(condition, statute.Fact,
                        agency.Fact), condition, facts);
                }
            }
        },
        iter: 4000);

    [Fact]
    public void Assess_RandomRuleOverOneFact_EndsAsEnumerationOfEveryAnswerSays() =>
        EndsAsEnumerationSays(["PunishesVictims", "AllowsStay", "Years", "Grounds"], 1500);

    [Fact]
    public void Assess_RandomRuleOnTheDay_EndsAsEnumerationOfEveryAnswerSays() =>
        EndsAsEnumerationSays(["InForceFrom", "AllowsStay", "RepealedOn"], 800);

    private static void EndsAsEnumerationSays(string[] only, int times) => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size)
            {
                Opaque = false,
                Unanswered = 0.7,
                Only = only,
            };
            var rule = make.Rule("test/rule", RandomRules.Statute);
            var facts = make.Case(statutes: 1, agencies: 0);
            var report = Given.Book(rule).Assess(facts);

            var statute = facts.Facts.OfType<Statute>().Single();
            var all = new Completions(facts, statute, rule.Whole);
            var expected = all.Final();

            Ended(report).Should().Be(expected, "of {0}\n{1}", rule.Whole, Given.Print(facts));
            report.Undetermined.SelectMany(each => each.Blocking).Select(each => each.Question)
                .Should().BeEquivalentTo(expected is null ? all.Deciding() : [], "of {0}\n{1}", rule.Whole, Given.Print(facts));
            report.OpenQuestions.Select(each => each.Ref.Question)
                .Should().BeEquivalentTo(report.Undetermined.SelectMany(each => each.Blocking).Select(each => each.Question));
        },
        iter: times);

    [Fact]
    public void Assess_RandomRuleOverManyFacts_IsNeverDecidedAgainstACompletion() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size) { AsksWhatIsKnown = false };
            var rule = make.Rule("test/rule", RandomRules.Statute);
            var facts = make.Case(statutes: 1);
            var statute = facts.Facts.OfType<Statute>().Single();
            var ended = Ended(Given.Book(rule).Assess(facts));
            for (var completion = 0; completion < 20 && ended is not null; completion++)
            {
                var completed = make.Completed(facts);
                var then = new NaiveEvaluator(completed).Judge(rule.Whole, completed.Facts.OfType<Statute>()
                    .First(fact => fact.Id == statute.Id));
                (then ?? ended).Should().Be(ended, "of {0}\n{1}\nthen {2}", rule.Whole, Given.Print(facts), Given.Print(completed));
            }
        },
        iter: 1500);

    [Fact]
    public void Assess_RandomFollowOnRules_EndAsTheNaiveEvaluatorWithTheFirstOnesEndSays() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size);
            var first = make.Rule("test/first", RandomRules.Statute);
            var whole = make.Rule("test/whole");
            make.Earlier.AddRange([first, whole]);
            var second = make.Rule("test/second", RandomRules.Statute);
            make.Earlier.Add(second);
            var third = make.Rule("test/third", RandomRules.Statute);
            var facts = make.Case();
            var report = Given.Book(third, second, whole, first).Assess(facts);

            foreach (var statute in facts.Facts.OfType<Statute>())
            {
                var naive = new NaiveEvaluator(facts)
                {
                    WasRaised = (rule, fact) => Ended(report, rule, fact),
                };
                foreach (var rule in new[] { second, third })
                {
                    if (naive.Judge(rule.Whole, statute) is { } expected)
                    {
                        Ended(report, rule.Id, statute).Should().Be(expected, "of {0}\n{1}", rule.Whole, Given.Print(facts));
                    }
                }
            }
        },
        iter: 1000);

    private static bool? Ended(Report report, string rule = "test/rule", IFact? about = null) =>
        report.Findings.Any(each => each.Rule == rule && IsAbout(each.About, about)) ? true
        : report.Undetermined.Any(each => each.Rule == rule && IsAbout(each.About, about)) ? null
        : false;

    private static bool IsAbout(IEnumerable<FactRef> facts, IFact? about) => about is null || facts.Any(fact => fact.Id == about.Id);

    private static void Same(Truth actual, bool? expected, Condition condition, Case facts) =>
        actual.Should().Be(expected switch { true => Truth.True, false => Truth.False, null => Truth.Unknown }, "of {0}\n{1}", condition,
            Given.Print(facts));

    private static RuleDefinition Rule(Condition when, params FactType[] about) => new()
    {
        Id = "test/rule",
        Sources = [new("Test", "0")],
        About = [.. about],
        Join = about.Length == 2 ? new(RandomRules.Agency.Key!, new(0, RandomRules.Statute.Find("Agency")!)) : null,
        When = when,
        Unless = [],
        Finding = "Found.",
        Advice = null,
        Severity = Severity.Recommended,
        Basis = [],
        IsContradiction = false,
    };
}
