using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.ReturnAndReintegration;

namespace Toolkit.Rules.Tests.Understanding.ReturnAndReintegration;

/// <summary>Return and movement.</summary>
public sealed class ReturnRulesTests
{
    private static readonly LawChecks<ReturnLaw> Law = new(ReturnLawTable.Text);

    public static TheoryData<string, string, string, string> Rows => Law.Rows;

    [Theory, MemberData(nameof(Rows))]
    public void Answers_OfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) =>
        LawChecks<ReturnLaw>.Weighs(answers, rule, bound, free);

    [Fact]
    public void Table_HoldsEveryRuleAndEveryAnswerThatIsNoGoodOne() => Law.HoldsEveryRuleAndAnswer();

    [Fact]
    public void Unanswered_IsNeitherAGapNorNone_AndEveryQuestionIsOpen() => LawChecks<ReturnLaw>.AsksEverything();

    [Fact]
    public void GoodAnswers_RaiseNothingAndLeaveNothingOpen() => Law.LeavesNothing();

    [Fact]
    public void The_provision_of_national_law_comes_back_in_the_finding()
    {
        var law = LawTable.Fact<ReturnLaw>("") with { RiskExamined = new(LawSays.ProvidesOtherwise) { Provision = "Aliens Act s. 4" } };
        LawChecks.Find(law, "examination-of-risks/contrary-law", LawTable.Bound).Causes.Single().Provision.Should().Be("Aliens Act s. 4");
    }
}
