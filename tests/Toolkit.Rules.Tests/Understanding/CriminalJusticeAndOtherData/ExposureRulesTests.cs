using System.Text;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>Breakdowns that expose people, and what else is said of single breakdowns.</summary>
public sealed class ExposureRulesTests
{
    private static readonly Breakdown ByFaith = Data.ByAge with { By = Ground.ReligionOrBelief };
    /// <summary>The grounds by which a group can be blamed: two in the text, which says "for instance", and what is like them.</summary>
    private const string Blamed = "race colour ethnicity indigenous-or-minority-status religion-or-belief national-or-social-origin "
        + "nationality migration-status seeking-asylum refugee-status caste";

    private static readonly Breakdown ByRace = Data.ByAge with { By = Ground.Race };

    private static readonly Dictionary<string, (OneQuestion<Breakdown> Row, Breakdown Clean)> Table = new (OneQuestion<Breakdown> Row,
        Breakdown Clean)[]
    {
        (new("small-cells-shown", nameof(Breakdown.State), "shown", shown => shown with { SmallestCell = 9 }), Data.ByAge),
        (new("sensitive-ground-shown", nameof(Breakdown.State), "shown", shown => shown with { Voluntary = Answer.No }), ByFaith),
        (new("sensitive-ground-shown", nameof(Breakdown.ProvidedBy), "observer documents"), ByFaith),
        (new("sensitive-ground-shown", nameof(Breakdown.Voluntary), "no"), ByFaith),
        (new("misuse-not-checked", nameof(Breakdown.MisuseChecked), "no"), ByRace),
        (new("misuse-not-checked", nameof(Breakdown.By), Blamed, shown => shown with { MisuseChecked = Answer.No }),
            ByRace),
        (new("misuse-not-checked", nameof(Breakdown.State), "shown", shown => shown with { MisuseChecked = Answer.No }), ByRace),
        (new("group-can-be-blamed", nameof(Breakdown.By), Blamed), ByRace),
        (new("offenders-by-group-unchecked", nameof(Breakdown.MisuseChecked), "no"), ByRace),
        (new("use-not-named", nameof(Breakdown.Use), "not-named"), ByRace),
        (new("use-not-named", nameof(Breakdown.By), Blamed, unnamed => unnamed with { Use = BreakdownUse.NotNamed }), ByRace),
        (new("use-not-named", nameof(Breakdown.State), "shown held-back", held => held with { Use = BreakdownUse.NotNamed }), ByRace),
        (new("ascribed-by-others", nameof(Breakdown.ProvidedBy), "observer documents"), Data.ByAge),
        (new("ascribed-by-others", nameof(Breakdown.State), "shown held-back",
            held => held with { ProvidedBy = CharacteristicSource.Observer }), Data.ByAge),
        (new("not-voluntary", nameof(Breakdown.Voluntary), "no"), Data.ByAge),
        (new("not-voluntary", nameof(Breakdown.State), "shown held-back", held => held with { Voluntary = Answer.No }), Data.ByAge),
        (new("left-out-for-safety", nameof(Breakdown.State), "left-out-for-safety"), Data.ByAge),
        (new("sample-too-small", nameof(Breakdown.WhyMissing), "sample-too-small",
            missing => missing with { State = BreakdownState.Missing }), Data.ByAge),
        (new("sample-too-small", nameof(Breakdown.State), "missing", missing => missing with { WhyMissing = MissingReason.SampleTooSmall }),
            Data.ByAge),
        (new("factor-not-broken-down", nameof(Breakdown.State), "missing"), Data.ByAge with { By = Ground.Widowhood }),
        (new("factor-not-broken-down", nameof(Breakdown.By),
            string.Join(' ', Grounds.All.Where(entry => entry.NamedIn is [GroundList.IdentityFactors]).Select(entry => entry.Name)),
            missing => missing with { State = BreakdownState.Missing }), Data.ByAge),
        (new("ascribed-or-unfree", nameof(Breakdown.Voluntary), "no"), ByFaith),
        (new("unchecked", nameof(Breakdown.MisuseChecked), "no"), ByRace),
        (new("unsafe-to-show", nameof(Breakdown.State), "shown", shown => shown with { MisuseChecked = Answer.No }), ByRace),
        (new("unsafe-to-show", nameof(Breakdown.MisuseChecked), "no"), ByRace),
        (new("unsafe-to-show", nameof(Breakdown.ProvidedBy), "observer documents"), ByFaith),
    }.Select((row, number) => (row, number)).ToDictionary(pair => $"{pair.number}: {pair.row.Row}", pair => pair.row);

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rule_EveryAnswer_RaisesClearsOrStaysOpen(string name)
    {
        var (row, clean) = Table[name];
        foreach (var (answer, ended) in row.Endings())
        {
            var breakdown = row.With(clean, answer, kept => kept with { });
            breakdown = breakdown with
            {
                SmallestCell = breakdown.State is BreakdownState.Missing or BreakdownState.LeftOutForSafety or BreakdownState.NotRelevant
                    ? null
                    : row.Rule == "small-cells-shown" ? 9 : 50,
            };

            var data = Data.Clean with
            {
                SmallestCell = null,
                Concerns = row.Rule.StartsWith("offenders",
                    StringComparison.Ordinal) ? DataSubjects.AccusedOrConvicted : Data.Clean.Concerns,
            };
            Data.Ended(row.Rule, "by-age", Data.Of(data, breakdown)).Should()
                .Be(ended, $"{row.Question} is {answer ?? "not answered"}");
        }
    }

