using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Law;

public class StateCommitmentsDraftTests
{
    private static readonly CommitmentDraft Good = new()
    {
        Instrument = "TIP",
        Act = "ratification",
        Date = "2022-11-04",
        Source = "depositary",
        SourceAsOf = "2026-02-03",
        Confidence = "high",
    };

    [Fact]
    public void Build_GoodDraft_AnswersAsTheDataWould()
    {
        var known = new StateCommitmentsDraft
        {
            State = "PAK",
            Commitments = [Good],
            Reservations = [new() { Instrument = "TIP", Kinds = ["reservation"], Articles = ["15(2)"], Source = "depositary",
                SourceAsOf = "2026-02-03" }],
            ReservationsKnownFor = ["TIP"],
        }.Build();

        known.Status(Instruments.TraffickingInPersonsProtocol, "15(2)", new(2023, 1, 1)).Standing.Should().Be(TreatyStanding.NotBound);
        known.Status(Instruments.TraffickingInPersonsProtocol, "5", new(2023, 1, 1)).ToString()
            .Should().Be("Pakistan Trafficking in Persons Protocol art. 5 on 2023-01-01: bound (in force since)");
    }

    [Fact]
    public void Build_ConfidenceNotTold_CountsAsUnverified() =>
        new StateCommitmentsDraft { State = "PK", Commitments = [Good with { Confidence = null }] }.Build()
            .Status(Instruments.TraffickingInPersonsProtocol, null, new(2023, 1, 1)).Standing.Should().Be(TreatyStanding.Unknown);

    [Fact]
    public void Build_EverythingUnknown_TellsAllAtOnce() =>
        Problems(new()
        {
            State = "Pakisten",
            Commitments = [Good with { Instrument = "TIPS", Act = "ratificaton", Date = "4 November 2022", Source = " " }],
            Reservations = [new() { Instrument = "CAT", Kinds = ["reservations"], Articles = ["34"], Source = "depositary",
                SourceAsOf = "2026" }],
            ReservationsKnownFor = ["CEDAV"],
        }).Should().Equal(
            "TR0801 pk.json $.state: unknown State `Pakisten`; did you mean `Pakistan`?; write a code of ISO 3166 with two or three "
                + "letters, or the State's name",
            "TR0802 pk.json $.commitments[0].instrument: unknown instrument `TIPS`; did you mean `TIP`?; known are `UNTOC`, `TIP`, "
                + "`SOM`, `UNCAC`, `ICCPR`, `ICCPR-OP1`, "
            + "`ICCPR-OP2`, `ICESCR`, `OP-ICESCR`, `ICERD`, `CEDAW`, `OP-CEDAW` and 61 more",
            "TR0813 pk.json $.commitments[0].act: unknown word `ratificaton`; did you mean `ratification`?; allowed are `signature`, "
                + "`ratification`, `accession`, "
            + "`accession-or-ratification`, `succession`, `acceptance`, `approval`, `denunciation`, `not-party`, `presumed-not-party`",
            "TR0814 pk.json $.commitments[0].date: `4 November 2022` is not a date; write it like `2026-02-03`, `2023-06` or `1957`",
            "TR0815 pk.json $.commitments[0].source: the source is missing; say who says so",
            "TR0813 pk.json $.reservations[0].kinds[0]: unknown word `reservations`; did you mean `reservation`?; allowed are "
                + "`reservation`, `declaration`, `understanding`, `footnote-only`",
            "TR0803 pk.json $.reservations[0].articles[0]: CAT has no article `34`; its articles are 1 to 33",
            "TR0802 pk.json $.reservationsKnownFor[0]: unknown instrument `CEDAV`; did you mean `CEDAW`?; known are `UNTOC`, `TIP`, "
                + "`SOM`, `UNCAC`, `ICCPR`, `ICCPR-OP1`, "
            + "`ICCPR-OP2`, `ICESCR`, `OP-ICESCR`, `ICERD`, `CEDAW`, `OP-CEDAW` and 61 more");

