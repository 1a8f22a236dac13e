using BenchmarkDotNet.Attributes;

namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>
/// One case of 48 facts and 150 rules over twenty types, with joins, counts and rules that follow on others: by hand in three values, with
/// a record for each finding and each rule that is undetermined; and by the library, whose report is read only as far as its findings and
/// undetermined rules are named, or in every part, or as JSON. Before it is timed, both find the same in 200 cases.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Short))]
public class PortfolioBenchmark
{
    private const int Checked = 200;
    private readonly RuleBook book = PortfolioRules.Build();
    private readonly Case facts = PortfolioCases.Of(1);
    private readonly HandCase byHand;

    public PortfolioBenchmark() => byHand = new(facts.Facts, facts.Complete);

    [GlobalSetup]
    public void Setup()
    {
        for (var seed = 0; seed < Checked; seed++)
        {
            var some = PortfolioCases.Of(seed);
            var hand = PortfolioByHand.Assess(new(some.Facts, some.Complete));
            var report = book.Assess(some);
            Same.Check("findings", hand.Findings.Select(Line), report.Findings.Select(finding => Line(finding.Rule, finding.About)));
            Same.Check("undetermined rules", hand.Undetermined.Select(Line),
                report.Undetermined.Select(rule => Line(rule.Rule, rule.About)));
        }
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var report = PortfolioByHand.Assess(byHand);
        return report.Findings.Count + report.Undetermined.Count;
    }

    /// <summary>The same with the facts sorted by type first, as the library has to.</summary>
    [Benchmark]
    public int ByHandFromFacts()
    {
        var report = PortfolioByHand.Assess(new(facts.Facts, facts.Complete));
        return report.Findings.Count + report.Undetermined.Count;
    }

    [Benchmark]
    public int OnDemand()
    {
        var report = book.Assess(facts);
        var read = 0;
        foreach (var finding in report.Findings)
        {
            read += finding.Rule.Length + finding.About.Length;
        }

        foreach (var rule in report.Undetermined)
        {
            read += rule.Rule.Length + rule.About.Length;
        }

        return read;
    }

    [Benchmark]
    public int Whole()
    {
        var report = book.Assess(facts);
        var read = report.OpenQuestions.Length;
        foreach (var finding in report.Findings)
        {
            read += finding.Causes.Length + finding.Basis.Length + finding.FollowsOn.Length;
        }

        foreach (var rule in report.Undetermined)
        {
            read += rule.Blocking.Length + (int)rule.Severity;
        }

        return read;
    }

    [Benchmark]
    public int Json() => ReportJson.Write(book.Assess(facts), isCompact: true).Length;

    private static string Line(HandFinding finding) => finding.Other is null ? $"{finding.Rule} {finding.About.Id}"
        : $"{finding.Rule} {finding.About.Id} {finding.Other.Id}";

    private static string Line(string rule, IEnumerable<FactRef> about) => $"{rule} {string.Join(' ', about.Select(fact => fact.Id))}";
}
