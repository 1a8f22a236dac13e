using System.Collections.Immutable;
using Toolkit.Rules.LawAndPractice;
using static Toolkit.Rules.Law.Instruments;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>What tool 2.3 asks on sparing victims of trafficking and smuggled migrants from punishment.</summary>
internal static class NonCriminalizationRules
{
    private const string Ladder =
        "Press for an express clause in law; until then for a policy, for dropping proceedings, for duress or exoneration as a defence, "
            + "for a milder sentence and for erasing records.";

    private static readonly Citation WomenAndGirls = TreatyReadings.NonPunishmentOfWomen;

    /// <summary>
    /// Victims of trafficking can be punished for what they did because they were trafficked, and nobody has the power to spare them.
    /// </summary>
    public static readonly Rule<NationalLaw> VictimsCannotBeSpared = new()
    {
        Id = "national-legal-context/victims-cannot-be-spared",
        Sources =
        [
            Item("2.3/non-criminalization/1"), Item("1.1/non-punishment/1"),
                Item("1.1/non-punishment/6"),
            new("OHCHR Recommended Principles 2002", "Principle 7", Confidence.Recalled),
        ],
        When = law => law.NonPunishment == NonPunishment.None,
        Finding = "Victims of trafficking can be punished for what they did because they were trafficked, and nobody has the power to "
            + "spare them.",
        Advice = Ladder,
        Severity = Severity.Recommended,
        Basis =
        [
            ForcedLabourProtocol.Article("4(2)").Breach("forced labour"),
            EuropeanTraffickingConvention.Article("26").Breach(),
            DiscriminationAgainstWomen.Article("6").AtOdds(WomenAndGirls, "women and girls"),
            AseanTraffickingConvention.Article("14(7)").Shortfall(),
        ],
    };

    /// <summary>
    /// The law does not protect victims of trafficking from punishment for every act that they committed because they were trafficked;
    /// weaker safeguards exist. The Trafficking Protocol has no clause on this, so that it never makes it a breach.
    /// </summary>
    public static readonly Rule<NationalLaw> VictimsNotSparedByLaw = new()
    {
        Id = "national-legal-context/victims-not-spared-by-law",
        Sources =
        [
            Item("2.3/non-criminalization/1"), Item("1.1/non-punishment/5"),
                Item("1.1/non-punishment/6"),
            new("OHCHR Recommended Principles 2002", "Principle 7", Confidence.Recalled),
        ],
        When = law => law.NonPunishment.IsAnyOf(NonPunishment.InLawForSomeActs, NonPunishment.InPolicyOnly, NonPunishment.PowerToSpareOnly),
        Finding = "The law does not protect victims of trafficking from punishment for every act that they committed because they were "
            + "trafficked; weaker safeguards exist.",
        Advice = Ladder,
        Severity = Severity.Recommended,
        Basis =
        [
            DiscriminationAgainstWomen.Article("6").AtOdds(WomenAndGirls, "women and girls"),
            AseanTraffickingConvention.Article("14(7)").Shortfall(),
        ],
    };

    /// <summary>
    /// Victims of trafficking are punished in practice for what they did because they were trafficked, whatever the law says.
    /// </summary>
    public static readonly Rule<NationalLaw> VictimsPunishedInPractice = new()
    {
        Id = "national-legal-context/victims-punished-in-practice",
        Sources = [Item("1.1/non-punishment/2"), Item("1.1/non-punishment/7"),
            Design("practice asked apart from law")],
        When = law => law.VictimsSpared.IsAnyOf(InPractice.No, InPractice.InPart),
        Finding = "Victims of trafficking are punished in practice for what they did because they were trafficked, whatever the law says.",
        Advice = "Apply the principle in every contact from the first sign that somebody may be a victim.",
        Severity = Severity.Recommended,
        Basis = [DiscriminationAgainstWomen.Article("6").AtOdds(WomenAndGirls, "women and girls")],
    };

    /// <summary>The law makes migrants liable for having been smuggled, as principals or as accomplices.</summary>
    public static readonly Rule<NationalLaw> MigrantsLiable = new()
    {
        Id = "national-legal-context/migrants-liable-for-being-smuggled",
        Sources = [Item("2.3/non-criminalization/2"), Item("1.1/non-criminalization/8")],
        When = law => law.MigrantsFreeOfLiability == LawSays.ProvidesOtherwise,
        Finding = "The law makes migrants liable for having been smuggled, as principals or as accomplices.",
        Advice = "Exempt smuggled migrants expressly from the offence and from taking part in it.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("5").Breach()],
    };

