using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Goes over a case that was made in code, and has all that it holds checked before anything is assessed.</summary>
internal sealed class CaseCheck
{
    private readonly ImmutableArray<FactType> types;
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly FactsCheck check;

    private CaseCheck(ImmutableArray<FactType> types, DateOnly assessedOn, int longestText)
    {
        this.types = types;
        check = new(types, longestText, Add) { AssessedOn = assessedOn };
    }

    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="options">The limits; null for none.</param>
    public static ImmutableArray<Problem> Check(RuleBook book, Case facts, AssessOptions? options = null)
    {
        ImmutableArray<IFact> given = facts.Facts.IsDefault ? [] : facts.Facts;
        if (options is not null && given.Length > options.MaxFacts
            && given.Count(fact => fact is null || !IsAddition(book, fact)) is var own
            && Math.Max(own, given.Length - own) > options.MaxFacts)
        {
            return [new(FileCodes.TooManyFacts, "facts", FactsCheck.TooMany(options.MaxFacts))];
        }

        var check = new CaseCheck(book.FactTypes, facts.AssessedOn, options?.MaxText ?? int.MaxValue);
        check.Nulls(facts);
        if (facts.Title is { } title)
        {
            check.check.Title(title, "title");
        }

        check.Complete(facts);
        check.Facts(given, book);
        check.Commitments(facts);
        check.Attested(book, facts);
        check.check.Finish();
        if (check.problems.Count == 0)
        {
            check.problems.AddRange(UnansweredCheck.Check(book, facts));
        }

        return check.problems.ToImmutable();
    }

    /// <summary>Refuses a case of which some fact cannot be named, before it is written to a file.</summary>
    /// <exception cref="InvalidCaseException">Something in it is null, or a fact has no id or that of another.</exception>
    public static void ThrowUnlessNamed(Case facts)
    {
        var check = new CaseCheck([], facts.AssessedOn, int.MaxValue);
        foreach (var (fact, number) in (facts.Facts.IsDefault ? [] : facts.Facts).Select((fact, number) => (fact, number)))
        {
            if (!check.IsNull(fact, number))
            {
                check.IsNamed(fact, number, fact is PackFact);
            }
        }

        check.Nulls(facts);
        check.Unanswered(facts);
        if (check.problems.Count > 0)
        {
            throw new InvalidCaseException(check.problems.ToImmutable());
        }
    }

    /// <summary>The place of a fact in messages: <c>supportRequest `coast-guard-training`</c>.</summary>
    private static string Place(IFact fact) => $"{FactType.NameOf(fact)} {Spelling.Quote(fact.Id ?? "")}";

    internal static string Place(IFact fact, Question question) => $"{Place(fact)} {question.Name}";

    /// <summary>Whether it carries answers to questions that packs add to a type that exists without them.</summary>
    private static bool IsAddition(RuleBook book, IFact fact) =>
        fact is PackFact told && book.FactTypeNamed(told.Type) is { IsFromPack: false };

    /// <summary>What stands where nothing may besides the facts: a name or commitments that are null.</summary>
    private void Nulls(Case facts)
    {
        Each("complete", facts.Complete, "this type is null; a list that may be incomplete is left out");
        Each("completeOfPacks", facts.CompleteOfPacks, "this type is null; a list that may be incomplete is left out");
        Each("attested", facts.Attested, "this is null; what nobody attests is left out");
        Each("commitments", facts.Commitments, "these commitments are null; a State of which nothing is known is left out");

        void Each<T>(string place, ImmutableArray<T> list, string message)
        {
            foreach (var (one, number) in (list.IsDefault ? [] : list).Select((one, number) => (one, number)))
            {
                if (one is null)
                {
                    Add(CaseCodes.NullInCase, FormattableString.Invariant($"{place}[{number}]"), message);
                }
            }
        }
    }

    /// <summary>Why a question is not answered is written with its fact, which has to be there.</summary>
    private void Unanswered(Case facts)
    {
        ImmutableArray<IFact> given = facts.Facts.IsDefault ? [] : facts.Facts;
        foreach (var said in facts.Unanswered.IsDefault ? [] : facts.Unanswered.Where(said =>
            said is null || !given.Any(fact => fact is not null && FactType.NameOf(fact) == said.Type && fact.Id == said.Fact)))
        {
            Add(CaseCodes.UnknownReference, "unanswered", said is null ? "this is null; where no reason is told, it is left out"
                : $"{Spelling.Quote(said.Fact ?? "")} is no {said.Type} of this case");
        }
    }

