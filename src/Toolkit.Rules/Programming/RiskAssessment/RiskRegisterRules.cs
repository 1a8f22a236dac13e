using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>What a risk register needs as a whole before the programme can rest on it.</summary>
internal static class RiskRegisterRules
{
    /// <summary>A register without rows.</summary>
    public static readonly Rule<RiskRegister> NoRiskRecorded = new()
    {
        Id = "risk-assessment/no-risk-recorded",
        Sources = [Item("3.2/rule/mitigation-threshold")],
        When = register => !Case.Recorded<ProgrammeRisk>(risk => risk.Register == register.Id),
        Finding = "The register records no risk.",
        Advice = "Go through the risks that the toolkit prints for the area, rate each, and add your own.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A row without the strategy that it requires.</summary>
    public static readonly Rule<RiskRegister> NotReady = new()
    {
        Id = "risk-assessment/register-not-ready",
        Sources = [Item("3.2/rule/mitigation-threshold")],
        When = register => Case.Recorded<ProgrammeRisk>(risk => risk.Register == register.Id
            && Case.Raised(MitigationRules.MitigationMissing, risk)),
        Finding = "The register is not ready: a risk that requires a mitigation strategy has none.",
        Advice = "Complete the strategies first; the planning checklist asks for them as well.",
        Severity = Severity.Shortfall,
    };

    /// <summary>A printed risk that nobody looked at.</summary>
    public static readonly Rule<RiskRegister> PrintedRisksNotConsidered = new()
    {
        Id = "risk-assessment/printed-risks-not-considered",
        Sources = [Item("3.2/rule/mitigation-threshold")],
        When = register => register.PrintedRisksConsidered == Answer.No,
        Finding = "Not every risk that the toolkit prints for the area was considered.",
        Severity = Severity.Recommended,
    };

    /// <summary>Examples taken for the whole.</summary>
    public static readonly Rule<RiskRegister> FurtherRisksNotSought = new()
    {
        Id = "risk-assessment/further-risks-not-sought",
        Sources = RiskAssessmentTool.FromEachTool("risk/user"),
        When = register => register.FurtherRisksSought == Answer.No,
        Finding = "Only the printed risks were looked at; they are examples.",
        Advice = "Ask staff, partners and the people concerned what else can go wrong.",
        Severity = Severity.Recommended,
    };

    /// <summary>UNODC's own people left out.</summary>
    public static readonly Rule<RiskRegister> StaffMisconductNotConsidered = new()
    {
        Id = "risk-assessment/staff-misconduct-not-considered",
        Sources = [Item("intro/risk/1")],
        When = register => register.StaffMisconductConsidered == Answer.No,
        Finding = "The register leaves out that UNODC's own staff or consultants may commit crime or abuse.",
        Severity = Severity.Recommended,
    };

    /// <summary>Due diligence without an analysis.</summary>
    public static readonly Rule<RiskRegister> LinkNotAnalysed = new()
    {
        Id = "risk-assessment/link-not-analysed",
        Sources = [Item("intro/risk/2")],
        When = register => register.LinkAnalysed == Answer.No,
        Finding = "The link between the intervention and possible violations was not analysed, and due diligence asks for that.",
        Severity = Severity.Shortfall,
    };

    /// <summary>Nothing to monitor by.</summary>
    public static readonly Rule<RiskRegister> IndicatorsNotChosen = new()
    {
        Id = "risk-assessment/indicators-not-chosen",
        Sources = RiskAssessmentTool.FromEachTool("indicators"),
        When = register => register.IndicatorsChosen == Answer.No,
        Finding = "The toolkit's indicators for the area were not used to choose what is monitored.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// Printed risks that no row of the register rates, worked out from the area and the rows, one by one. Each is for information: the
    /// risks are examples, and that they were considered is asked by itself. A row that does not say its register or its printed risk may
    /// be
    /// the one, so that it stays open.
    /// </summary>
    public static ImmutableArray<RuleBookEntry> NotRated { get; } = [.. RiskTable.All.Select(OneNotRated)];

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        NoRiskRecorded, NotReady, PrintedRisksNotConsidered, .. NotRated, FurtherRisksNotSought, StaffMisconductNotConsidered,
        LinkNotAnalysed, IndicatorsNotChosen,
    ];

    private static Rule<RiskRegister> OneNotRated(PrintedRisk risk)
    {
        var area = risk.Area;
        Expression<Func<RiskRegister, bool>> covers = register => register.Area == area;
        var unrated = Unrated(risk.Id);
        return new Rule<RiskRegister>
        {
            Id = $"risk-assessment/not-rated/{Spelling.Kebab(area.ToString())}-{risk.Number.ToString(CultureInfo.InvariantCulture)}",
            Sources = [Item(risk.Id), Item($"{RiskTable.NumberOf(area)}/rule/mitigation-threshold")],
            When = Expression.Lambda<Func<RiskRegister, bool>>(
                Expression.AndAlso(covers.Body, new Renamed(unrated.Parameters[0], covers.Parameters[0]).Visit(unrated.Body)),
                covers.Parameters),
            Finding = $"The register does not rate the printed risk {risk.Id}: {char.ToLowerInvariant(risk.Text[0])}{risk.Text[1..]}",
            Advice = "Rate its likelihood and impact, or say in a row why it does not arise here.",
            Severity = Severity.Information,
        };
    }

    private static Expression<Func<RiskRegister, bool>> Unrated(string id) => register => !Case.Recorded<ProgrammeRisk>(row =>
        row.PrintedRisk == id && row.Register == register.Id && row.Likelihood.IsAnswered() && row.Impact.IsAnswered());

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
