using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.Sentencing;

/// <summary>The death penalty: where law or practice falls short of what bars or limits it.</summary>
/// <remarks>
/// The ladder is this: a party to the Second Optional Protocol may not have it at all; children and pregnant women are spared everywhere;
/// elsewhere it is for intentional killing only, after a fair trial; what is then still lawful is discouraged, and article 6 cannot be held
/// against abolition.
/// </remarks>
internal static class DeathPenaltyRules
{
    private const string Annul = "Seek measures by which the death penalty is not used in cases of trafficking and smuggling, and "
        + "promote the safeguards for people who face it.";

    private static readonly Citation MostSerious = LawRows.Body("HRC", "GC36 para. 35");
    private static readonly Citation NoWayBack = LawRows.Body("HRC", "GC36 para. 34");

    private static readonly Citation HandingOver = LawRows.Body("HRC", "GC36 paras 30-31");
    private static readonly Citation JudgeAgainstCanada = LawRows.Body("HRC", "Judge v. Canada, 829/1998");

    private static readonly LegalBasis Abolition = AbolitionOfDeathPenalty.Article("1").Breach();

    private static readonly ImmutableArray<LegalBasis> KillingOnly =
        [Abolition, CivilAndPoliticalRights.Article("6(2)").AtOdds(MostSerious, settled: true)];

    private static readonly Clause<Func<PunishmentLaw, bool>> Abolished = new()
    {
        Id = "death-penalty-abolished",
        Text = "The law knows no death penalty.",
        When = law => law.DeathPenalty == DeathPenaltyInLaw.None,
        Sources = [Design("silence on limits of a penalty that does not exist")],
    };

    /// <summary>
    /// The law provides the death penalty for trafficking or smuggling without intentional killing. Trafficking or smuggling without
    /// intentional killing carries death.
    /// </summary>
    public static readonly Rule<PunishmentLaw> ForTraffickingOrSmuggling = new()
    {
        Id = "national-legal-context/death-penalty-for-trafficking-or-smuggling",
        Sources = [Item("1.9/death-penalty/2"), Item("1.9/death-penalty/3"), Item("1.9/right/3"), Item("1.9/right/4"),
            Item("1.9/death-penalty/9")],
        When = law => law.DeathPenalty == DeathPenaltyInLaw.AlsoForTraffickingOrSmuggling,
        Finding = "The law provides the death penalty for trafficking or smuggling without intentional killing.",
        Advice = Annul,
        Severity = Severity.Recommended,
        Basis = KillingOnly,
    };

    /// <summary>
    /// Other offences without intentional killing carry death. The toolkit speaks of trafficking and smuggling; that this is asked is ours.
    /// </summary>
    public static readonly Rule<PunishmentLaw> ForOtherOffences = new()
    {
        Id = "national-legal-context/death-penalty-beyond-killing",
        Sources = [Item("1.9/death-penalty/3"), Item("1.9/death-penalty/2"), Added],
        When = law => law.DeathPenalty == DeathPenaltyInLaw.AlsoForOtherOffences,
        Finding = "The law provides the death penalty for offences without intentional killing, though not for trafficking or smuggling.",
        Advice = "Encourage the State not to widen the list of offences and to shorten it.",
        Severity = Severity.Recommended,
        Basis = KillingOnly,
    };

    /// <summary>
    /// The death penalty for intentional killing: barred for parties to the Second Optional Protocol, discouraged elsewhere.
    /// </summary>
    public static readonly Rule<PunishmentLaw> Retained = new()
    {
        Id = "national-legal-context/death-penalty-retained",
        Sources = [Item("1.9/death-penalty/2"), Item("1.9/death-penalty/5"), Item("1.9/death-penalty/7b"), Item("1.9/right/3"), Added],
        When = law => law.DeathPenalty == DeathPenaltyInLaw.ForIntentionalKillingOnly,
        Finding = "The law keeps the death penalty for intentional killing.",
        Advice = "Encourage abolition; that the Covenant limits the penalty is no reason to keep it.",
        Severity = Severity.Recommended,
        Basis = [Abolition],
    };

