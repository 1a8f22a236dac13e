namespace Toolkit.Rules.GuidancePacks;

/// <summary>What a pack says that the answers of its questions mean.</summary>
internal static class PackMeanings
{
    /// <summary>The answers of a question, in printed order; one of which the pack says nothing is shown by its name.</summary>
    public static IEnumerable<Choice> Choices(PackNode question)
    {
        var said = question.Good("meanings").ToLookup(meaning => meaning.TextOf("answer"), StringComparer.Ordinal);
        return (question["answers"]?.Items ?? []).Select((answer, number) => new Choice(answer.Text ?? "", number) is var choice
            && said[choice.Name].FirstOrDefault() is { } meaning
                ? choice with { Label = meaning["label"]?.Text ?? choice.Label, Text = meaning.TextOf("text") }
                : choice);
    }

    /// <summary>Notes meanings of what is no answer of the question, and two meanings of one answer.</summary>
    public static void Check(PackNode question, PackProblems problems)
    {
        if (question.Has("meanings") && !question.Has("answers"))
        {
            problems.Add(PackCodes.KindUnclear, question["meanings"]!, "`meanings` is said of a list of `answers`; this question has none");
            return;
        }

        var answers = (question["answers"]?.Items ?? []).Select(answer => answer.Text).OfType<string>().ToList();
        foreach (var meaning in question.Good("meanings").Where(meaning => !answers.Contains(meaning.TextOf("answer"))).ToList())
        {
            var found = meaning.TextOf("answer");
            problems.Add(PackCodes.NotAllowed, meaning["answer"]!,
                $"{Spelling.Quote(found)} is no answer to this question; allowed are "
                    + $"{Spelling.List(answers)}{Spelling.DidYouMean(found, answers)}");
        }

        foreach (var twice in question.Good("meanings").GroupBy(meaning => meaning.TextOf("answer")).Where(group => group.Count() > 1)
            .ToList())
        {
            problems.Add(PackCodes.NameTaken, twice.Last()["answer"]!,
                $"the meaning of answer {Spelling.Quote(twice.Key)} is given more than once");
        }
    }
}
