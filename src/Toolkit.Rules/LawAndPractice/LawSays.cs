using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.LawAndPractice;

/// <summary>What the law in force says on a safeguard. "No" is split in two, because law that says nothing and law that says the opposite weigh differently.</summary>
[JsonConverter(typeof(KebabCaseConverter<LawSays>))]
public enum LawSays
{
    /// <summary>The law provides it, whole and for everybody whom the question names.</summary>
    Provides,

    /// <summary>The law provides it for some people, cases or parts only. Where it says the opposite for the others, the answer is that it says the opposite.</summary>
    ProvidesInPart,

    /// <summary>The law says nothing on it.</summary>
    Silent,

    /// <summary>The law says the opposite.</summary>
    ProvidesOtherwise,
}

/// <summary>What is done in practice, whatever the law says.</summary>
[JsonConverter(typeof(KebabCaseConverter<InPractice>))]
public enum InPractice
{
    /// <summary>Always or almost always.</summary>
    Yes,

    /// <summary>In some places, cases or for some people only.</summary>
    InPart,

    /// <summary>Never or almost never.</summary>
    No,
}
