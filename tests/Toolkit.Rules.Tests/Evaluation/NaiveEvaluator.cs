using System.Globalization;
using System.Reflection;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>
/// A second evaluator, written from the documentation alone and as plainly as possible: reflection, no index, no cache. Null is unknown.
/// </summary>
internal sealed class NaiveEvaluator(Case facts)
{
    /// <summary>Stands for the answer of questions in place of the facts' own.</summary>
    public Dictionary<(IFact, string), object?> InPlaceOf { get; } = [];

    /// <summary>How a followed rule ended about a fact.</summary>
    public Func<string, IFact?, bool?> WasRaised { get; init; } = (_, _) => throw new NotSupportedException();

    public bool? Judge(Condition condition, params IFact?[] bound) => condition switch
    {
        AllOf all => And(all.Parts.Select(part => Judge(part, bound))),
        AnyOf any => !And(any.Parts.Select(part => !Judge(part, bound))),
        Not not => !Judge(not.Part, bound),
        Compare compare => Answer(bound, compare.Asked) is { } answer ? Compares(answer, compare.Comparison,
            Parse(compare.Asked.Question, compare.Answer)) : null,
        CompareDay day => Answer(bound, day.Asked) is { } answer
            ? Compares(answer, day.Comparison, facts.AssessedOn.AddMonths(day.Day.Months).AddDays(day.Day.Days))
            : null,
        OneOf oneOf => Answer(bound, oneOf.Asked) is { } answer
            ? oneOf.Answers.Any(one => Compares(answer, Comparison.Is, Parse(oneOf.Asked.Question, one)) == true)
            : null,
        Answered answered => Answer(bound, answered.Asked) is not null,
        CompareAnswers two => Answer(bound, two.Left) is { } left && Answer(bound, two.Right) is { } right
            ? two.Difference == 0 ? Compares(left, two.Comparison, right)
                : Compares(Amount(left) - Amount(right), two.Comparison, decimal.Parse(two.Written, CultureInfo.InvariantCulture))
            : null,
        CountOf count => Count(count, bound),
        Disparity spread => Spread(spread, bound),
        Raised { Fact: null } raised => WasRaised(raised.RuleId, null),
        Raised { Fact: { } number } raised => bound[number] is { } fact ? WasRaised(raised.RuleId, fact) : null,
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>The answer that the fact itself gives: null where there is none or its judgement has lapsed.</summary>
    public object? Answer(IFact fact, string property)
    {
        if (InPlaceOf.TryGetValue((fact, property), out var instead))
        {
            return instead;
        }

        if (property.Split('.', 2) is [var list, var part] && fact.GetType().GetProperty(list)!.PropertyType.IsValueType)
        {
            return Part(fact.GetType().GetProperty(list)!, fact, part);
        }

        if (property.Split('.') is [var set, var member])
        {
            return Member(fact.GetType().GetProperty(set)!.GetValue(fact), member);
        }

        var value = fact.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(fact);
        return value is Judgement judgement
            ? judgement.ValidUntil < facts.AssessedOn ? null : value.GetType().GetProperty("Value")!.GetValue(value)
            : value;
    }

    /// <summary>How many texts a list holds, or whether it holds one; null where it is not answered, or an entry is not.</summary>
    private static object? Part(PropertyInfo property, IFact fact, string part)
    {
        var texts = ((System.Collections.IEnumerable?)property.GetValue(fact))?.Cast<string>().ToList();
        var told = texts?.Where(text => text.Any(char.IsLetterOrDigit)).ToList();
        return texts is null || (told!.Count == 0 && (texts.Count > 0 || !property.IsDefined(typeof(MayBeEmptyAttribute)))) ? null
            : part == "count" ? told.Count == texts.Count ? told.Count : null
            : told.Contains(part[1..^1]) ? Rules.Answer.Yes
            : told.Count == texts.Count ? Rules.Answer.No
            : null;
    }

    /// <summary>The answer for a member of a set: of those that are named, whether as yes or as no.</summary>
    private static object? Member(object? set, string member)
    {
        bool Names(string list) => ((System.Collections.IEnumerable)set.GetType().GetProperty(list)!.GetValue(set)!).Cast<object>()
            .Any(each => string.Equals(each.ToString(), member.Replace("-", "", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase));
        return set is null ? null : Names("Yes") ? Rules.Answer.Yes : Names("No") ? Rules.Answer.No : null;
    }

    private object? Answer(IFact?[] bound, Asked asked) =>
        bound[asked.Fact] is { } fact ? Answer(fact, asked.Question.PropertyName) : null;

    private bool? Count(CountOf count, IFact?[] bound)
    {
        var (sure, possible) = (0, 0);
        var outer = count.Match is { } match ? Answer(bound, match.Outer) : null;
        var mayBeMore = !count.RecordedOnly && !facts.Complete.Contains(count.Facts.ClrType);
        foreach (var fact in Of(count.Facts))
        {
            bool? tied = true;
            if (count.Match is { } tie)
            {
                var inner = Answer(fact, tie.Inner.PropertyName);
                tied = inner is null || outer is null ? null : Equals(inner, outer);
                mayBeMore &= !(tie.Inner.IsKey && tied == true);
            }

            var counts = And([tied, Judge(count.Where, With(bound, count.Number, fact))]);
            sure += counts == true ? 1 : 0;
            possible += counts is null ? 1 : 0;
        }

        var most = mayBeMore ? Math.Max(sure + possible, count.Limit) + 2 : sure + possible;
        return Agree(Enumerable.Range(sure, most - sure + 1).Select(number => Compares(number, count.Comparison, count.Limit)));
    }

    private bool? Spread(Disparity spread, IFact?[] bound)
    {
        var codes = Enum.IsDefined(spread.Question.Scale.Kind) && spread.Question.Scale.Kind == ScaleKind.Choice
            ? spread.Question.Scale.Choices.Select(choice => choice.Value).ToList()
            : throw new NotSupportedException();
        var candidates = new List<(bool Sure, long Lowest, long Highest)>();
        foreach (var fact in Of(spread.Facts))
        {
            var compared = Judge(spread.Where, With(bound, spread.Number, fact));
            var answer = Answer(fact, spread.Question.PropertyName);
            if (compared != false)
            {
                candidates.Add(answer is null
                    ? (false, codes.Min(), codes.Max())
                    : (compared == true, Code(answer), Code(answer)));
            }
        }

        if (!facts.Complete.Contains(spread.Facts.ClrType))
        {
            candidates.AddRange(Enumerable.Repeat((false, codes.Min(), codes.Max()), 2));
        }

        var pairs = candidates.SelectMany((low, i) => candidates.Where((_, j) => i != j).Select(high => (low, high))).ToList();
        return pairs.Any(pair => pair is { low.Sure: true, high.Sure: true } && pair.high.Highest - pair.low.Lowest >= spread.Steps) ? true
            : pairs.Any(pair => pair.high.Highest - pair.low.Lowest >= spread.Steps) ? null
            : false;
    }

    private IEnumerable<IFact> Of(FactType type) => facts.Facts.Where(fact => fact.GetType() == type.ClrType);

    private static IFact?[] With(IFact?[] bound, int number, IFact fact)
    {
        var more = new IFact?[Math.Max(bound.Length, number + 1)];
        bound.CopyTo(more, 0);
        more[number] = fact;
        return more;
    }

    private static bool? And(IEnumerable<bool?> parts)
    {
        var list = parts.ToList();
        return list.Contains(false) ? false : list.Contains(null) ? null : true;
    }

    private static bool? Agree(IEnumerable<bool?> answers) => answers.Distinct().ToList() is [var only] ? only : null;

    private static bool? Compares(object left, Comparison comparison, object right)
    {
        var order = left is decimal number ? number.CompareTo((decimal)right) : left is string text
            ? string.CompareOrdinal(text, (string)right) : Code(left).CompareTo(Code(right));
        return comparison switch
        {
            Comparison.Is => order == 0,
            Comparison.IsNot => order != 0,
            Comparison.Below => order < 0,
            Comparison.AtMost => order <= 0,
            Comparison.Above => order > 0,
            Comparison.AtLeast => order >= 0,
            _ => throw new NotSupportedException(),
        };
    }

    private static long Code(object answer) => answer switch
    {
        DateOnly date => date.DayNumber,
        _ => Convert.ToInt64(answer, CultureInfo.InvariantCulture),
    };

    private static decimal Amount(object number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture);

    private static object Parse(Question question, string written) => question.Scale.Kind switch
    {
        ScaleKind.Text => written,
        ScaleKind.WholeNumber when question.Scale.Type == typeof(decimal) => decimal.Parse(written, CultureInfo.InvariantCulture),
        ScaleKind.WholeNumber => int.Parse(written, CultureInfo.InvariantCulture),
        ScaleKind.Date => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Enum.Parse(question.Scale.Type, written.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
    };
}
