using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Which rules of a host are refused, since they would read the absence of a verdict as clearance.</summary>
public class SafetyOfRulesTests
{
    private const string Instead = " also holds where the case was refused or is undetermined; match `CaseVerdict` in the same rule, with "
        + "a condition on what it comes to: `verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear`";

    public static TheoryData<string, string> Unsafe => new()
    {
        { nameof(NotFinding), "`Not` over `RaisedFinding`" },
        { nameof(AllFindings), "`All` over `RaisedFinding`" },
        { nameof(AllDecisions), "`All` over `MadeDecision`" },
        { nameof(CollectsFindings), "`Collect` over `RaisedFinding`" },
        { nameof(CollectsWhatIsSelected), "`Collect` over `RaisedFinding`" },
        { nameof(GroupsFindings), "`GroupBy` over `RaisedFinding`" },
        { nameof(NotVerdict), "`Not` over `CaseVerdict`" },
        { nameof(NotAnything), "`Not` over `Object`" },
        { nameof(NotBoth), "`Not` over `StillToAsk`" },
        { nameof(VerdictInOneWay), "`Not` over `RaisedFinding`" },
        { nameof(CollectsVerdictsInOneWay), "`Collect` over `CaseVerdict`" },
        { nameof(VerdictWithoutCondition), "`Not` over `RaisedFinding`" },
        { nameof(VerdictOfABook), "`Not` over `RaisedFinding`" },
    };

    public static TheoryData<string> Safe =>
    [
        nameof(VerdictAndNot), nameof(VerdictReadBesideAnother), nameof(VerdictInEachWay), nameof(NotAForce), nameof(CollectsForces),
        nameof(SelectsFindings), nameof(ClearForEveryBook), nameof(VerdictExists),
    ];

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void Compile_RuleReadsAbsence_IsRefusedWithWhatToMatchInstead(string rule, string what)
    {
        var repository = Sessions.Repository(Make(rule));

        var refused = repository.Invoking(loaded => loaded.Compile(Sessions.Support)).Should().Throw<UnsafeRulesException>().Which;

        refused.Problems.Should().ContainSingle().Which.Should().Be(new Problem("TR1101", Make(rule).GetType().FullName!, what + Instead));
        refused.Message.Should().StartWith($"TR1101 {Make(rule).GetType().FullName}: ");
    }

    [Theory]
    [MemberData(nameof(Safe))]
    public void Compile_RuleThatReadsNoAbsence_IsTaken(string rule) =>
        Sessions.Repository(Make(rule)).Invoking(loaded => loaded.Compile(Sessions.Support)).Should().NotThrow();

    [Fact]
    public void Compile_RulesLoadedBeforeAndAfterTheBooks_AreAllRefusedAtOnce()
    {
        var repository = Sessions.Repository(new NotFinding());
        repository.AddToolkitRules(Sessions.Support, "policy");
        var late = new RuleSet("late");
        late.Add(new global::NRules.Fluent.RuleDefinitionFactory().Create([new CollectsFindings(), new VerdictAndNot(), new First()]));
        repository.Add(late);

        var refused = repository.Invoking(loaded => loaded.Compile(Sessions.Support)).Should().Throw<UnsafeRulesException>().Which;

        refused.Problems.Select(problem => $"{problem.Code} {problem.Place.Split('+')[^1]}")
            .Should().Equal("TR1101 NotFinding", "TR1101 CollectsFindings", "TR1102 First");
        refused.Problems[2].Message.Should().Be(
            "the priority 2147483647 belongs to the rule that assesses the case, before which no other may run; give a lower one");
    }

    [Fact]
    public void ClearForEveryBook_RefusedCase_DoesNotRun()
    {
        var released = new List<string>();
        var session = Sessions.Open(new ReleasesWhenClear(released));
        session.InsertCase(Sessions.Refused);
        session.Fire();
        session.Retract(Sessions.BorderGuard);
        session.Fire();
        session.Retract(Sessions.Vehicles);
        session.Fire();

        released.Should().BeEmpty("it was raised, then refused, then there was nothing to ask");
    }

    private static SessionRule Make(string name) => (SessionRule)Activator.CreateInstance(
        typeof(SafetyOfRulesTests).GetNestedType(name, System.Reflection.BindingFlags.NonPublic)!, nonPublic: true)!;

    private abstract class Releases : SessionRule
    {
        public override void Define()
        {
            Match(When());
            Then().Do(context => context.Halt());
        }

        protected abstract void Match(ILeftHandSideExpression when);
    }

