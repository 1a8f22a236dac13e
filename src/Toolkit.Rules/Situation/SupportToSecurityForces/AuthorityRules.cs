using System.Collections.Immutable;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>
/// What reaches a force from the authority that it answers to, and from the authority above that one: grave violations, allegations,
/// command and the UN system's stance. Who stands above the second is not looked at.
/// </summary>
internal static class AuthorityRules
{
    /// <summary>
    /// Nobody told whether an authority stands above the force, or which. An authority, or a regional force, that names none is taken to
    /// have none.
    /// </summary>
    public static readonly Rule<SecurityForce> AuthorityUntold = new()
    {
        Id = "support-to-security-forces/authority-untold",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it"),
            Item("2.5/hrddp/recipient/authorities")],
        When = force => !force.CommandedBy.IsAnswered()
            && !(force.AuthorityAbove.IsAnswered() && force.AuthorityAbove == AuthorityAbove.NoneAbove)
            && !(force.Kind.IsAnswered() && force.Kind.IsAnyOf(RecipientKind.ResponsibleAuthority, RecipientKind.RegionalPeacekeeping)),
        Finding = "It is not told which authority the force answers to.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// The record names an authority above the force. It is asked of the record, so that it is known where none is named: what is found of
    /// an authority reaches only those who name it.
    /// </summary>
    public static readonly Rule<SecurityForce> NamesAuthority = new()
    {
        Id = "support-to-security-forces/names-an-authority",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it")],
        When = force => Case.Recorded<SecurityForce>(same => same.Id == force.Id && same.CommandedBy.IsAnswered()),
        Finding = "An authority above the force is named.",
        Severity = Severity.Information,
    };

    /// <summary>An authority is named, and it is said that there is none: the one that is named counts.</summary>
    public static readonly Rule<SecurityForce> NoAuthorityContradicted = new()
    {
        Id = "support-to-security-forces/no-authority-contradicted",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = force => force.AuthorityAbove.IsAnswered() && force.AuthorityAbove == AuthorityAbove.NoneAbove
            && force.CommandedBy.IsAnswered(),
        Finding = "It is answered that no authority stands above the force, but one is named. What is known of that authority reaches "
            + "the force.",
        Advice = "Correct the answer, or take the name of the authority out.",
        Severity = Severity.Recommended,
    };

    /// <summary>The force meets the definition by its record, or as an authority: what counts as grounds for every unit under it.</summary>
    public static readonly Rule<SecurityForce> GraveItself = new()
    {
        Id = "support-to-security-forces/grave-itself",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12", Confidence.ReadInSource)],
        When = force => Case.Raised(GraveViolationsRules.RecordIsGrave, force)
            || Case.Raised(GraveViolationsRules.AuthorityMeetsDefinition, force),
        Finding = "By its record, or as an authority, the force meets the definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>What is recorded of it, or of units under it, is unverified.</summary>
    public static readonly Rule<SecurityForce> UnverifiedItself = new()
    {
        Id = "support-to-security-forces/unverified-itself",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("26")],
        When = force => Case.Raised(GraveViolationsRules.AllegationUnverified, force)
            || Case.Raised(GraveViolationsRules.UnderIsUnverified, force),
        Finding = "What is recorded of the force, or of units under it, is unverified.",
        Severity = Severity.Information,
    };

    /// <summary>Of what is recorded of it, or of units under it, not enough is told.</summary>
    public static readonly Rule<SecurityForce> OpenItself = new()
    {
        Id = "support-to-security-forces/open-itself",
        IsConcept = true,
        Sources = [Design("a recorded allegation that may count is not set aside")],
        When = force => Case.Raised(GraveViolationsRules.AllegationOpen, force) || Case.Raised(GraveViolationsRules.UnderIsOpen, force),
        Finding = "Of what is recorded of the force, or of units under it, not enough is told.",
        Severity = Severity.Information,
    };

