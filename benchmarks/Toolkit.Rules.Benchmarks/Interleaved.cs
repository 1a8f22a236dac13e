using System.Diagnostics;
using Toolkit.Rules.Benchmarks.Portfolio;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// The same measured in turns, round by round, on a machine that others use too: what disturbs a round disturbs all of it, so that the
/// ratios of medians hold where means of one after another do not. Run by the argument <c>nrules-interleaved</c>.
/// </summary>
internal static class Interleaved
{
    private const int Warmup = 60;
    private const int Rounds = 300;

    public static void NRules()
    {
        var bridge = new NRulesBridgeBenchmark();
        bridge.Setup();
        var medians = Measure(
            ("Assess", () => bridge.Assess()),
            ("session, rules match the verdict", () => bridge.SessionThatMatchesTheVerdict()),
            ("session, rules match findings", () => bridge.SessionThatMatchesFindings()),
            ("session, rules match everything", () => bridge.SessionThatMatchesEverything()),
            ("update of one fact and Fire", () => bridge.UpdateOfOneFact()));
        Console.WriteLine(FormattableString.Invariant(
            $"a linked fact costs {(medians[3] - medians[1]) / (bridge.LinkedFacts - 1):F2} µs ({bridge.LinkedFacts} of them)"));
        Console.WriteLine(FormattableString.Invariant($"an update costs {medians[4] / medians[1]:F2} of a whole session"));
        Console.WriteLine("150 rules, 48 facts:");
        var own = new NRulesOwnRulesBenchmark();
        own.Setup();
        Measure(("Assess", () => own.Assess()), ("bridge", () => own.InBridge()), ("NRules, raised alone", () => own.ByNRules()));
    }

    /// <summary>One case of the portfolio, by hand and by the library. Run by the argument <c>portfolio-interleaved</c>.</summary>
    public static void Portfolio()
    {
        var one = new PortfolioBenchmark();
        one.Setup();
        Measure(
            ("by hand, facts by type", () => one.ByHand()),
            ("by hand, facts as they come", () => one.ByHandFromFacts()),
            ("report read on demand", () => one.OnDemand()),
            ("every part of the report", () => one.Whole()),
            ("report as JSON", () => one.Json()));
    }

    /// <summary>Writes the median of each in microseconds, and its ratio to the first.</summary>
    private static double[] Measure(params (string Name, Action Run)[] sides)
    {
        var times = sides.Select(_ => new List<double>(Rounds)).ToArray();
        int[] runs = [.. sides.Select(side => Enough(side.Run))];
        for (var round = -Warmup; round < Rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var from = Stopwatch.GetTimestamp();
                for (var run = 0; run < runs[side]; run++)
                {
                    sides[side].Run();
                }

                if (round >= 0)
                {
                    times[side].Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds / runs[side]);
                }
            }
        }

        double[] medians = [.. times.Select(all => all.Order().ElementAt(Rounds / 2))];
        for (var side = 0; side < sides.Length; side++)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{sides[side].Name,-34} {medians[side],9:F1} µs  {medians[side] / medians[0],6:F2}"));
        }

        return medians;
    }

    /// <summary>So many runs that a round takes a millisecond or more, once everything is compiled.</summary>
    private static int Enough(Action run)
    {
        var runs = 0;
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from).TotalSeconds < 2; runs++)
        {
            run();
        }

        return Math.Max(1, runs / 2000);
    }
}
