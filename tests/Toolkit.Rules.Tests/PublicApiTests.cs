using PublicApiGenerator;

namespace Toolkit.Rules.Tests;

public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void PublicApi_OfTheKernel_IsAsApproved() => Approved.Text(typeof(IFact).Assembly.GeneratePublicApi(Options),
        "Kernel.PublicApi.approved.txt");

    [Fact]
    public void PublicApi_OfToolkitRules_IsAsApproved() => Approved.Text(typeof(ToolkitRules).Assembly.GeneratePublicApi(Options),
        "PublicApi.approved.txt");
}
