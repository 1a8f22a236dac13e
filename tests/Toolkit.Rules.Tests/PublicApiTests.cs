using PublicApiGenerator;

namespace Toolkit.Rules.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfToolkitRules_IsAsApproved() =>
        Approved.Text(
            typeof(IFact).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
            "PublicApi.approved.txt");
}
