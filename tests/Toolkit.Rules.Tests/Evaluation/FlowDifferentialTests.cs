using System.Collections.Immutable;
using CsCheck;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Decision flows against the plain walk and against enumeration of every answer.</summary>
public sealed class FlowDifferentialTests
{
    private static readonly string[] Few = ["PunishesVictims", "AllowsStay", "Rigour", "Grounds"];
    private static readonly Gen<(int Seed, int Size)> Seeds = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 3]);

    [Fact]
    public void Read_RandomFlowOverTwoFacts_EqualsTheWalk() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size);
            var flow = make.Flow("test/flow", RandomRules.Statute, RandomRules.Agency);
            var facts = make.Case();
            var book = Given.Book();
            var asked = new Assessment(book, new(book, facts));
            var model = new FlowModel(flow, book);
            foreach (var statute in asked.Facts.Of(RandomRules.Statute))
            {
                foreach (var agency in asked.Facts.Of(RandomRules.Agency).Append(default))
                {
                    var on = asked.About(statute, agency);
                    FlowValue.Of(model.Diagrams.On(on.Facts.Day)!.Read(on)).Should()
                        .Be(DecisionWriter.Walk(flow, on), "of {0}\n{1}", Print(flow), Given.Print(facts));
                }
            }
        },
        iter: 1500);

    [Fact]
    public void Read_FlowThatFollowsOnRules_EqualsTheWalk() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size) { Opaque = false };
            var first = make.Rule("test/first", RandomRules.Statute);
            make.Earlier.Add(first);
            var second = make.Rule("test/second", RandomRules.Statute);
            make.Earlier.Add(second);
            var flow = make.Flow("test/flow", RandomRules.Statute);
            var facts = make.Case(statutes: 1);
            // A rule that follows on both makes the book remember how they ended.
            var book = Given.Book(second, first, Rule("test/both", new AllOf([new Raised("test/first", 0), new Raised("test/second", 0)])));
            var on = About(book, facts);
            foreach (var rule in new[] { first, second })
            {
                on.Remember(book.Slots[rule.Id], 1, 0, Assessor.Judge(book.Model(rule), on));
            }

            FlowValue.Of(new FlowModel(flow, book).Diagrams.On(on.Facts.Day)!.Read(on)).Should().Be(
                DecisionWriter.Walk(flow, on), "of {0}\nfirst {1}\nsecond {2}\n{3}", Print(flow), first.Whole, second.Whole,
                    Given.Print(facts));
        },
        iter: 1500);

    [Fact]
    public void Write_RandomFlow_TellsPossibleOutcomesAndOpenQuestionsAsEnumerationDoes() => Seeds.Sample(
        given =>
        {
            var (make, flow, facts, statute) = Small(given);
            var all = new Completions(facts, statute, [.. Conditions(flow)]);
            var (decision, open) = Decide(flow, facts);

            Outcome(flow, all).Should().Be(decision.Outcome);
            var possible = all.Each(all.Open, mayStayOpen: false, () => Outcome(flow, all)).ToHashSet();
            decision.Possible.Should().BeEquivalentTo(possible, "of {0}\n{1}", Print(flow), Given.Print(facts));
            decision.IsSettled.Should().Be(possible.SetEquals([decision.Outcome]));
            open.Select(question => question.Ref.Question).Should().BeEquivalentTo(
                all.Open.Where(question => all.Each(all.Open.Remove(question), mayStayOpen: true, () =>
                {
                    var before = Outcome(flow, all);
                    return all.Each([question], mayStayOpen: false, () => Outcome(flow, all)).Any(after => after != before);
                }).Any(differs => differs)).Select(question => question.Id),
                "of {0}\n{1}", Print(flow), Given.Print(facts));
        },
        iter: 800);

    [Fact]
    public void Write_RandomFlowThatRestricts_NamesExactlyTheSmallestSetsThatChangeIt() => Seeds.Sample(
        given =>
        {
            var (make, flow, facts, statute) = Small(given);
            var all = new Completions(facts, statute, [.. Conditions(flow)]);
            var (decision, _) = Decide(flow, facts);
            if (decision.Effect != Effect.Restricts)
            {
                decision.Changes.Should().BeEmpty();
                return;
            }

            var permits = Smallest(flow, all, statute, outcome => outcome.Effect == Effect.Permits);
            var expected = permits ?? Smallest(flow, all, statute, outcome => outcome.Effect != Effect.Restricts) ?? [];

            var told = decision.Changes.SelectMany(set => Products(set.Changes).Select(changes =>
                $"{string.Join(" & ", changes.Order(StringComparer.Ordinal))} → {set.Outcome}"));
            told.Should().BeEquivalentTo(expected, "of {0}\n{1}", Print(flow), Given.Print(facts));
        },
        iter: 800);

    [Fact]
    public void Build_RandomFlow_IsRefusedExactlyIfAnswersTakeBackWhatPermitsOrRefers() => Seeds.Sample(
        given =>
        {
            var (_, flow, facts, _) = Small(given);
            var blank = new Statute { Id = "blank" };
            var all = new Completions(new() { AssessedOn = RandomRules.Today, Facts = [blank] }, blank, [.. Conditions(flow)]);
            var witness = all.Each(all.Asked, mayStayOpen: true, () =>
            {
                ImmutableArray<Question> left = [.. all.Asked.Where(question => all.AnswerTo(question) is null)];
                return EffectOf(flow, all) is Effect.Permits or Effect.Refers
                    && all.Each(left, mayStayOpen: true, () => EffectOf(flow, all)).Any(after => after is Effect.Waits or Effect.Restricts);
            }).Any(taken => taken);

            var build = () => Given.Book(flow);

            if (witness)
            {
                build.Should().Throw<InvalidRuleBookException>("of {0}", Print(flow)).Which.Problems.Should()
                    .OnlyContain(problem => problem.Code == "TR0402");
            }
            else
            {
                build.Should().NotThrow("of {0}", Print(flow));
            }
        },
        iter: 400);

    private static (RandomRules Make, FlowDefinition Flow, Case Facts, Statute Statute) Small((int Seed, int Size) given)
    {
        var make = new RandomRules(given.Seed, given.Size) { Opaque = false, Only = Few, Unanswered = 0.5 };
        var flow = make.Flow("test/flow", RandomRules.Statute);
        var facts = make.Case(statutes: 1, agencies: 0);
        return (make, flow, facts, facts.Facts.OfType<Statute>().Single());
    }

    private static Assessment About(RuleBook book, Case facts)
    {
        var index = new CaseIndex(book, facts);
        return new Assessment(book, index).About(index.Of(RandomRules.Statute)[0]);
    }

    private static (Decision Decision, ImmutableArray<OpenQuestion> Open) Decide(FlowDefinition flow, Case facts)
    {
        var book = Given.Book();
        var on = About(book, facts);
        var judged = new JudgedCase(book, on.About(default), new() { RevealsSensitive = true });
        var writer = new DecisionWriter(new(flow, book), judged.CausesOf(flow, on), on, judged);
        judged.Add(writer);
        return (Toolkit.Rules.Decision.Of(writer), judged.OpenQuestions);
    }

    private static RuleDefinition Rule(string id, Condition when) => new()
    {
        Id = id,
        Sources = [new("Test", "0")],
        About = [RandomRules.Statute],
        When = when,
        Unless = [],
        Finding = "Found.",
        Advice = null,
        Severity = Severity.Recommended,
        Basis = [],
        IsContradiction = false,
    };

    private static IEnumerable<Condition> Conditions(FlowDefinition flow) =>
        flow.Steps.Select(step => step.When).Concat(flow.Gate?.Requires.Select(clause => clause.When) ?? []);

    /// <summary>The flow by the book: the first step that holds, or is unknown and reads that as yes; then the gate.</summary>
    private static Outcome Ends(FlowDefinition flow, Completions all, bool throughTheGate)
    {
        var step = flow.Steps.FirstOrDefault(step => all.Judge(step.When) switch
        {
            true => true,
            false => false,
            null => step.WhenUnknown == Reads.AsYes,
        }) ?? flow.Otherwise;
        return throughTheGate && flow.Gate is { } gate && gate.Outcomes.Contains(step.Outcome)
            && gate.Requires.Any(clause => all.Judge(clause.When) != true) ? gate.Until : step.Outcome;
    }

    private static string Outcome(FlowDefinition flow, Completions all) => Ends(flow, all, throughTheGate: true).Name;

    private static Effect EffectOf(FlowDefinition flow, Completions all) => Ends(flow, all, throughTheGate: true).Effect;

    /// <summary>Every set of the least number of changes that leads to a goal; null if none does, empty if none is needed.</summary>
    private static List<string>? Smallest(FlowDefinition flow, Completions all, Statute statute, Func<Outcome, bool> isGoal)
    {
        var changeable = all.Asked.Where(question => all.Open.Contains(question) || question.IsRemediable).ToImmutableArray();
        for (var count = 0; count <= changeable.Length; count++)
        {
            var found = Sets(changeable, count).SelectMany(set => all.Each(set, mayStayOpen: false, () =>
                (Outcome: Ends(flow, all, throughTheGate: false), Changes: set.Select(question =>
                    $"{question.Id}={Written(question, all.AnswerTo(question)!)}").ToList())))
                .Where(reached => isGoal(reached.Outcome))
                .Select(reached => $"{string.Join(" & ", reached.Changes.Order(StringComparer.Ordinal))} → {reached.Outcome.Name}")
                .ToList();
            if (found.Count > 0)
            {
                return count == 0 ? [] : [.. found.Distinct()];
            }
        }

        return null;
    }

    private static IEnumerable<ImmutableArray<Question>> Sets(ImmutableArray<Question> from, int count) =>
        count == 0 ? [[]]
        : from.Length < count ? []
        : Sets(from[1..], count - 1).Select(rest => rest.Insert(0, from[0])).Concat(Sets(from[1..], count));

    private static IEnumerable<ImmutableArray<string>> Products(ImmutableArray<Change> changes) => changes.IsEmpty
        ? [[]]
        : changes[0].To.SelectMany(to => Products(changes[1..]).Select(rest => rest.Add($"{changes[0].Question.Question}={to}")));

    private static string Written(Question question, object answer) => question.Scale.Format(question.Scale.Value(answer)!.Value);

    internal static string Print(FlowDefinition flow) =>
        string.Join('\n', flow.Steps.Select(step => $"{step.When} ({step.WhenUnknown}) → {step.Outcome.Name}"))
        + $"\notherwise {flow.Otherwise.Outcome.Name}"
        + (flow.Gate is { } gate ? $"\n{gate.Outcomes[0].Name} waits as {gate.Until.Name} for {gate.Requires[0].When}" : "");
}
