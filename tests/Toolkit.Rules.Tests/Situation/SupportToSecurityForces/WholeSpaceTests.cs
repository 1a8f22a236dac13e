using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>Both flows against both tables over every combination of answers, none left out, and what each reading changes there.</summary>
public class WholeSpaceTests
{
    private static readonly FlowTable Before = BeforeSupportRows.Flow(ToolkitRules.Build());
    private static readonly FlowTable During = DuringSupportRows.Flow(ToolkitRules.Build());

    [Fact]
    public void Before_EveryCombinationOfAnswers_DecidesAsTheTable()
    {
        var space = BeforeSupportRows.Answers;

        space.Size.Should().Be(476_171_136_000);
        Compare(space, Before.Outcome, BeforeSupportRows.Decide).Should().Be((space.Size, null));
    }

    [Fact]
    public void Before_EveryCombinationOfAnswersAndRecords_DecidesAsTheTable()
    {
        var space = BeforeSupportRows.Recorded;

        space.Size.Should().Be(7_346_640_384_000);
        Compare(space, Before.Outcome, BeforeSupportRows.Decide).Should().Be((space.Size, null));
    }

    [Fact]
    public void During_EveryCombinationOfAnswersAndRecords_DecidesAsTheTable()
    {
        var space = DuringSupportRows.Answers;

        space.Size.Should().Be(8_035_387_920);
        Compare(space, During.Outcome, DuringSupportRows.Decide).Should().Be((space.Size, null));
    }

    [Fact]
    public void Each_DecisionThatDiffersInOneCombination_FindsIt()
    {
        var space = BeforeSupportRows.Answers;
        var random = new Random(3);
        for (var sample = 0; sample < 20; sample++)
        {
            var one = Enumerable.Range(0, space.Questions).Select(question => random.GetItems(space.CellsOf(question), 1)[0]).ToArray();

            var found = space.Each(answers => Enumerable.Range(0, one.Length).All(question => answers[question] == one[question]) ? "found" : null);

            found.Wrong.Should().StartWith("found");
        }
    }

    [Theory]
    [InlineData("support-to-security-forces/before-support", "authorities-failed")]
    [InlineData("support-to-security-forces/before-support", "low-risk-against-the-record")]
    [InlineData("support-to-security-forces/during-support", "deadline-passed")]
    [InlineData("support-to-security-forces/during-support", "intercession-not-recorded")]
    public void Comparison_TableWithoutARow_FindsIt(string flow, string step)
    {
        var isBefore = flow.EndsWith("before-support", StringComparison.Ordinal);
        var table = isBefore ? Before : During;
        Func<Combination, int> rows = isBefore ? BeforeSupportRows.Decide : DuringSupportRows.Decide;

        var difference = Compare(
            isBefore ? BeforeSupportRows.Answers : DuringSupportRows.Answers,
            table.Outcome,
            answers => table.Step(answers) == step ? table.Outcomes : rows(answers));

        difference.Wrong.Should().NotBeNull();
    }

    [Fact]
    public void SuspensionTest_AuthoritiesMustHaveFailed_SparesOnlyThoseThatHaveNot()
    {
        var other = DuringSupportRows.Flow(Force.Book("suspension-test", "authorities-must-have-failed"));

        var changed = DuringSupportRows.Answers.Each(answers => During.Outcome(answers) is var before
            && other.Outcome(answers) is var after
            && after == (before == (int)OngoingSupportDecision.Suspend && answers[DuringSupportRows.Measures] is 1 or 2 or 3
                ? (int)(DuringSupportRows.IsHigh(answers) ? OngoingSupportDecision.HoldAndIntercede : OngoingSupportDecision.Intercede)
                : before)
            ? null : $"{before} became {after}");

        changed.Should().Be((DuringSupportRows.Answers.Size, null));
    }

    [Fact]
    public void BarOfFailedAuthorities_UnMitigationMayCarry_LiftsOnlyThatBarWhereAttested()
    {
        var other = BeforeSupportRows.Flow(Force.Book("bar-of-failed-authorities", "un-mitigation-may-carry"));

        var changed = BeforeSupportRows.Classes.Each(answers =>
        {
            var isLifted = Before.Step(answers) == "authorities-failed"
                && answers[BeforeSupportRows.Residual] == BeforeSupportRows.Cell(RealRisk.Below)
                && answers[BeforeSupportRows.Senior] == BeforeSupportRows.Cell(Answer.Yes);
            var after = (SupportDecision)other.Outcome(answers);
            return isLifted
                ? after is SupportDecision.Incomplete or SupportDecision.AuthorisedNotEffective or SupportDecision.ProceedMitigated ? null : $"became {after}"
                : (int)after == Before.Outcome(answers) ? null : $"{Before.Step(answers)} became {after}";
        });

        changed.Should().Be((BeforeSupportRows.Classes.Size, null));
    }

    [Fact]
    public void AcceptedSupport_GivenOnly_LeavesOutOnlyWhatIsAccepted()
    {
        var other = BeforeSupportRows.Flow(Force.Book("accepted-support", "given-only"));

        var changed = BeforeSupportRows.Classes.Each(answers =>
            other.Outcome(answers) is var after
            && after == (answers[BeforeSupportRows.Direction] == BeforeSupportRows.Cell(SupportDirection.Accepted)
                ? (int)SupportDecision.NotCovered : Before.Outcome(answers)) ? null : $"became {after}");

        changed.Should().Be((BeforeSupportRows.Classes.Size, null));
    }

    [Fact]
    public void MassArbitraryDetention_PatternOnly_DecidesAsIfNoneWereRecorded()
    {
        const int detention = 24;
        var other = BeforeSupportRows.Flow(Force.Book("mass-arbitrary-detention", "pattern-only"));

        BeforeSupportRows.Names[detention].Should().Be("arbitrary-detention");
        BeforeSupportRows.Recorded.Each(answers => other.Outcome(answers) == answers.With(detention, 1, Before.Outcome) ? null : "differs")
            .Should().Be((BeforeSupportRows.Recorded.Size, null));
        BeforeSupportRows.Recorded.Each(answers => other.Outcome(answers) == Before.Outcome(answers) ? null : "differs").Wrong.Should().NotBeNull();
    }

    [Fact]
    public void ScaleOfGrossViolations_AllGrossViolations_ChangesTheLimbAndNoFlow()
    {
        var other = BeforeSupportRows.Flow(Force.Book("scale-of-gross-violations", "all-gross-violations"));

        BeforeSupportRows.Recorded.Each(answers => other.Outcome(answers) == Before.Outcome(answers) ? null : "differs")
            .Should().Be((BeforeSupportRows.Recorded.Size, null));
    }

    private static (long Covered, string? Wrong) Compare(WholeSpace space, Func<Combination, int> flow, Func<Combination, int> table) =>
        space.Each(answers => flow(answers) is var decided && table(answers) is var expected && decided == expected ? null
            : $"the flow says {flow(answers)}, the table {table(answers)}");
}
