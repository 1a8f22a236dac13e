namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>What the decision on sharing can come to.</summary>
public enum SharingDecision
{
    /// <summary>Not shared.</summary>
    [Outcome(Effect.Restricts, "The data must not be shared in this way.")]
    DoNotShare,

    /// <summary>Not ready.</summary>
    [Outcome(Effect.Waits, "The data is not to be shared yet: what makes it safe and useful is not established.")]
    NotYet,

    /// <summary>Shared, because people can be helped.</summary>
    [Outcome(Effect.Permits, "The data should be shared with those who can act on it, securely.")]
    ShouldShare,

    /// <summary>May be shared.</summary>
    [Outcome(Effect.Permits, "Nothing in this tool stands against sharing the data securely with those who can act on it.")]
    MayShare,
}

/// <summary>The rule on sharing: a duty to share where it helps and a duty to protect, at once.</summary>
internal static class SharingFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<Dataset, SharingDecision> Flow = new()
    {
        Id = "criminal-justice-and-other-data/sharing",
        Title = "May this data be shared with others who work against trafficking or smuggling?",
        Sources = [Item("1.7/data/8"), Item("1.7/data/6"),
            Design("the order of the steps")],
        Caveats = ["The text asks to share information on trafficking affected by conflict; of other data it says only what conditions "
            + "sharing may need."],
        Steps =
        [
            new()
            {
                Id = "no-secure-channel",
                When = data => data.SecureChannel == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.DoNotShare,
                Because = "There is no secure channel to share it by.",
                WouldChange = "A secure channel.",
                Sources = [Item("1.7/data/8"), Item("1.7/data/7")],
            },
            new()
            {
                Id = "recipient-cannot-act",
                When = data => data.RecipientCanAct == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.DoNotShare,
                Because = "Those who would receive it cannot use it to identify or tackle trafficking.",
                WouldChange = "A recipient who can.",
                Sources = [Item("1.7/data/8")],
            },
            new()
            {
                Id = "no-conditions-across-borders",
                When = data => data.CrossesBorders == Answer.Yes && data.SharingConditions == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.DoNotShare,
                Because = "It would cross a border without conditions on how and with whom it may be shared.",
                WouldChange = "Agreed conditions.",
                Sources = [Item("1.7/data/6")],
            },
            new()
            {
                Id = "not-protected",
                When = data => data.DataProtection == Answer.No,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.DoNotShare,
                Because = "There are no mechanisms and procedures to protect it.",
                WouldChange = "Mechanisms and procedures that protect it.",
                Sources = [Item("1.7/privacy/4")],
            },
            new()
            {
                Id = "identity-may-leak",
                When = data => data.IdentityMayLeak == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.DoNotShare,
                Because = "The identity of victims or informants may become known.",
                WouldChange = "A way of keeping and handling it from which no identity can leak.",
                Sources = [Item("1.7/data/7")],
            },
            new()
            {
                Id = "no-permission-for-the-transfer",
                When = data => data.TransferPermitted == Answer.No && (data.SharesPersonalData == Answer.Yes
                    || data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes),
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.NotYet,
                Because = "It holds personal data, and those whom it is about did not allow that it is passed on to this recipient.",
                WouldChange = "Their permission for this transfer, or data from which nobody can be recognised.",
                Advice = "Ask those concerned, or share what names and shows nobody.",
                Sources = [Item("1.6/interview/consent"), Item("1.7/privacy/5")],
            },
            new()
            {
                Id = "conflict",
                When = data => data.ConflictSetting == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = SharingDecision.ShouldShare,
                Because = "It bears on trafficking in a setting affected by conflict, and those who would receive it can act on it.",
                Advice = "Share it with UN entities, State bodies and others who can act, and with nobody else.",
                Sources = [Item("1.7/data/8")],
            },
        ],
        Otherwise = new()
        {
            Id = "no-bar",
            Outcome = SharingDecision.MayShare,
            Because = "It can be shared securely, with someone who can act on it.",
            Sources = [Item("1.7/data/5"), Item("1.7/data/8")],
        },
        Gate = new()
        {
            Outcomes = [SharingDecision.ShouldShare, SharingDecision.MayShare],
            Until = SharingDecision.NotYet,
            Requires =
            [
                new()
                {
                    Id = "secure-channel",
                    Text = "There is a secure channel.",
                    When = data => data.SecureChannel == Answer.Yes,
                    Sources = [Item("1.7/data/8")],
                },
                new()
                {
                    Id = "recipient",
                    Text = "The recipient can act on it.",
                    When = data => data.RecipientCanAct == Answer.Yes,
                    Sources = [Item("1.7/data/8")],
                },
                new()
                {
                    Id = "borders",
                    Text = "It crosses no border, or does so under conditions on how and with whom it may be shared.",
                    When = data => data.CrossesBorders == Answer.No || data.SharingConditions == Answer.Yes,
                    Sources = [Item("1.7/data/6")],
                },
                new()
                {
                    Id = "protection",
                    Text = "There are mechanisms and procedures to protect it.",
                    When = data => data.DataProtection == Answer.Yes,
                    Sources = [Item("1.7/privacy/4")],
                },
                new()
                {
                    Id = "no-leak",
                    Text = "No identity of a victim or informant can leak from it.",
                    When = data => data.IdentityMayLeak == Answer.No,
                    Sources = [Item("1.7/data/7")],
                },
                new()
                {
                    Id = "permission-for-the-transfer",
                    Text = "It holds no personal data, or those whom it is about allowed that it is passed on to this recipient.",
                    When = data => data.TransferPermitted == Answer.Yes || (data.SharesPersonalData == Answer.No
                        && data.Identifiable == Answer.No && data.IdentityInImagesOrRecords == Answer.No),
                    Sources = [Item("1.6/interview/consent"), Item("1.7/privacy/5")],
                },
            ],
        },
    };
}