    private void Complete(Case facts)
    {
        foreach (var type in (facts.Complete.IsDefault ? [] : facts.Complete.Distinct()).Where(type => type is not null))
        {
            if (types.All(known => known.ClrType != type))
            {
                check.UnknownType(Spelling.Camel(type.Name), "complete");
            }
        }

        foreach (var name in (facts.CompleteOfPacks.IsDefault ? [] : facts.CompleteOfPacks.Distinct()).Where(name => name is not null))
        {
            if (check.IsType(name, "complete") && NamesInFiles.Named(name, types) is not { IsFromPack: true })
            {
                check.UnknownType(name, "complete");
            }
        }
    }

    private void Commitments(Case facts)
    {
        foreach (var (known, number) in (facts.Commitments.IsDefault ? [] : facts.Commitments).Select((known, number) => (known, number)))
        {
            if (known is not null)
            {
                check.Commitments(known.State, FormattableString.Invariant($"commitments[{number}]"));
            }
        }
    }

    private void Attested(RuleBook book, Case facts)
    {
        var attested = new AttestedCheck(book, check, Add);
        foreach (var (said, number) in (facts.Attested.IsDefault ? [] : facts.Attested).Select((said, number) => (said, number)))
        {
            if (said is null)
            {
                continue;
            }

            var place = FormattableString.Invariant($"attested[{number}]");
            if (attested.Rule(said.Rule ?? "", place) is { } rule)
            {
                attested.About(rule, said.Facts, place);
            }

            if (!Enum.IsDefined(said.Holds))
            {
                Add(CaseCodes.UnknownAnswer, place, $"{Defined.Refusal(said.Holds)}");
            }

            check.Attester(said.AttestedBy, "who attests", place);
            check.Attester(said.Basis, "the basis", place);
            check.Days(said.AttestedOn, said.ValidUntil, place, place, "attested");
        }
    }

    private void Facts(ImmutableArray<IFact> given, RuleBook book)
    {
        for (var number = 0; number < given.Length; number++)
        {
            var fact = given[number] is PackFact named ? NamesInFiles.Canonical(book, named) : given[number];
            if (IsNull(fact, number))
            {
                continue;
            }

            if (fact is PackFact told)
            {
                Check(told, number);
            }
            else if (book.OwnTypes.TryGetValue(fact.GetType(), out var type))
            {
                Check(fact, type, number);
            }
            else
            {
                check.UnknownType(FactType.NameOf(fact), FormattableString.Invariant($"facts[{number}]"));
            }
        }
    }

    /// <summary>Whether a fact, or what it cannot be read without, is null; that is told.</summary>
    private bool IsNull(IFact? fact, int number)
    {
        var (member, message) = fact switch
        {
            null => ("", "this fact is null; a fact that is not known is left out"),
            PackFact { Type: null } => (".type", "the name of the type of fact is null"),
            PackFact { Answers: null } => (".answers", "the answers are null; where nothing is answered they are empty"),
            _ => (null, ""),
        };
        if (member is not null)
        {
            Add(CaseCodes.NullInCase, FormattableString.Invariant($"facts[{number}]{member}"), message);
        }

        return member is not null;
    }

    /// <summary>
    /// Takes up a fact by its name; whether it has one. Answers that packs add to a fact stand beside it, under its name.
    /// </summary>
    private bool IsNamed(IFact fact, int number, bool isBeside)
    {
        var place = string.IsNullOrWhiteSpace(fact.Id) ? FactType.NameOf(fact) : Place(fact);
        if (!check.IsNamed(fact.Id, place))
        {
            return false;
        }

        var name = FactType.NameOf(fact);
        check.Add(isBeside ? $"{name} of packs" : name, fact.Id, place, FormattableString.Invariant($"facts[{number}]"));
        return true;
    }

    private void Check(PackFact fact, int number)
    {
        if (!check.IsType(fact.Type, FormattableString.Invariant($"facts[{number}]"))
            || NamesInFiles.Named(fact.Type, types) is not { } type)
        {
            return;
        }

        if (!type.IsFromPack && !string.IsNullOrWhiteSpace(fact.Id))
        {
            check.Addition(fact.Type, fact.Id, Place(fact));
        }

        var known = type.Reported.Where(question => question.Reader is PackAnswerReader).ToList();
        foreach (var (name, answer) in fact.Answers)
        {
            if (known.Find(question => question.Name == name) is not { } question)
            {
                Unknown(fact, name, known);
            }
            else if (!((PackAnswerReader)question.Reader).IsAnswer(answer))
            {
                check.NoAnswer(question, answer.ToString(), isWord: true, Place(fact, question));
            }
        }

        Check(fact, type, number);
    }

