using Toolkit.Rules.Learning.HumanRightsIndicators;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Learning.HumanRightsIndicators;

/// <summary>Every rule about an indicator, for every answer to each question that it asks; and the decision on its use.</summary>
public sealed class IndicatorRulesTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly Indicator Clean = new()
    {
        Id = "indicator",
        RestsOn = "data",
        Success = SuccessMetric.SomethingElse,
        Relevant = Answer.Yes,
        Reliable = Answer.Yes,
        Collector = IndicatorCollector.Independent,
        Meaningful = Answer.Yes,
        CanBeBrokenDown = Answer.Yes,
        StandardNamed = Answer.Yes,
        MethodPublic = Answer.Yes,
        TimelyAndTimeBound = Answer.Yes,
        MeasureCount = 1,
        Specific = Answer.Yes,
        PartnersConsulted = Answer.Yes,
        FitsContext = Answer.Yes,
        CollectedLawfully = Answer.Yes,
        StigmatizesGroup = Answer.No,
        ReadAsPrevalence = Answer.No,
        CountsOnlyTheWilling = Answer.Yes,
        ConditionOfARise = RiseCondition.Holds,
    };

    private static readonly Dataset Sound = new()
    {
        Id = "data",
        Coverage = DataCoverage.KnownCases,
        ConfidentialityAssured = Answer.Yes,
        ConsentGiven = Answer.Yes,
        EthicsReview = EthicsReview.NotRequired,
        CollectionMayHarm = Answer.No,
    };

    private static readonly Dictionary<string, OneQuestion<Indicator>> Table = new OneQuestion<Indicator>[]
    {
        new("partners-not-consulted", nameof(Indicator.PartnersConsulted), "no"),
        new("context-missed", nameof(Indicator.FitsContext), "no"),
        new("not-relevant-or-reliable", nameof(Indicator.Relevant), "no"),
        new("not-relevant-or-reliable", nameof(Indicator.Reliable), "no"),
        new("not-independent", nameof(Indicator.Collector), "monitored-alone"),
        new("not-meaningful-everywhere", nameof(Indicator.Meaningful), "no"),
        new("cannot-be-broken-down", nameof(Indicator.CanBeBrokenDown), "no"),
        new("no-standard-named", nameof(Indicator.StandardNamed), "no"),
        new("not-transparent-or-timely", nameof(Indicator.MethodPublic), "no"),
        new("not-transparent-or-timely", nameof(Indicator.TimelyAndTimeBound), "no"),
        new("not-specific", nameof(Indicator.Specific), "no"),
        new("return-counted-as-success", nameof(Indicator.Success), "return-or-stay"),
        new("collected-unlawfully", nameof(Indicator.CollectedLawfully), "no"),
        new("stigmatizes-group", nameof(Indicator.StigmatizesGroup), "yes"),
        new("counts-the-unwilling", nameof(Indicator.CountsOnlyTheWilling), "no"),
        new("condition-fails", nameof(Indicator.ConditionOfARise), "fails"),
        new("condition-not-named", nameof(Indicator.ConditionOfARise), "not-named"),
        new("known-cases-read-as-prevalence", nameof(Indicator.ReadAsPrevalence), "yes"),
    }.Select((row, number) => (row, number)).ToDictionary(pair => $"{pair.number}: {pair.row}", pair => pair.row);

    private static readonly Dictionary<string, OneQuestion<Dataset>> DataTable = new OneQuestion<Dataset>[]
    {
        new("known-cases-read-as-prevalence", nameof(Dataset.Coverage), "known-cases"),
        new("data-gathered-against-people", nameof(Dataset.ConfidentialityAssured), "no"),
        new("data-gathered-against-people", nameof(Dataset.ConsentGiven), "no"),
        new("data-gathered-against-people", nameof(Dataset.EthicsReview), "required-and-missing"),
        new("data-gathered-against-people", nameof(Dataset.CollectionMayHarm), "yes"),
    }.Select((row, number) => (row, number)).ToDictionary(pair => $"{pair.number}: {pair.row}", pair => pair.row);

    public static TheoryData<string> Rows => [.. Table.Keys];

    public static TheoryData<string> DataRows => [.. DataTable.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rule_EveryAnswer_RaisesClearsOrStaysOpen(string name)
    {
        var row = Table[name];
        foreach (var (answer, ended) in row.Endings())
        {
            Ended(row.Rule, row.With(Clean, answer, clean => clean with { }), Sound).Should().Be(ended,
                $"{row.Question} is {answer ?? "not answered"}");
        }
    }

    [Theory]
    [MemberData(nameof(DataRows))]
    public void RuleOnItsData_EveryAnswer_RaisesClearsOrStaysOpen(string name)
    {
        var row = DataTable[name];
        var indicator = Clean with { ReadAsPrevalence = Answer.Yes, CollectedLawfully = null };
        foreach (var (answer, ended) in row.Endings())
        {
            Ended(row.Rule, indicator, row.With(Sound, answer, sound => sound with { })).Should().Be(ended,
                $"{row.Question} is {answer ?? "not answered"}");
        }

        Ended(row.Rule, indicator with { RestsOn = null }).Should().Be("undetermined", "it may rest on any data");
    }

    [Theory]
    [InlineData(1, "clear")]
    [InlineData(2, "raised")]
    [InlineData(null, "undetermined")]
    public void Measures_MoreThanOne_AreABundle(int? measures, string ended) =>
        Ended("bundles-measures", Clean with { MeasureCount = measures }, Sound).Should().Be(ended);

    [Fact]
    public void Measures_None_AreRefused() =>
        FluentActions.Invoking(() => Ended("bundles-measures", Clean with { MeasureCount = 0 }, Sound)).Should()
            .Throw<InvalidCaseException>()
            .WithMessage("TR0512 indicator `indicator` measureCount: `0` is below 1, the least that is allowed here");

    [Fact]
    public void Lawfulness_AgainstItsData_IsReadFromTheData()
    {
        var breached = Sound with { ConfidentialityAssured = Answer.No };

        Ended("use", Clean, breached).Should().Be("not-as-it-is");
        Ended("use", Clean, Sound with { ConfidentialityAssured = null }).Should().Be(Ended("use", Clean, Sound));
        Ended("lawfulness-contradicted", Clean, breached).Should().Be("raised");
        Ended("lawfulness-contradicted", Clean with { CollectedLawfully = null }, breached).Should().Be("undetermined");
        Ended("lawfulness-contradicted", Clean with { CollectedLawfully = Answer.No }, breached).Should().Be("clear");
    }

    [Fact]
    public void Tables_OfRulesAboutIndicators_HoldEveryOne() =>
        Book.Rules.Select(rule => rule.Id).Where(id => id.StartsWith("human-rights-indicators/", StringComparison.Ordinal))
            .Select(id => id.Split('/')[1])
            .Should().BeSubsetOf([.. Table.Values.Select(row => row.Rule), .. DataTable.Values.Select(row => row.Rule), "bundles-measures",
                "lawfulness-contradicted", "data-not-broken-down", "breakdown-contradicted", "breakdown-unchecked"]);

    /// <summary>
    /// An indicator shows no more groups than its data: each of the grounds that come first is missed, and no other.
    /// </summary>
    [Fact]
    public void Breakdown_OfItsData_IsAskedOfTheIndicator()
    {
        var rows = Grounds.All.Where(entry => entry.IsAsked)
            .Select(entry => new Breakdown { Id = entry.Name, Of = "data", By = entry.Ground, State = BreakdownState.HeldBack }).ToList();
        foreach (var entry in Grounds.All.Where(entry => entry.IsAsked))
        {
            var missing = rows.Select(row => row.By == entry.Ground ? row with { State = BreakdownState.Missing } : row);
            var ended = entry.IsAskedFirst ? "raised" : "clear";

            Of("data-not-broken-down", Clean, [Sound, .. missing]).Should().Be(ended, entry.Name);
            Of("breakdown-contradicted", Clean, [Sound, .. missing]).Should().Be(ended, entry.Name);
            Of("breakdown-contradicted", Clean with { CanBeBrokenDown = Answer.No }, [Sound, .. missing]).Should().Be("clear");
        }

        Of("data-not-broken-down", Clean, [Sound, .. rows.Skip(1)]).Should().Be("undetermined", "the list may not be complete");

        static string Of(string rule, Indicator indicator, IEnumerable<IFact> others) => Ended(rule, [indicator, .. others]);
    }

    [Theory]
    [InlineData(Answer.No, "raised")]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(null, "undetermined")]
    public void Breakdown_UncheckedInItsData_IsToldOfTheIndicator(Answer? isChecked, string ended)
    {
        var breakdown = new Breakdown
        {
            Id = "by-nationality",
            Of = "data",
            By = Ground.Nationality,
            State = BreakdownState.Shown,
            MisuseChecked = isChecked,
        };

        Ended("breakdown-unchecked", Clean, Sound, breakdown).Should().Be(ended);
        Ended("breakdown-unchecked", Clean, Sound, breakdown with { State = BreakdownState.HeldBack }).Should().Be("clear");
    }

    [Fact]
    public void Use_EveryCombination_IsAsStated()
    {
        var seen = new HashSet<string>();
        foreach (var (success, lawful, stigma, condition) in
            from success in new SuccessMetric?[] { SuccessMetric.ReturnOrStay, SuccessMetric.SomethingElse, null }
            from lawful in new Answer?[] { Answer.Yes, Answer.No, null }
            from stigma in new Answer?[] { Answer.Yes, Answer.No, null }
            from condition in new RiseCondition?[] { RiseCondition.NoneNeeded, RiseCondition.Holds, RiseCondition.Fails,
                RiseCondition.NotNamed, null }
            select (success, lawful, stigma, condition))
        {
            var indicator = Clean with
            {
                Success = success,
                CollectedLawfully = lawful,
                StigmatizesGroup = stigma,
                ConditionOfARise = condition
            };
            var expected = success == SuccessMetric.ReturnOrStay ? "reject"
                : lawful == Answer.No || stigma == Answer.Yes || condition == RiseCondition.Fails ? "not-as-it-is"
                : success is null || lawful is null || stigma is null || condition is RiseCondition.NotNamed or null ? "doubtful"
                : "use";
            seen.Add(expected);

            Ended("use", indicator, Sound).Should().Be(expected, indicator.ToString());
        }

        seen.Should().HaveCount(4);
    }

    private static string Ended(string rule, params IFact[] facts) =>
        Book.Explain("human-rights-indicators/" + rule, new() { AssessedOn = new(2026, 11, 24), Facts = [.. facts] }).Should()
            .ContainSingle().Subject.Ended;
}
