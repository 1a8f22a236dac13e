using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Transparency: method and official data are open to everyone.</summary>
internal static class TransparencyRules
{
    /// <summary>The method is not public.</summary>
    public static readonly Rule<Dataset> MethodNotPublic = new()
    {
        Id = "criminal-justice-and-other-data/method-not-public",
        Sources = [Item("1.7/transparency/2"), Item("1.7/transparency/0")],
        When = data => data.MethodPublic == Answer.No,
        Finding = "It is not public how the data was designed and gathered.",
        Severity = Severity.Recommended,
    };

    /// <summary>State data is not open.</summary>
    public static readonly Rule<Dataset> StateDataNotOpen = new()
    {
        Id = "criminal-justice-and-other-data/state-data-not-open",
        Sources = [Item("1.7/transparency/0"), Item("1.7/transparency/1")],
        When = data => data.Publisher == DataPublisher.StateBody && data.Publication == PublicationState.NotPublished,
        Finding = "Data that a State body collects is not open to the public, and no need to protect people is given for that.",
        Advice = "Publish what exposes nobody.",
        Severity = Severity.Recommended,
    };

    /// <summary>Release is late.</summary>
    public static readonly Rule<Dataset> ReleaseDelayed = new()
    {
        Id = "criminal-justice-and-other-data/release-delayed",
        Sources = [Item("1.7/transparency/3")],
        When = data => data.ReleasedPromptly == Answer.No,
        Finding = "The data is not released as soon as possible after its collection.",
        Severity = Severity.Recommended,
    };

    /// <summary>Classified, and officers cannot share.</summary>
    public static readonly Rule<Dataset> ClassifiedWithoutCapacity = new()
    {
        Id = "criminal-justice-and-other-data/classified-without-capacity",
        Sources = [Item("1.7/transparency/tipsom/1")],
        When = data => data.Classified == Answer.Yes && data.OfficersCanShareSafely == Answer.No,
        Finding = "The data is classified, and officers are not able to share it so that neither privacy nor cases suffer. That it is "
            + "classified exempts it from none of these principles.",
        Advice = "Build the officers' capacity to share safely, instead of keeping everything secret.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        MethodNotPublic, StateDataNotOpen, ReleaseDelayed, ClassifiedWithoutCapacity,
    ];
}
