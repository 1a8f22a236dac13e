using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Tests.Serialization;

public sealed class CaseJsonTests
{
    private static readonly Case Full = new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new Statute
            {
                Id = "penal-code",
                PunishesVictims = Answer.Yes,
                Rigour = Rigour.Much,
                Grounds = new Judgement<Answer>(Answer.Yes)
                {
                    JudgedBy = "Zoë <z@example.org>", JudgedOn = new(2026, 1, 1), Basis = "“reports” & 'visits'",
                        ValidUntil = new(2026, 12, 31),
                },
                Years = 12,
                InForceFrom = new(2014, 2, 28),
                Agency = "police",
                Country = "Côte d'Ivoire",
                InformantHarmed = Answer.No,
            },
            new Statute { Id = "aliens-act", Grounds = Answer.No, Years = int.MinValue },
            new Statute { Id = "decree-𐍈" },
            new Agency { Id = "police", Trained = Answer.No, Oversight = Rigour.None, Branch = Branch.BorderGuard },
        ],
        Complete = [typeof(Statute), typeof(Agency)],
    };

    [Fact]
    public void Read_EveryKindOfAnswer_GivesTheFacts() => ShouldEqual(CaseFiles.Read(CaseFiles.Good), Full);

    [Fact]
    public void Read_ByteOrderMark_IsSkipped() => ShouldEqual(CaseFiles.Read("\uFEFF" + CaseFiles.Good), Full);

    [Theory]
    [InlineData("""{"version":1,"assessedOn":"2026-11-24","facts":{}}""")]
    [InlineData("""{"$schema":null,"version":1,"assessedOn":"2026-11-24","facts":{"statute":null,"agency":[]},"complete":null}""")]
    public void Read_NothingDescribed_IsACaseWithoutFacts(string text)
    {
        var read = CaseFiles.Read(text);
        read.Facts.Should().BeEmpty();
        read.Complete.Should().BeEmpty();
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameCase() => ShouldEqual(CaseFiles.Read(CaseJson.Write(Full)), Full);

    [Fact]
    public void Write_FactsInAnotherOrder_GivesTheSameBytes()
    {
        var turned = new Case { AssessedOn = Full.AssessedOn, Facts = [.. Full.Facts.Reverse()], Complete = [.. Full.Complete.Reverse()] };
        CaseJson.Write(turned).Should().Equal(CaseJson.Write(Full));
    }

    [Fact]
    public void Write_Case_IsAsApproved() => Approved.Text(Encoding.UTF8.GetString(CaseJson.Write(Full)), "case.approved.txt");

    [Theory]
    [InlineData("refused.json")]
    [InlineData("incomplete.json")]
    [InlineData("proceeds-with-mitigation.json")]
    [InlineData("risk-register.json")]
    [InlineData("victim-data.json")]
    public void Read_SampleWrittenAndReadAgain_GivesTheSameReport(string sample)
    {
        var book = ToolkitRules.Build();
        var facts = CaseJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Serialization", "samples", sample)),
            book, sample);
        var again = CaseJson.Read(CaseJson.Write(facts), book, sample);
        ShouldEqual(again, facts);
        ReportJson.Write(book.Assess(again)).Should().Equal(ReportJson.Write(book.Assess(facts)));
    }

    [Fact]
    public void Read_OwnSourceGeneratedMetadata_GivesTheFacts()
    {
        var options = new CaseJsonOptions { FactTypes = TestFactsJsonContext.Default };
        ShouldEqual(CaseFiles.Read(CaseJson.Write(Full, options), options), Full);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void ReadAndWrite_AnyCulture_GivesTheSameBytes(string culture)
    {
        var bytes = CaseJson.Write(Full);
        var report = ReportJson.Write(CaseFiles.Book.Assess(Full));
        var problems = CaseFiles.ProblemsOf("{\"version\":-2}"u8.ToArray());
        var schema = CaseJson.Schema(CaseFiles.Book);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var read = CaseFiles.Read(CaseFiles.Good);
            CaseJson.Write(read).Should().Equal(bytes);
            ReportJson.Write(CaseFiles.Book.Assess(read)).Should().Equal(report);
            CaseFiles.ProblemsOf("{\"version\":-2}"u8.ToArray()).Should().Be(problems);
            CaseJson.Schema(CaseFiles.Book).Should().Be(schema);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_HtmlInText_CannotBreakOut() => Encoding.UTF8.GetString(CaseJson.Write(Full)).Should().NotContainAny("<", ">",
        "&").And.Contain("Côte d'Ivoire");

    private static void ShouldEqual(Case actual, Case expected)
    {
        actual.AssessedOn.Should().Be(expected.AssessedOn);
        InOrder(actual.Facts).Should().Equal(InOrder(expected.Facts));
        actual.Complete.Should().BeEquivalentTo(expected.Complete);

        static IEnumerable<IFact> InOrder(ImmutableArray<IFact> facts) =>
            facts.OrderBy(fact => fact.GetType().Name, StringComparer.Ordinal).ThenBy(fact => fact.Id, StringComparer.Ordinal);
    }
}

[JsonSerializable(typeof(Statute))]
[JsonSerializable(typeof(Agency))]
internal sealed partial class TestFactsJsonContext : JsonSerializerContext;
