namespace Toolkit.Rules.LawAndPractice;

/// <summary>
/// Standards that bind no State by themselves and that the toolkit, or the reading of a treaty, names. The texts were not at hand, so that
/// rules and paragraphs are from memory.
/// </summary>
internal static class Standards
{
    /// <summary>
    /// The United Nations Standard Minimum Rules for the Treatment of Prisoners of 2015. The toolkit prints paragraphs of 1955 beside them
    /// (items 1.9/right/6 and 7): what was 9 to 26 stands in rules 12 to 35, and what was 37 to 39 in rules 58 to 63.
    /// </summary>
    /// <param name="rules">The rules: <c>rules 12-35</c>.</param>
    public static Citation NelsonMandela(string rules) => Recalled("Nelson Mandela Rules", rules);

    /// <summary>The United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Bangkok(string rules) => Recalled("Bangkok Rules", rules);

    /// <summary>The United Nations Standard Minimum Rules for Non-custodial Measures.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Tokyo(string rules) => Recalled("Tokyo Rules", rules);

    /// <summary>The United Nations Standard Minimum Rules for the Administration of Juvenile Justice.</summary>
    /// <param name="rules">The rules.</param>
    public static Citation Beijing(string rules) => Recalled("Beijing Rules", rules);

    /// <summary>The Recommended Principles and Guidelines on Human Rights and Human Trafficking of 2002.</summary>
    /// <param name="guideline">The guideline: <c>guideline 6(2)</c>.</param>
    public static Citation Guideline(string guideline) => Recalled("OHCHR Recommended Guidelines", guideline);

    /// <summary>The Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static Citation VictimsDeclaration(string paragraph) => Recalled("Declaration on Justice for Victims", paragraph);

    private static Citation Recalled(string document, string place) => new(document, place, Confidence.Recalled);
}