    /// <summary>Its record of compliance was not assessed, or is clean without the sources that were searched.</summary>
    public static readonly Rule<SecurityForce> RecordOpen = new()
    {
        Id = "support-to-security-forces/record-open",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("14(b)")],
        When = force => !force.RecordOfCompliance.IsAnswered()
            || (force.RecordOfCompliance == ComplianceRecord.CheckedClean && !force.SourcesSearched.IsAnswered())
            || Case.Raised(GraveViolationsRules.UnitsOpen, force),
        Finding = "The record has not been assessed, its own or that of units under it, or no sources are named for a clean one.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// The UN system's stance, as told of a force, withholds support. Never unknown: one stance is told once, of some force of the State.
    /// </summary>
    public static readonly Rule<SecurityForce> StanceWithholds = new()
    {
        Id = "support-to-security-forces/stance-withholds",
        IsConcept = true,
        Sources = [Item("intro/mitigation/3"), Design("a stance is told once for a State's forces")],
        When = force => force.CountryStance.IsAnswered() && force.CountryStance == UnStance.NoSupport,
        Finding = "The UN system withholds support in the whole country.",
        Severity = Severity.Information,
    };

    private static readonly Rule<SecurityForce> AuthorityUntoldDirectlyAbove =
        DirectlyAbove(AuthorityUntold, "authority-untold",
            "It is not told which authority the authority directly above the force answers to.");

    private static readonly Rule<SecurityForce> AuthorityUntoldAbove =
        Above(AuthorityUntold, AuthorityUntoldDirectlyAbove, "authority-untold",
            "It is not told which authority an authority above the force answers to.");