    /// <summary>
    /// People are sentenced to death for trafficking or smuggling without having killed intentionally. Death sentences for trafficking or
    /// smuggling without killing.
    /// </summary>
    public static readonly Rule<PunishmentLaw> Imposed = new()
    {
        Id = "national-legal-context/death-sentences-for-trafficking-or-smuggling",
        Sources = [Item("1.9/death-penalty/3"), Item("1.9/death-penalty/11"), Part],
        When = law => law.DeathSentences == Answer.Yes,
        Finding = "People are sentenced to death for trafficking or smuggling without having killed intentionally.",
        Advice = Annul,
        Severity = Severity.Recommended,
        Basis = KillingOnly,
    };

    /// <summary>
    /// Guarantees of a fair trial are not, or are not always, kept in trials that end in a death sentence. A death sentence after an
    /// unfair trial breaches the right to life.
    /// </summary>
    public static readonly Rule<PunishmentLaw> AfterUnfairTrial = new()
    {
        Id = "national-legal-context/death-sentences-after-unfair-trial",
        Sources = [Item("1.9/death-penalty/6"), Part],
        When = law => law.CapitalTrialsFair.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Guarantees of a fair trial are not, or are not always, kept in trials that end in a death sentence.",
        Severity = Severity.Recommended,
        Basis = [Abolition, CivilAndPoliticalRights.Article("6").Breach().TogetherWith(CivilAndPoliticalRights.Article("14"))],
    };

