namespace Toolkit.Rules.NRules;

/// <summary>A question that can still change something.</summary>
public sealed class StillToAsk : VerdictFact
{
    internal StillToAsk(string book, OpenQuestion question, int rank)
        : base(book, question.Ref.Fact is { } fact ? [new(question.Ref.FactType, fact)] : [])
    {
        OpenQuestion = question;
        Rank = rank;
    }

    /// <summary>The question, with what hangs on it.</summary>
    public OpenQuestion OpenQuestion { get; }

    /// <summary>Its place among the open questions: 1 for the most deciding one, which is asked next.</summary>
    public int Rank { get; }

    /// <summary>The question's id; null where the question is whether all facts of a type were told.</summary>
    public string? Question => OpenQuestion.Ref.Question;

    /// <summary>The question as it is put to a person.</summary>
    public string Text => OpenQuestion.Text;

    /// <summary>Who can answer; null where that is plain.</summary>
    public string? AskWhom => OpenQuestion.AskWhom;

    /// <summary>Whether the answer is personal or confidential.</summary>
    public bool IsSensitive => OpenQuestion.IsSensitive;

    /// <summary>How much an answer decides, as <see cref="OpenQuestion.Weight"/> says.</summary>
    public int Weight => OpenQuestion.Weight;

    internal override VerdictKey Key => KeyOf(Question ?? "", OpenQuestion.Ref.FactType);

    internal override bool SaysTheSame(VerdictFact other) =>
        other is StillToAsk asked && Rank == asked.Rank && Same.As(OpenQuestion, asked.OpenQuestion);
}
