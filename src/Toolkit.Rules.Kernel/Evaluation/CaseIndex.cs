using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The facts of a checked case, by type and in canonical order, so that the order in which they were given changes nothing.
/// </summary>
internal sealed class CaseIndex
{
    private readonly RuleBook book;
    private readonly Dictionary<Type, ImmutableArray<BoundFact>> facts = [];
    private readonly HashSet<Type> complete;
    private readonly Dictionary<State, StateCommitments> commitments;
    private readonly Dictionary<string, ImmutableArray<BoundFact>>? ofPacks;
    private readonly HashSet<string>? completeOfPacks;
    private readonly Dictionary<(string Type, string Id), PackFact>? added;
    private readonly Dictionary<(string Type, string Id, string Question), WhyUnanswered>? unanswered;
    private readonly ContradictedAnswers? contradicted;
    private Dictionary<Question, Dictionary<AnswerValue, ImmutableArray<BoundFact>>>? groups;
    private Dictionary<IFact, StatesOfFact>? states;
    private StatesOfCase? ofAll;

    /// <param name="book">The rules, for the names of what packs add.</param>
    /// <param name="from">A case that is right in everything.</param>
    public CaseIndex(RuleBook book, Case from)
    {
        this.book = book;
        Day = from.AssessedOn.DayNumber;
        State = from.State;
        commitments = from.Commitments.IsDefaultOrEmpty ? [] : from.Commitments.ToDictionary(known => known.State);
        complete = from.Complete.IsDefault ? [] : [.. from.Complete];
        var byType = new Dictionary<Type, List<IFact>>();
        foreach (var fact in from.Facts.IsDefault ? [] : from.Facts)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(byType, fact.GetType(), out _);
            (same ??= []).Add(fact);
        }

        foreach (var (type, same) in byType)
        {
            facts.Add(type, InOrder(same));
        }

        // Facts of the types of packs; and, looked up by the fact that they belong to, the answers to questions that packs add.
        if (facts.Remove(typeof(PackFact), out var packFacts))
        {
            var named = packFacts.Select(bound => NamesInFiles.Canonical(book, (PackFact)bound.Fact!)).ToList();
            ofPacks = named.GroupBy(fact => fact.Type).ToDictionary(group => group.Key, InOrder, StringComparer.Ordinal);
            added = named.ToDictionary(fact => (fact.Type, fact.Id));
        }

        if (!from.Unanswered.IsDefaultOrEmpty)
        {
            unanswered = [];
            foreach (var said in from.Unanswered.Where(said => said is { Type: not null, Fact: not null, Question: not null }))
            {
                var type = book.FactTypeNamed(said.Type);
                var question = type is null ? null : UnansweredCheck.Find(type, said.Question);
                unanswered.TryAdd((type?.Name ?? said.Type, said.Fact, question?.Name ?? said.Question), said.Why);
            }
        }

