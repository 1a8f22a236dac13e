using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// Dimensions of cases, ready to be put together; the ordinary value stands first. <see cref="Ordinary"/> is what they start from.
/// </summary>
public static class CaseDimensions
{
    /// <summary>
    /// A police unit under a described authority, nothing against anybody: support proceeds by T1 row 13 and continues by T2 row 14.
    /// </summary>
    public static OracleCase Ordinary { get; } = new()
    {
        Recipient = OrdinaryForce(ForceKind.ListedForce),
        AuthorityTold = Oracle.AuthorityTold.Described,
        Authority = OrdinaryForce(ForceKind.ResponsibleAuthority),
        Request = new()
        {
            Direction = DirectionAnswer.Given,
            Kind = ActivityAnswer.OperationalCapability,
            NeedsTold = true,
            Influence = InfluenceAnswer.Neutral,
            SearchDocumented = YesOrNo.No,
            Monitoring = MonitoringAnswer.Feasible,
            Risk = RiskAnswer.Below,
            ResidualRisk = RiskAnswer.Below,
            AuthorityMeasures = MeasuresAnswer.NotRequired,
            SeniorJudgement = YesOrNo.No,
            LetterSent = YesOrNo.Yes,
            Consulted = YesOrNo.Yes,
            CountryTeamConsulted = YesOrNo.Yes,
            OhchrConsulted = YesOrNo.Yes,
            MonitoringSetUp = YesOrNo.Yes,
            SignedOff = YesOrNo.Yes,
            CountryGuidance = GuidanceAnswer.NoneExists,
            PublicReporting = YesOrNo.Yes,
        },
        Support = new()
        {
            Kind = ActivityAnswer.OperationalCapability,
            Information = InformationAnswer.None,
            Gravity = GravityAnswer.BelowDefinition,
            SourceIsCredible = YesOrNo.No,
            LifeIsAtRisk = YesOrNo.No,
            Interceded = YesOrNo.No,
            DeadlinePassed = YesOrNo.No,
            IntercededAboutCommander = YesOrNo.No,
            CommanderDeadlinePassed = YesOrNo.No,
            Continues = ContinuationAnswer.EndedVerified,
            Suspended = YesOrNo.No,
            HeadquartersRouteUsed = YesOrNo.No,
            Counterpart = CounterpartAnswer.Prepared,
            ResidualRisk = RiskAnswer.Below,
            AuthorityMeasures = MeasuresAnswer.NotRequired,
            HighLevelDecision = YesOrNo.No,
            CountryGuidance = GuidanceAnswer.NoneExists,
            PublicReporting = YesOrNo.Yes,
        },
    };

    /// <summary>A force of which everything is answered for the best.</summary>
    public static OracleForce OrdinaryForce(ForceKind kind) => new()
    {
        Kind = kind,
        Ministry = MinistryOfPrisons.Interior,
        SeniorCommand = CommandAnswer.Clear,
        RecordOfCompliance = RecordAnswer.CheckedClean,
        SourcesSearched = true,
        Accountability = AccountabilityAnswer.Effective,
        Institutions = InstitutionsAnswer.Adequate,
        CountryStance = StanceAnswer.NoneStricter,
    };

    public static Dimension<OracleCase> Kind(params ForceKind[] kinds) => OfRecipient("kind", (force, word) => force with { Kind = word },
        kinds.Length > 0 ? kinds : Enum.GetValues<ForceKind>());

    public static Dimension<OracleCase> Ministry { get; } =
        OfRecipient("ministry", (force, word) => force with { Ministry = word }, Enum.GetValues<MinistryOfPrisons>());

    public static Dimension<OracleCase> Command(Party party) =>
        Of(party, "command", (force, word) => force with { SeniorCommand = word }, CommandAnswer.Clear, CommandAnswer.Implicated)
            .FromBestToWorst("clear", "implicated");

    public static Dimension<OracleCase> Record(Party party)
    {
        var record = Of(party, "record", (force, word) => force with { RecordOfCompliance = word }, Enum.GetValues<RecordAnswer>())
            .FromBestToWorst("checked-clean", "isolated", "pattern", "grave");
        Setting<OracleCase> withoutSources = new("?clean-without-sources", facts => On(facts, party, CleanWithoutSources), true);
        return record with { Settings = record.Settings.Add(withoutSources) };
    }

