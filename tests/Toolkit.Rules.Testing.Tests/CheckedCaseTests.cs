using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

public sealed class CheckedCaseTests
{
    private const string Tool = "support-to-security-forces/";

    private static readonly CheckedCase Commander = Books.Toolkit.Check(new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new SecurityForce { Id = "border-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
            new SupportRequest { Id = "vehicles", Recipient = "border-guard", Kind = ActivityKind.Logistics },
        ],
    });

    private static readonly CheckedCase Contradictory = Books.Toolkit.Check(new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts = [new SupportRequest { Id = "vehicles", Risk = RealRisk.Below, ResidualRisk = RealRisk.Substantial }],
    });

    private static readonly CheckedCase Nothing = Books.Toolkit.Check(new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts = [new SupportRequest { Id = "vehicles" }]
    });

    [Fact]
    public void Should_AsItCame_DoesNotThrow()
    {
        Commander
            .ShouldRaise(Tool + "commander-implicated")
            .ShouldRaise(Tool + "commander-implicated", about: "border-guard")
            .ShouldLeaveClear(Tool + "core-crimes")
            .ShouldLeaveUndetermined(Tool + "counts-as-grave", "border-guard")
            .ShouldDecide(Tool + "before-support", "refuse", "vehicles");
        Nothing.ShouldAsk("supportRequest.recipient").ShouldAsk("supportRequest.kind");
        Contradictory.ShouldContradict(Tool + "residual-risk-above-risk");
        Commander.Report.Findings.Should().NotBeEmpty();
    }

    public static TheoryData<string, Action> Failing() => new()
    {
        { "raised", () => Commander.ShouldRaise(Tool + "core-crimes") },
        { "raised about", () => Commander.ShouldRaise(Tool + "core-crimes", "border-guard") },
        { "clear", () => Commander.ShouldLeaveClear(Tool + "commander-implicated") },
        { "undetermined", () => Commander.ShouldLeaveUndetermined(Tool + "core-crimes") },
        { "exempted", () => Commander.ShouldExempt(Tool + "core-crimes") },
        { "asked", () => Commander.ShouldAsk("supportRequest.risk") },
        { "decided", () => Commander.ShouldDecide(Tool + "before-support", "incomplete") },
        { "contradictory", () => Commander.ShouldContradict(Tool + "residual-risk-above-risk") },
        { "accepted", () => Contradictory.ShouldRaise(Tool + "commander-implicated") },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void Should_OtherThanItCame_Throws(string what, Action check) => check.Should().Throw<CheckFailedException>(what);

    [Fact]
    public void Should_OtherThanItCame_TellsTheAnswersTheConditionAndTheEnd() =>
        FluentActions.Invoking(() => Commander.ShouldLeaveClear(Tool + "commander-implicated", "border-guard")).Should()
            .Throw<CheckFailedException>().Which.Message.Should().StartWith(
            """
            expected: `support-to-security-forces/commander-implicated` is clear about `border-guard`
            came:     it is raised about `border-guard`
              support-to-security-forces/commander-implicated, security force `border-guard`: raised
                → [yes] when: the security force's record of senior command is ‘a senior commander implicated’
            """.ReplaceLineEndings("\n")).And.Contain("· security force `border-guard`, record of senior command: a senior commander implicated\n");

    [Fact]
    public void Should_NoSuchRule_NamesTheNearest() =>
        FluentActions.Invoking(() => Commander.ShouldRaise(Tool + "commander-implicate")).Should().Throw<InvalidScenarioException>()
            .WithMessage("*did you mean `support-to-security-forces/commander-implicated`?*");
}
