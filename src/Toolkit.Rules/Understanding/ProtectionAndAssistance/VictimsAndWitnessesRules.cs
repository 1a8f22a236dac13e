using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProtectionAndAssistance;

/// <summary>
/// The rights of victims of trafficking, of smuggled migrants and of witnesses: where law or practice falls short of them.
/// </summary>
/// <remarks>
/// Where the treaty asks for measures of any kind, and there are none, the duty itself is not met. Where it asks for conduct, and the law
/// only says nothing, the general duty to legislate is what falls short.
/// </remarks>
internal static partial class VictimsAndWitnessesRules
{
    private const string Children = "children";
    private const string ForWomen = "women";
    private const string ForcedLabour = "forced labour";
    private const string Organized = "transnational and organized crime";

    /// <summary>The rules, in the order of the questions.</summary>
    public static ImmutableArray<RuleBookEntry> All =>
    [
        .. Proceedings, .. Recovery, .. Needs, .. Compensation, .. Witnesses, .. Consent, .. Stay, .. Migrants, .. Equality,
            .. Presumptions, .. Participation,
    ];

    private static Instrument Trafficking => Instruments.TraffickingInPersonsProtocol;

    private static Instrument Smuggling => Instruments.SmugglingOfMigrantsProtocol;

    private static Instrument OrganizedCrime => Instruments.OrganizedCrimeConvention;

    private static Instrument Covenant => Instruments.CivilAndPoliticalRights;

    private static Instrument Child => Instruments.RightsOfTheChild;

    private static Instrument SaleOfChildren => Instruments.SaleOfChildren;

    private static Instrument ForcedLabourProtocol => Instruments.ForcedLabourProtocol;

    private static Instrument Europe => Instruments.EuropeanTraffickingConvention;

    private static Instrument Women => Instruments.DiscriminationAgainstWomen;

    private static ImmutableArray<RuleBookEntry> Proceedings =>
    [
        .. InLaw(
            "privacy",
            law => law.PrivacyOfVictims,
            [Item("1.8/victims/2"), Item("1.4/guideline6/7"), PartByPart],
            new("The law exposes the private life of victims of trafficking.", Privacy),
            new("The law does not protect the privacy of victims of trafficking.", PrivacyOrdered),
            "The law protects the privacy of only some victims, or only a part of it."),
        .. InLaw(
            "identity",
            law => law.IdentityOfVictims,
            [Item("1.8/victims/2"), Item("1.4/guideline6/7"), PartByPart],
            new("The law makes the identity of victims of trafficking public.", Privacy),
            new("The law does not keep the identity of victims of trafficking from the public.", PrivacyOrdered),
            "The law keeps the identity of only some victims from the public, or only in some proceedings."),
        .. InLaw(
            "information-on-proceedings",
            law => law.InformationOnProceedings,
            [Item("1.8/victims/3"), Item("1.8/victims/10"), PartByPart, MeasuresCount],
            new("The law keeps information on the proceedings from victims of trafficking.", InformationDue),
            new("Neither law nor administrative rules have any measure that informs victims of trafficking of the proceedings.",
                InformationDue),
            new Shortcoming("Law or administrative rules inform only some victims of trafficking, or only of some proceedings.",
                [Trafficking.Article("6(2)(a)").Shortfall(), SaleOfChildren.Article("8(1)(b)").Shortfall(Children)])),
        .. InLaw(
            "views-heard",
            law => law.ViewsHeard,
            [Item("1.8/victims/4"), Item("1.4/general/4"), PartByPart, MeasuresCount],
            new("The law keeps the views of victims of trafficking out of the proceedings.", [.. ViewsDue, ChildHeard]),
            new("Neither law nor administrative rules have any measure that helps victims of trafficking to have their views heard in "
                + "the proceedings.", [.. ViewsDue, ChildHeard]),
            new Shortcoming("Law or administrative rules help only some victims of trafficking, or only in some proceedings, to have "
                + "their views heard.",
                [Trafficking.Article("6(2)(b)").Shortfall(), OrganizedCrime.Article("25(3)").Shortfall(Organized),
                    SaleOfChildren.Article("8(1)(c)").Shortfall(Children)])),
        .. InLaw(
            "defence-unharmed",
            law => law.DefenceUnharmedByViews,
            [Item("1.8/victims/4"), Item("1.8/fair-trial-right/2"), PartByPart],
            new("The law has victims' views heard in a way that harms the rights of the defence.",
                [Trafficking.Article("6(2)(b)").Breach(), OrganizedCrime.Article("25(3)").Breach(Organized)]),
            new("The law does not secure that hearing victims' views leaves the rights of the defence whole.",
                [DutyToLegislate("14(3)(e)")]),
            "The law keeps the rights of the defence whole in some proceedings only."),
    ];

