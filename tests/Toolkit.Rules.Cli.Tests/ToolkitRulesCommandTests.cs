using System.CommandLine;

namespace Toolkit.Rules.Cli.Tests;

public sealed class ToolkitRulesCommandTests
{
    [Fact]
    public void Help_Asked_SaysWhatTheCommandDoes()
    {
        var output = new StringWriter();

        var exitCode = ToolkitRulesCommand.Create().Parse(["--help"]).Invoke(new InvocationConfiguration { Output = output });

        exitCode.Should().Be(0);
        output.ToString().Should().Contain("Checks guidance packs");
    }

    [Fact]
    public void UnknownOption_Given_IsRefusedByName()
    {
        var error = new StringWriter();

        var exitCode = ToolkitRulesCommand.Create().Parse(["--no-such-option"]).Invoke(new InvocationConfiguration { Error = error });

        exitCode.Should().Be(1);
        error.ToString().Should().Contain("--no-such-option");
    }
}
