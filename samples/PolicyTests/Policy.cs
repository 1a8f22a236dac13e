using Toolkit.Rules.GuidancePacks;

namespace PolicyTests;

/// <summary>The policy under test.</summary>
internal static class Policy
{
    public const string Id = "harbour-fund";
    public static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>The toolkit's rules with the policy's on top. It is immutable; one serves all tests.</summary>
    public static readonly RuleBook Book = ToolkitRules.Build(new()
    {
        Packs = { GuidancePack.Read(File.ReadAllBytes(At("policy.json")),
        "policy.json") }
    });

    public static readonly ScenarioFolder Scenarios = new(At("scenarios"));

    public static string At(string path) => Path.Combine(AppContext.BaseDirectory, path);
}
