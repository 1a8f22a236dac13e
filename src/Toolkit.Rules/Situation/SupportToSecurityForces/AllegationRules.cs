using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// Which acts the definition of grave violations covers (HRDDP paragraph 12(a)(i) and (ii)), whatever an allegation of them rests on.
/// </summary>
internal static class AllegationRules
{
    /// <summary>War crimes and crimes against humanity.</summary>
    public static readonly Rule<Allegation> OfCoreCrimes = new()
    {
        Id = "support-to-security-forces/allegation-of-core-crimes",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/unit-crimes")],
        When = allegation => allegation.Act.IsAnyOf(ViolationAct.WarCrime, ViolationAct.CrimeAgainstHumanity),
        Finding = "The allegation is of a war crime or a crime against humanity.",
        Severity = Severity.Suspected,
    };

    /// <summary>Gross violations other than refoulement.</summary>
    public static readonly Rule<Allegation> OfGrossViolations = new()
    {
        Id = "support-to-security-forces/allegation-of-gross-violations",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/unit-crimes")],
        When = allegation => allegation.Act.IsAnyOf(
            ViolationAct.UnlawfulKilling, ViolationAct.UnlawfulExecution, ViolationAct.Torture,
            ViolationAct.EnforcedDisappearance, ViolationAct.Enslavement, ViolationAct.GraveSexualViolence),
        Alternatives =
        [
            new(SupportToSecurityForcesTool.ScaleOfGrossViolations["all-gross-violations"], allegation =>
                allegation.Act.IsAnyOf(
                    ViolationAct.UnlawfulKilling, ViolationAct.UnlawfulExecution, ViolationAct.Torture,
                    ViolationAct.EnforcedDisappearance, ViolationAct.Enslavement, ViolationAct.GraveSexualViolence)
                && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes)),
        ],
        Finding = "The allegation is of a gross violation of human rights as the policy lists them.",
        Severity = Severity.Suspected,
    };

    /// <summary>Refoulement on a significant scale or with significant frequency.</summary>
    public static readonly Rule<Allegation> OfWidespreadRefoulement = new()
    {
        Id = "support-to-security-forces/allegation-of-widespread-refoulement",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/refoulement")],
        When = allegation => allegation.Act == ViolationAct.Refoulement
            && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes),
        Finding = "The allegation is of refoulement on a significant scale or with significant frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>Arbitrary detention on a significant scale or with significant frequency.</summary>
    public static readonly Rule<Allegation> OfMassArbitraryDetention = new()
    {
        Id = "support-to-security-forces/allegation-of-mass-arbitrary-detention",
        IsConcept = true,
        Sources = [Design("arbitrary detention under the open list of para. 12(a)(i)"), Item("2.5/hrddp/1")],
        When = allegation => allegation.Act == ViolationAct.ArbitraryDetention
            && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes),
        Alternatives = [new(SupportToSecurityForcesTool.MassArbitraryDetention["pattern-only"], allegation => false)],
        Finding = "The allegation is of arbitrary detention on a significant scale or with significant frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>What is alleged would meet the definition if there were substantial grounds for it.</summary>
    public static readonly Rule<Allegation> WouldMeetDefinition = new()
    {
        Id = "support-to-security-forces/allegation-would-meet-definition",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)-(ii)", Confidence.ReadInSource)],
        When = allegation => Case.Raised(OfCoreCrimes, allegation) || Case.Raised(OfGrossViolations, allegation)
            || Case.Raised(OfWidespreadRefoulement, allegation) || Case.Raised(OfMassArbitraryDetention, allegation)
            || allegation.PartOfPattern == Answer.Yes,
        Finding = "What is alleged would meet the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>Scale or frequency is asked of the gross violations; only under another reading than the cautious one.</summary>
    public static readonly Rule<Allegation> GrossViolationAsksForScale = new()
    {
        Id = "support-to-security-forces/gross-violation-asks-for-scale",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource)],
        When = allegation => false,
        Alternatives =
        [
            new(SupportToSecurityForcesTool.ScaleOfGrossViolations["all-gross-violations"], allegation => allegation.Act.IsAnyOf(
                ViolationAct.UnlawfulKilling, ViolationAct.UnlawfulExecution, ViolationAct.Torture,
                ViolationAct.EnforcedDisappearance, ViolationAct.Enslavement, ViolationAct.GraveSexualViolence)),
        ],
        Finding = "The alleged gross violation counts only on a significant scale or with significant frequency.",
        Severity = Severity.Information,
    };

    /// <summary>Scale or frequency is asked of arbitrary detention; under another reading only a pattern counts.</summary>
    public static readonly Rule<Allegation> DetentionAsksForScale = new()
    {
        Id = "support-to-security-forces/detention-asks-for-scale",
        IsConcept = true,
        Sources = [Design("arbitrary detention under the open list of para. 12(a)(i)")],
        When = allegation => allegation.Act == ViolationAct.ArbitraryDetention,
        Alternatives = [new(SupportToSecurityForcesTool.MassArbitraryDetention["pattern-only"], allegation => false)],
        Finding = "The alleged detention counts only on a significant scale, with significant frequency or as part of a pattern.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// What is alleged is not told far enough to say whether it would meet the definition. Never unknown: it speaks of what is told.
    /// </summary>
    public static readonly Rule<Allegation> Incomplete = new()
    {
        Id = "support-to-security-forces/allegation-incomplete",
        IsConcept = true,
        Sources = [Design("a recorded allegation that may count is not set aside")],
        When = allegation => !(allegation.PartOfPattern.IsAnswered() && allegation.PartOfPattern == Answer.Yes)
            && (!allegation.Act.IsAnswered()
                || ((allegation.Act == ViolationAct.Refoulement || Case.Raised(DetentionAsksForScale, allegation)
                    || Case.Raised(GrossViolationAsksForScale, allegation))
                    && !(allegation.OnSignificantScale.IsAnswered() && allegation.OnSignificantScale == Answer.Yes)
                    && !(allegation.Frequent.IsAnswered() && allegation.Frequent == Answer.Yes)
                    && (!allegation.OnSignificantScale.IsAnswered() || !allegation.Frequent.IsAnswered()
                        || !allegation.PartOfPattern.IsAnswered()))
                || ((allegation.Act == ViolationAct.OtherViolation
                        || (allegation.Act == ViolationAct.ArbitraryDetention && !Case.Raised(DetentionAsksForScale, allegation)))
                    && !allegation.PartOfPattern.IsAnswered())),
        Finding = "What is alleged is not told far enough to say whether it would meet the definition of grave violations.",
        Severity = Severity.Information,
    };

    /// <summary>The rules, in the order of the definition.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
        [OfCoreCrimes, OfGrossViolations, OfWidespreadRefoulement, OfMassArbitraryDetention, WouldMeetDefinition,
            GrossViolationAsksForScale, DetentionAsksForScale, Incomplete];
}
