using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>What a case has to satisfy before anything is assessed; so that assessing it cannot fail.</summary>
internal static class CaseCheck
{
    public static ImmutableArray<Problem> Check(RuleBook book, Case facts)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var given = facts.Facts.IsDefault ? [] : facts.Facts;
        var types = given.Where(fact => fact is not null && fact is not PackFact).Select(fact => fact.GetType()).Distinct()
            .Select(type => book.FactTypes.FirstOrDefault(known => known.ClrType == type)).OfType<FactType>()
            .ToDictionary(type => type.ClrType);
        var ids = given.Where(fact => fact is not null && !IsAddition(book, fact)).Select(fact => (FactType.NameOf(fact), fact.Id)).ToHashSet();
        foreach (var type in facts.Complete.IsDefault ? [] : facts.Complete.Distinct().Where(type => book.FactTypes.All(known => known.ClrType != type)))
        {
            problems.Add(new("TR0501", "complete", NoSuchType(book, type)));
        }

        foreach (var name in facts.CompleteOfPacks.IsDefault ? [] : facts.CompleteOfPacks.Distinct().Where(name => book.FactTypeNamed(name) is not { IsFromPack: true }))
        {
            problems.Add(new("TR0501", "complete", NoSuchType(book, name)));
        }

        foreach (var (fact, number) in given.Select((fact, number) => (fact, number)))
        {
            if (fact is null)
            {
                problems.Add(new("TR0502", $"facts[{number}]", "this fact is null; a fact that isn't known is left out"));
            }
            else if (fact is PackFact told)
            {
                Check(book, facts, told, ids, number, problems);
            }
            else if (!types.TryGetValue(fact.GetType(), out var type))
            {
                problems.Add(new("TR0501", $"facts[{number}]", NoSuchType(book, fact.GetType())));
            }
            else
            {
                Check(facts, fact, type, ids, problems);
            }
        }

        foreach (var twice in (facts.Commitments.IsDefault ? [] : facts.Commitments).GroupBy(known => known.State).Where(group => group.Count() > 1))
        {
            problems.Add(new("TR0511", "commitments", $"{twice.Key} stands here {twice.Count()} times; what is known of a State is told once"));
        }

        foreach (var twice in given.Where(fact => fact is not null).GroupBy(fact => (Type: fact.GetType(), Name: FactType.NameOf(fact), fact.Id)).Where(group => group.Count() > 1))
        {
            problems.Add(new("TR0504", $"{twice.Key.Name} {Spelling.Quote(twice.Key.Id ?? "")}",
                $"{twice.Count()} facts of this type have the same id; ids are unique within a type"));
        }