        completeOfPacks = from.CompleteOfPacks.IsDefaultOrEmpty
            ? null
            : [.. from.CompleteOfPacks.Select(name => book.FactTypeNamed(name)?.Name ?? name)];
    }

    private CaseIndex(CaseIndex same, ContradictedAnswers contradicted)
    {
        book = same.book;
        Day = same.Day;
        State = same.State;
        facts = same.facts;
        complete = same.complete;
        commitments = same.commitments;
        ofPacks = same.ofPacks;
        completeOfPacks = same.completeOfPacks;
        added = same.added;
        unanswered = same.unanswered;
        this.contradicted = contradicted;
    }

    public int Day { get; }

    /// <summary>The State that the case is about; null where that was not told.</summary>
    public State? State { get; }

    /// <summary>The answers that contradict one another; null in nearly every case.</summary>
    public ContradictedAnswers? Contradicted => contradicted;

    /// <summary>The same facts; what is asked of these answers stays unknown, although they were given.</summary>
    public CaseIndex With(ContradictedAnswers answers) => new(this, answers);

    /// <summary>Whether the answer contradicts another.</summary>
    public bool IsContradicted(IFact? fact, Question question) => contradicted is not null && fact is not null
        && contradicted.Holds(fact, question);

    /// <summary>The State that a fact itself names; null where it names none, or there is no such fact.</summary>
    public static State? OwnState(IFact? fact, FactType type) =>
        fact is not null && type.StateQuestion?.Reader.Text(fact) is { } code && State.TryFind(code, out var state) ? state : null;

    /// <summary>
    /// The States that a fact is about: the one that it names; for a fact that is not asked, those of the facts to which it refers; and the
    /// case's where these name none.
    /// </summary>
    public StatesOfFact StatesOf(IFact fact, FactType type)
    {
        states ??= new(ReferenceEqualityComparer.Instance);
        if (!states.TryGetValue(fact, out var known))
        {
            var told = new HashSet<State>();
            var untold = new List<OpenKey>();
            var isOfFacts = Gather(fact, type, told, untold, new(ReferenceEqualityComparer.Instance));
            if (!isOfFacts && State is null)
            {
                untold.Add(OpenKey.StateOfCase);
            }
            else if (!isOfFacts)
            {
                told.Add(State!);
            }

            known = new([.. told.OrderBy(state => state.Alpha2, StringComparer.Ordinal)], [.. untold]);
            states.Add(fact, known);
        }

        return known;
    }

    /// <summary>Whether a fact, or one to which it refers, is asked for its State, and those States.</summary>
    private bool Gather(IFact fact, FactType type, HashSet<State> told, List<OpenKey> untold, HashSet<IFact> seen)
    {
        if (!seen.Add(fact))
        {
            return false;
        }

        if (type.StateQuestion is { } asked)
        {
            if ((IsContradicted(fact, asked) ? null : OwnState(fact, type) ?? State) is { } state)
            {
                told.Add(state);
            }
            else
            {
                untold.Add(new(type, fact, asked));
            }

            return true;
        }

        var isOfFacts = false;
        foreach (var (reference, target) in book.StateReferences.Of(type))
        {
            if (Answer(fact, reference) is { IsGiven: true } id && Tied(target.Key!, Tie.To(id)) is [{ Fact: { } referred }, ..])
            {
                isOfFacts |= Gather(referred, target, told, untold, seen);
            }
        }

        return isOfFacts;
    }

    /// <summary>The State, for the States of a pack, of a fact or of the case; none where it is not known.</summary>
    private AnswerValue For(IFact? fact, FactType type, StateAsked asked)
    {
        var state = asked.Of != StateOf.Fact ? (ofAll ??= StatesOfCase.Of(book, this)).For(asked, State)
            : fact is null ? null
            : StatesOf(fact, type).For(asked.States);
        return state is null ? new(AnswerValue.None, null) : new(0, state.Alpha2);
    }

    /// <summary>What is known of a State's commitments; null where it was not told which State it is.</summary>
    public StateCommitments? Commitments(State? state) =>
        state is null ? null : commitments.GetValueOrDefault(state) ?? StateCommitments.Unknown(state);

    public ImmutableArray<BoundFact> Of(FactType type) => !type.IsFromPack ? facts.GetValueOrDefault(type.ClrType, [])
        : ofPacks is null ? [] : ofPacks.GetValueOrDefault(type.Name, []);

    public bool MayBeMore(FactType type) => type.IsFromPack ? completeOfPacks?.Contains(type.Name) != true
        : !complete.Contains(type.ClrType);

    /// <summary>Whether there may be facts that nobody told and that are tied to an answer; none but one has a given id.</summary>
    public bool MayBeMoreTied(Question inner, AnswerValue answer) =>
        (!inner.IsKey || Tied(inner, Tie.To(answer)).IsEmpty) && MayBeMore(inner.Fact);

    /// <summary>
    /// The answer to a question; none where there is no fact, nothing was answered, the text says nothing, the judgement has lapsed, or the
    /// answer contradicts another. Which State a fact is about is answered by the case where the fact does not say.
    /// </summary>
    public AnswerValue Answer(IFact? fact, Question question) =>
        question.AsksFor is { } asked ? For(fact, question.Fact, asked)
        : question.IsOfCase ? OfCase()
        : fact is null || IsContradicted(fact, question) ? new(AnswerValue.None, null)
        : question.IsAdded ? Read(AddedTo(fact, question), question)
        : Read(fact, question) is { IsGiven: false } open && question.TakenFrom is { } reference ? Taken(fact, question, reference) ?? open
        : Read(fact, question);

    /// <summary>Why a question is not answered; null where it is, and where no reason was told.</summary>
    public WhyUnanswered? WhyOpen(IFact? fact, Question question)
    {
        if (unanswered is null || fact is null || IsContradicted(fact, question) || Answer(fact, question).IsGiven)
        {
            return null;
        }

        return unanswered.TryGetValue((question.Fact.Name, fact.Id, question.Name), out var why)
            || (question.Whole is { } whole && unanswered.TryGetValue((question.Fact.Name, fact.Id, whole.Name), out why)) ? why : null;
    }

    /// <summary>Whether the fact itself answers, be it by a judgement that has lapsed.</summary>
    public bool IsGiven(IFact fact, Question question) => question.IsAdded
        ? AddedTo(fact, question) is { } told && Read(told, question).IsGiven
        : question.Reader.Judgement(fact) is not null || (question.IsStateOfFact ? TextAnswer.IsGiven(question.Reader.Text(fact))
            : Read(fact, question).IsGiven);

    /// <summary>The answer of the fact that this one names, or of the one which that names; null where none gives it.</summary>
    private AnswerValue? Taken(IFact fact, Question question, Question reference)
    {
        // A fact that names itself, or one that was asked before, gives nothing more.
        var asked = new HashSet<string>(StringComparer.Ordinal) { fact.Id };
        for (var next = fact; reference.Reader.Text(next) is { } id && asked.Add(id);)
        {
            if (Tied(question.Fact.Key!, Tie.To(new(0, id))) is not [{ Fact: { } named }, ..] || IsContradicted(named, question))
            {
                return null;
            }

            if (Read(named, question) is { IsGiven: true } answer)
            {
                return answer;
            }

            next = named;
        }

        return null;
    }

    private AnswerValue Read(IFact? fact, Question question) =>
        fact is null ? new(AnswerValue.None, null)
        : question.Scale.Kind != ScaleKind.Text ? new(question.Reader.Code(fact, Day), null)
        : question.Reader.Text(fact) is { } text && TextAnswer.IsGiven(text) ? new(0, text)
        : question.IsStateOfFact ? OfCase()
        : new(AnswerValue.None, null);

    private AnswerValue OfCase() => State is { } state ? new(0, state.Alpha2) : new(AnswerValue.None, null);

    private PackFact? AddedTo(IFact fact, Question question) =>
        added?.GetValueOrDefault((question.Fact.Name, fact.Id));

    private static ImmutableArray<BoundFact> InOrder(IEnumerable<IFact> facts)
    {
        var sorted = facts as List<IFact> ?? [.. facts];
        for (var number = 1; number < sorted.Count; number++)
        {
            if (string.CompareOrdinal(sorted[number - 1].Id, sorted[number].Id) > 0)
            {
                sorted = [.. sorted.OrderBy(fact => fact.Id, StringComparer.Ordinal)];
                break;
            }
        }

        var bound = new BoundFact[sorted.Count];
        for (var position = 0; position < bound.Length; position++)
        {
            bound[position] = new(sorted[position], position);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(bound);
    }

    /// <summary>Whether the question was answered by a judgement that no longer holds.</summary>
    public bool HasLapsed(IFact fact, Question question) => question.Reader.Judgement(fact) is { } judgement && !judgement.HoldsOn(Day);

    /// <summary>The facts that are tied so by their answer to the question.</summary>
    public ImmutableArray<BoundFact> Tied(Question question, Tie tie)
    {
        if (tie == Tie.All)
        {
            return Of(question.Fact);
        }

        if (question.IsKey)
        {
            return tie.Answer.Text is { } id ? Named(Of(question.Fact), id) : [];
        }

        groups ??= [];
        if (!groups.TryGetValue(question, out var grouped))
        {
            grouped = Of(question.Fact)
                .GroupBy(fact => Answer(fact.Fact, question))
                .ToDictionary(group => group.Key, group => group.ToImmutableArray());
            groups.Add(question, grouped);
        }

        return grouped.GetValueOrDefault(tie.Answer, []);
    }

    /// <summary>The fact with this id, if there is one; ids are unique, and facts in their order.</summary>
    private static ImmutableArray<BoundFact> Named(ImmutableArray<BoundFact> facts, string id)
    {
        var (low, high) = (0, facts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(facts[middle].Fact!.Id, id);
            if (order == 0)
            {
                return [facts[middle]];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }
}

/// <summary>Which facts a count or join looks at: all of their type, those with a given answer, or those without an answer.</summary>
internal readonly record struct Tie(bool IsAll, AnswerValue Answer)
{
    public static Tie All { get; } = new(true, default);

    public static Tie None { get; } = new(false, new(AnswerValue.None, null));

    public static Tie To(AnswerValue answer) => new(false, answer);
}
