using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// The first report in a new process, once per process and with nothing compiled before: loading the assembly, reading every lambda
/// of the rules, checking and hashing the book, proving its flows, and assessing one case. Not in it: the start of the runtime and of
/// the benchmark itself, which are the same for both sides; so the ratio is more than a user sees.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStartBenchmark
{
    private const string Name = "refused";
    private object? result;

    [Benchmark(Baseline = true)]
    public object ByHand()
    {
        var (request, force) = HrddpCases.Of(Name);
        return result = HandWrittenHrddp.Decide(request, force, HrddpCases.Day.DayNumber);
    }

    [Benchmark]
    public object ByRules()
    {
        var (request, force) = HrddpCases.Of(Name);
        return result = ToolkitRules.Build().Assess(new() { AssessedOn = HrddpCases.Day, Facts = [request, force] });
    }

    /// <summary>After the measurement, because before it nothing may have run.</summary>
    [GlobalCleanup]
    public void Check()
    {
        var byHand = result as HandWrittenDecision ?? (HandWrittenDecision)ByHand();
        var byRules = result as Report ?? (Report)ByRules();
        Same.Check("decisions", HrddpCases.Lines(byHand), HrddpCases.Lines(byRules));
    }
}
