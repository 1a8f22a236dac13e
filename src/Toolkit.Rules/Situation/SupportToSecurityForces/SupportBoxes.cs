using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>One box of the short view: a question, and which steps of the two decisions stand in it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Stops">What may come of it there.</param>
/// <param name="Before">The steps of the decision before support starts.</param>
/// <param name="During">The steps of the decision on running support.</param>
internal sealed record SupportBox(string Question, string Stops, ImmutableArray<string> Before, ImmutableArray<string> During);

/// <summary>
/// The decision of tool 2.5 in six boxes, as a page of the policy would draw it. The steps of the flows decide; the boxes only sort them,
/// so
/// that steps of one box need not stand together in a flow.
/// </summary>
internal static class SupportBoxes
{
    /// <summary>The boxes, in the order in which the policy is explained.</summary>
    public static ImmutableArray<SupportBox> All { get; } =
    [
        new("Does the policy cover the recipient?", "outside: the ordinary tools, or headquarters and OHCHR",
            ["not-a-security-force", "accepted-support", "prison-service-not-covered", "non-state-force"],
            ["not-a-security-force", "prison-service-not-covered", "non-state-force"]),
        new("Is it one of the kinds of activity that are exempt?", "exempt: it may go ahead",
            ["carve-out-to-an-unknown-recipient", "carve-out"], ["carve-out"]),
        new("Are there substantial grounds to believe that there is a real risk of grave violations?", "no support, or not yet",
            [
                "country-stance", "commander-implicated", "recipient-not-established", "kind-not-established", "command-not-cleared",
                "authority-not-established", "command-above-not-cleared", "risk-not-assessed", "country-stance-not-checked",
                "record-not-assessed", "record-above-not-assessed", "allegation-not-established", "search-not-documented",
                "needs-or-influence-not-searched", "low-risk-against-the-record",
            ],
            [
                "risk-became-real", "country-stance", "unverified-at-close-range", "unverified-and-continuing", "open-at-close-range",
                "unverified", "recipient-not-established", "risk-not-assessed", "command-not-cleared", "country-stance-not-checked",
                "authority-not-established", "command-above-not-cleared", "record-above-not-assessed", "gravity-open-at-close-range",
                "gravity-open", "short-of-grave", "nothing-received",
            ]),
        new("Do the authorities act, and does mitigation bring the risk below that bar?", "no support, or not yet",
            [
                "real-risk-remains", "authorities-failed", "accountability-not-assessed", "institutions-not-assessed",
                "mitigation-not-established", "risk-brought-below", "record-asks-for-mitigation",
            ],
            ["ended"]),
        new("Is everything in place: monitoring, consultations, the letter, the sign-off?", "authorised, and not in effect before it is",
            ["monitoring-not-assessed", "monitoring-not-feasible", "close-connection", "measures-or-monitoring-limited", "no-bar"], []),
        new("While it runs: monitor, intercede, suspend, withdraw", "held, suspended or withdrawn", [],
            [
                "no-sign-of-change", "ended-and-below", "suspended", "commander-stays", "commander-deadline-running",
                "continues-after-intercession", "commander-at-close-range", "commander", "deadline-passed", "close-connection",
                "intercession-not-recorded", "grounds", "suspension-not-recorded",
            ]),
    ];

    /// <summary>The boxes as a chart in Mermaid.</summary>
    public static string Chart { get; } = string.Join('\n',
    [
        "flowchart TD",
        .. All.SelectMany((box, at) => new[]
        {
            FormattableString.Invariant($"  b{at + 1}[\"{at + 1}. {box.Question}\"]"),
            FormattableString.Invariant($"  b{at + 1} -->|stops here| s{at + 1}([\"{box.Stops}\"])"),
        }),
        .. Enumerable.Range(1, All.Length - 1).Select(at => FormattableString.Invariant($"  b{at} -->|goes on| b{at + 1}")),
    ]);
}
