using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// One decision before support. Both sides give outcome, ground and what is unknown; the rules judge the definition of grave
/// violations as well, and write the whole report: path, causes, sources, requirements, what is possible and what would change it.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Short))]
public class HrddpDecisionBenchmark
{
    private RuleBook book = null!;
    private SupportRequest request = null!;
    private SecurityForce force = null!;
    private Case facts = null!;

    [Params("proceeds", "refused", "incomplete")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        book = ToolkitRules.Build();
        (request, force) = HrddpCases.Of(Name);
        facts = new() { AssessedOn = HrddpCases.Day, Facts = [request, force] };
        Same.Check("decisions", HrddpCases.Lines(HandWrittenHrddp.Decide(request, force, HrddpCases.Day.DayNumber)),
            HrddpCases.Lines(book.Assess(facts)));
    }

    [Benchmark(Baseline = true)]
    public object ByHand() => HandWrittenHrddp.Decide(request, force, HrddpCases.Day.DayNumber);

    [Benchmark]
    public object ByRules() => book.Assess(facts);
}
