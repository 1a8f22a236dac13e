using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// The definition of grave violations (HRDDP paragraph 12), derived from recorded allegations and commanders. The rules speak of what the
/// case records: where nothing is recorded they are clear, and what is not known is asked by the questions about the force itself.
/// </summary>
internal static class GraveViolationsRules
{
    /// <summary>War crimes and crimes against humanity.</summary>
    public static readonly Rule<SecurityForce> CoreCrimes = new()
    {
        Id = "support-to-security-forces/core-crimes",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/unit-crimes")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && Case.Raised(AllegationRules.OfCoreCrimes, allegation)),
        Finding = "There are substantial grounds to suspect the unit of war crimes or crimes against humanity.",
        Severity = Severity.Suspected,
    };

    /// <summary>Gross violations other than refoulement.</summary>
    public static readonly Rule<SecurityForce> GrossViolations = new()
    {
        Id = "support-to-security-forces/gross-violations",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/unit-crimes")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && Case.Raised(AllegationRules.OfGrossViolations, allegation)),
        Finding = "There are substantial grounds to suspect the unit of gross violations of human rights as the policy lists them.",
        Severity = Severity.Suspected,
    };

    /// <summary>Refoulement on a significant scale or with significant frequency.</summary>
    public static readonly Rule<SecurityForce> WidespreadRefoulement = new()
    {
        Id = "support-to-security-forces/widespread-refoulement",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Item("intro/grave/refoulement")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && Case.Raised(AllegationRules.OfWidespreadRefoulement, allegation)),
        Finding = "There are substantial grounds to suspect the unit of refoulement on a significant scale or with significant frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>Arbitrary detention on a significant scale or with significant frequency.</summary>
    public static readonly Rule<SecurityForce> MassArbitraryDetention = new()
    {
        Id = "support-to-security-forces/mass-arbitrary-detention",
        Sources = [Design("arbitrary detention under the open list of para. 12(a)(i)"), Item("2.5/hrddp/1")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && Case.Raised(AllegationRules.OfMassArbitraryDetention, allegation)),
        Finding = "There are substantial grounds to suspect the unit of arbitrary detention on a significant scale or with significant "
            + "frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>A pattern of repeated violations by many members.</summary>
    public static readonly Rule<SecurityForce> PatternOfViolations = new()
    {
        Id = "support-to-security-forces/pattern-of-violations",
        Sources = [Hrddp.Paragraph("12(a)(ii)", Confidence.ReadInSource), Item("intro/grave/unit-pattern")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.PartOfPattern == Answer.Yes),
        Finding = "There are substantial grounds to suspect a pattern of repeated violations "
            + "by a significant number of the unit's members.",
        Severity = Severity.Suspected,
    };

    /// <summary>A senior commander under suspicion: answered so, or recorded, whichever is worse.</summary>
    public static readonly Rule<SecurityForce> CommanderImplicated = new()
    {
        Id = "support-to-security-forces/commander-implicated",
        Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Item("intro/grave/unit-command")],
        When = force => force.SeniorCommand == CommandRecord.Implicated
            || Case.Recorded<SeniorCommander>(commander =>
                commander.Commands == force.Id
                && commander.Suspicion == CommanderSuspicion.SubstantialGrounds
                && commander.InPost == Answer.Yes),
        Finding = "A senior commander is under substantial suspicion; that counts whatever the scale of the violations.",
        Advice = "Tell the authorities that support to the unit depends on who commands it.",
        Severity = Severity.Suspected,
    };

