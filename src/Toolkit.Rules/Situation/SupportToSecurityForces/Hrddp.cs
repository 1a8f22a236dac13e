namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>How the Human Rights Due Diligence Policy is cited, and what is said of the flow that was rebuilt from it.</summary>
internal static class Hrddp
{
    /// <summary>The short name under which the policy is cited: A/67/775-S/2013/110, annex.</summary>
    public const string Document = "HRDDP";

    /// <summary>What every decision says of the flow it comes from.</summary>
    public const string Reconstructed =
        "The toolkit prints this decision as a flowchart, and the picture is not in its text. The flow was rebuilt from the toolkit's "
        + "sentences, the policy and secondary sources; paragraph numbers marked \"from memory\" are to be checked before they are quoted.";

    /// <summary>A paragraph of the policy. Its text was not at hand, so that numbers are from memory unless said otherwise.</summary>
    /// <param name="number">The paragraph.</param>
    /// <param name="confidence">How sure we are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such confidence.</exception>
    public static Citation Paragraph(string number, Confidence confidence = Confidence.Recalled) =>
        new(Document, $"para. {number}", Defined.Value(confidence));
}
