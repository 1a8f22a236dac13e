using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>A ground of discrimination, or another factor of a person's identity, by which data can be broken down.</summary>
/// <remarks>The text prints five lists, which disagree; <see cref="Grounds"/> holds which of them name each ground.</remarks>
[JsonConverter(typeof(KebabCaseConverter<Ground>))]
public enum Ground
{
    /// <summary>Sex.</summary>
    [Means("sex", "Sex.")]
    Sex,

    /// <summary>Gender, set apart from sex; the text adds it in one list and in its prose.</summary>
    [Means("gender", "Gender, set apart from sex; the toolkit adds it in one list and in its prose.")]
    Gender,

    /// <summary>Age.</summary>
    [Means("age", "Age.")]
    Age,

    /// <summary>Race.</summary>
    [Means("race", "Race.")]
    Race,

    /// <summary>Colour.</summary>
    [Means("colour", "Colour.")]
    Colour,

    /// <summary>Ethnicity, set apart from race.</summary>
    [Means("ethnicity", "Ethnicity, set apart from race.")]
    Ethnicity,

    /// <summary>Belonging to an indigenous people or a minority.</summary>
    [Means("indigenous or minority status", "Belonging to an indigenous people or a minority.")]
    IndigenousOrMinorityStatus,

    /// <summary>Language.</summary>
    [Means("language", "Language.")]
    Language,

    /// <summary>Religion or belief.</summary>
    [Means("religion or belief", "Religion or belief.")]
    ReligionOrBelief,

    /// <summary>Political or other opinion.</summary>
    [Means("opinion", "Political or other opinion.")]
    Opinion,

    /// <summary>National or social origin; one list names national origin alone.</summary>
    [Means("national or social origin", "National or social origin; one printed list names national origin alone.")]
    NationalOrSocialOrigin,

    /// <summary>Nationality.</summary>
    [Means("nationality", "Nationality.")]
    Nationality,

    /// <summary>Status as a migrant.</summary>
    [Means("migration status", "Status as a migrant.")]
    MigrationStatus,

    /// <summary>Being stateless.</summary>
    [Means("statelessness", "Being stateless.")]
    Statelessness,

    /// <summary>Seeking asylum.</summary>
    [Means("seeking asylum", "Seeking asylum.")]
    SeekingAsylum,

    /// <summary>Being a refugee.</summary>
    [Means("refugee status", "Being a refugee.")]
    RefugeeStatus,

    /// <summary>Being displaced within the country.</summary>
    [Means("internal displacement", "Being displaced within the country.")]
    InternalDisplacement,

    /// <summary>Property.</summary>
    [Means("property", "Property.")]
    Property,

    /// <summary>Economic and social situation; one list says socioeconomic status.</summary>
    [Means("economic and social situation", "Economic and social situation; one printed list says socioeconomic status.")]
    EconomicAndSocialSituation,

    /// <summary>Caste.</summary>
    [Means("caste", "Caste.")]
    Caste,

    /// <summary>Birth.</summary>
    [Means("birth", "Birth.")]
    Birth,

    /// <summary>Disability.</summary>
    [Means("disability", "Disability.")]
    Disability,

    /// <summary>Health status.</summary>
    [Means("health status", "Health status.")]
    HealthStatus,

    /// <summary>Living with HIV or AIDS.</summary>
    [Means("HIV or AIDS", "Living with HIV or AIDS.")]
    Hiv,

    /// <summary>Marital, family or parental status; one list names marital status alone.</summary>
    [Means("marital, family or parental status", "Marital, family or parental status; one printed list names marital status alone.")]
    MaritalAndFamilyStatus,

    /// <summary>Heading a household.</summary>
    [Means("being head of a household", "Heading a household.")]
    HeadOfHousehold,

    /// <summary>Being widowed.</summary>
    [Means("widowhood", "Being widowed.")]
    Widowhood,

    /// <summary>Sexual orientation.</summary>
    [Means("sexual orientation", "Sexual orientation.")]
    SexualOrientation,

    /// <summary>Gender identity.</summary>
    [Means("gender identity", "Gender identity.")]
    GenderIdentity,

    /// <summary>Place of residence; one list says urban or rural location.</summary>
    [Means("place of residence", "Place of residence; one printed list says urban or rural location.")]
    PlaceOfResidence,

    /// <summary>Living far from everything.</summary>
    [Means("remoteness", "Living in a remote place.")]
    Remoteness,

    /// <summary>Whether a person can read and write.</summary>
    [Means("literacy", "Whether a person can read and write.")]
    Literacy,

    /// <summary>Living amid armed conflict.</summary>
    [Means("armed conflict", "Living amid armed conflict.")]
    ArmedConflict,

    /// <summary>Being deprived of liberty.</summary>
    [Means("deprivation of liberty", "Being deprived of liberty.")]
    DeprivationOfLiberty,

    /// <summary>Being in the sex industry.</summary>
    [Means("the sex industry", "Being in the sex industry.")]
    SexIndustry,

    /// <summary>Being stigmatized for fighting for one's rights, as human rights defenders are.</summary>
    [Means("defending one's rights", "Being stigmatized for fighting for one's rights, as human rights defenders are.")]
    RightsDefender,

    /// <summary>Any other status: the lists are open.</summary>
    [Means("another status", "Any other status: the printed lists are open.")]
    OtherStatus,
}
