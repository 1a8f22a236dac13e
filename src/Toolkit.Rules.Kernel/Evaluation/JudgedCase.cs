using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// A case whose rules were judged, from which the parts of its report are made when they are read; each once, whoever reads first.
/// </summary>
internal sealed class JudgedCase(RuleBook book, Assessment unbound, AssessOptions options)
{
    private readonly Dictionary<OpenKey, QuestionRef> refs = [];
    private readonly Dictionary<OpenKey, AnswerRead> reads = [];
    private readonly List<Verdict> verdicts = [];
    private readonly List<DecisionWriter> decisions = [];
    private ImmutableArray<OpenQuestion> open;
    private StatesOfCase? states;

    /// <summary>Held while a part is made, as what was found of the case so far is shared.</summary>
    public Lock Gate { get; } = new();

    public RuleBook Book => book;

    /// <summary>The States of the case.</summary>
    public StatesOfCase States => states ??= StatesOfCase.Of(book, unbound.Facts);

    /// <summary>What is still to be asked.</summary>
    public ImmutableArray<OpenQuestion> OpenQuestions
    {
        get
        {
            lock (Gate)
            {
                return open.IsDefault ? open = Ask() : open;
            }
        }
    }

    /// <summary>Takes up a finding or an undetermined rule, in the order of the report.</summary>
    public Verdict Add(Verdict verdict)
    {
        verdicts.Add(verdict);
        return verdict;
    }

    /// <summary>Takes up a decision, in the order of the report.</summary>
    public void Add(DecisionWriter decision) => decisions.Add(decision);

    /// <summary>Makes every part, for a case whose facts can be changed before the parts are read.</summary>
    public void MakeAll()
    {
        foreach (var verdict in verdicts)
        {
            _ = verdict.IsRaised ? verdict.Finding : (object)verdict.Undetermined;
        }

        foreach (var decision in decisions)
        {
            _ = decision.Made;
        }

        _ = OpenQuestions;
    }

    public Causes CausesOf(Definition definition, Assessment on) => new(book, on, definition, options.RevealsSensitive, this);

    /// <summary>A question as a report names it, the same each time.</summary>
    public QuestionRef Ref(OpenKey key)
    {
        if (!refs.TryGetValue(key, out var known))
        {
            refs.Add(key, known = key.Ref);
        }

        return known;
    }

    /// <summary>The answer to a question as a report shows it, the same each time.</summary>
    public AnswerRead Read(IFact fact, Question question)
    {
        var key = new OpenKey(question.Fact, fact, question);
        if (!reads.TryGetValue(key, out var known))
        {
            reads.Add(key, known = Causes.Read(unbound, fact, question, options.RevealsSensitive));
        }

        return known;
    }

    /// <summary>Judgements past their validity.</summary>
    public ImmutableArray<AnswerRead> Lapsed()
    {
        var lapsed = ImmutableArray.CreateBuilder<AnswerRead>();
        foreach (var type in book.FactTypes)
        {
            foreach (var fact in type.Judgements.IsEmpty ? [] : unbound.Facts.Of(type))
            {
                foreach (var question in type.Judgements)
                {
                    if (unbound.Facts.HasLapsed(fact.Fact!, question))
                    {
                        lapsed.Add(Read(fact.Fact!, question));
                    }
                }
            }
        }

        return lapsed.ToImmutable();
    }

    /// <summary>
    /// The weight that a rule has about the facts that are bound: from the law, and from the packs in force. What the law gives is the same
    /// for every fact of a State.
    /// </summary>
    public BindingForce Force(RuleModel model, Assessment on, PackWaiver? waiver)
    {
        var rule = model.Rule;
        if (rule.Basis.IsEmpty)
        {
            return rule.OfPacks.Weigh(BindingForce.Of(rule.Severity, [], null, default), waiver, on);
        }

        State? state = null;
        var isUnsure = false; // answers contradict one another, or it is about several States
        for (var number = 0; number < rule.About.Length; number++)
        {
            var (type, fact) = (rule.About[number], on.BoundAt(number).Fact);
            state ??= CaseIndex.OwnState(fact, type);
            isUnsure |= type.StateQuestion is { } asked && on.Facts.IsContradicted(fact, asked);
            if (fact is not null && !book.StateReferences.Of(type).IsEmpty)
            {
                var about = on.Facts.StatesOf(fact, type);
                state ??= about.Told.FirstOrDefault();
                isUnsure |= about.Told.Length + about.Untold.Length > 1;
            }
        }

        var commitments = isUnsure ? null : on.Facts.Commitments(state ?? on.Facts.State);
        ref var force = ref book.Forces.Of(commitments, on.Facts.Day)[model.Number];
        force ??= BindingForce.Of(rule.Severity, rule.Basis, commitments, DateOnly.FromDayNumber(on.Facts.Day));
        return rule.OfPacks.Weigh(force, waiver, on);
    }

    private ImmutableArray<OpenQuestion> Ask()
    {
        var asked = new OpenQuestions(this, unbound.Facts);
        foreach (var verdict in verdicts)
        {
            asked.Add(verdict);
        }

        foreach (var decision in decisions)
        {
            asked.Add(decision);
        }

        new ParametersOfCase(book, unbound, this).AskForState(asked);
        return asked.InOrder();
    }
}