    /// <summary>The recorded allegations meet the definition.</summary>
    public static readonly Rule<SecurityForce> ActsMeetDefinition = new()
    {
        Id = "support-to-security-forces/acts-meet-definition",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(a)(i)-(ii)", Confidence.ReadInSource)],
        When = force => Case.Raised(CoreCrimes, force) || Case.Raised(GrossViolations, force) || Case.Raised(WidespreadRefoulement, force)
            || Case.Raised(MassArbitraryDetention, force) || Case.Raised(PatternOfViolations, force),
        Finding = "The recorded allegations against the unit meet the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>An allegation is recorded that would meet the definition, and nobody has established whether it is founded.</summary>
    public static readonly Rule<SecurityForce> AllegationUnverified = new()
    {
        Id = "support-to-security-forces/allegation-unverified",
        Sources = [Hrddp.Paragraph("26"), Design("a recorded allegation that is unverified counts as unverified information")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds.IsAnswered() && allegation.Grounds == AllegationGrounds.Unverified
            && Case.Raised(AllegationRules.WouldMeetDefinition, allegation)),
        Finding = "An allegation against the unit that would meet the definition of grave violations has not been verified.",
        Advice = "Have it verified, in consultation with OHCHR.",
        Severity = Severity.Recommended,
    };

    /// <summary>
    /// An allegation is recorded that may count, with an answer missing on which that hangs. Never unknown: it speaks of what is told.
    /// </summary>
    public static readonly Rule<SecurityForce> AllegationOpen = new()
    {
        Id = "support-to-security-forces/allegation-open",
        IsConcept = true,
        Sources = [Design("a recorded allegation that may count is not set aside")],
        When = force => Case.Recorded<Allegation>(allegation =>
                allegation.Against == force.Id
                && !(allegation.Grounds.IsAnswered() && allegation.Grounds == AllegationGrounds.Unfounded)
                && (Case.Raised(AllegationRules.Incomplete, allegation)
                    || (!allegation.Grounds.IsAnswered() && Case.Raised(AllegationRules.WouldMeetDefinition, allegation))))
            || Case.Recorded<Allegation>(allegation =>
                !allegation.Against.IsAnswered()
                && !(allegation.Grounds.IsAnswered() && allegation.Grounds == AllegationGrounds.Unfounded)
                && (Case.Raised(AllegationRules.Incomplete, allegation) || Case.Raised(AllegationRules.WouldMeetDefinition, allegation))),
        Finding = "An allegation is recorded that may meet the definition of grave violations, and not enough of it is told.",
        Severity = Severity.Information,
    };

    /// <summary>Violations are recorded that fall short of the definition, on substantial grounds or on grounds that nobody told.</summary>
    public static readonly Rule<SecurityForce> RecordedBelowDefinition = new()
    {
        Id = "support-to-security-forces/recorded-below-definition",
        IsConcept = true,
        Sources = [Design("what is recorded wins over what is asserted")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && !(allegation.Grounds.IsAnswered() && allegation.Grounds.IsAnyOf(AllegationGrounds.Unfounded, AllegationGrounds.Unverified))
            && !Case.Raised(AllegationRules.Incomplete, allegation)
            && !Case.Raised(AllegationRules.WouldMeetDefinition, allegation)),
        Finding = "Violations are recorded that fall short of the definition of grave violations, and nobody has found them unfounded.",
        Severity = Severity.Information,
    };

    /// <summary>The record is grave: answered so, or derived from allegations, whichever is worse.</summary>
    public static readonly Rule<SecurityForce> RecordIsGrave = new()
    {
        Id = "support-to-security-forces/record-is-grave",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("14(b)")],
        When = force => force.RecordOfCompliance == ComplianceRecord.Grave || Case.Raised(ActsMeetDefinition, force),
        Finding = "The record of compliance is grave.",
        Severity = Severity.Suspected,
    };

    /// <summary>The unit limb of the definition. A force of a kind that nobody told is taken to be a unit.</summary>
    public static readonly Rule<SecurityForce> UnitMeetsDefinition = new()
    {
        Id = "support-to-security-forces/unit-meets-definition",
        Sources = [Hrddp.Paragraph("12(a)", Confidence.ReadInSource)],
        When = force => !(force.Kind.IsAnswered() && force.Kind.IsAnyOf(RecipientKind.ResponsibleAuthority, RecipientKind.NotSecurity))
            && (Case.Raised(RecordIsGrave, force) || Case.Raised(CommanderImplicated, force)),
        Finding = "The unit meets the policy's definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>
    /// The authority limb: grave violations by a unit under its command, and no effective measures. "Nothing to account for" is none beside
    /// a unit that did such things.
    /// </summary>
    public static readonly Rule<SecurityForce> AuthorityMeetsDefinition = new()
    {
        Id = "support-to-security-forces/authority-meets-definition",
        Sources = [Hrddp.Paragraph("12(b)", Confidence.ReadInSource), Item("intro/grave/authority")],
        When = authority => authority.Accountability.IsAnyOf(AccountabilityRecord.NotApplicable, AccountabilityRecord.Partial,
            AccountabilityRecord.None)
            && Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                && Case.Raised(UnitMeetsDefinition, unit)),
        Finding = "The authority meets the policy's definition: a unit under its command does, and it took no effective measures to "
            + "investigate and prosecute.",
        Severity = Severity.Suspected,
    };

