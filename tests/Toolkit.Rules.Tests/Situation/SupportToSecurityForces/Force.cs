using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>A force and support to it to which nothing stands in the way, for tests that change one thing.</summary>
internal static class Force
{
    public static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>A unit of which everything was assessed, with an isolated record.</summary>
    public static SecurityForce Unit { get; } = new()
    {
        Id = "unit",
        Kind = RecipientKind.ListedForce,
        AuthorityAbove = AuthorityAbove.NoneAbove,
        SeniorCommand = CommandRecord.Clear,
        RecordOfCompliance = ComplianceRecord.Isolated,
        SourcesSearched = "OHCHR, 2026",
        Accountability = AccountabilityRecord.Effective,
        Institutions = PreventiveInstitutions.Adequate,
        CountryStance = UnStance.NoneStricter,
    };

    /// <summary>An activity for it that proceeds by the ordinary safeguards.</summary>
    public static SupportRequest Request { get; } = new()
    {
        Id = "request",
        Recipient = "unit",
        Direction = SupportDirection.Given,
        Kind = ActivityKind.OperationalCapability,
        Needs = "search equipment",
        Influence = InfluenceEffect.Positive,
        Monitoring = MonitoringFeasibility.Feasible,
        Risk = RealRisk.Below,
        AuthorityMeasures = AuthorityMeasures.NotRequired,
        LetterSent = Answer.Yes,
        Consulted = Answer.Yes,
        CountryTeamConsulted = Answer.Yes,
        OhchrConsulted = Answer.Yes,
        CountryGuidance = CountryGuidance.NoneExists,
        PublicReporting = Answer.Yes,
        MonitoringSetUp = Answer.Yes,
        SignedOff = Answer.Yes,
    };

    /// <summary>Running support to it that continues.</summary>
    public static OngoingSupport Running { get; } = new()
    {
        Id = "running",
        Recipient = "unit",
        Kind = ActivityKind.OperationalCapability,
        Information = InformationReceived.None,
        Suspended = Answer.No,
        ResidualRisk = RealRisk.Below,
        CountryGuidance = CountryGuidance.Read,
        PublicReporting = Answer.Yes,
    };

    public static RuleBook Book(string reading, string choice)
    {
        var options = new ToolkitRulesOptions();
        options.Readings[reading] = choice;
        return ToolkitRules.Build(options);
    }

    public static Case Of(params IFact[] facts) => new() { AssessedOn = Day, Facts = [.. facts] };

    /// <summary>How a rule ends about a force: raised, clear or undetermined.</summary>
    public static string Ended(RuleBook book, string rule, string about, params IFact[] facts) =>
        book.Explain("support-to-security-forces/" + rule, Of(facts)).Should()
            .ContainSingle(explained => explained.About[0].Id == about).Subject.Ended;

    /// <summary>The only decision about a fact.</summary>
    public static Decision Decide(RuleBook book, string about, params IFact[] facts) =>
        book.Assess(Of(facts)).Decisions.Should().ContainSingle(decision => decision.About[0].Id == about).Subject;
}
