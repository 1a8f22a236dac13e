using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.SupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// Table T1 row by row, over everything that the flow reads: every answer, and of what is recorded and of the authorities above whether it
/// holds, does not hold, or is not known. It asks no more than a row needs, so that the whole space can be tried.
/// </summary>
internal static class BeforeSupportRows
{
    public const int Recipient = 0, Kind = 1, Record = 2, Accountability = 3, Institutions = 4, Monitoring = 5, Command = 6, Risk = 7,
        Residual = 8,
        Measures = 9, Senior = 10, Stance = 11, Sources = 12, Needs = 13, Influence = 14, Documented = 15, CommandedBy = 16,
            AuthorityAbove = 17,
        Letter = 18, Guidance = 22, SignedOff = 24, Officer = 25, FirstLimb = 26, LastLimb = 30, UnitBelow = 31, NamesAuthority = 32,
        WithheldAbove = 33, CommandAbove = 34, GraveAbove = 35, Direction = 36, Ministry = 37, Unverified = 38, UnverifiedUnder = 39,
            UnverifiedAbove = 40,
        Open = 41, OpenAgainstNobody = 42, ActsOrOpenUnder = 43, OpenUnder = 44, UnitsOpen = 45, RecordAbove = 46, OpenAbove = 47,
            UntoldAbove = 48;

    public static readonly string[] Names =
    [
        "securityForce.kind", "supportRequest.kind", "securityForce.recordOfCompliance", "securityForce.accountability",
            "securityForce.institutions",
        "supportRequest.monitoring", "securityForce.seniorCommand", "supportRequest.risk", "supportRequest.residualRisk",
            "supportRequest.authorityMeasures",
        "supportRequest.seniorJudgement", "securityForce.countryStance", "securityForce.sourcesSearched", "supportRequest.needs",
            "supportRequest.influence",
        "supportRequest.searchDocumented", "securityForce.commandedBy", "securityForce.authorityAbove",
        "supportRequest.letterSent", "supportRequest.consulted", "supportRequest.countryTeamConsulted", "supportRequest.ohchrConsulted",
        "supportRequest.countryGuidance", "supportRequest.monitoringSetUp", "supportRequest.signedOff",
        "tenure in the post", "allegation-of-core-crimes", "allegation-of-gross-violations", "allegation-of-widespread-refoulement",
        "allegation-of-mass-arbitrary-detention", "place in a pattern", "unit-meets-definition",
        "id is this security force is recorded of which the", "stance-withholds-directly-above", "commander-implicated-directly-above",
            "grave-directly-above", "supportRequest.direction", "securityForce.ministry",
        "the allegation's grounds is ‘unverified’", "rule ‘support-to-security-forces/allegation-unverified’ is raised",
            "unverified-directly-above",
        "(the allegation's grounds is not answered", "accused unit is not answered",
        "(rule ‘support-to-security-forces/allegation-open’ is raised or", "rule ‘support-to-security-forces/allegation-open’ is raised",
            "senior command is not answered and not (",
        "record-open-directly-above", "open-directly-above", "authority-untold-directly-above",
    ];

    /// <summary>Every answer to every question of the table and its notes; nothing is recorded, and no authority stands above.</summary>
    public static WholeSpace Answers { get; } = Space(EveryAnswer, EveryRequirement);

    /// <summary>
    /// What is recorded, with answers at one for each way in which the table treats them. The limbs are alike: of five, one is varied.
    /// </summary>
    public static WholeSpace Recorded { get; } = Space(EachWay, new()
    {
        [Officer] = [0, 1, 2],
        [FirstLimb] = [0, 1, 2],
        [UnitBelow] = [0, 1, 2]
    });

