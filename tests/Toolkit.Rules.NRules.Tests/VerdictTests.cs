using NRules;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

public class VerdictTests
{
    [Fact]
    public void Assess_CaseOfTheReadme_GivesTheReportOfTheKernel()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused);

        var verdict = session.Assess();

        verdict.Report.Should().BeEquivalentTo(Sessions.Support.Assess(Sessions.Refused), options => options.ComparingByMembers<Report>());
        verdict.Problems.Should().BeEmpty();
        verdict.AssessedOn.Should().Be(new DateOnly(2026, 11, 24));
        verdict.Conclude(Severity.Recommended).Should().Be(Conclusion.Raised);
    }

    [Fact]
    public void Fire_RuleMatchesTypedVerdicts_MeetsThemWithPlainProperties()
    {
        var met = new List<VerdictFact>();
        var session = Sessions.Open(new EveryVerdict(met));
        session.InsertCase(Sessions.Refused);

        session.Fire();

        var report = session.Assess().Report!;
        var finding = met.OfType<RaisedFinding>().Should().ContainSingle(raised => raised.Rule == Sessions.CommanderImplicated).Subject;
        finding.Should().BeEquivalentTo(new { Book = "toolkit", Severity = Severity.Suspected, Pack = (string?)null });
        finding.IsAbout("securityForce", "border-guard").Should().BeTrue();
        finding.IsAbout("supportRequest", "border-guard").Should().BeFalse();
        finding.Finding.Sources.Should().NotBeEmpty();
        met.OfType<MadeDecision>().Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Outcome = "refuse", Effect = Effect.Restricts, report.Decisions[0].Because });
        met.OfType<StillToAsk>().OrderBy(question => question.Rank).Select(question => question.OpenQuestion)
            .Should().Equal(report.OpenQuestions);
        met.OfType<OpenRule>().Select(open => open.Undetermined).Should().BeEquivalentTo(report.Undetermined);
    }

    [Fact]
    public void Retract_FactThatCausedTheFinding_TheFindingGoes()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();
        session.Query<RaisedFinding>().Should().Contain(raised => raised.Rule == Sessions.CommanderImplicated);

        session.Retract(Sessions.BorderGuard);
        session.Fire();

        session.Query<RaisedFinding>().AsEnumerable().Should().NotContain(raised => raised.About.Any(fact => fact.Id == "border-guard"));
        session.Assess().Report.Should().BeNull("the request names a recipient that is no longer there");
    }

    [Fact]
    public void Update_AnswerThatCausedTheFinding_TheFindingGoesAndComesBack()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        session.InsertCase(Sessions.Refused);
        session.Fire();
        met.Clear();

        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });
        session.Fire();
        session.Query<RaisedFinding>().AsEnumerable().Should().NotContain(raised => raised.Rule == Sessions.CommanderImplicated);
        session.Put(Sessions.BorderGuard);
        session.Fire();

        session.Query<RaisedFinding>().AsEnumerable().Should().ContainSingle(raised => raised.Rule == Sessions.CommanderImplicated);
        met.Should().ContainSingle(rule => rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void Fire_FindingThatStaysTheSame_IsNotMetAgain()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        session.InsertCase(Sessions.Refused);
        session.Fire();
        met.Should().Contain(Sessions.CommanderImplicated);
        met.Clear();

        session.Update(Sessions.Vehicles with { PublicReporting = Answer.Yes });
        session.Fire();

        met.Should().NotContain(Sessions.CommanderImplicated);
    }

    [Fact]
    public void Fire_AnswerBehindAFindingIsAttested_TheFindingIsUpdated()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.Update(Sessions.BorderGuard with
        {
            SeniorCommand = new Judgement<CommandRecord>(CommandRecord.Implicated) { JudgedOn = new(2026, 11, 1) },
        });
        session.Fire();

        session.Query<RaisedFinding>().Single(raised => raised.Rule == Sessions.CommanderImplicated)
            .Finding.Causes.Should().ContainSingle().Which.JudgedOn.Should().Be(new DateOnly(2026, 11, 1));
    }

    [Fact]
    public void Fire_StrangersFact_IsRefusedAndTheFindingsGo()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Fire();
        var before = session.Query<RaisedFinding>().Count();

        session.Insert(new Stranger { Id = "x" });
        var verdict = session.Assess();

        verdict.Report.Should().BeNull();
        verdict.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(
            "TR0501 facts[2]: no rule of this book reads facts of type `stranger`; it reads `allegation`, ");
        verdict.Conclude(Severity.Information).Should().Be(Conclusion.Undetermined);
        session.Query<VerdictFact>().AsEnumerable().Should().Equal(verdict);

        session.Retract(new Stranger { Id = "x" });
        session.Fire();
        session.Query<RaisedFinding>().Should().HaveCount(before).And.NotBeEmpty();
    }

    [Fact]
    public void Conclude_NoSuchSeverity_IsRefusedWhetherOrNotThereIsAReport()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused.Having([new Stranger { Id = "x" }]));

        var verdict = session.Assess();

        verdict.Invoking(refused => refused.Conclude((Severity)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Fire_RuleInsertsAFact_TheCaseIsAssessedBeforeAnyOtherRuleRuns()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesVerdicts(met), new TellsOfTheCommander());
        session.InsertCase(Sessions.Refused.Having([Sessions.Vehicles with { Recipient = null }]));

        session.Fire();

        met.Should().Equal("toolkit: Undetermined", "toolkit: Raised");
    }

    [Fact]
    public void Fire_RuleOfHighPriority_MeetsNoFindingOfBefore()
    {
        var met = new List<string>();
        var session = Sessions.Open(new MeetsClearedForceWithFinding(met));
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });
        session.Fire();

        met.Should().BeEmpty("the finding went before the rule could run");
        session.Put(Sessions.BorderGuard);
        session.Fire();
        met.Should().BeEmpty();
    }

    [Fact]
    public void Fire_KindsThatNoRuleMatches_AreNotMade()
    {
        var session = Sessions.Open(new NotesFindings([]));
        session.InsertCase(Sessions.Refused);
        session.Fire();

        session.Query<object>().AsEnumerable().OfType<VerdictFact>().Select(fact => fact.GetType()).Distinct()
            .Should().BeEquivalentTo([typeof(CaseVerdict), typeof(RaisedFinding)]);
        session.Invoking(open => open.Query<MadeDecision>()).Should().Throw<InvalidOperationException>().WithMessage(
            "no rule of this session matches `MadeDecision`, so that none are made; read the report of `CaseVerdict`");
    }

    private sealed class MeetsClearedForceWithFinding(List<string> met) : SessionRule
    {
        public override void Define()
        {
            RaisedFinding finding = null!;
            Priority(1_000_000);
            When()
                .Match<SecurityForce>(force => force.SeniorCommand! == CommandRecord.Clear)
                .Match(() => finding, raised => raised.Rule == Sessions.CommanderImplicated);
            Then().Do(_ => met.Add(finding.Rule));
        }
    }

    private sealed record Stranger : IFact
    {
        public required string Id { get; init; }
    }

    /// <summary>Inserts what is known of the force as soon as there is a verdict without it.</summary>
    private sealed class TellsOfTheCommander : SessionRule
    {
        public override void Define()
        {
            Priority(-1);
            When().Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Undetermined);
            Then().Do(context => context.Insert(Sessions.BorderGuard));
        }
    }
}
