namespace Toolkit.Rules.Evaluation;

/// <summary>One run of a rule book over one case: the facts that are bound just now, and what was found so far.</summary>
internal sealed class Assessment
{
    private readonly RuleBook book;
    private BoundFact[] bound;
    private readonly Truth[]?[] raised;
    private Dictionary<TallyKey, (int Sure, int Possible)>? tallies;
    private Dictionary<Condition, Truth>? disparities;

    public Assessment(RuleBook book, CaseIndex facts)
    {
        this.book = book;
        Facts = facts;
        bound = new BoundFact[4];
        raised = new Truth[book.Slots.Count][];
    }

    public CaseIndex Facts { get; }

    public void Bind(int number, BoundFact fact)
    {
        if (number >= bound.Length)
        {
            Array.Resize(ref bound, number + 4);
        }

        bound[number] = fact;
    }

    public BoundFact BoundAt(int number) => bound[number];

    /// <summary>The answer to a question of a bound fact; none where there is no such fact, or the judgement has lapsed.</summary>
    public AnswerValue Answer(Asked asked) => Facts.Answer(bound[asked.Fact].Fact, asked.Question);

    /// <summary>Whether an answer was given that has not lapsed; also where it contradicts another, so that nothing else is known of it.</summary>
    public bool IsAnswered(Asked asked) =>
        Answer(asked).IsGiven || Facts.IsContradicted(bound[asked.Fact].Fact, asked.Question);

    /// <summary>The count that is sure and the greatest that is possible.</summary>
    public (int Least, int Most) Count(CountOf count)
    {
        if (count.Match is not { } match)
        {
            return Range(count, Tally(count, Tie.All), Facts.MayBeMore(count.Facts));
        }

        if (Answer(match.Outer) is not { IsGiven: true } answer)
        {
            var all = Tally(count, Tie.All);
            return Range(count, (0, all.Sure + all.Possible), Facts.MayBeMore(count.Facts));
        }

        var same = Tally(count, Tie.To(answer));
        var untied = Tally(count, Tie.None);
        var isFound = match.Inner.IsKey && !Facts.Tied(match.Inner, Tie.To(answer)).IsEmpty;
        return Range(count, (same.Sure, same.Possible + untied.Sure + untied.Possible), !isFound && Facts.MayBeMore(count.Facts));
    }

    /// <summary>
    /// True where the answers that are sure lie far enough apart; false where no way of answering what is open could make them so.
    /// </summary>
    public Truth Disparity(Disparity spread)
    {
        disparities ??= new(ReferenceEqualityComparer.Instance);
        if (!disparities.TryGetValue(spread, out var known))
        {
            known = Spread(spread);
            disparities.Add(spread, known);
        }

        return known;
    }

    /// <summary>Remembers how a rule that others follow on ended about a fact.</summary>
    public void Remember(int slot, int facts, int position, Truth truth) => (raised[slot] ??= new Truth[facts])[position] = truth;

    public Truth WasRaised(Raised condition)
    {
        var fact = condition.Fact is { } number ? bound[number] : new BoundFact(null, 0);
        return condition.Fact is not null && fact.Fact is null
            ? Truth.Unknown
            : raised[book.Slots[condition.RuleId]]?[fact.Position] ?? Truth.Unknown;
    }

    private static (int Least, int Most) Range(CountOf count, (int Sure, int Possible) tally, bool mayBeMore) =>
        (tally.Sure, mayBeMore && !count.RecordedOnly ? int.MaxValue : tally.Sure + tally.Possible);

    /// <summary>How many of the facts that are tied so satisfy the condition, and of how many more that isn't known; counted once.</summary>
    private (int Sure, int Possible) Tally(CountOf count, Tie tie)
    {
        var key = new TallyKey(count, tie);
        tallies ??= [];
        if (!tallies.TryGetValue(key, out var tally))
        {
            foreach (var fact in count.Match is { } match ? Facts.Tied(match.Inner, tie) : Facts.Of(count.Facts))
            {
                Bind(count.Number, fact);
                var counted = count.Where.Judge(this);
                tally.Sure += counted == Truth.True ? 1 : 0;
                tally.Possible += counted == Truth.Unknown ? 1 : 0;
            }

            tallies.Add(key, tally);
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
            Bind(spread.Number, fact);
            var compared = spread.Where.Judge(this);
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
