using System.Text;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>Waivers of guidance packs under test: expected, covered and changed like rules.</summary>
public sealed class WaiverTests
{
    private const string Waived = """
        { "rule": "test/no-letter", "reason": "Letters are sent from July.", "authority": "Attorney General", "until": "2026-12-31" }
        """;

    private const string Lowered = """
        { "rule": "test/no-letter", "reason": "Letters are sent from July.", "authority": "Attorney General", "until": "2026-12-31",
          "severity": "information" }
        """;

    private const string Conditional = """
        { "rule": "test/no-letter", "reason": "Small requests need none.", "authority": "Minister", "until": "2026-12-31",
          "when": { "question": "consulted", "is": "yes" } }
        """;

    private const string NoneConsulted = """
        "rules": [ { "id": "kenya/none", "about": "supportRequest", "when": { "question": "consulted", "is": "no" },
          "finding": "It has none.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ] } ]
        """;

    private static readonly Rule<SupportRequest> NoLetter = new()
    {
        Id = "test/no-letter",
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No,
        Finding = "No letter was sent.",
        Severity = Severity.Shortfall,
    };

    private static readonly Rule<SupportRequest> NobodyConsulted = new()
    {
        Id = "test/nobody-consulted",
        Sources = [new("Test", "2")],
        When = request => request.Consulted == Answer.No,
        Finding = "Nobody was consulted.",
        Severity = Severity.Recommended,
    };

    [Theory]
    [InlineData(Waived, "\"match\": \"exact\", \"waived\": [\"test/no-letter\"]", "")]
    [InlineData(Waived, "\"match\": \"partial\", \"waived\": [ { \"rule\": \"test/no-letter\", \"about\": \"vehicles\" } ]", "")]
    [InlineData(Lowered, "\"match\": \"exact\", \"waived\": [ { \"rule\": \"test/no-letter\", \"severity\": \"information\" } ]", "")]
    [InlineData(Lowered, "\"match\": \"partial\", \"waived\": [ { \"rule\": \"test/no-letter\", \"severity\": \"information\" } ], "
        + "\"raised\": [ { \"rule\": \"test/no-letter\", \"severity\": \"information\" } ]", "")]
    [InlineData(Waived, "\"match\": \"partial\", \"raised\": [\"test/no-letter\"]",
        "it is waived by Attorney General until 2026-12-31 (guidance pack `kenya`: Letters are sent from July.) about `vehicles`")]
    [InlineData(Waived, "\"match\": \"partial\", \"clear\": [\"test/no-letter\"]",
        "it is waived by Attorney General until 2026-12-31 (guidance pack `kenya`: Letters are sent from July.) about `vehicles`")]
    [InlineData(Lowered, "\"match\": \"partial\", \"clear\": [\"test/no-letter\"]",
        "it is raised, and keeps the weight information by a waiver of Attorney General "
            + "until 2026-12-31 (guidance pack `kenya`: Letters are sent from July.) about `vehicles`")]
    [InlineData(Waived, "\"match\": \"partial\", \"waived\": [ { \"rule\": \"test/no-letter\", \"severity\": \"information\" } ]",
        "it is waived by Attorney General until 2026-12-31 (guidance pack `kenya`: Letters are sent from July.) about `vehicles`")]
    [InlineData(Lowered, "\"match\": \"partial\", \"waived\": [\"test/no-letter\"]",
        "it is raised, and keeps the weight information by a waiver of Attorney General "
            + "until 2026-12-31 (guidance pack `kenya`: Letters are sent from July.) about `vehicles`")]
    [InlineData(Waived, "\"match\": \"partial\", \"waived\": [\"test/nobody-consulted\"]",
        "it is clear about `vehicles`; on 2026-11-24 no guidance pack waives it, waived are `test/no-letter`")]
    [InlineData(null, "\"match\": \"partial\", \"waived\": [\"test/no-letter\"]",
        "it is raised about `vehicles`; no guidance pack waives anything on 2026-11-24")]
    public void Run_WaivedExpected_ComesSoOrTellsTheWaiver(string? waiver, string expect, string came)
    {
        var book = Book(waiver);
        var result = Scenario(book, expect).Run(book);

        result.Differences.Select(difference => difference.Came).Should().Equal(came.Length == 0 ? [] : [came]);
    }

