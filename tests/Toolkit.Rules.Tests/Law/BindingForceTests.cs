using System.Collections.Immutable;
using System.Text;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Law;

public sealed class BindingForceTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Provision Trafficking = Instruments.TraffickingInPersonsProtocol.Article("5(1)");
    private static readonly Provision Covenant = Instruments.CivilAndPoliticalRights.Article("26");
    private static readonly Provision Children = Instruments.SaleOfChildren.Article("3(1)(a)");

    public enum Standing
    {
        Bound,
        Free,
        Unknown,
    }

    [Fact]
    public void Two_bases_take_the_gravest_that_binds_and_show_what_an_unknown_status_may_add()
    {
        foreach (var first in Enum.GetValues<Standing>())
        {
            foreach (var second in Enum.GetValues<Standing>())
            {
                var report = Assess([Trafficking.Breach(), Covenant.Shortfall()],
                    Known((Trafficking.Instrument, first), (Covenant.Instrument, second)));
                var finding = report.Findings.Should().ContainSingle().Subject;
                var sure = Max(Severity.Recommended, first == Standing.Bound ? Severity.Breach : null, second == Standing.Bound
                    ? Severity.Shortfall : null);
                var possible = Max(sure, first == Standing.Unknown ? Severity.Breach : null, second == Standing.Unknown
                    ? Severity.Shortfall : null);
                finding.Severity.Should().Be(sure, $"{first} and {second}");
                finding.PossibleSeverity.Should().Be(possible, $"{first} and {second}");
                finding.Severities.Should().ContainSingle();
                report.Conclude(Severity.Breach).Should().Be(
                    sure == Severity.Breach ? Conclusion.Raised : possible == Severity.Breach ? Conclusion.Undetermined : Conclusion.Clear);
                var open = report.OpenQuestions.Select(question => question.Ref.Question).ToList();
                open.Should().BeEquivalentTo(
                    new[]
                    {
                        first == Standing.Unknown ? Trafficking.Instrument.Id : null,
                        second == Standing.Unknown && first != Standing.Bound ? Covenant.Instrument.Id : null,
                    }.OfType<string>(),
                    $"a status that can change nothing is not asked for ({first} and {second})");
            }
        }
    }

    /// <summary>General comment 35 is of 2014: before it the weight is not there, and in its year that is not known.</summary>
    [Theory]
    [InlineData("2013-12-31", false, Severity.Recommended, Severity.Recommended,
        "The reading in HRC GC35 para. 33 (from memory) was adopted in 2014 and does not count before that.")]
    [InlineData("2014-06-01", false, Severity.Recommended, Severity.AtOdds,
        "The reading in HRC GC35 para. 33 (from memory) was adopted in 2014; whether it counts on 2014-06-01 is not known.")]
    [InlineData("2015-01-01", false, Severity.AtOdds, Severity.AtOdds, null)]
    [InlineData("2013-12-31", true, Severity.Recommended, Severity.AtOdds,
        "The reading in HRC GC35 para. 33 (from memory) was adopted in 2014; whether it counts on 2013-12-31 is not known.")]
    public void A_reading_counts_from_its_date(string on, bool settled, Severity sure, Severity possible, string? note)
    {
        var bases = ImmutableArray.Create(Covenant.AtOdds(new("HRC", "GC35 para. 33", Confidence.Recalled), settled: settled));
        var finding = Assess(bases, Known((Covenant.Instrument, Standing.Bound)), PartialDate.Parse(on).First).Findings.Single();

        finding.Severity.Should().Be(sure);
        finding.PossibleSeverity.Should().Be(possible);
        finding.Basis.Single().Notes.Where(one => one.Contains("reading", StringComparison.Ordinal))
            .Should().Equal(note is null ? [] : [note]);
    }

    [Theory]
    [InlineData("HRC", "GC35", "2014")]
    [InlineData("HRC", "GC35 paras 12, 20", "2014")]
    [InlineData("HRC", "GC350", null)]
    [InlineData("CMW", "GC35", null)]
    [InlineData("HRC", "case law on sexual orientation", null)]
    public void A_reading_is_dated_by_its_body_and_number(string body, string text, string? adopted) =>
        (Covenant.AtOdds(new(body, text)).ReadingAdopted is { } date ? date.ToString() : null).Should().Be(adopted);

    /// <summary>A severity that a list decides which is complete by status is one, with the note to check; one without is two.</summary>
    [Theory]
    [InlineData(CommitmentAct.PresumedNotParty, Severity.Recommended, "check whether it joined since")]
    [InlineData(CommitmentAct.NotParty, Severity.Breach, "what came after 2020-01-01 the source cannot know")]
    public void A_list_after_its_date_gives_one_severity_only_where_it_is_complete_by_status(CommitmentAct list,
        Severity possible, string note)
    {
        var absent = Act(Trafficking.Instrument, list) with
        {
            Date = PartialDate.Parse("2020-01-01"),
            SourceAsOf = PartialDate.Parse("2020-01-01"),
            EffectiveOn = null
        };
        var finding = Assess([Trafficking.Breach()], StateCommitments.From(State.Find("PK"), [absent])).Findings.Single();

        finding.Severity.Should().Be(Severity.Recommended);
        finding.PossibleSeverity.Should().Be(possible);
        finding.Basis.Single().Notes.Single().Should().Contain(note);
    }

    [Fact]
    public void A_basis_for_a_group_weighs_for_that_group_only()
    {
        var finding = Assess([Children.Breach("children"), Covenant.AtOdds()],
            Known((Children.Instrument, Standing.Bound), (Covenant.Instrument, Standing.Bound)))
            .Findings.Single();
        finding.Severity.Should().Be(Severity.Breach);
        finding.Severities.Should().Equal(
            new ScopedSeverity(null, Severity.AtOdds, Severity.AtOdds, BindingSource.Treaty),
            new ScopedSeverity("children", Severity.Breach, Severity.Breach, BindingSource.Treaty));
    }

    [Fact]
    public void A_status_that_may_add_weight_for_some_only_is_asked_for_although_others_weigh_as_much()
    {
        var report = Assess([Children.Breach("children"), Trafficking.Breach()], Known((Children.Instrument, Standing.Bound)));
        var finding = report.Findings.Single();
        (finding.Severity, finding.PossibleSeverity).Should().Be((Severity.Breach, Severity.Breach));
        finding.Severities[0].Should().Be(new ScopedSeverity(null, Severity.Recommended, Severity.Breach, BindingSource.None));
        report.OpenQuestions.Should().ContainSingle().Which.Ref.Question.Should().Be(Trafficking.Instrument.Id);
        report.OpenQuestions[0].HangsOn.Single().Outcomes.Should().Equal("recommended", "breach");
    }

    [Fact]
    public void Custom_binds_whoever_ratified_nothing_and_is_named_beside_a_treaty()
    {
        Assess([CustomaryLaw.Torture, Covenant.Breach()], Known((Covenant.Instrument, Standing.Free))).Findings.Single()
            .Severities.Should().Equal(new ScopedSeverity(null, Severity.Breach, Severity.Breach, BindingSource.Custom));
        Assess([CustomaryLaw.Torture, Covenant.Breach()], Known((Covenant.Instrument, Standing.Bound))).Findings.Single()
            .Severities.Should().Equal(new ScopedSeverity(null, Severity.Breach, Severity.Breach,
                BindingSource.Treaty | BindingSource.Custom));
    }

    [Fact]
    public void Provisions_that_go_together_bind_only_together()
    {
        foreach (var first in Enum.GetValues<Standing>())
        {
            foreach (var second in Enum.GetValues<Standing>())
            {
                var finding = Assess([Trafficking.Breach().TogetherWith(Covenant)],
                    Known((Trafficking.Instrument, first), (Covenant.Instrument, second)))
                    .Findings.Single();
                finding.Basis.Single().Standing.Should().Be(
                    first == Standing.Free || second == Standing.Free ? TreatyStanding.NotBound
                    : first == Standing.Bound && second == Standing.Bound ? TreatyStanding.Bound
                    : TreatyStanding.Unknown);
            }
        }
    }

    [Fact]
    public void Without_a_State_the_weight_shows_both_ways_and_the_State_is_asked_for()
    {
        var report = Book([Covenant.Breach()]).Assess(new() { AssessedOn = Day, Facts = [new LawOfState("law") { IsGap = Answer.Yes }] });
        report.Findings.Single().Severity.Should().Be(Severity.Recommended);
        report.Findings.Single().PossibleSeverity.Should().Be(Severity.Breach);
        report.OpenQuestions.Should().ContainSingle().Which.Ref.Question.Should().Be("lawOfState.state");
    }

    [Fact]
    public void Nothing_known_of_a_State_is_not_free()
    {
        var finding = Assess([Covenant.Breach()], null).Findings.Single();
        finding.Basis.Single().Standing.Should().Be(TreatyStanding.Unknown);
        finding.PossibleSeverity.Should().Be(Severity.Breach);
    }

    [Fact]
    public void A_rule_that_is_not_decided_weighs_what_it_may()
    {
        var report = Book([Covenant.Breach()]).Assess(new()
        {
            AssessedOn = Day,
            Facts = [new LawOfState("law") { State = State.Find("PK") }],
            Commitments = [Known((Covenant.Instrument, Standing.Bound))],
        });
        report.Undetermined.Single().Severity.Should().Be(Severity.Breach);
        report.Conclude(Severity.Breach).Should().Be(Conclusion.Undetermined);
    }

    [Theory]
    [InlineData("UNTOC", "34(2)", "TR0214")]
    [InlineData("TIP", "14(1)", "TR0214")]
    [InlineData("SOM", "19(1)", "TR0214")]
    [InlineData("ICCPR-OP1", "1", "TR0214")]
    [InlineData("UDHR", "1", "TR0214")]
    public void What_carries_no_weight_is_no_basis(string instrument, string article, string code)
    {
        var build = () => Book([Instruments.Find(instrument).Article(article).Breach()]);
        build.Should().Throw<InvalidRuleBookException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_basis_raises_the_severity_and_its_State_can_be_told()
    {
        var pointless = () => Book([Covenant.Breach()], Severity.Breach);
        pointless.Should().Throw<InvalidRuleBookException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("TR0215");

        var stateless = () => RuleBook.Build(
            [new CaseRule { Id = "t/x", Sources = [new("T", "1")], Finding = "A gap.", Severity = Severity.Recommended,
                When = () => Case.Recorded<LawOfState>(law => law.IsGap == Answer.Yes), Basis = [Covenant.Breach()] }],
            new() { Edition = "test" });
        stateless.Should().Throw<InvalidRuleBookException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("TR0216");
    }

    [Fact]
    public void Commitments_of_one_State_stand_once()
    {
        var twice = () => Book([Covenant.Breach()]).Assess(new() { AssessedOn = Day, Facts = [], Commitments = [Known(), Known()] });
        twice.Should().Throw<InvalidCaseException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("TR0511");
    }

    [Fact]
    public void What_a_case_tells_of_an_instrument_takes_the_place_of_what_was_known()
    {
        var known = Known((Trafficking.Instrument, Standing.Bound), (Covenant.Instrument, Standing.Bound));
        var both = known.ReplacedBy(Known((Covenant.Instrument, Standing.Free)));
        both.Status(Trafficking, Day).Standing.Should().Be(TreatyStanding.Bound);
        both.Status(Covenant, Day).Standing.Should().Be(TreatyStanding.NotBound);
        var other = () => known.ReplacedBy(StateCommitments.From(State.Find("IQ"), []));
        other.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Commitments_are_read_from_and_written_to_a_case_file()
    {
        var book = Book([Covenant.Breach()]);
        var facts = new Case
        {
            AssessedOn = Day,
            Facts = [new LawOfState("law") { State = State.Find("PK"), IsGap = new(Answer.Yes) { Provision = "Penal Code s. 1" } }],
            Commitments =
            [
                StateCommitments.From(
                    State.Find("PK"),
                    [Act(Covenant.Instrument, CommitmentAct.Ratification)],
                    [
                        new()
                        {
                            State = State.Find("PK"), Instrument = Covenant.Instrument,
                                Kinds = ReservationKinds.Reservation | ReservationKinds.FootnoteOnly,
                            Articles = ["3", "25"], Reading = ReservationReading.TextMatch, LimitedTo = "one part", Source = "list",
                                SourceAsOf = PartialDate.Parse("2026-02"),
                        },
                    ],
                    [Covenant.Instrument]),
            ],
        };
        var written = CaseJson.Write(facts);
        var read = CaseJson.Read(written, book, "case.json");
        CaseJson.Write(read).Should().Equal(written, "nothing is lost");
        ReportJson.Write(book.Assess(read)).Should().Equal(ReportJson.Write(book.Assess(facts)));
        Encoding.UTF8.GetString(ReportJson.Write(book.Assess(read))).Should().Contain("Penal Code s. 1");
    }

    [Fact]
    public void All_that_is_wrong_with_commitments_comes_out_at_once()
    {
        const string file = """
            {
              "version": 1, "assessedOn": "2026-11-24",
              "facts": { "lawOfState": [ { "id": "law", "state": "Pakistann" } ] },
              "commitments": [
                { "state": "PQ", "commitments": [ { "instrument": "TIPP", "act": "ratified", "date": "4 Nov", "source": "me", "sourceAsOf": "2026" } ] },
                { "state": "PK", "comitments": [], "reservations": [ { "instrument": "ICCPR", "kinds": "reservation", "articles": ["99"], "source": "me", "sourceAsOf": "2026" } ] },
                7
              ]
            }
            """;
        var read = () => CaseJson.Read(Encoding.UTF8.GetBytes(file), Book([Covenant.Breach()]), "case.json");
        Approved.Text(string.Join('\n', read.Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.ToString()))
            + "\n", "bad-commitments.approved.txt");
    }

    private static Report Assess(ImmutableArray<LegalBasis> bases, StateCommitments? commitments, DateOnly? on = null) => Book(bases)
        .Assess(new()
        {
            AssessedOn = on ?? Day,
            Facts = [new LawOfState("law") { State = State.Find("PK"), IsGap = Answer.Yes }],
            Commitments = commitments is null ? [] : [commitments],
        });

    private static RuleBook Book(ImmutableArray<LegalBasis> bases, Severity least = Severity.Recommended) => RuleBook.Build(
        [
            new Rule<LawOfState>
            {
                Id = "t/gap",
                Sources = [new("T", "1")],
                When = law => law.IsGap == Answer.Yes,
                Finding = "There is a gap.",
                Severity = least,
                Basis = bases,
            },
        ],
        new() { Edition = "test" });

    private static StateCommitments Known(params (Instrument Instrument, Standing Standing)[] standings) => StateCommitments.From(
        State.Find("PK"),
        standings.Where(pair => pair.Standing != Standing.Unknown)
            .Select(pair => Act(pair.Instrument, pair.Standing == Standing.Bound ? CommitmentAct.Ratification : CommitmentAct.NotParty)));

    private static Commitment Act(Instrument instrument, CommitmentAct act) => new()
    {
        State = State.Find("PK"),
        Instrument = instrument,
        Act = act,
        Date = PartialDate.Parse(act == CommitmentAct.NotParty ? "2026-11-24" : "2012-01-01"),
        EffectiveOn = act == CommitmentAct.NotParty ? null : new(2012, 2, 1),
        Source = "list",
        SourceAsOf = PartialDate.Parse("2026-11-24"),
        Confidence = CommitmentConfidence.High,
    };

    private static Severity Max(Severity first, params Severity?[] others) => others.OfType<Severity>().Append(first).Max();
}

public sealed record LawOfState(string Id) : IFact
{
    [Question("Which State's law is it?")]
    public State? State { get; init; }

    [Question("Is there a gap?")]
    public Judgement<Answer>? IsGap { get; init; }
}
