namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// Where the page contradicts itself or leaves something open, what this oracle chose. Each can be turned off, to find what a difference
/// from the product rests on; <see cref="Printed"/> is the page to the letter. ORACLE.md gives the sentence of the page behind each.
/// </summary>
[Flags]
public enum Choices
{
    /// <summary>The letter of the page, contradictions included.</summary>
    Printed = 0,

    /// <summary>T2: a recipient of a kind not told is open. Off: it is in scope and nothing else (U1), and support continues.</summary>
    ScopeOpenDuring = 1 << 0,

    /// <summary>T1: a carve-out waits where the recipient may be a non-State force. Off: it goes ahead.</summary>
    CarveOutWaitsForScope = 1 << 1,

    /// <summary>
    /// T2: what violations call for is not softened by an implicated commander about whom nobody interceded. Off: row 6e comes first.
    /// </summary>
    TwoIntercessions = 1 << 2,

    /// <summary>
    /// T1: an authority whose own record is grave makes e_b grave, and one with an open record leaves e_b open. Off: only allegations do.
    /// </summary>
    AuthorityMeetsBefore = 1 << 3,

    /// <summary>
    /// T1: a recorded allegation that would count and is unverified or not fully told leaves e_b open. Off: e_b stays as answered.
    /// </summary>
    OpenAllegationsBefore = 1 << 4,

    /// <summary>
    /// T2: recorded violations on substantial grounds that fall short of the definition read information as `grounds`. Off: as answered.
    /// </summary>
    RecordedBelowDefinition = 1 << 5,

    /// <summary>
    /// T2: HIGH kinds are held where something is unanswered, whatever the source. Off: a source that is not credible spares them.
    /// </summary>
    HighHeldWhileUnanswered = 1 << 6,

    /// <summary>
    /// A2: accountability in part, or "nothing to account for" beside grave violations, is a failure. Off: only `none` is.
    /// </summary>
    PartialAccountabilityFails = 1 << 7,

    /// <summary>
    /// A1: the asserted record of a unit, and another unit's commander, make its authority meet the definition with A2. Off: allegations
    /// only.
    /// </summary>
    UnitAnswersReachAuthority = 1 << 8,

    /// <summary>
    /// T1: e_b unanswered, or clean without sources, waits beside a grave record as well. Off: the record answers for it.
    /// </summary>
    UnansweredRecordWaits = 1 << 9,

    /// <summary>An officer under suspicion whose tenure is unanswered is in post. Off: the command is open.</summary>
    TenureUnansweredIsInPost = 1 << 10,

    /// <summary>
    /// An officer in post whose suspicion or command is unanswered opens a command answered as clear. Off: the answer stands.
    /// </summary>
    OpenCommanderOpensCommand = 1 << 11,

    /// <summary>T2 row 4: "command clear" asks for the command of the authority above as well. Off: the unit's own.</summary>
    ResumeNeedsAuthorityClear = 1 << 12,

    /// <summary>
    /// T1, reading `un-mitigation-may-carry`: where it carries, a promise does not wait either. Off: a refusal proceeds, a promise waits.
    /// </summary>
    CarriedOverPromise = 1 << 13,

    /// <summary>
    /// T2, reading `authorities-must-have-failed`: what row 7 then spares is held by row 8. Off: it may be milder than unclear
    /// information.
    /// </summary>
    ContinuingIsHeld = 1 << 14,

    /// <summary>
    /// T2: gravity unanswered beside information on grounds is unclear also where the record meets the definition. Off: the record
    /// answers it.
    /// </summary>
    GravityStaysOpen = 1 << 15,

    /// <summary>The cautious reading throughout.</summary>
    All = (1 << 16) - 1,
}
