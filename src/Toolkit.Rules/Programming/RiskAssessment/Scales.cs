using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The printed scale of a risk's likelihood. Not rated is <see langword="null"/>, and never low.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

/// <summary>The printed scale of a risk's impact. Not rated is <see langword="null"/>, and never low.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Impact>))]
public enum Impact
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

/// <summary>How the connection to an institution that is responsible for violations has changed since a risk was rated before.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<ConnectionChange>))]
public enum ConnectionChange
{
    /// <summary>It fell.</summary>
    Fell,

    /// <summary>It stayed as it was.</summary>
    Unchanged,

    /// <summary>It rose.</summary>
    Rose,
}

/// <summary>Where the text of a mitigation strategy comes from.</summary>
[JsonConverter(typeof(KebabCaseConverter<MitigationOrigin>))]
public enum MitigationOrigin
{
    /// <summary>The toolkit's example, taken over as it is printed.</summary>
    ExampleUnchanged,

    /// <summary>The toolkit's example, fitted to the programme.</summary>
    ExampleAdapted,

    /// <summary>Written for the programme.</summary>
    Own,
}

/// <summary>What a mitigation strategy does.</summary>
[JsonConverter(typeof(KebabCaseConverter<MitigationApproach>))]
public enum MitigationApproach
{
    /// <summary>It avoids the risk by not doing the activity, and does nothing else.</summary>
    AvoidanceOnly,

    /// <summary>It does something against the risk.</summary>
    ActiveMeasures,
}
