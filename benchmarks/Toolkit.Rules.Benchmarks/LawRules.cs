using System.Linq.Expressions;
using System.Reflection;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// 300 rules in four shapes, spread evenly over the questions of a <see cref="Law"/>; made in code, so that they are 300 trees.
/// </summary>
internal static class LawRules
{
    private const int Rules = 300;
    private static readonly PropertyInfo[] Questions =
        [.. Enumerable.Range(1, 48).Select(number => typeof(Law).GetProperty(FormattableString.Invariant($"Q{number:00}"))!)];
    private static readonly ParameterExpression Asked = Expression.Parameter(typeof(Law), "law");

    public static RuleBook Build(int rules = Rules) =>
        RuleBook.Build(All(rules), new() { Edition = "benchmark" });

    public static IEnumerable<Rule<Law>> All(int rules) => Enumerable.Range(0, rules).Select(Rule);

    /// <summary>Laws of which every second question is answered, few of them badly.</summary>
    public static Law[] Laws(int count) => [.. Enumerable.Range(0, count).Select(number =>
    {
        var law = new Law { Id = FormattableString.Invariant($"law-{number:000}") };
        for (var question = number % 2; question < Questions.Length; question += 2)
        {
            var answer = ((question * 7) + (number * 3)) % 12;
            Questions[question].SetValue(law, answer switch { 0 => Measure.Missing, 1 => Measure.Partial, _ => Measure.InPlace });
        }

        return law;
    })];

    private static Rule<Law> Rule(int number)
    {
        var count = Questions.Length;
        var first = ((7 * number) + (number / count) + 3) % count;
        var second = (first + 1 + (11 * number % (count - 1))) % count;
        var third = (second + 1 + (5 * number % (count - 2))) % count;
        while (third == first || third == second)
        {
            third = (third + 1) % count;
        }

        var when = (number % 4) switch
        {
            0 => Expression.AndAlso(Is(first, Measure.Missing), Is(second, Measure.InPlace)),
            1 => Expression.AndAlso(Is(first, Measure.Missing), Expression.OrElse(Is(second, Measure.InPlace), Is(third, Measure.Partial))),
            2 => Expression.AndAlso(
                Expression.AndAlso(
                    Expression.OrElse(Is(first, Measure.Missing), Is(first, Measure.Partial)), Expression.Not(Is(second, Measure.InPlace))),
                Is(third, Measure.Missing)),
            _ => Is(first, Measure.Missing),
        };
        return new()
        {
            Id = FormattableString.Invariant($"law/rule-{number + 1:000}"),
            Sources = [new("Benchmark", FormattableString.Invariant($"{number + 1}"))],
            When = Expression.Lambda<Func<Law, bool>>(when, Asked),
            Finding = "Something that the law should provide for is missing.",
            Severity = Severity.Shortfall,
        };
    }

    private static BinaryExpression Is(int question, Measure value) =>
        Expression.Equal(Expression.Property(Asked, Questions[question]), Expression.Constant(value, typeof(Measure?)));
}