    /// <summary>The law makes a death sentence mandatory for some offence, so that the court cannot weigh the case.</summary>
    public static readonly Rule<PunishmentLaw> Mandatory = new()
    {
        Id = "national-legal-context/mandatory-death-sentence",
        Sources = [Item("1.9/general/6"), Item("3.4/risk/15/mitigation"), LawRows.Body("HRC", "Thompson v. St. Vincent, 806/1998")],
        When = law => law.MandatoryDeath == Answer.Yes,
        Finding = "The law makes a death sentence mandatory for some offence, so that the court cannot weigh the case.",
        Advice = "Press for the mandatory sentence to be annulled.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6(1)").AtOdds(LawRows.Body("HRC", "GC36 para. 37"), settled: true)],
    };

    /// <summary>The law has put further offences under the death penalty. More offences.</summary>
    public static readonly Rule<PunishmentLaw> Widened = new()
    {
        Id = "national-legal-context/death-penalty-widened",
        Sources = [Item("1.9/death-penalty/7b"), Part],
        When = law => law.DeathPenaltyWidened == Answer.Yes,
        Finding = "The law has put further offences under the death penalty.",
        Advice = "Oppose every extension of the list.",
        Severity = Severity.Recommended,
        Basis = [Abolition, CivilAndPoliticalRights.Article("6(6)").AtOdds(NoWayBack)],
    };

    /// <summary>The law has brought the death penalty back after it had been abolished. Brought back.</summary>
    public static readonly Rule<PunishmentLaw> BroughtBack = new()
    {
        Id = "national-legal-context/death-penalty-brought-back",
        Sources = [Item("1.9/death-penalty/5"), Part],
        When = law => law.DeathPenaltyBroughtBack == Answer.Yes,
        Finding = "The law has brought the death penalty back after it had been abolished.",
        Severity = Severity.Recommended,
        Basis = [Abolition, CivilAndPoliticalRights.Article("6(6)").AtOdds(NoWayBack)],
    };

    /// <summary>
    /// The State has no death penalty, and its law lets people be handed over to one without guarantees. A State without the death
    /// penalty hands people over to it.
    /// </summary>
    public static readonly Rule<PunishmentLaw> ExtraditionByAbolishingState = new()
    {
        Id = "national-legal-context/extradition-to-death-penalty/contrary-law",
        Sources = [Item("3.5/risk/5/mitigation"), JudgeAgainstCanada],
        When = law => law.GuaranteesBeforeExtradition == LawSays.ProvidesOtherwise && law.DeathPenalty == DeathPenaltyInLaw.None,
        Finding = "The State has no death penalty, and its law lets people be handed over to one without guarantees.",
        Advice = "Insist on guarantees before any extradition or removal.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6(1)").AtOdds(NoWayBack, settled: true)],
    };

    /// <summary>The State has no death penalty, and its law asks for no guarantees before people are handed over to one.</summary>
    public static readonly Rule<PunishmentLaw> ExtraditionNotAddressed = new()
    {
        Id = "national-legal-context/extradition-to-death-penalty/silent-law",
        Sources = [Item("3.5/risk/5/mitigation"), JudgeAgainstCanada],
        When = law => law.GuaranteesBeforeExtradition == LawSays.Silent && law.DeathPenalty == DeathPenaltyInLaw.None,
        Finding = "The State has no death penalty, and its law asks for no guarantees before people are handed over to one.",
        Advice = "Insist on guarantees before any extradition or removal.",
        Severity = Severity.Recommended,
        Basis = [DutyToLegislate("6(1)")],
    };

    /// <summary>
    /// The State has no death penalty, and its law asks for guarantees only for some of the people who are handed over to one. Whoever is
    /// left out is handed over as if the law asked for nothing.
    /// </summary>
    public static readonly Rule<PunishmentLaw> ExtraditionGuaranteedInPart = new()
    {
        Id = "national-legal-context/extradition-to-death-penalty/in-part",
        Sources = [Item("3.5/risk/5/mitigation"), JudgeAgainstCanada],
        When = law => law.GuaranteesBeforeExtradition == LawSays.ProvidesInPart && law.DeathPenalty == DeathPenaltyInLaw.None,
        Finding = "The State has no death penalty, and its law asks for guarantees only for some of the people who are handed over to one.",
        Advice = "Insist on guarantees before any extradition or removal.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6(1)").AtOdds(NoWayBack, settled: true)],
    };

    /// <summary>
    /// The law does not always ask for guarantees before people are handed over to where a death sentence threatens. Whoever hands somebody
    /// over to death for what is no intentional killing exposes to a sentence that article 6(2) forbids, having the penalty itself or not.
    /// For a killing, the Covenant leaves it to a State that has the penalty.
    /// </summary>
    public static readonly Rule<PunishmentLaw> ExtraditionWithoutGuarantees = new()
    {
        Id = "national-legal-context/extradition-to-death-penalty",
        Sources = [Item("3.5/risk/5/mitigation"), Item("1.9/death-penalty/9"), Torture.Article("3")],
        When = law => law.GuaranteesBeforeExtradition.IsAnyOf(LawSays.ProvidesOtherwise, LawSays.Silent, LawSays.ProvidesInPart)
            && law.DeathPenalty != DeathPenaltyInLaw.None,
        Finding = "The law does not always ask for guarantees before people are handed over to where a death sentence threatens.",
        Advice = "Insist on guarantees before any extradition or removal; where torture threatens, none suffice.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6").AtOdds(HandingOver, "people who face death without an intentional killing")],
    };

    /// <summary>Somebody was sentenced to death for an offence committed below the age of 18, whatever the law says.</summary>
    public static readonly Rule<PunishmentLaw> ChildrenSentenced = new()
    {
        Id = "national-legal-context/death-sentences-of-children",
        Sources = [Item("1.9/death-penalty/4"), Item("1.9/death-penalty/8"), Part],
        When = law => law.ChildrenSentenced == Answer.Yes,
        Finding = "People were sentenced to death for offences committed below the age of 18.",
        Advice = "Press for these sentences to be commuted without delay.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6(5)").Breach(), RightsOfTheChild.Article("37(a)").Breach(),
            CustomaryLaw.ExecutionOfProtected],
    };

    /// <summary>A pregnant woman was executed, whatever the law says.</summary>
    public static readonly Rule<PunishmentLaw> PregnantWomenExecuted = new()
    {
        Id = "national-legal-context/pregnant-women-executed",
        Sources = [Item("1.9/death-penalty/4"), Part],
        When = law => law.PregnantWomenExecuted == Answer.Yes,
        Finding = "Pregnant women were executed.",
        Advice = "Press for executions of women to stop until it is secured that none of them is pregnant.",
        Severity = Severity.Recommended,
        Basis = [CivilAndPoliticalRights.Article("6(5)").Breach(), CustomaryLaw.ExecutionOfProtected],
    };

    private static ImmutableArray<RuleBookEntry> Spared =>
    [
        .. Possible("death-penalty-of-children", law => law.ChildrenSpared,
            [Item("1.9/death-penalty/4"), Item("1.9/death-penalty/8"), Part],
            "the death penalty for people who were under 18 at the time of the offence",
            "The law allows the death penalty for people who were under 18 at the time of the offence.",
            [CivilAndPoliticalRights.Article("6(5)").Breach(), RightsOfTheChild.Article("37(a)").Breach(),
                CustomaryLaw.ExecutionOfProtected],
            [DutyToLegislate("6(5)"), ChildrensRightsInLaw("37(a)")]),
        .. Possible("execution-of-pregnant-women", law => law.PregnantWomenSpared, [Item("1.9/death-penalty/4"), Part],
            "the execution of pregnant women",
            "The law allows the execution of pregnant women.",
            [CivilAndPoliticalRights.Article("6(5)").Breach(), CustomaryLaw.ExecutionOfProtected], [DutyToLegislate("6(5)")]),
        .. Possible("death-penalty-and-disability", law => law.DisabilitySpared,
            [Item("1.9/right/4"), LawRows.Body("ECOSOC", "res. 1984/50"), LawRows.Body("ECOSOC", "res. 1989/64")],
            "the death penalty for people whose disability impeded their defence or lessens their guilt",
            "The law allows the death penalty for people whose disability impeded their defence or lessens their guilt.",
            [CivilAndPoliticalRights.Article("6").AtOdds(LawRows.Body("HRC", "GC36 para. 49"))], [DutyToLegislate("6")]),
    ];

    private static ImmutableArray<RuleBookEntry> Pardon { get; } = Safeguard<PunishmentLaw>(
        "pardon-of-death-sentences", law => law.PardonCanBeSought, [CivilAndPoliticalRights.Article("6(4)")],
        "seeking pardon or commutation of a death sentence",
        "The law keeps people who are sentenced to death from seeking pardon or commutation.",
        [CivilAndPoliticalRights.Article("6(4)").Breach()], [CivilAndPoliticalRights.Article("6(4)").Breach()], Abolished,
        [CivilAndPoliticalRights.Article("6(4)").Breach()]);

    /// <summary>The rules, in the order of the questions.</summary>
    public static ImmutableArray<RuleBookEntry> All =>
    [
        ForTraffickingOrSmuggling, ForOtherOffences, Retained, Imposed, AfterUnfairTrial, .. Spared, ChildrenSentenced,
            PregnantWomenExecuted, Mandatory, .. Pardon,
        Widened, BroughtBack, ExtraditionByAbolishingState, ExtraditionNotAddressed, ExtraditionGuaranteedInPart,
            ExtraditionWithoutGuarantees,
    ];

    /// <summary>
    /// What must not be possible. Law that allows it is held to the bar itself; law that says nothing, on all or on some of those
    /// concerned,
    /// to the duty to legislate. That somebody was sentenced or executed is asked apart, and weighs whatever the law says.
    /// </summary>
    private static ImmutableArray<RuleBookEntry> Possible(
        string id, System.Linq.Expressions.Expression<Func<PunishmentLaw, Judgement<LawSays>?>> question, ImmutableArray<Citation> sources,
        string matter, string contrary, ImmutableArray<LegalBasis> basis, ImmutableArray<LegalBasis> notExcluded) =>
        new SafeguardInLaw<PunishmentLaw>
        {
            Id = $"{LawRows.Prefix}/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, basis),
            Silent = new($"The law does not prohibit {matter}.", notExcluded),
            InPart = new($"The law prohibits {matter} only in part; the rest remains possible.", notExcluded),
            SilenceIsNoGap = Abolished,
        }.Rules;
}
