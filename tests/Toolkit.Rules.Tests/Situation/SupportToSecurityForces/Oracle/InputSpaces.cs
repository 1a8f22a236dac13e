namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// The inputs of the tables as spaces: every value that a row can tell from another. The ordinary case stands first in each.
/// </summary>
public static class InputSpaces
{
    /// <summary>Every input of T1: 33,592,320 combinations at full width, 1,866,240 with accountability and institutions as one.</summary>
    public static Space<BeforeInputs> Before(bool full)
    {
        var start = new BeforeInputs
        {
            SourcesNamed = true,
            NeedsTold = true,
            Influence = InfluenceAnswer.Neutral,
            Monitoring = MonitoringAnswer.Feasible,
            Accountability = AccountabilityAnswer.Effective,
            Institutions = InstitutionsAnswer.Adequate,
            AuthorityCommand = CommandAnswer.Clear,
        };
        List<Dimension<BeforeInputs>> dimensions =
        [
            BeforeScope(),
            Activity<BeforeInputs>((x, word) => x with { Activity = word }),
            Dimension.Answer<BeforeInputs, StanceAnswer>("stance", (x, word) => x with { Stance = word }, StanceAnswer.NoneStricter,
                StanceAnswer.NoSupport)
                .FromBestToWorst("none-stricter", "no-support"),
            Dimension.Answer<BeforeInputs, CommandAnswer>("command", (x, word) => x with { Command = word }, CommandAnswer.Clear,
                CommandAnswer.Implicated)
                .FromBestToWorst("clear", "implicated"),
            Dimension.Answer<BeforeInputs, CommandAnswer>("authority-command", (x, word) => x with { AuthorityCommand = word },
                CommandAnswer.Clear, CommandAnswer.Implicated).FromBestToWorst("clear", "implicated"),
            Risk<BeforeInputs>("risk", (x, word) => x with { Risk = word }),
            Risk<BeforeInputs>("residual", (x, word) => x with { Residual = word }),
            Measures<BeforeInputs>((x, word) => x with { Measures = word }),
            Dimension.Answer<BeforeInputs, MonitoringAnswer>("monitoring", (x, word) => x with { Monitoring = word },
                MonitoringAnswer.Feasible, MonitoringAnswer.Limited, MonitoringAnswer.NotFeasible)
                    .FromBestToWorst("feasible", "limited", "not-feasible"),
            Record(),
        ];
        if (full)
        {
            dimensions.AddRange(
            [
                Dimension.Answer<BeforeInputs, AccountabilityAnswer>("accountability", (x, word) => x with { Accountability = word },
                    AccountabilityAnswer.Effective, AccountabilityAnswer.None).FromBestToWorst("effective", "none"),
                Dimension.Answer<BeforeInputs, InstitutionsAnswer>("institutions", (x, word) => x with { Institutions = word },
                    InstitutionsAnswer.Adequate, InstitutionsAnswer.None).FromBestToWorst("adequate", "none"),
                Dimension.Labelled<BeforeInputs>("needs-and-influence",
                    ("told", x => x),
                    ("influence-negative", x => x with { Influence = InfluenceAnswer.Negative }),
                    ("?influence-open-and-searched", x => x with { Influence = null, SearchDocumented = true }),
                    ("?needs-open-not-searched", x => x with { NeedsTold = false })),
            ]);
        }
        else
        {
            dimensions.Add(Dimension.Labelled<BeforeInputs>("accountability-and-institutions",
                ("effective", x => x),
                ("none", x => x with { Accountability = AccountabilityAnswer.None, Institutions = InstitutionsAnswer.None }))
                .FromBestToWorst("effective", "none"));
        }

        dimensions.Add(Dimension.Labelled<BeforeInputs>("senior-judgement", ("yes", x => x with { SeniorJudgement = true }), ("no", x => x))
            .FromBestToWorst("yes", "no"));
        return new(start, dimensions);
    }

