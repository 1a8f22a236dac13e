using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

internal static partial class DetentionRules
{
    private static readonly Clause<Func<DetentionLaw, bool>> SheltersAreOpen = new()
    {
        Id = "shelters-are-open",
        Text = "The law leaves everybody free to leave shelters, so that there is nothing to review or to limit.",
        When = law => law.ShelterFreeToLeave == LawSays.Provides,
        Sources = [Design("silence on limits where there are none")],
    };

    private static readonly ImmutableArray<LegalBasis> LeaveShelter =
        [CivilAndPoliticalRights.Article("9(1)").Breach(), CivilAndPoliticalRights.Article("12(1)")
            .Breach("people lawfully in the country")];

    private static readonly ImmutableArray<LegalBasis> ShelterReviewed = [CivilAndPoliticalRights.Article("9(4)").Breach()];

    private static ImmutableArray<RuleBookEntry> Shelters =>
    [
        .. Safeguard<DetentionLaw>(
            "shelters-free-to-leave", law => law.ShelterFreeToLeave,
                [Item("1.4/detention-victims/5"), Item("1.4/detention-victims/2"), Part],
            "the freedom of victims of trafficking to leave a shelter",
            "The law lets victims of trafficking be kept in shelters that they may not leave.", LeaveShelter, [DutyToLegislate("9(1)")],
                inPartBasis: LeaveShelter,
            advice: "Treat a shelter that people cannot leave as detention, and offer help on an informed and voluntary basis instead."),
        .. Safeguard<DetentionLaw>(
            "shelters-by-consent", law => law.ShelterByConsent, [Item("1.4/detention-victims/4"), Item("1.4/detention-victims/5"), Part],
            "consent to being placed in a shelter",
            "The law lets victims of trafficking be placed or kept in shelters without their consent.", LeaveShelter,
                [DutyToLegislate("9(1)")], inPartBasis: LeaveShelter),
        .. Safeguard<DetentionLaw>(
            "shelters-reviewed", law => law.ShelterReview, [Item("1.4/detention-victims/2e"), Part],
            "court review for people who may not leave a shelter",
            "The law keeps people who may not leave a shelter from a court that can review that.", ShelterReviewed, ShelterReviewed,
                SheltersAreOpen),
        .. Safeguard<DetentionLaw>(
            "shelters-alike-for-women", law => law.ShelterAlikeForWomen,
                [Item("1.4/detention-victims/2b"), Item("1.4/detention-victims/gender"), Part],
            "equal freedom of women and men to leave shelters",
            "The law keeps women or girls in shelters where men or boys would be free to leave.",
            [
                DiscriminationAgainstWomen.Article("2").Breach("women"), DiscriminationAgainstWomen.Article("15(4)").Breach("women"),
                CivilAndPoliticalRights.Article("26").Breach(),
            ],
            [WomensEqualityInLaw, DutyToLegislate("26")], SheltersAreOpen),
        .. Safeguard<DetentionLaw>(
            "shelter-limits-for-security", law => law.ShelterSecurityLimits,
                [Item("1.4/detention-victims/6"), Item("1.4/detention-victims/2c"), Added],
            "keeping limits on leaving a shelter for security exceptional and limited in time",
            "The law allows limits on leaving a shelter for security otherwise than as an exception, or without an end.", [], [],
                SheltersAreOpen),
        .. Practice<DetentionLaw>(
            "shelters-open-in-practice", law => law.ShelterOpenInPractice,
            [Item("1.4/detention-victims/1"), Item("1.4/detention-victims/3"), Item("1.4/detention-victims/4"), Part],
            "Victims of trafficking cannot leave the shelters they stay in.",
            "Some victims of trafficking cannot leave the shelters they stay in.", LeaveShelter),
    ];
}
