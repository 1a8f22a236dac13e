using NRules;
using NRules.AgendaFilters;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>
/// What NRules 1.0.4 does that surprises, as the package's page tells it. Where a new version of NRules makes a test fail, the page and the
/// guard that the behaviour called for can go.
/// </summary>
public class NRulesBehaviourTests
{
    [Fact]
    public void InsertAll_TwoEqualRecords_ThrowsAndTheFirstStaysUnseen()
    {
        var met = new List<string>();
        var session = Plain(new NotesItems(met));

        session.Invoking(open => open.InsertAll([new Item("a", 1), new Item("a", 1)])).Should().Throw<ArgumentException>();

        session.Query<Item>().Should().ContainSingle();
        session.Fire().Should().Be(0);
        met.Should().BeEmpty();
    }

    [Fact]
    public void LinkedFact_ActionThrowsWhenItRunsAgain_Stays()
    {
        var session = Plain(new LinksNumber());
        session.Insert(new Item("a", 1));
        session.Fire();

        session.Update(new Item("a", -1));
        session.Invoking(open => open.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();

        session.Query<Number>().Single().Value.Should().Be(1);
    }

    [Fact]
    public void LinkedFact_FilterRefusesTheRule_Stays()
    {
        var session = Plain(new LinksNumber());
        session.Insert(new Item("a", 1));
        session.Fire();
        session.Agenda.AddFilter(new Nothing());

        session.Update(new Item("a", 2));
        session.Fire();

        session.Query<Number>().Single().Value.Should().Be(1);
    }

    [Fact]
    public void LinkedFact_ConditionThrowsOnTheChangedFact_Stays()
    {
        var session = Plain(new LinksNumberOfSmall());
        session.Insert(new Item("a", 1));
        session.Fire();

        session.Invoking(open => open.Update(new Item("a", 100))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();

        session.Query<Number>().Single().Value.Should().Be(1);
    }

    [Fact]
    public void LinkedFact_TwoMatchesLinkEqualRecords_FireThrows()
    {
        var session = Plain(new LinksTheSame());
        session.InsertAll([new Item("a", 1), new Item("b", 1)]);

        session.Invoking(open => open.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
    }

    [Theory]
    [InlineData("match, all", true)]
    [InlineData("all", false)]
    [InlineData("all, match", false)]
    [InlineData("match, not of the opposite", false)]
    public void All_AfterAMatchThatItDoesNotReferTo_AlwaysHolds(string form, bool runs)
    {
        var met = new List<string>();
        var session = Plain(new EveryItemIsSmall(form, met));
        session.InsertAll([new Number(1), new Item("a", 1), new Item("b", 100)]);

        session.Fire();

        met.Should().HaveCount(runs ? 1 : 0);
    }

    [Fact]
    public void Comparer_RegisteredForAnInterface_IsNotUsed()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(
            EqualityComparer<IFact>.Create((one, other) => one!.Id == other!.Id, fact => fact.Id.GetHashCode()));
        var session = compiler.Compile(Sessions.Repository().GetRules()).CreateSession();
        session.Insert(Sessions.BorderGuard);

        session.TryUpdate(Sessions.BorderGuard with { SeniorCommand = null }).Should().BeFalse();

        var bridge = Sessions.Open();
        bridge.Insert(Sessions.BorderGuard);
        bridge.TryUpdate(Sessions.BorderGuard with { SeniorCommand = null }).Should().BeTrue("the bridge has it in the default comparer");
    }

    [Fact]
    public void Comparer_OfTheHostForOtherFacts_IsKept()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = EqualityComparer<object>.Create(
            (one, other) => one is Item item ? item.Name == (other as Item)?.Name : Equals(one, other),
            fact => fact is Item item ? item.Name.GetHashCode() : fact.GetHashCode());
        var session = Sessions.Repository().Compile(Sessions.Support, compiler: compiler).CreateSession();
        session.InsertCase(Sessions.Refused);
        session.Insert(new Item("a", 1));

        session.TryUpdate(new Item("a", 2)).Should().BeTrue();
        session.Assess().Report.Should().NotBeNull();
    }

    [Fact]
    public void Query_AfterARetraction_GivesAnotherOrder()
    {
        var session = Plain();
        session.InsertAll([new Item("a", 1), new Item("b", 1), new Item("c", 1)]);

        session.Retract(new Item("a", 1));
        session.Insert(new Item("d", 1));

        session.Query<Item>().Select(item => item.Name).Should().Equal("d", "b", "c");
    }

    [Fact]
    public void Load_TypeThatIsNotPublic_IsLeftOut()
    {
        var repository = new RuleRepository();
        repository.Load(from => from.From(typeof(LinksNumber)));
        repository.GetRules().Should().BeEmpty();

        repository.Load(from => from.PrivateTypes().NestedTypes().From(typeof(LinksNumber)));
        repository.GetRules().Should().ContainSingle();
    }

    [Fact]
    public void Update_OfAVerdict_RunsARuleAgainUnlessItFiltersForChanges()
    {
        var (each, changes) = (new List<string>(), new List<string>());
        var session = Sessions.Open(new NotesVerdicts(each), new NotesChangesOfTheVerdict(changes));
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.Update(Sessions.Vehicles with { PublicReporting = Answer.Yes });
        session.Fire();
        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });
        session.Fire();

