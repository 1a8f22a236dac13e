using System.Text;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests;

public sealed class TranslationTests
{
    private static readonly Parameter Hours = new("hold-hours", 72, "hours", "How long deliveries may be held.",
        new("Test", "1"))
    { Stricter = Stricter.Lower };

    private static readonly RuleBook Book = BookWith(72);

    [Fact]
    public void Texts_OfABook_StandInOrderWithTheirEnglish() => Book.Texts.Select(text => text.ToString()).Should().Equal(
        "fact/agency/label: agency",
        "question/agency.trained/label: trained",
        "question/agency.trained/text: Is its staff trained?",
        "choice/answer/no/label: no",
        "choice/answer/no/text: No.",
        "choice/answer/yes/label: yes",
        "choice/answer/yes/text: Yes.",
        "question/agency.oversight/label: oversight",
        "question/agency.oversight/text: How rigorous is its oversight?",
        "choice/rigour/none/label: none",
        "choice/rigour/some/label: some",
        "choice/rigour/much/label: much",
        "choice/rigour/complete/label: complete",
        "question/agency.branch/label: branch",
        "question/agency.branch/text: Which branch is it?",
        "choice/branch/police/label: police",
        "choice/branch/border-guard/label: guards of the border",
        "choice/branch/border-guard/text: A force that guards the border, on land or in the air.",
        "choice/branch/coast-guard/label: coast guard",
        "question/agency.country/label: country",
        "question/agency.country/text: Which country is it of?",
        "rule/test/untrained/finding: The staff is not trained.",
        "rule/test/untrained/advice: Hold deliveries for at most {hold-hours} hours.",
        "parameter/hold-hours/text: How long deliveries may be held.",
        "parameter/hold-hours/unit: hours");

    [Fact]
    public void Of_WholeTranslation_GivesEachTextInThatLanguageWithTheNumbersOfTheBook()
    {
        var french = Read(Pseudo(Book));

        french.Missing.Should().BeEmpty();
        french.Stale.Should().BeEmpty();
        french.Notes.Should().BeEmpty();
        french.Language.Should().Be("fr");
        french.Of(TextId.Finding("test/untrained")).Should().Be(new TranslatedText("rule/test/untrained/finding",
            "«Thé stàff is not tràinéd.»", TranslationState.Translated));
        french.Of(TextId.Advice("test/untrained")).Text.Should().Be("«Hold délivériés for àt most 72 hours.»");
        french.Of(TextId.Advice("test/untrained"), "Hold deliveries for at most 24 hours.").Text.Should()
            .Be("«Hold délivériés for àt most 24 hours.»");
        french.Of(Branch()).Shown.Should().Be("«Which brànch is it?»");
        french.Of(TextId.ChoiceLabel(Branch(), "border-guard")).Shown.Should().Be("«guàrds of thé bordér»");
    }

    [Fact]
    public void Of_FindingOfAReport_IsInThatLanguage()
    {
        var report = Book.Assess(new Case { AssessedOn = new(2026, 11, 24), Facts = [new Agency { Id = "a", Trained = Answer.No }] });

        Read(Pseudo(Book)).Of(report.Findings.Single()).Shown.Should().Be("«Thé stàff is not tràinéd.»");
    }

    [Fact]
    public void Of_TextSaidInOtherWords_IsTheEnglishAndMarked() =>
        Read(Pseudo(Book)).Of(TextId.Advice("test/untrained"), "Hold them.").Shown.Should().Be("[English, not translated] Hold them.");

    [Fact]
    public void Of_TextThatIsMissing_IsEnglishAndMarked()
    {
        var part = Read(Without(Pseudo(Book), "rule/test/untrained/finding"));

        part.Missing.Should().Equal("rule/test/untrained/finding");
        part.Notes.Select(note => note.ToString()).Should().Equal(
            "TR1410 fr.json rule/test/untrained/finding: is not translated; it is shown in English, marked");
        part.Of(TextId.Finding("test/untrained")).Shown.Should().Be("[English, not translated] The staff is not trained.");
    }

