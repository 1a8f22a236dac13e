using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Benchmarks;

/// <summary>The cases that the benchmarks decide: one request for support to one force.</summary>
internal static class HrddpCases
{
    public static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly SecurityForce Force = new()
    {
        Id = "border-guard",
        Kind = RecipientKind.ListedForce,
        AuthorityAbove = AuthorityAbove.NoneAbove,
        SeniorCommand = CommandRecord.Clear,
        RecordOfCompliance = ComplianceRecord.Isolated,
        SourcesSearched = "OHCHR",
        Accountability = AccountabilityRecord.Effective,
        Institutions = PreventiveInstitutions.Partial,
        CountryStance = UnStance.NoneStricter,
    };

    private static readonly SupportRequest Request = new()
    {
        Id = "training",
        Recipient = Force.Id,
        Direction = SupportDirection.Given,
        Kind = ActivityKind.OperationalCapability,
        Needs = "Training",
        Influence = InfluenceEffect.Positive,
        Monitoring = MonitoringFeasibility.Feasible,
        Risk = RealRisk.Below,
        AuthorityMeasures = AuthorityMeasures.NotRequired,
        LetterSent = Answer.Yes,
        Consulted = Answer.Yes,
        CountryTeamConsulted = Answer.Yes,
        OhchrConsulted = Answer.Yes,
        CountryGuidance = CountryGuidance.Read,
        PublicReporting = Answer.Yes,
        MonitoringSetUp = Answer.Yes,
        SignedOff = Answer.Yes,
    };

    public static (SupportRequest Request, SecurityForce Force) Of(string name) => name switch
    {
        "proceeds" => (Request, Force),
        "refused" => (Request with { Risk = RealRisk.Substantial, ResidualRisk = RealRisk.Substantial }, Force),
        "incomplete" => (
            Request with { Risk = null, Monitoring = null, Influence = null, SignedOff = null },
            Force with { RecordOfCompliance = null, Institutions = null }),
        _ => throw new ArgumentException($"no case is called `{name}`", nameof(name)),
    };

    /// <summary>The decision, its ground and what is unknown, as the rules give them.</summary>
    public static IEnumerable<string> Lines(Report report)
    {
        var decision = report.Decisions.Single();
        return Lines(decision.Outcome, decision.Step, report.OpenQuestions
            .Where(question => question.HangsOn.Any(hangs => hangs.Id == decision.Flow))
            .Select(question => question.Ref.Question!));
    }

    /// <summary>The same, as the code by hand gives them.</summary>
    public static IEnumerable<string> Lines(HandWrittenDecision decision) =>
        Lines(Spelling.Kebab(decision.Outcome.ToString()), decision.Ground, decision.Unknown);

    private static IEnumerable<string> Lines(string outcome, string ground, IEnumerable<string> unknown) =>
        unknown.Append($"outcome {outcome}").Append($"ground {ground}");
}