    private void Unknown(PackFact fact, string name, List<Question> known)
    {
        var meant = NamesInFiles.Meant(name, known);
        if (meant.IsEmpty)
        {
            Add(FileCodes.UnknownMember, Place(fact), $"no question that a guidance pack puts is called {Spelling.Quote(name)}; there are "
                + $"{Spelling.List(known.Select(question => question.Name))}{Spelling.DidYouMean(name, NamesInFiles.All(known))}");
        }
        else
        {
            Add(CaseCodes.AmbiguousName, Place(fact), meant.Length > 1 ? NamesInFiles.Ambiguous(name, meant)
                : $"{Spelling.Quote(name)} and {Spelling.Quote(meant[0].Name)} are the same question; answer it once");
        }
    }

    private void Check(IFact fact, FactType type, int index)
    {
        var isBeside = fact is PackFact && !type.IsFromPack;
        if ((isBeside || !check.TryAdd(fact is PackFact told ? told.Type : type.Name, fact.Id, index)) && !IsNamed(fact, index, isBeside))
        {
            return;
        }

        foreach (var question in type.Questions)
        {
            if (!question.IsKey && fact is PackFact == question.Reader is PackAnswerReader)
            {
                Check(fact, question);
            }
        }
    }

    private void Check(IFact fact, Question question)
    {
        var judgement = question.IsJudgement ? question.Reader.Judgement(fact) : null;
        if (judgement is not (null or { JudgedOn: null, ValidUntil: null, JudgedBy: null, Basis: null, Provision: null }))
        {
            Check(judgement, Place(fact, question));
        }

        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice when Given(fact, question, judgement) is { } code && !question.Scale.Has(code):
                check.NoAnswer(question, FormattableString.Invariant($"{code}"), isWord: false, Place(fact, question));
                break;
            case ScaleKind.TextList:
                var texts = question.Reader.Texts(fact)?.All ?? [];
                foreach (var (entry, at) in texts.Select((entry, at) => (entry, at)))
                {
                    check.Entry(question, entry, texts.Take(at), Place(fact, question));
                }

                break;
            case ScaleKind.Set when question.Reader.Set(fact) is { } set:
                Check(set, question, Place(fact, question));
                break;
            case ScaleKind.WholeNumber when question.Reader.Number(fact) is { } number
                && ExactNumber.Code(number, question.Scale.Decimals) is null:
                check.NotExact(question, FormattableString.Invariant($"{number}"), Place(fact, question));
                break;
            case ScaleKind.Text when question.Reader.Text(fact) is { } text:
                check.Text(question, text, null, fact);
                break;
        }

        if (question.Least is not null && Given(fact, question, judgement) is { } count)
        {
            check.Number(question, count, Place(fact, question));
        }
    }

    /// <summary>The members of a set are those of its scale, and each is answered one way.</summary>
    private void Check(AnswerSet set, Question question, string place)
    {
        foreach (var code in set.YesCodes.Concat(set.NoCodes).Distinct().Where(code => !question.Scale.Has(code)))
        {
            check.NoMember(question, FormattableString.Invariant($"{code}"), place);
        }

        foreach (var code in set.YesCodes.Intersect(set.NoCodes).Where(question.Scale.Has))
        {
            check.MemberTwice(question, question.Scale.Format(new(code, null)), isBothWays: true, place);
        }
    }

    private void Check(Judgement judgement, string place)
    {
        check.Days(judgement.JudgedOn, judgement.ValidUntil, place, place);
        foreach (var (name, text)
            in new[] { ("judgedBy", judgement.JudgedBy), ("basis", judgement.Basis), ("provision", judgement.Provision) })
        {
            if (text is not null)
            {
                check.Attestation(text, $"{place}.{name}");
            }
        }
    }

    /// <summary>The answer's code even where its judgement has lapsed.</summary>
    private static long? Given(IFact fact, Question question, Judgement? judgement) => question.IsJudgement ? judgement?.Code
        : question.Reader.Code(fact, 0) is var code && code != AnswerValue.None ? code : null;

    private void Add(ProblemCode code, string place, string message) => problems.Add(new(code, place, message));
}
