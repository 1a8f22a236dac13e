namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What the decision before support can come to.</summary>
public enum SupportDecision
{
    /// <summary>Outside the policy.</summary>
    [Outcome(Effect.Refers,
        "The counterpart is not a security force that the policy covers: this policy does not apply, and the ordinary risk tools do.")]
    NotCovered,

    /// <summary>No force of a State or a regional organization.</summary>
    [Outcome(
        Effect.Restricts,
        "No support on the strength of this policy: it covers forces of States and regional organizations. What the force is has to be "
            + "established with headquarters and OHCHR.")]
    OutsideThePolicy,

    /// <summary>A carve-out.</summary>
    [Outcome(Effect.Permits,
        "This kind of activity may go ahead without the due-diligence test; the ordinary screening for harm still applies.")]
    CarveOut,

    /// <summary>No support.</summary>
    [Outcome(Effect.Restricts, "This support must not be given to this recipient.")]
    Refuse,

    /// <summary>Not decided.</summary>
    [Outcome(Effect.Waits, "No support may start: the assessment is not complete.")]
    Incomplete,

    /// <summary>Authorised, and not in effect yet.</summary>
    [Outcome(Effect.Waits, "The assessment does not bar the support, but it may not start before every condition below is met.")]
    AuthorisedNotEffective,

    /// <summary>Support with mitigation.</summary>
    [Outcome(Effect.Permits, "The support may proceed, with the mitigating measures written into it.")]
    ProceedMitigated,

    /// <summary>Support.</summary>
    [Outcome(Effect.Permits, "The support may proceed, with the policy's ordinary safeguards.")]
    ProceedStandard,
}
