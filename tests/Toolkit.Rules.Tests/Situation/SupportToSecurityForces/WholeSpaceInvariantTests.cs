using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;
using static Toolkit.Rules.Situation.SupportToSecurityForces.SupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// The invariants of section 8 that compare two combinations which differ in one answer, over every question of both flows. Each is shown
/// to find a fault that is put in on purpose.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>I1, I2, I4, I21</term><description>before support, here; I3, I5, I16, I22 and I4 as printed in <see cref="BeforeSupportInvariantTests"/></description></item>
/// <item><term>I3/I6, I7 to I11</term><description>during support, in <see cref="DuringSupportTests"/>; I11 here for recorded allegations</description></item>
/// <item><term>I12, I14, I17, I18</term><description>of reports, in <see cref="SupportReportTests"/></description></item>
/// <item><term>I13, I15</term><description>of facts that reach other facts, in <see cref="GraveViolationsReachTests"/>; I13 here over every answer</description></item>
/// <item><term>I2 during support</term><description>not as printed: an open gravity is verified, a known one suspends. What holds is that
/// no answer takes back a permission, and that an open kind is at least as strict as any kind of support</description></item>
/// <item><term>I19</term><description>not statable: the risk note is a document, not an outcome</description></item>
/// <item><term>I20</term><description>not statable of letters; that reports withhold what is sensitive stands in <see cref="SupportReportTests"/></description></item>
/// </list>
/// </remarks>
public class WholeSpaceInvariantTests
{
    private static readonly FlowTable Before = BeforeSupportRows.Flow(ToolkitRules.Build());
    private static readonly FlowTable During = DuringSupportRows.Flow(ToolkitRules.Build());

    /// <summary>Pairs of a better and a worse answer before support.</summary>
    private static readonly (int Question, int Better, int Worse)[] Worse =
    [
        (BeforeSupportRows.Record, 1, 2), (BeforeSupportRows.Record, 2, 3), (BeforeSupportRows.Record, 3, 4),
        (BeforeSupportRows.Accountability, 1, 3), (BeforeSupportRows.Accountability, 2, 3), (BeforeSupportRows.Accountability, 3, 4),
        (BeforeSupportRows.Institutions, 1, 2), (BeforeSupportRows.Institutions, 2, 3),
        (BeforeSupportRows.Monitoring, 1, 2), (BeforeSupportRows.Monitoring, 2, 3),
        (BeforeSupportRows.Command, 1, 2), (BeforeSupportRows.Risk, 1, 2), (BeforeSupportRows.Residual, 1, 2),
        (BeforeSupportRows.Measures, 1, 3), (BeforeSupportRows.Measures, 2, 3), (BeforeSupportRows.Measures, 3, 4),
        (BeforeSupportRows.Senior, 2, 1), (BeforeSupportRows.Stance, 1, 2), (BeforeSupportRows.Sources, 1, 0), (BeforeSupportRows.Documented, 2, 1),
        .. Enumerable.Range(BeforeSupportRows.Letter, 4).Select(required => (required, 2, 1)),
    ];

    public static TheoryData<string> Invariants => new(Checks.Keys);

