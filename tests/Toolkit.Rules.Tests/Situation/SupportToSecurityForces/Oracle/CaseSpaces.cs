using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// Spaces of whole cases, each around one part of the record; for the oracle's own invariants, and to run something else beside it.
/// </summary>
public static class CaseSpaces
{
    private static readonly ActAnswer[] ActsOfEachLimb =
        [ActAnswer.Torture, ActAnswer.WarCrime, ActAnswer.Refoulement, ActAnswer.ArbitraryDetention, ActAnswer.OtherViolation];

    /// <summary>T1: one allegation beside e_b, with or without accountability and institutions.</summary>
    public static Space<OracleCase> AllegationsBefore => new(CaseDimensions.Ordinary,
    [
        .. CaseDimensions.Allegation(ActsOfEachLimb),
        OtherUnitUnderAuthority,
        CaseDimensions.Accountability(Party.Authority),
        CaseDimensions.Record(Party.Recipient),
        NothingDone,
    ]);

    /// <summary>T2: one allegation beside information and gravity.</summary>
    public static Space<OracleCase> AllegationsDuring => new(CaseDimensions.Ordinary,
    [
        .. CaseDimensions.Allegation(ActsOfEachLimb),
        OtherUnitUnderAuthority,
        CaseDimensions.Accountability(Party.Authority, AccountabilityAnswer.Effective, AccountabilityAnswer.None),
        Information,
        Gravity,
        Continues,
        CaseDimensions.SupportKind(ActivityAnswer.OperationalCapability, ActivityAnswer.Logistics),
    ]);

    /// <summary>T1 and T2: every act under every reading of the definition.</summary>
    public static Space<OracleCase> Acts => new(CaseDimensions.Ordinary,
    [
        .. CaseDimensions.Allegation(),
        CaseDimensions.Reading<ScaleReading>("scale-of-gross-violations", (readings, word) =>
            readings with { ScaleOfGrossViolations = word }),
        CaseDimensions.Reading<DetentionReading>("mass-arbitrary-detention", (readings, word) =>
            readings with { MassArbitraryDetention = word }),
        NothingDone,
        Continues,
    ]);

    /// <summary>T1 and T2: one officer beside the answers on command, for every kind of recipient and every authority above.</summary>
    public static Space<OracleCase> Officers => new(CaseDimensions.Ordinary,
    [
        .. CaseDimensions.Officer,
        CaseDimensions.Kind(ForceKind.ListedForce, ForceKind.ResponsibleAuthority, ForceKind.RegionalPeacekeeping),
        CaseDimensions.Command(Party.Recipient),
        CaseDimensions.Command(Party.Authority),
        CaseDimensions.AuthorityTold,
        CaseDimensions.Reading<CommandReading>("command-of-the-authority", (readings, word) =>
            readings with { CommandOfTheAuthority = word }),
        IntercededAboutCommander,
        Continues,
        CaseDimensions.SupportKind(ActivityAnswer.OperationalCapability, ActivityAnswer.Logistics),
    ]);

