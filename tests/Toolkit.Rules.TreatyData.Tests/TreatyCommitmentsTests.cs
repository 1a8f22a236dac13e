using Toolkit.Rules.Law;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.TreatyData.Tests;

public class TreatyCommitmentsTests
{
    [Fact]
    public void EmbeddedFile_MadeAgainFromTheTables_IsTheSame() =>
        Approved.Text(CompactText.Make(), "../../src/Toolkit.Rules.TreatyData/Data/commitments.txt");

    [Fact]
    public void All_AgainstTheTables_HasEveryRow()
    {
        CompactText.Rows("ratifications.csv").Should().HaveCount(5046);
        CompactText.Rows("reservations.csv").Should().HaveCount(735);

        TreatyCommitments.All.Count(act => act.Act == CommitmentAct.Denunciation).Should().Be(3);
        TreatyCommitments.All.Should().HaveCount(5046 + 3 + 1, "three rows tell of a denunciation too, and Iran's ratification was added");
        TreatyCommitments.Reservations.Should().HaveCount(735 - 1 + 5, "one row names no State, and six readings were added, one of them in place of its row");
        TreatyCommitments.Reservations.Count(one => one.Reading == ReservationReading.ReadByPerson).Should().Be(6);
    }

    [Fact]
    public void All_UnverifiedRows_AreShownAsSuch()
    {
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.Unverified).Should().Be(53, "Afghanistan's to the smuggling protocol was confirmed");
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.StatusHighDateUnverified).Should().Be(13, "Iran's ratification joined twelve");
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.HighMayHaveRatifiedSince).Should().Be(16);
    }

    [Fact]
    public void For_EveryStateAndInstrument_TellsWhy()
    {
        foreach (var state in State.All)
        {
            TreatyCommitments.For(state.Alpha2, new DateOnly(2025, 6, 1)).Should().HaveCount(33)
                .And.OnlyContain(status => !status.Reasons.IsEmpty && status.State == state);
        }
    }

    [Fact]
    public void For_ManyThreads_GivesOneObject() =>
        Enumerable.Range(0, 64).AsParallel().Select(_ => TreatyCommitments.For("KE")).Distinct().Should().ContainSingle();

    [Fact]
    public void CompleteLists_OfOldSources_AreNone()
    {
        TreatyCommitments.CompleteLists.Should().HaveCount(27);
        TreatyCommitments.CompleteLists.Keys.Should().NotContain(
            [Instruments.OrganizedCrimeConvention, Instruments.TraffickingInPersonsProtocol, Instruments.SmugglingOfMigrantsProtocol,
             Instruments.CorruptionConvention, Instruments.RefugeeConvention, Instruments.RefugeeProtocol]);
    }

    [Fact]
    public void Sources_OfAllRecords_HaveTheDatesOfTheTables()
    {
        TreatyCommitments.Sources.Sum(source => source.Records).Should().Be(TreatyCommitments.All.Length);
        TreatyCommitments.Sources.Select(source => source.AsOf.ToString()).Distinct().Should().BeEquivalentTo(
            "2026-02-03", "2026", "2015-03-14", "2013-10-17", "2014-04-02", "2013-12-13", "2013-09-24", "2023-06", "2025");
    }

    [Fact]
    public void Missing_UnidentifiedParties_AreTwoToEachProtocol()
    {
        TreatyCommitments.Missing.Where(gap => gap.Id.StartsWith("unidentified-parties", StringComparison.Ordinal))
            .Should().HaveCount(2).And.OnlyContain(gap => gap.Count == 2);
        TreatyCommitments.All.Count(act => act.Instrument == Instruments.TraffickingInPersonsProtocol && act.IsConsent).Should().Be(180);
        TreatyCommitments.All.Count(act => act.Instrument == Instruments.SmugglingOfMigrantsProtocol && act.IsConsent).Should().Be(150);
    }

    [Fact]
    public void Status_AnyRecordOfTheDataRemoved_NeverTurnsFromUnknownToNotBound()
    {
        DateOnly[] dates =
        [
            new(1950, 1, 1), new(1960, 6, 1), new(1990, 6, 1), new(2000, 12, 31), new(2010, 7, 1), new(2014, 1, 1),
            new(2022, 12, 1), new(2023, 4, 1), new(2025, 12, 31), new(2026, 1, 15), new(2026, 11, 24),
        ];
        foreach (var state in State.All)
        {
            var known = TreatyCommitments.For(state);
            foreach (var removed in known.Commitments)
            {
                var less = StateCommitments.From(state, known.Commitments.Where(act => act != removed), known.Reservations);
                foreach (var on in dates)
                {
                    // The Convention on refugees depends on the records of its Protocol.
                    foreach (var asked in removed.Instrument == Instruments.RefugeeProtocol
                        ? new[] { removed.Instrument, Instruments.RefugeeConvention }
                        : [removed.Instrument])
                    {
                        var article = asked == Instruments.RefugeeConvention ? "33" : null;
                        if (known.Status(asked, article, on).Standing == TreatyStanding.Unknown)
                        {
                            less.Status(asked, article, on).Standing.Should().NotBe(TreatyStanding.NotBound, $"{removed}");
                        }
                    }
                }
            }
        }
    }

    /// <summary>The table that people read says the same as what programs are told.</summary>
    [Fact]
    public void Status_OfTheProgrammesCountries_AgreesWithTheirTable()
    {
        var table = CompactText.Table("gloact_matrix.csv").ToList();
        var on = new DateOnly(2026, 1, 1);
        foreach (var row in table.Skip(1))
        {
            var known = TreatyCommitments.For(row[0]);
            for (var i = 2; i < row.Length; i++)
            {
                var instrument = Instruments.Find(table[0][i]);
                var consent = known.Commitments.SingleOrDefault(act => act.Instrument == instrument && act.IsConsent);
                var status = known.Status(instrument, null, on);
                if (row[i] == "unknown")
                {
                    status.Standing.Should().Be(TreatyStanding.Unknown, $"{status}");
                }
                else if (row[i] == "none")
                {
                    status.Standing.Should().Be(TreatyStanding.NotBound, $"{status}");
                }
                else if (row[i].StartsWith("S ", StringComparison.Ordinal))
                {
                    status.Has(StatusReasonKind.SignedOnly).Should().BeTrue($"{status}");
                    status.Standing.Should().NotBe(TreatyStanding.Bound, $"{status}");
                }
                else
                {
                    consent!.Date.ToString().Should().Be(row[i], $"{status}");
                }
            }
        }
    }

    [Fact]
    public void PublicApi_OfTreatyData_IsAsApproved() =>
        Approved.Text(
            PublicApiGenerator.ApiGenerator.GeneratePublicApi(
                typeof(TreatyCommitments).Assembly, new() { IncludeAssemblyAttributes = false }),
            "PublicApi.approved.txt");

    /// <summary>No list of parties could name a State that is made up, so that its absence from one says nothing.</summary>
    [Fact]
    public void For_CodeForOwnUse_KnowsNothing()
    {
        TreatyCommitments.For("XZ").Commitments.Should().BeEmpty();
        TreatyCommitments.For("XZ", new(2026, 1, 1)).Should().OnlyContain(status => status.Standing == TreatyStanding.Unknown);
    }

    [Fact]
    public void WithTreatyData_StateOfTheCase_IsPutInLikeThatOfAFact() =>
        new Case { AssessedOn = new(2026, 1, 1), State = State.Find("KE"), Facts = [] }.WithTreatyData().Commitments.Should()
            .ContainSingle().Which.State.Alpha2.Should().Be("KE");
}