    /// <summary>What is recorded and not established, of the recipient, of units under it and of authorities above, likewise.</summary>
    public static WholeSpace Unestablished { get; } = Space(EachWay, new()
    {
        [Recipient] = [1, 3],
        [Kind] = [1],
        [Command] = [1],
        [Stance] = [1],
        [Needs] = [1],
        [UnitBelow] = [0, 1, 2],
        [NamesAuthority] = [1, 2],
        [FirstLimb] = [1, 2],
        [Unverified] = [0, 1, 2],
        [UnverifiedUnder] = [0, 1, 2],
        [UnverifiedAbove] = [0, 1, 2],
        [Open] = [0, 1, 2],
        [OpenAgainstNobody] = [1, 2],
        [ActsOrOpenUnder] = [0, 1, 2],
        [OpenUnder] = [0, 1, 2],
        [UnitsOpen] = [0, 1, 2],
        [RecordAbove] = [0, 1, 2],
        [OpenAbove] = [0, 1, 2],
    });

    /// <summary>What is told and recorded of the authorities above, likewise.</summary>
    public static WholeSpace Authorities { get; } = Space(EachWay, new()
    {
        [CommandedBy] = [0, 1],
        [AuthorityAbove] = [0, 1, 2],
        [NamesAuthority] = [0, 1, 2],
        [WithheldAbove] = [0, 1, 2],
        [CommandAbove] = [0, 1, 2],
        [GraveAbove] = [0, 1, 2],
        [UntoldAbove] = [0, 1, 2],
    });

    /// <summary>The five limbs of the definition, over few answers.</summary>
    public static WholeSpace Limbs { get; } = Space(
        EachWay,
        Enumerable.Range(FirstLimb, 5).ToDictionary(limb => limb, _ => new[] { 0, 1, 2 }).Concat(new Dictionary<int, int[]>
        {
            [Recipient] = [1],
            [Kind] = [1],
            [Command] = [1],
            [Stance] = [1],
            [Monitoring] = [1, 2],
            [Risk] = [1],
            [Residual] = [1],
            [Measures] = [1],
        }).ToDictionary());

