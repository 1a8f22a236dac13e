using Toolkit.Rules.Situation.SupportToSecurityForces;
using static Toolkit.Rules.Situation.SupportToSecurityForces.OngoingSupportDecision;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>Table T2 row by row, a second time and by another hand than <see cref="DuringSupport"/>, with what follows from recorded allegations.</summary>
internal static class DuringSupportRows
{
    public const int Recipient = 0, Kind = 1, Information = 2, Gravity = 3, Commander = 4, Credible = 5, Life = 6, Interceded = 7, Deadline = 8,
        Continues = 9, Suspended = 10, Headquarters = 11, Counterpart = 12, Residual = 13, Decided = 14, Stance = 15, Acts = 16, Measures = 17;

    public static readonly string[] Names = [.. DuringSupport.Names, "acts-meet-definition", "ongoingSupport.authorityMeasures"];

    /// <summary>Every answer to every question, with every truth of what is recorded.</summary>
    public static WholeSpace Answers { get; } = new([.. Names.Zip([
        .. new[] { 6, 14, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5 }.Select(cells => Enumerable.Range(0, cells).ToArray())])]);

    public static FlowTable Flow(RuleBook book) => new(book, "support-to-security-forces/during-support", Names, new Dictionary<string, int>());

    /// <summary>Whether it is known what happened: nothing, or something of known gravity.</summary>
    public static bool IsInformationOpen(Combination answers) =>
        answers[Information] == 0 || answers[Information] == BeforeSupportRows.Cell(InformationReceived.Unverified)
        || (answers[Information] == BeforeSupportRows.Cell(InformationReceived.Grounds) && answers[Gravity] == 0 && answers[Acts] != 2);

    /// <summary>Whether there are grounds for grave violations; a commander newly implicated counts.</summary>
    public static bool IsGrave(Combination answers) =>
        answers[Commander] == 2
        || (answers[Information] == BeforeSupportRows.Cell(InformationReceived.Grounds)
            && (answers[Gravity] == BeforeSupportRows.Cell(ViolationGravity.MeetsDefinition) || (answers[Gravity] == 0 && answers[Acts] == 2)));

    public static bool IsHigh(Combination answers) =>
        answers[Kind] == 0 || (answers[Kind] >= BeforeSupportRows.Cell(ActivityKind.Logistics) && answers[Kind] <= BeforeSupportRows.Cell(ActivityKind.UnsplittableMix));

    public static int Decide(Combination answers) => (int)Row(answers);

    private static OngoingSupportDecision Row(Combination answers)
    {
        // Rows 1 and 2.
        if (answers[Recipient] == BeforeSupportRows.Cell(RecipientKind.NotSecurity))
        {
            return Continuum;
        }

        if (answers[Kind] >= BeforeSupportRows.Cell(ActivityKind.HrTraining))
        {
            return ContinueCarveOut;
        }

        // Rows 3 to 5; I8: withdrawal only with the recorded high-level decision.
        if (answers[Suspended] == BeforeSupportRows.Cell(Answer.Yes))
        {
            return answers[Interceded] == 2 && answers[Continues] == BeforeSupportRows.Cell(Continuation.Continuing) && answers[Headquarters] == 2
                    && answers[Counterpart] == BeforeSupportRows.Cell(CounterpartStance.NotPrepared) && answers[Decided] == 2 ? Withdraw
                : answers[Continues] == BeforeSupportRows.Cell(Continuation.EndedVerified) && answers[Residual] == BeforeSupportRows.Cell(RealRisk.Below) ? ResumeReview
                : StaySuspended;
        }

        // Row 6.
        if (answers[Residual] == BeforeSupportRows.Cell(RealRisk.Substantial))
        {
            return SuspendAndIntercede;
        }

        // I21: a stricter country-wide stance wins.
        if (answers[Stance] == BeforeSupportRows.Cell(UnStance.NoSupport))
        {
            return StopForCountryStance;
        }

        if (IsGrave(answers))
        {
            switch (answers[Continues], answers[Interceded])
            {
                // Row 7.
                case (2, 2):
                    return Suspend;

                // Row 8; a deadline that is not recorded has passed.
                case (0, 2) when answers[Deadline] != BeforeSupportRows.Cell(Answer.No):
                    return Hold;

                // Not in the table: whether the UN interceded is not answered.
                case (0 or 2, 0):
                    return HoldAndIntercede;

                // Rows 9 and 10.
                case (0 or 2, _):
                    return IsHigh(answers) ? HoldAndIntercede : Intercede;

                // Row 10, ended: but nothing continues on what is not known.
                case (1, _) when !IsInformationOpen(answers):
                    return answers[Residual] == 0 || answers[Suspended] == 0 || answers[Stance] == 0 ? Verify : ContinueEnhanced;
            }
        }

        // Row 11; not answered reads as credible and as at risk. Unanswered information is verified like unverified information.
        if (IsInformationOpen(answers))
        {
            return IsHigh(answers)
                && (answers[Credible] != BeforeSupportRows.Cell(Answer.No) || answers[Life] != BeforeSupportRows.Cell(Answer.No)) ? HoldAndVerify : Verify;
        }

        // Row 12.
        if (answers[Information] == BeforeSupportRows.Cell(InformationReceived.Grounds))
        {
            return Continuum;
        }

        // Rows 13 and 14; continue only with command cleared and suspension answered.
        return answers[Residual] == 0 || answers[Commander] == 0 || answers[Suspended] == 0 || answers[Stance] == 0 ? Verify : Continue;
    }
}
