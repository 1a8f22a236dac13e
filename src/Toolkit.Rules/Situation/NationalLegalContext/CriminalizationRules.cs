using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What tool 2.3 asks on criminal law: trafficking, its definition, and smuggling.</summary>
internal static class CriminalizationRules
{
    private const string MakeLaw =
        "Support a law that makes the whole of what the Protocol defines an offence, with its rights safeguards.";

    /// <summary>Trafficking in persons is no offence in national law.</summary>
    public static readonly Rule<NationalLaw> TraffickingIsNoOffence = new()
    {
        Id = "national-legal-context/trafficking-is-no-offence",
        Sources = [Item("2.3/criminalization/1"), Item("1.1/criminalization/1"),
            OrganizedCrimeConvention.Article("34(2)")],
        When = law => law.TraffickingOffence == Offence.NotAnOffence,
        Finding = "Trafficking in persons is no offence in national law.",
        Advice = MakeLaw,
        Severity = Severity.Recommended,
        Basis =
        [
            TraffickingInPersonsProtocol.Article("5(1)").Breach(),
            SaleOfChildren.Article("3(1)(a)").Breach("children"),
            ForcedLabour.Article("25").Breach("forced labour"),
            DiscriminationAgainstWomen.Article("6").Breach("women"),
            RightsOfTheChild.Article("35").Breach("children"),
            WorstFormsOfChildLabour.Article("7(1)").Shortfall("children"),
        ],
    };

    /// <summary>The offence of trafficking leaves out a form of it, of taking part in it, or trafficking inside the country.</summary>
    public static readonly Rule<NationalLaw> TraffickingOffenceIncomplete = new()
    {
        Id = "national-legal-context/trafficking-offence-incomplete",
        Sources = [Item("2.3/criminalization/1"), Item("1.1/criminalization/1"),
            OrganizedCrimeConvention.Article("34(2)")],
        When = law => law.TraffickingOffence == Offence.CoveredInPart,
        Finding = "The offence of trafficking leaves out a form of it, of taking part in it, or trafficking inside the country.",
        Advice = MakeLaw,
        Severity = Severity.Recommended,
        Basis =
        [
            TraffickingInPersonsProtocol.Article("5(1)").Breach(),
            TraffickingInPersonsProtocol.Article("5(2)").Breach(),
            SaleOfChildren.Article("3(1)(a)").Breach("children"),
            ForcedLabour.Article("25").Breach("forced labour"),
            DiscriminationAgainstWomen.Article("6").AtOdds(scope: "women"),
            RightsOfTheChild.Article("35").AtOdds(scope: "children"),
            WorstFormsOfChildLabour.Article("7(1)").Shortfall("children"),
        ],
    };

    /// <summary>
    /// The law does not define trafficking in persons, so that the offence can be read too narrowly or turned against others. There is no
    /// duty to define apart from the duty to reach the conduct; where the offence does not reach it, that is found by itself.
    /// </summary>
    public static readonly Rule<NationalLaw> TraffickingNotDefined = new()
    {
        Id = "national-legal-context/trafficking-not-defined",
        Sources = [Item("2.3/criminalization/2"), Item("1.1/non-criminalization/1"),
            TraffickingInPersonsProtocol.Article("3(a)")],
        When = law => law.TraffickingDefined == Answer.No,
        Finding = "The law does not define trafficking in persons, so that the offence can be read too narrowly or turned against others.",
        Advice = "Take over the definition of the Protocol. Whether the offence reaches the conduct all the same is asked apart.",
        Severity = Severity.Recommended,
    };

    /// <summary>The definition of trafficking leaves out victims of some sex or gender, for some form of exploitation at least.</summary>
    public static readonly Rule<NationalLaw> GenderLeftOut = new()
    {
        Id = "national-legal-context/victims-of-a-gender-left-out",
        Sources = [Item("2.3/criminalization/3"), Item("1.1/criminalization/1"),
            Item("1.1/stereotype/criminalization/a")],
        When = law => law.CoversEveryGender == Answer.No,
        Finding = "The definition of trafficking leaves out victims of some sex or gender, for some form of exploitation at least.",
        Advice = "Word the offence and the protection of victims so that people of every gender are covered.",
        Severity = Severity.Recommended,
        Basis =
        [
            TraffickingInPersonsProtocol.Article("3(a)").Breach().TogetherWith(TraffickingInPersonsProtocol.Article("5(1)")),
            CivilAndPoliticalRights.Article("26").Breach(),
            RightsOfTheChild.Article("2").Breach("children").TogetherWith(RightsOfTheChild.Article("35")),
        ],
    };