    /// <summary>Answers at one for each way in which the table treats them, and every requirement.</summary>
    public static WholeSpace Classes { get; } = Space(EachWay, EveryRequirement);

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/before-support", Names,
        new Dictionary<string, int>());

    public static int Decide(Combination answers)
    {
        var outcome = Row(answers);
        return (int)(outcome is ProceedMitigated or ProceedStandard && !IsEffective(answers) ? AuthorisedNotEffective : outcome);
    }

    public static int Cell<T>(T answer) where T : struct, Enum => 1 + System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(answer);

    public static Truth Is(int cell) => cell switch { 0 => Truth.Unknown, 1 => Truth.False, _ => Truth.True };

    public static bool IsHigh(int kind) => kind >= Cell(ActivityKind.Logistics) && kind <= Cell(ActivityKind.UnsplittableMix);

    public static bool IsCarveOut(int kind) => kind >= Cell(ActivityKind.HrTraining);

    /// <summary>Row 3: the worse of what is answered and what is recorded of senior command.</summary>
    public static Truth Commander(int command, int officer) => command == Cell(CommandRecord.Implicated) ? Truth.True
        : officer == 2 ? Truth.True
        : command == 0 || officer == 0 ? Truth.Unknown
        : Truth.False;

    private static bool IsEffective(Combination answers)
    {
        for (var required = Letter; required <= SignedOff; required++)
        {
            if (required == Guidance
                ? answers[required] is not (1 or 2)
                : answers[required] != Cell(Answer.Yes))
            {
                return false;
            }
        }

        return true;
    }

    private static SupportDecision Row(Combination answers)
    {
        // Rows 1 and 1a.
        if (answers[Recipient] == Cell(RecipientKind.NotSecurity))
        {
            return NotCovered;
        }

        if (answers[Recipient] == Cell(RecipientKind.NonStateOrPrivateForce))
        {
            return OutsideThePolicy;
        }

        // Row 2. Printed without the recipient: but row 1a could take it back while the recipient is open.
        if (IsCarveOut(answers[Kind]))
        {
            return answers[Recipient] == 0 ? Incomplete : CarveOut;
        }

        // Row 2a.
        var withheld = Is(answers[Stance]);
        if (withheld != Truth.True)
        {
            withheld = withheld.Or(Above(answers, WithheldAbove));
        }

        if (withheld == Truth.True)
        {
            return Refuse;
        }

        // Row 3.
        var commander = Commander(answers[Command], answers[Command] == Cell(CommandRecord.Implicated) ? 1 : answers[Officer]);
        if (commander == Truth.True && answers[Recipient] != Cell(RecipientKind.ResponsibleAuthority))
        {
            return Refuse;
        }

        // Rows 4 and 5.
        if ((answers[Residual] == Cell(RealRisk.Substantial) && answers[Risk] != Cell(RealRisk.Below))
            || (answers[Risk] == Cell(RealRisk.Substantial) && answers[Measures] == Cell(AuthorityMeasures.FailedOrRefused)))
        {
            return Refuse;
        }

        // Row 7.
        if (answers[Recipient] is 0 || answers[Kind] == 0 || commander != Truth.False || IsAuthorityOpen(answers)
            || Above(answers, CommandAbove) != Truth.False || answers[Risk] == 0 || answers[Monitoring] == 0 || withheld != Truth.False)
        {
            return Incomplete;
        }

        // Row 8, U6; and what is not known of an authority above or of recorded allegations, also beside a grave record (I1).
        if (answers[Record] == 0 || (answers[Record] == Cell(ComplianceRecord.CheckedClean) && answers[Sources] == 0)
            || Above(answers, RecordAbove) != Truth.False || IsUnestablished(answers))
        {
            return Incomplete;
        }

        if (answers[Accountability] == 0 || answers[Institutions] == 0
            || ((answers[Needs] == 0 || answers[Influence] == 0) && answers[Documented] != Cell(Answer.Yes)))
        {
            return Incomplete;
        }

        // Rows 9 and 10.
        if (answers[Monitoring] == Cell(MonitoringFeasibility.NotFeasible)
            || (answers[Risk] == Cell(RealRisk.Substantial)
                && (answers[Residual] == 0 || answers[Measures] == 0 || answers[Measures] == Cell(AuthorityMeasures.Promised))))
        {
            return Incomplete;
        }

        // Row 11a; a record that may be grave counts as grave, and nothing to account for beside it as no accountability.
        if ((answers[Accountability] == Cell(AccountabilityRecord.None)
            || answers[Accountability] == Cell(AccountabilityRecord.NotApplicable))
            && answers[Institutions] == Cell(PreventiveInstitutions.None)
            && answers[Senior] != Cell(Answer.Yes) && Grave(answers) != Truth.False)
        {
            return Incomplete;
        }

        // Rows 11, 11b, 12 and 13.
        return answers[Risk] == Cell(RealRisk.Substantial)
            || answers[Record] == Cell(ComplianceRecord.Pattern) || Grave(answers) != Truth.False
            || answers[Measures] == 0 || answers[Measures] >= Cell(AuthorityMeasures.Promised)
            || answers[Monitoring] == Cell(MonitoringFeasibility.Limited)
            || IsHigh(answers[Kind])
            ? ProceedMitigated
            : ProceedStandard;
    }

    /// <summary>
    /// Nobody told whether an authority stands above, or of the one that is named; authorities and regional peacekeeping forces that name
    /// none are read as having none.
    /// </summary>
    private static bool IsAuthorityOpen(Combination answers) =>
        (answers[Recipient] != Cell(RecipientKind.ResponsibleAuthority) && answers[Recipient] != Cell(RecipientKind.RegionalPeacekeeping)
            && answers[CommandedBy] == 0
                && answers[AuthorityAbove] != Cell(Rules.Situation.SupportToSecurityForces.AuthorityAbove.NoneAbove))
        || Above(answers, UntoldAbove) != Truth.False;

    /// <summary>What is found of an authority above reaches only those who name one.</summary>
    private static Truth Above(Combination answers, int what) => answers[NamesAuthority] == 1 ? Truth.False
        : answers[what] == 1 ? Truth.False
        : Is(answers[NamesAuthority]).And(Is(answers[what]));

    /// <summary>
    /// An allegation that would or may count is recorded against the recipient, a unit under it or an authority above, and not established.
    /// </summary>
    private static bool IsUnestablished(Combination answers) =>
        answers[Unverified] != 1 || answers[Open] != 1 || answers[OpenAgainstNobody] != 1
        || Above(answers, UnverifiedAbove) != Truth.False || Above(answers, OpenAbove) != Truth.False
        || (answers[Accountability] != Cell(AccountabilityRecord.Effective)
            && (answers[UnverifiedUnder] != 1 || answers[UnitsOpen] != 1
                || (answers[Accountability] == 0 && answers[UnitBelow] != 1)
                || (answers[ActsOrOpenUnder] != 1 && (answers[Accountability] == 0 || answers[OpenUnder] != 1))));

    /// <summary>
    /// I13: its record or recorded acts; of an authority, what the units under it did; and what is found of an authority above.
    /// </summary>
    private static Truth Grave(Combination answers)
    {
        if (answers[Record] == Cell(ComplianceRecord.Grave))
        {
            return Truth.True;
        }

        var grave = answers[Record] == 0 ? Truth.Unknown : Truth.False;
        for (var limb = FirstLimb; limb <= LastLimb && grave != Truth.True; limb++)
        {
            grave = grave.Or(Is(answers[limb]));
        }

        if (grave != Truth.True && answers[Accountability] != Cell(AccountabilityRecord.Effective))
        {
            grave = grave.Or(answers[Accountability] == 0 ? Is(answers[UnitBelow]).And(Truth.Unknown) : Is(answers[UnitBelow]));
        }

        return grave == Truth.True ? grave : grave.Or(Above(answers, GraveAbove));
    }

    /// <summary>
    /// For each question the answers that are tried where nothing else is said; one for each way in which the table treats them.
    /// </summary>
    private static Dictionary<int, int[]> EachWay => new()
    {
        [Recipient] = [0, 1, 3, 4, 5, 6],
        [Kind] = [0, 1, 4, 8],
        [Record] = [0, 1, 2, 3, 4],
        [Accountability] = [0, 1, 2, 4],
        [Institutions] = [0, 1, 3],
        [Monitoring] = [0, 1, 2, 3],
        [Command] = [0, 1, 2],
        [Risk] = [0, 1, 2],
        [Residual] = [0, 1, 2],
        [Measures] = [0, 1, 3, 4],
        [Senior] = [0, 2],
        [Stance] = [0, 1, 2],
        [Sources] = [0, 1],
        [Needs] = [0, 1],
        [Influence] = [1],
        [Documented] = [0, 2],
        [CommandedBy] = [0],
        [AuthorityAbove] = [2],
    };

    private static Dictionary<int, int[]> EveryAnswer => new()
    {
        [Recipient] = Upto(6),
        [Kind] = Upto(13),
        [Record] = Upto(4),
        [Accountability] = Upto(4),
        [Institutions] = Upto(3),
        [Monitoring] = Upto(3),
        [Command] = Upto(2),
        [Risk] = Upto(2),
        [Residual] = Upto(2),
        [Measures] = Upto(4),
        [Senior] = Upto(2),
        [Stance] = Upto(2),
        [Sources] = Upto(1),
        [Needs] = Upto(1),
        [Influence] = [0, 3],
        [Documented] = Upto(2),
        [CommandedBy] = [0],
        [AuthorityAbove] = [2],
    };

    private static Dictionary<int, int[]> EveryRequirement =>
        Enumerable.Range(Letter, 1 + SignedOff - Letter).ToDictionary(required => required, required => Upto(required == Guidance ? 3 : 2));

    /// <summary>
    /// The answers of <paramref name="usual"/>, but for those that are named; what neither names is met, or not recorded.
    /// </summary>
    private static WholeSpace Space(Dictionary<int, int[]> usual, Dictionary<int, int[]> named) => new([.. Names.Select((name, number) => (
        name,
        named.TryGetValue(number, out var cells) || usual.TryGetValue(number, out cells) ? cells
            : number is Direction or Ministry ? number == Direction ? Upto(2) : Upto(3)
            : number == Guidance ? [1]
            : number is >= Letter and <= SignedOff ? [2]
            : [1]))]);

    private static int[] Upto(int last) => [.. Enumerable.Range(0, last + 1)];
}
