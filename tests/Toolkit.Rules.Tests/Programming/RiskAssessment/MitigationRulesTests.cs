using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

public class MitigationRulesTests
{
    private static readonly RuleBook Both = Risks.Book("mitigation-trigger", "both");

    /// <summary>Every pair of ratings with how the trigger ends when either rating suffices, and when both are asked for.</summary>
    public static TheoryData<Likelihood?, Impact?, string, string> Ratings => new()
    {
        { Likelihood.High, Impact.High, "raised", "raised" },
        { Likelihood.High, Impact.Medium, "raised", "raised" },
        { Likelihood.High, Impact.Low, "raised", "clear" },
        { Likelihood.High, null, "raised", "undetermined" },
        { Likelihood.Medium, Impact.High, "raised", "raised" },
        { Likelihood.Medium, Impact.Medium, "raised", "raised" },
        { Likelihood.Medium, Impact.Low, "raised", "clear" },
        { Likelihood.Medium, null, "raised", "undetermined" },
        { Likelihood.Low, Impact.High, "raised", "clear" },
        { Likelihood.Low, Impact.Medium, "raised", "clear" },
        { Likelihood.Low, Impact.Low, "clear", "clear" },
        { Likelihood.Low, null, "undetermined", "clear" },
        { null, Impact.High, "raised", "undetermined" },
        { null, Impact.Medium, "raised", "undetermined" },
        { null, Impact.Low, "undetermined", "clear" },
        { null, null, "undetermined", "undetermined" },
    };

    [Fact]
    public void Ratings_OfTheTable_AreAllSixteen() =>
        Ratings.Select(row => (row.Data.Item1, row.Data.Item2)).Distinct().Should().HaveCount(16);

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Trigger_EveryPairOfRatings_EndsAsTheReadingSays(Likelihood? likelihood, Impact? impact, string either, string both)
    {
        var risk = Rated(likelihood, impact);

        Risks.Ended("risk-assessment/mitigation-required", risk).Should().Be(either);
        Risks.Ended(Both, "risk-assessment/mitigation-required", risk).Should().Be(both);
        Risks.Ended("risk-assessment/mitigation-missing", risk).Should().Be(either);
        Risks.Ended(Both, "risk-assessment/mitigation-missing", risk).Should().Be(both);
    }

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Trigger_OnAHigherRating_IsNeverWeaker(Likelihood? likelihood, Impact? impact, string either, string both)
    {
        if (likelihood < Likelihood.High)
        {
            Ratings.Should().ContainSingle(row => row.Data.Item1 == likelihood + 1 && row.Data.Item2 == impact)
                .Which.Data.Should().Match<(Likelihood?, Impact?, string Either, string Both)>(row => IsNoWeaker(row.Either, either)
                    && IsNoWeaker(row.Both, both));
        }

        if (impact < Impact.High)
        {
            Ratings.Should().ContainSingle(row => row.Data.Item1 == likelihood && row.Data.Item2 == impact + 1)
                .Which.Data.Should().Match<(Likelihood?, Impact?, string Either, string Both)>(row => IsNoWeaker(row.Either, either)
                    && IsNoWeaker(row.Both, both));
        }
    }

    [Fact]
    public void Trigger_RatingThatHasLapsed_IsOpenAgain()
    {
        var risk = Rated(Likelihood.Low, Impact.Low) with { Likelihood = new(Likelihood.Low) { ValidUntil = Risks.Day.AddDays(-1) } };

        Risks.Ended("risk-assessment/mitigation-required", risk).Should().Be("undetermined");
    }

    [Fact]
    public void Report_UnratedRisk_AsksForTheRating() =>
        Risks.Cautious.Assess(Risks.Of(Rated(null, Impact.Low))).OpenQuestions.Should()
            .Contain(open => open.Ref.Question == "programmeRisk.likelihood");