    /// <summary>Where nothing else may come, a waiver that nobody named may not either, in full or in part.</summary>
    [Theory]
    [InlineData(Waived, "\"match\": \"exact\"", "`test/no-letter` is waived by Attorney General")]
    [InlineData(Lowered, "\"match\": \"exact\", \"raised\": [\"test/no-letter\"]",
        "`test/no-letter` is raised, and keeps the weight information by a waiver")]
    public void Run_WaiverThatAnExactScenarioDoesNotName_IsToldUnderWaived(string waiver, string expect, string came)
    {
        var difference = Scenario(Book(waiver), expect).Run(Book(waiver)).Differences.Should().ContainSingle().Subject;

        (difference.Place, difference.Expected).Should().Be(("$.expect.waived", "no other waiver"));
        difference.Came.Should().StartWith(came);
    }

    [Fact]
    public void Run_RuleThatIsUndeterminedAndWaived_IsWaived()
    {
        var facts = new Case
        {
            AssessedOn = new(2026, 11, 24),
            State = Law.State.Find("KE"),
            Facts = [new SupportRequest { Id = "vehicles" }],
        };

        Book(Waived).Check(facts).ShouldWaive("test/no-letter", "vehicles").ShouldLeaveUndetermined("test/nobody-consulted");
        Book(Lowered).Check(facts).ShouldLeaveUndetermined("test/no-letter");
    }

    [Fact]
    public void ShouldWaive_InCode_ChecksTheWaiverAndItsWeight()
    {
        var facts = new Case
        {
            AssessedOn = new(2026, 11, 24),
            State = Law.State.Find("KE"),
            Facts = [new SupportRequest { Id = "vehicles", LetterSent = Answer.No, Consulted = Answer.Yes }],
        };
        var elsewhere = new Case { AssessedOn = facts.AssessedOn, State = Law.State.Find("PK"), Facts = facts.Facts };
        var untold = new Case { AssessedOn = facts.AssessedOn, Facts = facts.Facts };
        var notConsulted = new Case
        {
            AssessedOn = facts.AssessedOn,
            State = facts.State,
            Facts = [new SupportRequest { Id = "vehicles", LetterSent = Answer.No, Consulted = Answer.No }],
        };

        Book(Waived).Check(facts).ShouldWaive("test/no-letter");
        Book(Lowered).Check(facts).ShouldWaive("test/no-letter", severity: Severity.Information).ShouldRaise("test/no-letter");
        Book(Waived).Check(elsewhere).ShouldRaise("test/no-letter");
        FluentActions.Invoking(() => Book(Waived).Check(elsewhere).ShouldWaive("test/no-letter")).Should()
            .Throw<CheckFailedException>().Which.Message.Should().StartWith(
            "expected: `test/no-letter` is waived\ncame:     it is raised about `vehicles`; guidance pack `kenya` waives it, "
                + "and is left out here: it does not speak for the State, or not for every State that this rests on\n");
        FluentActions.Invoking(() => Book(Waived).Check(untold).ShouldWaive("test/no-letter")).Should()
            .Throw<CheckFailedException>().Which.Message.Should().Contain(
            "it is raised about `vehicles`; guidance pack `kenya` waives it, and waits for the State, which is not told\n");
        FluentActions.Invoking(() => Book(Conditional).Check(notConsulted).ShouldWaive("test/no-letter")).Should()
            .Throw<CheckFailedException>().Which.Message.Should().Contain(
            "it is raised about `vehicles`; guidance pack `kenya` waives it, and its waiver does not hold for these facts\n");
        FluentActions.Invoking(() => Book(Waived).Check(facts).ShouldWaive("test/no-leter")).Should()
            .Throw<InvalidScenarioException>().Which.Message.Should().Contain("did you mean `test/no-letter`?");
    }

