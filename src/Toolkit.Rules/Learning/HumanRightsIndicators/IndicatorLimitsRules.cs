using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>The limits of indicators: values that are not to be used as they are, or mean something else than they seem to.</summary>
internal static class IndicatorLimitsRules
{
    /// <summary>Return as success.</summary>
    public static readonly Rule<Indicator> ReturnCountedAsSuccess = new()
    {
        Id = "human-rights-indicators/return-counted-as-success",
        Sources = [Item("1.5/carrying-out/5")],
        When = indicator => indicator.Success == SuccessMetric.ReturnOrStay,
        Finding = "The indicator counts as success that people went back to, or stayed in, their home community. That says nothing of "
            + "whether they are well or safe, and is not to be used.",
        Advice = "Measure what people themselves wanted, and how they are.",
        Severity = Severity.Recommended,
    };

    /// <summary>Data from a breach of privacy.</summary>
    public static readonly Rule<Indicator> CollectedUnlawfully = new()
    {
        Id = "human-rights-indicators/collected-unlawfully",
        Sources = [Item("intro/limits/1")],
        When = indicator => indicator.CollectedLawfully == Answer.No,
        Finding = "The data was gathered in breach of privacy or confidentiality: the value is not to be used as it is.",
        Advice = "Find another source, or gather the data again lawfully.",
        Severity = Severity.Recommended,
    };

    /// <summary>A stigmatizing reading.</summary>
    public static readonly Rule<Indicator> StigmatizesGroup = new()
    {
        Id = "human-rights-indicators/stigmatizes-group",
        Sources = [Item("intro/limits/1"), Item("intro/disaggregation/3")],
        When = indicator => indicator.StigmatizesGroup == Answer.Yes,
        Finding = "The indicator is read in a way that stigmatizes a group: the value is not to be used as it is.",
        Advice = "Say what it does not show, or drop it.",
        Severity = Severity.Recommended,
    };

    /// <summary>People counted against their will.</summary>
    public static readonly Rule<Indicator> CountsTheUnwilling = new()
    {
        Id = "human-rights-indicators/counts-the-unwilling",
        Sources = [Item("1.3/identification/11")],
        When = indicator => indicator.CountsOnlyTheWilling == Answer.No,
        Finding = "The indicator counts people as identified or referred who did not wish it, and so rewards acting against their will.",
        Advice = "Count only people who wished it.",
        Severity = Severity.Recommended,
    };

    /// <summary>A better value that is no progress.</summary>
    public static readonly Rule<Indicator> ConditionFails = new()
    {
        Id = "human-rights-indicators/condition-fails",
        Sources = [Design("a better value counts only if its condition holds"), Item("4.3.3/indicator/3.2/10")],
        When = indicator => indicator.ConditionOfARise == RiseCondition.Fails,
        Finding = "The condition for a better value to mean progress does not hold: a better value can here be a change for the worse.",
        Advice = "Do not report the value as progress.",
        Severity = Severity.Recommended,
    };

    /// <summary>No condition was thought of.</summary>
    public static readonly Rule<Indicator> ConditionNotNamed = new()
    {
        Id = "human-rights-indicators/condition-not-named",
        Sources = [Design("a better value counts only if its condition holds"), Item("4.3.3/indicator/3.2/10")],
        When = indicator => indicator.ConditionOfARise == RiseCondition.NotNamed,
        Finding = "Nobody has said what must hold for a better value to mean progress, so that its meaning is doubtful.",
        Advice = "Name the condition, as the indicators of part 4 do.",
        Severity = Severity.Information,
    };

    /// <summary>Known cases read as the whole.</summary>
    public static readonly Rule<Indicator, Dataset> KnownCasesReadAsPrevalence = new()
    {
        Id = "human-rights-indicators/known-cases-read-as-prevalence",
        Sources = [Item("intro/disaggregation/2")],
        Join = (indicator, data) => indicator.RestsOn == data.Id,
        When = (indicator, data) => indicator.ReadAsPrevalence == Answer.Yes && data.Coverage == DataCoverage.KnownCases,
        Finding = "The indicator is read as saying how common the crime is, but rests on cases that came to notice, "
            + "which do not show that.",
        Advice = "Say how many cases came to notice.",
        Severity = Severity.Recommended,
    };

