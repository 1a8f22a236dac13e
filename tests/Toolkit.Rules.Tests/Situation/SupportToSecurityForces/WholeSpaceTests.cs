using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// Both flows against both tables over every combination of answers, records and authorities, and what each reading changes there.
/// </summary>
public class WholeSpaceTests
{
    private static readonly FlowTable Before = BeforeSupportRows.Flow(ToolkitRules.Build());
    private static readonly FlowTable During = DuringSupportRows.Flow(ToolkitRules.Build());

    public static TheoryData<string> Spaces => new(All.Keys);

    private static Dictionary<string, (WholeSpace Space, FlowTable Flow, Func<Combination, int> Table, long Size)> All { get; } = new()
    {
        ["before: every answer"] = (BeforeSupportRows.Answers, Before, BeforeSupportRows.Decide, 39_998_375_424_000),
        ["before: every truth of what is recorded"] = (BeforeSupportRows.Recorded, Before, BeforeSupportRows.Decide, 9_674_588_160),
        ["before: everything told of the authorities above"] = (BeforeSupportRows.Authorities, Before, BeforeSupportRows.Decide,
            522_427_760_640),
        ["before: what is recorded and not established"] = (BeforeSupportRows.Unestablished, Before, BeforeSupportRows.Decide,
            783_641_640_960),
        ["before: each limb of the definition"] = (BeforeSupportRows.Limbs, Before, BeforeSupportRows.Decide, 5_598_720),
        ["during: violations"] = (DuringSupportRows.Violations, During, DuringSupportRows.Decide, 371_923_669_440),
        ["during: everything told of the authorities above"] = (DuringSupportRows.Authorities, During, DuringSupportRows.Decide,
            267_846_264),
        ["during: every recipient and kind"] = (DuringSupportRows.Kinds, During, DuringSupportRows.Decide, 6_096_384),
    };

    [Theory]
    [MemberData(nameof(Spaces))]
    public void Flow_EveryCombination_DecidesAsTheTable(string space)
    {
        var (combinations, flow, table, size) = All[space];

        Compare(combinations, flow.Outcome, table).Should().Be((combinations.Size, null));
        combinations.Size.Should().Be(size);
    }

    [Fact]
    public void Flows_AllCombinations_ReachEveryOutcomeAndStep()
    {
        Reached(Before, BeforeSupportRows.Classes, BeforeSupportRows.Recorded, BeforeSupportRows.Authorities,
            BeforeSupportRows.Unestablished)
            .Should().Be((Before.Outcomes, Before.Steps), "but for the steps of other readings, which are counted with them");
        Reached(During, DuringSupportRows.All).Should().Be((During.Outcomes, During.Steps));
    }

    [Fact]
    public void Each_DecisionThatDiffersInOneCombination_FindsIt()
    {
        var space = BeforeSupportRows.Answers;
        var random = new Random(3);
        for (var sample = 0; sample < 20; sample++)
        {
            var one = Enumerable.Range(0, space.Questions).Select(question => random.GetItems(space.CellsOf(question), 1)[0]).ToArray();

            var found = space.Each(answers => Enumerable.Range(0, one.Length).All(question => answers[question] == one[question])
                ? "found" : null);

            found.Wrong.Should().StartWith("found");
        }
    }

    [Theory]
    [InlineData("support-to-security-forces/before-support", "authorities-failed")]
    [InlineData("support-to-security-forces/before-support", "low-risk-against-the-record")]
    [InlineData("support-to-security-forces/before-support", "non-state-force")]
    [InlineData("support-to-security-forces/during-support", "deadline-passed")]
    [InlineData("support-to-security-forces/during-support", "intercession-not-recorded")]
    [InlineData("support-to-security-forces/during-support", "record-above-not-assessed")]
    [InlineData("support-to-security-forces/during-support", "gravity-open")]
    public void Comparison_TableWithoutARow_FindsIt(string flow, string step)
    {
        var isBefore = flow.EndsWith("before-support", StringComparison.Ordinal);
        var table = isBefore ? Before : During;
        Func<Combination, int> rows = isBefore ? BeforeSupportRows.Decide : DuringSupportRows.Decide;

        var difference = Compare(
            isBefore ? BeforeSupportRows.Classes : step == "record-above-not-assessed" ? DuringSupportRows.Authorities
                : DuringSupportRows.Violations,
            table.Outcome,
            answers => table.Step(answers) == step ? table.Outcomes : rows(answers));

        difference.Wrong.Should().NotBeNull();
    }

