using System.Collections.Immutable;

namespace Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

/// <summary>Disaggregation: what may be concluded from the data, and what makes it count too few.</summary>
internal static class DisaggregationRules
{
    /// <summary>Averages only.</summary>
    public static readonly Rule<Dataset> OnlyAverages = new()
    {
        Id = "criminal-justice-and-other-data/only-averages",
        Sources = [Item("1.7/disaggregation/1")],
        When = data => data.OnlyAverages == Answer.Yes,
        Finding = "The data gives national averages only, which hide inequality.",
        Advice = "Break it down.",
        Severity = Severity.Recommended,
    };

    /// <summary>Known cases taken for the whole.</summary>
    public static readonly Rule<Dataset> PrevalenceFromKnownCases = new()
    {
        Id = "criminal-justice-and-other-data/prevalence-from-known-cases",
        Sources = [Item("intro/disaggregation/2"), Item("1.7/disaggregation/5")],
        When = data => data.ClaimsPrevalence == Answer.Yes && data.Coverage == DataCoverage.KnownCases,
        Finding = "The data counts cases that came to notice, and is used to say how common the crime is. Reported cases do not show that.",
        Advice = "Take the claim back; say how many cases came to notice, and of whom.",
        Severity = Severity.Recommended,
    };

    /// <summary>A crime ascribed to a group.</summary>
    public static readonly Rule<Dataset> PrevalenceByEthnicity = new()
    {
        Id = "criminal-justice-and-other-data/prevalence-by-ethnicity",
        Sources = [Item("intro/disaggregation/2"), Item("intro/disaggregation/3")],
        When = data => data.ClaimsPrevalenceByEthnicity == Answer.Yes && data.Coverage == DataCoverage.KnownCases,
        Finding = "Known cases are used to say how common the crime is among a group, such as a racial, ethnic, national or religious "
            + "one. They "
            + "do not show that, and the claim can be turned against the group.",
        Advice = "Take the claim back.",
        Severity = Severity.Recommended,
    };

    /// <summary>A crime ascribed to a group by its offenders.</summary>
    public static readonly Rule<Dataset> CrimeAscribedToGroup = new()
    {
        Id = "criminal-justice-and-other-data/crime-ascribed-to-a-group",
        Sources = [Item("intro/disaggregation/2"), Item("intro/disaggregation/3"),
            Design("offenders told from victims, since a group is blamed for the first")],
        When = data => data.ClaimsPrevalenceByEthnicity == Answer.Yes
            && data.Concerns.IsAnyOf(DataSubjects.AccusedOrConvicted, DataSubjects.Several),
        Finding = "Data on people accused or convicted is used to say how common the crime is among a group: that ascribes the crime to "
            + "the "
            + "group, and there the harm is greatest.",
        Advice = "Take the claim back, and say nothing of a group from those of it who were charged.",
        Severity = Severity.Recommended,
    };

    /// <summary>A sample that cannot carry the claim.</summary>
    public static readonly Rule<Dataset> PrevalenceFromWeakSample = new()
    {
        Id = "criminal-justice-and-other-data/prevalence-from-weak-sample",
        Sources = [Design("a sample that was not drawn to represent the whole says nothing of it")],
        When = data => (data.ClaimsPrevalence == Answer.Yes || data.ClaimsPrevalenceByEthnicity == Answer.Yes)
            && data.Coverage == DataCoverage.OtherSample,
        Finding = "A sample that was not drawn to represent the whole is used to say how common the crime is.",
        Advice = "Take the claim back, or draw a sample that can carry it.",
        Severity = Severity.Recommended,
    };

    /// <summary>Conclusions without a comparison.</summary>
    public static readonly Rule<Dataset> ConclusionWithoutComparison = new()
    {
        Id = "criminal-justice-and-other-data/conclusion-without-comparison",
        Sources = [Item("1.7/disaggregation/5")],
        When = data => data.DrawsConclusions == Answer.Yes && data.HasComparison == Answer.No,
        Finding = "Causes or common traits are concluded without comparable data: what is found may be true of the whole community.",
        Advice = "Draw no conclusion, or find data on people who are not victims or offenders.",
        Severity = Severity.Recommended,
    };

    /// <summary>Other laws hide victims.</summary>
    public static readonly Rule<Dataset> OtherLawsHideVictims = new()
    {
        Id = "criminal-justice-and-other-data/other-laws-hide-victims",
        Sources = [Item("1.7/disaggregation/7")],
        When = data => data.OtherLawsUsed == Answer.Yes,
        Finding = "Traffickers are also prosecuted under other laws, so that the number of victims is likely too low.",
        Severity = Severity.Information,
    };

    /// <summary>Papers are missing or false.</summary>
    public static readonly Rule<Dataset> PapersMissing = new()
    {
        Id = "criminal-justice-and-other-data/papers-missing",
        Sources = [Item("1.7/disaggregation/8")],
        When = data => data.PapersMissing == Answer.Yes,
        Finding = "Papers are missing or false, so that nationality and age are uncertain and some people may not be counted.",
        Severity = Severity.Information,
    };

    /// <summary>Births are not registered.</summary>
    public static readonly Rule<Dataset> BirthsUnregistered = new()
    {
        Id = "criminal-justice-and-other-data/births-unregistered",
        Sources = [Item("1.7/disaggregation/4"), Item("1.7/disaggregation/9")],
        When = data => data.BirthsUnregistered == Answer.Yes,
        Finding = "Births often go unregistered, so that ages are uncertain and some people do not appear in the data at all.",
        Severity = Severity.Information,
    };

    /// <summary>The data likely counts too few.</summary>
    public static readonly Rule<Dataset> Undercounts = new()
    {
        Id = "criminal-justice-and-other-data/undercounts",
        IsConcept = true,
        Sources = [Item("1.7/disaggregation/6"), Item("1.7/disaggregation/7"),
            Item("1.7/disaggregation/8"), Item("1.7/disaggregation/9")],
        When = data => Case.Raised(GeneralDataRules.DefinitionsDiffer, data) || Case.Raised(GeneralDataRules.TrustBroken, data)
            || Case.Raised(OtherLawsHideVictims, data) || Case.Raised(PapersMissing, data) || Case.Raised(BirthsUnregistered, data),
        Finding = "The data likely counts too few people, or sorts them wrongly.",
        Severity = Severity.Information,
    };

    /// <summary>Limits are not stated.</summary>
    public static readonly Rule<Dataset> LimitsNotStated = new()
    {
        Id = "criminal-justice-and-other-data/limits-not-stated",
        Sources = [Design("the limits of numbers stand beside them"),
            Item("1.7/disaggregation/0")],
        When = data => Case.Raised(Undercounts, data) && data.LimitsStated == Answer.No,
        Finding = "The data likely counts too few people or sorts them wrongly, and that is not said beside the numbers.",
        Advice = "Say beside the numbers what they leave out, and call them no totals.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in printed order.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        OnlyAverages, PrevalenceFromKnownCases, PrevalenceByEthnicity, CrimeAscribedToGroup, PrevalenceFromWeakSample,
        ConclusionWithoutComparison,
        OtherLawsHideVictims, PapersMissing, BirthsUnregistered, Undercounts, LimitsNotStated,
    ];
}
