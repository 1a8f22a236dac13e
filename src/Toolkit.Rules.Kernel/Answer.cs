using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>The scale of questions that are answered yes or no. Not answered is <see langword="null"/>, never a member.</summary>
[JsonConverter(typeof(KebabCaseConverter<Answer>))]
public enum Answer
{
    /// <summary>No.</summary>
    [Means("no", "No.")]
    No,

    /// <summary>Yes.</summary>
    [Means("yes", "Yes.")]
    Yes,
}

/// <summary>What conditions can ask of an answer besides comparing it. In a rule these are read, not run.</summary>
public static class Answers
{
    /// <summary>Whether the question was answered, and the judgement has not lapsed. The one thing that is never unknown.</summary>
    public static bool IsAnswered<T>(this T? answer) where T : struct => answer is not null;

    /// <inheritdoc cref="IsAnswered{T}(T?)"/>
    public static bool IsAnswered(this Judgement? answer) => answer is not null;

    /// <inheritdoc cref="IsAnswered{T}(T?)"/>
    public static bool IsAnswered(this string? answer) => answer is not null;

    /// <summary>Whether a list of texts holds this one, letter for letter; in a rule, unknown where nothing was answered.</summary>
    public static bool Includes(this ImmutableArray<string>? answers, string text) =>
        answers is { IsDefault: false } list && list.Contains(text, StringComparer.Ordinal);

    /// <summary>How many texts a list holds, to be compared with a number; in a rule, unknown where nothing was answered.</summary>
    public static int? Count(this ImmutableArray<string>? answers) => answers is { IsDefault: false } list ? list.Length : null;

    /// <summary>Whether every member of the set is answered. Never unknown.</summary>
    public static bool IsAnswered(this AnswerSet? answers) => answers?.IsWhole == true;

    /// <summary>Whether the answer for a member of the set was given. Never unknown.</summary>
    public static bool IsAnswered<T>(this AnswerSet<T>? answers, T member) where T : struct, Enum =>
        answers is not null && answers.Code(Scale.CodeOf(member)) != AnswerValue.None;

    /// <summary>
    /// Whether the answer for a member is yes; in a rule, unknown where it was not answered, so that <c>!Includes</c> asks for an answer
    /// of no.
    /// </summary>
    public static bool Includes<T>(this AnswerSet<T>? answers, T member) where T : struct, Enum => answers?.Yes.Contains(member) == true;

    /// <summary>Whether the answer is yes for one or more of the members; in a rule, unknown while an open one could make it so.</summary>
    public static bool IncludesAny<T>(this AnswerSet<T>? answers, params T[] members) where T : struct, Enum =>
        answers is not null && members.Any(member => answers.Includes(member));

    /// <summary>Whether the answer is yes for each of the members; in a rule, unknown while one is open and none is answered no.</summary>
    public static bool IncludesAll<T>(this AnswerSet<T>? answers, params T[] members) where T : struct, Enum =>
        answers is not null && members.All(member => answers.Includes(member));

    /// <summary>Whether the answer is one of those given; in a rule, unknown where nothing was answered.</summary>
    public static bool IsAnyOf<T>(this T? answer, params T[] values) where T : struct, Enum =>
        answer is { } given && values.Contains(given);

    /// <inheritdoc cref="IsAnyOf{T}(T?, T[])"/>
    public static bool IsAnyOf<T>(this Judgement<T>? answer, params T[] values) where T : struct, Enum =>
        answer is not null && values.Contains(answer.Value);
}
