using PublicApiGenerator;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.NRules.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfToolkitRulesNRules_IsAsApproved() =>
        Approved.Text(
            typeof(ToolkitRuleSet).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
            "PublicApi.approved.txt");
}
