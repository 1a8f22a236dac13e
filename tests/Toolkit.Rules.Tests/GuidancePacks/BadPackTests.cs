using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class BadPackTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "GuidancePacks");

    public static TheoryData<string> Bad() => Files("bad");

    public static TheoryData<string> Good() => Files("good");

    [Theory]
    [MemberData(nameof(Bad))]
    public void Check_BadPack_TellsEverythingThatIsWrong(string name)
    {
        var findings = Check(File.ReadAllBytes(Path.Combine(Folder, "bad", name + ".json")));

        Approved.Text(string.Join('\n', findings.Select(finding => FormattableString.Invariant($"{finding.Level} {finding.ToProblem()}"))),
            $"bad/{name}.expected.txt");
        findings.Should().Contain(finding => finding.Level == PackFindingLevel.Error);
        findings.Should().OnlyContain(finding => finding.Help.Length > 0, "each code has its help");
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Build_BadPack_IsRefusedAndNeverUsed(string name)
    {
        var build = () => Packs.Book(GuidancePack.Read(File.ReadAllBytes(Path.Combine(Folder, "bad", name + ".json")), "pack.json"));

        build.Should().Throw<Exception>().Which.Should().Match(wrong => wrong is InvalidPackException || wrong is InvalidRuleBookException);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Check_GoodPack_FindsNothing(string name) =>
        string.Join('\n', Check(File.ReadAllBytes(Path.Combine(Folder, "good", name + ".json"))).Select(finding => finding.ToProblem()))
            .Should().BeEmpty();

    [Fact]
    public void Folders_HaveAFileForEveryExpectation()
    {
        Directory.GetFiles(Path.Combine(Folder, "bad"), "*.expected.txt")
            .Select(file => Path.GetFileName(file).Replace(".expected.txt", "", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Bad().Select(row => row.Data)).And.HaveCountGreaterThan(30);
        Good().Should().HaveCountGreaterThan(2);
    }

    [Theory]
    [InlineData("", "TR0603 pack.json line 1 $: the file is empty; expected is a JSON object with `version`, `id`, `edition` and what "
        + "else a pack says")]
    [InlineData("// nothing", "TR0605 pack.json line 1 $: the file ends here, before its value is complete; is it cut off?")]
    [InlineData("[]", "TR1001 pack.json line 1 $: found a list; expected a guidance pack")]
    [InlineData("7", "TR1001 pack.json line 1 $: found the number `7`; expected a guidance pack")]
    public void Check_NoPackAtAll_IsRefused(string text, string message) => Messages(Encoding.UTF8.GetBytes(text)).Should().Be(message);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Check_NestedTenThousandDeep_IsRefused(char bracket) =>
        Messages(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"not\":", 10_000))))
            .Should().StartWith("TR0604 pack.json line 1 $: objects and lists are nested more than 40 deep here");

    [Fact]
    public void Check_ConditionNestedToTheLimit_IsRead()
    {
        var deep = string.Concat(Enumerable.Repeat("{ \"not\": ", 36)) + """{ "isAnswered": "years" }""" + string.Concat(Enumerable.Repeat(" }", 36));

        Messages(Encoding.UTF8.GetBytes(Packs.Text(Packs.Rules(Packs.Rule(deep))))).Should().BeEmpty();
    }

    [Fact]
    public void Check_AMillionRules_IsRefusedByItsSize()
    {
        var rule = Encoding.UTF8.GetBytes("{},");
        var bytes = new MemoryStream();
        bytes.Write("{\"version\":1,\"rules\":["u8);
        for (var i = 0; i < 1_000_000; i++)
        {
            bytes.Write(rule);
        }

        bytes.Write("{}]}"u8);

        Messages(bytes.ToArray()).Should().Be("TR0601 pack.json line 1 $: the file has 3000026 bytes; allowed are 1048576");
        Messages(bytes.ToArray(), new() { MaxBytes = int.MaxValue }).Should().Be("TR1010 pack.json line 1 $: the pack has more than "
            + "100000 values, the most that is allowed");
        Messages(bytes.ToArray(), new() { MaxBytes = int.MaxValue, MaxValues = int.MaxValue }).Should()
            .Contain("TR1010 pack.json line 1 $.rules: the list has 1000001 elements; allowed are 1000").And.Contain("`id` is missing").And.NotContain("TR1011");
    }

    [Fact]
    public void Check_LimitsThatAHostSets_Hold()
    {
        var two = Packs.Text(Packs.Rules(Packs.Rule("""{ "isAnswered": "years" }""", id: "xz/a"), Packs.Rule("""{ "isAnswered": "rigour" }""", id: "xz/b")));

        Messages(Encoding.UTF8.GetBytes(two)).Should().BeEmpty();
        Messages(Encoding.UTF8.GetBytes(two), new() { MaxRules = 1 }).Should().Be("TR1010 pack.json line 4 $.rules: the pack has 2 "
            + "rules; allowed are 1");
        Messages(Encoding.UTF8.GetBytes(two), new() { MaxText = 9 }).Should().Contain("the text has 17 characters; allowed are 9");
    }

    [Fact]
    public void Check_MoreThanAHundredProblems_SaysThatThereAreMore()
    {
        var many = string.Join(",", Enumerable.Repeat("{}", 200));
        var findings = Check(Encoding.UTF8.GetBytes(Packs.Text($"\"waivers\": [ {many} ]")));

        findings.Should().HaveCount(101);
        findings.Should().ContainSingle(finding => finding.Code == "TR1011");
    }

    [Fact]
    public void Read_PackAgainAfterItWasRefused_IsRefusedAgain()
    {
        var pack = Packs.Pack(Packs.Rules(Packs.Rule("""{ "isAnswered": "yeers" }""")));

        Packs.Building(pack).Should().Throw<InvalidRuleBookException>();
        Packs.Building(pack).Should().Throw<InvalidRuleBookException>();
    }

    [Fact]
    public void Hash_OfAPack_IgnoresCommentsSpacesAndTheOrderOfMembers()
    {
        var pack = Packs.Read("""{ "version": 1, "id": "xz", "edition": "é", "layer": "country", "jurisdiction": "XZ", "validFrom": "2026-01-01", "author": "A" }""");
        var same = Packs.Read("\uFEFF// a comment\r\n{\r\n /* more */ \"author\": \"A\", \"validFrom\": \"2026-01-01\", "
            + "\"jurisdiction\": \"XZ\",\"layer\": \"country\",\r\"edition\": \"\\u00e9\", \"id\": \"xz\", \"version\": 1, \"title\": "
            + "null, \"$schema\": \"s\" }");
        var other = Packs.Read("""{ "version": 1, "id": "xz", "edition": "e", "layer": "country", "jurisdiction": "XZ", "validFrom": "2026-01-01", "author": "A" }""");

        same.Hash.Should().Be(pack.Hash).And.NotBe(other.Hash);
    }

    /// <summary>Bounded here; <c>TOOLKIT_RULES_FUZZ</c> says how many inputs a longer run by hand tries.</summary>
    [Fact]
    public void Check_AnyMutationOfAGoodPack_IsReadOrRefused()
    {
        var inputs = int.TryParse(Environment.GetEnvironmentVariable("TOOLKIT_RULES_FUZZ"), out var more) ? more : 4_000;
        var random = new Random(20261124);
        var goods = Good().Select(row => File.ReadAllBytes(Path.Combine(Folder, "good", row.Data + ".json"))).ToList();
        byte[][] pieces = [.. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "99999999999", "\\ud800", "\"\\udfff\":1,", "\n", "//", "/*",
                "\uFEFF", "а",
            "\"id\":", "\"when\":", "{\"all\":[]}", "{\"not\":", "{\"raised\":\"xz/rule\"}", "{\"isAnswered\":\"statute.years\"}",
                "\"about\":\"agency\",", "\"xz/\"", "true", "\"9999-12-31\"", "\0",
            "\"yes\"", "\"statute\"", "\"0001-01-01\"", "\"test/victims-punished\"",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];
        var refused = 0;
        for (var i = 0; i < inputs; i++)
        {
            var bytes = Garble.Some(goods[random.Next(goods.Count)], random, pieces, 60);
            try
            {
                var book = Packs.Book(GuidancePack.Read(bytes, "pack.json"));
                book.Assess(Packs.Given(new Statute { Id = "code", Years = 3 }, new Agency { Id = "a" }));
            }
            catch (Exception wrong) when (wrong is InvalidPackException or InvalidRuleBookException)
            {
                refused++;
                ProblemsOf(wrong).Should().NotBeEmpty().And.OnlyContain(problem => problem.Place.StartsWith("pack.json")
                    && !problem.Message.Any(char.IsControl));
            }
        }

        refused.Should().BeInRange(inputs / 2, inputs - 1);
    }

    private static ImmutableArray<Problem> ProblemsOf(Exception wrong) => wrong is InvalidPackException pack ? pack.Problems
        : ((InvalidRuleBookException)wrong).Problems;

    private static ImmutableArray<PackFinding> Check(byte[] bytes, PackLimits? limits = null) =>
        PackCheck.Run([new PackFile("pack.json", bytes)], Packs.Entries, Packs.Options,
            new() { Limits = limits ?? PackLimits.Default }).Findings;

    private static string Messages(byte[] bytes, PackLimits? limits = null) =>
        string.Join('\n', Check(bytes, limits).Where(finding => finding.Level == PackFindingLevel.Error)
            .Select(finding => finding.ToProblem()));

    private static TheoryData<string> Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)];
}