    private sealed class NotFinding : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.Not<RaisedFinding>(raised => raised.Severity >= Severity.Shortfall);
    }

    private sealed class AllFindings : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.All<RaisedFinding>(raised => raised.Severity < Severity.Shortfall);
    }

    private sealed class AllDecisions : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.Match<SupportRequest>().All<MadeDecision>(made => made.IsSettled, made => made.Effect == Effect.Permits);
    }

    private sealed class CollectsFindings : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            IEnumerable<RaisedFinding> findings = null!;
            when.Query(() => findings, query => query.Match<RaisedFinding>().Collect().Where(all => !all.Any()));
        }
    }

    private sealed class CollectsWhatIsSelected : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            IEnumerable<string> findings = null!;
            when.Query(() => findings, query => query.Match<RaisedFinding>().Select(raised => raised.Rule).Collect());
        }
    }

    private sealed class GroupsFindings : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            IGrouping<string, RaisedFinding> findings = null!;
            when.Query(() => findings, query => query.Match<RaisedFinding>().GroupBy(raised => raised.Rule).Where(all => all.Count() < 2));
        }
    }

    private sealed class NotVerdict : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.Not<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Raised);
    }

    private sealed class NotAnything : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when.Not<object>();
    }

    private sealed class NotBoth : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.Not<StillToAsk>(asked => !asked.IsSensitive).Not<SecurityForce>();
    }

    private sealed class VerdictInOneWay : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when.Or(ways => ways
            .Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear)
            .And(way => way.Match<SecurityForce>().Not<RaisedFinding>()));
    }

    private sealed class CollectsVerdictsInOneWay : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            IEnumerable<CaseVerdict> verdicts = null!;
            when.Or(ways => ways
                .Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear)
                .Query(() => verdicts, query => query.Match<CaseVerdict>().Collect()
                    .Where(all => all.All(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear))));
        }
    }

    private sealed class VerdictWithoutCondition : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when.Match<CaseVerdict>().Not<RaisedFinding>();
    }

    private sealed class VerdictOfABook : Releases
    {
        protected override void Match(ILeftHandSideExpression when) =>
            when.Match<CaseVerdict>(verdict => verdict.Book == "toolkit").Not<RaisedFinding>();
    }

    private sealed class VerdictAndNot : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when
            .Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Shortfall) == Conclusion.Clear)
            .Not<RaisedFinding>(raised => raised.Rule == "mine/note");
    }

    private sealed class VerdictReadBesideAnother : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            CaseVerdict verdict = null!;
            when.Match(() => verdict)
                .Match<SupportRequest>(request => verdict.Report != null && verdict.Report.Findings.Length < 3)
                .Not<MadeDecision>(made => made.Effect == Effect.Restricts);
        }
    }

    private sealed class VerdictInEachWay : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when
            .Or(ways => ways
                .Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear)
                .Match<CaseVerdict>(verdict => verdict.Report != null && verdict.Report.HasAsked))
            .Not<RaisedFinding>();
    }

    private sealed class NotAForce : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when.Match<RaisedFinding>().Not<SecurityForce>();
    }

    private sealed class CollectsForces : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            IEnumerable<SecurityForce> forces = null!;
            when.Match<RaisedFinding>().Query(() => forces, query => query.Match<SecurityForce>().Collect());
        }
    }

    private sealed class SelectsFindings : Releases
    {
        protected override void Match(ILeftHandSideExpression when)
        {
            Finding finding = null!;
            when.Query(() => finding, query => query.Match<RaisedFinding>().Select(raised => raised.Finding));
        }
    }

    private sealed class ClearForEveryBook : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when
            .Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear)
            .Not<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) != Conclusion.Clear);
    }

    private sealed class VerdictExists : Releases
    {
        protected override void Match(ILeftHandSideExpression when) => when
            .Exists<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear)
            .Not<RaisedFinding>();
    }

    private sealed class First : SessionRule
    {
        public override void Define()
        {
            Priority(int.MaxValue);
            When().Match<SecurityForce>();
            Then().Do(context => context.Halt());
        }
    }

    private sealed class ReleasesWhenClear(List<string> released) : SessionRule
    {
        public override void Define()
        {
            CaseVerdict verdict = null!;
            When()
                .Match(() => verdict, found => found.Conclude(Severity.Recommended) == Conclusion.Clear)
                .Not<CaseVerdict>(other => other.Conclude(Severity.Recommended) != Conclusion.Clear);
            Then().Do(_ => released.Add(verdict.Book));
        }
    }
}
