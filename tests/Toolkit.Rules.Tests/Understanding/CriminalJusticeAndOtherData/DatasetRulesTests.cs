using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>Every rule about a data set, for every answer to each question that it asks.</summary>
public sealed class DatasetRulesTests
{
    private static readonly Dictionary<string, OneQuestion<Dataset>> Table = new OneQuestion<Dataset>[]
    {
        new("partial-picture", nameof(Dataset.Source), "police-or-prosecutors courts border-or-immigration service-providers research"),
        new("definitions-differ", nameof(Dataset.Definitions), "in-part differ"),
        new("breakdowns-do-not-match", nameof(Dataset.SharesBreakdowns), "no"),
        new("gendered-roles-not-captured", nameof(Dataset.CapturesGenderedRoles), "no"),
        new("means-of-control-not-captured", nameof(Dataset.CapturesMeansOfControl), "no"),
        new("other-genders-not-recorded", nameof(Dataset.RecordsOtherGenders), "no"),
        new("ethics-review-missing", nameof(Dataset.EthicsReview), "required-and-missing"),
        new("shared-across-borders-without-conditions", nameof(Dataset.CrossesBorders), "yes",
            data => data with { SharingConditions = Answer.No }),
        new("shared-across-borders-without-conditions", nameof(Dataset.SharingConditions), "no",
            data => data with { CrossesBorders = Answer.Yes }),
        new("identity-may-leak", nameof(Dataset.IdentityMayLeak), "yes"),
        new("conflict-data-not-shared", nameof(Dataset.ConflictSetting), "yes", data => data with { SharedForAction = Answer.No }),
        new("conflict-data-not-shared", nameof(Dataset.SecureChannel), "yes", data => data with { ConflictSetting = Answer.Yes,
            SharedForAction = Answer.No }),
        new("conflict-data-not-shared", nameof(Dataset.RecipientCanAct), "yes", data => data with { ConflictSetting = Answer.Yes,
            SharedForAction = Answer.No }),
        new("conflict-data-not-shared", nameof(Dataset.SharedForAction), "no", data => data with { ConflictSetting = Answer.Yes }),
        new("trust-broken", nameof(Dataset.IdentitiesGivenAway), "yes"),
        new("rights-seen-as-barrier", nameof(Dataset.RightsSeenAsBarrier), "yes"),
        new("agencies-do-not-cooperate", nameof(Dataset.AgenciesCooperate), "no"),
        new("ethics-dismissed", nameof(Dataset.EthicsDismissed), "yes"),
        new("groups-left-out", nameof(Dataset.GroupsInPlanning), "no"),
        new("groups-left-out", nameof(Dataset.GroupsInCollection), "no"),
        new("groups-left-out", nameof(Dataset.GroupsInDissemination), "no"),
        new("groups-left-out", nameof(Dataset.GroupsInAnalysis), "no"),
        new("participation-not-eased", nameof(Dataset.ParticipationEased), "no"),
        new("barriers-left", nameof(Dataset.Barriers), "found-and-left not-looked-for"),
        new("outcomes-not-shared", nameof(Dataset.OutcomesShared), "no"),
        new("marginalized-not-represented", nameof(Dataset.MarginalizedRepresented), "no"),
        new("knowledge-not-kept", nameof(Dataset.KnowledgeKept), "no"),
        new("detainees-out-of-reach", nameof(Dataset.PeopleDetained), "yes", data => data with { DetaineesReached = Answer.No }),
        new("detainees-out-of-reach", nameof(Dataset.DetaineesReached), "no", data => data with { PeopleDetained = Answer.Yes }),
        new("returnees-out-of-reach", nameof(Dataset.PeopleReturned), "yes", data => data with { ReturneesReached = Answer.No }),
        new("returnees-out-of-reach", nameof(Dataset.ReturneesReached), "no", data => data with { PeopleReturned = Answer.Yes }),
        new("anonymity-not-guaranteed", nameof(Dataset.PeopleInFear), "yes", data => data with { AnonymityGuaranteed = Answer.No }),
        new("anonymity-not-guaranteed", nameof(Dataset.AnonymityGuaranteed), "no", data => data with { PeopleInFear = Answer.Yes }),
        new("only-averages", nameof(Dataset.OnlyAverages), "yes"),
        new("prevalence-from-known-cases", nameof(Dataset.ClaimsPrevalence), "yes",
            data => data with { Coverage = DataCoverage.KnownCases }),
        new("prevalence-from-known-cases", nameof(Dataset.Coverage), "known-cases", data => data with { ClaimsPrevalence = Answer.Yes }),
        new("prevalence-by-ethnicity", nameof(Dataset.ClaimsPrevalenceByEthnicity), "yes",
            data => data with { Coverage = DataCoverage.KnownCases }),
        new("prevalence-by-ethnicity", nameof(Dataset.Coverage), "known-cases",
            data => data with { ClaimsPrevalenceByEthnicity = Answer.Yes }),
        new("prevalence-from-weak-sample", nameof(Dataset.ClaimsPrevalence), "yes",
            data => data with { Coverage = DataCoverage.OtherSample }),
        new("prevalence-from-weak-sample", nameof(Dataset.ClaimsPrevalenceByEthnicity), "yes",
            data => data with { Coverage = DataCoverage.OtherSample }),
        new("prevalence-from-weak-sample", nameof(Dataset.Coverage), "other-sample", data => data with { ClaimsPrevalence = Answer.Yes }),
        new("conclusion-without-comparison", nameof(Dataset.DrawsConclusions), "yes", data => data with { HasComparison = Answer.No }),
        new("conclusion-without-comparison", nameof(Dataset.HasComparison), "no", data => data with { DrawsConclusions = Answer.Yes }),
        new("other-laws-hide-victims", nameof(Dataset.OtherLawsUsed), "yes"),
        new("papers-missing", nameof(Dataset.PapersMissing), "yes"),
        new("births-unregistered", nameof(Dataset.BirthsUnregistered), "yes"),
        new("limits-not-stated", nameof(Dataset.LimitsStated), "no", data => data with { PapersMissing = Answer.Yes }),
        new("limits-not-stated", nameof(Dataset.Definitions), "in-part differ", data => data with { LimitsStated = Answer.No }),
        new("limits-not-stated", nameof(Dataset.IdentitiesGivenAway), "yes", data => data with { LimitsStated = Answer.No }),
        new("limits-not-stated", nameof(Dataset.OtherLawsUsed), "yes", data => data with { LimitsStated = Answer.No }),
        new("limits-not-stated", nameof(Dataset.PapersMissing), "yes", data => data with { LimitsStated = Answer.No }),
        new("limits-not-stated", nameof(Dataset.BirthsUnregistered), "yes", data => data with { LimitsStated = Answer.No }),
        new("groups-not-self-defined", nameof(Dataset.SelfDefined), "no"),
        new("nothing-may-be-withheld", nameof(Dataset.MayWithhold), "no"),
        new("purpose-not-told", nameof(Dataset.PurposeTold), "no"),
        new("risks-not-told", nameof(Dataset.RisksTold), "no"),
        new("collection-may-harm", nameof(Dataset.CollectionMayHarm), "yes"),
        new("groups-not-in-design", nameof(Dataset.GroupsInDesign), "no"),
        new("pressed-to-disclose", nameof(Dataset.PressedToDisclose), "yes"),
        new("silence-read-as-proof", nameof(Dataset.SilenceReadAsProof), "yes"),
        new("method-not-public", nameof(Dataset.MethodPublic), "no"),
        new("state-data-not-open", nameof(Dataset.Publication), "not-published"),
        new("state-data-not-open", nameof(Dataset.Publisher), "state-body",
            data => data with { Publication = PublicationState.NotPublished }),
        new("release-delayed", nameof(Dataset.ReleasedPromptly), "no"),
        new("classified-without-capacity", nameof(Dataset.Classified), "yes", data => data with { OfficersCanShareSafely = Answer.No }),
        new("classified-without-capacity", nameof(Dataset.OfficersCanShareSafely), "no", data => data with { Classified = Answer.Yes }),
        new("confidentiality-not-assured", nameof(Dataset.ConfidentialityAssured), "no"),
        new("consent-not-valid", nameof(Dataset.ConsentGiven), "no"),
        new("consent-not-valid", nameof(Dataset.ConsentWithdrawable), "no"),
        new("consent-not-valid", nameof(Dataset.RisksTold), "no"),
        new("people-identifiable", nameof(Dataset.Identifiable), "yes"),
        new("people-identifiable", nameof(Dataset.Publication), "published planned", data => data with { Identifiable = Answer.Yes }),
        new("identity-in-images-or-records", nameof(Dataset.IdentityInImagesOrRecords), "yes"),
        new("identity-in-images-or-records", nameof(Dataset.Publication), "published planned",
            data => data with { IdentityInImagesOrRecords = Answer.Yes }),
        new("permission-does-not-cure-risk", nameof(Dataset.RecognitionEndangers), "yes", data => data with { Identifiable = Answer.Yes }),
        new("permission-does-not-cure-risk", nameof(Dataset.RecognitionEndangers), "yes",
            data => data with { IdentityInImagesOrRecords = Answer.Yes }),
        new("permission-does-not-cure-risk", nameof(Dataset.ReleasePermitted), "yes",
            data => data with { Identifiable = Answer.Yes, RecognitionEndangers = Answer.Yes }),
        new("permission-does-not-cure-risk", nameof(Dataset.Identifiable), "yes", data => data with { RecognitionEndangers = Answer.Yes }),
        new("released-without-permission", nameof(Dataset.ReleasePermitted), "no",
            data => data with { IdentityInImagesOrRecords = Answer.Yes }),
        new("released-without-permission", nameof(Dataset.Identifiable), "yes", data => data with { ReleasePermitted = Answer.No }),
        new("released-without-permission", nameof(Dataset.Publication), "published planned",
            data => data with { Identifiable = Answer.Yes, ReleasePermitted = Answer.No }),
        new("data-not-protected", nameof(Dataset.DataProtection), "no"),
        new("small-cells-in-tables", nameof(Dataset.Publication), "published planned", data => data with { SmallestCell = 9 }),
        new("people-exposed", nameof(Dataset.IdentityMayLeak), "yes"),
        new("people-exposed", nameof(Dataset.Identifiable), "yes"),
        new("people-exposed", nameof(Dataset.IdentityInImagesOrRecords), "yes"),
        new("people-exposed", nameof(Dataset.Publication), "published planned", data => data with { SmallestCell = 3 }),
        new("trafficked-people-exposed", nameof(Dataset.Concerns), "trafficked-persons several",
            data => data with { IdentityMayLeak = Answer.Yes }),
        new("trafficked-people-exposed", nameof(Dataset.IdentityMayLeak), "yes",
            data => data with { Concerns = DataSubjects.TraffickedPersons }),
        new("asylum-seekers-exposed", nameof(Dataset.AsylumSeekersAmongThem), "yes", data => data with { Identifiable = Answer.Yes }),
        new("asylum-seekers-exposed", nameof(Dataset.Identifiable), "yes", data => data with { AsylumSeekersAmongThem = Answer.Yes }),
        new("violations-not-acted-on", nameof(Dataset.ActedOn), "no", data => data with { ShowsStateViolations = Answer.Yes }),
        new("violations-not-acted-on", nameof(Dataset.ShowsStateViolations), "yes", data => data with { ActedOn = Answer.No }),
        new("violations-not-acted-on", nameof(Dataset.ShowsAccusedWronged), "yes", data => data with { ActedOn = Answer.No }),
        new("shows-state-violations", nameof(Dataset.ShowsStateViolations), "yes"),
        new("shows-accused-wronged", nameof(Dataset.ShowsAccusedWronged), "yes"),
        new("not-used-for-accountability", nameof(Dataset.UsedForAccountability), "no"),
        new("statistical-office-left-out", nameof(Dataset.StatisticalOffice), "left-out"),
        new("undercounts", nameof(Dataset.PapersMissing), "yes"),
    }.Select((row, number) => (row, number)).ToDictionary(pair => $"{pair.number}: {pair.row}", pair => pair.row);

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rule_EveryAnswer_RaisesClearsOrStaysOpen(string name)
    {
        var row = Table[name];
        foreach (var (answer, ended) in row.Endings())
        {
            var data = row.With(Data.Clean, answer, clean => clean with { });
            Data.Ended(row.Rule, "data", Data.Of(data)).Should().Be(ended, $"{row.Question} is {answer ?? "not answered"}");
        }
    }

