using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>How far national law makes conduct an offence.</summary>
[JsonConverter(typeof(KebabCaseConverter<Offence>))]
public enum Offence
{
    /// <summary>It is an offence, with attempt, participation and organizing, at home as well as across borders.</summary>
    [Means("an offence", "It is an offence, with attempt, participation and organizing, at home as well as across borders.")]
    Covered,

    /// <summary>It is an offence, but a form of it, of taking part in it, or a place is left out.</summary>
    [Means("an offence in part", "It is an offence, but a form of it, a way of taking part in it, or a place is left out.")]
    CoveredInPart,

    /// <summary>It is no offence.</summary>
    [Means("not an offence", "It is not an offence.")]
    NotAnOffence,
}

/// <summary>
/// How far law or policy keeps victims of trafficking from being punished for acts that their trafficking caused; the firmest that there
/// is.
/// </summary>
[JsonConverter(typeof(KebabCaseConverter<NonPunishment>))]
public enum NonPunishment
{
    /// <summary>The law does, for every act that is a direct consequence of being trafficked or was compelled.</summary>
    [Means("by law, for every act caused by the trafficking",
        "The law protects victims from punishment for every act that is a direct consequence of being trafficked or was compelled.")]
    InLaw,

    /// <summary>The law does, for some acts only, such as irregular entry or stay.</summary>
    [Means("by law, for some acts only", "The law protects victims from punishment for some acts only, such as irregular entry or stay.")]
    InLawForSomeActs,

    /// <summary>A policy or guideline does, and the law does not.</summary>
    [Means("by policy or guideline only", "A policy or guideline protects victims from punishment; the law does not.")]
    InPolicyOnly,

    /// <summary>
    /// Nothing says so, but prosecutors or courts have the power to spare victims: by discontinuing, duress, mitigation or erasing records.
    /// </summary>
    [Means("only by a power to spare victims",
        "Nothing says so, but prosecutors or courts have the power to spare victims: by discontinuing, duress, mitigation or "
        + "erasing records.")]
    PowerToSpareOnly,

    /// <summary>Nothing does, and nobody has the power to spare them.</summary>
    [Means("not at all", "Nothing protects victims from punishment, and nobody has the power to spare them.")]
    None,
}

/// <summary>The lowest age at which a marriage is valid.</summary>
[JsonConverter(typeof(KebabCaseConverter<MarriageAge>))]
public enum MarriageAge
{
    /// <summary>18 for everybody, without exception.</summary>
    [Means("18, without exception", "The minimum age is 18 for everybody, without exception.")]
    Eighteen,

    /// <summary>18, with exceptions by a court, parents, custom or religion.</summary>
    [Means("18, with exceptions", "The minimum age is 18, with exceptions by a court, parents, custom or religion.")]
    EighteenWithExceptions,

    /// <summary>A fixed age below 18, for some or for all.</summary>
    [Means("below 18", "A fixed age below 18 applies, to some or to all.")]
    BelowEighteen,

    /// <summary>None, or the marriage of a child is valid.</summary>
    [Means("no minimum age", "There is no minimum age, or the marriage of a child is valid.")]
    None,
}

/// <summary>Whether law allows children and families to be detained because of their migration status.</summary>
[JsonConverter(typeof(KebabCaseConverter<ChildDetention>))]
public enum ChildDetention
{
    /// <summary>The law bars it.</summary>
    [Means("prohibited", "The law prohibits it.")]
    Barred,

    /// <summary>The law allows it as a last resort.</summary>
    [Means("allowed as a last resort", "The law allows it as a last resort.")]
    LastResortOnly,

    /// <summary>The law allows it, also by a power to detain that makes no exception for them.</summary>
    [Means("allowed", "The law allows it, whether expressly or by a power to detain that makes no exception for children and families.")]
    Allowed,

    /// <summary>The law says nothing: it neither allows nor bars it.</summary>
    [Means("the law is silent", "The law neither allows nor prohibits it.")]
    Silent,
}

/// <summary>Whether non-refoulement stands in law.</summary>
[JsonConverter(typeof(KebabCaseConverter<RefoulementInLaw>))]
public enum RefoulementInLaw
{
    /// <summary>Expressly, for everybody, however they entered.</summary>
    [Means("prohibited expressly, for everybody", "The law prohibits refoulement expressly, for everybody, however they entered.")]
    Explicit,

    /// <summary>Expressly, but people who entered irregularly, or other people, are left out.</summary>
    [Means("prohibited expressly, but not for everybody",
        "The law prohibits refoulement expressly, but people who entered irregularly, or other people, are left out.")]
    ExcludesSome,

    /// <summary>The law says nothing on it.</summary>
    [Means("the law is silent", "The law says nothing about refoulement.")]
    Silent,
}

/// <summary>The kind of legal system.</summary>
[JsonConverter(typeof(KebabCaseConverter<LegalSystem>))]
public enum LegalSystem
{
    /// <summary>Common law, or mixed with it: decisions of courts are a source of law.</summary>
    [Means("common law, or mixed with it", "Common law, or mixed with it: decisions of courts are a source of law.")]
    CommonLaw,

    /// <summary>Any other.</summary>
    [Means("another legal system", "Any other legal system.")]
    Other,
}

