using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>States whose treaties were read or corrected by hand.</summary>
public class RealCasesTests
{
    private static readonly DateOnly InTime = new(2023, 6, 1);

    [Theory]
    [InlineData("18", TreatyStanding.NotBound)]
    [InlineData("18(5)", TreatyStanding.NotBound)]
    [InlineData("5", TreatyStanding.Bound)]
    [InlineData("6", TreatyStanding.Bound)]
    [InlineData("6(1)", TreatyStanding.Bound)]
    public void Afghanistan_SmugglingProtocol_OnlyReturnIsReserved(string article, TreatyStanding standing)
    {
        var status = Status("AF", Instruments.SmugglingOfMigrantsProtocol, article, InTime);

        status.Standing.Should().Be(standing);
        status.Has(StatusReasonKind.Reserved).Should().Be(standing == TreatyStanding.NotBound);
        status.InForceSince.Should().Be(new DateOnly(2017, 3, 4));
    }

    [Theory]
    [InlineData("2(f)", TreatyStanding.NotBound)]
    [InlineData("2(g)", TreatyStanding.NotBound)]
    [InlineData("16", TreatyStanding.NotBound)]
    [InlineData("16(1)(a)", TreatyStanding.NotBound)]
    [InlineData("2(a)", TreatyStanding.Bound)]
    [InlineData("2", TreatyStanding.Bound)]
    [InlineData("11(1)(d)", TreatyStanding.Bound)]
    [InlineData("29", TreatyStanding.Bound)]
    public void Iraq_DiscriminationAgainstWomen_TwoPartsOfArticle2And16AreReserved(string article, TreatyStanding standing) =>
        Status("IQ", Instruments.DiscriminationAgainstWomen, article, InTime).Standing.Should().Be(standing);

    [Fact]
    public void Iraq_ArticleFoundByTextMatchOnly_IsContestedAndNotLowered() =>
        Status("IQ", Instruments.DiscriminationAgainstWomen, "29", InTime).Has(StatusReasonKind.ContestedByTextMatch).Should().BeTrue();

    /// <summary>
    /// Its statement was searched for numbers of articles and read by nobody: what it says beside article 29 is not known, and is told.
    /// </summary>
    [Fact]
    public void Pakistan_ArticleThatAnUnreadStatementDoesNotName_IsBoundAndTheStatementIsTold()
    {
        var status = Status("PK", Instruments.DiscriminationAgainstWomen, "2(f)", InTime);

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(StatusReasonKind.StatementNotRead).Should().BeTrue();
        status.Has(StatusReasonKind.ContestedByTextMatch).Should().BeFalse();
    }

    [Theory]
    [InlineData("2", TreatyStanding.NotBound)]
    [InlineData("2(f)", TreatyStanding.NotBound)]
    [InlineData("16(1)(c)", TreatyStanding.NotBound)]
    [InlineData("16(1)(a)", TreatyStanding.Bound)]
    [InlineData("6", TreatyStanding.Bound)]
    public void Bangladesh_DiscriminationAgainstWomen_Article2AndOnePartOf16AreReserved(string article, TreatyStanding standing) =>
        Status("BD", Instruments.DiscriminationAgainstWomen, article, InTime).Standing.Should().Be(standing);

    [Fact]
    public void Bangladesh_LegalAid_StaysBindingBesideTheReservationOnTrialInAbsence()
    {
        var status = Status("BD", Instruments.CivilAndPoliticalRights, "14(3)(d)", InTime);

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Reasons.Should().ContainSingle(reason => reason.Kind == StatusReasonKind.ReservedInPart)
            .Which.Reservation!.LimitedTo.Should().Be("trial in the absence of the accused");
    }

    [Theory]
    [InlineData("BD", "SOM")]
    [InlineData("BD", "REF51")]
    [InlineData("BD", "REF67")]
    [InlineData("IR", "TIP")]
    [InlineData("IR", "SOM")]
    [InlineData("PK", "SOM")]
    public void Status_NoRecordInAnOldList_IsUnknownOnAnyDate(string state, string instrument)
    {
        foreach (var on in new DateOnly[] { new(2010, 1, 1), new(2015, 1, 1), new(2026, 11, 24) })
        {
            var status = Status(state, Instruments.Find(instrument), null, on);

            status.Standing.Should().Be(
                on < Instruments.Find(instrument).InForce.Date ? TreatyStanding.NotBound : TreatyStanding.Unknown, $"{status}");
        }
    }

    [Theory]
    [InlineData("CEDAW")]
    [InlineData("CAT")]
    public void Iran_NotInTheCompleteList_IsNotBoundUpToTheDateOfTheList(string instrument)
    {
        Status("IR", Instruments.Find(instrument), null, new(2026, 2, 3)).Standing.Should().Be(TreatyStanding.NotBound);
        Status("IR", Instruments.Find(instrument), null, new(2026, 2, 4)).Standing.Should().Be(TreatyStanding.Unknown);
    }

