using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.SupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// Table T1 row by row, a second time and by another hand than <see cref="BeforeSupport"/>, with what follows from recorded allegations,
/// commanders and authorities. It asks no more than a row needs, so that the whole space can be tried.
/// </summary>
internal static class BeforeSupportRows
{
    public const int Recipient = 0, Kind = 1, Record = 2, Accountability = 3, Institutions = 4, Monitoring = 5, Command = 6, Risk = 7, Residual = 8,
        Measures = 9, Senior = 10, Stance = 11, Sources = 12, Needs = 13, Influence = 14, Documented = 15, Letter = 16, SignedOff = 19,
        Officer = 20, FirstLimb = 21, LastLimb = 25, UnitBelow = 26, AuthorityAbove = 27, Direction = 28;

    public static readonly string[] Names =
    [
        .. BeforeSupport.Names, "tenure in the post", "war-crime", "unlawful-killing", "‘refoulement’", "arbitrary-detention", "pattern of violations",
        "unit-meets-definition", "authority-meets-definition", "supportRequest.direction",
    ];

    /// <summary>Every answer to every question of the table and its notes; nothing is recorded besides.</summary>
    public static WholeSpace Answers { get; } = Space(recipients: 5, [.. Enumerable.Range(0, 14)], gate: [0, 1, 2], recorded: [1]);

    /// <summary>What is recorded besides, crossed with every answer, with recipients and kinds at one for each way in which the table treats them.</summary>
    public static WholeSpace Recorded { get; } = Space(recipients: 2, [0, 1, 4, 8], gate: [2], recorded: [0, 1, 2]);

    /// <summary>Every answer, with recipients and kinds at one for each way in which the table treats them.</summary>
    public static WholeSpace Classes { get; } = Space(recipients: 2, [0, 1, 4, 8], gate: [0, 1, 2], recorded: [1]);

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/before-support", Names, new Dictionary<string, int>());

    public static int Decide(Combination answers)
    {
        var outcome = Row(answers);
        return (int)(outcome is ProceedMitigated or ProceedStandard && !IsEffective(answers) ? AuthorisedNotEffective : outcome);
    }

    public static int Cell<T>(T answer) where T : struct, Enum => 1 + System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(answer);

    private static bool IsEffective(Combination answers)
    {
        for (var required = Letter; required <= SignedOff; required++)
        {
            if (answers[required] != Cell(Answer.Yes))
            {
                return false;
            }
        }

        return true;
    }

    private static SupportDecision Row(Combination answers)
    {
        // Row 1.
        if (answers[Recipient] == Cell(RecipientKind.NotSecurity))
        {
            return NotCovered;
        }

        // Row 2.
        if (answers[Kind] >= Cell(ActivityKind.HrTraining))
        {
            return CarveOut;
        }

        // I21, after the carve-outs.
        if (answers[Stance] == Cell(UnStance.NoSupport))
        {
            return Refuse;
        }

        // Row 3; what a record of commanders says counts where command is not answered as a whole.
        var commander = answers[Command] switch
        {
            1 => Truth.False,
            2 => Truth.True,
            _ => answers[Officer] == 2 ? Truth.True : Truth.Unknown,
        };
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

        // Row 7. A13: a force that is not a State's is an unknown recipient. Row 3, for an authority: undecided. The stance is to be known too.
        if (answers[Recipient] is 0 || answers[Recipient] == Cell(RecipientKind.NonStateOrPrivateForce) || answers[Kind] == 0
            || commander != Truth.False || answers[Risk] == 0 || answers[Monitoring] == 0 || answers[Stance] == 0)
        {
            return Incomplete;
        }

        // Row 8: (b); allegations that meet the definition make it known. U6: a clean or derived record without sources is none.
        if ((answers[Record] == 0 && Acts(answers) != Truth.True)
            || (answers[Record] is 0 or 1 && answers[Sources] == 0)
            || answers[Accountability] == 0 || answers[Institutions] == 0
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

        // Row 11a, before row 11, or a substantial risk would fare better than one below the threshold (I1).
        if (answers[Accountability] == Cell(AccountabilityRecord.None) && answers[Institutions] == Cell(PreventiveInstitutions.None)
            && answers[Senior] != Cell(Answer.Yes) && MayBeGrave(answers))
        {
            return Incomplete;
        }

        // Rows 11, 11b and 12. HIGH: d, e, f, and a mix that can't be split (U2).
        return answers[Risk] == Cell(RealRisk.Substantial)
            || answers[Record] == Cell(ComplianceRecord.Pattern) || MayBeGrave(answers)
            || answers[Measures] == 0 || answers[Measures] >= Cell(AuthorityMeasures.Promised)
            || answers[Monitoring] == Cell(MonitoringFeasibility.Limited)
            || (answers[Kind] >= Cell(ActivityKind.Logistics) && answers[Kind] <= Cell(ActivityKind.UnsplittableMix))
            ? ProceedMitigated
            : ProceedStandard;
    }

    /// <summary>I13: of an authority, what the units under it did; of a unit, what is found of the authority above it.</summary>
    private static bool MayBeGrave(Combination answers) =>
        answers[Record] == Cell(ComplianceRecord.Grave)
        || answers[Record] == 0
        || (answers[Recipient] == Cell(RecipientKind.ResponsibleAuthority)
            ? answers[Accountability] >= Cell(AccountabilityRecord.Partial) && answers[UnitBelow] != 1
            : answers[AuthorityAbove] != 1);

    private static Truth Acts(Combination answers)
    {
        var acts = Truth.False;
        for (var limb = FirstLimb; limb <= LastLimb && acts != Truth.True; limb++)
        {
            acts = acts.Or(answers[limb] switch { 0 => Truth.Unknown, 1 => Truth.False, _ => Truth.True });
        }

        return acts;
    }

    private static WholeSpace Space(int recipients, int[] kinds, int[] gate, int[] recorded)
    {
        int[] who = recipients == 5 ? Upto(5) : [0, 1, 2, 5];
        int[][] cells =
        [
            who, kinds, Upto(4), Upto(4), Upto(3), Upto(3), Upto(2), Upto(2), Upto(2), Upto(4), Upto(2), Upto(2), Upto(1), Upto(1), Upto(3), Upto(2),
            gate, gate, gate, gate, recorded, recorded, recorded, recorded, recorded, recorded, recorded, recorded, Upto(2),
        ];
        return new([.. Names.Zip(cells)]);
    }

    private static int[] Upto(int last) => [.. Enumerable.Range(0, last + 1)];
}
