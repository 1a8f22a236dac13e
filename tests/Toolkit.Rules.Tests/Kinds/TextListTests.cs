using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Text;
using CsCheck;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

public sealed class TextListTests
{
    private static readonly RuleBook Book = SetTests.Book(survey => survey.Authors.Count() < 2 || survey.Authors.Includes("Ana"));

    public static TheoryData<string, string, Expression<Func<Survey, bool>>, string> Twins() => new()
    {
        { "includes", """{ "question": "authors", "includes": "Ana" }""", survey => survey.Authors.Includes("Ana"), "the survey's authors include ‘Ana’" },
        { "with points in it", """{ "question": "authors", "includes": "Dr. A. B." }""", survey => survey.Authors.Includes("Dr. A. B."),
            "the survey's authors include ‘Dr. A. B.’" },
        { "not", """{ "not": { "question": "authors", "includes": "Ana" } }""", survey => !survey.Authors.Includes("Ana"),
            "the survey's authors do not include ‘Ana’" },
        { "how many", """{ "question": "authors.count", "atLeast": 2 }""", survey => survey.Authors.Count() >= 2,
            "the survey's number of authors is at least ‘2’" },
        { "answered", """{ "isAnswered": "authors" }""", survey => survey.Authors.IsAnswered(), "the survey's number of authors is answered" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_OfAPack_EqualsItsTwinInCSharp(string name, string json, Expression<Func<Survey, bool>> when, string words)
    {
        var twin = SetTests.Book(when).Rule("test/rule").When;

        SetTests.WithPack(Packs.Rules(Packs.Rule(json, "\"survey\"", "xz/rule"))).Rule("xz/rule").When.Should().Be(twin, name);
        SetTests.WithPack(Packs.Rules(Packs.Rule(SetTests.Canonical(twin), "\"survey\"", "xz/rule")))
            .Rule("xz/rule").When.Should().Be(twin);
        twin.ToString().Should().Be(words);
    }

    [Fact]
    public void Condition_OverAWholeList_IsRefused()
    {
        Expression<Func<Survey, bool>>[] wrong =
            [survey => survey.Authors == survey.Sponsors, survey => survey.Authors.Includes("unknown"),
                survey => survey.Authors.Includes(survey.Id)];

        wrong.Select(when => FluentActions.Invoking(() => SetTests.Book(when)).Should()
            .Throw<InvalidRuleBookException>().Which.Problems.Single().Message)
            .Should().SatisfyRespectively(
                first => first.Should().EndWith("a list is not compared as a whole; ask by `Includes`, `Count` or `IsAnswered`"),
                second => second.Should().Contain("`unknown`").And.Contain("it is not known"),
                third => third.Should().EndWith("the text is a constant"));
    }

    [Theory]
    [InlineData("""["Ana", "Ben"]""", true)]
    [InlineData("""["Ben", "Cy"]""", false)]
    [InlineData("""["Ben"]""", true)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("""["-", "?"]""", null)]
    [InlineData("""["Ben", "-"]""", null)]
    [InlineData("""["Ana", "-"]""", true)]
    public void Assess_List_ReadsWhatItHolds(string json, bool? raised)
    {
        var facts = Read($"\"authors\": {json}");

        Ended(Book.Assess(facts)).Should().Be(raised);
        Ended(Book.Assess(CaseJson.Read(CaseJson.Write(facts), Book, "again.json"))).Should().Be(raised);
    }

    [Fact]
    public void Assess_EmptyList_IsAnAnswerOnlyWhereThatIsSaid()
    {
        Ended(SetTests.Book(survey => survey.Sponsors.Count() == 0).Assess(Read("\"sponsors\": []"))).Should().BeTrue();
        Ended(SetTests.Book(survey => survey.Sponsors.Count() == 0).Assess(Read("\"sponsors\": [\"-\"]"))).Should()
            .BeNull("what says nothing is not none");
        Ended(SetTests.Book(survey => survey.Authors.IsAnswered()).Assess(Read("\"authors\": []"))).Should().BeFalse();
    }

    [Fact]
    public void Assess_OpenList_AsksForTheListOnce()
    {
        var report = Book.Assess(Read("\"published\": \"no\""));

        var open = report.OpenQuestions.Should().ContainSingle().Subject;
        (open.Ref.Question, open.Text, open.AskWhom).Should().Be(("survey.authors", "Who wrote it?", "the publisher"));
        report.Undetermined.Single().Blocking.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"authors\": \"Ana\"",
        "TR0606 case.json $.facts.survey[0].authors: found text; expected a list of texts, or null for not answered")]
    [InlineData("\"authors\": [\"Ana\", 7]", "TR0606 case.json $.facts.survey[0].authors[1]: found the number `7`; expected text")]
    [InlineData("\"authors\": [\"unknown\"]", "TR0505 case.json $.facts.survey[0].authors[0]: `unknown` says that it is not known; *")]
    [InlineData("\"authors\": [\"Ana\", \" Ana\"]",
        "TR0515 case.json $.facts.survey[0].authors[1]: ` Ana` is listed twice; each entry is listed once")]
    [InlineData("\"sponsors\": [\"Ana\", \"Ana\"]",
        "TR0515 case.json $.facts.survey[0].sponsors[1]: an entry (withheld as sensitive) is listed twice; each entry is listed once")]
    public void Read_BadList_TellsWhatIsWrong(string answer, string message)
    {
        var read = () => Read(answer);

        read.Should().Throw<InvalidCaseException>().WithMessage(message);
    }

    [Fact]
    public void Assess_BadListInCode_TellsWhatIsWrong()
    {
        var assess = () => Book.Assess(new()
        {
            AssessedOn = RandomRules.Today,
            Facts = [new Survey { Id = "s", Authors = ["Ana", "TBD", "Ana"] }]
        });

        assess.Should().Throw<InvalidCaseException>().WithMessage("TR0505 survey `s` authors: `TBD` says that the answer is still to "
            + "come; *\n"
            + "TR0515 survey `s` authors: `Ana` is listed twice; each entry is listed once");
    }

    [Fact]
    public void Judge_RandomConditionOverLists_EqualsTheNaiveEvaluator() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4]).Sample(
        given =>
        {
            var make = new RandomRules(given.Item1, given.Item2)
            {
                Opaque = false,
                Only = ["Authors.count", "Sponsors.count", "Published"]
            };
            var rule = make.Rule("test/rule", RandomRules.Survey);
            var facts = make.SurveyCase();
            var book = Given.Book(rule);
            var on = new Assessment(book, new(book, facts));
            var survey = on.Facts.Of(RandomRules.Survey).Single();
            var naive = new NaiveEvaluator(facts).Judge(rule.Whole, survey.Fact);

            rule.Whole.Judge(on.About(survey, default)).Should()
                .Be(naive switch { true => Truth.True, false => Truth.False, null => Truth.Unknown },
                "of {0}\n{1}", rule.Whole, Given.Print(facts));
            (naive is null || Ended(book.Assess(facts)) == naive).Should().BeTrue("what is judged stays so: {0}", rule.Whole);
        },
        iter: 1500);

    [Fact]
    public void Pack_WithAListOfItsOwn_ReadsItAndIsRead()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "statute", "name": "drafters", "ask": "Who drafted it?", "kind": "texts", "mayBeEmpty": true,
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "drafters.count", "is": 0 }"""), Packs.Rule("""{ "question": "drafters", "includes": "Ana" }""", id: "xz/other"))))
            .On(new(2026, 11, 24));
        Case Of(string list) => CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""{ "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": { "statute": [ { "id": "law", "drafters": {{list}} } ] } }"""), book, "case.json");

        book.Assess(Of("[]")).Findings.Select(finding => finding.Rule).Should().Equal("xz/rule");
        book.Assess(Of("[\"Ana\"]")).Findings.Select(finding => finding.Rule).Should().Equal("xz/other");
        book.Assess(Of("null")).OpenQuestions.Select(open => open.Ref.Question)
            .Where(id => id!.Contains("drafters", StringComparison.Ordinal))
            .Should().Equal("statute.xz/drafters");
        var again = CaseJson.Read(CaseJson.Write(Of("[\"Ana\"]")), book, "again.json").Facts.OfType<PackFact>().Single().Answers;
        again.Should().Equal(Of("[\"Ana\"]").Facts.OfType<PackFact>().Single().Answers);
        var text = () => book.Assess(Packs.Given(new Statute { Id = "law" },
            new PackFact
            {
                Type = "statute",
                Id = "law",
                Answers = ImmutableSortedDictionary<string,
                PackAnswer>.Empty.Add("drafters", "Ana")
            }));
        text.Should().Throw<InvalidCaseException>().WithMessage("TR0505 *`Ana` is no answer to this question; allowed are lists of texts");
    }

    [Fact]
    public void FactType_EmptyTextThatIsNoList_IsRefused() => FactType.Of<Mislisted>().Problems.Select(problem => problem.ToString())
        .Should().Equal(
        "TR0012 Mislisted.Author: `[MayBeEmpty]` says that an empty list is an answer, so the question's type is `ImmutableArray<string>?`",
        "TR0005 Mislisted.Agencies: `[RefersTo]` names another fact by its id, so the question's type is `string?`");

    private static bool? Ended(Report report) => report.Findings.Any(each => each.Rule == "test/rule") ? true
        : report.Undetermined.Any(each => each.Rule == "test/rule") ? null : false;

    private static Case Read(string answer) => CaseJson.Read(
        Encoding.UTF8.GetBytes($$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "survey": [ { "id": "s", {{answer}} } ] } }"""), Book, "case.json");
}

/// <summary>A fact whose lists are declared wrongly.</summary>
public sealed record Mislisted : IFact
{
    public required string Id { get; init; }

    [Question("Who?"), Cites("Test", "50"), MayBeEmpty]
    public string? Author { get; init; }

    [Question("Which agencies?"), Cites("Test", "50"), RefersTo(typeof(Agency))]
    public ImmutableArray<string>? Agencies { get; init; }
}
