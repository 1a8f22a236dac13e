using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Texts;

/// <summary>
/// What a rule book says, in another language. A text that is not translated, or whose English has changed since, is given in English and
/// marked as such; it is never left out.
/// </summary>
public sealed class Translation
{
    private readonly RuleBook book;
    private readonly ImmutableDictionary<string, string> texts;
    private readonly ImmutableHashSet<string> stale;

    internal Translation(RuleBook book, string language, string edition, ImmutableDictionary<string, string> texts,
        ImmutableArray<Problem> notes,
        ImmutableArray<string> stale)
    {
        this.book = book;
        this.texts = texts;
        this.stale = [.. stale];
        Language = language;
        Edition = edition;
        Notes = notes;
        Stale = stale;
        Missing = [.. book.Texts.Select(text => text.Id).Where(id => !texts.ContainsKey(id) && !this.stale.Contains(id))];
    }

    /// <summary>The language, as a tag such as <c>fr</c> or <c>pt-BR</c>.</summary>
    public string Language { get; }

    /// <summary>The edition of the rules that was translated, as the translation names it.</summary>
    public string Edition { get; }

    /// <summary>
    /// What keeps the translation from being whole: texts that are missing (TR1410), or whose English has changed (TR1411).
    /// </summary>
    public ImmutableArray<Problem> Notes { get; }

    /// <summary>The ids of the texts that it does not have, in the order of the rule book.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>
    /// The ids of the texts that were translated from other English than the rule book says, in the order of the translation.
    /// </summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Reads a translation of a rule book.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="utf8">The JSON, in UTF-8; comments are allowed.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="InvalidTranslationException">Something is wrong with it: all of that is listed, and nothing is used.</exception>
    public static Translation Read(RuleBook book, ReadOnlyMemory<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        return TranslationReader.Read(book, utf8, file);
    }

    /// <summary>
    /// Writes the translation that a translator starts from: every text with its English, and the English in place of the text.
    /// </summary>
    /// <param name="book">The rule book.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <param name="translate">What to write for a text; null for its English.</param>
    public static string Write(RuleBook book, string language, Func<BookText, string>? translate = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Encoding.UTF8.GetString(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", TranslationGrammar.Version);
            json.WriteString("language", language);
            json.WriteString("edition", book.Edition);
            json.WriteStartArray("entries");
            foreach (var text in book.Texts)
            {
                json.WriteStartObject();
                json.WriteString("id", text.Id);
                json.WriteString("english", text.English);
                json.WriteString("text", translate is null ? text.English : translate(text));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        })) + "\n";
    }

    /// <summary>A text in this language, or its English, marked.</summary>
    /// <param name="id">The text's id; <see cref="TextId"/> makes those of questions, answers, rules and flows.</param>
    /// <exception cref="ArgumentException">The rule book says nothing under this id.</exception>
    public TranslatedText Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var english = book.EnglishOf(id);
        return Of(id, TextTemplate.Placeholders(english).Aggregate(english, (text, placeholder) => book.Options.Parameters
            .Where(parameter => $"{{{parameter.Key.Id}}}" == placeholder)
            .Aggregate(text, (filled, parameter) => filled.Replace(placeholder, FormattableString.Invariant($"{parameter.Value}"),
                StringComparison.Ordinal))));
    }

    /// <summary>A text in this language, with the numbers that stand in the English as it was said; or that English, marked.</summary>
    /// <param name="id">The text's id.</param>
    /// <param name="said">The English as it was said, for instance in a report: a guidance pack may have set other numbers, or said it in
    /// other words.</param>
    /// <exception cref="ArgumentException">The rule book says nothing under this id.</exception>
    public TranslatedText Of(string id, string said)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(said);
        var english = book.EnglishOf(id);
        return texts.TryGetValue(id, out var text) && TextTemplate.Fill(english, said, text) is { } filled
            ? new(id, filled, TranslationState.Translated)
            : new(id, said, stale.Contains(id) ? TranslationState.Stale : TranslationState.Missing);
    }

    /// <summary>A question as it is put to a person.</summary>
    /// <param name="question">The question.</param>
    public TranslatedText Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Of(TextId.QuestionText(question.Id));
    }

    /// <summary>What a finding says.</summary>
    /// <param name="finding">The finding.</param>
    public TranslatedText Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Of(TextId.Finding(finding.Rule), finding.Text);
    }
}

/// <summary>Thrown when a translation is refused; tells everything that is wrong with it at once. Nothing of it is used.</summary>
public sealed class InvalidTranslationException(ImmutableArray<Problem> problems) : Exception(Problem.List(problems))
{
    /// <summary>What is wrong, in the order of the file; after it, what is missing or out of date.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}
