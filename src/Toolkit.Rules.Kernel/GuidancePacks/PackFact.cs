using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// A fact of a type that a guidance pack defines; or, where <see cref="Type"/> names a type that exists without the pack, the answers to
/// the questions that packs add about the fact of that type with the same id.
/// </summary>
public sealed record PackFact : IFact
{
    /// <summary>
    /// The name of the type of fact, as in case files: that of a pack's type after the pack's id and a slash, or alone while only one can
    /// be meant.
    /// </summary>
    public required string Type { get; init; }

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>
    /// The answers, by the question's name, which for one that a pack adds to a type of others may be short while only one can be meant; a
    /// question that is not here is not answered.
    /// </summary>
    public ImmutableSortedDictionary<string, PackAnswer> Answers { get; init; } = ImmutableSortedDictionary.Create<string,
        PackAnswer>(StringComparer.Ordinal);
}

/// <summary>An answer to a question of a guidance pack: a choice, text, several texts, a number or a date.</summary>
public readonly record struct PackAnswer
{
    private readonly string? text;
    private readonly decimal number;
    private readonly ImmutableArray<string> texts;

    private PackAnswer(string? text, decimal number, ImmutableArray<string> texts = default)
    {
        this.text = text;
        this.number = number;
        this.texts = texts;
    }

    /// <summary>Whether it was given as a number.</summary>
    public bool IsNumber => text is null && texts.IsDefault;

    /// <summary>The texts of a list; null for any other answer.</summary>
    public ImmutableArray<string>? Texts => texts.IsDefault ? null : texts;

    /// <summary>The name of a choice, in kebab-case as in files; or text.</summary>
    public static implicit operator PackAnswer(string answer) => new(answer ?? throw new ArgumentNullException(nameof(answer)), 0);

    /// <summary>A whole number.</summary>
    public static implicit operator PackAnswer(int answer) => new(null, answer);

    /// <summary>A number in the unit of its question.</summary>
    public static implicit operator PackAnswer(decimal answer) => new(null, answer);

    /// <summary>A date.</summary>
    public static implicit operator PackAnswer(DateOnly answer) => new(answer.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0);

    /// <summary>Several texts.</summary>
    public static implicit operator PackAnswer(ImmutableArray<string> answer) => new(null, 0, answer.IsDefault ? [] : answer);

    /// <summary>Whether it is the same answer.</summary>
    public bool Equals(PackAnswer other) => text == other.text && number == other.number && texts.IsDefault == other.texts.IsDefault
        && (texts.IsDefault || texts.SequenceEqual(other.texts, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(text, number, texts.IsDefault ? -1 : texts.Length);

    /// <summary>The answer as it is written in files; texts with commas between them.</summary>
    public override string ToString() => text ?? (texts.IsDefault ? number.ToString(CultureInfo.InvariantCulture)
        : string.Join(", ", texts));
}

/// <summary>Reads the answer to a question of a pack from the fact that carries it.</summary>
internal sealed class PackAnswerReader(string name, Scale scale, bool mayBeEmpty = false) : AnswerReader
{
    /// <summary>Reads the id of a fact.</summary>
    public static AnswerReader Key { get; } = new KeyReader();

    public override long Code(object fact, int dayNumber) => Find(fact) is { } answer ? Of(answer)?.Code ?? AnswerValue.None
        : AnswerValue.None;

    public override string? Text(object fact) => Find(fact)?.ToString();

    public override TextsAnswered? Texts(object fact) => TextsAnswered.Of(Find(fact)?.Texts, mayBeEmpty);

    /// <summary>Whether it is an answer on the scale of the question.</summary>
    public bool IsAnswer(PackAnswer answer) => (scale.Kind == ScaleKind.TextList) == answer.Texts is not null
        && (scale.Kind == ScaleKind.TextList || Of(answer) is not null);

    /// <summary>The answer on the scale of its question; null where it is none.</summary>
    public AnswerValue? Of(PackAnswer answer) =>
        answer.Texts is null && (scale.Kind == ScaleKind.WholeNumber) == answer.IsNumber ? scale.Parse(answer.ToString()) : null;

    private PackAnswer? Find(object fact) => ((PackFact)fact).Answers.TryGetValue(name, out var answer) ? answer : (PackAnswer?)null;

    private sealed class KeyReader : AnswerReader
    {
        public override string? Text(object fact) => ((PackFact)fact).Id;
    }
}
