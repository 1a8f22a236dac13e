using PublicApiGenerator;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Testing.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheTestingKit_IsAsApproved() =>
        Approved.Text(
            typeof(Scenario).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
            "PublicApi.approved.txt");
}
