using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.LawAndPractice.LawRows;

namespace Toolkit.Rules.Understanding.ProsecutionAndDefence;

/// <summary>The table of fair trial standards: where the law contradicts a guarantee, says nothing on it, or gives it in part.</summary>
/// <remarks>
/// Law that contradicts a guarantee is weighed by the guarantee. Law that says nothing is weighed by the general duty to legislate, save
/// where the text itself speaks of law: a tribunal "established by law", review and compensation "according to law".
/// </remarks>
internal static partial class FairTrialRules
{
    private static readonly Instrument Covenant = Instruments.CivilAndPoliticalRights;
    private static readonly Instrument Child = Instruments.RightsOfTheChild;
    private static readonly Instrument Women = Instruments.DiscriminationAgainstWomen;

    /// <summary>The rules, in the order of the table.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [.. Detention, .. Hearing, .. Defence, .. Witnesses, .. AfterTrial];

    private static ImmutableArray<RuleBookEntry> Detention =>
    [
        .. Guarantee(
            "detention-without-valid-reason",
            law => law.DetentionOnlyForValidReason,
            [Standard(1), Item("1.6/right/3"), PartByPart],
            [Covenant.Article("9(1)").Breach(), CustomaryLaw.ArbitraryDetention],
            "The law allows people to be detained without a valid reason.",
            "The law does not prohibit detention without a valid reason.",
            "The law prohibits detention without a valid reason for some people or kinds of detention only.",
            isAbsolute: true),
        .. Practice<FairTrialLaw>(
            "fair-trial/detention-without-valid-reason",
            law => law.DetentionOnlyForValidReasonInPractice,
            [Standard(1), Item("1.6/right/3"), PracticeApart],
            "People are routinely detained without a valid reason.",
            "Some people are detained without a valid reason.",
            [Covenant.Article("9(1)").Breach(), CustomaryLaw.ArbitraryDetention]),
        .. Guarantee(
            "torture-in-detention",
            law => law.NoTortureInDetention,
            [Standard(1), Item("1.6/right/2"), PartByPart],
            [Covenant.Article("7").Breach(), Instruments.Torture.Article("2").Breach(), Instruments.Torture.Article("16").Breach(),
                CustomaryLaw.Torture],
            "The law allows torture or other ill-treatment of people in detention.",
            "The law does not prohibit torture and other ill-treatment of people in detention.",
            "The law prohibits torture and other ill-treatment for some people in detention, or some forms of it, only.",
            [DutyToLegislate("7"), Instruments.Torture.Article("2(1)").Shortfall()],
            isAbsolute: true),
        .. Practice<FairTrialLaw>(
            "fair-trial/torture-in-detention",
            law => law.NoTortureInDetentionInPractice,
            [Standard(1), Item("1.6/standard/2"), PracticeApart],
            "People in detention are routinely tortured or otherwise ill-treated.",
            "Some people in detention are tortured or otherwise ill-treated.",
            [Covenant.Article("7").Breach(), Instruments.Torture.Article("2").Breach(), Instruments.Torture.Article("16").Breach(),
                CustomaryLaw.Torture]),
    ];