    /// <summary>T1 and T2: what an authority above answers, and the stance.</summary>
    public static Space<OracleCase> Authorities => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.AuthorityTold,
        CaseDimensions.Kind(ForceKind.ListedForce, ForceKind.ResponsibleAuthority, ForceKind.RegionalPeacekeeping,
            ForceKind.NonStateOrPrivateForce),
        CaseDimensions.Record(Party.Authority),
        CaseDimensions.Accountability(Party.Authority),
        CaseDimensions.Command(Party.Authority),
        CaseDimensions.Stance,
        CaseDimensions.Record(Party.Recipient),
        NothingDone,
        Continues,
        CaseDimensions.SupportKind(ActivityAnswer.OperationalCapability, ActivityAnswer.Logistics),
    ]);

    /// <summary>T1 and T2: another unit under the authority or under the recipient, with A2 of each.</summary>
    public static Space<OracleCase> Units => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.OtherUnitUnder,
        CaseDimensions.Record(Party.OtherUnit),
        CaseDimensions.Command(Party.OtherUnit),
        CaseDimensions.Kind(ForceKind.ListedForce, ForceKind.ResponsibleAuthority),
        CaseDimensions.Accountability(Party.Authority),
        CaseDimensions.Accountability(Party.Recipient),
        OneAllegation(Party.OtherUnit),
        Dimension.Labelled<OracleCase>("no-institutions", ("no", facts => facts),
            ("yes", facts => facts with { Recipient = facts.Recipient with { Institutions = InstitutionsAnswer.None } }))
                .FromBestToWorst("no", "yes"),
        Continues,
    ]);

    /// <summary>
    /// T1 and T2: every kind of recipient and of activity, prison services with their ministries and readings, support given and
    /// accepted.
    /// </summary>
    public static Space<OracleCase> Scopes => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.Kind(),
        CaseDimensions.Ministry,
        CaseDimensions.Reading<PrisonServicesReading>("prison-services", (readings, word) => readings with { PrisonServices = word }),
        CaseDimensions.OfRequest<DirectionAnswer>("direction", (request, word) => request with { Direction = word },
            Enum.GetValues<DirectionAnswer>()),
        CaseDimensions.Reading<AcceptedReading>("accepted-support", (readings, word) => readings with { AcceptedSupport = word }),
        CaseDimensions.RequestKind(),
        CaseDimensions.SupportKind(),
        Dimension.Labelled<OracleCase>("recipient", ("told", facts => facts), ("?not-told", facts => facts with { RecipientTold = false })),
    ]);

    /// <summary>T1: what the request answers, conditions apart.</summary>
    public static Space<OracleCase> Requests => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.RequestKind(ActivityAnswer.Financial, ActivityAnswer.JointOperation, ActivityAnswer.HrTraining),
        CaseDimensions.OfRequest("risk", (request, word) => request with { Risk = word }, Enum.GetValues<RiskAnswer>())
            .FromBestToWorst("below", "substantial"),
        CaseDimensions.OfRequest("residual", (request, word) => request with { ResidualRisk = word }, Enum.GetValues<RiskAnswer>())
            .FromBestToWorst("below", "substantial"),
        CaseDimensions.OfRequest("measures", (request, word) => request with { AuthorityMeasures = word }, Enum.GetValues<MeasuresAnswer>())
            .FromBestToWorst("taken-effective", "promised", "failed-or-refused"),
        CaseDimensions.OfRequest("monitoring", (request, word) => request with { Monitoring = word }, Enum.GetValues<MonitoringAnswer>())
            .FromBestToWorst("feasible", "limited", "not-feasible"),
        CaseDimensions.OfRequest("influence", (request, word) => request with { Influence = word }, Enum.GetValues<InfluenceAnswer>()),
        CaseDimensions.OfRequest("search", (request, word) => request with { SearchDocumented = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfRequest("senior-judgement", (request, word) => request with { SeniorJudgement = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.Record(Party.Recipient),
        CaseDimensions.Accountability(Party.Recipient, AccountabilityAnswer.Effective, AccountabilityAnswer.None),
        CaseDimensions.Institutions,
    ]);

    /// <summary>T1: the conditions precedent.</summary>
    public static Space<OracleCase> Conditions => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.OfRequest("letter", (request, word) => request with { LetterSent = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("consulted", (request, word) => request with { Consulted = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("country-team", (request, word) => request with { CountryTeamConsulted = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("ohchr", (request, word) => request with { OhchrConsulted = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("monitoring-set-up", (request, word) => request with { MonitoringSetUp = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("guidance", (request, word) => request with { CountryGuidance = word }, Enum.GetValues<GuidanceAnswer>()),
        CaseDimensions.OfRequest("signed-off", (request, word) => request with { SignedOff = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfRequest("reporting", (request, word) => request with { PublicReporting = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.RequestKind(ActivityAnswer.Financial, ActivityAnswer.JointOperation, ActivityAnswer.HrTraining),
    ]);

    /// <summary>T2: what the running support answers.</summary>
    public static Space<OracleCase> Supports => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.SupportKind(ActivityAnswer.Financial, ActivityAnswer.JointOperation),
        CaseDimensions.Command(Party.Recipient),
        Information,
        Gravity,
        CaseDimensions.OfSupport("source", (support, word) => support with { SourceIsCredible = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfSupport("life", (support, word) => support with { LifeIsAtRisk = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfSupport("interceded", (support, word) => support with { Interceded = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfSupport("deadline", (support, word) => support with { DeadlinePassed = word }, YesOrNo.No, YesOrNo.Yes),
        IntercededAboutCommander,
        Continues,
        CaseDimensions.OfSupport("residual", (support, word) => support with { ResidualRisk = word }, Enum.GetValues<RiskAnswer>())
            .FromBestToWorst("below", "substantial"),
    ]);

    /// <summary>T2: what a suspended support answers.</summary>
    public static Space<OracleCase> Suspended => new(CaseDimensions.Ordinary,
    [
        CaseDimensions.OfSupport("suspended", (support, word) => support with { Suspended = word }, YesOrNo.Yes, YesOrNo.No),
        CaseDimensions.OfSupport("interceded", (support, word) => support with { Interceded = word }, YesOrNo.No, YesOrNo.Yes),
        Continues,
        CaseDimensions.OfSupport("route", (support, word) => support with { HeadquartersRouteUsed = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfSupport("counterpart", (support, word) => support with { Counterpart = word },
            Enum.GetValues<CounterpartAnswer>()),
        CaseDimensions.OfSupport("high-level", (support, word) => support with { HighLevelDecision = word }, YesOrNo.No, YesOrNo.Yes),
        CaseDimensions.OfSupport("residual", (support, word) => support with { ResidualRisk = word }, Enum.GetValues<RiskAnswer>())
            .FromBestToWorst("below", "substantial"),
        CaseDimensions.Command(Party.Recipient),
        CaseDimensions.Command(Party.Authority),
        CaseDimensions.Stance,
        CaseDimensions.SupportKind(ActivityAnswer.Financial, ActivityAnswer.JointOperation, ActivityAnswer.Mediation),
    ]);

    /// <summary>By name, and for which of the two tables: every space but those that are only about conditions.</summary>
    public static ImmutableArray<(string Name, bool Before, bool During, Func<Space<OracleCase>> Space)> All { get; } =
    [
        ("allegations-before", true, false, () => AllegationsBefore),
        ("allegations-during", false, true, () => AllegationsDuring),
        ("acts", true, true, () => Acts),
        ("officers", true, true, () => Officers),
        ("authorities", true, true, () => Authorities),
        ("units", true, true, () => Units),
        ("scopes", true, true, () => Scopes),
        ("requests", true, false, () => Requests),
        ("supports", false, true, () => Supports),
        ("suspended", false, true, () => Suspended),
    ];

    private static Dimension<OracleCase> Information { get; } = CaseDimensions.OfSupport("information",
        (support, word) => support with { Information = word }, Enum.GetValues<InformationAnswer>())
        .FromBestToWorst("none", "unverified").FromBestToWorst("none", "grounds");

    private static Dimension<OracleCase> Gravity { get; } = CaseDimensions.OfSupport("gravity",
        (support, word) => support with { Gravity = word }, Enum.GetValues<GravityAnswer>())
            .FromBestToWorst("below-definition", "meets-definition");

    private static Dimension<OracleCase> Continues { get; } = CaseDimensions.OfSupport("continues",
        (support, word) => support with { Continues = word }, Enum.GetValues<ContinuationAnswer>())
            .FromBestToWorst("ended-verified", "continuing");

    private static Dimension<OracleCase> IntercededAboutCommander { get; } = Dimension.Labelled<OracleCase>("interceded-about-commander",
        ("no", facts => facts),
        ("yes-in-time", facts => Interceded(facts, YesOrNo.Yes, YesOrNo.No)),
        ("yes-deadline-passed", facts => Interceded(facts, YesOrNo.Yes, YesOrNo.Yes)),
        ("yes-deadline-not-told", facts => Interceded(facts, YesOrNo.Yes, null)),
        ("?unanswered", facts => Interceded(facts, null, null)));

    /// <summary>e_c and e_d none, and no senior judgement: where row 11a asks about e_b.</summary>
    private static Dimension<OracleCase> NothingDone { get; } = Dimension.Labelled<OracleCase>("nothing-done",
        ("no", facts => facts),
        ("yes", facts => facts with
        {
            Recipient = facts.Recipient with { Accountability = AccountabilityAnswer.None, Institutions = InstitutionsAnswer.None },
        })).FromBestToWorst("no", "yes");

    private static Dimension<OracleCase> OtherUnitUnderAuthority { get; } =
        CaseDimensions.OtherUnitUnder with { Settings = CaseDimensions.OtherUnitUnder.Settings.RemoveAt(2) };

    private static Dimension<OracleCase> OneAllegation(Party against) => Dimension.Labelled<OracleCase>("allegation of torture",
        ("none", facts => facts),
        ("unverified", facts => With(facts, against, GroundsAnswer.Unverified)),
        ("substantial-grounds", facts => With(facts, against, GroundsAnswer.SubstantialGrounds)),
        ("?grounds-open", facts => With(facts, against, null)))
        .FromBestToWorst("none", "unverified").FromBestToWorst("none", "substantial-grounds");

    private static OracleCase With(OracleCase facts, Party against, GroundsAnswer? grounds) =>
        facts with { Allegations = [new(against, ActAnswer.Torture, grounds, YesOrNo.No, YesOrNo.No, YesOrNo.No)] };

    private static OracleCase Interceded(OracleCase facts, YesOrNo? interceded, YesOrNo? deadlinePassed) => facts with
    {
        Support = facts.Support with { IntercededAboutCommander = interceded, CommanderDeadlinePassed = deadlinePassed },
    };
}
