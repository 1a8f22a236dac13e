namespace Toolkit.Rules.Tests;

/// <summary>Every tool has its page beside its rules, and both of its folders are called alike.</summary>
public sealed class ToolPageTests
{
    /// <summary>The tools whose pages say more, which tests of their own write.</summary>
    private static readonly string[] WithMore = ["support-to-security-forces", "risk-assessment", "consequences"];

    public static TheoryData<string> Plain { get; } = [.. ToolkitTools.All.Select(tool => tool.Id).Except(WithMore)];

    public static TheoryData<string> All { get; } = [.. ToolkitTools.All.Select(tool => tool.Id)];

    [Theory, MemberData(nameof(Plain))]
    public void Page_OfATool_IsWhatItsRulesSay(string id) => ToolPage.IsApproved(ToolkitTools.All.Single(tool => tool.Id == id));

    [Theory, MemberData(nameof(All))]
    public void Rooms_OfATool_HoldItsFactsItsPageAndItsScenarios(string id)
    {
        var tool = ToolkitTools.All.Single(tool => tool.Id == id);

        File.Exists(Path.Combine(Room.OfCode(tool), "README.md")).Should().BeTrue();
        Directory.Exists(Path.Combine(Room.OfTests(tool), "scenarios")).Should().BeTrue();
        tool.Facts.Should().OnlyContain(fact => fact.Namespace == "Toolkit.Rules." + Room.Name(tool)
            .Replace(Path.DirectorySeparatorChar, '.'));
    }
}
