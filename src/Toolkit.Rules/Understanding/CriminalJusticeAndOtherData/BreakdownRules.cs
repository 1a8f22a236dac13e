using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>
/// One side of the duty to break data down: for each ground that a printed list of grounds of discrimination names, data that is not broken
/// down by it; and a ground that is told twice of one set of data, which is refused.
/// </summary>
/// <remarks>
/// Twelve grounds come first: those by which the planning checklist asks to break down every set of background data (3.1/item/5). The
/// others stand in lists of what discrimination is prohibited on; that the data is not broken down by them is for information, so that the
/// twelve are not lost among them. A ground that does not matter for the purpose is said to be so, with the reason.
/// A ground that the case does not speak of stays undetermined until the list of breakdowns is said to be complete; then it is missing.
/// A breakdown that is held back, or left out because asking would put people at risk, is not missing.
/// </remarks>
internal static class BreakdownRules
{
    /// <summary>Data that is not broken down, a rule for each ground that is asked for: <c>…/no-breakdown-by-age</c>.</summary>
    public static ImmutableArray<Rule<Dataset>> Missing { get; } = [.. Grounds.All.Where(entry => entry.IsAsked).Select(NoBreakdown)];

    /// <summary>Contradictory breakdowns, a rule for each ground: <c>…/two-breakdowns-by-age</c>.</summary>
    public static ImmutableArray<Rule<Dataset>> Twice { get; } = [.. Grounds.All.Select(TwoBreakdowns)];

    /// <summary>Two factors at once are never looked at.</summary>
    public static readonly Rule<Dataset> NothingCombined = new()
    {
        Id = "criminal-justice-and-other-data/nothing-combined",
        Sources = [Item("intro/gender/link/2")],
        When = data => !Case.Any<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.And.IsAnswered()
            && breakdown.State != BreakdownState.Missing),
        Finding = "The data is not broken down by two factors at once, such as sex by age, so that what strikes people by both is not "
            + "seen.",
        Advice = "Combine the factors that matter for the purpose, where no cell gets so small that people are recognised.",
        Severity = Severity.Information,
    };

    /// <summary>A combination that is missing.</summary>
    public static readonly Rule<Breakdown> CombinationMissing = new()
    {
        Id = "criminal-justice-and-other-data/combination-missing",
        Sources = [Item("intro/gender/link/2")],
        When = breakdown => breakdown.And.IsAnswered() && breakdown.State == BreakdownState.Missing,
        Finding = "The data is not broken down by these two factors at once.",
        Advice = "Combine them, where no cell gets so small that people are recognised.",
        Severity = Severity.Recommended,
    };

    /// <summary>The same ground twice in one row.</summary>
    public static readonly Rule<Breakdown> CombinedWithItself = new()
    {
        Id = "criminal-justice-and-other-data/combined-with-itself",
        IsContradiction = true,
        Sources = [Design("contradictory answers are refused")],
        When = breakdown => breakdown.And.IsAnswered() && breakdown.By == breakdown.And,
        Finding = "The two grounds of a breakdown are the same; leave the second out where there is one.",
        Severity = Severity.Recommended,
    };

    /// <summary>Said not to matter, without a reason.</summary>
    public static readonly Rule<Breakdown> NotRelevantWithoutReason = new()
    {
        Id = "criminal-justice-and-other-data/not-relevant-without-reason",
        Sources = [Item("1.7/disaggregation/2"), Design("what does not matter is said with its reason")],
        When = breakdown => breakdown.State == BreakdownState.NotRelevant && !breakdown.WhyNotRelevant.IsAnswered(),
        Finding = "The ground is said not to matter for the purpose, and no reason is told.",
        Advice = "Say why, or break the data down by it.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in the order of the grounds.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
        [.. Missing, .. Twice, NothingCombined, CombinationMissing, CombinedWithItself, NotRelevantWithoutReason];

    private static Rule<Dataset> NoBreakdown(GroundEntry entry)
    {
        var ground = entry.Ground;
        return new()
        {
            Id = $"criminal-justice-and-other-data/no-breakdown-by-{entry.Name}",
            Sources = [Item("1.7/disaggregation/2"), .. entry.Sources],
            When = data =>
                Case.Recorded<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.By == ground && !breakdown.And.IsAnswered()
                    && breakdown.State == BreakdownState.Missing)
                || !Case.Any<Breakdown>(breakdown => breakdown.Of == data.Id
                    && (breakdown.By == ground || (breakdown.And.IsAnswered() && breakdown.And == ground))
                    && breakdown.State != BreakdownState.Missing),
            Finding = $"The data is not broken down by {entry.Words}.",
            Advice = entry.IsSensitive
                ? "Break it down by what people say themselves and freely, or say why asking would put them at risk; hold back what "
                    + "would expose them."
                : "Break it down by what people say themselves; hold back what would expose them.",
            Severity = entry.IsAskedFirst ? Severity.Recommended : Severity.Information,
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
            When = data => Case.Count<Breakdown>(breakdown => breakdown.Of == data.Id && breakdown.By == ground
                && !breakdown.And.IsAnswered()) >= 2,
            Finding = $"The data set has more than one breakdown by {entry.Words}; tell each ground once.",
            Severity = Severity.Recommended,
        };
    }
}
