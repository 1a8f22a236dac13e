using Toolkit.Rules.Law;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Tests.Understanding.Sentencing;

/// <summary>The death penalty and sentencing.</summary>
public sealed class PunishmentRulesTests
{
    private const string Prefix = LawChecks.Prefix;

    private static readonly LawChecks<PunishmentLaw> Law = new(PunishmentLawTable.Text,
        "DeathPenalty=None", "DeathSentences=No", "MandatoryDeath=No", "DeathPenaltyWidened=No", "DeathPenaltyBroughtBack=No",
            "MandatoryMinimumTerms=No");

    public static TheoryData<string, string, string, string> Rows => Law.Rows;

    [Theory, MemberData(nameof(Rows))]
    public void Answers_OfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) =>
        LawChecks<PunishmentLaw>.Weighs(answers, rule, bound, free);

    [Fact]
    public void Table_HoldsEveryRuleAndEveryAnswerThatIsNoGoodOne() => Law.HoldsEveryRuleAndAnswer();

    [Fact]
    public void Unanswered_IsNeitherAGapNorNone_AndEveryQuestionIsOpen() => LawChecks<PunishmentLaw>.AsksEverything();

    [Fact]
    public void GoodAnswers_RaiseNothingAndLeaveNothingOpen() => Law.LeavesNothing();

    [Theory]
    [InlineData("ChildrenSpared=Silent", "death-penalty-of-children/silent-law")]
    [InlineData("PardonCanBeSought=Silent", "pardon-of-death-sentences/silent-law")]
    [InlineData("GuaranteesBeforeExtradition=ProvidesOtherwise", "extradition-to-death-penalty/contrary-law")]
    public void Punishment_WhetherThereIsADeathPenaltyIsNotAnswered_IsUndetermined(string answers, string rule) =>
        LawChecks.Undetermined(LawTable.Fact<PunishmentLaw>(answers), rule);

    [Fact]
    public void Death_penalty_abolished_the_report_says_why_silence_is_no_gap()
    {
        var report = LawTable.Assess(LawTable.Fact<PunishmentLaw>("ChildrenSpared=Silent DeathPenalty=None"), LawTable.Bound);
        report.Exempted.Should().ContainSingle(exempted => exempted.Rule == Prefix + "death-penalty-of-children/silent-law");
    }

    /// <summary>The Convention reaches the offences of the Protocols only through them.</summary>
    [Fact]
    public void Penalties_the_crime_convention_weighs_only_with_the_protocol()
    {
        var law = LawTable.Fact<PunishmentLaw>("TraffickingPenaltiesFitGravity=ProvidesOtherwise");
        LawChecks.Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention).Should().Be("recommended");
        LawChecks.Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention,
            Instruments.SmugglingOfMigrantsProtocol)
            .Should().Be("recommended");
        LawChecks.Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention,
            Instruments.TraffickingInPersonsProtocol)
            .Should().Be("breach");
    }

    /// <summary>
    /// The ladder of the death penalty, for a State that is bound by the Covenant and for one that also joined the Second Optional
    /// Protocol.
    /// </summary>
    [Theory]
    [InlineData("DeathPenalty=AlsoForTraffickingOrSmuggling", "death-penalty-for-trafficking-or-smuggling", "at-odds", "breach")]
    [InlineData("DeathPenalty=AlsoForOtherOffences", "death-penalty-beyond-killing", "at-odds", "breach")]
    [InlineData("DeathPenalty=ForIntentionalKillingOnly", "death-penalty-retained", "recommended", "breach")]
    [InlineData("DeathSentences=Yes", "death-sentences-for-trafficking-or-smuggling", "at-odds", "breach")]
    [InlineData("CapitalTrialsFair=No", "death-sentences-after-unfair-trial", "breach", "breach")]
    [InlineData("DeathPenaltyWidened=Yes", "death-penalty-widened", "at-odds", "breach")]
    [InlineData("DeathPenaltyBroughtBack=Yes", "death-penalty-brought-back", "at-odds", "breach")]
    public void Death_penalty_the_second_protocol_turns_every_rung_into_a_breach(string answers, string rule, string covenant, string both)
    {
        var law = LawTable.Fact<PunishmentLaw>(answers);
        LawChecks.Weights(law, rule, Instruments.CivilAndPoliticalRights).Should().Be(covenant);
        LawChecks.Weights(law, rule, Instruments.CivilAndPoliticalRights, Instruments.AbolitionOfDeathPenalty).Should().Be(both);
    }

    [Fact]
    public void Settled_readings_are_marked_and_custom_is_named_beside_the_treaty()
    {
        var corporal = LawChecks.Find(LawTable.Fact<PunishmentLaw>("CorporalPunishmentBarred=ProvidesOtherwise"),
            "corporal-punishment/contrary-law", LawTable.Bound);
        corporal.Basis.Where(basis => !basis.IsCustom).Should().OnlyContain(basis => basis.IsSettled);

        var children = LawChecks.Find(LawTable.Fact<PunishmentLaw>("ChildrenSpared=ProvidesOtherwise"),
            "death-penalty-of-children/contrary-law", LawTable.Bound);
        children.Severities.Should().Equal(new ScopedSeverity(null, Severity.Breach, Severity.Breach,
            BindingSource.Treaty | BindingSource.Custom));
    }
}
