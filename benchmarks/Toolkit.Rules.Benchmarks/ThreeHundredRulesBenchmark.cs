using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// 300 rules about one type of fact, over 1, 10 and 100 facts of which half of the questions are answered: few rules are raised and
/// many are undetermined. Both sides list what was raised, what is undetermined with the questions that block it, and what hangs on
/// each question; the rules add weights, texts, causes and sources.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Short))]
public class ThreeHundredRulesBenchmark
{
    private RuleBook book = null!;
    private Law[] laws = null!;
    private Case facts = null!;

    [Params(1, 10, 100)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        book = LawRules.Build();
        laws = LawRules.Laws(Facts);
        facts = new() { AssessedOn = new(2026, 11, 24), Facts = [.. laws] };
        var (byHand, byRules) = (HandWritten(), Rules());
        Same.Check("findings",
            byHand.Findings.Select(finding => $"{finding.Rule} {finding.Law}"),
            byRules.Findings.Select(finding => $"{finding.Rule} {finding.About[0].Id}"));
        Same.Check("undetermined rules",
            byHand.Undetermined.Select(rule => $"{rule.Rule} {rule.Law} {string.Join(' ', rule.Blocking.Select(Name).Order())}"),
            byRules.Undetermined.Select(rule =>
                $"{rule.Rule} {rule.About[0].Id} {string.Join(' ', rule.Blocking.Select(question => question.Question).Order())}"));
        Same.Check("open questions",
            byHand.Open.Select(pair => $"{pair.Key.Law} {Name(pair.Key.Question)} {string.Join(' ', pair.Value.Order())}"),
            byRules.OpenQuestions.Select(question =>
                $"{question.Ref.Fact} {question.Ref.Question} {string.Join(' ', question.HangsOn.Select(hangs => hangs.Id).Order())}"));
    }

    [Benchmark(Baseline = true)]
    public object ByHand() => HandWritten();

    [Benchmark]
    public object ByRules() => Rules();

    private HandWrittenReport HandWritten() => HandWrittenRules.Assess(laws);

    private Report Rules() => book.Assess(facts);

    private static string Name(int question) => string.Create(CultureInfo.InvariantCulture, $"law.q{question + 1:00}");
}
