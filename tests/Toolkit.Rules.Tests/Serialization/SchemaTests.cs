using System.Text.Json;
using Json.Schema;

namespace Toolkit.Rules.Tests.Serialization;

public sealed class SchemaTests
{
    private static readonly string Bad = Path.Combine(AppContext.BaseDirectory, "Serialization", "bad");

    /// <summary>
    /// What no schema can tell: duplicate names, ids used twice, references, the order of dates, days that no calendar has, half surrogate
    /// pairs, whether there is such a State.
    /// </summary>
    private static readonly string[] BeyondSchemas =
    [
        "accents-composed-otherwise", "dangling-reference-to-none", "dangling-references", "duplicate-members", "lone-surrogates", "state", "state-with-half-a-pair",
    ];

    private static readonly Lazy<JsonSchema> Case = new(() => JsonSchema.FromText(CaseJson.Schema(CaseFiles.Book)));

    public static TheoryData<string> Refused() =>
    [
        .. Directory.GetFiles(Bad, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => !name.StartsWith("syntax", StringComparison.Ordinal) && !name.StartsWith("truncated", StringComparison.Ordinal)
                && !BeyondSchemas.Contains(name))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void CaseSchema_GoodCase_IsAccepted() => Accepts(Case.Value, CaseFiles.Good).Should().BeTrue();

    [Fact]
    public void CaseSchema_WrittenCase_IsAccepted() =>
        Accepts(Case.Value, System.Text.Encoding.UTF8.GetString(CaseJson.Write(CaseFiles.Read(CaseFiles.Good)))).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Refused))]
    public void CaseSchema_BadCase_IsRefused(string name) => Accepts(Case.Value, File.ReadAllText(Path.Combine(Bad, name + ".json")))
        .Should().BeFalse();

    [Fact]
    public void CaseSchema_OfTheTests_IsAsApproved() => Approved.Text(CaseJson.Schema(CaseFiles.Book), "case.schema.approved.txt");

    [Fact]
    public void CaseSchema_Toolkit_AcceptsTheSamples()
    {
        var schema = JsonSchema.FromText(CaseJson.Schema(ToolkitRules.Build()));
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Serialization", "samples"))
            .Should().HaveCountGreaterThanOrEqualTo(4).And.OnlyContain(file => Accepts(schema, File.ReadAllText(file)));
    }

    [Fact]
    public void ReportSchema_Report_IsAcceptedAndMisspeltOneIsNot()
    {
        var schema = JsonSchema.FromText(ReportJson.Schema());
        var report = System.Text.Encoding.UTF8.GetString(ReportJson.Write(CaseFiles.Book.Assess(CaseFiles.Read(CaseFiles.Good))));

        Accepts(schema, report).Should().BeTrue();
        Accepts(schema, report.Replace("\"edition\"", "\"edtion\"", StringComparison.Ordinal)).Should().BeFalse();
        Accepts(schema, report.Replace("\"shortfall\"", "\"dreadful\"", StringComparison.Ordinal)).Should().BeFalse();
    }

    [Fact]
    public void Schemas_WrittenTwice_AreTheSameAndHaveUnixLineEnds()
    {
        CaseJson.Schema(CaseFiles.Book).Should().Be(CaseJson.Schema(CaseFiles.Book)).And.NotContain("\r");
        ReportJson.Schema().Should().Be(ReportJson.Schema()).And.NotContain("\r").And.Contain("2020-12");
    }

    private static bool Accepts(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement, new() { RequireFormatValidation = true }).IsValid;
    }
}
