using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Evaluation;

/// <summary>Which answers made a condition what it is, and which open questions keep it unknown.</summary>
/// <param name="book">The rules.</param>
/// <param name="on">The case, about the facts of the definition.</param>
/// <param name="definition">What asks.</param>
/// <param name="revealsSensitive">Whether sensitive answers are shown.</param>
/// <param name="of">What keeps the answers that were read already; null where nothing does.</param>
internal sealed class Causes(RuleBook book, Assessment on, Definition definition, bool revealsSensitive, JudgedCase? of = null)
{
    /// <summary>So many answers are looked through one by one.</summary>
    private const int Few = 16;

    private SortedSet<string>? followed;
    private bool isFollowing;

    /// <summary>The answers that the truth of a condition rests on; for an unknown one, the questions that leave it so.</summary>
    public ImmutableArray<AnswerRead> Of(Condition condition)
    {
        var read = new List<AnswerRead>();
        Collect(condition, condition.Judge(on), on, read);
        return of is null ? [.. read.Distinct()] : Once(read);
    }

    /// <summary>The raised rules that the conditions asked about so far follow on, sorted.</summary>
    public ImmutableArray<string> Followed => followed is null ? [] : [.. followed];

    /// <summary>The answer to a question as a report shows it.</summary>
    public AnswerRead Read(IFact fact, Question question) => of?.Read(fact, question) ?? Read(on, fact, question, revealsSensitive);

    /// <inheritdoc cref="Read(IFact, Question)"/>
    public static AnswerRead Read(Assessment on, IFact fact, Question question, bool revealsSensitive)
    {
        var answer = on.Facts.Answer(fact, question);
        var judgement = question.Reader.Judgement(fact);
        var isHidden = question.IsSensitive && !revealsSensitive;
        var shown = answer.IsGiven && !isHidden ? question.Scale.Format(answer) : null;
        var (by, basis, provision) = (Said(judgement?.JudgedBy), Said(judgement?.Basis), Said(judgement?.Provision));
        return new()
        {
            Fact = new(question.Fact.Name, fact.Id),
            Question = question.Id,
            Label = question.Label,
            Answer = shown,
            AnswerLabel = shown is null ? null : question.Scale.Find(shown)?.Label,
            Unit = question.Scale.Unit,
            IsWithheld = answer.IsGiven && isHidden,
            IsContradicted = on.Facts.IsContradicted(fact, question),
            Why = on.Facts.WhyOpen(fact, question),
            JudgedOn = judgement?.JudgedOn,
            ValidUntil = judgement?.ValidUntil,
            JudgedBy = revealsSensitive ? by : null,
            Basis = revealsSensitive ? basis : null,
            Provision = revealsSensitive || !question.IsSensitive ? provision : null,
            IsAttestationWithheld = (by ?? basis) is not null && !revealsSensitive,
        };

        static string? Said(string? text) => TextAnswer.IsGiven(text) ? text : null;
    }

    /// <summary>The open questions that keep a condition unknown.</summary>
    public IEnumerable<OpenKey> Blocking(Condition condition) => Blocking(condition, on);

    /// <summary>The open question, or, where the fact itself is missing, what keeps it so.</summary>
    public IEnumerable<OpenKey> Open(Asked asked) => Open(asked, on);

