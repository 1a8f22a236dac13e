using Toolkit.Rules.Programming.AwarenessRaising;

namespace Toolkit.Rules.Tests.Programming.AwarenessRaising;

/// <summary>
/// The checklist item by item, and the decision over every pair of answers, beside what was written down from the print first.
/// </summary>
public sealed class AwarenessRaisingTests
{
    private static readonly RuleBook Book = ToolkitRules.Build(new() { Tools = ["awareness-raising"] });

    private static readonly RuleBook WithoutVetoes = Built();

    private static readonly AwarenessMaterial Clean = (AwarenessMaterial)Good();

    /// <summary>The items that stop publication by themselves, apart from consent.</summary>
    private static readonly string[] Harm = ["NotSexualized", "NotSensational", "NobodyMistaken", "NobodyEndangered"];

    private static readonly string[] TermsAndFacts = ["TermsRightAndApart", "FactsChecked", "FactsFairlyPresented",
        "NoPrevalenceFromCases"];

    private static readonly Dictionary<string, OneQuestion<AwarenessMaterial>> Table = new OneQuestion<AwarenessMaterial>[]
    {
        new("terms-mixed", nameof(AwarenessMaterial.TermsRightAndApart), "no"),
        new("facts-not-checked", nameof(AwarenessMaterial.FactsChecked), "no"),
        new("facts-misleading", nameof(AwarenessMaterial.FactsFairlyPresented), "no"),
        new("cases-as-extent", nameof(AwarenessMaterial.NoPrevalenceFromCases), "no"),
        new("smugglers-all-violent", nameof(AwarenessMaterial.SmugglersNotAllViolent), "no"),
        new("negative-stereotypes", nameof(AwarenessMaterial.NoNegativeStereotypes), "no"),
        new("rights-not-promoted", nameof(AwarenessMaterial.PromotesRightsAndEquality), "no"),
        new("risks-not-considered", nameof(AwarenessMaterial.RisksConsidered), "no"),
        new("stigmatizes-a-group", nameof(AwarenessMaterial.NoStigma), "no"),
        new("group-left-out", nameof(AwarenessMaterial.NobodyLeftOutOrRanked), "no"),
        new("stereotyped-roles", nameof(AwarenessMaterial.NoRoleStereotypes), "no"),
        new("stereotyped-identities", nameof(AwarenessMaterial.NoIdentityStereotypes), "no"),
        new("biased-language", nameof(AwarenessMaterial.GenderFairLanguage), "no"),
        new("judging-language", nameof(AwarenessMaterial.NoJudgement), "no"),
        new("sexualized-images", nameof(AwarenessMaterial.NotSexualized), "no"),
        new("images-not-inclusive", nameof(AwarenessMaterial.InclusiveImages), "no"),
        new("images-not-for-audience", nameof(AwarenessMaterial.FitsAudience), "no"),
        new("genders-not-swapped", nameof(AwarenessMaterial.GenderSwap), "not-done"),
        new("bias-uncovered", nameof(AwarenessMaterial.GenderSwap), "odd"),
        new("sensational-images", nameof(AwarenessMaterial.NotSensational), "no"),
        new("people-mistaken", nameof(AwarenessMaterial.NobodyMistaken), "no"),
        new("people-endangered", nameof(AwarenessMaterial.NobodyEndangered), "no"),
        new("no-informed-consent", nameof(AwarenessMaterial.Consent), "uninformed not-given",
            clean => clean with { NobodyIdentifiable = Answer.No }),
        new("audience-left-out", nameof(AwarenessMaterial.AudienceTookPart), "no"),
        new("equality-not-considered", nameof(AwarenessMaterial.EqualityInTakingPart), "no"),
    }.ToDictionary(row => row.ToString());

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Rule_EveryAnswer_RaisesClearsOrStaysOpen(string name)
    {
        var row = Table[name];
        foreach (var (answer, ended) in row.Endings())
        {
            var report = Assess(Book, row.With(Clean, answer, clean => clean with { }));

            var id = "awareness-raising/" + row.Rule;
            (report.Findings.Any(finding => finding.Rule == id) ? "raised" : report.Undetermined.Any(rule => rule.Rule == id)
                ? "undetermined" : "clear")
                .Should().Be(ended, $"{row.Question} is {answer ?? "not answered"}");
        }
    }

    [Fact]
    public void Table_HoldsEveryRule() =>
        Book.Rules.Select(rule => rule.Id["awareness-raising/".Length..]).Should().BeEquivalentTo(Table.Values.Select(row => row.Rule));

    [Theory]
    [InlineData(null, "undetermined")]
    [InlineData(Answer.Yes, "clear")]
    public void Consent_NotGivenButNobodyKnownToBeRecognizable_IsNotFound(Answer? nobody, string ended)
    {
        var report = Assess(Book, Clean with { NobodyIdentifiable = nobody, Consent = ConsentToBeShown.NotGiven });

        report.Findings.Should().BeEmpty();
        report.Undetermined.Should().HaveCount(ended == "clear" ? 0 : 1);
    }

