using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Differences">What came otherwise than expected; empty where the scenario passed.</param>
public sealed record ScenarioResult(Scenario Scenario, ImmutableArray<ScenarioDifference> Differences)
{
    /// <summary>Whether everything came as expected.</summary>
    public bool Passed => Differences.IsEmpty;

    internal static ScenarioResult Of(Scenario scenario, RuleBook book) => new(
        scenario,
        [.. new ScenarioComparison(scenario, book).Differences()
            .Select(found => new ScenarioDifference(found.Place, found.Expected, found.Came, Why(found.Definition, scenario, book)))]);

    /// <summary>The scenario, and for each difference what was expected, what came, and why.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Passed ? "passed: " : "FAILED: ").Append(Spelling.Visible(Scenario.Name)).Append('\n');
        if (Scenario.File.Length > 0 && !Passed)
        {
            text.Append("  in ").Append(Spelling.Visible(Scenario.File)).Append('\n');
        }

        foreach (var difference in Differences)
        {
            text.Append("  ").Append(Spelling.Visible(difference.Place)).Append('\n');
            difference.Write(text, "    ");
        }

        return text.ToString();
    }

    private static string Why(string? definition, Scenario scenario, RuleBook book)
    {
        try
        {
            return definition is null ? "" : ExplanationText.Write(book.Explain(definition, scenario.Case));
        }
        catch (InvalidCaseException refused)
        {
            return refused.Message;
        }
    }
}

/// <summary>One thing that came otherwise than expected.</summary>
/// <param name="Place">Where in the scenario it was expected.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Came">What came.</param>
/// <param name="Why">The explanation of the rule or flow; empty where the difference is about none.</param>
public sealed record ScenarioDifference(string Place, string Expected, string Came, string Why)
{
    /// <summary>What was expected, what came, and why, without the place.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, "");
        return text.ToString();
    }

    internal void Write(StringBuilder text, string indent)
    {
        text.Append(indent).Append("expected: ").Append(Spelling.Visible(Expected)).Append('\n')
            .Append(indent).Append("came:     ").Append(Spelling.Visible(Came)).Append('\n');
        foreach (var line in Why.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(indent).Append("  ").Append(Spelling.Visible(line)).Append('\n');
        }
    }
}
