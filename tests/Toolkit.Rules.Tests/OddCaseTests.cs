using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests;

/// <summary>
/// Cases that a host made in code with what no file can hold: nulls, lists that were never set, ids that are none or enormous.
/// </summary>
public sealed class OddCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly RuleBook Book = Packs.Book(Packs.Pack("""
        "factTypes": [ { "name": "shelter", "questions": [ { "name": "open", "ask": "Is it open?", "answers": ["yes", "no"],
              "sources": [ { "source": "act", "place": "s. 1" } ] } ] } ],
        """ + Packs.Rules(Packs.Rule("""{ "question": "open", "is": "no" }""", "\"shelter\""))));

    [Fact]
    public void Assess_NullsEverywhere_TellsEachWithItsPlace()
    {
        Case odd = new()
        {
            AssessedOn = Today,
            Facts =
            [
                null!,
                new PackFact { Type = null!, Id = "a" },
                new PackFact { Type = "shelter", Id = null! },
                new PackFact { Type = "shelter", Id = "b", Answers = null! },
                new Statute { Id = null! },
                new Statute { Id = "law", Agency = "\0a", Rigour = (Rigour)int.MinValue, Years = int.MinValue },
                new Unknown { Id = null! },
            ],
            Complete = [null!, typeof(Unknown)],
            CompleteOfPacks = [null!, "shelters"],
            Commitments = [null!, Known("FR"), Known("FR")],
        };

        Told(odd).Should().Equal(
            "TR0502 complete[0]: this type is null; a list that may be incomplete is left out",
            "TR0502 completeOfPacks[0]: this type is null; a list that may be incomplete is left out",
            "TR0502 commitments[0]: these commitments are null; a State of which nothing is known is left out",
            "TR0501 complete: no rule of this book reads facts of type `unknown`; it reads `agency`, `statute`, `xz/shelter`",
            "TR0501 complete: no rule of this book reads facts of type `shelters`; it reads `agency`, `statute`, `xz/shelter`; did you "
                + "mean `shelter`?",
            "TR0502 facts[0]: this fact is null; a fact that is not known is left out",
            "TR0502 facts[1].type: the name of the type of fact is null",
            "TR0503 xz/shelter: the fact has no id; every fact is named within its case",
            "TR0502 facts[3].answers: the answers are null; where nothing is answered they are empty",
            "TR0503 statute: the fact has no id; every fact is named within its case",
            "TR0505 statute `law` rigour: `-2147483648` is no answer to this question; allowed are `none`, `some`, `much`, `complete`",
            "TR0501 facts[6]: no rule of this book reads facts of type `unknown`; it reads `agency`, `statute`, `xz/shelter`",
            "TR0511 commitments[2]: France is listed twice; put all its commitments in one entry",
            "TR0506 statute `law` agency: no agency of this case has the id `\\u0000a`; there is none");
    }

    [Fact]
    public void Assess_ListsThatWereNeverSet_AreEmpty()
    {
        var report = Book.Assess(new()
        {
            AssessedOn = Today,
            Facts = default,
            Complete = default,
            CompleteOfPacks = default,
            Commitments = default
        });

        report.HasAsked.Should().BeFalse();
        new Case { AssessedOn = Today, Facts = default }.States.Should().BeEmpty();
    }

    [Fact]
    public void Assess_FirstAndLastDay_AreDays()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            var law = new Statute
            {
                Id = "law",
                InForceFrom = day,
                Grounds = new Judgement<Answer>(Answer.Yes) { JudgedOn = DateOnly.MinValue, ValidUntil = DateOnly.MaxValue }
            };
            Book.Assess(new() { AssessedOn = day, Facts = [law] }).Findings.Should().ContainSingle().Which.Rule.Should().Be("test/feared");
        }
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "TR0513 statute `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`: the id has 501 characters; "
        + "allowed are 500, since every finding about the fact repeats it")]
    [InlineData(9_000_000, "TR0513 statute `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`: the id has 9000000 "
        + "characters; allowed are 500, since every finding about the fact repeats it")]
    public void Assess_LongId_IsRefusedBeyondTheLimit(int length, string? expected) =>
        Told(Packs.Given(new Statute { Id = new('x', length) })).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void Assess_LongIdTwice_IsToldInShort() => Told(Packs.Given(new Statute { Id = new('x', 100_000) },
        new Statute { Id = new('x', 100_000) }))
        .Should().HaveCount(3).And.OnlyContain(problem => problem.Length < 250);

    [Fact]
    public void Assess_ManyFactsThatAreNotThere_AreAllToldAndSoon()
    {
        // The names of all the facts there are were sorted, and the nearest sought, for each of them: that took minutes.
        var facts = Enumerable.Range(0, 20_000).Select(number => (IFact)new Statute
        {
            Id = FormattableString.Invariant($"law-{number}"),
            Agency = FormattableString.Invariant($"ofice-{number}")
        })
            .Concat(Enumerable.Range(0, 20_000).Select(number => new Agency { Id = FormattableString.Invariant($"office-{number}") }));

        var told = Refusals(new() { AssessedOn = Today, Facts = [.. facts] }, new() { MaxFacts = 40_000 }).ToList();

        told.Should().HaveCount(20_000);
        told[0].Should().EndWith("; did you mean `office-0`?");
        told[^1].Should().EndWith("has the id `ofice-19999`; there are others");
    }

    [Fact]
    public void States_FactsThatNameNone_AreLeftToTheAssessment()
    {
        var odd = new Case { AssessedOn = Today, Facts = [null!, new NationalLaw { Id = "law" }] };

        odd.States.Should().BeEmpty();
        odd.Invoking(facts => facts.With(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Write_CaseThatNoFileCouldHold_IsRefusedAndNotCutDown()
    {
        // Of two facts with one id the file held the first, and nothing said so.
        var write = () => CaseJson.Write(new()
        {
            AssessedOn = Today,
            Facts = [null!, new Statute { Id = "law", Years = 1 }, new Statute { Id = "law", Years = 2 }, new Statute { Id = " " },
                new PackFact { Type = null!, Id = "x" }],
            Complete = [null!],
            Commitments = [null!],
        });

        write.Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(
            "TR0502 facts[0]: this fact is null; a fact that is not known is left out",
            "TR0504 statute `law`: `law` is the id of the fact at facts[1] already; ids are unique within a type",
            "TR0503 statute: the fact has no id; every fact is named within its case",
            "TR0502 facts[4].type: the name of the type of fact is null",
            "TR0502 complete[0]: this type is null; a list that may be incomplete is left out",
            "TR0502 commitments[0]: these commitments are null; a State of which nothing is known is left out");
    }

    [Fact]
    public void From_CommitmentsWithNulls_AreRefusedWithTheirPlaces()
    {
        var france = State.Find("FR");
        var act = new Commitment
        {
            State = france,
            Instrument = Instruments.All[0],
            Act = CommitmentAct.Ratification,
            Date = PartialDate.Parse("2002-10-29"),
            Source = "list",
            SourceAsOf = PartialDate.Parse("2026-01-01")
        };
        var statement = new Reservation
        {
            State = france,
            Instrument = Instruments.All[0],
            Source = "list",
            SourceAsOf = PartialDate.Parse("2026-01-01"),
            Articles = default
        };
        var from = () => StateCommitments.From(
            france,
            [null!, act with { State = null! }, act with { Instrument = null! }, act with { Source = null! }],
            [null!, statement with { Instrument = null! }, statement with { Articles = [null!] }]);

        from.Should().Throw<InvalidCommitmentsException>().Which.Problems.Select(problem => $"{problem.Code} {problem.Place}")
            .Should().Equal(
            "TR0817 $.commitments[0]", "TR0817 $.commitments[1].state", "TR0817 $.commitments[2].instrument",
                "TR0817 $.commitments[3].source",
            "TR0817 $.reservations[0]", "TR0817 $.reservations[1].instrument", "TR0817 $.reservations[2].articles[0]");
        FluentActions.Invoking(() => StateCommitments.From(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StateCommitments.From(france, null!)).Should().Throw<ArgumentNullException>();
    }

    private static StateCommitments Known(string state) => StateCommitments.From(State.Find(state), []);

    [Fact]
    public void Assess_MoreFactsThanAreAllowed_IsRefusedAsAFileIs()
    {
        static Case Many(int count, params IFact[] more) =>
            new()
            {
                AssessedOn = Today,
                Facts = [.. Enumerable.Range(0, count)
            .Select(number => new Agency { Id = FormattableString.Invariant($"{number}") }), .. more]
            };

        Told(Many(1_001)).Should().Equal("TR0609 facts: the case has more than 1000 facts");
        Told(Many(1_000, [null!])).Should().Equal("TR0609 facts: the case has more than 1000 facts");
        Told(Many(1_000)).Should().BeEmpty();
        Refusals(Many(1_001), new() { MaxFacts = 1_001 }).Should().BeEmpty();
        Refusals(Many(3), new() { MaxFacts = 2 }).Should().Equal("TR0609 facts: the case has more than 2 facts");
        FluentActions.Invoking(() => Book.Explain("test/untrained", Many(1_001))).Should().Throw<InvalidCaseException>();
        (new CaseJsonOptions().MaxFacts, new AssessOptions().MaxFacts, AssessOptions.Default.MaxFacts).Should().Be((1_000, 1_000, 1_000));
    }

    [Fact]
    public void Assess_AnswersThatPacksAskFor_AreNoFactsOfTheirOwn()
    {
        var book = Packs.Book(Packs.Pack("""
            "questions": [ { "about": "agency", "name": "open", "ask": "Is it open?", "answers": ["yes", "no"],
              "sources": [ { "source": "act", "place": "s. 1" } ] } ],
            """ + Packs.Rules(Packs.Rule("""{ "question": "open", "is": "no" }""", "\"agency\""))));
        PackFact Told(int number) =>
            new()
            {
                Type = "agency",
                Id = FormattableString.Invariant($"{number}"),
                Answers = System.Collections.Immutable.ImmutableSortedDictionary<string, PackAnswer>.Empty.Add("open", "no")
            };
        Case Some(int facts, int told) =>
            new()
            {
                AssessedOn = Today,
                State = Toolkit.Rules.Law.State.Find("XZ"),
                Facts = [.. Enumerable.Range(0, facts)
                    .Select(number => (IFact)new Agency { Id = FormattableString.Invariant($"{number}") }),
            .. Enumerable.Range(0, told).Select(Told)]
            };

        book.Assess(Some(3, 3), new() { MaxFacts = 3 }).Findings.Should().HaveCount(3);
        FluentActions.Invoking(() => book.Assess(Some(2, 3), new() { MaxFacts = 2 })).Should()
            .Throw<InvalidCaseException>().Which.Message.Should().Be("TR0609 facts: the case has more than 2 facts");
    }

    private static IEnumerable<string> Refusals(Case odd, AssessOptions? options = null)
    {
        try
        {
            Book.Assess(odd, options);
            return [];
        }
        catch (InvalidCaseException wrong)
        {
            return wrong.Problems.Select(problem => problem.ToString());
        }
    }

    private static List<string> Told(Case odd) => [.. Refusals(odd)];

    private sealed record Unknown : IFact
    {
        public required string Id { get; init; }
    }
}
