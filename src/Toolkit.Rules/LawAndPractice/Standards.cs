namespace Toolkit.Rules.LawAndPractice;

/// <summary>
/// Standards that bind no State by themselves and that the toolkit, or the reading of a treaty, names. The texts were not at hand, so that
/// rules and paragraphs are from memory.
/// </summary>
internal static class Standards
{
    /// <summary>
    /// The Nelson Mandela Rules of 2015 on prisoners. The toolkit prints paragraphs of their forerunner of 1955 beside them (items
    /// 1.9/right/6 and 7): what was 9 to 26 stands in rules 12 to 35, and what was 37 to 39 in rules 58 to 63.
    /// </summary>
    /// <param name="rules">The rules: <c>rules 12-35</c>.</param>
    public static Citation NelsonMandela(string rules) => Recalled("Nelson Mandela Rules", rules);

    /// <summary>The Bangkok Rules, on women in prison and on other measures for women.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Bangkok(string rules) => Recalled("Bangkok Rules", rules);

    /// <summary>The Tokyo Rules, on measures without custody.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Tokyo(string rules) => Recalled("Tokyo Rules", rules);

    /// <summary>The Beijing Rules, on justice for children in conflict with the law.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Beijing(string rules) => Recalled("Beijing Rules", rules);

    /// <summary>The guidelines on trafficking that OHCHR recommended in 2002.</summary>
    /// <param name="guideline">The guideline: <c>guideline 6(2)</c>.</param>
    public static Citation Guideline(string guideline) => Recalled("OHCHR Recommended Guidelines", guideline);

    /// <summary>The General Assembly's declaration of 1985 on justice for victims.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static Citation VictimsDeclaration(string paragraph) => Recalled("Declaration on Justice for Victims", paragraph);

    private static Citation Recalled(string document, string place) => new(document, place, Confidence.Recalled);
}
