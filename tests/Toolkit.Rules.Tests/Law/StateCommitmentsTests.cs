using System.Collections.Immutable;
using CsCheck;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Law;

public class StateCommitmentsTests
{
    private static readonly State Kenya = State.Find("KE");

    [Fact]
    public void Status_NothingRecorded_IsUnknown()
    {
        var known = StateCommitments.From(Kenya, []);

        foreach (var instrument in Instruments.All.Where(instrument => instrument.IsTreaty))
        {
            known.Status(instrument, null, new(2026, 1, 1)).Standing.Should().Be(TreatyStanding.Unknown, $"{instrument}");
        }
    }

    [Fact]
    public void Status_Declaration_BindsNobody() =>
        StateCommitments.From(Kenya, []).Status(Instruments.UniversalDeclaration, "4", new(2026, 1, 1))
            .Reasons.Should().ContainSingle(reason => reason.Kind == StatusReasonKind.NotATreaty);

    [Fact]
    public void Status_DepositedBeforeTheTreatyWasInForce_BindsWithTheTreaty() =>
        Known(Act("TIP", CommitmentAct.Ratification, "2001-01-05")).Status(Instruments.TraffickingInPersonsProtocol, null, new(2010, 1, 1))
            .InForceSince.Should().Be(new DateOnly(2003, 12, 25));

    [Fact]
    public void Status_NoEntryRuleKnown_IsUnknownAfterTheDeposit()
    {
        var deposit = Act("ECPT", CommitmentAct.Ratification, "1990-01-05");

        var status = Known(deposit).Status(Instruments.EuropeanTorturePrevention, null, new(2010, 1, 1));
        status.Standing.Should().Be(TreatyStanding.Unknown);
        status.Has(StatusReasonKind.EntryRuleNotKnown).Should().BeTrue();
        Known(deposit with { EffectiveOn = new(1990, 1, 5) }).Status(Instruments.EuropeanTorturePrevention, null, new(2010, 1, 1))
            .Standing.Should().Be(TreatyStanding.Bound);
    }

    [Theory]
    [InlineData("1980-01-01", TreatyStanding.Unknown)]
    [InlineData("1993-09-01", TreatyStanding.Bound)]
    public void Status_Succession_BindsFromTheDepositarysDate(string on, TreatyStanding standing) =>
        Known(Act("ICERD", CommitmentAct.Succession, "1993-09-01")).Status(Instruments.RacialDiscrimination, null,
            PartialDate.Parse(on).First)
            .Standing.Should().Be(standing);

