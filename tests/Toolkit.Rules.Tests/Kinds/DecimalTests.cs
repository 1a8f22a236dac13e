using System.Linq.Expressions;
using System.Text;
using CsCheck;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

public sealed class DecimalTests
{
    private static readonly RuleBook Book = SetTests.Book(survey => survey.Response < 12.5m);

    [Theory]
    [InlineData("12.5", 125)]
    [InlineData("-12.5", -125)]
    [InlineData("12.50", 125)]
    [InlineData("12", 120)]
    [InlineData("0.0", 0)]
    [InlineData("100000000000000", 1_000_000_000_000_000)]
    public void Parse_Number_IsAWholeNumberOfTheSmallestAmount(string text, long code)
    {
        ExactNumber.Parse(text, 1).Should().Be((null, code));
        ExactNumber.Parse(ExactNumber.Format(code, 1), 1).Should().Be((null, code));
    }

    [Theory]
    [InlineData("12.55", "has 2 decimals; allowed is 1, and nothing is rounded")]
    [InlineData("0.0000000000000000000000000000001", "has 31 decimals; allowed is 1, and nothing is rounded")]
    [InlineData("1e3", "is no number that is written in digits, with a point before the decimals if there are any")]
    [InlineData("1.", "is no number that is written in digits, with a point before the decimals if there are any")]
    [InlineData("12,5", "is no number that is written in digits, with a point before the decimals if there are any")]
    [InlineData("100000000000000.1", "is too great; numbers go from -100000000000000 to 100000000000000")]
    [InlineData("99999999999999999999999999999999999", "is too great; numbers go from -100000000000000 to 100000000000000")]
    public void Parse_NoSuchNumber_TellsWhy(string text, string why) => ExactNumber.Parse(text, 1).Wrong.Should().Be(why);

    [Fact]
    public void Code_AnyWholeNumber_IsTheOneThatWasFormatted() => Gen.Select(Gen.Long[-ExactNumber.Most, ExactNumber.Most], Gen.Int[0, 6])
        .Sample((code, decimals) =>
        ExactNumber.Parse(ExactNumber.Format(code, decimals), decimals) == (null, code)
        && ExactNumber.Code(decimal.Parse(ExactNumber.Format(code, decimals), System.Globalization.CultureInfo.InvariantCulture),
            decimals) == code);