    /// <summary>It is not told which authority the force answers to, or which an authority does that stands above it.</summary>
    public static readonly Rule<SecurityForce> AuthorityNotEstablished = new()
    {
        Id = "support-to-security-forces/authority-not-established",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it"),
            Item("2.5/hrddp/recipient/authorities")],
        When = force => Case.Raised(AuthorityUntold, force) || Case.Raised(AuthorityUntoldAbove, force),
        Finding = "It is not established which authorities stand above the force.",
        Severity = Severity.Information,
    };

    private static readonly Rule<SecurityForce> GraveDirectlyAbove = DirectlyAbove(GraveItself, "grave",
        "The authority directly above the force meets the definition of grave violations.");

    /// <summary>An authority above the force meets the definition.</summary>
    public static readonly Rule<SecurityForce> GraveAbove = Above(GraveItself, GraveDirectlyAbove, "grave",
        "An authority above the force meets the definition of grave violations.");

    private static readonly Rule<SecurityForce> UnverifiedDirectlyAbove = DirectlyAbove(UnverifiedItself, "unverified",
        "What is recorded of the authority directly above is unverified.");

    /// <summary>What is recorded of an authority above, or of units under it, is unverified.</summary>
    public static readonly Rule<SecurityForce> UnverifiedAbove = Above(UnverifiedItself, UnverifiedDirectlyAbove, "unverified",
        "What is recorded of an authority above is unverified.");

    private static readonly Rule<SecurityForce> OpenDirectlyAbove = DirectlyAbove(OpenItself, "open",
        "Of what is recorded of the authority directly above, not enough is told.");

    /// <summary>Of what is recorded of an authority above, or of units under it, not enough is told.</summary>
    public static readonly Rule<SecurityForce> OpenAbove = Above(OpenItself, OpenDirectlyAbove, "open",
        "Of what is recorded of an authority above, not enough is told.");

    private static readonly Rule<SecurityForce> CommanderImplicatedDirectlyAbove = DirectlyAbove(GraveViolationsRules.CommanderImplicated,
        "commander-implicated", "A commander of the authority directly above the force is under substantial suspicion.");

    /// <summary>A commander of an authority above the force is under suspicion, whatever the reading.</summary>
    public static readonly Rule<SecurityForce> CommanderImplicatedAbove = Above(GraveViolationsRules.CommanderImplicated,
        CommanderImplicatedDirectlyAbove, "commander-implicated",
        "A commander of an authority above the force is under substantial suspicion.");

    private static readonly Rule<SecurityForce> RecordOpenDirectlyAbove = DirectlyAbove(RecordOpen, "record-open",
        "The record of the authority directly above the force has not been assessed.");

    /// <summary>The record of an authority above the force was not assessed.</summary>
    public static readonly Rule<SecurityForce> RecordOpenAbove = Above(RecordOpen, RecordOpenDirectlyAbove, "record-open",
        "The record of an authority above the force has not been assessed.");

    private static readonly Rule<SecurityForce> StanceWithholdsDirectlyAbove = DirectlyAbove(StanceWithholds, "stance-withholds",
        "The UN system withholds support in the whole country, as told of the authority directly above the force.");

    /// <summary>The stance told of an authority above the force withholds support.</summary>
    public static readonly Rule<SecurityForce> StanceWithholdsAbove = Above(StanceWithholds, StanceWithholdsDirectlyAbove,
        "stance-withholds", "The UN system withholds support in the whole country, as told of an authority above the force.");

    /// <summary>A commander of an authority above the force is under suspicion; unknown while its command is open.</summary>
    public static readonly Rule<SecurityForce> CommandAboveNotCleared = new()
    {
        Id = "support-to-security-forces/command-above-not-cleared",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it"),
            Hrddp.Paragraph("12(a)(iii)", Confidence.ReadInSource)],
        When = force => Case.Raised(CommanderImplicatedAbove, force),
        Alternatives = [new(SupportToSecurityForcesTool.CommandOfTheAuthority["own-command-only"], force => false)],
        Finding = "A commander of an authority above the force is under substantial suspicion.",
        Severity = Severity.Suspected,
    };

    /// <summary>The UN system withholds support, as told of the force or of an authority above it; unknown where neither tells.</summary>
    public static readonly Rule<SecurityForce> SupportWithheld = new()
    {
        Id = "support-to-security-forces/support-withheld",
        IsConcept = true,
        Sources = [Item("intro/mitigation/3"), Design("a stricter country-wide stance prevails")],
        When = force => force.CountryStance == UnStance.NoSupport || Case.Raised(StanceWithholdsAbove, force),
        Finding = "The UN system withholds support from this force in the whole country.",
        Severity = Severity.Information,
    };

    /// <summary>The stance is told in two ways: the one that withholds support counts.</summary>
    public static readonly Rule<SecurityForce> StancesDiffer = new()
    {
        Id = "support-to-security-forces/stances-differ",
        IsAbsolute = true,
        Sources = [Design("where a record is worse than an answer, the worse is read")],
        When = force => force.CountryStance == UnStance.NoneStricter && Case.Raised(StanceWithholdsAbove, force),
        Finding = "Of the force it is answered that the UN system has taken no stricter stance, but of an authority above it that "
            + "support is withheld. Support is read as withheld.",
        Advice = "Ask the Resident Coordinator which holds, and correct the other.",
        Severity = Severity.Recommended,
    };

    /// <summary>What is found of an authority reaches the units under it.</summary>
    public static readonly Rule<SecurityForce> UnderSuchAuthority = new()
    {
        Id = "support-to-security-forces/under-such-authority",
        IsAbsolute = true,
        Sources = [Design("a finding about an authority reaches every unit under it")],
        When = unit => Case.Raised(GraveAbove, unit),
        Finding = "The force is under an authority that meets the policy's definition of grave violations.",
        Severity = Severity.Information,
    };

    /// <summary>
    /// The recorded facts, a record answered as grave, or an authority make the violations grave, whatever is answered about running
    /// support: what counts for the units under an authority counts for the authority.
    /// </summary>
    public static readonly Rule<SecurityForce> GraveByRecord = new()
    {
        Id = "support-to-security-forces/grave-by-record",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("12", Confidence.ReadInSource), Design("what is recorded wins over what is asserted")],
        When = force => Case.Raised(GraveViolationsRules.ActsMeetDefinition, force)
            || (force.RecordOfCompliance.IsAnswered() && force.RecordOfCompliance == ComplianceRecord.Grave)
            || Case.Raised(GraveViolationsRules.AuthorityMeetsDefinition, force)
            || Case.Raised(GraveAbove, force),
        Finding = "Recorded allegations against the force, its record of compliance, or an authority that it answers to meet the "
            + "definition of grave violations.",
        Severity = Severity.Suspected,
    };

    /// <summary>What is recorded of the force or of an authority above is unverified.</summary>
    public static readonly Rule<SecurityForce> Unverified = new()
    {
        Id = "support-to-security-forces/record-unverified",
        IsConcept = true,
        Sources = [Hrddp.Paragraph("26"), Design("a finding about an authority reaches every unit under it")],
        When = force => Case.Raised(UnverifiedItself, force) || Case.Raised(UnverifiedAbove, force),
        Finding = "What is recorded of the force or of an authority above is unverified.",
        Severity = Severity.Information,
    };

    /// <summary>Of what is recorded of the force or of an authority above, not enough is told.</summary>
    public static readonly Rule<SecurityForce> Untold = new()
    {
        Id = "support-to-security-forces/record-untold",
        IsConcept = true,
        Sources = [Design("a recorded allegation that may count is not set aside"), Design("a finding about an authority "
            + "reaches every unit under it")],
        When = force => Case.Raised(OpenItself, force) || Case.Raised(GraveViolationsRules.UnitsOpen, force)
            || Case.Raised(OpenAbove, force),
        Finding = "Of what is recorded of the force or of an authority above, not enough is told.",
        Severity = Severity.Information,
    };

    /// <summary>The record counts as grave in the decision on support.</summary>
    public static readonly Rule<SecurityForce> CountsAsGrave = new()
    {
        Id = "support-to-security-forces/counts-as-grave",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it")],
        When = force => Case.Raised(GraveItself, force) || Case.Raised(GraveAbove, force),
        Finding = "The record counts as grave.",
        Severity = Severity.Suspected,
    };

    /// <summary>The rules.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        AuthorityUntold, NamesAuthority, NoAuthorityContradicted, GraveItself, UnverifiedItself, OpenItself, RecordOpen, StanceWithholds,
        AuthorityUntoldDirectlyAbove, AuthorityUntoldAbove, AuthorityNotEstablished,
        GraveDirectlyAbove, GraveAbove,
        UnverifiedDirectlyAbove, UnverifiedAbove,
        OpenDirectlyAbove, OpenAbove,
        CommanderImplicatedDirectlyAbove, CommanderImplicatedAbove,
        RecordOpenDirectlyAbove, RecordOpenAbove,
        StanceWithholdsDirectlyAbove, StanceWithholdsAbove,
        CommandAboveNotCleared, SupportWithheld, StancesDiffer, UnderSuchAuthority, GraveByRecord, Unverified, Untold, CountsAsGrave,
    ];

    /// <summary>Something holds of the authority directly above a force.</summary>
    private static Rule<SecurityForce> DirectlyAbove(Rule<SecurityForce> itself, string name, string finding) => new()
    {
        Id = $"support-to-security-forces/{name}-directly-above",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it")],
        When = force => force.CommandedBy.IsAnswered()
            && Case.Recorded<SecurityForce>(authority => authority.Id == force.CommandedBy && Case.Raised(itself, authority)),
        Finding = finding,
        Severity = Severity.Information,
    };

    /// <summary>Something holds of the authority directly above a force, or of the one above that.</summary>
    private static Rule<SecurityForce> Above(Rule<SecurityForce> itself, Rule<SecurityForce> directly, string name, string finding) => new()
    {
        Id = $"support-to-security-forces/{name}-above",
        IsConcept = true,
        Sources = [Design("a finding about an authority reaches every unit under it")],
        When = force => Case.Raised(NamesAuthority, force)
            && Case.Recorded<SecurityForce>(authority =>
                authority.Id == force.CommandedBy && (Case.Raised(itself, authority) || Case.Raised(directly, authority))),
        Finding = finding,
        Severity = Severity.Information,
    };
}
