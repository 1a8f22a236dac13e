using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Toolkit.Rules.Conditions;

/// <summary>
/// Reads the lambda of a rule into a <see cref="Condition"/>. Nothing is compiled or run; what lies outside the grammar is reported
/// with the rule and the piece of code.
/// </summary>
internal sealed partial class ConditionReader(string place, ICollection<Problem> problems, Func<Parameter, int> valueOf)
{
    private static readonly string Grammar =
        "allowed are a question compared with a constant or with another question, one number less another compared with a constant, "
            + "`&&`, `||`, `!`, `IsAnyOf`, `IsAnswered`, `Includes`, `IncludesAny`, `IncludesAll`, "
            + "and `Case.Any`, `All`, `Count`, `Recorded`, `Disparity`, `Raised`, `Today`";

    private readonly Constants constants = new(valueOf);
    private readonly Dictionary<ParameterExpression, (int Number, FactType Type)> scope = [];

    /// <summary>The condition; null where it could not be read, and then at least one problem was added.</summary>
    public Condition? Read(LambdaExpression lambda, ImmutableArray<FactType> facts)
    {
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            scope[lambda.Parameters[i]] = (i, facts[i]);
        }

        return Read(lambda.Body);
    }

    private Condition? Read(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both =>
            Join(both, ExpressionType.AndAlso, parts => new AllOf(ConditionTree.Flat<AllOf>(parts, all => all.Parts))),
        BinaryExpression { NodeType: ExpressionType.OrElse } either =>
            Join(either, ExpressionType.OrElse, parts => new AnyOf(ConditionTree.Flat<AnyOf>(parts, any => any.Parts))),
        UnaryExpression { NodeType: ExpressionType.Not } not when not.Type == typeof(bool) =>
            Read(not.Operand) is { } part ? new Not(part) : null,
        BinaryExpression binary when ComparisonOf(binary.NodeType) is { } comparison => ReadComparison(binary, comparison),
        MethodCallExpression call => ReadCall(call),
        ConstantExpression { Value: bool always } => always ? new AllOf([]) : new AnyOf([]),
        _ => Refuse(expression, DayExpression.IsClock(expression) ? DayExpression.NoClock : Grammar),
    };

    private Condition? Join(BinaryExpression expression, ExpressionType type, Func<ImmutableArray<Condition>, Condition> create)
    {
        var operands = new List<Expression>();
        Flatten(expression);
        var parts = operands.Select(Read).ToList();
        return parts.Contains(null) ? null : create([.. parts!]);

        void Flatten(Expression operand)
        {
            if (operand is BinaryExpression binary && binary.NodeType == type)
            {
                Flatten(binary.Left);
                Flatten(binary.Right);
            }
            else
            {
                operands.Add(operand);
            }
        }
    }

    private Condition? ReadComparison(BinaryExpression binary, Comparison comparison)
    {
        var left = AskedIn(binary.Left);
        var right = AskedIn(binary.Right);
        return (left, right) switch
        {
            _ when DifferenceIn(binary.Left) is { } of => CompareDifference(binary, of, comparison, binary.Right),
            _ when DifferenceIn(binary.Right) is { } of => CompareDifference(binary, of, Flip(comparison), binary.Left),
            ({ } a, { } b) => CompareTwo(binary, a, comparison, b),
            ({ } a, null) => CompareConstant(binary, a, comparison, binary.Right),
            (null, { } b) => CompareConstant(binary, b, Flip(comparison), binary.Left),
            _ when Strip(binary.Left) is MethodCallExpression { Method.Name: nameof(Case.Count) } count && IsCaseWord(count) =>
                constants.In(binary.Right) is (true, int limit)
                    ? ReadCount(count, comparison, limit, recordedOnly: false)
                    : Refuse(binary.Right, "a count is compared with a constant whole number"),
            _ => Refuse(binary, DayExpression.IsClock(binary) ? DayExpression.NoClock : Grammar),
        };
    }

    private Condition? CompareTwo(BinaryExpression binary, Asked left, Comparison comparison, Asked right)
    {
        if (IsList(left) || IsList(right))
        {
            return Refuse(binary, ListsAreAskedByText);
        }

        if (IsSet(left) || IsSet(right))
        {
            return Refuse(binary, SetsAreAskedByMember);
        }

        if (!left.Question.Scale.IsSameAs(right.Question.Scale))
        {
            return Refuse(binary, "two questions can be compared only on the same scale");
        }

        return RequireOrder(binary, left, comparison) ? new CompareAnswers(left, comparison, right) : null;
    }

    /// <summary>The two numbers of which one is taken from the other; null where the code is no such thing.</summary>
    private (Asked Left, Asked Right)? DifferenceIn(Expression expression) =>
        Strip(expression) is BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } minus
        && AskedIn(minus.Left) is { } left && AskedIn(minus.Right) is { } right ? (left, right) : null;

    private Condition? CompareDifference(BinaryExpression binary, (Asked Left, Asked Right) of, Comparison comparison, Expression constant)
    {
        var scale = of.Left.Question.Scale;
        if (scale.Kind != ScaleKind.WholeNumber || !scale.IsSameAs(of.Right.Question.Scale))
        {
            return Refuse(binary, CompareAnswers.OfTwoNumbers(of.Left.Question, of.Right.Question));
        }

        return constants.In(constant) is (true, { } value) && scale.Value(value) is { } difference
            ? new CompareAnswers(of.Left, comparison, of.Right) { Difference = difference.Code }
            : Refuse(constant, "a difference is compared with a constant in the unit of the two numbers");
    }

    private Condition? CompareConstant(BinaryExpression binary, Asked asked, Comparison comparison, Expression constant)
    {
        if (IsSet(asked) || IsList(asked))
        {
            return Refuse(binary, IsSet(asked) ? SetsAreAskedByMember : ListsAreAskedByText);
        }

        if (DayExpression.IsDay(Strip(constant)))
        {
            var (day, wrong) = DayExpression.Read(Strip(constant), span => constants.In(span) is (true, int number) ? number : null);
            return day is { } known ? new CompareDay(asked, comparison, known) : Refuse(constant, wrong!);
        }

        var (isConstant, value) = constants.In(constant);
        if (!isConstant)
        {
            return Refuse(constant, DayExpression.IsClock(constant) ? DayExpression.NoClock
                : "an answer is compared with a constant or with another question");
        }

        if (value is null)
        {
            return Refuse(binary, "an answer cannot be compared with null; ask `IsAnswered()`");
        }

        if (asked.Question.Value(value) is not { } answer)
        {
            return Refuse(constant, NoAnswer(asked.Question, value));
        }

        return RequireOrder(binary, asked, comparison)
            ? new Compare(asked, comparison, asked.Question.Scale.Format(answer)) { Value = answer }
            : null;
    }

    private bool RequireOrder(Expression expression, Asked asked, Comparison comparison)
    {
        if (comparison is Comparison.Is or Comparison.IsNot || asked.Question.Scale.IsOrdered)
        {
            return true;
        }

        Refuse(expression, $"the answers of `{asked.Question.Id}` have no order; mark the scale with `[OrderedScale]` if they do");
        return false;
    }

    private Condition? ReadCall(MethodCallExpression call)
    {
        if (call.Method.DeclaringType == typeof(Answers))
        {
            if (AskedIn(call.Arguments[0]) is not { } asked)
            {
                return Refuse(call.Arguments[0], "a question is expected here");
            }

            return IsSet(asked) ? ReadSet(call, asked)
                : IsList(asked) ? ReadList(call, asked)
                : call.Method.Name == nameof(Answers.IsAnswered) ? new Answered(asked)
                : ReadOneOf(call, asked);
        }

        if (!IsCaseWord(call))
        {
            return Refuse(call, Grammar);
        }

        return call.Method.Name switch
        {
            nameof(Case.Any) => ReadCount(call, Comparison.AtLeast, 1, recordedOnly: false),
            nameof(Case.Recorded) => ReadCount(call, Comparison.AtLeast, 1, recordedOnly: true),
            nameof(Case.All) => ReadAll(call),
            nameof(Case.Disparity) => ReadDisparity(call),
            nameof(Case.Raised) => ReadRaised(call),
            _ => Refuse(call, "a count is compared with a constant whole number"),
        };
    }

    private Condition? ReadOneOf(MethodCallExpression call, Asked asked)
    {
        if (Strip(call.Arguments[1]) is not NewArrayExpression { NodeType: ExpressionType.NewArrayInit, Expressions.Count: > 0 } list)
        {
            return Refuse(call.Arguments[1], "the answers are listed one by one");
        }

        var values = new List<AnswerValue>();
        foreach (var element in list.Expressions)
        {
            if (constants.In(element) is not (true, { } constant) || asked.Question.Value(constant) is not { } answer)
            {
                return Refuse(element, NoAnswer(asked.Question, constants.In(element).Value));
            }

            values.Add(answer);
        }

        ImmutableArray<AnswerValue> ordered = [.. values.Distinct().OrderBy(value => value.Code)];
        return new OneOf(asked, [.. ordered.Select(asked.Question.Scale.Format)]) { Values = ordered };
    }

    private Condition? ReadRaised(MethodCallExpression call)
    {
        if (constants.In(call.Arguments[0]) is not (true, RuleBookEntry rule))
        {
            return Refuse(call.Arguments[0],
                "a rule is named by the static field that holds it; it is null here if that field is initialised later");
        }

        if (call.Arguments.Count == 1)
        {
            return new Raised(rule.Id, null);
        }

        return Strip(call.Arguments[1]) is ParameterExpression fact && scope.TryGetValue(fact, out var known)
            ? new Raised(rule.Id, known.Number)
            : Refuse(call.Arguments[1], "a fact of this rule is expected here");
    }

    private static LambdaExpression Lambda(Expression argument) => (LambdaExpression)Strip(argument);

    private static bool IsCaseWord(MethodCallExpression call) => call.Method.DeclaringType == typeof(Case);

    private Asked? AskedIn(Expression expression) =>
        Strip(expression) is MethodCallExpression { Method.Name: nameof(Answers.Count) } count
            && count.Method.DeclaringType == typeof(Answers)
        && AskedIn(count.Arguments[0]) is { Question.Count: { } many } list
            ? list with { Question = many }
        : Strip(expression) is MemberExpression { Expression: { } owner, Member: PropertyInfo property }
        && Strip(owner) is ParameterExpression fact && scope.TryGetValue(fact, out var known)
        && known.Type.Find(property.Name) is { } question && KeepsTheAnswer(expression, question.Scale.Type)
            ? new Asked(known.Number, question)
            : null;

    /// <summary>Whether every conversion is one that the compiler puts in, and none turns the answer into another.</summary>
    private static bool KeepsTheAnswer(Expression expression, Type answer) => expression switch
    {
        UnaryExpression unary => KeepsTheAnswer(unary.Operand, answer)
            && (Nullable.GetUnderlyingType(unary.Type) ?? unary.Type) is var type
            && (type == answer || type == typeof(object) || typeof(Judgement).IsAssignableFrom(type)
                || (answer.IsEnum && type == Promoted(Enum.GetUnderlyingType(answer)))),
        MemberExpression { Member.Name: "Value", Expression: { } inner } => KeepsTheAnswer(inner, answer),
        _ => true,
    };

    /// <summary>The type in which C# compares numbers of a type.</summary>
    private static Type Promoted(Type type) =>
        type == typeof(byte) || type == typeof(sbyte) || type == typeof(short) || type == typeof(ushort) ? typeof(int) : type;

    /// <summary>Removes conversions and <c>.Value</c> of nullable answers, which say nothing more.</summary>
    internal static Expression Strip(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } unary =>
            Strip(unary.Operand),
        MemberExpression { Member.Name: "Value", Expression: { } inner } member
            when Nullable.GetUnderlyingType(inner.Type) is not null
                || typeof(Judgement).IsAssignableFrom(member.Member.DeclaringType) => Strip(inner),
        _ => expression,
    };

    private static Comparison? ComparisonOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => Comparison.Is,
        ExpressionType.NotEqual => Comparison.IsNot,
        ExpressionType.LessThan => Comparison.Below,
        ExpressionType.LessThanOrEqual => Comparison.AtMost,
        ExpressionType.GreaterThan => Comparison.Above,
        ExpressionType.GreaterThanOrEqual => Comparison.AtLeast,
        _ => null,
    };

    private static Comparison Flip(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.Above,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.Above => Comparison.Below,
        Comparison.AtLeast => Comparison.AtMost,
        _ => comparison,
    };

    private static string NoAnswer(Question question, object? value) => value is string text && TextAnswer.WhyNone(text) is { } why
        ? $"{why}; ask `IsAnswered()`"
        : $"no answer of `{question.Id}`; allowed are {Allowed(question)}";

    private static string Allowed(Question question) => question.Scale.Kind switch
    {
        _ when question.NamedIn is { } list => list.Allowed,
        ScaleKind.Choice => string.Join(", ", question.Scale.Choices.Select(choice => $"`{choice.Name}`")),
        ScaleKind.WholeNumber => question.Scale.Describe(),
        ScaleKind.Date => "dates",
        _ => "texts",
    };

    private Condition? Refuse(Expression code, string why)
    {
        problems.Add(new(RuleCodes.UnreadableCondition, place, $"`{code}` is not a condition that can be read; {why}"));
        return null;
    }
}
