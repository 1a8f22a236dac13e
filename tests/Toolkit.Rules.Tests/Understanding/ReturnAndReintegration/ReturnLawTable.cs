namespace Toolkit.Rules.Tests.Understanding.ReturnAndReintegration;

/// <summary>
/// Section F of the legal tables, written from them and not from the rules: answers, rule, weight where all or nothing binds.
/// </summary>
internal static class ReturnLawTable
{
    public const string Text = """
        CollectiveExpulsionBarred=ProvidesOtherwise     | collective-expulsion/contrary-law                            | breach                                                 | recommended
        CollectiveExpulsionBarred=Silent              | collective-expulsion/silent-law                              | shortfall                                              | recommended
        CollectiveExpulsionBarred=ProvidesInPart        | collective-expulsion/in-part                                 | breach                                                 | recommended
        ReturnsDecidedIndividually=ProvidesOtherwise    | returns-decided-individually/contrary-law                    | at-odds; breach for migrant workers and their families | recommended
        ReturnsDecidedIndividually=Silent             | returns-decided-individually/silent-law                      | shortfall                                              | recommended
        ReturnsDecidedIndividually=ProvidesInPart       | returns-decided-individually/in-part                         | recommended                                            | recommended
        DecidedIndividuallyInPractice=No                | returns-decided-individually-in-practice/not-in-practice     | breach                                                 | recommended
        DecidedIndividuallyInPractice=InPart            | returns-decided-individually-in-practice/in-part-in-practice | breach                                                 | recommended
        VictimsReturnSafe=ProvidesOtherwise             | safe-return-of-victims/contrary-law                          | breach                                                 | recommended
        VictimsReturnSafe=Silent                      | safe-return-of-victims/silent-law                            | shortfall                                              | recommended
        VictimsReturnSafe=ProvidesInPart                | safe-return-of-victims/in-part                               | recommended                                            | recommended
        VictimsReturnMindsProceedings=ProvidesOtherwise | return-of-victims-and-proceedings/contrary-law               | breach                                                 | recommended
        VictimsReturnMindsProceedings=Silent          | return-of-victims-and-proceedings/silent-law                 | recommended                                            | recommended
        VictimsReturnMindsProceedings=ProvidesInPart    | return-of-victims-and-proceedings/in-part                    | recommended                                            | recommended
        VictimsReturnVoluntary=ProvidesOtherwise        | voluntary-return-of-victims/contrary-law                     | shortfall                                              | recommended
        VictimsReturnVoluntary=Silent                 | voluntary-return-of-victims/silent-law                       | shortfall                                              | recommended
        VictimsReturnVoluntary=ProvidesInPart           | voluntary-return-of-victims/in-part                          | recommended                                            | recommended
        MigrantsReturnOrderly=ProvidesOtherwise         | orderly-return-of-migrants/contrary-law                      | breach                                                 | recommended
        MigrantsReturnOrderly=Silent                  | orderly-return-of-migrants/silent-law                        | shortfall                                              | recommended
        MigrantsReturnOrderly=ProvidesInPart            | orderly-return-of-migrants/in-part                           | recommended                                            | recommended
        MigrantsReturnSafe=ProvidesOtherwise            | safe-return-of-migrants/contrary-law                         | breach                                                 | recommended
        MigrantsReturnSafe=Silent                     | safe-return-of-migrants/silent-law                           | shortfall                                              | recommended
        MigrantsReturnSafe=ProvidesInPart               | safe-return-of-migrants/in-part                              | recommended                                            | recommended
        MigrantsReturnDignified=ProvidesOtherwise       | dignified-return-of-migrants/contrary-law                    | breach                                                 | recommended
        MigrantsReturnDignified=Silent                | dignified-return-of-migrants/silent-law                      | shortfall                                              | recommended
        MigrantsReturnDignified=ProvidesInPart          | dignified-return-of-migrants/in-part                         | recommended                                            | recommended
        TakesBackItsOwn=No                              | taking-back/not-in-practice                                  | breach                                                 | recommended
        TakesBackItsOwn=InPart                          | taking-back/in-part-in-practice                              | breach                                                 | recommended
        IssuesPapers=No                                 | papers-for-return/not-in-practice                            | breach                                                 | recommended
        IssuesPapers=InPart                             | papers-for-return/in-part-in-practice                        | breach                                                 | recommended
        FreeToGoHome=No                                 | freedom-to-go-home/not-in-practice                           | at-odds                                                | recommended
        FreeToGoHome=InPart                             | freedom-to-go-home/in-part-in-practice                       | at-odds                                                | recommended
        AsylumAccess=ProvidesOtherwise                  | access-to-asylum/contrary-law                                | at-odds                                                | recommended
        AsylumAccess=Silent                           | access-to-asylum/silent-law                                  | shortfall                                              | recommended
        AsylumAccess=ProvidesInPart                     | access-to-asylum/in-part                                     | recommended                                            | recommended
        AsylumInformation=ProvidesOtherwise             | information-on-asylum/contrary-law                           | at-odds                                                | recommended
        AsylumInformation=Silent                      | information-on-asylum/silent-law                             | recommended                                            | recommended
        AsylumInformation=ProvidesInPart                | information-on-asylum/in-part                                | recommended                                            | recommended
        RiskExamined=ProvidesOtherwise                  | examination-of-risks/contrary-law                            | breach                                                 | breach
        RiskExamined=Silent                           | examination-of-risks/silent-law                              | at-odds                                                | recommended
        RiskExamined=ProvidesInPart | examination-of-risks/in-part | at-odds | recommended
        RiskExaminedInPractice=No                       | risks-never-examined                                         | breach                                                 | breach
        RiskExaminedInPractice=InPart                   | risks-not-always-examined                                    | at-odds                                                | recommended
        ReturnToHarmStopped=ProvidesOtherwise           | return-to-new-harm/contrary-law                              | recommended                                            | recommended
        ReturnToHarmStopped=Silent                    | return-to-new-harm/silent-law                                | recommended                                            | recommended
        ReturnToHarmStopped=ProvidesInPart              | return-to-new-harm/in-part                                   | recommended                                            | recommended
        PrivacyInReturn=ProvidesOtherwise | privacy-in-return/contrary-law | breach | recommended
        PrivacyInReturn=Silent | privacy-in-return/silent-law | breach | recommended
        PrivacyInReturn=ProvidesInPart | privacy-in-return/in-part | recommended | recommended
        PrivacyInReturnInPractice=No | privacy-in-return-in-practice/not-in-practice | breach | recommended
        PrivacyInReturnInPractice=InPart | privacy-in-return-in-practice/in-part-in-practice | breach | recommended
        ChildsBestInterestsInReturn=ProvidesOtherwise   | best-interests-in-return/contrary-law                        | breach                                                 | recommended
        ChildsBestInterestsInReturn=Silent            | best-interests-in-return/silent-law                          | shortfall                                              | recommended
        ChildsBestInterestsInReturn=ProvidesInPart      | best-interests-in-return/in-part                             | recommended                                            | recommended
        InclusionAfterReturn=No                         | inclusion-after-return/not-in-practice                       | recommended                                            | recommended
        InclusionAfterReturn=InPart                     | inclusion-after-return/in-part-in-practice                   | recommended                                            | recommended
        WomenFreeToLeave=ProvidesOtherwise              | exit-bans-on-women/contrary-law                              | breach                                                 | recommended
        WomenFreeToLeave=Silent                       | exit-bans-on-women/silent-law                                | shortfall                                              | recommended
        WomenFreeToLeave=ProvidesInPart                 | exit-bans-on-women/in-part                                   | breach                                                 | recommended
        GroupsFreeToLeave=ProvidesOtherwise             | exit-bans-on-groups/contrary-law                             | at-odds                                                | recommended
        GroupsFreeToLeave=Silent                      | exit-bans-on-groups/silent-law                               | shortfall                                              | recommended
        GroupsFreeToLeave=ProvidesInPart                | exit-bans-on-groups/in-part                                  | at-odds                                                | recommended
        TechniquesRestOnLaw=ProvidesOtherwise           | law-on-special-techniques/contrary-law                       | breach                                                 | recommended
        TechniquesRestOnLaw=Silent                    | law-on-special-techniques/silent-law                         | breach                                                 | recommended
        TechniquesRestOnLaw=ProvidesInPart              | law-on-special-techniques/in-part                            | recommended                                            | recommended
        TechniquesLawPublic=ProvidesOtherwise           | public-law-on-special-techniques/contrary-law                | at-odds                                                | recommended
        TechniquesLawPublic=Silent                    | public-law-on-special-techniques/silent-law                  | at-odds                                                | recommended
        TechniquesLawPublic=ProvidesInPart              | public-law-on-special-techniques/in-part                     | recommended                                            | recommended
        TechniquesLawPrecise=ProvidesOtherwise          | precise-law-on-special-techniques/contrary-law               | at-odds                                                | recommended
        TechniquesLawPrecise=Silent                   | precise-law-on-special-techniques/silent-law                 | at-odds                                                | recommended
        TechniquesLawPrecise=ProvidesInPart             | precise-law-on-special-techniques/in-part                    | recommended                                            | recommended
        TechniquesProportionate=ProvidesOtherwise       | proportionate-special-techniques/contrary-law                | at-odds                                                | recommended
        TechniquesProportionate=Silent                | proportionate-special-techniques/silent-law                  | at-odds                                                | recommended
        TechniquesProportionate=ProvidesInPart          | proportionate-special-techniques/in-part                     | recommended                                            | recommended
        TechniquesSafeguarded=ProvidesOtherwise         | safeguards-of-special-techniques/contrary-law                | at-odds                                                | recommended
        TechniquesSafeguarded=Silent                  | safeguards-of-special-techniques/silent-law                  | at-odds                                                | recommended
        TechniquesSafeguarded=ProvidesInPart            | safeguards-of-special-techniques/in-part                     | recommended                                            | recommended
        TechniquesSpareLife=ProvidesOtherwise           | special-techniques-and-danger-to-life/contrary-law           | breach                                                 | recommended
        TechniquesSpareLife=Silent                    | special-techniques-and-danger-to-life/silent-law             | shortfall                                              | recommended
        TechniquesSpareLife=ProvidesInPart | special-techniques-and-danger-to-life/in-part | breach | recommended
        """;
}
