using System.Text.Json;

namespace Toolkit.Rules.Conditions;

/// <summary>A condition as canonical JSON: equal conditions give equal bytes, from which the rule book's content hash is made.</summary>
internal static class ConditionJson
{
    public static void Write(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllOf all:
                WriteParts(json, "all", all.Parts);
                break;
            case AnyOf any:
                WriteParts(json, "any", any.Parts);
                break;
            case Not not:
                json.WritePropertyName("not");
                Write(json, not.Part);
                break;
            case Compare { Asked.Question: { IsCount: false, Whole: { Scale.Kind: ScaleKind.TextList } list } } holds:
                WriteHolds(json, holds, list);
                break;
            case Compare compare:
                WriteAsked(json, "question", compare.Asked);
                json.WriteString(Name(compare.Comparison, compare.Asked), compare.Answer);
                break;
            case CompareDay day:
                WriteAsked(json, "question", day.Asked);
                json.WritePropertyName(Name(day.Comparison, day.Asked));
                Write(json, day.Day);
                break;
            case OneOf oneOf:
                WriteAsked(json, "question", oneOf.Asked);
                json.WriteStartArray("isAnyOf");
                foreach (var answer in oneOf.Answers)
                {
                    json.WriteStringValue(answer);
                }

                json.WriteEndArray();
                break;
            case Answered answered:
                WriteAsked(json, "isAnswered", answered.Asked);
                break;
            case CompareAnswers { Difference: not 0 } two:
                WriteAsked(json, "question", two.Left);
                WriteAsked(json, "minus", two.Right);
                json.WriteString(Name(two.Comparison), two.Written);
                break;
            case CompareAnswers two:
                WriteAsked(json, "question", two.Left);
                WriteAsked(json, Name(two.Comparison, two.Left) + "Question", two.Right);
                break;
            case CountOf count:
                json.WriteString(count.RecordedOnly ? "countRecorded" : "count", count.Facts.Name);
                json.WriteNumber("as", count.Number);
                json.WriteNumber(Spelling.Camel(count.Comparison.ToString()), count.Limit);
                if (count.Match is { } match)
                {
                    json.WriteString("matching", $"{count.Number}.{match.Inner.Id}");
                    WriteAsked(json, "with", match.Outer);
                }

                json.WritePropertyName("where");
                Write(json, count.Where);
                break;
            case Disparity spread:
                json.WriteString("disparity", spread.Question.Id);
                json.WriteNumber("as", spread.Number);
                json.WriteNumber("steps", spread.Steps);
                json.WritePropertyName("where");
                Write(json, spread.Where);
                break;
            case Raised raised:
                json.WriteString("raised", raised.RuleId);
                if (raised.Fact is { } fact)
                {
                    json.WriteNumber("about", fact);
                }

                break;
            default:
                throw new InvalidOperationException($"no JSON for {condition.GetType().Name}");
        }

        json.WriteEndObject();
    }

    /// <summary>The day of the assessment, as files name it.</summary>
    public const string DayOfAssessment = "day-of-assessment";

    /// <summary>How an answer is compared, as it is written in files: dates have words of their own.</summary>
    public static string Name(Comparison comparison, Asked asked) =>
        asked.Question.Scale.Kind == ScaleKind.Date ? DateName(comparison) : Name(comparison);

    /// <inheritdoc cref="Name(Comparison, Asked)"/>
    public static string Name(Comparison comparison) => Spelling.Camel(comparison.ToString());

    /// <summary>How a date is compared, as it is written in files.</summary>
    public static string DateName(Comparison comparison) => comparison switch
    {
        Comparison.Below => "before",
        Comparison.AtMost => "onOrBefore",
        Comparison.Above => "after",
        Comparison.AtLeast => "onOrAfter",
        _ => Name(comparison),
    };

    private static void Write(Utf8JsonWriter json, RelativeDay day)
    {
        if (day.IsToday)
        {
            json.WriteStringValue(DayOfAssessment);
            return;
        }

        json.WriteStartObject();
        foreach (var (name, number) in new[] { ("months", day.Months), ("days", day.Days) }.Where(span => span.Item2 != 0))
        {
            json.WriteNumber(name, Math.Abs(number));
        }

        json.WriteString(day.IsBefore ? "before" : "after", DayOfAssessment);
        json.WriteEndObject();
    }

    /// <summary>That a list holds a text, or that it does not.</summary>
    private static void WriteHolds(Utf8JsonWriter json, Compare holds, Question list)
    {
        var isYes = holds.Value.Code == (long)Answer.Yes == (holds.Comparison == Comparison.Is);
        if (!isYes)
        {
            json.WriteStartObject("not");
        }

        WriteAsked(json, "question", holds.Asked with { Question = list });
        json.WriteString("includes", holds.Asked.Question.Member);
        if (!isYes)
        {
            json.WriteEndObject();
        }
    }

    private static void WriteParts(Utf8JsonWriter json, string name, IEnumerable<Condition> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
    }

    private static void WriteAsked(Utf8JsonWriter json, string name, Asked asked) =>
        json.WriteString(name, $"{asked.Fact}.{asked.Question.Id}");
}
