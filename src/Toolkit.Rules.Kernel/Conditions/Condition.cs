using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Conditions;

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
public sealed record AllOf : Condition
{
    internal AllOf(ImmutableArray<Condition> parts) => Parts = parts;

    /// <summary>The parts, in written order.</summary>
    public ImmutableArray<Condition> Parts { get; internal init; }

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
public sealed record AnyOf : Condition
{
    internal AnyOf(ImmutableArray<Condition> parts) => Parts = parts;

    /// <summary>The parts, in written order.</summary>
    public ImmutableArray<Condition> Parts { get; internal init; }

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
public sealed record Not : Condition
{
    internal Not(Condition part) => Part = part;

    /// <summary>The part.</summary>
    public Condition Part { get; internal init; }

    internal override Truth Judge(Assessment on) => Part.Judge(on).Not();
}

/// <summary>An answer compared with a constant; unknown where the question is not answered.</summary>
public sealed record Compare : Condition
{
    internal Compare(Asked asked, Comparison comparison, string answer) =>
        (Asked, Comparison, Answer) = (asked, comparison, answer);

    /// <summary>The question.</summary>
    public Asked Asked { get; internal init; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; internal init; }

    /// <summary>The constant, as it is written in files.</summary>
    public string Answer { get; internal init; }

    internal AnswerValue Value { get; init; }

    internal override Truth Judge(Assessment on) => on.Answer(Asked) is { IsGiven: true } answer
        ? Comparing.Holds(answer, Comparison, Value)
        : Truth.Unknown;
}

/// <summary>An answer is one of several; unknown where the question is not answered.</summary>
public sealed record OneOf : Condition
{
    internal OneOf(Asked asked, ImmutableArray<string> answers) =>
        (Asked, Answers) = (asked, answers);

    /// <summary>The question.</summary>
    public Asked Asked { get; internal init; }

    /// <summary>The answers that count, as they are written in files, in the order of the scale.</summary>
    public ImmutableArray<string> Answers { get; internal init; }

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
public sealed record Answered : Condition
{
    internal Answered(Asked asked) => Asked = asked;

    /// <summary>The question.</summary>
    public Asked Asked { get; internal init; }

    internal override Truth Judge(Assessment on) => on.IsAnswered(Asked) ? Truth.True : Truth.False;
}

/// <summary>
/// Two answers compared with one another: a join of two facts, two dates, or the difference of two numbers; unknown where either is not
/// answered.
/// </summary>
public sealed record CompareAnswers : Condition
{
    internal CompareAnswers(Asked left, Comparison comparison, Asked right) =>
        (Left, Comparison, Right) = (left, comparison, right);

    /// <summary>The one question.</summary>
    public Asked Left { get; internal init; }

    /// <summary>How they are compared.</summary>
    public Comparison Comparison { get; internal init; }

    /// <summary>The other question.</summary>
    public Asked Right { get; internal init; }

    /// <summary>
    /// What the left number less the right one is compared with, in the smallest amount of their unit; zero where the answers themselves
    /// are compared.
    /// </summary>
    public long Difference { get; internal init; }

    internal override Truth Judge(Assessment on) =>
        on.Answer(Left) is { IsGiven: true } left && on.Answer(Right) is { IsGiven: true } right ? Holds(left, right) : Truth.Unknown;

    /// <summary>What the difference is compared with, as files write it.</summary>
    internal string Written => Left.Question.Scale.Format(new(Difference, null));

    /// <summary>Why there is no difference of two questions.</summary>
    internal static string OfTwoNumbers(Question left, Question right) =>
        $"a difference is that of two numbers of one unit, with the same decimals; `{left.Id}` is {left.Scale.Describe()}, and "
        + $"`{right.Id}` is {right.Scale.Describe()}";

    /// <summary>Whether it holds of two answers that are given. Numbers and spans are far from the ends of their type.</summary>
    internal Truth Holds(AnswerValue left, AnswerValue right) =>
        Comparing.Holds(left, Comparison, right with { Code = right.Code + Difference });
}

/// <summary>
/// A date compared with the day of the assessment, or with one so many months and days before or after it; unknown where the question is
/// not answered.
/// </summary>
public sealed record CompareDay : Condition
{
    internal CompareDay(Asked asked, Comparison comparison, RelativeDay day) =>
        (Asked, Comparison, Day) = (asked, comparison, day);

    /// <summary>The question; its answer is a date.</summary>
    public Asked Asked { get; internal init; }

    /// <summary>How the date is compared.</summary>
    public Comparison Comparison { get; internal init; }

    /// <summary>The day that it is compared with.</summary>
    public RelativeDay Day { get; internal init; }

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
public abstract record OverFacts : Condition
{
    private protected OverFacts(FactType facts, int number, Condition where) =>
        (Facts, Number, Where) = (facts, number, where);

    /// <summary>The type of the facts that are run over.</summary>
    public FactType Facts { get; internal init; }

    /// <summary>The number that <see cref="Where"/> uses for them.</summary>
    public int Number { get; internal init; }

    /// <summary>Which of them count.</summary>
    public Condition Where { get; internal init; }
}

/// <summary>How many facts of a type satisfy a condition.</summary>
public sealed record CountOf : OverFacts
{
    internal CountOf(FactType facts, int number, Match? match, Condition where, Comparison comparison, int limit, bool recordedOnly)
        : base(facts, number, where) =>
        (Match, Comparison, Limit, RecordedOnly) = (match, comparison, limit, recordedOnly);

    /// <summary>What ties them to a fact already known; null for all facts of the type.</summary>
    public Match? Match { get; internal init; }

    /// <summary>How the count is compared.</summary>
    public Comparison Comparison { get; internal init; }

    /// <summary>The number it is compared with.</summary>
    public int Limit { get; internal init; }

    /// <summary>
    /// Whether only the facts that the case records count, whether or not its list is complete: what a rule about missing records asks.
    /// </summary>
    public bool RecordedOnly { get; internal init; }

    internal override Truth Judge(Assessment on) => Holds(on.Count(this));

    /// <summary>Whether it holds where so many are sure and so many possible.</summary>
    internal Truth Holds((int Least, int Most) range) => (
        Comparing.CanHold(range.Least, range.Most, Comparison, Limit),
        Comparing.CanHold(range.Least, range.Most, ConditionText.Opposite(Comparison), Limit)) switch
    {
        (true, false) => Truth.True,
        (false, true) => Truth.False,
        _ => Truth.Unknown,
    };
}

/// <summary>The answers to a question lie far apart among facts of a type: a disparity between groups.</summary>
public sealed record Disparity : OverFacts
{
    internal Disparity(FactType facts, int number, Condition where, Question question, int steps)
        : base(facts, number, where) =>
        (Question, Steps) = (question, steps);

    /// <summary>The question; its scale is ordered.</summary>
    public Question Question { get; internal init; }

    /// <summary>The least distance between the lowest and the highest answer, in steps of the scale, that counts.</summary>
    public int Steps { get; internal init; }

    internal override Truth Judge(Assessment on) => on.Disparity(this);
}

/// <summary>Another rule was raised about a fact; unknown where that rule is undetermined.</summary>
public sealed record Raised : Condition
{
    internal Raised(string ruleId, int? fact) =>
        (RuleId, Fact) = (ruleId, fact);

    /// <summary>The other rule.</summary>
    public string RuleId { get; internal init; }

    /// <summary>The number of the fact that it was raised about; null for a rule about the whole case.</summary>
    public int? Fact { get; internal init; }

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