    private static ImmutableArray<RuleBookEntry> Hearing =>
    [
        .. Guarantee(
            "equality-before-courts",
            law => law.EqualityBeforeCourts,
            [Standard(2), Item("1.8/access/1"), Item("1.8/panel/non-discrimination")],
            [
                Covenant.Article("14(1)").Breach(),
                Women.Article("15(1)").Breach("women"),
                Women.Article("15(2)").Breach("women"),
                Instruments.PersonsWithDisabilities.Article("13").Breach("people with disabilities"),
                Instruments.MigrantWorkers.Article("18(1)").Breach("migrant workers and their families"),
            ],
            "The law treats some people as less than others before the courts.",
            "The law does not say that everybody is equal before the courts.",
            "The law makes only some people equal before the courts, or all of them before some courts only.",
            [
                DutyToLegislate("14(1)"),
                Women.Article("2").Shortfall("women").TogetherWith(Women.Article("15(1)")),
                Instruments.PersonsWithDisabilities.Article("4(1)(a)").Shortfall("people with disabilities")
                    .TogetherWith(Instruments.PersonsWithDisabilities.Article("13")),
                Instruments.MigrantWorkers.Article("84").Shortfall("migrant workers and their families")
                    .TogetherWith(Instruments.MigrantWorkers.Article("18(1)")),
            ]),
        .. Guarantee(
            "fair-hearing",
            law => law.FairHearing,
            [Standard(3), Item("1.8/right/1"), Item("1.8/fair-trial-right/1"), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law lets criminal charges be decided without a fair hearing.",
            "The law does not say that people charged with an offence get a fair hearing.",
            "The law gives a fair hearing to some people or on some charges only."),
        .. Guarantee(
            "public-hearing",
            law => law.PublicHearing,
            [Standard(3), Item("1.8/fair-trial-right/1"), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law keeps the public out of hearings on grounds that the Covenant does not allow.",
            "The law does not say that hearings are public.",
            "The law makes hearings public in some courts or on some charges only."),
        .. Guarantee(
            "competent-tribunal",
            law => law.CompetentTribunal,
            [Standard(3), Item("1.8/standard/1"), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law lets criminal charges be decided by bodies that are not competent, or that no law set up.",
            "No law sets up the courts that decide criminal charges.",
            "The law sets up competent courts for some criminal charges only.",
            [Covenant.Article("14(1)").Breach()]),
        .. Guarantee(
            "independent-tribunal",
            law => law.IndependentTribunal,
            [Standard(3), Item("1.8/standard/1"), Item("1.8/standard/5"), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law makes the courts that decide criminal charges depend on another power of the State.",
            "The law does not say that the courts are independent of the other powers of the State.",
            "The law makes some courts independent, and not all that decide criminal charges."),
        .. Guarantee(
            "impartial-tribunal",
            law => law.ImpartialTribunal,
            [Standard(3), Item("1.8/standard/1"), Item("1.8/standard/5"), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law lets judges decide cases in which they are not impartial.",
            "The law does not say that judges decide impartially.",
            "The law secures the impartiality of some judges only."),
        .. Guarantee(
            "public-judgment",
            law => law.PublicJudgment,
            [Standard(3), PartByPart],
            [Covenant.Article("14(1)").Breach()],
            "The law keeps judgments secret, also where no interest of juveniles and no matter of family law stands against making them "
                + "public.",
            "The law does not say that judgments are public.",
            "The law makes judgments public in some courts or on some charges only."),
        .. Guarantee(
            "presumption-of-innocence",
            law => law.PresumptionOfInnocence,
            [Standard(4), Item("1.8/right/2"), Item("1.8/standard/1")],
            [Covenant.Article("14(2)").Breach()],
            "The law presumes people charged with an offence guilty, or makes them prove that they are not.",
            "The law does not say that people charged with an offence are presumed innocent until proved guilty.",
            "The law presumes people innocent on some charges only."),
    ];

    private static Citation Standard(int number) => Item(FormattableString.Invariant($"1.8/fair-trial/{number}"));

    /// <summary>
    /// The rules of one guarantee. What is absolute is as gravely broken by law that bars it in part: for the rest it stays allowed.
    /// </summary>
    private static ImmutableArray<RuleBookEntry> Guarantee(
        string id,
        Expression<Func<FairTrialLaw, Judgement<LawSays>?>> question,
        ImmutableArray<Citation> sources,
        ImmutableArray<LegalBasis> whenContrary,
        string contrary,
        string silent,
        string inPart,
        ImmutableArray<LegalBasis>? whenSilent = null,
        bool isAbsolute = false) => new SafeguardInLaw<FairTrialLaw>
        {
            Id = $"{LawRows.Prefix}/fair-trial/{id}",
            Question = question,
            Sources = sources,
            Contrary = new(contrary, whenContrary),
            Silent = new(silent, whenSilent ?? [DutyToLegislate(whenContrary[0].Provisions[0])]),
            InPart = new(inPart, isAbsolute ? whenContrary : []),
        }.Rules;
}
