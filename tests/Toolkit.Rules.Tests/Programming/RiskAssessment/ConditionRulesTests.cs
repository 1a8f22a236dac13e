using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

/// <summary>
/// The printed mitigations that hold a condition (3.2 to 3.6): the row, the answer that breaks it, and the one that keeps it.
/// </summary>
public sealed class ConditionRulesTests
{
    public static TheoryData<string, string, ProgrammeRisk, ProgrammeRisk> Conditions => new()
    {
        { "agreement-hinders-reporting", "3.2/risk/8", Row with { HindersReporting = Answer.Yes },
            Row with { HindersReporting = Answer.No } },
        { "victims-not-spared-by-the-draft", "3.3/risk/3", Row with { VictimsSparedBy = SparingOfVictims.Nothing },
            Row with { VictimsSparedBy = SparingOfVictims.ExpressClause } },
        { "victims-spared-by-general-law-only", "3.3/risk/3", Row with { VictimsSparedBy = SparingOfVictims.GeneralLaw },
            Row with { VictimsSparedBy = SparingOfVictims.ExpressClause } },
        { "helpers-not-spared-by-the-draft", "3.3/risk/4", Row with { HelpersSparedBy = SparingOfHelpers.Nothing },
            Row with { HelpersSparedBy = SparingOfHelpers.Benefit } },
        { "helpers-spared-by-a-defence-only", "3.3/risk/4", Row with { HelpersSparedBy = SparingOfHelpers.Defence },
            Row with { HelpersSparedBy = SparingOfHelpers.Benefit } },
        { "death-penalty-without-response", "3.3/risk/7", Row with { MandatoryDeathLimited = Answer.No },
            Row with { MandatoryDeathLimited = Answer.Yes } },
        { "death-penalty-without-response", "3.4/risk/15", Row with { MandatoryDeathLimited = Answer.No },
            Row with { MandatoryDeathLimited = Answer.Yes } },
        { "trainees-move-on-too-soon", "3.4/risk/2", Row with { YearsInPost = 1 }, Row with { YearsInPost = 2 } },
        { "no-guarantee-against-death", "3.5/risk/5", Row with { GuaranteeAgainstDeath = Answer.No },
            Row with { GuaranteeAgainstDeath = Answer.Yes } },
        { "no-clause-on-non-refoulement", "3.5/risk/6", Row with { NonRefoulementClause = Answer.No },
            Row with { NonRefoulementClause = Answer.Yes } },
        { "no-reflection-period", "3.6/risk/8", Row with { ReflectionPeriod = Answer.No }, Row with { ReflectionPeriod = Answer.Yes } },
        { "donor-not-told", "3.6/risk/11", Row with { DonorHarmsRights = Answer.Yes, DonorTold = Answer.No },
            Row with { DonorHarmsRights = Answer.Yes, DonorTold = Answer.Yes } },
    };

    private static ProgrammeRisk Row { get; } = new() { Id = "row" };

    [Theory, MemberData(nameof(Conditions))]
    public void Condition_OfItsPrintedRiskAndNoOther_IsHeld(string rule, string risk, ProgrammeRisk broken, ProgrammeRisk kept)
    {
        Ended(broken with { PrintedRisk = risk }).Should().Be("raised");
        Ended(kept with { PrintedRisk = risk }).Should().Be("clear");
        Ended(Row with { PrintedRisk = risk }).Should().Be("undetermined", "what is not answered may break it");
        Ended(broken).Should().Be("undetermined", "the row may be this risk");
        Ended(broken with { PrintedRisk = "3.4/risk/1" }).Should().Be("clear");

        string Ended(ProgrammeRisk row) => Risks.Ended($"risk-assessment/{rule}", row);
    }

    [Fact]
    public void Death_penalty_with_a_proposed_response_is_left_to_the_ladder()
    {
        var row = Row with { PrintedRisk = "3.3/risk/7", MandatoryDeathLimited = Answer.No };
        var proposal = new ResponseProposal { Id = "freeze", Response = RiskResponse.TemporaryFreeze };

        Risks.Ended("risk-assessment/death-penalty-without-response", row, proposal).Should().Be("clear");
        Risks.Ended("risk-assessment/death-penalty-without-response", row, proposal with { Response = null }).Should().Be("raised");
    }

    [Theory]
    [InlineData(RiskResponse.FullDisengagement, "raised")]
    [InlineData(RiskResponse.Withdrawal, "clear")]
    [InlineData(null, "undetermined")]
    public void Disengagement_AsAMitigation_IsFound(RiskResponse? response, string ended) =>
        Risks.Ended("risk-assessment/disengagement-as-mitigation", Row with { Response = response }).Should().Be(ended);

    [Theory]
    [InlineData(Likelihood.Low, Impact.Low, "clear", "clear")]
    [InlineData(Likelihood.Medium, Impact.Low, "raised", "clear")]
    [InlineData(Likelihood.Low, Impact.High, "raised", "clear")]
    [InlineData(Likelihood.High, Impact.High, "raised", "raised")]
    [InlineData(null, Impact.High, "raised", "undetermined")]
    [InlineData(null, Impact.Low, "undetermined", "clear")]
    [InlineData(null, null, "undetermined", "undetermined")]
    public void Residual_ByItsRatings_RemainsAsTheReadingSays(Likelihood? likelihood, Impact? impact, string either, string both)
    {
        var row = Row with
        {
            ResidualLikelihood = likelihood,
            ResidualImpact = impact,
        };
        Risks.Ended("risk-assessment/residual-risk-remains", row).Should().Be(either);
        Risks.Ended(Risks.Book("mitigation-trigger", "both"), "risk-assessment/residual-risk-remains", row).Should().Be(both);
    }

    [Fact]
    public void Residual_NotRatedOrAboveTheRating_IsFound()
    {
        var row = Row with { Likelihood = Likelihood.Medium, Impact = Impact.Medium, Mitigation = "Talks" };

        Risks.Ended("risk-assessment/residual-risk-not-rated", row).Should().Be("raised");
        Risks.Ended("risk-assessment/residual-risk-not-rated", row with { ResidualLikelihood = Likelihood.Low }).Should().Be("raised");
        Risks.Ended("risk-assessment/residual-risk-not-rated",
            row with { ResidualLikelihood = Likelihood.Low, ResidualImpact = Impact.Low }).Should().Be("clear");
        Risks.Ended("risk-assessment/residual-risk-not-rated", row with { Mitigation = null }).Should().Be("clear");
        Risks.Ended("risk-assessment/residual-risk-above-rating", row with { ResidualLikelihood = Likelihood.High }).Should().Be("raised");
        Risks.Ended("risk-assessment/residual-risk-above-rating",
            row with { ResidualLikelihood = Likelihood.Medium, ResidualImpact = Impact.Low }).Should().Be("clear");
    }
}