    /// <summary>The offence of trafficking does not reach forced labour or services.</summary>
    public static readonly Rule<NationalLaw> ForcedLabourNotReached = Form(
        "forced-labour-not-reached", law => law.ReachesForcedLabour == Answer.No, "forced labour or services",
        ForcedLabour.Article("25").Breach("forced labour"), WorstFormsOfChildLabour.Article("7(1)").Shortfall("children"),
        SaleOfChildren.Article("3(1)(a)(i)(c)").Breach("sale of children for forced labour"));

    /// <summary>
    /// The offence of trafficking does not reach slavery and practices similar to it. Nobody is enslaved by a definition, and slavery may
    /// be
    /// an offence of its own: whether it is, is asked apart.
    /// </summary>
    public static readonly Rule<NationalLaw> SlaveryNotReached = Form(
        "slavery-not-reached", law => law.ReachesSlavery == Answer.No, "slavery or practices similar to it",
        LawRows.DutyToLegislate("8(1)") with { Scope = "slavery" }, WorstFormsOfChildLabour.Article("7(1)").Shortfall("children"));

    /// <summary>Enslaving a person is no offence, neither as trafficking nor by itself.</summary>
    public static readonly Rule<NationalLaw> EnslavementIsNoOffence = new()
    {
        Id = "national-legal-context/enslavement-is-no-offence",
        Sources = [Item("2.3/criminalization/4"), SupplementarySlavery.Article("6"),
            Design("enslavement asked apart from trafficking")],
        When = law => law.EnslavementOffence == Answer.No,
        Finding = "Enslaving a person, or inducing a person into slavery, is no offence in national law.",
        Advice = "Support a law that makes enslavement an offence by itself.",
        Severity = Severity.Recommended,
        Basis = [SupplementarySlavery.Article("6").Breach(), LawRows.DutyToLegislate("8(1)")],
    };

    /// <summary>The offence of trafficking does not reach sexual exploitation. Whether other offences do is not asked.</summary>
    public static readonly Rule<NationalLaw> SexualExploitationNotReached = Form(
        "sexual-exploitation-not-reached", law => law.ReachesSexualExploitation == Answer.No,
            "the exploitation of the prostitution of others or other sexual exploitation",
        DiscriminationAgainstWomen.Article("6").AtOdds(scope: "women"), RightsOfTheChild.Article("34").AtOdds(scope: "children"),
        SaleOfChildren.Article("3(1)(a)(i)(a)").Breach("sale of children for sexual exploitation"),
        SaleOfChildren.Article("3(1)(b)").Breach("procuring children for prostitution"));

    /// <summary>
    /// The offence of trafficking does not reach servitude. The Covenant forbids it and orders no offence, so that an offence too narrow
    /// falls short of the duty to legislate.
    /// </summary>
    public static readonly Rule<NationalLaw> ServitudeNotReached = Form(
        "servitude-not-reached", law => law.ReachesServitude == Answer.No, "servitude",
            LawRows.DutyToLegislate("8(2)") with { Scope = "servitude" });

    /// <summary>The offence of trafficking does not reach the removal of organs.</summary>
    public static readonly Rule<NationalLaw> OrganRemovalNotReached = Form(
        "organ-removal-not-reached", law => law.ReachesOrganRemoval == Answer.No, "the removal of organs",
        SaleOfChildren.Article("3(1)(a)(i)(b)").Breach("sale of children for their organs"));

    /// <summary>
    /// The offence reaches no form of exploitation beyond the Protocol's list. That list is a minimum, so that this is no gap.
    /// </summary>
    public static readonly Rule<NationalLaw> NoFurtherForms = new()
    {
        Id = "national-legal-context/no-further-forms-of-exploitation",
        Sources = [Item("2.3/criminalization/4"), TraffickingInPersonsProtocol.Article("3(a)")],
        When = law => law.ReachesOtherForms == Answer.No,
        Finding = "The offence reaches no form of exploitation beyond the Protocol's list, which is a minimum.",
        Severity = Severity.Information,
    };

    /// <summary>A victim's consent can be a defence although one of the means was used.</summary>
    public static readonly Rule<NationalLaw> ConsentIsADefence = new()
    {
        Id = "national-legal-context/consent-is-a-defence",
        Sources = [Item("2.3/criminalization/5")],
        When = law => law.ConsentIrrelevant == Answer.No,
        Finding = "A victim's consent can be a defence although one of the means was used.",
        Advice = "Say in law that consent counts for nothing where a means was used.",
        Severity = Severity.Recommended,
        Basis = [TraffickingInPersonsProtocol.Article("3(b)").Breach().TogetherWith(TraffickingInPersonsProtocol.Article("5(1)"))],
    };