        return problems.ToImmutable();
    }

    /// <summary>The place of a fact in messages: <c>supportRequest `coast-guard-training`</c>.</summary>
    public static string Place(IFact fact) => $"{FactType.NameOf(fact)} {Spelling.Quote(fact.Id)}";

    private static string Place(IFact fact, Question question) => $"{Place(fact)} {question.Name}";

    /// <summary>Whether it carries answers to questions that packs add to a type that exists without them.</summary>
    private static bool IsAddition(RuleBook book, IFact fact) => fact is PackFact told && book.FactTypeNamed(told.Type) is { IsFromPack: false };

    private static void Check(
        RuleBook book, Case facts, PackFact fact, HashSet<(string, string)> ids, int number, ImmutableArray<Problem>.Builder problems)
    {
        if (book.FactTypeNamed(fact.Type) is not { } type)
        {
            problems.Add(new("TR0501", FormattableString.Invariant($"facts[{number}]"), NoSuchType(book, fact.Type)));
            return;
        }

        if (!type.IsFromPack && !ids.Contains((fact.Type, fact.Id)))
        {
            var there = ids.Where(id => id.Item1 == fact.Type).Select(id => id.Item2).Order(StringComparer.Ordinal).ToList();
            problems.Add(new("TR0506", Place(fact), $"these answers are about a {fact.Type} that this case doesn't have"
                + (there.Count == 0 ? "" : $"; there are {Spelling.List(there)}") + Spelling.DidYouMean(fact.Id, there)));
        }

        var known = type.Questions.Where(question => question.Reader is PackAnswerReader).ToList();
        foreach (var (name, answer) in fact.Answers)
        {
            if (known.FirstOrDefault(question => question.Name == name) is not { } question)
            {
                problems.Add(new("TR0612", Place(fact), $"no question that a guidance pack puts is called {Spelling.Quote(name)}; there are {Spelling.List(known.Select(question => question.Name))}"
                    + Spelling.DidYouMean(name, known.Select(question => question.Name))));
            }
            else if (((PackAnswerReader)question.Reader).Of(answer) is null)
            {
                problems.Add(new("TR0505", Place(fact, question),
                    $"{Spelling.Quote(answer.ToString())} is no answer to this question; allowed are {question.Scale.Describe()}"));
            }
        }

        Check(facts, fact, type, ids, problems);
    }

    private static void Check(
        Case facts, IFact fact, FactType type, HashSet<(string, string)> ids, ImmutableArray<Problem>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(fact.Id))
        {
            problems.Add(new("TR0503", type.Name, "a fact of this type has no id; every fact is named within its case"));
            return;
        }

        foreach (var question in type.Questions.Where(question => fact is PackFact == question.Reader is PackAnswerReader || (question.IsKey && type.IsFromPack)))
        {
            if (question.Reader.Judgement(fact) is { } judgement)
            {
                Check(facts, judgement, fact, question, problems);
            }

            if (question.Scale.Kind == ScaleKind.Choice && Given(fact, question) is { } code
                && !question.Scale.Has(code))
            {
                problems.Add(new("TR0505", Place(fact, question),
                    FormattableString.Invariant($"{question.Shown(FormattableString.Invariant($"{code}"))} is no answer on this scale; allowed are {string.Join(", ", question.Scale.Choices.Select(choice => $"`{choice.Name}`"))}")));
            }

            if (question.Least is { } least && Given(fact, question) < least)
            {
                problems.Add(new("TR0512", Place(fact, question), TooLow(question, least, FormattableString.Invariant($"{Given(fact, question)}"))));
            }

            if (question.NamedIn is not null && question.Reader.Text(fact) is { } text && question.Refusal(text) is { } refusal)
            {
                problems.Add(new("TR0505", Place(fact, question), refusal));
            }

            if (question.RefersToName is { } target && question.Reader.Text(fact) is { } named && !ids.Contains((target, named)))
            {
                var there = ids.Where(id => id.Item1 == target).Select(id => id.Item2).Order(StringComparer.Ordinal).ToList();
                problems.Add(new("TR0506", Place(fact, question),
                    $"{question.Shown(named)} is no {target} of this case; "
                    + (there.Count == 0 ? "there is none" : $"there are {Spelling.List(there)}") + (question.IsSensitive ? "" : Spelling.DidYouMean(named, there))));
            }
        }
    }

    private static void Check(Case facts, Judgement judgement, IFact fact, Question question, ImmutableArray<Problem>.Builder problems)
    {
        if (judgement.JudgedOn > facts.AssessedOn)
        {
            problems.Add(new("TR0507", Place(fact, question), $"judged on {Iso(judgement.JudgedOn)}, after the day of the assessment, {Iso(facts.AssessedOn)}"));
        }

        if (judgement.ValidUntil < judgement.JudgedOn)
        {
            problems.Add(new("TR0508", Place(fact, question), $"valid until {Iso(judgement.ValidUntil)}, before the day on which it was judged, {Iso(judgement.JudgedOn)}"));
        }
    }

    /// <summary>The answer's code even where its judgement has lapsed.</summary>
    private static long? Given(IFact fact, Question question) =>
        question.Reader.Judgement(fact)?.Code ?? (question.IsJudgement || question.Reader.Code(fact, 0) == AnswerValue.None ? null : question.Reader.Code(fact, 0));

    /// <summary>The message for a whole number below the least that is allowed.</summary>
    public static string TooLow(Question question, int least, string answer) =>
        FormattableString.Invariant($"{question.Shown(answer)} is below {least}, the least that is allowed here");

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string NoSuchType(RuleBook book, Type type) => NoSuchType(book, Spelling.Camel(type.Name));

    private static string NoSuchType(RuleBook book, string name) =>
        $"no rule of this book reads facts of type {Spelling.Quote(name)}; it reads {Spelling.List(book.FactTypes.Select(known => known.Name))}"
        + Spelling.DidYouMean(name, book.FactTypes.Select(known => known.Name));
}
