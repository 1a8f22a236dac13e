namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>What recorded allegations come to, several of them beside one another.</summary>
[Flags]
public enum Recorded : byte
{
    Nothing = 0,

    /// <summary>Grave violations on substantial grounds.</summary>
    MeetsDefinition = 1,

    /// <summary>What would count, recorded as unverified.</summary>
    Unverified = 2,

    /// <summary>What may count, with an answer missing that it depends on.</summary>
    Unanswered = 4,

    /// <summary>Violations that fall short of the definition, on substantial grounds or on grounds not told.</summary>
    BelowDefinition = 8,
}

/// <summary>
/// Section 2: what grave violations are. `bool?` is three-valued here, null for "not answered", with C#'s own `&amp;` and `|`.
/// </summary>
public static class Definition
{
    /// <summary>Whether an allegation, if true, meets the unit's limb.</summary>
    public static bool? MeetsByItsFacts(OracleAllegation allegation, OracleReadings readings) =>
        IsInternationalCrime(allegation) | IsGrossViolation(allegation, readings) | IsPartOfPattern(allegation);

    /// <summary>U1: war crimes and crimes against humanity, whatever their scale (A5).</summary>
    public static bool? IsInternationalCrime(OracleAllegation allegation) => allegation.Act switch
    {
        null => null,
        ActAnswer.WarCrime or ActAnswer.CrimeAgainstHumanity => true,
        _ => false,
    };

    /// <summary>
    /// U2 with A5 (what scale or frequency is asked for) and A12 (arbitrary detention); unlawful executions by the last paragraph.
    /// </summary>
    public static bool? IsGrossViolation(OracleAllegation allegation, OracleReadings readings) => allegation.Act switch
    {
        null => null,
        ActAnswer.WarCrime or ActAnswer.CrimeAgainstHumanity or ActAnswer.OtherViolation => false,
        ActAnswer.Refoulement => OnScaleOrFrequent(allegation),
        ActAnswer.ArbitraryDetention => readings.MassArbitraryDetention == DetentionReading.GrossWhenWidespread
            ? OnScaleOrFrequent(allegation) : false,
        _ => readings.ScaleOfGrossViolations == ScaleReading.RefoulementOnly ? true : OnScaleOrFrequent(allegation),
    };

    /// <summary>U3: a pattern of repeated violations of whatever kind.</summary>
    public static bool? IsPartOfPattern(OracleAllegation allegation) => Yes(allegation.PartOfPattern);

    /// <summary>A2: failure to take effective measures to investigate and prosecute.</summary>
    public static bool? FailsToAccount(OracleForce authority, Choices choices) => authority.Accountability switch
    {
        null => null,
        AccountabilityAnswer.Effective => false,
        AccountabilityAnswer.None => true,
        _ => choices.HasFlag(Choices.PartialAccountabilityFails),
    };

    /// <summary>
    /// What one recorded allegation comes to for a force that it is against, or may be against (C1, and the last sentence of "unclear").
    /// </summary>
    public static Recorded ComesTo(OracleAllegation allegation, bool mayBeAnother, OracleReadings readings)
    {
        var comesTo = (allegation.Grounds, MeetsByItsFacts(allegation, readings)) switch
        {
            (GroundsAnswer.Unfounded, _) or (GroundsAnswer.Unverified, false) => Recorded.Nothing,
            (_, false) => Recorded.BelowDefinition,
            (GroundsAnswer.SubstantialGrounds, true) => Recorded.MeetsDefinition,
            (GroundsAnswer.Unverified, true) => Recorded.Unverified,
            (GroundsAnswer.Unverified, null) => Recorded.Unverified | Recorded.Unanswered,
            _ => Recorded.Unanswered,
        };
        return mayBeAnother && (comesTo & ~Recorded.BelowDefinition) != 0 ? (comesTo & ~Recorded.MeetsDefinition) | Recorded.Unanswered
            : comesTo;
    }

    /// <summary>A1 and A2 together: what is recorded against a unit, for the authority above it (I13).</summary>
    public static Recorded Reaches(Recorded ofUnit, bool? failsToAccount) => failsToAccount switch
    {
        false => Recorded.Nothing,
        true => ofUnit & ~Recorded.BelowDefinition,
        null when ofUnit.HasFlag(Recorded.MeetsDefinition) => (ofUnit & Recorded.Unverified) | Recorded.Unanswered,
        null => ofUnit & (Recorded.Unverified | Recorded.Unanswered),
    };

    private static bool? OnScaleOrFrequent(OracleAllegation allegation) => Yes(allegation.OnSignificantScale) | Yes(allegation.Frequent);

    private static bool? Yes(YesOrNo? answer) => answer is null ? null : answer == YesOrNo.Yes;
}
