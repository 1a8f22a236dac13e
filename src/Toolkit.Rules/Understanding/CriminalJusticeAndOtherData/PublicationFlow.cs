namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>What the decision on publishing can come to.</summary>
public enum PublicationDecision
{
    /// <summary>Held back.</summary>
    [Outcome(Effect.Restricts, "The data must not be published as it is: hold back or change what exposes people.")]
    Suppress,

    /// <summary>Not ruled out.</summary>
    [Outcome(Effect.Waits, "The data is not to be published yet: it is not ruled out that it exposes people.")]
    NotYet,

    /// <summary>Classified.</summary>
    [Outcome(Effect.Restricts, "The data is classified and is not to be published unless whoever may lift that does so. That it is "
        + "classified exempts it from none of the other duties.")]
    Classified,

    /// <summary>Published.</summary>
    [Outcome(Effect.Permits, "Nothing in this tool stands against publishing the data. Openness is the rule for official data.")]
    Publish,
}

/// <summary>Publish or suppress: what points to people, or to few of them, is held back; the rest is open.</summary>
internal static class PublicationFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<Dataset, PublicationDecision> Flow = new()
    {
        Id = "criminal-justice-and-other-data/publication",
        Title = "May this data be published?",
        Sources = [Item("1.7/privacy/3"), Item("1.7/transparency/0"),
            Design("the order of the steps")],
        Steps =
        [
            new()
            {
                Id = "recognition-endangers",
                When = data => (data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes)
                    && data.RecognitionEndangers == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Suppress,
                Because = "People can be recognised, and that would put them at risk; their permission would not change it.",
                WouldChange = "Take out or change everything by which someone can be recognised.",
                Sources = [Item("3.8/item/17"), Item("3.8/item/16"),
                    Item("1.7/privacy/3")],
            },
            new()
            {
                Id = "no-permission",
                When = data => (data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes)
                    && data.ReleasePermitted == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Suppress,
                Because = "People can be recognised, and they or their representatives have not allowed the release.",
                WouldChange = "Take out or change everything by which someone can be recognised.",
                Sources = [Item("1.7/privacy/5"), Item("3.8/item/18")],
            },
            new()
            {
                Id = "people-recognisable",
                When = data => data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes,
                Alternatives = [new(CriminalJusticeAndOtherDataTool.IdentifyingData["with-permission-and-without-risk"], data => false)],
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Suppress,
                Because = "People, or a personal trait of theirs, can be recognised.",
                WouldChange = "Take out or change everything by which someone can be recognised.",
                Sources = [Item("1.7/privacy/3")],
            },
            new()
            {
                Id = "small-cells",
                When = data => data.SmallestCell >= 1 && data.SmallestCell < CriminalJusticeAndOtherDataTool.SmallestCell,
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Suppress,
                Because = "A cell of the tables holds fewer than {smallest-cell} people, who may be recognised.",
                Advice = "Merge groups or hold the cell back, and any other from which it could be worked out.",
                WouldChange = "Tables whose cells are empty or hold at least {smallest-cell} people.",
                Sources = [Design("the size of cells"), Item("1.7/privacy/3")],
            },
            new()
            {
                Id = "breakdown-exposes",
                When = data => Case.Any<Breakdown>(breakdown => breakdown.Of == data.Id
                    && Case.Raised(ExposureRules.UnsafeToShow, breakdown)),
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Suppress,
                Because = "A breakdown to be shown exposes people: by few of them in a cell, by a sensitive characteristic that they "
                    + "did not freely give, or for want of a check for misuse.",
                WouldChange = "Hold that breakdown back, or make it safe.",
                Sources = [Item("intro/disaggregation/3"), Item("1.7/privacy/3"),
                    Item("1.7/self-identification/1")],
            },
            new()
            {
                Id = "recognition-not-ruled-out",
                When = data => data.Identifiable != Answer.No || data.IdentityInImagesOrRecords != Answer.No,
                Alternatives =
                [
                    new(CriminalJusticeAndOtherDataTool.IdentifyingData["with-permission-and-without-risk"], data =>
                        (data.Identifiable != Answer.No || data.IdentityInImagesOrRecords != Answer.No)
                        && (data.ReleasePermitted != Answer.Yes || data.RecognitionEndangers != Answer.No)),
                ],
                WhenUnknown = Reads.AsYes,
                Outcome = PublicationDecision.NotYet,
                Because = "It is not ruled out that people can be recognised.",
                Advice = "Have it checked by someone who knows what else is public about them.",
                Sources = [Item("1.7/privacy/3")],
            },
            new()
            {
                Id = "classified",
                When = data => data.Classified == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = PublicationDecision.Classified,
                Because = "The data is classified.",
                WouldChange = "The classification being lifted by whoever may lift it.",
                Advice = "Build the officers' capacity to share safely, so that the data can be opened without harm to cases.",
                Sources = [Item("1.7/transparency/tipsom/1")],
            },
        ],
        Otherwise = new()
        {
            Id = "nothing-exposes",
            Outcome = PublicationDecision.Publish,
            Because = "Nothing in the data lets people be recognised.",
            Advice = "Publish the method with it, as soon as possible, and say what the numbers leave out.",
            Sources = [Item("1.7/transparency/0"), Item("1.7/transparency/3")],
        },
        Gate = new()
        {
            Outcomes = [PublicationDecision.Publish],
            Until = PublicationDecision.NotYet,
            Requires =
            [
                new()
                {
                    Id = "cells",
                    Text = "Every cell of the tables is empty or holds at least {smallest-cell} people.",
                    When = data => data.SmallestCell == 0 || data.SmallestCell >= CriminalJusticeAndOtherDataTool.SmallestCell,
                    Sources = [Design("the size of cells")],
                },
                new()
                {
                    Id = "breakdowns",
                    Text = "Every breakdown is listed, and none that is to be shown exposes people.",
                    When = data => !Case.Any<Breakdown>(breakdown => breakdown.Of == data.Id
                        && Case.Raised(ExposureRules.UnsafeToShow, breakdown)),
                    Sources = [Item("intro/disaggregation/3")],
                },
                new()
                {
                    Id = "protection",
                    Text = "There are mechanisms and procedures to protect the data.",
                    When = data => data.DataProtection == Answer.Yes,
                    Sources = [Item("1.7/privacy/4")],
                },
                new()
                {
                    Id = "not-classified",
                    Text = "The data is known not to be classified.",
                    When = data => data.Classified == Answer.No,
                    Sources = [Item("1.7/transparency/tipsom/1")],
                },
            ],
        },
    };
}
