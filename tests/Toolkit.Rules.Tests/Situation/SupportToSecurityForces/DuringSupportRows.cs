using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// Table T2 row by row, over everything that the flow reads: every answer, and of what is recorded and of the authorities above whether it
/// holds, does not hold, or is not known.
/// </summary>
internal static class DuringSupportRows
{
    public const int Recipient = 0, Kind = 1, Information = 2, Gravity = 3, Command = 4, Credible = 5, Life = 6, Interceded = 7,
        Deadline = 8,
        Continues = 9, Suspended = 10, Headquarters = 11, Counterpart = 12, Residual = 13, Decided = 14, Stance = 15, AboutCommander = 16,
        CommanderDeadline = 17, CommandedBy = 18, AuthorityAbove = 19, Measures = 20, Ministry = 21, Officer = 22, Recorded = 23,
            Unverified = 24,
        NamesAuthority = 25, WithheldAbove = 26, CommandAbove = 27, RecordAbove = 28, Untold = 29, Below = 30, UntoldAbove = 31;

    public static readonly string[] Names =
    [
        "securityForce.kind", "ongoingSupport.kind", "ongoingSupport.information", "ongoingSupport.gravity", "securityForce.seniorCommand",
        "ongoingSupport.sourceIsCredible", "ongoingSupport.lifeIsAtRisk", "ongoingSupport.interceded", "ongoingSupport.deadlinePassed",
        "ongoingSupport.continues", "ongoingSupport.suspended", "ongoingSupport.headquartersRouteUsed", "ongoingSupport.counterpart",
        "ongoingSupport.residualRisk", "ongoingSupport.highLevelDecision", "securityForce.countryStance",
            "ongoingSupport.intercededAboutCommander",
        "ongoingSupport.commanderDeadlinePassed", "securityForce.commandedBy", "securityForce.authorityAbove",
            "ongoingSupport.authorityMeasures",
        "securityForce.ministry", "tenure in the post", "grave-by-record", "record-unverified",
        "id is this security force is recorded of which the", "stance-withholds-directly-above", "commander-implicated-directly-above",
            "record-open-directly-above",
        "record-untold", "recorded-below-definition", "authority-untold-directly-above",
    ];

    /// <summary>
    /// What came to light, what is recorded of it, and what was done: every answer; nothing else is open, and no authority stands above.
    /// </summary>
    public static WholeSpace Violations { get; } = Space(new()
    {
        [Recipient] = [1, 3, 5, 6],
        [Kind] = [0, 1, 4, 8],
        [Information] = Upto(3),
        [Gravity] = Upto(2),
        [Command] = Upto(2),
        [Credible] = Upto(2),
        [Life] = Upto(2),
        [Interceded] = Upto(2),
        [Deadline] = Upto(2),
        [Continues] = Upto(2),
        [Suspended] = Upto(2),
        [Headquarters] = Upto(2),
        [Counterpart] = Upto(2),
        [Residual] = Upto(2),
        [Decided] = Upto(2),
        [AboutCommander] = Upto(2),
        [CommanderDeadline] = Upto(2),
        [Officer] = Upto(2),
        [Recorded] = Upto(2),
        [Unverified] = Upto(2),
        [Untold] = Upto(2),
        [Below] = Upto(2),
        [Measures] = Upto(4),
    });

    /// <summary>
    /// What is open of the recipient, and what is told and recorded of the authorities above, with the violations at few answers.
    /// </summary>
    public static WholeSpace Authorities { get; } = Space(new()
    {
        [Recipient] = Upto(6),
        [Kind] = [0, 1, 8],
        [Information] = [1, 2, 3],
        [Gravity] = [1, 2],
        [Command] = Upto(2),
        [Credible] = [1],
        [Life] = [1],
        [Interceded] = [1],
        [Deadline] = [1],
        [Continues] = [0, 1],
        [Suspended] = Upto(2),
        [Residual] = Upto(2),
        [Stance] = Upto(2),
        [CommandedBy] = Upto(1),
        [AuthorityAbove] = Upto(2),
        [Recorded] = Upto(2),
        [NamesAuthority] = Upto(2),
        [WithheldAbove] = Upto(2),
        [CommandAbove] = Upto(2),
        [RecordAbove] = Upto(2),
        [UntoldAbove] = Upto(2),
        [AboutCommander] = [0, 1, 2],
    });

