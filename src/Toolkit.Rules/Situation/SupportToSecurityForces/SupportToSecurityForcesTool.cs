using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Situation.SupportToSecurityForces.SupportToSecurityForcesJson>]

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>Tool 2.5: support to security forces outside the United Nations; its number, and how it can be read.</summary>
internal static class SupportToSecurityForcesTool
{
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
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource)],
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
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Design("open list")],
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
        Sources = [Item("2.5/hrddp/prohibition"), Hrddp.Paragraph("1"), Hrddp.Paragraph("16")],
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
        Sources = [Item("intro/response/temporary-freeze"), Hrddp.Paragraph("27")],
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
        Sources = [Item("2.5/hrddp/due-diligence"), Hrddp.Paragraph("8")],
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
        Sources = [Item("2.5/hrddp/1"), Design("prison services are inside the scope that the toolkit names")],
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
        Sources =
        [
            Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Design("a finding about an authority reaches every unit under it"),
        ],
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
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SecurityForce))]
[JsonSerializable(typeof(SupportRequest))]
[JsonSerializable(typeof(OngoingSupport))]
[JsonSerializable(typeof(Allegation))]
[JsonSerializable(typeof(SeniorCommander))]
internal sealed partial class SupportToSecurityForcesJson : JsonSerializerContext;
