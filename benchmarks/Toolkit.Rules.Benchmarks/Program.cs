using BenchmarkDotNet.Running;
using Toolkit.Rules.Benchmarks;

if (args is ["nrules-interleaved"])
{
    Interleaved.NRules();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
