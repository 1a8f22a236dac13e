namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>The sources of tool 2.3 and of the standards of part 1 that it rests on.</summary>
public static class LegalContext
{
    /// <summary>The tool.</summary>
    public static Tool Tool { get; } = new("national-legal-context", "2.3", "Does national law do what the State's obligations ask?");

    /// <summary>A general comment, recommendation or decision of a body. The texts were not at hand, so that paragraphs are from memory.</summary>
    /// <param name="body">The body, shortened: <c>HRC</c>, <c>CEDAW Committee</c>.</param>
    /// <param name="text">The text and paragraph: <c>GC36 para. 35</c>.</param>
    /// <param name="confidence">How sure we are.</param>
    internal static Citation Body(string body, string text, Confidence confidence = Confidence.Recalled) => new(body, text, confidence);

    /// <summary>A place where this library splits or adds a question that the toolkit doesn't print so.</summary>
    /// <param name="what">What was split or added, in a few words.</param>
    internal static Citation Own(string what) => new("Toolkit.Rules", what, Confidence.OwnDesign);
}
