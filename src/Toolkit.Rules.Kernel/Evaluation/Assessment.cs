using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// A rule book asked over one case, about the facts that are bound: a value, which no binding changes. What was found so far is shared by
/// all that come of one another.
/// </summary>
internal sealed class Assessment
{
    private readonly BoundFact first;
    private readonly BoundFact second;
    private readonly ImmutableArray<BoundFact> more;
    private readonly FoundSoFar found;
    private ImmutableArray<FactRef> refs;

    /// <summary>About no fact, with nothing found so far.</summary>
    public Assessment(RuleBook book, CaseIndex facts)
        : this(new(book), facts, default, default, [])
    {
    }

    private Assessment(FoundSoFar found, CaseIndex facts, BoundFact first, BoundFact second, ImmutableArray<BoundFact> more)
    {
        (this.found, Facts) = (found, facts);
        (this.first, this.second, this.more) = (first, second, more);
    }

    public CaseIndex Facts { get; }

    /// <summary>The same, about a fact or a pair of facts, and no other.</summary>
    public Assessment About(BoundFact fact, BoundFact other = default) => new(found, Facts, fact, other, []);

    /// <summary>The facts that are bound, as a report names them; the same each time.</summary>
    /// <param name="definition">A rule or flow that is about them.</param>
    public ImmutableArray<FactRef> AboutRefs(Definition definition)
    {
        if (refs.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref refs, (first.Fact, second.Fact) switch
            {
                (null, _) => [],
                ({ } one, null) => [new(definition.About[0].Name, one.Id)],
                ({ } one, { } other) => [new(definition.About[0].Name, one.Id), new(definition.About[1].Name, other.Id)],
            });
        }

