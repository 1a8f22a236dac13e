using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

public class RatingRulesTests
{
    private static readonly RuleBook MitigationMayOutweigh = Risks.Book("risk-and-connection", "mitigation-may-outweigh");
    private static readonly Likelihood?[] Likelihoods = [null, Likelihood.Low, Likelihood.Medium, Likelihood.High];
    private static readonly Impact?[] Impacts = [null, Impact.Low, Impact.Medium, Impact.High];
    private static readonly ConnectionChange?[] Changes = [null, ConnectionChange.Fell, ConnectionChange.Unchanged, ConnectionChange.Rose];

    [Theory]
    [InlineData("3.3/risk/1", null, "clear")]
    [InlineData(null, "Fees make victims hide", "clear")]
    [InlineData("own", "Fees make victims hide", "clear")]
    [InlineData("own", null, "raised")]
    [InlineData(null, " ", "raised")]
    public void Risk_ByWhatDescribesIt_IsFoundUndescribed(string? printed, string? description, string ended) =>
        Risks.Ended("risk-assessment/risk-not-described", new ProgrammeRisk
        {
            Id = "row",
            PrintedRisk = printed,
            Description = description
        }).Should().Be(ended);

    [Theory]
    [InlineData(Likelihood.Low, null, "raised")]
    [InlineData(Likelihood.Low, "no case in five years", "clear")]
    [InlineData(null, null, "clear")]
    public void Likelihood_WithoutReasons_IsFound(Likelihood? likelihood, string? reasons, string ended) =>
        Risks.Ended("risk-assessment/likelihood-without-reasons", Row(likelihood) with { Reasons = reasons }).Should().Be(ended);

    [Theory]
    [InlineData(ConnectionChange.Rose, Likelihood.High, Likelihood.Medium, "raised")]
    [InlineData(ConnectionChange.Rose, Likelihood.High, null, "undetermined")]
    [InlineData(ConnectionChange.Rose, Likelihood.High, Likelihood.High, "clear")]
    [InlineData(ConnectionChange.Rose, null, Likelihood.Low, "clear")]
    [InlineData(ConnectionChange.Unchanged, Likelihood.High, Likelihood.Low, "clear")]
    [InlineData(null, Likelihood.High, Likelihood.Low, "undetermined")]
    [InlineData(null, Likelihood.Low, Likelihood.Low, "clear")]
    public void Likelihood_LoweredWhileAConnectionRose_IsFound(ConnectionChange? change, Likelihood? before, Likelihood? now, string ended)
    {
        var row = Row(now) with
        {
            PreviousLikelihood = before,
            ConnectionDuration = ConnectionChange.Unchanged,
            ConnectionFrequency = ConnectionChange.Fell,
            ConnectionIntensity = ConnectionChange.Fell
        };

        foreach (var connected in new[] { row with { ConnectionDuration = change }, row with { ConnectionFrequency = change },
            row with { ConnectionIntensity = change } })
        {
            Risks.Ended("risk-assessment/lowered-although-connection-rose", connected).Should().Be(ended);
        }
    }

