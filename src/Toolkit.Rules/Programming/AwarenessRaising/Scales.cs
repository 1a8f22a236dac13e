using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>What came of swapping the gender of each character in the material.</summary>
[JsonConverter(typeof(KebabCaseConverter<SwapOfGenders>))]
public enum SwapOfGenders
{
    /// <summary>It was done, and nothing looked odd.</summary>
    [Means("done, and nothing odd", "The genders were swapped, and nothing looked odd.")]
    NothingOdd,

    /// <summary>It was done, and something looked odd.</summary>
    [Means("done, and something odd", "The genders were swapped, and something looked odd.")]
    Odd,

    /// <summary>It was not done.</summary>
    [Means("not done", "The genders were not swapped.")]
    NotDone,
}

/// <summary>Whether people who can be recognized agreed to be shown.</summary>
[JsonConverter(typeof(KebabCaseConverter<ConsentToBeShown>))]
public enum ConsentToBeShown
{
    /// <summary>Each of them consented, and knew what for.</summary>
    [Means("informed consent", "Each of them consented, and knew what for.")]
    Informed,

    /// <summary>Each consented, but not each knew what for.</summary>
    [Means("consent without information", "Each consented, but not each knew what for.")]
    Uninformed,

    /// <summary>Not each of them consented.</summary>
    [Means("no consent of all", "Not each of them consented.")]
    NotGiven,
}
