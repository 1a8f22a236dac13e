using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>A ground of discrimination, or another factor of a person's identity, by which data can be broken down.</summary>
/// <remarks>The text prints five lists, which disagree; <see cref="Grounds"/> holds which of them name each ground.</remarks>
[JsonConverter(typeof(KebabCaseConverter<Ground>))]
public enum Ground
{
    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Gender, set apart from sex; the text adds it in one list and in its prose.</summary>
    Gender,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Race.</summary>
    Race,

    /// <summary>Colour.</summary>
    Colour,

    /// <summary>Ethnicity, set apart from race.</summary>
    Ethnicity,

    /// <summary>Belonging to an indigenous people or a minority.</summary>
    IndigenousOrMinorityStatus,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Religion or belief.</summary>
    ReligionOrBelief,

    /// <summary>Political or other opinion.</summary>
    Opinion,

    /// <summary>National or social origin; one list names national origin alone.</summary>
    NationalOrSocialOrigin,

    /// <summary>Nationality.</summary>
    Nationality,

    /// <summary>Status as a migrant.</summary>
    MigrationStatus,

    /// <summary>Being stateless.</summary>
    Statelessness,

    /// <summary>Seeking asylum.</summary>
    SeekingAsylum,

    /// <summary>Being a refugee.</summary>
    RefugeeStatus,

    /// <summary>Being displaced within the country.</summary>
    InternalDisplacement,

    /// <summary>Property.</summary>
    Property,

    /// <summary>Economic and social situation; one list says socioeconomic status.</summary>
    EconomicAndSocialSituation,

    /// <summary>Caste.</summary>
    Caste,

    /// <summary>Birth.</summary>
    Birth,

    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Health status.</summary>
    HealthStatus,

    /// <summary>Living with HIV or AIDS.</summary>
    Hiv,

    /// <summary>Marital, family or parental status; one list names marital status alone.</summary>
    MaritalAndFamilyStatus,

    /// <summary>Heading a household.</summary>
    HeadOfHousehold,

    /// <summary>Being widowed.</summary>
    Widowhood,

    /// <summary>Sexual orientation.</summary>
    SexualOrientation,

    /// <summary>Gender identity.</summary>
    GenderIdentity,

    /// <summary>Place of residence; one list says urban or rural location.</summary>
    PlaceOfResidence,

    /// <summary>Living far from everything.</summary>
    Remoteness,

    /// <summary>Whether a person can read and write.</summary>
    Literacy,

    /// <summary>Living amid armed conflict.</summary>
    ArmedConflict,

    /// <summary>Being deprived of liberty.</summary>
    DeprivationOfLiberty,

    /// <summary>Being in the sex industry.</summary>
    SexIndustry,

    /// <summary>Being stigmatized for fighting for one's rights, as human rights defenders are.</summary>
    RightsDefender,

    /// <summary>Any other status: the lists are open.</summary>
    OtherStatus,
}
