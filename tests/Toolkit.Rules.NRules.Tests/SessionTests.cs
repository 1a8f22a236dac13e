using NRules;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

public class SessionTests
{
    private const string OutOfDate = "the case or the rule book has changed since the rules were fired, so that the verdicts are out "
        + "of date; fire the rules first";

    [Fact]
    public void InsertCase_TwoFactsOfOneIdAndANull_IsRefusedWhole()
    {
        var session = Sessions.Open();
        var facts = Sessions.Refused.Having([Sessions.BorderGuard, null!, Sessions.Vehicles, Sessions.BorderGuard with { Kind = null }]);

        session.Invoking(open => open.InsertCase(facts)).Should().Throw<InvalidCaseException>().WithMessage("""
            TR0502 facts[1]: this fact is null; a fact that is not known is left out
            TR0504 securityForce `border-guard`: 2 facts of this type have the same id; ids are unique within a type
            """);

        session.Query<object>().Should().BeEmpty();
        session.InsertCase(Sessions.Refused);
        session.Assess().Report.Should().NotBeNull();
    }

    [Fact]
    public void InsertCase_FactThatIsInTheSession_IsRefusedWhole()
    {
        var session = Sessions.Open();
        session.Insert(Sessions.BorderGuard);

        session.Invoking(open => open.InsertCase(Sessions.Refused)).Should().Throw<InvalidCaseException>().WithMessage(
            "TR0504 securityForce `border-guard`: a fact of this type with this id is in the session; update it, or put it");

        session.Query<object>().Should().Equal(Sessions.BorderGuard);
    }

