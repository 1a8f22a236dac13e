using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What tool 2.3 asks on non-refoulement: in law, in practice, and by States that joined no refugee treaty.</summary>
internal static class NonRefoulementRules
{
    private const string NoSupport =
        "Make a clause on non-refoulement part of every agreement; without it give no support that could lead to returns.";

    private static readonly ImmutableArray<Citation> Sources =
    [
        Item("1.5/nonrefoulement/1"), Item("1.5/nonrefoulement/3"),
        SmugglingOfMigrantsProtocol.Article("19(1)"), TraffickingInPersonsProtocol.Article("14(1)"),
    ];

    private static readonly ImmutableArray<LegalBasis> Violated =
    [
        Torture.Article("3").Breach(), EnforcedDisappearance.Article("16").Breach(), RefugeeConvention.Article("33(1)").Breach("refugees"),
        CivilAndPoliticalRights.Article("7").AtOdds(LawRows.Body("HRC", "GC31 para. 12"), settled: true),
        RightsOfTheChild.Article("37").AtOdds(LawRows.Body("CRC Committee", "GC6 para. 27"), "children", settled: true),
        CustomaryLaw.Refoulement,
    ];

    /// <summary>The law leaves people out of non-refoulement, such as those who entered irregularly.</summary>
    public static readonly Rule<NationalLaw> PeopleLeftOut = new()
    {
        Id = "national-legal-context/non-refoulement-leaves-people-out",
        Sources = [Item("2.3/non-refoulement/1"), .. Sources],
        When = law => law.NonRefoulementInLaw == RefoulementInLaw.ExcludesSome,
        Finding = "The law leaves people out of non-refoulement, such as those who entered irregularly.",
        Advice = NoSupport,
        Severity = Severity.Recommended,
        Basis = Violated,
    };

    /// <summary>National law does not provide for non-refoulement. It binds the State all the same, as customary law.</summary>
    public static readonly Rule<NationalLaw> NotInLaw = new()
    {
        Id = "national-legal-context/non-refoulement-not-in-law",
        Sources = [Item("2.3/non-refoulement/1"), .. Sources],
        When = law => law.NonRefoulementInLaw == RefoulementInLaw.Silent,
        Finding = "National law does not provide for non-refoulement. It binds the State all the same, as customary law.",
        Advice = "Press for an express provision that covers everybody, however they entered.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// Nobody can rely on non-refoulement in court: national law does not provide for it, and treaties do not apply directly.
    /// </summary>
    public static readonly Rule<NationalLaw> NotUsableInCourt = new()
    {
        Id = "national-legal-context/non-refoulement-not-usable-in-court",
        Sources = [Item("2.3/non-refoulement/1"), Item("2.3/human-rights/1"), .. Sources],
        When = law => law.NonRefoulementInLaw == RefoulementInLaw.Silent && law.EnablingLawNeeded == Answer.Yes,
        Unless =
        [
            new()
            {
                Id = "enabling-law-made",
                Text = "The law by which courts can apply the treaties was made.",
                When = law => law.EnablingLawMade == InPractice.Yes,
                Sources = [Item("2.3/human-rights/1")],
            },
        ],
        Finding = "Nobody can rely on non-refoulement in court: national law does not provide for it, and treaties do not apply directly.",
        Advice = "Press for an express provision that covers everybody, however they entered.",
        Severity = Severity.Recommended,
        Basis =
        [
            Torture.Article("3").AtOdds(), EnforcedDisappearance.Article("16").AtOdds(), RefugeeConvention.Article("33(1)")
                .AtOdds(scope: "refugees"),
            CivilAndPoliticalRights.Article("7").AtOdds(LawRows.Body("HRC", "GC31 para. 12")),
        ],
    };

    /// <summary>The law provides for non-refoulement and is not, or not always, applied. Law without practice.</summary>
    public static readonly Rule<NationalLaw> NotApplied = new()
    {
        Id = "national-legal-context/non-refoulement-not-applied",
        Sources = [Item("2.3/non-refoulement/2"), .. Sources],
        When = law => law.NonRefoulementInLaw.IsAnyOf(RefoulementInLaw.Explicit, RefoulementInLaw.ExcludesSome)
            && law.NonRefoulementApplied.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "The law provides for non-refoulement and is not, or not always, applied.",
        Advice = NoSupport,
        Severity = Severity.Recommended,
        Basis = Violated,
    };

    /// <summary>
    /// Neither policy nor practice respects non-refoulement throughout. Customary law binds the State whatever it joined.
    /// </summary>
    public static readonly Rule<NationalLaw> NotRespected = new()
    {
        Id = "national-legal-context/non-refoulement-not-respected",
        Sources = [Item("2.3/non-refoulement/3"), .. Sources],
        When = law => law.NonRefoulementRespected.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Neither policy nor practice respects non-refoulement throughout. Customary law binds the State whatever it joined.",
        Advice = NoSupport,
        Severity = Severity.Recommended,
        Basis = Violated,
    };

    /// <summary>Practice respects non-refoulement, and no law holds it to that. Practice without law.</summary>
    public static readonly Rule<NationalLaw> PracticeWithoutLaw = new()
    {
        Id = "national-legal-context/non-refoulement-practice-without-law",
        Sources = [Item("2.3/non-refoulement/1"), Item("2.3/non-refoulement/3")],
        When = law => law.NonRefoulementInLaw == RefoulementInLaw.Silent && law.NonRefoulementRespected == InPractice.Yes,
        Finding = "Practice respects non-refoulement, and no law holds it to that.",
        Advice = "Write into law what is practised.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } = [PeopleLeftOut, NotInLaw, NotUsableInCourt, NotApplied, NotRespected,
        PracticeWithoutLaw];
}