        each.Should().Equal("toolkit: Raised", "toolkit: Raised", "toolkit: Undetermined");
        changes.Should().Equal("Raised", "Undetermined");
    }

    [Fact]
    public void Condition_OverAnUnansweredQuestion_IsFalseAndItsNegationTrue()
    {
        var met = new List<string>();
        var session = Plain(new ReadsTheUnknown(met));
        session.Insert(new SecurityForce { Id = "unit" });

        session.Fire();

        met.Should().Equal("not effective");
        Sessions.Support.Assess(Sessions.Refused.Having([new SecurityForce { Id = "unit" }, Sessions.Vehicles with { Recipient = "unit" }]))
            .OpenQuestions.Should().Contain(question => question.Ref.Question == "securityForce.accountability");
    }

    private static ISession Plain(params SessionRule[] rules)
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(
            EqualityComparer<Item>.Create((one, other) => one!.Name == other!.Name, item => item.Name.GetHashCode()));
        return compiler.Compile(Sessions.Repository(rules).GetRules()).CreateSession();
    }

    private sealed record Item(string Name, int Size);

    private sealed record Number(int Value)
    {
        public static Number OfSize(Item item) => item.Size < 0 ? throw new FormatException("made to fail") : new(item.Size);
    }

    private sealed class Nothing : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;
    }

    private sealed class NotesItems(List<string> met) : SessionRule
    {
        public override void Define()
        {
            Item item = null!;
            When().Match(() => item);
            Then().Do(_ => met.Add(item.Name));
        }
    }

    private sealed class LinksNumber : SessionRule
    {
        public override void Define()
        {
            Item item = null!;
            When().Match(() => item);
            Then().Yield(_ => Number.OfSize(item));
        }
    }

    private sealed class LinksNumberOfSmall : SessionRule
    {
        public override void Define()
        {
            Item item = null!;
            When().Match(() => item, found => IsSmall(found));
            Then().Yield(_ => Number.OfSize(item));
        }

        private static bool IsSmall(Item item) => item.Size < 100 ? true : throw new FormatException("made to fail");
    }

    private sealed class LinksTheSame : SessionRule
    {
        public override void Define()
        {
            Item item = null!;
            When().Match(() => item);
            Then().Yield(_ => Number.OfSize(item));
        }
    }

    private sealed class EveryItemIsSmall(string form, List<string> met) : SessionRule
    {
        public override void Define()
        {
            var when = When();
            _ = form switch
            {
                "match, all" => when.Match<Number>().All<Item>(item => item.Size < 10),
                "all" => when.All<Item>(item => item.Size < 10),
                "all, match" => when.All<Item>(item => item.Size < 10).Match<Number>(),
                _ => when.Match<Number>().Not<Item>(item => item.Size >= 10),
            };
            Then().Do(_ => met.Add("every item is small"));
        }
    }

    private sealed class NotesChangesOfTheVerdict(List<string> met) : SessionRule
    {
        public override void Define()
        {
            CaseVerdict verdict = null!;
            When().Match(() => verdict);
            Filter().OnChange(() => verdict.Conclude(Severity.Recommended));
            Then().Do(_ => met.Add($"{verdict.Conclude(Severity.Recommended)}"));
        }
    }

    private sealed class ReadsTheUnknown(List<string> met) : SessionRule
    {
        public override void Define()
        {
            When().Match<SecurityForce>(force => !(force.Accountability! == AccountabilityRecord.Effective));
            Then().Do(_ => met.Add("not effective"));
        }
    }
}
