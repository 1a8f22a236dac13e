namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// Something that a unit is said to have done, from which it is derived whether the definition of grave violations is met.
/// </summary>
[AskWhom("whoever recorded the allegation, OHCHR")]
public sealed record Allegation : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Against whom; unanswered, it may be any recorded force.</summary>
    [Question("Against which unit is the allegation made?", Label = "accused unit")]
    [Cites(Hrddp.Document, "para. 12(a)")]
    [RefersTo(typeof(SecurityForce))]
    public string? Against { get; init; }

    /// <summary>What is said to have been done; unanswered, it may be anything.</summary>
    [Question("What is said to have been done?", Label = "alleged act", AskWhom = "OHCHR, the source of the allegation")]
    [Cites(Tool.Edition, "intro/grave/unit-crimes")]
    [Cites(Hrddp.Document, "para. 12(a)(i)")]
    public ViolationAct? Act { get; init; }

    /// <summary>What it rests on; unanswered, it may be well founded.</summary>
    [Question("Are there substantial grounds to suspect that it happened?", Label = "grounds", AskWhom = "OHCHR")]
    [Cites(Hrddp.Document, "para. 12", Confidence.Recalled)]
    public Judgement<AllegationGrounds>? Grounds { get; init; }

    /// <summary>Whether it was on a significant scale; unanswered, it may have been.</summary>
    [Question("Was it on a significant scale?", Label = "significant scale", AskWhom = "OHCHR")]
    [Cites(Tool.Edition, "intro/grave/refoulement")]
    public Answer? OnSignificantScale { get; init; }

    /// <summary>Whether it happened with significant frequency; unanswered, it may have.</summary>
    [Question("Did it happen with significant frequency, that is, was it more than isolated or sporadic?", Label = "significant frequency",
        AskWhom = "OHCHR")]
    [Cites(Tool.Edition, "intro/grave/refoulement")]
    public Answer? Frequent { get; init; }

    /// <summary>Whether it is part of a pattern by many members; unanswered, it may be.</summary>
    [Question("Is it part of a pattern of repeated violations by a significant number of the unit's members?", Label =
        "place in a pattern of violations", AskWhom = "OHCHR")]
    [Cites(Tool.Edition, "intro/grave/unit-pattern")]
    [Cites(Hrddp.Document, "para. 12(a)(ii)")]
    public Answer? PartOfPattern { get; init; }
}
