using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.SupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>The inputs of table T1, all of its combinations, and the table itself, written from the domain document and not from the flow.</summary>
internal static class BeforeSupport
{
    public static readonly string[] Names =
    [
        "securityForce.kind", "supportRequest.kind", "securityForce.recordOfCompliance", "securityForce.accountability", "securityForce.institutions",
        "supportRequest.monitoring", "securityForce.seniorCommand", "supportRequest.risk", "supportRequest.residualRisk", "supportRequest.authorityMeasures",
        "supportRequest.seniorJudgement", "securityForce.countryStance", "securityForce.sourcesSearched", "supportRequest.needs", "supportRequest.influence",
        "supportRequest.searchDocumented", "supportRequest.letterSent", "supportRequest.consulted", "supportRequest.monitoringSetUp", "supportRequest.signedOff",
    ];

    /// <summary>Allegations and commanders are none in this space: conditions over them are false.</summary>
    public static readonly Dictionary<string, int> NothingRecorded = new() { ["is recorded"] = 1, ["responsible authority"] = 1 };

    /// <summary>Every combination of the table's own inputs; what is required besides is all there.</summary>
    public static InputSpace Table { get; } = Space(senior: [0, 2], stance: [1], sources: [1], needs: [1], influence: [1], documented: [0], gate: [2]);

    /// <summary>The inputs that the table's notes add, with the table's own at fewer values.</summary>
    public static InputSpace Rest { get; } = new(
        (Names[0], [0, 1, 2]), (Names[1], [0, 1, 4, 8]), (Names[2], [0, 1, 4]), (Names[3], [0, 2]), (Names[4], [1]), (Names[5], [1]), (Names[6], [0, 1]),
        (Names[7], [0, 1, 2]), (Names[8], [1]), (Names[9], [1, 4]), (Names[10], [2]), (Names[11], [0, 1, 2]), (Names[12], [0, 1]), (Names[13], [0, 1]),
        (Names[14], [0, 1, 3]), (Names[15], [0, 1, 2]), (Names[16], [0, 1, 2]), (Names[17], [0, 1, 2]), (Names[18], [0, 1, 2]), (Names[19], [0, 1, 2]));

    /// <summary>The table with recipients and kinds at one value for each way in which the table treats them.</summary>
    public static InputSpace Classes { get; } = new(
        (Names[0], [0, 1, 2, 5]), (Names[1], [0, 1, 4, 8]), (Names[2], Upto(4)), (Names[3], Upto(4)), (Names[4], Upto(3)), (Names[5], Upto(3)), (Names[6], Upto(2)),
        (Names[7], Upto(2)), (Names[8], Upto(2)), (Names[9], Upto(4)), (Names[10], [0, 2]), (Names[11], [1]), (Names[12], [1]), (Names[13], [1]),
        (Names[14], [1]), (Names[15], [0]), (Names[16], [2]), (Names[17], [2]), (Names[18], [2]), (Names[19], [2]));

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/before-support", Names, NothingRecorded);

