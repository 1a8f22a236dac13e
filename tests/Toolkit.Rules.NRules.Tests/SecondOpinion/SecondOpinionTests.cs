using NRules;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.NRules.Tests.SecondOpinion;

/// <summary>
/// Every rule that can be said as rules of NRules itself comes to the same there as in the kernel: written a second time, in two-valued
/// logic, and run by another engine.
/// </summary>
public class SecondOpinionTests(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void Rules_AboutOneFact_RaisedAndUndeterminedAsInTheKernel()
    {
        var book = ToolkitRules.Build();
        var translated = new TranslatedRules(book, Day);
        var known = translated.Rules.Where(rule => !rule.IsConcept && !rule.IsContradiction).Select(rule => rule.Id).ToHashSet();
        var (raised, open) = (new HashSet<string>(), new HashSet<string>());
        var (verdicts, cases, byDiagram) = (0, 0, 0);

        foreach (var tool in book.Rules.Select(rule => rule.Id.Split('/')[0]).Distinct().ToList())
        {
            var ofTool = known.Where(id => id.StartsWith($"{tool}/", StringComparison.Ordinal)).ToList();
            for (var seed = 0; seed < 8 || (seed < 40 && !ofTool.TrueForAll(id => raised.Contains(id) && open.Contains(id))); seed++)
            {
                var facts = RandomCases.Of(book, seed, Day, of: [tool]);
                var report = book.Assess(facts);
                if (!report.Contradictions.IsEmpty)
                {
                    continue; // contradicted answers are taken out first, which one fact's rule cannot say
                }

                var session = translated.Factory.CreateSession();
                session.InsertAll(facts.Facts);
                session.Fire();
                var said = session.Query<Said>().AsEnumerable().ToList();
                var here = (Raised: Of(said, known, Truth.True), Open: Of(said, known, Truth.Unknown));
                var there = (Raised: report.Findings.Where(finding => known.Contains(finding.Rule)).ToList(),
                    Open: report.Undetermined.Where(rule => known.Contains(rule.Rule))
                        .Select(rule => $"{rule.Rule} {rule.About[0].Id}").ToHashSet());
                var whatever = there.Raised.Where(finding => finding.WhateverTheAnswer)
                    .Select(finding => $"{finding.Rule} {finding.About[0].Id}").ToHashSet();

                var certain = there.Raised.Select(finding => $"{finding.Rule} {finding.About[0].Id}").Except(whatever).ToHashSet();

                here.Raised.Except(certain).Should().BeEmpty($"the kernel raises no more in case {seed} of {tool}");
                certain.Except(here.Raised).Should().BeEmpty($"the kernel raises no less in case {seed} of {tool}");
                here.Open.Except(there.Open).Should().BeEquivalentTo(whatever,
                    $"only these are decided in the kernel, in case {seed} of {tool}");
                there.Open.Except(here.Open).Should().BeEmpty($"the kernel leaves no more open in case {seed} of {tool}");

                cases++;
                byDiagram += whatever.Count;
                verdicts += here.Raised.Count + here.Open.Count;
                raised.UnionWith(here.Raised.Select(one => one.Split(' ')[0]));
                open.UnionWith(here.Open.Select(one => one.Split(' ')[0]));
            }
        }

        output.WriteLine($"{known.Count} of {book.Rules.Length} rules, {translated.Following} of which follow on others; {cases} cases, "
            + $"{verdicts} verdicts, {byDiagram} whatever the answer; {raised.Count} rules seen raised, {open.Count} open");
        known.Should().HaveCountGreaterThan(700);
        raised.Should().HaveCountGreaterThan(known.Count * 9 / 10);
        open.Should().HaveCountGreaterThan(known.Count * 9 / 10);
    }

    private static HashSet<string> Of(List<Said> said, HashSet<string> known, Truth truth) =>
        [.. said.Where(one => one.Truth == truth && known.Contains(one.Rule)).Select(one => $"{one.Rule} {one.Fact.Id}")];
}
