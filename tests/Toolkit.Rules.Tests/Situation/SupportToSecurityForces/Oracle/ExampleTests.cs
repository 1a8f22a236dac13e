namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>The corrections, read by hand: one case each, with the row that the page gives it.</summary>
public sealed class ExampleTests
{
    private static readonly OracleAllegation Torture =
        new(Party.Recipient, ActAnswer.Torture, GroundsAnswer.SubstantialGrounds, YesOrNo.No, YesOrNo.No, YesOrNo.No);

    private static readonly OracleCase Ordinary = CaseDimensions.Ordinary;

    public static TheoryData<string, OracleCase, string> BeforeSupport => new()
    {
        { "nothing against it", Ordinary, "13 proceed-standard" },
        { "C6: a militia", Recipient(force => force with { Kind = ForceKind.NonStateOrPrivateForce }), "1a outside-the-policy" },
        { "a court", Recipient(force => force with { Kind = ForceKind.NotSecurity }), "1 not-covered" },
        { "C9: a prison service under a justice ministry", Prison(MinistryOfPrisons.Justice, PrisonServicesReading.AnyMinistry),
            "13 proceed-standard" },
        { "C9: the same, read narrowly", Prison(MinistryOfPrisons.Justice, PrisonServicesReading.InteriorMinistryOnly), "1 not-covered" },
        { "C9: a prison service under nobody told", Prison(null, PrisonServicesReading.AnyMinistry), "13 proceed-standard" },
        { "C9: the same, read narrowly, waits", Prison(null, PrisonServicesReading.InteriorMinistryOnly), "7 incomplete" },
        { "C5: a stance told of the authority", Authority(force => force with { CountryStance = StanceAnswer.NoSupport }), "2a refuse" },
        { "C5: a stance told of the authority alone", Authority(
            force => force with { CountryStance = StanceAnswer.NoneStricter },
            Recipient(force => force with { CountryStance = null })), "13 proceed-standard" },
        { "its commander", Recipient(force => force with { SeniorCommand = CommandAnswer.Implicated }), "3 refuse" },
        { "the commander of an authority that would receive it", Recipient(force => force with
            { Kind = ForceKind.ResponsibleAuthority, SeniorCommand = CommandAnswer.Implicated }), "7 incomplete" },
        { "C5: the commander of the authority above", Authority(force => force with { SeniorCommand = CommandAnswer.Implicated }),
            "7 incomplete" },
        { "C5: the same, read as reaching its own command only", Authority(
            force => force with { SeniorCommand = CommandAnswer.Implicated },
            Ordinary with { Readings = new() { CommandOfTheAuthority = CommandReading.OwnCommandOnly } }), "13 proceed-standard" },
        { "C12: an officer recorded beside a clear command", Ordinary with
            { Commanders = [new(Party.Recipient, SuspicionAnswer.SubstantialGrounds, YesOrNo.Yes)] }, "3 refuse" },
        { "C4: an officer removed", Ordinary with
            { Commanders = [new(Party.Recipient, SuspicionAnswer.SubstantialGrounds, YesOrNo.No)] }, "13 proceed-standard" },
        { "an authority above that is not told of", Ordinary with { AuthorityTold = AuthorityTold.NotTold }, "7 incomplete" },
        { "an authority above that is named and not described", Ordinary with { AuthorityTold = AuthorityTold.NamedNotDescribed },
            "7 incomplete" },
        { "none above", Ordinary with { AuthorityTold = AuthorityTold.NoneAbove }, "13 proceed-standard" },
        { "torture on record beside a clean answer", Ordinary with { Allegations = [Torture] }, "11b proceed-mitigated" },
        { "the same with nothing done about it", Recipient(
            force => force with { Accountability = AccountabilityAnswer.None, Institutions = InstitutionsAnswer.None },
            Ordinary with { Allegations = [Torture] }), "11a incomplete" },
        { "C5: torture on record of the authority", Ordinary with { Allegations = [Torture with { Against = Party.Authority }] },
            "11b proceed-mitigated" },
        { "torture that nobody verified", Ordinary with { Allegations = [Torture with { Grounds = GroundsAnswer.Unverified }] },
            "8 incomplete" },
        { "a promise", Ordinary with
            { Request = Ordinary.Request with { Risk = RiskAnswer.Substantial, AuthorityMeasures = MeasuresAnswer.Promised } },
                "10 incomplete" },
        { "a refusal, with the risk brought down", Ordinary with
            { Request = Ordinary.Request with { Risk = RiskAnswer.Substantial, AuthorityMeasures = MeasuresAnswer.FailedOrRefused } },
                "5 refuse" },
    };

