using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>The steps of the decision on running support where no bar is known.</summary>
internal static class DuringSupportVerification
{
    /// <summary>What is not established: deliveries are held where support is close, and nothing is widened.</summary>
    internal static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Open =>
    [
        new()
        {
            Id = "unverified-at-close-range",
            When = (support, force) => Case.Raised(OngoingSupportRules.Unclear, support)
                && Case.Raised(OngoingSupportRules.CloseConnection, support)
                && (Case.Raised(OngoingSupportRules.Unanswered, support)
                    || !(support.SourceIsCredible.IsAnswered() && support.SourceIsCredible == Answer.No && support.LifeIsAtRisk.IsAnswered()
                        && support.LifeIsAtRisk == Answer.No)),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.HoldAndVerify,
            Because = "It is not established what happened, this kind of support connects the UN most directly with it, and an answer "
                + "is missing, the source may be credible, or life may be at risk.",
            WouldChange = "Verification that nothing happened, or that it falls short of grave violations.",
            Sources = [Design("hold while verifying"), Hrddp.Paragraph("26")],
        },
        new()
        {
            Id = "unverified-and-continuing",
            When = (support, force) => Case.Raised(OngoingSupportRules.Unclear, support)
                && Case.Raised(OngoingSupportRules.ContinuesAfterIntercession, support),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.HoldAndVerify,
            Because = "It is not established what happened, and it goes on although the UN interceded.",
            WouldChange = "Verification that nothing happened, or that it falls short of grave violations.",
            Sources = [Design("hold while verifying"), Hrddp.Paragraph("26-27")],
        },
        new()
        {
            Id = "open-at-close-range",
            When = (support, force) => Case.Raised(OngoingSupportRules.CloseConnection, support)
                && (!force.Kind.IsAnswered() || !support.ResidualRisk.IsAnswered() || !support.Suspended.IsAnswered()
                || Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                    || Case.Raised(AuthorityRules.SupportWithheld, force)
                    || Case.Raised(AuthorityRules.AuthorityNotEstablished, force)
                    || Case.Raised(AuthorityRules.CommandAboveNotCleared, force) || Case.Raised(AuthorityRules.RecordOpenAbove, force)),
            Alternatives =
            [
                new(SupportToSecurityForcesTool.PrisonServices["interior-ministry-only"], (support, force) =>
                    Case.Raised(OngoingSupportRules.CloseConnection, support)
                        && (!force.Kind.IsAnswered() || (force.Kind == RecipientKind.PrisonService && !force.Ministry.IsAnswered())
                        || !support.ResidualRisk.IsAnswered() || !support.Suspended.IsAnswered()
                        || Case.Raised(GraveViolationsRules.CommanderImplicated, force)
                    || Case.Raised(AuthorityRules.SupportWithheld, force)
                    || Case.Raised(AuthorityRules.AuthorityNotEstablished, force)
                    || Case.Raised(AuthorityRules.CommandAboveNotCleared, force) || Case.Raised(AuthorityRules.RecordOpenAbove, force))),
            ],
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.HoldAndVerify,
            Because = "This kind of support connects the UN most directly with what the recipient does, and it is not established who "
                + "the recipient is, what risk is left, whether command is clear, whether support is suspended, what stance the UN "
                + "system took, or what is known of the authority above.",
            WouldChange = "Answers to what is open, none of which stands against the support.",
            Sources = [Design("an unknown never widens running support"), Design("hold while verifying")],
        },
        new()
        {
            Id = "unverified",
            When = (support, force) => Case.Raised(OngoingSupportRules.Unclear, support),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It is not established whether there are violations, or whether they meet the definition of grave violations.",
            Sources = [Design("an unknown never widens running support"), Hrddp.Paragraph("26")],
        },
        new()
        {
            Id = "recipient-not-established",
            When = (support, force) => !force.Kind.IsAnswered(),
            Alternatives =
            [
                new(SupportToSecurityForcesTool.PrisonServices["interior-ministry-only"], (support, force) =>
                    !force.Kind.IsAnswered() || (force.Kind == RecipientKind.PrisonService && !force.Ministry.IsAnswered())),
            ],
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It is not established what kind of counterpart the recipient is, or whether the policy covers it.",
            Sources = [Design("unknown scope is in scope"), Hrddp.Paragraph("7")],
        },
        new()
        {
            Id = "risk-not-assessed",
            When = (support, force) => !support.ResidualRisk.IsAnswered(),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "The risk that is left has not been assessed, or the assessment has lapsed.",
            Sources = [Hrddp.Paragraph("28"), Design("an unknown never widens running support")],
        },
        new()
        {
            Id = "command-not-cleared",
            When = (support, force) => Case.Raised(GraveViolationsRules.CommanderImplicated, force),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It has not been checked whether a senior commander of the recipient is under suspicion.",
            Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Design("an unknown never widens running support")],
        },
        new()
        {
            Id = "suspension-not-recorded",
            When = (support, force) => !support.Suspended.IsAnswered(),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It is not recorded whether the support is suspended.",
            Sources = [Design("an unknown never widens running support")],
        },
        new()
        {
            Id = "country-stance-not-checked",
            When = (support, force) => Case.Raised(AuthorityRules.SupportWithheld, force),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It has not been checked whether the UN system has taken a stricter stance on the country.",
            Sources = [Item("2.5/hrddp/guidance"), Design("an unknown never widens running support")],
        },
        new()
        {
            Id = "authority-not-established",
            When = (support, force) => Case.Raised(AuthorityRules.AuthorityNotEstablished, force),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It is not established which authority the recipient answers to, or that it answers to none; what is found of an "
                + "authority reaches every unit under it.",
            Sources = [Design("a finding about an authority reaches every unit under it"),
                Design("an unknown never widens running support")],
        },
        new()
        {
            Id = "command-above-not-cleared",
            When = (support, force) => Case.Raised(AuthorityRules.CommandAboveNotCleared, force),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "Senior command of an authority above the recipient has not been cleared: it was not checked, or an officer there "
                + "is under suspicion.",
            Sources = [Design("a finding about an authority reaches every unit under it"),
                Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
        },
        new()
        {
            Id = "record-above-not-assessed",
            When = (support, force) => Case.Raised(AuthorityRules.RecordOpenAbove, force),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "The record of an authority above the recipient has not been assessed.",
            Sources = [Design("a finding about an authority reaches every unit under it"), Hrddp.Paragraph("14(b)")],
        },
    ];

