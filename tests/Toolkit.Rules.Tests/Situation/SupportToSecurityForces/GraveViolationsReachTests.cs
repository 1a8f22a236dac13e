using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>Where a finding of grave violations reaches: the decisions, the authority, the units under it, and no further.</summary>
public class GraveViolationsReachTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly Allegation Torture = new()
    {
        Id = "torture",
        Against = "unit",
        Act = ViolationAct.Torture,
        Grounds = AllegationGrounds.SubstantialGrounds,
    };

    private static readonly SeniorCommander Officer = new()
    {
        Id = "officer",
        Commands = "unit",
        Suspicion = CommanderSuspicion.SubstantialGrounds,
        InPost = Answer.Yes,
    };

    private static readonly SecurityForce Ministry = Force.Unit with
    {
        Id = "ministry",
        Kind = RecipientKind.ResponsibleAuthority,
        Accountability = AccountabilityRecord.None,
    };

    [Fact]
    public void Facts_NothingAgainst_SupportProceedsAndContinues()
    {
        Force.Decide(Book, "request", Force.Unit, Force.Request).Step.Should().Be("no-bar");
        Force.Decide(Book, "running", Force.Unit, Force.Running).Step.Should().Be("nothing-received");
    }

    [Theory]
    [InlineData(AllegationGrounds.SubstantialGrounds, "record-asks-for-mitigation")]
    [InlineData(AllegationGrounds.Unverified, "allegation-not-established")]
    [InlineData(AllegationGrounds.Unfounded, "no-bar")]
    [InlineData(null, "allegation-not-established")]
    public void Allegation_BeforeSupport_CountsWhateverIsAnsweredOfTheRecord(AllegationGrounds? grounds, string step)
    {
        var allegation = Torture with { Grounds = grounds is { } given ? given : null };

        Force.Decide(Book, "request", Force.Unit, Force.Request, allegation).Step.Should().Be(step);
        Force.Decide(Book, "request", Force.Unit with { RecordOfCompliance = null }, Force.Request, allegation).Step.Should()
            .Be("record-not-assessed");
    }

    [Fact]
    public void Allegation_AgainstNobodyTold_WaitsForEveryRecipient() =>
        Force.Decide(Book, "request", Force.Unit, Force.Request, Torture with { Against = null }).Step.Should()
            .Be("allegation-not-established");

    [Fact]
    public void Allegation_NoAccountabilityNorInstitutions_AsksForSeniorJudgement()
    {
        var unit = Force.Unit with { Accountability = AccountabilityRecord.None, Institutions = PreventiveInstitutions.None };

        Force.Decide(Book, "request", unit, Force.Request, Torture).Step.Should().Be("low-risk-against-the-record");
        Force.Decide(Book, "request", unit, Force.Request with { SeniorJudgement = Answer.Yes }, Torture).Step.Should()
            .Be("record-asks-for-mitigation");
    }

    [Theory]
    [InlineData(AllegationGrounds.SubstantialGrounds, null, "grounds")]
    [InlineData(AllegationGrounds.Unverified, null, "unverified")]
    [InlineData(AllegationGrounds.SubstantialGrounds, ViolationGravity.BelowDefinition, "grounds")]
    [InlineData(AllegationGrounds.Unfounded, ViolationGravity.BelowDefinition, "short-of-grave")]
    public void Allegation_GroundsDuringSupport_CountsWhateverIsAnsweredOfItsGravity(AllegationGrounds grounds,
        ViolationGravity? gravity, string step)
    {
        var running = Force.Running with
        {
            Interceded = Answer.No,
            Information = InformationReceived.Grounds,
            Gravity = gravity is { } given
            ? given : null
        };

        Force.Decide(Book, "running", Force.Unit with { RecordOfCompliance = null }, running,
            Torture with { Grounds = grounds }).Step.Should().Be(step);
    }

    [Theory]
    [InlineData(AccountabilityRecord.None, "raised", "record-asks-for-mitigation")]
    [InlineData(AccountabilityRecord.Partial, "raised", "record-asks-for-mitigation")]
    [InlineData(AccountabilityRecord.Effective, "clear", "no-bar")]
    [InlineData(AccountabilityRecord.NotApplicable, "raised", "record-asks-for-mitigation")]
    public void UnitFinding_AuthorityAbove_ReachesItOnlyWhereItTookNoEffectiveMeasures(AccountabilityRecord taken,
        string ended, string step)
    {
        var ministry = Ministry with { Accountability = taken };
        var unit = Force.Unit with
        {
            CommandedBy = "ministry",
            AuthorityAbove = AuthorityAbove.Exists,
            RecordOfCompliance = ComplianceRecord.Grave
        };
        IFact[] facts = [ministry, unit, Force.Request with { Recipient = "ministry" }];

        Force.Ended(Book, "authority-meets-definition", "ministry", facts).Should().Be(ended);
        Force.Decide(Book, "request", facts).Step.Should().Be(step);
    }

    [Theory]
    [InlineData(AccountabilityRecord.None, "raised", "record-asks-for-mitigation")]
    [InlineData(AccountabilityRecord.Effective, "clear", "no-bar")]
    public void AuthorityFinding_AnotherUnitUnderIt_IsReached(AccountabilityRecord taken, string ended, string step)
    {
        var sister = Force.Unit with
        {
            Id = "sister",
            CommandedBy = "ministry",
            AuthorityAbove = AuthorityAbove.Exists,
            RecordOfCompliance = ComplianceRecord.Grave
        };
        IFact[] facts = [Ministry with { Accountability = taken }, sister,
            Force.Unit with { CommandedBy = "ministry", AuthorityAbove = AuthorityAbove.Exists }, Force.Request];

        Force.Ended(Book, "under-such-authority", "unit", facts).Should().Be(ended);
        Force.Decide(Book, "request", facts).Step.Should().Be(step);
    }

    [Fact]
    public void AuthorityFinding_UnitUnderAnotherAuthority_IsNotReached()
    {
        var sister = Force.Unit with
        {
            Id = "sister",
            CommandedBy = "ministry",
            AuthorityAbove = AuthorityAbove.Exists,
            RecordOfCompliance = ComplianceRecord.Grave
        };
        IFact[] facts = [Ministry, Ministry with { Id = "other" }, sister,
            Force.Unit with { CommandedBy = "other", AuthorityAbove = AuthorityAbove.Exists }, Force.Request];

        Force.Ended(Book, "under-such-authority", "unit", facts).Should().Be("clear");
        Force.Decide(Book, "request", facts).Step.Should().Be("no-bar");
    }

    [Theory]
    [InlineData(RecipientKind.ListedForce, "commander-implicated", "refuse")]
    [InlineData(RecipientKind.RegionalPeacekeeping, "commander-implicated", "refuse")]
    [InlineData(RecipientKind.ResponsibleAuthority, "command-not-cleared", "incomplete")]
    public void Commander_InPostUnderSuspicion_BarsUnitsAndHoldsAuthorities(RecipientKind kind, string step, string outcome)
    {
        var decision = Force.Decide(Book, "request", Force.Unit with { Kind = kind, SeniorCommand = null }, Officer, Force.Request);

        (decision.Step, decision.Outcome).Should().Be((step, outcome));
    }

    [Theory]
    [InlineData(RealRisk.Below, null, AuthorityMeasures.NotRequired, "no-bar")]
    [InlineData(RealRisk.Substantial, RealRisk.Substantial, AuthorityMeasures.TakenEffective, "real-risk-remains")]
    [InlineData(RealRisk.Substantial, RealRisk.Below, AuthorityMeasures.FailedOrRefused, "authorities-failed")]
    [InlineData(RealRisk.Substantial, RealRisk.Below, AuthorityMeasures.Promised, "mitigation-not-established")]
    public void Commander_RemovedAndCommandCleared_LiftsThatGroundAndNoOther(RealRisk risk, RealRisk? residual,
        AuthorityMeasures measures, string step)
    {
        var request = Force.Request with { Risk = risk, ResidualRisk = residual is { } left ? left : null, AuthorityMeasures = measures };

        Force.Decide(Book, "request", Force.Unit with { SeniorCommand = null }, Officer, request).Step.Should().Be("commander-implicated");
        Force.Decide(Book, "request", Force.Unit, Officer with { InPost = Answer.No }, request).Step.Should().Be(step);
    }

    [Fact]
    public void Commander_RemovedAndCommandNotCleared_LeavesCommandOpen() =>
        Force.Decide(Book, "request", Force.Unit with { SeniorCommand = null }, Officer with { InPost = Answer.No }, Force.Request)
            .Step.Should().Be("command-not-cleared");

    [Fact]
    public void Commander_NewlyImplicatedDuringSupport_IsIntercededAboutAndThenSuspended()
    {
        var unit = Force.Unit with { SeniorCommand = null };

        Force.Decide(Book, "running", unit, Officer, Force.Running with { IntercededAboutCommander = Answer.No }).Step.Should()
            .Be("commander");
        Force.Decide(Book, "running", unit, Officer, Force.Running with
        {
            IntercededAboutCommander = Answer.Yes,
            CommanderDeadlinePassed = Answer.No
        })
            .Step.Should().Be("commander-deadline-running");
        Force.Decide(Book, "running", unit, Officer, Force.Running with { IntercededAboutCommander = Answer.Yes }).Step.Should()
            .Be("commander-stays");
    }

    [Fact]
    public void Outcome_TwoActivitiesAndRecipients_IsOneForEach()
    {
        var sister = Force.Unit with { Id = "sister", SeniorCommand = CommandRecord.Implicated };
        var report = Book.Assess(Force.Of(
            Force.Unit,
            sister,
            Force.Request,
            Force.Request with { Id = "to-sister", Recipient = "sister" },
            Force.Request with { Id = "training", Recipient = "sister", Kind = ActivityKind.HrTraining }));

        report.Decisions.Select(decision => (decision.About[0].Id, decision.About[1].Id, decision.Outcome)).Should().BeEquivalentTo(
            [("request", "unit", "proceed-standard"), ("to-sister", "sister", "refuse"), ("training", "sister", "carve-out")]);
    }
}
