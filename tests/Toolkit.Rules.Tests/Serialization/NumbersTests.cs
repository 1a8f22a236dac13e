using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Json.Schema;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Tests.GuidancePacks;
using Toolkit.Rules.Tests.Kinds;

namespace Toolkit.Rules.Tests.Serialization;

/// <summary>Reader and schema agree on every number: one that a spreadsheet writes 10.0 is 10 to both.</summary>
public sealed class NumbersTests
{
    private static readonly string[] Numbers =
    [
        "10", "10.0", "10.000", "1e1", "1E+1", "100e-1", "0.1e2", "10.5", "1e-1", "0", "-0", "-0.0", "0e9", "-7.0", "2147483647",
        "2147483647.0", "2147483648", "-2147483648.0", "-2147483649", "1e10", "1e13", "9.99", "0.5",
    ];

    private static readonly string[] Versions = ["1", "1.0", "1e0", "10e-1", "2", "2.0", "1.5", "0", "-1", "\"1\"", "true", "[1]"];

    [Theory]
    [InlineData("10.0", "10")]
    [InlineData("1e1", "10")]
    [InlineData("1E+1", "10")]
    [InlineData("100e-1", "10")]
    [InlineData("-0.0", "0")]
    [InlineData("0e400", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("-125e-2", "-1.25")]
    [InlineData("5e-3", "0.005")]
    [InlineData("1e400", "1e400")]
    [InlineData("1e99999999999", "1e99999999999")]
    public void Plain_Number_IsWrittenInDigits(string written, string plain) => JsonNumber.Plain(written).Should().Be(plain);

    [Fact]
    public void Plain_AnyNumberInAnyWriting_IsTheSameNumber() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 6], Gen.Int[-6, 6]).Sample((digits, decimals, power) =>
        {
            var text = $"{digits.ToString(CultureInfo.InvariantCulture)}.{new string('0', decimals)}5e{power.ToString(CultureInfo.InvariantCulture)}";
            return decimal.Parse(JsonNumber.Plain(text), NumberStyles.Number, CultureInfo.InvariantCulture)
                == decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        });

    [Fact]
    public void Case_NumbersAndVersions_AreReadWhereTheSchemaAcceptsThem() => Agree(
        JsonSchema.FromText(CaseJson.Schema(CaseFiles.Book)),
        json => CaseFiles.Read(json),
        [
            .. Numbers.Select(number => $$"""
                {"version": 1, "assessedOn": "2026-11-24", "facts": {"statute": [{"id": "a", "years": {{number}} } ] } }
                """),
            .. Versions.Select(version => $$"""{ "version": {{version}}, "assessedOn": "2026-11-24", "facts": { } }"""),
        ]).Should().Be((15 + 4, 8 + 8));

    /// <summary>
    /// How many decimals are allowed no schema can tell, as it is counted in binary fractions; with that many, they agree.
    /// </summary>
    [Fact]
    public void Case_NumbersWithDecimals_AreReadWhereTheSchemaAcceptsThem()
    {
        var book = SetTests.Book(survey => survey.Response < 12.5m);
        Agree(
            JsonSchema.FromText(CaseJson.Schema(book)),
            json => CaseJson.Read(Encoding.UTF8.GetBytes(json), book, "case.json"),
            [
                .. Numbers.Where(number => number != "9.99").Select(number => $$"""
                    {"version": 1, "assessedOn": "2026-11-24", "facts": {"survey": [{"id": "a", "response": {{number}} } ] } }
                    """),
            ]).Should().Be((19, 3));
    }

    [Fact]
    public void Pack_NumbersAndVersions_AreReadWhereTheSchemaAcceptsThem() => Agree(
        JsonSchema.FromText(GuidancePack.Schema()),
        json => Packs.Book(GuidancePack.Read(Encoding.UTF8.GetBytes(json), "pack.json")),
        [
            .. Numbers.Select(number => Packs.Text(Packs.Rules(Packs.Rule($$"""{ "count": "agency", "atLeast": {{number}} }""")))),
            .. Versions.Select(version => Packs.Text(Packs.Rules(Packs.Rule("""{ "isAnswered": "years" }""")))
                .Replace("\"version\": 1,", $"\"version\": {version},", StringComparison.Ordinal)),
        ]).Should().Be((15 + 4, 8 + 8));

    [Fact]
    public void Pack_NumbersInAllWritings_SayTheSame()
    {
        string[] same = ["10", "10.0", "1e1", "100e-1"];
        var packs = same.Select(number => GuidancePack.Read(Encoding.UTF8.GetBytes(
            Packs.Text(Packs.Rules(Packs.Rule($$"""{ "count": "agency", "atLeast": {{number}} }""")))), "pack.json")).ToList();

        packs.Select(pack => pack.Hash).Distinct().Should().ContainSingle("what a pack says is what is signed");
        packs.Select(pack => Packs.Book(pack).On(new(2026, 11, 24)).Rules.Single(rule => rule.Id == "xz/rule").When.ToString())
            .Distinct().Should()
            .ContainSingle().Which.Should().Contain("10");
    }

    [Theory]
    [InlineData("10.0")]
    [InlineData("1e1")]
    public void Case_WholeNumberWithDecimals_IsThatNumber(string written) =>
        CaseFiles.Read($$"""{"version": 1.0, "assessedOn": "2026-11-24", "facts": {"statute": [{"id": "a", "years": {{written}} } ] } }""")
            .Facts.Should().ContainSingle().Which.Should().BeOfType<Statute>().Which.Years.Should().Be(10);

    private static (int Accepted, int Refused) Agree(JsonSchema schema, Action<string> read, IEnumerable<string> files)
    {
        var (accepted, refused) = (0, 0);
        foreach (var json in files)
        {
            using var document = JsonDocument.Parse(json);
            var isValid = schema.Evaluate(document.RootElement).IsValid;
            string? problem = null;
            try
            {
                read(json);
            }
            catch (Exception wrong) when (wrong is InvalidCaseException or InvalidPackException
                or InvalidRuleBookException)
            {
                problem = wrong.Message;
            }

            (problem is null).Should().Be(isValid, "{0} says {1}", json, problem);
            (accepted, refused) = isValid ? (accepted + 1, refused) : (accepted, refused + 1);
        }

        return (accepted, refused);
    }
}