    private static Dictionary<string, Invariant> Checks { get; } = new()
    {
        ["before: I1 a worse fact never gives a more permissive outcome"] = new(
            Before.Outcome,
            decide => IsWorseBetter(BeforeSupportRows.Classes, decide, Worse),
            (answers, outcome) => outcome == (int)AuthorisedNotEffective && answers[BeforeSupportRows.Letter] == 1 ? (int)ProceedStandard : outcome),
        ["before: I1, I13 a commander, a unit below or an authority above that is found against never gives a more permissive outcome"] = new(
            Before.Outcome,
            decide => IsWorseBetter(BeforeSupportRows.Recorded, decide,
                [(BeforeSupportRows.Officer, 1, 2), (BeforeSupportRows.UnitBelow, 1, 2), (BeforeSupportRows.AuthorityAbove, 1, 2)]),
            (answers, outcome) => outcome == (int)ProceedMitigated && answers[BeforeSupportRows.AuthorityAbove] == 2 ? (int)ProceedStandard : outcome),
        ["before: a record that allegations make grave decides as one that is answered as grave"] = new(
            Before.Outcome,
            decide => Every(BeforeSupportRows.Recorded, answers => answers[BeforeSupportRows.Sources] == 1
                && Enumerable.Range(BeforeSupportRows.FirstLimb, 5).Any(limb => answers[limb] == 2)
                && answers.With(BeforeSupportRows.Record, 0, decide) != answers.With(BeforeSupportRows.Record, 4, decide)),
            (answers, outcome) => outcome == (int)ProceedMitigated && answers[BeforeSupportRows.Record] == 0 ? (int)ProceedStandard : outcome),
        ["before: I2 an unanswered question is never more permissive than any answer"] = new(
            Before.Outcome,
            decide => Open(BeforeSupportRows.Classes, decide, open => Permission(open) > 0, (open, answered) => Permission(open) > Permission(answered)),
            (answers, outcome) => outcome == (int)Incomplete && answers[BeforeSupportRows.Documented] == 0 && answers[BeforeSupportRows.Stance] != 0
                ? (int)AuthorisedNotEffective : outcome),
        ["before: no answer to an open question takes back a permission"] = new(
            Before.Outcome,
            decide => Open(BeforeSupportRows.Classes, decide, IsPermitted, (_, answered) => !IsPermitted(answered) && answered != (int)NotCovered),
            (answers, outcome) => outcome == (int)Incomplete && answers[BeforeSupportRows.Stance] == 0 ? (int)ProceedMitigated : outcome),
        ["before: I4 nothing proceeds with an unknown stance, accountability, institutions or command either"] = new(
            Before.Outcome,
            decide => Every(BeforeSupportRows.Answers, answers => decide(answers) is (int)ProceedStandard or (int)ProceedMitigated or (int)AuthorisedNotEffective
                && (answers[BeforeSupportRows.Stance] == 0 || answers[BeforeSupportRows.Accountability] == 0
                    || answers[BeforeSupportRows.Institutions] == 0 || answers[BeforeSupportRows.Command] == 0)),
            (answers, outcome) => outcome == (int)Incomplete && answers[BeforeSupportRows.Institutions] == 0 ? (int)AuthorisedNotEffective : outcome),
        ["before: I21 a stricter stance of the UN wins over every outcome but a carve-out"] = new(
            Before.Outcome,
            decide => Every(BeforeSupportRows.Answers, answers =>
                decide(answers) is not ((int)Refuse or (int)NotCovered or (int)CarveOut) && answers[BeforeSupportRows.Stance] == 2),
            (answers, outcome) => outcome == (int)Refuse && answers[BeforeSupportRows.Risk] == 0 ? (int)Incomplete : outcome),
        ["before: I16 influence never decides whether support is refused"] = new(
            Before.Outcome,
            decide => Every(BeforeSupportRows.Classes, answers => Enumerable.Range(0, 4)
                .Select(influence => answers.With(BeforeSupportRows.Influence, influence, decide) == (int)Refuse).Distinct().Count() > 1),
            (answers, outcome) => outcome == (int)Refuse && answers[BeforeSupportRows.Influence] == 1 ? (int)ProceedMitigated : outcome),
        ["during: no answer to an open question takes back a permission"] = new(
            During.Outcome,
            decide => Open(DuringSupportRows.Answers, decide, open => Delivery(open) >= 5, (_, answered) => Delivery(answered) < 5),
            (answers, outcome) => outcome == (int)Verify && answers[DuringSupportRows.Suspended] == 0 ? (int)ContinueEnhanced : outcome),
        ["during: I2, U2 an open kind is never more permissive than any kind of support"] = new(
            During.Outcome,
            decide => Every(DuringSupportRows.Answers, answers => Delivery(answers.With(DuringSupportRows.Kind, 0, decide)) is var open
                && Enumerable.Range(1, 13).Any(kind => open > Delivery(answers.With(DuringSupportRows.Kind, kind, decide)))),
            (answers, outcome) => outcome == (int)HoldAndVerify && answers[DuringSupportRows.Kind] == 0 ? (int)Verify : outcome),
        ["during: I11 a recorded allegation or commander never restores delivery"] = new(
            During.Outcome,
            decide => Every(DuringSupportRows.Answers, answers => new[] { DuringSupportRows.Acts, DuringSupportRows.Commander }.Any(recorded =>
                Delivery(answers.With(recorded, 1, decide)) < 5 && Delivery(answers.With(recorded, 2, decide)) >= 5
                && !(recorded == DuringSupportRows.Acts && answers[DuringSupportRows.Gravity] == 0))),
            (answers, outcome) => outcome == (int)Suspend && answers[DuringSupportRows.Commander] == 2 ? (int)ContinueEnhanced : outcome),
    };

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Flow_EveryCombination_Keeps(string invariant)
    {
        var (decide, check, _) = Checks[invariant];

        check(decide).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Check_FaultPutIn_FindsIt(string invariant)
    {
        var (decide, check, fault) = Checks[invariant];

        check(answers => fault(answers, decide(answers))).Should().NotBeNull();
    }

    private static bool IsPermitted(int outcome) => outcome is (int)CarveOut or (int)ProceedMitigated or (int)ProceedStandard;

    /// <summary>The order of permission before support. Not covered and carve-outs stand outside it.</summary>
    private static int? Permission(int outcome) => (SupportDecision)outcome switch
    {
        Refuse or Incomplete => 0,
        AuthorisedNotEffective => 1,
        ProceedMitigated => 2,
        ProceedStandard => 3,
        _ => null,
    };

    /// <summary>The order of permission during support; from 5 on it is permitted. What the ladder decides and carve-outs stand outside it.</summary>
    private static int? Delivery(int outcome) => (OngoingSupportDecision)outcome switch
    {
        Withdraw => 0,
        StaySuspended or ResumeReview or Suspend or SuspendAndIntercede => 1,
        Hold or HoldAndIntercede or HoldAndVerify => 2,
        Intercede => 3,
        Verify => 4,
        ContinueEnhanced => 5,
        Continue => 6,
        _ => null,
    };

    private static string? IsWorseBetter(WholeSpace space, Func<Combination, int> decide, (int Question, int Better, int Worse)[] pairs) => pairs
        .Select(pair => Every(space, answers => Permission(answers.With(pair.Question, pair.Worse, decide)) is > 0 and var after
            && after > Permission(answers.With(pair.Question, pair.Better, decide))
            && !IsUnsourced(pair.Question, pair.Better, answers)) is { } wrong ? $"{space.NameOf(pair.Question)} worse at {pair.Worse}, {wrong}" : null)
        .FirstOrDefault(wrong => wrong is not null);

    /// <summary>A clean record without sources is no fact but an unknown one (U6), so that an isolated violation is not worse than it.</summary>
    private static bool IsUnsourced(int question, int better, Combination answers) =>
        question == BeforeSupportRows.Record && better == 1 && answers[BeforeSupportRows.Sources] == 0;

    private static string? Open(WholeSpace space, Func<Combination, int> decide, Func<int, bool> matters, Func<int, int, bool> isTakenBack) => Enumerable.Range(0, space.Questions)
        .Where(question => space.CellsOf(question) is [0, _, ..])
        .Select(question => Every(space, answers => answers.With(question, 0, decide) is var open && matters(open)
            && space.CellsOf(question)[1..].Any(cell => isTakenBack(open, answers.With(question, cell, decide)))) is { } wrong
            ? $"{space.NameOf(question)} not answered, {wrong}" : null)
        .FirstOrDefault(wrong => wrong is not null);

    private static string? Every(WholeSpace space, Func<Combination, bool> isWrong)
    {
        var (covered, wrong) = space.Each(answers => isWrong(answers) ? "wrong" : null);
        if (wrong is null)
        {
            covered.Should().Be(space.Size);
        }

        return wrong;
    }

    private sealed record Invariant(
        Func<Combination, int> Decide, Func<Func<Combination, int>, string?> Check, Func<Combination, int, int> Fault);
}