    /// <summary>The nearest name of what a lawyer may write is the member that tests a waiver.</summary>
    [Theory]
    [InlineData("waive")]
    [InlineData("waiver")]
    [InlineData("waivers")]
    public void Read_MisspeltMember_NamesTheOneThatTestsWaivers(string member) =>
        FluentActions.Invoking(() => Scenario(Book(Waived), $"\"match\": \"exact\", \"{member}\": [\"test/no-letter\"]")).Should()
            .Throw<InvalidScenarioException>()
            .Which.Message.Should()
            .Be($"TR0612 s.json $.expect: no member of an expectation is called `{member}`; allowed are `toDo`, `match`, `decisions`, "
                + "`raised`, `clear`, `undetermined`, `exempted`, `waived`, `contradicts`, `refused`, `questions`, `sources`; did you "
                    + "mean `waived`?");

    [Theory]
    [InlineData("\"waived\": [ { \"rule\": \"test/no-letter\", \"exception\": \"x\" } ]",
        "TR0904 s.json $.expect.waived[0]: an exception can be named only under `exempted`")]
    [InlineData("\"waived\": [\"test/no-letter\"], \"raised\": [\"test/no-letter\"]",
        "TR0905 s.json $.expect.waived[0]: `test/no-letter` is expected here and at $.expect.raised[0]; it cannot end in two ways")]
    [InlineData("\"waived\": [\"test/no-letter\"], \"clear\": [\"test/no-letter\"]",
        "TR0905 s.json $.expect.waived[0]: `test/no-letter` is expected here and at $.expect.clear[0]; it cannot end in two ways")]
    [InlineData("\"waived\": []",
        "TR0908 s.json $.expect.waived: the list is empty, so that nothing in it could fail; leave it out, "
            + "or match `exact` to say that there is none")]
    public void Read_WaivedThatCanNotBe_IsRefused(string expect, string message) =>
        FluentActions.Invoking(() => Scenario(Book(Waived), $"\"match\": \"partial\", {expect}")).Should()
            .Throw<InvalidScenarioException>().Which.Problems.Select(problem => problem.ToString()).Should().Contain(message);

    [Fact]
    public void Write_WaivedExpected_IsReadBackAndAllowedByTheSchema()
    {
        var scenario = Scenario(Book(Waived), "\"match\": \"exact\", \"waived\": [\"test/no-letter\"]");

        ScenarioJson.Read(ScenarioJson.Write(scenario), Book(Waived), "s.json").Expect.Waived.Should().Equal("test/no-letter");
        Encoding.UTF8.GetString(ScenarioJson.Write(scenario)).Should().Contain("\"state\": \"KE\"").And.Contain("\"waived\": [");
        ScenarioJson.Schema(Book(Waived)).Should().Contain("\"waived\": {");
    }

