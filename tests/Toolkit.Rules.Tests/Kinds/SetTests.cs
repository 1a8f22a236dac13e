using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using CsCheck;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

public sealed class SetTests
{
    private static readonly Gen<(int Seed, int Size)> Seeds = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4]);

    private static readonly Question Branches = FactType.Of<Survey>().Find("Branches")!;

    [Fact]
    public void AnswerSet_Only_AnswersEveryOtherMemberNo()
    {
        var only = AnswerSet.Only(Branch.BorderGuard);

        only.Yes.Should().Equal(Branch.BorderGuard);
        only.No.Should().Equal(Branch.Police, Branch.CoastGuard);
        only.IsAnswered().Should().BeTrue();
        AnswerSet.Only<Branch>().No.Should().HaveCount(3);
    }

    [Fact]
    public void AnswerSet_Known_LeavesEveryOtherMemberOpen()
    {
        var known = AnswerSet.Known([Branch.CoastGuard, Branch.Police, Branch.Police], [Branch.BorderGuard]);

        known.Yes.Should().Equal(Branch.Police, Branch.CoastGuard);
        AnswerSet.Known([Branch.Police]).IsAnswered(Branch.BorderGuard).Should().BeFalse();
        AnswerSet.Known([Branch.Police]).IsAnswered().Should().BeFalse();
        known.IsAnswered().Should().BeTrue();
        known.Should().Be(AnswerSet.Only(Branch.Police, Branch.CoastGuard));
        known.GetHashCode().Should().Be(AnswerSet.Only(Branch.CoastGuard, Branch.Police).GetHashCode());
        AnswerSet.Known([Branch.Police]).Should().NotBe(AnswerSet.Known<Branch>([], [Branch.Police]));
    }

    [Fact]
    public void Question_OfASet_HasAQuestionForEachMember()
    {
        Branches.Scale.Kind.Should().Be(ScaleKind.Set);
        Branches.Members.Select(member => member.Id)
            .Should().Equal("survey.branches.police", "survey.branches.border-guard", "survey.branches.coast-guard");
        var member = Branches.Members[1];
        member.Text.Should().Be("Which branches does it cover? Is ‘border guard’ among them?");
        member.Label.Should().Be("branches: border guard");
        member.AskWhom.Should().Be("the statistics office");
        member.Whole.Should().BeSameAs(Branches);
        FactType.Of<Survey>().Find("Dangers")!.Members.Should().OnlyContain(danger => danger.IsSensitive);
    }

    public static TheoryData<string, string, Expression<Func<Survey, bool>>, string> Twins() => new()
    {
        { "includes", """{ "question": "branches", "includes": "border-guard" }""", survey => survey.Branches.Includes(Branch.BorderGuard),
            "the survey's branches include ‘border-guard’" },
        { "by the member", """{ "question": "branches.border-guard", "is": "yes" }""", survey => survey.Branches.Includes(Branch.BorderGuard),
            "the survey's branches include ‘border-guard’" },
        { "by the type and the member", """{ "question": "survey.branches.police", "is": "yes" }""", survey => survey.Branches.Includes(Branch.Police),
            "the survey's branches include ‘police’" },
        { "by number, type and member", """{ "question": "0.survey.branches.police", "is": "yes" }""", survey => survey.Branches.Includes(Branch.Police),
            "the survey's branches include ‘police’" },
        { "not", """{ "not": { "question": "branches", "includes": "police" } }""", survey => !survey.Branches.Includes(Branch.Police),
            "the survey's branches do not include ‘police’" },
        { "any", """{ "question": "branches", "includesAny": ["coast-guard", "police"] }""",
            survey => survey.Branches.IncludesAny(Branch.Police, Branch.CoastGuard),
                "the survey's branches include one of ‘police’ or ‘coast-guard’" },
        { "none", """{ "not": { "question": "branches", "includesAny": ["coast-guard", "police"] } }""",
            survey => !survey.Branches.IncludesAny(Branch.Police, Branch.CoastGuard),
                "the survey's branches include none of ‘police’ or ‘coast-guard’" },
        { "any of one", """{ "question": "branches", "includesAny": ["police"] }""", survey => survey.Branches.IncludesAny(Branch.Police),
            "the survey's branches include ‘police’" },
        { "all, in all", """{ "all": [ { "question": "published", "is": "no" }, { "question": "branches", "includesAll": ["coast-guard", "police"] } ] }""",
            survey => survey.Published == Answer.No && survey.Branches.IncludesAll(Branch.Police, Branch.CoastGuard),
            "the survey's publication is ‘no’ and the survey's branches include ‘police’ and the survey's branches include ‘coast-guard’" },
        { "one is answered", """{ "isAnswered": "branches.police" }""", survey => survey.Branches.IsAnswered(Branch.Police),
            "whether the survey's branches include ‘police’ is answered" },
        { "every one is answered", """{ "isAnswered": "branches" }""", survey => survey.Branches.IsAnswered(),
            "the survey's branches are answered for every member" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_OfAPack_EqualsItsTwinInCSharp(string name, string json, Expression<Func<Survey, bool>> when, string words)
    {
        var twin = Book(when).Rule("test/rule").When;
        var read = Pack(Packs.Rules(Packs.Rule(json, "\"survey\"", "xz/rule")), Book(survey => survey.Published == Answer.Yes))
            .Rule("xz/rule").When;

        read.Should().Be(twin, name);
        twin.ToString().Should().Be(words);
        Pack(Packs.Rules(Packs.Rule(Canonical(twin), "\"survey\"", "xz/rule")), Book(survey => survey.Published == Answer.Yes))
            .Rule("xz/rule").When.Should().Be(twin);
    }

    [Fact]
    public void Condition_OverAWholeSet_IsRefused()
    {
        var police = AnswerSet.Only(Branch.Police);
        var compared = () => Book(survey => survey.Branches == police);
        var unlisted = () => Book(survey => survey.Branches.IncludesAny());

        compared.Should().Throw<InvalidRuleBookException>().WithMessage(
            "TR0101 test/rule: `(survey.Branches == *police)` is not a condition that can be read; a set is not compared as a whole; "
            + "ask for its members by `Includes`, `IncludesAny`, `IncludesAll` or `IsAnswered`*");
        unlisted.Should().Throw<InvalidRuleBookException>().WithMessage("TR0101 test/rule: *; the members are listed one by one");
    }

    [Fact]
    public void Assess_MemberLeftOut_IsNeverReadAsNo()
    {
        var book = Book(survey => !survey.Branches.Includes(Branch.Police));

        Ended(book, AnswerSet.Known([Branch.CoastGuard])).Should().BeNull("the police is not answered");
        Ended(book, null).Should().BeNull();
        Ended(book, AnswerSet.Only(Branch.CoastGuard)).Should().BeTrue("the list is complete");
        Ended(book, AnswerSet.Known<Branch>([], [Branch.Police])).Should().BeTrue();
        Ended(book, AnswerSet.Known([Branch.Police])).Should().BeFalse();
    }

    [Fact]
    public void Assess_SetHalfAnswered_AsksForTheOpenMembersAlone()
    {
        var report = Book(survey => survey.Branches.IncludesAll(Branch.Police, Branch.CoastGuard))
            .Assess(Of(new Survey { Id = "s", Branches = AnswerSet.Known([Branch.CoastGuard]) }));

        var open = report.OpenQuestions.Should().ContainSingle().Subject;
        open.Ref.ToString().Should().Be("survey.branches.police of `s`");
        open.Answers.Should().Equal("no", "yes");
        open.AskWhom.Should().Be("the statistics office");
    }

    [Fact]
    public void Assess_RandomRuleOverSets_EndsAsEnumerationOfEveryAnswerSays() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size)
            {
                Opaque = false,
                Unanswered = 0.6,
                Only = [.. Branches.Members.Select(member => member.PropertyName), "Dangers.much", "Published"],
            };
            var rule = make.Rule("test/rule", RandomRules.Survey);
            var facts = make.SurveyCase();
            var survey = facts.Facts.OfType<Survey>().Single();
            var report = Given.Book(rule).Assess(facts);
            var all = new Completions(facts, survey, rule.Whole);
            var expected = all.Final();

            Ended(report).Should().Be(expected, "of {0}\n{1}", rule.Whole, Given.Print(facts));
            report.Undetermined.SelectMany(each => each.Blocking).Select(each => each.Question)
                .Should().BeEquivalentTo(expected is null ? all.Deciding() : [], "of {0}\n{1}", rule.Whole, Given.Print(facts));
        },
        iter: 500);

    [Fact]
    public void Judge_RandomConditionOverSets_EqualsTheNaiveEvaluator() => Seeds.Sample(
        given =>
        {
            var make = new RandomRules(given.Seed, given.Size) { Opaque = false };
            var condition = make.Condition(RandomRules.Survey);
            var facts = make.SurveyCase();
            var book = Given.Book(make.Rule("test/rule", RandomRules.Survey));
            var on = new Assessment(book, new(book, facts));
            var survey = on.Facts.Of(RandomRules.Survey).Single();
            condition.Judge(on.About(survey, default)).Should().Be(new NaiveEvaluator(facts).Judge(condition, survey.Fact) switch
            {
                true => Truth.True,
                false => Truth.False,
                null => Truth.Unknown,
            }, "of {0}\n{1}", condition, Given.Print(facts));
        },
        iter: 2000);

    [Theory]
    [InlineData("""{ "yes": ["police"], "no": ["coast-guard"] }""", "police", "coast-guard")]
    [InlineData("""{ "yes": ["police"], "no": "others" }""", "police", "border-guard coast-guard")]
    [InlineData("""{ "yes": [], "no": "others" }""", "", "police border-guard coast-guard")]
    [InlineData("""{ "no": ["police"], "yes": null }""", "", "police")]
    [InlineData("{}", "", "")]
    public void Read_SetInAFile_SaysWhatEachMemberSays(string json, string yes, string no)
    {
        var read = Read(json).Facts.OfType<Survey>().Single().Branches!;

        string.Join(' ', read.Yes.Select(member => Spelling.Kebab(member.ToString()))).Should().Be(yes);
        string.Join(' ', read.No.Select(member => Spelling.Kebab(member.ToString()))).Should().Be(no);
        CaseJson.Read(CaseJson.Write(Of(new Survey { Id = "s", Branches = read })), Reading, "again.json").Facts.OfType<Survey>()
            .Single().Branches.Should().Be(read);
    }

    [Theory]
    [InlineData("""["police"]""", "TR0606 case.json $.facts.survey[0].branches: found a list; expected an object that lists under `yes` and under `no` the members so answered, where `\"no\": \"others\"` stands for all that `yes` does not name, or null for not answered")]
    [InlineData("""{ "yes": ["polise"] }""", "TR0505 case.json $.facts.survey[0].branches.yes[0]: `polise` is no member of this set; allowed are `police`, `border-guard`, `coast-guard`; did you mean `police`?")]
    [InlineData("""{ "yes": ["police"], "no": ["police"] }""", "TR0515 case.json $.facts.survey[0].branches.no[0]: `police` is answered both `yes` and `no`; each member is answered once")]
    [InlineData("""{ "yes": ["police", "police"] }""", "TR0515 case.json $.facts.survey[0].branches.yes[1]: `police` is listed twice; each member is answered once")]
    [InlineData("""{ "police": "yes" }""", "TR0612 case.json $.facts.survey[0].branches: no list of a set is called `police`; allowed are `yes`, `no`")]
    [InlineData("""{ "no": "others" }""", "TR0607 case.json $.facts.survey[0].branches: `yes` is missing; where `no` stands for the others, it lists the members that are answered yes, and is empty where none is")]
    [InlineData("""{ "yes": "others" }""", "TR0606 case.json $.facts.survey[0].branches.yes: found text; expected a list of members")]
    public void Read_BadSet_TellsWhatIsWrong(string json, string message)
    {
        var read = () => Read(json);

        read.Should().Throw<InvalidCaseException>().WithMessage(message.Replace("*", "\\*", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "yes": ["cholera"] }""")]
    [InlineData("""{ "cholera": "yes" }""")]
    [InlineData("""{ "yes": ["much"], "no": ["much"] }""")]
    [InlineData("\"cholera\"")]
    public void Read_BadSensitiveSet_RepeatsNothing(string json)
    {
        var read = () => Read(json, "dangers");

        read.Should().Throw<InvalidCaseException>().Which.Message.Should()
            .Contain("withheld as sensitive").And.NotContain("cholera").And.NotContain("`much` is");
    }

    [Fact]
    public void Assess_BadSetInCode_TellsWhatIsWrong()
    {
        var assess = () => Reading.Assess(Of(new Survey
        {
            Id = "s",
            Branches = AnswerSet.Known([Branch.Police, (Branch)7],
            [Branch.Police])
        }));

        assess.Should().Throw<InvalidCaseException>().WithMessage(
            "TR0505 survey `s` branches: `7` is no member of this set; allowed are `police`, `border-guard`, `coast-guard`\n"
            + "TR0515 survey `s` branches: `police` is answered both `yes` and `no`; each member is answered once");
    }

    [Fact]
    public void Assess_SensitiveSet_WithholdsItsAnswers()
    {
        var report = Book(survey => survey.Dangers.Includes(Rigour.Much))
            .Assess(Of(new Survey { Id = "s", Dangers = AnswerSet.Only(Rigour.Much) }));

        var read = report.Findings.Single().Causes.Single();
        read.Question.Should().Be("survey.dangers.much");
        read.Answer.Should().BeNull();
        read.IsWithheld.Should().BeTrue();
    }

    [Fact]
    public void Explanation_OfARuleOverASet_NamesTheMembersOnce() =>
        DefinitionText.Write(Book(survey => survey.Branches.IncludesAny(Branch.Police, Branch.CoastGuard)).Rule("test/rule"), width: 300)
            .Should()
            .Contain("When: the survey's branches include one of ‘police’ or ‘coast-guard’")
            .And.Contain("survey.branches: Which branches does it cover? (yes or no for each)")
            .And.NotContain("survey.branches.police");

    [Fact]
    public void Pack_WithASetOfItsOwn_ReadsItAndIsRead()
    {
        const string Type = """
            "factTypes": [ { "name": "visit", "questions": [
              { "name": "grounds", "ask": "Which grounds are named?", "kind": "set", "answers": ["sex", "religion", "marital-status"],
                "sources": [ { "source": "act", "place": "s. 1" } ] } ] } ],
            """;
        var book = Pack(Type + Packs.Rules(Packs.Rule("""{ "not": { "question": "grounds", "includesAll": ["sex", "marital-status"] } }""", "\"visit\"")));
        var file = """{ "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": { "visit": [ { "id": "v", "grounds": { "yes": ["sex"], "no": "others" } } ] } }""";
        var facts = CaseJson.Read(Encoding.UTF8.GetBytes(file), book, "case.json");

        facts.Facts.OfType<PackFact>().Single().Answers.Select(answer => $"{answer.Key} {answer.Value}")
            .Should().Equal("grounds.marital-status no", "grounds.religion no", "grounds.sex yes");
        book.Assess(facts).Findings.Select(finding => finding.Rule).Should().Equal("xz/rule");
        Encoding.UTF8.GetString(CaseJson.Write(facts)).Should().Contain("\"grounds\": {");
        CaseJson.Read(CaseJson.Write(facts), book, "again.json").Facts.OfType<PackFact>().Single().Answers.Should()
            .Equal(facts.Facts.OfType<PackFact>().Single().Answers);
        var open = book.Assess(Packs.Given(new PackFact
        {
            Type = "visit",
            Id = "v",
            Answers = facts.Facts.OfType<PackFact>()
            .Single().Answers.Remove("grounds.marital-status")
        }));
        open.OpenQuestions.Select(question => question.Ref.Question).Should().Equal("xz/visit.grounds.marital-status");
    }

    [Fact]
    public void Assess_PackSetAnsweredAsAWhole_NamesItsMembers()
    {
        const string Question = """
            "questions": [ { "about": "statute", "name": "motives", "ask": "Which grounds are named?", "kind": "set", "answers": ["sex", "religion"],
                "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """;
        var book = Pack(Question + Packs.Rules(Packs.Rule("""{ "question": "motives", "includes": "sex" }""")));
        PackFact Told(string name) => new() { Type = "statute", Id = "law", Answers = ImmutableAnswers(name) };
        var whole = () => book.Assess(Packs.Given(new Statute { Id = "law" }, Told("motives")));

        whole.Should().Throw<InvalidCaseException>().WithMessage(
            "TR0612 statute `law`: no question that a guidance pack puts is called `motives`; there are `xz/motives.sex`, "
                + "`xz/motives.religion`*");
        book.Assess(Packs.Given(new Statute { Id = "law" }, Told("motives.sex"))).Findings.Select(finding => finding.Rule).Should()
            .Equal("xz/rule");
    }

    internal static RuleBook Book(Expression<Func<Survey, bool>> when) => RuleBook.Build(
        [new Rule<Survey> { Id = "test/rule", Sources = [new("Test", "1")], When = when, Finding = "It is so.",
            Severity = Severity.Recommended }],
        new() { Edition = "test", Document = ToolkitRules.Document });

    private static RuleBook Reading { get; } = Book(survey => survey.Branches.Includes(Branch.Police));

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, PackAnswer> ImmutableAnswers(string name) =>
        System.Collections.Immutable.ImmutableSortedDictionary.Create<string, PackAnswer>(StringComparer.Ordinal).Add(name, "yes");

    internal static RuleBook WithPack(string members) => Pack(members, Reading);

    private static RuleBook Pack(string members, RuleBook? beneath = null) => beneath is null
        ? Packs.Book(Packs.Pack(members)).On(new(2026, 11, 24))
        : RuleBook.Build(
            [new Rule<Survey> { Id = "test/rule", Sources = [new("Test", "1")], When = survey => survey.Published == Answer.Yes,
                Finding = "It is so.", Severity = Severity.Recommended }],
            new() { Edition = "test", Document = ToolkitRules.Document, Packs = [Packs.Pack(members)] }).On(new(2026, 11, 24));

    private static Case Of(params IFact[] facts) => new() { AssessedOn = RandomRules.Today, Facts = [.. facts] };

    private static bool? Ended(RuleBook book,
        AnswerSet<Branch>? branches) => Ended(book.Assess(Of(new Survey { Id = "s", Branches = branches })));

    private static bool? Ended(Report report) => report.Findings.Any(each => each.Rule == "test/rule") ? true
        : report.Undetermined.Any(each => each.Rule == "test/rule") ? null : false;

    private static Case Read(string set, string question = "branches") => CaseJson.Read(
        Encoding.UTF8.GetBytes($$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "survey": [ { "id": "s", "{{question}}": {{set}} } ] } }"""), Reading, "case.json");

    internal static string Canonical(Condition condition)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            ConditionJson.Write(json, condition);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