    /// <summary>One of the means has to be proved although the victim is a child.</summary>
    public static readonly Rule<NationalLaw> MeansAskedForChildren = new()
    {
        Id = "national-legal-context/means-asked-for-children",
        Sources = [Item("2.3/criminalization/6")],
        When = law => law.NoMeansForChildren == Answer.No,
        Finding = "One of the means has to be proved although the victim is a child.",
        Advice = "Drop the means for victims below 18.",
        Severity = Severity.Recommended,
        Basis = ForChildren("3(c)"),
    };

    /// <summary>The law on trafficking counts somebody as a child only up to an age below 18.</summary>
    public static readonly Rule<NationalLaw> ChildhoodEndsEarly = new()
    {
        Id = "national-legal-context/childhood-ends-before-18",
        Sources = [Item("2.3/criminalization/6"), RightsOfTheChild.Article("1")],
        When = law => law.ChildBelowAge < 18,
        Finding = "The law on trafficking counts somebody as a child only up to an age below 18.",
        Advice = "Drop the means for victims below 18.",
        Severity = Severity.Recommended,
        Basis = ForChildren("3(d)"),
    };

    /// <summary>The smuggling of migrants is no offence in national law.</summary>
    public static readonly Rule<NationalLaw> SmugglingIsNoOffence = new()
    {
        Id = "national-legal-context/smuggling-is-no-offence",
        Sources = [Item("2.3/criminalization/7"), OrganizedCrimeConvention.Article("34(2)")],
        When = law => law.SmugglingOffence == Offence.NotAnOffence,
        Finding = "The smuggling of migrants is no offence in national law.",
        Advice = MakeLaw,
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(1)").Breach()],
    };

    /// <summary>The offence of smuggling leaves out a form of it or of taking part in it.</summary>
    public static readonly Rule<NationalLaw> SmugglingOffenceIncomplete = new()
    {
        Id = "national-legal-context/smuggling-offence-incomplete",
        Sources = [Item("2.3/criminalization/7"), OrganizedCrimeConvention.Article("34(2)")],
        When = law => law.SmugglingOffence == Offence.CoveredInPart,
        Finding = "The offence of smuggling leaves out a form of it or of taking part in it.",
        Advice = MakeLaw,
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(1)").Breach(), SmugglingOfMigrantsProtocol.Article("6(2)").Breach()],
    };

    /// <summary>
    /// The law does not define the smuggling of migrants, so that the offence can be turned against people who are no smugglers. As with
    /// trafficking, there is no duty to define apart from the duty to reach the conduct, which is asked by itself.
    /// </summary>
    public static readonly Rule<NationalLaw> SmugglingNotDefined = new()
    {
        Id = "national-legal-context/smuggling-not-defined",
        Sources = [Item("2.3/criminalization/8"), Item("1.1/non-criminalization/1"),
            SmugglingOfMigrantsProtocol.Article("3(a)")],
        When = law => law.SmugglingDefined == Answer.No,
        Finding = "The law does not define the smuggling of migrants, so that the offence can be turned against people who are no "
            + "smugglers.",
        Advice = "Take over the definition of the Protocol.",
        Severity = Severity.Recommended,
    };

    /// <summary>Smuggling is an offence although nobody sought a benefit from it. The Protocol leaves room for stricter law.</summary>
    public static readonly Rule<NationalLaw> BenefitNotAsked = new()
    {
        Id = "national-legal-context/smuggling-without-benefit",
        Sources =
        [
            Item("2.3/criminalization/9"), Item("1.1/non-criminalization/6"),
            OrganizedCrimeConvention.Article("34(3)"), SmugglingOfMigrantsProtocol.Article("6(4)"),
        ],
        When = law => law.SmugglingNeedsBenefit == Answer.No,
        Finding = "Smuggling is an offence although nobody sought a benefit from it. The Protocol leaves room for stricter law.",
        Advice = "Ask for a financial or other material benefit; failing that, write a defence for humanitarian help and family ties.",
        Severity = Severity.Recommended,
    };

