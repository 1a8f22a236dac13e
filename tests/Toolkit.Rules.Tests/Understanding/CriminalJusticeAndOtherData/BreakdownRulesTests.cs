using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>A missing breakdown, for each ground that is asked for; and a ground that is told twice.</summary>
public sealed class BreakdownRulesTests
{
    public static TheoryData<Ground> Asked => [.. Grounds.All.Where(entry => entry.IsAsked).Select(entry => entry.Ground)];

    public static TheoryData<Ground> Every => [.. Enum.GetValues<Ground>()];

    [Theory]
    [MemberData(nameof(Asked))]
    public void Ground_NotSpokenOf_IsOpenUntilTheListIsComplete(Ground ground)
    {
        var others = Data.Everyone.Where(breakdown => breakdown.By != ground).ToArray();

        Ended(ground, Data.Of([Data.Clean, .. others])).Should().Be("undetermined");
        Ended(ground, Data.AllOf([Data.Clean, .. others])).Should().Be("raised");
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Ground_SpokenOf_EndsByItsState(Ground ground)
    {
        foreach (var (state, ended) in new (BreakdownState?, string)[]
        {
            (BreakdownState.Shown, "clear"), (BreakdownState.HeldBack, "clear"), (BreakdownState.LeftOutForSafety, "clear"),
            (BreakdownState.NotRelevant, "clear"), (BreakdownState.Missing, "raised"), (null, "undetermined"),
        })
        {
            var breakdown = Data.ByAge with { By = ground, State = state, SmallestCell = null };

            Ended(ground, Data.Of(Data.Clean, breakdown)).Should().Be(ended, $"{state}");
            Ended(ground, Data.AllOf(Data.Clean, breakdown)).Should().Be(ended, $"{state}, and the list is complete");
        }
    }

    [Fact]
    public void Breakdown_OfAnotherDataSet_SaysNothingOfThisOne()
    {
        IFact[] facts = [Data.Clean, new Dataset { Id = "other" }, Data.ByAge with { Of = "other" }];

        Ended(Ground.Age, Data.AllOf(facts)).Should().Be("raised");
        Data.Ended("no-breakdown-by-age", "other", Data.AllOf(facts)).Should().Be("clear");
    }

    [Fact]
    public void Breakdown_OfAnUnknownDataSet_MayBeOfThisOne() =>
        Ended(Ground.Age, Data.AllOf(Data.Clean, Data.ByAge with { Of = null })).Should().Be("undetermined");

    [Fact]
    public void Breakdown_ByAnUnknownGround_MayBeByThisOne() =>
        Ended(Ground.Age, Data.AllOf(Data.Clean, Data.ByAge with { By = null })).Should().Be("undetermined");

    [Theory]
    [MemberData(nameof(Every))]
    public void Ground_ToldTwiceOfOneDataSet_LeavesOpenOnlyWhatRestsOnIt(Ground ground)
    {
        var entry = Grounds.All.Single(entry => entry.Ground == ground);
        var first = Data.ByAge with { By = ground };
        var second = first with { Id = "again" };

        var report = Data.Book.Assess(Data.Of(Data.Clean, first, second));

        var contradiction = report.Contradictions.Should().ContainSingle().Subject;
        contradiction.Text.Should().Be($"The data set has more than one breakdown by {entry.Words}; tell each ground once.");
        contradiction.Causes.Select(cause => (cause.Fact.Id, cause.Question)).Should()
            .BeEquivalentTo([("again", "breakdown.by"), ("again", "breakdown.and"), ("by-age", "breakdown.by"), ("by-age",
                "breakdown.and")]);
        report.Conclude(Severity.Breach).Should().Be(Conclusion.Contradictory);
        report.Refused.Should().OnlyContain(refused => refused.Contradictions.SequenceEqual(new[] { contradiction.Rule }));
        report.Findings.Concat<object>(report.Decisions).Should().NotBeEmpty();
        Data.Ended($"two-breakdowns-by-{entry.Name}", "data", Data.Of(Data.Clean, first)).Should().Be("undetermined");
        Data.Ended($"two-breakdowns-by-{entry.Name}", "data", Data.AllOf(Data.Clean, first)).Should().Be("clear");
        Data.Book.Assess(Data.Of(Data.Clean, new Dataset { Id = "other" }, first, second with { Of = "other" })).Contradictions.Should()
            .BeEmpty();
    }

    [Fact]
    public void Report_GroundNotSpokenOf_AsksWhetherEveryBreakdownIsListed()
    {
        var report = Data.Book.Assess(Data.Of([Data.Clean, .. Data.Everyone.Where(breakdown => breakdown.By != Ground.Disability)]));

        report.Undetermined.Select(rule => rule.Rule).Should()
            .Equal(Data.Tool + "no-breakdown-by-disability", Data.Tool + "nothing-combined");
        report.OpenQuestions.Should().ContainSingle().Which.Ref.Should()
            .BeEquivalentTo(new { FactType = "breakdown", Fact = (string?)null, Question = (string?)null });
    }

    [Fact]
    public void Ground_SaidNotToMatter_NeedsAReason()
    {
        var breakdown = Data.ByAge with { By = Ground.Property, State = BreakdownState.NotRelevant, SmallestCell = null };

        Data.Ended("not-relevant-without-reason", "by-age", Data.Of(Data.Clean, breakdown)).Should().Be("raised");
        Data.Ended("not-relevant-without-reason", "by-age",
            Data.Of(Data.Clean, breakdown with { WhyNotRelevant = "the data is on interceptions at sea" })).Should().Be("clear");
        Data.Ended("not-relevant-without-reason", "by-age", Data.Of(Data.Clean, Data.ByAge)).Should().Be("clear");
        Data.Ended("cells-of-no-breakdown", "by-age", Data.Of(Data.Clean, breakdown with { SmallestCell = 4 })).Should().Be("raised");
    }

    /// <summary>Sex by age is a breakdown by sex and by age, and a row of its own.</summary>
    [Fact]
    public void Combination_OfTwoGrounds_CountsForBothAndContradictsNeither()
    {
        var sex = Data.ByAge with { Id = "by-sex", By = Ground.Sex };
        var both = Data.ByAge with { Id = "sex-by-age", By = Ground.Sex, And = Ground.Age };

        Ended(Ground.Sex, Data.AllOf(Data.Clean, both)).Should().Be("clear");
        Ended(Ground.Age, Data.AllOf(Data.Clean, both)).Should().Be("clear");
        Ended(Ground.Race, Data.AllOf(Data.Clean, both)).Should().Be("raised");
        Data.Book.Assess(Data.AllOf(Data.Clean, sex, both)).Contradictions.Should().BeEmpty();
        Ended(Ground.Sex, Data.AllOf(Data.Clean, sex, both with { State = BreakdownState.Missing, SmallestCell = null })).Should()
            .Be("clear", "that the combination is missing says nothing of the single ground");
        Data.Book.Assess(Data.AllOf(Data.Clean, both with { And = Ground.Sex })).Contradictions.Should().ContainSingle()
            .Which.Rule.Should().Be(Data.Tool + "combined-with-itself");
    }

    [Fact]
    public void Combination_MissingOrNeverMade_IsTold()
    {
        var both = Data.ByAge with { Id = "sex-by-age", By = Ground.Sex, And = Ground.Age };

        Data.Ended("nothing-combined", "data", Data.AllOf(Data.Clean, Data.ByAge)).Should().Be("raised");
        Data.Ended("nothing-combined", "data", Data.Of(Data.Clean, Data.ByAge)).Should().Be("undetermined");
        Data.Ended("nothing-combined", "data", Data.AllOf(Data.Clean, both)).Should().Be("clear");
        Data.Ended("combination-missing", "sex-by-age",
            Data.AllOf(Data.Clean, both with { State = BreakdownState.Missing, SmallestCell = null })).Should().Be("raised");
        Data.Ended("combination-missing", "sex-by-age", Data.AllOf(Data.Clean, both)).Should().Be("clear");
        Data.Ended("combination-missing", "by-age",
            Data.AllOf(Data.Clean, Data.ByAge with { State = BreakdownState.Missing, SmallestCell = null })).Should().Be("clear");
    }

    /// <summary>A combination exposes people by either of its grounds.</summary>
    [Fact]
    public void Combination_WithASensitiveSecondGround_IsSensitive()
    {
        Data.Ended("sensitive-ground", "by-age", Data.Of(Data.Clean, Data.ByAge with { And = Ground.Hiv })).Should().Be("raised");
        Data.Ended("sensitive-ground", "by-age", Data.Of(Data.Clean, Data.ByAge with { And = Ground.Sex })).Should().Be("clear");
        Data.Ended("group-can-be-blamed", "by-age", Data.Of(Data.Clean,
            Data.ByAge with { And = Ground.Nationality })).Should().Be("raised");
    }

    private static string Ended(Ground ground, Case facts) =>
        Data.Ended($"no-breakdown-by-{Grounds.All.Single(entry => entry.Ground == ground).Name}", "data", facts);
}
