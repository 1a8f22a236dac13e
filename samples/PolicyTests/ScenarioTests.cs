namespace PolicyTests;

/// <summary>
/// Every scenario is a test, by the name of its file; the message of one that fails says what was expected, what came, and why.
/// </summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Policy.Scenarios.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_comes_as_expected(string name) => Policy.Scenarios.Read(name, Policy.Book).Check(Policy.Book);
}
