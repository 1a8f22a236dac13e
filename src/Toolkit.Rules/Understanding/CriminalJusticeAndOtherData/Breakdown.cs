namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>One ground by which a data set is broken down, or could be: one fact for each ground and data set.</summary>
/// <remarks>
/// A ground that no fact names is not read as fine: whether the data is broken down by it stays open until the list is said to be complete.
/// </remarks>
[AskWhom("whoever collects the data")]
public sealed record Breakdown : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The data set; unanswered, it may be any.</summary>
    [Question("Of which data set is this a breakdown?", Label = "data set")]
    [Cites(Tool.Edition, "1.7/disaggregation/0")]
    [RefersTo(typeof(Dataset))]
    public string? Of { get; init; }

    /// <summary>The ground; unanswered, it may be any.</summary>
    [Question("By which ground or characteristic?", Label = "ground")]
    [Cites(Tool.Edition, "intro/disaggregation/1")]
    [Cites(Tool.Edition, "1.7/disaggregation/2")]
    public Ground? By { get; init; }

    /// <summary>The second ground, where two are looked at at once, as sex by age; unanswered, the row is of one ground.</summary>
    [Question("By which second ground at the same time, if by any?", Label = "second ground")]
    [Cites(Tool.Edition, "intro/gender/link/2")]
    public Ground? And { get; init; }

    /// <summary>What the breakdown is for; unanswered, it may be for nothing.</summary>
    [Question("What is the breakdown for?", Label = "use of the breakdown", Remediable = true)]
    [Cites(Tool.Edition, "intro/disaggregation/3")]
    public BreakdownUse? Use { get; init; }

    /// <summary>The groups that are told apart. They may name communities, so that reports withhold them; no rule reads them.</summary>
    [Question("Which groups does it tell apart?", Label = "groups told apart")]
    [Cites(Tool.Edition, "1.7/disaggregation/0")]
    [Sensitive]
    public string? Categories { get; init; }

    /// <summary>
    /// Whether the data is broken down by it, and whether that is shown; unanswered, it may be missing, and it may expose people.
    /// </summary>
    [Question("Is the data broken down by it, and is that shown?", Label = "state of the breakdown")]
    [Cites(Tool.Edition, "1.7/disaggregation/2")]
    [Cites(Tool.Edition, "intro/disaggregation/3")]
    public BreakdownState? State { get; init; }

    /// <summary>Why it is missing; unanswered, it may be for want of a sample.</summary>
    [Question("If the breakdown is missing: why?", Label = "reason for its absence")]
    [Cites(Tool.Edition, "1.7/disaggregation/3")]
    public MissingReason? WhyMissing { get; init; }

    /// <summary>Why the ground does not matter; unanswered, no reason is told.</summary>
    [Question("If the ground does not matter for the purpose: why not?", Label = "reason why the ground does not "
        + "matter", Remediable = true)]
    [Cites(Ours, "what does not matter is said with its reason", Confidence.OwnDesign)]
    public string? WhyNotRelevant { get; init; }

    /// <summary>Who says to which group a person belongs; unanswered, it may be someone else.</summary>
    [Question("Who says to which group a person belongs?", Label = "source of the characteristic")]
    [Cites(Tool.Edition, "1.7/self-identification/1")]
    public CharacteristicSource? ProvidedBy { get; init; }

    /// <summary>Whether people may keep it back; unanswered, they may not.</summary>
    [Question("Are people free not to tell it?", Label = "freedom not to tell")]
    [Cites(Tool.Edition, "1.7/self-identification/0")]
    [Cites(Tool.Edition, "1.7/data/4")]
    public Answer? Voluntary { get; init; }

    /// <summary>Whether misuse and harm were thought through before showing it; unanswered, they may not have been.</summary>
    [Question("Was it checked, before showing it, whether it could be misused or harm those it describes?", Label = "check for misuse",
        Remediable = true, AskWhom = "whoever would publish the data")]
    [Cites(Tool.Edition, "intro/disaggregation/3")]
    public Answer? MisuseChecked { get; init; }

    /// <summary>How many people stand in its smallest cell that is not empty; 0 where every cell is. Unanswered, they may be few.</summary>
    [Question(
        "How many people are in its smallest cell that is not empty?",
        Label = "size of the smallest cell", Remediable = true, AskWhom = "whoever would publish the data")]
    [Cites(Ours, "the size of cells", Confidence.OwnDesign)]
    [AtLeast(0)]
    [Sensitive]
    public int? SmallestCell { get; init; }
}