    [Fact]
    public void Of_TextWhoseEnglishChanged_IsTheNewEnglishAndMarked()
    {
        var old = Read(Pseudo(Book).Replace("\"english\":\"The staff is not trained.\"", "\"english\":\"The staff is badly trained.\"",
            StringComparison.Ordinal)
            .Replace("\"english\": \"The staff is not trained.\"", "\"english\": \"The staff is badly trained.\"",
                StringComparison.Ordinal));

        old.Stale.Should().Equal("rule/test/untrained/finding");
        old.Missing.Should().BeEmpty();
        old.Of(TextId.Finding("test/untrained")).Should().Be(new TranslatedText(
            "rule/test/untrained/finding", "The staff is not trained.", TranslationState.Stale));
        old.Of(TextId.Finding("test/untrained")).Shown.Should()
            .Be("[English, as the translation is out of date] The staff is not trained.");
        old.Notes.Should().ContainSingle().Which.Message.Should().Be("`rule/test/untrained/finding` was translated from other English, "
            + "`The staff is badly trained.`; the rule book now says `The staff is not trained.`");
    }

    [Fact]
    public void Of_ParameterThatABookSetsOtherwise_KeepsTheTranslation() =>
        Translation.Read(BookWith(24), Bytes(Pseudo(Book)), "fr.json").Of(TextId.Advice("test/untrained")).Text.Should()
            .Be("«Hold délivériés for àt most 24 hours.»");

    [Fact]
    public void Of_IdThatTheBookDoesNotHave_IsRefusedWithTheNearest() => FluentActions.Invoking(() => Read(Pseudo(Book))
        .Of("rule/test/untraned/finding"))
        .Should().Throw<ArgumentException>().WithMessage("the rule book says nothing under `rule/test/untraned/finding`; did you mean "
            + "`rule/test/untrained/finding`?*");

    [Fact]
    public void Read_TranslationWithManyFaults_TellsThemAllAndUsesNothing() => Problems("""
        {
          "version": 1, "language": "FRENCH!", "edition": "Test", "editor": "x",
          "entries": [
            { "id": "rule/test/untraind/finding", "english": "The staff is not trained.", "text": "Personnel non formé." },
            { "id": "question/agency.branch/text", "english": "Which branch is it?", "text": "Quel service est-ce." },
            { "id": "question/agency.branch/text", "english": "Which branch is it?", "text": "Quel service ?" },
            { "id": "question/agency.trained/text", "english": "Is its staff trained?", "text": "" },
            { "id": "rule/test/untrained/advice", "english": "Hold deliveries for at most {hold-hours} hours.", "text": "Suspendre {hold-days} jours au plus." },
            { "id": "rule/test/untrained/finding", "english": "The staff is not trained.", "text": "Personnel {non} formé." },
            { "id": "choice/answer/no/label", "english": "no", "text": " non" },
            { "id": "choice/answer/yes/label", "english": "yes" },
            { "id": "choice/answer/yes/text", "english": "Yes!", "text": "Oui." }
          ]
        }
        """).Where(problem => !problem.StartsWith("TR1410", StringComparison.Ordinal)).Should().Equal(
            "TR1002 fr.json line 2 $.editor: a translation has no member `editor`; allowed are `$schema`, `version`, `language`, "
                + "`edition`, `author`, `entries`; did you mean `edition`?",
            "TR1007 fr.json line 7 $.entries[3].text: the text is empty; expected is text",
            "TR1004 fr.json line 11 $.entries[7]: `text` is missing; it says: the translation; what stands in braces is kept as it is.",
            "TR1403 fr.json line 2 $.language: `FRENCH!` is no language tag; write one as in `fr` or `pt-BR`",
            "TR1404 fr.json line 4 $.entries[0].id: the rule book says nothing under `rule/test/untraind/finding`; did you mean "
                + "`rule/test/untrained/finding`?",
            "TR1407 fr.json line 5 $.entries[1].text: the English is a question; the translation has no question mark",
            "TR1405 fr.json line 6 $.entries[2].id: `question/agency.branch/text` is translated more than once, first in line 5",
            "TR1406 fr.json line 8 $.entries[4].text: the English has `{hold-hours}`; the translation has `{hold-days}`",
            "TR1406 fr.json line 9 $.entries[5].text: the English has nothing in braces; the translation has `{non}`",
            "TR1408 fr.json line 10 $.entries[6].text: the translation begins or ends with a space",
            "TR1411 fr.json line 12 $.entries[8]: `choice/answer/yes/text` was translated from other English, `Yes!`; the rule book now "
                + "says `Yes.`");

