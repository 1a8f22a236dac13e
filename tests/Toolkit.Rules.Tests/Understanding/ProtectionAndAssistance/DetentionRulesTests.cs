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

    /// <summary>Of refugees, the Convention itself speaks of necessity; the other tests are how it is read.</summary>
    [Theory]
    [InlineData("Necessary=ProvidesOtherwise", "immigration-detention-necessary/contrary-law", "recommended; breach for refugees")]
    [InlineData("JustifiedInPractice=No", "immigration-detention-justified-in-practice/not-in-practice", "breach")]
    [InlineData("Reasonable=ProvidesOtherwise", "immigration-detention-reasonable/contrary-law", "recommended; at-odds for refugees")]
    [InlineData("Proportionate=ProvidesOtherwise", "immigration-detention-proportionate/contrary-law", "recommended; at-odds for refugees")]
    [InlineData("Reassessed=ProvidesOtherwise", "immigration-detention-reassessed/contrary-law", "recommended; at-odds for refugees")]
    [InlineData("LimitedInTime=ProvidesOtherwise", "immigration-detention-limited-in-time/contrary-law", "recommended; at-odds for "
        + "refugees")]
    public void Immigration_detention_the_refugee_convention_speaks_of_necessity(string answers, string rule, string weights) =>
        LawChecks.Weights(LawTable.Fact<DetentionLaw>(answers), rule, Instruments.RefugeeConvention, Instruments.RefugeeProtocol)
            .Should().Be(weights);

    [Fact]
    public void Immigration_detention_without_limit_in_time_cites_the_item_on_its_length() =>
        LawChecks.Find(LawTable.Fact<DetentionLaw>("LimitedInTime=ProvidesOtherwise"), "immigration-detention-limited-in-time/contrary-law",
            LawTable.Bound).Sources[0].Place.Should().Be("1.4/detention/2");

    /// <summary>
    /// That children are held is at odds with how the Convention is read; a breach of it only where it is no last resort, or for too long.
    /// Whether it is, is asked. Nothing is claimed on separation and on treatment, which have rules of their own.
    /// </summary>
    [Theory]
    [InlineData("No", "children-held-for-migration")]
    [InlineData("InPart", "some-children-held-for-migration")]
    public void Children_held_for_migration_is_a_breach_only_without_need(string held, string rule)
    {
        var law = LawTable.Fact<DetentionLaw>($"ChildrenKeptOutInPractice={held}");
        LawChecks.Weights(law, rule, Instruments.RightsOfTheChild).Should().Be("at-odds");
        var report = LawTable.Assess(law, LawTable.Bound);
        report.Findings.Single().Basis.SelectMany(basis => basis.Provisions).Select(provision => provision.Place).Should()
            .NotContain("art. 9").And.NotContain("art. 17");
        report.Undetermined.Select(rule => rule.Rule).Should().Contain(LawChecks.Prefix + "children-held-for-migration-without-need");
        report.OpenQuestions.Select(question => question.Ref.Question).Should()
            .Contain(["detentionLaw.childrenHeldAsLastResort", "detentionLaw.childrenHeldShortest"]);
        LawChecks.Weights(LawTable.Fact<DetentionLaw>($"ChildrenKeptOutInPractice={held} ChildrenHeldShortest=No"),
            "children-held-for-migration-without-need", Instruments.RightsOfTheChild).Should().Be("breach");
    }

    [Theory]
    [InlineData("ICRMW", "recommended; breach for migrant workers and their families")]
    [InlineData("CRC", "recommended; at-odds for children")]
    public void Brought_before_judge_rests_on_the_treaties_for_some_too(string instrument, string weights) =>
        LawChecks.Weights(LawTable.Fact<DetentionLaw>("BroughtBeforeJudge=ProvidesOtherwise"), "brought-before-judge/contrary-law",
            Instruments.Find(instrument)).Should().Be(weights);

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
