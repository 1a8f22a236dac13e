using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>What the update of November 2026 added: each of its rules on a State of its notes.</summary>
public class UpdateOf2026Tests
{
    private static readonly DateOnly Day = new(2026, 11, 27);

    public static TheoryData<string, string, string> Absences => new()
    {
        {
            "JP", "COE-THB",
                "Japan is not bound by CoE Anti-Trafficking Convention: not a party on 2024-09-12; check whether it joined since "
            + "(Council of Europe (all 46 members, Belarus and Israel))."
        },
        {
            "IQ", "STLS54", "Iraq is not bound by 1954 Statelessness Convention: not a party on 2026-05-22; check whether it joined since "
            + "(Swiss Federal Chancellery, treaty scope table (LexMetrik copy))."
        },
        {
            "TR", "ECHR-P4", "Türkiye is not bound by ECHR Protocol No. 4: not a party on 2019-07-04; check whether it joined since "
            + "(Humanrights Switzerland (NGO) (43 of 47 ratified; the four others named)); signed only, which binds to nothing but not "
                + "defeating "
            + "its purpose (VCLT art. 18); what came after 2019-07-04 the source cannot know."
        },
    };

    [Theory]
    [MemberData(nameof(Absences))]
    public void Describe_NotNamedByAListThatIsCompleteByStatus_SaysToCheckWhetherItJoinedSince(string state, string instrument,
        string sentence) =>
        Status(state, instrument, Day).Describe().Should().Be(sentence);

    [Fact]
    public void Lists_ThatCountAfterTheirDate_AreThoseThatTheNotesCallComplete()
    {
        var presumed = State.All.SelectMany(state => TreatyCommitments.For(state).Commitments)
            .Where(act => act.Act == CommitmentAct.PresumedNotParty).Select(act => act.Instrument.Id).Distinct();

        presumed.Should().BeEquivalentTo("STLS54", "COE-THB", "ECHR", "ECHR-P4", "ECHR-P6", "ECHR-P13");
    }

    [Theory]
    [InlineData("2020-01-01", TreatyStanding.Unknown)]
    [InlineData("2024-09-11", TreatyStanding.Unknown)]
    [InlineData("2024-09-12", TreatyStanding.NotBound)]
    [InlineData("2024-09-13", TreatyStanding.NotBound)]
    public void Status_BeforeTheOnlyList_IsNotKnown(string on, TreatyStanding standing) =>
        Status("JP", "COE-THB", PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Theory]
    [InlineData("TIP")]
    [InlineData("SOM")]
    [InlineData("FIREARMS")]
    [InlineData("VCCR")]
    [InlineData("ROME")]
    [InlineData("STLS61")]
    [InlineData("ISTANBUL")]
    [InlineData("ECHR-P7")]
    [InlineData("ILO-C189")]
    [InlineData("ILO-C190")]
    [InlineData("ACTIP")]
    [InlineData("SAARC-TIP")]
    [InlineData("ACHR")]
    public void Status_OnNoListAndNoListComplete_IsUnknown(string instrument)
    {
        var states = State.All
            .Where(state => !TreatyCommitments.For(state).Commitments.Any(act => act.Instrument.Id == instrument)).ToList();

        states.Should().NotBeEmpty();
        states.Should().OnlyContain(state => Status(state.Alpha2, instrument, Day).Standing == TreatyStanding.Unknown);
    }

    /// <summary>China is named for Hong Kong alone, so the list does not tell that it is no party; it signed.</summary>
    [Fact]
    public void China_StatelessPersons_IsNotTakenForAStranger()
    {
        var status = Status("CN", "STLS54", Day);

        status.Standing.Should().Be(TreatyStanding.Unknown);
        status.Has(StatusReasonKind.SignedOnly).Should().BeTrue();
    }

    [Theory]
    [InlineData("DE", "ECHR", "1953-09-02", TreatyStanding.NotBound)]
    [InlineData("DE", "ECHR", "1953-09-03", TreatyStanding.Bound)]
    [InlineData("AR", "ACHR", "1984-09-05", TreatyStanding.Bound)]
    [InlineData("AR", "ACHR", "1984-09-04", TreatyStanding.NotBound)]
    [InlineData("KH", "ACTIP", "2017-03-08", TreatyStanding.Bound)]
    public void Status_OfRegionalTreaties_BindsByTheirOwnRuleWithoutADayOfEffect(
        string state, string instrument, string on, TreatyStanding standing) =>
        Status(state, instrument, PartialDate.Parse(on).First).Standing.Should().Be(standing);

