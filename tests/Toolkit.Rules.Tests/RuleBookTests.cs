using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Toolkit.Rules.Tests;

public sealed class RuleBookTests
{
    private static readonly ImmutableArray<Citation> Here = [new("Test", "1")];

    private static readonly Rule<Statute> First = Rule("test/first", law => law.PunishesVictims == Answer.Yes && Case.Raised(Third!, law));
    private static readonly Rule<Statute> Second = Rule("test/second", law => Case.Raised(First!, law));
    private static readonly Rule<Statute> Third = Rule("test/third", law => Case.Raised(Second!, law));
    private static readonly CaseRule Left = Whole("test/left", () => Case.Raised(Right!));
    private static readonly CaseRule Right = Whole("test/right", () => Case.Raised(Left!));

    /// <summary>What may come of a law.</summary>
    public enum Result
    {
        [Outcome(Effect.Permits, "Go on.")]
        GoOn,

        [Outcome(Effect.Waits, "Find out.")]
        FindOut,

        [Outcome(Effect.Restricts, "Stop.")]
        Stop,

        [Outcome(Effect.Refers, "Ask elsewhere.")]
        AskElsewhere,
    }

    /// <summary>An outcome that says nothing.</summary>
    public enum Mute
    {
        GoOn,
    }

    [Fact]
    public void Build_FlowPermitsOnAnUnansweredQuestion_IsRefusedWithQuestionAnswerAndStep() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = "May it go on?",
            Sources = Here,
            Steps = [Step("punishes", law => law.PunishesVictims == Answer.Yes, Reads.AsNo)],
            Otherwise = new() { Id = "otherwise", Outcome = Result.GoOn, Because = "Nothing is wrong.", Sources = Here },
        })
        .Should().Equal(
            "TR0402 test/flow: something is permitted while `statute.punishesVictims` is not answered, although the answer `yes` can "
                + "lead to `stop` by step `punishes`");

    [Fact]
    public void Build_FlowWhosePermissionTwoAnswersTogetherTakeBack_IsRefused() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = "May it go on?",
            Sources = Here,
            Steps =
            [
                Step("both", law => law.PunishesVictims == Answer.Yes && law.AllowsStay == Answer.Yes, Reads.AsNo),
                new()
                {
                    Id = "either",
                    When = law => law.PunishesVictims.IsAnswered() || law.AllowsStay.IsAnswered(),
                    WhenUnknown = Reads.AsNo,
                    Outcome = Result.AskElsewhere,
                    Because = "Something is answered.",
                    Sources = Here,
                },
            ],
            Otherwise = new() { Id = "otherwise", Outcome = Result.GoOn, Because = "Nothing is wrong.", Sources = Here },
        })
        .Should().Equal(
            "TR0402 test/flow: something is referred elsewhere while `statute.allowsStay` is not answered, although the answer `yes` "
                + "can lead to `stop` by step `both`",
            "TR0402 test/flow: something is referred elsewhere while `statute.punishesVictims` is not answered, although the answer "
                + "`yes` can lead to `stop` by step `both`");

    [Fact]
    public void Build_FlowRefersOnAnUnansweredQuestion_IsRefused() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = "May it go on?",
            Sources = Here,
            Steps = [Step("punishes", law => law.PunishesVictims == Answer.Yes, Reads.AsNo)],
            Otherwise = new() { Id = "otherwise", Outcome = Result.AskElsewhere, Because = "Another tool decides.", Sources = Here },
        })
        .Should().Equal(
            "TR0402 test/flow: something is referred elsewhere while `statute.punishesVictims` is not answered, although the answer "
                + "`yes` can lead to `stop` by step `punishes`");

    [Fact]
    public void Build_FlowReadsUnknownAsYesWhereItStops_IsAccepted() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = "May it go on?",
            Sources = Here,
            Steps = [Step("punishes", law => law.PunishesVictims == Answer.Yes, Reads.AsYes)],
            Otherwise = new() { Id = "otherwise", Outcome = Result.GoOn, Because = "Nothing is wrong.", Sources = Here },
        })
        .Should().BeEmpty();

    [Fact]
    public void Build_FlowPermitsWhileARecordMayBeMissing_IsRefusedWithTheCondition() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = "May it go on?",
            Sources = Here,
            Steps = [Step("untrained", law => Case.Any<Agency>(agency => agency.Trained == Answer.No), Reads.AsNo)],
            Otherwise = new() { Id = "otherwise", Outcome = Result.GoOn, Because = "Nothing is wrong.", Sources = Here },
        })
        .Should().Equal(
            "TR0402 test/flow: something is permitted while it is unknown whether an agency exists of which the agency's trained is "
                + "‘no’, although that can lead to `stop` by step `untrained`");

    [Fact]
    public void Build_FlowWithMistakes_TellsAllOfThem() => ProblemsOf(
        new DecisionFlow<Statute, Result>
        {
            Id = "test/flow",
            Title = " ",
            Sources = [],
            Steps =
            [
                Step("punishes", law => law.PunishesVictims == Answer.Yes, Reads.AsYes),
                new() { Id = "punishes", When = law => law.AllowsStay != Answer.Yes, WhenUnknown = Reads.AsYes, Outcome = Result.Stop,
                    Because = "It does.", Sources = Here },
                new() { Id = "No Stay", When = law => law.AllowsStay != Answer.Yes, WhenUnknown = Reads.AsYes, Outcome = Result.FindOut,
                    Because = "", Sources = [] },
            ],
            Otherwise = new() { Id = "otherwise", Outcome = Result.GoOn, Because = "Nothing is wrong.", Sources = Here },
        },
        new DecisionFlow<Statute, Mute>
        {
            Id = "test/mute",
            Title = "May it?",
            Sources = Here,
            Steps = [],
            Otherwise = new() { Id = "otherwise", Outcome = Mute.GoOn, Because = "Nothing is wrong.", Sources = Here },
        })
        .Should().Equal(
            "TR0203 test/flow: no source is named; set `Sources` to where this stands",
            "TR0204 test/flow: `Title` is empty; say it in one sentence",
            "TR0208 test/flow punishes: a step whose outcome restricts says what would change it; set `WouldChange`",
            "TR0202 test/flow No Stay: name `No Stay` is not in kebab-case; allowed are small letters, digits and single hyphens",
            "TR0203 test/flow No Stay: no source is named; set `Sources` to where this stands",
            "TR0204 test/flow No Stay: `Because` is empty; say it in one sentence",
            "TR0205 test/flow: step `punishes` is used 2 times; names are unique",
            "TR0207 test/mute: outcome `GoOn` does not say what it means; mark it with `[Outcome]`");

    [Fact]
    public void Build_RulesThatFollowOnOneAnother_AreRefusedCircleByCircle() => ProblemsOf(First, Second, Third, Left, Right)
        .Should().Equal(
            "TR0301 test/first: the rules follow on one another in a circle: `test/first` → `test/third` → `test/second` → `test/first`",
            "TR0301 test/left: the rules follow on one another in a circle: `test/left` → `test/right` → `test/left`");

    [Fact]
    public void Build_FollowsOnARuleThatIsNotInTheBook_IsRefusedWithTheNearest() => ProblemsOf(
        Rule("test/sixth", law => law.AllowsStay == Answer.No), Rule("test/seventh", law => Case.Raised(First, law)),
            Rule("test/firsts", law => law.Years > 1))
        .Should().Equal("TR0302 test/seventh: follows on `test/first`, which is not in the rule book; did you mean `test/firsts`?");

    [Fact]
    public void Build_SeveralRulesWithMistakes_TellsAllOfAll() => ProblemsOf(
        Rule("test/Bad_Id", law => law.Years > 1),
        Rule("test/twice", law => law.Years > 1),
        Rule("test/twice", law => law.Years > 2),
        Rule("test/unreadable", law => law.Country!.Length > 2),
        new Rule<Statute>
        {
            Id = "test/empty",
            Sources = [],
            When = law => law.Years > 1,
            Finding = "It has {hours} of it.",
            Severity = Severity.Breach
        })
        .Should().Equal(
            "TR0201 test/Bad_Id: an id is in kebab-case, its parts set apart by slashes: small letters, digits, single hyphens and slashes",
            "TR0200 test/twice: 2 rules or flows have this id; ids are unique",
            "TR0101 test/unreadable: `(law.Country.Length > 2)` is not a condition that can be read; allowed are a question compared with "
                + "a constant or with another question, one number less another compared with a constant, `&&`, `||`, "
                + "`!`, `IsAnyOf`, `IsAnswered`, `Includes`, `IncludesAny`, "
                    + "`IncludesAll`, and `Case.Any`, `All`, `Count`, "
                + "`Recorded`, `Disparity`, `Raised`, `Today`",
            "TR0203 test/empty: no source is named; set `Sources` to where this stands",
            "TR0206 test/empty: `It has {hours} of it.` names a parameter that this rule book does not have; it has none");

    [Theory]
    [InlineData("a")]
    [InlineData("a/b-2/c")]
    public void Build_IdInKebabCase_IsAccepted(string id) => ProblemsOf(Rule(id, law => law.Years > 1)).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a b")]
    [InlineData("Ab")]
    [InlineData("ä")]
    [InlineData("a\n")]
    public void Build_IdNotInKebabCase_IsRefused(string id) =>
        ProblemsOf(Rule(id, law => law.Years > 1)).Should().ContainSingle().Which.Should().StartWith("TR0201");

    [Fact]
    public void Hash_OfTheSameRulesWrittenTwice_IsTheSame() =>
        Book(Rule("test/a", law => law.Years > 1)).Hash.Should().Be(Book(Rule("test/a", statute => 1 < statute.Years)).Hash);

    [Fact]
    public void Hash_OfRulesThatSayOtherThings_Differs() => new[]
    {
        Book(Rule("test/a", law => law.Years > 1)),
        Book(Rule("test/a", law => law.Years >= 1)),
        Book(Rule("test/a", law => law.Years > 2)),
        Book(Rule("test/b", law => law.Years > 1)),
        Book(new Rule<Statute> { Id = "test/a", Sources = Here, When = law => law.Years > 1, Finding = "Other.",
            Severity = Severity.Recommended }),
        Book(new Rule<Statute> { Id = "test/a", Sources = Here, When = law => law.Years > 1, Finding = "Found.",
            Severity = Severity.Breach }),
    }.Select(book => book.Hash).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Explain_IdThatDoesNotExist_NamesTheNearest()
    {
        var explain = () => Book(Rule("test/first", law => law.Years > 1))
            .Explain("test/frist", new() { AssessedOn = new(2026, 11, 24), Facts = [] });

        explain.Should().Throw<ArgumentException>().Which.Message.Should().StartWith("no rule or flow is called `test/frist`; did you "
            + "mean `test/first`?");
    }

    private static IEnumerable<string> ProblemsOf(params RuleBookEntry[] entries)
    {
        try
        {
            RuleBook.Build(entries, new() { Edition = "test" });
            return [];
        }
        catch (InvalidRuleBookException refused)
        {
            return refused.Problems.Select(problem => problem.ToString());
        }
    }

    private static RuleBook Book(params RuleBookEntry[] entries) => RuleBook.Build(entries, new() { Edition = "test" });

    private static Rule<Statute> Rule(string id, Expression<Func<Statute, bool>> when) =>
        new() { Id = id, Sources = Here, When = when, Finding = "Found.", Severity = Severity.Recommended };

    private static CaseRule Whole(string id, Expression<Func<bool>> when) =>
        new() { Id = id, Sources = Here, When = when, Finding = "Found.", Severity = Severity.Recommended };

    private static Step<Func<Statute, bool>, Result> Step(string id, Expression<Func<Statute, bool>> when, Reads whenUnknown) => new()
    {
        Id = id,
        When = when,
        WhenUnknown = whenUnknown,
        Outcome = Result.Stop,
        Because = "It is wrong.",
        WouldChange = "Change it.",
        Sources = Here,
    };
}
