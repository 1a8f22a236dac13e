using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Checks what a case says of questions that are not answered.</summary>
internal static class UnansweredCheck
{
    /// <summary>In a fact of a case file, the member that says why questions are not answered.</summary>
    public const string Member = "unanswered";

    /// <summary>The reasons, as they are written in files.</summary>
    public static ImmutableArray<string> Reasons { get; } = [.. Enum.GetNames<WhyUnanswered>().Select(Spelling.Kebab)];

    /// <summary>What is wrong with what a case made in code says; called once nothing else is wrong with the case.</summary>
    public static IEnumerable<Problem> Check(RuleBook book, Case facts)
    {
        if (facts.Unanswered.IsDefaultOrEmpty)
        {
            return [];
        }

        var index = new CaseIndex(book, facts);
        return [.. facts.Unanswered.SelectMany((said, number) =>
            said is null ? [new(CaseCodes.NullInCase, FormattableString.Invariant($"unanswered[{number}]"),
                "this is null; where no reason is told, it is left out")]
            : Check(book, index, said, FormattableString.Invariant($"unanswered[{number}]"))),
            .. Twice(book, facts.Unanswered)];
    }

    private static IEnumerable<Problem> Check(RuleBook book, CaseIndex index, Unanswered said, string place)
    {
        if (said.Type is null || book.FactTypeNamed(said.Type) is not { } type)
        {
            var names = book.FactTypes.Select(known => known.Name).ToList();
            yield return new(CaseCodes.UnknownFactType, place,
                $"{Spelling.Quote(said.Type ?? "")} is no type of fact; allowed are {Spelling.List(names)}"
                + Spelling.DidYouMean(said.Type ?? "", names));
            yield break;
        }

        if (index.Of(type).FirstOrDefault(bound => bound.Fact!.Id == said.Fact).Fact is not { } fact)
        {
            var there = index.Of(type).Select(bound => bound.Fact!.Id).ToList();
            yield return new(CaseCodes.UnknownReference, place, $"{Spelling.Quote(said.Fact ?? "")} is no {type.Name} of this case; "
                + (there.Count == 0 ? "there is none" : $"there are {Spelling.List(there)}{Spelling.DidYouMean(said.Fact ?? "", there)}"));
            yield break;
        }

        if (Find(type, said.Question ?? "") is not { } question)
        {
            yield return new(FileCodes.UnknownMember, place, NoQuestion(type, said.Question ?? ""));
            yield break;
        }

        if (!Enum.IsDefined(said.Why))
        {
            yield return new(CaseCodes.UnknownAnswer, place, $"{Defined.Refusal(said.Why)}");
        }
        else if (question.Single.All(single => index.IsGiven(fact, single)))
        {
            yield return new(CaseCodes.AnsweredAndNot, place, Answered(question));
        }
        else if (said.Why == WhyUnanswered.NotApplicable && NotShown(question, applies => applies.Asked.Question is var other
            && index.Answer(fact, other) is { IsGiven: true } answer ? applies.Contains(answer) : null) is { } why)
        {
            yield return new(CaseCodes.MayApply, place, why);
        }
    }

    private static IEnumerable<Problem> Twice(RuleBook book, ImmutableArray<Unanswered> all) => all.Where(said => said?.Type is not null
        && said.Question is not null)
        .GroupBy(said => (Type: book.FactTypeNamed(said.Type) is { } type ? type.Name : said.Type, said.Fact,
            Question: book.FactTypeNamed(said.Type) is { } of && Find(of, said.Question) is { } question ? question.Name : said.Question))
        .Where(group => group.Count() > 1)
        .Select(group => new Problem(FileCodes.MemberTwice, "unanswered",
            $"it is said {group.Count()} times why `{group.Key.Question}` of {group.Key.Type} {Spelling.Quote(group.Key.Fact)} is not "
                + $"answered; it is said once"));

    /// <summary>The question that a name means, the fact's own id left out; null where it means none.</summary>
    public static Question? Find(FactType type, string name) => NamesInFiles.Named(name, Questions(type));

    /// <summary>The questions of which it can be said why they are not answered: sets as a whole, and their members.</summary>
    public static IReadOnlyCollection<Question> Questions(FactType type) =>
        [.. type.Questions.Where(question => !question.IsKey).Concat(type.Reported.Where(question => question.Whole is not null))];

    /// <summary>The message for a name that means no question.</summary>
    public static string NoQuestion(FactType type, string name) =>
        $"no question of `{type.Name}` is called {Spelling.Quote(name)}; allowed are "
            + $"{Spelling.List(type.Questions.Where(question => !question.IsKey).Select(question => question.Name))}"
        + Spelling.DidYouMean(name, NamesInFiles.All(Questions(type)));

    /// <summary>The message for a question that is answered.</summary>
    public static string Answered(Question question) =>
        $"`{question.Name}` is answered, and said to be unanswered; leave one of the two out";

    /// <summary>Why a case may not say that a question does not apply; null where it may.</summary>
    /// <param name="question">The question.</param>
    /// <param name="applies">Whether the answer that this hangs on makes it apply; null where it is not given.</param>
    public static string? NotShown(Question question, Func<OneOf, bool?> applies)
    {
        if ((question.Whole ?? question).AppliesIf is not { } condition)
        {
            return $"`{question.Name}` applies to every {question.Fact.Label}; why it is not answered is one of "
                + $"{Spelling.List(Reasons[..^1])}";
        }

        var other = condition.Asked.Question.Name;
        var answers = string.Join(" or ", condition.Answers.Select(answer => $"‘{answer}’"));
        return applies(condition) switch
        {
            false => null,
            true => $"`{question.Name}` applies where `{other}` is {answers}, and that is so",
            null => $"`{question.Name}` applies where `{other}` is {answers}, and that is not answered; answer `{other}` first",
        };
    }
}
