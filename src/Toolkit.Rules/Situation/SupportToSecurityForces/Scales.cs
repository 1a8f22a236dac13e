using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What kind of counterpart would receive support.</summary>
[JsonConverter(typeof(KebabCaseConverter<RecipientKind>))]
public enum RecipientKind
{
    /// <summary>
    /// A national military, paramilitary, police, intelligence, border-control or similar force; by practice also coast guards, gendarmerie
    /// and immigration enforcement.
    /// </summary>
    [Means("a national military, police or similar force",
        "A national military, paramilitary, police, intelligence, border-control or similar force; by practice also coast "
        + "guards, gendarmerie and immigration enforcement.")]
    ListedForce,

    /// <summary>A prison or detention service, whatever ministry it is under.</summary>
    [Means("a prison or detention service", "A prison or detention service, whatever ministry it is under.")]
    PrisonService,

    /// <summary>An authority directly responsible for managing, administering, commanding or controlling such a force.</summary>
    [Means("an authority responsible for a force",
        "An authority directly responsible for managing, administering, commanding or controlling a force.")]
    ResponsibleAuthority,

    /// <summary>A peacekeeping force of a regional organization.</summary>
    [Means("a regional peacekeeping force", "A peacekeeping force of a regional organization.")]
    RegionalPeacekeeping,

    /// <summary>A force that is not a State's, or a private one: the policy does not name it, and supports nothing for it.</summary>
    [Means("a non-State or private force",
        "A force that is not a State's, or a private one. The policy does not name it, and supports nothing for it.")]
    NonStateOrPrivateForce,

    /// <summary>None of these: a court, prosecutor, defender, shelter or organization that commands no such force.</summary>
    [Means("not a security force", "None of these: a court, prosecutor, defender, shelter or organization that commands no such force.")]
    NotSecurity,
}

/// <summary>Under which ministry a prison or detention service stands.</summary>
[JsonConverter(typeof(KebabCaseConverter<PrisonMinistry>))]
public enum PrisonMinistry
{
    /// <summary>The ministry of the interior, or whichever directs the police.</summary>
    [Means("the ministry of the interior", "The ministry of the interior, or whichever directs the police.")]
    Interior,

    /// <summary>The ministry of justice.</summary>
    [Means("the ministry of justice", "The ministry of justice.")]
    Justice,

    /// <summary>Another ministry or authority.</summary>
    [Means("another ministry or authority", "Another ministry or authority.")]
    Other,
}

/// <summary>Whether an authority stands above a force.</summary>
[JsonConverter(typeof(KebabCaseConverter<AuthorityAbove>))]
public enum AuthorityAbove
{
    /// <summary>One directly manages, administers, commands or controls it.</summary>
    [Means("there is one", "An authority directly manages, administers, commands or controls the force.")]
    Exists,

    /// <summary>None does.</summary>
    [Means("there is none", "No authority manages, administers, commands or controls the force directly.")]
    NoneAbove,
}

/// <summary>Whether there is guidance on support in the country, or a standing framework for it, and whether it was read.</summary>
[JsonConverter(typeof(KebabCaseConverter<CountryGuidance>))]
public enum CountryGuidance
{
    /// <summary>Looked for, and there is none.</summary>
    [Means("looked for, and none exists", "Guidance was looked for, and there is none.")]
    NoneExists,

    /// <summary>There is, and it was read for this support.</summary>
    [Means("read for this support", "There is guidance, and it was read for this support.")]
    Read,

    /// <summary>There is, and it was not read.</summary>
    [Means("not read", "There is guidance, and it was not read.")]
    NotRead,
}

