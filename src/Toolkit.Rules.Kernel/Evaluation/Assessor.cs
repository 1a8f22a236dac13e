using System.Collections.Immutable;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>Runs a rule book over one case and writes the report.</summary>
internal sealed class Assessor
{
    private readonly RuleBook book;
    private readonly AssessOptions options;
    private Assessment on;
    private OpenQuestions open;
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<Exempted>.Builder exempted = ImmutableArray.CreateBuilder<Exempted>();
    private readonly ImmutableArray<Waived>.Builder waived = ImmutableArray.CreateBuilder<Waived>();
    private readonly ImmutableArray<Undetermined>.Builder undetermined = ImmutableArray.CreateBuilder<Undetermined>();
    private readonly ImmutableArray<Decision>.Builder decisions = ImmutableArray.CreateBuilder<Decision>();
    private readonly ImmutableArray<Contradiction>.Builder contradictions = ImmutableArray.CreateBuilder<Contradiction>();
    private readonly ImmutableArray<Refused>.Builder refused = ImmutableArray.CreateBuilder<Refused>();
    private readonly ContradictedAnswers contradicted = new();
    private readonly List<(RuleModel Rule, BoundFact Fact, BoundFact Other, Truth Truth)> ended = [];
    private readonly Dictionary<(RuleDefinition Rule, StateCommitments? Commitments), BindingForce> forces = [];
    private readonly HashSet<string> readings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private bool hasAsked;

    private Assessor(RuleBook book, Case facts, AssessOptions options)
    {
        var problems = CaseCheck.Check(book, facts, options.MaxFacts);
        if (!problems.IsEmpty)
        {
            throw new InvalidCaseException(problems);
        }

        var index = new CaseIndex(book, facts);
        this.book = book.For(index);
        this.options = options;
        on = new(this.book, index);
        open = new(on);
    }

    public static Report Assess(RuleBook book, Case facts, AssessOptions options)
    {
        var assessor = new Assessor(book, facts, options);
        assessor.Judge();
        return assessor.Report(facts);
    }

    public static ImmutableArray<Explanation> Explain(RuleBook book, string id, Case facts, AssessOptions options)
    {
        var assessor = new Assessor(book, facts, options);
        var asGiven = assessor.on;
        assessor.Judge();
        book = assessor.book;
        var definition = book.Get(id);
        var explanations = ImmutableArray.CreateBuilder<Explanation>();

        // A rule that finds contradictions read the answers that no other may read any more.
        var on = definition is RuleDefinition { IsContradiction: true } ? asGiven : assessor.on;
        var explainer = new Explainer(book, on, definition, options);
        Bindings.Each(definition, on, explainer, (writer, fact, other) => explanations.Add(writer.Explain(About(definition, fact, other))));
        return explanations.ToImmutable();
    }

    /// <summary>Whether the rule is raised about the facts that are bound; unknown only where answers that are open or contradicted could still decide it.</summary>
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
    public static Truth JudgeAndRemember(RuleModel model, Assessment on, BoundFact fact)
    {
        var truth = Judge(model, on);
        if (model.Slot is { } slot)
        {
            on.Remember(slot, model.Rule.About.IsEmpty ? 1 : on.Facts.Of(model.Rule.About[0]).Length, fact.Position, truth);
        }

        return truth;
    }

    /// <summary>
    /// Judges every rule. Where answers contradict one another, all are judged once more without them: what is decided either way stands, and
    /// the rest is refused.
    /// </summary>
    private void Judge()
    {
        JudgeAll();
        if (contradictions.Count > 0)
        {
            on = new(book, on.Facts.With(contradicted));
            open = new(on);
            ended.Clear();
            JudgeAll();
        }
    }

    private void JudgeAll()
    {
        foreach (var rule in book.InOrder)
        {
            Bindings.Each(rule.Rule, on, (this, rule), static (state, fact, other) => state.Item1.Judge(state.rule, fact, other));
        }
    }

