using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Facts are bound by making a value, so that nothing that is asked changes what somebody else asks about.</summary>
public sealed class AssessmentTests
{
    private static readonly RuleBook Book = Given.Book();

    private static readonly CaseIndex Facts = new(Book, new Case
    {
        AssessedOn = new(2026, 11, 24),
        Facts = [new Statute { Id = "first" }, new Statute { Id = "second" }],
    });

    private static readonly BoundFact First = new(new Statute { Id = "first" }, 0);
    private static readonly BoundFact Second = new(new Statute { Id = "second" }, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void With_AnotherFact_LeavesWhatItWasMadeOf(int number)
    {
        var one = new Assessment(Book, Facts).About(First, First).With(number, First);

        var other = one.With(number, Second);

        one.BoundAt(number).Should().Be(First);
        other.BoundAt(number).Should().Be(Second);
        Enumerable.Range(0, 9).Where(place => place != number).Should().AllSatisfy(place =>
            other.BoundAt(place).Should().Be(one.BoundAt(place)));
    }

    [Fact]
    public void About_AnotherFact_BindsNoOther()
    {
        var on = new Assessment(Book, Facts).About(First, First).With(4, First).About(Second);

        on.BoundAt(0).Should().Be(Second);
        Enumerable.Range(1, 6).Select(on.BoundAt).Should().AllBeEquivalentTo(default(BoundFact));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(7, 3, true)]
    public void FlowValue_OfItsNumber_IsTheSame(int number, int step, bool isOpen)
    {
        FlowValue.Of(number).Should().Be(new FlowValue(step, isOpen));
        new FlowValue(step, isOpen).Number.Should().Be(number);
    }
}