    public static TheoryData<string, OracleCase, string> DuringSupport => new()
    {
        { "nothing received", Ordinary, "14 continue" },
        { "C1: torture on record beside `none`", Support(support => support with { Continues = null },
            Ordinary with { Allegations = [Torture] }),
            "10 intercede" },
        { "C2: torture on record beside `below-definition`", Support(
            support => support with { Information = InformationAnswer.Grounds, Gravity = GravityAnswer.BelowDefinition, Continues = null },
            Ordinary with { Allegations = [Torture] }), "10 intercede" },
        { "C1: the same and ended", Ordinary with { Allegations = [Torture] }, "12 continue-enhanced" },
        { "torture that nobody verified", Ordinary with { Allegations = [Torture with { Grounds = GroundsAnswer.Unverified }] },
            "11a verify" },
        { "C3: below the definition, with an open command", Recipient(
            force => force with { SeniorCommand = null },
            Support(support => support with { Information = InformationAnswer.Grounds })), "11a verify" },
        { "C4: an implicated commander, violations ended", Recipient(force => force with { SeniorCommand = CommandAnswer.Implicated }),
            "6e intercede" },
        { "C4: interceded, and the deadline passed", Recipient(
            force => force with { SeniorCommand = CommandAnswer.Implicated },
            Support(support => support with { IntercededAboutCommander = YesOrNo.Yes, CommanderDeadlinePassed = YesOrNo.Yes })),
                "6b suspend" },
        { "C4: interceded, in time", Recipient(
            force => force with { SeniorCommand = CommandAnswer.Implicated },
            Support(support => support with { IntercededAboutCommander = YesOrNo.Yes })), "6c hold" },
        { "C5: the authority's record", Authority(
            force => force with { RecordOfCompliance = RecordAnswer.Grave },
            Support(support => support with { Continues = null })), "10 intercede" },
        { "C5: the authority's commander", Authority(force => force with { SeniorCommand = CommandAnswer.Implicated }), "11a verify" },
        { "C5, U4: the authority's commander, and logistics", Authority(
            force => force with { SeniorCommand = CommandAnswer.Implicated },
            Support(support => support with { Kind = ActivityAnswer.Logistics })), "11 hold-and-verify" },
        { "C6: a militia", Recipient(force => force with { Kind = ForceKind.NonStateOrPrivateForce }), "2a outside-the-policy" },
        { "C7: logistics, and the risk left is open",
            Support(support => support with { Kind = ActivityAnswer.Logistics, ResidualRisk = null }),
            "11 hold-and-verify" },
        { "C8: enhanced monitoring asks for command", Recipient(
            force => force with { SeniorCommand = null }, Ordinary with { Allegations = [Torture] }), "11a verify" },
        { "information unanswered beside a grave record", Support(
            support => support with { Information = null }, Ordinary with { Allegations = [Torture] }), "11a verify" },
        { "a stance told of the authority", Authority(force => force with { CountryStance = StanceAnswer.NoSupport }),
            "6a stop-for-country-stance" },
        { "suspended for torture that goes on, and everything tried", Support(support => support with
            {
                Suspended = YesOrNo.Yes,
                Interceded = YesOrNo.Yes,
                Continues = ContinuationAnswer.Continuing,
                HeadquartersRouteUsed = YesOrNo.Yes,
                Counterpart = CounterpartAnswer.NotPrepared,
                HighLevelDecision = YesOrNo.Yes,
            }), "3 withdraw" },
        { "mediation with a suspended force", Support(support => support with { Suspended = YesOrNo.Yes, Kind = ActivityAnswer.Mediation }),
            "2 continue-carve-out" },
    };