    /// <summary>
    /// The law keeps only some migrants free of liability for having been smuggled, or all of them from some liability only. That some
    /// are exempted does not say that the law makes the others liable.
    /// </summary>
    public static readonly Rule<NationalLaw> MigrantsExemptedInPart = new()
    {
        Id = "national-legal-context/migrants-exempted-in-part",
        Sources = [Item("2.3/non-criminalization/2"), Item("1.1/non-criminalization/8")],
        When = law => law.MigrantsFreeOfLiability == LawSays.ProvidesInPart,
        Finding = "The law keeps only some migrants free of liability for having been smuggled, or all of them from some liability only.",
        Advice = "Look whether the law makes the others liable: then the answer is that it says the opposite, which weighs more. Exempt "
            + "all of them expressly, as accomplices too.",
        Severity = Severity.Recommended,
    };

    /// <summary>The law does not say that migrants are free of liability for having been smuggled.</summary>
    public static readonly Rule<NationalLaw> MigrantsNotExempted = new()
    {
        Id = "national-legal-context/migrants-not-exempted",
        Sources = [Item("2.3/non-criminalization/2"), Item("1.1/non-criminalization/8")],
        When = law => law.MigrantsFreeOfLiability == LawSays.Silent,
        Finding = "The law does not say that migrants are free of liability for having been smuggled.",
        Advice = "Exempt smuggled migrants expressly from the offence and from taking part in it.",
        Severity = Severity.Recommended,
    };

    /// <summary>Migrants are prosecuted for having been smuggled.</summary>
    public static readonly Rule<NationalLaw> MigrantsProsecutedForBeingSmuggled = new()
    {
        Id = "national-legal-context/migrants-prosecuted-for-being-smuggled",
        Sources = [Item("1.1/non-criminalization/8"), Item("1.1/non-criminalization/10"),
            Design("practice asked apart from law")],
        When = law => law.ProsecutedForBeingSmuggled.IsAnyOf(InPractice.Yes, InPractice.InPart),
        Finding = "Migrants are prosecuted for having been smuggled.",
        Advice = "Press for an end to such prosecutions: migrants who are not charged can testify against smugglers.",
        Severity = Severity.Recommended,
        Basis = [SmugglingOfMigrantsProtocol.Article("5").AtOdds()],
    };

    /// <summary>
    /// Smuggled migrants are prosecuted for illegal entry or stay. The Smuggling Protocol leaves that to the State, and it must not
    /// hollow out article 5. The Smuggling Protocol leaves that open (art. 6(4)), so that it carries no weight here.
    /// </summary>
    public static readonly Rule<NationalLaw> MigrantsProsecutedForEntry = new()
    {
        Id = "national-legal-context/migrants-prosecuted-for-entry",
        Sources =
        [
            Item("1.1/non-criminalization/9"), Item("1.1/non-criminalization/11"),
            SmugglingOfMigrantsProtocol.Article("6(4)"), Design("illegal entry asked apart from having been smuggled"),
        ],
        When = law => law.ProsecutedForIllegalEntry.IsAnyOf(InPractice.Yes, InPractice.InPart),
        Finding = "Smuggled migrants are prosecuted for illegal entry or stay. The Smuggling Protocol leaves that to the State, and it "
            + "must not hollow out article 5.",
        Advice = "Look for victims of trafficking among them first, and press for administrative answers instead of criminal ones.",
        Severity = Severity.Recommended,
        Basis =
        [
            MigrantWorkers.Article("16(4)").AtOdds(LawRows.Body("CMW", "GC2 para. 24"), "migrant workers and their families"),
            RightsOfTheChild.Article("37(b)").AtOdds(TreatyReadings.NoCriminalEntryOfChildren, "children"),
        ],
    };

    /// <summary>
    /// Refugees who came directly, presented themselves without delay and showed good cause are prosecuted for illegal entry or stay.
    /// </summary>
    public static readonly Rule<NationalLaw> RefugeesPunishedForEntry = new()
    {
        Id = "national-legal-context/refugees-punished-for-entry",
        Sources = [Item("1.1/non-criminalization/9"), RefugeeConvention.Article("31(1)"),
            Design("the conditions of article 31(1) asked apart")],
        When = law => law.ProsecutedForIllegalEntry.IsAnyOf(InPractice.Yes, InPractice.InPart) && law.RefugeesMeetConditions == Answer.Yes,
        Finding = "Refugees who came directly, presented themselves without delay and showed good cause are prosecuted for illegal "
            + "entry or stay.",
        Advice = "Stop these proceedings, and refer the people concerned to the asylum procedure.",
        Severity = Severity.Recommended,
        Basis = [RefugeeConvention.Article("31(1)").Breach("refugees")],
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        VictimsCannotBeSpared, VictimsNotSparedByLaw, VictimsPunishedInPractice, MigrantsLiable, MigrantsExemptedInPart,
            MigrantsNotExempted,
        MigrantsProsecutedForBeingSmuggled, MigrantsProsecutedForEntry, RefugeesPunishedForEntry,
    ];
}
