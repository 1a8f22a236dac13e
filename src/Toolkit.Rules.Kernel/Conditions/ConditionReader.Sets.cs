using System.Linq.Expressions;

namespace Toolkit.Rules.Conditions;

/// <summary>Reads what is asked of sets and of lists of texts.</summary>
internal sealed partial class ConditionReader
{
    private const string SetsAreAskedByMember =
        "a set is not compared as a whole; ask for its members by `Includes`, `IncludesAny`, `IncludesAll` or `IsAnswered`";

    private const string ListsAreAskedByText = "a list is not compared as a whole; ask by `Includes`, `Count` or `IsAnswered`";

    private static bool IsSet(Asked asked) => asked.Question.Scale.Kind == ScaleKind.Set;

    private static bool IsList(Asked asked) => asked.Question.Scale.Kind == ScaleKind.TextList;

    /// <summary>What is asked of a list of texts: whether it holds one, or is answered.</summary>
    private Condition? ReadList(MethodCallExpression call, Asked list)
    {
        if (call.Method.Name == nameof(Answers.IsAnswered))
        {
            return new Answered(list with { Question = list.Question.Count! });
        }

        return call.Method.Name != nameof(Answers.Includes) ? Refuse(call, ListsAreAskedByText)
            : constants.In(call.Arguments[1]) is not (true, string text) ? Refuse(call.Arguments[1], "the text is a constant")
            : TextAnswer.WhyNone(text) is { } why ? Refuse(call.Arguments[1], why)
            : SetConditions.Includes(list with { Question = list.Question.Holding(text) });
    }

    /// <summary>What is asked of the members of a set: each is a question of its own.</summary>
    private Condition? ReadSet(MethodCallExpression call, Asked set)
    {
        var isAnswered = call.Method.Name == nameof(Answers.IsAnswered);
        if (call.Arguments.Count == 1)
        {
            return SetConditions.AreAnswered(set);
        }

        Expression[] listed =
            Strip(call.Arguments[1]) is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } list ? [.. list.Expressions]
            : call.Method.Name is nameof(Answers.IncludesAny) or nameof(Answers.IncludesAll) ? [] : [call.Arguments[1]];
        if (listed.Length == 0)
        {
            return Refuse(call.Arguments[1], "the members are listed one by one");
        }

        var members = new List<Asked>();
        foreach (var element in listed)
        {
            if (constants.In(element) is not (true, { } constant) || set.Question.Scale.Value(constant) is not { } member)
            {
                return Refuse(element, $"no member of `{set.Question.Id}`; allowed are {Spelling.List(set.Question.Scale.Names)}");
            }

            members.Add(set with { Question = set.Question.Of(set.Question.Scale.Format(member))! });
        }

        return isAnswered ? new Answered(members[0]) : SetConditions.Include(members, call.Method.Name == nameof(Answers.IncludesAny));
    }
}