    private static ImmutableArray<LegalBasis> Privacy =>
    [
        Covenant.Article("17(1)").Breach(), Child.Article("16(1)").Breach(Children),
        Trafficking.Article("6(1)").Shortfall(), SaleOfChildren.Article("8(1)(e)").Shortfall(Children), Europe.Article("11").Breach(),
    ];

    /// <summary>
    /// Paragraph 2 of both articles gives a right to the protection of the law, so that law which says nothing does not meet it.
    /// </summary>
    private static ImmutableArray<LegalBasis> PrivacyOrdered =>
    [
        Covenant.Article("17(2)").Breach(), Child.Article("16(2)").Breach(Children),
        Trafficking.Article("6(1)").Shortfall(), SaleOfChildren.Article("8(1)(e)").Shortfall(Children), Europe.Article("11").Breach(),
    ];

    private static ImmutableArray<LegalBasis> InformationDue =>
        [Trafficking.Article("6(2)(a)").Breach(), SaleOfChildren.Article("8(1)(b)").Breach(Children), Europe.Article("15(1)").Breach()];

    private static ImmutableArray<LegalBasis> ViewsDue =>
        [Trafficking.Article("6(2)(b)").Breach(), OrganizedCrime.Article("25(3)").Breach(Organized), SaleOfChildren.Article("8(1)(c)")
            .Breach(Children)];

    private static LegalBasis ChildHeard => Child.Article("12(2)").Breach(Children);

    private static ImmutableArray<RuleBookEntry> Recovery =>
    [
        .. InLaw(
            "housing",
            law => law.Housing,
            [Item("1.4/guideline6/1"), Item("1.4/children/7"), PartByPart, MeasuresCount],
            new("The law keeps victims of trafficking from appropriate housing.", RecoveryDue("6(3)(a)")),
            new("Neither law nor public services give victims of trafficking appropriate housing.", RecoveryDue("6(3)(a)")),
            "Only some victims of trafficking get appropriate housing."),
        .. InLaw(
            "counselling-and-information",
            law => law.CounsellingAndInformation,
            [Item("1.8/victims/5"), Item("1.8/victims/11"), Item("1.4/guideline6/6"), PartByPart, MeasuresCount],
            new("The law keeps victims of trafficking from counselling, or from information on their rights that they understand.",
                [.. RecoveryDue("6(3)(b)"), DuringProceedings]),
            new("Neither law nor public services give victims of trafficking counselling, and information on their rights that they "
                + "understand.", [.. RecoveryDue("6(3)(b)"), DuringProceedings]),
            "Only some victims of trafficking get counselling and information, or they get only a part of it."),
        .. InLaw(
            "medical-and-psychological-care",
            law => law.MedicalAndPsychologicalCare,
            [Item("1.4/guideline6/3"), Item("1.4/assistance/1"), Item("1.4/children/7"), PartByPart, MeasuresCount],
            new("The law keeps victims of trafficking from medical, psychological and material help.",
                [.. RecoveryDue("6(3)(c)"), DuringProceedings]),
            new("Neither law nor public services give victims of trafficking medical, psychological and material help.",
                [.. RecoveryDue("6(3)(c)"), DuringProceedings]),
            "Only some victims of trafficking get medical, psychological and material help, or they get only a part of it."),
        .. InLaw(
            "work-and-training",
            law => law.WorkAndTraining,
            [Item("1.4/guideline6/9"), PartByPart, MeasuresCount],
            new("The law excludes victims of trafficking from work, education and training.",
                [.. WorkDue, Child.Article("28").Breach(Children)]),
            new("Neither law nor public services open work, education and training to victims of trafficking.",
                [.. WorkDue, Child.Article("28").Shortfall(Children)]),
            "Work, education and training are open only to some victims of trafficking, or only in part."),
    ];

    private static LegalBasis DuringProceedings => SaleOfChildren.Article("8(1)(d)").Breach("children during the proceedings");

