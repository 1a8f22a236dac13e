using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>The five lists of grounds that the text prints.</summary>
public enum GroundList
{
    /// <summary>Article 26 of the Covenant, as the introduction quotes it.</summary>
    Covenant,

    /// <summary>The introduction's list for breaking down indicators.</summary>
    Disaggregation,

    /// <summary>The OHCHR principles on borders, as tool 1.2 quotes them.</summary>
    BorderPrinciples,

    /// <summary>The planning checklist's list for background data.</summary>
    BackgroundData,

    /// <summary>
    /// The introduction's footnote of factors that can add up to disadvantage. It says that they matter, not that data is to be broken down
    /// by each.
    /// </summary>
    IdentityFactors,
}

/// <summary>A ground, and the printed lists that name it.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Words">The ground in words.</param>
/// <param name="NamedIn">The lists that name it, if in other words.</param>
/// <param name="IsSensitive">
/// Whether a breakdown by it can expose people to harm. The text warns of race, ethnicity, sexual orientation, gender identity and
/// irregular status; the others are our choice, after what data protection laws commonly guard most.
/// </param>
public sealed record GroundEntry(Ground Ground, string Words, ImmutableArray<GroundList> NamedIn, bool IsSensitive)
{
    /// <summary>
    /// Whether one of the four lists of grounds of discrimination names it, so that data is to be broken down by it; other status is no
    /// ground that one could ask for.
    /// </summary>
    public bool IsAsked => Ground != Ground.OtherStatus && NamedIn.Any(list => list != GroundList.IdentityFactors);

    /// <summary>
    /// Whether the planning checklist names it among the twelve by which every set of background data is broken down (3.1/item/5). These
    /// come first; the others are named by lists of what discrimination is prohibited on, and are asked as they fit the purpose.
    /// </summary>
    public bool IsAskedFirst => IsAsked && NamedIn.Contains(GroundList.BackgroundData);

    /// <summary>The ground as a name within a rule's id.</summary>
    public string Name { get; } = Spelling.Kebab(Ground.ToString());

    /// <summary>The places of the lists that name it.</summary>
    public ImmutableArray<Citation> Sources => [.. NamedIn.Select(Grounds.Source)];
}

/// <summary>The master list of grounds: every one that the text prints anywhere, with the lists that name it.</summary>
public static class Grounds
{
    /// <summary>The grounds, in the order of <see cref="Ground"/>.</summary>
    public static ImmutableArray<GroundEntry> All { get; } =
    [
        new(Ground.Sex, "sex", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData],
            IsSensitive: false),
        new(Ground.Gender, "gender", [GroundList.BackgroundData], IsSensitive: false),
        new(Ground.Age, "age", [GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData,
            GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Race, "race", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData,
            GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Colour, "colour", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Ethnicity, "ethnicity", [GroundList.BackgroundData, GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.IndigenousOrMinorityStatus, "indigenous or minority status", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Language, "language", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.BackgroundData, GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.ReligionOrBelief, "religion or belief", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.BackgroundData, GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Opinion, "political or other opinion", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.NationalOrSocialOrigin, "national or social origin", [GroundList.Covenant, GroundList.Disaggregation,
            GroundList.BorderPrinciples, GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Nationality, "nationality", [GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData],
            IsSensitive: true),
        new(Ground.MigrationStatus, "migration status", [GroundList.BorderPrinciples, GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Statelessness, "statelessness", [GroundList.BorderPrinciples, GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.SeekingAsylum, "seeking asylum", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.RefugeeStatus, "being a refugee", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.InternalDisplacement, "internal displacement", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Property, "property", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.EconomicAndSocialSituation, "economic and social situation", [GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Caste, "caste", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.Birth, "birth", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData],
            IsSensitive: false),
        new(Ground.Disability, "disability", [GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.BackgroundData,
            GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.HealthStatus, "health status", [GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.IdentityFactors],
            IsSensitive: true),
        new(Ground.Hiv, "living with HIV", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.MaritalAndFamilyStatus, "marital and family status", [GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.BackgroundData, GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.HeadOfHousehold, "heading a household", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Widowhood, "widowhood", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.SexualOrientation, "sexual orientation", [GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.GenderIdentity, "gender identity", [GroundList.Disaggregation, GroundList.BorderPrinciples, GroundList.IdentityFactors],
            IsSensitive: true),
        new(Ground.PlaceOfResidence, "place of residence", [GroundList.Disaggregation, GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Remoteness, "geographical remoteness", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.Literacy, "illiteracy", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.ArmedConflict, "armed conflict", [GroundList.IdentityFactors], IsSensitive: false),
        new(Ground.DeprivationOfLiberty, "deprivation of liberty", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.SexIndustry, "being in the sex industry", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.RightsDefender, "stigma for fighting for rights", [GroundList.IdentityFactors], IsSensitive: true),
        new(Ground.OtherStatus, "other status", [GroundList.Covenant, GroundList.Disaggregation, GroundList.BorderPrinciples,
            GroundList.BackgroundData], IsSensitive: false),
    ];

    /// <summary>Where a list is printed.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public static Citation Source(GroundList list) => Item(Defined.Value(list) switch
    {
        GroundList.Covenant => "intro/gender/grounds-iccpr26",
        GroundList.Disaggregation => "intro/disaggregation/grounds",
        GroundList.BorderPrinciples => "1.2/nondiscrimination/grounds",
        GroundList.BackgroundData => "3.1/item/5",
        _ => "intro/gender/factors",
    });
}
