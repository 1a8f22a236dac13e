using Toolkit.Rules.Law;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;

namespace Toolkit.Rules.Tests.Understanding.ProtectionAndAssistance;

/// <summary>Detention, immigration detention, shelters and independent visits.</summary>
public sealed class DetentionRulesTests
{
    private static readonly LawChecks<DetentionLaw> Law = new(DetentionLawTable.Text, "HoursBeforeJudge=48",
        "HoursBeforeJudgeForChildren=24", "ImmigrationDetention=Yes", "VisitsPostponed=No");

    public static TheoryData<string, string, string, string> Rows => Law.Rows;

    [Theory, MemberData(nameof(Rows))]
    public void Answers_OfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) =>
        LawChecks<DetentionLaw>.Weighs(answers, rule, bound, free);

    [Fact]
    public void Table_HoldsEveryRuleAndEveryAnswerThatIsNoGoodOne() => Law.HoldsEveryRuleAndAnswer();

    [Fact]
    public void Unanswered_IsNeitherAGapNorNone_AndEveryQuestionIsOpen() => LawChecks<DetentionLaw>.AsksEverything();

    [Fact]
    public void GoodAnswers_RaiseNothingAndLeaveNothingOpen() => Law.LeavesNothing();

    [Theory]
    [InlineData("Necessary=Silent", "immigration-detention-necessary/silent-law")]
    [InlineData("CourtReviewOfImmigrationDetention=Silent", "court-review-of-immigration-detention/silent-law")]
    [InlineData("ShelterReview=Silent", "shelters-reviewed/silent-law")]
    [InlineData("IndependentBody=Silent", "no-independent-visits/silent-law")]
    [InlineData("IndependentBody=ProvidesOtherwise", "no-independent-visits/contrary-law")]
    public void Detention_WhetherTheExceptionHoldsIsNotAnswered_IsUndetermined(string answers, string rule) =>
        LawChecks.Undetermined(LawTable.Fact<DetentionLaw>(answers), rule);

    /// <summary>The Protocol sends to the Vienna Convention "where applicable": alone it can only be at odds.</summary>
    [Fact]
    public void Consular_notice_the_smuggling_protocol_weighs_only_with_the_consular_convention()
    {
        var law = LawTable.Fact<DetentionLaw>("ConsularNotice=ProvidesOtherwise");
        LawChecks.Weights(law, "consular-notice/contrary-law", Instruments.SmugglingOfMigrantsProtocol).Should()
            .Be("recommended; at-odds for smuggled migrants");
        LawChecks.Weights(law, "consular-notice/contrary-law", Instruments.ConsularRelations).Should().Be("breach");
        LawChecks.Weights(law, "consular-notice/contrary-law", Instruments.MigrantWorkers).Should().Be("recommended; breach for migrant "
            + "workers and their families");
    }
}
