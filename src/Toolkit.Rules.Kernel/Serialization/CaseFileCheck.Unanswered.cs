using System.Text.Json;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Serialization;

/// <summary>Checks what a fact says of its questions that are not answered.</summary>
internal sealed partial class CaseFileCheck
{
    private void Unanswered(JsonElement fact, FactType type, Dictionary<Question, (string Name, JsonElement Value)> answers, string path)
    {
        if (Member(fact, UnansweredCheck.Member) is not { } said || said.ValueKind == JsonValueKind.Null
            || !Is(said, JsonValueKind.Object, path,
                "an object that says of questions why they are not answered, as in `{ \"years\": \"not-known\" }`"))
        {
            return;
        }

        var reasons = Read(said, path, UnansweredCheck.Questions(type), $"question of `{type.Name}`");
        foreach (var (question, (name, reason)) in reasons.Where(each => each.Value.Value.ValueKind != JsonValueKind.Null))
        {
            var at = $"{path}.{name}";
            if (!Is(reason, JsonValueKind.String, at, $"one of {Spelling.List(UnansweredCheck.Reasons)}"))
            {
                continue;
            }

            if (!UnansweredCheck.Reasons.Contains(reason.GetString()!))
            {
                Add(CaseCodes.UnknownAnswer, at,
                    $"{Spelling.Quote(reason.GetString()!)} is no reason; allowed are {Spelling.List(UnansweredCheck.Reasons)}"
                    + Spelling.DidYouMean(reason.GetString()!, UnansweredCheck.Reasons));
            }
            else if (IsAnswered(question, answers))
            {
                Add(CaseCodes.AnsweredAndNot, at, UnansweredCheck.Answered(question));
            }
            else if (reason.GetString() == Spelling.Kebab(nameof(WhyUnanswered.NotApplicable))
                && UnansweredCheck.NotShown(question, applies => Applies(applies, answers)) is { } why)
            {
                Add(CaseCodes.MayApply, at, why);
            }
        }
    }

    /// <summary>Whether a question has an answer in the file; a set, where each of its members has.</summary>
    private static bool IsAnswered(Question question, Dictionary<Question, (string Name, JsonElement Value)> answers)
    {
        if (!answers.TryGetValue(question.Whole ?? question, out var told) || told.Value.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        if (question.Scale.Kind == ScaleKind.TextList)
        {
            return told.Value.ValueKind != JsonValueKind.Array || (told.Value.GetArrayLength() == 0 ? question.MayBeEmpty
                : told.Value.EnumerateArray().Any(text => text.ValueKind == JsonValueKind.String && IsText(text)
                    && TextAnswer.IsGiven(text.GetString())));
        }

        if ((question.Whole ?? question).Scale.Kind != ScaleKind.Set)
        {
            return told.Value.ValueKind != JsonValueKind.String || question.Scale.Kind != ScaleKind.Text
                || (IsText(told.Value) && TextAnswer.IsGiven(told.Value.GetString()));
        }

        var named = NamedIn(told.Value);
        return question.Member is { } member ? named is null || named.Contains(member) : named is null
            || question.Scale.Names.All(named.Contains);
    }

    /// <summary>The members that a set answers; null where it answers all.</summary>
    private static HashSet<string>? NamedIn(JsonElement set)
    {
        if (set.ValueKind != JsonValueKind.Object || Member(set, "no")?.ValueKind == JsonValueKind.String)
        {
            return null;
        }

        return [.. YesAndNo.Select(answer => Member(set, answer)).OfType<JsonElement>().Where(list => list.ValueKind == JsonValueKind.Array)
            .SelectMany(list => list.EnumerateArray())
            .Where(member => member.ValueKind == JsonValueKind.String && IsText(member)).Select(member => member.GetString()!)];
    }

    /// <summary>Whether a fact's answer makes a question apply; null where it is not given, or cannot be read.</summary>
    private static bool? Applies(OneOf condition, Dictionary<Question, (string Name, JsonElement Value)> answers)
    {
        if (!answers.TryGetValue(condition.Asked.Question, out var told))
        {
            return null;
        }

        var value = told.Value.ValueKind == JsonValueKind.Object ? Member(told.Value, "value") ?? told.Value : told.Value;
        return value.ValueKind == JsonValueKind.String && IsText(value)
            && condition.Asked.Question.Scale.Parse(value.GetString()!) is { } answer
            ? condition.Contains(answer) : null;
    }
}
