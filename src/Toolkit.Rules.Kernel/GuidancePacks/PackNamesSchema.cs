using System.Text.Json;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The part of the schema of guidance packs that holds the names of a rule book, each with its words. Editors offer them; the reader, and
/// not the schema, refuses a name that nothing has, since a pack and those beneath it bring names of their own.
/// </summary>
internal static class PackNamesSchema
{
    /// <summary>Writes the lists of names, as definitions.</summary>
    public static void Write(Utf8JsonWriter json, RuleBook book)
    {
        Offer(json, PackName.FactType, book.FactTypes.Select(type => (type.Name, (string?)type.Label)));
        Offer(json, PackName.Question, Asked(book).Select(question => (question.Id, (string?)question.Text)));
        Offer(json, PackName.Rule, book.Rules.Select(rule => (rule.Id, (string?)rule.Finding)));
        Offer(json, PackName.Parameter, book.Options.Parameters.Keys.OrderBy(parameter => parameter.Id, StringComparer.Ordinal)
            .Select(parameter => (parameter.Id, (string?)parameter.Text)));
        Offer(json, PackName.Instrument, Instruments.All.Select(instrument => (instrument.Id, (string?)instrument.Title)));
        foreach (var (scale, number) in Answered(book).Select((scale, number) => (scale.Key, number)))
        {
            Offer(json, Answers(number), scale.Choices.Select(choice => (choice.Name, (string?)(choice.Text ?? choice.Label))));
        }
    }

    /// <summary>A place for a name: one of the book's, or what else may stand there.</summary>
    public static void Named(Utf8JsonWriter json, RuleBook? book, PackName name, Action other)
    {
        if (book is null || name == PackName.None)
        {
            other();
            return;
        }

        EitherOf(json, DefinitionOf(name), other);
    }

    /// <summary>
    /// What each question may be compared with: where a condition names a question of the book, its answers are offered, with what they
    /// mean.
    /// </summary>
    public static void Answers(Utf8JsonWriter json, RuleBook book)
    {
        json.WriteStartArray("allOf");
        foreach (var (questions, number) in Answered(book).Select((same, number) => (same.ToList(), number)))
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            CaseSchema.Names(json, "required", ["question"]);
            json.WriteStartObject("properties");
            CaseSchema.Property(json, "question", () => CaseSchema.Names(json, "enum", questions.Select(question => question.Id)));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteStartObject("properties");
            foreach (var word in Words(questions[0].Scale))
            {
                CaseSchema.Property(json, word.Name, () => Offered(json, number, word.IsList));
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Offered(Utf8JsonWriter json, int number, bool isList)
    {
        if (!isList)
        {
            EitherOf(json, Answers(number), () => { });
            return;
        }

        json.WriteString("type", "array");
        CaseSchema.Property(json, "items", () => EitherOf(json, Answers(number), () => { }));
    }

    private static (string Name, bool IsList)[] Words(Scale scale) => scale.Kind == ScaleKind.Set
        ? [("includes", false), ("includesAny", true), ("includesAll", true)]
        : [("is", false), ("isNot", false), ("isAnyOf", true),
            .. scale.IsOrdered ? new[] { ("below", false), ("atMost", false), ("above", false), ("atLeast", false) } : []];

    /// <summary>The questions that are answered by choosing, those with the same answers together.</summary>
    private static IEnumerable<IGrouping<Scale, Question>> Answered(RuleBook book) => Asked(book)
        .Where(question => question.Scale.Kind is ScaleKind.Choice or ScaleKind.Set).GroupBy(question => question.Scale, Same);

    private static IEnumerable<Question> Asked(RuleBook book) =>
        book.FactTypes.SelectMany(type => type.Questions).Where(question => !question.IsKey);

    private static readonly EqualityComparer<Scale> Same = EqualityComparer<Scale>.Create(
        (one, other) => one!.Kind == other!.Kind && one.IsOrdered == other.IsOrdered && one.Choices.SequenceEqual(other.Choices),
        scale => HashCode.Combine(scale.Kind, scale.Choices.Length, scale.Choices.FirstOrDefault()));

    private static void Offer(Utf8JsonWriter json, PackName name, IEnumerable<(string Name, string? Says)> names) =>
        Offer(json, DefinitionOf(name), names);

    private static void Offer(Utf8JsonWriter json, string definition, IEnumerable<(string Name, string? Says)> names)
    {
        json.WriteStartObject(definition);
        json.WriteStartArray("anyOf");
        foreach (var (name, says) in names)
        {
            json.WriteStartObject();
            json.WriteString("const", name);
            if (says is not null && says != name)
            {
                json.WriteString("description", says);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void EitherOf(Utf8JsonWriter json, string definition, Action other)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", $"#/$defs/{definition}");
        json.WriteEndObject();
        json.WriteStartObject();
        other();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string DefinitionOf(PackName name) => $"{Spelling.Camel(name.ToString())}Named";

    private static string Answers(int number) => FormattableString.Invariant($"answers{number}");
}
