using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Tests;

public sealed class AssessTests
{
    private static readonly ImmutableArray<Citation> Here = [new("Test", "1")];
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Rule<Statute> Punishes = Rule("test/punishes", law => law.PunishesVictims == Answer.Yes);
    private static readonly Rule<Statute> Follows = Rule("test/follows", law => Case.Raised(Punishes, law) && law.AllowsStay == Answer.No);
    private static readonly Rule<Statute> Lax = Rule("test/lax", law => law.Rigour < Rigour.Much || law.InformantHarmed == Answer.Yes);
    private static readonly Rule<Statute, Agency> Untrained = new()
    {
        Id = "test/untrained",
        Sources = Here,
        Join = (law, agency) => law.Agency == agency.Id,
        When = (law, agency) => law.Years > 1 && agency.Trained == Answer.No,
        Finding = "The agency that applies it is not trained.",
        Severity = Severity.Recommended,
    };

    private static readonly CaseRule NoCoastGuard = new()
    {
        Id = "test/no-coast-guard",
        Sources = Here,
        When = () => !Case.Any<Agency>(agency => agency.Branch == Branch.CoastGuard),
        Finding = "There is no coast guard.",
        Severity = Severity.Recommended,
    };

    private static readonly CaseRule NoneRecorded = new()
    {
        Id = "test/none-recorded",
        Sources = Here,
        When = () => !Case.Recorded<Agency>(agency => agency.Branch == Branch.CoastGuard),
        Finding = "No coast guard is recorded.",
        Severity = Severity.Recommended,
    };

