using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.RiskResponses;

/// <summary>
/// The printed responses to a human rights risk of UNODC's engagement, from the weakest to the strongest, and what lies beyond them.
/// </summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<RiskResponse>))]
public enum RiskResponse
{
    /// <summary>Activities beside the others that support those who protect rights.</summary>
    [Means("complementary activities", "Activities beside the others that support those who protect rights.")]
    ComplementaryActivities,

    /// <summary>Safeguards: an event is watched for, and something follows if it occurs.</summary>
    [Means("safeguards", "Safeguards: an event is watched for, and something follows if it occurs.")]
    Safeguards,

    /// <summary>Undertakings by the State.</summary>
    [Means("undertakings by the State", "Undertakings by the State.")]
    Undertakings,

    /// <summary>Political intervention through headquarters or the Resident Coordinator.</summary>
    [Means("political intervention", "Political intervention through headquarters or the Resident Coordinator.")]
    PoliticalIntervention,

    /// <summary>A temporary freeze of the activities at risk.</summary>
    [Means("a temporary freeze", "A temporary freeze of the activities at risk.")]
    TemporaryFreeze,

    /// <summary>Withdrawal of the support that aids the violation.</summary>
    [Means("withdrawal", "Withdrawal of the support that aids the violation.")]
    Withdrawal,

    /// <summary>Disengagement from the counterpart altogether; not a printed response.</summary>
    [Means("full disengagement", "Disengagement from the counterpart altogether; not a printed response.")]
    FullDisengagement,
}

/// <summary>How far the programme aids or assists a violation.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<AidToViolation>))]
public enum AidToViolation
{
    /// <summary>It does not.</summary>
    [Means("none", "The programme does not aid or assist a violation.")]
    None,

    /// <summary>There is a risk that it does.</summary>
    [Means("a risk of it", "There is a risk that the programme aids or assists a violation.")]
    AtRisk,

    /// <summary>It does.</summary>
    [Means("it aids or assists", "The programme aids or assists a violation.")]
    Aids,

    /// <summary>It undeniably does.</summary>
    [Means("it undeniably aids or assists", "The programme undeniably aids or assists a violation.")]
    UndeniablyAids,
}

/// <summary>What became of the State's undertakings.</summary>
[JsonConverter(typeof(KebabCaseConverter<UndertakingRecord>))]
public enum UndertakingRecord
{
    /// <summary>None was given.</summary>
    [Means("none given", "No undertaking was given.")]
    NoneGiven,

    /// <summary>They are kept.</summary>
    [Means("kept", "The undertakings are kept.")]
    Kept,

    /// <summary>One was breached.</summary>
    [Means("one breached", "An undertaking was breached.")]
    Breached,
}

/// <summary>What became of weaker measures than the one proposed.</summary>
[JsonConverter(typeof(KebabCaseConverter<WeakerMeasures>))]
public enum WeakerMeasures
{
    /// <summary>None was tried.</summary>
    [Means("none tried", "No weaker measure was tried.")]
    NotTried,

    /// <summary>Some were tried and have worked, or may still work.</summary>
    [Means("tried, and may still work", "Some weaker measures were tried and have worked, or may still work.")]
    MayStillWork,

    /// <summary>Some were tried and failed; others that fit the case were not tried.</summary>
    [Means("some tried and failed", "Some weaker measures were tried and failed; others that fit the case were not tried.")]
    SomeFailed,

    /// <summary>Every one that fits the case was tried and failed.</summary>
    [Means("all tried and failed", "Every weaker measure that fits the case was tried and failed.")]
    AllFailed,
}

/// <summary>Whether a temporary freeze was tried before withdrawal.</summary>
[JsonConverter(typeof(KebabCaseConverter<FreezeRecord>))]
public enum FreezeRecord
{
    /// <summary>It was not, though it was possible.</summary>
    [Means("not tried, though possible", "A freeze was not tried, though it was possible.")]
    NotTried,

    /// <summary>It was not possible.</summary>
    [Means("not possible", "A freeze was not possible.")]
    NotPossible,

    /// <summary>It was, and brought no change.</summary>
    [Means("tried, without change", "A freeze was tried, and brought no change.")]
    Tried,
}

/// <summary>What a freeze or withdrawal stops.</summary>
[JsonConverter(typeof(KebabCaseConverter<ResponseScope>))]
public enum ResponseScope
{
    /// <summary>The activities that aid the violation, or are at risk of it, and no others.</summary>
    [Means("the activities concerned only", "The activities that aid the violation, or are at risk of it, and no others.")]
    ActivitiesConcerned,

    /// <summary>The whole programme.</summary>
    [Means("the whole programme", "The whole programme.")]
    WholeProgramme,

    /// <summary>Other programmes in the country as well.</summary>
    [Means("other programmes as well", "Other programmes in the country as well.")]
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
    [Outcome(Effect.Waits, "Not yet determined: whether this response may be taken depends on open questions. The risk itself remains.")]
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
    [Outcome(Effect.Restricts,
        "Limit the response to the activities that aid the violation or are at risk of it; the others go on where possible.")]
    TooWide,

    /// <summary>One step up.</summary>
    [Outcome(Effect.Restricts, "This response is too weak: go up the ladder, at least to political intervention.")]
    Escalate,

    /// <summary>Suspension or withdrawal is due.</summary>
    [Outcome(Effect.Restricts, "This response is too weak: the support must be suspended or withdrawn.")]
    SuspendOrWithdraw,

    /// <summary>A freeze is a duty, and what it asks for is missing.</summary>
    [Outcome(Effect.Restricts, "A freeze is due, and the support must not go on as it is. Bring about now the consultation and the "
        + "authorisation that are missing.")]
    DueAndIncomplete,

    /// <summary>No disengagement as an automatic answer.</summary>
    [Outcome(Effect.Restricts, "Do not disengage altogether: choose a step of the ladder.")]
    BackToLadder,
}
