using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.GuidancePacks;
using Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests;

/// <summary>
/// A text that says nothing is no answer: over every text question of the toolkit, in files, in cases made in code, and in packs.
/// </summary>
public sealed class NoAnswerTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly ImmutableArray<string> Silent = ["", " ", "-", "--", "…", "?", "\u200B", "\uFEFF", "\u00AD", "\u00A0",
        "\u3164", ". / ."];

    /// <summary>A phrase of each meaning, none of them the code of a State.</summary>
    private static readonly ImmutableArray<(string Text, string Says)> Phrases =
    [
        ("unknown", "says that it is not known"), ("INCONNUE", "says that it is not known"), ("¿No se sabe?", "says that it is not known"),
        ("TBD", "says that the answer is still to come"), ("À déterminer…", "says that the answer is still to come"),
        ("n/a", "says that there is no answer, or that the question does not apply"),
            ("s.o.", "says that there is no answer, or that the question does not apply"),
        ("None", "names nothing"), ("néant", "names nothing"), ("Ninguno.", "names nothing"),
    ];

    public static TheoryData<string> Questions =>
        [.. Book.FactTypes.SelectMany(type => type.Questions).Where(question => question.Scale.Kind == ScaleKind.Text && !question.IsKey)
            .Select(question => question.Id)];

    [Fact]
    public void Questions_AreAllTextQuestionsOfTheToolkit() => Questions.Should().HaveCountGreaterThan(30)
        .And.Contain(row => row.Data == "securityForce.sourcesSearched").And.Contain(row => row.Data == "nationalLaw.state")
        .And.Contain(row => row.Data == "programmeRisk.printedRisk");

    [Theory]
    [MemberData(nameof(Questions))]
    public void Text_WithoutLetterOrDigit_ReadsAsNotAnswered(string id)
    {
        var question = Named(id);
        foreach (var text in Silent)
        {
            var facts = Read(question, text);
            var fact = facts.Facts.Should().ContainSingle().Which;
            new CaseIndex(Book, facts).Answer(fact, question).IsGiven.Should().BeFalse();
            question.Reader.Text(fact).Should().BeNull("a file gives no text that says nothing");
            if (question.Scale.Type == typeof(string))
            {
                var made = Made(question, text);
                CaseCheck.Check(Book, made).Should().BeEmpty();
                new CaseIndex(Book, made).Answer(made.Facts[0], question).IsGiven.Should().BeFalse();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Text_ThatSaysNothing_IsRefused(string id)
    {
        var question = Named(id);
        foreach (var (text, says) in Phrases)
        {
            var message = $"{(question.IsSensitive ? "the answer (withheld as sensitive)" : $"`{text}`")} {says}; a question that is not "
                + "answered is left out, or null";
            Refusal(() => Read(question, text)).Should().Be($"TR0505 case.json $.facts.{question.Fact.Name}[0].{question.Name}: {message}");
            if (question.Scale.Type == typeof(string))
            {
                Refusal(() => Book.Assess(Made(question, text))).Should().Be($"TR0505 {question.Fact.Name} `a` {question.Name}: {message}");
            }
        }
    }

    [Theory]
    [InlineData("\u200B", "record-not-searched")]
    [InlineData("-", "record-not-searched")]
    [InlineData("unknown", null)]
    [InlineData("n/a", null)]
    [InlineData("TBD", null)]
    [InlineData("none", null)]
    public void CleanRecord_WhoseSourcesSayNothing_DoesNotProceed(string sources, string? step)
    {
        var unit = Force.Unit with { RecordOfCompliance = ComplianceRecord.CheckedClean, SourcesSearched = "OHCHR, 2026" };
        Book.Assess(Force.Of(unit, Force.Request)).Decisions[0].Outcome.Should().Be("proceed-standard");

        var assess = () => Book.Assess(Force.Of(unit with { SourcesSearched = sources }, Force.Request)).Decisions[0];

        if (step is null)
        {
            assess.Should().Throw<InvalidCaseException>();
        }
        else
        {
            assess().Outcome.Should().Be("incomplete");
        }
    }

    [Fact]
    public void Phrases_InWhateverSpelling_AreRecognised()
    {
        foreach (var (_, _, phrases) in NoAnswerPhrases.All)
        {
            foreach (var phrase in phrases)
            {
                string[] spellings =
                [
                    phrase, phrase.ToUpperInvariant(), phrase.Normalize(NormalizationForm.FormD), $"  «{phrase}»!\u200B", $"({phrase}).",
                        string.Join('\u00AD', phrase.ToCharArray()),
                    new([.. phrase.Normalize(NormalizationForm.FormD)
                        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]),
                    new string('-', 10_000) + phrase,
                ];
                spellings.Should().OnlyContain(spelling => TextAnswer.SaysNothing(spelling) != null, phrase);
            }
        }
    }

    [Theory]
    [InlineData("NSP", "says that it is not known")]
    [InlineData("unknown/inconnu", "says that it is not known")]
    [InlineData("unknown, TBD", "says that it is not known")]
    [InlineData("TBD (to be determined)", "says that the answer is still to come")]
    [InlineData("n/a n/a", "says that there is no answer, or that the question does not apply")]
    [InlineData("unknown unknown", "says that it is not known")]
    [InlineData("u n k n o w n", "says that it is not known")]
    [InlineData("N-O-T-K-N-O-W-N", "says that it is not known")]
    [InlineData("notknown", "says that it is not known")]
    [InlineData("𝓊𝓃𝓀𝓃𝑜𝓌𝓃", "says that it is not known")]
    [InlineData("𝐔𝐍𝐊𝐍𝐎𝐖𝐍", "says that it is not known")]
    [InlineData("ᴜɴᴋɴᴏᴡɴ", "says that it is not known")]
    [InlineData("ＵＮＫＮＯＷＮ", "says that it is not known")]
    [InlineData("unkn\u043Ewn", "says that it is not known")]
    [InlineData("\u0422\u0412D", "says that the answer is still to come")]
    [InlineData("un\u200Bknown", "says that it is not known")]
    [InlineData("not searched", "says that it is not known")]
    [InlineData("Not checked.", "says that it is not known")]
    [InlineData("none yet", "names nothing")]
    [InlineData("aucune source", "names nothing")]
    [InlineData("ninguna fuente", "names nothing")]
    [InlineData("pendiente", "says that the answer is still to come")]
    [InlineData("pendiente de respuesta", "says that the answer is still to come")]
    [InlineData("en attente", "says that the answer is still to come")]
    [InlineData("pending", "says that the answer is still to come")]
    [InlineData("to follow", "says that the answer is still to come")]
    [InlineData("xxx", "names nothing")]
    public void Text_OfPhrasesAlone_IsRefused(string text, string says)
    {
        var unit = Force.Unit with { RecordOfCompliance = ComplianceRecord.CheckedClean, SourcesSearched = text };
        Refusal(() => Book.Assess(Force.Of(unit, Force.Request))).Should()
            .Be($"TR0505 securityForce `{unit.Id}` sourcesSearched: {Spelling.Quote(text)} {says}; a question that is not answered is left "
            + "out, or null");
    }

    [Fact]
    public void Phrases_OneAfterAnother_SayNothing()
    {
        var phrases = NoAnswerPhrases.All.SelectMany(list => list.Phrases).ToArray();
        string[] between = [" ", ", ", "/", " - ", "; ", " (", "... ", "\n", "\u00A0", "|", " – «", "_"];
        Gen.Int[0, phrases.Length - 1].Select(Gen.Int[0, between.Length - 1]).Array[1, 12].Sample(parts =>
        {
            var text = string.Concat(parts.Select(part => phrases[part.Item1] + between[part.Item2]));
            return TextAnswer.SaysNothing(text) is not null && TextAnswer.SaysNothing(text + "OHCHR") is null
                && TextAnswer.SaysNothing("OHCHR " + text) is null;
        }, iter: 5_000);
    }

    [Fact]
    public void Phrases_ManyTimesOver_AreReadInTime()
    {
        var many = string.Concat(Enumerable.Repeat("n/a not known yet ", 20_000));
        TextAnswer.SaysNothing(many).Should().Be("says that there is no answer, or that the question does not apply");
        TextAnswer.SaysNothing(many + "2").Should().BeNull();
        TextAnswer.SaysNothing(new string('n', 1_000_000)).Should().BeNull();
    }

    [Fact]
    public void Phrases_StandOnceAndFitTheirLanguage()
    {
        foreach (var list in NoAnswerPhrases.All)
        {
            list.Phrases.Select(phrase => TextAnswer.Folded(phrase)).Should().OnlyHaveUniqueItems($"{list.Meaning} {list.Language}");
            list.Phrases.Should().OnlyContain(phrase => TextAnswer.IsGiven(phrase));
        }

        NoAnswerPhrases.All.SelectMany(list => list.Phrases.Select(phrase => (Folded: TextAnswer.Folded(phrase), list.Meaning)))
            .GroupBy(pair => pair.Folded).Should().OnlyContain(same => same.Select(pair => pair.Meaning).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("Unknown Soldiers' Foundation")]
    [InlineData("No source but OHCHR was searched, May 2026")]
    [InlineData("to be trained: 40 officers")]
    [InlineData("Nada Hassan")]
    [InlineData("unknown2")]
    [InlineData("Nadie Watch, 2026")]
    [InlineData("DK")]
    [InlineData("nose")]
    [InlineData("not known to OHCHR")]
    [InlineData("u n k n o w n s")]
    [InlineData("U.N.")]
    [InlineData("неизвестно кому")]
    public void Text_ThatSaysMore_IsAnAnswer(string text)
    {
        var question = Named("securityForce.sourcesSearched");
        new CaseIndex(Book, Read(question, text)).Answer(Made(question, text).Facts[0], question).IsGiven.Should().BeTrue();
    }

    [Theory]
    [InlineData("NA", "Namibia")]
    [InlineData("no", "Norway")]
    public void Code_OfAState_IsAnAnswerToTheQuestionWhichState(string code, string name) =>
        Read(Named("nationalLaw.state"), code).States.Should().ContainSingle().Which.Name.Should().Be(name);

    [Theory]
    [InlineData("no", null)]
    [InlineData("na", null)]
    [InlineData("tbd", null)]
    [InlineData("unknown-unit", null)]
    [InlineData("na-no", null)]
    [InlineData("n/a", null)]
    [InlineData("unknown-tbd", "the id `unknown-tbd` says that it is not known; every fact is named within its case")]
    [InlineData("n-o-n-e", "the id `n-o-n-e` names nothing; every fact is named within its case")]
    [InlineData("\u200B-", "the id has no letter or digit; every fact is named within its case")]
    [InlineData("Unknown", "the id `Unknown` says that it is not known; every fact is named within its case")]
    [InlineData("none", "the id `none` names nothing; every fact is named within its case")]
    [InlineData("u\u200B", "the id `u\\u200b` holds what a reader cannot see (U+200B); two ids that look alike would name different facts")]
    [InlineData("u\u0007", "the id `u\\u0007` holds what a reader cannot see (U+0007); two ids that look alike would name different facts")]
    [InlineData("u\n\u2028", "the id `u\\u000a\\u2028` holds what a reader cannot see (U+000A, U+2028); two ids that look alike would name "
        + "different facts")]
    [InlineData("u\uFE0F", "the id `u\uFE0F` holds what a reader cannot see (U+FE0F); two ids that look alike would name different facts")]
    [InlineData("u\U000E0101",
        "the id `u\U000E0101` holds what a reader cannot see (U+E0101); two ids that look alike would name different "
        + "facts")]
    [InlineData("u\u3164", "the id `u\u3164` holds what a reader cannot see (U+3164); two ids that look alike would name different facts")]
    [InlineData("u\u034F", "the id `u\u034F` holds what a reader cannot see (U+034F); two ids that look alike would name different facts")]
    [InlineData("unité n\u00BA 4 \u2013 \u0645\u0627", null)]
    public void Id_NamesItsFact(string id, string? message)
    {
        var given = new Case { AssessedOn = Force.Day, Facts = [Force.Unit with { Id = id }, Force.Request with { Recipient = id }] };
        var read = () => CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""{"version":1,"assessedOn":"2026-11-24","facts":{"securityForce":[{"id":{{JsonSerializer.Serialize(id)}} } ] } }"""), Book,
                "case.json");
        if (message is null)
        {
            read().Facts.Should().ContainSingle();
            Book.Assess(given).Decisions[0].Outcome.Should().Be("proceed-standard");
            return;
        }

        Refusal(() => read()).Should().Be($"TR0503 case.json $.facts.securityForce[0].id: {message}");
        Refusal(() => Book.Assess(given)).Should().StartWith($"TR0503 securityForce {Spelling.Quote(id)}: {message}");
        Refusal(() => CaseJson.Write(given)).Should().Be($"TR0503 securityForce {Spelling.Quote(id)}: {message}");
    }

    [Fact]
    public void Judgement_ThatSaysNothingOfItself_IsRefusedOrLeftOut()
    {
        Judgement<Answer> Judged(string text) => new(Answer.Yes) { JudgedBy = text, Basis = text, Provision = text };
        var refused = Packs.Given(new Statute { Id = "law", Grounds = Judged("not known") });
        Refusal(() => Packs.Book().Assess(refused)).Split('\n').Should().Equal(new[] { "judgedBy", "basis", "provision" }
            .Select(name => $"TR0505 statute `law` grounds.{name}: `not known` says that it is not known; what is not said of a judgement "
            + "is left out, or null"));

        var cause = Packs.Book()
            .Assess(Packs.Given(new Statute { Id = "law", Grounds = Judged("\u200B") }), new() { RevealsSensitive = true }).Findings
            .Single().Causes.Single();
        (cause.JudgedBy, cause.Basis, cause.Provision).Should().Be((null, null, null));
        Packs.Book().Assess(Packs.Given(new Statute { Id = "law", Grounds = Judged("-") })).Findings.Single().Causes
            .Single().IsAttestationWithheld.Should().BeFalse();
    }

    [Fact]
    public void Pack_TextQuestion_TakesNoTextThatSaysNothing()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "statute", "name": "register", "ask": "Where is it kept?", "kind": "text",
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "not": { "isAnswered": "register" } }"""))));
        Case Told(string text) =>
            Packs.Given(new Statute { Id = "law" },
            new PackFact
            {
                Type = "statute",
                Id = "law",
                Answers = ImmutableSortedDictionary<string, PackAnswer>.Empty.Add("register", text)
            });
        Case File(string text) => CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""
            {"version":1,"assessedOn":"2026-11-24","state":"XZ","facts":{"statute":[{"id":"law","register":{{JsonSerializer.Serialize(text)}} } ] } }
            """), book, "case.json");

        foreach (var text in Silent)
        {
            book.Assess(Told(text)).Findings.Should().Contain(finding => finding.Rule == "xz/rule");
            book.Assess(File(text)).Findings.Should().Contain(finding => finding.Rule == "xz/rule");
        }

        foreach (var (text, says) in Phrases)
        {
            Refusal(() => book.Assess(Told(text))).Should()
                .Be($"TR0505 statute `law` xz/register: `{text}` {says}; a question that is not answered is left out, or null");
            Refusal(() => File(text)).Should()
                .Be($"TR0505 case.json $.facts.statute[0].register: `{text}` {says}; a question that is not answered is left out, or null");
        }

        book.Assess(Told("the ministry")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Choice_ThatSaysNotKnown_IsToldToBeLeftOut()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "statute", "name": "register", "ask": "Is it kept?", "answers": ["kept", "lost"],
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "register", "is": "lost" }"""))));

        Refusal(() => book.Assess(
            Packs.Given(new Statute { Id = "law" },
            new PackFact
            {
                Type = "statute",
                Id = "law",
                Answers = ImmutableSortedDictionary<string, PackAnswer>.Empty.Add("register", "unknown")
            })))
            .Should().Be("TR0505 statute `law` xz/register: `unknown` is no answer to this question; allowed are `kept`, `lost`; a "
                + "question "
            + "that is not answered is left out, or null");
        Refusal(() => CaseJson
            .Read("""{"version":1,"assessedOn":"2026-11-24","facts":{"statute":[{"id":"law","register":"n/a"}]}}"""u8.ToArray(), book,
            "case.json"))
            .Should().Be("TR0505 case.json $.facts.statute[0].register: `n/a` is no answer to this question; allowed are `kept`, `lost`; a "
            + "question that is not answered is left out, or null");
    }

    [Fact]
    public void Pack_ReferenceThatSaysNotKnown_IsToldToBeLeftOutUnlessAFactIsCalledSo()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "statute", "name": "keptBy", "ask": "Which agency keeps it?", "refersTo": "agency",
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "not": { "isAnswered": "keptBy" } }"""))));
        Case Kept(string by, string agency) => CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""
            {"version":1,"assessedOn":"2026-11-24","state":"XZ","facts":{"agency":[{"id":"{{agency}}"}],"statute":[{"id":"law","keptBy":"{{by}}" } ] } }
            """), book, "case.json");

        Refusal(() => Kept("unknown", "ministry")).Should().Be("TR0505 case.json $.facts.statute[0].keptBy: `unknown` "
            + "says that it is not known; a question that is not answered is left out, or null");
        book.Assess(Kept("-", "ministry")).Findings.Should().Contain(finding => finding.Rule == "xz/rule");
        book.Assess(Kept("na", "na")).Findings.Should().NotContain(finding => finding.Rule == "xz/rule");
    }

    private static Question Named(string id) => Book.FactTypes.SelectMany(type => type.Questions).First(question => question.Id == id);

    private static Case Read(Question question, string text) => CaseJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        {"version":1,"assessedOn":"2026-11-24","facts":{"{{question.Fact.Name}}":[
          {"id":"a","{{question.Name}}":{{JsonSerializer.Serialize(text)}} } ] } }
        """), Book, "case.json");

    private static Case Made(Question question, string text)
    {
        var fact = (IFact)JsonSerializer.Deserialize("""{"Id":"a"}""", question.Fact.ClrType)!;
        question.Fact.ClrType.GetProperty(question.PropertyName)!.SetValue(fact, text);
        return new() { AssessedOn = new(2026, 11, 24), Facts = [fact] };
    }

    private static string Refusal(Action run) => run.Should().Throw<InvalidCaseException>().Which.Message;
}
