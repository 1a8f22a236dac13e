using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>What the text says of data before its table of principles: sources, definitions, ethics, sharing, leaks.</summary>
internal static class GeneralDataRules
{
    /// <summary>One kind of source.</summary>
    public static readonly Rule<Dataset> PartialPicture = new()
    {
        Id = "criminal-justice-and-other-data/partial-picture",
        Sources = [Item("1.7/data/1")],
        When = data => data.Source.IsAnyOf(DataSource.PoliceOrProsecutors, DataSource.Courts, DataSource.BorderOrImmigration,
            DataSource.ServiceProviders, DataSource.Research),
        Finding = "The data comes from one kind of source, so that it shows part of the picture.",
        Advice = "Bring it together with data of police, prosecutors, borders and services where that is safe.",
        Severity = Severity.Information,
    };

    /// <summary>Definitions other than the Protocols'.</summary>
    public static readonly Rule<Dataset> DefinitionsDiffer = new()
    {
        Id = "criminal-justice-and-other-data/definitions-differ",
        Sources = [Item("1.7/data/2"), Item("1.7/disaggregation/6")],
        When = data => data.Definitions.IsAnyOf(DefinitionMatch.InPart, DefinitionMatch.Differ),
        Finding = "The data is not counted by the definitions of the Protocols throughout: cases may be missing or counted in the wrong "
            + "place, and numbers cannot be compared.",
        Advice = "Agree on the Protocols' definitions with those who supply the data; until then say which definitions were used.",
        Severity = Severity.Recommended,
    };

    /// <summary>Breakdowns that do not fit other data.</summary>
    public static readonly Rule<Dataset> BreakdownsDoNotMatch = new()
    {
        Id = "criminal-justice-and-other-data/breakdowns-do-not-match",
        Sources = [Item("1.7/data/3")],
        When = data => data.SharesBreakdowns == Answer.No,
        Finding = "The data is not broken down in the same way as the data it is joined or compared with.",
        Advice = "Agree on the same breakdowns with the other sources.",
        Severity = Severity.Recommended,
    };

    /// <summary>Roles by gender are not captured.</summary>
    public static readonly Rule<Dataset> GenderedRolesNotCaptured = new()
    {
        Id = "criminal-justice-and-other-data/gendered-roles-not-captured",
        Sources = [Item("1.7/data/3")],
        When = data => data.CapturesGenderedRoles == Answer.No,
        Finding = "The data does not show, by gender, what part people play in the crimes, why, and what the crimes do to them.",
        Advice = "Gather it in a gender-sensitive way.",
        Severity = Severity.Recommended,
    };

    /// <summary>Means of control are not captured.</summary>
    public static readonly Rule<Dataset> MeansOfControlNotCaptured = new()
    {
        Id = "criminal-justice-and-other-data/means-of-control-not-captured",
        Sources = [Item("1.7/data/3")],
        When = data => data.CapturesMeansOfControl == Answer.No,
        Finding = "The data does not show by which means victims were controlled, and so not how these differ by gender and form of "
            + "exploitation.",
        Severity = Severity.Recommended,
    };

    /// <summary>Two genders only.</summary>
    public static readonly Rule<Dataset> OtherGendersNotRecorded = new()
    {
        Id = "criminal-justice-and-other-data/other-genders-not-recorded",
        Sources = [Item("intro/gender/inclusive")],
        When = data => data.RecordsOtherGenders == Answer.No,
        Finding = "Nobody can be recorded as other than female or male, so that some people are not seen in the data.",
        Advice = "Offer further answers, and leave it to each person whether to give one.",
        Severity = Severity.Recommended,
    };

    /// <summary>Clearance is missing.</summary>
    public static readonly Rule<Dataset> EthicsReviewMissing = new()
    {
        Id = "criminal-justice-and-other-data/ethics-review-missing",
        Sources = [Item("1.7/data/5"), Item("1.7/hrbad/0")],
        When = data => data.EthicsReview == EthicsReview.RequiredAndMissing,
        Finding = "The legal or ethics clearance that this collection needs was not given.",
        Advice = "Do not collect, and do not use what was collected, before it is given.",
        Severity = Severity.Recommended,
    };

    /// <summary>Shared across borders without conditions.</summary>
    public static readonly Rule<Dataset> SharedAcrossBordersWithoutConditions = new()
    {
        Id = "criminal-justice-and-other-data/shared-across-borders-without-conditions",
        Sources = [Item("1.7/data/6")],
        When = data => data.CrossesBorders == Answer.Yes && data.SharingConditions == Answer.No,
        Finding = "The data crosses a border without conditions on how and with whom it may be shared.",
        Advice = "Agree on conditions before it is shared.",
        Severity = Severity.Recommended,
    };

    /// <summary>Identities may leak.</summary>
    public static readonly Rule<Dataset> IdentityMayLeak = new()
    {
        Id = "criminal-justice-and-other-data/identity-may-leak",
        Sources = [Item("1.7/data/7")],
        When = data => data.IdentityMayLeak == Answer.Yes,
        Finding = "The identity of victims or informants may become known, which can cost them acceptance, safety or life.",
        Advice = "Treat it as a risk to life and safety, and close the leak before the data is used further.",
        Severity = Severity.Recommended,
    };

    /// <summary>Conflict data that could help is kept back.</summary>
    public static readonly Rule<Dataset> ConflictDataNotShared = new()
    {
        Id = "criminal-justice-and-other-data/conflict-data-not-shared",
        Sources = [Item("1.7/data/8")],
        When = data => data.ConflictSetting == Answer.Yes && data.SecureChannel == Answer.Yes && data.RecipientCanAct == Answer.Yes
            && data.SharedForAction == Answer.No,
        Finding = "Information on trafficking in a conflict is kept from those who could act on it, although there is a secure way to "
            + "share it.",
        Advice = "Share it by the secure channel.",
        Severity = Severity.Recommended,
    };

    /// <summary>Identities were given away before.</summary>
    public static readonly Rule<Dataset> TrustBroken = new()
    {
        Id = "criminal-justice-and-other-data/trust-broken",
        Sources = [Item("1.7/data/9")],
        When = data => data.IdentitiesGivenAway == Answer.Yes,
        Finding = "Justice bodies have given identities away, so that people may have stopped reporting: figures on reported crime are "
            + "likely too low.",
        Advice = "Say so beside the figures, and restore protection first.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        PartialPicture, DefinitionsDiffer, BreakdownsDoNotMatch, GenderedRolesNotCaptured, MeansOfControlNotCaptured,
        OtherGendersNotRecorded, EthicsReviewMissing, SharedAcrossBordersWithoutConditions, IdentityMayLeak, ConflictDataNotShared,
        TrustBroken,
    ];
}