    /// <summary>It rests on data with faults.</summary>
    public static readonly Rule<Indicator, Dataset> DataGatheredAgainstPeople = new()
    {
        Id = "human-rights-indicators/data-gathered-against-people",
        Sources = [Item("intro/limits/1"), Item("1.7/privacy/2")],
        Join = (indicator, data) => indicator.RestsOn == data.Id,
        When = (indicator, data) => data.ConfidentialityAssured == Answer.No || data.ConsentGiven == Answer.No
            || data.EthicsReview == EthicsReview.RequiredAndMissing || data.CollectionMayHarm == Answer.Yes,
        Finding = "The indicator rests on a data set that was gathered without confidentiality, consent or clearance, or at a risk of "
            + "harm: the value is not to be used as it is.",
        Advice = "Find another source, or gather the data again lawfully.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// The data behind it is not broken down by a ground that comes first. The introduction asks it of indicators, and an indicator shows
    /// no more groups than its data.
    /// </summary>
    public static readonly Rule<Indicator, Dataset> DataNotBrokenDown = Follow(
        "data-not-broken-down", [Item("intro/disaggregation/1"), Item("3.1/item/5")],
        [.. BreakdownRules.Missing.Where(rule => rule.Severity == Severity.Recommended)],
        "The indicator rests on a data set that is not broken down by every ground that comes first, so that it cannot show whether people "
            + "are left behind.",
        "Break the data down, and give the value for each group where nobody is exposed by it.");

    /// <summary>It rests on a breakdown that nobody checked for misuse.</summary>
    public static readonly Rule<Indicator, Dataset> BreakdownUnchecked = new()
    {
        Id = "human-rights-indicators/breakdown-unchecked",
        Sources = [Item("intro/disaggregation/3"), Item("intro/limits/1")],
        Join = (indicator, data) => indicator.RestsOn == data.Id,
        When = (indicator, data) => Case.Recorded<Breakdown>(breakdown =>
            breakdown.Of == data.Id && breakdown.State == BreakdownState.Shown && breakdown.MisuseChecked == Answer.No),
        Finding = "The indicator rests on a data set with a breakdown that is shown without a check for misuse and harm to those it "
            + "describes.",
        Advice = "Give no value for these groups until that is checked.",
        Severity = Severity.Recommended,
    };

    /// <summary>Answered that it can be broken down, and its data is not: the data is read.</summary>
    public static readonly Rule<Indicator, Dataset> BreakdownContradicted = Follow(
        "breakdown-contradicted", [Design("where a record is worse than an answer, the worse is read"), Item("intro/disaggregation/1")],
        [.. BreakdownRules.Missing.Where(rule => rule.Severity == Severity.Recommended)],
        "The indicator is answered as one that can be broken down, and the data set that it is taken from is not broken down by every "
            + "ground "
            + "that comes first. The data set is read.",
        "Correct whichever answer does not hold.",
        indicator => indicator.CanBeBrokenDown == Answer.Yes);

    /// <summary>Answered lawful, and the data says no: the data is read.</summary>
    public static readonly Rule<Indicator, Dataset> LawfulnessContradicted = new()
    {
        Id = "human-rights-indicators/lawfulness-contradicted",
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        Join = (indicator, data) => indicator.RestsOn == data.Id,
        When = (indicator, data) => indicator.CollectedLawfully == Answer.Yes && data.ConfidentialityAssured == Answer.No,
        Finding = "The indicator's data is answered as gathered without breach of confidentiality, but the data set that it is taken "
            + "from as not confidential. The data set is read.",
        Advice = "Correct whichever answer does not hold.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        ReturnCountedAsSuccess, CollectedUnlawfully, StigmatizesGroup, CountsTheUnwilling, ConditionFails, ConditionNotNamed,
        KnownCasesReadAsPrevalence, DataGatheredAgainstPeople, DataNotBrokenDown, BreakdownUnchecked, BreakdownContradicted,
        LawfulnessContradicted,
    ];

    /// <summary>The ids of the rules on data on which these follow.</summary>
    public static ImmutableHashSet<string> Follows =>
        [.. BreakdownRules.Missing.Where(rule => rule.Severity == Severity.Recommended).Select(rule => rule.Id)];

    /// <summary>A rule on an indicator and its data that follows on any of several rules on the data.</summary>
    private static Rule<Indicator, Dataset> Follow(string id, ImmutableArray<Citation> sources, ImmutableArray<Rule<Dataset>> from,
        string finding, string advice, Expression<Func<Indicator, bool>>? also = null)
    {
        var indicator = also?.Parameters[0] ?? Expression.Parameter(typeof(Indicator), "indicator");
        var data = Expression.Parameter(typeof(Dataset), "data");
        var raised = ((Func<Rule<Dataset>, Dataset, bool>)Case.Raised).Method;
        var start = from.Select(Expression (rule) => Expression.Call(raised, Expression.Constant(rule), data)).Aggregate(Expression.OrElse);
        return new()
        {
            Id = $"human-rights-indicators/{id}",
            Sources = sources,
            Join = (indicator, data) => indicator.RestsOn == data.Id,
            When = Expression.Lambda<Func<Indicator, Dataset, bool>>(
                also is null ? start : Expression.AndAlso(also.Body, start), indicator, data),
            Finding = finding,
            Advice = advice,
            Severity = Severity.Recommended,
        };
    }
}
