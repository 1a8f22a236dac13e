namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>An officer in a senior command position. The id is a code of the assessor's, not a name.</summary>
[AskWhom("the country office, the implementing office's file")]
public sealed record SeniorCommander : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Whom the officer commands; unanswered, it may be any recorded force.</summary>
    [Question("Which unit or authority does the officer command?", Label = "command")]
    [Cites(Tool.Edition, "intro/grave/unit-command")]
    [RefersTo(typeof(SecurityForce))]
    public string? Commands { get; init; }

    /// <summary>Whether there are grounds to suspect the officer; unanswered, there may be.</summary>
    [Question(
        "Are there substantial grounds to suspect the officer of direct or command responsibility, or of failing to take effective "
            + "measures?",
        Label = "answer on suspicion",
        AskWhom = "OHCHR")]
    [Cites(Hrddp.Document, "para. 12(a)(iii)")]
    [Sensitive]
    public Judgement<CommanderSuspicion>? Suspicion { get; init; }

    /// <summary>Whether the officer still holds the position; unanswered, it is not taken to have ended.</summary>
    [Question("Does the officer still hold the senior command position?", Label = "tenure in the post", Remediable = true,
        AskWhom = "the counterpart")]
    [Cites(Hrddp.Document, "para. 12(a)(iii)")]
    public Answer? InPost { get; init; }
}
