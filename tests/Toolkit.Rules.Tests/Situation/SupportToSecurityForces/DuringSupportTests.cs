using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>Table T2 in full, and the invariants on running support, each shown to find a fault that is put in on purpose.</summary>
public class DuringSupportTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly FlowTable Flow = DuringSupport.Flow(Book);
    private static readonly Lazy<byte[]> Real = new(() => DuringSupport.Table.Table(Flow.Outcome));

    public static TheoryData<string> Invariants => new(Checks.Keys);

    private static Dictionary<string, (Func<int[], int, bool> IsWrong, Func<int[], int, int> Fault)> Checks { get; } = new()
    {
        ["I3/I6 carve-outs survive suspension and withdrawal"] = (
            (cells, outcome) => cells[1] >= 8 && cells[0] != 5 && outcome != (int)ContinueCarveOut,
            (cells, outcome) => cells[10] == 2 && outcome == (int)ContinueCarveOut ? (int)StaySuspended : outcome),
        ["I7 suspension only after intercession with violations going on, or for a real risk that stands"] = (
            (cells, outcome) => outcome is (int)Suspend or (int)SuspendAndIntercede && !((cells[7] == 2 && cells[9] == 2) || cells[13] == 2),
            (cells, outcome) => outcome == (int)Intercede ? (int)Suspend : outcome),
        ["I8 withdrawal only from suspension, after intercession and the route through headquarters, going on, counterpart not prepared, decided"] = (
            (cells, outcome) => outcome == (int)Withdraw && !(cells[10] == 2 && cells[7] == 2 && cells[11] == 2 && cells[9] == 2 && cells[12] == 2 && cells[14] == 2),
            (cells, outcome) => outcome == (int)StaySuspended && cells[12] == 2 ? (int)Withdraw : outcome),
        ["I9 resumption only with violations verified ended and the risk below, through a fresh assessment"] = (
            (cells, outcome) => cells[10] == 2 && cells[1] < 8 && cells[0] != 5
                && (Delivers(outcome) || (outcome == (int)ResumeReview && !(cells[9] == 1 && cells[13] == 1))),
            (cells, outcome) => outcome == (int)ResumeReview ? (int)Continue : outcome),
        ["I10 grounds for grave violations always produce intercession, unless ended or already suspended"] = (
            (cells, outcome) => cells[0] != 5 && cells[1] < 8 && cells[10] != 2 && cells[9] != 1 && ((cells[2] == 3 && cells[3] == 2) || cells[4] == 2)
                && outcome is not ((int)Intercede or (int)HoldAndIntercede or (int)SuspendAndIntercede) && cells[7] != 2,
            (cells, outcome) => outcome == (int)Intercede && cells[8] == 1 ? (int)Verify : outcome),
        ["nothing continues on an unanswered question about information, command, risk or suspension"] = (
            (cells, outcome) => outcome == (int)Continue && (cells[2] == 0 || cells[4] == 0 || cells[13] == 0 || cells[10] == 0),
            (cells, outcome) => outcome == (int)Verify && cells[13] == 0 ? (int)Continue : outcome),
    };

    [Fact]
    public void Flow_EveryCombinationOfTheTable_DecidesAsTheTable()
    {
        DuringSupport.Table.Size.Should().Be(8_503_056);

        FirstDifference(DuringSupport.Table, Real.Value).Should().BeNull();
    }

    [Fact]
    public void Flow_EveryRecipientAndKind_DecidesAsTheTable()
    {
        DuringSupport.Kinds.Size.Should().Be(10_450_944);

        FirstDifference(DuringSupport.Kinds, DuringSupport.Kinds.Table(Flow.Outcome)).Should().BeNull();
    }

    [Fact]
    public void Flow_EveryStanceOnTheCountry_DecidesAsTheTable() =>
        FirstDifference(DuringSupport.Stances, DuringSupport.Stances.Table(Flow.Outcome)).Should().BeNull();

    [Fact]
    public void Assess_SampleOfCombinations_DecidesAsTheFlowsDiagram()
    {
        var random = new Random(5);
        var cells = new int[DuringSupport.Names.Length];
        for (var sample = 0; sample < 4_000; sample++)
        {
            var space = (sample % 3) switch { 0 => DuringSupport.Table, 1 => DuringSupport.Kinds, _ => DuringSupport.Stances };
            space.Cells(random.Next(space.Size), cells);
            Book.Assess(DuringSupport.Facts(cells)).Decisions.Should().ContainSingle()
                .Which.Outcome.Should().Be(Name(Flow.Outcome(cells)), string.Join(",", cells));
        }
    }

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Flow_EveryCombination_Keeps(string invariant) =>
        First(DuringSupport.Table, Real.Value, Checks[invariant].IsWrong).Should().BeNull();

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Check_FaultPutIn_FindsIt(string invariant)
    {
        var (isWrong, fault) = Checks[invariant];

        First(DuringSupport.Table, DuringSupport.Table.Table(cells => fault(cells, Flow.Outcome(cells))), isWrong).Should().NotBeNull();
    }

    [Fact]
    public void WorseFact_EveryCombination_NeverRestoresDelivery()
    {
        (string Question, int Better, int Worse)[] ranked =
        [
            ("ongoingSupport.gravity", 1, 2), ("commander-implicated", 1, 2), ("ongoingSupport.continues", 1, 2), ("ongoingSupport.residualRisk", 1, 2),
            ("ongoingSupport.information", 1, 2), ("ongoingSupport.information", 1, 3),
        ];
        NeverRestored(Real.Value).Should().BeNull();
        NeverRestored([.. Real.Value.Select(outcome => outcome == (byte)SuspendAndIntercede ? (byte)Continue : outcome)]).Should().NotBeNull("a fault put in is found");

        string? NeverRestored(byte[] table)
        {
            foreach (var (question, better, worse) in ranked)
            {
                var dimension = DuringSupport.Table.Of(question);
                for (var index = 0; index < table.Length; index++)
                {
                    if (DuringSupport.Table.Cell(index, dimension) == better && IsHalted(table[index])
                        && !IsHalted(table[DuringSupport.Table.With(index, dimension, worse)]))
                    {
                        return $"{DuringSupport.Table.Describe(index)}, and {question} worse";
                    }
                }
            }

            return null;
        }
    }

    [Fact]
    public void Flow_AllCombinations_ReachEveryOutcomeAndStep()
    {
        var tables = new[] { DuringSupport.Table, DuringSupport.Kinds, DuringSupport.Stances };

        tables.SelectMany(space => space.Table(Flow.Outcome).Distinct()).Distinct().Select(outcome => (int)outcome)
            .Should().BeEquivalentTo(Enumerable.Range(0, Flow.Outcomes));
        tables.SelectMany(space => space.Table(Flow.Step).Distinct()).Distinct().Select(step => (int)step)
            .Should().BeEquivalentTo(Enumerable.Range(0, Flow.Steps));
    }

    private static bool IsHalted(int outcome) =>
        outcome is (int)Withdraw or (int)ResumeReview or (int)StaySuspended or (int)SuspendAndIntercede or (int)Suspend or (int)Hold or (int)HoldAndIntercede or (int)HoldAndVerify;

    private static bool Delivers(int outcome) => outcome is (int)Continue or (int)ContinueEnhanced;

    private static string Name(int outcome) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(((OngoingSupportDecision)outcome).ToString());

    private static string? FirstDifference(InputSpace space, byte[] flow)
    {
        var table = space.Table(DuringSupport.Decide);
        var index = flow.AsSpan().CommonPrefixLength(table);
        return index == space.Size ? null
            : $"{space.Describe(index)}: the flow says {Name(flow[index])}, the table {Name(table[index])}";
    }

    private static string? First(InputSpace space, byte[] table, Func<int[], int, bool> isWrong)
    {
        var cells = new int[space.Dimensions];
        for (var index = 0; index < table.Length; index++)
        {
            space.Cells(index, cells);
            if (isWrong(cells, table[index]))
            {
                return space.Describe(index);
            }
        }

        return null;
    }
}