    /// <summary>People who help migrants for humanitarian reasons, or their family, can be punished as smugglers.</summary>
    public static readonly Rule<NationalLaw> HelpersCanBePunished = new()
    {
        Id = "national-legal-context/helpers-can-be-punished",
        Sources =
        [
            Item("2.3/criminalization/9"), Item("1.1/non-criminalization/4"),
            Item("1.1/non-criminalization/5"), Item("3.3/risk/4/mitigation"),
            OrganizedCrimeConvention.Article("34(3)"), SmugglingOfMigrantsProtocol.Article("6(4)"),
        ],
        When = law => law.SmugglingNeedsBenefit == Answer.No && law.HumanitarianExemption == Answer.No,
        Finding = "People who help migrants for humanitarian reasons, or their family, can be punished as smugglers.",
        Advice = "Ask for a financial or other material benefit; failing that, write a defence for humanitarian help and family ties.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(1)").AtOdds(LawRows.Body("Travaux préparatoires", "A/55/383/Add.1 para. 88"))],
    };

    /// <summary>People are prosecuted for helping or rescuing migrants.</summary>
    public static readonly Rule<NationalLaw> HelpIsProsecuted = new()
    {
        Id = "national-legal-context/help-is-prosecuted",
        Sources = [Item("1.1/non-criminalization/7"), Item("1.1/non-criminalization/13")],
        When = law => law.HelpProsecuted.IsAnyOf(InPractice.Yes, InPractice.InPart),
        Finding = "People are prosecuted for helping or rescuing migrants.",
        Advice = "Press for an end to such prosecutions, and for a benefit element or a humanitarian defence in law.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(1)").AtOdds(LawRows.Body("Travaux préparatoires", "A/55/383/Add.1 para. 88"))],
    };

    /// <summary>People in distress were left without rescue.</summary>
    public static readonly Rule<NationalLaw> LeftWithoutRescue = new()
    {
        Id = "national-legal-context/left-without-rescue",
        Sources = [Item("1.1/non-criminalization/7"), Item("1.1/non-criminalization/13")],
        When = law => law.LeftWithoutRescue == Answer.Yes,
        Finding = "People in distress were left without rescue.",
        Advice = "Put the right to life first in search and rescue, without collective expulsion and with an individual assessment of "
            + "those rescued.",
        Severity = Severity.Recommended,
        Basis =
        [
            SafetyOfLifeAtSea.Article("V/33").Breach(), SearchAndRescue.Article("2.1.10").Breach(), LawOfTheSea.Article("98").Breach(),
            CivilAndPoliticalRights.Article("6(1)").Breach(),
        ],
    };

    /// <summary>That smuggling endangered life or safety does not aggravate it.</summary>
    public static readonly Rule<NationalLaw> DangerDoesNotAggravate = new()
    {
        Id = "national-legal-context/danger-does-not-aggravate",
        Sources = [Item("2.3/criminalization/10"), Item("1.9/aggravated/1")],
        When = law => law.AggravatedForDanger == Answer.No,
        Finding = "That smuggling endangered life or safety does not aggravate it.",
        Advice = "Make danger to life or safety an aggravating circumstance.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(3)(a)").Breach()],
    };

    /// <summary>Inhuman or degrading treatment of the migrants, or their exploitation, does not aggravate smuggling.</summary>
    public static readonly Rule<NationalLaw> TreatmentDoesNotAggravate = new()
    {
        Id = "national-legal-context/degrading-treatment-does-not-aggravate",
        Sources = [Item("2.3/criminalization/10"), Item("1.9/aggravated/1")],
        When = law => law.AggravatedForDegradingTreatment == Answer.No,
        Finding = "Inhuman or degrading treatment of the migrants, or their exploitation, does not aggravate smuggling.",
        Advice = "Make inhuman or degrading treatment, exploitation included, an aggravating circumstance.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("6(3)(b)").Breach()],
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        TraffickingIsNoOffence, TraffickingOffenceIncomplete, TraffickingNotDefined, GenderLeftOut,
        SexualExploitationNotReached, ForcedLabourNotReached, SlaveryNotReached, EnslavementIsNoOffence, ServitudeNotReached,
        OrganRemovalNotReached, NoFurtherForms,
        ConsentIsADefence, MeansAskedForChildren, ChildhoodEndsEarly, SmugglingIsNoOffence, SmugglingOffenceIncomplete, SmugglingNotDefined,
        BenefitNotAsked, HelpersCanBePunished, HelpIsProsecuted, LeftWithoutRescue, DangerDoesNotAggravate, TreatmentDoesNotAggravate,
    ];

    private static Rule<NationalLaw> Form(string id, Expression<Func<NationalLaw, bool>> when, string form,
        params LegalBasis[] others) => new()
        {
            Id = $"national-legal-context/{id}",
            Sources = [Item("2.3/criminalization/4"), Item("1.1/criminalization/1")],
            When = when,
            Finding = $"The offence of trafficking does not reach {form}.",
            Advice = MakeLaw,
            Severity = Severity.Recommended,
            Basis =
        [
            TraffickingInPersonsProtocol.Article("3(a)").Breach().TogetherWith(TraffickingInPersonsProtocol.Article("5(1)")),
            .. others,
        ],
        };

    /// <summary>An offence that is too narrow for children: only the Optional Protocol orders that the conduct be an offence.</summary>
    private static ImmutableArray<LegalBasis> ForChildren(string article) =>
    [
        TraffickingInPersonsProtocol.Article(article).Breach().TogetherWith(TraffickingInPersonsProtocol.Article("5(1)")),
        RightsOfTheChild.Article("35").AtOdds(scope: "sale of and traffic in children"),
        SaleOfChildren.Article("3(1)(a)").Breach("sale of and traffic in children"),
    ];
}
