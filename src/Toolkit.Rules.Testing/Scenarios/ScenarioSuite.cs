using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules.Testing;

/// <summary>What came of many scenarios.</summary>
/// <param name="Passed">How many came out as expected.</param>
/// <param name="Failed">Those that came out otherwise.</param>
/// <param name="Refused">What is wrong with files that could not be run.</param>
public sealed record SuiteReport(int Passed, ImmutableArray<ScenarioResult> Failed, ImmutableArray<Problem> Refused)
{
    /// <summary>Whether there was a scenario, and every one came out as expected.</summary>
    public bool IsGreen => Passed > 0 && Failed.IsEmpty && Refused.IsEmpty;

    /// <summary>The failures with their reasons, what is wrong with files, and a last line that counts.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var result in Failed)
        {
            text.Append(result).Append('\n');
        }

        foreach (var problem in Refused)
        {
            text.Append(problem).Append('\n');
        }

        var files = Refused.Select(problem => problem.Place.Split(' ')[0]).Distinct().Count();
        text.Append(FormattableString.Invariant($"{Passed} passed, {Failed.Length} failed{(files > 0 ? FormattableString.Invariant($", {files} refused") : "")}\n"));
        return text.ToString();
    }
}

/// <summary>Runs every scenario of a folder.</summary>
public static class ScenarioSuite
{
    /// <summary>How many failed or refused scenarios are kept with their reasons; the run ends after as many.</summary>
    public const int MostFailures = 1000;

    /// <summary>Runs the scenarios one after the other; none is kept unless it failed.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="book">The rules.</param>
    /// <param name="each">Called after each scenario with what came of it.</param>
    /// <param name="coverage">
    /// Collects what the scenarios that pass exercise; null for nothing. Where the rules have packs it is of the rules of a day, as
    /// <see cref="RuleBook.On(DateOnly)"/> gives them, and scenarios of days with other packs, or of States with other parameters, do not
    /// count.
    /// </param>
    /// <param name="mutants">Sees whether the scenarios that pass notice small changes of the rules, likewise; null for nothing.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SuiteReport Run(ScenarioFolder folder, RuleBook book, Action<ScenarioResult>? each = null, Coverage? coverage = null,
        MutationRun? mutants = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var passed = 0;
        var failed = ImmutableArray.CreateBuilder<ScenarioResult>();
        var refused = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in folder.Names())
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var result = ScenarioResult.Of(folder.Read(name, book), book);
                if (result.Passed)
                {
                    passed++;
                    var rules = book.For(result.Scenario.Case);
                    if (coverage is not null && Counts(coverage.Model.Book))
                    {
                        coverage.Add(result.Scenario.Case);
                    }

                    if (mutants is not null && Counts(mutants.Book))
                    {
                        mutants.Add(result.Scenario);
                    }

                    bool Counts(RuleBook measured) => book.Periods.IsEmpty || ReferenceEquals(measured, rules);
                }
                else
                {
                    failed.Add(result);
                }

                each?.Invoke(result);
            }
            catch (InvalidScenarioException wrong)
            {
                refused.AddRange(wrong.Problems);
            }

            if (failed.Count + refused.Count >= MostFailures)
            {
                break;
            }
        }

        return new(passed, failed.ToImmutable(), refused.ToImmutable());
    }
}
