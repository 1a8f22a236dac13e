using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Conditions;

/// <summary>The constants in the lambda of a rule; nothing is compiled or run.</summary>
internal sealed class Constants(Func<Parameter, int> valueOf)
{
    /// <summary>
    /// The value of a constant, a static readonly field, a captured variable, a parameter, a number with its sign, or a date made of
    /// constants.
    /// </summary>
    public (bool IsConstant, object? Value) In(Expression expression) => ValueIn(ConditionReader.Strip(expression)) switch
    {
        (true, Parameter parameter) => (true, valueOf(parameter)),
        var value => value,
    };

    private (bool IsConstant, object? Value) ValueIn(Expression expression) => expression switch
    {
        ConstantExpression constant => (true, constant.Value),
        MemberExpression { Member: FieldInfo { IsStatic: true, IsInitOnly: true } field } => (true, field.GetValue(null)),
        MemberExpression { Member: FieldInfo field, Expression: ConstantExpression closure }
            when field.IsInitOnly || closure.Type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) =>
                (true, field.GetValue(closure.Value)),
        UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } minus
            when In(minus.Operand) is (true, int number and > int.MinValue) => (true, -number),
        NewExpression { Constructor: { } constructor } date when date.Type == typeof(DateOnly) => DateIn(constructor, date),
        _ => (false, null),
    };

    private (bool IsConstant, object? Value) DateIn(ConstructorInfo constructor, NewExpression date)
    {
        var arguments = date.Arguments.Select(In).ToList();
        if (!arguments.TrueForAll(argument => argument.IsConstant))
        {
            return (false, null);
        }

        try
        {
            return (true, constructor.Invoke([.. arguments.Select(argument => argument.Value)]));
        }
        catch (TargetInvocationException)
        {
            return (false, null); // the calendar has no such day
        }
    }
}
