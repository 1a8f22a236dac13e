using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Toolkit.Rules.Conditions;

/// <summary>Reads what is asked of the facts of a type together.</summary>
internal sealed partial class ConditionReader
{
    private CountOf? ReadCount(MethodCallExpression call, Comparison comparison, int limit, bool recordedOnly)
    {
        var (type, number, lambda) = Enter(call, 0);
        return Inside(lambda) is { } where && Untie(call, type, number, where) is var (match, rest)
            ? new CountOf(type, number, match, rest, comparison, limit, recordedOnly)
            : null;
    }

    private Not? ReadAll(MethodCallExpression call)
    {
        var (type, number, lambda) = Enter(call, 0);
        if (Inside(lambda) is not { } part)
        {
            return null;
        }

        if (Outer(part, number).Any())
        {
            Refuse(call, "what `Case.All` asks concerns the facts it runs over alone; write `!Case.Any` with the equality that ties them");
            return null;
        }

        return new(new CountOf(type, number, null, new Not(part), Comparison.AtLeast, 1, recordedOnly: false));
    }

    /// <summary>
    /// Takes out of a count's condition the one equality that ties it to a fact already known. Nothing else may speak of such a fact:
    /// so a count is made once for each answer that ties, and not for each pair of facts.
    /// </summary>
    private (Match? Match, Condition Where)? Untie(Expression call, FactType type, int number, Condition where)
    {
        ImmutableArray<Condition> parts = where is AllOf all ? all.Parts : [where];
        var tie = parts.OfType<CompareAnswers>().FirstOrDefault(two =>
            two is { Comparison: Comparison.Is, Difference: 0 } && two.Left.Fact == number != (two.Right.Fact == number));
        var rest = parts.Where(part => !ReferenceEquals(part, tie)).ToImmutableArray();
        if (rest.SelectMany(part => Outer(part, number)).Any())
        {
            Refuse(call,
                $"besides one equality (`==`) with a question of a fact outside it, this may ask only about the {type.Label} itself");
            return null;
        }

        var whole = rest.Length == 1 ? rest[0] : new AllOf(rest);
        return tie is null ? (null, whole)
            : tie.Left.Fact == number ? (new Match(tie.Left.Question, tie.Right), whole)
            : (new Match(tie.Right.Question, tie.Left), whole);
    }

    /// <summary>The facts outside a count that its condition speaks of.</summary>
    private static IEnumerable<int> Outer(Condition condition, int number) =>
        ConditionTree.FactsIn(condition).Where(fact => fact < number);

    private Condition? ReadDisparity(MethodCallExpression call)
    {
        var (type, number, lambda) = Enter(call, 0);
        var where = Inside(lambda);
        var asked = Lambda(call.Arguments[1]);
        scope[asked.Parameters[0]] = (number, type);
        var question = AskedIn(asked.Body);
        scope.Remove(asked.Parameters[0]);
        if (question is not { } about || about.Fact != number)
        {
            return Refuse(asked, "a question of the compared fact is expected here");
        }

        if (constants.In(call.Arguments[2]) is not (true, int steps and > 0))
        {
            return Refuse(call.Arguments[2], "the distance is a constant whole number above zero");
        }

        if (where is not null && Outer(where, number).Any())
        {
            return Refuse(call, "which facts are compared may depend on those facts alone");
        }

        return RequireOrder(call, about, Comparison.AtLeast) && where is not null
            ? new Disparity(type, number, where, about.Question, steps)
            : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification =
        "fact types are roots: a rule over them names their properties in its lambda")]
    private (FactType Type, int Number, LambdaExpression Lambda) Enter(MethodCallExpression call, int argument)
    {
        var lambda = Lambda(call.Arguments[argument]);
        var type = FactType.Of(lambda.Parameters[0].Type);
        var number = scope.Count;
        scope[lambda.Parameters[0]] = (number, type);
        return (type, number, lambda);
    }

    private Condition? Inside(LambdaExpression lambda)
    {
        var condition = Read(lambda.Body);
        scope.Remove(lambda.Parameters[0]);
        return condition;
    }
}
