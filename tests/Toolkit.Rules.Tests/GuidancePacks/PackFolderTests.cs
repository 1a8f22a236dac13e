using System.Security.Cryptography;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Reload_NewEdition_TakesThePlaceAndWhatBeganKeepsTheOld()
    {
        Put(Pack("1", "xz/no-hotline"));
        using var packs = PackFolder.Open(folder);
        var begun = packs.Book;

        Put(Pack("2", "xz/without-hotline"));
        var came = packs.Reload();

        (came.IsTaken, came.Problems.Length).Should().Be((true, 0));
        packs.Book.Should().BeSameAs(came.Book).And.NotBeSameAs(begun);
        (Edition(begun), HasRule(begun, "xz/no-hotline"), HasRule(begun, "xz/without-hotline")).Should().Be(("1", true, false));
        (Edition(packs.Book), HasRule(packs.Book, "xz/no-hotline"), HasRule(packs.Book, "xz/without-hotline")).Should()
            .Be(("2", false, true));
    }

    [Fact]
    public void Reload_PackThatIsRefused_KeepsTheLastGoodAndTellsWhy()
    {
        Put(Pack("1", "xz/no-hotline"));
        using var packs = PackFolder.Open(folder);
        var good = packs.Book;
        List<PackReload> told = [];
        packs.Reloaded += (_, came) => told.Add(came);

        Put(Pack("2", "xz/no-hotline").Replace("\"question\": \"hotline\"", "\"question\": \"hotlnie\"", StringComparison.Ordinal));
        var came = packs.Reload();

        came.IsTaken.Should().BeFalse();
        came.Problems.Should().ContainSingle().Which.ToString().Should()
            .StartWith($"TR1020 {At("xz.json")} line 5 $.rules[0].when.question: unknown question `hotlnie`; ").And.EndWith("did you mean `hotline`?");
        packs.Book.Should().BeSameAs(good).And.BeSameAs(came.Book);
        told.Should().Equal(came);
    }

    [Fact]
    public void Open_NameInCapitals_IsRead()
    {
        File.WriteAllText(Path.Combine(folder, "XZ.JSON"), Pack("1", "xz/no-hotline"));
        File.WriteAllText(Path.Combine(folder, "guidance-pack.SCHEMA.JSON"), "{}");

        using var packs = PackFolder.Open(folder);

        Edition(packs.Book).Should().Be("1");
    }

    [Theory]
    [InlineData("other.yaml")]
    [InlineData("OTHER.YML")]
    public void Reload_Yaml_IsRefusedAndNotLeftOut(string name)
    {
        Put(Pack("1", "xz/no-hotline"));
        using var packs = PackFolder.Open(folder);
        File.WriteAllText(Path.Combine(folder, name), "id: other\n");

        var came = packs.Reload();

        came.IsTaken.Should().BeFalse();
        came.Problems.Should().ContainSingle().Which.ToString().Should()
            .Be($"TR0605 {At(name)}: YAML is not read; guidance packs are JSON, so write it as JSON or take it away");
    }

    [Fact]
    public void Reload_MendedAfterAFailure_IsTaken()
    {
        Put(Pack("1", "xz/no-hotline"));
        using var packs = PackFolder.Open(folder);
        Put("{ \"version\": 1,");
        packs.Reload().Problems.Should().ContainSingle().Which.Code.Should().Be("TR0605");

        Put(Pack("2", "xz/no-hotline"));

        packs.Reload().IsTaken.Should().BeTrue();
        Edition(packs.Book).Should().Be("2");
    }

    [Fact]
    public void Reload_PacksTakenAway_KeepsTheLastGood()
    {
        Put(Pack("1", "xz/no-hotline"));
        using var packs = PackFolder.Open(folder);
        File.Delete(At("xz.json"));

        packs.Reload().Problems.Should().Equal(new Problem("TR1054", folder,
            "the folder holds no guidance pack, that is no file whose name ends in `.json`"));
        Edition(packs.Book).Should().Be("1");

        Directory.Delete(folder);
        packs.Reload().Problems.Should().ContainSingle().Which.Code.Should().Be("TR1055");
        Edition(packs.Book).Should().Be("1");
        Directory.CreateDirectory(folder);
    }

    [Fact]
    public void Reload_ScenarioThatFails_KeepsTheLastGood()
    {
        Put(Pack("1", "xz/no-hotline"));
        Problem failed = new("TR0999", "scenario.json", "it came otherwise");
        using var packs = PackFolder.Open(folder, new()
        {
            RunScenarios = (book, where) => where != folder || Edition(book) == "3" ? throw new InvalidOperationException("no scenarios")
                : Edition(book) == "2" ? [failed] : [],
        });

        Put(Pack("2", "xz/no-hotline"));
        packs.Reload().Problems.Should().Equal(failed);
        Put(Pack("3", "xz/no-hotline"));
        packs.Reload().Problems.Should().Equal(new Problem("TR1055", folder, "the packs could not be read: no scenarios"));

        Edition(packs.Book).Should().Be("1");
    }

    [Fact]
    public void Reload_SignedPackChangedAfterwards_KeepsTheLastGood()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new PackFolderOptions
        {
            Reading = new()
            {
                RequiresSignature = true,
                TrustedKeys = [new("Ministry", key.ExportSubjectPublicKeyInfo())]
            }
        };
        Put(Pack("1", "xz/no-hotline"));
        var unsigned = () => PackFolder.Open(folder, options);
        unsigned.Should().Throw<InvalidPackException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("TR1052");
        File.WriteAllBytes(At("xz.json.sig"), PackSignature.Sign(Packs.Read(Pack("1", "xz/no-hotline")), key));
        using var packs = PackFolder.Open(folder, options);
        packs.Book.On(Day).Packs.Single().SignedBy.Should().Be("Ministry");

        Put(Pack("2", "xz/no-hotline"));

        packs.Reload().Problems.Should().ContainSingle().Which.Code.Should().Be("TR1051");
        Edition(packs.Book).Should().Be("1");
    }

    [Fact]
    public void Open_HostsOptions_HoldBeneathThePacks()
    {
        Put(Pack("1", "xz/no-hotline"));
        var rules = new ToolkitRulesOptions { Tools = ["national-legal-context"] };
        rules.Packs.Add(Packs.Read(Packs.Text(id: "south", layer: "region")));
        using var packs = PackFolder.Open(folder, new() { Rules = rules });

        packs.Reload().IsTaken.Should().BeTrue();
        packs.Book.On(Day).Packs.Select(pack => pack.Id).Should().Equal("south", "xz");
        packs.Book.Flows.Should().BeEmpty();
        rules.Packs.Should().ContainSingle();
    }

    [Fact]
    public void Open_PackThatRestsOnAPackOfTheHost_IsCheckedOnTopOfIt()
    {
        Put(Packs.Text($$"""{{Packs.Rules(Packs.Rule("""{ "question": "hotline", "is": "no" }""", "\"nationalLaw\""))}}"""));
        var rules = new ToolkitRulesOptions();
        rules.Packs.Add(Packs.Read(Packs.Text("""
            "questions": [ { "about": "nationalLaw", "name": "hotline", "ask": "Is there a hotline?", "answers": ["yes", "no"], "sources": [ { "source": "act", "place": "s. 1" } ] } ]
            """, id: "south", layer: "region"), "south.json"));

        using var packs = PackFolder.Open(folder, new() { Rules = rules });

        HasRule(packs.Book, "xz/rule").Should().BeTrue();
        packs.Reload().Findings.Should().BeEmpty();
    }

    [Fact]
    public void Open_ParametersOfTheHost_AreThoseOfTheCheck()
    {
        // The toolkit's default is 72, and fewer hours are stricter.
        Put(Packs.Text("""
            "parameters": [ { "parameter": "hold-hours", "value": 80, "reason": "A decree.", "sources": [ { "source": "act", "place": "s. 1" } ] } ]
            """));
        var hours = new ToolkitRulesOptions();
        hours.Parameters["hold-hours"] = 100;
        using (var stricter = PackFolder.Open(folder, new() { Rules = hours }))
        {
            // What the host changes after it opened the folder changes nothing.
            hours.Parameters["hold-hours"] = 60;
            stricter.Reload().Findings.Should().BeEmpty();
        }

        var open = () => PackFolder.Open(folder, new() { Rules = hours });
        open.Should().Throw<InvalidPackException>().Which.Problems.Should().ContainSingle().Which.ToString()
            .Should().Contain("`hold-hours` is 60 hours, and 80 would be looser");
    }

    private static DateOnly Day { get; } = new(2026, 11, 24);

    private static string Pack(string edition, string rule) => Packs.Text($$"""
        "questions": [ { "about": "nationalLaw", "name": "hotline", "ask": "Is there a hotline?", "answers": ["yes", "no"], "sources": [ { "source": "act", "place": "s. 1" } ] } ],
        {{Packs.Rules(Packs.Rule("""{ "question": "hotline", "is": "no" }""", "\"nationalLaw\"", rule))}}
        """).Replace("\"edition\": \"1\"", $"\"edition\": \"{edition}\"", StringComparison.Ordinal);

    private static string Edition(RuleBook book) => book.Assess(new()
    {
        AssessedOn = Day,
        Facts = []
    }).Packs.Single(pack => pack.Id == "xz").Edition;

    private static bool HasRule(RuleBook book, string id) => book.On(Day).Rules.Any(rule => rule.Id == id);

    private void Put(string text) => File.WriteAllText(At("xz.json"), text);

    private string At(string name) => Path.Combine(folder, name);
}