    public static TheoryData<string, string, Expression<Func<Survey, bool>>, string> Twins() => new()
    {
        { "decimals", """{ "question": "response", "below": 12.5 }""", survey => survey.Response < 12.5m, "the survey's response is below ‘12.5 per cent’" },
        { "a whole number", """{ "question": "response", "atLeast": 12 }""", survey => survey.Response >= 12, "the survey's response is at least ‘12 per cent’" },
        { "below zero", """{ "question": "response", "above": -0.5 }""", survey => -0.5m < survey.Response, "the survey's response is above ‘-0.5 per cent’" },
        { "as text", """{ "question": "cost", "is": "7.25" }""", survey => survey.Cost == 7.25m, "the survey's cost is ‘7.25 euros’" },
        { "a unit alone", """{ "question": "duration", "atMost": 3 }""", survey => survey.Duration <= 3, "the survey's duration is at most ‘3 days’" },
        { "answered", """{ "isAnswered": "response" }""", survey => survey.Response.IsAnswered(), "the survey's response is answered" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_OfAPack_EqualsItsTwinInCSharp(string name, string json, Expression<Func<Survey, bool>> when, string words)
    {
        var twin = SetTests.Book(when).Rule("test/rule").When;

        SetTests.WithPack(Packs.Rules(Packs.Rule(json, "\"survey\"", "xz/rule"))).Rule("xz/rule").When.Should().Be(twin, name);
        twin.ToString().Should().Be(words);
    }

    [Fact]
    public void Condition_NotInTheUnit_IsRefused()
    {
        Expression<Func<Survey, bool>>[] wrong = [survey => survey.Response > 12.55m, survey => survey.Response > survey.Cost];

        wrong.Select(when => FluentActions.Invoking(() => SetTests.Book(when)).Should()
            .Throw<InvalidRuleBookException>().Which.Problems.Single().Message[^75..])
            .Should().SatisfyRespectively(
                first => first.Should().EndWith("allowed are numbers in per cent, with at most 1 decimal"),
                second => second.Should().EndWith("two questions can be compared only on the same scale"));
    }

    [Theory]
    [InlineData("12.4", true)]
    [InlineData("12.5", false)]
    [InlineData("12.50", false)]
    [InlineData("125e-1", false)]
    [InlineData("1.2e1", true)]
    [InlineData("12", true)]
    [InlineData("null", null)]
    public void Read_NumberInAFile_IsExact(string json, bool? raised)
    {
        var facts = Read($"\"response\": {json}");
        var report = Book.Assess(facts);

        (report.Findings.IsEmpty ? report.Undetermined.IsEmpty ? false : null : (bool?)true).Should().Be(raised);
        CaseJson.Read(CaseJson.Write(facts), Book, "again.json").Facts.Should().Equal(facts.Facts);
    }

    [Theory]
    [InlineData("\"response\": 12.55", "TR0518 case.json $.facts.survey[0].response: `12.55` has 2 decimals; allowed is 1, and nothing "
        + "is rounded; the answer is a number in per cent, with at most 1 decimal")]
    [InlineData("\"response\": 1e99", "TR0518 case.json $.facts.survey[0].response: `1e99` is no number that is written in digits, with a "
        + "point before the decimals if there are any; the answer is a number in per cent, with at most 1 decimal")]
    [InlineData("\"response\": \"12.5\"", "TR0606 case.json $.facts.survey[0].response: found text; expected a number in per cent, with "
        + "at most 1 decimal, or null for not answered")]
    [InlineData("\"response\": -0.1", "TR0512 case.json $.facts.survey[0].response: `-0.1` is below 0, the least that is allowed here")]
    [InlineData("\"cost\": 12.555", "TR0518 case.json $.facts.survey[0].cost: the answer (withheld as sensitive) has 3 decimals; "
        + "allowed are 2, and nothing is rounded; the answer is a number in euros, with at most 2 decimals")]
    public void Read_BadNumber_TellsWhatIsWrong(string answer, string message)
    {
        var read = () => Read(answer);

        read.Should().Throw<InvalidCaseException>().WithMessage(message);
    }

    [Fact]
    public void Assess_BadNumberInCode_TellsWhatIsWrong()
    {
        var assess = () => Book.Assess(Of(new Survey { Id = "s", Response = 12.55m, Cost = 1_000_000_000_000_000m },
            new Survey { Id = "t", Response = -1 }));

        assess.Should().Throw<InvalidCaseException>().WithMessage(
            "TR0518 survey `s` response: `12.55` has 2 decimals; allowed is 1, and nothing is rounded; the answer is a number in per "
                + "cent, with at most 1 decimal\n"
            + "TR0518 survey `s` cost: the answer (withheld as sensitive) is too great; numbers go from -10000000000000 to "
                + "10000000000000; the answer is a number in euros, with at most 2 decimals\n"
            + "TR0512 survey `t` response: `-1` is below 0, the least that is allowed here");
    }

    [Fact]
    public void Report_OfANumber_NamesItsUnit()
    {
        var raised = Book.Assess(Of(new Survey { Id = "s", Response = 12.4m }));
        var open = Book.Assess(Of(new Survey { Id = "s" }));

        (raised.Findings.Single().Causes.Single().Answer, raised.Findings.Single().Causes.Single().Unit).Should().Be(("12.4", "per cent"));
        ReportText.Write(raised, new() { ShowsAll = true, Width = 200 }).Should().Contain("response: 12.4 per cent");
        ReportText.Write(open, new() { ShowsAll = true, Width = 200 }).Should().Contain("a number in per cent, with at most 1 decimal");
        (open.OpenQuestions.Single().Unit, open.OpenQuestions.Single().Decimals).Should().Be(("per cent", 1));
        DefinitionText.Write(Book.Rule("test/rule"), width: 200).Should().Contain("(numbers in per cent, with at most 1 decimal)");
        CaseJson.Schema(Book).Should()
            .Contain("Which share of those asked answered? In per cent, with at most 1 decimal.").And.Contain("\"minimum\": 0");
    }

    [Fact]
    public void Assess_RandomRuleOverNumbers_EndsAsEnumerationOfEveryAnswerSays() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4]).Sample(
            given =>
            {
                var make = new RandomRules(given.Item1, given.Item2)
                {
                    Opaque = false,
                    Unanswered = 0.6,
                    Only = ["Response", "Cost", "Duration", "Published"]
                };
                var rule = make.Rule("test/rule", RandomRules.Survey);
                var facts = make.SurveyCase();
                var report = Given.Book(rule).Assess(facts);
                var expected = new Completions(facts, facts.Facts.Single(), rule.Whole).Final();

                (report.Findings.IsEmpty ? report.Undetermined.IsEmpty ? false : null : (bool?)true).Should().Be(expected, "of {0}\n{1}",
                    rule.Whole, Given.Print(facts));
            },
            iter: 400);

