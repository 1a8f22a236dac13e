using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>How a rule ended about a fact, a pair of facts, or the case.</summary>
internal enum End
{
    Clear,
    Raised,
    Exempted,
    Undetermined,

    /// <summary>A waiver keeps it from being held against the case, whether it is raised or undetermined.</summary>
    Waived,

    /// <summary>The rule is a pack's that does not speak for the State, and was not asked.</summary>
    LeftOut,

    /// <summary>Not decided, since it rests on answers that contradict one another.</summary>
    Refused,
}

/// <summary>How a rule ended.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">The fact that it was asked about.</param>
/// <param name="Other">The second one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Waiver">The waiver that applied, in full or so that the finding weighs less; null where none did.</param>
/// <param name="Holds">How the rule itself ended, whatever is waived.</param>
internal readonly record struct RuleEnd(RuleDefinition Rule, BoundFact Fact, BoundFact Other, End End, PackWaiver? Waiver, Truth Holds);

/// <summary>
/// How a flow ended; whether its gate is open counts only where the step's outcome waits for it. One that is refused was not decided,
/// since it
/// rests on answers that contradict one another.
/// </summary>
internal readonly record struct FlowEnd(
    FlowDefinition Flow, BoundFact Fact, BoundFact Other, int Number, FlowStep Step, bool IsOpen, bool IsRefused)
{
    public Outcome Outcome => IsOpen ? Step.Outcome : Flow.Gate!.Until;
}

/// <summary>
/// How every rule and flow ends about a case, concepts and contradictions included: what a report rests on, without its words. The case
/// is one that the book's own check let pass.
/// </summary>
internal sealed class CaseEnds
{
    private readonly RuleBook book;

    private CaseEnds(RuleBook book, Assessment on, Assessment asGiven)
    {
        this.book = book;
        On = on;
        AsGiven = asGiven;
    }

    /// <summary>How cases are assessed here: however large they are, for a file of scenarios has its limit where it is read.</summary>
    public static AssessOptions AnySize { get; } = new() { MaxFacts = int.MaxValue };

    /// <summary>The case, with what followed rules came to; answers that contradict one another are read as neither.</summary>
    public Assessment On { get; }

    /// <summary>The same case as it was given: what the rules against contradictions are asked about.</summary>
    public Assessment AsGiven { get; }

    public List<RuleEnd> Rules { get; } = [];

    public List<FlowEnd> Flows { get; } = [];

    /// <summary>Whether answers contradict one another.</summary>
    public bool IsContradictory => On.Facts.Contradicted is not null;

    /// <summary>The rules against contradictions that were raised, by id, in the order of the book.</summary>
    public ImmutableArray<string> Contradictions =>
        [.. Rules.Where(end => end.End == End.Raised && end.Rule.IsContradiction).Select(end => end.Rule.Id).Distinct()];

    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="only">The rules and flows that are asked about, with what they follow on, by id; null for all.</param>
    /// <param name="contradicted">The answers that are known to contradict one another; null where the rules of the book tell.</param>
    public static CaseEnds Of(RuleBook book, Case facts, IReadOnlySet<string>? only = null, ContradictedAnswers? contradicted = null)
    {
        var given = new Assessment(book, new(book, facts));
        var first = new CaseEnds(book, given, given);
        first.AddAll(only);
        if (contradicted is null)
        {
            foreach (var end in first.Rules.Where(end => end.End == End.Raised && end.Rule.IsContradiction))
            {
                var on = given.About(end.Fact, end.Other);
                (contradicted ??= new()).Add(end.Rule.Id, new Causes(book, on, end.Rule, revealsSensitive: false).Of(end.Rule.When));
            }

            var attested = new AttestedOfCase(book, facts);
            foreach (var end in attested.IsEmpty ? [] : first.Rules.Where(end => end.End != End.LeftOut))
            {
                var on = given.About(end.Fact, end.Other);
                if (attested.Judged(end.Rule, on.AboutRefs(end.Rule), end.Holds) is not null)
                {
                    (contradicted ??= new()).Add(
                        end.Rule.Id, new Causes(book, on, end.Rule, revealsSensitive: false).Of(end.Rule.Whole), isAttested: true);
                }
            }
        }

        if (contradicted is null)
        {
            first.Waive();
            first.AddFlows(only);
            return first;
        }

        var ends = new CaseEnds(book, new(book, given.Facts.With(contradicted)), given);
        ends.AddAll(only);
        ends.Rules.RemoveAll(end => end.Rule.IsContradiction);
        ends.Rules.AddRange(first.Rules.Where(end => end.Rule.IsContradiction));
        ends.Waive();
        ends.AddFlows(only);
        return ends;
    }