    [Fact]
    public void InsertCase_SessionHasACase_IsRefused()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused.Terms());

        session.Invoking(open => open.InsertCase(Sessions.Refused)).Should().Throw<InvalidOperationException>().WithMessage(
            "the session has a case; change it by its facts and terms, or begin a new session");
    }

    [Fact]
    public void InsertAll_TwoFactsOfOneId_LeavesNothingBehind()
    {
        var session = Sessions.Open();

        foreach (var insert in new Action[]
        {
            () => session.InsertAll([Sessions.BorderGuard, Sessions.BorderGuard with { Kind = null }]),
            () => session.TryInsertAll([Sessions.BorderGuard, Sessions.BorderGuard with { Kind = null }], BatchOptions.SkipFailed),
        })
        {
            insert.Should().Throw<ArgumentException>().WithMessage(
                "facts of one type have the same id, and nothing was done: securityForce `border-guard` (Parameter 'facts')");
        }

        session.Query<object>().Should().BeEmpty();
    }

    [Fact]
    public void Insert_SecondFactOfOneId_IsRefusedAndTheFirstStays()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused);

        session.TryInsert(Sessions.BorderGuard with { SeniorCommand = null }).Should().BeFalse();

        session.Assess().Report!.Findings.Should().Contain(finding => finding.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void Put_ChangedCopyWithoutUpdate_IsRead()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused);
        session.Assess();

        session.Put(Sessions.BorderGuard with { SeniorCommand = null });
        session.Put(new SecurityForce { Id = "another" });

        session.Assess().Report!.Findings.Should().NotContain(finding => finding.Rule == Sessions.CommanderImplicated);
        session.Query<SecurityForce>().Should().HaveCount(2);
    }

    [Fact]
    public void Facts_OfPacks_AreToldApartByTypeAndId()
    {
        var session = Sessions.Open();

        session.Put(new PackFact { Type = "xanadu/shelter", Id = "a" });
        session.Put(new PackFact { Type = "xanadu/shelterBody", Id = "a" });
        session.Put(new PackFact
        {
            Type = "xanadu/shelter",
            Id = "a",
            Answers = new PackFact { Type = "", Id = "" }.Answers.Add("beds", 3),
        });

        session.Query<PackFact>().Select(fact => $"{fact.Type} {fact.Id} {fact.Answers.Count}")
            .Should().BeEquivalentTo(["xanadu/shelter a 1", "xanadu/shelterBody a 0"]);
    }

    [Fact]
    public void UpdateTerms_OtherDay_IsReadAtOnceAndKeepsTheFacts()
    {
        var session = Sessions.Open();
        var judged = Sessions.BorderGuard with
        {
            SeniorCommand = new Judgement<CommandRecord>(CommandRecord.Implicated) { ValidUntil = new(2026, 11, 30) },
        };
        session.InsertCase(Sessions.Refused.Having([judged]));
        session.Assess().Report!.Lapsed.Should().BeEmpty();

        session.UpdateTerms(new() { AssessedOn = new(2026, 12, 1), Facts = [] });

        var verdict = session.Assess();
        verdict.AssessedOn.Should().Be(new DateOnly(2026, 12, 1));
        verdict.Report!.Lapsed.Should().ContainSingle();
        verdict.Report.Findings.Should().NotContain(finding => finding.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void UpdateTerms_FactsBeforeTerms_AreAssessedOnceThereAreTerms()
    {
        var session = Sessions.Open();
        session.Insert(Sessions.Vehicles);
        session.Insert(Sessions.BorderGuard);
        session.Fire().Should().Be(0);

        session.UpdateTerms(Sessions.Refused.Terms());

        session.Assess().Report!.Decisions.Should().ContainSingle().Which.Outcome.Should().Be("refuse");
    }

    [Fact]
    public void UpdateTerms_CaseWithFacts_IsRefused() =>
        Sessions.Open().Invoking(open => open.UpdateTerms(Sessions.Refused)).Should().Throw<ArgumentException>().WithMessage(
            "terms hold no facts; those of a whole case are set by `UpdateCase` (Parameter 'terms')");

    [Fact]
    public void UpdateCase_OtherFacts_BringsTheSessionInStep()
    {
        var met = new List<string>();
        var session = Sessions.Open(new NotesFindings(met));
        session.UpdateCase(Sessions.Refused);
        session.Assess().Report!.Decisions[0].Outcome.Should().Be("refuse");
        var other = new SecurityForce { Id = "coast-guard" };

        session.UpdateCase(new() { AssessedOn = new(2026, 12, 1), Facts = [Sessions.Vehicles with { Recipient = "coast-guard" }, other] });

        session.Query<SecurityForce>().Should().Equal(other);
        session.Assess().AssessedOn.Should().Be(new DateOnly(2026, 12, 1));
        session.Query<RaisedFinding>().AsEnumerable().Should().NotContain(raised => raised.Rule == Sessions.CommanderImplicated);
    }

    [Fact]
    public void UpdateCase_TwoFactsOfOneId_ChangesNothing()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused);

        session.Invoking(open => open.UpdateCase(Sessions.Refused.Having([Sessions.Vehicles, Sessions.Vehicles])))
            .Should().Throw<InvalidCaseException>().WithMessage(
                "TR0504 supportRequest `vehicles`: 2 facts of this type have the same id; ids are unique within a type");

        session.Assess().Report!.Decisions[0].Outcome.Should().Be("refuse");
    }

    [Fact]
    public void UpdateCase_FactThatARuleLinked_Stays()
    {
        var session = Sessions.Open(new LinksAForce());
        session.UpdateCase(Sessions.Refused);
        session.Fire();

        session.UpdateCase(Sessions.Refused.Terms());
        session.Assess();

        session.Query<SecurityForce>().Should().ContainSingle().Which.Id.Should().Be("linked");
    }

    [Fact]
    public void Assess_NoCase_IsRefused() =>
        Sessions.Open().Invoking(open => open.Assess()).Should().Throw<InvalidOperationException>().WithMessage(
            "the session has no case; insert one, or set its terms, and fire the rules");

    [Fact]
    public void Assess_NoSuchBook_NamesThoseThereAre()
    {
        var session = Sessions.Open();
        session.InsertCase(Sessions.Refused);

        session.Invoking(open => open.Assess("policy")).Should().Throw<ArgumentException>().WithMessage(
            "no rule book of this session is called `policy`; there are `toolkit` (Parameter 'book')");
    }

    [Fact]
    public void Assess_SessionOfNRulesItself_IsRefused()
    {
        var session = Sessions.Repository().Compile().CreateSession();

        session.Invoking(open => open.InsertCase(Sessions.Refused)).Should().Throw<InvalidOperationException>().WithMessage(
            "this session was not made by `ToolkitRuleSet.Compile`, so that no rule book assesses what is in it");
    }

    [Fact]
    public void Query_BetweenUpdateAndFire_TellsThatVerdictsAreOutOfDate()
    {
        var session = Sessions.Open(new EveryVerdict());
        session.InsertCase(Sessions.Refused);
        session.Invoking(open => open.Query<RaisedFinding>()).Should().Throw<InvalidOperationException>().WithMessage(OutOfDate);
        session.Fire();
        session.Query<RaisedFinding>().Should().NotBeEmpty();

        session.Update(Sessions.BorderGuard with { SeniorCommand = CommandRecord.Clear });

        session.Invoking(open => open.Query<RaisedFinding>()).Should().Throw<InvalidOperationException>().WithMessage(OutOfDate);
        session.Invoking(open => open.Query<CaseVerdict>()).Should().Throw<InvalidOperationException>().WithMessage(OutOfDate);
        session.Query<SecurityForce>().Should().ContainSingle();
    }

    private sealed class LinksAForce : SessionRule
    {
        public override void Define()
        {
            When().Match<CaseVerdict>();
            Then().Do(context => Link(context));
        }

        private static void Link(global::NRules.RuleModel.IContext context)
        {
            if (context.GetLinked("force") is null)
            {
                context.InsertLinked("force", new SecurityForce { Id = "linked" });
            }
        }
    }

    [Fact]
    public void CreateSession_WithSteps_GivesThemTheSameSession()
    {
        ISession? met = null;
        var session = Sessions.Repository().Compile(Sessions.Support).CreateSession(open => met = open);

        met.Should().BeSameAs(session);
        session.InsertCase(Sessions.Refused);
        session.Assess().Report.Should().NotBeNull();
    }
}
