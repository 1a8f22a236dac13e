using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>The short view of both decisions: every step stands in one of six boxes, and a box claims no more than was asked.</summary>
public sealed class SupportFormTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    [Fact]
    public void Boxes_OfBothFlows_HoldEveryStepOnce()
    {
        SupportBoxes.All.Should().HaveCount(6);
        SupportBoxes.All.SelectMany(box => box.Before).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Steps(BeforeSupportFlow.Flow.Id));
        SupportBoxes.All.SelectMany(box => box.During).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Steps(DuringSupportFlow.Flow.Id));

        static IEnumerable<string> Steps(string flow) => Book.Get(flow) is FlowDefinition read
            ? read.Steps.Append(read.Otherwise).Select(step => step.Id) : [];
    }

    [Fact]
    public void Chart_HasTheSixBoxesInOrder()
    {
        var lines = SupportBoxes.Chart.Split('\n');

        lines[0].Should().Be("flowchart TD");
        lines.Count(line => line.Contains("[\"", StringComparison.Ordinal) && !line.Contains("-->",
            StringComparison.Ordinal)).Should().Be(6);
        lines.Count(line => line.Contains("goes on", StringComparison.Ordinal)).Should().Be(5);
    }

    [Fact]
    public void Form_OfARefusal_SaysWhichBoxDecidesAndWhatWasNotAsked()
    {
        var text = Flat(new SecurityForce { Id = "guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
            new SupportRequest { Id = "vehicles", Recipient = "guard", Kind = ActivityKind.Logistics });

        text.Should().StartWith("May this support be given to this recipient? `vehicles`, `guard` on 2026-11-24 (tool 2.5)")
            .And.Contain("1. Does the policy cover the recipient? Here: asked, and nothing stops here.")
            .And.Contain("3. Are there substantial grounds to believe that there is a real risk of grave violations? Here: this decides.")
            .And.Contain("4. Do the authorities act, and does mitigation bring the risk below that bar? Here: not asked: the decision fell "
                + "before.")
            .And.Contain("6. While it runs: monitor, intercede, suspend, withdraw Here: not asked by this decision.")
            .And.Contain("Outcome: This support must not be given to this recipient.");
    }

    /// <summary>Nothing answered is nowhere drawn as asked and fine.</summary>
    [Fact]
    public void Form_OfACaseWithNothingAnswered_IsOpen()
    {
        var text = Flat(new SecurityForce { Id = "guard" }, new SupportRequest { Id = "vehicles", Recipient = "guard" });

        text.Should().Contain("1. Does the policy cover the recipient? Here: open in part; nothing that is known stops here.")
            .And.Contain("this decides.").And.NotContain("may proceed");
    }

    [Fact]
    public void Form_WhereConditionsAreNotMet_NamesEach()
    {
        var text = Flat(Force.Unit, Force.Request with { LetterSent = Answer.No, OhchrConsulted = null });

        text.Should().Contain("5. Is everything in place: monitoring, consultations, the letter, the sign-off? Here: this decides.")
            .And.Contain("Still to be met: - The senior UN official in the country has written to the authorities")
            .And.Contain("- OHCHR has been consulted.").And.NotContain("The Resident Coordinator has been consulted.")
            .And.Contain("3. Are there substantial grounds to believe that there is a real risk of grave violations? Here: asked, and "
                + "nothing "
                + "stops here.");
        Flat(Force.Unit, Force.Request).Should().NotContain("Still to be met");
    }

    [Fact]
    public void Form_WithoutSupport_SaysSo() => Flat().Should().Be("The case describes no support to a security force that was decided.");

    [Fact]
    public void Form_OfRunningSupport_DecidesInTheLastBoxWhereItIntercedes()
    {
        var text = Flat(Force.Unit,
            Force.Running with { Information = InformationReceived.Grounds, Gravity = ViolationGravity.MeetsDefinition });

        text.Should().MatchRegex("6\\. While it runs: monitor, intercede, suspend, withdraw Here: this decides\\.");
    }

    private static string Flat(params IFact[] facts) => string.Join(' ', SupportForm.Of(Book,
        new() { AssessedOn = new(2026, 11, 24), Facts = [.. facts] }).ToText().Split(
            (char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
