using System.Text;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>What a report on support to security forces shows, withholds, refuses and forgets.</summary>
public class SupportReportTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly SeniorCommander Officer = new()
    {
        Id = "officer",
        Commands = "unit",
        Suspicion = new(CommanderSuspicion.SubstantialGrounds) { JudgedBy = "assessor seven", Basis = "witness nine" },
        InPost = Answer.Yes,
    };

    private static readonly Allegation Torture = new()
    {
        Id = "torture",
        Against = "unit",
        Act = ViolationAct.Torture,
        Grounds = AllegationGrounds.SubstantialGrounds,
    };

    /// <summary>Every judgement on which a decision rests: a fact with it, and the step that is reached without it.</summary>
    public static TheoryData<string, string> Judgements => new()
    {
        { "command", "command-not-cleared" },
        { "record", "record-not-assessed" },
        { "accountability", "accountability-not-assessed" },
        { "institutions", "institutions-not-assessed" },
        { "risk", "risk-not-assessed" },
        { "residual", "mitigation-not-established" },
        { "measures", "mitigation-not-established" },
    };

    [Fact]
    public void Suspicion_OfACommander_IsWithheldFromEveryReport()
    {
        var facts = Force.Of(Force.Unit with { SeniorCommand = null }, Officer, Force.Request, Force.Running);
        var report = Book.Assess(facts);

        report.Decisions[0].Step.Should().Be("commander-implicated");
        foreach (var text in Written(report))
        {
            text.Should().NotContainAny("substantial-grounds", "assessor seven", "witness nine");
        }

        Written(Book.Assess(facts, new() { RevealsSensitive = true }))[0].Should().ContainAll("substantial-grounds", "assessor seven",
            "witness nine");
    }

    [Fact]
    public void Suspicion_NotAnswered_IsAskedLast() =>
        Book.Assess(Force.Of(Force.Unit with { SeniorCommand = null }, Officer with { Suspicion = null }, Force.Request))
            .OpenQuestions[^1].Ref.Question.Should().Be("seniorCommander.suspicion");

    [Fact]
    public void Command_ClearAgainstACommander_IsReadAsImplicatedWithoutShowingTheSuspicion()
    {
        var report = Book.Assess(Force.Of(Force.Unit, Officer, Force.Request));

        report.Findings.Select(finding => finding.Rule).Should()
            .Contain(["support-to-security-forces/command-contradicts-commander", "support-to-security-forces/commander-implicated"]);
        report.Decisions.Single().Step.Should().Be("commander-implicated");
        report.Contradictions.Should().BeEmpty();
        foreach (var text in Written(report))
        {
            text.Should().NotContainAny("substantial-grounds", "assessor seven", "witness nine");
        }
    }

    [Fact]
    public void Record_LessThanGraveAgainstAllegations_IsReadAsGrave()
    {
        var report = Book.Assess(Force.Of(Force.Unit, Torture, Force.Request));

        report.Findings.Select(finding => finding.Rule).Should()
            .Contain(["support-to-security-forces/record-contradicts-allegations", "support-to-security-forces/gross-violations"]);
        report.Decisions.Single().Step.Should().Be("record-asks-for-mitigation");
        report.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Risk_BelowWithASubstantialResidual_RefusesThatDecisionAndNoOther()
    {
        var report = Book.Assess(Force.Of(
            Force.Unit, Force.Request with { ResidualRisk = RealRisk.Substantial }, Force.Request with { Id = "second" }, Force.Running));

        report.Contradictions.Select(contradiction => (contradiction.Rule, contradiction.About.Single().Id)).Should().Equal(
            ("support-to-security-forces/residual-risk-above-risk", "request"));
        report.Contradictions[0].Causes.Select(cause => (cause.Question, cause.Answer)).Should().Equal(
            ("supportRequest.risk", "below"), ("supportRequest.residualRisk", "substantial"));
        report.Refused.Select(refused => (refused.Id, refused.About[0].Id)).Should()
            .Equal(("support-to-security-forces/before-support", "request"));
        report.Decisions.Select(decision => (decision.About[0].Id, decision.Outcome)).Should().Equal(("second", "proceed-standard"),
            ("running", "continue"));
        report.Conclude(Severity.Breach).Should().Be(Conclusion.Contradictory);
        ReportText.Write(report).Should()
            .Contain("Answers that contradict one another").And.Contain("support-to-security-forces/before-support, support request "
            + "`request`");
    }

    [Fact]
    public void Risk_BelowWithASubstantialResidual_LeavesABarThatStandsEitherWay()
    {
        var report = Book.Assess(Force.Of(
            Force.Unit with { SeniorCommand = CommandRecord.Implicated }, Force.Request with { ResidualRisk = RealRisk.Substantial }));

        report.Decisions.Single().Step.Should().Be("commander-implicated");
        report.Decisions.Single().Changes.Should().BeEmpty();
        report.Refused.Should().BeEmpty();
        report.Contradictions.Should().ContainSingle();
        report.OpenQuestions.Should().NotContain(question => question.Ref.Question == "supportRequest.risk");
    }

    [Theory]
    [InlineData(ComplianceRecord.Grave, AllegationGrounds.SubstantialGrounds)]
    [InlineData(ComplianceRecord.Isolated, AllegationGrounds.Unverified)]
    [InlineData(ComplianceRecord.Isolated, AllegationGrounds.Unfounded)]
    public void Record_ThatAllegationsDoNotContradict_IsRead(ComplianceRecord record, AllegationGrounds grounds) =>
        Book.Assess(Force.Of(Force.Unit with { RecordOfCompliance = record }, Torture with { Grounds = grounds }))
            .Findings.Should().NotContain(finding => finding.Rule == "support-to-security-forces/record-contradicts-allegations");

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Judgement_Lapsed_CountsAsNotAnsweredBeforeSupport(string judged, string step)
    {
        Force.Decide(Book, "request", Judged(judged, Force.Day)).Step.Should().Be("risk-brought-below");

        var lapsed = Book.Assess(Force.Of(Judged(judged, Force.Day.AddDays(-1))));

        (lapsed.Decisions[0].Step, lapsed.Decisions[0].Outcome).Should().Be((step, "incomplete"));
        lapsed.Lapsed.Should().ContainSingle();
        lapsed.OpenQuestions.Should().ContainSingle(question => question.HasLapsed);
    }

    [Theory]
    [InlineData("information", "unverified-and-continuing")]
    [InlineData("residual", "risk-not-assessed")]
    [InlineData("gravity", "unverified-and-continuing")]
    [InlineData("continues", "deadline-passed")]
    public void Judgement_Lapsed_CountsAsNotAnsweredDuringSupport(string judged, string step)
    {
        Force.Decide(Book, "running", Running(judged, Force.Day)).Step.Should().NotBe(step);
        Force.Decide(Book, "running", Running(judged, Force.Day.AddDays(-1))).Step.Should().Be(step);
    }

    [Fact]
    public void Decision_OnAnAttestedJudgement_StoresWhoWhenAndOnWhatBasis()
    {
        var risk = new Judgement<RealRisk>(RealRisk.Substantial)
        {
            JudgedBy = "risk desk",
            JudgedOn = Force.Day,
            Basis = "file 12",
            ValidUntil = Force.Day.AddDays(30)
        };
        var facts = Force.Of(Force.Unit, Force.Request with
        {
            Risk = risk,
            ResidualRisk = RealRisk.Below,
            AuthorityMeasures = AuthorityMeasures.FailedOrRefused
        });

        var decision = Book.Assess(facts, new() { RevealsSensitive = true }).Decisions.Single();

        decision.Step.Should().Be("authorities-failed");
        decision.Causes.Should().Contain(cause => cause.Question == "supportRequest.risk" && cause.Answer == "substantial"
            && cause.JudgedBy == "risk desk"
            && cause.JudgedOn == Force.Day && cause.Basis == "file 12" && cause.ValidUntil == Force.Day.AddDays(30));
        Book.Assess(facts).Decisions.Single().Causes.Should().Contain(cause => cause.Question == "supportRequest.risk"
            && cause.JudgedBy == null
            && cause.Basis == null && cause.IsAttestationWithheld && cause.JudgedOn == Force.Day);
        decision.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void Suspension_OfOneActivity_LeavesOtherActivitiesAndRecipients()
    {
        var report = Book.Assess(Force.Of(
            Force.Unit,
            Force.Unit with { Id = "sister" },
            Force.Running,
            Force.Running with { Id = "to-sister", Recipient = "sister" },
            Force.Running with
            {
                Id = "offending",
                Information = InformationReceived.Grounds,
                Gravity = ViolationGravity.MeetsDefinition,
                Interceded = Answer.Yes,
                Continues = Continuation.Continuing,
            }));

        report.Decisions.Select(decision => (decision.About[0].Id, decision.Outcome)).Should().BeEquivalentTo(
            [("running", "continue"), ("to-sister", "continue"), ("offending", "suspend")]);
    }

    [Fact]
    public void Report_FactsInAnotherOrder_IsTheSameToTheByte()
    {
        var random = new Random(2);
        IFact[] facts =
        [
            Force.Unit with { SeniorCommand = null, RecordOfCompliance = null, CommandedBy = "ministry",
                AuthorityAbove = AuthorityAbove.Exists },
            Force.Unit with { Id = "ministry", Kind = RecipientKind.ResponsibleAuthority },
            Officer, Officer with { Id = "second", Suspicion = null }, Torture, Torture with { Id = "again", Grounds = null },
                Force.Request, Force.Running,
        ];
        var expected = ReportJson.Write(Book.Assess(Force.Of(facts)));
        for (var sample = 0; sample < 50; sample++)
        {
            random.Shuffle(facts);

            ReportJson.Write(Book.Assess(Force.Of(facts))).Should().Equal(expected);
        }
    }

    private static string[] Written(Report report) =>
    [
        Encoding.UTF8.GetString(ReportJson.Write(report)), ReportText.Write(report), ReportText.WriteQuestions(report),
        ReportText.Write(report, new() { ShowsAll = true }), ReportMarkdown.Write(report, new() { ShowsAll = true }),
            ReportMermaid.Write(report),
    ];

    private static IFact[] Judged(string judged, DateOnly until)
    {
        Judgement<T> Given<T>(string name, T value) where T : struct, Enum => new(value) { ValidUntil = name == judged ? until : null };
        return
        [
            Force.Unit with
            {
                SeniorCommand = Given("command", CommandRecord.Clear),
                RecordOfCompliance = Given("record", ComplianceRecord.Isolated),
                Accountability = Given("accountability", AccountabilityRecord.Effective),
                Institutions = Given("institutions", PreventiveInstitutions.Adequate),
            },
            Force.Request with
            {
                Risk = Given("risk", RealRisk.Substantial),
                ResidualRisk = Given("residual", RealRisk.Below),
                AuthorityMeasures = Given("measures", AuthorityMeasures.TakenEffective),
            },
        ];
    }

    private static IFact[] Running(string judged, DateOnly until)
    {
        Judgement<T> Given<T>(string name, T value) where T : struct, Enum => new(value) { ValidUntil = name == judged ? until : null };
        var isGrave = judged is "gravity" or "continues";
        return
        [
            Force.Unit,
            Force.Running with
            {
                Information = Given("information", isGrave ? InformationReceived.Grounds : InformationReceived.None),
                Gravity = Given("gravity", ViolationGravity.MeetsDefinition),
                Interceded = Answer.Yes,
                Continues = Given("continues", Continuation.Continuing),
                ResidualRisk = Given("residual", RealRisk.Below),
            },
        ];
    }
}
