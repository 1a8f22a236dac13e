using System.Text;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>What the commands on a case say of answers that contradict one another.</summary>
public sealed class ContradictionTests
{
    private const string Decided = """
        {"version":1,"assessedOn":"2026-11-24","facts":{
          "securityForce":[{"id":"unit","kind":"listed-force","seniorCommand":"clear","recordOfCompliance":"isolated",
            "accountability":"effective","institutions":"adequate","countryStance":"none-stricter","authorityAbove":"none-above"}],
          "supportRequest":[{"id":"boats","recipient":"unit","kind":"operational-capability","needs":"Training.","influence":"positive",
            "monitoring":"feasible","risk":"below","authorityMeasures":"not-required","letterSent":"yes","consulted":"yes",
            "countryTeamConsulted":"yes","ohchrConsulted":"yes","countryGuidance":"read","publicReporting":"yes","monitoringSetUp":"yes",
            "signedOff":"yes","residualRisk":"substantial"}]}}
        """;

    [Fact]
    public async Task Questions_ContradictoryAnswers_AreNamedWithWhatTheyRefuseAndEndAsBadInput()
    {
        var run = await RunAsync(["questions", "-"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Answers that contradict one another\n===")
            .And.Contain("support request `boats`, risk: below the threshold").And.Contain("support request `boats`, residual risk: "
                + "substantial grounds")
            .And.Contain("[support-to-security-forces/residual-risk-above-risk]")
            .And.Contain("Not decided for this reason").And.Contain("support-to-security-forces/before-support, support request `boats`")
            .And.NotContain("Nothing is left to be asked");
    }

    [Fact]
    public async Task Explain_TheRuleThatFoundIt_ShowsTheAnswersAsGiven()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/residual-risk-above-risk", "--case", "-"]);

        run.ExitCode.Should().Be(0, "an explanation is clear, however what it explains has ended");
        run.Output.Should().Contain("support request `boats`: raised")
            .And.Contain("These answers contradict one another.")
            .And.Contain("support request `boats`, risk: below the threshold\n").And.Contain("support request `boats`, residual risk: "
                + "substantial grounds\n")
            .And.NotContain("NOT ANSWERED").And.NotContain("refused");
    }

    [Fact]
    public async Task Explain_WhatRestsOnIt_SaysThatTheAnswersAreContradicted()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/before-support", "--case", "-"]);

        run.Output.Should().Contain("support request `boats`, security force `unit`: refused").And.NotContain("These answers contradict "
            + "one another")
            .And.Contain("risk: answered, and contradicted by another answer");
    }

    [Fact]
    public async Task Explain_TheRuleThatFindsNone_SaysNothingOfContradiction()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/residual-risk-above-risk", "--case", "-"],
            Decided.Replace("\"below\"", "\"substantial\"", StringComparison.Ordinal));

        run.Output.Should().Contain("support request `boats`: clear").And.NotContain("contradict one another");
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, string input = Decided)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var console = new CommandConsole(stream, output, error, ShowsProgress: false);
        var exit = await ToolkitRulesCommand.RunAsync(arguments, console, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }
}
