using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>What an indicator counts as success.</summary>
[JsonConverter(typeof(KebabCaseConverter<SuccessMetric>))]
public enum SuccessMetric
{
    /// <summary>That people went back to their home community, or stayed in it.</summary>
    [Means("return to the home community, or staying in it", "Success is that people went back to their home community, or stayed in it.")]
    ReturnOrStay,

    /// <summary>Something else.</summary>
    [Means("something else", "Success is something else.")]
    SomethingElse,
}

/// <summary>Who collects an indicator's data.</summary>
[JsonConverter(typeof(KebabCaseConverter<IndicatorCollector>))]
public enum IndicatorCollector
{
    /// <summary>Someone independent of those whose conduct is measured.</summary>
    [Means("someone independent", "Someone independent of those whose conduct is measured collects the data.")]
    Independent,

    /// <summary>Those whose conduct is measured, beside independent sources.</summary>
    [Means("those measured, beside independent sources", "Those whose conduct is measured collect the data, beside independent sources.")]
    MonitoredAndOthers,

    /// <summary>Those whose conduct is measured, alone.</summary>
    [Means("those measured, alone", "Those whose conduct is measured collect the data alone.")]
    MonitoredAlone,
}

/// <summary>Whether what must hold for a better value to mean progress does hold.</summary>
[JsonConverter(typeof(KebabCaseConverter<RiseCondition>))]
public enum RiseCondition
{
    /// <summary>It was checked that a better value can mean nothing but progress.</summary>
    [Means("checked, and none needed", "It was checked that a better value can mean nothing but progress.")]
    NoneNeeded,

    /// <summary>The condition is named and holds.</summary>
    [Means("named, and it holds", "The condition is named and holds.")]
    Holds,

    /// <summary>The condition is named and does not hold.</summary>
    [Means("named, and it does not hold", "The condition is named and does not hold.")]
    Fails,

    /// <summary>Nobody has named one.</summary>
    [Means("not named", "Nobody has named a condition.")]
    NotNamed,
}
