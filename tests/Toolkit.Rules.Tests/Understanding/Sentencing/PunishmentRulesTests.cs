using Toolkit.Rules.Law;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Tests.Understanding.Sentencing;

/// <summary>The death penalty and sentencing.</summary>
public sealed class PunishmentRulesTests
{
    private const string Prefix = LawChecks.Prefix;

    private static readonly LawChecks<PunishmentLaw> Law = new(PunishmentLawTable.Text,
        "DeathPenalty=None", "DeathSentences=No", "ChildrenSentenced=No", "PregnantWomenExecuted=No", "MandatoryDeath=No",
            "DeathPenaltyWidened=No", "DeathPenaltyBroughtBack=No",
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
    /// The Protocol makes its offences offences under the Convention (art. 1(3)), so that both paragraphs of its first article are cited.
    /// </summary>
    [Fact]
    public void Penalties_the_article_that_joins_protocol_and_convention_is_cited() =>
        LawChecks.Find(LawTable.Fact<PunishmentLaw>("SmugglingPenaltiesFitGravity=ProvidesOtherwise"),
            "penalties-for-smuggling/contrary-law",
            LawTable.Bound).Basis.Single().Provisions.Select(provision => provision.Place)
            .Should().Equal("art. 11(1)", "art. 1(2)", "art. 1(3)");

    /// <summary>
    /// Silence, in whole or in part, sentences nobody: it falls short of the duty to legislate. That somebody was sentenced or executed is
    /// a breach of treaty and custom, whatever the law says.
    /// </summary>
    [Theory]
    [InlineData("ChildrenSpared=Silent DeathPenalty=ForIntentionalKillingOnly", "death-penalty-of-children/silent-law", "CRC", "shortfall")]
    [InlineData("ChildrenSpared=ProvidesInPart", "death-penalty-of-children/in-part", "ICCPR", "shortfall")]
    [InlineData("PregnantWomenSpared=ProvidesInPart", "execution-of-pregnant-women/in-part", "ICCPR", "shortfall")]
    [InlineData("ChildrenSentenced=Yes", "death-sentences-of-children", "CRC", "breach")]
    public void Death_penalty_of_those_spared_silence_is_no_sentence(string answers, string rule, string instrument, string weights) =>
        LawChecks.Weights(LawTable.Fact<PunishmentLaw>(answers), rule, Instruments.Find(instrument)).Should().Be(weights);

    /// <summary>
    /// What is wrong in prisons is at odds with, or in breach of, what binds; the rules of the United Nations are its sources.
    /// </summary>
    [Theory]
    [InlineData("PrisonersSupplied=No", "supplies-of-prisoners-in-practice/not-in-practice", "Nelson Mandela Rules rules 12-35")]
    [InlineData("FamilyContact=No", "family-contact-of-prisoners-in-practice/not-in-practice", "Nelson Mandela Rules rules 58-63")]
    [InlineData("MaternityCare=No", "health-of-women-prisoners-in-practice/not-in-practice", "Bangkok Rules rules 6, 48")]
    [InlineData("HygieneForWomen=No", "hygiene-of-women-prisoners-in-practice/not-in-practice", "Bangkok Rules rules 5, 6")]
    [InlineData("AlternativesForPregnantWomen=Silent", "alternatives-for-pregnant-women/silent-law", "Bangkok Rules rules 57, 58, 64")]
    [InlineData("AlternativesForMothers=Silent", "alternatives-for-mothers/silent-law", "Bangkok Rules rules 57, 58, 60, 64")]
    [InlineData("AlternativesForChildren=Silent", "other-measures-for-children/silent-law", "Tokyo Rules rules 2.3, 8")]
    public void Prisons_the_rules_of_the_United_Nations_are_cited(string answers, string rule, string source) =>
        LawChecks.Find(LawTable.Fact<PunishmentLaw>(answers), rule, LawTable.Free).Sources.Select(cited => $"{cited.Document} "
            + $"{cited.Place}")
            .Should().Contain(source);

    /// <summary>The same wrong in a prison rests on the same law as in any other detention.</summary>
    [Theory]
    [InlineData("CAT", "recommended; breach for torture and ill-treatment")]
    [InlineData("CRC", "recommended; breach for children; breach for torture and ill-treatment")]
    [InlineData("ICRMW", "recommended; breach for migrant workers and their families; breach for torture and ill-treatment")]
    public void Humane_prisons_rest_on_what_humane_detention_does(string instrument, string weights) =>
        LawChecks.Weights(LawTable.Fact<PunishmentLaw>("PrisonsHumane=No"), "humane-prisons-in-practice/not-in-practice",
            Instruments.Find(instrument)).Should().Be(weights);

    [Fact]
    public void Mandatory_death_is_settled_and_disproportion_rests_on_the_paragraph_on_arbitrariness()
    {
        LawChecks.Find(LawTable.Fact<PunishmentLaw>("MandatoryDeath=Yes"), "mandatory-death-sentence", LawTable.Bound).Basis
            .Should().OnlyContain(basis => basis.IsSettled);
        LawChecks.Find(LawTable.Fact<PunishmentLaw>("SentencesFitInPractice=No"), "sentences-in-proportion-in-practice/not-in-practice",
            LawTable.Bound).Basis.Single().Reading!.Place.Should().Be("GC35 para. 12");
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
