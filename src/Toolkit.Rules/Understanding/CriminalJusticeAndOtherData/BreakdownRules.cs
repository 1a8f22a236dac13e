using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>
/// One side of the duty to break data down: for each ground that a printed list of grounds of discrimination names, data that is not broken
/// down by it; and a ground that is told twice of one set of data, which is refused.
/// </summary>
/// <remarks>
/// A ground that the case doesn't speak of stays undetermined until the list of breakdowns is said to be complete; then it is missing.
/// A breakdown that is held back, or left out because asking would put people at risk, is not missing.
/// </remarks>
internal static class BreakdownRules
{
    /// <summary>Data that is not broken down, a rule for each ground that is asked for: <c>…/no-breakdown-by-age</c>.</summary>
    public static ImmutableArray<Rule<Dataset>> Missing { get; } = [.. Grounds.All.Where(entry => entry.IsAsked).Select(NoBreakdown)];

    /// <summary>Contradictory breakdowns, a rule for each ground: <c>…/two-breakdowns-by-age</c>.</summary>
    public static ImmutableArray<Rule<Dataset>> Twice { get; } = [.. Grounds.All.Select(TwoBreakdowns)];

    /// <summary>The rules, in the order of the grounds.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [.. Missing, .. Twice];

    private static Rule<Dataset> NoBreakdown(GroundEntry entry)
    {
        var ground = entry.Ground;
        return new()
        {
            Id = $"criminal-justice-and-other-data/no-breakdown-by-{entry.Name}",
            Sources = [Item("1.7/disaggregation/2"), .. entry.Sources],
            When = data =>
                Case.Recorded<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.By == ground
                    && breakdown.State == BreakdownState.Missing)
                || !Case.Any<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.By == ground
                    && breakdown.State != BreakdownState.Missing),
            Finding = $"The data is not broken down by {entry.Words}.",
            Advice = entry.IsSensitive
                ? "Break it down by what people say themselves and freely, or say why asking would put them at risk; hold back what "
                    + "would expose them."
                : "Break it down by what people say themselves; hold back what would expose them.",
            Severity = Severity.Recommended,
        };
    }

    private static Rule<Dataset> TwoBreakdowns(GroundEntry entry)
    {
        var ground = entry.Ground;
        return new()
        {
            Id = $"criminal-justice-and-other-data/two-breakdowns-by-{entry.Name}",
            IsContradiction = true,
            Sources = [Design("contradictory answers are refused")],
            When = data => Case.Count<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.By == ground) >= 2,
            Finding = $"The data set has more than one breakdown by {entry.Words}; tell each ground once.",
            Severity = Severity.Recommended,
        };
    }
}
