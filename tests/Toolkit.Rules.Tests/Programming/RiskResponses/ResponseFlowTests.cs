using Toolkit.Rules.Tests.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Programming.RiskResponses.ResponseDecision;

namespace Toolkit.Rules.Tests.Programming.RiskResponses;

/// <summary>
/// The ladder against a table written from the text and not from the flow, over every combination of answers and in every reading.
/// </summary>
public class ResponseFlowTests
{
    private const int No = 1;
    private const int Yes = 2;

    private static readonly WholeSpace Space = new(
        ("humanRightsConcern.unSystemStance", [0, 1, 2]),
        ("responseProposal.response", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("humanRightsConcern.graveViolationsGoOn", [0, 1, 2]),
        ("humanRightsConcern.undertakings", [0, 1, 2, 3]),
        ("responseProposal.atDesign", [0, 1, 2]),
        ("humanRightsConcern.serious", [0, 1, 2]),
        ("humanRightsConcern.ongoing", [0, 1, 2]),
        ("humanRightsConcern.aid", [0, 1, 2, 3, 4]),
        ("humanRightsConcern.governmentStance", [0, 1, 2]),
        ("responseProposal.scope", [0, 1, 2, 3]),
        ("responseProposal.countryTeamConsulted", [0, 1, 2]),
        ("responseProposal.politicallySensitive", [0, 1, 2]),
        ("responseProposal.seniorManagementConsulted", [0, 1, 2]),
        ("humanRightsConcern.raisedOnBothRoutes", [0, 1, 2]),
        ("humanRightsConcern.freezeTried", [0, 1, 2, 3]),
        ("responseProposal.weakerMeasures", [0, 1, 2, 3, 4]),
        ("responseProposal.ohchrConsulted", [0, 1, 2]),
        ("responseProposal.coordinatorConsulted", [0, 1, 2]),
        ("responseProposal.unSystemConsulted", [0, 1, 2]),
        ("responseProposal.seniorManagementAuthorised", [0, 1, 2]),
        ("responseProposal.decidedAtHighLevel", [0, 1, 2]));

    private static readonly int Response = Space.Of("responseProposal.response");
    private static readonly int Scope = Space.Of("responseProposal.scope");
    private static readonly int CountryTeam = Space.Of("responseProposal.countryTeamConsulted");

    [Theory]
    [InlineData(null, null)]
    [InlineData("weaker-measures-failed", "some")]
    [InlineData("freeze-consultation", "ohchr-or-coordinator")]
    [InlineData("freeze-ground", "aid-established")]
    [InlineData("freeze-before-withdrawal", "where-possible")]
    public void Flow_EveryCombinationOfAnswers_DecidesAsTheText(string? reading, string? choice)
    {
        var flow = Flow(reading is null ? Risks.Cautious : Risks.Book(reading, choice!));

        Space.Each(answers => flow.Outcome(answers) is var outcome && outcome == (int)Decide(answers, choice) ? null
            : $"{(ResponseDecision)outcome} at {flow.Step(answers)}")
            .Should().Be((Space.Size, null));
    }

    [Theory]
    [InlineData("some")]
    [InlineData("ohchr-or-coordinator")]
    [InlineData("aid-established")]
    [InlineData("where-possible")]
    public void Comparison_WithTheTableOfAnotherReading_FindsTheDifference(string choice)
    {
        var flow = Flow(Risks.Cautious);

        Space.Each(answers => flow.Outcome(answers) == (int)Decide(answers, choice) ? null : "differs").Wrong.Should().NotBeNull();
    }

    [Fact]
    public void Flow_EveryCombinationOfAnswers_PermitsNoDisengagementAndNothingUnconsultedOrTooWide()
    {
        var flow = Flow(Risks.Cautious);

        Space.Each(answers => flow.Effect(answers) == Effect.Permits
            && (answers[Response] is 0 or 7 || answers[CountryTeam] != Yes || (answers[Response] >= 5 && answers[Scope] != 1))
                ? "permitted" : null)
            .Wrong.Should().BeNull();
    }

    [Fact]
    public void Withdrawal_WithEverythingItAsksFor_IsOpenAndWithoutAnyOneThingIsNot()
    {
        var (proposal, concern) = LastResort;
        Decide(proposal, concern).Outcome.Should().Be("withdraw-in-part");

        (ResponseProposal, HumanRightsConcern, string)[] lacking =
        [
            (proposal, concern with { Serious = Answer.No }, "too-strong"),
            (proposal, concern with { Ongoing = null }, "clarify"),
            (proposal, concern with { Aid = AidToViolation.Aids }, "too-strong"),
            (proposal, concern with { GovernmentStance = CounterpartStance.Prepared }, "too-strong"),
            (proposal, concern with { RaisedOnBothRoutes = Answer.No }, "precondition-missing"),
            (proposal, concern with { FreezeTried = FreezeRecord.NotTried }, "precondition-missing"),
            (proposal with { Scope = ResponseScope.WholeProgramme }, concern, "too-wide"),
            (proposal with { CountryTeamConsulted = null }, concern, "consult-first"),
            (proposal with { UnSystemConsulted = null }, concern, "precondition-missing"),
            (proposal with { DecidedAtHighLevel = Answer.No }, concern, "precondition-missing"),
            (proposal with { WeakerMeasures = WeakerMeasures.SomeFailed }, concern, "precondition-missing"),
        ];
        foreach (var (changed, about, outcome) in lacking)
        {
            Decide(changed, about).Outcome.Should().Be(outcome);
        }
    }

    [Fact]
    public void Freeze_ThatIsADuty_AsksForConsultationAndAuthorisationAlone()
    {
        var concern = new HumanRightsConcern { Id = "concern", GraveViolationsGoOn = Answer.Yes };
        var proposal = LastResort.Proposal with
        {
            Response = RiskResponse.TemporaryFreeze,
            WeakerMeasures = null,
            UnSystemConsulted = null
        };

        Decide(proposal, concern).Outcome.Should().Be("due-and-incomplete");
        Decide(proposal with { SeniorManagementAuthorised = Answer.Yes, OhchrConsulted = null }, concern).Outcome.Should()
            .Be("due-and-incomplete");
        Decide(proposal with { SeniorManagementAuthorised = Answer.Yes }, concern).Outcome.Should().Be("freeze");
    }

    [Fact]
    public void Freeze_WithoutAuthorisation_NamesWhatIsMissing()
    {
        var (proposal, concern) = LastResort;
        var decision = Decide(
            proposal with { Response = RiskResponse.TemporaryFreeze, SeniorManagementAuthorised = Answer.No, OhchrConsulted = null },
            concern with { GraveViolationsGoOn = Answer.No });

        decision.Outcome.Should().Be("precondition-missing");
        decision.Becomes.Should().Be("freeze");
        decision.Requirements.Select(requirement => (requirement.Id, requirement.Met))
            .Should().Equal(("weaker-measures-failed", Truth.True), ("consulted", Truth.Unknown), ("authorised", Truth.False));
    }

    [Fact]
    public void Proposal_WithoutItsConcern_IsNeverPermitted()
    {
        foreach (var response in Enum.GetValues<RiskResponse>())
        {
            Decide(LastResort.Proposal with { Concern = null, Response = response }, LastResort.Concern).Effect.Should()
                .NotBe(Effect.Permits);
        }
    }

    [Fact]
    public void Disengagement_ByStanceOfTheUnSystem_IsLeftToThatStance()
    {
        var proposal = LastResort.Proposal with { Response = RiskResponse.FullDisengagement };

        Decide(proposal, LastResort.Concern with { UnSystemStance = UnStance.NoSupport }).Outcome.Should().Be("follow-un-stance");
        Decide(proposal, LastResort.Concern with { UnSystemStance = null }).Outcome.Should().Be("back-to-ladder");
    }

    [Theory]
    [InlineData("TR0506 responseProposal `p` concern: no humanRightsConcern of this case has the id `concren`; there are `concern`; did "
        + "you mean `concern`?", "concren", RiskResponse.Safeguards)]
    [InlineData("TR0505 responseProposal `p` response: `9` is no answer to this question; allowed are `complementary-activities`, "
        + "`safeguards`, `undertakings`, `political-intervention`, `temporary-freeze`, `withdrawal`, `full-disengagement`", "concern",
        (RiskResponse)9)]
    public void Proposal_BadInput_IsRefusedWithPlaceAndNearest(string message, string concern, RiskResponse response) =>
        Risks.Refusal(new ResponseProposal { Id = "p", Concern = concern, Response = response }, new HumanRightsConcern { Id = "concern" })
            .Should().Be(message);

    private static (ResponseProposal Proposal, HumanRightsConcern Concern) LastResort { get; } = (
        new()
        {
            Id = "p",
            Concern = "concern",
            Response = RiskResponse.Withdrawal,
            Scope = ResponseScope.ActivitiesConcerned,
            CountryTeamConsulted = Answer.Yes,
            OhchrConsulted = Answer.Yes,
            CoordinatorConsulted = Answer.Yes,
            UnSystemConsulted = Answer.Yes,
            WeakerMeasures = WeakerMeasures.AllFailed,
            DecidedAtHighLevel = Answer.Yes,
        },
        new()
        {
            Id = "concern",
            Serious = Answer.Yes,
            Ongoing = Answer.Yes,
            Aid = AidToViolation.UndeniablyAids,
            GovernmentStance = CounterpartStance.NotPrepared,
            RaisedOnBothRoutes = Answer.Yes,
            FreezeTried = FreezeRecord.Tried,
        });

    private static Decision Decide(ResponseProposal proposal, HumanRightsConcern concern) =>
        Risks.Cautious.Assess(Risks.Of(proposal, concern)).Decisions.Should().ContainSingle().Subject;

    private static FlowTable Flow(RuleBook book) =>
        new(book, "risk-responses/proposed-response", [.. Enumerable.Range(0, Space.Questions).Select(Space.NameOf)],
            new Dictionary<string, int>());

    /// <summary>
    /// The introduction's table of responses with its considerations, in the cautious reading but for the choice that is named.
    /// </summary>
    private static ResponseDecision Decide(Combination answers, string? choice)
    {
        var response = answers[Response];
        if (response == 0)
        {
            return Clarify;
        }

        if (response == 7)
        {
            return Of("humanRightsConcern.unSystemStance") == 2 ? FollowUnStance : BackToLadder;
        }

        if (response <= 4)
        {
            return Weak();
        }

        var grave = response == 5 ? Of("humanRightsConcern.graveViolationsGoOn") : No;
        if (grave == Yes)
        {
            // The duty of the introduction comes before the considerations of the table: no ground is asked for, nor weaker measures.
            return answers[Scope] > 1 ? TooWide
                : !(Of("responseProposal.seniorManagementAuthorised") == Yes && IsConsulted()) ? DueAndIncomplete
                : answers[CountryTeam] != Yes ? ConsultFirst
                : answers[Scope] == 0 ? Clarify
                : Freeze;
        }

        var (serious, aid, ongoing, government) = (Of("humanRightsConcern.serious"), Of("humanRightsConcern.aid"), 2, 2);
        if (response == 6)
        {
            (ongoing, government) = (Of("humanRightsConcern.ongoing"), Of("humanRightsConcern.governmentStance"));

            // Where grave violations are said to go on, "not serious" and "ended" are the milder of two answers that contradict one
            // another.
            if (Of("humanRightsConcern.graveViolationsGoOn") == Yes)
            {
                (serious, ongoing) = (serious == No ? Yes : serious, ongoing == No ? Yes : ongoing);
            }
        }

        if (grave != 0 && (serious == No || ongoing == No || government == 1 || aid == 1
            || (aid == 2 && (response == 6 || choice == "aid-established")) || (aid == 3 && response == 6)))
        {
            return TooStrong;
        }

        return answers[Scope] > 1 ? TooWide
            : answers[CountryTeam] != Yes ? ConsultFirst
            : grave == 0 || serious == 0 || ongoing == 0 || government == 0 || aid == 0 || answers[Scope] == 0 ? Clarify
            : response == 5 ? (HasAll("responseProposal.seniorManagementAuthorised") ? Freeze : PreconditionMissing)
            : Of("humanRightsConcern.raisedOnBothRoutes") == Yes
                && (Of("humanRightsConcern.freezeTried") == 3 || (Of("humanRightsConcern.freezeTried") == 2 && choice == "where-possible"))
                && HasAll("responseProposal.decidedAtHighLevel")
                ? WithdrawInPart : PreconditionMissing;

        int Of(string question) => answers[Space.Of(question)];

        ResponseDecision Weak()
        {
            var grave = Of("humanRightsConcern.graveViolationsGoOn");
            var undertaking = response <= 3 ? Of("humanRightsConcern.undertakings") : 1;
            var design = response == 1 ? Of("responseProposal.atDesign") : Yes;
            return grave == Yes ? SuspendOrWithdraw
                : undertaking == 3 ? Escalate
                : design == No ? TooLate
                : answers[CountryTeam] != Yes ? ConsultFirst
                : response == 3 && Of("responseProposal.politicallySensitive") != No
                    && Of("responseProposal.seniorManagementConsulted") != Yes ? ConsultFirst
                : grave == 0 || undertaking == 0 || design == 0 ? Clarify
                : MayBeTaken;
        }

        bool HasAll(string decision) => Of(decision) == Yes
            && (Of("responseProposal.weakerMeasures") == 4 || (Of("responseProposal.weakerMeasures") == 3 && choice == "some"))
            && IsConsulted();

        bool IsConsulted() => answers[CountryTeam] == Yes && (choice == "ohchr-or-coordinator"
                ? response == 5
                    ? Of("responseProposal.ohchrConsulted") == Yes || Of("responseProposal.coordinatorConsulted") == Yes
                    : Of("responseProposal.unSystemConsulted") == Yes
                : Of("responseProposal.ohchrConsulted") == Yes && Of("responseProposal.coordinatorConsulted") == Yes
                    && (response == 5 || Of("responseProposal.unSystemConsulted") == Yes));
    }
}