    [Theory]
    [MemberData(nameof(BeforeSupport), DisableDiscoveryEnumeration = true)]
    public void T1_Case_IsDecidedByThePrintedRow(string because, OracleCase facts, string row) =>
        Tell(Deciding.Before(facts)).Should().Be(row, because);

    [Theory]
    [MemberData(nameof(DuringSupport), DisableDiscoveryEnumeration = true)]
    public void T2_Case_IsDecidedByThePrintedRow(string because, OracleCase facts, string row) =>
        Tell(Deciding.During(facts)).Should().Be(row, because);

    [Fact]
    public void Conditions_ResidentCoordinatorAlone_IsToldAsPartial()
    {
        var row = Deciding.Before(Ordinary with
        {
            Request = Ordinary.Request with
            {
                CountryTeamConsulted = null,
                OhchrConsulted = YesOrNo.No,
                CountryGuidance = null,
                PublicReporting = null,
            },
        });

        row.Should().BeEquivalentTo(new { Outcome = "proceed-standard", Effective = "authorised-not-effective" });
        row.Unmet.Should().Equal("country-team-consulted", "ohchr-consulted", "country-guidance");
        row.Advice.Should().Equal("public-reporting");
        row.SignOff.Should().Be("programme-manager-and-country-representative");
    }

    [Fact]
    public void Contradictions_RecordWorseThanTheAnswer_AreToldOnce()
    {
        var facts = Ordinary with
        {
            Allegations = [Torture],
            Commanders = [new(Party.Authority, SuspicionAnswer.SubstantialGrounds)],
        };

        Deciding.During(facts).Contradictions.Should().Equal("answer-contradicts-record", "command-contradicts-commander:authority");
        Deciding.Before(facts).Contradictions.Should().Equal("answer-contradicts-record", "command-contradicts-commander:authority");
        Deciding.During(Ordinary).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void OracleFacts_OfACase_AreTheWordsOfCaseFiles()
    {
        var facts = Ordinary with { Allegations = [Torture], Commanders = [new(Party.Authority)] };

        OracleFacts.Of(facts).Select(fact => $"{fact.Type}/{fact.Id}").Should().Equal(
            "securityForce/recipient", "securityForce/authority", "allegation/allegation-1", "seniorCommander/officer-1",
                "supportRequest/request",
            "ongoingSupport/support");
        OracleFacts.Of(facts)[0].ToString().Should().Be(
            "securityForce recipient: kind=listed-force, authorityAbove=exists, commandedBy=authority, ministry=interior, "
            + "seniorCommand=clear, recordOfCompliance=checked-clean, sourcesSearched=told, accountability=effective, "
            + "institutions=adequate, countryStance=none-stricter");
        OracleFacts.Of(facts)[3].ToString().Should().Be("seniorCommander officer-1: commands=authority");
        OracleFacts.Readings(facts.Readings)[0].Should().Be(("prison-services", "any-ministry"));
    }

    private static string Tell(Row row) => $"{row.Number} {row.Outcome}";

    private static OracleCase Recipient(Func<OracleForce, OracleForce> change, OracleCase? facts = null) =>
        (facts ?? Ordinary) with { Recipient = change((facts ?? Ordinary).Recipient) };

    private static OracleCase Authority(Func<OracleForce, OracleForce> change, OracleCase? facts = null) =>
        (facts ?? Ordinary) with { Authority = change((facts ?? Ordinary).Authority) };

    private static OracleCase Support(Func<OracleSupport, OracleSupport> change, OracleCase? facts = null) =>
        (facts ?? Ordinary) with { Support = change((facts ?? Ordinary).Support) };

    private static OracleCase Prison(MinistryOfPrisons? ministry, PrisonServicesReading reading) =>
        Recipient(force => force with { Kind = ForceKind.PrisonService, Ministry = ministry },
            Ordinary with { Readings = new() { PrisonServices = reading } });
}
