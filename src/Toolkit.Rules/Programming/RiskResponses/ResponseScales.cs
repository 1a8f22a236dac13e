using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>The printed responses to a human rights risk of UNODC's engagement, from the weakest to the strongest, and what lies beyond them.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<RiskResponse>))]
public enum RiskResponse
{
    /// <summary>Activities beside the others that support those who protect rights.</summary>
    ComplementaryActivities,

    /// <summary>Safeguards: an event is watched for, and something follows if it occurs.</summary>
    Safeguards,

    /// <summary>Undertakings by the State.</summary>
    Undertakings,

    /// <summary>Political intervention through headquarters or the Resident Coordinator.</summary>
    PoliticalIntervention,

    /// <summary>A temporary freeze of the activities at risk.</summary>
    TemporaryFreeze,

    /// <summary>Withdrawal of the support that aids the violation.</summary>
    Withdrawal,

    /// <summary>Disengagement from the counterpart altogether; not a printed response.</summary>
    FullDisengagement,
}

/// <summary>How far the programme aids or assists a violation.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<AidToViolation>))]
public enum AidToViolation
{
    /// <summary>It doesn't.</summary>
    None,

    /// <summary>There is a risk that it does.</summary>
    AtRisk,

    /// <summary>It does.</summary>
    Aids,

    /// <summary>It undeniably does.</summary>
    UndeniablyAids,
}

/// <summary>What became of the State's undertakings.</summary>
[JsonConverter(typeof(KebabCaseConverter<UndertakingRecord>))]
public enum UndertakingRecord
{
    /// <summary>None was given.</summary>
    NoneGiven,

    /// <summary>They are kept.</summary>
    Kept,

    /// <summary>One was breached.</summary>
    Breached,
}

/// <summary>What became of weaker measures than the one proposed.</summary>
[JsonConverter(typeof(KebabCaseConverter<WeakerMeasures>))]
public enum WeakerMeasures
{
    /// <summary>None was tried.</summary>
    NotTried,

    /// <summary>Some were tried and have worked, or may still work.</summary>
    MayStillWork,

    /// <summary>Some were tried and failed; others that fit the case were not tried.</summary>
    SomeFailed,

    /// <summary>Every one that fits the case was tried and failed.</summary>
    AllFailed,
}

/// <summary>Whether a temporary freeze was tried before withdrawal.</summary>
[JsonConverter(typeof(KebabCaseConverter<FreezeRecord>))]
public enum FreezeRecord
{
    /// <summary>It was not, though it was possible.</summary>
    NotTried,

    /// <summary>It was not possible.</summary>
    NotPossible,

    /// <summary>It was, and brought no change.</summary>
    Tried,
}

/// <summary>What a freeze or withdrawal stops.</summary>
[JsonConverter(typeof(KebabCaseConverter<ResponseScope>))]
public enum ResponseScope
{
    /// <summary>The activities that aid the violation, or are at risk of it, and no others.</summary>
    ActivitiesConcerned,

    /// <summary>The whole programme.</summary>
    WholeProgramme,

    /// <summary>Other programmes in the country as well.</summary>
    OtherProgrammesToo,
}

/// <summary>What the decision on a proposed response can come to.</summary>
public enum ResponseDecision
{
    /// <summary>Below a freeze.</summary>
    [Outcome(Effect.Permits, "This response may be taken.")]
    MayBeTaken,

    /// <summary>A freeze.</summary>
    [Outcome(Effect.Permits, "The activities at risk may be frozen for a time, and no others.")]
    Freeze,

    /// <summary>A withdrawal.</summary>
    [Outcome(Effect.Permits, "The support that aids the violation may be withdrawn, and no other.")]
    WithdrawInPart,

    /// <summary>The UN system's stance decides.</summary>
    [Outcome(Effect.Refers, "The UN system has taken a stance on the whole country; that stance decides, and not this ladder.")]
    FollowUnStance,

    /// <summary>An answer is missing.</summary>
    [Outcome(Effect.Waits, "It can't be told yet whether this response may be taken; nothing is said of the risk meanwhile, which remains.")]
    Clarify,

    /// <summary>Somebody has to be consulted.</summary>
    [Outcome(Effect.Waits, "Consult first, and record it.")]
    ConsultFirst,

    /// <summary>A precondition is missing.</summary>
    [Outcome(Effect.Waits, "A precondition of this response is not met or not recorded; take the weaker steps that are open until it is.")]
    PreconditionMissing,

    /// <summary>Not at this stage.</summary>
    [Outcome(Effect.Restricts, "This response comes too late here; choose another step of the ladder.")]
    TooLate,

    /// <summary>Too strong.</summary>
    [Outcome(Effect.Restricts, "This response is too strong for what is known; choose a weaker step of the ladder.")]
    TooStrong,

    /// <summary>Too wide.</summary>
    [Outcome(Effect.Restricts, "Limit the response to the activities that aid the violation or are at risk of it; the others go on where possible.")]
    TooWide,

    /// <summary>One step up.</summary>
    [Outcome(Effect.Restricts, "This response is too weak: go up the ladder, at least to political intervention.")]
    Escalate,

    /// <summary>Suspension or withdrawal is due.</summary>
    [Outcome(Effect.Restricts, "This response is too weak: the support must be suspended or withdrawn.")]
    SuspendOrWithdraw,

    /// <summary>A freeze is a duty, and what it asks for is missing.</summary>
    [Outcome(Effect.Restricts, "A freeze is due, and the support must not go on as it is. Bring about now the consultation and the authorisation that are missing.")]
    DueAndIncomplete,

    /// <summary>No disengagement as an automatic answer.</summary>
    [Outcome(Effect.Restricts, "Don't disengage altogether: choose a step of the ladder.")]
    BackToLadder,
}