    /// <summary>Judges a rule about the facts that are bound. Where it is clear, nothing is kept of it.</summary>
    private void Judge(RuleModel model, BoundFact fact, BoundFact other)
    {
        var rule = model.Rule;
        var truth = JudgeAndRemember(model, on, fact);
        if (rule.Within?.Judge(on) == Truth.False)
        {
            return;
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
                Contradict(rule, fact, other);
            }
        }
        else if (!rule.IsConcept && (truth != Truth.False || (!rule.Unless.IsEmpty && rule.When.Judge(on) == Truth.True)))
        {
            ended.Add((model, fact, other, truth));
        }
    }

    private Report Report(Case facts)
    {
        foreach (var (rule, fact, other, truth) in ended.OrderBy(end => end.Rule.Number))
        {
            on.Bind(0, fact);
            on.Bind(1, other);
            Write(rule, truth, About(rule.Rule, fact, other));
        }

        foreach (var flow in book.Flows)
        {
            Bindings.Each(flow, on, (this, flow), static (state, fact, other) => state.Item1.Decide(state.flow, fact, other));
        }

        var states = StatesOfCase.Of(book, on.Facts);
        var numbers = new ParametersOfCase(book, on, states);
        numbers.AskForState(open);
        return new()
        {
            Edition = book.Edition,
            RuleBookHash = book.Hash,
            Packs = [.. book.Packs.Select(states.Describe)],
            AssessedOn = facts.AssessedOn,
            State = facts.State,
            Readings = [.. book.Readings.Where(choice => choice != choice.Reading!.Default || readings.Contains(choice.Reading.Id)).Select(choice => new ReadingUsed(choice.Reading!.Id, choice.Id, choice == choice.Reading.Default, choice.Text))],
            Parameters = [.. parameters.Values.Select(numbers.Used)],
            Decisions = decisions.ToImmutable(),
            Findings = findings.ToImmutable(),
            Exempted = exempted.ToImmutable(),
            Undetermined = undetermined.ToImmutable(),
            Waived = waived.ToImmutable(),
            Contradictions = contradictions.ToImmutable(),
            Refused = refused.ToImmutable(),
            OpenQuestions = open.InOrder(),
            Lapsed = Lapsed(),
            NotDescribed = [.. book.TypesRead.Where(type => on.Facts.Of(type).IsEmpty).Select(type => type.Name)],
            HasAsked = hasAsked || decisions.Count > 0,
        };
    }

    private void Write(RuleModel model, Truth truth, ImmutableArray<FactRef> about)
    {
        var rule = model.Rule;
        var waiver = truth == Truth.False ? null : rule.OfPacks.WaiverFor(on);
        if (truth == Truth.Unknown && on.Facts.Contradicted is { } answers
            && answers.Among(new Causes(book, on, rule, options.RevealsSensitive).Blocking(rule.Whole)) is { Count: > 0 } contradicting)
        {
            refused.Add(new(rule.Id, about, rule.Finding, [.. contradicting]) { Pack = rule.Pack });
        }
        else if (waiver is { Severity: null })
        {
            waived.Add(new(rule.Id, about, rule.Finding, Force(rule, null).Possible, truth, waiver.Says) { Pack = rule.Pack });
        }
        else if (truth == Truth.True)
        {
            WriteFinding(rule, about, waiver);
        }
        else if (truth == Truth.Unknown)
        {
            WriteUndetermined(model, about);
        }
        else
        {
            exempted.AddRange(rule.Unless
                .Where(clause => clause.When.Judge(on) == Truth.True)
                .Select(clause => new Exempted(rule.Id, about, clause.Id, clause.Text, clause.Sources) { Pack = rule.Pack }));
        }
    }

    private void WriteFinding(RuleDefinition rule, ImmutableArray<FactRef> about, PackWaiver? waiver)
    {
        var causes = new Causes(book, on, rule, options.RevealsSensitive);
        var force = Force(rule, waiver);
        open.Add(rule, force, about);
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

    private void WriteUndetermined(RuleModel model, ImmutableArray<FactRef> about)
    {
        var rule = model.Rule;
        var blocking = open.Add(model, new Causes(book, on, rule, options.RevealsSensitive), about);
        undetermined.Add(new(rule.Id, about, rule.Finding, Force(rule, null).Possible, [.. blocking.Select(key => key.Ref)])
        {
            Pack = rule.Pack,
        });
    }

    /// <summary>The weight that a rule has about the facts that are bound: from the law, and from the packs in force. What the law gives is the same for every fact of a State.</summary>
    private BindingForce Force(RuleDefinition rule, PackWaiver? waiver)
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

    private void Decide(FlowDefinition flow, BoundFact fact, BoundFact other)
    {
        Use(flow);
        var about = About(flow, fact, other);
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
        || RuleBook.TypesIn(rule).Any(type => !on.Facts.Of(type).IsEmpty)
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
            foreach (var fact in on.Facts.Of(type))
            {
                lapsed.AddRange(type.Questions
                    .Where(question => on.Facts.HasLapsed(fact.Fact!, question))
                    .Select(question => Causes.Read(on, fact.Fact!, question, options.RevealsSensitive)));
            }
        }

        return lapsed.ToImmutable();
    }

    private void Contradict(RuleDefinition rule, BoundFact fact, BoundFact other)
    {
        var causes = new Causes(book, on, rule, options.RevealsSensitive).Of(rule.When);
        contradicted.Add(rule.Id, causes);
        contradictions.Add(new()
        {
            Rule = rule.Id,
            About = About(rule, fact, other),
            Text = rule.Finding,
            Advice = rule.Advice,
            Causes = causes,
            Sources = rule.Sources,
        });
    }

    /// <summary>The facts that a rule or flow was asked about.</summary>
    public static ImmutableArray<FactRef> About(Definition definition, BoundFact fact, BoundFact other) => (fact.Fact, other.Fact) switch
    {
        (null, _) => [],
        ({ } first, null) => [new(definition.About[0].Name, first.Id)],
        ({ } first, { } second) => [new(definition.About[0].Name, first.Id), new(definition.About[1].Name, second.Id)],
    };
}