    [Fact]
    public void SuspensionTest_AuthoritiesMustHaveFailed_SparesOnlyThoseThatHaveNot()
    {
        var other = DuringSupportRows.Flow(Force.Book("suspension-test", "authorities-must-have-failed"));

        var changed = DuringSupportRows.Violations.Each(answers => During.Outcome(answers) is var before
            && other.Outcome(answers) is var after
            && after == (During.Step(answers) == "continues-after-intercession" && answers[DuringSupportRows.Measures] is 1 or 2 or 3
                ? (int)(DuringSupportRows.Commander(answers) == Truth.True ? OngoingSupportDecision.HoldAndIntercede
                    : OngoingSupportDecision.Hold)
                : before)
            ? null : $"{before} became {after}");

        changed.Should().Be((DuringSupportRows.Violations.Size, null));
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
                ? after is SupportDecision.Incomplete or SupportDecision.AuthorisedNotEffective or SupportDecision.ProceedMitigated ? null
                    : $"became {after}"
                : (int)after == Before.Outcome(answers) || IsCarriedPromise(answers, after) ? null : $"{Before.Step(answers)} became "
                    + $"{after}";
        });

        changed.Should().Be((BeforeSupportRows.Classes.Size, null));
    }

    /// <summary>Where mitigation by the UN carries a refusal by the authorities, it carries a promise of theirs as well.</summary>
    private static bool IsCarriedPromise(Combination answers, SupportDecision after) =>
        Before.Step(answers) == "mitigation-not-established"
            && answers[BeforeSupportRows.Measures] == BeforeSupportRows.Cell(AuthorityMeasures.Promised)
        && answers[BeforeSupportRows.Residual] == BeforeSupportRows.Cell(RealRisk.Below)
            && answers[BeforeSupportRows.Senior] == BeforeSupportRows.Cell(Answer.Yes)
        && after is SupportDecision.AuthorisedNotEffective or SupportDecision.ProceedMitigated;

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

    /// <summary>
    /// A prison service under another ministry is not covered, one under no known ministry waits; everything else is decided as before.
    /// </summary>
    [Fact]
    public void PrisonServices_InteriorMinistryOnly_ChangesOnlyPrisonServicesUnderAnotherOrNoMinistry()
    {
        var book = Force.Book("prison-services", "interior-ministry-only");
        var (before, during) = (BeforeSupportRows.Flow(book), DuringSupportRows.Flow(book));
        var isPrison = BeforeSupportRows.Cell(RecipientKind.PrisonService);
        int[] waits = [(int)OngoingSupportDecision.Verify, (int)OngoingSupportDecision.HoldAndVerify];

        BeforeSupportRows.Classes.Each(answers =>
        {
            var (was, becomes) = (Before.Outcome(answers), before.Outcome(answers));
            return answers[BeforeSupportRows.Recipient] != isPrison || answers[BeforeSupportRows.Ministry] == 1 ? was == becomes
                ? null : "differs"
                : answers[BeforeSupportRows.Ministry] == 0
                    ? becomes == was || (becomes == (int)SupportDecision.Incomplete && was != (int)SupportDecision.Refuse) ? null
                        : $"{was} became {becomes}"
                : becomes == (int)SupportDecision.NotCovered ? null : $"became {becomes}";
        }).Should().Be((BeforeSupportRows.Classes.Size, null));
        DuringSupportRows.Kinds.Each(answers =>
        {
            var (was, becomes) = (During.Outcome(answers), during.Outcome(answers));
            return answers[DuringSupportRows.Recipient] != isPrison || answers[DuringSupportRows.Ministry] == 1 ? was == becomes
                ? null : "differs"
                : answers[DuringSupportRows.Ministry] == 0 ? becomes == was || waits.Contains(becomes) ? null : $"{was} became {becomes}"
                : becomes == (int)OngoingSupportDecision.Continuum ? null : $"became {becomes}";
        }).Should().Be((DuringSupportRows.Kinds.Size, null));
    }

    [Fact]
    public void CommandOfTheAuthority_OwnCommandOnly_DecidesAsIfTheCommandAboveWereClear()
    {
        var book = Force.Book("command-of-the-authority", "own-command-only");
        var (before, during) = (BeforeSupportRows.Flow(book), DuringSupportRows.Flow(book));

        BeforeSupportRows.Authorities.Each(answers => before.Outcome(answers) == answers.With(BeforeSupportRows.CommandAbove, 1,
            Before.Outcome) ? null : "differs")
            .Should().Be((BeforeSupportRows.Authorities.Size, null));
        DuringSupportRows.Authorities.Each(answers => during.Outcome(answers) == (answers[DuringSupportRows.Suspended] == 2
                ? answers.With(DuringSupportRows.AuthorityAbove, 2, open => open.With(DuringSupportRows.UntoldAbove, 1,
                    told => told.With(DuringSupportRows.CommandAbove, 1, During.Outcome)))
                : answers.With(DuringSupportRows.CommandAbove, 1, During.Outcome)) ? null : "differs")
            .Should().Be((DuringSupportRows.Authorities.Size, null));
        BeforeSupportRows.Authorities.Each(answers => before.Outcome(answers) == Before.Outcome(answers) ? null : "differs").Wrong.Should()
            .NotBeNull();
        DuringSupportRows.Authorities.Each(answers => during.Outcome(answers) == During.Outcome(answers) ? null : "differs").Wrong.Should()
            .NotBeNull();
    }

    [Fact]
    public void ScaleOfGrossViolations_AllGrossViolations_ChangesTheLimbAndNoFlow()
    {
        var other = BeforeSupportRows.Flow(Force.Book("scale-of-gross-violations", "all-gross-violations"));

        BeforeSupportRows.Recorded.Each(answers => other.Outcome(answers) == Before.Outcome(answers) ? null : "differs")
            .Should().Be((BeforeSupportRows.Recorded.Size, null));
    }

    private static (int Outcomes, int Steps) Reached(FlowTable flow, params WholeSpace[] spaces)
    {
        var outcomes = new System.Collections.Concurrent.ConcurrentDictionary<int, byte>();
        var steps = new System.Collections.Concurrent.ConcurrentDictionary<string, byte>();
        foreach (var space in spaces)
        {
            space.Each(answers =>
            {
                outcomes.TryAdd(flow.Outcome(answers), 0);
                steps.TryAdd(flow.Step(answers), 0);
                return null;
            });
        }

        // Two steps before support and one while it runs stand for other readings and never hold in the cautious ones.
        string[] ofOtherReadings = ["accepted-support", "prison-service-not-covered"];
        steps.Keys.Should().NotContain(ofOtherReadings);
        return (outcomes.Count, steps.Count + ofOtherReadings.Count(flow.HasStep));
    }

    private static (long Covered, string? Wrong) Compare(WholeSpace space, Func<Combination, int> flow, Func<Combination, int> table) =>
        space.Each(answers => flow(answers) is var decided && table(answers) is var expected && decided == expected ? null
            : $"the flow says {flow(answers)}, the table {table(answers)}");
}
