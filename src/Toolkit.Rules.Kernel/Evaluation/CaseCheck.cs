using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>What a case has to satisfy before anything is assessed; so that assessing it cannot fail.</summary>
internal static class CaseCheck
{
    /// <summary>The most characters of an id; every finding about a fact repeats it.</summary>
    public const int LongestId = 500;

    /// <summary>The most facts of a case, unless a host sets others.</summary>
    public const int MostFacts = 1_000;

    private const string Unnamed = "a fact of this type has no id; every fact is named within its case";

    /// <summary>With how many problems the nearest names are still looked for; among many facts that takes its time.</summary>
    private const int MostSuggestions = 100;

    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="mostFacts">The greatest number of facts; a case with more is not looked at any further.</param>
    public static ImmutableArray<Problem> Check(RuleBook book, Case facts, int mostFacts = int.MaxValue)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        ImmutableArray<IFact> given = facts.Facts.IsDefault ? [] : facts.Facts;
        if (given.Length > mostFacts && given.Count(fact => fact is null || !IsAddition(book, fact)) is var own
            && Math.Max(own, given.Length - own) > mostFacts)
        {
            return [new("TR0609", "facts", TooMany(mostFacts))];
        }

        given = [.. given.Select(fact => fact is PackFact told ? NamesInFiles.Canonical(book, told) : fact)];
        var types = given.Where(fact => fact is not null && fact is not PackFact).Select(fact => fact.GetType()).Distinct()
            .Select(type => book.FactTypes.FirstOrDefault(known => known.ClrType == type)).OfType<FactType>()
            .ToDictionary(type => type.ClrType);
        var ids = given.Where(fact => fact is not null && !IsAddition(book, fact)).Select(fact => (FactType.NameOf(fact), fact.Id)).ToHashSet();
        Nulls(facts, problems);
        foreach (var type in facts.Complete.IsDefault ? [] : facts.Complete.Distinct().Where(type => type is not null && book.FactTypes.All(known => known.ClrType != type)))
        {
            problems.Add(new("TR0501", "complete", NoSuchType(book, type)));
        }

        foreach (var name in facts.CompleteOfPacks.IsDefault ? [] : facts.CompleteOfPacks.Distinct().Where(name => name is not null && book.FactTypeNamed(name) is not { IsFromPack: true }))
        {
            problems.Add(NamesInFiles.Meant(name, book.FactTypes) is { Length: > 1 } several
                ? new("TR0514", "complete", NamesInFiles.Ambiguous(name, several))
                : new("TR0501", "complete", NoSuchType(book, name)));
        }

        foreach (var (fact, number) in given.Select((fact, number) => (fact, number)))
        {
            if (IsNull(fact, number, problems))
            {
                continue;
            }

            if (fact is PackFact told)
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

        foreach (var twice in (facts.Commitments.IsDefault ? [] : facts.Commitments).Where(known => known is not null).GroupBy(known => known.State).Where(group => group.Count() > 1))
        {
            problems.Add(new("TR0511", "commitments", $"{twice.Key} stands here {twice.Count()} times; what is known of a State is told once"));
        }

        Twice(given, problems);
        if (problems.Count == 0)
        {
            problems.AddRange(UnansweredCheck.Check(book, facts));
        }

        return problems.ToImmutable();
    }

    /// <summary>Refuses a case of which some fact can't be named, before it is written to a file.</summary>
    /// <exception cref="InvalidCaseException">Something in it is null, or a fact has no id or that of another.</exception>
    public static void ThrowUnlessNamed(Case facts)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        ImmutableArray<IFact> given = [.. (facts.Facts.IsDefault ? [] : facts.Facts).Where((fact, number) => !IsNull(fact, number, problems))];
        problems.AddRange(given.Select(Nameless).OfType<Problem>());
        Nulls(facts, problems);
        Twice(given, problems);
        foreach (var said in facts.Unanswered.IsDefault ? [] : facts.Unanswered.Where(said =>
            said is null || !given.Any(fact => fact is not null && FactType.NameOf(fact) == said.Type && fact.Id == said.Fact)))
        {
            problems.Add(new("TR0506", "unanswered", said is null ? "this is null; where no reason is told, it is left out"
                : $"{Spelling.Quote(said.Fact ?? "")} is no {said.Type} of this case"));
        }

