using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.Situation.NationalLegalContext;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>The printed forms of tools 2.2 and 2.3, filled in: every row is there, and what is not answered is shown as such.</summary>
public sealed class PrintedFormTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly State Pakistan = State.Find("PK");
    private static readonly string Sample = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(Here())!, "..", "..", "samples", "QuickStart", "country-assessment.json"));

    [Fact]
    public async Task NationalLaw_OfTheCountrySample_HasThe27QuestionsWithAnswersAndProvisions()
    {
        var (exit, output, error) = await RunAsync("assess", Sample, "--view", "national-law");

        (exit, error).Should().Be((1, ""), "the form changes nothing of what the case comes to");
        Numbers(output).Should().Equal(Enumerable.Range(1, 27));
        var text = Flat(output);
        text.Should().StartWith("National law of Pakistan, `pakistan, illustrative answers, not researched` on 2026-11-24 (tool 2.3)")
            .And.Contain("Criminalization:").And.Contain("Non-criminalization:").And.Contain("Human rights and gender equality:")
            .And.Contain("Non-refoulement:")
            .And.Contain("Does the offence reach the removal of organs? No, by made-up Act s. 2(h).")
            .And.Contain("8. Does the law define the smuggling of migrants? Answer: not answered")
            .And.Contain("- Is rape within marriage an offence? Not answered.")
            .And.Contain("- Constitution: not answered").And.Contain("- Immigration (`immigration law`): no")
            .And.Contain("- LGBTQI+ people: not answered").And.Contain("- Women (`women`): no");
        output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public async Task Support_OfTheRefusedSample_IsDrawnInSixBoxes()
    {
        var (exit, output, error) = await RunAsync("assess", Path.Combine(Path.GetDirectoryName(Sample)!, "refused.json"), "--view", "support");

        (exit, error).Should().Be((1, ""), "the view changes nothing of what the case comes to");
        Numbers(output).Should().Equal([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6], "the case has two decisions");
        Flat(output).Should().StartWith("May this support be given to this recipient?").And.Contain("Here: this decides.")
            .And.Contain("Outcome: This support must not be given to this recipient.");
    }

    [Fact]
    public void NationalLaw_OfACaseWithoutAny_IsThereWithNothingAnswered()
    {
        var text = NationalLawForm.Of(Book, new() { AssessedOn = Day, Facts = [] }).ToText();

        Numbers(text).Should().Equal(Enumerable.Range(1, 27));
        Flat(text).Should().StartWith("National law of a State that is not told on 2026-11-24 (tool 2.3)");
        Regex.Matches(Flat(text), @"Answer: (?<said>[^0-9]+?)(?= [0-9]+\. | [A-Z][a-z -]+:| What is not)")
            .Select(match => match.Groups["said"].Value.Trim()).Should().AllBe("not answered");
    }

    /// <summary>A row of another State, a lapsed judgement and an answer that another contradicts are no answers of this form.</summary>
    [Fact]
    public void NationalLaw_AnswersThatDoNotCount_AreShownAsNotAnswered()
    {
        var text = Flat(NationalLawForm.Of(Book, new()
        {
            AssessedOn = Day,
            Facts =
            [
                new NationalLaw
                {
                    Id = "law",
                    State = Pakistan,
                    MaritalRape = new(Answer.No) { ValidUntil = Day.AddDays(-1) },
                    EqualPay = new(LawSays.Provides) { Provision = "s. 5" },
                },
                new SafeguardsInArea
                {
                    Id = "labour of France",
                    State = State.Find("FR"),
                    Area = AreaOfLaw.Labour,
                    HasSafeguards = new(Answer.Yes),
                },
            ],
        }).ToText());

        text.Should().Contain("Is rape within marriage an offence? Not answered (valid until 2026-11-23).")
            .And.Contain("Does labour law ask for equal pay of men and women for work of equal value? Answer: the law provides for it, "
                + "by s. 5")
            .And.Contain("- Labour: not answered");
    }

    [Fact]
    public async Task Treaties_OfTheCountrySample_HasTheTableWithStatusAndReservations()
    {
        var (exit, output, error) = await RunAsync("assess", Sample, "--view", "treaties");

        (exit, error).Should().Be((1, ""));
        var printed = Instruments.All.Where(instrument => instrument.IsInToolkitTable).ToList();
        Numbers(output).Should().Equal(Enumerable.Range(1, printed.Count));
        var text = Flat(output);
        text.Should().StartWith("Treaties of Pakistan on 2026-11-24 (tool 2.2)")
            .And.Contain("Pakistan is bound by Trafficking in Persons Protocol: in force since 2022-12-04")
            .And.Contain("Transnational crime:").And.Contain("Human rights:").And.Contain("Refugees:").And.Contain("Labour:")
            .And.Contain("What is not answered is not known, and is neither a party nor none.");
        Regex.Count(output, "^  Party:", RegexOptions.Multiline).Should().Be(printed.Count);
        Regex.Count(output, "^  Reservations:", RegexOptions.Multiline).Should().Be(printed.Count);
    }

    [Fact]
    public void Treaties_RowOfTheCase_GoesBeforeWhatIsHeldOfTheState()
    {
        var row = new TreatyPosition
        {
            Id = "row",
            State = Pakistan,
            Instrument = "CAT",
            IsParty = Answer.No,
            HasReservations = Answer.Yes,
        };

        var text = Flat(TreatyForm.Of(Book, new() { AssessedOn = Day, State = Pakistan, Facts = [row] }).ToText());

        text.Should().Contain("CAT Party: no Reservations: yes").And.Contain("CEDAW Party: not answered Reservations: not answered");
    }

    [Fact]
    public void Treaties_OfACaseWithoutAState_AreAllNotAnswered() =>
        Flat(TreatyForm.Of(Book, new() { AssessedOn = Day, Facts = [] }).ToText()).Should()
            .StartWith("Treaties of a State that is not told on 2026-11-24 (tool 2.2)").And.NotContain("bound");

    [Theory]
    [InlineData("treaties")]
    [InlineData("national-law")]
    public async Task View_AsMarkdown_HoldsTheSameRows(string view)
    {
        var text = (await RunAsync("assess", Sample, "--view", view)).Output;
        var markdown = (await RunAsync("assess", Sample, "--view", view, "--format", "markdown")).Output;

        Numbers(markdown).Should().Equal(Numbers(text));
        markdown.Should().StartWith("## ");
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "mermaid")]
    [InlineData("--all", null)]
    [InlineData("--lines", null)]
    public async Task View_WithWhatIsNoForm_IsRefused(string option, string? value)
    {
        string[] arguments = ["assess", Sample, "--view", "treaties", option, .. value is null ? [] : new[] { value }];

        var (exit, output, error) = await RunAsync(arguments);

        (exit, output).Should().Be((2, ""));
        error.Should().Contain("--view writes a form as text or Markdown, always whole\n");
    }

    private static IEnumerable<int> Numbers(string text) => Regex.Matches(text, @"^ ?(\d+)\. ", RegexOptions.Multiline)
        .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
