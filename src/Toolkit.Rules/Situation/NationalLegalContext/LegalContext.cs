namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>The sources of tool 2.3 and of the standards of part 1 that it rests on.</summary>
public static class LegalContext
{
    /// <summary>The tool.</summary>
    public static ToolkitTool Tool { get; } = new("national-legal-context", "2.3", "Does national law do what the State's obligations ask?")
    {
        Part = ToolkitPart.Situation,
        Facts = [typeof(NationalLaw), typeof(SafeguardsInArea), typeof(GroupBeforeTheLaw), typeof(FairTrialLaw), typeof(VictimsAndWitnessesLaw), typeof(DetentionLaw), typeof(PunishmentLaw), typeof(ReturnLaw)],
        EntriesFrom = () =>
        [
            .. CriminalizationRules.All, .. NonCriminalizationRules.All, .. HumanRightsRules.All, .. NonRefoulementRules.All,
            .. FairTrialRules.All, .. VictimsAndWitnessesRules.All,
            .. DetentionRules.All, .. DeathPenaltyRules.All, .. SentencingRules.All, .. ReturnRules.All,
        ],
        Exports =
        [
            "national-legal-context/change-of-employer-not-secured",
            "national-legal-context/child-marriage-valid",
            "national-legal-context/children-detained-as-last-resort",
            "national-legal-context/children-may-be-detained",
            "national-legal-context/consent-is-a-defence",
            "national-legal-context/consent-to-marriage-not-secured",
            "national-legal-context/danger-does-not-aggravate",
            "national-legal-context/death-penalty-for-trafficking-or-smuggling",
            "national-legal-context/death-sentences-for-trafficking-or-smuggling",
            "national-legal-context/degrading-treatment-does-not-aggravate",
            "national-legal-context/detention-of-children-not-barred",
            "national-legal-context/equal-pay-in-part",
            "national-legal-context/equality-of-spouses-not-secured",
            "national-legal-context/forced-marriage-allowed",
            "national-legal-context/forced-marriage-barred-in-part",
            "national-legal-context/forced-marriage-not-barred",
            "national-legal-context/informal-work-not-reached",
            "national-legal-context/marital-rape-not-covered",
            "national-legal-context/marriage-below-18",
            "national-legal-context/marriage-without-consent",
            "national-legal-context/means-asked-for-children",
            "national-legal-context/migrants-exempted-in-part",
            "national-legal-context/migrants-liable-for-being-smuggled",
            "national-legal-context/migrants-not-exempted",
            "national-legal-context/no-equal-pay",
            "national-legal-context/non-refoulement-leaves-people-out",
            "national-legal-context/non-refoulement-not-applied",
            "national-legal-context/non-refoulement-not-in-law",
            "national-legal-context/rape-of-some-not-covered",
            "national-legal-context/released-by-marrying-the-victim",
            "national-legal-context/shelters-free-to-leave/contrary-law",
            "national-legal-context/shelters-free-to-leave/in-part",
            "national-legal-context/shelters-open-in-practice/in-part-in-practice",
            "national-legal-context/shelters-open-in-practice/not-in-practice",
            "national-legal-context/smuggling-without-benefit",
            "national-legal-context/spouses-unequal",
            "national-legal-context/temporary-marriage-not-barred",
            "national-legal-context/victims-cannot-be-spared",
            "national-legal-context/victims-not-spared-by-law",
            "national-legal-context/victims-of-a-gender-left-out",
            "national-legal-context/workers-tied-to-employer",
        ],
    };

    /// <summary>A general comment, recommendation or decision of a body. The texts were not at hand, so that paragraphs are from memory.</summary>
    /// <param name="body">The body, shortened: <c>HRC</c>, <c>CEDAW Committee</c>.</param>
    /// <param name="text">The text and paragraph: <c>GC36 para. 35</c>.</param>
    /// <param name="confidence">How sure we are.</param>
    internal static Citation Body(string body, string text, Confidence confidence = Confidence.Recalled) => new(body, text, confidence);

    /// <summary>A place where this library splits or adds a question that the toolkit doesn't print so.</summary>
    /// <param name="what">What was split or added, in a few words.</param>
    internal static Citation Own(string what) => new("Toolkit.Rules", what, Confidence.OwnDesign);
}
