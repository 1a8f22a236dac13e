using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>About whom data is.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataSubjects>))]
public enum DataSubjects
{
    /// <summary>People who were trafficked.</summary>
    TraffickedPersons,

    /// <summary>Migrants who were smuggled.</summary>
    SmuggledMigrants,

    /// <summary>People accused or convicted.</summary>
    AccusedOrConvicted,

    /// <summary>Several of these.</summary>
    Several,
}

/// <summary>Where data comes from.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataSource>))]
public enum DataSource
{
    /// <summary>Police or prosecutors.</summary>
    PoliceOrProsecutors,

    /// <summary>Courts.</summary>
    Courts,

    /// <summary>Border or immigration officials.</summary>
    BorderOrImmigration,

    /// <summary>Those who give services to victims or migrants.</summary>
    ServiceProviders,

    /// <summary>Surveys or other research.</summary>
    Research,

    /// <summary>Several kinds of source, brought together.</summary>
    SeveralKinds,
}

/// <summary>Whether the definitions that data is counted by are those of the Protocols.</summary>
[JsonConverter(typeof(KebabCaseConverter<DefinitionMatch>))]
public enum DefinitionMatch
{
    /// <summary>They are.</summary>
    Match,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>They differ, or each source has its own.</summary>
    Differ,
}

/// <summary>Whether the legal or ethics clearance that a collection needs was given.</summary>
[JsonConverter(typeof(KebabCaseConverter<EthicsReview>))]
public enum EthicsReview
{
    /// <summary>None is required here.</summary>
    NotRequired,

    /// <summary>Required and given.</summary>
    Given,

    /// <summary>Required and not given.</summary>
    RequiredAndMissing,
}

/// <summary>What was done about what keeps people from taking part.</summary>
[JsonConverter(typeof(KebabCaseConverter<BarrierHandling>))]
public enum BarrierHandling
{
    /// <summary>Looked for, and there are none.</summary>
    NoneFound,

    /// <summary>Found and dealt with.</summary>
    DealtWith,

    /// <summary>Found, and nothing was done.</summary>
    FoundAndLeft,

    /// <summary>Nobody looked.</summary>
    NotLookedFor,
}

/// <summary>How far data reaches beyond the cases that came to notice.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataCoverage>))]
public enum DataCoverage
{
    /// <summary>Only cases that came to the notice of authorities or services.</summary>
    KnownCases,

    /// <summary>A sample from which nothing can be said of the whole.</summary>
    OtherSample,

    /// <summary>A sample drawn so that it stands for the whole.</summary>
    RepresentativeSample,

    /// <summary>Everyone in the population.</summary>
    WholePopulation,
}

/// <summary>Who publishes data.</summary>
[JsonConverter(typeof(KebabCaseConverter<DataPublisher>))]
public enum DataPublisher
{
    /// <summary>A body of the State.</summary>
    StateBody,

    /// <summary>An international organization.</summary>
    InternationalOrganization,

    /// <summary>An NGO, a university or another private body.</summary>
    PrivateBody,
}

/// <summary>Whether data is published.</summary>
[JsonConverter(typeof(KebabCaseConverter<PublicationState>))]
public enum PublicationState
{
    /// <summary>Published.</summary>
    Published,

    /// <summary>To be published.</summary>
    Planned,

    /// <summary>Kept back to protect people.</summary>
    HeldBackToProtect,

    /// <summary>Not published.</summary>
    NotPublished,
}

/// <summary>The part of the national statistical office in data.</summary>
[JsonConverter(typeof(KebabCaseConverter<StatisticalOfficeRole>))]
public enum StatisticalOfficeRole
{
    /// <summary>It supplies no data.</summary>
    SuppliesNothing,

    /// <summary>It supplies data and is treated as answerable for rights.</summary>
    TreatedAsDutyBearer,

    /// <summary>It supplies data and is left out among those who are answerable.</summary>
    LeftOut,
}

/// <summary>Whether data is broken down by a ground.</summary>
[JsonConverter(typeof(KebabCaseConverter<BreakdownState>))]
public enum BreakdownState
{
    /// <summary>It is, and the breakdown is shown or to be shown.</summary>
    Shown,

    /// <summary>It is, and the breakdown is kept back to protect people.</summary>
    HeldBack,

    /// <summary>It is not, because asking or recording it would put people at risk.</summary>
    LeftOutForSafety,

    /// <summary>It is not.</summary>
    Missing,
}

/// <summary>Why a breakdown is missing.</summary>
[JsonConverter(typeof(KebabCaseConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>It was not asked or recorded.</summary>
    NotAsked,

    /// <summary>Too few people of a group were asked or recorded.</summary>
    SampleTooSmall,

    /// <summary>Sources record it differently.</summary>
    RecordedDifferently,

    /// <summary>The law does not let it be recorded.</summary>
    NotAllowedByLaw,
}

/// <summary>Who says to which group a person belongs.</summary>
[JsonConverter(typeof(KebabCaseConverter<CharacteristicSource>))]
public enum CharacteristicSource
{
    /// <summary>The person.</summary>
    PersonThemselves,

    /// <summary>Whoever records it, by what they see or think.</summary>
    Observer,

    /// <summary>Papers or files.</summary>
    Documents,
}