    [Fact]
    public void Publication_EveryPairOfAnswers_IsAsThePrintAndTheReadingsHaveIt()
    {
        var questions = FactType.Of<AwarenessMaterial>().Questions.Where(question => !question.IsKey).ToList();
        var seen = new HashSet<string>();
        foreach (var (first, second) in from first in questions
                                        from second in questions
                                        where string.CompareOrdinal(first.Name,
            second.Name) < 0
                                        select (first, second))
        {
            foreach (var (left, right) in from left in Answers(first) from right in Answers(second) select (left, right))
            {
                var material = Clean with { };
                typeof(AwarenessMaterial).GetProperty(first.PropertyName)!.SetValue(material, left);
                typeof(AwarenessMaterial).GetProperty(second.PropertyName)!.SetValue(material, right);

                var because = $"{first.Name} is {left ?? "open"} and {second.Name} is {right ?? "open"}";
                Decided(Book, material).Should().Be(Expected(material, vetoes: true), because);
                Decided(WithoutVetoes, material).Should().Be(Expected(material, vetoes: false), because);
                seen.Add(Expected(material, vetoes: true));
            }
        }

        seen.Should().BeEquivalentTo("do-not-publish", "correct-first", "not-yet", "revise", "publish");
    }

    [Fact]
    public void Publication_NothingAnswered_IsNotYetAndEverythingIsOpen()
    {
        var report = Assess(Book, new AwarenessMaterial { Id = "poster" });

        report.Decisions.Single().Outcome.Should().Be("not-yet");
        report.Findings.Should().BeEmpty();
        report.OpenQuestions.Should().HaveCount(FactType.Of<AwarenessMaterial>().Questions.Count(question => !question.IsKey));
    }

    [Fact]
    public void Sample_OfTheTool_IsNotPublishedAlthoughThePeopleShownConsented()
    {
        var sample = Path.Combine(Room.OfCode(ToolkitTools.All[0]), "..", "..", "..", "..", "samples", "Cases", "awareness-raising.json");

        var report = Book.Assess(CaseJson.Read(File.ReadAllBytes(sample), Book, "awareness-raising.json"));

        report.Decisions.Single().Outcome.Should().Be("do-not-publish");
        report.Findings.Select(finding => finding.Rule).Should().Equal(
            "awareness-raising/stereotyped-roles", "awareness-raising/genders-not-swapped", "awareness-raising/people-mistaken");
    }

    /// <summary>
    /// What the print gives: harm to people first, then terms and facts; what is open in either can't be passed over; then the rest.
    /// Without vetoes harm weighs as the rest does.
    /// </summary>
    private static string Expected(AwarenessMaterial material, bool vetoes)
    {
        var consent = material.NobodyIdentifiable == Answer.Yes || material.Consent == ConsentToBeShown.Informed ? Answer.Yes
            : material.NobodyIdentifiable == Answer.No && material.Consent is not null ? Answer.No
            : (Answer?)null;
        var harm = Harm.Select(name => Told(material, name)).Append(consent).ToList();
        var facts = TermsAndFacts.Select(name => Told(material, name)).ToList();
        var rest = typeof(AwarenessMaterial).GetProperties().Where(property => property.PropertyType == typeof(Answer?))
            .Select(property => property.Name).Except([.. Harm, .. TermsAndFacts, nameof(AwarenessMaterial.NobodyIdentifiable)])
            .Select(name => Told(material, name))
            .Append(material.GenderSwap is { } swap ? swap == SwapOfGenders.NothingOdd ? Answer.Yes : Answer.No : null).ToList();
        return vetoes && harm.Contains(Answer.No) ? "do-not-publish"
            : facts.Contains(Answer.No) ? "correct-first"
            : vetoes && harm.Contains(null) ? "not-yet"
            : rest.Concat(harm).Contains(Answer.No) ? "revise"
            : rest.Concat(harm).Concat(facts).Contains(null) ? "not-yet"
            : "publish";
    }

    private static Answer? Told(AwarenessMaterial material, string name) => (Answer?)typeof(AwarenessMaterial)
        .GetProperty(name)!.GetValue(material);

    private static IEnumerable<object?> Answers(Question question) => Enum.GetValues(question.Scale.Type).Cast<object?>().Append(null);

    private static string Decided(RuleBook book, AwarenessMaterial material) => Assess(book, material).Decisions.Single().Outcome;

    private static Report Assess(RuleBook book, AwarenessMaterial material) => book.Assess(new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts = [material]
    });

    private static RuleBook Built()
    {
        var options = new ToolkitRulesOptions { Tools = ["awareness-raising"] };
        options.Readings["awareness-vetoes"] = "none-vetoes";
        return ToolkitRules.Build(options);
    }

    private static AwarenessMaterial Good()
    {
        var material = new AwarenessMaterial { Id = "poster", GenderSwap = SwapOfGenders.NothingOdd, Consent = ConsentToBeShown.Informed };
        foreach (var property in typeof(AwarenessMaterial).GetProperties().Where(property => property.PropertyType == typeof(Answer?)))
        {
            property.SetValue(material, Answer.Yes);
        }

        return material;
    }
}
