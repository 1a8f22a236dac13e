using NRules;
using NRules.AgendaFilters;
using NRules.Extensibility;
using NRules.RuleModel;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>What a host can do to a session by which NRules would keep verdicts on a case that has changed.</summary>
public class GuardTests
{
    [Fact]
    public void Filter_ThatRefusesEverything_LetsTheAssessmentThrough()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        session.Agenda.AddFilter(new Nothing());
        session.InsertCase(Sessions.Refused);

        session.Assess().Report!.Findings.Should().NotBeEmpty();

        met.Should().BeEmpty("the host's filter holds for its own rules");
    }

    [Fact]
    public void Interceptor_ThatRunsNothing_LetsTheAssessmentThrough()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        var interceptor = new RunsNothing();
        session.ActionInterceptor = interceptor;
        session.InsertCase(Sessions.Refused);

        session.Assess().Report!.Findings.Should().NotBeEmpty();

        session.ActionInterceptor.Should().BeSameAs(interceptor);
        interceptor.Seen.Should().OnlyContain(rule => rule.EndsWith(nameof(NotesFindings), StringComparison.Ordinal)).And.NotBeEmpty();
        met.Should().BeEmpty();
    }

    [Fact]
    public void Interceptor_OfTheFactory_LetsTheAssessmentThrough()
    {
        var factory = Sessions.Repository(new NotesFindings([])).Compile(Sessions.Support);
        factory.ActionInterceptor = new RunsNothing();
        var session = factory.CreateSession();
        session.InsertCase(Sessions.Refused);

        session.Assess().Report!.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Clear_OfTheAgenda_LosesNoChange()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();
        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });

        session.Agenda.Clear();

        session.Invoking(open => open.Query<RaisedFinding>()).Should().Throw<InvalidOperationException>().WithMessage("*out of date*");
        session.Assess().Report!.Findings.Should().NotContain(finding => finding.Rule == Sessions.CommanderImplicated);
        session.Query<RaisedFinding>().AsEnumerable().Should().NotContain(raised => raised.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void Propagation_OfLinkedFacts_CannotBePutOff() =>
        Sessions.Open().Invoking(open => open.AutoPropagateLinkedFacts = false).Should().Throw<NotSupportedException>().WithMessage(
            "verdicts are linked facts; were they not propagated at once, rules would run on those of before");

    [Fact]
    public void Halt_BeforeTheCaseIsAssessedAgain_GivesNoOldVerdict()
    {
        var session = Sessions.Open(new ChangesTheCaseAndHalts());
        session.InsertCase(Sessions.Refused);

        session.Invoking(open => open.Assess()).Should().Throw<InvalidOperationException>().WithMessage("*out of date*");
        session.Assess().Report!.Findings.Should().NotContain(finding => finding.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void Fire_OneRuleAtATime_AssessesFirst()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        session.InsertCase(Sessions.Refused);
        session.Fire();
        met.Clear();
        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });

        session.Fire(1).Should().Be(1);

        met.Should().BeEmpty();
        session.Query<RaisedFinding>().AsEnumerable().Should().NotContain(raised => raised.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void Update_ConditionOfARuleFailsOnIt_TheSessionIsNoLongerRead()
    {
        var session = Sessions.Open(new FailsOnClean(), new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.Invoking(open => open.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear }))
            .Should().Throw<RuleLhsExpressionEvaluationException>();

        foreach (var read in new Action[] { () => session.Assess(), () => session.Query<RaisedFinding>(), () => session.Fire() })
        {
            read.Should().Throw<InvalidOperationException>().WithMessage(
                "a condition of a rule failed while facts were passed on, so that some rules have met them and others have not; begin a "
                + "new session")
                .WithInnerException<RuleLhsExpressionEvaluationException>();
        }
    }

    [Fact]
    public void Fire_ConditionOfARuleFailsOnAVerdict_TheSessionIsNoLongerRead()
    {
        var session = Sessions.Open(new FailsOnFindings());
        session.InsertCase(Sessions.Refused);

        session.Invoking(open => open.Fire()).Should().Throw<RuleLhsExpressionEvaluationException>();

        session.Invoking(open => open.Query<RaisedFinding>()).Should().Throw<InvalidOperationException>()
            .WithMessage("*begin a new session");
    }

    [Fact]
    public void Action_InsertsABatchThatFails_TheFactThatNoRuleSawIsTold()
    {
        var session = Sessions.Open(new InsertsTwice());
        session.InsertCase(Sessions.Refused);
        session.Invoking(open => open.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();

        session.Invoking(open => open.Assess()).Should().Throw<InvalidOperationException>().WithMessage(
            "securityForce `twin` is in the session and came to no rule, since the batch that held it failed; begin a new session");
    }

    [Fact]
    public void Retract_OfAVerdict_IsRefused()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.TryRetract(session.Query<RaisedFinding>().First()).Should().BeFalse();
        session.TryUpdate(session.Query<RaisedFinding>().First()).Should().BeFalse();
    }

    private sealed class Nothing : IStatefulAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;

        public void Select(AgendaContext context, Activation activation) =>
            activation.Rule.Name.Should().NotStartWith("toolkit-rules/");

        public void Remove(AgendaContext context, Activation activation) =>
            activation.Rule.Name.Should().NotStartWith("toolkit-rules/");
    }

    private sealed class RunsNothing : IActionInterceptor
    {
        public List<string> Seen { get; } = [];

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => Seen.Add(context.Rule.Name);
    }

    private sealed class ChangesTheCaseAndHalts : SessionRule
    {
        private static SecurityForce Cleared { get; } = Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear };

        public override void Define()
        {
            When().Match<SecurityForce>(force => force.SeniorCommand! == CommandRecord.Implicated);
            Then().Do(context => context.Update(Cleared))
                .Do(context => context.Halt());
        }
    }

    private sealed class FailsOnClean : SessionRule
    {
        public override void Define()
        {
            When().Match<SecurityForce>(force => Fails(force));
            Then().Do(context => context.Halt());
        }

        private static bool Fails(SecurityForce force) =>
            force.SeniorCommand! == CommandRecord.Clear ? throw new FormatException("made to fail") : false;
    }

    private sealed class FailsOnFindings : SessionRule
    {
        public override void Define()
        {
            When().Match<RaisedFinding>(raised => raised.Finding.Raised[99] != null);
            Then().Do(context => context.Halt());
        }
    }

    private sealed class InsertsTwice : SessionRule
    {
        public override void Define()
        {
            When().Match<CaseVerdict>();
            Then().Do(context => context.InsertAll(new object[] { new SecurityForce { Id = "twin" }, new SecurityForce { Id = "twin" } }));
        }
    }
}
