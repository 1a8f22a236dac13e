using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The areas of programming for which the toolkit prints a table of risks.</summary>
[JsonConverter(typeof(KebabCaseConverter<RiskArea>))]
public enum RiskArea
{
    /// <summary>Strategy and policy development (tool 3.2).</summary>
    [Means("strategy and policy development", "Strategy and policy development (tool 3.2).")]
    StrategyAndPolicy,

    /// <summary>Legislative assistance (tool 3.3).</summary>
    [Means("legislative assistance", "Legislative assistance (tool 3.3).")]
    LegislativeAssistance,

    /// <summary>Criminal justice capacity building (tool 3.4).</summary>
    [Means("criminal justice capacity-building", "Criminal justice capacity-building (tool 3.4).")]
    CriminalJusticeCapacity,

    /// <summary>Regional and trans-regional cooperation (tool 3.5).</summary>
    [Means("cooperation within and across regions", "Cooperation within a region and across regions, as in tool 3.5.")]
    RegionalCooperation,

    /// <summary>Protection and assistance (tool 3.6).</summary>
    [Means("protection and assistance", "What tool 3.6 is about: protecting and assisting people.")]
    ProtectionAndAssistance,
}

/// <summary>One of the risks that the toolkit prints as examples, with the mitigation that it suggests; both in our words.</summary>
/// <param name="Id">The index item, for instance <c>3.3/risk/7</c>; facts name a printed risk by it.</param>
/// <param name="Area">The area of programming in whose table it stands.</param>
/// <param name="Number">Its number in that table.</param>
/// <param name="Text">What can go wrong.</param>
/// <param name="Mitigation">What the toolkit suggests. Every printed risk has a suggestion; it is an example, to be fitted to the
/// case.</param>
/// <param name="Related">Items of the index that say more, with the renumbering of part 1 already followed.</param>
/// <param name="Remark">What a reader has to know of the printed row, such as words that were lost; null where there is nothing.</param>
public sealed record PrintedRisk(
    string Id, RiskArea Area, int Number, string Text, string Mitigation, ImmutableArray<string> Related, string? Remark = null)
{
    /// <summary>The index item of the suggested mitigation.</summary>
    public string MitigationId => $"{Id}/mitigation";

    /// <summary>The id, and what can go wrong.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
