using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>What a response has to contain to work, beyond whether it may be taken.</summary>
internal static class ResponseRules
{
    /// <summary>Complementary activities for nobody.</summary>
    public static readonly Rule<ResponseProposal> NoProtectiveBody = new()
    {
        Id = "risk-responses/no-protective-body",
        Sources = [Item("intro/response/complementary")],
        When = proposal => proposal.Response == RiskResponse.ComplementaryActivities && !proposal.ProtectiveBody.IsAnswered(),
        Finding = "The complementary activities name no body that protects rights and that they support.",
        Advice = "Name one that meets the risk directly, as the defence does where prosecutors are supported.",
        Severity = Severity.Recommended,
    };

    /// <summary>A safeguard that watches for nothing.</summary>
    public static readonly Rule<ResponseProposal> SafeguardWithoutEvent = new()
    {
        Id = "risk-responses/safeguard-without-event",
        Sources = [Item("intro/response/safeguards")],
        When = proposal => proposal.Response == RiskResponse.Safeguards && !proposal.SafeguardEvent.IsAnswered(),
        Finding = "The safeguard names no event that it watches for.",
        Advice = "Name the event, who watches for it, and what follows.",
        Severity = Severity.Recommended,
    };

    /// <summary>A safeguard of which UNODC would not hear.</summary>
    public static readonly Rule<ResponseProposal> SafeguardWithoutNotification = new()
    {
        Id = "risk-responses/safeguard-without-notification",
        Sources = [Item("intro/response/safeguards")],
        When = proposal => proposal.Response == RiskResponse.Safeguards && proposal.NotificationAgreed == Answer.No,
        Finding = "The counterpart is not obliged to notify UNODC when the event of the safeguard occurs.",
        Advice = "Write the duty into the agreement on technical support.",
        Severity = Severity.Recommended,
    };

    /// <summary>Activities that stop unnamed.</summary>
    public static readonly Rule<ResponseProposal> AffectedActivitiesNotListed = new()
    {
        Id = "risk-responses/affected-activities-not-listed",
        Sources = [Item("intro/response/withdrawal/scope")],
        When = proposal => proposal.Response.IsAnyOf(RiskResponse.TemporaryFreeze, RiskResponse.Withdrawal)
            && !proposal.AffectedActivities.IsAnswered(),
        Finding = "The response does not list the activities that it stops.",
        Advice = "List them; what is not on the list goes on where possible.",
        Severity = Severity.Recommended,
    };

    /// <summary>The three kinds of activity that need not cease.</summary>
    public static readonly Rule<ResponseProposal> ExemptActivitiesStopped = new()
    {
        Id = "risk-responses/exempt-activities-stopped",
        Sources =
        [
            Item("intro/persist/exempt/a"), Item("intro/persist/exempt/b"),
                Item("intro/persist/exempt/c"),
        ],
        When = proposal => proposal.Response >= RiskResponse.TemporaryFreeze && proposal.StopsExemptActivities == Answer.Yes,
        Finding = "The response stops activities that need not cease: training on humanitarian, human rights or refugee law, "
            + "standard-setting, or capacity tied directly to compliance with human rights or to the democratic governance of security "
            + "institutions.",
        Advice = "Let them go on unless they aid the violation.",
        Severity = Severity.Information,
    };

    /// <summary>A decision without weighing.</summary>
    public static readonly Rule<ResponseProposal> NotWeighed = new()
    {
        Id = "risk-responses/not-weighed",
        Sources = [Item("intro/mitigation/4")],
        When = proposal => proposal.ImprovementWeighed == Answer.No,
        Finding = "The risk was not weighed against what UNODC can do to improve the situation, in line with the wider UN position.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in the order of the ladder.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        NoProtectiveBody, SafeguardWithoutEvent, SafeguardWithoutNotification, AffectedActivitiesNotListed,
            ExemptActivitiesStopped, NotWeighed,
    ];
}
