namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

// The oracle's own words. In kebab-case they are the words of case files; `null` is "not answered" wherever one of them is an answer.

public enum YesOrNo : byte { Yes, No }

public enum ForceKind : byte { ListedForce, PrisonService, ResponsibleAuthority, RegionalPeacekeeping, NonStateOrPrivateForce, NotSecurity }

public enum MinistryOfPrisons : byte { Interior, Justice, Other }

/// <summary>What is told of an authority above a force; the last one has answers of its own.</summary>
public enum AuthorityTold : byte { NotTold, NoneAbove, ExistsNotNamed, NamedNotDescribed, Described }

public enum ActivityAnswer : byte
{
    OperationalCapability,
    AuthoritySupport,
    Financial,
    Logistics,
    OperationalAction,
    JointOperation,
    UnsplittableMix,
    HrTraining,
    StandardSetting,
    HrComplianceCapacity,
    HumanitarianEngagement,
    Mediation,
    Medevac,
}

public enum DirectionAnswer : byte { Given, Accepted }

public enum StanceAnswer : byte { NoneStricter, NoSupport }

public enum CommandAnswer : byte { Clear, Implicated }

public enum RecordAnswer : byte { CheckedClean, Isolated, Pattern, Grave }

public enum AccountabilityAnswer : byte { NotApplicable, Effective, Partial, None }

public enum InstitutionsAnswer : byte { Adequate, Partial, None }

public enum InfluenceAnswer : byte { Positive, Neutral, Negative }

public enum MonitoringAnswer : byte { Feasible, Limited, NotFeasible }

public enum RiskAnswer : byte { Below, Substantial }

public enum MeasuresAnswer : byte { TakenEffective, NotRequired, Promised, FailedOrRefused }

public enum InformationAnswer : byte { None, Unverified, Grounds }

public enum GravityAnswer : byte { BelowDefinition, MeetsDefinition }

public enum ContinuationAnswer : byte { EndedVerified, Continuing }

public enum CounterpartAnswer : byte { Prepared, NotPrepared }

public enum GuidanceAnswer : byte { NoneExists, Read, NotRead }

public enum ActAnswer : byte
{
    WarCrime,
    CrimeAgainstHumanity,
    UnlawfulKilling,
    UnlawfulExecution,
    Torture,
    EnforcedDisappearance,
    Enslavement,
    GraveSexualViolence,
    Refoulement,
    ArbitraryDetention,
    OtherViolation,
}

public enum GroundsAnswer : byte { Unfounded, Unverified, SubstantialGrounds }

public enum SuspicionAnswer : byte { NoGrounds, SubstantialGrounds }

/// <summary>Whom a recorded allegation is against, or a recorded officer commands: the forces that a case of the oracle can have.</summary>
public enum Party : byte { Recipient, Authority, OtherUnit }

public enum PrisonServicesReading : byte { AnyMinistry, InteriorMinistryOnly }

public enum CommandReading : byte { ReachesEveryUnit, OwnCommandOnly }

public enum ScaleReading : byte { RefoulementOnly, AllGrossViolations }

public enum DetentionReading : byte { GrossWhenWidespread, PatternOnly }

public enum BarReading : byte { FailureBars, UnMitigationMayCarry }

public enum SuspensionReading : byte { ContinuingSuffices, AuthoritiesMustHaveFailed }

public enum AcceptedReading : byte { Covered, GivenOnly }

/// <summary>Outcomes of table T1.</summary>
public enum BeforeOutcome : byte { NotCovered, OutsideThePolicy, CarveOut, Refuse, Incomplete, ProceedMitigated, ProceedStandard }

/// <summary>Outcomes of table T2.</summary>
public enum DuringOutcome : byte
{
    Continuum,
    ContinueCarveOut,
    OutsideThePolicy,
    Withdraw,
    ResumeReview,
    StaySuspended,
    SuspendAndIntercede,
    StopForCountryStance,
    Suspend,
    Hold,
    HoldAndIntercede,
    Intercede,
    HoldAndVerify,
    Verify,
    ContinueEnhanced,
    Continue,
}

/// <summary>Kebab-case, the spelling of case files.</summary>
public static class Kebab
{
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum =>
        string.Concat(word.ToString().Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    public static string Of<TWord>(TWord? word)
        where TWord : struct, Enum => word is { } answer ? Of(answer) : "unanswered";
}