    [Theory]
    [InlineData("", "TR0603 fr.json: the file is empty; expected is a JSON object with `version`, `language`, `edition` and `entries`")]
    [InlineData("[]", "TR1001 fr.json line 1 $: found a list; expected a translation")]
    [InlineData("""{ "version": 2, "language": "fr", "edition": "Test", "entries": [] }""", "TR1402 fr.json line 1 $.version: version `2` cannot be read; this library reads version 1")]
    public void Read_NoTranslation_IsRefused(string json, string message) => Problems(json)[0].Should().Be(message);

    /// <summary>
    /// The whole toolkit, in a language that nobody speaks: every text has its translation, and nothing is left in English.
    /// </summary>
    [Fact]
    public void Translation_OfTheWholeToolkit_LeavesNothingInEnglish()
    {
        var toolkit = ToolkitRules.Build();
        var translation = Translation.Read(toolkit, Bytes(Pseudo(toolkit)), "fr.json");

        toolkit.Texts.Should().HaveCountGreaterThan(2500);
        toolkit.Texts.Select(text => text.Id).Should().OnlyHaveUniqueItems();
        translation.Notes.Should().BeEmpty();
        toolkit.Texts.Where(text => translation.Of(text.Id) is not { State: TranslationState.Translated, Text: ['«', .., '»'] })
            .Should().BeEmpty();
        foreach (var question in toolkit.FactTypes.SelectMany(type => type.Questions).Where(question => !question.IsKey))
        {
            translation.Of(question).Text.Should().StartWith("«");
            question.Scale.Choices.Where(choice => translation.Of(TextId.ChoiceText(question,
                choice.Name)).State != TranslationState.Translated).Should().BeEmpty();
        }
    }

    /// <summary>Two scales of one name would share their words.</summary>
    [Fact]
    public void Scales_OfTheToolkit_HaveNamesOfTheirOwn() => ToolkitRules.Build().FactTypes.SelectMany(type => type.Questions)
        .Select(question => question.Scale.Type).Where(type => type.IsEnum).Distinct().Select(type => type.Name).Should()
            .OnlyHaveUniqueItems();

    private static Question Branch() => Book.FactTypes.Single().Questions.Single(question => question.Name == "branch");

    private static RuleBook BookWith(int hours) => RuleBook.Build(
        [
            new Rule<Agency>
            {
                Id = "test/untrained", Sources = [new("Test", "1")], Severity = Severity.Recommended,
                    When = agency => agency.Trained == Answer.No,
                Finding = "The staff is not trained.", Advice = "Hold deliveries for at most {hold-hours} hours.",
            },
        ],
        new() { Edition = "Test", Parameters = System.Collections.Immutable.ImmutableDictionary<Parameter, int>.Empty.Add(Hours, hours) });

    /// <summary>English with accents, in marks of its own; what stands in braces stays.</summary>
    private static string Pseudo(RuleBook book) => Translation.Write(book, "fr", text => $"«{string.Concat(Accented(text.English))}»");

    private static IEnumerable<char> Accented(string text)
    {
        var inBraces = false;
        foreach (var letter in text)
        {
            inBraces = letter == '{' || (inBraces && letter != '}');
            yield return inBraces ? letter : letter switch { 'a' => 'à', 'e' => 'é', _ => letter };
        }
    }

    private static string Without(string json, string id)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        var entries = document["entries"]!.AsArray();
        entries.Remove(entries.Single(entry => (string)entry!["id"]! == id));
        return document.ToJsonString();
    }

    private static Translation Read(string json) => Translation.Read(Book, Bytes(json), "fr.json");

    private static List<string> Problems(string json)
    {
        try
        {
            Read(json);
            return [];
        }
        catch (InvalidTranslationException wrong)
        {
            return [.. wrong.Problems.Select(problem => problem.ToString())];
        }
    }

    private static ReadOnlyMemory<byte> Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