    /// <summary>Every recipient and kind, with the other answers at few values.</summary>
    public static WholeSpace Kinds { get; } = Space(new()
    {
        [Recipient] = Upto(6),
        [Kind] = Upto(13),
        [Information] = Upto(3),
        [Gravity] = [0, 2],
        [Command] = Upto(2),
        [Interceded] = [0, 2],
        [Continues] = Upto(2),
        [Suspended] = Upto(2),
        [Residual] = Upto(2),
        [Stance] = Upto(2),
        [Ministry] = Upto(3),
        [AboutCommander] = [0, 2],
        [Credible] = [0, 1],
        [Life] = [1],
    });

    public static WholeSpace[] All => [Violations, Authorities, Kinds];

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/during-support", Names,
        new Dictionary<string, int>());

    public static int Decide(Combination answers) => (int)Row(answers);

    /// <summary>The recipient's own command: the worse of what is answered and what is recorded.</summary>
    public static Truth Commander(Combination answers) =>
        answers[Command] == 2 ? Truth.True : BeforeSupportRows.Commander(answers[Command], answers[Officer]);

    /// <summary>Grave: answered so, or recorded, or found of an authority above.</summary>
    public static Truth Grave(Combination answers) =>
        answers[Recorded] == 2 ? Truth.True
        : answers[Information] is 1 or 2 ? BeforeSupportRows.Is(answers[Recorded])
        : answers[Gravity] == 1 ? BeforeSupportRows.Is(answers[Recorded])
        : answers[Information] == 3 && answers[Gravity] == 2 ? Truth.True
        : Truth.Unknown;

    /// <summary>Unclear: the information, its gravity, or a recorded allegation.</summary>
    public static bool IsUnclear(Combination answers) =>
        Unclear(answers) != Truth.False;

    /// <inheritdoc cref="IsUnclear"/>
    private static Truth Unclear(Combination answers) =>
        answers[Information] is 0 or 2 || (answers[Information] == 3 && answers[Gravity] == 0) || answers[Unverified] == 2
            || answers[Untold] == 2 ? Truth.True
        : answers[Unverified] == 0 || answers[Untold] == 0 ? Truth.Unknown
        : Truth.False;

    /// <summary>Whether an answer is missing on which it hangs what happened, so that no source settles it.</summary>
    public static bool IsUnanswered(Combination answers) =>
        answers[Information] == 0 || (answers[Information] == 3 && answers[Gravity] == 0) || answers[Untold] != 1;

    public static bool IsHigh(Combination answers) => answers[Kind] == 0 || BeforeSupportRows.IsHigh(answers[Kind]);

    /// <summary>Open: what is known of the risk, the recipient, its command, suspension, the stance, and of the authority above.</summary>
    public static bool IsOpen(Combination answers) =>
        answers[Recipient] == 0 || answers[Residual] == 0 || answers[Suspended] == 0 || Commander(answers) != Truth.False
        || Withheld(answers) != Truth.False
        || IsAuthorityOpen(answers)
        || Above(answers, CommandAbove) != Truth.False || Above(answers, RecordAbove) != Truth.False;

    private static OngoingSupportDecision Row(Combination answers)
    {
        // Rows 1, 2 and 2a.
        if (answers[Recipient] == BeforeSupportRows.Cell(RecipientKind.NotSecurity))
        {
            return Continuum;
        }

        if (BeforeSupportRows.IsCarveOut(answers[Kind]))
        {
            return ContinueCarveOut;
        }

        if (answers[Recipient] == BeforeSupportRows.Cell(RecipientKind.NonStateOrPrivateForce))
        {
            return OutsideThePolicy;
        }

        // Rows 3 to 5.
        if (answers[Suspended] == 2)
        {
            return answers[Interceded] == 2 && answers[Continues] == 2 && answers[Headquarters] == 2 && answers[Counterpart] == 2
                && answers[Decided] == 2 ? Withdraw
                : answers[Continues] == 1 && answers[Residual] == 1 && Commander(answers) == Truth.False
                    && Above(answers, CommandAbove) == Truth.False && !IsAuthorityOpen(answers) ? ResumeReview
                : StaySuspended;
        }

        // Rows 6 and 6a.
        if (answers[Residual] == 2)
        {
            return SuspendAndIntercede;
        }

        if (Withheld(answers) == Truth.True)
        {
            return StopForCountryStance;
        }

        // Rows 6b and 6c.
        var commander = Commander(answers);
        if (commander == Truth.True && answers[AboutCommander] == 2)
        {
            return answers[CommanderDeadline] != 1 || answers[Continues] == 2 ? Suspend : Hold;
        }

        // Row 7, before 6d and 6e: a commander about whom nobody interceded softens nothing.
        var goesOn = answers[Interceded] == 2 && answers[Continues] == 2;
        var isGrave = answers[Continues] != 1 && Grave(answers) == Truth.True;
        if (isGrave && goesOn)
        {
            return Suspend;
        }

        // Rows 6d and 6e; 6d also where rows 8, 9 or 11 would hold.
        var isHeld = isGrave && (answers[Interceded] == 0 || (answers[Interceded] == 2 && answers[Deadline] != 1));
        if (commander == Truth.True)
        {
            return IsHigh(answers) || answers[AboutCommander] == 0 || isHeld || (goesOn && Unclear(answers) == Truth.True)
                ? HoldAndIntercede : Intercede;
        }

        // Rows 8 to 10.
        if (isGrave)
        {
            return isHeld && answers[Interceded] == 2 ? Hold
                : IsHigh(answers) || answers[Interceded] == 0 ? HoldAndIntercede
                : Intercede;
        }

        // Rows 11 and 11a.
        if (IsUnclear(answers))
        {
            return (IsHigh(answers) && (answers[Credible] != 1 || answers[Life] != 1 || IsUnanswered(answers) || IsOpen(answers)))
                || goesOn ? HoldAndVerify : Verify;
        }

        if (IsOpen(answers))
        {
            return IsHigh(answers) ? HoldAndVerify : Verify;
        }

        // Rows 12 to 14; where it is not known whether the record is grave, that is verified.
        return Grave(answers) switch
        {
            Truth.True => ContinueEnhanced,
            Truth.Unknown => IsHigh(answers) || goesOn ? HoldAndVerify : Verify,
            _ => answers[Information] == 3 || answers[Below] != 1 ? Continuum : Continue,
        };
    }

    private static bool IsAuthorityOpen(Combination answers) =>
        (answers[Recipient] is not (3 or 4) && answers[CommandedBy] == 0 && answers[AuthorityAbove] != 2)
            || Above(answers, UntoldAbove) != Truth.False;

    private static Truth Withheld(Combination answers) => answers[Stance] == 2 ? Truth.True
        : BeforeSupportRows.Is(answers[Stance]).Or(Above(answers, WithheldAbove));

    private static Truth Above(Combination answers, int what) => answers[NamesAuthority] == 1 || answers[what] == 1 ? Truth.False
        : BeforeSupportRows.Is(answers[NamesAuthority]).And(BeforeSupportRows.Is(answers[what]));

    /// <summary>The answers that are named; what is not named is answered well, or not recorded.</summary>
    private static WholeSpace Space(Dictionary<int, int[]> named) => new([.. Names.Select((name, number) => (
        name, named.TryGetValue(number, out var cells) ? cells : number switch { AuthorityAbove => [2], CommandedBy => [0],
            _ => new[] { 1 } }))]);

    private static int[] Upto(int last) => [.. Enumerable.Range(0, last + 1)];
}
