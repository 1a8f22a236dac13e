using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Evaluation.Reference;

/// <summary>
/// Runs a rule book over one case by reading every condition as a tree, and writes the whole report at once: slow, and plain enough to be
/// read against the definition of what a report is. What the kernel does by other means has to come to the same, byte for byte.
/// </summary>
internal sealed class Assessor
{
    private readonly RuleBook book;
    private readonly AssessOptions options;
    private Assessment unbound;
    private OpenQuestions open;
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<Exempted>.Builder exempted = ImmutableArray.CreateBuilder<Exempted>();
    private readonly ImmutableArray<Waived>.Builder waived = ImmutableArray.CreateBuilder<Waived>();
    private readonly ImmutableArray<Undetermined>.Builder undetermined = ImmutableArray.CreateBuilder<Undetermined>();
    private readonly ImmutableArray<Decision>.Builder decisions = ImmutableArray.CreateBuilder<Decision>();
    private readonly ImmutableArray<Contradiction>.Builder contradictions = ImmutableArray.CreateBuilder<Contradiction>();
    private readonly ImmutableArray<Refused>.Builder refused = ImmutableArray.CreateBuilder<Refused>();
    private readonly ContradictedAnswers contradicted = new();
    private readonly AttestedOfCase attested;
    private readonly List<(RuleModel Rule, Assessment On, Truth Truth)> ended = [];
    private readonly Dictionary<(RuleDefinition Rule, StateCommitments? Commitments), BindingForce> forces = [];
    private readonly HashSet<string> readings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private bool hasAsked;

    private Assessor(RuleBook book, Case facts, AssessOptions options)
    {
        var problems = CaseCheck.Check(book, facts, options);
        if (!problems.IsEmpty)
        {
            throw new InvalidCaseException(problems);
        }

        var index = new CaseIndex(book, facts);
        this.book = book.For(index);
        this.options = options;
        unbound = new(this.book, index);
        attested = new(this.book, facts);
        open = new(index);
    }

    public static Report Assess(RuleBook book, Case facts, AssessOptions options)
    {
        var assessor = new Assessor(book, facts, options);
        assessor.Judge();
        return assessor.Report(facts);
    }

    /// <summary>
    /// Whether the rule is raised about the facts that are bound; unknown only where answers that are open or contradicted could still
    /// decide it.
    /// </summary>
    public static Truth Judge(RuleModel rule, Assessment on)
    {
        var truth = rule.Rule.Whole.Judge(on);
        return truth != Truth.Unknown || rule.Diagrams.On(on.Facts.Day) is not { } diagram ? truth
            : on.Facts.Contradicted is null ? (Truth)diagram.Read(on)
            : WhicheverHolds(diagram, on);
    }

    /// <summary>What the rule comes to whichever of the contradicted answers holds; unknown where that makes a difference.</summary>
    private static Truth WhicheverHolds(DecisionDiagram diagram, Assessment on) =>
        diagram.Ends(on, variable => variable.IsContradicted(on)) is [var only] ? (Truth)only : Truth.Unknown;

    /// <summary>Judges, and keeps what the rules that follow on it will ask for.</summary>
    public static Truth JudgeAndRemember(RuleModel model, Assessment on)
    {
        var truth = Judge(model, on);
        if (model.Slot is { } slot)
        {
            on.Remember(slot, model.Rule.About.IsEmpty ? 1 : on.Facts.Of(model.Rule.About[0]).Length, on.BoundAt(0).Position, truth);
        }

        return truth;
    }

    /// <summary>
    /// Judges every rule. Where answers contradict one another, all are judged once more without them: what is decided either way
    /// stands, and
    /// the rest is refused.
    /// </summary>
    private void Judge()
    {
        JudgeAll();
        if (contradictions.Count > 0)
        {
            unbound = new(book, unbound.Facts.With(contradicted));
            open = new(unbound.Facts);
            ended.Clear();
            JudgeAll();
        }
    }

    private void JudgeAll()
    {
        foreach (var rule in book.InOrder)
        {
            Bindings.Each(rule.Rule, unbound, (assessor: this, rule), static (state, on) => state.assessor.JudgeAndKeep(state.rule, on));
        }
    }

    /// <summary>Judges a rule about the facts that are bound. Where it is clear, nothing is kept of it.</summary>
    private void JudgeAndKeep(RuleModel model, Assessment on)
    {
        var rule = model.Rule;
        var truth = JudgeAndRemember(model, on);
        if (rule.Within?.Judge(on) == Truth.False)
        {
            return;
        }

        if (!attested.IsEmpty && attested.Judged(rule, About(rule, on), truth) is { } holds && on.Facts.Contradicted is null)
        {
            Contradict(rule, on, holds);
        }

        hasAsked |= HasSomethingToLookAt(rule);
        Use(rule);
        if (truth != Truth.False)
        {
            foreach (var waiver in rule.OfPacks.Waivers)
            {
                Use(waiver.HoldsOn(on.Facts.Day) && waiver.Within?.Judge(on) != Truth.False ? waiver.Parameters : []);
            }
        }

        if (rule.IsContradiction)
        {
            if (truth == Truth.True && on.Facts.Contradicted is null)
            {
                Contradict(rule, on);
            }
        }
        else if (!rule.IsConcept && (truth != Truth.False || (!rule.Unless.IsEmpty && rule.When.Judge(on) == Truth.True)))
        {
            ended.Add((model, on, truth));
        }
    }

