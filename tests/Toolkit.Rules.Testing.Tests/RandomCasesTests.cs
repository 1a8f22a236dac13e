using System.Text;
using CsCheck;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Testing.Tests;

public sealed class RandomCasesTests
{
    [Fact]
    public void Of_AnySeed_IsValid() =>
        Gen.Int.Select(seed => RandomCases.Of(Books.Toolkit, seed)).Sample(facts => { IsConsistent(facts); }, iter: 200);

    [Fact]
    public void Of_Seeds_AreSometimesConsistentAndSometimesContradictory() =>
        Enumerable.Range(0, 200).Select(seed => IsConsistent(RandomCases.Of(Books.Toolkit, seed))).Should().Contain([true, false]);

    [Fact]
    public void Of_AnySeed_IsValidForEveryTool() =>
        Enumerable.Range(0, 5).SelectMany(seed => CaseCheck.Check(Toolkit, RandomCases.Of(Toolkit, seed))).Should().BeEmpty();

    [Fact]
    public void Of_SameSeed_GivesTheSameCase()
    {
        Text(7).Should().Be(Text(7)).And.NotBe(Text(8));
        Enumerable.Range(0, 50).Select(Text).Distinct().Count().Should().BeGreaterThan(45);
    }

    /// <summary>Whether no answers of the case contradict one another; that it is valid either way.</summary>
    private static bool IsConsistent(Case facts)
    {
        CaseCheck.Check(Books.Toolkit, facts).Should().BeEmpty();
        return Books.Toolkit.Assess(facts).Contradictions.IsEmpty;
    }

    private static RuleBook Toolkit { get; } = ToolkitRules.Build();

    private static string Text(int seed) => Encoding.UTF8.GetString(CaseJson.Write(RandomCases.Of(Books.Toolkit, seed)));
}
