namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>From answers and records to what the tables read.</summary>
public sealed class WhatIsRead(OracleCase facts, Choices choices)
{
    private static readonly OracleForce NotDescribed = new();

    /// <summary>T1's inputs.</summary>
    public BeforeInputs Before() => new()
    {
        Scope = ScopeBefore(),
        Activity = ActivityOf(facts.Request.Kind),
        Stance = Stance(),
        Command = Command(Party.Recipient),
        AuthorityCommand = AuthorityCommand(),
        Risk = facts.Request.Risk,
        Residual = facts.Request.ResidualRisk,
        Measures = facts.Request.AuthorityMeasures,
        Monitoring = facts.Request.Monitoring,
        Record = RecordBefore(),
        SourcesNamed = Recipient.SourcesSearched,
        Accountability = Recipient.Accountability,
        Institutions = Recipient.Institutions,
        NeedsTold = facts.Request.NeedsTold,
        Influence = facts.Request.Influence,
        SearchDocumented = facts.Request.SearchDocumented == YesOrNo.Yes,
        SeniorJudgement = facts.Request.SeniorJudgement == YesOrNo.Yes,
    };

    /// <summary>T2's inputs.</summary>
    public DuringInputs During() => new()
    {
        Scope = Scope(),
        Activity = ActivityOf(facts.Support.Kind),
        Information = Information(),
        Gravity = Gravity(),
        Recorded = Recorded(),
        SourceIsCredible = facts.Support.SourceIsCredible,
        LifeIsAtRisk = facts.Support.LifeIsAtRisk,
        Interceded = facts.Support.Interceded,
        DeadlinePassed = facts.Support.DeadlinePassed,
        IntercededAboutCommander = facts.Support.IntercededAboutCommander,
        CommanderDeadlinePassed = facts.Support.CommanderDeadlinePassed,
        Continues = facts.Support.Continues,
        Suspended = facts.Support.Suspended,
        HeadquartersRouteUsed = facts.Support.HeadquartersRouteUsed,
        Counterpart = facts.Support.Counterpart,
        HighLevelDecision = facts.Support.HighLevelDecision,
        Residual = facts.Support.ResidualRisk,
        Measures = facts.Support.AuthorityMeasures,
        Command = Command(Party.Recipient),
        Stance = Stance(),
        AuthorityCommand = AuthorityCommand(),
        AuthorityRecord = AuthorityRecord(),
    };

    /// <summary>Section 1 (recipients), C6 (non-State) and C9 (prison services; the ministry waits where the reading needs it).</summary>
    public Scope Scope() => Recipient.Kind switch
    {
        null => Oracle.Scope.KindOpen,
        ForceKind.ResponsibleAuthority => Oracle.Scope.Authority,
        ForceKind.NonStateOrPrivateForce => Oracle.Scope.NonState,
        ForceKind.NotSecurity => Oracle.Scope.NotCovered,
        ForceKind.PrisonService when facts.Readings.PrisonServices == PrisonServicesReading.InteriorMinistryOnly => UnderMinistry(),
        _ => Oracle.Scope.Unit,
    };

    /// <summary>A10: accepted support, where it is read as not covered. A direction not told is in scope (U1).</summary>
    public Scope ScopeBefore() =>
        facts.Readings.AcceptedSupport == AcceptedReading.GivenOnly && facts.Request.Direction == DirectionAnswer.Accepted
            ? Oracle.Scope.NotCovered
            : Scope();

    /// <summary>
    /// Section 1: support kinds d, e, f are HIGH, and a mix that cannot be split counts as the closest (step 2); six carve-outs.
    /// </summary>
    public static ActivityClass? ActivityOf(ActivityAnswer? kind) => kind switch
    {
        null => null,
        ActivityAnswer.OperationalCapability or ActivityAnswer.AuthoritySupport or ActivityAnswer.Financial => ActivityClass.Other,
        <= ActivityAnswer.UnsplittableMix => ActivityClass.High,
        _ => ActivityClass.CarveOut,
    };

