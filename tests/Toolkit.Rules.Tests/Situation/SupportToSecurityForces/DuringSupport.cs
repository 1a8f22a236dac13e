using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>The inputs of table T2, its combinations, and the table itself, written from the domain document and not from the flow.</summary>
internal static class DuringSupport
{
    public static readonly string[] Names =
    [
        "securityForce.kind", "ongoingSupport.kind", "ongoingSupport.information", "ongoingSupport.gravity", "commander-implicated",
        "ongoingSupport.sourceIsCredible", "ongoingSupport.lifeIsAtRisk", "ongoingSupport.interceded", "ongoingSupport.deadlinePassed",
        "ongoingSupport.continues", "ongoingSupport.suspended", "ongoingSupport.headquartersRouteUsed", "ongoingSupport.counterpart",
        "ongoingSupport.residualRisk", "ongoingSupport.highLevelDecision", "securityForce.countryStance",
    ];

    /// <summary>No allegation is recorded.</summary>
    private static readonly Dictionary<string, int> NothingRecorded = new() { ["acts-meet-definition"] = 1 };

    /// <summary>Every combination, with recipients and kinds at one value for each way in which the table treats them; whether withdrawal was decided is left to another space.</summary>
    public static InputSpace Table { get; } = Space([0, 1, 5], [0, 1, 4, 8], answers: [0, 1, 2], decided: [2], stances: [1]);

    /// <summary>Every recipient and kind, and the decision to withdraw, with the other answers at fewer values.</summary>
    public static InputSpace Kinds { get; } = Space([0, 1, 2, 3, 4, 5], [.. Enumerable.Range(0, 14)], answers: [0, 2], decided: [0, 1, 2], stances: [1]);

    /// <summary>Every stance of the UN system on the country, with the other answers at fewer values.</summary>
    public static InputSpace Stances { get; } = Space([0, 1, 5], [0, 1, 4, 8], answers: [1, 2], decided: [2], stances: [0, 1, 2]);

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/during-support", Names, NothingRecorded);

    /// <summary>Table T2, first matching row wins; what differs from the document is marked.</summary>
    public static int Decide(int[] cells)
    {
        var kind = (ActivityKind?)Answer(cells[1]);
        var info = (InformationReceived?)Answer(cells[2]);
        var gravity = (ViolationGravity?)Answer(cells[3]);
        var commander = (CommandRecord?)Answer(cells[4]);
        var (interceded, deadlinePassed, suspended) = (YesNo(cells[7]), YesNo(cells[8]), YesNo(cells[10]));
        var continues = (Continuation?)Answer(cells[9]);
        var residual = (RealRisk?)Answer(cells[13]);
        var isHigh = kind is null or ActivityKind.Logistics or ActivityKind.OperationalAction or ActivityKind.JointOperation or ActivityKind.UnsplittableMix;
        var isResolved = info == InformationReceived.None || (info == InformationReceived.Grounds && gravity is not null);
        if (cells[0] == 5)
        {
            return (int)Continuum;
        }

        if (kind >= ActivityKind.HrTraining)
        {
            return (int)ContinueCarveOut;
        }

        if (suspended == true)
        {
            // I8: withdrawal also asks for the recorded high-level decision.
            return (int)(interceded == true && continues == Continuation.Continuing && cells[11] == 2 && cells[12] == 2
                ? cells[14] == 2 ? Withdraw : StaySuspended
                : continues == Continuation.EndedVerified && residual == RealRisk.Below ? ResumeReview : StaySuspended);
        }

        if (residual == RealRisk.Substantial)
        {
            return (int)SuspendAndIntercede;
        }

        // I21: a stricter country-wide stance wins.
        if (cells[15] == 2)
        {
            return (int)StopForCountryStance;
        }

        // A commander newly implicated counts as grounds that meet the definition.
        if ((info == InformationReceived.Grounds && gravity == ViolationGravity.MeetsDefinition) || commander == CommandRecord.Implicated)
        {
            return (int)Grave();
        }

        if (!isResolved)
        {
            return (int)VerifyInformation();
        }

        if (info == InformationReceived.Grounds)
        {
            return (int)Continuum;
        }

        // Row 13; and nothing continues while command is not cleared or it is not recorded whether support is suspended.
        return (int)(residual is null || commander is null || suspended is null || cells[15] == 0 ? Verify : Continue);

        // Row 11, and every other way of not knowing what happened: unanswered information is verified.
        OngoingSupportDecision VerifyInformation() => isHigh && !(cells[5] == 1 && cells[6] == 1) ? HoldAndVerify : Verify;

        OngoingSupportDecision Grave()
        {
            if (interceded == true && continues == Continuation.Continuing)
            {
                return Suspend;
            }

            if (continues == Continuation.EndedVerified)
            {
                // Row 10; but nothing continues while information, the risk that is left, or whether support is suspended, is not known.
                return !isResolved ? VerifyInformation() : residual is null || suspended is null || cells[15] == 0 ? Verify : ContinueEnhanced;
            }

            // An unrecorded intercession counts as none, and deliveries are held meanwhile.
            return interceded is null ? HoldAndIntercede
                : interceded == true && continues is null && deadlinePassed != false ? Hold
                : isHigh ? HoldAndIntercede
                : Intercede;
        }
    }

    /// <summary>The combination as facts, to be assessed.</summary>
    public static Case Facts(int[] cells) => new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new SecurityForce { Id = "force", Kind = (RecipientKind?)Answer(cells[0]), SeniorCommand = Answer(cells[4]) is { } command ? (CommandRecord)command : null, CountryStance = (UnStance?)Answer(cells[15]) },
            new OngoingSupport
            {
                Id = "support",
                Recipient = "force",
                Kind = (ActivityKind?)Answer(cells[1]),
                Information = Answer(cells[2]) is { } information ? (InformationReceived)information : null,
                Gravity = Answer(cells[3]) is { } gravity ? (ViolationGravity)gravity : null,
                SourceIsCredible = (Answer?)Answer(cells[5]),
                LifeIsAtRisk = (Answer?)Answer(cells[6]),
                Interceded = (Answer?)Answer(cells[7]),
                DeadlinePassed = (Answer?)Answer(cells[8]),
                Continues = Answer(cells[9]) is { } continues ? (Continuation)continues : null,
                Suspended = (Answer?)Answer(cells[10]),
                HeadquartersRouteUsed = (Answer?)Answer(cells[11]),
                Counterpart = (CounterpartStance?)Answer(cells[12]),
                ResidualRisk = Answer(cells[13]) is { } risk ? (RealRisk)risk : null,
                HighLevelDecision = (Answer?)Answer(cells[14]),
            },
        ],
    };

    private static bool? YesNo(int cell) => cell == 0 ? null : cell == 2;

    private static int? Answer(int cell) => cell == 0 ? null : cell - 1;

    private static InputSpace Space(int[] recipients, int[] kinds, int[] answers, int[] decided, int[] stances) => new(
        (Names[0], recipients), (Names[1], kinds), (Names[2], [0, 1, 2, 3]), (Names[3], [0, 1, 2]), (Names[4], [0, 1, 2]), (Names[5], answers), (Names[6], answers),
        (Names[7], answers), (Names[8], answers), (Names[9], [0, 1, 2]), (Names[10], answers), (Names[11], answers), (Names[12], answers), (Names[13], [0, 1, 2]),
        (Names[14], decided), (Names[15], stances));
}