    /// <summary>Table T1, first matching row wins; what differs from the document is marked.</summary>
    public static int Decide(int[] cells)
    {
        var recipient = (RecipientKind?)Answer(cells[0]);
        var kind = (ActivityKind?)Answer(cells[1]);
        var record = (ComplianceRecord?)Answer(cells[2]);
        var accountability = (AccountabilityRecord?)Answer(cells[3]);
        var institutions = (PreventiveInstitutions?)Answer(cells[4]);
        var monitoring = (MonitoringFeasibility?)Answer(cells[5]);
        var commander = (CommandRecord?)Answer(cells[6]);
        var risk = (RealRisk?)Answer(cells[7]);
        var residual = (RealRisk?)Answer(cells[8]);
        var authority = (AuthorityMeasures?)Answer(cells[9]);
        var outcome = Row();
        var isEffective = cells[16] == 2 && cells[17] == 2 && cells[18] == 2 && cells[19] == 2;
        return (int)(outcome is ProceedMitigated or ProceedStandard && !isEffective ? AuthorisedNotEffective : outcome);

        SupportDecision Row()
        {
            if (recipient == RecipientKind.NotSecurity)
            {
                return NotCovered;
            }

            if (kind >= ActivityKind.HrTraining)
            {
                return CarveOut;
            }

            // I21: a stricter country-wide stance wins; a carve-out survives it (I3).
            if (cells[11] == 2)
            {
                return Refuse;
            }

            if ((recipient != RecipientKind.ResponsibleAuthority && commander == CommandRecord.Implicated)
                || (residual == RealRisk.Substantial && risk != RealRisk.Below)
                || (risk == RealRisk.Substantial && authority == AuthorityMeasures.FailedOrRefused))
            {
                return Refuse;
            }

            // Row 7, and A13: a force that is not a State's is an unknown recipient. Row 3 for an authority: as row 10.
            if (recipient is null or RecipientKind.NonStateOrPrivateForce || kind is null || commander is null or CommandRecord.Implicated
                || risk is null || monitoring is null || cells[11] == 0)
            {
                return Incomplete;
            }

            // Row 8, and U6: "nothing found" needs the list of sources.
            if (record is null || accountability is null || institutions is null || (record == ComplianceRecord.CheckedClean && cells[12] == 0)
                || ((cells[13] == 0 || cells[14] == 0) && cells[15] != 2))
            {
                return Incomplete;
            }

            if (monitoring == MonitoringFeasibility.NotFeasible
                || (risk == RealRisk.Substantial && (residual is null || authority is null or AuthorityMeasures.Promised)))
            {
                return Incomplete;
            }

            // Row 11a before row 11: as printed, a substantial risk would fare better than one below the threshold, against I1.
            if (record == ComplianceRecord.Grave && accountability == AccountabilityRecord.None && institutions == PreventiveInstitutions.None && cells[10] != 2)
            {
                return Incomplete;
            }

            if (risk == RealRisk.Substantial)
            {
                return ProceedMitigated;
            }

            // HIGH: logistics, action, joint operation, and a mix that can't be split (U2).
            var isHigh = kind is ActivityKind.Logistics or ActivityKind.OperationalAction or ActivityKind.JointOperation or ActivityKind.UnsplittableMix;
            return record >= ComplianceRecord.Pattern || authority is null or AuthorityMeasures.Promised or AuthorityMeasures.FailedOrRefused
                || monitoring == MonitoringFeasibility.Limited || isHigh ? ProceedMitigated : ProceedStandard;
        }
    }

    /// <summary>The combination as facts, to be assessed.</summary>
    public static Case Facts(int[] cells) => new()
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new SecurityForce
            {
                Id = "force",
                Kind = (RecipientKind?)Answer(cells[0]),
                RecordOfCompliance = Answer(cells[2]) is { } record ? (ComplianceRecord)record : null,
                Accountability = Answer(cells[3]) is { } accountability ? (AccountabilityRecord)accountability : null,
                Institutions = Answer(cells[4]) is { } institutions ? (PreventiveInstitutions)institutions : null,
                SeniorCommand = Answer(cells[6]) is { } command ? (CommandRecord)command : null,
                CountryStance = (UnStance?)Answer(cells[11]),
                SourcesSearched = cells[12] == 0 ? null : "OHCHR, 2026",
            },
            new SupportRequest
            {
                Id = "support",
                Recipient = "force",
                Kind = (ActivityKind?)Answer(cells[1]),
                Monitoring = (MonitoringFeasibility?)Answer(cells[5]),
                Risk = Answer(cells[7]) is { } risk ? (RealRisk)risk : null,
                ResidualRisk = Answer(cells[8]) is { } residual ? (RealRisk)residual : null,
                AuthorityMeasures = Answer(cells[9]) is { } measures ? (AuthorityMeasures)measures : null,
                SeniorJudgement = (Answer?)Answer(cells[10]),
                Needs = cells[13] == 0 ? null : "vehicles",
                Influence = (InfluenceEffect?)Answer(cells[14]),
                SearchDocumented = (Answer?)Answer(cells[15]),
                LetterSent = (Answer?)Answer(cells[16]),
                Consulted = (Answer?)Answer(cells[17]),
                MonitoringSetUp = (Answer?)Answer(cells[18]),
                SignedOff = (Answer?)Answer(cells[19]),
            },
        ],
    };

    private static int? Answer(int cell) => cell == 0 ? null : cell - 1;

    private static InputSpace Space(int[] senior, int[] stance, int[] sources, int[] needs, int[] influence, int[] documented, int[] gate) => new(
        (Names[0], Upto(5)), (Names[1], Upto(13)), (Names[2], Upto(4)), (Names[3], Upto(4)), (Names[4], Upto(3)), (Names[5], Upto(3)), (Names[6], Upto(2)),
        (Names[7], Upto(2)), (Names[8], Upto(2)), (Names[9], Upto(4)), (Names[10], senior), (Names[11], stance), (Names[12], sources), (Names[13], needs),
        (Names[14], influence), (Names[15], documented), (Names[16], gate), (Names[17], gate), (Names[18], gate), (Names[19], gate));

    private static int[] Upto(int last) => [.. Enumerable.Range(0, last + 1)];
}
