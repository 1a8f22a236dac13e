using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.InternationalLegalContext;

namespace Toolkit.Rules.Tests.Situation.InternationalLegalContext;

public sealed class TreatyRulesTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Lazy<RuleBook> Book = new(() => ToolkitRules.Build(new() { Tools = ["international-legal-context"] }));

    /// <summary>Every combination of what is asked of a row, unanswered included, against what the annexes say.</summary>
    [Fact]
    public void Every_combination_of_a_row_comes_to_what_the_tool_says()
    {
        Answer?[] answers = [Answer.Yes, Answer.No, null];
        InstrumentOpens?[] opens = [.. Enum.GetValues<InstrumentOpens>().Cast<InstrumentOpens?>(), null];
        foreach (var (party, reserved, steps, open) in
            from party in answers from reserved in answers from steps in answers from open in opens select (party, reserved, steps, open))
        {
            var report = Assess(new TreatyPosition
            {
                Id = "row",
                State = State.Find("PK"),
                Instrument = "CAT",
                Opens = open,
                IsParty = party,
                HasReservations = reserved,
                TookSteps = steps
            });
            var expected = new[]
            {
                party == Answer.No ? "not-party" : null,
                party == Answer.Yes && reserved == Answer.Yes ? "reserved" : null,
                party == Answer.Yes && steps == Answer.No ? "not-carried-out" : null,
                open == InstrumentOpens.CommitteeReview && party == Answer.Yes ? "committee-observes" : null,
                open == InstrumentOpens.CommitteeReview && party == Answer.No ? "no-committee" : null,
                open == InstrumentOpens.Complaints && party == Answer.Yes ? "can-complain" : null,
                open == InstrumentOpens.Complaints && party == Answer.No ? "cannot-complain" : null,
                open == InstrumentOpens.Visits && party == Answer.Yes ? "is-visited" : null,
            };
            report.Findings.Select(finding => finding.Rule["international-legal-context/".Length..]).Should()
                .Equal(expected.OfType<string>());
            report.Undetermined.Any(rule => rule.Rule.EndsWith("/not-party", StringComparison.Ordinal)).Should().Be(party is null);
            report.Undetermined.Any(rule => rule.Rule.EndsWith("/reserved", StringComparison.Ordinal)).Should().Be(
                (party is null && reserved != Answer.No) || (party == Answer.Yes && reserved is null));
        }
    }

    [Fact]
    public void The_table_of_a_State_of_which_nothing_is_known_answers_nothing()
    {
        var rows = TreatyTable.Describe(StateCommitments.From(State.Find("PK"), []), Day);
        rows.Should().HaveCount(33, "the toolkit's table has as many rows");
        rows.Should().OnlyContain(row => row.IsParty == null && row.HasReservations == null && row.TookSteps == null);
        rows.Count(row => row.Opens == InstrumentOpens.Complaints).Should().Be(5);
        rows.Count(row => row.Opens == InstrumentOpens.CommitteeReview).Should().Be(9);
    }

    [Fact]
    public void The_table_says_what_is_known()
    {
        var state = State.Find("PK");
        var known = StateCommitments.From(
            state,
            [
                Act(Instruments.Torture, CommitmentAct.Ratification, new(2012, 1, 1)),
                    Act(Instruments.MigrantWorkers, CommitmentAct.NotParty, Day),
                Act(Instruments.RightsOfTheChild, CommitmentAct.Ratification, new(2012, 1, 1)),
            ],
            [
                new() { State = state, Instrument = Instruments.Torture, Kinds = ReservationKinds.Reservation, Articles = ["3"],
                    Reading = ReservationReading.ReadByPerson, Source = "list", SourceAsOf = PartialDate.Day(Day) },
                new() { State = state, Instrument = Instruments.RightsOfTheChild, Articles = ["14"], Reading = ReservationReading.TextMatch,
                    Source = "list", SourceAsOf = PartialDate.Day(Day) },
            ],
            [Instruments.Torture, Instruments.RightsOfTheChild, Instruments.MigrantWorkers]);
        var rows = TreatyTable.Describe(known, Day).ToDictionary(row => row.Instrument!);
        (rows["CAT"].IsParty, rows["CAT"].HasReservations).Should().Be((Answer.Yes, Answer.Yes));
        (rows["ICRMW"].IsParty, rows["ICRMW"].HasReservations).Should().Be((Answer.No, Answer.No));
        (rows["CRC"].IsParty, rows["CRC"].HasReservations).Should().Be((Answer.Yes, (Answer?)null), "nobody read the statement");
        rows["CEDAW"].IsParty.Should().BeNull();
    }

    [Fact]
    public void An_unknown_instrument_is_refused_with_the_nearest()
    {
        var assess = () => Assess(new TreatyPosition { Id = "row", Instrument = "ICCPR-OP3" });
        assess.Should().Throw<InvalidCaseException>().Which.Problems.Should().ContainSingle().Which.Message.Should()
            .Contain("did you mean `ICCPR-OP1`?");
    }

    private static Report Assess(TreatyPosition row) => Book.Value.Assess(new() { AssessedOn = Day, Facts = [row] });

    private static Commitment Act(Instrument instrument, CommitmentAct act, DateOnly on) => new()
    {
        State = State.Find("PK"),
        Instrument = instrument,
        Act = act,
        Date = PartialDate.Day(on),
        EffectiveOn = act == CommitmentAct.NotParty ? null : on,
        Source = "list",
        SourceAsOf = PartialDate.Day(Day),
        Confidence = CommitmentConfidence.High,
    };
}
