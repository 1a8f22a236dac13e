namespace Toolkit.Rules.Programming.AwarenessRaising;

/// <summary>What the decision on publishing material can come to.</summary>
public enum AwarenessDecision
{
    /// <summary>Something must come out.</summary>
    [Outcome(Effect.Restricts, "The material is not to be published as it is: what harms people has to come out first.")]
    DoNotPublish,

    /// <summary>Facts or terms are wrong.</summary>
    [Outcome(Effect.Restricts, "The material is not to be published before terms and facts are corrected.")]
    CorrectFirst,

    /// <summary>Not ruled out.</summary>
    [Outcome(Effect.Waits, "The material is not to be published yet: questions that decide it are open.")]
    NotYet,

    /// <summary>Something else falls short.</summary>
    [Outcome(Effect.Restricts, "The material is to be revised before it is published.")]
    Revise,

    /// <summary>Nothing is wrong.</summary>
    [Outcome(Effect.Permits, "Nothing in this checklist stands against publishing the material.")]
    Publish,
}

/// <summary>
/// May this material be published? The print gives no weights; which items stop publication is a reading of this library.
/// </summary>
internal static class AwarenessFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<AwarenessMaterial, AwarenessDecision> Flow = new()
    {
        Id = "awareness-raising/publication",
        Title = "May this material be published?",
        Sources =
        [
            Item("3.8/purpose"), new("ICAT toolkit for counter-trafficking programmes (2016)", "section 3",
                Confidence.Recalled),
            Design("the order of the steps, and which items stop publication"),
        ],
        Steps =
        [
            new()
            {
                Id = "harms-people",
                When = material => material.NotSexualized == Answer.No || material.NotSensational == Answer.No
                    || material.NobodyMistaken == Answer.No || material.NobodyEndangered == Answer.No
                    || (material.NobodyIdentifiable == Answer.No && material.Consent.IsAnyOf(ConsentToBeShown.Uninformed,
                        ConsentToBeShown.NotGiven)),
                Alternatives = [new(AwarenessRaisingTool.Vetoes["none-vetoes"], material => false)],
                WhenUnknown = Reads.AsNo,
                Outcome = AwarenessDecision.DoNotPublish,
                Because = "An image sexualizes or sensationalizes, gives a false impression of somebody, endangers them, or shows them "
                    + "without informed consent.",
                WouldChange = "Remove the image. Only where consent alone is missing does consent change it.",
                Sources = [Row(12), Row(15), Row(16), Row(17), Row(18)],
            },
            new()
            {
                Id = "terms-or-facts-wrong",
                When = material => material.TermsRightAndApart == Answer.No || material.FactsChecked == Answer.No
                    || material.FactsFairlyPresented == Answer.No || material.NoPrevalenceFromCases == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = AwarenessDecision.CorrectFirst,
                Because = "Terms are wrong, or facts are unchecked, misleading, or presented as the extent of the crime.",
                WouldChange = "Correct terms and facts.",
                Sources = [Row(1), Row(2), Item("intro/disaggregation/2")],
            },
            new()
            {
                Id = "harm-not-ruled-out",
                When = material => material.NotSexualized != Answer.Yes || material.NotSensational != Answer.Yes
                    || material.NobodyMistaken != Answer.Yes || material.NobodyEndangered != Answer.Yes
                    || (material.NobodyIdentifiable != Answer.Yes && material.Consent != ConsentToBeShown.Informed),
                Alternatives = [new(AwarenessRaisingTool.Vetoes["none-vetoes"], material => false)],
                WhenUnknown = Reads.AsYes,
                Outcome = AwarenessDecision.NotYet,
                Because = "It is not ruled out that the material harms the people whom it shows.",
                Sources = [Row(12), Row(15), Row(16), Row(17), Row(18)],
            },
            new()
            {
                Id = "falls-short",
                When = material => material.SmugglersNotAllViolent == Answer.No || material.NoNegativeStereotypes == Answer.No
                    || material.PromotesRightsAndEquality == Answer.No || material.RisksConsidered == Answer.No
                    || material.NoStigma == Answer.No || material.NobodyLeftOutOrRanked == Answer.No
                    || material.NoRoleStereotypes == Answer.No || material.NoIdentityStereotypes == Answer.No
                    || material.GenderFairLanguage == Answer.No || material.NoJudgement == Answer.No
                    || material.InclusiveImages == Answer.No || material.FitsAudience == Answer.No
                    || material.AudienceTookPart == Answer.No || material.EqualityInTakingPart == Answer.No
                    || material.GenderSwap.IsAnyOf(SwapOfGenders.Odd, SwapOfGenders.NotDone)
                    || material.NotSexualized == Answer.No || material.NotSensational == Answer.No
                    || material.NobodyMistaken == Answer.No || material.NobodyEndangered == Answer.No
                    || (material.NobodyIdentifiable == Answer.No && material.Consent.IsAnyOf(ConsentToBeShown.Uninformed,
                        ConsentToBeShown.NotGiven)),
                WhenUnknown = Reads.AsNo,
                Outcome = AwarenessDecision.Revise,
                Because = "The material falls short of an item of the checklist.",
                WouldChange = "Revise what the findings name.",
                Sources = [Row(3), Row(4), Row(5), Row(6), Row(7), Row(8), Row(9), Row(10), Row(11), Row(13), Row(14), Row(19)],
            },
            new()
            {
                Id = "not-all-answered",
                When = material => material.SmugglersNotAllViolent != Answer.Yes || material.NoNegativeStereotypes != Answer.Yes
                    || material.PromotesRightsAndEquality != Answer.Yes || material.RisksConsidered != Answer.Yes
                    || material.NoStigma != Answer.Yes || material.NobodyLeftOutOrRanked != Answer.Yes
                    || material.NoRoleStereotypes != Answer.Yes || material.NoIdentityStereotypes != Answer.Yes
                    || material.GenderFairLanguage != Answer.Yes || material.NoJudgement != Answer.Yes
                    || material.InclusiveImages != Answer.Yes || material.FitsAudience != Answer.Yes
                    || material.AudienceTookPart != Answer.Yes || material.EqualityInTakingPart != Answer.Yes
                    || material.GenderSwap != SwapOfGenders.NothingOdd
                    || material.TermsRightAndApart != Answer.Yes || material.FactsChecked != Answer.Yes
                    || material.FactsFairlyPresented != Answer.Yes || material.NoPrevalenceFromCases != Answer.Yes
                    || material.NotSexualized != Answer.Yes || material.NotSensational != Answer.Yes
                    || material.NobodyMistaken != Answer.Yes || material.NobodyEndangered != Answer.Yes
                    || (material.NobodyIdentifiable != Answer.Yes && material.Consent != ConsentToBeShown.Informed),
                WhenUnknown = Reads.AsYes,
                Outcome = AwarenessDecision.NotYet,
                Because = "Not every item of the checklist is answered.",
                Sources = [Design("what is not answered is not read as fine")],
            },
        ],
        Otherwise = new()
        {
            Id = "nothing-falls-short",
            Outcome = AwarenessDecision.Publish,
            Because = "Every item of the checklist is met.",
            Sources = [Item("3.8/purpose")],
        },
    };

    private static Citation Row(int number) => Item(FormattableString.Invariant($"3.8/item/{number}"));
}
