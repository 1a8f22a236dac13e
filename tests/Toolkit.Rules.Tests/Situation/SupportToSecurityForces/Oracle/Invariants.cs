namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// Section 8 in the wording of the corrections, over a whole space. I12 (an outcome for each activity and recipient), I17 (same inputs,
/// same outcome) hold by the shape of <see cref="Deciding"/>, a function of one case; I18 to I20 are about what is stored, written and
/// sent, and cannot be stated here. I13, I14 and I16 are stated over cases, in <see cref="CaseInvariants"/>.
/// </summary>
public static class Invariants
{
    /// <summary>What T1 breaks over a space; empty where it keeps everything.</summary>
    public static IReadOnlyList<Breach> OfBefore(
        Space<BeforeInputs> space, Table<BeforeInputs, BeforeOutcome> table, OracleReadings readings)
    {
        var mayCarry = readings.BarOfFailedAuthorities == BarReading.UnMitigationMayCarry;
        var seen = Enumerated.Over(space, table, x => x, BeforeTable.LevelOf, BeforeTable.GoesOn, x => BeforeTable.Unknown(x));
        return
        [
            .. Found(
                seen.WorseIsNeverMore("I1: a worse fact never gives a more permissive outcome"),
                seen.OpenIsNeverMore("I2: unknown is never more permissive than any known value"),
                seen.WorseNeverRestores("I11: worse facts never restore delivery"),
                seen.NotTakenBack("proof: an outcome that permits or refers is not taken back by a completion")),
            .. seen.Keeps(
                new("I3, I6: a carve-out survives refusal", (x, outcome) => IsPlain(x) || x.Activity != ActivityClass.CarveOut
                    || outcome is BeforeOutcome.CarveOut or BeforeOutcome.Incomplete),
                new("I4: nothing proceeds with an unknown in recipient, kind, risk, commander, monitoring", (x, outcome) =>
                    !Proceeds(outcome)
                    || !(x.Scope is Scope.KindOpen or Scope.MinistryOpen || x.Activity is null || x.Risk is null || x.Command is null
                        || x.Monitoring is null)),
                new("I5: no refusal without a named ground", (x, outcome) => outcome != BeforeOutcome.Refuse || HasGround(x)),
                new("I15: removal of a commander lifts row 3 only", (x, outcome) => !Proceeds(outcome) || !IsBarredOtherwise(x, mayCarry)),
                new("I16: influence never overrides row 4", (x, outcome) => !Proceeds(outcome) || !IsRow4(x)),
                new("I21: a stricter stance wins", (x, outcome) => x.Stance != StanceAnswer.NoSupport || !Proceeds(outcome)),
                new("I22: an undertaking is not a measure taken", (x, outcome) => !Proceeds(outcome)
                    || x.Risk != RiskAnswer.Substantial || x.Measures != MeasuresAnswer.Promised || (mayCarry && IsCarried(x))),
                new("C5: nothing proceeds while the command of the authority above is open or implicated", (x, outcome) =>
                    !Proceeds(outcome)
                    || (x.AuthorityCommand == CommandAnswer.Clear && !BeforeTable.AuthorityCommanderIsImplicated(x))),
                new("C6: a non-State force is outside the policy", (x, outcome) =>
                    (x.Scope == Scope.NonState) == (outcome == BeforeOutcome.OutsideThePolicy)),
                new("section 1: who is no recipient is not weighed", (x, outcome) =>
                    (x.Scope == Scope.NotCovered) == (outcome == BeforeOutcome.NotCovered)),
                new("P21: no support to a unit under an implicated commander", (x, outcome) => !Proceeds(outcome)
                    || x.Command != CommandAnswer.Implicated),
                new("step 7, rows 11b and 12: ordinary safeguards only where nothing calls for more", (x, outcome) =>
                    outcome != BeforeOutcome.ProceedStandard || NothingCallsForMore(x)),
                new("row 11a: a grave record that nobody answers for needs a senior judgement", (x, outcome) => !Proceeds(outcome)
                    || x.SeniorJudgement
                    || x.Record != RecordAnswer.Grave || x.Accountability != AccountabilityAnswer.None
                        || x.Institutions != InstitutionsAnswer.None)),
        ];
    }