    [Fact]
    public void Report_OfAnyRegister_StatesTheReading() =>
        Risks.Cautious.Assess(Risks.Of(Rated(null, null))).Readings.Should()
            .ContainSingle(used => used.Reading == "mitigation-trigger").Which.Choice.Should().Be("either");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Mitigation_AbsentOrBlank_IsMissing(string? mitigation) =>
        Risks.Ended("risk-assessment/mitigation-missing", Complete with { Mitigation = mitigation }).Should().Be("raised");

    [Fact]
    public void Mitigation_Complete_IsClearOfEverything()
    {
        foreach (var rule in new[] { "mitigation-missing", "mitigation-without-owner", "mitigation-without-date",
            "mitigation-without-indicator", "example-unchanged", "avoidance-only" })
        {
            Risks.Ended("risk-assessment/" + rule, Complete).Should().Be("clear", rule);
        }
    }

    [Theory]
    [InlineData("mitigation-without-owner")]
    [InlineData("mitigation-without-date")]
    [InlineData("mitigation-without-indicator")]
    public void Mitigation_LackingOneThing_RaisesThatRuleWhereMitigationIsRequired(string rule)
    {
        var lacking = rule switch
        {
            "mitigation-without-owner" => Complete with { Owner = " " },
            "mitigation-without-date" => Complete with { DueBy = null },
            _ => Complete with { SuccessIndicator = null },
        };

        Risks.Ended("risk-assessment/" + rule, lacking).Should().Be("raised");
        Risks.Ended("risk-assessment/" + rule, lacking with { Likelihood = Likelihood.Low, Impact = Impact.Low }).Should().Be("clear");
        Risks.Ended("risk-assessment/" + rule, lacking with { Likelihood = null, Impact = Impact.Low }).Should().Be("undetermined");
        Risks.Ended("risk-assessment/" + rule, lacking with { Mitigation = null }).Should().Be("clear");
    }

    [Theory]
    [InlineData(MitigationOrigin.ExampleUnchanged, "raised")]
    [InlineData(MitigationOrigin.ExampleAdapted, "clear")]
    [InlineData(MitigationOrigin.Own, "clear")]
    [InlineData(null, "undetermined")]
    public void Mitigation_ByItsOrigin_IsNotedAsExample(MitigationOrigin? origin, string ended)
    {
        Risks.Ended("risk-assessment/example-unchanged", Complete with { Origin = origin }).Should().Be(ended);
        Risks.Ended("risk-assessment/example-unchanged", Complete with { Origin = origin, Mitigation = null }).Should().Be("clear");
    }

    [Theory]
    [InlineData(MitigationApproach.AvoidanceOnly, "raised")]
    [InlineData(MitigationApproach.ActiveMeasures, "clear")]
    [InlineData(null, "undetermined")]
    public void Mitigation_ByItsApproach_IsFoundToAvoid(MitigationApproach? approach, string ended) =>
        Risks.Ended("risk-assessment/avoidance-only", Complete with { Approach = approach }).Should().Be(ended);

    [Fact]
    public void Report_WithoutOptions_WithholdsTheOwner() =>
        System.Text.Encoding.UTF8.GetString(ReportJson.Write(Risks.Cautious.Assess(Risks.Of(Complete with { Owner = "Amina Example" }))))
            .Should().NotContain("Amina");

    private static bool IsNoWeaker(string higher, string lower) =>
        higher == lower || higher == "raised" || (higher == "undetermined" && lower == "clear");

    private static ProgrammeRisk Rated(Likelihood? likelihood, Impact? impact) => new()
    {
        Id = "row",
        PrintedRisk = "3.3/risk/7",
        Likelihood = likelihood is { } likely ? new(likely) : null,
        Impact = impact is { } severe ? new(severe) : null,
    };

    private static ProgrammeRisk Complete { get; } = Rated(Likelihood.High, Impact.Low) with
    {
        Mitigation = "Talks with the Ministry of Justice on ending the mandatory penalty",
        Origin = MitigationOrigin.ExampleAdapted,
        Approach = MitigationApproach.ActiveMeasures,
        Owner = "the country representative",
        DueBy = new(2027, 3, 31),
        SuccessIndicator = "a bill without the mandatory penalty is before parliament",
    };
}