    private static readonly RuleBook All = Book(Follows, Punishes, Lax, Untrained, NoCoastGuard, NoneRecorded);

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Assess_FactsInAnyOrderUnderAnyCulture_GivesTheSameBytes(string culture)
    {
        var expected = Json(All.Assess(Many(seed: 0)));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var book = Book(Follows, Punishes, Lax, Untrained, NoCoastGuard, NoneRecorded);

            for (var seed = 1; seed < 20; seed++)
            {
                Json(book.Assess(Many(seed))).Should().Be(expected);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Assess_OnManyThreadsAtOnce_GivesTheSameBytes()
    {
        var book = Book(Follows, Punishes, Lax, Untrained, NoCoastGuard, NoneRecorded);
        var reports = new string[64];

        Parallel.For(0, reports.Length, number => reports[number] = Json(book.Assess(Many(number))));

        reports.Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData(Answer.No, "raised")]
    [InlineData(Answer.Yes, "clear")]
    [InlineData(null, "undetermined")]
    public void Assess_JoinedFact_IsRead(Answer? trained, string expected) => Ended(
        Book(Untrained).Assess(Of(new Statute { Id = "law", Years = 2, Agency = "office" },
            new Agency { Id = "office", Trained = trained })), "test/untrained")
        .Should().Be(expected);

    [Fact]
    public void Assess_JoinNotAnswered_IsUndeterminedAndAsksForIt()
    {
        var report = Book(Untrained).Assess(Of(new Statute { Id = "law", Years = 2 }, new Agency { Id = "office", Trained = Answer.Yes }));

        report.Undetermined.Should().ContainSingle().Which.Blocking.Should().Equal(new QuestionRef("statute", "law", "statute.agency"));
    }

    [Fact]
    public void Assess_FactThatDoesNotSayWhatItBelongsTo_IsAskedForBesideThoseThatDo()
    {
        var byCountry = new Rule<Statute, Agency>
        {
            Id = "test/by-country",
            Sources = Here,
            Join = (law, agency) => law.Country == agency.Country,
            When = (law, agency) => agency.Trained == Answer.No,
            Finding = "An agency of the country is not trained.",
            Severity = Severity.Recommended,
        };

        var report = Book(byCountry).Assess(Of(
            new Statute { Id = "law", Country = "XA" },
            new Agency { Id = "police", Country = "XA", Trained = Answer.Yes },
            new Agency { Id = "stray", Trained = Answer.No }));

        report.Undetermined.Should().ContainSingle().Which.Blocking.Should().Contain(new QuestionRef("agency", "stray", "agency.country"));
    }

    [Fact]
    public void Assess_JoinNotAnsweredButNothingHangsOnIt_IsClear() => Ended(
        Book(Untrained).Assess(Of(new Statute { Id = "law", Years = 1 })), "test/untrained").Should().Be("clear");

    [Fact]
    public void Assess_ReferenceToAFactThatIsMissing_IsRefused() => Refused(
        Book(Untrained), Of(new Statute { Id = "law", Agency = "offise" }, new Agency { Id = "office" }))
        .Should().Equal("TR0506 statute `law` agency: no agency of this case has the id `offise`; there are `office`; did you mean "
            + "`office`?");

    [Fact]
    public void Assess_SeveralThingsWrongWithACase_TellsAllOfThem() => Refused(
        All, Of(
            new Statute { Id = "", Years = 1 },
            new Statute
            {
                Id = "law",
                Rigour = (Rigour)9,
                Grounds = new Judgement<Answer>(Answer.Yes)
                {
                    JudgedOn = Today.AddDays(1),
                    ValidUntil = Today
                }
            },
            null!,
            new Agency { Id = "office" },
            new Agency { Id = "office" }))
        .Should().Equal(
            "TR0503 statute: the fact has no id; every fact is named within its case",
            "TR0505 statute `law` rigour: `9` is no answer to this question; allowed are `none`, `some`, `much`, `complete`",
            "TR0507 statute `law` grounds: judged on 2026-11-25, after the day of the assessment, 2026-11-24",
            "TR0508 statute `law` grounds: valid until 2026-11-24, before the day on which it was judged, 2026-11-25",
            "TR0502 facts[2]: this fact is null; a fact that is not known is left out",
            "TR0504 agency `office`: `office` is the id of the fact at facts[3] already; ids are unique within a type");

    [Fact]
    public void Assess_AbsenceInAnOpenList_IsUndeterminedAndAsksWhetherTheListIsComplete() =>
        Book(NoCoastGuard).Assess(Of()).Undetermined.Should().ContainSingle().Which.Blocking.Should()
            .Equal(new QuestionRef("agency", null, null));

    [Fact]
    public void Assess_AbsenceInACompleteList_IsRaised() =>
        Ended(Book(NoCoastGuard).Assess(new() { AssessedOn = Today, Facts = [], Complete = [typeof(Agency)] }), "test/no-coast-guard")
            .Should().Be("raised");

    [Fact]
    public void Assess_AbsenceFromTheRecordInAnOpenList_IsRaised() =>
        Ended(Book(NoneRecorded).Assess(Of()), "test/none-recorded").Should().Be("raised");

    [Theory]
    [InlineData(Answer.Yes, "raised")]
    [InlineData(Answer.No, "clear")]
    [InlineData(null, "undetermined")]
    public void Assess_FollowOnRule_FollowsHowTheFirstEnded(Answer? punishes, string expected)
    {
        var report = Book(Follows, Punishes).Assess(Of(new Statute { Id = "law", PunishesVictims = punishes, AllowsStay = Answer.No }));

        Ended(report, "test/follows").Should().Be(expected);
        report.Findings.Where(finding => finding.Rule == "test/follows").SelectMany(finding => finding.FollowsOn).Should()
            .Equal(expected == "raised" ? ["test/punishes"] : []);
    }

    [Fact]
    public void Assess_FollowOnRuleUndetermined_IsBlockedByTheFirstOnesQuestion() =>
        Book(Follows, Punishes).Assess(Of(new Statute { Id = "law", AllowsStay = Answer.No }))
            .Undetermined.Single(rule => rule.Rule == "test/follows").Blocking.Should()
                .Equal(new QuestionRef("statute", "law", "statute.punishesVictims"));

    [Theory]
    [InlineData(Answer.Yes, "exempted")]
    [InlineData(Answer.No, "raised")]
    [InlineData(null, "undetermined")]
    public void Assess_Exception_DefeatsTheRuleOnlyIfItIsKnown(Answer? allowsStay, string expected)
    {
        var rule = new Rule<Statute>
        {
            Id = "test/unless",
            Sources = Here,
            When = law => law.PunishesVictims == Answer.Yes,
            Unless = [new() { Id = "stay", Text = "They may stay.", When = law => law.AllowsStay == Answer.Yes, Sources = Here }],
            Finding = "Punished.",
            Severity = Severity.Breach,
        };

        Ended(Book(rule).Assess(Of(new Statute { Id = "law", PunishesVictims = Answer.Yes, AllowsStay = allowsStay })), "test/unless")
            .Should().Be(expected);
    }

    [Fact]
    public void Assess_EveryAnswerRaisesTheRule_IsRaisedWhateverTheAnswer()
    {
        var report = Book(Rule("test/either", law => law.AllowsStay == Answer.Yes || law.AllowsStay != Answer.Yes))
            .Assess(Of(new Statute { Id = "law" }));

        report.Findings.Should().ContainSingle().Which.WhateverTheAnswer.Should().BeTrue();
        report.OpenQuestions.Should().BeEmpty();
    }

    [Fact]
    public void Assess_AsksWhatIsAnsweredBesidesAnOpenQuestion_IsUndetermined() =>
        Book(Rule("test/partly", law => !law.AllowsStay.IsAnswered() && law.PunishesVictims == Answer.Yes))
            .Assess(Of(new Statute { Id = "law" }))
            .Undetermined.Should().ContainSingle().Which.Blocking.Select(question => question.Question)
            .Should().Equal("statute.allowsStay", "statute.punishesVictims");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Assess_SensitiveAnswer_StandsInTheReportOnlyOnRequest(bool reveals)
    {
        var report = Book(Lax).Assess(Of(new Statute { Id = "law", InformantHarmed = Answer.Yes }), new() { RevealsSensitive = reveals });

        var cause = report.Findings.Should().ContainSingle().Which.Causes.Should().ContainSingle().Which;
        (cause.Answer, cause.IsWithheld).Should().Be(reveals ? ("yes", false) : (null, true));
    }

    [Fact]
    public void Assess_Contradiction_IsToldWithoutTheSensitiveAnswer()
    {
        var report = Book(new Rule<Statute>
        {
            Id = "test/contradiction",
            Sources = Here,
            When = law => law.InformantHarmed == Answer.Yes && law.Years == 0,
            Finding = "A law that was never in force harmed somebody.",
            Severity = Severity.Information,
            IsContradiction = true,
        }).Assess(Of(new Statute { Id = "law", InformantHarmed = Answer.Yes, Years = 0 }));

        var contradiction = report.Contradictions.Should().ContainSingle().Subject;
        (contradiction.Rule, contradiction.Text).Should().Be(("test/contradiction", "A law that was never in force harmed somebody."));
        contradiction.Causes.Select(cause => (cause.Question, cause.Answer, cause.IsWithheld)).Should()
            .Equal(("statute.informantHarmed", null, true), ("statute.years", "0", false));
        report.Conclude(Severity.Information).Should().Be(Conclusion.Contradictory);
    }

    [Theory]
    [InlineData(0, "raised")]
    [InlineData(-1, "undetermined")]
    public void Assess_Judgement_HoldsToItsLastDay(int lastDay, string expected)
    {
        var report = Book(Rule("test/grounds", law => law.Grounds == Answer.Yes)).Assess(
            Of(new Statute
            {
                Id = "law",
                Grounds = new Judgement<Answer>(Answer.Yes)
                {
                    ValidUntil = Today.AddDays(lastDay),
                    JudgedBy = "Someone"
                }
            }));

        Ended(report, "test/grounds").Should().Be(expected);
        report.Lapsed.Select(lapsed => (lapsed.Question, lapsed.JudgedBy, lapsed.IsAttestationWithheld))
            .Should().Equal(lastDay < 0 ? [("statute.grounds", null, true)] : []);
        report.OpenQuestions.Select(question => question.HasLapsed).Should().Equal(lastDay < 0 ? [true] : []);
    }

    [Fact]
    public void Assess_NothingDescribed_SaysSoAndConcludesNothing()
    {
        var report = Book(Punishes, Untrained).Assess(Of());

        report.NotDescribed.Should().Equal("agency", "statute");
        report.HasAsked.Should().BeFalse();
        report.Conclude(Severity.Information).Should().Be(Conclusion.Undetermined);
    }

    [Fact]
    public void Assess_FactsThatWereNeverSet_IsAnEmptyCase() =>
        Json(Book(Punishes).Assess(new() { AssessedOn = Today, Facts = default, Complete = default })).Should()
            .Be(Json(Book(Punishes).Assess(Of())));

    [Theory]
    [InlineData(Answer.Yes, Severity.Recommended, Conclusion.Raised)]
    [InlineData(Answer.Yes, Severity.Breach, Conclusion.Clear)]
    [InlineData(Answer.No, Severity.Information, Conclusion.Clear)]
    [InlineData(null, Severity.Recommended, Conclusion.Undetermined)]
    [InlineData(null, Severity.Breach, Conclusion.Clear)]
    public void Conclude_OneRule_CountsFromTheLeastSeverity(Answer? punishes, Severity least, Conclusion expected) =>
        Book(Punishes).Assess(Of(new Statute { Id = "law", PunishesVictims = punishes })).Conclude(least).Should().Be(expected);

    [Theory]
    [InlineData(false, "at test/read 3")]
    [InlineData(true, "at test/read 8")]
    public void Build_ReadingWithAnAlternative_TakesTheChosenOne(bool chosen, string expected)
    {
        var reading = new Reading
        {
            Id = "how-long",
            Text = "How long is long?",
            Sources = Here,
            Choices = [new("short", "Three years."), new("long", "Eight years.")]
        };
        var years = new Parameter("years", 3, "years", "How long.", Here[0]) { Stricter = Stricter.Lower };
        var rule = new Rule<Statute>
        {
            Id = "test/read",
            Sources = Here,
            When = law => law.Years > years,
            Alternatives = [new(reading["long"], law => law.Years > 8)],
            Finding = "Long.",
            Severity = Severity.Information,
        };

        var book = RuleBook.Build([rule], new() { Edition = "test", Readings = [reading], Choices = chosen ? [reading["long"]] : [] });

        $"at {rule.Id} {((Compare)book.Rules[0].When).Answer}".Should().Be(expected);
        book.Assess(Of(new Statute { Id = "law" })).Readings.Should().ContainSingle().Which.IsDefault.Should().Be(!chosen);
    }

    [Fact]
    public void Assess_MoreRulesThatAreClear_AllocatesNoMore()
    {
        var few = Allocated(10);
        var many = Allocated(500);

        (many - few).Should().BeLessThan(4_096, "{0} bytes for 10 rules and {1} for 500", few, many);

        static long Allocated(int rules)
        {
            var book = Book([.. Enumerable.Range(0, rules).Select(number => Rule($"test/r{number}", law => law.Rigour < Rigour.Much
                && law.AllowsStay == Answer.No))]);
            var facts = Of(new Statute { Id = "law", Rigour = Rigour.Complete, AllowsStay = Answer.Yes });
            for (var warm = 0; warm < 50; warm++)
            {
                book.Assess(facts);
            }

            return Enumerable.Range(0, 5).Min(_ =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                book.Assess(facts);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            });
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Assess_JoinOfManyFacts_LooksThemUpByTheirKey()
    {
        const int Many = 20_000;
        ImmutableArray<IFact> facts =
        [
            .. Enumerable.Range(0, Many).Select(number => new Statute { Id = $"s{number}", Years = 2, Agency = $"a{number}" }),
            .. Enumerable.Range(0, Many).Select(number => new Agency { Id = $"a{number}", Trained = number % 1000 == 0 ? Answer.No
                : Answer.Yes }),
        ];

        var report = await Task.Run(
            () => Book(Untrained,
                Rule("test/any", law => Case.Any<Agency>(agency => agency.Id == law.Agency && agency.Trained == Answer.No)))
                .Assess(Of([.. facts]), new() { MaxFacts = int.MaxValue }),
            TestContext.Current.CancellationToken);

        report.Findings.Should().HaveCount(2 * Many / 1000);
    }

    private static Case Many(int seed)
    {
        IFact[] facts =
        [
            new Statute { Id = "i", PunishesVictims = Answer.Yes, AllowsStay = Answer.No, Agency = "I" },
            new Statute { Id = "I", Rigour = Rigour.None, InForceFrom = new(2020, 1, 2), Years = 5, Agency = "ı" },
            new Statute { Id = "ı", Years = -3, Grounds = new Judgement<Answer>(Answer.Yes) { ValidUntil = new(2020, 1, 1) } },
            new Agency { Id = "I", Trained = Answer.No },
            new Agency { Id = "ı", Branch = Branch.CoastGuard, Trained = Answer.No },
            new Agency { Id = "b", Oversight = Rigour.Some },
        ];
        new Random(seed).Shuffle(facts);
        return Of(facts);
    }

    private static Case Of(params IFact[] facts) => new() { AssessedOn = Today, Facts = [.. facts] };

    private static RuleBook Book(params RuleBookEntry[] entries) => RuleBook.Build(entries, new() { Edition = "test" });

    private static Rule<Statute> Rule(string id, Expression<Func<Statute, bool>> when) =>
        new() { Id = id, Sources = Here, When = when, Finding = "Found.", Severity = Severity.Recommended };

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static string Ended(Report report, string rule) =>
        report.Findings.Any(each => each.Rule == rule) ? "raised"
        : report.Undetermined.Any(each => each.Rule == rule) ? "undetermined"
        : report.Exempted.Any(each => each.Rule == rule) ? "exempted"
        : "clear";

    private static IEnumerable<string> Refused(RuleBook book, Case facts)
    {
        var assess = () => book.Assess(facts);
        return assess.Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.ToString());
    }
}
