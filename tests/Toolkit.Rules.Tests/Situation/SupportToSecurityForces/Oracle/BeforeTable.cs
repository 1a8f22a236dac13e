namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>Table T1, as mended.</summary>
public static class BeforeTable
{
    /// <summary>The rows in their printed order.</summary>
    public static Table<BeforeInputs, BeforeOutcome> Of(OracleReadings readings, Choices choices = Choices.All)
    {
        var mayCarry = readings.BarOfFailedAuthorities == BarReading.UnMitigationMayCarry;
        var overPromise = mayCarry && choices.HasFlag(Choices.CarriedOverPromise);
        var scopeBeforeCarveOut = choices.HasFlag(Choices.CarveOutWaitsForScope);
        return new("T1",
        [
            new("1", "not a security force", (in x) => x.Scope == Scope.NotCovered, BeforeOutcome.NotCovered),
            new("1a", "non-State force (C6)", (in x) => x.Scope == Scope.NonState, BeforeOutcome.OutsideThePolicy),
            new("2w", "carve-out, and the recipient may be a non-State force (chosen: row 2 would be taken back by row 1a)",
                (in x) => scopeBeforeCarveOut && IsCarveOut(x) && x.Scope == Scope.KindOpen, BeforeOutcome.Incomplete),
            new("2", "carve-out", (in x) => IsCarveOut(x), BeforeOutcome.CarveOut),
            new("2a", "stance: no support, of the force or the authority above", (in x) => x.Stance == StanceAnswer.NoSupport,
                BeforeOutcome.Refuse),
            new("3", "commander implicated, recipient a unit or not known to be an authority",
                (in x) => x.Command == CommandAnswer.Implicated && x.Scope != Scope.Authority, BeforeOutcome.Refuse),
            new("4", "residual substantial and risk not below",
                (in x) => x.Residual == RiskAnswer.Substantial && x.Risk != RiskAnswer.Below, BeforeOutcome.Refuse),
            new("5", "risk substantial and authority failed or refused (A3: unless UN mitigation carries it, attested with reasons)",
                (in x) => IsSubstantial(x) && x.Measures == MeasuresAnswer.FailedOrRefused && !(mayCarry && IsCarried(x)),
                BeforeOutcome.Refuse),
            new("7",
                "recipient, kind, command, risk, monitoring, stance, or command of the authority above open; or the authority's commander "
                + "implicated (for the authority itself and, unless read otherwise, for every unit under it)",
                (in x) => IsOpen(x) || AuthorityCommanderIsImplicated(x), BeforeOutcome.Incomplete),
            new("8", "e_b, e_c, e_d or e_f open; a clean record without sources; e_a or e_e open without a documented search",
                (in x) => ElementsAreMissing(x), BeforeOutcome.Incomplete),
            new("9", "monitoring not feasible", (in x) => x.Monitoring == MonitoringAnswer.NotFeasible, BeforeOutcome.Incomplete),
            new("10", "risk substantial and (residual open, or measures open or promised)",
                (in x) => IsSubstantial(x) && (x.Residual is null || x.Measures is null
                    || (x.Measures == MeasuresAnswer.Promised && !(overPromise && IsCarried(x)))), BeforeOutcome.Incomplete),
            new("11a", "e_b grave, e_c none, e_d none, and no senior judgement with reasons, whatever the risk",
                (in x) => x.Record == RecordAnswer.Grave && x.Accountability == AccountabilityAnswer.None
                    && x.Institutions == InstitutionsAnswer.None && !x.SeniorJudgement, BeforeOutcome.Incomplete),
            new("11", "risk substantial (residual below, measures effective or not required)", (in x) => IsSubstantial(x),
                BeforeOutcome.ProceedMitigated),
            new("11b", "e_b pattern or grave, with written justification",
                (in x) => x.Record is RecordAnswer.Pattern or RecordAnswer.Grave, BeforeOutcome.ProceedMitigated),
            new("12", "measures open, promised or failed; monitoring limited; HIGH kind",
                (in x) => x.Measures is null or MeasuresAnswer.Promised or MeasuresAnswer.FailedOrRefused
                    || x.Monitoring == MonitoringAnswer.Limited || x.Activity == ActivityClass.High, BeforeOutcome.ProceedMitigated),
            new("13", "else", (in _) => true, BeforeOutcome.ProceedStandard),
        ]);
    }

    /// <summary>
    /// How much goes ahead: 2 with ordinary safeguards, 1 mitigated, 0 nothing, null for what is no support that the policy weighs.
    /// </summary>
    public static int? LevelOf(BeforeOutcome outcome) => outcome switch
    {
        BeforeOutcome.ProceedStandard => 2,
        BeforeOutcome.ProceedMitigated => 1,
        BeforeOutcome.NotCovered or BeforeOutcome.CarveOut => null,
        _ => 0,
    };

    /// <summary>Whether an outcome permits or refers, for the proof at build.</summary>
    public static bool GoesOn(BeforeOutcome outcome) =>
        outcome is BeforeOutcome.NotCovered or BeforeOutcome.CarveOut or BeforeOutcome.ProceedMitigated or BeforeOutcome.ProceedStandard;

    /// <summary>Row 7's first part. MinistryOpen: questions, second row, "waits where the reading needs it".</summary>
    public static bool IsOpen(in BeforeInputs x) =>
        x.Scope is Scope.KindOpen or Scope.MinistryOpen || x.Activity is null || x.Command is null || x.Risk is null || x.Monitoring is null
        || x.Stance is null || x.AuthorityCommand is null;

    /// <summary>What is not known, as bits: row 7's first part, and e_b.</summary>
    public static int Unknown(in BeforeInputs x) =>
        (IsOpen(x) ? 1 : 0) | (x.Record is null || (x.Record == RecordAnswer.CheckedClean && !x.SourcesNamed) ? 2 : 0);

    /// <summary>Row 7's second part.</summary>
    public static bool AuthorityCommanderIsImplicated(in BeforeInputs x) =>
        x.AuthorityCommand == CommandAnswer.Implicated || (x.Scope == Scope.Authority && x.Command == CommandAnswer.Implicated);

    private static bool ElementsAreMissing(in BeforeInputs x) =>
        x.Record is null || (x.Record == RecordAnswer.CheckedClean && !x.SourcesNamed) || x.Accountability is null || x.Institutions is null
        || x.Monitoring is null || ((!x.NeedsTold || x.Influence is null) && !x.SearchDocumented);

    private static bool IsCarveOut(in BeforeInputs x) => x.Activity == ActivityClass.CarveOut;

    private static bool IsSubstantial(in BeforeInputs x) => x.Risk == RiskAnswer.Substantial;

    private static bool IsCarried(in BeforeInputs x) => x.Residual == RiskAnswer.Below && x.SeniorJudgement;
}