    /// <summary>
    /// Children have a right to education (CRC 28), which is to be achieved progressively, so that keeping them from it is the breach and
    /// not
    /// opening it the shortfall. Article 32 protects children from exploitation in work and gives no right to it; article 39 is on
    /// recovery.
    /// </summary>
    private static ImmutableArray<LegalBasis> WorkDue =>
    [
        Trafficking.Article("6(3)(d)").Shortfall(), SaleOfChildren.Article("9(3)").Shortfall(Children),
        ForcedLabourProtocol.Article("3").Breach(ForcedLabour), Europe.Article("12(1)(f)").Breach(Children),
        Europe.Article("12(4)").Breach("victims lawfully in the country"),
    ];

    private static ImmutableArray<LegalBasis> RecoveryDue(string letter) =>
    [
        Trafficking.Article(letter).Shortfall(), Child.Article("39").Breach(Children), SaleOfChildren.Article("9(3)").Shortfall(Children),
        ForcedLabourProtocol.Article("3").Breach(ForcedLabour), Europe.Article("12(1)").Breach(),
    ];

    private static ImmutableArray<RuleBookEntry> Needs =>
    [
        .. InLaw(
            "age-of-victims",
            law => law.AgeOfVictims,
            [Item("1.8/victims/5b"), Item("1.8/source/3"), PartByPart, MeasuresCount],
            new("Law or official rules on help for victims of trafficking prohibit taking account of age.",
                [Trafficking.Article("6(4)").Breach()]),
            new("Neither law nor official rules on help for victims of trafficking take account of age.",
                [Trafficking.Article("6(4)").Breach()]),
            "Law or official rules take account of the age of some victims only, or only in some kinds of help."),
        .. InLaw(
            "gender-of-victims",
            law => law.GenderOfVictims,
            [Item("1.8/victims/5b"), Item("1.4/assistance/4"), PartByPart, MeasuresCount],
            new("Law or official rules on help for victims of trafficking prohibit taking account of gender.",
                [Trafficking.Article("6(4)").Breach()]),
            new("Neither law nor official rules on help for victims of trafficking take account of gender.",
                [Trafficking.Article("6(4)").Breach()]),
            "Law or official rules take account of gender for some victims only, or only in some kinds of help."),
        .. InLaw(
            "special-needs-of-victims",
            law => law.SpecialNeedsOfVictims,
            [Item("1.8/victims/5b"), PartByPart, MeasuresCount],
            new("Law or official rules on help for victims of trafficking prohibit taking account of special needs.",
                [Trafficking.Article("6(4)").Breach()]),
            new("Neither law nor official rules on help for victims of trafficking take account of special needs.",
                [Trafficking.Article("6(4)").Breach()]),
            "Law or official rules take account of some special needs only."),
        .. InLaw(
            "needs-of-women-and-children-smuggled",
            law => law.NeedsOfWomenAndChildrenSmuggled,
            [Item("1.4/life/5"), PartByPart, MeasuresCount],
            new("Law or official rules prohibit taking account of the special needs of women or children among smuggled migrants.",
                [Smuggling.Article("16(4)").Breach()]),
            new("Neither law nor official rules on protection of smuggled migrants take account of the special needs of women and of "
                + "children.", [Smuggling.Article("16(4)").Breach()]),
            "Law or official rules take account of the needs of women alone, or of children alone, among smuggled migrants, or only in "
                + "part."),
    ];

    private static Citation MeasuresCount => Design("measures beside the law count where the treaty asks for measures of any kind");

    private static ImmutableArray<RuleBookEntry> InLaw(
        string id,
        Expression<Func<VictimsAndWitnessesLaw, Judgement<LawSays>?>> question,
        ImmutableArray<Citation> sources,
        Shortcoming contrary,
        Shortcoming silent,
        string inPart,
        string? advice = null) => InLaw(id, question, sources, contrary, silent, new Shortcoming(inPart, []), advice);

    private static ImmutableArray<RuleBookEntry> InLaw(
        string id,
        Expression<Func<VictimsAndWitnessesLaw, Judgement<LawSays>?>> question,
        ImmutableArray<Citation> sources,
        Shortcoming contrary,
        Shortcoming silent,
        Shortcoming inPart,
        string? advice = null,
        Clause<Func<VictimsAndWitnessesLaw, bool>>? unlessAllowed = null) => new SafeguardInLaw<VictimsAndWitnessesLaw>
        {
            Id = $"{LawRows.Prefix}/victims-and-witnesses/{id}",
            Question = question,
            Sources = sources,
            Contrary = contrary,
            Silent = silent,
            InPart = inPart,
            Advice = advice,
            NoGapWhereAllowed = unlessAllowed,
        }.Rules;
}
