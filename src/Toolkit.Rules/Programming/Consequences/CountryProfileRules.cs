using System.Collections.Immutable;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>The findings about a country, besides those about its law, from which chains start.</summary>
internal static class CountryProfileRules
{
    /// <summary>A score that the index does not have.</summary>
    public static readonly Rule<CountryProfile> NoSuchScore = new()
    {
        Id = "consequences/no-such-corruption-score",
        IsContradiction = true,
        Sources = [Item("2.1/profile/corruption")],
        When = country => country.CorruptionScore < 0 || country.CorruptionScore > 100,
        Finding = "The Corruption Perceptions Index runs from 0 to 100.",
        Severity = Severity.Information,
    };

    /// <summary>Starts the chain on corruption. The index is a score on which little is bad.</summary>
    public static readonly Rule<CountryProfile> Corruption = new()
    {
        Id = "consequences/corruption",
        Sources = [Item("2.1/profile/corruption"), Item("1.2/challenge/3"),
            Design("the middle of the index as the threshold")],
        When = country => country.CorruptionScore < ConsequencesTool.LowCorruptionScore,
        Finding = "The State scores below {low-corruption-score} on the Corruption Perceptions Index, where a low score means much "
            + "corruption.",
        Advice = "Reckon with complicity of officials, and say so: activities that overlook it can prolong harm.",
        Severity = Severity.Information,
    };

    /// <summary>Starts the chain on women officers.</summary>
    public static readonly Rule<CountryProfile> FewWomenOfficers = new()
    {
        Id = "consequences/few-women-officers",
        Sources = [Item("2.4/question/staff-gender"), Item("1.6/interview/persons/2"),
            Item("intro/sdg5/5.5")],
        When = country => country.StaffComposition.IsAnyOf(StaffComposition.None, StaffComposition.Inadequate),
        Finding = "An institution that investigates has too few women, or none, so that it cannot follow the wishes of people on who "
            + "interviews them.",
        Advice = "Support the recruitment, promotion and training of women.",
        Severity = Severity.Recommended,
    };

    /// <summary>Starts the chain on the defence.</summary>
    public static readonly Rule<CountryProfile> DefenceNotTrained = new()
    {
        Id = "consequences/defence-not-trained",
        Sources = [Item("3.4/risk/5/mitigation"), Item("1.8/fair-trial-right/4"),
            Item("1.8/fair-trial/6"), Item("1.8/fair-trial/8")],
        When = country => country.DefenceTrained.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Defence lawyers are not, or not everywhere, trained alongside prosecutors.",
        Advice = "Train defence lawyers together with prosecutors.",
        Severity = Severity.Recommended,
    };

    /// <summary>Starts the chain on conflict.</summary>
    public static readonly Rule<CountryProfile> ConflictPresent = new()
    {
        Id = "consequences/conflict",
        Sources = [Item("2.1/profile/conflict"), Item("2.1/profile/conflicts"),
            Item("1.2/challenge/7")],
        When = country => country.Conflict == Answer.Yes,
        Finding = "There is conflict or unrest, or there was recently; it makes more people vulnerable "
            + "and raises the demand for smuggling.",
        Severity = Severity.Information,
    };

    /// <summary>Starts the chain on NGOs.</summary>
    public static readonly Rule<CountryProfile> NgosHindered = new()
    {
        Id = "consequences/ngos-hindered",
        Sources = [Item("2.4/profile/ngos-tip"), Item("2.4/profile/ngos-som"),
            Item("3.6/risk/4")],
        When = country => country.NgosFree.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "NGOs that work on trafficking or smuggling are hindered in their work.",
        Severity = Severity.Recommended,
    };

    /// <summary>Starts the chain on the national human rights institution.</summary>
    public static readonly Rule<CountryProfile> NoAccreditedInstitution = new()
    {
        Id = "consequences/rights-institution-not-accredited",
        Sources = [Item("2.4/profile/nhri")],
        When = country => country.RightsInstitution.IsAnyOf(RightsInstitution.NotAccredited, RightsInstitution.None),
        Finding = "There is no national human rights institution that is accredited under the Paris Principles, so that a partner for "
            + "oversight and complaints is missing.",
        Severity = Severity.Recommended,
    };

    /// <summary>Starts the chain on services.</summary>
    public static readonly Rule<CountryProfile> ServicesMissing = new()
    {
        Id = "consequences/services-missing",
        Sources = [Item("3.6/risk/2"), Item("3.4/risk/18")],
        When = country => country.ServicesAvailable.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Services to which victims and smuggled migrants in need can be referred are missing, or missing in some places or "
            + "for some people.",
        Severity = Severity.Recommended,
    };

    /// <summary>Starts the chain on data.</summary>
    public static readonly Rule<CountryProfile> DataGatheredUnlawfully = new()
    {
        Id = "consequences/data-gathered-unlawfully",
        Sources = [Item("1.7/data/5"), Item("1.7/privacy/0"),
            Item("3.2/risk/2")],
        When = country => country.DataGatheredLawfully.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Data that strategies or policies rest on is gathered unlawfully or against the rights of the people in it, at least "
            + "in part.",
        Advice = "Do not use that data; have it gathered lawfully and ethically.",
        Severity = Severity.Shortfall,
    };

    /// <summary>The rules, in the order of the chains.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        NoSuchScore, Corruption, FewWomenOfficers, DefenceNotTrained, ConflictPresent, NgosHindered, NoAccreditedInstitution,
            ServicesMissing, DataGatheredUnlawfully,
    ];
}