    /// <summary>
    /// All members ratified it by the day of the source, none with a date: for sure it binds from the month after that day.
    /// </summary>
    [Theory]
    [InlineData("1984-01-01", TreatyStanding.NotBound)]
    [InlineData("1990-01-01", TreatyStanding.Unknown)]
    [InlineData("2023-10-31", TreatyStanding.Unknown)]
    [InlineData("2023-11-01", TreatyStanding.Bound)]
    public void Albania_ProtocolNo6WithoutADate_BindsFromTheSourceOn(string on, TreatyStanding standing)
    {
        var status = Status("AL", "ECHR-P6", PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        if (standing == TreatyStanding.Bound)
        {
            status.Describe().Should().Contain("(ratification on a day from 1983-04-28 to 2023-10-19, Council of Europe news")
                .And.Contain("the date is not verified");
        }
    }

    [Theory]
    [InlineData("2026-06-01", TreatyStanding.Bound)]
    [InlineData("2026-06-02", TreatyStanding.Unknown)]
    public void Hungary_RomeStatute_MayHaveTakenTheWithdrawalBack(string on, TreatyStanding standing) =>
        Status("HU", "ROME", PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Theory]
    [InlineData("2012-01-01", TreatyStanding.Bound)]
    [InlineData("2026-11-27", TreatyStanding.Unknown)]
    public void Venezuela_AmericanConvention_ShowsBothReadings(string on, TreatyStanding standing)
    {
        var status = Status("VE", "ACHR", PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        if (standing == TreatyStanding.Unknown)
        {
            status.Has(StatusReasonKind.Denounced).Should().BeTrue();
            status.Has(StatusReasonKind.Unverified).Should().BeTrue();
        }
    }

    /// <summary>Two States left and came back with a reservation on one day; one of them left again.</summary>
    [Theory]
    [InlineData("GY", "1998-12-31", TreatyStanding.Bound)]
    [InlineData("GY", "2020-01-01", TreatyStanding.Bound)]
    [InlineData("TT", "1998-08-25", TreatyStanding.Bound)]
    [InlineData("TT", "1999-01-01", TreatyStanding.Bound)]
    [InlineData("TT", "2000-06-27", TreatyStanding.NotBound)]
    [InlineData("TT", "2026-11-27", TreatyStanding.Unknown)]
    public void Status_LeftAndBackOnOneDay_IsReadInThatOrder(string state, string on, TreatyStanding standing) =>
        Status(state, "ICCPR-OP1", PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Theory]
    [InlineData("DZ", "TIP", "15", StatusReasonKind.ContestedByTextMatch)]
    [InlineData("DZ", "TIP", "6", StatusReasonKind.StatementNotRead)]
    [InlineData("ER", "TIP", "6", StatusReasonKind.ContestedByTextMatch)]
    [InlineData("GR", "SOM", "13", StatusReasonKind.ContestedByTextMatch)]
    public void Status_StatementKnownFromAList_ContestsAndLowersNothing(
        string state, string instrument, string article, StatusReasonKind kind)
    {
        var status = TreatyCommitments.For(state).Status(Instruments.Find(instrument), article, Day);

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(kind).Should().BeTrue();
        status.Has(StatusReasonKind.Reserved).Should().BeFalse();
        status.Describe().Should().Contain("a statement known from a list");
    }

    [Theory]
    [InlineData("UNTOC", "SO", "status medium, date unverified")]
    [InlineData("ECHR-P7", "FR", "status medium, no date")]
    [InlineData("TIP", "AF", "status high, date doubtful")]
    public void Source_OfARowWhoseConfidenceIsNoneOfTheFour_CarriesItInItsWords(string instrument, string state, string words) =>
        TreatyCommitments.For(state).Commitments.Single(act => act.Instrument.Id == instrument).Source.Should().EndWith("; " + words);

    private static TreatyStatus Status(string state, string instrument, DateOnly on) =>
        TreatyCommitments.For(state).Status(Instruments.Find(instrument), null, on);
}
