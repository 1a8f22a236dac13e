using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>The sources of tool 2.5, and how the ambiguities in them can be read.</summary>
internal static class Hrddp
{
    /// <summary>The short name under which the policy is cited: A/67/775-S/2013/110, annex.</summary>
    public const string Document = "HRDDP";

    /// <summary>What every decision says of the flow it comes from.</summary>
    public const string Reconstructed =
        "The toolkit prints this decision as a flowchart, and the picture is not in its text. The flow was rebuilt from the toolkit's "
        + "sentences, the policy and secondary sources; paragraph numbers marked \"from memory\" are to be checked before they are quoted.";

    /// <summary>The tool's introduction, where responses and carve-outs stand.</summary>
    public static Tool Introduction { get; } = new("introduction", "Introduction to part 3",
        "How human rights risks of support are answered");

    /// <summary>How long a precautionary hold may last before it needs senior authority.</summary>
    public static Parameter HoldHours { get; } = new(
        "hold-hours", 72, "hours", "How long deliveries may be held as a precaution before senior management has to authorise a freeze.",
            Design("short hold"))
    {
        Stricter = Stricter.Lower,
    };

    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("support-to-security-forces", "2.5",
        "May support be given to a security force outside the United Nations?")
    {
        Part = ToolkitPart.Situation,
        Facts = [typeof(SecurityForce), typeof(SupportRequest), typeof(OngoingSupport), typeof(Allegation), typeof(SeniorCommander)],
        EntriesFrom = () => [.. AllegationRules.All, .. GraveViolationsRules.All, .. AuthorityRules.All, .. BeforeSupportFlow.All,
            .. DuringSupportFlow.All],
        ReadingsFrom = () => Readings,
        ParametersFrom = () => [HoldHours],
    };

    /// <summary>
    /// Does the qualifier of scale or frequency in paragraph 12(a)(i) belong to every gross violation, or to refoulement only?
    /// </summary>
    public static Reading ScaleOfGrossViolations { get; } = new()
    {
        Id = "scale-of-gross-violations",
        Text = "The definition of grave violations ends its list with a qualifier of scale or frequency, and leaves open what the "
            + "qualifier belongs to.",
        Sources = [Paragraph("12(a)(i)", Confidence.ReadInSource)],
        Choices =
        [
            new("refoulement-only", "Scale or frequency is asked for refoulement only; one act of torture or unlawful killing is enough."),
            new("all-gross-violations",
                "Scale or frequency is asked for every gross violation, and not for war crimes and crimes against humanity."),
        ],
    };

    /// <summary>Can the arbitrary detention of many victims be a gross violation by itself?</summary>
    public static Reading MassArbitraryDetention { get; } = new()
    {
        Id = "mass-arbitrary-detention",
        Text = "The list of gross violations is open, and does not name arbitrary detention.",
        Sources = [Paragraph("12(a)(i)", Confidence.ReadInSource), Design("open list")],
        Choices =
        [
            new("gross-when-widespread",
                "Arbitrary detention on a significant scale or with significant frequency counts as a gross violation."),
            new("pattern-only", "Arbitrary detention counts only as part of a pattern by many members of the unit."),
        ],
    };

    /// <summary>Does UN mitigation carry support where the authorities have failed?</summary>
    public static Reading BarOfFailedAuthorities { get; } = new()
    {
        Id = "bar-of-failed-authorities",
        Text = "The toolkit bars support where there is a real risk and the authorities fail to act; the policy looks at the risk that "
            + "is left after UN mitigation.",
        Sources = [Tool.Item("2.5/hrddp/prohibition"), Paragraph("1"), Paragraph("16")],
        Choices =
        [
            new("failure-bars", "A real risk with authorities that fail to act bars support, whatever the UN does to mitigate it."),
            new("un-mitigation-may-carry",
                "UN mitigation that brings the risk below the threshold carries support if senior management attests it with reasons."),
        ],
    };

    /// <summary>
    /// Is suspension due as soon as violations continue after intercession, or only if the authorities have failed as well?
    /// </summary>
    public static Reading SuspensionTest { get; } = new()
    {
        Id = "suspension-test",
        Text = "The toolkit names failed authorities and continuing violations together; the policy suspends where violations continue "
            + "after intercession.",
        Sources = [Introduction.Item("intro/response/temporary-freeze"), Paragraph("27")],
        Choices =
        [
            new("continuing-suffices", "Violations that continue after intercession lead to suspension."),
            new("authorities-must-have-failed", "Suspension also asks that the authorities have failed to take the necessary measures."),
        ],
    };

    /// <summary>Is accepting support from a force covered, or only giving it?</summary>
    public static Reading AcceptedSupport { get; } = new()
    {
        Id = "accepted-support",
        Text = "The toolkit speaks of giving support and of accepting it; the policy speaks of giving it.",
        Sources = [Tool.Item("2.5/hrddp/due-diligence"), Paragraph("8")],
        Choices =
        [
            new("covered", "Support accepted from a force is assessed like support given to it."),
            new("given-only", "Only support that is given is assessed."),
        ],
    };

    /// <summary>Are prison services in scope under every ministry?</summary>
    public static Reading PrisonServices { get; } = new()
    {
        Id = "prison-services",
        Text = "The toolkit speaks of incarceration among what it assesses, and names no ministry; how the policy is applied elsewhere "
            + "names prisons under an interior ministry.",
        Sources = [Tool.Item("2.5/hrddp/1"), Design("prison services are inside the scope that the toolkit names")],
        Choices =
        [
            new("any-ministry", "A prison or detention service is in scope whatever ministry it is under."),
            new("interior-ministry-only", "A prison or detention service is in scope only under an interior ministry."),
        ],
    };

    /// <summary>Does a commander of the authority above count for the units under it?</summary>
    public static Reading CommandOfTheAuthority { get; } = new()
    {
        Id = "command-of-the-authority",
        Text = "The policy speaks of senior command of the unit, and of what is found of an authority; it does not say whether command "
            + "of the authority is command of each unit.",
        Sources = [Paragraph("12(a)(iii)", Confidence.ReadInSource), Design("a finding about an authority reaches every unit under it")],
        Choices =
        [
            new("reaches-every-unit", "A commander of the authority under suspicion leaves command of every unit under it open."),
            new("own-command-only", "Only the unit's own senior command is looked at."),
        ],
    };

    /// <summary>Every ambiguity that changes an outcome.</summary>
    public static ImmutableArray<Reading> Readings { get; } =
        [ScaleOfGrossViolations, MassArbitraryDetention, BarOfFailedAuthorities, SuspensionTest, AcceptedSupport, PrisonServices,
            CommandOfTheAuthority];

    /// <summary>A paragraph of the policy. Its text was not at hand, so that numbers are from memory unless said otherwise.</summary>
    /// <param name="number">The paragraph.</param>
    /// <param name="confidence">How sure we are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such confidence.</exception>
    public static Citation Paragraph(string number, Confidence confidence = Confidence.Recalled) =>
        new(Document, $"para. {number}", Defined.Value(confidence));

    /// <summary>A choice made in the reconstruction, which no source states.</summary>
    /// <param name="what">What was chosen, in a few words.</param>
    public static Citation Design(string what) => new("Toolkit.Rules", what, Confidence.OwnDesign);
}