    [Fact]
    public void FactType_BadUnit_IsRefused() => FactType.Of<Mismeasured>().Problems.Select(problem => problem.ToString()).Should().Equal(
        "TR0011 Mismeasured.Share: a number with decimals says what it counts, as in `[Unit(\"per cent\", Decimals = 1)]`",
        "TR0011 Mismeasured.Days: an `int?` has no decimals; the question's type is `decimal?`",
        "TR0011 Mismeasured.Fine: `7` decimals are not allowed; a number has from 0 to 6",
        "TR0011 Mismeasured.Held: `[Unit]` says what a number counts, so the question's type is `decimal?` or `int?`",
        "TR0011 Mismeasured.Weight: the unit has no name; write what the number counts, as in `per cent`");

    [Fact]
    public void Pack_WithANumberOfAUnit_ReadsItAndIsRead()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "statute", "name": "share", "ask": "Which share is convicted?", "kind": "decimal", "unit": "per cent", "decimals": 1,
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "share", "below": 0.5 }"""), Packs.Rule("""{ "question": "share", "atLeast": { "parameter": "grace-years" } }""", id: "xz/other")))).On(new(2026, 11, 24));
        Case Of(string share) => CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""{ "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": { "statute": [ { "id": "law", "share": {{share}} } ] } }"""), book, "case.json");

        book.Assess(Of("0.4")).Findings.Select(finding => finding.Rule).Should().Equal("xz/rule");
        book.Assess(Of("4.0")).Findings.Select(finding => finding.Rule).Should().Equal(["xz/other"],
            "the parameter is 4, and so many per cent");
        book.Assess(Of("3.9")).Findings.Should().BeEmpty();
        book.Assess(Packs.Given(new Statute { Id = "law" },
            new PackFact { Type = "statute", Id = "law", Answers = Answers(0.4m) })).Findings.Should().ContainSingle();
        Encoding.UTF8.GetString(CaseJson.Write(Of("0.4"))).Should().Contain("0.4");
        FluentActions.Invoking(() => Of("0.45")).Should().Throw<InvalidCaseException>().WithMessage("TR0518 *`0.45` has 2 decimals; "
            + "allowed is 1, and nothing is rounded*");
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, PackAnswer> Answers(decimal share) =>
        System.Collections.Immutable.ImmutableSortedDictionary.Create<string, PackAnswer>(StringComparer.Ordinal).Add("share", share);

    private static Case Of(params IFact[] facts) => new() { AssessedOn = RandomRules.Today, Facts = [.. facts] };

    private static Case Read(string answer) => CaseJson.Read(
        Encoding.UTF8.GetBytes($$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "survey": [ { "id": "s", {{answer}} } ] } }"""), Book, "case.json");
}

/// <summary>A fact whose numbers are declared wrongly.</summary>
public sealed record Mismeasured : IFact
{
    public required string Id { get; init; }

    [Question("Which share?"), Cites("Test", "50")]
    public decimal? Share { get; init; }

    [Question("How many days?"), Cites("Test", "50"), Unit("days", Decimals = 1)]
    public int? Days { get; init; }

    [Question("How fine?"), Cites("Test", "50"), Unit("grams", Decimals = 7)]
    public decimal? Fine { get; init; }

    [Question("Was it held?"), Cites("Test", "50"), Unit("days")]
    public Answer? Held { get; init; }

    [Question("How heavy?"), Cites("Test", "50"), Unit("-", Decimals = 1)]
    public decimal? Weight { get; init; }
}
