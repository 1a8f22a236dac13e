namespace Toolkit.Rules.Tests.Understanding.Sentencing;

/// <summary>
/// Section E of the legal tables, written from them and not from the rules: answers, rule, weight where all or nothing binds.
/// </summary>
internal static class PunishmentLawTable
{
    public const string Text = """
        DeathPenalty=AlsoForTraffickingOrSmuggling                                           | death-penalty-for-trafficking-or-smuggling                  | breach                                                 | recommended
        DeathPenalty=AlsoForOtherOffences                                                    | death-penalty-beyond-killing                                | breach                                                 | recommended
        DeathPenalty=ForIntentionalKillingOnly                                               | death-penalty-retained                                      | breach                                                 | recommended
        DeathSentences=Yes                                                                   | death-sentences-for-trafficking-or-smuggling                | breach                                                 | recommended
        CapitalTrialsFair=No                                                                 | death-sentences-after-unfair-trial                          | breach                                                 | recommended
        CapitalTrialsFair=InPart                                                             | death-sentences-after-unfair-trial                          | breach                                                 | recommended
        ChildrenSpared=ProvidesOtherwise                                                     | death-penalty-of-children/contrary-law                      | breach                                                 | breach
        ChildrenSpared=Silent DeathPenalty=ForIntentionalKillingOnly                       | death-penalty-of-children/silent-law                        | shortfall | recommended
        ChildrenSpared=ProvidesInPart                                                        | death-penalty-of-children/in-part                           | shortfall | recommended
        ChildrenSpared=Silent DeathPenalty=None                                            | death-penalty-of-children/silent-law                        | clear                                                  | clear
        PregnantWomenSpared=ProvidesOtherwise                                                | execution-of-pregnant-women/contrary-law                    | breach                                                 | breach
        PregnantWomenSpared=Silent DeathPenalty=ForIntentionalKillingOnly                  | execution-of-pregnant-women/silent-law                      | shortfall | recommended
        PregnantWomenSpared=ProvidesInPart                                                   | execution-of-pregnant-women/in-part                         | shortfall | recommended
        PregnantWomenSpared=Silent DeathPenalty=None                                       | execution-of-pregnant-women/silent-law                      | clear                                                  | clear
        ChildrenSentenced=Yes | death-sentences-of-children | breach | breach
        PregnantWomenExecuted=Yes | pregnant-women-executed | breach | breach
        MandatoryDeath=Yes                                                                   | mandatory-death-sentence                                    | at-odds                                                | recommended
        PardonCanBeSought=ProvidesOtherwise                                                  | pardon-of-death-sentences/contrary-law                      | breach                                                 | recommended
        PardonCanBeSought=Silent DeathPenalty=ForIntentionalKillingOnly                    | pardon-of-death-sentences/silent-law                        | breach                                                 | recommended
        PardonCanBeSought=ProvidesInPart                                                     | pardon-of-death-sentences/in-part                           | breach                                                 | recommended
        PardonCanBeSought=Silent DeathPenalty=None                                         | pardon-of-death-sentences/silent-law                        | clear                                                  | clear
        DeathPenaltyWidened=Yes                                                              | death-penalty-widened                                       | breach                                                 | recommended
        DeathPenaltyBroughtBack=Yes                                                          | death-penalty-brought-back                                  | breach                                                 | recommended
        GuaranteesBeforeExtradition=ProvidesOtherwise DeathPenalty=None                      | extradition-to-death-penalty/contrary-law                   | at-odds                                                | recommended
        GuaranteesBeforeExtradition=Silent DeathPenalty=None                               | extradition-to-death-penalty/silent-law                     | shortfall                                              | recommended
        GuaranteesBeforeExtradition=ProvidesInPart DeathPenalty=None | extradition-to-death-penalty/in-part | at-odds | recommended
        GuaranteesBeforeExtradition=ProvidesInPart DeathPenalty=ForIntentionalKillingOnly | extradition-to-death-penalty | recommended; at-odds for people who face death without an intentional killing | recommended
        GuaranteesBeforeExtradition=ProvidesOtherwise DeathPenalty=ForIntentionalKillingOnly | extradition-to-death-penalty                                | recommended; at-odds for people who face death without an intentional killing | recommended
        GuaranteesBeforeExtradition=Silent DeathPenalty=ForIntentionalKillingOnly          | extradition-to-death-penalty                                | recommended; at-odds for people who face death without an intentional killing | recommended
        DisabilitySpared=ProvidesOtherwise                                                   | death-penalty-and-disability/contrary-law                   | at-odds                                                | recommended
        DisabilitySpared=Silent DeathPenalty=ForIntentionalKillingOnly                     | death-penalty-and-disability/silent-law                     | shortfall | recommended
        DisabilitySpared=ProvidesInPart                                                      | death-penalty-and-disability/in-part                        | shortfall | recommended
        DisabilitySpared=Silent DeathPenalty=None                                          | death-penalty-and-disability/silent-law                     | clear                                                  | clear
        TraffickingPenaltiesFitGravity=ProvidesOtherwise                                     | penalties-for-trafficking/contrary-law                      | breach                                                 | recommended
        TraffickingPenaltiesFitGravity=Silent                                              | penalties-for-trafficking/silent-law                        | breach                                                 | recommended
        TraffickingPenaltiesFitGravity=ProvidesInPart                                        | penalties-for-trafficking/in-part                           | recommended                                            | recommended
        SmugglingPenaltiesFitGravity=ProvidesOtherwise                                       | penalties-for-smuggling/contrary-law                        | breach                                                 | recommended
        SmugglingPenaltiesFitGravity=Silent                                                | penalties-for-smuggling/silent-law                          | breach                                                 | recommended
        SmugglingPenaltiesFitGravity=ProvidesInPart                                          | penalties-for-smuggling/in-part                             | recommended                                            | recommended
        CulpabilityWeighed=ProvidesOtherwise                                                 | guilt-weighed-in-sentencing/contrary-law                    | at-odds                                                | recommended
        CulpabilityWeighed=Silent                                                          | guilt-weighed-in-sentencing/silent-law                      | shortfall                                              | recommended
        CulpabilityWeighed=ProvidesInPart                                                    | guilt-weighed-in-sentencing/in-part                         | recommended                                            | recommended
        MandatoryMinimumTerms=Yes                                                            | mandatory-minimum-terms                                     | recommended                                            | recommended
        SentencesFitInPractice=No                                                            | sentences-in-proportion-in-practice/not-in-practice         | at-odds                                                | recommended
        SentencesFitInPractice=InPart                                                        | sentences-in-proportion-in-practice/in-part-in-practice     | at-odds                                                | recommended
        SentencesAlikeForWomenAndMen=No                                                      | sentences-alike-in-practice/not-in-practice                 | recommended                                            | recommended
        SentencesAlikeForWomenAndMen=InPart                                                  | sentences-alike-in-practice/in-part-in-practice             | recommended                                            | recommended
        CorporalPunishmentBarred=ProvidesOtherwise                                           | corporal-punishment/contrary-law                            | at-odds; breach for punishment that amounts to torture | recommended; breach for punishment that amounts to torture
        CorporalPunishmentBarred=Silent                                                    | corporal-punishment/silent-law                              | shortfall                                              | recommended
        CorporalPunishmentBarred=ProvidesInPart                                              | corporal-punishment/in-part                                 | at-odds; breach for punishment that amounts to torture | recommended; breach for punishment that amounts to torture
        LifeWithoutReleaseBarred=ProvidesOtherwise                                           | life-without-release-of-children/contrary-law               | breach                                                 | recommended
        LifeWithoutReleaseBarred=Silent                                                    | life-without-release-of-children/silent-law                 | shortfall                                              | recommended
        LifeWithoutReleaseBarred=ProvidesInPart                                              | life-without-release-of-children/in-part                    | breach                                                 | recommended
        ChildPrisonLastResort=ProvidesOtherwise                                              | prison-of-children-as-last-resort/contrary-law              | breach                                                 | recommended
        ChildPrisonLastResort=Silent                                                       | prison-of-children-as-last-resort/silent-law                | shortfall                                              | recommended
        ChildPrisonLastResort=ProvidesInPart                                                 | prison-of-children-as-last-resort/in-part                   | recommended                                            | recommended
        ChildPrisonShortest=ProvidesOtherwise                                                | shortest-prison-of-children/contrary-law                    | breach                                                 | recommended
        ChildPrisonShortest=Silent                                                         | shortest-prison-of-children/silent-law                      | shortfall                                              | recommended
        ChildPrisonShortest=ProvidesInPart                                                   | shortest-prison-of-children/in-part                         | recommended                                            | recommended
        AlternativesForChildren=ProvidesOtherwise                                            | other-measures-for-children/contrary-law                    | breach                                                 | recommended
        AlternativesForChildren=Silent                                                     | other-measures-for-children/silent-law                      | shortfall                                              | recommended
        AlternativesForChildren=ProvidesInPart                                               | other-measures-for-children/in-part                         | recommended                                            | recommended
        NoPrisonForDebt=ProvidesOtherwise                                                    | prison-for-debt/contrary-law                                | breach                                                 | recommended
        NoPrisonForDebt=Silent                                                             | prison-for-debt/silent-law                                  | shortfall                                              | recommended
        NoPrisonForDebt=ProvidesInPart                                                       | prison-for-debt/in-part                                     | breach                                                 | recommended
        VictimhoodMitigates=ProvidesOtherwise                                                | victimhood-in-sentencing/contrary-law                       | recommended                                            | recommended
        VictimhoodMitigates=Silent                                                         | victimhood-in-sentencing/silent-law                         | recommended                                            | recommended
        VictimhoodMitigates=ProvidesInPart                                                   | victimhood-in-sentencing/in-part                            | recommended                                            | recommended
        AlternativesForPregnantWomen=ProvidesOtherwise                                       | alternatives-for-pregnant-women/contrary-law                | recommended                                            | recommended
        AlternativesForPregnantWomen=Silent                                                | alternatives-for-pregnant-women/silent-law                  | recommended                                            | recommended
        AlternativesForPregnantWomen=ProvidesInPart                                          | alternatives-for-pregnant-women/in-part                     | recommended                                            | recommended
        AlternativesForMothers=ProvidesOtherwise                                             | alternatives-for-mothers/contrary-law                       | recommended                                            | recommended
        AlternativesForMothers=Silent                                                      | alternatives-for-mothers/silent-law                         | recommended                                            | recommended
        AlternativesForMothers=ProvidesInPart                                                | alternatives-for-mothers/in-part                            | recommended                                            | recommended
        BailFitsEverybody=ProvidesOtherwise                                                  | bail-that-can-be-met/contrary-law                           | recommended                                            | recommended
        BailFitsEverybody=Silent                                                           | bail-that-can-be-met/silent-law                             | recommended                                            | recommended
        BailFitsEverybody=ProvidesInPart                                                     | bail-that-can-be-met/in-part                                | recommended                                            | recommended
        SafeguardsAgainstAbuse=ProvidesOtherwise                                             | safeguards-against-abuse-in-custody/contrary-law            | recommended                                            | recommended
        SafeguardsAgainstAbuse=Silent                                                      | safeguards-against-abuse-in-custody/silent-law              | recommended                                            | recommended
        SafeguardsAgainstAbuse=ProvidesInPart                                                | safeguards-against-abuse-in-custody/in-part                 | recommended                                            | recommended
        PrisonsHumane=No                                                                     | humane-prisons-in-practice/not-in-practice                  | breach                                                 | recommended; breach for torture and ill-treatment
        PrisonsHumane=InPart                                                                 | humane-prisons-in-practice/in-part-in-practice              | breach                                                 | recommended; breach for torture and ill-treatment
        PrisonersSupplied=No                                                                 | supplies-of-prisoners-in-practice/not-in-practice           | at-odds | recommended
        PrisonersSupplied=InPart                                                             | supplies-of-prisoners-in-practice/in-part-in-practice       | at-odds | recommended
        FamilyContact=No                                                                     | family-contact-of-prisoners-in-practice/not-in-practice     | at-odds | recommended
        FamilyContact=InPart                                                                 | family-contact-of-prisoners-in-practice/in-part-in-practice | at-odds | recommended
        MaternityCare=No | health-of-women-prisoners-in-practice/not-in-practice | breach | recommended
        HygieneForWomen=No | hygiene-of-women-prisoners-in-practice/not-in-practice | at-odds | recommended
        MaternityCare=InPart | health-of-women-prisoners-in-practice/in-part-in-practice | breach | recommended
        HygieneForWomen=InPart | hygiene-of-women-prisoners-in-practice/in-part-in-practice | at-odds | recommended
        """;
}
