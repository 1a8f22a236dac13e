using Toolkit.Rules.Law;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>One group, and whether rights hold for it as for everybody: a row of the matrix in tool 2.3.</summary>
[AskWhom("the ministry of justice or the public prosecutor's office")]
public sealed record GroupBeforeTheLaw : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, it is not known what binds it.</summary>
    [Question("Which State's law is this?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public State? State { get; init; }

    /// <summary>The group.</summary>
    [Question("Which group is it?", Label = "group")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public GroupOfPeople? Group { get; init; }

    /// <summary>Whether rights hold for the group as for everybody.</summary>
    [Question("Do provisions on rights hold for this group as for everybody?", Label = "same rights")]
    [Cites(Tool.Edition, "2.3/human-rights/4")]
    public Judgement<Answer>? HasSameRights { get; init; }

    /// <summary>The right from which the group is left out; one row for each right that matters.</summary>
    [Question("From which right is it left out?", Label = "right")]
    [Cites(Tool.Edition, "intro/non-citizens/4")]
    public RightAtIssue? Right { get; init; }

    /// <summary>
    /// Whether the State is a developing country, which alone may keep economic rights from non-nationals; unanswered, it is not taken as
    /// one.
    /// </summary>
    [Question("Is the State a developing country?", Label = "developing country")]
    [Cites(Tool.Edition, "intro/non-citizens/3")]
    [Cites("ICESCR", "art. 2(3)")]
    public Judgement<Answer>? DevelopingCountry { get; init; }

    /// <summary>Whether it limits them with due regard to human rights and its economy; unanswered, that is not relied on.</summary>
    [Question("Are the economic rights of non-nationals limited with due regard to human rights and to the national economy?",
        Label = "due regard to human rights")]
    [Cites(Tool.Edition, "intro/non-citizens/3")]
    [Cites("ICESCR", "art. 2(3)")]
    public Judgement<Answer>? DueRegardToRights { get; init; }

    /// <summary>Whether the difference has a reasonable and objective ground; a difference that has one is no discrimination.</summary>
    [Question("Is there a reasonable and objective ground for the difference?", Label = "reasonable and objective ground")]
    [Cites(Tool.Edition, "intro/differential/1")]
    [Cites(Ours, "the ground asked apart from the difference", Confidence.OwnDesign)]
    public Judgement<Answer>? HasReasonableGround { get; init; }
}
