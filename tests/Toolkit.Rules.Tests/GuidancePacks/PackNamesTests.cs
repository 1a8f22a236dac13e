using System.Text;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>
/// What a pack adds is called after it, so that two packs live together and nobody takes a pack's word for the toolkit's.
/// </summary>
public sealed class PackNamesTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void Types_OfTwoPacksWithOneName_LiveTogether()
    {
        var book = Packs.Book(Shelters("kenya", "KE"), Shelters("uganda", "UG"));
        var facts = Read(book, """
            { "version": 1, "assessedOn": "2026-11-24", "state": "KE", "facts": {
              "kenya/shelter": [ { "id": "hope", "isOpen": "no" } ], "uganda/shelter": [ { "id": "haven", "isOpen": "no" } ],
                "statute": [ { "id": "code", "kenya/hasAppeal": "no", "uganda/hasAppeal": "yes" } ] },
              "complete": [ "kenya/shelter" ] }
            """);

        book.Assess(facts).Findings.Select(finding => (finding.Rule, finding.Pack, finding.About[0].ToString())).Should().BeEquivalentTo(
            [("kenya/no-appeal", "kenya", "statute `code`"), ("kenya/shut", "kenya", "kenya/shelter `hope`")]);
        CaseJson.Read(CaseJson.Write(facts), book, "again.json").Facts.Should().BeEquivalentTo(facts.Facts);
        facts.CompleteOfPacks.Should().Equal("kenya/shelter");
    }

    [Fact]
    public void ShortNames_WhileTheyAreUnique_AreReadAndWrittenInFull()
    {
        var book = Packs.Book(Shelters("kenya", "KE"));
        var facts = Read(book, """
            { "version": 1, "assessedOn": "2026-11-24", "state": "KE", "facts": { "shelter": [ { "id": "hope", "isOpen": "no" } ],
              "statute": [ { "id": "code", "hasAppeal": "no" } ] }, "complete": [ "shelter" ] }
            """);
        var inCode = new Case
        {
            AssessedOn = Day,
            State = facts.State,
            Facts =
            [
                new Statute { Id = "code" },
                new PackFact
                {
                    Type = "statute",
                    Id = "code",
                    Answers = new Dictionary<string, PackAnswer> { ["hasAppeal"] = "no" }.ToSorted(),
                },
                new PackFact
                {
                    Type = "shelter",
                    Id = "hope",
                    Answers = new Dictionary<string, PackAnswer> { ["isOpen"] = "no" }.ToSorted(),
                },
            ],
            CompleteOfPacks = ["shelter"],
        };

        Encoding.UTF8.GetString(CaseJson.Write(facts)).Should().Contain("\"kenya/shelter\": [").And.Contain("\"kenya/hasAppeal\": \"no\"");
        book.Assess(facts).Findings.Select(finding => finding.Rule).Should().BeEquivalentTo("kenya/no-appeal", "kenya/shut");
        ReportJson.Write(book.Assess(inCode)).Should().Equal(ReportJson.Write(book.Assess(facts)));
    }

    [Fact]
    public void ShortNames_ThatCouldBeOfTwoPacks_AreRefusedWithBoth()
    {
        var book = Packs.Book(Shelters("kenya", "KE"), Shelters("uganda", "UG"));
        var read = () => Read(book, """
            { "version": 1, "assessedOn": "2026-11-24", "facts": { "shelter": [ { "id": "hope", "isOpen": "no" } ],
              "statute": [ { "id": "code", "hasAppeal": "no" } ] }, "complete": [ "shelter" ] }
            """);
        var assess = () => book.Assess(new()
        {
            AssessedOn = Day,
            Facts =
            [
                new Statute { Id = "code" },
                new PackFact { Type = "shelter", Id = "hope" },
                new PackFact
                {
                    Type = "statute",
                    Id = "code",
                    Answers = new Dictionary<string, PackAnswer> { ["hasAppeal"] = "no" }.ToSorted(),
                },
            ],
            CompleteOfPacks = ["shelter"],
        });

        read.Should().Throw<InvalidCaseException>().Which.Message.Should().Be("""
            TR0514 case.json $.facts: `shelter` could be `kenya/shelter` or `uganda/shelter`; write one of these
            TR0514 case.json $.facts.statute[0]: `hasAppeal` could be `kenya/hasAppeal` or `uganda/hasAppeal`; write one of these
            TR0514 case.json $.complete[0]: `shelter` could be `kenya/shelter` or `uganda/shelter`; write one of these
            """);
        assess.Should().Throw<InvalidCaseException>().Which.Message.Should().Be("""
            TR0514 complete: `shelter` could be `kenya/shelter` or `uganda/shelter`; write one of these
            TR0514 facts[1]: `shelter` could be `kenya/shelter` or `uganda/shelter`; write one of these
            TR0514 statute `code`: `hasAppeal` could be `kenya/hasAppeal` or `uganda/hasAppeal`; write one of these
            """);
    }

    [Fact]
    public void Names_ThatMeanTheSame_AreNotGivenTwice()
    {
        var book = Packs.Book(Shelters("kenya", "KE"));
        var read = () => Read(book, """
            { "version": 1, "assessedOn": "2026-11-24", "facts": { "shelter": [], "kenya/shelter": [], "statute": [ { "id": "code",
              "hasAppeal": "no", "kenya/hasAppeal": "yes" } ], "shelters": [] } }
            """);
        var assess = () => book.Assess(Packs.Given(
            new Statute { Id = "code" },
            new PackFact
            {
                Type = "statute",
                Id = "code",
                Answers = new Dictionary<string, PackAnswer> { ["hasAppeal"] = "no", ["kenya/hasAppeal"] = "yes" }.ToSorted()
            },
            new PackFact { Type = "shelter", Id = "hope" },
            new PackFact { Type = "kenya/shelter", Id = "hope" }));

        read.Should().Throw<InvalidCaseException>().Which.Message.Should().Be("""
            TR0612 case.json $.facts: no type of fact is called `shelters`; allowed are `agency`, `kenya/shelter`, `statute`; did you mean `shelter`?
            TR0613 case.json $.facts: `kenya/shelter` and `shelter` both stand here, and are the same type of fact
            TR0613 case.json $.facts.statute[0]: `kenya/hasAppeal` and `hasAppeal` both stand here, and are the same question of `statute`
            """);
        assess.Should().Throw<InvalidCaseException>().Which.Message.Should().Be("""
            TR0514 statute `code`: `hasAppeal` and `kenya/hasAppeal` are the same question; answer it once
            TR0504 kenya/shelter `hope`: `hope` is the id of the fact at facts[2] already; ids are unique within a type
            """);
    }

    /// <summary>
    /// In its own file a pack's own names go first; those of another are short while that is clear, and are named in full otherwise.
    /// </summary>
    [Fact]
    public void Names_WithinAPack_AreItsOwnFirst()
    {
        var office = (string about) =>
            Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "isOpen", "is": "no" }""", about, "office/shut")), "office", "organisation",
                states: null);

        Packs.Book(Shelters("kenya", "KE"), office("\"shelter\"")).On(Day).Rule("office/shut").About[0].Name.Should().Be("kenya/shelter");
        Packs.Book(Shelters("kenya", "KE"), Shelters("uganda", "UG"), office("\"uganda/shelter\"")).On(Day)
            .Rule("office/shut").About[0].Name.Should().Be("uganda/shelter");
        Packs.Building(Shelters("kenya", "KE"), Shelters("uganda", "UG"), office("\"shelter\"")).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1027 office.json line 4 $.rules[0].about: `shelter` could be `kenya/shelter` or `uganda/shelter`; write one of these");
        Packs.Building(Shelters("kenya", "KE"), Shelters("uganda", "UG"),
            Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "hasAppeal", "is": "no" }""", id: "office/appeal")),
                "office", "organisation", states: null))
            .Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1027 office.json line 4 $.rules[0].when.question: `hasAppeal` could be `kenya/hasAppeal` or `uganda/hasAppeal`; write "
                + "one of these");
    }

    [Fact]
    public void Questions_OfOnePackAboutATypeOfAnother_AreCalledAfterTheirOwnPack()
    {
        var office = Packs.Pack("""
            "questions": [ { "about": "kenya/shelter", "name": "isVetted", "ask": "Is its staff vetted?", "answers": ["yes", "no"],
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "isVetted", "is": "no" }""", "\"shelter\"", "office/unvetted")),
                "office", "organisation", states: null);
        var book = Packs.Book(Shelters("kenya", "KE"), office);

        const string Unvetted = """
            { "version": 1, "assessedOn": "2026-11-24", "state": "KE", "facts": { "shelter": [ { "id": "hope", "isVetted": "no" } ] } }
            """;
        book.Assess(Read(book, Unvetted))
            .Findings.Single(finding => finding.Rule == "office/unvetted").Causes.Single().Question.Should()
            .Be("kenya/shelter.office/isVetted");
        Packs.Building(Shelters("kenya", "KE"), Packs.Pack("""
            "questions": [ { "about": "kenya/shelter", "name": "isOpen", "ask": "Is it?", "answers": ["yes", "no"],
              "sources": [ { "source": "act", "place": "s. 1" } ] } ]
            """, "office", "organisation", states: null)).Should().Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1014 office.json line 4 $.questions[0].name: `kenya/shelter` has a question `isOpen` already; give this one another "
                + "name");
    }

    [Fact]
    public void Schema_OfCases_AllowsBothNamesWhileTheShortOneIsUnique()
    {
        var one = CaseJson.Schema(Packs.Book(Shelters("kenya", "KE")).On(Day));
        var two = CaseJson.Schema(Packs.Book(Shelters("kenya", "KE"), Shelters("uganda", "UG")).On(Day));

        one.Should().ContainAll("\"kenya/shelter\": {", "\"shelter\": {", "\"kenya/hasAppeal\": {", "\"hasAppeal\": {",
            "Asked by guidance pack `kenya`.", "Defined by guidance pack `kenya`.");
        two.Should().ContainAll("\"kenya/shelter\": {",
            "\"uganda/shelter\": {").And.NotContain("\"shelter\": {").And.NotContain("\"hasAppeal\": {");
    }

    /// <summary>The name of a pack that isn't in force is only lent: it takes no short name from one that is.</summary>
    [Fact]
    public void ShortNames_OfAPackThatIsNotInForce_GiveWay()
    {
        var book = Packs.Book(Shelters("kenya", "KE"), Shelters("uganda", "UG", from: "2027-01-01"));
        const string Facts =
            """{ "version": 1, "assessedOn": "2026-11-24", "facts": { "shelter": [ { "id": "hope", "isOpen": "no" } ] } }""";

        Read(book, Facts).Facts.Should().ContainSingle().Which.Should().BeOfType<PackFact>().Which.Type.Should().Be("kenya/shelter");
        FluentActions.Invoking(() => Read(book, Facts.Replace("2026-11", "2027-11", StringComparison.Ordinal))).Should()
            .Throw<InvalidCaseException>();
    }

    [Theory]
    [InlineData("support-to-security-forces")]
    [InlineData("national-legal-context")]
    [InlineData("toolkit")]
    public void Pack_CalledAsATool_IsRefused(string id)
    {
        foreach (var tools in new[] { [], new[] { "human-rights-indicators" } })
        {
            var options = new ToolkitRulesOptions { Tools = [.. tools] };
            options.Packs.Add(Packs.Pack(id: id));
            FluentActions.Invoking(() => ToolkitRules.Build(options)).Should().Throw<InvalidRuleBookException>().Which.Message
                .Should().Be($"TR1062 {id}.json line 2 $.id: `{id}` is what rules are called after that stand beneath the packs; "
                    + "a pack has an id of its own, so that nobody takes its rules for theirs");
        }
    }

    [Theory]
    [InlineData("region", "XZ")]
    [InlineData("country", "UG")]
    public void Pack_CalledAsAnotherPack_IsRefused(string layer, string states) =>
        Packs.Building(Packs.Pack(to: "2026-06-30"), Packs.Pack(layer: layer, from: "2026-07-01", states: states)).Should()
            .Throw<InvalidRuleBookException>()
            .Which.Message.Should()
            .Be("TR1062 xz.json line 2 $.id: `xz` is the id of another pack, of layer country for `XZ` (file xz.json); the editions of one "
                + "pack have one layer and one jurisdiction");

    [Fact]
    public void Index_OfTheToolkit_HoldsEveryItemThatIsCited()
    {
        ToolkitIndex.All.Should().HaveCount(1528);
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            Encoding.UTF8.GetBytes(
                string.Join('\n', ToolkitIndex.All.Order(StringComparer.Ordinal)))))
            .Should().Be("808ac4cbb21606e827ab7f23da3c8946a83ed559aa59d5416c118e84eaf075f4",
                "the ids are those of the index of 1,528 items");
        var book = ToolkitRules.Build();
        book.Rules.SelectMany(rule => rule.Sources.Concat(rule.Unless.SelectMany(clause => clause.Sources)))
            .Concat(book.Flows.SelectMany(flow => flow.Sources.Concat(flow.Steps.Append(flow.Otherwise).SelectMany(step => step.Sources))
                .Concat((flow.Gate?.Requires ?? []).SelectMany(clause => clause.Sources))))
            .Concat(book.FactTypes.SelectMany(type => type.Questions).SelectMany(question => question.Sources))
            .Concat(ToolkitRules.Readings.SelectMany(reading => reading.Sources))
            .Where(source => source.Document == Tool.Edition).Select(source => source.Place).Distinct()
            .Where(place => !ToolkitIndex.All.Contains(place)).Should()
            .Equal(["tools 3.2 to 3.6"], "the flow on responses cites its tools as a whole");
    }

    [Fact]
    public void EveryOutput_TellsAPacksWordFromTheRuleBooks()
    {
        var pack = Packs.Pack("""
            "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"],
              "sources": [ { "source": "act", "place": "s. 2" } ] } ],
            "wordings": [ { "rule": "test/untrained", "language": "fr", "finding": "Pas de formation." } ],
            "waivers": [ { "rule": "test/victims-punished", "reason": "The reform comes.", "authority": "Minister", "until": "2026-12-31" } ],
            """ + Packs.Rules(
            Packs.Rule("""{ "question": "hasAppeal", "is": "no" }""", id: "xz/no-appeal"),
            Packs.Rule("""{ "question": "allowsStay", "is": "yes" }""",
                id: "xz/found", more: """ "unless": [ { "id": "young", "text": "It is young.", "when": { "question": "years", "is": 1 }, "sources": [ { "source": "act", "place": "s. 2" } ] } ]""")));
        var book = Packs.Book(pack).On(Day);
        var report = book.Assess(Packs.Given(
            new Statute { Id = "a", PunishesVictims = Answer.Yes, AllowsStay = Answer.Yes, Years = 2 },
            new Statute { Id = "b", PunishesVictims = Answer.No, AllowsStay = Answer.Yes, Years = 1 },
            new Agency { Id = "c", Trained = Answer.No }));

        report.Findings.Select(finding => (finding.Rule, finding.Pack)).Should()
            .BeEquivalentTo([("xz/found", "xz"), ("test/untrained", (string?)null)]);
        report.Exempted.Should().ContainSingle().Which.Pack.Should().Be("xz");
        report.Undetermined.Should().OnlyContain(rule => (rule.Pack == "xz") == rule.Rule.StartsWith("xz/"));
        report.Waived.Should().ContainSingle().Which.Pack.Should().BeNull("the rule is the rule book's, and the waiver the pack's");
        report.OpenQuestions.Should()
            .Contain(open => open.Pack == "xz").And.OnlyContain(open =>
                (open.Pack == "xz") == (open.Ref.Question == "statute.xz/hasAppeal"));
        ReportText.Write(report, new() { ShowsAll = true, Width = 300 }).Should().ContainAll(
            "* [guidance pack xz] Recommended: It is so.",
            "- [guidance pack xz] xz/found statute `b`, exception young: It is young.",
            "[guidance pack xz] statute `a`: Can one appeal?",
            "- [guidance pack xz] Can one appeal? This decides [guidance pack xz] [xz/no-appeal] (recommended).",
            "fr: Pas de formation. [guidance pack xz]",
            "Waived by Minister until 2026-12-31: The reform comes. [guidance pack xz]",
            "1 of them is of guidance packs, and not of the toolkit.");
        ReportMarkdown.Write(report, new() { ShowsAll = true }).Should()
            .ContainAll("### \\[guidance pack xz\\] Recommended: It is so.", "\\[guidance pack xz\\] statute `a`: Can one appeal?");
        DefinitionText.List(book.Rules).Should()
            .Contain("xz/found  recommended  [guidance pack xz] It is so.\n").And.Contain("test/untrained  recommended  Its staff");
        DefinitionText.Json(book.Rules).Should().Contain("\"pack\": \"xz\"").And.Contain("\"pack\": null");
        DefinitionText.Write(book.Get("xz/no-appeal"), width: 300).Should()
            .ContainAll("Added by: guidance pack xz; it is no rule of the toolkit", "Only if: the case's State is ‘XZ’",
                "Can one appeal? [guidance pack xz]");
        ExplanationText.Write(book.Explain("xz/found", Packs.Given(new Statute { Id = "a" })), 300).Should()
            .StartWith("[guidance pack xz] xz/found, statute `a`: undetermined");
        PackMarkdown.Write(book, "xz").Should()
            .StartWith("# Guidance pack xz, edition 1\n").And.Contain(
                "What stands here is the guidance of this pack, and no part of the toolkit.");
    }

    private static GuidancePack Shelters(string id, string state, string from = "2026-01-01") => Packs.Pack("""
        "questions": [ { "about": "statute", "name": "hasAppeal", "ask": "Can one appeal?", "answers": ["yes", "no"],
          "sources": [ { "source": "act", "place": "s. 2" } ] } ],
        "factTypes": [ { "name": "shelter", "questions": [ { "name": "isOpen", "ask": "May people leave?", "answers": ["yes", "no"],
          "sources": [ { "source": "act", "place": "s. 3" } ] } ] } ],
        """ + Packs.Rules(
        Packs.Rule("""{ "question": "hasAppeal", "is": "no" }""", id: $"{id}/no-appeal"),
        Packs.Rule("""{ "question": "shelter.isOpen", "is": "no" }""", "\"shelter\"", $"{id}/shut")), id, from: from, states: state);

    private static Case Read(RuleBook book, string text) => CaseJson.Read(Encoding.UTF8.GetBytes(text), book, "case.json");
}