    private Report Report(Case facts)
    {
        foreach (var (rule, on, truth) in ended.OrderBy(end => end.Rule.Number))
        {
            Write(rule, on, truth);
        }

        foreach (var flow in book.Flows)
        {
            Bindings.Each(flow, unbound, (assessor: this, flow), static (state, on) => state.assessor.Decide(state.flow, on));
        }

        var states = StatesOfCase.Of(book, unbound.Facts);
        var numbers = new ParametersOfCase(book, unbound, states);
        numbers.AskForState(open);
        return new()
        {
            Edition = book.Edition,
            RuleBookHash = book.Hash,
            Packs = [.. book.Packs.Select(states.Describe)],
            AssessedOn = facts.AssessedOn,
            State = facts.State,
            Readings = [.. book.Readings
                .Where(choice => choice != choice.Reading!.Default || readings.Contains(choice.Reading.Id))
                .Select(choice => new ReadingUsed(choice.Reading!.Id, choice.Id, choice == choice.Reading.Default, choice.Text))],
            Parameters = [.. parameters.Values.Select(numbers.Used)],
            Decisions = decisions.ToImmutable(),
            Findings = findings.ToImmutable(),
            Exempted = exempted.ToImmutable(),
            Undetermined = undetermined.ToImmutable(),
            Waived = waived.ToImmutable(),
            Contradictions = contradictions.ToImmutable(),
            Refused = refused.ToImmutable(),
            Attested = attested.IsEmpty ? [] : attested.Write(book, options.RevealsSensitive),
            OpenQuestions = open.InOrder(),
            Lapsed = Lapsed(),
            NotDescribed = [.. book.TypesRead.Where(type => unbound.Facts.Of(type).IsEmpty).Select(type => type.Name)],
            HasAsked = hasAsked || decisions.Count > 0,
        };
    }

    private void Write(RuleModel model, Assessment on, Truth truth)
    {
        var rule = model.Rule;
        var about = About(rule, on);
        var waiver = truth == Truth.False ? null : rule.OfPacks.WaiverFor(on);
        if (truth == Truth.Unknown && on.Facts.Contradicted is { } answers
            && answers.Among(new Causes(book, on, rule, options.RevealsSensitive).Blocking(rule.Whole)) is { Count: > 0 } contradicting)
        {
            refused.Add(new(rule.Id, about, rule.Finding, [.. contradicting]) { Pack = rule.Pack });
        }
        else if (waiver is { Severity: null })
        {
            waived.Add(new(rule.Id, about, rule.Finding, Force(rule, on, null).Possible, truth, waiver.Says) { Pack = rule.Pack });
        }
        else if (truth == Truth.True)
        {
            WriteFinding(rule, on, about, waiver);
        }
        else if (truth == Truth.Unknown)
        {
            WriteUndetermined(model, on, about);
        }
        else
        {
            exempted.AddRange(rule.Unless
                .Where(clause => clause.When.Judge(on) == Truth.True)
                .Select(clause => new Exempted(rule.Id, about, clause.Id, clause.Text, clause.Sources) { Pack = rule.Pack }));
        }
    }

    private void WriteFinding(RuleDefinition rule, Assessment on, ImmutableArray<FactRef> about, PackWaiver? waiver)
    {
        var causes = new Causes(book, on, rule, options.RevealsSensitive);
        var force = Force(rule, on, waiver);
        open.Add(rule, on, force, about);
        if (waiver is null)
        {
            open.Add(rule, rule.OfPacks.WaitingFor(on), causes, about);
        }

        findings.Add(new()
        {
            Rule = rule.Id,
            Pack = rule.Pack,
            About = about,
            Text = rule.Finding,
            Advice = rule.Advice,
            Severity = force.Severity,
            PossibleSeverity = force.Possible,
            Severities = force.Severities,
            Waiver = waiver?.Says,
            Raised = rule.OfPacks.RaisedTo(on),
            Wordings = rule.OfPacks.WordingsFor(on),
            Sources = rule.Sources,
            Basis = force.Basis,
            Causes = causes.Of(rule.When),
            FollowsOn = causes.Followed,
            WhateverTheAnswer = rule.Whole.Judge(on) == Truth.Unknown,
        });
    }