    /// <summary>Questions, first row: authorities and regional peacekeeping forces are read as having none above.</summary>
    public AuthorityTold AuthorityAbove() => Recipient.Kind switch
    {
        _ when !facts.RecipientTold => AuthorityTold.NotTold,
        ForceKind.ResponsibleAuthority or ForceKind.RegionalPeacekeeping => AuthorityTold.NoneAbove,
        _ => facts.AuthorityTold,
    };

    /// <summary>A stance is told once, of the force or of the authority above; open only where neither tells (C5, I21).</summary>
    public StanceAnswer? Stance() => (Recipient.CountryStance, Authority.CountryStance) switch
    {
        (StanceAnswer.NoSupport, _) or (_, StanceAnswer.NoSupport) => StanceAnswer.NoSupport,
        (null, null) => null,
        _ => StanceAnswer.NoneStricter,
    };

    /// <summary>
    /// U4 with C12: the worse of the answer and the recorded officers. C4: only removal or clearing lifts an implication.
    /// </summary>
    public CommandAnswer? Command(Party party)
    {
        var answer = Force(party).SeniorCommand;
        var (implicated, open) = (answer == CommandAnswer.Implicated, answer is null);
        foreach (var officer in facts.Commanders)
        {
            if (officer.Suspicion == SuspicionAnswer.NoGrounds || officer.InPost == YesOrNo.No || (officer.Commands ?? party) != party)
            {
                continue;
            }

            var suspected = officer.Suspicion == SuspicionAnswer.SubstantialGrounds && officer.Commands == party;
            implicated |= suspected && (officer.InPost == YesOrNo.Yes || choices.HasFlag(Choices.TenureUnansweredIsInPost));
            open |= suspected || choices.HasFlag(Choices.OpenCommanderOpensCommand);
        }

        return implicated ? CommandAnswer.Implicated : open ? null : CommandAnswer.Clear;
    }

    /// <summary>
    /// C5: the command of the authority above, clear where there is none. The reading `own-command-only` leaves it unread.
    /// </summary>
    public CommandAnswer? AuthorityCommand() =>
        AuthorityAbove() == AuthorityTold.NoneAbove || facts.Readings.CommandOfTheAuthority == CommandReading.OwnCommandOnly
            ? CommandAnswer.Clear
        : AuthorityIsNamed ? Command(Party.Authority)
        : null;

    /// <summary>U6: a clean record is one only with its sources.</summary>
    public static RecordAnswer? RecordOf(OracleForce force) =>
        force.RecordOfCompliance == RecordAnswer.CheckedClean && !force.SourcesSearched ? null : force.RecordOfCompliance;

    /// <summary>
    /// C5: whether the authority above meets the definition, by its own record or by A1 and A2 over its units; open where that is.
    /// </summary>
    public GravityAnswer? AuthorityRecord()
    {
        if (AuthorityAbove() == AuthorityTold.NoneAbove)
        {
            return GravityAnswer.BelowDefinition;
        }

        var limb = OfUnits(IsGrave(Recipient) | OtherMeets(Party.Authority)) & Definition.FailsToAccount(Authority, choices);
        return (RecordOf(Authority), limb) switch
        {
            (RecordAnswer.Grave, _) or (_, true) => GravityAnswer.MeetsDefinition,
            (null, _) or (_, null) => null,
            _ => GravityAnswer.BelowDefinition,
        };
    }

    /// <summary>
    /// C1, C2, C5, I13: what is recorded against the recipient, against the authority above, and against units through A1 and A2.
    /// </summary>
    public Recorded Recorded()
    {
        var recorded = Against(Party.Recipient);
        if (AuthorityIsNamed)
        {
            recorded |= Against(Party.Authority) & ~Oracle.Recorded.BelowDefinition;
        }

        if (OtherIsUnder(Party.Authority))
        {
            recorded |= Definition.Reaches(Against(Party.OtherUnit), Definition.FailsToAccount(Authority, choices));
        }

        if (OtherIsUnder(Party.Recipient))
        {
            var fails = Definition.FailsToAccount(Recipient, choices);
            recorded |= Definition.Reaches(Against(Party.OtherUnit), fails);
            recorded |= (OfUnits(OtherMeets(Party.Recipient)) & fails) switch
            {
                true => Oracle.Recorded.MeetsDefinition,
                null => Oracle.Recorded.Unanswered,
                false => Oracle.Recorded.Nothing,
            };
        }

        return recorded;
    }

