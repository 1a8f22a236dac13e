namespace Toolkit.Rules.Reporting;

/// <summary>Why an answer is missing, in words.</summary>
internal static class MissingWords
{
    public static string Of(WhyUnanswered why) => why switch
    {
        WhyUnanswered.NotAsked => "not asked yet",
        WhyUnanswered.NotKnown => "it was asked, and nobody knows",
        WhyUnanswered.Withheld => "it was asked, and the answer was withheld",
        _ => "the case says that it does not apply",
    };

    public static string NotAnswered(AnswerRead read) => read.Why is { } why ? $"not answered ({Of(why)})" : "not answered";
}
