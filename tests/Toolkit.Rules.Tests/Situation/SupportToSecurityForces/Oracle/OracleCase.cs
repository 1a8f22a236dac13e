using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>One activity and one recipient, before support and while it runs, with what is recorded of the forces around it.</summary>
public sealed record OracleCase
{
    /// <summary>Whether it is told who the recipient is. If not, what <see cref="Recipient"/> answers is not read.</summary>
    public bool RecipientTold { get; init; } = true;

    public OracleForce Recipient { get; init; } = new();

    public AuthorityTold AuthorityTold { get; init; }

    /// <summary>Read only where the authority is told to be described.</summary>
    public OracleForce Authority { get; init; } = new();

    /// <summary>Another recorded unit under the authority above, or under the recipient; null if none is recorded.</summary>
    public OracleForce? OtherUnit { get; init; }

    /// <summary>Whom the other unit answers to: the recipient (then an authority in fact), or the authority above.</summary>
    public Party OtherUnitUnder { get; init; } = Party.Authority;

    public ImmutableArray<OracleAllegation> Allegations { get; init; } = [];

    public ImmutableArray<OracleCommander> Commanders { get; init; } = [];

    public OracleRequest Request { get; init; } = new();

    public OracleSupport Support { get; init; } = new();

    public OracleReadings Readings { get; init; } = new();
}

/// <summary>What is asserted of a force.</summary>
public sealed record OracleForce
{
    public ForceKind? Kind { get; init; }

    /// <summary>Read only for a prison service.</summary>
    public MinistryOfPrisons? Ministry { get; init; }

    public CommandAnswer? SeniorCommand { get; init; }

    public RecordAnswer? RecordOfCompliance { get; init; }

    public bool SourcesSearched { get; init; }

    public AccountabilityAnswer? Accountability { get; init; }

    public InstitutionsAnswer? Institutions { get; init; }

    public StanceAnswer? CountryStance { get; init; }
}

/// <summary>A recorded allegation. Against nobody told: it may be against any force of the case.</summary>
public sealed record OracleAllegation(
    Party? Against = null,
    ActAnswer? Act = null,
    GroundsAnswer? Grounds = null,
    YesOrNo? OnSignificantScale = null,
    YesOrNo? Frequent = null,
    YesOrNo? PartOfPattern = null);

/// <summary>A recorded senior officer. Commanding nobody told: the officer may command any force of the case.</summary>
public sealed record OracleCommander(Party? Commands = null, SuspicionAnswer? Suspicion = null, YesOrNo? InPost = null);

/// <summary>What is answered before support.</summary>
public sealed record OracleRequest
{
    public DirectionAnswer? Direction { get; init; }

    public ActivityAnswer? Kind { get; init; }

    public bool NeedsTold { get; init; }

    public InfluenceAnswer? Influence { get; init; }

    public YesOrNo? SearchDocumented { get; init; }

    public MonitoringAnswer? Monitoring { get; init; }

    public RiskAnswer? Risk { get; init; }

    public RiskAnswer? ResidualRisk { get; init; }

    public MeasuresAnswer? AuthorityMeasures { get; init; }

    public YesOrNo? SeniorJudgement { get; init; }

    public YesOrNo? LetterSent { get; init; }

    /// <summary>The Resident Coordinator alone (C10).</summary>
    public YesOrNo? Consulted { get; init; }

    public YesOrNo? CountryTeamConsulted { get; init; }

    public YesOrNo? OhchrConsulted { get; init; }

    public YesOrNo? MonitoringSetUp { get; init; }

    public YesOrNo? SignedOff { get; init; }

    public GuidanceAnswer? CountryGuidance { get; init; }

    public YesOrNo? PublicReporting { get; init; }
}

/// <summary>What is answered while support runs.</summary>
public sealed record OracleSupport
{
    public ActivityAnswer? Kind { get; init; }

    public InformationAnswer? Information { get; init; }

    public GravityAnswer? Gravity { get; init; }

    public YesOrNo? SourceIsCredible { get; init; }

    public YesOrNo? LifeIsAtRisk { get; init; }

    public YesOrNo? Interceded { get; init; }

    public YesOrNo? DeadlinePassed { get; init; }

    public YesOrNo? IntercededAboutCommander { get; init; }

    public YesOrNo? CommanderDeadlinePassed { get; init; }

    public ContinuationAnswer? Continues { get; init; }

    public YesOrNo? Suspended { get; init; }

    public YesOrNo? HeadquartersRouteUsed { get; init; }

    public CounterpartAnswer? Counterpart { get; init; }

    public RiskAnswer? ResidualRisk { get; init; }

    public MeasuresAnswer? AuthorityMeasures { get; init; }

    public YesOrNo? HighLevelDecision { get; init; }

    public GuidanceAnswer? CountryGuidance { get; init; }

    public YesOrNo? PublicReporting { get; init; }
}

/// <summary>How the ambiguities are read; what is set first is the cautious reading.</summary>
public sealed record OracleReadings
{
    public PrisonServicesReading PrisonServices { get; init; }

    public CommandReading CommandOfTheAuthority { get; init; }

    public ScaleReading ScaleOfGrossViolations { get; init; }

    public DetentionReading MassArbitraryDetention { get; init; }

    public BarReading BarOfFailedAuthorities { get; init; }

    public SuspensionReading SuspensionTest { get; init; }

    public AcceptedReading AcceptedSupport { get; init; }
}
