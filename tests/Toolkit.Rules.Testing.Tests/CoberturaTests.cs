using System.Text.RegularExpressions;
using System.Text;
using System.Xml.Linq;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>
/// What ReportGenerator and Jenkins read of the coverage: a class for each rule, one line for each number, and of packs the file and line.
/// </summary>
public sealed class CoberturaTests
{
    private static readonly string Pack = """
        {
          "version": 1, "id": "kenya", "edition": "1", "layer": "country", "jurisdiction": "KE", "validFrom": "2026-01-01", "author": "A",
          "sources": [ { "id": "act", "title": "Act" } ],
          "rules": [
            { "id": "kenya/several/lines", "about": "supportRequest",
              "when": { "all": [
                { "question": "consulted", "is": "no" },
                { "not": { "question": "letterSent", "is": "yes" } },
                { "anyFact": "securityForce",
                  "where": { "question": "kind",
                             "is": "listed-force" } } ] },
              "unless": [ { "id": "urgent", "text": "It is urgent.",
                "when": { "question": "kind", "is": "logistics" },
                "sources": [ { "source": "act", "place": "s. 2" } ] } ],
              "finding": "It has none.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ] },
            { "id": "kenya/one-line", "about": "supportRequest", "when": { "any": [ { "question": "consulted", "is": "no" }, { "question": "letterSent", "is": "no" } ] }, "finding": "It has none.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ] }
          ],
          "waivers": [
            { "rule": "test/no-letter", "reason": "It is so.", "authority": "Minister", "until": "2026-12-31",
              "when": { "question": "consulted", "is": "no" }, "sources": [ { "source": "act", "place": "s. 3" } ] }
          ]
        }
        """.ReplaceLineEndings("\n");

    private static readonly RuleBook Book = Build();

    [Fact]
    public void Write_Rules_AreEachAClassOfItsOwn()
    {
        var report = new Coverage(Book).Report();
        var classes = Read(report).Descendants("class").ToList();

        classes.Should().HaveSameCount(report.Definitions);
        classes.Select(one => one.Attribute("name")!.Value).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(name => !Regex.IsMatch(name, "[/$<>]")).And.Contain("kenya.several.lines");
        Read(report).Element("sources")!.Elements("source").Should().ContainSingle().Which.Value.Should().Be(".");
    }

    [Fact]
    public void Write_RuleOfAPack_HasTheFileAndTheLinesOfItsParts()
    {
        var rule = Class(new Coverage(Book).Report(), "kenya.several.lines");

        rule.Attribute("filename")!.Value.Should().Be("guidance/kenya.json");
        Lines(rule).Should().Equal(Line("{ \"id\": \"kenya/several"), Line("{ \"question\": \"consulted\", \"is\": \"no\" },"),
            Line("{ \"not\""), Line("\"anyFact\""), Line("\"where\""), Line("\"logistics\""));
    }

    [Fact]
    public void Write_SeveralPartsOnOneLine_AreOneLineWithTheirGoalsTogether()
    {
        var coverage = new Coverage(Book, ["kenya/one-line"]);
        coverage.Add(ScenarioCase("no", "yes"));
        var report = coverage.Report();
        var line = Class(report, "kenya.one-line").Descendants("line").Should().ContainSingle().Subject;

        line.Attribute("number")!.Value.Should().Be(Line("kenya/one-line").ToString(System.Globalization.CultureInfo.InvariantCulture));
        var rule = report.Definitions.Single();
        line.Attribute("condition-coverage")!.Value.Should().EndWith(FormattableString.Invariant($" ({rule.Met}/{rule.Goals})"));
        line.Attribute("hits")!.Value.Should().Be("0", "the exceptions of a viewer: hit is what was met in every part and end on the line");
        (Read(report).Attribute("branches-covered")!.Value, Read(report).Attribute("lines-valid")!.Value).Should()
            .Be((rule.Met.ToString(System.Globalization.CultureInfo.InvariantCulture), "1"));
    }

    [Fact]
    public void Write_AnyRule_HasEachLineNumberOnceAndTheSumsOfItsLines()
    {
        var root = Read(new Coverage(Book).Report());

        root.Descendants("class").Should().OnlyContain(one => Lines(one).Distinct().Count() == Lines(one).Count());
        root.Attribute("lines-valid")!.Value.Should().Be(root.Descendants("line").Count()
            .ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Write_Waiver_HasTheLineOnWhichItBegins() =>
        Lines(Class(new Coverage(Book).Report(), "waiver of test.no-letter by kenya")).Should()
            .Equal(Line("\"rule\": \"test"));

    private static RuleBook Build()
    {
        Rule<SupportRequest> letter = new()
        {
            Id = "test/no-letter",
            Sources = [new("Test", "1")],
            When = request => request.LetterSent == Answer.No && request.Consulted == Answer.No && request.Kind == ActivityKind.Logistics,
            Finding = "No letter was sent.",
            Severity = Severity.Shortfall,
        };
        Rule<SecurityForce> force = new()
        {
            Id = "test/listed",
            Sources = [new("Test", "2")],
            When = force => force.Kind == RecipientKind.ListedForce,
            Finding = "It is listed.",
            Severity = Severity.Recommended,
        };
        return RuleBook.Build([letter, force], new()
        {
            Edition = "test",
            Packs = [GuidancePack.Read(Encoding.UTF8.GetBytes(Pack), "guidance/kenya.json")],
        }).On(new(2026, 11, 24));
    }

    private static Case ScenarioCase(string consulted, string letter) => CaseJson.Read(Encoding.UTF8.GetBytes($$"""
        { "version": 1, "assessedOn": "2026-11-24", "state": "KE",
          "facts": { "supportRequest": [ { "id": "r", "consulted": "{{consulted}}", "letterSent": "{{letter}}" } ] } }
        """), Book, "case.json");

    private static int Line(string part) => Pack.Split('\n').Select((line, number) => (line, number))
        .First(pair => pair.line.Contains(part, StringComparison.Ordinal)).number + 1;

    private static XElement Read(CoverageReport report) => XDocument.Parse(CoverageCobertura.Write(report)).Root!;

    private static XElement Class(CoverageReport report, string name) =>
        Read(report).Descendants("class").Single(one => one.Attribute("name")!.Value == name);

    private static IEnumerable<int> Lines(XElement one) => one.Descendants("line")
        .Select(line => int.Parse(line.Attribute("number")!.Value, System.Globalization.CultureInfo.InvariantCulture));
}
