using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>What came of swapping the gender of each character in the material.</summary>
[JsonConverter(typeof(KebabCaseConverter<SwapOfGenders>))]
public enum SwapOfGenders
{
    /// <summary>It was done, and nothing looked odd.</summary>
    NothingOdd,

    /// <summary>It was done, and something looked odd.</summary>
    Odd,

    /// <summary>It was not done.</summary>
    NotDone,
}

/// <summary>Whether people who can be recognized agreed to be shown.</summary>
[JsonConverter(typeof(KebabCaseConverter<ConsentToBeShown>))]
public enum ConsentToBeShown
{
    /// <summary>Each of them consented, and knew what for.</summary>
    Informed,

    /// <summary>Each consented, but not each knew what for.</summary>
    Uninformed,

    /// <summary>Not each of them consented.</summary>
    NotGiven,
}
