using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>About whom data is.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataSubjects>))]
public enum DataSubjects
{
    /// <summary>People who were trafficked.</summary>
    [Means("victims of trafficking", "Persons who were trafficked.")]
    TraffickedPersons,

    /// <summary>Migrants who were smuggled.</summary>
    [Means("smuggled migrants", "Migrants who were smuggled.")]
    SmuggledMigrants,

    /// <summary>People accused or convicted.</summary>
    [Means("people accused or convicted", "People accused or convicted.")]
    AccusedOrConvicted,

    /// <summary>Several of these.</summary>
    [Means("several of these", "Several of these.")]
    Several,
}

/// <summary>Where data comes from.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataSource>))]
public enum DataSource
{
    /// <summary>Police or prosecutors.</summary>
    [Means("police or prosecutors", "Police or prosecutors.")]
    PoliceOrProsecutors,

    /// <summary>Courts.</summary>
    [Means("courts", "Courts.")]
    Courts,

    /// <summary>Border or immigration officials.</summary>
    [Means("border or immigration officials", "Border or immigration officials.")]
    BorderOrImmigration,

    /// <summary>Those who give services to victims or migrants.</summary>
    [Means("service providers", "Those who give services to victims or migrants.")]
    ServiceProviders,

    /// <summary>Surveys or other research.</summary>
    [Means("surveys or other research", "Surveys or other research.")]
    Research,

    /// <summary>Several kinds of source, brought together.</summary>
    [Means("several kinds of source", "Several kinds of source, brought together.")]
    SeveralKinds,
}

/// <summary>Whether the definitions that data is counted by are those of the Protocols.</summary>
[JsonConverter(typeof(KebabCaseConverter<DefinitionMatch>))]
public enum DefinitionMatch
{
    /// <summary>They are.</summary>
    [Means("the same", "The definitions are those of the Protocols.")]
    Match,

    /// <summary>In part.</summary>
    [Means("the same in part", "The definitions are in part those of the Protocols.")]
    InPart,

    /// <summary>They differ, or each source has its own.</summary>
    [Means("different", "The definitions differ from those of the Protocols, or each source has its own.")]
    Differ,
}

/// <summary>Whether the legal or ethics clearance that a collection needs was given.</summary>
[JsonConverter(typeof(KebabCaseConverter<EthicsReview>))]
public enum EthicsReview
{
    /// <summary>None is required here.</summary>
    [Means("not required", "No clearance is required here.")]
    NotRequired,

    /// <summary>Required and given.</summary>
    [Means("given", "The clearance is required, and was given.")]
    Given,

    /// <summary>Required and not given.</summary>
    [Means("required and missing", "The clearance is required, and was not given.")]
    RequiredAndMissing,
}

/// <summary>What was done about what keeps people from taking part.</summary>
[JsonConverter(typeof(KebabCaseConverter<BarrierHandling>))]
public enum BarrierHandling
{
    /// <summary>Looked for, and there are none.</summary>
    [Means("looked for, and none found", "Barriers were looked for, and there are none.")]
    NoneFound,

    /// <summary>Found and dealt with.</summary>
    [Means("found and dealt with", "Barriers were found and dealt with.")]
    DealtWith,

    /// <summary>Found, and nothing was done.</summary>
    [Means("found, and nothing done", "Barriers were found, and nothing was done about them.")]
    FoundAndLeft,

    /// <summary>Nobody looked.</summary>
    [Means("not looked for", "Nobody looked for barriers.")]
    NotLookedFor,
}

/// <summary>How far data reaches beyond the cases that came to notice.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataCoverage>))]
public enum DataCoverage
{
    /// <summary>Only cases that came to the notice of authorities or services.</summary>
    [Means("known cases only", "Only cases that came to the notice of authorities or services.")]
    KnownCases,

    /// <summary>A sample from which nothing can be said of the whole.</summary>
    [Means("a sample that is not representative", "A sample from which nothing can be said of the whole.")]
    OtherSample,

    /// <summary>A sample drawn so that it stands for the whole.</summary>
    [Means("a representative sample", "A sample drawn so that it represents the whole.")]
    RepresentativeSample,

    /// <summary>Everyone in the population.</summary>
    [Means("the whole population", "Everyone in the population.")]
    WholePopulation,
}

/// <summary>Who publishes data.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataPublisher>))]
public enum DataPublisher
{
    /// <summary>A body of the State.</summary>
    [Means("a body of the State", "A body of the State.")]
    StateBody,

    /// <summary>An international organization.</summary>
    [Means("an international organization", "An international organization.")]
    InternationalOrganization,

    /// <summary>An NGO, a university or another private body.</summary>
    [Means("a private body", "An NGO, a university or another private body.")]
    PrivateBody,
}