    /// <summary>
    /// T2 with one intercession and 7,558,272 combinations, the count that the page names: 4 recipients, 3 activities, 4 of information,
    /// 3 of gravity, 3 of the record, 2 of the source, 3 each of suspension, intercession, deadline, continuation, residual risk, command
    /// and stance, and 4 of the authority above. The page does not say which inputs it varied; this is one list that comes to its number.
    /// </summary>
    public static Space<DuringInputs> DuringAsThePageCounted() => new(Ordinary,
    [
        Dimension.Words<DuringInputs, Scope>("recipient", (x, word) => x with { Scope = word },
            Scope.Unit, Scope.Authority, Scope.NonState, Scope.NotCovered),
        Dimension.Words<DuringInputs, ActivityClass>("activity", (x, word) => x with { Activity = word },
            ActivityClass.Other, ActivityClass.High, ActivityClass.CarveOut).FromBestToWorst("other", "high"),
        Information(),
        Gravity(),
        RecordedAgainst(("nothing", Recorded.Nothing), ("unverified", Recorded.Unverified), ("meets", Recorded.MeetsDefinition)),
        Source(),
        Suspended(),
        Told("interceded", (x, word) => x with { Interceded = word, IntercededAboutCommander = word }),
        Told("deadline-passed", (x, word) => x with { DeadlinePassed = word, CommanderDeadlinePassed = word }, "no", "yes"),
        Continues(),
        Risk<DuringInputs>("residual", (x, word) => x with { Residual = word }),
        Command(),
        Stance(),
        Dimension.Labelled<DuringInputs>("authority",
            ("clear", x => x),
            ("implicated", x => x with { AuthorityCommand = CommandAnswer.Implicated }),
            ("grave", x => x with { AuthorityRecord = GravityAnswer.MeetsDefinition }),
            ("?open", x => x with { AuthorityCommand = null, AuthorityRecord = null }))
            .FromBestToWorst("clear", "implicated").FromBestToWorst("clear", "grave"),
    ]);

    /// <summary>
    /// T2 with two intercessions: 34,012,224 combinations at full width, 5,668,704 without the record of the authority and with two
    /// records of four.
    /// </summary>
    public static Space<DuringInputs> DuringWithTwoIntercessions(bool full)
    {
        List<Dimension<DuringInputs>> dimensions =
        [
            Dimension.Labelled<DuringInputs>("recipient", ("unit", x => x), ("?kind-open", x => x with { Scope = Scope.KindOpen }))
                .And("non-state", x => x with { Scope = Scope.NonState }),
            Dimension.Words<DuringInputs, ActivityClass>("activity", (x, word) => x with { Activity = word }, ActivityClass.Other,
                ActivityClass.High)
                .FromBestToWorst("other", "high"),
            Information(),
            Gravity(),
            full
                ? RecordedAgainst(("nothing", Recorded.Nothing), ("unverified", Recorded.Unverified), ("meets", Recorded.MeetsDefinition),
                    ("?unanswered", Recorded.Unanswered))
                : RecordedAgainst(("nothing", Recorded.Nothing),
                    ("meets-beside-unverified", Recorded.MeetsDefinition | Recorded.Unverified)),
            Source(),
            Suspended(),
            Told("interceded", (x, word) => x with { Interceded = word }),
            Told("deadline-passed", (x, word) => x with { DeadlinePassed = word }, "no", "yes"),
            Told("interceded-about-commander", (x, word) => x with { IntercededAboutCommander = word }),
            Told("commander-deadline-passed", (x, word) => x with { CommanderDeadlinePassed = word }, "no", "yes"),
            Continues(),
            Risk<DuringInputs>("residual", (x, word) => x with { Residual = word }),
            Command(),
            Stance(),
        ];
        if (full)
        {
            dimensions.Add(Dimension.Answer<DuringInputs, GravityAnswer>("authority-record", (x, word) => x with { AuthorityRecord = word },
                GravityAnswer.BelowDefinition, GravityAnswer.MeetsDefinition).FromBestToWorst("below-definition", "meets-definition"));
        }

        return new(Ordinary, dimensions);
    }

