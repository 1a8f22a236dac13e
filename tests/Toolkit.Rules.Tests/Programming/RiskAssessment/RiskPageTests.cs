using System.Reflection;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

/// <summary>The page beside the rules is written from the rules, so that it can't say anything else.</summary>
public class RiskPageTests
{
    private static readonly RuleBook Both = Risks.Book("mitigation-trigger", "both");

    [Fact]
    public void Page_OfRisksAndResponses_IsWhatTheRulesSay()
    {
        List<string> page =
        [
            """
            # Risks and responses

            The five tables of risks (tools 3.2 to 3.6) and the responses of the introduction. A test writes this page from the rules.

            ## When mitigation is required

            """,
            RiskAssessmentTool.MitigationTrigger.Text,
            "",
            .. Choices(RiskAssessmentTool.MitigationTrigger),
            """

            The reading is an option of the rule book, and every report names the one that was used. A rating that is not given is never low: where it decides,
            the rule is undetermined and the report asks for it.

            | likelihood | impact | `either` | `both` |
            |---|---|---|---|
            """,
            .. Triggers(),
            """

            ## The ladder of responses

            From the weakest to the strongest. Each response is permitted only while everything in its row is answered as it asks; where one answer is taken
            away, it no longer is.

            | response | rests on |
            |---|---|
            """,
            .. Enum.GetValues<RiskResponse>().Where(response => response != RiskResponse.FullDisengagement)
                .Select(response => $"| {Spelling.Words(response.ToString())} | {string.Join("; ", RestsOn(response))} |"),
            """

            Full disengagement is no step of the ladder: it is refused unless the UN system as a whole has taken that stance. A freeze or withdrawal stops the
            activities concerned and no others. Where grave violations go on uncorrected, nothing weaker than a freeze is permitted, and a freeze asks for
            consultation and authorisation alone; until these are recorded the decision says that it is due. Where an undertaking was breached, nothing weaker
            than political intervention is permitted.

            The considerations leave some things open; each is a reading, the cautious one first and the default:
            """,
            .. RiskResponsesTool.Readings.Add(RiskAssessmentTool.RiskAndConnection)
                .SelectMany(reading => (IEnumerable<string>)["", reading.Text, "", .. Choices(reading)]),
            """

            ## The printed risks
            """,
            .. Enum.GetValues<RiskArea>().SelectMany(Table),
        ];

        ToolPage.IsApproved(RiskAssessmentTool.Tool, page);
    }

    private static IEnumerable<string> Choices(Reading reading) =>
        reading.Choices.Select(choice =>
            $"- `{reading.Id}` = `{choice.Id}`{(choice == reading.Default ? " (default)" : "")}: {choice.Text}");

    private static IEnumerable<string> Triggers() =>
        from likelihood in new Likelihood?[] { Likelihood.High, Likelihood.Medium, Likelihood.Low, null }
        from impact in new Impact?[] { Impact.High, Impact.Medium, Impact.Low, null }
        let risk = new ProgrammeRisk
        {
            Id = "row",
            Likelihood = likelihood is { } likely ? new(likely) : null,
            Impact = impact is { } severe
            ? new(severe) : null
        }
        select $"| {Word(likelihood)} | {Word(impact)} | {Trigger(Risks.Cautious, risk)} | {Trigger(Both, risk)} |";

    private static IEnumerable<string> Table(RiskArea area) =>
    [
        $"""

        ### {RiskTable.NumberOf(area)} {Capital(Spelling.Words(area.ToString()))}

        | id | what can go wrong | suggested mitigation |
        |---|---|---|
        """,
        .. RiskTable.All.Where(risk => risk.Area == area)
            .Select(risk => $"| `{risk.Id}` | {risk.Text}{(risk.Remark is null ? "" : $" *{risk.Remark}*")} | {risk.Mitigation} |"),
    ];

    private static string Word<T>(T? rating) where T : struct, Enum => rating is { } given ? Spelling.Words(given.ToString()) : "not rated";

    private static string Trigger(RuleBook book, ProgrammeRisk risk) => Risks.Ended(book, "risk-assessment/mitigation-required",
        risk) switch
    {
        "raised" => "required",
        "clear" => "not required",
        var open => open,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The questions without whose answer a response that is permitted no longer is.</summary>
    private static List<string> RestsOn(RiskResponse response)
    {
        var proposal = new ResponseProposal
        {
            Id = "p",
            Concern = "c",
            Response = response,
            AtDesign = Answer.Yes,
            PoliticallySensitive = Answer.Yes,
            SeniorManagementConsulted = Answer.Yes,
            CountryTeamConsulted = Answer.Yes,
            OhchrConsulted = Answer.Yes,
            CoordinatorConsulted = Answer.Yes,
            UnSystemConsulted = Answer.Yes,
            WeakerMeasures = WeakerMeasures.AllFailed,
            SeniorManagementAuthorised = Answer.Yes,
            DecidedAtHighLevel = Answer.Yes,
            Scope = ResponseScope.ActivitiesConcerned,
        };
        var concern = new HumanRightsConcern
        {
            Id = "c",
            Serious = Answer.Yes,
            Ongoing = Answer.Yes,
            Aid = AidToViolation.UndeniablyAids,
            GraveViolationsGoOn = Answer.No,
            Undertakings = UndertakingRecord.Kept,
            RaisedOnBothRoutes = Answer.Yes,
            FreezeTried = FreezeRecord.Tried,
            GovernmentStance = CounterpartStance.NotPrepared,
        };
        IsPermitted(proposal, concern).Should().BeTrue(response.ToString());
        return
        [
            .. Questions(concern).Where(question => !IsPermitted(proposal, Without(concern, question))).Select(Label),
            .. Questions(proposal)
                .Where(question => question.Name is not (nameof(ResponseProposal.Response) or nameof(ResponseProposal.Concern)))
                .Where(question => !IsPermitted(Without(proposal, question), concern)).Select(Label),
        ];

        static IEnumerable<PropertyInfo> Questions(object fact) => fact.GetType().GetProperties()
            .Where(property => property.Name != nameof(IFact.Id));

        static string Label(PropertyInfo question) => question.GetCustomAttribute<QuestionAttribute>()!.Label
            ?? Spelling.Words(question.Name);
    }

    private static bool IsPermitted(ResponseProposal proposal, HumanRightsConcern concern) =>
        Risks.Cautious.Assess(Risks.Of(proposal, concern)).Decisions.Single().Effect == Effect.Permits;

    private static T Without<T>(T fact, PropertyInfo question) where T : class
    {
        var copy = (T)fact.GetType().GetMethod("<Clone>$")!.Invoke(fact, null)!;
        question.SetValue(copy, null);
        return copy;
    }
}
