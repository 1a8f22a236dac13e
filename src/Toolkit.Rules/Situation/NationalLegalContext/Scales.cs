using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>How far national law makes conduct an offence.</summary>
[JsonConverter(typeof(KebabCaseConverter<Offence>))]
public enum Offence
{
    /// <summary>It is an offence, with attempt, participation and organizing, at home as well as across borders.</summary>
    Covered,

    /// <summary>It is an offence, but a form of it, of taking part in it, or a place is left out.</summary>
    CoveredInPart,

    /// <summary>It is no offence.</summary>
    NotAnOffence,
}

/// <summary>How far law or policy keeps victims of trafficking from being punished for acts that their trafficking caused; the firmest that there is.</summary>
[JsonConverter(typeof(KebabCaseConverter<NonPunishment>))]
public enum NonPunishment
{
    /// <summary>The law does, for every act that is a direct consequence of being trafficked or was compelled.</summary>
    InLaw,

    /// <summary>The law does, for some acts only, such as irregular entry or stay.</summary>
    InLawForSomeActs,

    /// <summary>A policy or guideline does, and the law doesn't.</summary>
    InPolicyOnly,

    /// <summary>Nothing says so, but prosecutors or courts have the power to spare victims: by discontinuing, duress, mitigation or erasing records.</summary>
    PowerToSpareOnly,

    /// <summary>Nothing does, and nobody has the power to spare them.</summary>
    None,
}

/// <summary>The lowest age at which a marriage is valid.</summary>
[JsonConverter(typeof(KebabCaseConverter<MarriageAge>))]
public enum MarriageAge
{
    /// <summary>18 for everybody, without exception.</summary>
    Eighteen,

    /// <summary>18, with exceptions by a court, parents, custom or religion.</summary>
    EighteenWithExceptions,

    /// <summary>A fixed age below 18, for some or for all.</summary>
    BelowEighteen,

    /// <summary>None, or the marriage of a child is valid.</summary>
    None,
}

/// <summary>Whether law allows children and families to be detained because of their migration status.</summary>
[JsonConverter(typeof(KebabCaseConverter<ChildDetention>))]
public enum ChildDetention
{
    /// <summary>The law bars it.</summary>
    Barred,

    /// <summary>The law allows it as a last resort.</summary>
    LastResortOnly,

    /// <summary>The law allows it, also by a power to detain that makes no exception for them.</summary>
    Allowed,

    /// <summary>The law says nothing: it neither allows nor bars it.</summary>
    Silent,
}

/// <summary>Whether non-refoulement stands in law.</summary>
[JsonConverter(typeof(KebabCaseConverter<RefoulementInLaw>))]
public enum RefoulementInLaw
{
    /// <summary>Expressly, for everybody, however they entered.</summary>
    Explicit,

    /// <summary>Expressly, but people who entered irregularly, or other people, are left out.</summary>
    ExcludesSome,

    /// <summary>The law says nothing on it.</summary>
    Silent,
}

/// <summary>The kind of legal system.</summary>
[JsonConverter(typeof(KebabCaseConverter<LegalSystem>))]
public enum LegalSystem
{
    /// <summary>Common law, or mixed with it: decisions of courts are a source of law.</summary>
    CommonLaw,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>The places in which the toolkit looks for safeguards of human rights.</summary>
[JsonConverter(typeof(KebabCaseConverter<AreaOfLaw>))]
public enum AreaOfLaw
{
    /// <summary>The constitution or a bill of rights.</summary>
    Constitution,

    /// <summary>Law on trafficking in persons.</summary>
    TraffickingInPersons,

    /// <summary>Law on smuggling of migrants.</summary>
    SmugglingOfMigrants,

    /// <summary>Labour law.</summary>
    Labour,

    /// <summary>Criminal law, substance and procedure.</summary>
    Criminal,

    /// <summary>Family law.</summary>
    Family,

    /// <summary>Immigration law.</summary>
    Immigration,

    /// <summary>Child protection law.</summary>
    ChildProtection,

    /// <summary>Any other law.</summary>
    Other,
}

/// <summary>The groups for which the toolkit asks whether rights hold alike, and others that an assessment adds.</summary>
[JsonConverter(typeof(KebabCaseConverter<GroupOfPeople>))]
public enum GroupOfPeople
{
    /// <summary>Men and boys.</summary>
    Men,

    /// <summary>Women and girls.</summary>
    Women,

    /// <summary>Lesbian, gay, bisexual, transgender, queer and intersex people.</summary>
    Lgbtqi,

    /// <summary>Migrants with a right to stay.</summary>
    Migrants,

    /// <summary>Migrants in an irregular situation.</summary>
    IrregularMigrants,

    /// <summary>Children.</summary>
    Children,

    /// <summary>A group set apart by race, colour, descent, or national or ethnic origin. The toolkit doesn't print it in this question.</summary>
    RacialOrEthnicGroup,

    /// <summary>Any other group.</summary>
    Other,
}

/// <summary>The right from which a group is left out.</summary>
[JsonConverter(typeof(KebabCaseConverter<RightAtIssue>))]
public enum RightAtIssue
{
    /// <summary>Entering the country.</summary>
    Entry,

    /// <summary>Voting, standing for election, public office.</summary>
    PublicAffairs,

    /// <summary>Moving and settling freely, for people who are not lawfully there (ICCPR 12(1)).</summary>
    FreeMovement,

    /// <summary>The procedure before expulsion, for people who are not lawfully there (ICCPR 13).</summary>
    ExpulsionProcedure,

    /// <summary>An economic right, in a developing country (ICESCR 2(3)).</summary>
    EconomicRight,

    /// <summary>Any other right.</summary>
    AnyOther,
}