    /// <summary>T2 where support is suspended, with what withdrawal asks for.</summary>
    public static Space<DuringInputs> DuringSuspended() => new(Ordinary,
    [
        Dimension.Words<DuringInputs, ActivityClass>("activity", (x, word) => x with { Activity = word }, ActivityClass.Other,
            ActivityClass.High)
            .FromBestToWorst("other", "high"),
        Dimension.Answer<DuringInputs, YesOrNo>("suspended", (x, word) => x with { Suspended = word }, YesOrNo.Yes, YesOrNo.No),
        Told("interceded", (x, word) => x with { Interceded = word }),
        Continues(),
        Told("headquarters-route", (x, word) => x with { HeadquartersRouteUsed = word }),
        Dimension.Answer<DuringInputs, CounterpartAnswer>("counterpart", (x, word) => x with { Counterpart = word },
            CounterpartAnswer.NotPrepared, CounterpartAnswer.Prepared),
        Told("high-level-decision", (x, word) => x with { HighLevelDecision = word }),
        Risk<DuringInputs>("residual", (x, word) => x with { Residual = word }),
        Command(),
        Dimension.Answer<DuringInputs, CommandAnswer>("authority-command", (x, word) => x with { AuthorityCommand = word },
            CommandAnswer.Clear, CommandAnswer.Implicated).FromBestToWorst("clear", "implicated"),
        Information(),
        Gravity(),
        Stance(),
    ]);

    /// <summary>T2 with what the authorities did, which the reading `authorities-must-have-failed` asks for.</summary>
    public static Space<DuringInputs> DuringWithMeasures() => new(Ordinary,
    [
        Dimension.Words<DuringInputs, ActivityClass>("activity", (x, word) => x with { Activity = word }, ActivityClass.Other,
            ActivityClass.High)
            .FromBestToWorst("other", "high"),
        Measures<DuringInputs>((x, word) => x with { Measures = word }),
        Information(),
        Gravity(),
        RecordedAgainst(("nothing", Recorded.Nothing), ("unverified", Recorded.Unverified), ("meets", Recorded.MeetsDefinition)),
        Source(),
        Suspended(),
        Told("interceded", (x, word) => x with { Interceded = word }),
        Told("deadline-passed", (x, word) => x with { DeadlinePassed = word }, "no", "yes"),
        Told("interceded-about-commander", (x, word) => x with { IntercededAboutCommander = word }),
        Continues(),
        Risk<DuringInputs>("residual", (x, word) => x with { Residual = word }),
        Command(),
    ]);

    /// <summary>Nothing received, nothing recorded, nothing above.</summary>
    private static DuringInputs Ordinary => new()
    {
        LifeIsAtRisk = YesOrNo.No,
        AuthorityCommand = CommandAnswer.Clear,
        AuthorityRecord = GravityAnswer.BelowDefinition,
        HeadquartersRouteUsed = YesOrNo.Yes,
        Counterpart = CounterpartAnswer.NotPrepared,
        HighLevelDecision = YesOrNo.Yes,
    };

    private static Dimension<BeforeInputs> BeforeScope() => Dimension.Labelled<BeforeInputs>("recipient",
        ("unit", x => x),
        ("authority", x => x with { Scope = Scope.Authority }),
        ("non-state", x => x with { Scope = Scope.NonState }),
        ("not-covered", x => x with { Scope = Scope.NotCovered }),
        ("?kind-open", x => x with { Scope = Scope.KindOpen }));

    private static Dimension<BeforeInputs> Record() => Dimension.Labelled<BeforeInputs>("record",
        ("checked-clean", x => x with { Record = RecordAnswer.CheckedClean }),
        ("isolated", x => x with { Record = RecordAnswer.Isolated }),
        ("pattern", x => x with { Record = RecordAnswer.Pattern }),
        ("grave", x => x with { Record = RecordAnswer.Grave }),
        ("?clean-without-sources", x => x with { Record = RecordAnswer.CheckedClean, SourcesNamed = false }),
        ("?unanswered", x => x with { Record = null })).FromBestToWorst("checked-clean", "isolated", "pattern", "grave");

