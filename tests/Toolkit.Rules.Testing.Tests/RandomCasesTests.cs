using System.Text;
using CsCheck;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Tests;

public sealed class RandomCasesTests
{
    [Fact]
    public void Of_AnySeed_IsAcceptedOrRefusedOnlyAsContradictory() =>
        Gen.Int.Select(seed => RandomCases.Of(Books.Toolkit, seed)).Sample(facts => { IsAssessed(facts); }, iter: 200);

    [Fact]
    public void Of_Seeds_AreSometimesAcceptedAndSometimesContradictory() =>
        Enumerable.Range(0, 200).Select(seed => IsAssessed(RandomCases.Of(Books.Toolkit, seed))).Should().Contain([true, false]);

    [Fact]
    public void Of_AnySeed_IsValidForEveryTool() =>
        Enumerable.Range(0, 5).SelectMany(seed => CaseCheck.Check(Toolkit, RandomCases.Of(Toolkit, seed))).Should().BeEmpty();

    [Fact]
    public void Of_SameSeed_GivesTheSameCase()
    {
        Text(7).Should().Be(Text(7)).And.NotBe(Text(8));
        Enumerable.Range(0, 50).Select(Text).Distinct().Count().Should().BeGreaterThan(45);
    }

    /// <summary>Whether the case is accepted; that it is refused for nothing but a contradiction.</summary>
    private static bool IsAssessed(Case facts)
    {
        CaseCheck.Check(Books.Toolkit, facts).Should().BeEmpty();
        try
        {
            Books.Toolkit.Assess(facts);
            return true;
        }
        catch (InvalidCaseException refused)
        {
            refused.Problems.Should().OnlyContain(problem => problem.Code == "TR0510");
            return false;
        }
    }

    private static RuleBook Toolkit { get; } = ToolkitRules.Build();

    private static string Text(int seed) => Encoding.UTF8.GetString(CaseJson.Write(RandomCases.Of(Books.Toolkit, seed)));
}
