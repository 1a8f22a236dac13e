using System.Buffers;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.Serialization;

public sealed class ReportJsonTests
{
    private static readonly Report Report = CaseFiles.Book.Assess(CaseFiles.Read(CaseFiles.Good));

    public static TheoryData<string> Samples() => ["refused.json", "incomplete.json", "proceeds-with-mitigation.json", "victim-data.json"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_ThenRead_GivesAnEqualReport(string sample)
    {
        var book = ToolkitRules.Build();
        var report = book.Assess(CaseJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Serialization", "samples",
            sample)), book, sample));
        var bytes = ReportJson.Write(report);
        var read = ReportJson.Read(bytes);

        read.Should().BeEquivalentTo(report, options => options.WithStrictOrdering().ComparingByMembers<Report>());
        ReportJson.Write(read).Should().Equal(bytes);
    }

    [Fact]
    public void Write_Compact_IsOneLineWithTheSameContent()
    {
        var compact = ReportJson.Write(Report, isCompact: true);
        Encoding.UTF8.GetString(compact).Should().NotContainAny("\n", "\r");
        ReportJson.Write(ReportJson.Read(compact)).Should().Equal(ReportJson.Write(Report));
    }

    [Fact]
    public void Write_Report_ReadsWellAndCannotBreakOutOfHtml() =>
        Encoding.UTF8.GetString(ReportJson.Write(Report)).Should()
            .Contain("""People’s acts aren’t excused: see \"duress\" \u0026 \u003Cnecessity\u003E.""").And.Contain("isn't")
            .And.Contain("\"shortfall\"").And.Contain("\"2026-11-24\"").And.NotContain("\r");

    [Fact]
    public void Write_ToAWriter_IsAValueOfALargerText()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartArray();
            ReportJson.Write(Report, writer);
            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        ReportJson.Write(ReportJson.Read(Encoding.UTF8.GetBytes(document.RootElement[0].GetRawText()))).Should()
            .Equal(ReportJson.Write(Report));
    }

    [Theory]
    [InlineData("\"edition\"", "\"edtion\"")]
    [InlineData("\"edition\": \"test\"", "\"edition\": null")]
    [InlineData("\"edition\": \"test\"", "\"edition\": 1")]
    [InlineData("\"edition\": \"test\"", "\"edition\": \"test\", \"edition\": \"test\"")]
    [InlineData("\"findings\": [", "\"findings\": [ 1,")]
    [InlineData("\"shortfall\"", "\"dreadful\"")]
    [InlineData("\"shortfall\"", "2")]
    [InlineData("\"2026-11-24\"", "\"24.11.2026\"")]
    public void Read_NoReport_IsRefused(string part, string other)
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(Report));
        text.Should().Contain(part);
        var read = () => ReportJson.Read(Encoding.UTF8.GetBytes(text.Replace(part, other, StringComparison.Ordinal)));
        read.Should().Throw<JsonException>();
    }

    /// <summary>What an organisation keeps for ten years is read by what comes after, and by what was there before.</summary>
    [Theory]
    [InlineData("  \"version\": 1,\n", "", "")]
    [InlineData("\"version\": 1,", "\"version\": 1.0,", "")]
    [InlineData("\"version\": 1,", "\"version\": 2, \"summary\": [\"so\"],",
        "$.version: the report is of version 2, and this library knows version 1\n"
            + "$: this library does not know the member `summary`, which was passed over")]
    [InlineData("\"whateverTheAnswer\": false", "\"whateverTheAnswer\": false, \"mood\": { \"of\": 1 }",
        "$.findings[0]: this library does not know the member `mood`, which was passed over\n"
            + "$.findings[1]: this library does not know the member `mood`, which was passed over")]
    [InlineData("  \"hasAsked\": true\n", "  \"hasAskedAll\": true\n",
        "$: this library does not know the member `hasAskedAll`, which was passed over\n$: `hasAsked` is missing, and reads as no")]
    [InlineData("  \"waived\": [],\n", "", "$: `waived` is missing, and reads as empty")]
    public void Read_ReportOfAnotherVersion_IsReadAndSaysWhatWasNotUnderstood(string part, string other, string notUnderstood)
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(Report));
        text.Should().Contain(part);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text.Replace(part, other, StringComparison.Ordinal)));

        string.Join('\n', read.NotUnderstood).Should().Be(notUnderstood);
        (read with { NotUnderstood = [], HasAsked = true }).Should().Be(Report);
        ReportText.Write(read).Contains("NOT ALL OF THIS REPORT WAS UNDERSTOOD", StringComparison.Ordinal).Should()
            .Be(notUnderstood.Length > 0);
    }

    [Fact]
    public void Conclude_ReportThatWasNotUnderstood_IsNeverClear()
    {
        var clear = Report with { Findings = [], Undetermined = [], Decisions = [] };

        clear.Conclude(Severity.Recommended).Should().Be(Conclusion.Clear);
        (clear with { NotUnderstood = ["$: so"] }).Conclude(Severity.Recommended).Should().Be(Conclusion.Undetermined);
    }

    [Fact]
    public void Write_Report_BeginsWithItsVersion() =>
        Encoding.UTF8.GetString(ReportJson.Write(Report)).Should().StartWith("{\n  \"version\": 1,\n  \"edition\": ");

    [Fact]
    public void Read_ReportThatWasKept_IsReadByThisVersion()
    {
        var kept = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Serialization", "kept", "report-without-version.json"));

        var read = ReportJson.Read(kept);

        read.NotUnderstood.Should().BeEmpty();
        (read.Findings.Length, read.Decisions[0].Outcome).Should().Be((6, "carve-out"));
    }

    /// <summary>Equal cases give equal reports, in C# as in JSON; any difference makes them unequal.</summary>
    [Fact]
    public void Equals_ReportsOfEqualCases_AreEqual()
    {
        var again = CaseFiles.Book.Assess(CaseFiles.Read(CaseFiles.Good));
        var other = CaseFiles.Book.Assess(CaseFiles.Read(CaseFiles.Good.Replace("\"trained\": \"no\"", "\"trained\": \"yes\"",
            StringComparison.Ordinal)));

        again.Should().NotBeSameAs(Report).And.Be(Report);
        again.GetHashCode().Should().Be(Report.GetHashCode());
        (again == Report, again != other).Should().Be((true, true));
        new[] { Report, again, other }.Distinct().Should().HaveCount(2);
        (again with { Findings = [] }).Should().NotBe(Report);
        (again with { NotUnderstood = ["$: so"] }).Should().NotBe(Report);
        ReportJson.Read(ReportJson.Write(Report)).Should().Be(Report);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[")]
    public void Read_NothingLikeAReport_IsRefused(string text)
    {
        var read = () => ReportJson.Read(Encoding.UTF8.GetBytes(text));
        read.Should().Throw<JsonException>();
    }
}