    private static Dimension<T> Activity<T>(Func<T, ActivityClass?, T> set) =>
        Dimension.Answer("activity", set, ActivityClass.Other, ActivityClass.High, ActivityClass.CarveOut).FromBestToWorst("other", "high");

    private static Dimension<T> Risk<T>(string name, Func<T, RiskAnswer?, T> set) =>
        Dimension.Answer(name, set, RiskAnswer.Below, RiskAnswer.Substantial).FromBestToWorst("below", "substantial");

    private static Dimension<T> Measures<T>(Func<T, MeasuresAnswer?, T> set) => Dimension.Answer("measures", set,
        MeasuresAnswer.TakenEffective, MeasuresAnswer.Promised, MeasuresAnswer.FailedOrRefused)
        .FromBestToWorst("taken-effective", "promised", "failed-or-refused");

    private static Dimension<DuringInputs> Information() => Dimension.Answer<DuringInputs, InformationAnswer>("information",
        (x, word) => x with { Information = word }, InformationAnswer.None, InformationAnswer.Unverified, InformationAnswer.Grounds)
        .FromBestToWorst("none", "unverified").FromBestToWorst("none", "grounds");

    private static Dimension<DuringInputs> Gravity() => Dimension.Answer<DuringInputs, GravityAnswer>("gravity",
        (x, word) => x with { Gravity = word }, GravityAnswer.BelowDefinition, GravityAnswer.MeetsDefinition)
        .FromBestToWorst("below-definition", "meets-definition");

    private static Dimension<DuringInputs> RecordedAgainst(params (string Label, Recorded Value)[] values)
    {
        var recorded = Dimension.Labelled<DuringInputs>("recorded",
            [.. values.Select(value => (value.Label, (Func<DuringInputs, DuringInputs>)(x => x with { Recorded = value.Value })))]);
        return values.Where(value => value.Value != Recorded.Nothing && !value.Label.StartsWith('?'))
            .Aggregate(recorded, (dimension, value) => dimension.FromBestToWorst(values[0].Label, value.Label));
    }

    private static Dimension<DuringInputs> Source() => Dimension.Labelled<DuringInputs>("source",
        ("not-credible", x => x with { SourceIsCredible = YesOrNo.No }),
        ("may-be-credible", x => x with { SourceIsCredible = null })).FromBestToWorst("not-credible", "may-be-credible");

    private static Dimension<DuringInputs> Suspended() => Dimension.Answer<DuringInputs, YesOrNo>("suspended",
        (x, word) => x with { Suspended = word }, YesOrNo.No, YesOrNo.Yes);

    private static Dimension<DuringInputs> Told(string name, Func<DuringInputs, YesOrNo?, DuringInputs> set, params string[] order)
    {
        var told = order.Length == 0
            ? Dimension.Answer(name, set, YesOrNo.Yes, YesOrNo.No)
            : Dimension.Answer(name, set, YesOrNo.No, YesOrNo.Yes);
        return told.FromBestToWorst(order);
    }

    private static Dimension<DuringInputs> Continues() => Dimension.Answer<DuringInputs, ContinuationAnswer>("continues",
        (x, word) => x with { Continues = word }, ContinuationAnswer.EndedVerified, ContinuationAnswer.Continuing)
        .FromBestToWorst("ended-verified", "continuing");

    private static Dimension<DuringInputs> Command() => Dimension.Answer<DuringInputs, CommandAnswer>("command",
        (x, word) => x with { Command = word }, CommandAnswer.Clear, CommandAnswer.Implicated).FromBestToWorst("clear", "implicated");

    private static Dimension<DuringInputs> Stance() => Dimension.Answer<DuringInputs, StanceAnswer>("stance",
        (x, word) => x with { Stance = word }, StanceAnswer.NoneStricter, StanceAnswer.NoSupport)
            .FromBestToWorst("none-stricter", "no-support");
}
