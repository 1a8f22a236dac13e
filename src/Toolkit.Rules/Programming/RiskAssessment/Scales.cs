using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The printed scale of a risk's likelihood. Not rated is <see langword="null"/>, and never low.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>Low.</summary>
    [Means("low", "The likelihood is rated low.")]
    Low,

    /// <summary>Medium.</summary>
    [Means("medium", "The likelihood is rated medium.")]
    Medium,

    /// <summary>High.</summary>
    [Means("high", "The likelihood is rated high.")]
    High,
}

/// <summary>The printed scale of a risk's impact. Not rated is <see langword="null"/>, and never low.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Impact>))]
public enum Impact
{
    /// <summary>Low.</summary>
    [Means("low", "The impact is rated low.")]
    Low,

    /// <summary>Medium.</summary>
    [Means("medium", "The impact is rated medium.")]
    Medium,

    /// <summary>High.</summary>
    [Means("high", "The impact is rated high.")]
    High,
}

/// <summary>How the connection to an institution that is responsible for violations has changed since a risk was rated before.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<ConnectionChange>))]
public enum ConnectionChange
{
    /// <summary>It fell.</summary>
    [Means("weaker", "The connection has become weaker.")]
    Fell,

    /// <summary>It stayed as it was.</summary>
    [Means("unchanged", "The connection is unchanged.")]
    Unchanged,

    /// <summary>It rose.</summary>
    [Means("closer", "The connection has become closer.")]
    Rose,
}

/// <summary>Where the text of a mitigation strategy comes from.</summary>
[JsonConverter(typeof(KebabCaseConverter<MitigationOrigin>))]
public enum MitigationOrigin
{
    /// <summary>The toolkit's example, taken over as it is printed.</summary>
    [Means("the toolkit's example, unchanged", "The toolkit's example, taken over as it is printed.")]
    ExampleUnchanged,

    /// <summary>The toolkit's example, fitted to the programme.</summary>
    [Means("the toolkit's example, adapted", "The toolkit's example, fitted to the programme.")]
    ExampleAdapted,

    /// <summary>Written for the programme.</summary>
    [Means("written for the programme", "Written for the programme.")]
    Own,
}

/// <summary>What a mitigation strategy does.</summary>
[JsonConverter(typeof(KebabCaseConverter<MitigationApproach>))]
public enum MitigationApproach
{
    /// <summary>It avoids the risk by not doing the activity, and does nothing else.</summary>
    [Means("avoidance only", "It avoids the risk by not doing the activity, and does nothing else.")]
    AvoidanceOnly,

    /// <summary>It does something against the risk.</summary>
    [Means("active measures", "It does something against the risk.")]
    ActiveMeasures,
}

/// <summary>By what the law that a programme supports spares victims of trafficking punishment; the firmest that there is.</summary>
[JsonConverter(typeof(KebabCaseConverter<SparingOfVictims>))]
public enum SparingOfVictims
{
    /// <summary>An express clause on non-punishment.</summary>
    [Means("an express clause", "An express clause on non-punishment spares victims.")]
    ExpressClause,

    /// <summary>Duress or mitigation under general criminal law.</summary>
    [Means("general criminal law", "Duress or mitigation under general criminal law spares victims.")]
    GeneralLaw,

    /// <summary>Nothing.</summary>
    [Means("nothing", "Nothing in the law spares victims.")]
    Nothing,
}

/// <summary>By what the law that a programme supports spares people who help migrants without profit; the firmest that there is.</summary>
[JsonConverter(typeof(KebabCaseConverter<SparingOfHelpers>))]
public enum SparingOfHelpers
{
    /// <summary>The offence asks for a financial or other material benefit.</summary>
    [Means("the element of benefit", "The offence asks for a financial or other material benefit.")]
    Benefit,

    /// <summary>A defence of acting without profit for humanitarian reasons.</summary>
    [Means("a defence", "Acting without profit for humanitarian reasons is a defence.")]
    Defence,

    /// <summary>Nothing.</summary>
    [Means("nothing", "Nothing in the law spares those who help.")]
    Nothing,
}
