using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What kind of counterpart would receive support.</summary>
[JsonConverter(typeof(KebabCaseConverter<RecipientKind>))]
public enum RecipientKind
{
    /// <summary>
    /// A national military, paramilitary, police, intelligence, border-control or similar force; by practice also coast guards, gendarmerie and
    /// immigration enforcement.
    /// </summary>
    ListedForce,

    /// <summary>A prison or detention service, whatever ministry it is under.</summary>
    PrisonService,

    /// <summary>An authority directly responsible for managing, administering, commanding or controlling such a force.</summary>
    ResponsibleAuthority,

    /// <summary>A peacekeeping force of a regional organization.</summary>
    RegionalPeacekeeping,

    /// <summary>A force that is not a State's, or a private one: the policy does not name it, and supports nothing for it.</summary>
    NonStateOrPrivateForce,

    /// <summary>None of these: a court, prosecutor, defender, shelter or organization that commands no such force.</summary>
    NotSecurity,
}

/// <summary>Under which ministry a prison or detention service stands.</summary>
[JsonConverter(typeof(KebabCaseConverter<PrisonMinistry>))]
public enum PrisonMinistry
{
    /// <summary>The ministry of the interior, or whichever directs the police.</summary>
    Interior,

    /// <summary>The ministry of justice.</summary>
    Justice,

    /// <summary>Another ministry or authority.</summary>
    Other,
}

/// <summary>Whether an authority stands above a force.</summary>
[JsonConverter(typeof(KebabCaseConverter<AuthorityAbove>))]
public enum AuthorityAbove
{
    /// <summary>One directly manages, administers, commands or controls it.</summary>
    Exists,

    /// <summary>None does.</summary>
    NoneAbove,
}

/// <summary>Whether there is guidance on support in the country, or a standing framework for it, and whether it was read.</summary>
[JsonConverter(typeof(KebabCaseConverter<CountryGuidance>))]
public enum CountryGuidance
{
    /// <summary>Looked for, and there is none.</summary>
    NoneExists,

    /// <summary>There is, and it was read for this support.</summary>
    Read,

    /// <summary>There is, and it was not read.</summary>
    NotRead,
}

/// <summary>What an activity gives. A project that mixes kinds is split into one activity for each.</summary>
[JsonConverter(typeof(KebabCaseConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>Training, mentoring, advice, equipment or other technical cooperation that raises operational capability, whatever its aim.</summary>
    OperationalCapability,

    /// <summary>Support to the authorities that are responsible for the force.</summary>
    AuthoritySupport,

    /// <summary>Money: salaries, allowances, expenses, from whatever source.</summary>
    Financial,

    /// <summary>Logistics for operations in the field.</summary>
    Logistics,

    /// <summary>Support to action in the field, its planning included.</summary>
    OperationalAction,

    /// <summary>An operation carried out together.</summary>
    JointOperation,

    /// <summary>Several kinds that can't be told apart; counts as support of the closest kind of connection.</summary>
    UnsplittableMix,

    /// <summary>Carve-out: training or sensitisation on humanitarian, human rights and refugee law, and nothing else.</summary>
    HrTraining,

    /// <summary>Carve-out: advice on and review of laws, codes and policies.</summary>
    StandardSetting,

    /// <summary>Carve-out: capacity tied directly to compliance with human rights and to democratic control of security institutions.</summary>
    HrComplianceCapacity,

    /// <summary>Carve-out: engagement to promote compliance, to negotiate access or to carry out relief.</summary>
    HumanitarianEngagement,

    /// <summary>Carve-out: mediation.</summary>
    Mediation,

    /// <summary>Carve-out: evacuation of the sick and wounded.</summary>
    Medevac,
}

/// <summary>Whether support is given or accepted.</summary>
[JsonConverter(typeof(KebabCaseConverter<SupportDirection>))]
public enum SupportDirection
{
    /// <summary>UNODC gives it.</summary>
    Given,

    /// <summary>UNODC accepts it.</summary>
    Accepted,
}

/// <summary>Whether the UN system has taken a stance on the country that is stricter than this decision.</summary>
[JsonConverter(typeof(KebabCaseConverter<UnStance>))]
public enum UnStance
{
    /// <summary>No such stance.</summary>
    NoneStricter,

    /// <summary>Support to this recipient is withheld in the whole country.</summary>
    NoSupport,
}

/// <summary>What is known of senior command.</summary>
[JsonConverter(typeof(KebabCaseConverter<CommandRecord>))]
public enum CommandRecord
{
    /// <summary>Checked, and nothing found against any senior commander.</summary>
    Clear,

    /// <summary>Substantial grounds to suspect one of direct or command responsibility, or of failing to take effective measures.</summary>
    Implicated,
}

/// <summary>The recipient's record of compliance, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<ComplianceRecord>))]
[OrderedScale]
public enum ComplianceRecord
{
    /// <summary>Searched in named sources, and nothing found.</summary>
    CheckedClean,

    /// <summary>Isolated violations.</summary>
    Isolated,

    /// <summary>A pattern of violations that falls short of the definition of grave violations.</summary>
    Pattern,

    /// <summary>Grave violations as the policy defines them.</summary>
    Grave,
}

/// <summary>How violations were accounted for.</summary>
[JsonConverter(typeof(KebabCaseConverter<AccountabilityRecord>))]
public enum AccountabilityRecord
{
    /// <summary>There was nothing to account for.</summary>
    NotApplicable,

    /// <summary>Investigated and prosecuted effectively.</summary>
    Effective,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>The institutions that prevent and correct violations, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<PreventiveInstitutions>))]