        if (problems.Count > 0)
        {
            throw new InvalidCaseException(problems.ToImmutable());
        }
    }

    private static void Twice(ImmutableArray<IFact> given, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var twice in given.Where(fact => fact is not null and not PackFact { Type: null } && !string.IsNullOrWhiteSpace(fact.Id)).GroupBy(fact => (Type: fact.GetType(), Name: FactType.NameOf(fact), fact.Id)).Where(group => group.Count() > 1))
        {
            problems.Add(new("TR0504", $"{twice.Key.Name} {Spelling.Quote(twice.Key.Id)}",
                $"{twice.Count()} facts of this type have the same id; ids are unique within a type"));
        }
    }

    /// <summary>What stands where nothing may besides the facts: a name or commitments that are null.</summary>
    private static void Nulls(Case facts, ImmutableArray<Problem>.Builder problems)
    {
        Each("complete", facts.Complete, "this type is null; a list that may be incomplete is left out");
        Each("completeOfPacks", facts.CompleteOfPacks, "this type is null; a list that may be incomplete is left out");
        Each("commitments", facts.Commitments, "these commitments are null; a State of which nothing is known is left out");

        void Each<T>(string place, ImmutableArray<T> list, string message)
        {
            foreach (var (one, number) in (list.IsDefault ? [] : list).Select((one, number) => (one, number)))
            {
                if (one is null)
                {
                    problems.Add(new("TR0502", FormattableString.Invariant($"{place}[{number}]"), message));
                }
            }
        }
    }

    /// <summary>Whether a fact, or what it can't be read without, is null; that is noted.</summary>
    private static bool IsNull(IFact? fact, int number, ImmutableArray<Problem>.Builder problems)
    {
        var (member, message) = fact switch
        {
            null => ("", "this fact is null; a fact that isn't known is left out"),
            PackFact { Type: null } => (".type", "the name of the type of fact is null"),
            PackFact { Answers: null } => (".answers", "the answers are null; where nothing is answered they are empty"),
            _ => (null, ""),
        };
        if (member is not null)
        {
            problems.Add(new("TR0502", FormattableString.Invariant($"facts[{number}]{member}"), message));
        }

        return member is not null;
    }

    /// <summary>The place of a fact in messages: <c>supportRequest `coast-guard-training`</c>.</summary>
    public static string Place(IFact fact) => $"{FactType.NameOf(fact)} {Spelling.Quote(fact.Id ?? "")}";

    private static string Place(IFact fact, Question question) => $"{Place(fact)} {question.Name}";

    /// <summary>Whether it carries answers to questions that packs add to a type that exists without them.</summary>
    private static bool IsAddition(RuleBook book, IFact fact) => fact is PackFact told && book.FactTypeNamed(told.Type) is { IsFromPack: false };

    private static void Check(
        RuleBook book, Case facts, PackFact fact, HashSet<(string, string)> ids, int number, ImmutableArray<Problem>.Builder problems)
    {
        if (book.FactTypeNamed(fact.Type) is not { } type)
        {
            var place = FormattableString.Invariant($"facts[{number}]");
            problems.Add(NamesInFiles.Meant(fact.Type, book.FactTypes) is { Length: > 1 } several
                ? new("TR0514", place, NamesInFiles.Ambiguous(fact.Type, several))
                : new("TR0501", place, NoSuchType(book, fact.Type)));
            return;
        }

        if (!type.IsFromPack && !string.IsNullOrWhiteSpace(fact.Id) && !ids.Contains((fact.Type, fact.Id)))
        {
            problems.Add(new("TR0506", Place(fact), $"these answers are about a {fact.Type} that this case doesn't have"
                + (There(fact.Type, fact.Id, ids, problems.Count) is { Length: > 0 } there ? $"; {there}" : "")));
        }

        var known = type.Reported.Where(question => question.Reader is PackAnswerReader).ToList();
        foreach (var (name, answer) in fact.Answers)
        {
            if (known.Find(question => question.Name == name) is not { } question)
            {
                problems.Add(NamesInFiles.Meant(name, known) is { Length: > 0 } meant
                    ? new("TR0514", Place(fact), meant.Length > 1 ? NamesInFiles.Ambiguous(name, meant)
                        : $"{Spelling.Quote(name)} and {Spelling.Quote(meant[0].Name)} are the same question; answer it once")
                    : new("TR0612", Place(fact),
                        $"no question that a guidance pack puts is called {Spelling.Quote(name)}; there are "
                            + $"{Spelling.List(known.Select(question => question.Name))}"
                        + Spelling.DidYouMean(name, NamesInFiles.All(known))));
            }
            else if (!((PackAnswerReader)question.Reader).IsAnswer(answer))
            {
                problems.Add(new("TR0505", Place(fact, question),
                    $"{Spelling.Quote(answer.ToString())} is no answer to this question; allowed are {question.Scale.Describe()}"
                    + (TextAnswer.IsOpen(answer.ToString()) ? $"; {TextAnswer.LeaveOut}" : "")));
            }
        }

        Check(facts, fact, type, ids, problems);
    }

    private static void Check(
        Case facts, IFact fact, FactType type, HashSet<(string, string)> ids, ImmutableArray<Problem>.Builder problems)
    {
        if (Nameless(fact) is { } nameless)
        {
            problems.Add(nameless);
            return;
        }

        if (TooLong(fact.Id) is { } tooLong)
        {
            problems.Add(new("TR0513", Place(fact), tooLong));
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

            if (question.Scale.Kind == ScaleKind.TextList)
            {
                problems.AddRange(TextsGiven(fact, question).Select(wrong => new Problem(wrong.Code, Place(fact, question), wrong.Message)));
            }

            if (question.Reader.Set(fact) is { } set)
            {
                Check(set, fact, question, problems);
            }

            if (question.Reader.Number(fact) is { } number && ExactNumber.Code(number, question.Scale.Decimals) is null)
            {
                problems.Add(new("TR0518", Place(fact, question), NotExact(question, FormattableString.Invariant($"{number}"))));
            }

            if (question.Least is { } least && Given(fact, question) is { } given && given < question.LeastCode)
            {
                problems.Add(new("TR0512", Place(fact, question), TooLow(question, least, question.Scale.Format(new(given, null)))));
            }

            if (question.Scale.Kind == ScaleKind.Text && !question.IsKey && question.Reader.Text(fact) is { } text
                && TextAnswer.IsGiven(text))
            {
                Check(fact, question, text, ids, problems);
            }
        }
    }

    private static void Check(IFact fact, Question question, string text, HashSet<(string, string)> ids,
        ImmutableArray<Problem>.Builder problems)
    {
        if (question.RefersToName is not { } target)
        {
            if (question.Refusal(text) is { } refusal)
            {
                problems.Add(new("TR0505", Place(fact, question), refusal));
            }
        }
        else if (!ids.Contains((target, text)))
        {
            problems.Add(question.SaysNothing(text) is { } nothing
                ? new("TR0505", Place(fact, question), nothing)
                : new("TR0506", Place(fact, question), $"{question.Shown(text)} is no {target} of this case; "
                    + (There(target, question.IsSensitive ? null : text, ids, problems.Count) is { Length: > 0 } there ? there
                    : "there is none")));
        }
    }

    /// <summary>What is wrong with the texts of a list.</summary>
    private static IEnumerable<(string Code, string Message)> TextsGiven(IFact fact, Question question)
    {
        var texts = question.Reader.Texts(fact)?.All ?? [];
        return texts.Select((text, number) => WrongText(question, text, texts.Take(number))).OfType<(string, string)>();
    }

    /// <summary>What is wrong with a text of a list, after those before it; null where nothing is, and where it reads as not answered.</summary>
    public static (string Code, string Message)? WrongText(Question list, string text, IEnumerable<string> before) =>
        list.SaysNothing(text) is { } nothing ? ("TR0505", nothing)
        : TextAnswer.IsGiven(text) && before.Contains(text.Trim(), StringComparer.Ordinal)
            ? ("TR0519", $"{(list.IsSensitive ? "an entry (withheld as sensitive)" : Spelling.Quote(text))} stands here twice; each entry is listed once")
        : null;

    /// <summary>The members of a set are those of its scale, and each is answered one way.</summary>
    private static void Check(AnswerSet set, IFact fact, Question question, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var code in set.YesCodes.Concat(set.NoCodes).Distinct().Where(code => !question.Scale.Has(code)))
        {
            problems.Add(new("TR0505", Place(fact, question), NoMember(question, FormattableString.Invariant($"{code}"))));
        }

        foreach (var code in set.YesCodes.Intersect(set.NoCodes).Where(question.Scale.Has))
        {
            problems.Add(new("TR0515", Place(fact, question), BothWays(question, question.Scale.Format(new(code, null)))));
        }
    }

    /// <summary>The message for what is no member of a set.</summary>
    public static string NoMember(Question set, string member) =>
        $"{set.Shown(member)} is no member of this set; allowed are {Spelling.List(set.Scale.Names)}"
        + (set.IsSensitive ? "" : Spelling.DidYouMean(member, set.Scale.Names));

    /// <summary>The message for a member of a set that is answered both yes and no.</summary>
    public static string BothWays(Question set, string member) =>
        $"{OfSet(set, member)} is answered both `yes` and `no`; each member is answered once";

    /// <summary>A member of a set, for a message: quoted, or withheld where the set is sensitive.</summary>
    public static string OfSet(Question set, string member) => set.IsSensitive ? "a member (withheld as sensitive)" : Spelling.Quote(member);

    /// <summary>What is wrong with a fact's id as the name of something; null where nothing is.</summary>
    private static Problem? Nameless(IFact fact) =>
        string.IsNullOrWhiteSpace(fact.Id) ? new("TR0503", FactType.NameOf(fact), Unnamed)
        : TextAnswer.NameRefusal(fact.Id) is { } why ? new("TR0503", Place(fact), why)
        : null;

    /// <summary>The facts of a type that there are, and the nearest to a name; among many problems only that there are some.</summary>
    private static string There(string type, string? named, HashSet<(string Type, string Id)> ids, int problems)
    {
        if (problems >= MostSuggestions)
        {
            return ids.Any(id => id.Type == type) ? "there are others" : "";
        }

        var there = ids.Where(id => id.Type == type && !string.IsNullOrWhiteSpace(id.Id)).Select(id => id.Id).Order(StringComparer.Ordinal).ToList();
        return there.Count == 0 ? "" : $"there are {Spelling.List(there)}{(named is null ? "" : Spelling.DidYouMean(named, there))}";
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

        foreach (var (name, text)
            in new[] { ("judgedBy", judgement.JudgedBy), ("basis", judgement.Basis), ("provision", judgement.Provision) })
        {
            if (text is not null && AttestationRefusal(text) is { } refusal)
            {
                problems.Add(new("TR0505", $"{Place(fact, question)}.{name}", refusal));
            }
        }
    }

    /// <summary>The answer's code even where its judgement has lapsed.</summary>
    private static long? Given(IFact fact, Question question) =>
        question.Reader.Judgement(fact)?.Code ?? (question.IsJudgement || question.Reader.Code(fact, 0) == AnswerValue.None ? null : question.Reader.Code(fact, 0));

    /// <summary>
    /// The message for what a judgement says of itself and doesn't say; null for what it does say, and for what reads as not said.
    /// </summary>
    public static string? AttestationRefusal(string text) =>
        TextAnswer.SaysNothing(text) is { } says
            ? $"{Spelling.Quote(text)} {says}; what is not said of a judgement is left out, or null" : null;

    /// <summary>
    /// The message for a case of too many facts. Answers to questions that packs add belong to the fact that they are about.
    /// </summary>
    public static string TooMany(int most) => FormattableString.Invariant($"the case has more than {most} facts");

    /// <summary>The message for an id that is too long; null for one that isn't.</summary>
    public static string? TooLong(string id) => id.Length <= LongestId ? null
        : FormattableString.Invariant($"the id has {id.Length} characters; allowed are {LongestId}, since every finding about the fact repeats it");

    /// <summary>The message for a number that is not told in its unit and decimals.</summary>
    public static string NotExact(Question question, string number) =>
        $"{question.Shown(number)} {ExactNumber.Parse(number, question.Scale.Decimals).Wrong}; the answer is a number in "
            + $"{question.Scale.Unit}{question.Scale.DecimalsAllowed}";

    /// <summary>The message for a whole number below the least that is allowed.</summary>
    public static string TooLow(Question question, int least, string answer) =>
        FormattableString.Invariant($"{question.Shown(answer)} is below {least}, the least that is allowed here");

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string NoSuchType(RuleBook book, Type type) => NoSuchType(book, Spelling.Camel(type.Name));

    private static string NoSuchType(RuleBook book, string name) =>
        $"no rule of this book reads facts of type {Spelling.Quote(name)}; it reads {Spelling.List(book.FactTypes.Select(known => known.Name))}"
        + Spelling.DidYouMean(name, NamesInFiles.All(book.FactTypes));
}
