using System.Text;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>What is personal or confidential in data never comes out, unless the host asks for it.</summary>
public sealed class SensitiveDataTests
{
    /// <summary>The two numbers are below the threshold, so that findings rest on them, and occur nowhere else.</summary>
    private const string File = """
        {"version":1,"assessedOn":"2026-11-24","facts":{
          "dataset":[{"id":"d","population":"SECRET-PEOPLE","personalData":"SECRET-NAMES","comparator":"SECRET-VILLAGE","publication":"published","smallestCell":{0}}],
          "breakdown":[{"id":"b","of":"d","by":"hiv","state":"shown","categories":"SECRET-CLINIC","smallestCell":{1}}]}}
        """;

    private static readonly RuleBook Book = ToolkitRules.Build(Threshold(1_000_000));

    [Fact]
    public void Questions_OnPeopleAndCells_AreSensitive() =>
        Data.Book.FactTypes.Where(type => type.ClrType.Namespace == typeof(Dataset).Namespace).SelectMany(type => type.Questions)
            .Where(question => question.IsSensitive).Select(question => question.Id)
            .Should().Equal("breakdown.categories", "breakdown.smallestCell", "dataset.population", "dataset.comparator",
                "dataset.personalData", "dataset.smallestCell");

    [Fact]
    public void Report_InEveryFormat_HoldsNoSensitiveValue()
    {
        var facts = Read("424243", "424244");
        var outputs = Written(facts, AssessOptions.Default).ToList();

        outputs.Should().HaveCountGreaterThan(80).And.NotContain(text => text.Contains("SECRET") || text.Contains("42424"));
        outputs[0].Should().Contain("small-cells-shown").And.Contain("withheld as sensitive");
        facts.Facts.OfType<Breakdown>().Single().Categories.Should().Be("SECRET-CLINIC");
    }

    [Fact]
    public void Report_OfAHostThatAsks_HoldsTheValuesItRestsOn() =>
        Written(Read("424243", "424244"), new() { RevealsSensitive = true }).ElementAt(1).Should().Contain("424243").And.Contain("424244");

    [Theory]
    [InlineData("-424243", "424244",
        "TR0512 file.json $.facts.dataset[0].smallestCell: the answer (withheld as sensitive) is below 0, "
                + "the least that is allowed here")]
    [InlineData("424243", "-424244", "TR0512 file.json $.facts.breakdown[0].smallestCell: the answer (withheld as sensitive) is below "
        + "0, the least that is allowed here")]
    [InlineData("424243.5", "424244", "TR0611 file.json $.facts.dataset[0].smallestCell: the answer (withheld as sensitive) is no whole "
        + "number from -2147483648 to 2147483647")]
    [InlineData("\"424243\"", "424244", "TR0606 file.json $.facts.dataset[0].smallestCell: found an answer (withheld as sensitive); "
        + "expected a whole number, or null for not answered")]
    [InlineData("{\"x\": 424243}", "424244", "TR0606 file.json $.facts.dataset[0].smallestCell: found an answer (withheld as "
        + "sensitive); expected a whole number, or null for not answered")]
    public void BadAnswer_ToASensitiveQuestion_IsRefusedWithoutRepeatingIt(string ofData, string ofBreakdown, string message) =>
        FluentActions.Invoking(() => Read(ofData, ofBreakdown)).Should().Throw<InvalidCaseException>().WithMessage(message);

    [Fact]
    public void BadAnswer_InCode_IsRefusedWithoutRepeatingIt() =>
        FluentActions.Invoking(() => Book.Assess(Data.Of(Data.Clean with { SmallestCell = -424243 }))).Should()
            .Throw<InvalidCaseException>()
            .WithMessage("TR0512 dataset `data` smallestCell: the answer (withheld as sensitive) is below 0, "
                + "the least that is allowed here");

    [Fact]
    public void BadAnswer_ToAQuestionThatIsNotSensitive_IsRepeated() =>
        FluentActions.Invoking(() => Book.Assess(Data.Of(Data.Clean with { MenAndBoysCounted = -3 }))).Should()
            .Throw<InvalidCaseException>()
            .WithMessage("TR0512 dataset `data` menAndBoysCounted: `-3` is below 0, the least that is allowed here");

    private static IEnumerable<string> Written(Case facts, AssessOptions options)
    {
        var report = Book.Assess(facts, options);
        yield return ReportText.Write(report);
        yield return ReportText.Write(report, new() { ShowsAll = true });
        yield return ReportMarkdown.Write(report, new() { ShowsAll = true });
        yield return ReportMermaid.Write(report);
        yield return Encoding.UTF8.GetString(ReportJson.Write(report));
        yield return ReportText.WriteQuestions(report);
        yield return report.ToString()!;
        foreach (var id in Book.Rules.Select(rule => rule.Id).Concat(Book.Flows.Select(flow => flow.Id))
            .Where(id => id.StartsWith(Data.Tool, StringComparison.Ordinal)))
        {
            yield return ExplanationText.Write(Book.Explain(id, facts, options));
        }
    }

    private static Case Read(string ofData, string ofBreakdown) =>
        CaseJson.Read(Encoding.UTF8.GetBytes(File.Replace("{0}", ofData, StringComparison.Ordinal).Replace("{1}", ofBreakdown,
            StringComparison.Ordinal)), Book, "file.json");

    private static ToolkitRulesOptions Threshold(int people)
    {
        var options = new ToolkitRulesOptions();
        options.Parameters["smallest-cell"] = people;
        return options;
    }
}
