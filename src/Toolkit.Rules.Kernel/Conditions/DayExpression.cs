using System.Linq.Expressions;

namespace Toolkit.Rules.Conditions;

/// <summary>
/// Reads <c>Case.Today</c>, with <c>AddMonths</c>, <c>AddYears</c> and <c>AddDays</c> behind it, from the lambda of a rule.
/// </summary>
internal static class DayExpression
{
    /// <summary>What is said where a rule wants to know the time.</summary>
    public const string NoClock = "a rule reads no clock; the day of the assessment is `Case.Today`";

    /// <summary>Whether an expression speaks of the day of the assessment.</summary>
    public static bool IsDay(Expression expression) => expression switch
    {
        MemberExpression { Expression: null, Member.Name: nameof(Case.Today) } today => today.Member.DeclaringType == typeof(Case),
        MethodCallExpression { Object: { } from } call => call.Method.DeclaringType == typeof(DateOnly) && IsDay(from),
        _ => false,
    };

    /// <summary>Whether an expression asks a clock.</summary>
    public static bool IsClock(Expression expression)
    {
        var clock = new Clock();
        clock.Visit(expression);
        return clock.IsFound;
    }

    /// <summary>The day; or what is wrong with it.</summary>
    /// <param name="expression">An expression that speaks of the day of the assessment.</param>
    /// <param name="numberIn">The whole number that an expression stands for; null where it is no constant.</param>
    public static (RelativeDay? Day, string? Wrong) Read(Expression expression, Func<Expression, int?> numberIn)
    {
        var calls = new Stack<MethodCallExpression>();
        for (; expression is MethodCallExpression { Object: { } from } call; expression = from)
        {
            calls.Push(call);
        }

        long months = 0, days = 0;
        var (hasMonths, hasDays) = (false, false);
        foreach (var call in calls)
        {
            var unit = call.Method.Name switch
            {
                nameof(DateOnly.AddMonths) => 1,
                nameof(DateOnly.AddYears) => 12,
                nameof(DateOnly.AddDays) => 0,
                _ => -1,
            };
            if (unit < 0 || numberIn(call.Arguments[0]) is not { } number)
            {
                return (null, unit < 0 ? $"`{call.Method.Name}` is not among `AddDays`, `AddMonths` and `AddYears`"
                    : "so many days or months are a constant whole number");
            }

            if (unit == 0 ? hasDays : hasMonths || hasDays)
            {
                return (null, "months or years are added once, and days once after them: another order can come to another day");
            }

            (hasMonths, hasDays) = (hasMonths || unit > 0, hasDays || unit == 0);
            (months, days) = (months + ((long)number * unit), days + (unit == 0 ? number : 0));
        }

        return Math.Sign(months) * Math.Sign(days) < 0
            ? (null, "months and days go the same way, both before or both after the day of the assessment")
            : Math.Abs(months) > RelativeDay.MostMonths || Math.Abs(days) > RelativeDay.MostDays
            ? (null, FormattableString.Invariant($"allowed are {RelativeDay.MostMonths} months and {RelativeDay.MostDays} days"))
            : (new((int)months, (int)days), null);
    }

    private sealed class Clock : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            IsFound |= node.Expression is null
                && (node.Member.DeclaringType == typeof(DateTime) || node.Member.DeclaringType == typeof(DateTimeOffset))
                && node.Member.Name is "Now" or "Today" or "UtcNow";
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            IsFound |= typeof(TimeProvider).IsAssignableFrom(node.Method.DeclaringType);
            return base.VisitMethodCall(node);
        }
    }
}
