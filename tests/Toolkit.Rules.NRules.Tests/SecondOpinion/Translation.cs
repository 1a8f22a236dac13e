using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.NRules.Tests.SecondOpinion;

/// <summary>
/// Says a condition over one fact in two-valued halves, as a team would that writes it for NRules by hand: "surely so" and "surely not so".
/// What is neither is unknown. Reads properties of the fact and nothing of the kernel's evaluation.
/// </summary>
/// <param name="fact">The fact.</param>
/// <param name="said">What other rules came to about it.</param>
/// <param name="day">The day of the assessment.</param>
internal sealed class Translation(ParameterExpression fact, ParameterExpression said, DateOnly day)
{
    public Expression Surely(Condition condition) => condition switch
    {
        AllOf all => Join(all.Parts.Select(Surely), isAnd: true),
        AnyOf any => Join(any.Parts.Select(Surely), isAnd: false),
        Not not => SurelyNot(not.Part),
        Answered answered => Given(answered.Asked),
        Raised raised => Call(nameof(Said.Came), said, Expression.Constant(raised.RuleId), Expression.Constant(Truth.True)),
        _ => Expression.AndAlso(AllGiven(condition), Holds(condition)),
    };

    public Expression SurelyNot(Condition condition) => condition switch
    {
        AllOf all => Join(all.Parts.Select(SurelyNot), isAnd: false),
        AnyOf any => Join(any.Parts.Select(SurelyNot), isAnd: true),
        Not not => Surely(not.Part),
        Answered answered => Expression.Not(Given(answered.Asked)),
        Raised raised => Call(nameof(Said.CameToNothing), said, Expression.Constant(raised.RuleId)),
        _ => Expression.AndAlso(AllGiven(condition), Expression.Not(Holds(condition))),
    };

    /// <summary>Whether a condition can be said so: of one fact's own answers, and of rules about the same fact.</summary>
    public static bool CanSay(Condition condition, Type type, Func<string, bool> canFollow) => condition switch
    {
        AllOf all => all.Parts.All(part => CanSay(part, type, canFollow)),
        AnyOf any => any.Parts.All(part => CanSay(part, type, canFollow)),
        Not not => CanSay(not.Part, type, canFollow),
        Answered answered => IsOwn(answered.Asked, type),
        Compare compare => IsOwn(compare.Asked, type),
        OneOf oneOf => IsOwn(oneOf.Asked, type),
        CompareAnswers { Difference: not 0 } => false,
        CompareAnswers compare => IsOwn(compare.Left, type) && IsOwn(compare.Right, type),
        CompareDay compare => IsOwn(compare.Asked, type),
        Raised { Fact: 0 } raised => canFollow(raised.RuleId),
        _ => false,
    };

    private static bool IsOwn(Asked asked, Type type) => asked.Fact == 0 && PropertyOf(type, asked.Question) is not null;

    private static PropertyInfo? PropertyOf(Type type, Question question) => type.GetProperties()
        .SingleOrDefault(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..] == question.Name);

    private Expression AllGiven(Condition condition) => condition switch
    {
        Compare compare => Given(compare.Asked),
        OneOf oneOf => Given(oneOf.Asked),
        CompareDay compare => Given(compare.Asked),
        CompareAnswers compare => Expression.AndAlso(Given(compare.Left), Given(compare.Right)),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private Expression Holds(Condition condition) => condition switch
    {
        Compare compare => Compared(Value(compare.Asked), compare.Comparison, Constant(compare.Asked.Question, compare.Answer)),
        OneOf oneOf => Join(
            oneOf.Answers.Select(answer => Compared(Value(oneOf.Asked), Comparison.Is, Constant(oneOf.Asked.Question, answer))),
            isAnd: false),
        CompareDay compare => Compared(Value(compare.Asked), compare.Comparison,
            Expression.Constant(day.AddMonths(compare.Day.Months).AddDays(compare.Day.Days).DayNumber)),
        CompareAnswers compare => Compared(Value(compare.Left), compare.Comparison, Value(compare.Right)),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    /// <summary>Whether a question is answered: not null, not lapsed, and no text that says nothing.</summary>
    private Expression Given(Asked asked)
    {
        var answer = Property(asked);
        if (typeof(Judgement).IsAssignableFrom(answer.Type))
        {
            return Expression.AndAlso(
                Expression.NotEqual(answer, Expression.Constant(null, answer.Type)),
                Call(typeof(Translation), nameof(IsInTime), Expression.Property(answer, nameof(Judgement.ValidUntil)),
                    Expression.Constant(day.DayNumber)));
        }

        return answer.Type == typeof(string) ? Call(typeof(Translation), nameof(IsTold), answer)
            : answer.Type == typeof(State) ? Expression.NotEqual(answer, Expression.Constant(null, answer.Type))
            : Expression.Property(answer, nameof(Nullable<int>.HasValue));
    }

    /// <summary>An answer that was given, as a number or text.</summary>
    private Expression Value(Asked asked)
    {
        var answer = Property(asked);
        if (answer.Type == typeof(string))
        {
            return answer;
        }

        if (answer.Type == typeof(State))
        {
            return Expression.Property(answer, nameof(State.Alpha2));
        }

        var value = Expression.Property(answer, "Value");
        return value.Type == typeof(DateOnly) ? Expression.Property(value, nameof(DateOnly.DayNumber))
            : Expression.Convert(value, typeof(int));
    }

    private MemberExpression Property(Asked asked) => Expression.Property(fact, PropertyOf(fact.Type, asked.Question)!);

    private static ConstantExpression Constant(Question question, string answer) => question.Scale.Kind switch
    {
        ScaleKind.Choice => Expression.Constant((int)question.Scale.Choices.Single(choice => choice.Name == answer).Value),
        ScaleKind.WholeNumber => Expression.Constant(int.Parse(answer, CultureInfo.InvariantCulture)),
        ScaleKind.Date => Expression.Constant(DateOnly.ParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber),
        _ => Expression.Constant(answer),
    };

    private static BinaryExpression Compared(Expression left, Comparison comparison, Expression right) => comparison switch
    {
        Comparison.Is => Expression.Equal(left, right),
        Comparison.IsNot => Expression.NotEqual(left, right),
        Comparison.Below => Expression.LessThan(left, right),
        Comparison.AtMost => Expression.LessThanOrEqual(left, right),
        Comparison.Above => Expression.GreaterThan(left, right),
        _ => Expression.GreaterThanOrEqual(left, right),
    };

    private static Expression Join(IEnumerable<Expression> parts, bool isAnd) =>
        parts.Aggregate((Expression?)null, (joined, part) => joined is null ? part
            : isAnd ? Expression.AndAlso(joined, part) : Expression.OrElse(joined, part)) ?? Expression.Constant(isAnd);

    private static bool IsInTime(DateOnly? last, int day) => last is not { } until || until.DayNumber >= day;

    private static bool IsTold(string? text) => !string.IsNullOrWhiteSpace(text) && TextAnswer.SaysNothing(text) is null;

    private static MethodCallExpression Call(string method, params Expression[] arguments) => Call(typeof(Said), method, arguments);

    private static MethodCallExpression Call(Type type, string method, params Expression[] arguments) => Expression.Call(
        type.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!, arguments);
}
