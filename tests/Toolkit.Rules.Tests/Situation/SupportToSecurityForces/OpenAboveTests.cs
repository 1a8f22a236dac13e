using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>What an outside tester found to go through although something was open above, or grave by answer.</summary>
public class OpenAboveTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly SecurityForce Unit = Force.Unit with { CommandedBy = "above", AuthorityAbove = null };

    private static readonly SecurityForce Above = Force.Unit with
    {
        Id = "above",
        Kind = RecipientKind.ResponsibleAuthority,
        AuthorityAbove = null
    };

    [Fact]
    public void Record_AnsweredAsGrave_CountsForRunningSupportToTheForceItself()
    {
        var running = Force.Running with { Kind = ActivityKind.JointOperation };

        Decide(Force.Unit with { RecordOfCompliance = ComplianceRecord.Grave }, running).Should().Be("hold-and-intercede");
        Decide(Above with { Id = "unit", RecordOfCompliance = ComplianceRecord.Grave }, running).Should().Be("hold-and-intercede");
        Decide(Force.Unit, running).Should().Be("continue");
    }

    [Theory]
    [InlineData(RecipientKind.ListedForce, "incomplete", "verify")]
    [InlineData(null, "incomplete", "verify")]
    [InlineData(RecipientKind.ResponsibleAuthority, "proceed-standard", "continue")]
    public void Authority_OfWhichItIsNotToldWhomItAnswersTo_LeavesItsUnitsOpen(RecipientKind? kind, string before, string during)
    {
        var above = Above with { Kind = kind };

        Decide(Unit, Force.Request, above).Should().Be(before);
        Decide(Unit, Force.Running, above).Should().Be(during);
        Decide(Unit, Force.Request, above with { AuthorityAbove = AuthorityAbove.NoneAbove }).Should().Be("proceed-standard");
        Decide(Unit, Force.Request, above with { CommandedBy = "top" }, Above with { Id = "top", Kind = kind }).Should().Be(before);
    }

    [Fact]
    public void Allegation_BesideAnOpenRecordAbove_OpensNothing()
    {
        var torture = new Allegation
        {
            Id = "torture",
            Against = "unit",
            Act = ViolationAct.Torture,
            Grounds = AllegationGrounds.SubstantialGrounds
        };
        var above = Above with { RecordOfCompliance = null };

        Decide(Unit, Force.Request, above).Should().Be("incomplete");
        Decide(Unit, Force.Request, above, torture).Should().Be("incomplete");
        Decide(Unit, Force.Request, above, torture with { Against = "above" }).Should().Be("incomplete");
    }

    [Fact]
    public void NothingToAccountFor_BesideAGraveRecord_IsNoAccountability()
    {
        var grave = Force.Unit with { RecordOfCompliance = ComplianceRecord.Grave, Institutions = PreventiveInstitutions.None };

        Decide(grave with { Accountability = AccountabilityRecord.None }, Force.Request).Should().Be("incomplete");
        Decide(grave with { Accountability = AccountabilityRecord.NotApplicable }, Force.Request).Should().Be("incomplete");
        Decide(grave with { Accountability = AccountabilityRecord.NotApplicable }, Force.Request with { SeniorJudgement = Answer.Yes })
            .Should().Be("proceed-mitigated");
    }

    [Fact]
    public void AuthorityNamed_AndNothingSaidOfNoneAbove_AsksNothingMore() =>
        Book.Assess(Force.Of(Unit, Above, Force.Request)).Undetermined.Should()
            .NotContain(open => open.Rule.EndsWith("no-authority-contradicted", StringComparison.Ordinal));

    private static string Decide(SecurityForce recipient, IFact support, params IFact[] others) =>
        Force.Decide(Book, support.Id, [recipient, support, .. others]).Outcome;
}
