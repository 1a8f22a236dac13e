using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>For what the law provides the death penalty; the widest that applies.</summary>
[JsonConverter(typeof(KebabCaseConverter<DeathPenaltyInLaw>))]
public enum DeathPenaltyInLaw
{
    /// <summary>For nothing: it is abolished.</summary>
    None,

    /// <summary>For intentional killing only, also where it happens in the course of trafficking or smuggling.</summary>
    ForIntentionalKillingOnly,

    /// <summary>Also for offences without intentional killing, but not for trafficking or smuggling.</summary>
    AlsoForOtherOffences,

    /// <summary>Also for trafficking or smuggling without intentional killing.</summary>
    AlsoForTraffickingOrSmuggling,
}