/// <summary>The places in which the toolkit looks for safeguards of human rights.</summary>
[JsonConverter(typeof(KebabCaseConverter<AreaOfLaw>))]
public enum AreaOfLaw
{
    /// <summary>The constitution or a bill of rights.</summary>
    [Means("constitution or bill of rights", "The constitution or a bill of rights.")]
    Constitution,

    /// <summary>Law on trafficking in persons.</summary>
    [Means("law on trafficking in persons", "Law on trafficking in persons.")]
    TraffickingInPersons,

    /// <summary>Law on smuggling of migrants.</summary>
    [Means("law on smuggling of migrants", "Law on smuggling of migrants.")]
    SmugglingOfMigrants,

    /// <summary>Labour law.</summary>
    [Means("labour law", "Labour law.")]
    Labour,

    /// <summary>Criminal law, substance and procedure.</summary>
    [Means("criminal law", "Criminal law, both substantive and procedural.")]
    Criminal,

    /// <summary>Family law.</summary>
    [Means("family law", "Family law.")]
    Family,

    /// <summary>Immigration law.</summary>
    [Means("immigration law", "Immigration law.")]
    Immigration,

    /// <summary>Child protection law.</summary>
    [Means("child protection law", "Child protection law.")]
    ChildProtection,

    /// <summary>Any other law.</summary>
    [Means("another area of law", "Any other law.")]
    Other,
}

/// <summary>The groups for which the toolkit asks whether rights hold alike, and others that an assessment adds.</summary>
[JsonConverter(typeof(KebabCaseConverter<GroupOfPeople>))]
public enum GroupOfPeople
{
    /// <summary>Men and boys.</summary>
    [Means("men and boys", "Men and boys.")]
    Men,

    /// <summary>Women and girls.</summary>
    [Means("women and girls", "Women and girls.")]
    Women,

    /// <summary>Lesbian, gay, bisexual, transgender, queer and intersex people.</summary>
    [Means("LGBTQI persons", "Lesbian, gay, bisexual, transgender, queer and intersex persons.")]
    Lgbtqi,

    /// <summary>Migrants with a right to stay.</summary>
    [Means("migrants with a right to stay", "Migrants with a right to stay.")]
    Migrants,

    /// <summary>Migrants in an irregular situation.</summary>
    [Means("migrants in an irregular situation", "Migrants in an irregular situation.")]
    IrregularMigrants,

    /// <summary>Children.</summary>
    [Means("children", "Children.")]
    Children,

    /// <summary>
    /// A group set apart by race, colour, descent, or national or ethnic origin. The toolkit does not print it in this question.
    /// </summary>
    [Means("a racial or ethnic group",
        "A group set apart by race, colour, descent, or national or ethnic origin. The toolkit does not print it in this question.")]
    RacialOrEthnicGroup,

    /// <summary>Persons with disabilities. The toolkit prints its groups as examples and does not name them.</summary>
    [Means("persons with disabilities", "Persons with disabilities. The toolkit prints its groups as examples and does not name them.")]
    PersonsWithDisabilities,

    /// <summary>Stateless persons; not among the printed examples.</summary>
    [Means("stateless persons", "Stateless persons. The toolkit prints its groups as examples and does not name them.")]
    StatelessPersons,

    /// <summary>Refugees and asylum seekers; not among the printed examples.</summary>
    [Means("refugees and asylum seekers",
        "Refugees and asylum seekers. The toolkit prints its groups as examples and does not name them.")]
    Refugees,

    /// <summary>Any other group.</summary>
    [Means("another group", "Any other group.")]
    Other,
}

/// <summary>What a search of courts' decisions found on rights; the worst of it.</summary>
[JsonConverter(typeof(KebabCaseConverter<CaseLawFound>))]
public enum CaseLawFound
{
    /// <summary>Decisions that protect rights, or none on them.</summary>
    [Means("no decision that limits rights", "The search found decisions that protect rights, or none on them.")]
    NoneThatLimits,

    /// <summary>Decisions that limit rights, whatever others do.</summary>
    [Means("decisions that limit rights", "The search found decisions that limit rights, whatever other decisions do.")]
    Limits,
}

/// <summary>The right from which a group is left out.</summary>
[JsonConverter(typeof(KebabCaseConverter<RightAtIssue>))]
public enum RightAtIssue
{
    /// <summary>Entering the country.</summary>
    [Means("entry into the country", "Entering the country.")]
    Entry,

    /// <summary>Voting, standing for election, public office.</summary>
    [Means("participation in public affairs", "Voting, standing for election and holding public office.")]
    PublicAffairs,

    /// <summary>Moving and settling freely, for people who are not lawfully there (ICCPR 12(1)).</summary>
    [Means("freedom of movement, for people not lawfully present",
        "Moving and settling freely, for people who are not lawfully there (ICCPR 12(1)).")]
    FreeMovement,

    /// <summary>The procedure before expulsion, for people who are not lawfully there (ICCPR 13).</summary>
    [Means("the procedure before expulsion, for people not lawfully present",
        "The procedure before expulsion, for people who are not lawfully there (ICCPR 13).")]
    ExpulsionProcedure,

    /// <summary>An economic right (ICESCR 2(3)); whether it is a developing country that limits it is asked apart.</summary>
    [Means("an economic right", "An economic right (ICESCR 2(3)).")]
    EconomicRight,

    /// <summary>Any other right.</summary>
    [Means("another right", "Any other right.")]
    AnyOther,
}
