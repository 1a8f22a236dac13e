using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// The definition of grave violations (HRDDP paragraph 12), derived from recorded allegations and commanders. The rules speak of what the
/// case records: where nothing is recorded they are clear, and what is not known is asked by the questions about the force itself.
/// </summary>
public static class GraveViolationsRules
{
    /// <summary>War crimes and crimes against humanity.</summary>
    public static readonly Rule<SecurityForce> CoreCrimes = new()
    {
        Id = "support-to-security-forces/core-crimes",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/unit-crimes")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.Act.IsAnyOf(ViolationAct.WarCrime, ViolationAct.CrimeAgainstHumanity)),
        Finding = "There are substantial grounds to suspect the unit of war crimes or crimes against humanity.",
        Severity = Severity.Suspected,
    };

    /// <summary>Gross violations other than refoulement.</summary>
    public static readonly Rule<SecurityForce> GrossViolations = new()
    {
        Id = "support-to-security-forces/gross-violations",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/unit-crimes")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.Act.IsAnyOf(
                ViolationAct.UnlawfulKilling, ViolationAct.UnlawfulExecution, ViolationAct.Torture,
                ViolationAct.EnforcedDisappearance, ViolationAct.Enslavement, ViolationAct.GraveSexualViolence)),
        Alternatives =
        [
            new(Hrddp.ScaleOfGrossViolations["all-gross-violations"], force => Case.Recorded<Allegation>(allegation =>
                allegation.Against == force.Id
                && allegation.Grounds == AllegationGrounds.SubstantialGrounds
                && allegation.Act.IsAnyOf(
                    ViolationAct.UnlawfulKilling, ViolationAct.UnlawfulExecution, ViolationAct.Torture,
                    ViolationAct.EnforcedDisappearance, ViolationAct.Enslavement, ViolationAct.GraveSexualViolence)
                && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes))),
        ],
        Finding = "There are substantial grounds to suspect the unit of gross violations of human rights as the policy lists them.",
        Severity = Severity.Suspected,
    };

    /// <summary>Refoulement on a significant scale or with significant frequency.</summary>
    public static readonly Rule<SecurityForce> WidespreadRefoulement = new()
    {
        Id = "support-to-security-forces/widespread-refoulement",
        Sources = [Hrddp.Paragraph("12(a)(i)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/refoulement")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.Act == ViolationAct.Refoulement
            && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes)),
        Finding = "There are substantial grounds to suspect the unit of refoulement on a significant scale or with significant frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>Arbitrary detention on a significant scale or with significant frequency.</summary>
    public static readonly Rule<SecurityForce> MassArbitraryDetention = new()
    {
        Id = "support-to-security-forces/mass-arbitrary-detention",
        Sources = [Hrddp.Design("arbitrary detention under the open list of para. 12(a)(i)"), Hrddp.Tool.Item("2.5/hrddp/1")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.Act == ViolationAct.ArbitraryDetention
            && (allegation.OnSignificantScale == Answer.Yes || allegation.Frequent == Answer.Yes)),
        Alternatives = [new(Hrddp.MassArbitraryDetention["pattern-only"], force => false)],
        Finding = "There are substantial grounds to suspect the unit of arbitrary detention on a significant scale or with significant frequency.",
        Severity = Severity.Suspected,
    };

    /// <summary>A pattern of repeated violations by many members.</summary>
    public static readonly Rule<SecurityForce> PatternOfViolations = new()
    {
        Id = "support-to-security-forces/pattern-of-violations",
        Sources = [Hrddp.Paragraph("12(a)(ii)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/unit-pattern")],
        When = force => Case.Recorded<Allegation>(allegation =>
            allegation.Against == force.Id
            && allegation.Grounds == AllegationGrounds.SubstantialGrounds
            && allegation.PartOfPattern == Answer.Yes),
        Finding = "There are substantial grounds to suspect a pattern of repeated violations by a significant number of the unit's members.",
        Severity = Severity.Suspected,
    };

    /// <summary>A senior commander under suspicion.</summary>
    public static readonly Rule<SecurityForce> CommanderImplicated = new()
    {
        Id = "support-to-security-forces/commander-implicated",
        Sources = [Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/unit-command")],
        When = force => force.SeniorCommand == CommandRecord.Implicated
            || (!force.SeniorCommand.IsAnswered()
                && Case.Recorded<SeniorCommander>(commander =>
                    commander.Commands == force.Id
                    && commander.Suspicion == CommanderSuspicion.SubstantialGrounds
                    && commander.InPost == Answer.Yes)),
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

    /// <summary>The record is grave: answered so, or derived from allegations.</summary>
    public static readonly Rule<SecurityForce> RecordIsGrave = new()
    {
        Id = "support-to-security-forces/record-is-grave",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("14(b)")],
        When = force => force.RecordOfCompliance == ComplianceRecord.Grave
            || (!force.RecordOfCompliance.IsAnswered() && Case.Raised(ActsMeetDefinition, force)),
        Finding = "The record of compliance is grave.",
        Severity = Severity.Suspected,
    };

    /// <summary>The unit limb of the definition.</summary>
    public static readonly Rule<SecurityForce> UnitMeetsDefinition = new()
    {
        Id = "support-to-security-forces/unit-meets-definition",
        Sources = [Hrddp.Paragraph("12(a)", Confidence.ReadInSource)],
        When = force => force.Kind != RecipientKind.ResponsibleAuthority && force.Kind != RecipientKind.NotSecurity
            && (Case.Raised(RecordIsGrave, force) || Case.Raised(CommanderImplicated, force)),
        Finding = "The unit meets the policy's definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>The authority limb: grave violations by a unit under its command, and no effective measures.</summary>
    public static readonly Rule<SecurityForce> AuthorityMeetsDefinition = new()
    {
        Id = "support-to-security-forces/authority-meets-definition",
        Sources = [Hrddp.Paragraph("12(b)", Confidence.ReadInSource), Hrddp.Introduction.Item("intro/grave/authority")],
        When = authority => authority.Kind == RecipientKind.ResponsibleAuthority
            && authority.Accountability.IsAnyOf(AccountabilityRecord.Partial, AccountabilityRecord.None)
            && Case.Recorded<SecurityForce>(unit => unit.CommandedBy == authority.Id && Case.Raised(UnitMeetsDefinition, unit)),
        Finding = "The authority meets the policy's definition: a unit under its command does, and it took no effective measures to investigate and prosecute.",
        Severity = Severity.Suspected,
    };

    /// <summary>What is found of an authority reaches the units under it.</summary>
    public static readonly Rule<SecurityForce> UnderSuchAuthority = new()
    {
        Id = "support-to-security-forces/under-such-authority",
        Sources = [Hrddp.Design("a finding about an authority reaches every unit under it")],
        When = unit => unit.Kind != RecipientKind.ResponsibleAuthority && Case.Recorded<SecurityForce>(authority =>
            authority.Id == unit.CommandedBy && Case.Raised(AuthorityMeetsDefinition, authority)),
        Finding = "The unit is under an authority that meets the policy's definition of grave violations.",
        Severity = Severity.Information,
    };

    /// <summary>The record counts as grave in the decision on support.</summary>
    public static readonly Rule<SecurityForce> CountsAsGrave = new()
    {
        Id = "support-to-security-forces/counts-as-grave",
        IsConcept = true,
        Sources = [Hrddp.Design("a finding about an authority reaches every unit under it")],
        When = force => Case.Raised(RecordIsGrave, force) || Case.Raised(AuthorityMeetsDefinition, force) || Case.Raised(UnderSuchAuthority, force),
        Finding = "The record counts as grave.",
        Severity = Severity.Suspected,
    };

    /// <summary>A record answered as less than grave against allegations that meet the definition.</summary>
    public static readonly Rule<SecurityForce> RecordContradictsAllegations = new()
    {
        Id = "support-to-security-forces/record-contradicts-allegations",
        IsContradiction = true,
        Sources = [Hrddp.Design("contradictory answers are refused")],
        When = force => force.RecordOfCompliance.IsAnyOf(ComplianceRecord.CheckedClean, ComplianceRecord.Isolated, ComplianceRecord.Pattern)
            && Case.Raised(ActsMeetDefinition, force),
        Finding = "The record of compliance is answered as less than grave, but allegations with substantial grounds meet the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>Senior command answered as clear against a commander under suspicion.</summary>
    public static readonly Rule<SecurityForce> CommandContradictsCommander = new()
    {
        Id = "support-to-security-forces/command-contradicts-commander",
        IsContradiction = true,
        Sources = [Hrddp.Design("contradictory answers are refused")],
        When = force => force.SeniorCommand == CommandRecord.Clear
            && Case.Recorded<SeniorCommander>(commander =>
                commander.Commands == force.Id
                && commander.Suspicion == CommanderSuspicion.SubstantialGrounds
                && commander.InPost == Answer.Yes),
        Finding = "Senior command is answered as clear, but a commander in post is recorded as under substantial suspicion.",
        Severity = Severity.Suspected,
    };

    /// <summary>The rules, in the order of the definition.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        CoreCrimes, GrossViolations, WidespreadRefoulement, MassArbitraryDetention, PatternOfViolations, CommanderImplicated,
        ActsMeetDefinition, RecordIsGrave, UnitMeetsDefinition, AuthorityMeetsDefinition, UnderSuchAuthority, CountsAsGrave,
        RecordContradictsAllegations, CommandContradictsCommander,
    ];
}