    /// <summary>
    /// C12: recorded violations on substantial grounds are worse than an answer that nothing was received, also below the definition.
    /// </summary>
    public InformationAnswer? Information() => IsReadFromRecord ? InformationAnswer.Grounds : facts.Support.Information;

    /// <summary>Where the record is read in place of "nothing received", its gravity is; an answer on gravity was about nothing.</summary>
    public GravityAnswer? Gravity() =>
        IsReadFromRecord ? GravityAnswer.BelowDefinition
        : facts.Support.Gravity is null && !choices.HasFlag(Choices.GravityStaysOpen) && Recorded().HasFlag(Oracle.Recorded.MeetsDefinition)
            ? GravityAnswer.MeetsDefinition
        : facts.Support.Gravity;

    /// <summary>e_b, by the sentence under T1 ("reads as grave where recorded allegations … whatever is answered"), C5 and U6.</summary>
    public RecordAnswer? RecordBefore()
    {
        var recorded = Recorded();
        var authority = choices.HasFlag(Choices.AuthorityMeetsBefore) ? AuthorityRecord() : GravityAnswer.BelowDefinition;
        var mayCount = (recorded & (Oracle.Recorded.Unverified | Oracle.Recorded.Unanswered)) != 0;
        var waits = choices.HasFlag(Choices.UnansweredRecordWaits) && RecordOf(Recipient) is null;
        return waits ? Recipient.RecordOfCompliance
            : recorded.HasFlag(Oracle.Recorded.MeetsDefinition) || authority == GravityAnswer.MeetsDefinition ? RecordAnswer.Grave
            : Recipient.RecordOfCompliance == RecordAnswer.Grave ? RecordAnswer.Grave
            : authority is null || (mayCount && choices.HasFlag(Choices.OpenAllegationsBefore)) ? null
            : Recipient.RecordOfCompliance;
    }

    /// <summary>What is recorded against one force; an allegation against nobody told may be against it.</summary>
    public Recorded Against(Party party) => facts.Allegations
        .Where(allegation => (allegation.Against ?? party) == party)
        .Aggregate(Oracle.Recorded.Nothing, (recorded, allegation) =>
            recorded | Definition.ComesTo(allegation, allegation.Against is null || !facts.RecipientTold, facts.Readings));

    private bool IsReadFromRecord => facts.Support.Information == InformationAnswer.None && choices.HasFlag(Choices.RecordedBelowDefinition)
        && Recorded().HasFlag(Oracle.Recorded.BelowDefinition);

    private OracleForce Recipient => facts.RecipientTold ? facts.Recipient : NotDescribed;

    private OracleForce Authority => AuthorityAbove() == AuthorityTold.Described ? facts.Authority : NotDescribed;

    private bool AuthorityIsNamed => AuthorityAbove() is AuthorityTold.NamedNotDescribed or AuthorityTold.Described;

    private OracleForce Force(Party party) => party switch
    {
        Party.Recipient => Recipient,
        Party.Authority => Authority,
        _ => facts.OtherUnit ?? NotDescribed,
    };

    private bool OtherIsUnder(Party party) =>
        facts.OtherUnit is not null && facts.OtherUnitUnder == party && (party == Party.Authority ? AuthorityIsNamed : facts.RecipientTold);

    private Scope UnderMinistry() => Recipient.Ministry switch
    {
        null => Oracle.Scope.MinistryOpen,
        MinistryOfPrisons.Interior => Oracle.Scope.Unit,
        _ => Oracle.Scope.NotCovered,
    };

    private static bool? IsGrave(OracleForce unit) => RecordOf(unit) is { } record ? record == RecordAnswer.Grave : null;

    /// <summary>
    /// The other unit's own limb, by its record and by its commander (U4); the recipient's commander has rows of its own.
    /// </summary>
    private bool? OtherMeets(Party above) => OtherIsUnder(above)
        ? IsGrave(facts.OtherUnit!) | (Command(Party.OtherUnit) is { } command ? command == CommandAnswer.Implicated : null)
        : false;

    private bool? OfUnits(bool? meets) => choices.HasFlag(Choices.UnitAnswersReachAuthority) ? meets : false;
}
