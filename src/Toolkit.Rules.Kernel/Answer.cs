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

    /// <summary>Whether the answer is one of those given; in a rule, unknown where nothing was answered.</summary>
    public static bool IsAnyOf<T>(this T? answer, params T[] values) where T : struct, Enum =>
        answer is { } given && values.Contains(given);

    /// <inheritdoc cref="IsAnyOf{T}(T?, T[])"/>
    public static bool IsAnyOf<T>(this Judgement<T>? answer, params T[] values) where T : struct, Enum =>
        answer is not null && values.Contains(answer.Value);
}