    [Theory]
    [InlineData("no-men-or-boys-counted", 0, "raised")]
    [InlineData("no-men-or-boys-counted", 1, "clear")]
    [InlineData("no-men-or-boys-counted", null, "undetermined")]
    public void MenAndBoys_Counted_DecideTheCheckForBias(string rule, int? counted, string ended) =>
        Data.Ended(rule, "data", Data.Of(Data.Clean with { MenAndBoysCounted = counted })).Should().Be(ended);

    [Theory]
    [InlineData(0, "clear")]
    [InlineData(1, "raised")]
    [InlineData(9, "raised")]
    [InlineData(10, "clear")]
    [InlineData(null, "undetermined")]
    public void SmallestCell_OfPublishedTables_IsHeldAgainstTheThreshold(int? cell, string ended) =>
        Data.Ended("small-cells-in-tables", "data", Data.Of(Data.Clean with { SmallestCell = cell })).Should().Be(ended);

    [Theory]
    [InlineData(4, 5, "clear")]
    [InlineData(4, 3, "raised")]
    public void SmallestCell_ThresholdOfTheHost_IsUsedAndSaid(int threshold, int cell, string ended)
    {
        var options = new ToolkitRulesOptions();
        options.Parameters["smallest-cell"] = threshold;
        var book = ToolkitRules.Build(options);

        book.Explain(Data.Tool + "small-cells-in-tables", Data.Of(Data.Clean with { SmallestCell = cell }))
            .Single().Ended.Should().Be(ended);
        book.Rules.Single(rule => rule.Id == Data.Tool + "small-cells-in-tables").Finding.Should().Contain("fewer than 4 people");
    }

