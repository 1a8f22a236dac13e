using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>When a risk asks for mitigation, and what a mitigation strategy has to have.</summary>
internal static class MitigationRules
{
    private static readonly Citation Threshold = Item("3.2/rule/mitigation-threshold");

    private static readonly Citation OwnerDateIndicator = Design("a mitigation has an owner, a date and an indicator");

    /// <summary>The trigger: either rating, or both, by the reading in use. Undetermined where a missing rating decides.</summary>
    public static readonly Rule<ProgrammeRisk> MitigationRequired = new()
    {
        Id = "risk-assessment/mitigation-required",
        Sources = [Threshold],
        When = risk => risk.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High) || risk.Impact.IsAnyOf(Impact.Medium, Impact.High),
        Alternatives =
        [
            new(RiskAssessmentTool.MitigationTrigger["both"], risk =>
                risk.Likelihood.IsAnyOf(Likelihood.Medium, Likelihood.High) && risk.Impact.IsAnyOf(Impact.Medium, Impact.High)),
        ],
        Finding = "A mitigation strategy is required for this risk.",
        Severity = Severity.Information,
    };

    /// <summary>No strategy where one is required. It speaks of the record: a strategy that is not recorded is missing.</summary>
    public static readonly Rule<ProgrammeRisk> MitigationMissing = new()
    {
        Id = "risk-assessment/mitigation-missing",
        Sources = [Threshold],
        When = risk => !risk.Mitigation.IsAnswered() && Case.Raised(MitigationRequired, risk),
        Finding = "A mitigation strategy is required for this risk, and none is recorded.",
        Advice = "Develop one for this programme. For each risk that the toolkit prints it also suggests a strategy; start from it and "
            + "fit it to the case.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A strategy that nobody is responsible for.</summary>
    public static readonly Rule<ProgrammeRisk> MitigationWithoutOwner = new()
    {
        Id = "risk-assessment/mitigation-without-owner",
        Sources = [OwnerDateIndicator],
        When = risk => risk.Mitigation.IsAnswered() && !risk.Owner.IsAnswered() && Case.Raised(MitigationRequired, risk),
        Finding = "The mitigation strategy names nobody who is responsible for it.",
        Advice = "Name an office or person.",
        Severity = Severity.Recommended,
    };

    /// <summary>A strategy without a date.</summary>
    public static readonly Rule<ProgrammeRisk> MitigationWithoutDate = new()
    {
        Id = "risk-assessment/mitigation-without-date",
        Sources = [OwnerDateIndicator],
        When = risk => risk.Mitigation.IsAnswered() && !risk.DueBy.IsAnswered() && Case.Raised(MitigationRequired, risk),
        Finding = "The mitigation strategy has no date by which it is carried out.",
        Advice = "Set a date.",
        Severity = Severity.Recommended,
    };

    /// <summary>A strategy whose success cannot be seen.</summary>
    public static readonly Rule<ProgrammeRisk> MitigationWithoutIndicator = new()
    {
        Id = "risk-assessment/mitigation-without-indicator",
        Sources = [OwnerDateIndicator, Item("3.2/indicators")],
        When = risk => risk.Mitigation.IsAnswered() && !risk.SuccessIndicator.IsAnswered() && Case.Raised(MitigationRequired, risk),
        Finding = "The mitigation strategy has no indicator by which its success will be seen.",
        Advice = "Choose one from the toolkit's indicators for the area, or state your own.",
        Severity = Severity.Recommended,
    };

    /// <summary>The toolkit's own example, unchanged.</summary>
    public static readonly Rule<ProgrammeRisk> ExampleUnchanged = new()
    {
        Id = "risk-assessment/example-unchanged",
        Sources = [Design("a printed example is not yet a strategy for a programme"), Threshold],
        When = risk => risk.Mitigation.IsAnswered() && risk.Origin == MitigationOrigin.ExampleUnchanged,
        Finding = "The mitigation strategy is the toolkit's example, taken over unchanged.",
        Advice = "The toolkit prints its strategies as examples. Say what is done in this programme, with whom and when.",
        Severity = Severity.Information,
    };

    /// <summary>A strategy that only avoids.</summary>
    public static readonly Rule<ProgrammeRisk> AvoidanceOnly = new()
    {
        Id = "risk-assessment/avoidance-only",
        Sources = [Item("intro/mitigation/2")],
        When = risk => risk.Mitigation.IsAnswered() && risk.Approach == MitigationApproach.AvoidanceOnly,
        Finding = "The mitigation strategy only avoids the activity.",
        Advice = "Look for measures, founded on human rights law and on norms of crime prevention, that act against the risk: UNODC is "
            + "to be aware of risks and to respond to them, not to shun them.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in the order of a register's columns.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        MitigationRequired, MitigationMissing, MitigationWithoutOwner, MitigationWithoutDate, MitigationWithoutIndicator, ExampleUnchanged,
            AvoidanceOnly,
    ];
}