    public static Dimension<OracleCase> Accountability(Party party, params AccountabilityAnswer[] answers) =>
        Of(party, "accountability", (force, word) => force with { Accountability = word },
            answers.Length > 0
                ? answers
                : [AccountabilityAnswer.Effective, AccountabilityAnswer.Partial, AccountabilityAnswer.None,
                    AccountabilityAnswer.NotApplicable]);

    public static Dimension<OracleCase> Institutions { get; } =
        OfRecipient("institutions", (force, word) => force with { Institutions = word }, Enum.GetValues<InstitutionsAnswer>())
            .FromBestToWorst("adequate", "partial", "none");

    /// <summary>Told once, of the force or of the authority above (C5): one input, open only where neither tells.</summary>
    public static Dimension<OracleCase> Stance { get; } = Dimension.Labelled(
        "stance",
        StanceOf("force-none-stricter", StanceAnswer.NoneStricter, null),
        StanceOf("authority-none-stricter", null, StanceAnswer.NoneStricter),
        StanceOf("force-no-support", StanceAnswer.NoSupport, StanceAnswer.NoneStricter),
        StanceOf("authority-no-support", StanceAnswer.NoneStricter, StanceAnswer.NoSupport),
        StanceOf("?neither-tells", null, null)).FromBestToWorst("force-none-stricter", "force-no-support")
        .FromBestToWorst("force-none-stricter", "authority-no-support");

    public static Dimension<OracleCase> AuthorityTold { get; } = Dimension.Labelled<OracleCase>(
        "authority-above",
        ("described", facts => facts with { AuthorityTold = Oracle.AuthorityTold.Described }),
        ("none-above", facts => facts with { AuthorityTold = Oracle.AuthorityTold.NoneAbove }),
        ("?named-not-described", facts => facts with { AuthorityTold = Oracle.AuthorityTold.NamedNotDescribed }),
        ("?exists-not-named", facts => facts with { AuthorityTold = Oracle.AuthorityTold.ExistsNotNamed }),
        ("?not-told", facts => facts with { AuthorityTold = Oracle.AuthorityTold.NotTold }));

    /// <summary>Records one allegation, by six dimensions; the ordinary one is unfounded.</summary>
    public static ImmutableArray<Dimension<OracleCase>> Allegation(params ActAnswer[] acts) =>
    [
        OfAllegation("grounds", (allegation, word) => allegation with { Grounds = word }, Enum.GetValues<GroundsAnswer>())
            .FromBestToWorst("unfounded", "unverified").FromBestToWorst("unfounded", "substantial-grounds"),
        OfAllegation("against", (allegation, word) => allegation with { Against = word }, Enum.GetValues<Party>()),
        OfAllegation("act", (allegation, word) => allegation with { Act = word }, acts.Length > 0 ? acts : Enum.GetValues<ActAnswer>()),
        OfAllegation("on-scale", (allegation, word) => allegation with { OnSignificantScale = word }, YesOrNo.No, YesOrNo.Yes)
            .FromBestToWorst("no", "yes"),
        OfAllegation("frequent", (allegation, word) => allegation with { Frequent = word }, YesOrNo.No, YesOrNo.Yes)
            .FromBestToWorst("no", "yes"),
        OfAllegation("pattern", (allegation, word) => allegation with { PartOfPattern = word }, YesOrNo.No, YesOrNo.Yes)
            .FromBestToWorst("no", "yes"),
    ];

    /// <summary>Records one officer, by three dimensions; the ordinary one is not suspected.</summary>
    public static ImmutableArray<Dimension<OracleCase>> Officer { get; } =
    [
        OfOfficer("suspicion", (officer, word) => officer with { Suspicion = word }, Enum.GetValues<SuspicionAnswer>())
            .FromBestToWorst("no-grounds", "substantial-grounds"),
        OfOfficer("commands", (officer, word) => officer with { Commands = word }, Enum.GetValues<Party>()),
        OfOfficer("in-post", (officer, word) => officer with { InPost = word }, YesOrNo.No, YesOrNo.Yes).FromBestToWorst("no", "yes"),
    ];

    /// <summary>Records another unit, under the authority above or under the recipient.</summary>
    public static Dimension<OracleCase> OtherUnitUnder { get; } = Dimension.Labelled<OracleCase>(
        "other-unit",
        ("none", facts => facts),
        ("under-authority", facts => facts with { OtherUnit = OrdinaryForce(ForceKind.ListedForce), OtherUnitUnder = Party.Authority }),
        ("under-recipient", facts => facts with { OtherUnit = OrdinaryForce(ForceKind.ListedForce), OtherUnitUnder = Party.Recipient }));