    [Fact]
    public void Table_OfRulesAboutADataSet_HoldsEveryOne()
    {
        var elsewhere = BreakdownRules.All.Select(rule => rule.Id).Concat(["no-men-or-boys-counted", "crime-ascribed-to-a-group"])
            .Select(id => id.Replace(Data.Tool, ""));

        Data.Book.Rules.Where(rule => rule.About.Length == 1 && rule.About[0].ClrType == typeof(Dataset))
            .Select(rule => rule.Id.Replace(Data.Tool, ""))
            .Should().BeSubsetOf(Table.Values.Select(row => row.Rule).Concat(elsewhere));
    }

    [Fact]
    public void CleanData_WithEveryBreakdown_RaisesNothingAndMayBePublished()
    {
        var combined = Data.ByAge with { Id = "sex-by-age", By = Ground.Sex, And = Ground.Age };
        var report = Data.Book.Assess(Data.AllOf([Data.Clean, .. Data.Everyone, combined]));

        report.Findings.Should().BeEmpty();
        report.Undetermined.Should().BeEmpty();
        report.Decisions.Select(decision => decision.Outcome).Should().Equal("publish", "may-share");
    }

    [Fact]
    public void UnknownData_NothingAnswered_RaisesNothingAndPermitsNothing()
    {
        var report = Data.Book.Assess(Data.Of(new Dataset { Id = "data" }));

        report.Findings.Should().BeEmpty();
        report.Decisions.Select(decision => decision.Outcome).Should().Equal("not-yet", "not-yet");
        report.Undetermined.Should().HaveCountGreaterThan(60);
    }
}
