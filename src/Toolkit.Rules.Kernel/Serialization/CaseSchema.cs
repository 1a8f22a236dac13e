using System.Text;
using System.Text.Json;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Serialization;

/// <summary>Writes the JSON Schema of case files.</summary>
internal static class CaseSchema
{
    public static string Write(RuleBook book)
    {
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "A case for Toolkit.Rules");
            json.WriteString("description", "A question that is left out, or null, is not answered; that is never read as fine.");
            StartObject(json, ["version", "assessedOn", "facts"]);
            Property(json, "$schema", () => Types(json, "string", "null"));
            Property(json, "version", () => json.WriteNumber("const", CaseJson.Version));
            WriteMembers(json, book);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    /// <summary>The members of a case, wherever it stands.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, RuleBook book)
    {
        Property(json, "title", () =>
        {
            json.WriteString("description",
                "What the case is called, to match reports to cases; shown beside the report, so it names nobody who must not be named.");
            Types(json, "string", "null");
            json.WriteNumber("maxLength", FactsCheck.LongestId);
        });
        Property(json, "assessedOn", () => Date(json, "The day of the assessment.", "string"));
        Property(json, "state", () =>
        {
            json.WriteString(
                "description",
                "The State that the case is about, by its code of ISO 3166 or its name; a fact that names a State of its own is about "
                + "that one.");
            Types(json, "string", "null");
        });
        json.WriteStartObject("facts");
        StartObject(json, []);
        foreach (var (type, name) in book.FactTypes.SelectMany(type => NamesInFiles.Of(type, book.FactTypes), (type, name) => (type, name)))
        {
            Property(json, name, () => List(json, type));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        Property(json, "complete", () =>
        {
            json.WriteString("description", "The types of fact of which every one there is stands in this file.");
            Types(json, "array", "null");
            json.WriteStartObject("items");
            Names(json, "enum", book.FactTypes.SelectMany(type => NamesInFiles.Of(type, book.FactTypes)));
            json.WriteEndObject();
        });
        Property(json, "attested", () => AttestedJson.WriteSchema(json, book));
        Property(json, "commitments", () => CommitmentsSchema.Write(json));
    }

    private static void List(Utf8JsonWriter json, FactType type)
    {
        json.WriteString("title", type.Label);
        if (type.Pack is { } pack)
        {
            json.WriteString("description", $"Defined by guidance pack `{pack}`.");
        }

        Types(json, "array", "null");
        json.WriteStartObject("items");
        StartObject(json, ["id"]);
        foreach (var (question, name) in type.Questions.SelectMany(question => NamesInFiles.Of(question, type.Questions),
            (question, name) => (question, name)))
        {
            Property(json, name, () => Write(json, question));
        }

        Property(json, UnansweredCheck.Member, () => Unanswered(json, type));

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Unanswered(Utf8JsonWriter json, FactType type)
    {
        json.WriteString("description", "Why questions about this fact are not answered; all are read as unknown.");
        Types(json, "object", "null");
        json.WriteStartObject("propertyNames");
        Names(json, "enum", UnansweredCheck.Questions(type)
            .SelectMany(question => NamesInFiles.Of(question, UnansweredCheck.Questions(type))));
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        Choices(json, UnansweredCheck.Reasons, orNull: true);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        var ask = question.AskWhom is null ? "" : $" Ask: {question.AskWhom}.";
        var source = question.Sources.IsEmpty ? "" : $" Source: {string.Join("; ", question.Sources)}.";
        json.WriteString("title", question.Label);
        var empty = question.Scale.Kind != ScaleKind.TextList ? ""
            : question.MayBeEmpty ? " An empty list says that there is none." : " An empty list is not answered.";
        var unit = question.Scale.Unit is null ? "" : $" In {question.Scale.Unit}{question.Scale.DecimalsAllowed}.";
        var applies = question.AppliesIf is not { } condition ? ""
            : $" Applies where `{condition.Asked.Question.Name}` is "
                + $"{string.Join(" or ", condition.Answers.Select(answer => $"`{answer}`"))}.";
        var pack = question.Pack is null ? "" : $" Asked by guidance pack `{question.Pack}`.";
        json.WriteString("description", $"{question.Text}{unit}{empty}{applies}{ask}{source}{pack}");
        if (question.IsKey)
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", "\\S");
        }
        else if (question.IsJudgement)
        {
            json.WriteStartArray("oneOf");
            json.WriteStartObject();
            Choices(json, question.Scale.Names, orNull: true);
            Meanings(json, question.Scale);
            json.WriteEndObject();
            json.WriteStartObject();
            Example(json, question.Scale);
            StartObject(json, ["value"]);
            Property(json, "value", () => Choices(json, question.Scale.Names, orNull: false));
            Property(json, "judgedBy", () => Types(json, "string", "null"));
            Property(json, "judgedOn", () => Date(json, "The day on which it was judged.", "string", "null"));
            Property(json, "basis", () => Types(json, "string", "null"));
            Property(json, "provision", () => Types(json, "string", "null"));
            Property(json, "validUntil", () => Date(json, "The last day on which the judgement holds.", "string", "null"));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else if (question.Scale.Kind == ScaleKind.Choice)
        {
            Choices(json, question.Scale.Names, orNull: true);
            Meanings(json, question.Scale);
        }
        else if (question.Scale.Kind == ScaleKind.TextList)
        {
            Types(json, "array", "null");
            json.WriteBoolean("uniqueItems", true);
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }
        else if (question.Scale.Kind == ScaleKind.Set)
        {
            Set(json, question);
        }
        else if (question.Scale.Kind == ScaleKind.Date)
        {
            Date(json, null, "string", "null");
        }
        else if (question.Scale.Kind == ScaleKind.WholeNumber)
        {
            // No `integer`: some editors refuse 10.0 for it. No `multipleOf` of decimals: it is counted in binary fractions.
            var (first, last) = question.Scale.Span;
            Types(json, "number", "null");
            if (question.Scale.Decimals == 0)
            {
                json.WriteNumber("multipleOf", 1);
            }

            json.WritePropertyName("minimum");
            json.WriteRawValue(question.Scale.Format(new(question.LeastCode ?? first, null)));
            json.WritePropertyName("maximum");
            json.WriteRawValue(question.Scale.Format(new(last, null)));
        }
        else if (question.Names.IsEmpty)
        {
            Types(json, "string", "null");
        }
        else
        {
            Choices(json, question.Names, orNull: true);
        }
    }

    /// <summary>A judgement as an object: editors offer it beside the plain answers, which they would offer alone.</summary>
    private static void Example(Utf8JsonWriter json, Scale scale)
    {
        json.WriteStartArray("examples");
        json.WriteStartObject();
        json.WriteString("value", scale.Names.First());
        json.WriteString("judgedBy", "the legal adviser");
        json.WriteString("judgedOn", "2026-01-31");
        json.WriteString("basis", "the penal code and its practice");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The members answered yes and those answered no; <c>others</c> says that the list of the first is complete.</summary>
    private static void Set(Utf8JsonWriter json, Question set)
    {
        Types(json, "object", "null");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        Property(json, "yes", () => Members(json, set, "The members for which the answer is yes.", orNull: true));
        Property(json, "no", () =>
        {
            json.WriteString("description",
                $"The members for which the answer is no; `{AnswerJson.Others}` for all that `yes` does not name.");
            json.WriteStartArray("oneOf");
            json.WriteStartObject();
            json.WriteString("const", AnswerJson.Others);
            json.WriteEndObject();
            json.WriteStartObject();
            Members(json, set, null, orNull: true);
            json.WriteEndObject();
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, Question set, string? description, bool orNull)
    {
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        Types(json, orNull ? ["array", "null"] : ["array"]);
        json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        Choices(json, set.Scale.Names, orNull: false);
        json.WriteEndObject();
    }

    internal static void Date(Utf8JsonWriter json, string? description, params string[] types)
    {
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        Types(json, types);
        json.WriteString("format", "date");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static void Choices(Utf8JsonWriter json, IEnumerable<string> names, bool orNull)
    {
        json.WriteStartArray("enum");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// What each answer means, beside the list of names: editors show it as one is chosen, and forms take it from there. Left out where the
    /// names say it all, as yes and no do.
    /// </summary>
    private static void Meanings(Utf8JsonWriter json, Scale scale)
    {
        if (!scale.Choices.Any(choice => choice.SaysMore))
        {
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (var choice in scale.Choices)
        {
            json.WriteStartObject();
            json.WriteString("const", choice.Name);
            json.WriteString("title", choice.Label);
            if (choice.Text is { } text)
            {
                json.WriteString("description", text);
            }

            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    internal static void StartObject(Utf8JsonWriter json, string[] required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (required.Length > 0)
        {
            Names(json, "required", required);
        }

        json.WriteStartObject("properties");
    }

    internal static void Property(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    internal static void Types(Utf8JsonWriter json, params string[] types) => Names(json, "type", types);

    internal static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var each in names)
        {
            json.WriteStringValue(each);
        }

        json.WriteEndArray();
    }
}