    public static Dimension<OracleCase> RequestKind(params ActivityAnswer[] kinds) =>
        OfRequest("kind", (request, word) => request with { Kind = word }, kinds.Length > 0 ? kinds : Enum.GetValues<ActivityAnswer>());

    public static Dimension<OracleCase> SupportKind(params ActivityAnswer[] kinds) =>
        OfSupport("kind", (support, word) => support with { Kind = word }, kinds.Length > 0 ? kinds : Enum.GetValues<ActivityAnswer>());

    /// <summary>An answer of the request.</summary>
    public static Dimension<OracleCase> OfRequest<TWord>(string name, Func<OracleRequest, TWord?, OracleRequest> set, params TWord[] words)
        where TWord : struct, Enum =>
        Dimension.Answer<OracleCase, TWord>($"request {name}", (facts, word) => facts with { Request = set(facts.Request, word) }, words);

    /// <summary>An answer of the running support.</summary>
    public static Dimension<OracleCase> OfSupport<TWord>(string name, Func<OracleSupport, TWord?, OracleSupport> set, params TWord[] words)
        where TWord : struct, Enum =>
        Dimension.Answer<OracleCase, TWord>($"support {name}", (facts, word) => facts with { Support = set(facts.Support, word) }, words);

    /// <summary>A reading; none is open.</summary>
    public static Dimension<OracleCase> Reading<TWord>(string name, Func<OracleReadings, TWord, OracleReadings> set)
        where TWord : struct, Enum =>
        Dimension.Words<OracleCase, TWord>(name, (facts, word) => facts with { Readings = set(facts.Readings, word) },
            Enum.GetValues<TWord>());

    /// <summary>An answer of one of the forces; without the other unit, its answers set nothing.</summary>
    public static Dimension<OracleCase> Of<TWord>(Party party, string name, Func<OracleForce, TWord?, OracleForce> set,
        params TWord[] words)
        where TWord : struct, Enum =>
        Dimension.Answer<OracleCase, TWord>($"{Kebab.Of(party)} {name}", (facts, word) =>
            On(facts, party, force => set(force, word)), words);

    private static Dimension<OracleCase> OfRecipient<TWord>(string name, Func<OracleForce, TWord?, OracleForce> set, params TWord[] words)
        where TWord : struct, Enum => Of(Party.Recipient, name, set, words);

    private static OracleForce CleanWithoutSources(OracleForce force) =>
        force with { RecordOfCompliance = RecordAnswer.CheckedClean, SourcesSearched = false };

    private static OracleCase On(OracleCase facts, Party party, Func<OracleForce, OracleForce> change) => party switch
    {
        Party.Recipient => facts with { Recipient = change(facts.Recipient) },
        Party.Authority => facts with { Authority = change(facts.Authority) },
        _ => facts.OtherUnit is { } other ? facts with { OtherUnit = change(other) } : facts,
    };

    private static (string Label, Func<OracleCase, OracleCase> Apply) StanceOf(string label, StanceAnswer? ofForce,
        StanceAnswer? ofAuthority) => (label,
        facts => facts with
        {
            Recipient = facts.Recipient with { CountryStance = ofForce },
            Authority = facts.Authority with { CountryStance = ofAuthority },
        });

    private static Dimension<OracleCase> OfAllegation<TWord>(string name, Func<OracleAllegation, TWord?, OracleAllegation> set,
        params TWord[] words)
        where TWord : struct, Enum => Dimension.Answer<OracleCase, TWord>($"allegation {name}", (facts, word) => facts with
        {
            Allegations = [set(facts.Allegations.IsEmpty ? new() : facts.Allegations[0], word), .. facts.Allegations.Skip(1)],
        }, words);

    private static Dimension<OracleCase> OfOfficer<TWord>(string name, Func<OracleCommander, TWord?, OracleCommander> set,
        params TWord[] words)
        where TWord : struct, Enum => Dimension.Answer<OracleCase, TWord>($"officer {name}", (facts, word) => facts with
        {
            Commanders = [set(facts.Commanders.IsEmpty ? new() : facts.Commanders[0], word), .. facts.Commanders.Skip(1)],
        }, words);
}
