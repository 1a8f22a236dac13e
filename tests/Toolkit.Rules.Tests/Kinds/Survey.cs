using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Kinds;

/// <summary>A survey, with questions whose answer is more than one word.</summary>
public sealed record Survey : IFact
{
    public required string Id { get; init; }

    [Question("Which branches does it cover?", Label = "branches", Remediable = true, AskWhom = "the statistics office"),
        Cites("Test", "30")]
    public AnswerSet<Branch>? Branches { get; init; }

    [Question("Which degrees of danger did it find?", Label = "dangers"), Cites("Test", "31"), Sensitive]
    public AnswerSet<Rigour>? Dangers { get; init; }

    [Question("Was it published?", Label = "publication"), Cites("Test", "32")]
    public Answer? Published { get; init; }

    [Question("How great was its effect?", Label = "effect", AskWhom = "its readers"), Cites("Test", "33")]
    [AppliesIf(nameof(Published), Answer.Yes)]
    public Rigour? Effect { get; init; }

    [Question("Which share of those asked answered?", Label = "response", Remediable = true), Cites("Test", "34")]
    [Unit("per cent", Decimals = 1), AtLeast(0)]
    public decimal? Response { get; init; }

    [Question("What did it cost?", Label = "cost"), Cites("Test", "35"), Unit("euros", Decimals = 2), Sensitive]
    public decimal? Cost { get; init; }

    [Question("Who wrote it?", Label = "authors", AskWhom = "the publisher"), Cites("Test", "37")]
    public ImmutableArray<string>? Authors { get; init; }

    [Question("Who paid for it?", Label = "sponsors"), Cites("Test", "38"), MayBeEmpty, Sensitive]
    public ImmutableArray<string>? Sponsors { get; init; }

    [Question("How long did it take?", Label = "duration"), Cites("Test", "36"), Unit("days")]
    public int? Duration { get; init; }
}