    [Theory]
    [InlineData("small-cells-shown")]
    [InlineData("sensitive-ground-shown")]
    [InlineData("sensitive-ground-without-consent")]
    [InlineData("misuse-not-checked")]
    public void Exposure_ByPublication_IsRaisedOnlyWherePublishedOrPlanned(string rule)
    {
        var breakdown = ByRace with { SmallestCell = 4, Voluntary = Answer.No, MisuseChecked = Answer.No };
        foreach (var (publication, ended) in new (PublicationState?, string)[]
        {
            (PublicationState.Published, "raised"), (PublicationState.Planned, "raised"),
            (PublicationState.HeldBackToProtect, "clear"), (PublicationState.NotPublished, "clear"), (null, "undetermined"),
        })
        {
            var data = Data.Clean with { SmallestCell = 4, ConsentGiven = Answer.No, Publication = publication };
            Data.Ended(rule, "by-age", Data.Of(data, breakdown)).Should().Be(ended, $"{publication}");
        }

        Data.Ended(rule, "by-age", Data.Of(breakdown with { Of = null })).Should().Be("undetermined",
            "it may be of a data set that is published");
    }

    /// <summary>Of victims, a breakdown by group can protect; of people accused, it blames.</summary>
    [Theory]
    [InlineData(DataSubjects.AccusedOrConvicted, "raised")]
    [InlineData(DataSubjects.Several, "raised")]
    [InlineData(DataSubjects.TraffickedPersons, "clear")]
    [InlineData(DataSubjects.SmuggledMigrants, "clear")]
    [InlineData(null, "undetermined")]
    public void Group_OfOffenders_IsToldFromVictims(DataSubjects? concerns, string ended)
    {
        var data = Data.Clean with { Concerns = concerns, ClaimsPrevalenceByEthnicity = Answer.Yes };

        Data.Ended("offenders-by-group-unchecked", "by-age", Data.Of(data, ByRace with { MisuseChecked = Answer.No })).Should().Be(ended);
        Data.Ended("crime-ascribed-to-a-group", "data", Data.Of(data)).Should().Be(ended);
    }