    /// <summary>What T2 breaks over a space; empty where it keeps everything.</summary>
    public static IReadOnlyList<Breach> OfDuring(Space<DuringInputs> space, Table<DuringInputs, DuringOutcome> table)
    {
        var seen = Enumerated.Over(space, table, x => x, DuringTable.LevelOf, DuringTable.GoesOn, x => DuringTable.Unknown(x));
        return
        [
            .. Found(
                seen.WorseIsNeverMore("I1: a worse answer never gives a higher level"),
                seen.WorseNeverRestores("I11: worse facts never restore delivery"),
                seen.NotTakenBack("proof: an outcome that permits or refers is not taken back by a completion")),
            .. seen.Keeps(
                new("I2: nothing permits or refers while something is open", (x, outcome) => IsPlain(x) || !IsOpenForI2(x)
                    || DuringTable.LevelOf(outcome) is 0 or 1),
                new("I2, U4: a HIGH kind is held while something is open", (x, outcome) => IsPlain(x) || !IsOpenForI2(x)
                    || !DuringTable.IsHigh(x) || DuringTable.LevelOf(outcome) == 0),
                new("I3, I6: a carve-out survives suspension and withdrawal", (x, outcome) => x.Scope == Scope.NotCovered
                    || x.Activity != ActivityClass.CarveOut || outcome == DuringOutcome.ContinueCarveOut),
                new("I7: suspension only for the risk left, or after intercession for what continues or a commander in post",
                    (x, outcome) => outcome is not (DuringOutcome.Suspend or DuringOutcome.SuspendAndIntercede) || MaySuspend(x)),
                new("I8: withdrawal only from suspended, after everything else", (x, outcome) => outcome != DuringOutcome.Withdraw
                    || MustWithdraw(x)),
                new("I9: resumption only with violations ended and the risk below", (x, outcome) =>
                    (outcome != DuringOutcome.ResumeReview
                        || (x.Continues == ContinuationAnswer.EndedVerified && x.Residual == RiskAnswer.Below))
                    && (IsPlain(x) || !DuringTable.IsSuspended(x) || DuringTable.LevelOf(outcome) == 0)),
                new("I10: grave and not ended gives INTERCEDE, HOLD, SUSPEND or STOP, and nothing else", (x, outcome) => IsPlain(x)
                    || DuringTable.IsSuspended(x) || !DuringTable.IsGraveAndNotEnded(x) || Answers(outcome)),
                new("I21: a stricter stance stops what runs", (x, outcome) => IsPlain(x) || x.Stance != StanceAnswer.NoSupport
                    || DuringTable.LevelOf(outcome) == 0),
                new("P28: a risk that is left and substantial stops support", (x, outcome) => IsPlain(x)
                    || x.Residual != RiskAnswer.Substantial
                    || DuringTable.LevelOf(outcome) == 0),
                new("C4: while a commander is implicated nothing permits or refers", (x, outcome) => IsPlain(x)
                    || !DuringTable.IsImplicated(x)
                    || DuringTable.LevelOf(outcome) is 0 or 1),
                new("P21: an implicated commander still in post after the deadline is answered by suspension", (x, outcome) => !IsWeighed(x)
                    || !DuringTable.IsImplicated(x) || x.IntercededAboutCommander != YesOrNo.Yes || x.CommanderDeadlinePassed == YesOrNo.No
                    || Stops(outcome)),
                new("P27: violations that continue after intercession are answered by suspension", (x, outcome) => !IsWeighed(x)
                    || !DuringTable.IsGraveAndNotEnded(x) || !DuringTable.IsInterceded(x) || !DuringTable.IsContinuing(x)
                    || Stops(outcome) || x.Measures is not (null or MeasuresAnswer.FailedOrRefused)),
                new("row 8: a deadline that passed is answered by a hold at least", (x, outcome) => !IsWeighed(x)
                    || !DuringTable.IsGraveAndNotEnded(x)
                    || !DuringTable.IsInterceded(x) || x.DeadlinePassed == YesOrNo.No || DuringTable.LevelOf(outcome) == 0),
                new("section 1: who is no recipient is not weighed", (x, outcome) => x.Scope != Scope.NotCovered
                    || outcome == DuringOutcome.Continuum),
                new("C6: a non-State force is outside the policy", (x, outcome) => x.Scope != Scope.NonState
                    || x.Activity == ActivityClass.CarveOut
                    || outcome == DuringOutcome.OutsideThePolicy),
                new("P27: withdrawal follows where everything else was tried", (x, outcome) => IsPlain(x) || !MustWithdraw(x)
                    || outcome == DuringOutcome.Withdraw),
                new("I9: a review follows where violations ended, the risk is below and command is clear", (x, outcome) => IsPlain(x)
                    || !MayResume(x)
                    || outcome == DuringOutcome.ResumeReview),
                new("rows 12 and 13: what was received or recorded is never told as nothing", (x, outcome) =>
                    outcome != DuringOutcome.Continue
                    || (x.Information == InformationAnswer.None && !DuringTable.IsGrave(x))),
                new("row 12: violations that met the definition are never left to the continuum", (x, outcome) => IsPlain(x)
                    || outcome != DuringOutcome.Continuum || !DuringTable.IsGrave(x))),
        ];
    }

