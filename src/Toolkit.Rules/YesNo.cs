using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>The scale of questions that are printed with yes and no. "In part" is neither; where a source prints it, the question has another scale.</summary>
[JsonConverter(typeof(KebabCaseConverter<YesNo>))]
public enum YesNo
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
