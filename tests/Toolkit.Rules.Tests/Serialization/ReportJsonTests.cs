using System.Buffers;
using System.Text;
using System.Text.Json;

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
