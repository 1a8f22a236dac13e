using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;
using static Toolkit.Rules.Situation.SupportToSecurityForces.SupportDecision;
using B = Toolkit.Rules.Tests.Situation.SupportToSecurityForces.BeforeSupportRows;
using D = Toolkit.Rules.Tests.Situation.SupportToSecurityForces.DuringSupportRows;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// The invariants of the domain document, in the wording of its corrections, over answers, records and authorities above. Each is shown to
/// find a fault that is put in on purpose.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>I1 to I11, I16, I21, I22</term><description>here</description></item>
/// <item><term>I12, I14, I17, I18</term><description>of reports, in <see cref="SupportReportTests"/></description></item>
/// <item><term>I13, I15</term><description>of facts that reach other facts, in <see cref="GraveViolationsReachTests"/>; I13 here over every
/// truth</description></item>
/// <item><term>I19</term><description>not statable: the risk note is a document, not an outcome</description></item>
/// <item><term>I20</term><description>not statable of letters; that reports withhold what is sensitive stands in
/// <see cref="SupportReportTests"/></description></item>
/// </list>
/// </remarks>
public class WholeSpaceInvariantTests
{
    private static readonly FlowTable Before = B.Flow(ToolkitRules.Build());
    private static readonly FlowTable During = D.Flow(ToolkitRules.Build());

    /// <summary>Pairs of a better and a worse answer before support.</summary>
    private static readonly (int Question, int Better, int Worse)[] WorseBefore =
    [
        (B.Record, 1, 2), (B.Record, 2, 3), (B.Record, 3, 4), (B.Accountability, 2, 3), (B.Accountability, 3, 4), (B.Institutions, 1, 3),
        (B.Monitoring, 1, 2), (B.Monitoring, 2, 3), (B.Command, 1, 2), (B.Risk, 1, 2), (B.Residual, 1, 2), (B.Measures, 1, 3),
            (B.Measures, 3, 4),
        (B.Senior, 2, 0), (B.Stance, 1, 2), (B.Sources, 1, 0), (B.Documented, 2, 0), (B.Guidance, 2, 3),
        .. Enumerable.Range(B.Letter, 1 + B.SignedOff - B.Letter).Where(required => required != B.Guidance)
            .Select(required => (required, 2, 1)),
    ];

    /// <summary>
    /// Pairs of a better and a worse answer while support runs. That the UN interceded has no order, nor has knowing more of what came to
    /// light.
    /// </summary>
    private static readonly (int Question, int Better, int Worse)[] WorseDuring =
    [
        (D.Information, 1, 2), (D.Information, 1, 3), (D.Gravity, 1, 2), (D.Command, 1, 2), (D.Credible, 1, 2), (D.Life, 1, 2),
            (D.Deadline, 1, 2),
        (D.CommanderDeadline, 1, 2), (D.Continues, 1, 2), (D.Suspended, 1, 2), (D.Residual, 1, 2), (D.Counterpart, 1, 2),
    ];

    /// <summary>What is recorded, or found of an authority above, against a force.</summary>
    private static readonly int[] AgainstBefore = [B.Officer, B.FirstLimb, B.UnitBelow, B.WithheldAbove, B.CommandAbove, B.GraveAbove];

    private static readonly int[] AgainstDuring = [D.Officer, D.Recorded, D.Unverified, D.Untold, D.Below, D.WithheldAbove, D.CommandAbove,
        D.RecordAbove];

    public static TheoryData<string> Invariants => new(Checks.Keys);

