using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>Table T2, as mended, with the facts that keep their rows (life at risk, headquarters' route, high-level decision).</summary>
public static class DuringTable
{
    /// <summary>The rows in their printed order; with <see cref="Choices.TwoIntercessions"/> row 7 stands before row 6d.</summary>
    public static Table<DuringInputs, DuringOutcome> Of(OracleReadings readings, Choices choices = Choices.All)
    {
        var scopeOpens = choices.HasFlag(Choices.ScopeOpenDuring);
        var highHeld = choices.HasFlag(Choices.HighHeldWhileUnanswered);
        var authorityClear = choices.HasFlag(Choices.ResumeNeedsAuthorityClear);
        var together = choices.HasFlag(Choices.TwoIntercessions);
        var continuingHeld = choices.HasFlag(Choices.ContinuingIsHeld);
        var needFailure = readings.SuspensionTest == SuspensionReading.AuthoritiesMustHaveFailed;

        TableRow<DuringInputs, DuringOutcome> seven = new("7", "grave, not ended, interceded, continuing (A4: and the authorities failed)",
            (in x) => IsGraveAndNotEnded(x) && IsInterceded(x) && IsContinuing(x)
                && (!needFailure || x.Measures is null or MeasuresAnswer.FailedOrRefused),
            DuringOutcome.Suspend);
        TableRow<DuringInputs, DuringOutcome> eight = new("8", "grave, not ended, interceded, deadline passed or not recorded",
            (in x) => IsGraveAndNotEnded(x) && IsInterceded(x) && (x.DeadlinePassed != YesOrNo.No || (continuingHeld && IsContinuing(x))),
            DuringOutcome.Hold);
        TableRow<DuringInputs, DuringOutcome> nine = new("9", "grave, not ended: HIGH kind, or intercession not recorded",
            (in x) => IsGraveAndNotEnded(x) && (IsHigh(x) || x.Interceded is null), DuringOutcome.HoldAndIntercede);
        TableRow<DuringInputs, DuringOutcome> eleven = new("11",
            "unclear or open: open and HIGH; or unclear, HIGH, and the source not answered as not credible (or life at risk); or unclear, "
            + "interceded and continuing",
            (in x) => (IsOpen(x, scopeOpens) && IsHigh(x))
                || (IsUnclear(x) && IsHigh(x) && (MayBeCredible(x) || (highHeld && IsUnanswered(x))))
                || (IsUnclear(x) && IsInterceded(x) && IsContinuing(x)),
            DuringOutcome.HoldAndVerify);
        Holds<DuringInputs> heldAnyway = (in x) => together && (eight.Holds(x) || nine.Holds(x) || eleven.Holds(x));

        ImmutableArray<TableRow<DuringInputs, DuringOutcome>> untilCommander =
        [
            new("1", "not a security force", (in x) => x.Scope == Scope.NotCovered, DuringOutcome.Continuum),
            new("2", "carve-out", (in x) => x.Activity == ActivityClass.CarveOut, DuringOutcome.ContinueCarveOut),
            new("2a", "non-State force (C6)", (in x) => x.Scope == Scope.NonState, DuringOutcome.OutsideThePolicy),
            new("3", "suspended: interceded, continuing, HQ/RC route used, counterpart not prepared, high-level decision recorded",
                (in x) => IsSuspended(x) && IsInterceded(x) && IsContinuing(x) && x.HeadquartersRouteUsed == YesOrNo.Yes
                    && x.Counterpart == CounterpartAnswer.NotPrepared && x.HighLevelDecision == YesOrNo.Yes, DuringOutcome.Withdraw),
            new("4", "suspended: ended, residual risk below, command clear",
                (in x) => IsSuspended(x) && x.Continues == ContinuationAnswer.EndedVerified && x.Residual == RiskAnswer.Below
                    && CommandIsClear(x, authorityClear), DuringOutcome.ResumeReview),
            new("5", "suspended otherwise", (in x) => IsSuspended(x), DuringOutcome.StaySuspended),
            new("6", "residual risk substantial", (in x) => x.Residual == RiskAnswer.Substantial, DuringOutcome.SuspendAndIntercede),
            new("6a", "stance: no support", (in x) => x.Stance == StanceAnswer.NoSupport, DuringOutcome.StopForCountryStance),
            new("6b", "commander implicated, interceded about the commander: deadline passed or not recorded, or violations continuing",
                (in x) => IsImplicated(x) && x.IntercededAboutCommander == YesOrNo.Yes
                    && (x.CommanderDeadlinePassed != YesOrNo.No || IsContinuing(x)),
                DuringOutcome.Suspend),
            new("6c", "commander implicated, interceded about the commander otherwise",
                (in x) => IsImplicated(x) && x.IntercededAboutCommander == YesOrNo.Yes, DuringOutcome.Hold),
        ];
        ImmutableArray<TableRow<DuringInputs, DuringOutcome>> notInterceded =
        [
            new("6d", "commander implicated, not interceded about the commander: HIGH kind, or intercession not recorded",
                (in x) => IsImplicated(x) && x.IntercededAboutCommander != YesOrNo.Yes
                    && (IsHigh(x) || x.IntercededAboutCommander is null || heldAnyway(x)), DuringOutcome.HoldAndIntercede),
            new("6e", "commander implicated, not interceded about the commander otherwise",
                (in x) => IsImplicated(x) && x.IntercededAboutCommander != YesOrNo.Yes, DuringOutcome.Intercede),
        ];
        ImmutableArray<TableRow<DuringInputs, DuringOutcome>> fromEight =
        [
            eight,
            nine,
            new("10", "grave, not ended otherwise", (in x) => IsGraveAndNotEnded(x), DuringOutcome.Intercede),
            eleven,
            new("11a", "unclear or open otherwise", (in x) => IsUnclear(x) || IsOpen(x, scopeOpens), DuringOutcome.Verify),
            new("12", "grave (so ended)", (in x) => IsGrave(x), DuringOutcome.ContinueEnhanced),
            new("13", "information is `grounds` (so below the definition)", (in x) => x.Information == InformationAnswer.Grounds,
                DuringOutcome.Continuum),
            new("14", "else", (in _) => true, DuringOutcome.Continue),
        ];
        return new("T2", together
            ? [.. untilCommander, seven, .. notInterceded, .. fromEight]
            : [.. untilCommander, .. notInterceded, seven, .. fromEight]);
    }

    /// <summary>The printed column of levels.</summary>
    public static int? LevelOf(DuringOutcome outcome) => outcome switch
    {
        DuringOutcome.Continue => 3,
        DuringOutcome.ContinueEnhanced or DuringOutcome.Continuum => 2,
        DuringOutcome.Intercede or DuringOutcome.Verify => 1,
        DuringOutcome.ContinueCarveOut => null,
        _ => 0,
    };

    /// <summary>Whether an outcome permits or refers, for the proof at build.</summary>
    public static bool GoesOn(DuringOutcome outcome) =>
        outcome is DuringOutcome.Continue or DuringOutcome.ContinueEnhanced or DuringOutcome.Continuum or DuringOutcome.ContinueCarveOut;

    /// <summary>"grave": the answers say so, or the record, or the authority above meets the definition.</summary>
    public static bool IsGrave(in DuringInputs x) =>
        (x.Information == InformationAnswer.Grounds && x.Gravity == GravityAnswer.MeetsDefinition)
        || (x.Recorded & Recorded.MeetsDefinition) != 0
        || x.AuthorityRecord == GravityAnswer.MeetsDefinition;

    /// <summary>Rows 7 to 10: grave and not verified as ended.</summary>
    public static bool IsGraveAndNotEnded(in DuringInputs x) => x.Continues != ContinuationAnswer.EndedVerified && IsGrave(x);

    /// <summary>"unclear", also beside a grave record.</summary>
    public static bool IsUnclear(in DuringInputs x) =>
        x.Information is null or InformationAnswer.Unverified
        || (x.Information == InformationAnswer.Grounds && x.Gravity is null)
        || (x.Recorded & (Recorded.Unverified | Recorded.Unanswered)) != 0;

    /// <summary>The part of "unclear" that rests on something not answered, and not on a source (I2, U4).</summary>
    public static bool IsUnanswered(in DuringInputs x) =>
        x.Information is null
        || (x.Information == InformationAnswer.Grounds && x.Gravity is null)
        || (x.Recorded & Recorded.Unanswered) != 0;

    /// <summary>"open". MinistryOpen: questions, second row, "waits where the reading needs it".</summary>
    public static bool IsOpen(in DuringInputs x, bool scopeOpens) =>
        x.Residual is null || x.Command is null || x.Suspended is null || x.Stance is null || x.AuthorityRecord is null
        || x.AuthorityCommand != CommandAnswer.Clear || x.Scope == Scope.MinistryOpen || (scopeOpens && x.Scope == Scope.KindOpen);

    /// <summary>What is not known, as bits: unclear, unclear for want of an answer, and open.</summary>
    public static int Unknown(in DuringInputs x) =>
        (IsUnclear(x) ? 1 : 0) | (IsUnanswered(x) ? 2 : 0) | (IsOpen(x, scopeOpens: true) ? 4 : 0);

    /// <summary>HIGH; a kind that is not told as well (U2).</summary>
    public static bool IsHigh(in DuringInputs x) => x.Activity is null or ActivityClass.High;

    /// <summary>Suspended, and answered so.</summary>
    public static bool IsSuspended(in DuringInputs x) => x.Suspended == YesOrNo.Yes;

    /// <summary>Interceded about the violations, and answered so.</summary>
    public static bool IsInterceded(in DuringInputs x) => x.Interceded == YesOrNo.Yes;

    /// <summary>Violations go on, and answered so.</summary>
    public static bool IsContinuing(in DuringInputs x) => x.Continues == ContinuationAnswer.Continuing;

    /// <summary>The recipient's own command.</summary>
    public static bool IsImplicated(in DuringInputs x) => x.Command == CommandAnswer.Implicated;

    private static bool MayBeCredible(in DuringInputs x) => x.SourceIsCredible != YesOrNo.No || x.LifeIsAtRisk != YesOrNo.No;

    private static bool CommandIsClear(in DuringInputs x, bool authorityToo) =>
        x.Command == CommandAnswer.Clear && x.AuthorityCommand != CommandAnswer.Implicated
        && (!authorityToo || x.AuthorityCommand == CommandAnswer.Clear);
}