    private void WriteUndetermined(RuleModel model, Assessment on, ImmutableArray<FactRef> about)
    {
        var rule = model.Rule;
        var blocking = open.Add(model, on, new Causes(book, on, rule, options.RevealsSensitive), about);
        undetermined.Add(new(rule.Id, about, rule.Finding, Force(rule, on, null).Possible, [.. blocking.Select(key => key.Ref)])
        {
            Pack = rule.Pack,
        });
    }

    /// <summary>
    /// The weight that a rule has about the facts that are bound: from the law, and from the packs in force. What the law gives is the same
    /// for every fact of a State.
    /// </summary>
    private BindingForce Force(RuleDefinition rule, Assessment on, PackWaiver? waiver)
    {
        State? state = null;
        var isUnsure = false; // answers contradict one another, or it is about several States
        for (var number = 0; number < rule.About.Length && !rule.Basis.IsEmpty; number++)
        {
            var (type, fact) = (rule.About[number], on.BoundAt(number).Fact);
            state ??= CaseIndex.OwnState(fact, type);
            isUnsure |= type.StateQuestion is { } asked && on.Facts.IsContradicted(fact, asked);
            if (fact is not null && !book.StateReferences.Of(type).IsEmpty)
            {
                var states = on.Facts.StatesOf(fact, type);
                state ??= states.Told.FirstOrDefault();
                isUnsure |= states.Told.Length + states.Untold.Length > 1;
            }
        }

        var commitments = rule.Basis.IsEmpty || isUnsure ? null : on.Facts.Commitments(state ?? on.Facts.State);

        if (!forces.TryGetValue((rule, commitments), out var force))
        {
            force = BindingForce.Of(rule.Severity, rule.Basis, commitments, DateOnly.FromDayNumber(on.Facts.Day));
            if (!rule.Basis.IsEmpty)
            {
                forces.Add((rule, commitments), force);
            }
        }

        return rule.OfPacks.Weigh(force, waiver, on);
    }

    private void Decide(FlowDefinition flow, Assessment on)
    {
        Use(flow);
        var about = About(flow, on);
        var causes = new Causes(book, on, flow, options.RevealsSensitive);
        var writer = new DecisionWriter(book.Model(flow), causes, on);
        if (writer.RefusedBy() is { Count: > 0 } contradicting)
        {
            refused.Add(new(flow.Id, about, flow.Title, [.. contradicting]));
        }
        else
        {
            decisions.Add(writer.Write(about));
            open.Add(writer, about);
        }
    }

    /// <summary>
    /// Whether the case holds a fact that a rule reads: one that is about the case as a whole is asked where nothing is described, too.
    /// </summary>
    private bool HasSomethingToLookAt(RuleDefinition rule) => !rule.About.IsEmpty
        || RuleBook.TypesIn(rule).Any(type => !unbound.Facts.Of(type).IsEmpty)
        || RuleBook.RulesFollowed(rule).Any(id => HasSomethingToLookAt(book.Rule(id)));

    private void Use(Definition definition)
    {
        foreach (var reading in definition.Readings)
        {
            readings.Add(reading);
        }

        Use(definition.Parameters);
    }

    private void Use(ImmutableArray<Parameter> read)
    {
        foreach (var parameter in read)
        {
            parameters[parameter.Id] = parameter;
        }
    }

    private ImmutableArray<AnswerRead> Lapsed()
    {
        var lapsed = ImmutableArray.CreateBuilder<AnswerRead>();
        foreach (var type in book.FactTypes)
        {
            foreach (var fact in unbound.Facts.Of(type))
            {
                lapsed.AddRange(type.Questions
                    .Where(question => unbound.Facts.HasLapsed(fact.Fact!, question))
                    .Select(question => Causes.Read(unbound, fact.Fact!, question, options.RevealsSensitive)));
            }
        }

        return lapsed.ToImmutable();
    }

    /// <summary>Takes up answers that contradict one another, or what is attested of a rule.</summary>
    private void Contradict(RuleDefinition rule, Assessment on, Answer? holds = null)
    {
        var causes = new Causes(book, on, rule, options.RevealsSensitive).Of(holds is null ? rule.When : rule.Whole);
        contradicted.Add(rule.Id, causes, isAttested: holds is not null);
        contradictions.Add(new()
        {
            Rule = rule.Id,
            Attested = holds,
            About = About(rule, on),
            Text = rule.Finding,
            Advice = holds is null ? rule.Advice : null,
            Causes = causes,
            Sources = rule.Sources,
        });
    }

    /// <summary>The facts that a rule or flow was asked about.</summary>
    public static ImmutableArray<FactRef> About(Definition definition, Assessment on) => (on.BoundAt(0).Fact, on.BoundAt(1).Fact) switch
    {
        (null, _) => [],
        ({ } first, null) => [new(definition.About[0].Name, first.Id)],
        ({ } first, { } second) => [new(definition.About[0].Name, first.Id), new(definition.About[1].Name, second.Id)],
    };
}