[OrderedScale]
public enum PreventiveInstitutions
{
    /// <summary>Adequate.</summary>
    Adequate,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>None.</summary>
    None,
}

/// <summary>What giving support, compared with withholding it, would do to the UN's influence for compliance.</summary>
[JsonConverter(typeof(KebabCaseConverter<InfluenceEffect>))]
public enum InfluenceEffect
{
    /// <summary>It would raise it.</summary>
    Positive,

    /// <summary>No difference.</summary>
    Neutral,

    /// <summary>It would lower it.</summary>
    Negative,
}

/// <summary>Whether the use of support can be monitored, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<MonitoringFeasibility>))]
[OrderedScale]
public enum MonitoringFeasibility
{
    /// <summary>It can.</summary>
    Feasible,

    /// <summary>Within limits.</summary>
    Limited,

    /// <summary>It can't.</summary>
    NotFeasible,
}

/// <summary>Whether there are substantial grounds for believing in a real risk of grave violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<RealRisk>))]
public enum RealRisk
{
    /// <summary>The risk is below that threshold.</summary>
    Below,

    /// <summary>Substantial grounds.</summary>
    Substantial,
}

/// <summary>What the authorities have done about the risk.</summary>
[JsonConverter(typeof(KebabCaseConverter<AuthorityMeasures>))]
public enum AuthorityMeasures
{
    /// <summary>They took effective measures. An undertaking is not yet one.</summary>
    TakenEffective,

    /// <summary>None were needed.</summary>
    NotRequired,

    /// <summary>They promised or undertook to take measures.</summary>
    Promised,

    /// <summary>They failed or refused to take them.</summary>
    FailedOrRefused,
}

/// <summary>What has come to light while support is running.</summary>
[JsonConverter(typeof(KebabCaseConverter<InformationReceived>))]
public enum InformationReceived
{
    /// <summary>Looked for, and nothing received.</summary>
    None,

    /// <summary>Information that has not been verified.</summary>
    Unverified,

    /// <summary>Reliable information that gives substantial grounds to suspect violations.</summary>
    Grounds,
}

/// <summary>Whether the violations meet the policy's definition of grave violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<ViolationGravity>))]
public enum ViolationGravity
{
    /// <summary>They fall short of it.</summary>
    BelowDefinition,

    /// <summary>They meet it.</summary>
    MeetsDefinition,
}

/// <summary>Whether violations go on after intercession.</summary>
[JsonConverter(typeof(KebabCaseConverter<Continuation>))]
public enum Continuation
{
    /// <summary>Verified to have ended.</summary>
    EndedVerified,

    /// <summary>They go on.</summary>
    Continuing,
}

/// <summary>Whether the counterpart is prepared to address the violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<CounterpartStance>))]
public enum CounterpartStance
{
    /// <summary>It is.</summary>
    Prepared,

    /// <summary>There is no sign of it.</summary>
    NotPrepared,
}

/// <summary>What a unit is said to have done.</summary>
[JsonConverter(typeof(KebabCaseConverter<ViolationAct>))]
public enum ViolationAct
{
    /// <summary>A war crime.</summary>
    WarCrime,

    /// <summary>A crime against humanity.</summary>
    CrimeAgainstHumanity,

    /// <summary>A summary execution or other unlawful killing.</summary>
    UnlawfulKilling,

    /// <summary>An execution after a grossly unfair trial, or of a person who was a child at the time of the offence.</summary>
    UnlawfulExecution,

    /// <summary>Torture; detention conditions that amount to it included.</summary>
    Torture,

    /// <summary>Enforced disappearance.</summary>
    EnforcedDisappearance,

    /// <summary>Enslavement.</summary>
    Enslavement,

    /// <summary>Rape or sexual violence of comparable gravity.</summary>
    GraveSexualViolence,

    /// <summary>Refoulement, push-backs that amount to it included.</summary>
    Refoulement,

    /// <summary>Arbitrary detention, of victims of trafficking for instance.</summary>
    ArbitraryDetention,

    /// <summary>Another violation of humanitarian, human rights or refugee law.</summary>
    OtherViolation,
}

/// <summary>What an allegation rests on.</summary>
[JsonConverter(typeof(KebabCaseConverter<AllegationGrounds>))]
public enum AllegationGrounds
{
    /// <summary>Looked into, and unfounded.</summary>
    Unfounded,

    /// <summary>Not verified yet.</summary>
    Unverified,

    /// <summary>Substantial grounds to suspect that it happened.</summary>
    SubstantialGrounds,
}

/// <summary>Whether there are grounds to suspect a senior commander.</summary>
[JsonConverter(typeof(KebabCaseConverter<CommanderSuspicion>))]
public enum CommanderSuspicion
{
    /// <summary>Checked, and no substantial grounds.</summary>
    NoGrounds,

    /// <summary>Substantial grounds to suspect direct or command responsibility, or failure to take effective measures.</summary>
    SubstantialGrounds,
}