    [Theory]
    [InlineData("2025-07-05", TreatyStanding.NotBound)]
    [InlineData("2025-07-06", TreatyStanding.Unknown)]
    [InlineData("2025-09-04", TreatyStanding.Unknown)]
    [InlineData("2025-09-05", TreatyStanding.Bound)]
    public void Iran_OrganizedCrime_IsAPartyWithoutAVerifiedDateAndWithAGeneralReservation(string on, TreatyStanding standing)
    {
        var status = Status("IR", Instruments.OrganizedCrimeConvention, "5", PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        status.Has(StatusReasonKind.DateUnverified).Should().BeTrue();
        status.Has(StatusReasonKind.GeneralReservation).Should().Be(standing != TreatyStanding.NotBound);
        status.Has(StatusReasonKind.SignedOnly).Should().BeFalse("the row of 2026 takes the place of the signature's");
    }

    [Fact]
    public void Iran_RightsOfTheChild_IsContestedInGeneralTermsAndBinds()
    {
        var status = Status("IRN", Instruments.RightsOfTheChild, "35", InTime);

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(StatusReasonKind.GeneralReservation).Should().BeTrue();
    }

    [Theory]
    [InlineData("2022-11-03", TreatyStanding.NotBound)]
    [InlineData("2022-11-04", TreatyStanding.NotBound)]
    [InlineData("2022-12-03", TreatyStanding.NotBound)]
    [InlineData("2022-12-04", TreatyStanding.Bound)]
    [InlineData("2026-11-24", TreatyStanding.Bound)]
    public void Pakistan_TraffickingProtocol_BindsThirtyDaysAfterDeposit(string on, TreatyStanding standing)
    {
        var status = Status("PK", Instruments.TraffickingInPersonsProtocol, "6(6)", PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        status.Has(StatusReasonKind.DateUnverified).Should().BeTrue("the status is well supported and the date is recalled");
    }

    [Theory]
    [InlineData("2023-03-21", TreatyStanding.NotBound)]
    [InlineData("2023-03-22", TreatyStanding.Bound)]
    public void Bhutan_TraffickingProtocol_CountsFromTheCorrectedDeposit(string on, TreatyStanding standing)
    {
        var status = Status("BT", Instruments.TraffickingInPersonsProtocol, null, PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        status.Reasons[0].Commitment!.Date.ToString().Should().Be("2023-02-20");
    }

    [Theory]
    [InlineData("SOM", "JP")]
    [InlineData("TIP", "CZ")]
    [InlineData("UNTOC", "SO")]
    [InlineData("ECHR-P7", "FR")]
    [InlineData("SAARC-TIP", "IN")]
    [InlineData("STLS61", "ML")]
    public void Status_OnlyCountsOrMemorySupportIt_IsNotVerifiedAndBindsNobodyByItself(string instrument, string state)
    {
        var status = Status(state, Instruments.Find(instrument), null, new(2026, 11, 27));

        status.Standing.Should().Be(TreatyStanding.Unknown);
        status.Has(StatusReasonKind.Unverified).Should().BeTrue();
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("na")]
    [InlineData("NAM")]
    [InlineData("Namibia")]
    public void Namibia_ByAnyName_IsAState(string text)
    {
        TreatyCommitments.For(text).State.Name.Should().Be("Namibia");
        TreatyCommitments.For(text).Commitments.Count(act => act.Act != CommitmentAct.NotParty && act.Act != CommitmentAct.PresumedNotParty)
            .Should().Be(28 + 4);
        Status(text, Instruments.TraffickingInPersonsProtocol, "5", InTime).Standing.Should().Be(TreatyStanding.Bound);
    }

    [Theory]
    [InlineData("2010-01-01", TreatyStanding.Unknown)]
    [InlineData("2023-02-07", TreatyStanding.Unknown)]
    [InlineData("2023-02-08", TreatyStanding.NotBound)]
    [InlineData("2026-11-24", TreatyStanding.Unknown)]
    public void Belarus_ComplaintsToTheHumanRightsCommittee_EndWithTheDenunciation(string on, TreatyStanding standing) =>
        Status("BLR", Instruments.CivilAndPoliticalRightsComplaints, null, PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Theory]
    [InlineData("1957-12-31", TreatyStanding.NotBound)]
    [InlineData("1975-01-01", TreatyStanding.Bound)]
    [InlineData("1990-06-01", TreatyStanding.Unknown)]
    [InlineData("1991-12-31", TreatyStanding.NotBound)]
    [InlineData("2026-06-01", TreatyStanding.Unknown)]
    public void Malaysia_AbolitionOfForcedLabour_EndsAYearAfterADenunciationKnownByYear(string on, TreatyStanding standing) =>
        Status("MY", Instruments.AbolitionOfForcedLabour, null, PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Theory]
    [InlineData("2024-12-31", TreatyStanding.NotBound)]
    [InlineData("2025-01-01", TreatyStanding.Unknown)]
    [InlineData("2026-12-30", TreatyStanding.Unknown)]
    [InlineData("2026-12-31", TreatyStanding.Bound)]
    public void Pakistan_ForcedLabourProtocol_BindsForSureFromTheEndOfTheNextYear(string on, TreatyStanding standing) =>
        Status("PK", Instruments.ForcedLabourProtocol, "4(2)", PartialDate.Parse(on).First).Standing.Should().Be(standing);

    [Fact]
    public void UnitedStates_ProtocolOnRefugeesAlone_BindsToNonRefoulement()
    {
        var status = Status("US", Instruments.RefugeeConvention, "33(1)", InTime);

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(StatusReasonKind.ThroughProtocolOf1967).Should().BeTrue();
        Status("US", Instruments.RefugeeConvention, null, InTime).Standing.Should().Be(TreatyStanding.Unknown);
    }

    [Theory]
    [InlineData("MG")]
    [InlineData("KN")]
    public void Status_ConventionOnRefugeesAlone_IsUnknownBeyondEventsBefore1951(string state)
    {
        var status = Status(state, Instruments.RefugeeConvention, "33", InTime);

        status.Standing.Should().Be(TreatyStanding.Unknown);
        status.Has(StatusReasonKind.OnlyEventsBefore1951).Should().BeTrue();
    }

    private static TreatyStatus Status(string state, Instrument instrument, string? article, DateOnly on) =>
        TreatyCommitments.For(state).Status(instrument, article, on);
}
