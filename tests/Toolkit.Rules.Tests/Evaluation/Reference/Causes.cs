using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation.Reference;

/// <summary>Which answers made a condition what it is, and which open questions keep it unknown.</summary>
internal sealed class Causes(RuleBook book, Assessment on, Definition definition, bool revealsSensitive)
{
    private readonly SortedSet<string> followed = new(StringComparer.Ordinal);
    private bool isFollowing;

    /// <summary>The answers that the truth of a condition rests on; for an unknown one, the questions that leave it so.</summary>
    public ImmutableArray<AnswerRead> Of(Condition condition)
    {
        var read = new List<AnswerRead>();
        Collect(condition, on, read);
        return [.. read.Distinct()];
    }

    /// <summary>The raised rules that the conditions asked about so far follow on, sorted.</summary>
    public ImmutableArray<string> Followed => [.. followed];

    /// <summary>The answer to a question as a report shows it.</summary>
    public AnswerRead Read(IFact fact, Question question) => Read(on, fact, question, revealsSensitive);

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

    private IEnumerable<OpenKey> Blocking(Condition condition, Assessment on)
    {
        if (condition.Judge(on) != Truth.Unknown)
        {
            return [];
        }

        return condition switch
        {
            CountOf count => BlockingCount(count, on),
            Disparity spread => BlockingSpread(spread, on),
            Raised raised => BlockingRaised(raised, on),
            AllOf or AnyOf or Not => [.. ConditionTree.Parts(condition).SelectMany(part => Blocking(part, on))],
            _ => [.. ConditionTree.AskedBy(condition).Where(asked => !on.Answer(asked).IsGiven).SelectMany(asked => Open(asked, on))],
        };
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

    private void Collect(Condition condition, Assessment on, List<AnswerRead> read)
    {
        var truth = condition.Judge(on);
        switch (condition)
        {
            case AllOf or AnyOf:
                foreach (var part in ConditionTree.Parts(condition).Where(part => part.Judge(on) == truth))
                {
                    Collect(part, on, read);
                }

                break;
            case Not not:
                Collect(not.Part, on, read);
                break;
            case CountOf count:
                Read(ConditionTree.AskedBy(count), on, read);
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
                    followed.Add(raised.RuleId);
                }

                var wasFollowing = isFollowing;
                isFollowing = true;
                Collect(book.Rule(raised.RuleId).Whole, Follow(raised, on), read);
                isFollowing = wasFollowing;
                break;
            default:
                Read(ConditionTree.AskedBy(condition), on, read);
                break;
        }
    }

    /// <summary>Of a count that holds, the facts that count; of one that doesn't, nothing more than what it is tied to.</summary>
    private void CollectOver(OverFacts over, Match? match, Truth truth, Assessment on, List<AnswerRead> read)
    {
        foreach (var fact in Candidates(over, match, on))
        {
            var one = on.With(over.Number, fact);
            var counted = over.Where.Judge(one);
            if (counted == Truth.True || (truth == Truth.Unknown && counted == Truth.Unknown))
            {
                Collect(over.Where, one, read);
            }
        }
    }

    private void Read(IEnumerable<Asked> questions, Assessment on, List<AnswerRead> read) =>
        read.AddRange(questions
            .Where(asked => on.BoundAt(asked.Fact).Fact is not null && !asked.Question.IsKey && !asked.Question.IsAnsweredByCase)
            .Select(asked => Read(on.BoundAt(asked.Fact).Fact!, asked.Question)));

    private static ImmutableArray<BoundFact> Candidates(OverFacts over, Match? match, Assessment on) =>
        match is { } tie && on.Answer(tie.Outer) is { IsGiven: true } answer
            ? [.. on.Facts.Tied(tie.Inner, Tie.To(answer)), .. on.Facts.Tied(tie.Inner, Tie.None)]
            : on.Facts.Of(over.Facts);

    private List<OpenKey> BlockingCount(CountOf count, Assessment on)
    {
        var open = new List<OpenKey>();
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
            open.AddRange(Blocking(count.Where, one));
        }

        if (!count.RecordedOnly && !isFound && on.Facts.MayBeMore(count.Facts))
        {
            open.Add(new(count.Facts, null, null));
        }

        return open;
    }

    private List<OpenKey> BlockingSpread(Disparity spread, Assessment on)
    {
        var open = new List<OpenKey>();
        foreach (var fact in on.Facts.Of(spread.Facts))
        {
            var one = on.With(spread.Number, fact);
            open.AddRange(Blocking(spread.Where, one));
            if (spread.Where.Judge(one) != Truth.False && !on.Facts.Answer(fact.Fact, spread.Question).IsGiven)
            {
                open.Add(new(spread.Facts, fact.Fact, spread.Question));
            }
        }

        if (on.Facts.MayBeMore(spread.Facts))
        {
            open.Add(new(spread.Facts, null, null));
        }

        return open;
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
