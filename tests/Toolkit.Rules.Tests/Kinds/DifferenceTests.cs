using System.Collections.Immutable;
using System.Linq.Expressions;
using CsCheck;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

/// <summary>One number less another, compared with a number: in C#, in packs, judged in three values.</summary>
public sealed class DifferenceTests
{
    public static TheoryData<string, string, Expression<Func<Budget, bool>>, string> Twins() => new()
    {
        {
            "days", """{ "question": "taken", "minus": "planned", "above": 5 }""", budget => budget.Taken - budget.Planned > 5,
            "the budget's days taken less the budget's days planned is above ‘5 days’"
        },
        {
            "the other way round", """{ "question": "taken", "minus": "planned", "atLeast": -5 }""",
            budget => -5 <= budget.Taken - budget.Planned,
            "the budget's days taken less the budget's days planned is at least ‘-5 days’"
        },
        {
            "decimals", """{ "question": "spent", "minus": "allowed", "above": 0.05 }""", budget => budget.Spent - budget.Allowed > 0.05m,
            "the budget's money spent less the budget's money allowed is above ‘0.05 euros’"
        },
        {
            "no difference", """{ "question": "taken", "minus": "planned", "atMost": 0 }""", budget => budget.Taken <= budget.Planned,
            "the budget's days taken is at most the budget's days planned"
        },
        {
            "a parameter", """{ "question": "taken", "minus": "planned", "above": { "parameter": "grace-days" } }""",
            budget => budget.Taken - budget.Planned > Grace,
            "the budget's days taken less the budget's days planned is above ‘4 days’"
        },
    };

