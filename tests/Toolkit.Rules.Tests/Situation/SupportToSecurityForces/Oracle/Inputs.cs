namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// What kind of recipient the tables read. A unit is every force that is no authority, a regional peacekeeping force among them.
/// </summary>
public enum Scope : byte { Unit, Authority, NonState, NotCovered, MinistryOpen, KindOpen }

/// <summary>Section 1: which activities are carve-outs, and which are of the closest kind of connection (HIGH).</summary>
public enum ActivityClass : byte { Other, High, CarveOut }

/// <summary>What T1 reads, after the record was laid beside the answers. `null` is open.</summary>
public readonly record struct BeforeInputs
{
    public Scope Scope { get; init; }

    public ActivityClass? Activity { get; init; }

    public StanceAnswer? Stance { get; init; }

    public CommandAnswer? Command { get; init; }

    public CommandAnswer? AuthorityCommand { get; init; }

    public RiskAnswer? Risk { get; init; }

    public RiskAnswer? Residual { get; init; }

    public MeasuresAnswer? Measures { get; init; }

    public MonitoringAnswer? Monitoring { get; init; }

    /// <summary>e_b.</summary>
    public RecordAnswer? Record { get; init; }

    public bool SourcesNamed { get; init; }

    /// <summary>e_c.</summary>
    public AccountabilityAnswer? Accountability { get; init; }

    /// <summary>e_d.</summary>
    public InstitutionsAnswer? Institutions { get; init; }

    /// <summary>e_a.</summary>
    public bool NeedsTold { get; init; }

    /// <summary>e_e.</summary>
    public InfluenceAnswer? Influence { get; init; }

    public bool SearchDocumented { get; init; }

    public bool SeniorJudgement { get; init; }
}

/// <summary>What T2 reads, after the record was laid beside the answers. `null` is open.</summary>
public readonly record struct DuringInputs
{
    public Scope Scope { get; init; }

    /// <summary>Open is HIGH (U2).</summary>
    public ActivityClass? Activity { get; init; }

    public InformationAnswer? Information { get; init; }

    public GravityAnswer? Gravity { get; init; }

    public Recorded Recorded { get; init; }

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

    public YesOrNo? HighLevelDecision { get; init; }

    public RiskAnswer? Residual { get; init; }

    public MeasuresAnswer? Measures { get; init; }

    public CommandAnswer? Command { get; init; }

    public StanceAnswer? Stance { get; init; }

    public CommandAnswer? AuthorityCommand { get; init; }

    /// <summary>Whether the authority above meets the definition by its own record, or by that of its units.</summary>
    public GravityAnswer? AuthorityRecord { get; init; }
}
