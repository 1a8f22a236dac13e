namespace Toolkit.Rules;

/// <summary>Says of a member of an answer scale what it means, as <see cref="OutcomeAttribute"/> says it of an outcome.</summary>
/// <remarks>
/// A member without it is shown by its name in words. The toolkit's own scales carry it throughout; what is said here is what an answer
/// means wherever it is shown: in schemas, questions, reports and pages.
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MeansAttribute(string label, string text) : Attribute
{
    /// <summary>The answer in a few words, as it reads after the question's label and a colon: <c>the law is silent</c>.</summary>
    public string Label { get; } = label;

    /// <summary>What the answer means, as a sentence.</summary>
    public string Text { get; } = text;
}