    private static Dictionary<string, Invariant> Checks { get; } = new()
    {
        ["before: I1 a worse answer never gives a more permissive outcome"] = new(
            Before.Outcome,
            decide => Worse([B.Classes], decide, Permission, WorseBefore, IsUnsourced),
            (answers, outcome) => outcome == (int)AuthorisedNotEffective && answers[B.Letter] == 1 ? (int)ProceedStandard : outcome),
        ["before: I1, I13 what is recorded or found of an authority never gives a more permissive outcome"] = new(
            Before.Outcome,
            decide => Worse([B.Recorded, B.Authorities, B.Unestablished], decide, Permission,
                [.. AgainstBefore.Select(what => (what, 1, 2))], IsKnowingMoreBefore),
            (answers, outcome) => outcome == (int)ProceedMitigated && answers[B.GraveAbove] == 2 ? (int)ProceedStandard : outcome),
        ["before: I2 an unanswered question is never more permissive than any answer"] = new(
            Before.Outcome,
            decide => Open([B.Classes, B.Authorities], decide, open => Permission(open) > 0,
                (open, answered) => Permission(open) > Permission(answered)),
            (answers, outcome) => outcome == (int)Incomplete && answers[B.Documented] == 0 && answers[B.Stance] != 0
                ? (int)AuthorisedNotEffective : outcome),
        ["before: the proof: no answer takes back what permits or refers"] = new(
            Before.Outcome,
            decide => Open([B.Classes, B.Recorded, B.Authorities], decide, GoesOnBefore, (_, answered) => !GoesOnBefore(answered)),
            (answers, outcome) => outcome == (int)Incomplete && answers[B.Stance] == 0 ? (int)ProceedMitigated : outcome),
        ["before: I3 a carve-out survives every bar"] = new(
            Before.Outcome,
            decide => Every([B.Classes, B.Recorded, B.Authorities], answers => B.IsCarveOut(answers[B.Kind])
                && answers[B.Recipient] is not (0 or 5 or 6) && decide(answers) != (int)CarveOut),
            (answers, outcome) => outcome == (int)CarveOut && answers[B.Command] == 2 ? (int)Refuse : outcome),
        ["before: I4 nothing proceeds with an unknown recipient, kind, risk, command, monitoring, stance, accountability, institutions "
            + "or authority above"] = new(
            Before.Outcome,
            decide => Every([B.Classes, B.Authorities], answers => IsGoing(decide(answers))
                && (answers[B.Recipient] == 0 || answers[B.Kind] == 0 || answers[B.Risk] == 0 || answers[B.Command] == 0
                    || answers[B.Monitoring] == 0
                    || answers[B.Accountability] == 0 || answers[B.Institutions] == 0 || answers[B.Stance] == 0
                    || (answers[B.NamesAuthority] == 2 && answers[B.CommandAbove] != 1)
                    || (answers[B.Recipient] is not (3 or 4) && answers[B.CommandedBy] == 0 && answers[B.AuthorityAbove] != 2))),
            (answers, outcome) => outcome == (int)Incomplete && answers[B.Institutions] == 0 ? (int)AuthorisedNotEffective : outcome),
        ["before: I5 no refusal without a named ground"] = new(
            Before.Outcome,
            decide => Every([B.Classes, B.Recorded, B.Authorities], answers => decide(answers) == (int)Refuse
                && !(answers[B.Stance] == 2 || answers[B.WithheldAbove] == 2 || answers[B.Command] == 2 || answers[B.Officer] == 2
                    || answers[B.Residual] == 2 || (answers[B.Risk] == 2 && answers[B.Measures] == 4))),
            (answers, outcome) => outcome == (int)Incomplete && answers[B.Accountability] == 0 ? (int)Refuse : outcome),
        ["before: I16 benefits never override a real risk that remains, and influence never decides a refusal"] = new(
            Before.Outcome,
            decide => Every([B.Classes], answers => answers[B.Risk] == 2 && answers[B.Residual] == 2 && IsGoing(decide(answers)))
                ?? Every([B.Classes], answers => Enumerable.Range(0, 4)
                    .Select(influence => answers.With(B.Influence, influence, decide) == (int)Refuse).Distinct().Count() > 1),
            (answers, outcome) => outcome == (int)Refuse && answers[B.Influence] == 1 ? (int)ProceedMitigated : outcome),
        ["before: I21 a stricter stance of the UN, told of the force or of an authority above, wins over every outcome but a carve-out"] =
            new(
            Before.Outcome,
            decide => Every([B.Authorities], answers => (answers[B.Stance] == 2
                || (answers[B.NamesAuthority] == 2 && answers[B.WithheldAbove] == 2))
                && answers[B.Recipient] is not (5 or 6) && !B.IsCarveOut(answers[B.Kind]) && decide(answers) != (int)Refuse),
            (answers, outcome) => outcome == (int)Refuse && answers[B.Risk] == 0 ? (int)Incomplete : outcome),
        ["before: I22 an undertaking is not a measure"] = new(
            Before.Outcome,
            decide => Every([B.Classes], answers => answers[B.Risk] == 2 && answers[B.Measures] == 3 && IsGoing(decide(answers))),
            (answers, outcome) => outcome == (int)Incomplete && answers[B.Measures] == 3 ? (int)ProceedMitigated : outcome),
        ["before: U8 a known bar is reported before any unknown"] = new(
            Before.Outcome,
            decide => Every([B.Classes], answers => answers[B.Risk] == 2 && answers[B.Measures] == 4 && answers[B.Recipient] is not (5 or 6)
                && !B.IsCarveOut(answers[B.Kind]) && decide(answers) != (int)Refuse),
            (answers, outcome) => outcome == (int)Refuse && answers[B.Record] == 0 ? (int)Incomplete : outcome),
        ["before: every condition holds support back until it is met"] = new(
            Before.Outcome,
            decide => Every([B.Classes], answers => decide(answers) is (int)ProceedMitigated or (int)ProceedStandard
                && Enumerable.Range(B.Letter, 1 + B.SignedOff - B.Letter)
                    .Any(required => required == B.Guidance ? answers[required] is 0 or 3 : answers[required] != 2)),
            (answers, outcome) => outcome == (int)AuthorisedNotEffective && answers[B.Guidance] == 3 ? (int)ProceedMitigated : outcome),
        ["during: I1 a worse answer never gives a higher level"] = new(
            During.Outcome,
            decide => Worse(D.All, decide, Level, WorseDuring, (question, _, answers) => question == D.Suspended || IsNoCase(answers)),
            (answers, outcome) => outcome == (int)Verify && answers[D.Continues] == 2 ? (int)ContinueEnhanced : outcome),
        ["during: I1, I13 what is recorded or found of an authority never gives a higher level"] = new(
            During.Outcome,
            decide => Worse(D.All, decide, Level, [.. AgainstDuring.Select(what => (what, 1, 2))], (_, _, answers) => IsNoCase(answers)),
            (answers, outcome) => outcome == (int)HoldAndVerify && answers[D.CommandAbove] == 2 ? (int)OngoingSupportDecision.Continue
                : outcome),
        ["during: I2 nothing permits or refers while something is open, and support of close connection is held"] = new(
            During.Outcome,
            decide => Every(D.All, answers => IsSupport(answers) && (D.IsUnclear(answers) || D.IsOpen(answers))
                && (Level(decide(answers)) > 1
                    || (D.IsHigh(answers) && (D.IsOpen(answers) || D.IsUnanswered(answers)
                    || !(answers[D.Credible] == 1 && answers[D.Life] == 1))
                    && Level(decide(answers)) > 0))),
            (answers, outcome) => outcome == (int)HoldAndVerify && answers[D.Stance] == 0 ? (int)Verify : outcome),
        ["during: the proof: no answer takes back what permits or refers"] = new(
            During.Outcome,
            decide => Open(D.All, decide, GoesOnDuring, (_, answered) => !GoesOnDuring(answered)),
            (answers, outcome) => outcome == (int)Verify && answers[D.Residual] == 0 ? (int)Continuum : outcome),
        ["during: I3, I6 a carve-out survives suspension and withdrawal"] = new(
            During.Outcome,
            decide => Every(D.All, answers => B.IsCarveOut(answers[D.Kind]) && answers[D.Recipient] != 6
                && decide(answers) != (int)ContinueCarveOut),
            (answers, outcome) => outcome == (int)ContinueCarveOut && answers[D.Suspended] == 2 ? (int)StaySuspended : outcome),
        ["during: I7 suspension only for a risk that stands, or after intercession where violations continue or a commander stays"] = new(
            During.Outcome,
            decide => Every(D.All, answers => decide(answers) is (int)Suspend or (int)SuspendAndIntercede && answers[D.Residual] != 2
                && !(answers[D.Interceded] == 2 && answers[D.Continues] == 2)
                && !(answers[D.AboutCommander] == 2 && D.Commander(answers) == Truth.True)),
            (_, outcome) => outcome == (int)Intercede ? (int)Suspend : outcome),
        ["during: I8 withdrawal only from suspension, after every other step, and decided at a high level"] = new(
            During.Outcome,
            decide => Every([D.Violations], answers => decide(answers) == (int)Withdraw
                && !(answers[D.Suspended] == 2 && answers[D.Interceded] == 2
                && answers[D.Headquarters] == 2 && answers[D.Continues] == 2 && answers[D.Counterpart] == 2 && answers[D.Decided] == 2)),
            (answers, outcome) => outcome == (int)StaySuspended && answers[D.Counterpart] == 2 ? (int)Withdraw : outcome),
        ["during: I9 what is suspended resumes only by a fresh assessment, with violations ended, the risk below and command clear"] = new(
            During.Outcome,
            decide => Every(D.All, answers => IsSupport(answers) && answers[D.Suspended] == 2 && (GoesOnDuring(decide(answers))
                || (decide(answers) == (int)ResumeReview && !(answers[D.Continues] == 1 && answers[D.Residual] == 1
                    && D.Commander(answers) == Truth.False)))),
            (_, outcome) => outcome == (int)ResumeReview ? (int)OngoingSupportDecision.Continue : outcome),
        ["during: I10 grave and not ended, asserted or recorded, gives intercession, a hold, suspension or a stop, and nothing else"] = new(
            During.Outcome,
            decide => Every(D.All, answers => IsSupport(answers) && answers[D.Suspended] != 2 && answers[D.Continues] != 1
                && D.Grave(answers) == Truth.True
                && decide(answers) is not ((int)Intercede or (int)HoldAndIntercede or (int)Hold or (int)Suspend
                    or (int)SuspendAndIntercede or (int)StopForCountryStance)),
            (answers, outcome) => outcome == (int)Intercede && answers[D.Information] == 1 ? (int)OngoingSupportDecision.Continue
                : outcome),
        ["during: I11 nothing recorded restores delivery"] = new(
            During.Outcome,
            decide => Every(D.All, answers => !IsNoCase(answers) && AgainstDuring.Any(what =>
                Level(answers.With(what, 1, decide)) == 0 && Level(answers.With(what, 2, decide)) > 0)),
            (answers, outcome) => outcome == (int)HoldAndIntercede && answers[D.Recorded] == 2 ? (int)ContinueEnhanced : outcome),
        ["during: an implicated commander in post is never answered by the end of the violations alone"] = new(
            During.Outcome,
            decide => Every(D.All, answers => IsSupport(answers) && D.Commander(answers) == Truth.True && Level(decide(answers)) > 1),
            (answers, outcome) => outcome == (int)Intercede && answers[D.Continues] == 1 ? (int)ContinueEnhanced : outcome),
        ["during: U2 an open kind is never more permissive than any kind of support"] = new(
            During.Outcome,
            decide => Every(D.All, answers => Level(answers.With(D.Kind, 0, decide)) is var open
                && Enumerable.Range(1, 7).Any(kind => open > Level(answers.With(D.Kind, kind, decide)))),
            (answers, outcome) => outcome == (int)HoldAndVerify && answers[D.Kind] == 0 ? (int)Verify : outcome),
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

    private static bool IsGoing(int outcome) => outcome is (int)AuthorisedNotEffective or (int)ProceedMitigated or (int)ProceedStandard;

    /// <summary>Whether an outcome before support permits or refers.</summary>
    private static bool GoesOnBefore(int outcome) =>
        outcome is (int)CarveOut or (int)ProceedMitigated or (int)ProceedStandard or (int)NotCovered;

    /// <summary>Whether an outcome on running support permits or refers.</summary>
    private static bool GoesOnDuring(int outcome) =>
        outcome is (int)Continuum or (int)ContinueCarveOut or (int)ContinueEnhanced or (int)OngoingSupportDecision.Continue;

    /// <summary>Whether the table's rows on support are asked at all.</summary>
    private static bool IsSupport(Combination answers) => answers[D.Recipient] is not (5 or 6) && !B.IsCarveOut(answers[D.Kind]);

    /// <summary>The order of permission before support. Not covered and carve-outs stand outside it.</summary>
    private static int? Permission(int outcome) => (SupportDecision)outcome switch
    {
        Refuse or Incomplete or SupportDecision.OutsideThePolicy => 0,
        AuthorisedNotEffective => 1,
        ProceedMitigated => 2,
        ProceedStandard => 3,
        _ => null,
    };

    /// <summary>The level that the table prints beside each outcome; a carve-out has none.</summary>
    private static int? Level(int outcome) => (OngoingSupportDecision)outcome switch
    {
        OngoingSupportDecision.Continue => 3,
        ContinueEnhanced or Continuum => 2,
        Intercede or Verify => 1,
        ContinueCarveOut => null,
        _ => 0,
    };

    private static string? Worse(
        WholeSpace[] spaces, Func<Combination, int> decide, Func<int, int?> level, (int Question, int Better, int Worse)[] pairs, Func<int,
            int, Combination, bool> isNoOrder) =>
        (from space in spaces
         from pair in pairs
         where space.CellsOf(pair.Question).Contains(pair.Better) && space.CellsOf(pair.Question).Contains(pair.Worse)
         select Every([space], answers => level(answers.With(pair.Question, pair.Worse, decide)) is > 0 and var after
            && after > level(answers.With(pair.Question, pair.Better, decide))
            && !isNoOrder(pair.Question, pair.Better, answers)) is { } wrong ? $"{space.NameOf(pair.Question)} worse at {pair.Worse}, "
                + $"{wrong}" : null)
        .FirstOrDefault(wrong => wrong is not null);

    /// <summary>
    /// A clean record without sources is no fact but an unknown one (U6), so that an isolated violation is not worse than it.
    /// </summary>
    private static bool IsUnsourced(int question, int better, Combination answers) => question == B.Record && better == 1
        && answers[B.Sources] == 0;

    /// <summary>
    /// An open allegation, or an open authority, makes something known where it turns out founded: that is no worse fact but a known one.
    /// </summary>
    private static bool IsKnowingMoreBefore(int question, int better, Combination answers) =>
        answers[B.Unverified] != 1 || answers[B.Open] != 1 || answers[B.OpenAgainstNobody] != 1 || answers[B.UnverifiedUnder] != 1
            || answers[B.OpenUnder] != 1
        || answers[B.ActsOrOpenUnder] != 1 || answers[B.UnitsOpen] != 1
        || (answers[B.NamesAuthority] != 1 && (answers[B.UnverifiedAbove] != 1 || answers[B.OpenAbove] != 1 || answers[B.RecordAbove] != 1))
        || (answers[B.Accountability] == 0 && answers[B.UnitBelow] != 1);

    /// <summary>
    /// No case has it: what is open of the record is always known, and whether the record is grave, or unverified, is known where nothing
    /// of it is open, nor anything of an authority above.
    /// </summary>
    private static bool IsNoCase(Combination answers) => answers[D.Untold] == 0
        || (answers[D.Untold] == 1 && (answers[D.Unverified] == 0
            || (answers[D.Recorded] == 0 && (answers[D.RecordAbove] == 1 || answers[D.NamesAuthority] == 1))));

    private static string? Open(WholeSpace[] spaces, Func<Combination, int> decide, Func<int, bool> matters, Func<int, int,
        bool> isTakenBack) =>
        (from space in spaces
         from question in Enumerable.Range(0, space.Questions)
         where space.CellsOf(question) is [0, _, ..]
         select Every([space], answers => answers.With(question, 0, decide) is var open && matters(open)
            && space.CellsOf(question)[1..].Any(cell => isTakenBack(open, answers.With(question, cell, decide)))) is { } wrong
            ? $"{space.NameOf(question)} not answered, {wrong}" : null)
        .FirstOrDefault(wrong => wrong is not null);

    private static string? Every(WholeSpace[] spaces, Func<Combination, bool> isWrong)
    {
        foreach (var space in spaces)
        {
            var (covered, wrong) = space.Each(answers => isWrong(answers) ? "wrong" : null);
            if (wrong is not null)
            {
                return wrong;
            }

            covered.Should().Be(space.Size);
        }

        return null;
    }

    private sealed record Invariant(
        Func<Combination, int> Decide, Func<Func<Combination, int>, string?> Check, Func<Combination, int, int> Fault);
}