        return refs;
    }

    /// <summary>The same, about one fact of a type alone: made once, as most rules find nothing.</summary>
    public Assessment About(FactType type, BoundFact fact)
    {
        if (!found.AboutEach.TryGetValue(type, out var each))
        {
            each = new Assessment?[Facts.Of(type).Length];
            found.AboutEach.Add(type, each);
        }

        return each[fact.Position] ??= About(fact);
    }

    /// <summary>The same, with another fact in this place.</summary>
    public Assessment With(int number, BoundFact fact) => number switch
    {
        0 => new(found, Facts, fact, second, more),
        1 => new(found, Facts, first, fact, more),
        _ when number - 2 < more.Length => new(found, Facts, first, second, more.SetItem(number - 2, fact)),
        _ => new(found, Facts, first, second, [.. more, .. Enumerable.Repeat(default(BoundFact), number - 2 - more.Length), fact]),
    };

    /// <summary>The fact in a place; none where nothing is bound there.</summary>
    public BoundFact BoundAt(int number) => number switch
    {
        0 => first,
        1 => second,
        _ => number - 2 < more.Length ? more[number - 2] : default,
    };

    /// <summary>The answer to a question of a bound fact; none where there is no such fact, or the judgement has lapsed.</summary>
    public AnswerValue Answer(Asked asked) => Facts.Answer(BoundAt(asked.Fact).Fact, asked.Question);

    /// <summary>
    /// Whether an answer was given that has not lapsed; also where it contradicts another, so that nothing else is known of it.
    /// </summary>
    public bool IsAnswered(Asked asked) =>
        Answer(asked).IsGiven || Facts.IsContradicted(BoundAt(asked.Fact).Fact, asked.Question);

    /// <summary>The same about the facts as small numbers; null where the tree is asked of every rule.</summary>
    /// <param name="book">The book whose rules ask.</param>
    public CaseCells? CellsFor(RuleBook book) => Facts.Contradicted is not null || !ReferenceEquals(book, found.Book) ? null
        : found.Cells ??= new(book, About(default));

    /// <summary>The count that is sure and the greatest that is possible.</summary>
    public (int Least, int Most) Count(CountOf count) => count.Match is not { } match
        ? Range(count, Tally(count, Tie.All, Facts.Of(count.Facts)), Facts.MayBeMore(count.Facts))
        : Answer(match.Outer) is { IsGiven: true } answer
        ? Range(count, Tally(count, Tie.To(answer), Facts.Tied(match.Inner, Tie.To(answer))),
            Tally(count, Tie.None, Facts.Tied(match.Inner, Tie.None)), Facts.MayBeMoreTied(match.Inner, answer))
        : Range(count, default, Tally(count, Tie.All, Facts.Of(count.Facts)), Facts.MayBeMore(count.Facts));

    /// <summary>The count that is sure and the greatest that is possible, where the facts are tied to an answer.</summary>
    /// <param name="count">The count.</param>
    /// <param name="tied">How many of those that are tied surely count, and how many more may.</param>
    /// <param name="untied">The same of those of which it is not told whether they are tied.</param>
    /// <param name="mayBeMore">Whether there may be facts that nobody told.</param>
    public static (int Least, int Most) Range(
        CountOf count, (int Sure, int Possible) tied, (int Sure, int Possible) untied, bool mayBeMore) =>
        Range(count, (tied.Sure, tied.Possible + untied.Sure + untied.Possible), mayBeMore);

    /// <summary>The count that is sure and the greatest that is possible.</summary>
    /// <param name="count">The count.</param>
    /// <param name="tally">How many facts surely count, and how many more may.</param>
    /// <param name="mayBeMore">Whether there may be facts that nobody told.</param>
    public static (int Least, int Most) Range(CountOf count, (int Sure, int Possible) tally, bool mayBeMore) =>
        (tally.Sure, mayBeMore && !count.RecordedOnly ? int.MaxValue : tally.Sure + tally.Possible);

    /// <summary>
    /// True where the answers that are sure lie far enough apart; false where no way of answering what is open could make them so.
    /// </summary>
    public Truth Disparity(Disparity spread)
    {
        if (!found.Disparities.TryGetValue(spread, out var known))
        {
            known = Spread(spread);
            found.Disparities.Add(spread, known);
        }

        return known;
    }

    /// <summary>Remembers how a rule that others follow on ended about a fact.</summary>
    public void Remember(int slot, int facts, int position, Truth truth) => (found.Raised[slot] ??= new Truth[facts])[position] = truth;

    public Truth WasRaised(Raised condition)
    {
        var fact = condition.Fact is { } number ? BoundAt(number) : default;
        return condition.Fact is not null && fact.Fact is null
            ? Truth.Unknown
            : found.Raised[found.Book.Slots[condition.RuleId]]?[fact.Position] ?? Truth.Unknown;
    }

    /// <summary>
    /// How many of the facts that are tied so satisfy the condition, and of how many more that is not known; counted once.
    /// </summary>
    private (int Sure, int Possible) Tally(CountOf count, Tie tie, ImmutableArray<BoundFact> facts)
    {
        if (facts.IsEmpty)
        {
            return default;
        }

        var key = new TallyKey(count, tie);
        if (!found.Tallies.TryGetValue(key, out var tally))
        {
            foreach (var fact in facts)
            {
                var counted = count.Where.Judge(With(count.Number, fact));
                tally.Sure += counted == Truth.True ? 1 : 0;
                tally.Possible += counted == Truth.Unknown ? 1 : 0;
            }

            found.Tallies.Add(key, tally);
        }

        return tally;
    }

    private Truth Spread(Disparity spread)
    {
        var sure = Widest.Nothing;
        var possible = Widest.Nothing;
        var (first, last) = spread.Question.Scale.Span;
        if (Facts.MayBeMore(spread.Facts))
        {
            possible = possible.With(first, last).With(first, last);
        }

        foreach (var fact in Facts.Of(spread.Facts))
        {
            var compared = spread.Where.Judge(With(spread.Number, fact));
            if (compared == Truth.False)
            {
                continue;
            }

            var answer = Facts.Answer(fact.Fact, spread.Question);
            if (compared == Truth.True && answer.IsGiven)
            {
                sure = sure.With(answer.Code, answer.Code);
            }

            possible = answer.IsGiven ? possible.With(answer.Code, answer.Code) : possible.With(first, last);
        }

        return sure.Distance >= spread.Steps ? Truth.True
            : possible.Distance >= spread.Steps ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>What was found so far, each once.</summary>
    private sealed class FoundSoFar(RuleBook book)
    {
        public RuleBook Book { get; } = book;

        /// <summary>The facts as small numbers.</summary>
        public CaseCells? Cells { get; set; }

        /// <summary>How each rule that others follow on ended, fact by fact.</summary>
        public Truth[]?[] Raised { get; } = new Truth[book.Slots.Count][];

        public Dictionary<TallyKey, (int Sure, int Possible)> Tallies { get; } = [];

        public Dictionary<FactType, Assessment?[]> AboutEach { get; } = [];

        public Dictionary<Condition, Truth> Disparities { get; } = new(ReferenceEqualityComparer.Instance);
    }

    /// <summary>The greatest distance between the answers of two facts, each of which lies somewhere in a range.</summary>
    private readonly record struct Widest(long Distance, long Lowest, long Highest)
    {
        public static Widest Nothing { get; } = new(-1, long.MaxValue / 4, long.MinValue / 4);

        public Widest With(long first, long last) => new(
            Math.Max(Distance, Math.Max(last - Lowest, Highest - first)), Math.Min(Lowest, first), Math.Max(Highest, last));
    }

    /// <summary>One count over one group of facts; nodes are the same only if they are one object.</summary>
    private readonly record struct TallyKey(CountOf Node, Tie Tie)
    {
        public bool Equals(TallyKey other) => ReferenceEquals(Node, other.Node) && Tie == other.Tie;

        public override int GetHashCode() =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Node), Tie);
    }
}

/// <summary>A fact with its place among the facts of its type; no fact where a join found none.</summary>
internal readonly record struct BoundFact(IFact? Fact, int Position);
