using System.Text;
using System.Xml.Linq;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

public sealed class CoverageTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    private static readonly Rule<SupportRequest> Simple = Named("test/simple");

    private static readonly RuleBook Book = RuleBook.Build([Simple], new() { Edition = "test" });

    [Fact]
    public void Report_NoCase_AsksForNothingThatCantBe()
    {
        var report = new Coverage(Book).Report();
        var parts = report.Definitions.Should().ContainSingle().Subject.Parts;

        parts[0].Truths.Select(truth => truth.Can).Should().Equal(CoverageState.Decides, CoverageState.Decides, CoverageState.Decides);
        parts[1].Truths.Select(truth => truth.Can).Should().Equal(CoverageState.Decides, CoverageState.NotSeen, CoverageState.Decides);
        report.Met.Should().Be(0);
        report.Goals.Should().Be(6 + 4 + 3);
        report.Reaches(0.1m).Should().BeFalse();
    }

    [Fact]
    public void Add_Case_CountsWhatItSawAndWhatDecided()
    {
        var coverage = new Coverage(Book);
        coverage.Add(Asked(new() { Id = "r", LetterSent = Answer.Yes, Consulted = null }));

        var parts = coverage.Report().Definitions[0].Parts;

        // Neither part alone would have made a difference: both are false.
        parts[0].Truths.Select(truth => truth.Is).Should().Equal(CoverageState.Seen, CoverageState.NotSeen, CoverageState.NotSeen);
        parts[1].Truths.Select(truth => truth.Is).Should().Equal(CoverageState.Seen, CoverageState.NotSeen, CoverageState.NotSeen);

        coverage.Add(Asked(new() { Id = "r", LetterSent = Answer.No, Consulted = Answer.No }));
        var report = coverage.Report();

        report.Definitions[0].Parts[0].Truths[2].Is.Should().Be(CoverageState.Decides);
        report.Definitions[0].Ends.Where(end => end.Is).Select(end => end.Name).Should().Equal("raised", "clear");
        report.Sources.Should().ContainSingle().Which.IsExercised.Should().BeTrue();
    }

    [Fact]
    public void Cover_FromNothing_CoversAllWithFewCases()
    {
        var generated = new CaseGenerator(Book).Cover();
        var coverage = new Coverage(Book);
        foreach (var each in generated)
        {
            coverage.Add(each.Case);
        }

        coverage.Report().Reaches(100).Should().BeTrue(CoverageText.Write(coverage.Report()));
        generated.Length.Should().BeLessThanOrEqualTo(5);
        new CaseGenerator(Book).Cover(coverage).Should().BeEmpty();
    }

    [Fact]
    public void Write_EveryFormat_TellsTheSameSum()
    {
        var coverage = new Coverage(Book);
        coverage.Add(Asked(new() { Id = "r", LetterSent = Answer.No, Consulted = Answer.No }));
        var report = coverage.Report();
        const string Sum = "5 of 13 goals covered (38.4%); 1 of 1 sources come to.";

        CoverageText.Write(report).Should().Contain("test/simple: 5 of 13 (38.4%)\n  - never clear\n").And.Contain(Sum);
        CoverageText.WriteMarkdown(report).Should().Contain("| `test/simple` | 38.4% |").And.Contain(Sum);
        CoverageHtml.Write(report).Should().Contain(Sum).And.Contain("<td class=\"notseen\">not seen</td>");
        var xml = XDocument.Parse(CoverageCobertura.Write(report)).Root!;
        xml.Attribute("branches-covered")!.Value.Should().Be("5");
        xml.Attribute("branches-valid")!.Value.Should().Be("13");
        xml.Descendants("line").First().Attribute("condition-coverage")!.Value.Should().Be("33% (2/6)");
        Encoding.UTF8.GetBytes(CoverageCobertura.Write(report)).Should()
            .StartWith(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
    }

    /// <summary>
    /// Of a tool whose facts hang on other facts; the greater tools are pinned by their scenarios, see SCENARIOS.md beside the tests of the
    /// tools.
    /// </summary>
    [Fact]
    public void Cover_TheToolOnResponses_ReachesEveryGoal()
    {
        var book = ToolkitRules.Build(new() { Tools = ["risk-responses"] });
        var coverage = new Coverage(book);
        foreach (var each in new CaseGenerator(book).Cover())
        {
            coverage.Add(each.Case);
        }

        var report = coverage.Report();
        report.Reaches(100).Should().BeTrue(CoverageText.Write(report));
        report.Goals.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Coverage_OfSomeRules_LooksAtThoseAlone()
    {
        var book = RuleBook.Build([Simple, Named("other/rule")], new() { Edition = "test" });

        new Coverage(book).Report().Definitions.Should().HaveCount(2);
        new Coverage(book, ["other"]).Report().Definitions.Should().ContainSingle().Which.Id.Should().Be("other/rule");
        new Coverage(book, ["test/simple"]).Report().Definitions.Should().ContainSingle().Which.Id.Should().Be("test/simple");
        new CaseGenerator(book).Cover(new Coverage(book, ["other"])).Should()
            .OnlyContain(each => each.Name.Contains("(other/rule)", StringComparison.Ordinal));
        new MutationRun(book, of: ["other"]).Alive.Should().Be(new MutationRun(book).Alive / 2);

        var coverage = new Coverage(book, ["other"]);
        coverage.Add(Asked(new() { Id = "r", LetterSent = Answer.No, Consulted = Answer.No }));
        coverage.Report().Met.Should().Be(5);
    }

    [Fact]
    public void Coverage_OfWhatNothingIsCalled_NamesTheNearestForEach()
    {
        var of = () => new Coverage(Book, ["tset", "test", "test/simpel"]);

        of.Should().Throw<ArgumentException>().WithMessage("no tool, pack, rule or flow is called `tset`*`test`?\nno tool, pack, rule "
            + "or flow is called `test/simpel`*`test/simple`?");
    }

    [Fact]
    public void Cover_CoverageOfAnotherBook_IsRefused()
    {
        var cover = () => new CaseGenerator(Book).Cover(new Coverage(RuleBook.Build([Simple], new() { Edition = "test" })));

        cover.Should().Throw<ArgumentException>().WithMessage("*another rule book*");
    }

    private static Rule<SupportRequest> Named(string id) => new()
    {
        Id = id,
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No && request.Consulted.IsAnswered(),
        Finding = "Found.",
        Severity = Severity.Recommended,
    };

    private static Case Asked(SupportRequest request) => new() { AssessedOn = Day, Facts = [request] };
}
