using System.Collections.Immutable;

namespace Toolkit.Rules.Programming.Consequences;

/// <content>Chains that start from what is known of a country besides its law.</content>
internal static partial class Chains
{
    private static ImmutableArray<Chain> OnCountry =>
    [
        new Chain<CountryProfile>
        {
            Id = "corruption",
            Gap = "The State scores low on the Corruption Perceptions Index",
            From = [CountryProfileRules.Corruption],
            RestsOn = ["2.1/profile/corruption", "1.2/challenge/3", "2.2/instrument/uncac"],
            Risks = ["3.4/risk/4"],
            Response = ChainLink.Whole("Work with anti-corruption experts, and look at whether the State joined the Convention against "
                + "Corruption.", "3.4/risk/4/mitigation", "2.2/instrument/uncac"),
            Argument = NoArgument,
            Indicator = ChainLink.Whole(
                "Watch the share of officials who are investigated for abuse or complicity, and how many of them are disciplined; it "
                    + "counts only where the powerful are reached, and not scapegoats of low rank.",
                "4.3.3/indicator/3.2/10"),
        },
        new Chain<CountryProfile>
        {
            Id = "few-women-officers",
            Gap = "An institution that investigates has too few women, or none",
            From = [CountryProfileRules.FewWomenOfficers],
            RestsOn = ["2.4/question/staff-gender", "1.6/interview/persons/2", "intro/sdg5/5.5"],
            Risks = ["3.4/risk/16"],
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: with more women officers, interviews with women succeed more often and evidence "
                    + "gets better; that women may join on paper does not take away what keeps them out, such as harassment.",
                "3.7/investigation/3", "3.7/investigation/4"),
            Indicator = ChainLink.Whole(
                "Watch whether more women investigators and prosecutors take part; a quota counts only where those who come are skilled "
                    + "for it.", "4.3.3/indicator/3.2/4"),
        },
        new Chain<CountryProfile>
        {
            Id = "defence-not-trained",
            Gap = "Defence lawyers are not, or not everywhere, trained alongside prosecutors",
            From = [CountryProfileRules.DefenceNotTrained],
            RestsOn = ["1.8/fair-trial-right/4", "1.8/fair-trial/6", "1.8/fair-trial/8"],
            Risks = ["3.4/risk/5"],
            Response = ChainLink.Whole("At the design of the programme, add activities for the defence beside those for prosecutors.",
                "intro/response/complementary"),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: prosecutors who never meet a trained defence do not learn to stand up to the "
                    + "lawyers of organised crime, and fair trials leave fewer grounds for appeal.",
                "3.7/prosecution/2"),
            Indicator = ChainLink.Whole(
                "Watch the share of arrested men and women who have a lawyer, legal aid included; it counts where the accused are high "
                    + "in the network and the lawyers know these crimes.",
                "4.3.3/indicator/3.2/8"),
        },
        new Chain<CountryProfile>
        {
            Id = "conflict",
            Gap = "There is conflict or unrest, or there was recently",
            From = [CountryProfileRules.ConflictPresent],
            RestsOn = ["2.1/profile/conflict", "1.2/challenge/7", "1.3/conflict/1"],
            Risks = ["3.2/risk/11", "3.4/risk/19", "3.5/risk/7", "3.6/risk/12"],
            Response = ChainLink.Whole(
                "Conflict also bears on the planning checklist, on evaluation, on who identifies victims, and on sharing information "
                    + "securely. Preparation is due before a conflict and not after.",
                "3.1/item/9", "3.1/item/20", "4.2/item/6", "1.3/conflict/3", "1.7/data/8", "3.2/risk/11/mitigation"),
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: evidence gathered now can bring offenders to trial later, and traffickers and "
                    + "smugglers profit where efforts rest.", "3.7/investigation/5"),
            Indicator = ChainLink.Whole(
                "Watch the number of national initiatives that carry the strategy by duties on rights and gender; they count where they "
                    + "fit the conflict.", "4.3.3/indicator/3.1/2"),
        },
    ];

    private static ImmutableArray<Chain> OnPartners =>
    [
        new Chain<CountryProfile>
        {
            Id = "ngos-hindered",
            Gap = "NGOs that work on trafficking or smuggling are hindered",
            From = [CountryProfileRules.NgosHindered],
            RestsOn = ["2.4/profile/ngos-tip", "2.4/profile/ngos-som"],
            Risks = ["3.6/risk/4"],
            Argument = NoArgument,
            Indicator = ChainLink.Whole(
                "Watch the number of registered and active NGOs by population; it counts only where registration itself does not hinder "
                    + "them.", "4.3.5/indicator/5.2/6"),
        },
        new Chain<CountryProfile>
        {
            Id = "rights-institution-not-accredited",
            Gap = "There is no accredited national human rights institution",
            From = [CountryProfileRules.NoAccreditedInstitution],
            RestsOn = ["2.4/profile/nhri"],
            MissingRisk = ChainLink.Not("The toolkit prints no risk for this gap."),
            Argument = NoArgument,
            Indicator = ChainLink.Whole(
                "Four indicators rest on such an institution and cannot be met, or not as printed: its mandate for non-citizens, its "
                    + "part in coordination, its part in oversight, and complaints that it follows up.",
                "4.3.1/indicator/1.1/7", "4.3.4/indicator/4.1/4", "4.3.5/indicator/5.2/7", "4.3.5/indicator/5.2/8"),
        },
        new Chain<CountryProfile>
        {
            Id = "services-missing",
            Gap = "Services for referral are missing, or missing in some places or for some people",
            From = [CountryProfileRules.ServicesMissing],
            RestsOn = ["1.3/identification/3"],
            Risks = ["3.4/risk/18", "3.6/risk/2"],
            Argument = ChainLink.Whole("The toolkit suggests this argument: people who are protected and helped as their rights ask are "
                + "more likely to cooperate with the authorities.", "3.7/protection/1"),
            Indicator = ChainLink.Whole(
                "That national referral covers everybody in need, whatever their nationality, gender or status, cannot be met while "
                    + "services are lacking.", "4.3.5/indicator/5.1/5"),
        },
        new Chain<CountryProfile>
        {
            Id = "data-gathered-unlawfully",
            Gap = "Data that strategies or policies rest on is gathered unlawfully, at least in part",
            From = [CountryProfileRules.DataGatheredUnlawfully],
            RestsOn = ["1.7/data/5", "1.7/privacy/0"],
            Risks = ["3.2/risk/2"],
            Argument = ChainLink.Whole(
                "The toolkit suggests this argument: such data may be refused elsewhere, breaches of privacy can bring revenge on "
                    + "victims, and people who do not trust the gathering will not take part.", "3.7/data/3"),
            Indicator = ChainLink.Whole(
                "That policies rest on lawful research is not met, and no indicator with this data as its source can be relied on.",
                    "4.3.1/indicator/1.1/2", "intro/limits/1"),
        },
    ];
}
