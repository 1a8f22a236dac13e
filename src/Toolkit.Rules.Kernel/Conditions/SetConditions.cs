using System.Collections.Immutable;

namespace Toolkit.Rules.Conditions;

/// <summary>What conditions say of a set: each member is a question that is answered yes or no.</summary>
internal static class SetConditions
{
    private static readonly AnswerValue Yes = new((long)Answer.Yes, null);
    private static readonly string YesInFiles = Scale.YesOrNo.Format(Yes);

    /// <summary>The answer for a member is yes.</summary>
    public static Compare Includes(Asked member) => new(member, Comparison.Is, YesInFiles) { Value = Yes };

    /// <summary>The answer is yes for one, or for each, of the members.</summary>
    public static Condition Include(IEnumerable<Asked> members, bool isAny)
    {
        ImmutableArray<Condition> parts =
            [.. members.Distinct().OrderBy(member => member.Question.Whole!.Members.IndexOf(member.Question)).Select(Includes)];
        return parts is [var only] ? only : isAny ? new AnyOf(parts) : new AllOf(parts);
    }

    /// <summary>Every member is answered.</summary>
    public static Condition AreAnswered(Asked set)
    {
        ImmutableArray<Condition> parts = [.. set.Question.Members.Select(member => new Answered(set with { Question = member }))];
        return parts is [var only] ? only : new AllOf(parts);
    }

    /// <summary>One member in words.</summary>
    public static string Text(Compare member, bool negated, Func<Asked, string> name)
    {
        var isYes = (member.Comparison == Comparison.Is) == (member.Answer == YesInFiles) != negated;
        return $"{name(Set(member.Asked))} {(isYes ? "include" : "do not include")} ‘{member.Asked.Question.Member}’";
    }

    /// <summary>Several members of one set in words; null where the condition speaks of anything else.</summary>
    public static string? Text(Condition condition, bool negated, Func<Asked, string> name)
    {
        var parts = ConditionTree.Parts(condition).ToImmutableArray();
        if (parts.Length < 2)
        {
            return null;
        }

        if (parts.All(part => part is Compare { Asked.Question: { Whole: not null, IsCount: false }, Comparison: Comparison.Is } member
                && member.Answer == YesInFiles)
            && parts.Select(part => Set(((Compare)part).Asked)).Distinct().ToList() is [var of])
        {
            var members = parts.Select(part => $"‘{((Compare)part).Asked.Question.Member}’").ToList();
            var (word, joined) = condition is AnyOf ? ("one", "or") : ("each", "and");
            return $"{name(of)} {(negated ? condition is AnyOf ? "include none" : "do not include each" : $"include {word}")} of "
                + $"{string.Join(", ", members[..^1])} {joined} {members[^1]}";
        }

        return condition is AllOf && parts.All(part => part is Answered { Asked.Question.Whole: not null })
            && parts.Select(part => Set(((Answered)part).Asked)).Distinct().ToList() is [var whole]
            && parts.Length == whole.Question.Members.Length
            ? $"{name(whole)} are {(negated ? "not answered" : "answered")} for every member" : null;
    }

    private static Asked Set(Asked member) => member with { Question = member.Question.Whole! };
}