    private static IEnumerable<Breach> Found(params Breach?[] breaches) => breaches.OfType<Breach>();

    /// <summary>Rows 1 and 1a stand before carve-outs.</summary>
    private static bool IsPlain(in BeforeInputs x) => x.Scope is Scope.NotCovered or Scope.NonState;

    /// <summary>What the policy does not weigh: not a security force, a carve-out, and with C6 a force that is no State's.</summary>
    private static bool IsPlain(in DuringInputs x) =>
        x.Scope is Scope.NotCovered or Scope.NonState || x.Activity == ActivityClass.CarveOut;

    private static bool Proceeds(BeforeOutcome outcome) => outcome is BeforeOutcome.ProceedMitigated or BeforeOutcome.ProceedStandard;

    private static bool IsRow4(in BeforeInputs x) => x.Residual == RiskAnswer.Substantial && x.Risk != RiskAnswer.Below;

    private static bool NothingCallsForMore(in BeforeInputs x) =>
        x.Risk == RiskAnswer.Below && x.Record is RecordAnswer.CheckedClean or RecordAnswer.Isolated && x.Activity == ActivityClass.Other
        && x.Monitoring == MonitoringAnswer.Feasible && x.Measures is MeasuresAnswer.TakenEffective or MeasuresAnswer.NotRequired;

    private static bool HasGround(in BeforeInputs x) =>
        x.Stance == StanceAnswer.NoSupport
        || (x.Command == CommandAnswer.Implicated && x.Scope != Scope.Authority)
        || IsRow4(x)
        || (x.Risk == RiskAnswer.Substantial && x.Measures == MeasuresAnswer.FailedOrRefused);

    /// <summary>Rows 4, 5, 9 and 10; what UN mitigation carries, where it is read to carry, is not barred by refusal or promise.</summary>
    private static bool IsBarredOtherwise(in BeforeInputs x, bool mayCarry) =>
        IsRow4(x) || x.Monitoring == MonitoringAnswer.NotFeasible
        || (x.Risk == RiskAnswer.Substantial && (x.Residual is null || x.Measures is null
            || (x.Measures is MeasuresAnswer.Promised or MeasuresAnswer.FailedOrRefused && !(mayCarry && IsCarried(x)))));

    private static bool IsCarried(in BeforeInputs x) => x.Residual == RiskAnswer.Below && x.SeniorJudgement;

    private static bool IsOpenForI2(in DuringInputs x) =>
        DuringTable.IsUnanswered(x) || x.Suspended is null || x.Residual is null || x.Command is null || x.Stance is null
        || x.AuthorityCommand is null || x.AuthorityRecord is null;

    /// <summary>Weighed anew: rows 6 and on.</summary>
    private static bool IsWeighed(in DuringInputs x) => !IsPlain(x) && !DuringTable.IsSuspended(x);

    private static bool Stops(DuringOutcome outcome) =>
        outcome is DuringOutcome.Suspend or DuringOutcome.SuspendAndIntercede or DuringOutcome.StopForCountryStance;

    private static bool MustWithdraw(in DuringInputs x) =>
        DuringTable.IsSuspended(x) && DuringTable.IsInterceded(x) && DuringTable.IsContinuing(x)
        && x is { HeadquartersRouteUsed: YesOrNo.Yes, Counterpart: CounterpartAnswer.NotPrepared, HighLevelDecision: YesOrNo.Yes };

    private static bool MayResume(in DuringInputs x) =>
        DuringTable.IsSuspended(x)
        && x is { Continues: ContinuationAnswer.EndedVerified, Residual: RiskAnswer.Below }
        && x is { Command: CommandAnswer.Clear, AuthorityCommand: CommandAnswer.Clear };

    private static bool MaySuspend(in DuringInputs x) =>
        x.Residual == RiskAnswer.Substantial
        || (DuringTable.IsInterceded(x) && DuringTable.IsContinuing(x))
        || (x.IntercededAboutCommander == YesOrNo.Yes && DuringTable.IsImplicated(x));

    private static bool Answers(DuringOutcome outcome) => outcome
        is DuringOutcome.Intercede or DuringOutcome.Hold or DuringOutcome.HoldAndIntercede or DuringOutcome.Suspend
        or DuringOutcome.SuspendAndIntercede or DuringOutcome.StopForCountryStance;
}