    /// <summary>Everything is established, but perhaps what the record comes to.</summary>
    internal static ImmutableArray<Step<Func<OngoingSupport, SecurityForce, bool>, OngoingSupportDecision>> Settled =>
    [
        new()
        {
            Id = "ended",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support),
            WhenUnknown = Reads.AsNo,
            Outcome = OngoingSupportDecision.ContinueEnhanced,
            Because = "There were grounds for grave violations; they are verified to have ended, nothing is left open, and the risk is "
                + "below the threshold.",
            Advice = "Enhance monitoring.",
            Sources = [Hrddp.Paragraph("26-27"), Hrddp.Paragraph("25")],
        },
        new()
        {
            Id = "gravity-open-at-close-range",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support)
                && (Case.Raised(OngoingSupportRules.CloseConnection, support)
                || Case.Raised(OngoingSupportRules.ContinuesAfterIntercession, support)),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.HoldAndVerify,
            Because = "It is not established whether what is recorded meets the definition of grave violations, and support is close, "
                + "or the violations go on although the UN interceded.",
            WouldChange = "Verification that nothing happened, or that it falls short of grave violations.",
            Sources = [Design("hold while verifying"), Hrddp.Paragraph("26")],
        },
        new()
        {
            Id = "gravity-open",
            When = (support, force) => Case.Raised(OngoingSupportRules.Grave, support),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Verify,
            Because = "It is not established whether what is recorded of the recipient, or of an authority above it, meets the "
                + "definition of grave violations.",
            Sources = [Design("an unknown never widens running support"), Hrddp.Paragraph("26")],
        },
        new()
        {
            Id = "short-of-grave",
            When = (support, force) => Case.Raised(OngoingSupportRules.ShortOfGrave, support),
            WhenUnknown = Reads.AsYes,
            Outcome = OngoingSupportDecision.Continuum,
            Because = "There are grounds to suspect violations, but they fall short of the definition of grave violations.",
            Advice = "Choose the response with the ladder of the risk tools, in consultation with the country team.",
            Sources = [Item("intro/response/order")],
        },
    ];
}
