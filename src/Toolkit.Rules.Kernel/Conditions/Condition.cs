using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

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

    /// <summary>Whether it holds of the facts that are bound, in Kleene's three values.</summary>
    internal abstract Truth Judge(Assessment on);
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

/// <summary>An equality that ties a counted or joined fact to one that is already known.</summary>
/// <param name="Inner">The question of the fact that is looked up.</param>
/// <param name="Outer">The question whose answer it is looked up by.</param>
public readonly record struct Match(Question Inner, Asked Outer);

/// <summary>All parts hold; with no parts, true.</summary>
/// <param name="Parts">The parts, in written order.</param>
public sealed record AllOf(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Of(nameof(AllOf), Parts);

    internal override Truth Judge(Assessment on)
    {
        var least = Truth.True;
        foreach (var part in Parts)
        {
            least = least.And(part.Judge(on));
            if (least == Truth.False)
            {
                break;
            }
        }

        return least;
    }
}

/// <summary>At least one part holds; with no parts, false.</summary>
/// <param name="Parts">The parts, in written order.</param>
public sealed record AnyOf(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Of(nameof(AnyOf), Parts);

    internal override Truth Judge(Assessment on)
    {
        var greatest = Truth.False;
        foreach (var part in Parts)
        {
            greatest = greatest.Or(part.Judge(on));
            if (greatest == Truth.True)
            {
                break;
            }
        }

        return greatest;
    }
}

/// <summary>The part does not hold.</summary>
/// <param name="Part">The part.</param>
public sealed record Not(Condition Part) : Condition
{
    internal override Truth Judge(Assessment on) => Part.Judge(on).Not();
}

/// <summary>An answer compared with a constant; unknown where the question is not answered.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Answer">The constant, as it is written in files.</param>
public sealed record Compare(Asked Asked, Comparison Comparison, string Answer) : Condition
{
    internal AnswerValue Value { get; init; }

    internal override Truth Judge(Assessment on) => on.Answer(Asked) is { IsGiven: true } answer
        ? Comparing.Holds(answer, Comparison, Value)
        : Truth.Unknown;
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

    internal override Truth Judge(Assessment on) => on.Answer(Asked) is { IsGiven: true } answer
        ? Contains(answer) ? Truth.True : Truth.False
        : Truth.Unknown;

    internal bool Contains(AnswerValue answer) => Values.AsSpan().Contains(answer);
}

/// <summary>The question is answered, and its judgement has not lapsed; never unknown.</summary>
/// <param name="Asked">The question.</param>
public sealed record Answered(Asked Asked) : Condition
{
    internal override Truth Judge(Assessment on) => on.IsAnswered(Asked) ? Truth.True : Truth.False;
}

/// <summary>Two answers compared with one another: a join of two facts, or two dates; unknown where either is not answered.</summary>
/// <param name="Left">The one question.</param>
/// <param name="Comparison">How they are compared.</param>
/// <param name="Right">The other question.</param>
public sealed record CompareAnswers(Asked Left, Comparison Comparison, Asked Right) : Condition
{
    internal override Truth Judge(Assessment on) =>
        on.Answer(Left) is { IsGiven: true } left && on.Answer(Right) is { IsGiven: true } right
            ? Comparing.Holds(left, Comparison, right)
            : Truth.Unknown;
}

/// <summary>
/// A date compared with the day of the assessment, or with one so many months and days before or after it; unknown where the question is
/// not answered.
/// </summary>
/// <param name="Asked">The question; its answer is a date.</param>
/// <param name="Comparison">How the date is compared.</param>
/// <param name="Day">The day that it is compared with.</param>
public sealed record CompareDay(Asked Asked, Comparison Comparison, RelativeDay Day) : Condition
{
    internal override Truth Judge(Assessment on) => on.Answer(Asked) is { IsGiven: true } answer ? Holds(answer, on.Facts.Day)
        : Truth.Unknown;

    /// <summary>Whether it holds of an answer on the day of an assessment.</summary>
    internal Truth Holds(AnswerValue answer, int day) => Comparing.Holds(answer, Comparison, new(Day.From(day), null));
}

/// <summary>A condition over the facts of a type.</summary>
/// <remarks>
/// A case lists the facts it knows. Unless it says that its list of this type is complete, there may be more, so that "none" is
/// unknown. What <see cref="Where"/> asks concerns the facts that are run over and no other, so that it is judged once for each.
/// </remarks>
/// <param name="Facts">The type of the facts that are run over.</param>
/// <param name="Number">The number that <paramref name="Where"/> uses for them.</param>
/// <param name="Where">Which of them count.</param>
public abstract record OverFacts(FactType Facts, int Number, Condition Where) : Condition;

/// <summary>How many facts of a type satisfy a condition.</summary>
/// <param name="Facts">The type of the facts that are counted.</param>
/// <param name="Number">The number that <paramref name="Where"/> uses for them.</param>
/// <param name="Match">What ties them to a fact already known; null for all facts of the type.</param>
/// <param name="Where">What a counted fact satisfies.</param>
/// <param name="Comparison">How the count is compared.</param>
/// <param name="Limit">The number it is compared with.</param>
/// <param name="RecordedOnly">
/// Whether only the facts that the case records count, whether or not its list is complete: what a rule about missing records asks.
/// </param>
public sealed record CountOf(
    FactType Facts, int Number, Match? Match, Condition Where, Comparison Comparison, int Limit, bool RecordedOnly)
    : OverFacts(Facts, Number, Where)
{
    internal override Truth Judge(Assessment on)
    {
        var (least, most) = on.Count(this);
        return (Comparing.CanHold(least, most, Comparison, Limit), Comparing.CanHold(least, most, ConditionText.Opposite(Comparison),
            Limit)) switch
        {
            (true, false) => Truth.True,
            (false, true) => Truth.False,
            _ => Truth.Unknown,
        };
    }
}

/// <summary>The answers to a question lie far apart among facts of a type: a disparity between groups.</summary>
/// <param name="Facts">The type of the facts that are compared.</param>
/// <param name="Number">The number that <paramref name="Where"/> uses for them.</param>
/// <param name="Where">Which facts are compared.</param>
/// <param name="Question">The question; its scale is ordered.</param>
/// <param name="Steps">The least distance between the lowest and the highest answer, in steps of the scale, that counts.</param>
public sealed record Disparity(FactType Facts, int Number, Condition Where, Question Question, int Steps)
    : OverFacts(Facts, Number, Where)
{
    internal override Truth Judge(Assessment on) => on.Disparity(this);
}

/// <summary>Another rule was raised about a fact; unknown where that rule is undetermined.</summary>
/// <param name="RuleId">The other rule.</param>
/// <param name="Fact">The number of the fact that it was raised about; null for a rule about the whole case.</param>
public sealed record Raised(string RuleId, int? Fact) : Condition
{
    internal override Truth Judge(Assessment on) => on.WasRaised(this);
}

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
