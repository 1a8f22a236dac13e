using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.LawAndPractice;

/// <summary>
/// What the law in force says on a safeguard. "No" is split in two, because law that says nothing and law that says the opposite weigh
/// differently.
/// </summary>
[JsonConverter(typeof(KebabCaseConverter<LawSays>))]
public enum LawSays
{
    /// <summary>The law provides it, whole and for everybody whom the question names.</summary>
    [Means("the law provides for it", "The law provides for it, whole and for everybody whom the question names.")]
    Provides,

    /// <summary>
    /// The law provides it for some people, cases or parts only. Where it says the opposite for the others, the answer is that it says the
    /// opposite.
    /// </summary>
    [Means("the law provides for it in part",
        "The law provides for it for some people, cases or parts only. Where it says the opposite for the others, the answer "
        + "is that it says the opposite.")]
    ProvidesInPart,

    /// <summary>The law says nothing on it.</summary>
    [Means("the law is silent", "The law says nothing on it.")]
    Silent,

    /// <summary>The law says the opposite.</summary>
    [Means("the law says the opposite", "The law says the opposite.")]
    ProvidesOtherwise,
}

/// <summary>What is done in practice, whatever the law says.</summary>
[JsonConverter(typeof(KebabCaseConverter<InPractice>))]
public enum InPractice
{
    /// <summary>Always or almost always.</summary>
    [Means("always or almost always", "It is so always or almost always.")]
    Yes,

    /// <summary>In some places, cases or for some people only.</summary>
    [Means("in part", "It is so in some places, in some cases or for some people only.")]
    InPart,

    /// <summary>Never or almost never.</summary>
    [Means("never or almost never", "It is so never or almost never.")]
    No,
}
