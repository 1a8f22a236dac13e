namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision on running support can come to.</summary>
public enum OngoingSupportDecision
{
    /// <summary>Below the policy's bar.</summary>
    [Outcome(Effect.Refers, "This policy's bar is not reached; the ladder of responses to human rights risks decides what to do.")]
    Continuum,

    /// <summary>No force of a State or a regional organization.</summary>
    [Outcome(
        Effect.Restricts,
        "No support on the strength of this policy: it covers forces of States and regional organizations. What the force is has to be "
            + "established with headquarters and OHCHR.")]
    OutsideThePolicy,

    /// <summary>A carve-out.</summary>
    [Outcome(Effect.Permits, "This kind of activity may continue; it is not what the policy suspends.")]
    ContinueCarveOut,

    /// <summary>Withdrawal.</summary>
    [Outcome(Effect.Restricts, "Withdraw this support: this activity to this recipient, and no other.")]
    Withdraw,

    /// <summary>A fresh assessment.</summary>
    [Outcome(Effect.Waits, "Support stays suspended until a fresh assessment, made as if before support, allows it to resume.")]
    ResumeReview,

    /// <summary>Still suspended.</summary>
    [Outcome(Effect.Restricts, "Support stays suspended.")]
    StaySuspended,

    /// <summary>Suspension and intercession.</summary>
    [Outcome(Effect.Restricts, "Suspend this support, and intercede with the authorities.")]
    SuspendAndIntercede,

    /// <summary>The UN system withholds support in the whole country.</summary>
    [Outcome(Effect.Restricts, "Stop this support: the UN system withholds it in the whole country. Where there are grounds for grave "
        + "violations, intercede as well.")]
    StopForCountryStance,

    /// <summary>Suspension.</summary>
    [Outcome(Effect.Restricts, "Suspend this support to this recipient. The policy leaves the choice between suspension and withdrawal; "
        + "suspension comes first here.")]
    Suspend,

    /// <summary>A precautionary hold.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours while it is established whether the violations go on, or "
        + "what became of the commander. This is not the policy's suspension.")]
    Hold,

    /// <summary>A hold and intercession.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours, and intercede with the authorities.")]
    HoldAndIntercede,

    /// <summary>Intercession.</summary>
    [Outcome(Effect.Restricts,
        "Intercede with the authorities to end the violations, with a deadline; no new deliveries are agreed meanwhile.")]
    Intercede,

    /// <summary>Support with more monitoring.</summary>
    [Outcome(Effect.Permits, "Support may continue, with enhanced monitoring.")]
    ContinueEnhanced,

    /// <summary>A hold and verification.</summary>
    [Outcome(Effect.Restricts, "Hold deliveries for at most {hold-hours} hours, and verify the information.")]
    HoldAndVerify,

    /// <summary>Verification.</summary>
    [Outcome(Effect.Waits, "Verify what is not known, with a deadline; nothing is widened meanwhile.")]
    Verify,

    /// <summary>Support goes on.</summary>
    [Outcome(Effect.Permits, "Support may continue.")]
    Continue,
}
