using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Runs a rule book over one case and writes the report.</summary>
internal sealed class Assessor
{
    private readonly RuleBook book;
    private readonly AssessOptions options;
    private Assessment unbound;
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<Exempted>.Builder exempted = ImmutableArray.CreateBuilder<Exempted>();
    private readonly ImmutableArray<Waived>.Builder waived = ImmutableArray.CreateBuilder<Waived>();
    private readonly ImmutableArray<Undetermined>.Builder undetermined = ImmutableArray.CreateBuilder<Undetermined>();
    private readonly ImmutableArray<Decision>.Builder decisions = ImmutableArray.CreateBuilder<Decision>();
    private readonly List<(int Order, Contradiction Found)> contradictions = [];
    private readonly ImmutableArray<Refused>.Builder refused = ImmutableArray.CreateBuilder<Refused>();
    private readonly ContradictedAnswers contradicted = new();
    private readonly AttestedOfCase attested;
    private readonly List<(RuleModel Rule, Assessment On, Truth Truth)> ended = new(64);
    private readonly ReadByRules read = new();
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
        var asGiven = assessor.unbound;
        assessor.Judge();
        book = assessor.book;
        var definition = book.Get(id);
        var explanations = ImmutableArray.CreateBuilder<Explanation>();

        // A rule that finds contradictions read the answers that no other may read any more.
        var unbound = definition is RuleDefinition { IsContradiction: true } ? asGiven : assessor.unbound;
        Bindings.Each(definition, unbound, explanations, (all, on) =>
            all.Add(new Explainer(book, on, definition, options).Explain(on.AboutRefs(definition))));
        return explanations.ToImmutable();
    }

    /// <summary>
    /// Whether the rule is raised about the facts that are bound; unknown only where answers that are open or contradicted could still
    /// decide it.
    /// </summary>
    public static Truth Judge(RuleModel rule, Assessment on)
    {
        if (on.CellsFor(rule.Book) is { } cells && rule.Flat is { } flat && (flat.First is null || on.BoundAt(0).Fact is not null))
        {
            return (Truth)flat.Read(cells, flat.First is null ? null : cells.Of(flat.First), on.BoundAt(0).Position,
                on.BoundAt(1) is { Fact: not null, Position: var second } ? second : -1);
        }

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
            ended.Clear();
            JudgeAll();
        }
    }

    private void JudgeAll()
    {
        if (unbound.CellsFor(book) is not { } cells || !attested.IsEmpty)
        {
            foreach (var rule in book.InOrder)
            {
                JudgeEach(rule);
            }

            return;
        }

        // Rules that ask the tree how another one ended come after it; the order of all others changes nothing.
        var inOrder = new List<RuleModel>();
        foreach (var (type, rules) in book.ByType)
        {
            if (type is not null && unbound.Facts.Of(type).IsEmpty)
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (rule.AsksRemembered || rule.Flat is not { AsksRemembered: false } flat)
                {
                    inOrder.Add(rule);
                }
                else if (rule.IsPlain && rule.Slot is null)
                {
                    JudgeEach(rule, flat, cells);
                }
                else
                {
                    JudgeEach(rule);
                }
            }
        }

        foreach (var rule in inOrder.OrderBy(rule => rule.Order))
        {
            JudgeEach(rule);
        }
    }

    private void JudgeEach(RuleModel rule) =>
        Bindings.Each(rule.Rule, unbound, (assessor: this, rule), static (state, on) => state.assessor.JudgeAndKeep(state.rule, on));

    /// <summary>Judges a rule of which nothing is kept where it is clear.</summary>
    private void JudgeEach(RuleModel rule, FlatDiagram flat, CaseCells cells)
    {
        hasAsked = hasAsked || HasSomethingToLookAt(rule.Rule);
        read.Add(rule.Rule);
        if (rule.Rule.Join is { } join)
        {
            JudgePairs(rule, join, flat, cells);
            return;
        }

        if (flat.First is not { } type)
        {
            if (flat.Read(cells, null, 0) is var whole && whole != (int)Truth.False)
            {
                ended.Add((rule, unbound, (Truth)whole));
            }

            return;
        }

        var rows = cells.Of(type);
        foreach (var fact in unbound.Facts.Of(type.Type))
        {
            if (flat.Read(cells, rows, fact.Position) is var truth && truth != (int)Truth.False)
            {
                ended.Add((rule, unbound.About(type.Type, fact), (Truth)truth));
            }
        }
    }

    /// <summary>The same for a rule over two facts, bound as <see cref="Bindings"/> binds them.</summary>
    private void JudgePairs(RuleModel rule, Match join, FlatDiagram flat, CaseCells cells)
    {
        var (type, facts) = (flat.First!, unbound.Facts);
        var hasUntied = !facts.Tied(join.Inner, Tie.None).IsEmpty;
        var mayBeJoined = hasUntied || facts.MayBeMore(join.Inner.Fact);
        var rows = cells.Of(type);
        foreach (var fact in facts.Of(type.Type))
        {
            var answer = facts.Answer(fact.Fact, join.Outer.Question);
            ImmutableArray<BoundFact> joined = answer.IsGiven ? facts.Tied(join.Inner, Tie.To(answer)) : [];
            foreach (var other in joined)
            {
                if (flat.Read(cells, rows, fact.Position, other.Position) is var truth && truth != (int)Truth.False)
                {
                    ended.Add((rule, unbound.About(fact, other), (Truth)truth));
                }
            }

            if ((joined.IsEmpty ? !answer.IsGiven || mayBeJoined : hasUntied)
                && flat.Read(cells, rows, fact.Position) is var alone && alone != (int)Truth.False)
            {
                ended.Add((rule, unbound.About(type.Type, fact), (Truth)alone));
            }
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

        if (!attested.IsEmpty && attested.Judged(rule, on.AboutRefs(rule), truth) is { } holds && on.Facts.Contradicted is null)
        {
            Contradict(model, on, holds);
        }

        hasAsked = hasAsked || HasSomethingToLookAt(rule);
        read.Add(rule);
        if (truth != Truth.False)
        {
            foreach (var waiver in rule.OfPacks.Waivers)
            {
                read.Add(waiver.HoldsOn(on.Facts.Day) && waiver.Within?.Judge(on) != Truth.False ? waiver.Parameters.AsSpan() : []);
            }
        }

        if (rule.IsContradiction)
        {
            if (truth == Truth.True && on.Facts.Contradicted is null)
            {
                Contradict(model, on);
            }
        }
        else if (!rule.IsConcept && (truth != Truth.False || (!rule.Unless.IsEmpty && rule.When.Judge(on) == Truth.True)))
        {
            ended.Add((model, on, truth));
        }
    }

    private Report Report(Case facts)
    {
        var judged = new JudgedCase(book, unbound, options);
        foreach (var key in InOrderOfBook())
        {
            var (rule, on, truth) = ended[(int)key];
            Write(judged, rule, on, truth);
        }

        foreach (var flow in book.Flows)
        {
            Bindings.Each(flow, unbound, (assessor: this, flow, judged), static (state, on) =>
                state.assessor.Decide(state.judged, state.flow, on));
        }

        if (book.HasChangeableFacts && book.FactTypes.Any(type => type.CanBeChanged && !unbound.Facts.Of(type).IsEmpty))
        {
            judged.MakeAll();
        }

        var numbers = new ParametersOfCase(book, unbound, judged);
        return new(judged)
        {
            Edition = book.Edition,
            RuleBookHash = book.Hash,
            Packs = book.Packs.IsEmpty ? [] : [.. book.Packs.Select(judged.States.Describe)],
            AssessedOn = facts.AssessedOn,
            State = facts.State,
            Readings = [.. book.Readings
                .Where(choice => choice != choice.Reading!.Default || read.Readings.Contains(choice.Reading.Id))
                .Select(choice => new ReadingUsed(choice.Reading!.Id, choice.Id, choice == choice.Reading.Default, choice.Text))],
            Parameters = [.. read.Parameters.Values.Select(numbers.Used)],
            Decisions = decisions.ToImmutable(),
            Findings = findings.ToImmutable(),
            Exempted = exempted.ToImmutable(),
            Undetermined = undetermined.ToImmutable(),
            Waived = waived.ToImmutable(),
            Contradictions = [.. contradictions.OrderBy(pair => pair.Order).Select(pair => pair.Found)],
            Refused = refused.ToImmutable(),
            Attested = attested.IsEmpty ? [] : attested.Write(book, options.RevealsSensitive),
            Lapsed = judged.Lapsed(),
            NotDescribed = [.. book.TypesRead.Where(type => unbound.Facts.Of(type).IsEmpty).Select(type => type.Name)],
            HasAsked = hasAsked || decisions.Count > 0,
        };
    }

    /// <summary>The numbers of the rules that ended, each with its place in the list beneath, in order.</summary>
    private long[] InOrderOfBook()
    {
        var keys = new long[ended.Count];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = ((long)ended[place].Rule.Number << 32) | (uint)place;
        }

        Array.Sort(keys);
        return keys;
    }

    private void Write(JudgedCase judged, RuleModel model, Assessment on, Truth truth)
    {
        var rule = model.Rule;
        var waiver = truth == Truth.False || rule.OfPacks.Waivers.IsEmpty ? null : rule.OfPacks.WaiverFor(on);
        if (truth == Truth.Unknown && on.Facts.Contradicted is { } answers
            && answers.Among(judged.CausesOf(rule, on).Blocking(rule.Whole)) is { Count: > 0 } contradicting)
        {
            refused.Add(new(rule.Id, on.AboutRefs(rule), rule.Finding, [.. contradicting]) { Pack = rule.Pack });
        }
        else if (waiver is { Severity: null })
        {
            waived.Add(new(rule.Id, on.AboutRefs(rule), rule.Finding, judged.Force(model, on, null).Possible, truth, waiver.Says)
            {
                Pack = rule.Pack,
            });
        }
        else if (truth == Truth.True)
        {
            findings.Add(Finding.Of(judged.Add(new Verdict(judged, model, on, isRaised: true, waiver))));
        }
        else if (truth == Truth.Unknown)
        {
            undetermined.Add(new(judged.Add(new Verdict(judged, model, on, isRaised: false, null))));
        }
        else
        {
            Exempt(rule, on);
        }
    }

    private void Exempt(RuleDefinition rule, Assessment on) => exempted.AddRange(rule.Unless
        .Where(clause => clause.When.Judge(on) == Truth.True)
        .Select(clause => new Exempted(rule.Id, on.AboutRefs(rule), clause.Id, clause.Text, clause.Sources) { Pack = rule.Pack }));

    private void Decide(JudgedCase judged, FlowDefinition flow, Assessment on)
    {
        read.Add(flow);
        var writer = new DecisionWriter(book.Model(flow), judged.CausesOf(flow, on), on, judged);
        if (writer.RefusedBy() is { Count: > 0 } contradicting)
        {
            refused.Add(new(flow.Id, writer.About, flow.Title, [.. contradicting]));
        }
        else
        {
            decisions.Add(Decision.Of(writer));
            judged.Add(writer);
        }
    }

    /// <summary>
    /// Whether the case holds a fact that a rule reads: one that is about the case as a whole is asked where nothing is described, too.
    /// </summary>
    private bool HasSomethingToLookAt(RuleDefinition rule) => !rule.About.IsEmpty
        || RuleBook.TypesIn(rule).Any(type => !unbound.Facts.Of(type).IsEmpty)
        || RuleBook.RulesFollowed(rule).Any(id => HasSomethingToLookAt(book.Rule(id)));

    /// <summary>Takes up answers that contradict one another, or what is attested of a rule.</summary>
    private void Contradict(RuleModel model, Assessment on, Answer? holds = null)
    {
        var rule = model.Rule;
        var causes = new Causes(book, on, rule, options.RevealsSensitive).Of(holds is null ? rule.When : rule.Whole);
        contradicted.Add(rule.Id, causes, isAttested: holds is not null);
        contradictions.Add((model.Order!.Value, new()
        {
            Rule = rule.Id,
            Attested = holds,
            About = on.AboutRefs(rule),
            Text = rule.Finding,
            Advice = holds is null ? rule.Advice : null,
            Causes = causes,
            Sources = rule.Sources,
        }));
    }
}
