using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>A data set against which nothing stands, for tests that change one thing.</summary>
internal static class Data
{
    public const string Tool = "criminal-justice-and-other-data/";

    public static readonly RuleBook Book = ToolkitRules.Build();

    public static Dataset Clean { get; } = new()
    {
        Id = "data",
        Concerns = DataSubjects.SmuggledMigrants,
        Source = DataSource.SeveralKinds,
        Definitions = DefinitionMatch.Match,
        SharesBreakdowns = Answer.Yes,
        CapturesGenderedRoles = Answer.Yes,
        CapturesMeansOfControl = Answer.Yes,
        RecordsOtherGenders = Answer.Yes,
        EthicsReview = EthicsReview.Given,
        CrossesBorders = Answer.No,
        SharingConditions = Answer.Yes,
        ConflictSetting = Answer.No,
        RecipientCanAct = Answer.Yes,
        SecureChannel = Answer.Yes,
        SharedForAction = Answer.Yes,
        IdentityMayLeak = Answer.No,
        IdentitiesGivenAway = Answer.No,
        GroupsInPlanning = Answer.Yes,
        GroupsInCollection = Answer.Yes,
        GroupsInDissemination = Answer.Yes,
        GroupsInAnalysis = Answer.Yes,
        ParticipationEased = Answer.Yes,
        Barriers = BarrierHandling.NoneFound,
        OutcomesShared = Answer.Yes,
        MarginalizedRepresented = Answer.Yes,
        KnowledgeKept = Answer.Yes,
        PeopleDetained = Answer.No,
        DetaineesReached = Answer.Yes,
        PeopleReturned = Answer.No,
        ReturneesReached = Answer.Yes,
        PeopleInFear = Answer.No,
        AnonymityGuaranteed = Answer.Yes,
        OnlyAverages = Answer.No,
        Coverage = DataCoverage.RepresentativeSample,
        ClaimsPrevalence = Answer.No,
        ClaimsPrevalenceByEthnicity = Answer.No,
        DrawsConclusions = Answer.No,
        HasComparison = Answer.Yes,
        OtherLawsUsed = Answer.No,
        PapersMissing = Answer.No,
        BirthsUnregistered = Answer.No,
        LimitsStated = Answer.Yes,
        MenAndBoysCounted = 40,
        SilenceReadAsProof = Answer.No,
        SelfDefined = Answer.Yes,
        MayWithhold = Answer.Yes,
        PurposeTold = Answer.Yes,
        RisksTold = Answer.Yes,
        CollectionMayHarm = Answer.No,
        GroupsInDesign = Answer.Yes,
        PressedToDisclose = Answer.No,
        Publisher = DataPublisher.StateBody,
        Publication = PublicationState.Published,
        MethodPublic = Answer.Yes,
        ReleasedPromptly = Answer.Yes,
        Classified = Answer.No,
        OfficersCanShareSafely = Answer.Yes,
        ConfidentialityAssured = Answer.Yes,
        ConsentGiven = Answer.Yes,
        ConsentWithdrawable = Answer.Yes,
        DataProtection = Answer.Yes,
        Identifiable = Answer.No,
        IdentityInImagesOrRecords = Answer.No,
        ReleasePermitted = Answer.Yes,
        SharesPersonalData = Answer.No,
        TransferPermitted = Answer.Yes,
        RecognitionEndangers = Answer.No,
        SmallestCell = 50,
        AsylumSeekersAmongThem = Answer.No,
        ShowsStateViolations = Answer.No,
        ShowsAccusedWronged = Answer.No,
        ActedOn = Answer.Yes,
        UsedForAccountability = Answer.Yes,
        StatisticalOffice = StatisticalOfficeRole.TreatedAsDutyBearer,
        RightsSeenAsBarrier = Answer.No,
        AgenciesCooperate = Answer.Yes,
        EthicsDismissed = Answer.No,
    };

    /// <summary>A breakdown of it against which nothing stands.</summary>
    public static Breakdown ByAge { get; } = new()
    {
        Id = "by-age",
        Of = "data",
        By = Ground.Age,
        State = BreakdownState.Shown,
        Use = BreakdownUse.Equality,
        ProvidedBy = CharacteristicSource.PersonThemselves,
        Voluntary = Answer.Yes,
        MisuseChecked = Answer.Yes,
        SmallestCell = 50,
    };

    /// <summary>A breakdown by each ground that is asked for.</summary>
    public static IEnumerable<Breakdown> Everyone { get; } =
        [.. Grounds.All.Where(entry => entry.IsAsked).Select(entry => ByAge with { Id = entry.Name, By = entry.Ground })];

    public static Case Of(params IFact[] facts) => new() { AssessedOn = new(2026, 11, 24), Facts = [.. facts] };

    public static Case AllOf(params IFact[] facts) => new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts = [.. facts],
        Complete = [typeof(Breakdown)]
    };

    /// <summary>How a rule ends about a fact: raised, clear or undetermined.</summary>
    public static string Ended(string rule, string about, Case facts) =>
        Book.Explain(Tool + rule, facts).Should().ContainSingle(explained => explained.About[0].Id == about).Subject.Ended;
}