/// <summary>Whether data is published.</summary>
[JsonConverter(typeof(KebabCaseConverter<PublicationState>))]
public enum PublicationState
{
    /// <summary>Published.</summary>
    [Means("published", "The data is published.")]
    Published,

    /// <summary>To be published.</summary>
    [Means("to be published", "The data is to be published.")]
    Planned,

    /// <summary>Kept back to protect people.</summary>
    [Means("withheld to protect people", "The data is withheld to protect people.")]
    HeldBackToProtect,

    /// <summary>Not published.</summary>
    [Means("not published", "The data is not published.")]
    NotPublished,
}

/// <summary>The part of the national statistical office in data.</summary>
[JsonConverter(typeof(KebabCaseConverter<StatisticalOfficeRole>))]
public enum StatisticalOfficeRole
{
    /// <summary>It supplies no data.</summary>
    [Means("supplies no data", "The office supplies no data.")]
    SuppliesNothing,

    /// <summary>It supplies data and is treated as answerable for rights.</summary>
    [Means("treated as a duty-bearer", "The office supplies data and is treated as answerable for rights.")]
    TreatedAsDutyBearer,

    /// <summary>It supplies data and is left out among those who are answerable.</summary>
    [Means("left out as a duty-bearer", "The office supplies data and is left out among those who are answerable.")]
    LeftOut,
}

/// <summary>Whether data is broken down by a ground.</summary>
[JsonConverter(typeof(KebabCaseConverter<BreakdownState>))]
public enum BreakdownState
{
    /// <summary>It is, and the breakdown is shown or to be shown.</summary>
    [Means("shown", "The data is broken down by this ground, and the breakdown is shown or to be shown.")]
    Shown,

    /// <summary>It is, and the breakdown is kept back to protect people.</summary>
    [Means("withheld to protect people", "The data is broken down by this ground, and the breakdown is withheld to protect people.")]
    HeldBack,

    /// <summary>It is not, because asking or recording it would put people at risk.</summary>
    [Means("left out for safety", "The data is not broken down by this ground, because asking or recording it would put people at risk.")]
    LeftOutForSafety,

    /// <summary>It is not, because the ground does not matter for what the data is for.</summary>
    [Means("not relevant to the purpose", "The data is not broken down by this ground, because it does not matter for what the data is "
        + "for.")]
    NotRelevant,

    /// <summary>It is not.</summary>
    [Means("missing", "The data is not broken down by this ground.")]
    Missing,
}

/// <summary>What a breakdown is for.</summary>
[JsonConverter(typeof(KebabCaseConverter<BreakdownUse>))]
public enum BreakdownUse
{
    /// <summary>Protecting and assisting people.</summary>
    [Means("protection", "The breakdown serves to protect and assist people.")]
    Protection,

    /// <summary>Investigating and prosecuting.</summary>
    [Means("prosecution", "The breakdown serves to investigate and prosecute.")]
    Prosecution,

    /// <summary>Preventing.</summary>
    [Means("prevention", "The breakdown serves to prevent trafficking or smuggling.")]
    Prevention,

    /// <summary>Finding discrimination or unequal access.</summary>
    [Means("finding inequality", "The breakdown serves to find discrimination or unequal access.")]
    Equality,

    /// <summary>Nobody has said.</summary>
    [Means("not named", "Nobody has said what the breakdown is for.")]
    NotNamed,
}

/// <summary>Why a breakdown is missing.</summary>
[JsonConverter(typeof(KebabCaseConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>It was not asked or recorded.</summary>
    [Means("not asked or recorded", "It was not asked or recorded.")]
    NotAsked,

    /// <summary>Too few people of a group were asked or recorded.</summary>
    [Means("too few people", "Too few people of a group were asked or recorded.")]
    SampleTooSmall,

    /// <summary>Sources record it differently.</summary>
    [Means("recorded differently by the sources", "The sources record it differently.")]
    RecordedDifferently,

    /// <summary>The law does not let it be recorded.</summary>
    [Means("not allowed by law", "The law does not allow it to be recorded.")]
    NotAllowedByLaw,
}

/// <summary>Who says to which group a person belongs.</summary>
[JsonConverter(typeof(KebabCaseConverter<CharacteristicSource>))]
public enum CharacteristicSource
{
    /// <summary>The person.</summary>
    [Means("the person", "The person says so.")]
    PersonThemselves,

    /// <summary>Whoever records it, by what they see or think.</summary>
    [Means("whoever records it", "Whoever records it says so, by what they see or think.")]
    Observer,

    /// <summary>Papers or files.</summary>
    [Means("papers or files", "Papers or files say so.")]
    Documents,
}
