using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Toolkit.Rules.Benchmarks;

/// <summary>A short run in this process: minutes for all of it, and no build of its own. Compare ratios, not times.</summary>
internal sealed class Short : ManualConfig
{
    public Short() => AddJob(Job.ShortRun.WithIterationCount(5).WithToolchain(InProcessEmitToolchain.Instance));
}
