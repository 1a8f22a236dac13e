using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>What a rule asks of the facts: a closed, immutable tree, equal to every other tree of the same shape.</summary>
/// <remarks>
/// Facts are numbered: 0 is the fact that the rule is about, 1 the second fact of a rule over two, and each count or spread numbers
/// the fact that it runs over with the next free number. <see cref="object.ToString"/> gives the condition in plain English.
/// </remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The condition in plain English.</summary>
    public sealed override string ToString() => ConditionText.Of(this);
}

/// <summary>How an answer is compared.</summary>
public enum Comparison
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>Not equal.</summary>
    IsNot,

    /// <summary>Less than.</summary>
    Below,

    /// <summary>Less than or equal.</summary>
    AtMost,

    /// <summary>Greater than.</summary>
    Above,

    /// <summary>Greater than or equal.</summary>
    AtLeast,
}

/// <summary>A question put to one of the numbered facts.</summary>
/// <param name="Fact">The number of the fact.</param>
/// <param name="Question">The question.</param>
public readonly record struct Asked(int Fact, Question Question);

/// <summary>All parts hold; with no parts, true.</summary>
/// <param name="Parts">The parts, in written order.</param>
public sealed record AllOf(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Of(nameof(AllOf), Parts);
}

/// <summary>At least one part holds; with no parts, false.</summary>
/// <param name="Parts">The parts, in written order.</param>
public sealed record AnyOf(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Of(nameof(AnyOf), Parts);
}

/// <summary>The part does not hold.</summary>
/// <param name="Part">The part.</param>
public sealed record Not(Condition Part) : Condition;

/// <summary>An answer compared with a constant; unknown where the question is not answered.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Answer">The constant, as it is written in files.</param>
public sealed record Compare(Asked Asked, Comparison Comparison, string Answer) : Condition
{
    internal AnswerValue Value { get; init; }
}

/// <summary>An answer is one of several; unknown where the question is not answered.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Answers">The answers that count, as they are written in files, in the order of the scale.</param>
public sealed record OneOf(Asked Asked, ImmutableArray<string> Answers) : Condition
{
    internal ImmutableArray<AnswerValue> Values { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(OneOf? other) => other is not null && Asked == other.Asked && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Asked, Hash.Of(nameof(OneOf), Answers));
}

/// <summary>The question is answered, and its judgement has not lapsed; never unknown.</summary>
/// <param name="Asked">The question.</param>
public sealed record Answered(Asked Asked) : Condition;

/// <summary>Two answers compared with one another: a join of two facts, or two dates; unknown where either is not answered.</summary>
/// <param name="Left">The one question.</param>
/// <param name="Comparison">How they are compared.</param>
/// <param name="Right">The other question.</param>
public sealed record CompareAnswers(Asked Left, Comparison Comparison, Asked Right) : Condition;

/// <summary>How many facts of a type satisfy a condition.</summary>
/// <remarks>
/// A case lists the facts it knows. Unless it says that its list of this type is complete, there may be more, and the count has no
/// upper bound: "none" is then unknown. With <paramref name="RecordedOnly"/> only what the case records counts, which is what
/// a rule about missing records asks.
/// </remarks>
/// <param name="Facts">The type of the facts that are counted.</param>
/// <param name="Number">The number that conditions in <paramref name="Where"/> use for the counted fact.</param>
/// <param name="Where">What a counted fact satisfies.</param>
/// <param name="Comparison">How the count is compared.</param>
/// <param name="Limit">The number it is compared with.</param>
/// <param name="RecordedOnly">Whether only the facts that the case records count, whether or not its list is complete.</param>
public sealed record CountOf(FactType Facts, int Number, Condition Where, Comparison Comparison, int Limit, bool RecordedOnly) : Condition;

/// <summary>The answers to a question lie far apart among facts of a type: a disparity between groups.</summary>
/// <param name="Facts">The type of the facts that are compared.</param>
/// <param name="Number">The number that conditions in <paramref name="Where"/> use for the compared fact.</param>
/// <param name="Where">Which facts are compared.</param>
/// <param name="Question">The question; its scale is ordered.</param>
/// <param name="Steps">The least distance between the lowest and the highest answer, in steps of the scale, that counts.</param>
public sealed record Disparity(FactType Facts, int Number, Condition Where, Question Question, int Steps) : Condition;

/// <summary>Another rule was raised about a fact; unknown where that rule is undetermined.</summary>
/// <param name="RuleId">The other rule.</param>
/// <param name="Fact">The number of the fact that it was raised about; null for a rule about the whole case.</param>
public sealed record Raised(string RuleId, int? Fact) : Condition;

internal static class Hash
{
    public static int Of<T>(string kind, ImmutableArray<T> parts)
    {
        var hash = new HashCode();
        hash.Add(kind, StringComparer.Ordinal);
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
