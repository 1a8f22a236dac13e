using BenchmarkDotNet.Running;
using Toolkit.Rules.Benchmarks;

if (args is ["nrules-interleaved"])
{
    Interleaved.NRules();
    return;
}

if (args is ["portfolio-interleaved"])
{
    Interleaved.Portfolio();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