    [Theory]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(Answer.No, "raised")]
    [InlineData(null, "undetermined")]
    public void Likelihood_LoweredWhereMitigationMayOutweigh_HangsOnItsVerifiedEffect(Answer? works, string ended)
    {
        var row = Row(Likelihood.Low) with
        {
            PreviousLikelihood = Likelihood.High,
            ConnectionDuration = ConnectionChange.Rose,
            MitigationWorks = works
        };

        Risks.Ended(MitigationMayOutweigh, "risk-assessment/lowered-although-connection-rose", row).Should().Be(ended);
        Risks.Ended("risk-assessment/lowered-although-connection-rose", row).Should().Be("raised");
    }

    /// <summary>Over the whole space of one rating: what is found while less connected is found while more connected too.</summary>
    [Fact]
    public void Connection_RisingInAnyRespect_NeverTakesAFindingBack()
    {
        var ends = new Dictionary<(int Before, int Now, int Duration, int Frequency, int Intensity), string>();
        foreach (var before in Enumerable.Range(0, 4))
        {
            foreach (var now in Enumerable.Range(0, 4))
            {
                var rows = new List<IFact>();
                foreach (var at in Enumerable.Range(0, 64))
                {
                    rows.Add(new ProgrammeRisk
                    {
                        Id = FormattableString.Invariant($"{before}-{now}-{at / 16}-{at / 4 % 4}-{at % 4}"),
                        PreviousImpact = Impacts[before],
                        Impact = Impacts[now] is { } impact ? new(impact) : null,
                        ConnectionDuration = Changes[at / 16],
                        ConnectionFrequency = Changes[at / 4 % 4],
                        ConnectionIntensity = Changes[at % 4],
                    });
                }

                foreach (var explained in Risks.Cautious.Explain("risk-assessment/lowered-although-connection-rose", Risks.Of([.. rows])))
                {
                    var key = explained.About[0].Id.Split('-')
                        .Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                    ends.Add((key[0], key[1], key[2], key[3], key[4]), explained.Ended);
                }
            }
        }

        ends.Should().HaveCount(1024);
        ends.Values.Distinct().Should().BeEquivalentTo("raised", "clear", "undetermined");
        foreach (var (key, ended) in ends.Where(end => end.Key is { Duration: > 0, Frequency: > 0, Intensity: > 0 }))
        {
            var rises = new[] { key with { Duration = key.Duration + 1 }, key with { Frequency = key.Frequency + 1 },
                key with { Intensity = key.Intensity + 1 } }.Where(ends.ContainsKey);
            rises.Where(risen => Weight(ends[risen]) < Weight(ended)).Should().BeEmpty();
            if (key.Now > 0 && key.Before > key.Now && (key.Duration == 3 || key.Frequency == 3 || key.Intensity == 3))
            {
                ended.Should().Be("raised");
            }
        }
    }

    [Theory]
    [InlineData(Likelihood.Low, ComplianceRecord.Pattern, PreventiveInstitutions.None, "raised")]
    [InlineData(Likelihood.Medium, ComplianceRecord.Grave, PreventiveInstitutions.None, "raised")]
    [InlineData(Likelihood.High, ComplianceRecord.Grave, PreventiveInstitutions.None, "clear")]
    [InlineData(Likelihood.Low, ComplianceRecord.Isolated, PreventiveInstitutions.None, "clear")]
    [InlineData(Likelihood.Low, ComplianceRecord.Grave, PreventiveInstitutions.Partial, "raised")]
    [InlineData(Likelihood.Low, ComplianceRecord.Grave, PreventiveInstitutions.Adequate, "clear")]
    [InlineData(Likelihood.Low, null, PreventiveInstitutions.None, "undetermined")]
    [InlineData(null, ComplianceRecord.Grave, PreventiveInstitutions.None, "undetermined")]
    public void Likelihood_AgainstTheInstitutionsRecord_IsCompared(Likelihood? likelihood, ComplianceRecord? record,
        PreventiveInstitutions institutions, string ended)
    {
        var police = new SecurityForce
        {
            Id = "police",
            RecordOfCompliance = record is { } known ? new(known) : null,
            Institutions = institutions
        };

        Risks.Ended("risk-assessment/rated-below-institutions-record", Row(likelihood) with { Institution = "police" }, police)
            .Should().Be(ended);
        Risks.Ended("risk-assessment/rated-below-institutions-record", Row(likelihood), police).Should().Be("clear");
    }

    /// <summary>Two rows on the same printed risk: found exactly where both are rated, and apart.</summary>
    [Fact]
    public void SameRisk_InTwoRows_IsFoundExactlyWhereRatedApart()
    {
        foreach (var one in Likelihoods)
        {
            foreach (var two in Likelihoods)
            {
                AreRatedApart(Row(one), Row(two) with { Id = "again" }).Should().Be(one is not null && two is not null && one != two,
                    $"{one} and {two}");
            }
        }

        foreach (var one in Impacts)
        {
            foreach (var two in Impacts)
            {
                AreRatedApart(Row(null) with { Impact = one is { } a ? new(a) : null },
                    Row(null) with { Id = "again", Impact = two is { } b ? new(b) : null })
                    .Should().Be(one is not null && two is not null && one != two, $"{one} and {two}");
            }
        }
    }

    [Fact]
    public void SameRisk_RatedApart_IsFoundOfTheLowerRowAndTheHigherOneStands()
    {
        var report = Risks.Cautious.Assess(Risks.Of(
            Row(Likelihood.Low) with { Impact = Impact.High }, Row(Likelihood.High) with { Id = "again", Impact = Impact.High }));

        report.Findings.Single(finding => finding.Rule == "risk-assessment/same-risk-rated-apart").About.Should()
            .Equal([new("programmeRisk", "row")]);
        report.Findings.Should().Contain(finding => finding.Rule == "risk-assessment/mitigation-required"
            && finding.About[0].Id == "again");
    }

    [Fact]
    public void SameRisk_LimitedToAnActivityOrNotPrinted_MayBeRatedApart()
    {
        AreRatedApart(Row(Likelihood.Low), Row(Likelihood.High) with { Id = "again", LimitedTo = "training of prosecutors" })
            .Should().BeFalse();
        AreRatedApart(Row(Likelihood.Low) with { PrintedRisk = "own" }, Row(Likelihood.High) with { Id = "again", PrintedRisk = "own" })
            .Should().BeFalse();
        AreRatedApart(Row(Likelihood.Low) with { PrintedRisk = null }, Row(Likelihood.High) with { Id = "again", PrintedRisk = null })
            .Should().BeFalse();
        AreRatedApart(Row(Likelihood.Low), Row(Likelihood.High) with { Id = "again", PrintedRisk = "3.4/risk/17" }).Should().BeFalse();
    }

    [Theory]
    [InlineData("missing-services-rated-apart", "3.4/risk/18", "3.6/risk/2")]
    [InlineData("punished-victims-rated-apart", "3.3/risk/3", "3.3/risk/6")]
    [InlineData("prison-conditions-rated-apart", "3.4/risk/6", "3.4/risk/14")]
    public void PairedRisks_OneLowAndTheOtherNot_AreFoundInEitherOrder(string rule, string one, string other)
    {
        foreach (var (low, high) in new[] { (one, other), (other, one) })
        {
            var row = Row(Likelihood.Low) with { PrintedRisk = low };
            var second = Row(Likelihood.High) with { Id = "second", PrintedRisk = high };

            Risks.Ended("risk-assessment/" + rule, row, second).Should().Be("raised");
            Risks.Ended("risk-assessment/" + rule, row, second with { Likelihood = Likelihood.Low }).Should().Be("clear");
            Risks.Ended("risk-assessment/" + rule, row, second with { Likelihood = null }).Should().Be("undetermined");
            Risks.Ended("risk-assessment/" + rule, row, second with { PrintedRisk = "own" }).Should().Be("clear");
            Risks.Ended("risk-assessment/" + rule, row).Should().Be("clear");
        }
    }

    private static int Weight(string ended) => ended switch { "clear" => 0, "undetermined" => 1, _ => 2 };

    private static bool AreRatedApart(params IFact[] facts) =>
        Risks.Cautious.Assess(Risks.Of(facts)).Findings.Any(finding => finding.Rule == "risk-assessment/same-risk-rated-apart");

    private static ProgrammeRisk Row(Likelihood? likelihood) =>
        new() { Id = "row", PrintedRisk = "3.4/risk/18", Likelihood = likelihood is { } rated ? new(rated) : null };
}
