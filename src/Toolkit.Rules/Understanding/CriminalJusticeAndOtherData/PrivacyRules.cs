using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Privacy: what people told stays private, and nothing that is shown points to them.</summary>
internal static class PrivacyRules
{
    /// <summary>Confidentiality is not assured.</summary>
    public static readonly Rule<Dataset> ConfidentialityNotAssured = new()
    {
        Id = "criminal-justice-and-other-data/confidentiality-not-assured",
        Sources = [Item("1.7/privacy/0")],
        When = data => data.ConfidentialityAssured == Answer.No,
        Finding = "Answers and personal information do not stay confidential.",
        Advice = "Do not collect before confidentiality is assured.",
        Severity = Severity.Recommended,
    };

    /// <summary>Consent is missing or not valid.</summary>
    public static readonly Rule<Dataset> ConsentNotValid = new()
    {
        Id = "criminal-justice-and-other-data/consent-not-valid",
        Sources = [Item("1.7/privacy/2")],
        When = data => data.ConsentGiven == Answer.No || data.ConsentWithdrawable == Answer.No || data.RisksTold == Answer.No,
        Finding = "There is no valid consent: it was not given, cannot be refused or withdrawn, or was given without knowing the risks.",
        Advice = "Ask again, with the risks explained and the freedom to refuse and withdraw.",
        Severity = Severity.Recommended,
    };

    /// <summary>Published data points to people.</summary>
    public static readonly Rule<Dataset> PeopleIdentifiable = new()
    {
        Id = "criminal-justice-and-other-data/people-identifiable",
        Sources = [Item("1.7/privacy/3"), Item("1.7/privacy/1")],
        When = data => data.Identifiable == Answer.Yes && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "Data that is published, or to be, lets people or their personal traits be recognised.",
        Advice = "Hold back or change what points to them; openness does not outweigh that.",
        Severity = Severity.Recommended,
    };

    /// <summary>Pictures or records show who people are.</summary>
    public static readonly Rule<Dataset> IdentityInImagesOrRecords = new()
    {
        Id = "criminal-justice-and-other-data/identity-in-images-or-records",
        Sources = [Item("3.8/item/17"), Item("1.7/privacy/3")],
        When = data => data.IdentityInImagesOrRecords == Answer.Yes && data.Publication.IsAnyOf(PublicationState.Published,
            PublicationState.Planned),
        Finding = "Photos, footage or records that are shown, or to be, let people be recognised.",
        Advice = "Take them out.",
        Severity = Severity.Recommended,
    };

    /// <summary>Permission despite risk.</summary>
    public static readonly Rule<Dataset> PermissionDoesNotCureRisk = new()
    {
        Id = "criminal-justice-and-other-data/permission-does-not-cure-risk",
        Sources = [Item("3.8/item/16"), Item("3.8/item/17"),
            Item("1.7/privacy/3")],
        When = data => data.ReleasePermitted == Answer.Yes && data.RecognitionEndangers == Answer.Yes
            && (data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes),
        Finding = "People allowed the release, but being recognised would put them at risk. Their permission does not take the risk away.",
        Advice = "Do not show what they can be recognised by.",
        Severity = Severity.Recommended,
    };

    /// <summary>Personal data without permission.</summary>
    public static readonly Rule<Dataset> ReleasedWithoutPermission = new()
    {
        Id = "criminal-justice-and-other-data/released-without-permission",
        Sources = [Item("1.7/privacy/5"), Item("3.8/item/18")],
        When = data => data.ReleasePermitted == Answer.No
            && (data.Identifiable == Answer.Yes || data.IdentityInImagesOrRecords == Answer.Yes)
            && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "Personal data is released, or to be, without the permission of those whom it is about.",
        Advice = "Do not release it; ask them or whoever may speak for them.",
        Severity = Severity.Recommended,
    };

    /// <summary>No protection.</summary>
    public static readonly Rule<Dataset> DataNotProtected = new()
    {
        Id = "criminal-justice-and-other-data/data-not-protected",
        Sources = [Item("1.7/privacy/4")],
        When = data => data.DataProtection == Answer.No,
        Finding = "There are no strong mechanisms and procedures to protect the data.",
        Advice = "Do not collect or keep personal data before they are in place.",
        Severity = Severity.Recommended,
    };

    /// <summary>Small cells in the tables.</summary>
    public static readonly Rule<Dataset> SmallCellsInTables = new()
    {
        Id = "criminal-justice-and-other-data/small-cells-in-tables",
        Sources = [Design("the size of cells"), Item("1.7/privacy/3")],
        When = data => data.SmallestCell >= 1 && data.SmallestCell < CriminalJusticeAndOtherDataTool.SmallestCell
            && data.Publication.IsAnyOf(PublicationState.Published, PublicationState.Planned),
        Finding = "Tables that are published, or to be, have a cell with fewer than {smallest-cell} people, who may be recognised.",
        Advice = "Merge cells or hold them back, totals included where a cell could be worked out from them.",
        Severity = Severity.Recommended,
    };

    /// <summary>People can be recognised.</summary>
    public static readonly Rule<Dataset> PeopleExposed = new()
    {
        Id = "criminal-justice-and-other-data/people-exposed",
        IsConcept = true,
        Sources = [Item("1.7/privacy/3")],
        When = data => Case.Raised(PeopleIdentifiable, data) || Case.Raised(IdentityInImagesOrRecords, data)
            || Case.Raised(SmallCellsInTables, data) || data.IdentityMayLeak == Answer.Yes,
        Finding = "People can be recognised from the data.",
        Severity = Severity.Recommended,
    };

    /// <summary>Trafficked people are exposed.</summary>
    public static readonly Rule<Dataset> TraffickedPeopleExposed = new()
    {
        Id = "criminal-justice-and-other-data/trafficked-people-exposed",
        Sources = [Item("1.7/privacy/tipsom/1")],
        When = data => data.Concerns.IsAnyOf(DataSubjects.TraffickedPersons, DataSubjects.Several) && Case.Raised(PeopleExposed, data),
        Finding = "Trafficked people may be recognised, which can bring stigma and rejection by family and community. The Protocol asks "
            + "States to protect the privacy and identity of victims in appropriate cases and as far as domestic law allows.",
        Advice = "Treat it as a risk to their return to ordinary life.",
        Severity = Severity.Recommended,
        Basis = [Instruments.TraffickingInPersonsProtocol.Article("6(1)").Shortfall()],
    };

    /// <summary>Asylum seekers are exposed.</summary>
    public static readonly Rule<Dataset> AsylumSeekersExposed = new()
    {
        Id = "criminal-justice-and-other-data/asylum-seekers-exposed",
        Sources = [Item("1.7/privacy/tipsom/2")],
        When = data => data.AsylumSeekersAmongThem == Answer.Yes && Case.Raised(PeopleExposed, data),
        Finding = "Asylum seekers may be recognised, which can put them in danger where they are, and if they are returned.",
        Advice = "Treat it as a risk of harm in both States.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        ConfidentialityNotAssured, ConsentNotValid, PeopleIdentifiable, IdentityInImagesOrRecords, PermissionDoesNotCureRisk,
        ReleasedWithoutPermission, DataNotProtected, SmallCellsInTables, PeopleExposed, TraffickedPeopleExposed, AsylumSeekersExposed,
    ];
}
