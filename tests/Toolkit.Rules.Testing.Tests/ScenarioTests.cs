using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

public sealed class ScenarioTests
{
    private const string Tool = "support-to-security-forces/";

    private static readonly Scenario Commander = ScenarioJson.Read(Encoding.UTF8.GetBytes(Books.Commander), Books.Toolkit,
        "commander.json");

    [Fact]
    public void Run_AsExpected_Passes()
    {
        Commander.Run(Books.Toolkit).Differences.Should().BeEmpty();
        Commander.Invoking(scenario => scenario.Check(Books.Toolkit)).Should().NotThrow();
    }

    [Fact]
    public void Check_OtherStep_TellsWhatWasExpectedWhatCameAndWhy()
    {
        var wrong = With(expect => expect with { Decisions = [new(Tool + "before-support", "refuse") { By = "country-stance" }] });

        wrong.Invoking(scenario => scenario.Check(Books.Toolkit)).Should().Throw<ScenarioFailedException>().Which.Message.Should()
            .StartWith(
            """
            FAILED: A unit whose commander is implicated gets no vehicles
              in commander.json
              $.expect.decisions.support-to-security-forces/before-support
                expected: `support-to-security-forces/before-support` comes to `refuse` by step `country-stance`
                came:     it comes to `refuse` by step `commander-implicated` about `vehicles` and `border-guard`
                  support-to-security-forces/before-support, support request `vehicles`, security force
                    `border-guard`: refuse
                      [no] not-a-security-force: the security force's kind of counterpart is ‘not a security force’
            """.ReplaceLineEndings("\n"));
    }

    public static TheoryData<string, Func<Expectation, Expectation>, string> Wrong() => new()
    {
        { "outcome", expect => expect with { Decisions = [new(Tool + "before-support", "incomplete")] },
            "it comes to `refuse` by step `commander-implicated` about `vehicles` and `border-guard`" },
        { "requirement", expect => expect with { Decisions = [new(Tool + "before-support", "refuse") { WaitsFor = ["letter"] }] },
            "it waits for nothing" },
        { "change", expect => expect with { IsExact = false,
            Decisions = [new(Tool + "before-support", "refuse") { WouldChange = [Answers("securityForce.seniorCommand", "implicated")] }] },
            "it would be changed by " },
        { "no change", expect => expect with { IsExact = false, Decisions = [new(Tool + "before-support", "refuse") { WouldChange = [] }] },
            "it would be changed by " },
        { "flow that isn't asked", expect => expect with { Decisions = [.. expect.Decisions, new(Tool + "during-support", "suspend")] },
            "it was not asked: the case holds no fact that it is about" },
        { "no decision", expect => expect with { Decisions = [] },
            "`support-to-security-forces/before-support` comes to `refuse` about `vehicles` and `border-guard`" },
        { "raised", expect => expect with { Raised = [.. expect.Raised, Tool + "core-crimes"] }, "it is clear about `border-guard`" },
        { "contradiction that stays open", expect => expect with { Clear = [Tool + "residual-risk-above-risk"], IsExact = false },
            "it is undetermined about `vehicles`" },
        { "clear", expect => expect with { Clear = [Tool + "counts-as-grave"] }, "it is undetermined about `border-guard`" },
        { "undetermined", expect => expect with { Undetermined = [Tool + "core-crimes"] }, "it is clear about `border-guard`" },
        { "exempted", expect => expect with { Exempted = [Tool + "core-crimes"] }, "it is clear about `border-guard`" },
        { "one more raised", expect => expect with { Raised = [Tool + "unit-meets-definition"] },
            "`support-to-security-forces/commander-implicated` is raised about `border-guard`" },
        { "severity", expect => expect with { Raised = [Tool + "unit-meets-definition",
            new(Tool + "commander-implicated") { Severity = Severity.Breach }] }, "it is raised, but as suspected" },
        { "question", expect => expect with { IsExact = false, Questions = ["supportRequest.risk"] }, "nothing" },
        { "source", expect => expect with { IsExact = false, Sources = ["HRDDP para. 9"] }, "`HRDDP para. 12(a)`, " },
        { "contradiction", expect => new() { IsExact = false, Contradicts = [Tool + "residual-risk-above-risk"] },
            "no answers contradict one another" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Run_SomethingElseExpected_TellsWhatCame(string what, Func<Expectation, Expectation> wrong, string came)
    {
        var differences = With(wrong).Run(Books.Toolkit).Differences;

        differences.Should().ContainSingle(what).Which.Came.Should().StartWith(came);
    }

    [Fact]
    public void Run_PartialExpectation_LooksOnlyAtWhatIsNamed() =>
        With(_ => new()
        {
            IsExact = false,
            Raised = [Tool + "commander-implicated", Tool + "record-is-grave"],
            Sources = ["HRDDP para. 21"],
            Decisions = [new(Tool + "before-support", "refuse") { WouldChange = [Answers("securityForce.seniorCommand", "clear")] }],
        }).Run(Books.Toolkit).Differences.Should().ContainSingle().Which.Place.Should().Be("$.expect.raised[1]");

    [Fact]
    public void Run_ContradictoryAnswers_AreExpectedBesideWhatIsDecided()
    {
        var scenario = new Scenario
        {
            Name = "A risk below the threshold can't be greater after mitigation",
            Case = new()
            {
                AssessedOn = new(2026, 11, 24),
                Facts = [new SupportRequest { Id = "vehicles", Risk = RealRisk.Below, ResidualRisk = RealRisk.Substantial }]
            },
            Expect = new() { IsExact = true, Contradicts = [Tool + "residual-risk-above-risk"], Refused = [Tool + "before-support"] },
        };

        scenario.Run(Books.Toolkit).Differences.Should().BeEmpty();
        (scenario with { Expect = scenario.Expect with { Contradicts = [] } }).Run(Books.Toolkit).Differences.Should().ContainSingle()
            .Which.Came.Should().Be("answers contradict one another by `support-to-security-forces/residual-risk-above-risk`");
        (scenario with { Expect = scenario.Expect with { Refused = [] } }).Run(Books.Toolkit).Differences.Should().ContainSingle()
            .Which.Came.Should().Be("`support-to-security-forces/before-support` is not decided, since it rests on answers that "
                + "contradict one another "
                + "about `vehicles`");
    }

    [Fact]
    public void Run_OpenQuestions_AreExpectedByName()
    {
        var scenario = new Scenario
        {
            Name = "A request of which nothing is known asks who would receive it",
            Case = new() { AssessedOn = new(2026, 11, 24), Facts = [new SupportRequest { Id = "vehicles" }] },
            Expect = new()
            {
                IsExact = false,
                Questions = ["supportRequest.recipient", "securityForce"],
                Decisions = [new(Tool + "before-support", "incomplete")]
            },
        };

        scenario.Run(Books.Toolkit).ToString().Should().Contain("expected: `securityForce` is asked");
        (scenario with { Expect = scenario.Expect with { Questions = ["supportRequest.recipient"] } }).Check(Books.Toolkit);
    }

    private static ImmutableSortedDictionary<string, string> Answers(string question, string answer) => ImmutableSortedDictionary<string,
        string>.Empty.Add(question, answer);

    private static Scenario With(Func<Expectation, Expectation> change) => Commander with { Expect = change(Commander.Expect) };
}
