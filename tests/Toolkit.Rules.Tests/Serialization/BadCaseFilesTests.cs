using System.Text;

namespace Toolkit.Rules.Tests.Serialization;

public sealed class BadCaseFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Serialization", "bad");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BadFile_TellsEverythingThatIsWrong(string name) =>
        Approved.Text(CaseFiles.ProblemsOf(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))), $"bad/{name}.expected.txt");

    [Fact]
    public void Folder_HasAFileForEveryExpectation() =>
        Directory.GetFiles(Folder, "*.expected.txt")
            .Select(file => Path.GetFileName(file).Replace(".expected.txt", "", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Files().Select(row => row.Data)).And.HaveCountGreaterThan(40);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Read_EmptyFile_IsRefused(string text) => CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(text))
        .Should().Be("TR0603 case.json: the file is empty; expected is a JSON object with `version`, `assessedOn` and `facts`");

    [Theory]
    [InlineData("version: 1\nassessedOn: 2026-11-24\n", 1)]
    [InlineData("# a case\n\n---\nversion: 1\n", 1)]
    [InlineData("- name: Housing tax\n  period: 2026\n", 2)]
    public void Read_Yaml_SaysThatItIsNotRead(string text, int column) => CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(text))
        .Should().Be(FormattableString.Invariant(
            $"TR0605 case.json line 1, column {column}: this reads as YAML. YAML is not read; case files are JSON"));

    [Theory]
    [InlineData("version",
        "TR0605 case.json line 1, column 1: found `version`; expected an object with `version`, `assessedOn` and `facts`")]
    [InlineData("\"version\": 1", "TR0605 case.json line 1, column 10: found `:`; expected the end of the file")]
    public void Read_NoYaml_IsNotTakenForIt(string text, string message) =>
        CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(text)).Should().Be(message);

    [Theory]
    [InlineData(100 * 1024 * 1024)]
    [InlineData((16 * 1024 * 1024) + 1)]
    public void Read_TooManyBytes_IsRefused(int length) => CaseFiles.ProblemsOf(new byte[length])
        .Should().Be(FormattableString.Invariant($"TR0601 case.json: the file has {length} bytes; allowed are 16777216"));

    [Theory]
    [InlineData('[', 65)]
    [InlineData('[', 10_000)]
    [InlineData('[', 1_000_000)]
    public void Read_NestedTooDeep_IsRefusedAtTheFirstLevelTooMany(char bracket, int levels) =>
        CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(new string(bracket, levels)))
            .Should().Be("TR0604 case.json line 1, column 65: objects and lists are nested more than 64 deep here, "
                + "the most that is allowed");

    [Fact]
    public void Read_ObjectsNestedTooDeep_AreRefused() =>
        CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"facts\":", 10_000))))
            .Should().StartWith("TR0604 case.json line 1, column 577: ");

    [Fact]
    public void Read_InvalidUtf8_TellsTheOffset() => CaseFiles.ProblemsOf([.. "\uFEFF{\"version\":\""u8, 0xC3, 0x28, .. "\"}"u8])
        .Should().Be("TR0602 case.json: the bytes at offset 15 are not UTF-8; case files are UTF-8 text");

    [Fact]
    public void Read_EncodedSurrogate_IsNoUtf8() => CaseFiles.ProblemsOf([.. "{\""u8, 0xED, 0xA0, 0x80, .. "\":1}"u8])
        .Should().Be("TR0602 case.json: the bytes at offset 2 are not UTF-8; case files are UTF-8 text");

    [Fact]
    public void Read_Utf16_SaysSo() => CaseFiles.ProblemsOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")])
        .Should().Be("TR0602 case.json: this is UTF-16 text; case files are UTF-8 text");

    [Fact]
    public void Read_TooManyFacts_IsRefused() => CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes(CaseFiles.Good), new() { MaxFacts = 2 })
        .Should().Be("TR0609 case.json $.facts.statute: the case has more than 2 facts");

    [Fact]
    public void Read_ShortFileOfManyNames_IsRefusedUnlessTheHostAllowsIt()
    {
        // Of 2,000 laws that were named and nothing else, in 33 kB, the report took 2.9 GB.
        var names = string.Join(',', Enumerable.Range(0, 1_001).Select(number => FormattableString.Invariant($"{{\"id\":\"{number}\"}}")));
        var file = Encoding.UTF8.GetBytes("{\"version\":1,\"assessedOn\":\"2026-11-24\",\"facts\":{\"agency\":[" + names + "]}}");

        CaseFiles.ProblemsOf(file).Should().Be("TR0609 case.json $.facts.agency: the case has more than 1000 facts");
        CaseFiles.Read(file, new() { MaxFacts = 1_001 }).Facts.Should().HaveCount(1_001);
    }

    [Fact]
    public void Read_MoreProblemsThanAreListed_SaysSo()
    {
        var facts = string.Join(',', Enumerable.Repeat("{}", 1000));
        var problems = CaseFiles.ProblemsOf(Encoding.UTF8.GetBytes("{\"version\":1,\"assessedOn\":\"2026-11-24\",\"facts\":{\"agency\":["
            + facts + "]}}")).Split('\n');

        problems.Should().HaveCount(101);
        problems[99].Should().Be("TR0503 case.json $.facts.agency[99]: the fact has no id; every fact is named within its case");
        problems[100].Should().Be("TR0610 case.json: more is wrong with this file; only the first 100 problems are listed");
    }

    [Fact]
    public void Read_AsManyProblemsAsAreListed_SaysNoMore() =>
        CaseFiles.ProblemsOf("{}"u8.ToArray(), new() { MaxProblems = 3 }).Split('\n').Should()
            .HaveCount(3).And.NotContain(line => line.Contains("TR0610"));

    [Fact]
    public void Read_AnyMutationOfAGoodFile_IsReadOrRefused()
    {
        var random = new Random(20261124);
        var good = Encoding.UTF8.GetBytes(CaseFiles.Good);
        byte[][] pieces = [.. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "null", "NaN", "-1", "1e999", "\\ud800", "\\", "\"id\":", "\"\\udfff\":1,", "\n", "//",
                "\uFEFF", "𐍈",
            "\"value\"", "true", "\"judgedOn\"", "{\"value\":\"yes\"}", "9999-12-31", "\0",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            try
            {
                CaseFiles.Read(Garble.Some(good, random, pieces, 40));
            }
            catch (InvalidCaseException wrong)
            {
                refused++;
                wrong.Problems.Should().NotBeEmpty();
                wrong.Problems.Should().OnlyContain(problem => problem.Place.StartsWith("case.json")
                    && !problem.Message.Any(char.IsControl));
            }
        }

        refused.Should().BeInRange(10_000, 19_999);
    }
}
