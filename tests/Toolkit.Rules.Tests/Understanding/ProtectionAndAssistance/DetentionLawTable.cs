namespace Toolkit.Rules.Tests.Understanding.ProtectionAndAssistance;

/// <summary>
/// Section D of the legal tables, written from them and not from the rules: answers, rule, weight where all or nothing binds.
/// </summary>
internal static class DetentionLawTable
{
    public const string Text = """
        GroundsSetByLaw=ProvidesOtherwise                                   | grounds-of-detention/contrary-law                               | breach                                  | breach
        GroundsSetByLaw=Silent                                            | grounds-of-detention/silent-law                                 | breach                                  | breach
        GroundsSetByLaw=ProvidesInPart | grounds-of-detention/in-part | breach | breach
        ProcedureSetByLaw=ProvidesOtherwise                                 | procedure-of-detention/contrary-law                             | breach                                  | breach
        ProcedureSetByLaw=Silent                                          | procedure-of-detention/silent-law                               | breach                                  | breach
        ProcedureSetByLaw=ProvidesInPart | procedure-of-detention/in-part | breach | breach
        GroundsForeseeable=ProvidesOtherwise                                | foreseeable-detention/contrary-law                              | at-odds                                 | recommended
        GroundsForeseeable=Silent                                         | foreseeable-detention/silent-law                                | shortfall                               | recommended
        GroundsForeseeable=ProvidesInPart                                   | foreseeable-detention/in-part                                   | recommended                             | recommended
        ReasonsAtArrest=ProvidesOtherwise                                   | reasons-at-arrest/contrary-law                                  | breach                                  | recommended
        ReasonsAtArrest=Silent                                            | reasons-at-arrest/silent-law                                    | shortfall                               | recommended
        ReasonsAtArrest=ProvidesInPart                                      | reasons-at-arrest/in-part                                       | recommended                             | recommended
        ChargesToldPromptly=ProvidesOtherwise                               | charges-told-promptly/contrary-law                              | breach                                  | recommended
        ChargesToldPromptly=Silent                                        | charges-told-promptly/silent-law                                | shortfall                               | recommended
        ChargesToldPromptly=ProvidesInPart                                  | charges-told-promptly/in-part                                   | recommended                             | recommended
        BroughtBeforeJudge=ProvidesOtherwise                                | brought-before-judge/contrary-law                               | breach                                  | recommended
        BroughtBeforeJudge=Silent                                         | brought-before-judge/silent-law                                 | shortfall                               | recommended
        BroughtBeforeJudge=ProvidesInPart                                   | brought-before-judge/in-part                                    | recommended                             | recommended
        HoursBeforeJudge=49                                                 | too-long-before-judge                                           | at-odds                                 | recommended
        HoursBeforeJudge=48                                                 | too-long-before-judge                                           | clear                                   | clear
        HoursBeforeJudgeForChildren=25                                      | children-too-long-before-judge                                  | at-odds                                 | recommended
        HoursBeforeJudgeForChildren=24                                      | children-too-long-before-judge                                  | clear                                   | clear
        CustodyBeforeTrialIsException=ProvidesOtherwise                     | custody-before-trial/contrary-law                               | breach                                  | recommended
        CustodyBeforeTrialIsException=Silent                              | custody-before-trial/silent-law                                 | shortfall                               | recommended
        CustodyBeforeTrialIsException=ProvidesInPart                        | custody-before-trial/in-part                                    | recommended                             | recommended
        CourtReview=ProvidesOtherwise                                       | court-review-of-detention/contrary-law                          | breach                                  | recommended
        CourtReview=Silent                                                | court-review-of-detention/silent-law                            | breach                                  | recommended
        CourtReview=ProvidesInPart                                          | court-review-of-detention/in-part                               | recommended                             | recommended
        CourtReviewOfImmigrationDetention=ProvidesOtherwise                 | court-review-of-immigration-detention/contrary-law              | breach                                  | recommended
        CourtReviewOfImmigrationDetention=Silent ImmigrationDetention=Yes | court-review-of-immigration-detention/silent-law                | breach                                  | recommended
        CourtReviewOfImmigrationDetention=ProvidesInPart                    | court-review-of-immigration-detention/in-part                   | recommended                             | recommended
        Compensation=ProvidesOtherwise                                      | compensation-for-detention/contrary-law                         | breach                                  | recommended
        Compensation=Silent                                               | compensation-for-detention/silent-law                           | breach                                  | recommended
        Compensation=ProvidesInPart                                         | compensation-for-detention/in-part                              | recommended                             | recommended
        LastResort=ProvidesOtherwise                                        | immigration-detention-as-last-resort/contrary-law               | at-odds | recommended
        LastResort=Silent ImmigrationDetention=Yes                        | immigration-detention-as-last-resort/silent-law                 | shortfall                               | recommended
        LastResort=ProvidesInPart                                           | immigration-detention-as-last-resort/in-part                    | recommended                             | recommended
        DecidedIndividually=ProvidesOtherwise                               | immigration-detention-decided-individually/contrary-law         | at-odds | recommended
        DecidedIndividually=Silent ImmigrationDetention=Yes               | immigration-detention-decided-individually/silent-law           | shortfall                               | recommended
        DecidedIndividually=ProvidesInPart                                  | immigration-detention-decided-individually/in-part              | recommended                             | recommended
        Reasonable=ProvidesOtherwise                                        | immigration-detention-reasonable/contrary-law                   | at-odds | recommended
        Reasonable=Silent ImmigrationDetention=Yes                        | immigration-detention-reasonable/silent-law                     | shortfall                               | recommended
        Reasonable=ProvidesInPart                                           | immigration-detention-reasonable/in-part                        | recommended                             | recommended
        Necessary=ProvidesOtherwise                                         | immigration-detention-necessary/contrary-law                    | at-odds; breach for refugees            | recommended
        Necessary=Silent ImmigrationDetention=Yes                         | immigration-detention-necessary/silent-law                      | shortfall                               | recommended
        Necessary=ProvidesInPart                                            | immigration-detention-necessary/in-part                         | recommended                             | recommended
        Proportionate=ProvidesOtherwise                                     | immigration-detention-proportionate/contrary-law                | at-odds | recommended
        Proportionate=Silent ImmigrationDetention=Yes                     | immigration-detention-proportionate/silent-law                  | shortfall                               | recommended
        Proportionate=ProvidesInPart                                        | immigration-detention-proportionate/in-part                     | recommended                             | recommended
        Reassessed=ProvidesOtherwise                                        | immigration-detention-reassessed/contrary-law                   | at-odds | recommended
        Reassessed=Silent ImmigrationDetention=Yes                        | immigration-detention-reassessed/silent-law                     | shortfall                               | recommended
        Reassessed=ProvidesInPart                                           | immigration-detention-reassessed/in-part                        | recommended                             | recommended
        LimitedInTime=ProvidesOtherwise                                     | immigration-detention-limited-in-time/contrary-law              | at-odds | recommended
        LimitedInTime=Silent ImmigrationDetention=Yes                     | immigration-detention-limited-in-time/silent-law                | shortfall                               | recommended
        LimitedInTime=ProvidesInPart                                        | immigration-detention-limited-in-time/in-part                   | recommended                             | recommended
        Necessary=Silent ImmigrationDetention=No                          | immigration-detention-necessary/silent-law                      | clear                                   | clear
        LeastRestrictive=ProvidesOtherwise                                  | immigration-detention-least-restrictive/contrary-law            | recommended                             | recommended
        LeastRestrictive=Silent ImmigrationDetention=Yes                  | immigration-detention-least-restrictive/silent-law              | recommended                             | recommended
        LeastRestrictive=ProvidesInPart                                     | immigration-detention-least-restrictive/in-part                 | recommended                             | recommended
        JustifiedInPractice=No                                              | immigration-detention-justified-in-practice/not-in-practice     | breach                                  | breach
        JustifiedInPractice=InPart                                          | immigration-detention-justified-in-practice/in-part-in-practice | breach                                  | breach
        SpecialNeedsKeptOut=ProvidesOtherwise                               | special-needs-kept-out-of-detention/contrary-law                | at-odds                                 | recommended
        SpecialNeedsKeptOut=Silent ImmigrationDetention=Yes               | special-needs-kept-out-of-detention/silent-law                  | shortfall                               | recommended
        SpecialNeedsKeptOut=ProvidesInPart                                  | special-needs-kept-out-of-detention/in-part                     | recommended                             | recommended
        SurvivorsKeptOut=ProvidesOtherwise                                  | survivors-kept-out-of-detention/contrary-law                    | at-odds                                 | recommended
        SurvivorsKeptOut=Silent ImmigrationDetention=Yes                  | survivors-kept-out-of-detention/silent-law                      | shortfall                               | recommended
        SurvivorsKeptOut=ProvidesInPart                                     | survivors-kept-out-of-detention/in-part                         | recommended                             | recommended
        ConsularNotice=ProvidesOtherwise                                    | consular-notice/contrary-law                                    | breach                                  | recommended
        ConsularNotice=Silent | consular-notice/silent-law | shortfall | recommended
        ConsularNotice=ProvidesInPart                                       | consular-notice/in-part                                         | recommended                             | recommended
        ConsularNoticeInPractice=No                                         | consular-notice-in-practice/not-in-practice                     | breach                                  | recommended
        ConsularNoticeInPractice=InPart                                     | consular-notice-in-practice/in-part-in-practice                 | breach                                  | recommended
        AsylumSeekersShielded=ProvidesOtherwise                             | consulate-of-people-who-seek-asylum/contrary-law                | recommended                             | recommended
        AsylumSeekersShielded=Silent                                      | consulate-of-people-who-seek-asylum/silent-law                  | recommended                             | recommended
        AsylumSeekersShielded=ProvidesInPart                                | consulate-of-people-who-seek-asylum/in-part                     | recommended                             | recommended
        HumaneTreatment=ProvidesOtherwise                                   | humane-detention/contrary-law                                   | breach                                  | recommended; breach for torture and ill-treatment
        HumaneTreatment=Silent                                            | humane-detention/silent-law                                     | shortfall                               | recommended
        HumaneTreatment=ProvidesInPart                                      | humane-detention/in-part                                        | recommended                             | recommended
        HumaneInPractice=No                                                 | humane-detention-in-practice/not-in-practice                    | breach                                  | recommended; breach for torture and ill-treatment
        HumaneInPractice=InPart                                             | humane-detention-in-practice/in-part-in-practice                | breach                                  | recommended; breach for torture and ill-treatment
        ChildrenApartFromAdults=ProvidesOtherwise                           | children-apart-from-adults/contrary-law                         | breach                                  | recommended
        ChildrenApartFromAdults=Silent                                    | children-apart-from-adults/silent-law                           | shortfall                               | recommended
        ChildrenApartFromAdults=ProvidesInPart                              | children-apart-from-adults/in-part                              | recommended                             | recommended
        UnconvictedApart=ProvidesOtherwise                                  | unconvicted-apart-from-convicted/contrary-law                   | breach                                  | recommended
        UnconvictedApart=Silent                                           | unconvicted-apart-from-convicted/silent-law                     | shortfall                               | recommended
        UnconvictedApart=ProvidesInPart                                     | unconvicted-apart-from-convicted/in-part                        | recommended                             | recommended
        IndependentBody=ProvidesOtherwise VisitsPostponed=No                | no-independent-visits/contrary-law                              | breach                                  | recommended
        IndependentBody=Silent VisitsPostponed=No                         | no-independent-visits/silent-law                                | breach                                  | recommended
        VisitsEverywhere=ProvidesOtherwise VisitsPostponed=No               | places-closed-to-visits/contrary-law                            | breach                                  | recommended
        VisitsEverywhere=Silent VisitsPostponed=No                        | places-closed-to-visits/silent-law                              | recommended                             | recommended
        IndependentBody=ProvidesInPart                                      | independent-visits/in-part                                      | recommended                             | recommended
        VisitsEverywhere=ProvidesInPart                                     | independent-visits/in-part                                      | recommended                             | recommended
        IndependentBody=ProvidesOtherwise VisitsPostponed=Yes               | independent-visits-postponed                                    | recommended                             | recommended
        IndependentBody=Silent VisitsPostponed=Yes                        | independent-visits-postponed                                    | recommended                             | recommended
        VisitsEverywhere=ProvidesOtherwise VisitsPostponed=Yes              | independent-visits-postponed                                    | recommended                             | recommended
        VisitsEverywhere=Silent VisitsPostponed=Yes                       | independent-visits-postponed                                    | recommended                             | recommended
        ShelterFreeToLeave=ProvidesOtherwise                                | shelters-free-to-leave/contrary-law                             | breach                                  | recommended
        ShelterFreeToLeave=Silent                                         | shelters-free-to-leave/silent-law                               | shortfall                               | recommended
        ShelterFreeToLeave=ProvidesInPart                                   | shelters-free-to-leave/in-part                                  | breach                                  | recommended
        ShelterByConsent=ProvidesOtherwise                                  | shelters-by-consent/contrary-law                                | breach                                  | recommended
        ShelterByConsent=Silent                                           | shelters-by-consent/silent-law                                  | shortfall                               | recommended
        ShelterByConsent=ProvidesInPart                                     | shelters-by-consent/in-part                                     | breach                                  | recommended
        ShelterReview=ProvidesOtherwise                                     | shelters-reviewed/contrary-law                                  | breach                                  | recommended
        ShelterReview=Silent ShelterFreeToLeave=ProvidesInPart            | shelters-reviewed/silent-law                                    | breach                                  | recommended
        ShelterReview=ProvidesInPart                                        | shelters-reviewed/in-part                                       | recommended                             | recommended
        ShelterAlikeForWomen=ProvidesOtherwise                              | shelters-alike-for-women/contrary-law                           | breach                                  | recommended
        ShelterAlikeForWomen=Silent ShelterFreeToLeave=ProvidesInPart     | shelters-alike-for-women/silent-law                             | shortfall                               | recommended
        ShelterAlikeForWomen=ProvidesInPart                                 | shelters-alike-for-women/in-part                                | recommended                             | recommended
        ShelterSecurityLimits=ProvidesOtherwise                             | shelter-limits-for-security/contrary-law                        | recommended                             | recommended
        ShelterSecurityLimits=Silent ShelterFreeToLeave=ProvidesInPart    | shelter-limits-for-security/silent-law                          | recommended                             | recommended
        ShelterSecurityLimits=ProvidesInPart                                | shelter-limits-for-security/in-part                             | recommended                             | recommended
        ShelterReview=Silent ShelterFreeToLeave=Provides                  | shelters-reviewed/silent-law                                    | clear                                   | clear
        ShelterOpenInPractice=No                                            | shelters-open-in-practice/not-in-practice                       | breach                                  | recommended
        ShelterOpenInPractice=InPart                                        | shelters-open-in-practice/in-part-in-practice                   | breach                                  | recommended
        VictimsKeptOut=ProvidesOtherwise                                    | victims-kept-out-of-detention/contrary-law                      | at-odds                                 | recommended
        VictimsKeptOut=Silent                                             | victims-kept-out-of-detention/silent-law                        | shortfall                               | recommended
        VictimsKeptOut=ProvidesInPart                                       | victims-kept-out-of-detention/in-part                           | at-odds                                 | recommended
        VictimsKeptOutInPractice=No                                         | victims-kept-out-of-detention-in-practice/not-in-practice       | at-odds                                 | recommended
        VictimsKeptOutInPractice=InPart                                     | victims-kept-out-of-detention-in-practice/in-part-in-practice   | at-odds                                 | recommended
        ChildrenKeptOutInPractice=No                                        | children-held-for-migration                                     | at-odds | recommended
        ChildrenKeptOutInPractice=InPart                                    | some-children-held-for-migration                                | at-odds | recommended
        ChildrenKeptOutInPractice=No ChildrenHeldAsLastResort=No | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=No ChildrenHeldAsLastResort=InPart | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=No ChildrenHeldShortest=No | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=No ChildrenHeldShortest=InPart | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=InPart ChildrenHeldAsLastResort=No | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=InPart ChildrenHeldAsLastResort=InPart | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=InPart ChildrenHeldShortest=No | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        ChildrenKeptOutInPractice=InPart ChildrenHeldShortest=InPart | children-held-for-migration-without-need | breach | recommended; breach for arbitrary detention
        FamiliesKeptTogether=ProvidesOtherwise                              | families-kept-together/contrary-law                             | breach                                  | recommended
        FamiliesKeptTogether=Silent                                       | families-kept-together/silent-law                               | shortfall                               | recommended
        FamiliesKeptTogether=ProvidesInPart                                 | families-kept-together/in-part                                  | recommended                             | recommended
        """;
}
