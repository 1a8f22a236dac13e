using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>What an indicator counts as success.</summary>
[JsonConverter(typeof(KebabCaseConverter<SuccessMetric>))]
public enum SuccessMetric
{
    /// <summary>That people went back to their home community, or stayed in it.</summary>
    ReturnOrStay,

    /// <summary>Something else.</summary>
    SomethingElse,
}

/// <summary>Who collects an indicator's data.</summary>
[JsonConverter(typeof(KebabCaseConverter<IndicatorCollector>))]
public enum IndicatorCollector
{
    /// <summary>Someone independent of those whose conduct is measured.</summary>
    Independent,

    /// <summary>Those whose conduct is measured, beside independent sources.</summary>
    MonitoredAndOthers,

    /// <summary>Those whose conduct is measured, alone.</summary>
    MonitoredAlone,
}

/// <summary>Whether what must hold for a better value to mean progress does hold.</summary>
[JsonConverter(typeof(KebabCaseConverter<RiseCondition>))]
public enum RiseCondition
{
    /// <summary>It was checked that a better value can mean nothing but progress.</summary>
    NoneNeeded,

    /// <summary>The condition is named and holds.</summary>
    Holds,

    /// <summary>The condition is named and doesn't hold.</summary>
    Fails,

    /// <summary>Nobody has named one.</summary>
    NotNamed,
}
