using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Conditions;

/// <summary>A condition as an English sentence part, with brackets only where they are needed.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => Text(condition, negated: false);

    private static string Text(Condition condition, bool negated) => condition switch
    {
        Not { Part: CountOf { Where: Not { Part: var part }, Comparison: Comparison.AtLeast, Limit: 1, RecordedOnly: false } all }
            when !negated =>
            $"every {all.Facts.Label}{Tied(all)} has: {Of(part)}",
        Not not => Text(not.Part, !negated),
        AllOf { Parts.IsEmpty: true } => negated ? "never" : "always",
        AnyOf { Parts.IsEmpty: true } => negated ? "always" : "never",
        AllOf { Parts: [var only] } => Text(only, negated),
        AnyOf { Parts: [var only] } => Text(only, negated),
        AllOf or AnyOf when SetConditions.Text(condition, negated, Name) is { } ofSet => ofSet,
        AllOf all when negated && all.Parts.Any(IsNegative) => Join(Negate(all.Parts), " or "),
        AnyOf any when negated && any.Parts.Any(IsNegative) => Join(Negate(any.Parts), " and "),
        AllOf all when negated => $"not ({Join(all.Parts, " and ")})",
        AnyOf any when negated => $"neither ({Join(any.Parts, ") nor (")})",
        AllOf all => Join(all.Parts, " and "),
        AnyOf any => Join(any.Parts, " or "),
        Compare { Asked.Question: { Whole: not null, IsCount: false } } member => SetConditions.Text(member, negated, Name),
        Compare compare => $"{Name(compare.Asked)} {Verb(negated ? Opposite(compare.Comparison) : compare.Comparison, compare.Asked)} "
            + $"‘{compare.Asked.Question.Scale.Shown(compare.Answer)}’",
        CompareDay day => $"{Name(day.Asked)} is {Days(negated ? Opposite(day.Comparison) : day.Comparison, day.Day)}",
        OneOf oneOf => $"{Name(oneOf.Asked)} is {(negated ? "none" : "one")} of "
            + $"{Quoted([.. oneOf.Answers.Select(oneOf.Asked.Question.Scale.Shown)])}",
        Answered answered => $"{Name(answered.Asked)} is {(negated ? "not answered" : "answered")}",
        CompareAnswers { Difference: not 0 } two => $"{Name(two.Left)} less {Name(two.Right)} "
            + $"{Verb(negated ? Opposite(two.Comparison) : two.Comparison)} ‘{two.Left.Question.Scale.Shown(two.Written)}’",
        CompareAnswers two => $"{Name(two.Left)} {Verb(negated ? Opposite(two.Comparison) : two.Comparison, two.Left)} {Name(two.Right)}",
        CountOf count => Count(count, negated),
        Disparity spread =>
            $"the answers on {spread.Question.Label} {(negated ? "do not differ" : "differ")} by "
                + $"{spread.Steps.ToString(CultureInfo.InvariantCulture)} or more steps between one {spread.Facts.Label} and "
                + $"another{Where(spread)}",
        Raised raised => $"rule ‘{raised.RuleId}’ {(negated ? "is not" : "is")} raised",
        _ => throw new InvalidOperationException($"no words for {condition.GetType().Name}"),
    };

    private static string Count(CountOf count, bool negated)
    {
        var verb = count.RecordedOnly ? "is recorded" : "exists";
        if (count is { Comparison: Comparison.AtLeast, Limit: 1 })
        {
            return $"{(negated ? "no" : Article(count.Facts.Label))} {count.Facts.Label}{Tied(count)} {verb}{Where(count)}";
        }

        var comparison = negated ? Opposite(count.Comparison) : count.Comparison;
        return $"the number of facts `{count.Facts.Label}`{Tied(count)}{Where(count)} {Verb(comparison)} "
            + $"{count.Limit.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Tied(CountOf count) => count.Match is not { } match
        ? ""
        : $" whose {match.Inner.Label} is {(match.Outer.Question.IsKey ? $"this {match.Outer.Question.Fact.Label}" : Name(match.Outer))}";

    private static string Where(OverFacts over) => over.Where is AllOf { Parts.IsEmpty: true } ? "" : $" of which {Of(over.Where)}";

    private static string Join(ImmutableArray<Condition> parts, string word) =>
        string.Join(word, parts.Select(part => parts.Length > 1 && NeedsBrackets(part) ? $"({Of(part)})" : Of(part)));

    /// <summary>Whether it is unclear where the part ends when another follows.</summary>
    private static bool NeedsBrackets(Condition part) => part switch
    {
        AllOf or AnyOf when SetConditions.Text(part, negated: false, Name) is not null => false,
        AllOf { Parts.Length: > 1 } or AnyOf { Parts.Length: > 1 } => true,
        AllOf { Parts: [var only] } => NeedsBrackets(only),
        AnyOf { Parts: [var only] } => NeedsBrackets(only),
        Not { Part: AllOf or AnyOf } not => ConditionTree.Parts(not.Part).Any(IsNegative),
        Not not => NeedsBrackets(not.Part),
        OverFacts { Where: AllOf { Parts.IsEmpty: true } } => false,
        OverFacts => true,
        _ => false,
    };

    /// <summary>Whether its words already say "not".</summary>
    private static bool IsNegative(Condition part) =>
        part is Not or Compare { Comparison: Comparison.IsNot } or CompareAnswers { Comparison: Comparison.IsNot }
            or CompareDay { Comparison: Comparison.IsNot };

    private static ImmutableArray<Condition> Negate(ImmutableArray<Condition> parts) => [.. parts.Select(part => part is Not not ? not.Part
        : new Not(part))];

    private static string Name(Asked asked) => asked.Question is { IsCount: false, Whole: { } whole }
        ? $"whether {Name(asked with { Question = whole })} include ‘{asked.Question.Member}’"
        : asked.Question.IsKey
        ? $"the {asked.Question.Fact.Label} itself"
        : $"the {asked.Question.Fact.Label}'s {asked.Question.Label}";

    private static string Article(string word) => word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";

    private static string Quoted(ImmutableArray<string> answers) =>
        answers.IsEmpty ? "no answers" : answers.Length == 1 ? $"‘{answers[0]}’"
            : $"{string.Join(", ", answers[..^1].Select(a => $"‘{a}’"))} or ‘{answers[^1]}’";

    /// <summary>How a date lies to the day of the assessment, after "is".</summary>
    private static string Days(Comparison comparison, RelativeDay day)
    {
        if (day.IsToday)
        {
            return $"{DateWord(comparison)}the day of the assessment";
        }

        var (way, otherwise) = day.IsBefore ? ("before", "later") : ("after", "earlier");
        var further = day.IsBefore ? comparison is Comparison.Below or Comparison.AtMost
            : comparison is Comparison.Above or Comparison.AtLeast;
        var span = comparison switch
        {
            Comparison.Is => day.Span,
            Comparison.IsNot => $"not {day.Span}",
            Comparison.Below or Comparison.Above => $"{(further ? "more" : "less")} than {day.Span}",
            _ => further ? $"{day.Span} or more" : $"not more than {day.Span}",
        };
        return $"{span} {way} the day of the "
            + $"assessment{(further || comparison is Comparison.Is or Comparison.IsNot ? "" : $", or {otherwise}")}";
    }

    private static string Verb(Comparison comparison, Asked asked) =>
        asked.Question.Scale.Kind == ScaleKind.Date ? $"is {DateWord(comparison)}".TrimEnd() : Verb(comparison);

    /// <summary>A date is before another, and not below it.</summary>
    private static string DateWord(Comparison comparison) => comparison switch
    {
        Comparison.Is => "",
        Comparison.IsNot => "not ",
        Comparison.Below => "before ",
        Comparison.AtMost => "on or before ",
        Comparison.Above => "after ",
        _ => "on or after ",
    };

    private static string Verb(Comparison comparison) => comparison switch
    {
        Comparison.Is => "is",
        Comparison.IsNot => "is not",
        Comparison.Below => "is below",
        Comparison.AtMost => "is at most",
        Comparison.Above => "is above",
        _ => "is at least",
    };

    internal static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Is => Comparison.IsNot,
        Comparison.IsNot => Comparison.Is,
        Comparison.Below => Comparison.AtLeast,
        Comparison.AtMost => Comparison.Above,
        Comparison.Above => Comparison.AtMost,
        _ => Comparison.Below,
    };
}
