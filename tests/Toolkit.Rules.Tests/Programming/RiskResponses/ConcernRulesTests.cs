using Toolkit.Rules.Tests.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;


namespace Toolkit.Rules.Tests.Programming.RiskResponses;

public class ConcernRulesTests
{
    private static readonly HumanRightsConcern Concern = new() { Id = "concern" };
    private static readonly Answer?[] Answers = [null, Answer.No, Answer.Yes];

    [Theory]
    [InlineData(Answer.Yes, "raised")]
    [InlineData(Answer.No, "clear")]
    [InlineData(null, "undetermined")]
    public void GraveViolations_ThatGoOn_MakeSuspensionDue(Answer? goOn, string ended) =>
        Risks.Ended("risk-responses/suspension-due", Concern with { GraveViolationsGoOn = Judged(goOn) }).Should().Be(ended);

    [Fact]
    public void GraveViolations_AgainstAMildAnswer_AreRead()
    {
        foreach (var concern in new[] { Concern with { GraveViolationsGoOn = Answer.Yes, Serious = Answer.No },
            Concern with { GraveViolationsGoOn = Answer.Yes, Ongoing = Answer.No } })
        {
            Risks.Ended("risk-responses/grave-contradicts-mild", concern).Should().Be("raised");
            Risks.Ended("risk-responses/suspension-due", concern).Should().Be("raised");
        }

        Risks.Ended("risk-responses/grave-contradicts-mild", Concern with
        {
            GraveViolationsGoOn = Answer.Yes,
            Serious = Answer.Yes,
            Ongoing = null
        }).Should().Be("undetermined");
    }

    /// <summary>All 27 combinations: all three have to be bad, and none of them is taken to be.</summary>
    [Fact]
    public void Threshold_EveryCombination_AsksForAllThree()
    {
        foreach (var deliberate in Answers)
        {
            foreach (var persistent in Answers)
            {
                foreach (var open in Answers)
                {
                    var concern = Concern with { Deliberate = Judged(deliberate), Persistent = Judged(persistent), EngagesOpenly = open };
                    var expected = deliberate == Answer.No || persistent == Answer.No || open == Answer.Yes ? "clear"
                        : deliberate is null || persistent is null || open is null ? "undetermined"
                        : "raised";

                    Risks.Ended("risk-responses/own-failure-threshold", concern).Should().Be(expected);
                    Risks.Ended("risk-responses/no-response-at-threshold", concern).Should().Be(expected);
                    Risks.Ended("risk-responses/no-response-at-threshold", concern, new ResponseProposal
                    {
                        Id = "p",
                        Concern = "concern",
                        Response = RiskResponse.Safeguards
                    })
                        .Should().Be("clear");
                }
            }
        }
    }

    [Theory]
    [InlineData(null, "raised")]
    [InlineData(RiskResponse.FullDisengagement, "raised")]
    [InlineData(RiskResponse.Withdrawal, "clear")]
    public void Threshold_ResponseThatIsNoStepOfTheLadder_IsNoResponse(RiskResponse? response, string ended) =>
        Risks.Ended(
            "risk-responses/no-response-at-threshold",
            Concern with { Deliberate = Answer.Yes, Persistent = Answer.Yes, EngagesOpenly = Answer.No },
            new ResponseProposal { Id = "p", Concern = "concern", Response = response }).Should().Be(ended);

    [Theory]
    [InlineData(UndertakingRecord.Breached, "raised")]
    [InlineData(UndertakingRecord.Kept, "clear")]
    [InlineData(UndertakingRecord.NoneGiven, "clear")]
    [InlineData(null, "undetermined")]
    public void Undertaking_ByItsRecord_IsFoundBreached(UndertakingRecord? record, string ended) =>
        Risks.Ended("risk-responses/undertaking-breached", Concern with { Undertakings = record }).Should().Be(ended);

    [Theory]
    [InlineData(Answer.No, Answer.No, "raised")]
    [InlineData(Answer.No, Answer.Yes, "clear")]
    [InlineData(Answer.Yes, null, "clear")]
    [InlineData(Answer.No, null, "undetermined")]
    [InlineData(null, Answer.No, "undetermined")]
    public void Condition_AndDutyUnfulfilled_AreBothAsked(Answer? receptive, Answer? done, string ended)
    {
        Answer? condition = receptive is null ? null : receptive == Answer.No ? Answer.Yes : Answer.No;

        Risks.Ended("risk-responses/not-taken-to-senior-management", Concern with
        {
            CounterpartReceptive = receptive,
            SeniorManagementInvolved = done
        }).Should().Be(ended);
        Risks.Ended("risk-responses/authorities-not-told", Concern with
        {
            ReliableInformation = Judged(condition),
            BroughtToAuthorities = done
        }).Should().Be(ended);
        Risks.Ended("risk-responses/victims-advocate-not-told",
            Concern with { AbuseByUnPersonnel = condition, VictimsAdvocateInformed = done }).Should().Be(ended);
    }

    [Theory]
    [InlineData(Answer.No, "raised")]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(null, "undetermined")]
    public void Concern_EachQuestion_DecidesItsRule(Answer? answer, string ended)
    {
        Risks.Ended("risk-responses/no-dialogue", Concern with { DialogueHeld = answer }).Should().Be(ended);
        Risks.Ended("risk-responses/not-coordinated", Concern with { CoordinatedWithUn = answer }).Should().Be(ended);
        Risks.Ended("risk-responses/not-weighed", new ResponseProposal { Id = "p", ImprovementWeighed = answer }).Should().Be(ended);
    }

    [Theory]
    [InlineData("no-protective-body", RiskResponse.ComplementaryActivities, "raised", "clear")]
    [InlineData("safeguard-without-event", RiskResponse.Safeguards, "raised", "clear")]
    [InlineData("safeguard-without-notification", RiskResponse.Safeguards, "undetermined", "clear")]
    [InlineData("affected-activities-not-listed", RiskResponse.TemporaryFreeze, "raised", "clear")]
    [InlineData("affected-activities-not-listed", RiskResponse.Withdrawal, "raised", "clear")]
    [InlineData("exempt-activities-stopped", RiskResponse.TemporaryFreeze, "undetermined", "raised")]
    [InlineData("exempt-activities-stopped", RiskResponse.Withdrawal, "undetermined", "raised")]
    public void Response_WithoutWhatItNeeds_IsFoundForThatResponseOnly(string rule, RiskResponse response, string open, string filled)
    {
        var bare = new ResponseProposal { Id = "p", Response = response };
        var full = bare with
        {
            ProtectiveBody = "the public defender",
            SafeguardEvent = "compulsory admission",
            NotificationAgreed = Answer.Yes,
            AffectedActivities = "training of the raid unit",
            StopsExemptActivities = Answer.Yes,
        };

        Risks.Ended("risk-responses/" + rule, bare).Should().Be(open);
        Risks.Ended("risk-responses/" + rule, full).Should().Be(filled);
        Risks.Ended("risk-responses/" + rule, bare with { Response = RiskResponse.PoliticalIntervention }).Should().Be("clear");
        Risks.Ended("risk-responses/" + rule, bare with { Response = null }).Should().Be("undetermined");
    }

    [Fact]
    public void Safeguard_WithoutDutyToNotify_IsFound() =>
        Risks.Ended("risk-responses/safeguard-without-notification", new ResponseProposal
        {
            Id = "p",
            Response = RiskResponse.Safeguards,
            NotificationAgreed = Answer.No
        }).Should().Be("raised");

    private static Judgement<Answer>? Judged(Answer? answer) => answer is { } given ? new(given) : null;
}
