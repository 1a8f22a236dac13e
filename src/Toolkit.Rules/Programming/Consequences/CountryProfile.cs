using System.Text.Json.Serialization;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>
/// What chains ask about a country besides its law. These are the few questions of tools 2.1, 2.4 and others from which a chain starts, and
/// not those tools as a whole.
/// </summary>
[AskWhom("the country office")]
public sealed record CountryProfile : IFact
{
    private const string Toolkit = Tool.Edition;
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State; unanswered, the profile belongs to none in particular.</summary>
    [Question("Which State is it?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Toolkit, "2.1/profile/name")]
    public State? State { get; init; }

    /// <summary>
    /// The score on the index that the toolkit names; a low score means much corruption. Unanswered, corruption is neither a risk nor none.
    /// </summary>
    [Question(
        "What is its score on the Corruption Perceptions Index, from 0 (much corruption) to 100 (little)?",
        Label = "corruption index", AskWhom = "the index as published by Transparency International")]
    [Cites(Toolkit, "2.1/profile/corruption")]
    public int? CorruptionScore { get; init; }

    /// <summary>
    /// Women in the institution that investigates; tool 2.4 asks it of each stakeholder, so that the weakest of them is taken here.
    /// </summary>
    [Question("Does the staff of the institutions that investigate show a commitment to gender equality?", Label = "women among the staff",
        AskWhom = "the institutions, NGOs")]
    [Cites(Toolkit, "2.4/question/staff-gender")]
    [Cites(Ours, "the weakest institution speaks for the country", Confidence.OwnDesign)]
    public Judgement<StaffComposition>? StaffComposition { get; init; }

    /// <summary>Training of the defence; no tool of part 2 asks it.</summary>
    [Question("Are defence lawyers trained alongside prosecutors?", Label = "training of the defence", Remediable = true,
        AskWhom = "bar associations, legal aid bodies")]
    [Cites(Toolkit, "3.4/risk/5/mitigation")]
    [Cites(Ours, "training of the defence asked as a fact of the country", Confidence.OwnDesign)]
    public Judgement<InPractice>? DefenceTrained { get; init; }

    /// <summary>Conflict, which tool 2.1 asks twice.</summary>
    [Question(
        "Is there conflict, or was there conflict or unrest recently?",
        Label = "conflict", AskWhom = "the Resident Coordinator, the country team")]
    [Cites(Toolkit, "2.1/profile/conflict")]
    [Cites(Toolkit, "2.1/profile/conflicts")]
    public Judgement<Answer>? Conflict { get; init; }

    /// <summary>Freedom of civil society to work; the toolkit asks which organisations there are.</summary>
    [Question("Can NGOs that work on trafficking or smuggling work without being hindered?", Label = "freedom of NGOs",
        AskWhom = "NGOs, special procedures of the Human Rights Council")]
    [Cites(Toolkit, "2.4/profile/ngos-tip")]
    [Cites(Toolkit, "2.4/profile/ngos-som")]
    [Cites(Ours, "obstacles asked apart from the list of organisations", Confidence.OwnDesign)]
    public Judgement<InPractice>? NgosFree { get; init; }

    /// <summary>The national human rights institution and its accreditation under the Paris Principles.</summary>
    [Question(
        "Is there a national human rights institution, accredited under the Paris Principles?",
        Label = "national human rights institution", AskWhom = "the published list of accredited institutions")]
    [Cites(Toolkit, "2.4/profile/nhri")]
    public RightsInstitution? RightsInstitution { get; init; }

    /// <summary>Services to refer to; no tool of part 2 asks it, and indicators rest on it.</summary>
    [Question("Are there services to which victims and smuggled migrants in need can be referred?", Label = "services for referral",
        AskWhom = "service providers, NGOs, IOM, UNHCR")]
    [Cites(Toolkit, "3.6/risk/2")]
    [Cites(Toolkit, "4.3.5/indicator/5.1/5")]
    [Cites(Ours, "services asked as a fact of the country", Confidence.OwnDesign)]
    public Judgement<InPractice>? ServicesAvailable { get; init; }

    /// <summary>The data that strategies rest on. A single data set is asked about in more detail elsewhere.</summary>
    [Question(
        "Is the data that strategies and policies rest on gathered lawfully, with respect for the rights of the people in it?",
        Label = "lawful data", AskWhom = "whoever collects the data, the national human rights institution")]
    [Cites(Toolkit, "1.7/data/5")]
    [Cites(Toolkit, "4.3.1/indicator/1.1/2")]
    public Judgement<InPractice>? DataGatheredLawfully { get; init; }
}

/// <summary>
/// The printed scale for women among the staff. Where an institution has women in working roles and none at the top, two printed steps fit;
/// the lower one is then to be chosen.
/// </summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<StaffComposition>))]
public enum StaffComposition
{
    /// <summary>No woman is employed.</summary>
    [Means("no women", "No woman is employed.")]
    None,

    /// <summary>Women are employed, and none at a senior level.</summary>
    [Means("women, but none at a senior level", "Women are employed, and none at a senior level.")]
    Inadequate,

    /// <summary>Some women work in programmes or operations.</summary>
    [Means("some women in programmes or operations", "Some women work in programmes or operations.")]
    Adequate,

    /// <summary>Women hold posts in senior management.</summary>
    [Means("women in senior management", "Women hold posts in senior management.")]
    MoreThanAdequate,
}

/// <summary>The state of the national human rights institution; the toolkit asks it in words.</summary>
[JsonConverter(typeof(KebabCaseConverter<RightsInstitution>))]
public enum RightsInstitution
{
    /// <summary>There is one, accredited under the Paris Principles.</summary>
    [Means("accredited", "There is a national human rights institution, accredited under the Paris Principles.")]
    Accredited,

    /// <summary>There is one, and it is not accredited.</summary>
    [Means("not accredited", "There is a national human rights institution, and it is not accredited.")]
    NotAccredited,

    /// <summary>There is none.</summary>
    [Means("none", "There is no national human rights institution.")]
    None,
}
