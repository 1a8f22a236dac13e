namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>What invariants ask of whole cases, records and the authority above included.</summary>
public static class CaseInvariants
{
    /// <summary>What T1 breaks over a space of cases.</summary>
    public static IReadOnlyList<Breach> OfBefore(Space<OracleCase> space, Choices choices = Choices.All)
    {
        var seen = Before(space, choices);
        return
        [
            .. Found(
                seen.WorseIsNeverMore("I1: a worse fact never gives a more permissive outcome"),
                seen.OpenIsNeverMore("I2: unknown is never more permissive than any known value"),
                seen.NotTakenBack("proof: an outcome that permits or refers is not taken back by a completion")),
            .. seen.Keeps(
                new("I13: what is found of an authority reaches the unit under it", (facts, outcome) =>
                    !IsCovered(facts) || !AuthorityIsFoundWanting(facts) || outcome != BeforeOutcome.ProceedStandard
                        || IsCarveOut(facts.Request.Kind)),
                new("C3, C5: no support to a unit under an authority with an implicated commander, unless read otherwise",
                    (facts, outcome) =>
                    !IsCovered(facts) || !AuthorityCommanderIsImplicated(facts) || IsCarveOut(facts.Request.Kind)
                    || outcome is BeforeOutcome.Refuse or BeforeOutcome.Incomplete)),
        ];
    }

    /// <summary>What T2 breaks over a space of cases.</summary>
    public static IReadOnlyList<Breach> OfDuring(Space<OracleCase> space, Choices choices = Choices.All)
    {
        var seen = During(space, choices);
        return
        [
            .. Found(
                seen.WorseIsNeverMore("I1: a worse answer never gives a higher level"),
                seen.NotTakenBack("proof: an outcome that permits or refers is not taken back by a completion")),
            .. seen.Keeps(
                new("I13: what is found of an authority reaches the unit under it", (facts, outcome) => !IsCovered(facts)
                    || !AuthorityIsFoundWanting(facts) || IsCarveOut(facts.Support.Kind) || outcome != DuringOutcome.Continue),
                new("I10: what is recorded on substantial grounds and not ended is answered", (facts, outcome) => !IsCovered(facts)
                    || !TortureIsRecordedOfRecipient(facts) || facts.Support.Continues == ContinuationAnswer.EndedVerified
                    || IsCarveOut(facts.Support.Kind) || DuringTable.LevelOf(outcome) is 0 or 1)),
        ];
    }

    /// <summary>
    /// I14 and the second half of I13: without A2, what is found of another unit moves nothing for the recipient. Give it a space with A2
    /// excluded.
    /// </summary>
    public static Breach? OtherUnitMovesNothing(Space<OracleCase> space, Choices choices, params string[] dimensions) =>
        Before(space, choices).Unmoved("I13, I14: a finding on another unit reaches nobody without A2", dimensions)
        ?? During(space, choices).Unmoved("I13, I14: a finding on another unit reaches nobody without A2", dimensions);

    /// <summary>I16: what the effect on influence is moves nothing.</summary>
    public static Breach? InfluenceMovesNothing(Space<OracleCase> space, Choices choices = Choices.All) =>
        Before(space, choices).Unmoved("I16: influence never moves an outcome", "request influence");

    private static Enumerated<OracleCase, BeforeOutcome> Before(Space<OracleCase> space, Choices choices) => Enumerated.Over(
        space, BeforeTable.Of(new(), choices), facts => new WhatIsRead(facts, choices).Before(), BeforeTable.LevelOf, BeforeTable.GoesOn,
        x => BeforeTable.Unknown(x));

    private static Enumerated<OracleCase, DuringOutcome> During(Space<OracleCase> space, Choices choices) => Enumerated.Over(
        space, DuringTable.Of(new(), choices), facts => new WhatIsRead(facts, choices).During(), DuringTable.LevelOf, DuringTable.GoesOn,
        x => DuringTable.Unknown(x));

    private static IEnumerable<Breach> Found(params Breach?[] breaches) => breaches.OfType<Breach>();

    private static bool IsCovered(OracleCase facts) => facts.RecipientTold && facts.Recipient.Kind is ForceKind.ListedForce;

    private static bool IsCarveOut(ActivityAnswer? kind) => kind >= ActivityAnswer.HrTraining;

    /// <summary>By its own record, said without the oracle's derivations.</summary>
    private static bool AuthorityIsFoundWanting(OracleCase facts) => facts.AuthorityTold == AuthorityTold.Described
        && (facts.Authority.RecordOfCompliance == RecordAnswer.Grave
            || facts.Authority.CountryStance == StanceAnswer.NoSupport
            || facts.Allegations.Any(allegation => allegation is { Against: Party.Authority } && IsTorture(allegation)));

    private static bool AuthorityCommanderIsImplicated(OracleCase facts) => facts.AuthorityTold == AuthorityTold.Described
        && facts.Readings.CommandOfTheAuthority == CommandReading.ReachesEveryUnit
        && (facts.Authority.SeniorCommand == CommandAnswer.Implicated
            || facts.Commanders.Contains(new(Party.Authority, SuspicionAnswer.SubstantialGrounds, YesOrNo.Yes)));

    private static bool TortureIsRecordedOfRecipient(OracleCase facts) =>
        facts.Allegations.Any(allegation => allegation is { Against: Party.Recipient } && IsTorture(allegation));

    private static bool IsTorture(OracleAllegation allegation) =>
        allegation is { Act: ActAnswer.Torture, Grounds: GroundsAnswer.SubstantialGrounds, OnSignificantScale: YesOrNo.Yes };
}