    [Theory]
    [InlineData(Answer.No, "raised")]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(null, "undetermined")]
    public void Consent_ToASensitiveBreakdown_Decides(Answer? consent, string ended) =>
        Data.Ended("sensitive-ground-without-consent", "by-age", Data.Of(Data.Clean with { ConsentGiven = consent }, ByFaith))
            .Should().Be(ended);

    [Fact]
    public void Consent_ToABreakdownThatIsNotSensitive_IsNotThisRule() =>
        Data.Ended("sensitive-ground-without-consent", "by-age", Data.Of(Data.Clean with { ConsentGiven = Answer.No }, Data.ByAge))
            .Should().Be("clear");

    [Theory]
    [InlineData(0, "clear")]
    [InlineData(1, "raised")]
    [InlineData(9, "raised")]
    [InlineData(10, "clear")]
    [InlineData(null, "undetermined")]
    public void SmallestCell_OfABreakdown_IsHeldAgainstTheThreshold(int? cell, string ended)
    {
        var facts = Data.Of(Data.Clean with { SmallestCell = null }, Data.ByAge with { SmallestCell = cell });

        Data.Ended("few-people", "by-age", facts).Should().Be(ended);
        Data.Ended("small-cells-shown", "by-age", facts).Should().Be(ended);
        Data.Ended("unsafe-to-show", "by-age", facts).Should().Be(ended);
    }

    [Theory]
    [InlineData(BreakdownState.Missing)]
    [InlineData(BreakdownState.LeftOutForSafety)]
    public void Cells_OfABreakdownThatThereIsNot_ContradictItsState(BreakdownState state)
    {
        var breakdown = Data.ByAge with { State = state, SmallestCell = 17 };
        var report = Data.Book.Assess(Data.Of(Data.Clean, breakdown));

        report.Contradictions.Should().ContainSingle().Which.Rule.Should().Be(Data.Tool + "cells-of-no-breakdown");
        Encoding.UTF8.GetString(ReportJson.Write(report)).Should().NotContain("\"17\"");
        report.Refused.Select(refused => refused.Id).Should().Contain(Data.Tool + "publication");
        report.Decisions.Should().NotContain(decision => decision.Flow == Data.Tool + "publication");
        Data.Ended("cells-of-no-breakdown", "by-age", Data.Of(Data.Clean, breakdown with { SmallestCell = null })).Should()
            .Be("undetermined");
        Data.Ended("cells-of-no-breakdown", "by-age", Data.Of(Data.Clean, breakdown with { SmallestCell = 0 })).Should().Be("clear");
    }

    [Fact]
    public void Cell_BelowTheSmallestOfAllTables_IsFoundWithoutTellingEither()
    {
        var report = Data.Book.Assess(Data.Of(Data.Clean with { SmallestCell = 19 }, Data.ByAge with { SmallestCell = 17 }));

        report.Contradictions.Should().BeEmpty();
        report.Findings.Should().Contain(finding => finding.Rule == Data.Tool + "cell-below-smallest");
        Encoding.UTF8.GetString(ReportJson.Write(report)).Should().NotContain("\"17\"").And.NotContain("\"19\"");
        Data.Ended("cell-below-smallest", "by-age", Data.Of(Data.Clean with { SmallestCell = 17 }, Data.ByAge with { SmallestCell = 17 }))
            .Should().Be("clear");
        Data.Ended("cell-below-smallest", "by-age", Data.Of(Data.Clean with { SmallestCell = null }, Data.ByAge with { SmallestCell = 17 }))
            .Should().Be("undetermined");
    }

    [Fact]
    public void Table_OfRulesAboutBreakdowns_HoldsEveryOne()
    {
        var elsewhere = new[] { "sensitive-ground", "few-people", "sensitive-ground-without-consent", "cells-of-no-breakdown",
            "cell-below-smallest" };

        ExposureRules.All.Select(rule => rule.Id.Replace(Data.Tool, "")).Should().BeSubsetOf(Table.Values.Select(row => row.Row.Rule)
            .Concat(elsewhere));
    }
}
