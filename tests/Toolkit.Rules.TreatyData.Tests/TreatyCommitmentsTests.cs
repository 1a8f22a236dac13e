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

        CompactText.Rows("ratifications-2026.csv").Should().HaveCount(1153);
        CompactText.Rows("reservations-2026.csv").Should().HaveCount(101);

        TreatyCommitments.All.Count(act => act.Act == CommitmentAct.Denunciation).Should().Be(3 + 11 + 2,
            "two rows of 2026 tell of the end beside the beginning");
        TreatyCommitments.All.Should().HaveCount(5046 + 3 + 1153 - 47 + 2,
            "47 rows of 2026 take an older one's place, and five rows tell of a denunciation too");
        TreatyCommitments.Reservations.Should().HaveCount(735 - 1 + 5 + 101 - 1,
            "one row names no State, six readings were added, one in place of its row, and one row of 2026 was read");
        TreatyCommitments.Reservations.Count(one => one.Reading == ReservationReading.Listed).Should().Be(100);
        TreatyCommitments.Reservations.Count(one => one.Reading == ReservationReading.ReadByPerson).Should().Be(6);
    }

    [Fact]
    public void All_UnverifiedRows_AreShownAsSuch()
    {
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.Unverified).Should().Be(112,
            "what only counts or memory support stays unverified");
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.StatusHighDateUnverified).Should()
            .Be(211, "acts without a date are among them");
        TreatyCommitments.All.Count(act => act.Confidence == CommitmentConfidence.HighMayHaveRatifiedSince).Should().Be(66);
    }

    [Fact]
    public void For_EveryStateAndInstrument_TellsWhy()
    {
        foreach (var state in State.All)
        {
            TreatyCommitments.For(state.Alpha2, new DateOnly(2025, 6, 1)).Should().HaveCount(33 + 17)
                .And.OnlyContain(status => !status.Reasons.IsEmpty && status.State == state);
        }
    }

    [Fact]
    public void For_ManyThreads_GivesOneObject() =>
        Enumerable.Range(0, 64).AsParallel().Select(_ => TreatyCommitments.For("KE")).Distinct().Should().ContainSingle();

    [Fact]
    public void CompleteLists_OfOldSources_AreNone()
    {
        TreatyCommitments.CompleteLists.Should().HaveCount(27 + 6);
        TreatyCommitments.CompleteLists.Keys.Should().NotContain(
            [Instruments.OrganizedCrimeConvention, Instruments.TraffickingInPersonsProtocol, Instruments.SmugglingOfMigrantsProtocol,
             Instruments.CorruptionConvention, Instruments.RefugeeConvention, Instruments.RefugeeProtocol]);
    }

    [Fact]
    public void Sources_OfAllRecords_HaveTheDatesOfTheTables()
    {
        TreatyCommitments.Sources.Sum(source => source.Records).Should().Be(TreatyCommitments.All.Length);
        TreatyCommitments.Sources.Select(source => source.AsOf.ToString()).Distinct().Should().BeEquivalentTo(
            Dates("ratifications.csv").Concat(Dates("ratifications-2026.csv")).Except(["undated"])
                .Union(["1993-06-11", "2008-05-06"]), "an undated copy speaks for the last act that it tells");

        static IEnumerable<string> Dates(string name) => CompactText.Rows(name).Select(row => row[8].Split(' ')[0]).Distinct();
    }

    [Fact]
    public void Missing_UnidentifiedParties_AreCounted()
    {
        TreatyCommitments.Missing.Where(gap => gap.Id.StartsWith("unidentified-parties", StringComparison.Ordinal))
            .Select(gap => gap.Count).Should().Equal(1, 2, 5, 8);
        TreatyCommitments.All.Count(act => act.Instrument == Instruments.TraffickingInPersonsProtocol && act.IsConsent).Should().Be(181);
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
                // A State that left and came back: without its first act, or its leaving, what is left contradicts itself and is refused.
                var joined = known.Commitments.Where(act => act.Instrument == removed.Instrument && act.IsConsent)
                    .OrderBy(act => act.Date.Last).ToList();
                if (joined.Count > 1 && removed != joined[^1])
                {
                    continue;
                }

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
                var status = known.Status(instrument, null, row[i] == "none" ? TreatyCommitments.CompleteLists[instrument].First : on);
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