    [Fact]
    public void Build_NothingWritten_NamesWhatIsMissing() =>
        Problems(new() { Commitments = [new()] }).Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)])
            .Should().Equal(
            "TR0801 pk.json $.state",
            "TR0802 pk.json $.commitments[0].instrument",
            "TR0813 pk.json $.commitments[0].act",
            "TR0814 pk.json $.commitments[0].date",
            "TR0815 pk.json $.commitments[0].source",
            "TR0814 pk.json $.commitments[0].sourceAsOf");

    [Fact]
    public void Build_RatifiedBeforeAdopted_IsRefused() =>
        Problems(Of(Good with { Date = "1999" })).Should().Equal(
            "TR0806 pk.json $.commitments[0].date: a ratification of Trafficking in Persons Protocol is dated `1999`, before its "
                + "adoption on 2000-11-15");

    [Fact]
    public void Build_DenouncedBeforeRatified_IsRefused() =>
        Problems(Of(Good, Good with { Act = "denunciation", Date = "2010-01-01" })).Should().Equal(
            "TR0809 pk.json $.commitments[1].date: Trafficking in Persons Protocol is denounced on `2010-01-01`, before it was accepted "
                + "on `2022-11-04`");

    [Fact]
    public void Build_JoinedTwice_IsRefused() =>
        Problems(Of(Good, Good with { Act = "accession", Date = "2024" })).Should().Equal(
            "TR0810 pk.json $.commitments[1]: an accession of Trafficking in Persons Protocol on `2024` follows an earlier one that was "
                + "never denounced");

    [Fact]
    public void Build_NotPartyBesideADeposit_IsRefused() =>
        Problems(Of(Good, Good with { Act = "not-party", Date = "2026-02-03" })).Should().Equal(
            "TR0811 pk.json $.commitments[1]: Trafficking in Persons Protocol cannot be recorded as not joined by `2026-02-03` beside a "
                + "ratification of `2022-11-04`; "
            + "record the denunciation instead, or leave out what is wrong");

    [Fact]
    public void Build_EffectBeforeTheActAndSourceBeforeTheAct_AreRefused() =>
        Problems(Of(Good with { EffectiveOn = "2022-11-03", SourceAsOf = "2021" })).Should().Equal(
            "TR0807 pk.json $.commitments[0].effectiveOn: a ratification takes effect on `2022-11-03`, before its date `2022-11-04`",
            "TR0808 pk.json $.commitments[0].sourceAsOf: the source speaks for `2021` and cannot know of what is dated `2022-11-04`");

    [Fact]
    public void Build_DenouncedWithoutAClause_IsRefused() =>
        Problems(Of(Good with { Instrument = "ICCPR-OP2", Act = "denunciation" })).Should().Equal(
            "TR0816 pk.json $.commitments[0]: ICCPR-OP2 has no clause on denunciation, and cannot be denounced");

    [Fact]
    public void Build_YearBeyondTheCalendar_IsRefused() =>
        Problems(Of(Good with { Date = "9999", SourceAsOf = "9999" })).Should().Equal("TR0814 pk.json $.commitments[0]: a date lies "
            + "after the year 2200");

    [Fact]
    public void Build_ListsThatAreNotThere_CountAsEmpty() =>
        Problems(new() { State = "PK", Commitments = default, ReservationsKnownFor = default, Reservations = [null!] })
            .Should().Equal("TR0813 pk.json $.reservations[0]: the reservation is missing");

    [Fact]
    public void Build_DeclarationRatified_IsRefused() =>
        Problems(Of(Good with { Instrument = "UDHR" })).Should().Equal(
            "TR0805 pk.json $.commitments[0]: UDHR is a declaration, which no State signs, ratifies or denounces");

    [Theory]
    [InlineData("REF51", "33", "1951 Refugee Convention allows no reservation to article `33`")]
    [InlineData("REF51", "33(1)", "1951 Refugee Convention allows no reservation to article `33(1)`")]
    [InlineData("REF51", "42", "1951 Refugee Convention allows no reservation to article `42`")]
    [InlineData("ICCPR-OP2", "1", "ICCPR-OP2 allows no reservation to article `1`; only to `2(1)`")]
    public void Build_ReservationWhereNoneIsAllowed_IsRefused(string instrument, string article, string message) =>
        Problems(Reserving(instrument, article)).Should().Equal($"TR0804 pk.json $.reservations[0].articles[0]: {message}");

    [Theory]
    [InlineData("REF51", "31")]
    [InlineData("REF51", "16(2)")]
    [InlineData("ICCPR-OP2", "2(1)")]
    public void Build_ReservationThatIsAllowed_IsTaken(string instrument, string article) =>
        Problems(Reserving(instrument, article)).Should().BeEmpty();

    [Fact]
    public void Build_ReservationToNothing_IsRefused() =>
        Problems(new()
        {
            State = "PK",
            Reservations = [new() { Instrument = "CAT", Kinds = ["reservation"], Source = "depositary",
            SourceAsOf = "2026" }]
        })
            .Should().Equal("TR0812 pk.json $.reservations[0].articles: the reservation names no article and is not general; say which "
                + "it is");

    private static StateCommitmentsDraft Of(params CommitmentDraft[] acts) => new() { State = "PK", Commitments = [.. acts] };

    private static StateCommitmentsDraft Reserving(string instrument, string article) => new()
    {
        State = "PK",
        Reservations = [new() { Instrument = instrument, Kinds = ["reservation"], Articles = [article], Source = "depositary",
            SourceAsOf = "2026" }],
    };

    private static IEnumerable<string> Problems(StateCommitmentsDraft draft)
    {
        try
        {
            draft.Build("pk.json");
            return [];
        }
        catch (InvalidCommitmentsException refused)
        {
            return refused.Problems.Select(problem => problem.ToString());
        }
    }
}
