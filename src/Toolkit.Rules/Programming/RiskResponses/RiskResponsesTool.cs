using System.Collections.Immutable;
using System.Text.Json.Serialization;

[assembly: Toolkit.Rules.FactMetadata<Toolkit.Rules.Programming.RiskResponses.RiskResponsesJson>]

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>The sources of the responses to human rights risks, and how the ambiguities in them can be read.</summary>
internal static class RiskResponsesTool
{
    /// <summary>What every decision says of the ladder.</summary>
    public const string Ladder =
        "The toolkit prints the responses as a table of possibilities with considerations beside them. That they form a ladder, and "
            + "which answers open "
        + "a step, is read from those considerations; where they leave it open, the reading used is named.";

    /// <summary>The three kinds of activity that a suspension need not reach.</summary>
    public const string Exempt =
        "Training on humanitarian, human rights and refugee law, standard-setting, and capacity tied directly to compliance with human "
            + "rights or to the "
        + "democratic governance of security institutions need not cease.";

    /// <summary>The part of the introduction that lists the responses.</summary>
    public static ToolkitTool Tool { get; } = new("risk-responses", "introduction", "How is a human rights risk of the programme answered?")
    {
        Part = ToolkitPart.Programming,
        Facts = [typeof(HumanRightsConcern), typeof(ResponseProposal)],
        EntriesFrom = () => [.. ConcernRules.All, .. ResponseRules.All, .. ResponseFlow.All],
        ReadingsFrom = () => Readings,
    };

    /// <summary>Which weaker measures must have failed before a freeze or withdrawal?</summary>
    /// <remarks>
    /// Cautious here: a step is open only with everything that the text may ask for. The hold of tool 2.5 protects people meanwhile.
    /// </remarks>
    public static Reading WeakerMeasuresFailed { get; } = new()
    {
        Id = "weaker-measures-failed",
        Text = "A freeze asks that other measures have failed, and does not say which.",
        Sources = [Item("intro/response/temporary-freeze"), Item("intro/response/order")],
        Choices =
        [
            new("all-that-fit", "Every weaker measure that fits the case was tried and failed."),
            new("some", "At least one weaker measure was tried and failed."),
        ],
    };

    /// <summary>Whom does a freeze have to be discussed with?</summary>
    public static Reading FreezeConsultation { get; } = new()
    {
        Id = "freeze-consultation",
        Text = "Before a freeze, the toolkit names OHCHR, the country team and the Resident Coordinator as those with whom it is "
            + "discussed, and leaves open whether with each.",
        Sources = [Item("intro/response/temporary-freeze")],
        Choices =
        [
            new("each", "OHCHR, the country team and the Resident Coordinator were all consulted."),
            new("ohchr-or-coordinator", "Besides the country team, OHCHR or the Resident Coordinator was consulted."),
        ],
    };

    /// <summary>Does a freeze need aid that is established?</summary>
    /// <remarks>Cautious here: people are protected before it is certain that they are harmed.</remarks>
    public static Reading FreezeGround { get; } = new()
    {
        Id = "freeze-ground",
        Text = "The toolkit speaks of freezing activities at risk, and then of a programme that is aiding serious violations.",
        Sources = [Item("intro/response/temporary-freeze")],
        Choices =
        [
            new("risk-suffices", "A risk that the programme aids a serious violation opens a freeze."),
            new("aid-established", "A freeze is open only where the programme does aid a serious violation."),
        ],
    };

    /// <summary>Must a freeze come before withdrawal?</summary>
    public static Reading FreezeBeforeWithdrawal { get; } = new()
    {
        Id = "freeze-before-withdrawal",
        Text = "Withdrawal comes after \"possible\" freezes, and it is open whether one must have been tried.",
        Sources = [Item("intro/response/withdrawal")],
        Choices =
        [
            new("must-be-tried", "A freeze was tried and brought no change."),
            new("where-possible", "A freeze was tried and brought no change, or was not possible."),
        ],
    };

    /// <summary>Every ambiguity that changes an outcome.</summary>
    public static ImmutableArray<Reading> Readings { get; } = [WeakerMeasuresFailed, FreezeConsultation, FreezeGround,
        FreezeBeforeWithdrawal];
}

/// <summary>JSON metadata of the tool's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HumanRightsConcern))]
[JsonSerializable(typeof(ResponseProposal))]
internal sealed partial class RiskResponsesJson : JsonSerializerContext;
