using System.Text;
using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

/// <summary>Registers as files: what is wrong with one is told all at once, with places.</summary>
public class RiskCaseFileTests
{
    [Fact]
    public void Read_BadRegister_TellsEverythingThatIsWrong()
    {
        const string Register = """
            {"version":1,"assessedOn":"2026-11-24","facts":{
              "riskRegister":[{"id":"law","area":"legislation"}],
              "programmeRisk":[
                {"id":"a","printedRisk":"3.3/risk/8","likelihood":"very-high"},
                {"id":"b","printedRisk":"3.4/risk/-3","impact":-1,"register":"lew"},
                {"id":"a","printedRisk":7,"dueBy":"31/12/2026"},
                {"id":"c","printedRisk":"","likelyhood":"high","origin":"example"}],
              "responseProposal":[{"id":"p","response":"withdraw","scope":"whole-program"}]}}
            """;

        var read = () => CaseJson.Read(Encoding.UTF8.GetBytes(Register), Risks.Cautious, "register.json");

        Approved.Text(read.Should().Throw<InvalidCaseException>().Which.Message, "bad-register.expected.txt");
    }

    [Fact]
    public void Schema_OfTheToolkit_ListsThePrintedRisks() =>
        CaseJson.Schema(Risks.Cautious).Should().Contain("\"3.6/risk/12\"").And.NotContain("3.6/risk/13").And.Contain("\"own\"");

    /// <summary>How a rule over other facts finds a printed risk by its id.</summary>
    [Fact]
    public void Rule_ThatAsksForAPrintedRisk_FindsItAndThatItIsMissing()
    {
        var book = RuleBook.Build(
            [
                new CaseRule
                {
                    Id = "test/death-penalty-not-assessed",
                    Sources = [new("Test", "1")],
                    When = () => !Case.Recorded<ProgrammeRisk>(risk => risk.PrintedRisk == "3.3/risk/7"),
                    Finding = "The risk of the death penalty was not assessed.",
                    Severity = Severity.Shortfall,
                },
                new CaseRule
                {
                    Id = "test/death-penalty-low",
                    Sources = [new("Test", "1")],
                    When = () => Case.Recorded<ProgrammeRisk>(risk => risk.PrintedRisk == "3.3/risk/7"
                        && risk.Likelihood == Likelihood.Low),
                    Finding = "The risk of the death penalty is rated low.",
                    Severity = Severity.Shortfall,
                },
            ],
            new() { Edition = "test" });
        var row = new ProgrammeRisk { Id = "row", PrintedRisk = "3.3/risk/7", Likelihood = Likelihood.Low };

        Raised(row).Should().Equal("test/death-penalty-low");
        Raised(row with { PrintedRisk = "own" }).Should().Equal("test/death-penalty-not-assessed");
        Raised(row with { PrintedRisk = null }).Should().BeEmpty();

        IEnumerable<string> Raised(ProgrammeRisk risk) => book.Assess(Risks.Of(risk)).Findings.Select(finding => finding.Rule);
    }

    [Fact]
    public void Rule_ThatAsksForARiskThatIsNotPrinted_IsRefused()
    {
        var build = () => RuleBook.Build(
            [
                new Rule<ProgrammeRisk>
                {
                    Id = "test/no-such-risk",
                    Sources = [new("Test", "1")],
                    When = risk => risk.PrintedRisk == "3.3/risk/8",
                    Finding = "Never.",
                    Severity = Severity.Information,
                },
            ],
            new() { Edition = "test" });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Should().Contain("TR0101 test/no-such-risk").And.Contain(
            "no answer of `programmeRisk.printedRisk`; allowed are `3.2/risk/1` to `3.2/risk/11`");
    }
}