    private static readonly Parameter Grace = new("grace-days", 4, "days", "How late a budget may end.", new("Test", "20"))
    {
        Stricter = Stricter.Lower,
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_OfAPack_EqualsItsTwinInCSharp(string name, string json, Expression<Func<Budget, bool>> when, string words)
    {
        var twin = Book(when).Rule("test/rule").When;
        var pack = Packs.Pack(Packs.Rules(Packs.Rule(json, "\"budget\"")));
        var book = RuleBook.Build([Rule(budget => budget.Taken > Grace)], new()
        {
            Edition = "test",
            Parameters = ImmutableDictionary<Parameter, int>.Empty.Add(Grace, 4),
            Packs = [pack],
        });

        book.On(new(2026, 11, 24)).Rule("xz/rule").When.Should().Be(twin, name);
        twin.ToString().Should().Be(words);
    }

    [Fact]
    public void Assess_AnyTwoNumbers_IsWhatArithmeticSays() => Gen.Select(
        Gen.Int[-3, 30].Nullable(), Gen.Int[-3, 30].Nullable(), Gen.Decimal[-2, 30].Select(value => decimal.Round(value, 2)).Nullable(),
        Gen.Decimal[-2, 30].Select(value => decimal.Round(value, 2)).Nullable()).Sample(
        (taken, planned, spent, allowed) =>
        {
            var budget = new Budget { Id = "b", Taken = taken, Planned = planned, Spent = spent, Allowed = allowed };
            Ends(Book(budget => budget.Taken - budget.Planned > 5), budget).Should().Be(taken - planned is { } days ? days > 5 : null);
            Ends(Book(budget => budget.Spent - budget.Allowed == 0.05m), budget).Should()
                .Be(spent - allowed is { } money ? money == 0.05m : null);
            Ends(Book(budget => !(budget.Spent - budget.Allowed <= -1.5m)), budget).Should()
                .Be(spent - allowed is { } less ? less > -1.5m : null);
        },
        iter: 300);

    [Fact]
    public void Assess_TheLargestNumbers_DoNotOverflow()
    {
        const decimal most = 10_000_000_000_000m;
        var budget = new Budget { Id = "b", Taken = int.MaxValue, Planned = int.MinValue, Spent = most, Allowed = -most };

        Ends(Book(budget => budget.Taken - budget.Planned > int.MaxValue), budget).Should().BeTrue();
        Ends(Book(budget => budget.Spent - budget.Allowed > most), budget).Should().BeTrue();
        Ends(Book(budget => budget.Allowed - budget.Spent < -most), budget).Should().BeTrue();
    }

    [Fact]
    public void Undetermined_OneOfTheTwoOpen_AsksForIt()
    {
        var report = Book(budget => budget.Taken - budget.Planned > 5).Assess(Case(new() { Id = "b", Taken = 9 }));

        report.Undetermined.Single().Blocking.Select(open => open.Question).Should().Equal("budget.planned");
        report.OpenQuestions.Should().ContainSingle();
    }

    [Fact]
    public void Lambda_OfOtherThings_IsRefused()
    {
        Refusal(budget => budget.Taken - budget.Ended > 5).Should().Contain("a difference is that of two numbers of one unit, with the same "
            + "decimals; `budget.taken` is ").And.Contain("`budget.ended` is ");
        Refusal(budget => budget.Taken - budget.Planned > budget.Planned).Should()
            .Contain("a difference is compared with a constant in the unit of the two numbers");
        Refusal(budget => budget.Spent - budget.Allowed > 0.001m).Should()
            .Contain("a difference is compared with a constant in the unit of the two numbers");
    }

    [Theory]
    [InlineData("""{ "question": "taken", "minus": "ended", "above": 5 }""", "TR1026", "a difference is that of two numbers of one unit")]
    [InlineData("""{ "question": "taken", "minus": "plannd", "above": 5 }""", "TR10", "did you mean `planned`?")]
    [InlineData("""{ "question": "taken", "minus": "planned" }""", "TR1026", "a difference is compared once with a number, by `is`, `isNot`, `below`, `atMost`, `above`, `atLeast`")]
    [InlineData("""{ "question": "taken", "minus": "planned", "above": 5, "below": 9 }""", "TR1026", "a difference is compared once with a number")]
    [InlineData("""{ "question": "taken", "minus": "planned", "isAnyOf": [5] }""", "TR1026", "a difference is compared once with a number")]
    [InlineData("""{ "question": "spent", "minus": "allowed", "above": 0.001 }""", "TR10", "0.001")]
    public void Pack_OfOtherThings_IsRefused(string json, string code, string message)
    {
        var build = () => RuleBook.Build([Rule(budget => budget.Taken > 3)],
            new() { Edition = "test", Packs = [Packs.Pack(Packs.Rules(Packs.Rule(json, "\"budget\"")))] });

        build.Should().Throw<Exception>().WithMessage($"*{code}*{message}*");
    }

    [Fact]
    public void Hash_OfAnotherDifference_IsAnother() => new[] { 5, 6, -5 }
        .Select(days => Book(Over(days)).LogicHash).Should().OnlyHaveUniqueItems();

    private static Expression<Func<Budget, bool>> Over(int days) => budget => budget.Taken - budget.Planned > days;

    private static bool? Ends(RuleBook book, Budget budget)
    {
        var report = book.Assess(Case(budget));
        return report.Findings.Length == 1 ? true : report.Undetermined.Length == 1 ? null : false;
    }

    private static string Refusal(Expression<Func<Budget, bool>> when)
    {
        var build = () => Book(when);
        return build.Should().Throw<InvalidRuleBookException>().Which.Message;
    }

    private static Case Case(Budget budget) => new() { AssessedOn = RandomRules.Today, Facts = [budget] };

    private static RuleBook Book(Expression<Func<Budget, bool>> when) =>
        RuleBook.Build([Rule(when)], new() { Edition = "test" });

    private static Rule<Budget> Rule(Expression<Func<Budget, bool>> when) => new()
    {
        Id = "test/rule",
        Sources = [new("Test", "1")],
        When = when,
        Finding = "It is so.",
        Severity = Severity.Recommended,
    };
}

/// <summary>A budget, with numbers of which one is taken from the other.</summary>
public sealed record Budget : IFact
{
    public required string Id { get; init; }

    [Question("How many days did it take?", Label = "days taken"), Cites("Test", "50"), Unit("days")]
    public int? Taken { get; init; }

    [Question("How many days were planned?", Label = "days planned"), Cites("Test", "51"), Unit("days")]
    public int? Planned { get; init; }

    [Question("In which year did it end?", Label = "year of its end"), Cites("Test", "52"), Unit("years")]
    public int? Ended { get; init; }

    [Question("How much was spent?", Label = "money spent"), Cites("Test", "53"), Unit("euros", Decimals = 2)]
    public decimal? Spent { get; init; }

    [Question("How much was allowed?", Label = "money allowed"), Cites("Test", "54"), Unit("euros", Decimals = 2)]
    public decimal? Allowed { get; init; }
}