/// <summary>What an activity gives. A project that mixes kinds is split into one activity for each.</summary>
[JsonConverter(typeof(KebabCaseConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>
    /// Training, mentoring, advice, equipment or other technical cooperation that raises operational capability, whatever its aim.
    /// </summary>
    [Means("operational capability",
        "Training, mentoring, advice, equipment or other technical cooperation that raises operational capability, whatever its aim.")]
    OperationalCapability,

    /// <summary>Support to the authorities that are responsible for the force.</summary>
    [Means("support to responsible authorities", "Support to the authorities that are responsible for the force.")]
    AuthoritySupport,

    /// <summary>Money: salaries, allowances, expenses, from whatever source.</summary>
    [Means("financial support", "Money: salaries, allowances or expenses, from whatever source.")]
    Financial,

    /// <summary>Logistics for operations in the field.</summary>
    [Means("logistics for field operations", "Logistics for operations in the field.")]
    Logistics,

    /// <summary>Support to action in the field, its planning included.</summary>
    [Means("support to action in the field", "Support to action in the field, including its planning.")]
    OperationalAction,

    /// <summary>An operation carried out together.</summary>
    [Means("a joint operation", "An operation carried out together.")]
    JointOperation,

    /// <summary>Several kinds that cannot be told apart; counts as support of the closest kind of connection.</summary>
    [Means("several kinds that cannot be separated",
        "Several kinds that cannot be told apart; counts as support of the closest kind of connection.")]
    UnsplittableMix,

    /// <summary>Carve-out: training or sensitisation on humanitarian, human rights and refugee law, and nothing else.</summary>
    [Means("training on human rights law only",
        "Outside what the policy counts as support: training or sensitization on humanitarian, human rights and refugee law, "
        + "and nothing else.")]
    HrTraining,

    /// <summary>Carve-out: advice on and review of laws, codes and policies.</summary>
    [Means("standard-setting", "Outside what the policy counts as support: advice on and review of laws, codes and policies.")]
    StandardSetting,

    /// <summary>
    /// Carve-out: capacity tied directly to compliance with human rights and to democratic control of security institutions.
    /// </summary>
    [Means("capacity for human rights compliance",
        "Outside what the policy counts as support: capacity tied directly to compliance with human rights and to democratic "
        + "control of security institutions.")]
    HrComplianceCapacity,

    /// <summary>Carve-out: engagement to promote compliance, to negotiate access or to carry out relief.</summary>
    [Means("humanitarian engagement",
        "Outside what the policy counts as support: engagement to promote compliance, to negotiate access or to carry out relief.")]
    HumanitarianEngagement,

    /// <summary>Carve-out: mediation.</summary>
    [Means("mediation", "Outside what the policy counts as support: mediation.")]
    Mediation,

    /// <summary>Carve-out: evacuation of the sick and wounded.</summary>
    [Means("medical evacuation", "Outside what the policy counts as support: evacuation of the sick and wounded.")]
    Medevac,
}

/// <summary>Whether support is given or accepted.</summary>
[JsonConverter(typeof(KebabCaseConverter<SupportDirection>))]
public enum SupportDirection
{
    /// <summary>UNODC gives it.</summary>
    [Means("given by UNODC", "UNODC gives the support.")]
    Given,

    /// <summary>UNODC accepts it.</summary>
    [Means("accepted by UNODC", "UNODC accepts the support.")]
    Accepted,
}

/// <summary>Whether the UN system has taken a stance on the country that is stricter than this decision.</summary>
[JsonConverter(typeof(KebabCaseConverter<UnStance>))]
public enum UnStance
{
    /// <summary>No such stance.</summary>
    [Means("no stricter stance", "The UN system has taken no stance that is stricter than this decision.")]
    NoneStricter,

    /// <summary>Support to this recipient is withheld in the whole country.</summary>
    [Means("support withheld in the whole country", "Support to this recipient is withheld in the whole country.")]
    NoSupport,
}

/// <summary>What is known of senior command.</summary>
[JsonConverter(typeof(KebabCaseConverter<CommandRecord>))]
public enum CommandRecord
{
    /// <summary>Checked, and nothing found against any senior commander.</summary>
    [Means("checked, and nothing found", "The senior commanders were checked, and nothing was found against any of them.")]
    Clear,

    /// <summary>Substantial grounds to suspect one of direct or command responsibility, or of failing to take effective measures.</summary>
    [Means("a senior commander implicated",
        "There are substantial grounds to suspect a senior commander of direct or command responsibility, or of failing to "
        + "take effective measures.")]
    Implicated,
}

/// <summary>The recipient's record of compliance, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<ComplianceRecord>))]
[OrderedScale]
public enum ComplianceRecord
{
    /// <summary>Searched in named sources, and nothing found.</summary>
    [Means("searched, and nothing found", "Named sources were searched, and nothing was found.")]
    CheckedClean,

    /// <summary>Isolated violations.</summary>
    [Means("isolated violations", "There are isolated violations.")]
    Isolated,

    /// <summary>A pattern of violations that falls short of the definition of grave violations.</summary>
    [Means("a pattern of violations", "There is a pattern of violations that falls short of the definition of grave violations.")]
    Pattern,

    /// <summary>Grave violations as the policy defines them.</summary>
    [Means("grave violations", "There are grave violations as the policy defines them.")]
    Grave,
}

/// <summary>How violations were accounted for.</summary>
[JsonConverter(typeof(KebabCaseConverter<AccountabilityRecord>))]
public enum AccountabilityRecord
{
    /// <summary>There was nothing to account for.</summary>
    [Means("nothing to account for", "There was nothing to account for.")]
    NotApplicable,

    /// <summary>Investigated and prosecuted effectively.</summary>
    [Means("effective", "Violations were investigated and prosecuted effectively.")]
    Effective,

    /// <summary>In part.</summary>
    [Means("in part", "Violations were accounted for in part.")]
    Partial,

    /// <summary>Not at all.</summary>
    [Means("none", "Violations were not accounted for at all.")]
    None,
}

/// <summary>The institutions that prevent and correct violations, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<PreventiveInstitutions>))]
[OrderedScale]
public enum PreventiveInstitutions
{
    /// <summary>Adequate.</summary>
    [Means("adequate", "The institutions that prevent and correct violations are adequate.")]
    Adequate,

    /// <summary>In part.</summary>
    [Means("in part", "There are such institutions in part.")]
    Partial,

    /// <summary>None.</summary>
    [Means("none", "There are no such institutions.")]
    None,
}

/// <summary>What giving support, compared with withholding it, would do to the UN's influence for compliance.</summary>
[JsonConverter(typeof(KebabCaseConverter<InfluenceEffect>))]
public enum InfluenceEffect
{
    /// <summary>It would raise it.</summary>
    [Means("it would rise", "Giving support would raise the UN's influence.")]
    Positive,

    /// <summary>No difference.</summary>
    [Means("no difference", "Giving support would make no difference to the UN's influence.")]
    Neutral,

    /// <summary>It would lower it.</summary>
    [Means("it would fall", "Giving support would lower the UN's influence.")]
    Negative,
}

/// <summary>Whether the use of support can be monitored, from best to worst.</summary>
[JsonConverter(typeof(KebabCaseConverter<MonitoringFeasibility>))]
[OrderedScale]
public enum MonitoringFeasibility
{
    /// <summary>It can.</summary>
    [Means("feasible", "The use of support can be monitored.")]
    Feasible,

    /// <summary>Within limits.</summary>
    [Means("within limits", "The use of support can be monitored within limits.")]
    Limited,

    /// <summary>It cannot.</summary>
    [Means("not feasible", "The use of support cannot be monitored.")]
    NotFeasible,
}

/// <summary>Whether there are substantial grounds for believing in a real risk of grave violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<RealRisk>))]
public enum RealRisk
{
    /// <summary>The risk is below that threshold.</summary>
    [Means("below the threshold", "The risk is below the threshold of substantial grounds.")]
    Below,

    /// <summary>Substantial grounds.</summary>
    [Means("substantial grounds", "There are substantial grounds for believing in a real risk.")]
    Substantial,
}

/// <summary>What the authorities have done about the risk.</summary>
[JsonConverter(typeof(KebabCaseConverter<AuthorityMeasures>))]
public enum AuthorityMeasures
{
    /// <summary>They took effective measures. An undertaking is not yet one.</summary>
    [Means("effective measures taken", "The authorities took effective measures. An undertaking is not yet one.")]
    TakenEffective,

    /// <summary>None were needed.</summary>
    [Means("none needed", "No measures were needed.")]
    NotRequired,

    /// <summary>They promised or undertook to take measures.</summary>
    [Means("promised", "The authorities promised or undertook to take measures.")]
    Promised,

    /// <summary>They failed or refused to take them.</summary>
    [Means("failed or refused", "The authorities failed or refused to take measures.")]
    FailedOrRefused,
}

/// <summary>What has come to light while support is running.</summary>
[JsonConverter(typeof(KebabCaseConverter<InformationReceived>))]
public enum InformationReceived
{
    /// <summary>Looked for, and nothing received.</summary>
    [Means("looked for, and none received", "Information was looked for, and none was received.")]
    None,

    /// <summary>Information that has not been verified.</summary>
    [Means("unverified", "Information was received that has not been verified.")]
    Unverified,

    /// <summary>Reliable information that gives substantial grounds to suspect violations.</summary>
    [Means("substantial grounds", "Reliable information gives substantial grounds to suspect violations.")]
    Grounds,
}

/// <summary>Whether the violations meet the policy's definition of grave violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<ViolationGravity>))]
public enum ViolationGravity
{
    /// <summary>They fall short of it.</summary>
    [Means("below the definition", "The violations fall short of the policy's definition of grave violations.")]
    BelowDefinition,

    /// <summary>They meet it.</summary>
    [Means("within the definition", "The violations meet the policy's definition of grave violations.")]
    MeetsDefinition,
}

/// <summary>Whether violations go on after intercession.</summary>
[JsonConverter(typeof(KebabCaseConverter<Continuation>))]
public enum Continuation
{
    /// <summary>Verified to have ended.</summary>
    [Means("verified to have ended", "The violations have been verified to have ended.")]
    EndedVerified,

    /// <summary>They go on.</summary>
    [Means("continuing", "The violations go on.")]
    Continuing,
}

/// <summary>Whether the counterpart is prepared to address the violations.</summary>
[JsonConverter(typeof(KebabCaseConverter<CounterpartStance>))]
public enum CounterpartStance
{
    /// <summary>It is.</summary>
    [Means("prepared", "The counterpart is prepared to address the violations.")]
    Prepared,

    /// <summary>There is no sign of it.</summary>
    [Means("no sign of it", "There is no sign that the counterpart is prepared to address the violations.")]
    NotPrepared,
}

/// <summary>What a unit is said to have done.</summary>
[JsonConverter(typeof(KebabCaseConverter<ViolationAct>))]
public enum ViolationAct
{
    /// <summary>A war crime.</summary>
    [Means("a war crime", "A war crime.")]
    WarCrime,

    /// <summary>A crime against humanity.</summary>
    [Means("a crime against humanity", "A crime against humanity.")]
    CrimeAgainstHumanity,

    /// <summary>A summary execution or other unlawful killing.</summary>
    [Means("an unlawful killing", "A summary execution or other unlawful killing.")]
    UnlawfulKilling,

    /// <summary>An execution after a grossly unfair trial, or of a person who was a child at the time of the offence.</summary>
    [Means("an unlawful execution",
        "An execution after a grossly unfair trial, or of a person who was a child at the time of the offence.")]
    UnlawfulExecution,

    /// <summary>Torture; detention conditions that amount to it included.</summary>
    [Means("torture", "Torture, including detention conditions that amount to it.")]
    Torture,

    /// <summary>Enforced disappearance.</summary>
    [Means("enforced disappearance", "Enforced disappearance.")]
    EnforcedDisappearance,

    /// <summary>Enslavement.</summary>
    [Means("enslavement", "Enslavement.")]
    Enslavement,

    /// <summary>Rape or sexual violence of comparable gravity.</summary>
    [Means("grave sexual violence", "Rape or sexual violence of comparable gravity.")]
    GraveSexualViolence,

    /// <summary>Refoulement, push-backs that amount to it included.</summary>
    [Means("refoulement", "Refoulement, including push-backs that amount to it.")]
    Refoulement,

    /// <summary>Arbitrary detention, of victims of trafficking for instance.</summary>
    [Means("arbitrary detention", "Arbitrary detention, for instance of victims of trafficking.")]
    ArbitraryDetention,

    /// <summary>Another violation of humanitarian, human rights or refugee law.</summary>
    [Means("another violation", "Another violation of humanitarian, human rights or refugee law.")]
    OtherViolation,
}

/// <summary>What an allegation rests on.</summary>
[JsonConverter(typeof(KebabCaseConverter<AllegationGrounds>))]
public enum AllegationGrounds
{
    /// <summary>Looked into, and unfounded.</summary>
    [Means("unfounded", "The allegation was looked into and is unfounded.")]
    Unfounded,

    /// <summary>Not verified yet.</summary>
    [Means("unverified", "The allegation has not been verified yet.")]
    Unverified,

    /// <summary>Substantial grounds to suspect that it happened.</summary>
    [Means("substantial grounds", "There are substantial grounds to suspect that it happened.")]
    SubstantialGrounds,
}

/// <summary>Whether there are grounds to suspect a senior commander.</summary>
[JsonConverter(typeof(KebabCaseConverter<CommanderSuspicion>))]
public enum CommanderSuspicion
{
    /// <summary>Checked, and no substantial grounds.</summary>
    [Means("checked, and no substantial grounds", "The commander was checked, and there are no substantial grounds.")]
    NoGrounds,

    /// <summary>Substantial grounds to suspect direct or command responsibility, or failure to take effective measures.</summary>
    [Means("substantial grounds",
        "There are substantial grounds to suspect direct or command responsibility, or failure to take effective measures.")]
    SubstantialGrounds,
}
