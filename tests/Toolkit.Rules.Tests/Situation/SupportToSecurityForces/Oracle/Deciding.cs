using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>What a table says of a case: the row, its outcome in kebab-case, its level (null: none is printed).</summary>
public sealed record Row(string Table, string Number, string Outcome, int? Level)
{
    /// <summary>T1: conditions precedent that are not met. T2: guidance that exists, or may exist, and was not read.</summary>
    public ImmutableArray<string> Unmet { get; init; } = [];

    /// <summary>
    /// The outcome as it takes effect: `authorised-not-effective` for support that may proceed and has a condition unmet.
    /// </summary>
    public string Effective { get; init; } = Outcome;

    /// <summary>Who has to sign off what may proceed; empty otherwise.</summary>
    public string SignOff { get; init; } = "";

    /// <summary>`public-reporting` where it is not answered with yes and the outcome permits (C11).</summary>
    public ImmutableArray<string> Advice { get; init; } = [];

    /// <summary>Where an answer was better than the record and the record was read (C2, C12).</summary>
    public ImmutableArray<string> Contradictions { get; init; } = [];
}

/// <summary>The oracle: a case in, the deciding row out.</summary>
public static class Deciding
{
    /// <summary>Table T1, with conditions precedent.</summary>
    public static Row Before(OracleCase facts, Choices choices = Choices.All) =>
        Before(facts, BeforeTable.Of(facts.Readings, choices), choices);

    /// <summary>As above, with a table at hand: one table serves all cases of the same readings.</summary>
    public static Row Before(OracleCase facts, Table<BeforeInputs, BeforeOutcome> table, Choices choices)
    {
        var read = new WhatIsRead(facts, choices);
        var inputs = read.Before();
        var row = table.Rows[table.Decide(inputs)];
        var proceeds = row.Outcome is BeforeOutcome.ProceedMitigated or BeforeOutcome.ProceedStandard;
        ImmutableArray<string> unmet = proceeds ? [.. Conditions.Unmet(facts.Request)] : [];
        return new("T1", row.Number, Kebab.Of(row.Outcome), BeforeTable.LevelOf(row.Outcome))
        {
            Unmet = unmet,
            Effective = unmet.IsEmpty ? Kebab.Of(row.Outcome) : "authorised-not-effective",
            SignOff = proceeds ? Conditions.SignOff(row.Number, row.Outcome, inputs.Activity) : "",
            Advice = Conditions.Advice(proceeds || row.Outcome == BeforeOutcome.CarveOut, facts.Request.PublicReporting),
            Contradictions = [.. Conditions.Contradictions(facts, read, before: true)],
        };
    }

    /// <summary>Table T2.</summary>
    public static Row During(OracleCase facts, Choices choices = Choices.All) =>
        During(facts, DuringTable.Of(facts.Readings, choices), choices);

    /// <summary>As above, with a table at hand.</summary>
    public static Row During(OracleCase facts, Table<DuringInputs, DuringOutcome> table, Choices choices)
    {
        var read = new WhatIsRead(facts, choices);
        var row = table.Rows[table.Decide(read.During())];
        var permits = DuringTable.GoesOn(row.Outcome) && row.Outcome != DuringOutcome.Continuum;
        return new("T2", row.Number, Kebab.Of(row.Outcome), DuringTable.LevelOf(row.Outcome))
        {
            Unmet = permits && !Conditions.GuidanceIsMet(facts.Support.CountryGuidance) ? ["country-guidance"] : [],
            Advice = Conditions.Advice(permits, facts.Support.PublicReporting),
            Contradictions = [.. Conditions.Contradictions(facts, read, before: false)],
        };
    }
}

/// <summary>What stands beside the tables.</summary>
public static class Conditions
{
    /// <summary>Steps 9 to 13, the sentence under T1, U5 (unknown is not done), C10 (three consultations), C11 (guidance).</summary>
    public static IEnumerable<string> Unmet(OracleRequest request)
    {
        (string Name, bool Met)[] conditions =
        [
            ("letter-sent", request.LetterSent == YesOrNo.Yes),
            ("consulted", request.Consulted == YesOrNo.Yes),
            ("country-team-consulted", request.CountryTeamConsulted == YesOrNo.Yes),
            ("ohchr-consulted", request.OhchrConsulted == YesOrNo.Yes),
            ("monitoring-set-up", request.MonitoringSetUp == YesOrNo.Yes),
            ("country-guidance", GuidanceIsMet(request.CountryGuidance)),
            ("signed-off", request.SignedOff == YesOrNo.Yes),
        ];
        return conditions.Where(condition => !condition.Met).Select(condition => condition.Name);
    }

    /// <summary>C11: met where none exists or it was read; not answered, it may exist.</summary>
    public static bool GuidanceIsMet(GuidanceAnswer? guidance) => guidance is GuidanceAnswer.NoneExists or GuidanceAnswer.Read;

    /// <summary>The sentence under T1: standard, mitigated, and row 11 or HIGH.</summary>
    public static string SignOff(string row, BeforeOutcome outcome, ActivityClass? activity) => outcome switch
    {
        _ when row == "11" || activity is null or ActivityClass.High => "senior-management",
        BeforeOutcome.ProceedMitigated => "senior-management-informed",
        _ => "programme-manager-and-country-representative",
    };

    /// <summary>C11: missing reporting is advice on every permissive outcome.</summary>
    public static ImmutableArray<string> Advice(bool permits, YesOrNo? reporting) => permits && reporting != YesOrNo.Yes
        ? ["public-reporting"] : [];

    /// <summary>C2, C12: an answer that was given and is better than the record; the record was read in its place.</summary>
    public static IEnumerable<string> Contradictions(OracleCase facts, WhatIsRead read, bool before)
    {
        var recorded = read.Recorded();
        var meets = recorded.HasFlag(Recorded.MeetsDefinition);
        var information = facts.Support.Information;
        if (before
            ? meets && facts.Recipient.RecordOfCompliance is not (null or RecordAnswer.Grave)
            : (information == InformationAnswer.None && (recorded & (Recorded.MeetsDefinition | Recorded.Unverified)) != 0)
                || (information == InformationAnswer.None && read.Information() == InformationAnswer.Grounds)
                || (information == InformationAnswer.Unverified && meets)
                || (facts.Support.Gravity == GravityAnswer.BelowDefinition && meets))
        {
            yield return "answer-contradicts-record";
        }

        foreach (var (party, force) in new[] { (Party.Recipient, facts.Recipient), (Party.Authority, facts.Authority) })
        {
            if (force.SeniorCommand == CommandAnswer.Clear && read.Command(party) == CommandAnswer.Implicated)
            {
                yield return "command-contradicts-commander:" + Kebab.Of(party);
            }
        }
    }
}
