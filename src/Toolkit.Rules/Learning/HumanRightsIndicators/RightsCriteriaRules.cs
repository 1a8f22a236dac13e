using System.Collections.Immutable;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>How indicators are chosen: with whom, and by the six criteria that OHCHR calls RIGHTS.</summary>
internal static class RightsCriteriaRules
{
    /// <summary>Chosen alone.</summary>
    public static readonly Rule<Indicator> PartnersNotConsulted = new()
    {
        Id = "human-rights-indicators/partners-not-consulted",
        Sources = [Item("intro/indicators/1")],
        When = indicator => indicator.PartnersConsulted == Answer.No,
        Finding = "The indicator was not developed with key partners such as OHCHR and the national human rights institution.",
        Advice = "Consult them.",
        Severity = Severity.Recommended,
    };

    /// <summary>Not fitted to the place.</summary>
    public static readonly Rule<Indicator> ContextMissed = new()
    {
        Id = "human-rights-indicators/context-missed",
        Sources = [Item("intro/indicators/1")],
        When = indicator => indicator.FitsContext == Answer.No,
        Finding = "The indicator is not fitted both to the programme and its place and to standards that hold everywhere.",
        Severity = Severity.Recommended,
    };

    /// <summary>R fails.</summary>
    public static readonly Rule<Indicator> NotRelevantOrReliable = new()
    {
        Id = "human-rights-indicators/not-relevant-or-reliable",
        Sources = [Item("intro/rights-criteria/relevant")],
        When = indicator => indicator.Relevant == Answer.No || indicator.Reliable == Answer.No,
        Finding = "The indicator is not both relevant and reliable.",
        Advice = "Choose another.",
        Severity = Severity.Recommended,
    };

    /// <summary>I fails.</summary>
    public static readonly Rule<Indicator> NotIndependent = new()
    {
        Id = "human-rights-indicators/not-independent",
        Sources = [Item("intro/rights-criteria/independent")],
        When = indicator => indicator.Collector == IndicatorCollector.MonitoredAlone,
        Finding = "The only source of the indicator's data is the body whose conduct it measures.",
        Advice = "Add a source that is independent of it.",
        Severity = Severity.Recommended,
    };

    /// <summary>G fails: meaning.</summary>
    public static readonly Rule<Indicator> NotMeaningfulEverywhere = new()
    {
        Id = "human-rights-indicators/not-meaningful-everywhere",
        Sources = [Item("intro/rights-criteria/global")],
        When = indicator => indicator.Meaningful == Answer.No,
        Finding = "The indicator is not meaningful everywhere, or cannot be fitted to a place.",
        Severity = Severity.Recommended,
    };

    /// <summary>G fails: breakdown.</summary>
    public static readonly Rule<Indicator> CannotBeBrokenDown = new()
    {
        Id = "human-rights-indicators/cannot-be-broken-down",
        Sources = [Item("intro/rights-criteria/global"), Item("intro/disaggregation/1")],
        When = indicator => indicator.CanBeBrokenDown == Answer.No,
        Finding = "The indicator cannot be broken down by the prohibited grounds of discrimination.",
        Advice = "Gather its data so that it can, safely.",
        Severity = Severity.Recommended,
    };

    /// <summary>H fails.</summary>
    public static readonly Rule<Indicator> NoStandardNamed = new()
    {
        Id = "human-rights-indicators/no-standard-named",
        Sources = [Item("intro/rights-criteria/human-rights")],
        When = indicator => indicator.StandardNamed == Answer.No,
        Finding = "No human rights standard is named that the indicator is anchored in.",
        Advice = "Name the instrument and article.",
        Severity = Severity.Recommended,
    };

    /// <summary>T fails.</summary>
    public static readonly Rule<Indicator> NotTransparentOrTimely = new()
    {
        Id = "human-rights-indicators/not-transparent-or-timely",
        Sources = [Item("intro/rights-criteria/transparent")],
        When = indicator => indicator.MethodPublic == Answer.No || indicator.TimelyAndTimeBound == Answer.No,
        Finding = "The indicator's method is not open, its value does not come in time, or no date is set.",
        Severity = Severity.Recommended,
    };

    /// <summary>S fails: simple.</summary>
    public static readonly Rule<Indicator> BundlesMeasures = new()
    {
        Id = "human-rights-indicators/bundles-measures",
        Sources = [Item("intro/rights-criteria/simple")],
        When = indicator => indicator.MeasureCount >= 2,
        Finding = "The indicator measures several things at once, so that nobody can tell what changed.",
        Advice = "Split it.",
        Severity = Severity.Recommended,
    };

    /// <summary>S fails: specific.</summary>
    public static readonly Rule<Indicator> NotSpecific = new()
    {
        Id = "human-rights-indicators/not-specific",
        Sources = [Item("intro/rights-criteria/simple")],
        When = indicator => indicator.Specific == Answer.No,
        Finding = "The indicator does not say exactly what is counted, of whom, where and when.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        PartnersNotConsulted, ContextMissed, NotRelevantOrReliable, NotIndependent, NotMeaningfulEverywhere, CannotBeBrokenDown,
        NoStandardNamed, NotTransparentOrTimely, BundlesMeasures, NotSpecific,
    ];
}
