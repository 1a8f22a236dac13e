using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>The steps of the decision on running support where a commander is under suspicion, or grave violations are not ended.</summary>
internal static class DuringSupportGrounds
{
    /// <summary>
    /// A commander under suspicion, whom only removal or clearing lifts, and grave violations. What the violations ask for is never
    /// softened by a commander about whom nobody has interceded: suspension is asked about before, and the hold with it.
    /// </summary>
    internal static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Steps =>
    [
        new()
        {
            Id = "commander-stays",
            When = (support, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                && support.IntercededAboutCommander == Answer.Yes
                && (!support.CommanderDeadlinePassed.IsAnswered() || support.CommanderDeadlinePassed == Answer.Yes
                    || (support.Continues.IsAnswered() && support.Continues == Continuation.Continuing)),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Suspend,
            Because = "A senior commander is under substantial suspicion and still in post after the UN interceded: the deadline has "
                + "passed or is not recorded, or violations go on.",
            Advice = "Suspend support to that unit and to no other; of an authority, its own support.",
            WouldChange = "The commander being removed from command, or cleared; then a fresh assessment.",
            Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Hrddp.Paragraph("21"), Hrddp.Paragraph("27")],
        },
        new()
        {
            Id = "commander-deadline-running",
            When = (support, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                && support.IntercededAboutCommander == Answer.Yes,
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Hold,
            Because = "A senior commander is under substantial suspicion; the UN interceded, and the deadline has not passed.",
            Advice = "Ask the authorities what became of the commander; suspend when the deadline passes.",
            WouldChange = "The commander being removed from command, or cleared.",
            Sources = [Hrddp.Paragraph("21"), Design("short hold")],
        },
        new()
        {
            Id = "continues-after-intercession",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support)
                && Case.Raised(OngoingSupportRules.ContinuesAfterIntercession, support),
            Alternatives =
            [
                new(SupportToSecurityForcesTool.SuspensionTest["authorities-must-have-failed"], (support, force) =>
                    Case.Raised(OngoingSupportRules.Grave, support) && Case.Raised(OngoingSupportRules.ContinuesAfterIntercession, support)
                    && (!support.AuthorityMeasures.IsAnswered() || support.AuthorityMeasures == AuthorityMeasures.FailedOrRefused)),
            ],
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Suspend,
            Because = "There are grounds for grave violations, and they go on although the UN interceded.",
            Advice = "Suspend the activities and units concerned and no others; assess those anew.",
            WouldChange = "The verified end of the violations and a risk below the threshold; then a fresh assessment.",
            Sources = [Hrddp.Paragraph("27"), Item("intro/response/temporary-freeze")],
        },
        new()
        {
            Id = "commander-at-close-range",
            When = (support, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                && (Case.Raised(OngoingSupportRules.CloseConnection, support) || !support.IntercededAboutCommander.IsAnswered()
                    || (Case.Raised(OngoingSupportRules.Unclear, support)
                        && Case.Raised(OngoingSupportRules.ContinuesAfterIntercession, support))
                    || (Case.Raised(OngoingSupportRules.Grave, support) && Case.Raised(OngoingSupportRules.NotEnded, support)
                        && (!support.Interceded.IsAnswered() || Case.Raised(OngoingSupportRules.DeadlinePassed, support)))),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.HoldAndIntercede,
            Because = "A senior commander is under substantial suspicion, and the UN has not interceded about that, or it is not "
                + "recorded; deliveries are held meanwhile, since support is close, nothing is recorded, or what is known of violations "
                + "asks for a hold by itself.",
            Advice = "Intercede about the commander now, with a deadline.",
            WouldChange = "The commander being removed from command, or cleared.",
            Sources = [Hrddp.Paragraph("21"), Design("an unrecorded intercession counts as none, and deliveries are held")],
        },
        new()
        {
            Id = "commander",
            When = (support, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Intercede,
            Because = "A senior commander is under substantial suspicion, and the UN has not interceded about that.",
            Advice = "Intercede about the commander, with a deadline, and assess again when it passes.",
            WouldChange = "The commander being removed from command, or cleared.",
            Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Hrddp.Paragraph("21")],
        },
        new()
        {
            Id = "deadline-passed",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support) && Case.Raised(OngoingSupportRules.NotEnded, support)
                && Case.Raised(OngoingSupportRules.DeadlinePassed, support),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Hold,
            Because = "The UN interceded, the deadline has passed or is not recorded, and the violations are not verified to have ended.",
            Advice = "Establish whether they go on: if so, suspend. A longer hold is a freeze that senior management authorises.",
            WouldChange = "The verified end of the violations, with nothing left open.",
            Sources = [Hrddp.Paragraph("26-27"), Design("short hold")],
        },
        new()
        {
            Id = "close-connection",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support) && Case.Raised(OngoingSupportRules.NotEnded, support)
                && Case.Raised(OngoingSupportRules.CloseConnection, support),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.HoldAndIntercede,
            Because = "There are grounds for grave violations, and this kind of support connects the UN most directly with them.",
            WouldChange = "The verified end of the violations, with nothing left open.",
            Sources = [Hrddp.Paragraph("26"), Hrddp.Paragraph("10"), Design("short hold")],
        },
        new()
        {
            Id = "intercession-not-recorded",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support) && Case.Raised(OngoingSupportRules.NotEnded, support)
                && !support.Interceded.IsAnswered(),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.HoldAndIntercede,
            Because = "There are grounds for grave violations, and it is not recorded whether the UN has interceded.",
            Advice = "Intercede now unless it was done; if it was done and the violations go on, suspension is due.",
            WouldChange = "The verified end of the violations, with nothing left open.",
            Sources = [Hrddp.Paragraph("26"), Design("an unrecorded intercession counts as none, and deliveries are held")],
        },
        new()
        {
            Id = "grounds",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support)
                && Case.Raised(OngoingSupportRules.NotEnded, support),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.Intercede,
            Because = "There are substantial grounds to suspect grave violations, and they are not verified to have ended.",
            Advice = "Set a deadline, and assess again when it passes.",
            WouldChange = "The verified end of the violations, with nothing left open.",
            Sources = [Hrddp.Paragraph("1"), Hrddp.Paragraph("26"), Item("intro/response/political-intervention")],
        },
    ];
}
