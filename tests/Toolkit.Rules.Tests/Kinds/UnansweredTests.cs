using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

public sealed class UnansweredTests
{
    private static readonly RuleBook Book = SetTests.Book(survey =>
        survey.Branches.Includes(Branch.Police) && survey.Effect == Rigour.None || survey.Published == Answer.No
            && survey.Effect.IsAnswered());

    public static TheoryData<WhyUnanswered> Reasons() => [.. Enum.GetValues<WhyUnanswered>()
        .Where(why => why != WhyUnanswered.NotApplicable)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Assess_AnyReason_IsReadAsNotAnswered(WhyUnanswered why)
    {
        var survey = new Survey { Id = "s" };
        var told = Book.Assess(Case([survey], Unanswered.Of(survey, nameof(Survey.Effect), why), Unanswered.Of(survey, "branches", why)));
        var plain = Book.Assess(Case([survey]));

        told.Undetermined.Select(each => each.Rule).Should().Equal("test/rule");
        told.Findings.Should().BeEmpty();
        told.OpenQuestions.Select(open => (open.Ref, open.Weight)).Should()
            .BeEquivalentTo(plain.OpenQuestions.Select(open => (open.Ref, open.Weight)));
    }

    [Fact]
    public void OpenQuestion_NobodyKnows_IsToldApartFromNotAsked()
    {
        var survey = new Survey { Id = "s", Published = Answer.Yes };
        var report = Book.Assess(Case([survey], Unanswered.Of(survey, "branches.police", WhyUnanswered.NotKnown),
            Unanswered.Of(survey, "effect", WhyUnanswered.NotAsked)));

        var (first, last) = (report.OpenQuestions[0], report.OpenQuestions[^1]);
        (first.Ref.Question, first.Why, first.AskWhom).Should().Be(("survey.effect", WhyUnanswered.NotAsked, "its readers"));
        (last.Ref.Question, last.Why, last.AskWhom).Should().Be(("survey.branches.police", WhyUnanswered.NotKnown, null));
        ReportText.Write(report, new() { ShowsAll = true, Width = 200 }).Should()
            .Contain("Which branches does it cover? Is ‘police’ among them? (it was asked, and nobody knows)")
            .And.Contain("How great was its effect?\n").And.Contain("Ask:             its readers").And.NotContain("the statistics office");
        Encoding.UTF8.GetString(ReportJson.Write(report)).Should().Contain("\"why\": \"not-known\"");
    }

    [Fact]
    public void Explanation_Withheld_SaysSo()
    {
        var survey = new Survey { Id = "s" };
        var facts = Case([survey], Unanswered.Of(survey, "branches", WhyUnanswered.Withheld));
        var explained = Book.Explain("test/rule", facts);

        ExplanationText.Write(explained, 200).Should()
            .Contain("branches: police: NOT ANSWERED (it was asked, and the answer was withheld)");
        Book.Assess(facts).OpenQuestions.Single(open => open.Ref.Question == "survey.branches.police").Why.Should()
            .Be(WhyUnanswered.Withheld);
    }

    [Fact]
    public void Assess_RandomRuleWithRandomReasons_EndsAsWithoutThem() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4]).Sample(
        given =>
        {
            var make = new RandomRules(given.Item1, given.Item2) { Opaque = false, Unanswered = 0.7 };
            var book = Given.Book(make.Rule("test/rule", RandomRules.Survey));
            var facts = make.SurveyCase();
            var open = new Rules.Evaluation.CaseIndex(book, facts);
            var survey = facts.Facts.Single();
            var reasons = RandomRules.Survey.Reported
                .Where(question => !question.IsKey && !question.Single.Any(single => open.IsGiven(survey, single)))
                .Select(question => new Unanswered("survey", survey.Id, question.Name, (WhyUnanswered)make.Next(3))).ToArray();

            var told = book.Assess(Case(facts.Facts, reasons));
            var plain = book.Assess(facts);
            told.Findings.Select(each => each.Rule).Should().Equal(plain.Findings.Select(each => each.Rule));
            told.Undetermined.Select(each => each.Rule).Should().Equal(plain.Undetermined.Select(each => each.Rule));
            told.OpenQuestions.Should().NotContain(question => question.Why == null);
        },
        iter: 300);

    [Fact]
    public void Read_ReasonsInAFile_AreReadAndWrittenBack()
    {
        var facts = Read("""{ "id": "s", "published": "no", "unanswered": { "branches": "not-known", "dangers.much": "withheld", "effect": "not-applicable" } }""");

        facts.Unanswered.Should().Equal(
            new Unanswered("survey", "s", "branches", WhyUnanswered.NotKnown), new("survey", "s", "dangers.much", WhyUnanswered.Withheld),
            new("survey", "s", "effect", WhyUnanswered.NotApplicable));
        CaseJson.Read(CaseJson.Write(facts), Book, "again.json").Unanswered.Should().Equal(facts.Unanswered);
        Book.Assess(facts).Undetermined.Should().ContainSingle("what does not apply is read as unknown");
    }

    [Theory]
    [InlineData("""{ "id": "s", "unanswered": "not-known" }""", "TR0606 case.json $.facts.survey[0].unanswered: found text; expected an object that says of questions why they are not answered, as in `{ \"years\": \"not-known\" }`")]
    [InlineData("""{ "id": "s", "unanswered": { "efect": "not-known" } }""", "TR0612 case.json $.facts.survey[0].unanswered: no question of `survey` is called `efect`; allowed are `branches`*; did you mean `effect`?")]
    [InlineData("""{ "id": "s", "unanswered": { "effect": "unknwn" } }""", "TR0505 case.json $.facts.survey[0].unanswered.effect: `unknwn` is no reason; allowed are `not-asked`, `not-known`, `withheld`, `not-applicable`*")]
    [InlineData("""{ "id": "s", "effect": "much", "unanswered": { "effect": "withheld" } }""", "TR0516 case.json $.facts.survey[0].unanswered.effect: `effect` is answered, and said to be unanswered; leave one of the two out")]
    [InlineData("""{ "id": "s", "branches": { "no": ["police"] }, "unanswered": { "branches.police": "withheld" } }""", "TR0516 case.json $.facts.survey[0].unanswered.branches.police: `branches.police` is answered, and said to be unanswered; leave one of the two out")]
    [InlineData("""{ "id": "s", "unanswered": { "published": "not-applicable" } }""", "TR0517 case.json $.facts.survey[0].unanswered.published: `published` applies to every survey; why it is not answered is one of `not-asked`, `not-known`, `withheld`")]
    [InlineData("""{ "id": "s", "unanswered": { "effect": "not-applicable" } }""", "TR0517 case.json $.facts.survey[0].unanswered.effect: `effect` applies where `published` is ‘yes’, and that is not answered; answer `published` first")]
    [InlineData("""{ "id": "s", "published": "yes", "unanswered": { "effect": "not-applicable" } }""", "TR0517 case.json $.facts.survey[0].unanswered.effect: `effect` applies where `published` is ‘yes’, and that is so")]
    public void Read_BadReason_TellsWhatIsWrong(string survey, string message)
    {
        var read = () => Read(survey);

        read.Should().Throw<InvalidCaseException>().WithMessage(message);
    }

    [Fact]
    public void Read_SetHalfAnswered_MaySayWhyTheRestIsOpen() =>
        Read("""{ "id": "s", "branches": { "no": ["police"] }, "unanswered": { "branches": "withheld" } }""").Unanswered.Should().ContainSingle();

    [Fact]
    public void Assess_BadReasonsInCode_TellsThemAll()
    {
        var survey = new Survey { Id = "s", Effect = Rigour.Much };
        var assess = () => Book.Assess(Case(
            [survey],
            new Unanswered("surveys", "s", "effect", WhyUnanswered.NotKnown),
            new Unanswered("survey", "t", "effect", WhyUnanswered.NotKnown),
            new Unanswered("survey", "s", "efect", WhyUnanswered.NotKnown),
            Unanswered.Of(survey, "Effect", WhyUnanswered.NotKnown),
            Unanswered.Of(survey, "Published", WhyUnanswered.NotApplicable),
            Unanswered.Of(survey, "Published", WhyUnanswered.NotKnown)));

        assess.Should().Throw<InvalidCaseException>().WithMessage(
            "TR0501 unanswered[0]: `surveys` is no type of fact; allowed are `survey`; did you mean `survey`?\n"
            + "TR0506 unanswered[1]: `t` is no survey of this case; there are `s`*\n"
            + "TR0612 unanswered[2]: no question of `survey` is called `efect`; allowed are *; did you mean `effect`?\n"
            + "TR0516 unanswered[3]: `effect` is answered, and said to be unanswered; leave one of the two out\n"
            + "TR0517 unanswered[4]: `published` applies to every survey; why it is not answered is one of `not-asked`, `not-known`, "
                + "`withheld`\n"
            + "TR0613 unanswered: it is said 2 times why `published` of survey `s` is not answered; it is said once");
    }

    [Fact]
    public void Assess_LapsedAnswerThatApplicationHangsOn_DoesNotShowIt()
    {
        var trial = new Trial { Id = "t", Held = new Judgement<Answer>(Answer.No) { ValidUntil = RandomRules.Today.AddDays(-1) } };
        var book = RuleBook.Build(
            [new Rule<Trial> { Id = "test/rule", Sources = [new("Test", "1")], When = held => held.Length > 3, Finding = "It is so.",
                Severity = Severity.Recommended }],
            new() { Edition = "test" });
        var assess = () => book.Assess(Case([trial], Unanswered.Of(trial, "Length", WhyUnanswered.NotApplicable)));

        assess.Should().Throw<InvalidCaseException>().WithMessage("TR0517 unanswered[0]: `length` applies where `held` is ‘yes’, and "
            + "that is not answered; answer `held` first");
        book.Assess(Case([trial with { Held = Answer.No }],
            Unanswered.Of(trial, "Length", WhyUnanswered.NotApplicable))).Undetermined.Should().ContainSingle();
    }

    [Fact]
    public void FactType_BadApplication_IsRefused() => FactType.Of<Misapplied>().Problems.Select(problem => problem.ToString())
        .Should().Equal(
        "TR0009 Misapplied.Length: `[AppliesIf]` names a question of the same fact that is answered by a choice, and some of its "
            + "answers; `Held` with `Maybe` is none",
        "TR0010 Misapplied.Unanswered: `unanswered` is where a case file says why questions are not answered; a question has another name");

    [Fact]
    public void Pack_QuestionThatAppliesToSomeFacts_MayBeSaidNotToApplyToOthers()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [
              { "about": "statute", "name": "appeal", "ask": "Can one appeal?", "answers": ["yes", "no"], "sources": [ { "source": "act", "place": "s. 1" } ] },
              { "about": "statute", "name": "court", "ask": "To which court?", "kind": "text", "appliesIf": { "question": "appeal", "isAnyOf": ["yes"] },
                "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "not": { "question": "court", "is": "High Court" } }""")))).On(new(2026, 11, 24));
        Case Of(string answer) => CaseJson.Read(Encoding.UTF8.GetBytes("""{ "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": { "statute": [ { "id": "law", "appeal": """
            + answer + """, "unanswered": { "court": "not-applicable" } } ] } }"""), book, "case.json");

        Of("\"no\"").Unanswered.Should().Equal(new Unanswered("statute", "law", "xz/court", WhyUnanswered.NotApplicable));
        book.Assess(Of("\"no\"")).OpenQuestions.Single(open => open.Ref.Question == "statute.xz/court").Why.Should()
            .Be(WhyUnanswered.NotApplicable);
        var yes = () => Of("\"yes\"");
        yes.Should().Throw<InvalidCaseException>().WithMessage("TR0517 *: `xz/court` applies where `xz/appeal` is ‘yes’, and that is so");
        CaseJson.Schema(book).Should().Contain("To which court? Applies where `xz/appeal` is `yes`.");
    }

    private static Case Case(ImmutableArray<IFact> facts, params Unanswered[] unanswered) =>
        new() { AssessedOn = RandomRules.Today, Facts = facts, Unanswered = [.. unanswered] };

    private static Case Read(string survey) => CaseJson.Read(
        Encoding.UTF8.GetBytes($$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "survey": [ {{survey}} ] } }"""), Book, "case.json");
}

/// <summary>A trial, whose length is asked only if it was held.</summary>
public sealed record Trial : IFact
{
    public required string Id { get; init; }

    [Question("Was it held?"), Cites("Test", "40")]
    public Judgement<Answer>? Held { get; init; }

    [Question("How many days did it take?"), Cites("Test", "41"), AppliesIf(nameof(Held), Answer.Yes)]
    public int? Length { get; init; }
}

/// <summary>A fact that says wrongly to what its questions apply.</summary>
public sealed record Misapplied : IFact
{
    public required string Id { get; init; }

    [Question("Was it held?"), Cites("Test", "40")]
    public Answer? Held { get; init; }

    [Question("How many days did it take?"), Cites("Test", "41"), AppliesIf(nameof(Held), "Maybe")]
    public int? Length { get; init; }

    [Question("What is not answered?"), Cites("Test", "42")]
    public string? Unanswered { get; init; }
}
