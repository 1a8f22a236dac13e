using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>For what the law provides the death penalty; the widest that applies.</summary>
[JsonConverter(typeof(KebabCaseConverter<DeathPenaltyInLaw>))]
public enum DeathPenaltyInLaw
{
    /// <summary>For nothing: it is abolished.</summary>
    [Means("abolished", "The law provides the death penalty for nothing: it is abolished.")]
    None,

    /// <summary>For intentional killing only, also where it happens in the course of trafficking or smuggling.</summary>
    [Means("for intentional killing only",
        "The law provides the death penalty for intentional killing only, including where it happens in the course of "
        + "trafficking or smuggling.")]
    ForIntentionalKillingOnly,

    /// <summary>Also for offences without intentional killing, but not for trafficking or smuggling.</summary>
    [Means("also for offences without intentional killing",
        "The law provides the death penalty also for offences without intentional killing, but not for trafficking or smuggling.")]
    AlsoForOtherOffences,

    /// <summary>Also for trafficking or smuggling without intentional killing.</summary>
    [Means("also for trafficking or smuggling",
        "The law provides the death penalty also for trafficking or smuggling without intentional killing.")]
    AlsoForTraffickingOrSmuggling,
}