    /// <summary>The same answers, each once: of one that is kept there is one object.</summary>
    private static ImmutableArray<AnswerRead> Once(List<AnswerRead> read)
    {
        var once = ImmutableArray.CreateBuilder<AnswerRead>(read.Count);
        var seen = read.Count > Few ? new HashSet<AnswerRead>(ReferenceEqualityComparer.Instance) : null;
        foreach (var answer in read)
        {
            if (seen is not null ? seen.Add(answer) : !Holds(once, answer))
            {
                once.Add(answer);
            }
        }

        return once.DrainToImmutable();

        static bool Holds(ImmutableArray<AnswerRead>.Builder all, AnswerRead answer)
        {
            foreach (var known in all)
            {
                if (ReferenceEquals(known, answer))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private List<OpenKey> Blocking(Condition condition, Assessment on)
    {
        var open = new List<OpenKey>();
        Block(condition, on, open);
        return open;
    }

    private void Block(Condition condition, Assessment on, List<OpenKey> open)
    {
        if (condition.Judge(on) != Truth.Unknown)
        {
            return;
        }

        switch (condition)
        {
            case CountOf count:
                BlockCount(count, on, open);
                break;
            case Disparity spread:
                BlockSpread(spread, on, open);
                break;
            case Raised raised:
                open.AddRange(BlockingRaised(raised, on));
                break;
            case AllOf { Parts: var parts }:
                foreach (var part in parts)
                {
                    Block(part, on, open);
                }

                break;
            case AnyOf { Parts: var parts }:
                foreach (var part in parts)
                {
                    Block(part, on, open);
                }

                break;
            case Not not:
                Block(not.Part, on, open);
                break;
            default:
                foreach (var asked in ConditionTree.AskedBy(condition))
                {
                    if (!on.Answer(asked).IsGiven)
                    {
                        open.AddRange(Open(asked, on));
                    }
                }

                break;
        }
    }

    private IEnumerable<OpenKey> Open(Asked asked, Assessment on)
    {
        if (asked.Question.IsOfCase)
        {
            return [OpenKey.StateOfCase];
        }

        if (on.BoundAt(asked.Fact).Fact is { } fact)
        {
            return asked.Question.AsksFor is null ? [new(asked.Question.Fact, fact, asked.Question.Put)]
                : on.Facts.StatesOf(fact, asked.Question.Fact).Untold;
        }

        if (definition.Join is not { } join)
        {
            return [];
        }

        return on.Answer(join.Outer).IsGiven ? Untold(join.Inner) : Open(join.Outer, on);
    }

    private void Collect(Condition condition, Truth truth, Assessment on, List<AnswerRead> read)
    {
        switch (condition)
        {
            case AllOf { Parts: var parts }:
                CollectParts(parts, truth, on, read);
                break;
            case AnyOf { Parts: var parts }:
                CollectParts(parts, truth, on, read);
                break;
            case Not not:
                Collect(not.Part, truth.Not(), on, read);
                break;
            case CountOf count:
                if (count.Match is { Outer: var outer })
                {
                    Read(outer, on, read);
                }

                CollectOver(count, count.Match, truth, on, read);
                break;
            case Disparity spread:
                CollectOver(spread, null, truth, on, read);
                foreach (var fact in on.Facts.Of(spread.Facts))
                {
                    read.Add(Read(fact.Fact!, spread.Question));
                }

                break;
            case Raised raised when raised.Fact is not { } about || on.BoundAt(about).Fact is not null:
                if (truth == Truth.True && !isFollowing)
                {
                    (followed ??= new(StringComparer.Ordinal)).Add(raised.RuleId);
                }

                var (wasFollowing, whole, follow) = (isFollowing, book.Rule(raised.RuleId).Whole, Follow(raised, on));
                isFollowing = true;
                Collect(whole, whole.Judge(follow), follow, read);
                isFollowing = wasFollowing;
                break;
            default:
                foreach (var asked in ConditionTree.AskedBy(condition))
                {
                    Read(asked, on, read);
                }

                break;
        }
    }

    private void CollectParts(ImmutableArray<Condition> parts, Truth truth, Assessment on, List<AnswerRead> read)
    {
        foreach (var part in parts)
        {
            if (part.Judge(on) == truth)
            {
                Collect(part, truth, on, read);
            }
        }
    }

    /// <summary>Of a count that holds, the facts that count; of one that does not, nothing more than what it is tied to.</summary>
    private void CollectOver(OverFacts over, Match? match, Truth truth, Assessment on, List<AnswerRead> read)
    {
        foreach (var fact in Candidates(over, match, on))
        {
            var one = on.With(over.Number, fact);
            var counted = over.Where.Judge(one);
            if (counted == Truth.True || (truth == Truth.Unknown && counted == Truth.Unknown))
            {
                Collect(over.Where, counted, one, read);
            }
        }
    }

    private void Read(Asked asked, Assessment on, List<AnswerRead> read)
    {
        if (!asked.Question.IsKey && !asked.Question.IsAnsweredByCase && on.BoundAt(asked.Fact).Fact is { } fact)
        {
            read.Add(Read(fact, asked.Question));
        }
    }

    private static ImmutableArray<BoundFact> Candidates(OverFacts over, Match? match, Assessment on) =>
        match is { } tie && on.Answer(tie.Outer) is { IsGiven: true } answer
            ? [.. on.Facts.Tied(tie.Inner, Tie.To(answer)), .. on.Facts.Tied(tie.Inner, Tie.None)]
            : on.Facts.Of(over.Facts);

    private void BlockCount(CountOf count, Assessment on, List<OpenKey> open)
    {
        if (count.Match is { } tie && !on.Answer(tie.Outer).IsGiven)
        {
            open.AddRange(Open(tie.Outer, on));
        }

        var isFound = false;
        foreach (var fact in Candidates(count, count.Match, on))
        {
            var one = on.With(count.Number, fact);
            if (count.Match is { } match && !on.Facts.Answer(fact.Fact, match.Inner).IsGiven && count.Where.Judge(one) != Truth.False)
            {
                open.Add(new(count.Facts, fact.Fact, match.Inner));
            }

            isFound |= count.Match is { Inner.IsKey: true } byKey && on.Answer(byKey.Outer).IsGiven;
            Block(count.Where, one, open);
        }

        if (!count.RecordedOnly && !isFound && on.Facts.MayBeMore(count.Facts))
        {
            open.Add(new(count.Facts, null, null));
        }
    }

    private void BlockSpread(Disparity spread, Assessment on, List<OpenKey> open)
    {
        foreach (var fact in on.Facts.Of(spread.Facts))
        {
            var one = on.With(spread.Number, fact);
            Block(spread.Where, one, open);
            if (spread.Where.Judge(one) != Truth.False && !on.Facts.Answer(fact.Fact, spread.Question).IsGiven)
            {
                open.Add(new(spread.Facts, fact.Fact, spread.Question));
            }
        }

        if (on.Facts.MayBeMore(spread.Facts))
        {
            open.Add(new(spread.Facts, null, null));
        }
    }

    private IEnumerable<OpenKey> BlockingRaised(Raised raised, Assessment on) => raised.Fact is { } about && on.BoundAt(about).Fact is null
        ? [.. Open(new(about, definition.About[about].Questions[0]), on)]
        : [.. Blocking(book.Rule(raised.RuleId).Whole, Follow(raised, on))];

    private IEnumerable<OpenKey> Untold(Question inner) =>
        on.Facts.Tied(inner, Tie.None).Select(fact => new OpenKey(inner.Fact, fact.Fact, inner))
            .Concat(on.Facts.MayBeMore(inner.Fact) ? [new OpenKey(inner.Fact, null, null)] : []);

    /// <summary>What a followed rule is asked about: the fact on which it is followed, or the case.</summary>
    private static Assessment Follow(Raised raised, Assessment on) => on.About(raised.Fact is { } number ? on.BoundAt(number) : default);
}

/// <summary>An open question: put to a fact, or whether all facts of a type were told.</summary>
internal readonly record struct OpenKey(FactType Type, IFact? Fact, Question? Question)
{
    /// <summary>Which State the case as a whole is about.</summary>
    public static OpenKey StateOfCase { get; } = new(FactType.OfCase, null, FactType.OfCase.Questions[0]);

    public QuestionRef Ref => new(Type.Name, Fact?.Id, Question?.Id);

    public bool Equals(OpenKey other) =>
        ReferenceEquals(Type, other.Type) && ReferenceEquals(Fact, other.Fact) && Question == other.Question;

    public override int GetHashCode() => HashCode.Combine(Question, Fact is null ? 0 : RuntimeHelpers.GetHashCode(Fact));
}
