using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// The invariants of the domain document that can be stated over the inputs and outcomes of table T1, each checked over all of its
/// combinations, and each shown to find a fault that is put in on purpose.
/// </summary>
/// <remarks>
/// Not statable here: I7 to I11 are about running support; I12 is the shape of a report; I13, I15 and I16 stand with the rules and the
/// flow's own tests; I18 and I19 are about records kept outside; I20 is about letters.
/// </remarks>
public class BeforeSupportInvariantTests
{
    private static readonly FlowTable Flow = BeforeSupport.Flow(ToolkitRules.Build());
    private static readonly Lazy<byte[]> Real = new(() => BeforeSupport.Table.Table(Flow.Outcome));

    /// <summary>From best to worst; answers that the document doesn't rank against one another stand together.</summary>
    private static readonly (string Question, int[][] Worse)[] Ranked =
    [
        ("securityForce.recordOfCompliance", [[1], [2], [3], [4]]),
        ("securityForce.accountability", [[1, 2], [3], [4]]),
        ("securityForce.institutions", [[1], [2], [3]]),
        ("supportRequest.monitoring", [[1], [2], [3]]),
        ("securityForce.seniorCommand", [[1], [2]]),
        ("supportRequest.risk", [[1], [2]]),
        ("supportRequest.residualRisk", [[1], [2]]),
        ("supportRequest.authorityMeasures", [[1, 2], [3], [4]]),
    ];

    public static TheoryData<string> Invariants => new(Checks.Keys);

    private static Dictionary<string, (Func<InputSpace, byte[], string?> Check, Func<int[], int, int> Fault)> Checks { get; } = new()
    {
        ["I1 a worse fact never gives a more permissive outcome"] = (
            AWorseFactIsNeverBetter,
            (cells, outcome) => cells[2] == 4 && outcome == (int)SupportDecision.ProceedMitigated ? (int)SupportDecision.ProceedStandard : outcome),
        ["I2 an unanswered question is never more permissive than any answer"] = (
            UnansweredIsNeverBetter,
            (cells, outcome) => cells[3] == 0 && outcome == (int)SupportDecision.Incomplete ? (int)SupportDecision.ProceedMitigated : outcome),
        ["I3 carve-outs survive refusal"] = (
            (space, table) => First(space, table, (cells, outcome) => cells[1] >= 8 && cells[0] != 5 && outcome != (int)SupportDecision.CarveOut),
            (cells, outcome) => cells[1] == 8 && cells[6] == 2 ? (int)SupportDecision.Refuse : outcome),
        ["I4 nothing proceeds with an unknown recipient, kind, risk, commander or monitoring"] = (
            (space, table) => First(space, table, (cells, outcome) => IsGoing(outcome) && (cells[0] == 0 || cells[1] == 0 || cells[7] == 0 || cells[6] == 0 || cells[5] == 0)),
            (cells, outcome) => cells[5] == 0 && outcome == (int)SupportDecision.Incomplete ? (int)SupportDecision.ProceedStandard : outcome),
        ["I5 no refusal without a named ground"] = (
            (space, table) => First(space, table, (cells, outcome) => outcome == (int)SupportDecision.Refuse && !(cells[6] == 2 || cells[8] == 2 || (cells[7] == 2 && cells[9] == 4))),
            (cells, outcome) => cells[3] == 0 && outcome == (int)SupportDecision.Incomplete ? (int)SupportDecision.Refuse : outcome),
        ["I16 benefits never override a real risk that remains"] = (
            (space, table) => First(space, table, (cells, outcome) => IsGoing(outcome) && cells[7] == 2 && cells[8] == 2),
            (cells, outcome) => cells[8] == 2 && cells[7] == 2 && outcome == (int)SupportDecision.Refuse ? (int)SupportDecision.ProceedMitigated : outcome),
        ["I22 an undertaking does not count as a measure"] = (
            (space, table) => First(space, table, (cells, outcome) => IsGoing(outcome) && cells[7] == 2 && cells[9] == 3),
            (cells, outcome) => cells[9] == 3 && outcome == (int)SupportDecision.Incomplete ? (int)SupportDecision.ProceedMitigated : outcome),
        ["a known bar is reported before any unknown"] = (
            (space, table) => First(space, table, (cells, outcome) => cells[7] == 2 && cells[9] == 4 && cells[0] != 5 && cells[1] < 8 && outcome != (int)SupportDecision.Refuse),
            (cells, outcome) => cells[2] == 0 && outcome == (int)SupportDecision.Refuse ? (int)SupportDecision.Incomplete : outcome),
    };

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Flow_EveryCombination_Keeps(string invariant) => Checks[invariant].Check(BeforeSupport.Table, Real.Value).Should().BeNull();

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Check_FaultPutIn_FindsIt(string invariant)
    {
        var (check, fault) = Checks[invariant];

        check(BeforeSupport.Classes, BeforeSupport.Classes.Table(cells => fault(cells, Flow.Outcome(cells)))).Should().NotBeNull();
    }

    [Fact]
    public void RequirementNotMet_EveryCombination_HoldsSupportBack()
    {
        var cells = new int[BeforeSupport.Names.Length];
        for (var index = 0; index < BeforeSupport.Rest.Size; index++)
        {
            BeforeSupport.Rest.Cells(index, cells);
            var isMet = cells[16] == 2 && cells[17] == 2 && cells[18] == 2 && cells[19] == 2;
            if (!isMet && Flow.Outcome(cells) is (int)SupportDecision.ProceedMitigated or (int)SupportDecision.ProceedStandard)
            {
                Assert.Fail(BeforeSupport.Rest.Describe(index));
            }
        }
    }

    private static bool IsGoing(int outcome) =>
        outcome is (int)SupportDecision.ProceedMitigated or (int)SupportDecision.ProceedStandard or (int)SupportDecision.AuthorisedNotEffective;

    /// <summary>Refused and incomplete are alike: no support. Outside the order: not covered, and carve-outs.</summary>
    private static int? Permission(byte outcome) => (SupportDecision)outcome switch
    {
        SupportDecision.Refuse or SupportDecision.Incomplete => 0,
        SupportDecision.AuthorisedNotEffective => 1,
        SupportDecision.ProceedMitigated => 2,
        SupportDecision.ProceedStandard => 3,
        _ => null,
    };

    private static string? AWorseFactIsNeverBetter(InputSpace space, byte[] table)
    {
        foreach (var (question, worse) in Ranked)
        {
            var dimension = space.Of(question);
            for (var index = 0; index < space.Size; index++)
            {
                var cell = space.Cell(index, dimension);
                var rank = Array.FindIndex(worse, cells => cells.Contains(cell));
                if (rank < 0 || rank == worse.Length - 1)
                {
                    continue;
                }

                foreach (var next in worse[rank + 1])
                {
                    if (Permission(table[space.With(index, dimension, space.PlaceOf(dimension, next))]) > Permission(table[index]))
                    {
                        return $"{space.Describe(index)}, and {question} worse at {next}";
                    }
                }
            }
        }

        return null;
    }

    private static string? UnansweredIsNeverBetter(InputSpace space, byte[] table)
    {
        for (var dimension = 0; dimension < space.Dimensions; dimension++)
        {
            var zero = space.PlaceOf(dimension, 0);
            if (zero < 0)
            {
                continue;
            }

            for (var index = 0; index < space.Size; index++)
            {
                if (space.Cell(index, dimension) != 0 && Permission(table[space.With(index, dimension, zero)]) > Permission(table[index]))
                {
                    return $"{space.Describe(index)}, and dimension {dimension} not answered";
                }
            }
        }

        return null;
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