    /// <summary>
    /// Something is recorded against a unit under the authority that is not established, and the authority is not known to account for
    /// violations.
    /// </summary>
    public static readonly Rule<SecurityForce> UnderIsUnverified = new()
    {
        Id = "support-to-security-forces/allegation-unverified-under-it",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(b)", Confidence.ReadInSource), Design("a recorded allegation that is unverified counts as "
            + "unverified information")],
        When = authority => !(authority.Accountability.IsAnswered() && authority.Accountability == AccountabilityRecord.Effective)
            && Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                && Case.Raised(AllegationUnverified, unit)),
        Finding = "An unverified allegation against a unit under the authority would meet the definition of grave violations.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// Not enough is told of an allegation against a unit under the authority, or of how the authority accounted for recorded acts.
    /// </summary>
    public static readonly Rule<SecurityForce> UnderIsOpen = new()
    {
        Id = "support-to-security-forces/allegation-open-under-it",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(b)", Confidence.ReadInSource),
            Design("a recorded allegation that may count is not set aside")],
        When = authority => !(authority.Accountability.IsAnswered() && authority.Accountability == AccountabilityRecord.Effective)
            && Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                && (Case.Raised(AllegationOpen, unit) || Case.Raised(ActsMeetDefinition, unit)))
            && (!authority.Accountability.IsAnswered()
                || Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                    && Case.Raised(AllegationOpen, unit))),
        Finding = "Not enough is told of an allegation against a unit under the authority, or of how the authority accounted for it.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// It is not known whether a unit under the authority meets the definition, or whether the authority accounted for one that does, so
    /// that it is not known whether the authority does.
    /// </summary>
    public static readonly Rule<SecurityForce> UnitsOpen = new()
    {
        Id = "support-to-security-forces/units-under-it-open",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12(b)", Confidence.ReadInSource), Design("a finding about an authority reaches every unit "
            + "under it")],
        When = authority => !(authority.Accountability.IsAnswered() && authority.Accountability == AccountabilityRecord.Effective)
            && (Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                    && !(unit.SeniorCommand.IsAnswered() && unit.SeniorCommand == CommandRecord.Implicated)
                    && ((!unit.SeniorCommand.IsAnswered()
                        && !(unit.RecordOfCompliance.IsAnswered() && unit.RecordOfCompliance == ComplianceRecord.Grave))
                        || !unit.RecordOfCompliance.IsAnswered()
                        || (unit.RecordOfCompliance == ComplianceRecord.CheckedClean && !unit.SourcesSearched.IsAnswered())))
                || (!authority.Accountability.IsAnswered()
                    && Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && unit.CommandedBy.IsAnswered()
                        && Case.Raised(UnitMeetsDefinition, unit)))),
        Finding = "It is not known whether a unit under the authority meets the definition, or whether the authority accounted for one "
            + "that does.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// A record answered as less than grave against allegations that meet the definition: they are read, and not the answer.
    /// </summary>
    public static readonly Rule<SecurityForce> RecordContradictsAllegations = new()
    {
        Id = "support-to-security-forces/record-contradicts-allegations",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = force => force.RecordOfCompliance.IsAnyOf(ComplianceRecord.CheckedClean, ComplianceRecord.Isolated, ComplianceRecord.Pattern)
            && Case.Raised(ActsMeetDefinition, force),
        Finding = "The record of compliance is answered as less than grave, but recorded allegations with substantial grounds meet the "
            + "definition of grave violations. The record is read as grave.",
        Advice = "Correct the answer, or what is recorded of the allegations.",
        Severity = Severity.Recommended,
    };

    /// <summary>Senior command answered as clear against a commander under suspicion: the commander is read, and not the answer.</summary>
    public static readonly Rule<SecurityForce> CommandContradictsCommander = new()
    {
        Id = "support-to-security-forces/command-contradicts-commander",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = force => force.SeniorCommand == CommandRecord.Clear
            && Case.Recorded<SeniorCommander>(commander =>
                commander.Commands == force.Id
                && commander.Suspicion == CommanderSuspicion.SubstantialGrounds
                && commander.InPost == Answer.Yes),
        Finding = "Senior command is answered as clear, but a commander in post is recorded as under substantial suspicion. Command is "
            + "read as implicated.",
        Advice = "Correct the answer, or what is recorded of the commander.",
        Severity = Severity.Recommended,
    };

    /// <summary>The rules, in the order of the definition.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        CoreCrimes, GrossViolations, WidespreadRefoulement, MassArbitraryDetention, PatternOfViolations, CommanderImplicated,
        ActsMeetDefinition, AllegationUnverified, AllegationOpen, RecordedBelowDefinition, RecordIsGrave, UnitMeetsDefinition,
            AuthorityMeetsDefinition,
        UnderIsUnverified, UnderIsOpen, UnitsOpen,
        RecordContradictsAllegations, CommandContradictsCommander,
    ];
}
