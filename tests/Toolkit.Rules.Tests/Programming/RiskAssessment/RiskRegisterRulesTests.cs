using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

public class RiskRegisterRulesTests
{
    private static readonly RiskRegister Register = new() { Id = "legislation", Area = RiskArea.LegislativeAssistance };
    private static readonly ProgrammeRisk Row = new()
    {
        Id = "row",
        Register = "legislation",
        PrintedRisk = "3.3/risk/4",
        Likelihood = Likelihood.Medium,
        Impact = Impact.Low,
        Mitigation = "Advice on article 3(a)",
    };

    [Fact]
    public void Register_WithoutRows_IsFoundEmpty()
    {
        Risks.Ended("risk-assessment/no-risk-recorded", Register).Should().Be("raised");
        Risks.Ended("risk-assessment/no-risk-recorded", Register, Row).Should().Be("clear");
        Risks.Ended("risk-assessment/no-risk-recorded", Register, Row with { Register = null }).Should().Be("undetermined");
    }

    [Fact]
    public void Register_WithARiskThatLacksItsMitigation_IsNotReady()
    {
        Risks.Ended("risk-assessment/register-not-ready", Register, Row).Should().Be("clear");
        Risks.Ended("risk-assessment/register-not-ready", Register, Row with { Mitigation = "" }).Should().Be("raised");
        Risks.Ended("risk-assessment/register-not-ready", Register, Row with { Mitigation = null, Likelihood = null }).Should()
            .Be("undetermined");
        Risks.Ended("risk-assessment/register-not-ready", Register, Row with { Mitigation = null, Register = null }).Should()
            .Be("undetermined");
        Risks.Ended("risk-assessment/register-not-ready", Register, Row, Row with { Id = "second", PrintedRisk = "own", Mitigation = null })
            .Should().Be("raised");
        Risks.Ended("risk-assessment/register-not-ready", Register, Row, new RiskRegister { Id = "policy" },
            Row with { Id = "second", Register = "policy", LimitedTo = "policy", Mitigation = null })
            .Should().Be("clear");
    }

    [Theory]
    [InlineData(Answer.No, "raised")]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(null, "undetermined")]
    public void Register_EachQuestion_DecidesItsRule(Answer? answer, string ended)
    {
        Risks.Ended("risk-assessment/printed-risks-not-considered", Register with { PrintedRisksConsidered = answer }).Should().Be(ended);
        Risks.Ended("risk-assessment/further-risks-not-sought", Register with { FurtherRisksSought = answer }).Should().Be(ended);
        Risks.Ended("risk-assessment/staff-misconduct-not-considered", Register with { StaffMisconductConsidered = answer })
            .Should().Be(ended);
        Risks.Ended("risk-assessment/link-not-analysed", Register with { LinkAnalysed = answer }).Should().Be(ended);
        Risks.Ended("risk-assessment/indicators-not-chosen", Register with { IndicatorsChosen = answer }).Should().Be(ended);
    }

    public static TheoryData<RiskArea> Areas => [.. Enum.GetValues<RiskArea>()];

    /// <summary>Every printed risk of the area is named until a row of the register gives both its ratings.</summary>
    [Theory, MemberData(nameof(Areas))]
    public void Register_PrintedRisksThatNoRowRates_AreNamedOneByOne(RiskArea area)
    {
        var register = new RiskRegister { Id = "register", Area = area };
        var rows = RiskTable.All.Where(risk => risk.Area == area).Select(risk => new ProgrammeRisk
        {
            Id = $"row-{risk.Number}",
            Register = "register",
            PrintedRisk = risk.Id,
            Likelihood = Likelihood.Low,
            Impact = Impact.Low,
        }).ToList();

        Named().Should().Equal(rows.Select(row => row.PrintedRisk));
        Named([.. rows]).Should().BeEmpty();
        for (var left = 0; left < rows.Count; left++)
        {
            var others = rows.Where((_, at) => at != left).ToArray();
            Named([.. others]).Should().Equal(rows[left].PrintedRisk);
            Named([.. others, rows[left] with { Impact = null }]).Should().Equal([rows[left].PrintedRisk], "half a rating rates nothing");
            Risks.Ended(Rule(rows[left]), [register, .. others, rows[left] with { Register = null }]).Should().Be("undetermined");
            Risks.Ended(Rule(rows[left]), [register, .. others, rows[left] with { PrintedRisk = null }]).Should().Be("undetermined");
        }

        string Rule(ProgrammeRisk row) => $"risk-assessment/not-rated/{Spelling.Kebab(area.ToString())}-{row.PrintedRisk!.Split('/')[^1]}";

        IEnumerable<string?> Named(params IFact[] facts) => Risks.Cautious.Assess(Risks.Of([register, .. facts])).Findings
            .Where(finding => finding.Rule.StartsWith("risk-assessment/not-rated/", StringComparison.Ordinal))
            .Select(finding => finding.Sources[0].Place);
    }

}