    /// <summary>How a rule on which nothing follows ends about the same facts; it need not be in the book.</summary>
    public CaseEnds Of(RuleModel model)
    {
        var one = new CaseEnds(book, On, AsGiven);
        Bindings.Each(model.Rule, On, (one, model), static (state, on) => state.one.Add(state.model, on, Assessor.Judge(state.model, on)));
        one.Waive();
        return one;
    }

    /// <summary>How a flow ends about the same facts; it need not be in the book.</summary>
    public CaseEnds Of(FlowDefinition flow)
    {
        var one = new CaseEnds(book, On, AsGiven);
        one.Add(new FlowModel(flow, book));
        return one;
    }

    /// <summary>These ends, but of some rules and flows those that they come to in another book.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="others">The ends in the other book.</param>
    public CaseEnds With(IReadOnlySet<string> ids, CaseEnds others)
    {
        var mixed = new CaseEnds(book, On, AsGiven);
        mixed.Rules.AddRange(Rules.Where(end => !ids.Contains(end.Rule.Id)).Concat(others.Rules.Where(end => ids.Contains(end.Rule.Id))));
        mixed.Flows.AddRange(Flows.Where(end => !ids.Contains(end.Flow.Id)).Concat(others.Flows.Where(end => ids.Contains(end.Flow.Id))));
        return mixed;
    }

    private void AddAll(IReadOnlySet<string>? only)
    {
        foreach (var model in book.InOrder.Where(model => only?.Contains(model.Rule.Id) != false))
        {
            Bindings.Each(model.Rule, On, (ends: this, model), static (state, on) =>
                state.ends.Add(state.model, on, Assessor.JudgeAndRemember(state.model, on)));
        }
    }

    private void AddFlows(IReadOnlySet<string>? only)
    {
        foreach (var flow in book.Flows.Where(flow => only?.Contains(flow.Id) != false))
        {
            Add(book.Model(flow));
        }
    }

    private void Add(FlowModel model) =>
        Bindings.Each(model.Flow, On, (ends: this, model), static (state, on) => state.ends.Flows.Add(state.ends.Walk(state.model, on)));

    private void Add(RuleModel model, Assessment on, Truth truth) => Rules.Add(new(model.Rule, on.BoundAt(0), on.BoundAt(1), truth switch
    {
        Truth.True => End.Raised,
        Truth.Unknown => on.Facts.Contradicted?.Among(CausesOf(model.Rule, on).Blocking(model.Rule.Whole)).Count > 0
            ? End.Refused
            : End.Undetermined,
        _ when model.Rule.Within?.Judge(on) == Truth.False => End.LeftOut,
        _ when !model.Rule.Unless.IsEmpty && model.Rule.When.Judge(on) == Truth.True => End.Exempted,
        _ => End.Clear,
    }, null, truth));

    /// <summary>What waivers make of the ends, once all the rules have ended on which a waiver may follow.</summary>
    private void Waive()
    {
        foreach (var (end, number) in Rules.Select((end, number) => (end, number))
            .Where(each => !each.end.Rule.OfPacks.Waivers.IsEmpty && each.end.Holds != Truth.False && each.end.End != End.Refused)
            .ToList())
        {
            if (end.Rule.OfPacks.WaiverFor(On.About(end.Fact, end.Other)) is { } waiver
                && (waiver.Severity is null || end.Holds == Truth.True))
            {
                Rules[number] = end with { Waiver = waiver, End = waiver.Severity is null ? End.Waived : end.End };
            }
        }
    }

    private FlowEnd Walk(FlowModel model, Assessment on)
    {
        var flow = model.Flow;
        var (number, isOpen) = DecisionWriter.Walk(flow, on);
        var step = model.StepAt(number);
        return new(
            flow, on.BoundAt(0), on.BoundAt(1), number, step, isOpen || !flow.Gate!.Outcomes.Contains(step.Outcome),
            IsContradictory && new DecisionWriter(model, CausesOf(flow, on), on).RefusedBy().Count > 0);
    }

    private Causes CausesOf(Definition definition, Assessment on) => new(book, on, definition, revealsSensitive: false);
}