    [Fact]
    public void Status_DateAfterTheSource_BindsAndSaysSo()
    {
        var status = Known(Act("CAT", CommitmentAct.Accession, "2000-01-01")).Status(Instruments.Torture, "3", new(2026, 11, 24));

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(StatusReasonKind.LapsedSource).Should().BeTrue();
        status.Has(StatusReasonKind.ReservationsNotHeld).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-02-03", TreatyStanding.NotBound)]
    [InlineData("2026-02-04", TreatyStanding.Unknown)]
    public void Status_CompleteListOutranksAnUnverifiedRow_UpToItsDate(string on, TreatyStanding standing) =>
        Known(
            Act("CAT", CommitmentAct.Accession, "2000-01-01") with { Confidence = CommitmentConfidence.Unverified },
            Act("CAT", CommitmentAct.NotParty, "2026-02-03")).Status(Instruments.Torture, "3", PartialDate.Parse(on).First)
            .Standing.Should().Be(standing);

    [Theory]
    [InlineData(CommitmentAct.NotParty, "2026-02-02", TreatyStanding.Unknown, StatusReasonKind.DenunciationNotExcluded)]
    [InlineData(CommitmentAct.NotParty, "2026-02-03", TreatyStanding.NotBound, StatusReasonKind.NotParty)]
    [InlineData(CommitmentAct.NotParty, "2026-02-04", TreatyStanding.Unknown, StatusReasonKind.LapsedSource)]
    [InlineData(CommitmentAct.PresumedNotParty, "2026-02-02", TreatyStanding.Unknown, StatusReasonKind.DenunciationNotExcluded)]
    [InlineData(CommitmentAct.PresumedNotParty, "2026-02-03", TreatyStanding.NotBound, StatusReasonKind.NotParty)]
    [InlineData(CommitmentAct.PresumedNotParty, "2026-02-04", TreatyStanding.NotBound, StatusReasonKind.NotPartyWhenListed)]
    public void Status_OneListDoesNotNameTheState_TellsOfItsDayAndNotOfTheTimeBefore(
        CommitmentAct list, string on, TreatyStanding standing, StatusReasonKind reason)
    {
        var status = Known(Act("CAT", list, "2026-02-03")).Status(Instruments.Torture, null, PartialDate.Parse(on).First);

        status.Standing.Should().Be(standing);
        status.Has(reason).Should().BeTrue();
    }

    [Fact]
    public void Status_BetweenTwoLists_IsNotBoundAndSaysWhatIsNotExcluded()
    {
        var status = Known(Act("CAT", CommitmentAct.NotParty, "2010-01-01"), Act("CAT", CommitmentAct.NotParty, "2020-01-01"))
            .Status(Instruments.Torture, null, new(2015, 1, 1));

        status.Standing.Should().Be(TreatyStanding.NotBound);
        status.Has(StatusReasonKind.DenunciationNotExcluded).Should().BeTrue();
    }

    /// <summary>An act that nobody verified, beside a list that doesn't name the State, leaves both open after the list's day.</summary>
    [Fact]
    public void Status_ListBesideAnUnverifiedAct_IsNotPresumedAfterItsDay() =>
        Known(
            Act("CAT", CommitmentAct.Accession, "2000-01-01") with { Confidence = CommitmentConfidence.Unverified },
            Act("CAT", CommitmentAct.PresumedNotParty, "2020-01-01")).Status(Instruments.Torture, null, new(2021, 1, 1))
            .Standing.Should().Be(TreatyStanding.Unknown);

    [Theory]
    [InlineData("1983-04-28/2023-10-19", true)]
    [InlineData("2023-10-19/2023-10-19", true)]
    [InlineData("2023-10-19/1983-04-28", false)]
    [InlineData("1983/2023", false)]
    [InlineData("1983-04-28/", false)]
    [InlineData("1983-04-28/2023-13-19", false)]
    public void PartialDate_Interval_IsReadAndWrittenAlike(string text, bool isDate)
    {
        PartialDate.TryParse(text, out var date).Should().Be(isDate);
        if (isDate)
        {
            date.ToString().Should().Be(text);
            PartialDate.Parse(text).Should().Be(PartialDate.Between(date.First, date.Last));
        }
    }

    [Fact]
    public void Status_Denounced_EndsOnTheDayOfEffectAndRevivesWithANewDeposit()
    {
        var known = Known(
            Act("ICCPR-OP1", CommitmentAct.Accession, "1980-01-01"),
            Act("ICCPR-OP1", CommitmentAct.Denunciation, "1998-05-26") with { EffectiveOn = new(1998, 8, 26) },
            Act("ICCPR-OP1", CommitmentAct.Accession, "2005-01-01"));

        Standing(new(1998, 8, 25)).Should().Be(TreatyStanding.Bound);
        Standing(new(1998, 8, 26)).Should().Be(TreatyStanding.NotBound);
        Standing(new(2005, 3, 31)).Should().Be(TreatyStanding.NotBound);
        Standing(new(2005, 4, 1)).Should().Be(TreatyStanding.Bound);

        TreatyStanding Standing(DateOnly on) => known.Status(Instruments.CivilAndPoliticalRightsComplaints, null, on).Standing;
    }

    [Theory]
    [InlineData(CommitmentAct.Accession, TreatyStanding.Bound)]
    [InlineData(CommitmentAct.NotParty, TreatyStanding.NotBound)]
    [InlineData(null, TreatyStanding.Unknown)]
    public void Status_RefugeeConvention_NeedsTheProtocol(CommitmentAct? protocol, TreatyStanding standing)
    {
        var convention = Act("REF51", CommitmentAct.Accession, "1990-01-01");
        var known = protocol is { } act
            ? Known(convention, Act("REF67", act, act == CommitmentAct.NotParty ? "2020-01-01" : "1990-01-01"))
            : Known(convention);

        foreach (var article in new[] { null, "33", "31(1)" })
        {
            var status = known.Status(Instruments.RefugeeConvention, article, new(2020, 1, 1));
            status.Standing.Should().Be(standing);
            status.Has(StatusReasonKind.OnlyEventsBefore1951).Should().Be(standing != TreatyStanding.Bound);
        }
    }

    [Fact]
    public void Status_DeclarationReadByAPerson_FlagsAndDoesNotLower()
    {
        var known = StateCommitments.From(
            Kenya,
            [Act("CAT", CommitmentAct.Accession, "2000-01-01")],
            [Reserve("CAT", "14") with { Kinds = ReservationKinds.Declaration }]);

        var status = known.Status(Instruments.Torture, "14(1)", new(2020, 1, 1));

        status.Standing.Should().Be(TreatyStanding.Bound);
        status.Has(StatusReasonKind.Declaration).Should().BeTrue();
    }

    [Fact]
    public void Status_ArticleThatDoesNotExist_IsRefused() =>
        FluentActions.Invoking(() => Known().Status(Instruments.Torture, "34", new(2020, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("CAT has no article `34`; its articles are 1 to 33*");

    /// <summary>
    /// One deposit, perhaps denounced, perhaps signed before; or a list that doesn't name the State: what the data can hold.
    /// </summary>
    [Fact]
    public void Status_InformationRemoved_NeverTurnsFromUnknownToNotBound() =>
        Gen.Select(Records, Gen.Int[1985, 2027], Gen.Int[1, 12]).Sample(
            (records, year, month) =>
            {
                var on = new DateOnly(year, month, 15);
                foreach (var article in new[] { null, "5", "29" })
                {
                    var known = StateCommitments.From(Kenya, records.Acts, records.Statements);
                    if (known.Status(records.Instrument, article, on).Standing != TreatyStanding.Unknown)
                    {
                        continue;
                    }

                    foreach (var less in Less(records.Acts))
                    {
                        StateCommitments.From(Kenya, less, records.Statements).Status(records.Instrument, article, on)
                            .Standing.Should().NotBe(TreatyStanding.NotBound, $"{string.Join("; ", records.Acts)} on {on:O}");
                    }

                    foreach (var statement in records.Statements)
                    {
                        StateCommitments.From(Kenya, records.Acts, records.Statements.Remove(statement))
                            .Status(records.Instrument, article, on)
                            .Standing.Should().NotBe(TreatyStanding.NotBound);
                    }
                }
            },
            iter: 3000);

    /// <summary>Each act dropped, made less exact, or made unverified.</summary>
    private static IEnumerable<ImmutableArray<Commitment>> Less(ImmutableArray<Commitment> acts)
    {
        foreach (var act in acts)
        {
            yield return acts.Remove(act);
            yield return acts.Replace(act, act with { Confidence = CommitmentConfidence.Unverified });
            if (act.Act is not (CommitmentAct.NotParty or CommitmentAct.Denunciation or CommitmentAct.Signature) && acts.Length == 1)
            {
                yield return acts.Replace(act, act with { Date = PartialDate.Year(act.Date.First.Year) });
            }
        }
    }

    /// <summary>A reservation limited to one point takes out that point, in the same words and place, and nothing else.</summary>
    [Theory]
    [InlineData("14(3)(d)", "trial in absence", TreatyStanding.NotBound)]
    [InlineData("14(3)(d)", "legal aid", TreatyStanding.Bound)]
    [InlineData("14(3)(d)", null, TreatyStanding.Bound)]
    [InlineData("14(3)(e)", "trial in absence", TreatyStanding.Bound)]
    [InlineData("14(3)", "trial in absence", TreatyStanding.Bound)]
    public void Status_ReservedOnOnePoint_LosesThatPointOnly(string article, string? point, TreatyStanding standing)
    {
        var whole = Instruments.CivilAndPoliticalRights.Article(article);
        var known = StateCommitments.From(
            Kenya, [Act("ICCPR", CommitmentAct.Ratification, "1990-01-01")],
                [Reserve("ICCPR", "14(3)(d)") with { LimitedTo = "trial in absence" }]);

        known.Status(point is null ? whole : whole.On(point), new(2020, 1, 1)).Standing.Should().Be(standing);
    }

    private static Gen<(Instrument Instrument, ImmutableArray<Commitment> Acts, ImmutableArray<Reservation> Statements)> Records =>
        from id in OneOf("CEDAW", "REF51", "ILO-C029", "ECHR", "UNTOC")
        from consent in OneOf(CommitmentAct.Ratification, CommitmentAct.Succession, CommitmentAct.AccessionOrRatification)
        from start in Gen.Int[2001, 2010]
        from byYear in Gen.Bool
        from confidence in Gen.Enum<CommitmentConfidence>()
        from denounced in Gen.Int[0, 3]
        from signed in Gen.Bool
        from listed in Gen.Bool
        from reserved in Gen.Bool
        let deposit = Act(id, consent, byYear ? $"{start}" : $"{start}-06-15") with { Confidence = confidence }
        let acts = ImmutableArray.CreateRange<Commitment>(
        [
            .. listed && confidence != CommitmentConfidence.Unverified ? [Act(id, CommitmentAct.NotParty, "2020-01-01")]
                : new[] { deposit },
            .. denounced == 1 && !listed ? [Act(id, CommitmentAct.Denunciation, $"{start + 8}")] : Array.Empty<Commitment>(),
            .. denounced == 2 && !listed ? [Act(id, CommitmentAct.Denunciation, $"{start + 8}-03-01") with { EffectiveOn = new(start + 9, 3,
                1) }] : Array.Empty<Commitment>(),
            .. signed ? [Act(id, CommitmentAct.Signature, "2001-01-01")] : Array.Empty<Commitment>(),
        ])
        select (Instruments.Find(id), acts, reserved ? [Reserve(id, "5")] : ImmutableArray<Reservation>.Empty);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static StateCommitments Known(params Commitment[] acts) => StateCommitments.From(Kenya, acts);

    private static Commitment Act(string instrument, CommitmentAct act, string date) => new()
    {
        State = Kenya,
        Instrument = Instruments.Find(instrument),
        Act = act,
        Date = PartialDate.Parse(date),
        Source = "test",
        SourceAsOf = PartialDate.Parse("2026-02-03"),
        Confidence = CommitmentConfidence.High,
    };

    private static Reservation Reserve(string instrument, string article) => new()
    {
        State = Kenya,
        Instrument = Instruments.Find(instrument),
        Kinds = ReservationKinds.Reservation,
        Articles = [article],
        Reading = ReservationReading.ReadByPerson,
        Source = "test",
        SourceAsOf = PartialDate.Parse("2026-02-03"),
    };
}