    [Fact]
    public void Coverage_OfAWaiver_AsksForItAppliedAndNotNeeded()
    {
        var book = Book(Conditional).On(new(2026, 11, 24));
        var coverage = new Coverage(book, ["kenya"]);
        IEnumerable<string> Missing() => coverage.Report().Definitions.SelectMany(definition => definition.Missing);

        coverage.Report().Definitions.Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new { Id = "waiver of test/no-letter by kenya", Pack = "kenya" });
        Missing().Should().Equal("never applied", "never seen not needed", "never seen not for these facts");
        coverage.Add(Given(Answer.No, Answer.Yes));
        Missing().Should().Equal("never seen not needed", "never seen not for these facts");
        coverage.Add(Given(Answer.No, Answer.Yes, "PK"));
        coverage.Add(Given(Answer.Yes, Answer.Yes, null));
        Missing().Should().HaveCount(2, "a case of another State, or of none, shows nothing of it");
        coverage.Add(Given(Answer.Yes, Answer.Yes));
        coverage.Add(Given(Answer.No, Answer.No));
        Missing().Should().BeEmpty();
        CoverageText.Write(new Coverage(book).Report()).Should()
            .Contain("[guidance pack kenya] waiver of test/no-letter by kenya: 0 of 3 (0.0%)");
        CoverageHtml.Write(coverage.Report()).Should().Contain("[guidance pack kenya] <code>waiver of test/no-letter by kenya</code>");
        CoverageText.WriteMarkdown(coverage.Report()).Should()
            .Contain("| guidance pack kenya: `waiver of test/no-letter by kenya` | 100.0% |");
        CoverageCobertura.Write(coverage.Report()).Should().Contain("<package name=\"guidance pack kenya\"");
    }

    [Theory]
    [InlineData(Waived)]
    [InlineData(Lowered)]
    [InlineData(Conditional)]
    public void Cover_Waivers_MakesCasesThatShowThem(string waiver)
    {
        var book = Book(waiver).On(new(2026, 11, 24));
        var coverage = new Coverage(book, ["kenya"]);
        var cases = new CaseGenerator(book) { AssessedOn = new(2026, 11, 24) }.Cover(coverage);
        foreach (var made in cases)
        {
            coverage.Add(made.Case);
            made.ToDo.Should().Contain("say under `waived` that `test/no-letter` is waived");
        }

        cases.Should().NotBeEmpty().And.OnlyContain(made => made.Case.State != null);
        coverage.Report().Definitions.Should().OnlyContain(definition => definition.Met == definition.Goals);
    }

    [Theory]
    [InlineData(Waived, "without the waiver by Attorney General (guidance pack kenya)",
        "the waiver by Attorney General (guidance pack kenya) leaves the weight information")]
    [InlineData(Lowered, "without the waiver by Attorney General (guidance pack kenya)",
        "the waiver by Attorney General (guidance pack kenya) waives it altogether",
        "the waiver by Attorney General (guidance pack kenya) leaves the weight recommended in place of information")]
    [InlineData(
        Conditional, "without the waiver by Minister (guidance pack kenya)",
            "the waiver by Minister (guidance pack kenya) leaves the weight information",
        "the waiver by Minister (guidance pack kenya) without ‘the support request's consultation of the Resident Coordinator is ‘yes’’",
        "waiver by Minister: ‘the support request's consultation of the Resident Coordinator is ‘yes’’ becomes ‘the support request's "
            + "consultation of the Resident Coordinator is not ‘yes’’",
        "waiver by Minister: ‘the support request's consultation of the Resident Coordinator is ‘yes’’ becomes ‘the support request's "
            + "consultation of the Resident Coordinator is ‘no’’")]
    public void Mutants_OfAWaiver_AreNoticedByTheScenariosThatTheRunGives(string waiver, params string[] changes)
    {
        var book = Book(waiver).On(new(2026, 11, 24));
        var survivors = new MutationRun(book, of: ["kenya"])
            .Report(new(2026, 11, 24), cancellation: TestContext.Current.CancellationToken).Survivors;

        survivors.Select(survivor => survivor.Mutant.Change).Should().Equal(changes);
        survivors.Select(survivor => survivor.Mutant.Kind).Should().StartWith([MutantKind.DropWaiver, MutantKind.ChangeWaiver]);
        var run = new MutationRun(book, of: ["kenya"]);
        foreach (var survivor in survivors)
        {
            survivor.Killer!.Check(book);
            run.Add(survivor.Killer);
        }

        run.Report(new(2026, 11, 24), cancellation: TestContext.Current.CancellationToken).Should()
            .Match<MutationReport>(report => report.Survivors.IsEmpty && report.Reaches(100));
    }

    /// <summary>
    /// A scenario that says only that the rule is raised passed with the waiver, and without it; now it fails with the one and notices the
    /// other.
    /// </summary>
    [Fact]
    public void Mutants_OfAWaiver_AreNotNoticedByAScenarioThatSpeaksOfSomethingElse()
    {
        var book = Book(Waived).On(new(2026, 11, 24));
        var run = new MutationRun(book, of: ["kenya"]);
        run.Add(Scenario(book, "\"match\": \"partial\", \"clear\": [\"test/nobody-consulted\"]"));
        run.Noticed.Should().Be(0);

        run.Add(Scenario(book, "\"match\": \"partial\", \"waived\": [\"test/no-letter\"]"));
        (run.Noticed, run.Alive).Should().Be((2, 0));
    }

    /// <summary>
    /// A rule that a pack raises, and does not speak of the State of the case, was not asked: it is neither clear nor raised.
    /// </summary>
    [Fact]
    public void Run_RuleThatWasLeftOut_IsNotClear()
    {
        var book = RuleBook.Build([NoLetter], new() { Edition = "test", Packs = [Pack(NoneConsulted)] });
        var elsewhere = Given(Answer.Yes, Answer.No, "PK");

        FluentActions.Invoking(() => book.Check(elsewhere).ShouldLeaveClear("kenya/none")).Should().Throw<CheckFailedException>()
            .Which.Message.Should()
            .StartWith("expected: `kenya/none` is clear\ncame:     it was left out: guidance pack `kenya`, whose rule it is, does not "
                + "speak for the State\n");
        book.Check(Given(Answer.Yes, Answer.No, null)).ShouldLeaveUndetermined("kenya/none").ShouldAsk("case.state");
        book.Check(Given(Answer.Yes, Answer.No)).ShouldRaise("kenya/none");
        var coverage = new Coverage(book.On(new(2026, 11, 24)), ["kenya"]);
        coverage.Add(elsewhere);
        coverage.Report().Met.Should().Be(0);
    }

    /// <summary>Whose rule it is and of which States stands above the table, which is of answers about these States.</summary>
    [Fact]
    public void TruthTable_OfARuleOfAPack_NamesThePackAndItsStates()
    {
        var book = RuleBook.Build([NoLetter], new() { Edition = "test", Packs = [Pack(NoneConsulted)] }).On(new(2026, 11, 24));
        var table = TruthTable.Of("kenya/none", book);

        table.Pack.Should().Be("kenya");
        table.Columns.Should().Equal("consultation of the Resident Coordinator");
        table.ToMarkdown().Should().StartWith(
            "# `kenya/none`\n\nA rule of guidance pack kenya, and none of the toolkit; for facts and cases of Kenya.\n\n"
                + "All 3 combinations");
        TruthTable.Of("test/no-letter", book).ToMarkdown().Should().StartWith("# `test/no-letter`\n\nAll 3 combinations");
    }

    [Fact]
    public void RandomCases_OfABookWithPacks_TellTheirStates() =>
        Enumerable.Range(0, 40).Select(seed => RandomCases.Of(Book(Waived), seed, new(2026, 11, 24)).State?.Alpha2).Distinct().Should()
            .BeEquivalentTo(["KE", "AF", null]);

    private static Scenario Scenario(RuleBook book, string expect) => ScenarioJson.Read(Encoding.UTF8.GetBytes($$"""
        {
          "version": 1, "name": "Letters of Kenya",
          "case": { "assessedOn": "2026-11-24", "state": "KE", "facts": { "supportRequest": [ { "id": "vehicles", "letterSent": "no",
            "consulted": "yes" } ] } },
          "expect": { {{expect}} }
        }
        """), book, "s.json");

    private static Case Given(Answer letter, Answer consulted, string? state = "KE") => new()
    {
        AssessedOn = new(2026, 11, 24),
        State = state is null ? null : Law.State.Find(state),
        Facts = [new SupportRequest { Id = "vehicles", LetterSent = letter, Consulted = consulted }],
    };

    private static RuleBook Book(string? waiver) =>
        RuleBook.Build([NoLetter, NobodyConsulted],
            new() { Edition = "test", Packs = waiver is null ? [] : [Pack($"\"waivers\": [ {waiver} ]")] });

    private static GuidancePack Pack(string members) => GuidancePack.Read(Encoding.UTF8.GetBytes($$"""
        {
          "version": 1, "id": "kenya", "edition": "1", "layer": "country", "jurisdiction": "KE", "validFrom": "2026-01-01",
            "author": "Ministry of Tests",
          "sources": [ { "id": "act", "title": "Act of Tests" } ], {{members}}
        }
        """), "kenya.json");
}
