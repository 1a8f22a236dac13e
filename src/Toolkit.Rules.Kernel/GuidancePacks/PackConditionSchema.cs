using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The part of the schema of guidance packs that describes conditions.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="book">The rules whose names are offered; null for none.</param>
internal sealed class PackConditionSchema(Utf8JsonWriter json, RuleBook? book)
{
    /// <summary>
    /// Where conditions are defined. No description stands there: beside a reference, editors show it in place of its own.
    /// </summary>
    public const string Place = "#/$defs/condition";

    private const string QuestionSays =
        "A question, named by itself, with its type as in `securityForce.kind`, or with its number and type as in `0.securityForce.kind`.";

    /// <summary>What each member of a condition means.</summary>
    private static readonly Dictionary<string, string> Says = new(StringComparer.Ordinal)
    {
        ["all"] = "Every one of these conditions holds.",
        ["any"] = "At least one of these conditions holds.",
        ["not"] = "This condition does not hold.",
        ["isAnswered"] = $"{QuestionSays} It is answered, whatever the answer.",
        ["question"] = QuestionSays,
        ["is"] = "The answer is this one.",
        ["isNot"] = "The answer is another than this one.",
        ["isAnyOf"] = "The answer is one of these.",
        ["minus"] = "Said of numbers: another question of the same unit, whose answer is taken from that of `question`; the rest is "
            + "compared.",
        ["below"] = "The answer, or the count, is below this.",
        ["atMost"] = "The answer, or the count, is this or below.",
        ["above"] = "The answer, or the count, is above this.",
        ["atLeast"] = "The answer, or the count, is this or above.",
        ["before"] = "The date is before this day.",
        ["onOrBefore"] = "The date is this day or before it.",
        ["after"] = "The date is after this day.",
        ["onOrAfter"] = "The date is this day or after it.",
        ["includes"] = "Said of sets: a member that is answered yes; and of lists of texts: a text that is among them.",
        ["includesAny"] = "Said of sets: members of which at least one is answered yes.",
        ["includesAll"] = "Said of sets: members of which each is answered yes.",
        ["anyFact"] = "A type of fact: at least one of its facts meets the condition in `where`. Unknown while facts may be missing.",
        ["everyFact"] = "A type of fact: every one of its facts meets the condition in `has`.",
        ["recorded"] = "A type of fact: at least one that the case records meets the condition in `where`.",
        ["count"] = "A type of fact: how many of its facts meet the condition in `where`.",
        ["countRecorded"] = "A type of fact: how many of those that the case records meet the condition in `where`.",
        ["disparity"] = "A question with its type: how far apart its answers lie among the facts that meet the condition in `where`.",
        ["steps"] = "How far apart the answers lie at least.",
        ["where"] = "What is asked of each of the facts.",
        ["has"] = "What every one of the facts has.",
        ["matching"] = "A question of the facts that are run over, whose answer equals that in `with`.",
        ["with"] = "A question of a fact that was spoken of before.",
        ["as"] = "The number of the facts that are run over; it may be left out.",
        ["raised"] = "A rule: it is raised about the same fact.",
        ["about"] = "The number of the fact that the rule is raised about, where it could be several.",
    };

    /// <summary>Writes the definitions of conditions, days and parameters.</summary>
    public void WriteDefinitions()
    {
        json.WriteStartObject("condition");
        json.WriteStartArray("oneOf");
        foreach (var (key, others) in PackConditionReader.Forms)
        {
            json.WriteStartObject();
            CaseSchema.StartObject(json, [key]);
            foreach (var name in others.Prepend(key))
            {
                CaseSchema.Property(json, name, () =>
                {
                    if (Meaning(name) is { } says)
                    {
                        json.WriteString("description", says);
                    }

                    Member(key, name);
                });
            }

            json.WriteEndObject();
            if (key == "question" && book is not null)
            {
                PackNamesSchema.Answers(json, book);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        CaseSchema.Property(json, "day", Day);
        CaseSchema.Property(json, "parameter", Parameter);
    }

    /// <summary>The sentence; of a comparison with another question that of the plain one, with the question in its place.</summary>
    private static string? Meaning(string name) => Says.TryGetValue(name, out var says) ? says
        : name.EndsWith("Question", StringComparison.Ordinal) && Says.TryGetValue(name[..^"Question".Length], out says)
            ? $"Compared with the answer to another question. {says}" : null;

    private void Member(string form, string name)
    {
        switch (name)
        {
            case "all" or "any":
                json.WriteString("type", "array");
                CaseSchema.Property(json, "items", () => json.WriteString("$ref", Place));
                break;
            case "not" or "where" or "has":
                json.WriteString("$ref", Place);
                break;
            case "includesAny" or "includesAll":
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                CaseSchema.Property(json, "items", () => json.WriteString("type", "string"));
                break;
            case "isAnyOf":
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                break;
            case "as" or "about":
                PackSchema.Whole(json);
                break;
            case "steps":
                Number();
                break;
            case "is" or "isNot" or "below" or "atMost" or "above" or "atLeast" when form == "question":
                OneOf(
                    () => json.WriteString("type", "string"),
                    () => json.WriteString("type", "number"),
                    () => json.WriteString("$ref", "#/$defs/day"),
                    () => json.WriteString("$ref", "#/$defs/parameter"));
                break;
            case "is" or "isNot" or "below" or "atMost" or "above" or "atLeast":
                Number();
                break;
            case "before" or "onOrBefore" or "after" or "onOrAfter":
                OneOf(
                    () => json.WriteString("const", ConditionJson.DayOfAssessment),
                    () => CaseSchema.Date(json, null, "string"),
                    () => json.WriteString("$ref", "#/$defs/day"));
                break;
            default:
                PackNamesSchema.Named(json, book, NameAt(name), () => json.WriteString("type", "string"));
                break;
        }
    }

    private static PackName NameAt(string member) => member switch
    {
        "anyFact" or "everyFact" or "recorded" or "count" or "countRecorded" => PackName.FactType,
        "raised" => PackName.Rule,
        "includes" => PackName.None,
        _ => PackName.Question,
    };

    /// <summary>A day so far from the day of the assessment, before it or after it.</summary>
    private void Day()
    {
        json.WriteString("description",
            "A day so many months and days before or after the day of the assessment. A month that lacks the day ends with its last one.");
        OneOf(() => Day("before"), () => Day("after"));
    }

    private void Day(string direction)
    {
        CaseSchema.StartObject(json, [direction]);
        foreach (var name in PackDays.Members.Where(name => name is not ("before" or "after")))
        {
            CaseSchema.Property(json, name, () => Number(1));
        }

        CaseSchema.Property(json, direction, () => json.WriteString("const", ConditionJson.DayOfAssessment));
        json.WriteEndObject();
    }

    /// <summary>The value of a parameter.</summary>
    private void Parameter()
    {
        json.WriteString("description", "The value of a parameter: of the toolkit's, of this pack's own, or of a pack beneath.");
        CaseSchema.StartObject(json, ["parameter"]);
        CaseSchema.Property(json, "parameter",
            () => PackNamesSchema.Named(json, book, PackName.Parameter, () => json.WriteString("type", "string")));
        json.WriteEndObject();
    }

    /// <summary>A whole number, written or read from a parameter.</summary>
    private void Number(int least = int.MinValue) => OneOf(
        () => PackSchema.Whole(json, least),
        () => json.WriteString("$ref", "#/$defs/parameter"));

    private void OneOf(params ReadOnlySpan<Action> ways)
    {
        json.WriteStartArray("oneOf");
        foreach (var way in ways)
        {
            json.WriteStartObject();
            way();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
