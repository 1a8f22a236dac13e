using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Reporting;

/// <summary>
/// Mermaid draws no chart of more than 500 edges or 50,000 characters, and says little about it; a file cannot raise that.
/// </summary>
public sealed partial class ReportMermaidTests
{
    private static readonly RuleBook Book = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(120)]
    public void WriteAll_ManyDecisions_AreChartsThatAreDrawn(int requests)
    {
        var report = Book.Assess(Of(requests));
        var charts = ReportMermaid.WriteAll(report);

        charts.Should().HaveCount(requests == 120 ? charts.Length : 1).And.OnlyContain(chart => chart.Length < 50_000
            && Regex.Count(chart, "-->") < 500 && chart.StartsWith("flowchart TD\n", StringComparison.Ordinal)
            && chart.Contains("classDef restricts", StringComparison.Ordinal));
        charts.SelectMany(chart => Boxes().Matches(chart).Select(box => box.Value)).Should()
            .Equal(Enumerable.Range(0, report.Decisions.Length).Select(number => FormattableString.Invariant($"subgraph d{number} ")));
        (charts.Length > 1).Should().Be(requests == 120);
    }

    [Fact]
    public void Write_SeveralCharts_AreMarkdownAndOneIsNot()
    {
        var charts = ReportMermaid.WriteAll(Book.Assess(Of(120)));
        var text = ReportMermaid.Write(Book.Assess(Of(120)));

        Regex.Matches(text, "(?s)```mermaid\n(.*?)```\n").Select(fence => fence.Groups[1].Value).Should().Equal(charts);
        text.Should().StartWith(FormattableString.Invariant($"Chart 1 of {charts.Length}\n"));
        ReportMermaid.Write(Book.Assess(Of(1))).Should().Be(ReportMermaid.WriteAll(Book.Assess(Of(1))).Single());
    }

    [Fact]
    public void Write_NoDecision_SaysSo()
    {
        var nothing = Book.Assess(new() { AssessedOn = new(2026, 11, 24), Facts = [] });
        var force = Book.Assess(new() { AssessedOn = new(2026, 11, 24), Facts = [new SecurityForce { Id = "a" }] });

        ReportMermaid.Write(nothing).Should()
            .StartWith("flowchart TD\n    none[\"No decision: the case describes nothing that a rule or decision is about\"]\n");
        ReportMermaid.Write(force).Should()
            .StartWith("flowchart TD\n    none[\"No decision: the case describes nothing that a decision is taken about\"]\n");
    }

    /// <summary>
    /// Ids such as `click` or `a--b` would draw another chart: nodes have ids that are made, and labels hold what others wrote.
    /// </summary>
    [Fact]
    public void Write_NamesThatMermaidReads_StandInLabelsAlone()
    {
        var chart = ReportMermaid.Write(Book.Assess(Of(1, "click A call x() --> end;\"`")));

        Nodes().Matches(chart).Select(node => node.Groups[1].Value).Should().NotBeEmpty()
            .And.OnlyContain(id => Regex.IsMatch(id, "^d0(s[0-9]+|outcome|otherwise)$"));
        chart.Should().Contain("click A call x() --#62; end#59;#34;#96;");
    }

    private static Case Of(int requests, string name = "request") => new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new SecurityForce { Id = "unit", Kind = RecipientKind.ListedForce },
            .. Enumerable.Range(0, requests).Select(number => new SupportRequest
            {
                Id = FormattableString.Invariant($"{name}{number}"),
                Recipient = "unit",
                Kind = ActivityKind.Logistics,
            }),
        ],
    };

    [GeneratedRegex("subgraph d[0-9]+ ")]
    private static partial Regex Boxes();

    [GeneratedRegex("(?m)^    ([a-z0-9]+)[\\[(]")]
    private static partial Regex Nodes();
}
