using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.NationalLegalContext;

namespace Toolkit.Rules.Tests.Situation.NationalLegalContext;

/// <summary>Sections D, E and F of the legal tables: detention, the death penalty and sentencing, return and movement.</summary>
public sealed class DetentionPunishmentReturnTests
{
    private const string Tool = "national-legal-context/";

    /// <summary>What a row's second answer raises by itself.</summary>
    private static readonly ImmutableArray<string> FromTheOtherAnswer = [Tool + "death-penalty-retained", Tool + "shelters-free-to-leave/in-part"];

    /// <summary>The answers with which nothing is left to ask and nothing falls short.</summary>
    private static readonly Dictionary<Type, string> Fine = new()
    {
        [typeof(DetentionLaw)] = Answers<DetentionLaw>("HoursBeforeJudge=48", "HoursBeforeJudgeForChildren=24", "ImmigrationDetention=Yes", "VisitsPostponed=No"),
        [typeof(PunishmentLaw)] = Answers<PunishmentLaw>(
            "DeathPenalty=None", "DeathSentences=No", "MandatoryDeath=No", "DeathPenaltyWidened=No", "DeathPenaltyBroughtBack=No", "MandatoryMinimumTerms=No"),
        [typeof(ReturnLaw)] = Answers<ReturnLaw>(),
    };

    public static TheoryData<string, string, string, string> DetentionRows => Read(DetentionLawTable.Text);

    public static TheoryData<string, string, string, string> PunishmentRows => Read(PunishmentLawTable.Text);

    public static TheoryData<string, string, string, string> ReturnRows => Read(ReturnLawTable.Text);

    [Theory, MemberData(nameof(DetentionRows))]
    public void Detention_AnswersOfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) => Weighs<DetentionLaw>(answers, rule, bound, free);

    [Theory, MemberData(nameof(PunishmentRows))]
    public void Punishment_AnswersOfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) => Weighs<PunishmentLaw>(answers, rule, bound, free);

    [Theory, MemberData(nameof(ReturnRows))]
    public void Return_AnswersOfTheTable_WeighAsItSays(string answers, string rule, string bound, string free) => Weighs<ReturnLaw>(answers, rule, bound, free);

    [Fact]
    public void Tables_HoldEveryRuleAndEveryAnswerThatIsNoGoodOne()
    {
        Holds<DetentionLaw>(DetentionLawTable.Text);
        Holds<PunishmentLaw>(PunishmentLawTable.Text);
        Holds<ReturnLaw>(ReturnLawTable.Text);
    }

    [Fact]
    public void Unanswered_IsNeitherAGapNorNone_AndEveryQuestionIsOpen()
    {
        AsksEverything<DetentionLaw>();
        AsksEverything<PunishmentLaw>();
        AsksEverything<ReturnLaw>();
    }

    [Fact]
    public void GoodAnswers_RaiseNothingAndLeaveNothingOpen()
    {
        LeavesNothing<DetentionLaw>();
        LeavesNothing<PunishmentLaw>();
        LeavesNothing<ReturnLaw>();
    }

    [Theory]
    [InlineData("Necessary=Silent", "immigration-detention-necessary/silent-law")]
    [InlineData("CourtReviewOfImmigrationDetention=Silent", "court-review-of-immigration-detention/silent-law")]
    [InlineData("ShelterReview=Silent", "shelters-reviewed/silent-law")]
    [InlineData("IndependentBody=Silent", "no-independent-visits/silent-law")]
    [InlineData("IndependentBody=ProvidesOtherwise", "no-independent-visits/contrary-law")]
    public void Detention_WhetherTheExceptionHoldsIsNotAnswered_IsUndetermined(string answers, string rule) =>
        Undetermined(LawTable.Fact<DetentionLaw>(answers), rule);

    [Theory]
    [InlineData("ChildrenSpared=Silent", "death-penalty-of-children/silent-law")]
    [InlineData("PardonCanBeSought=Silent", "pardon-of-death-sentences/silent-law")]
    [InlineData("GuaranteesBeforeExtradition=ProvidesOtherwise", "extradition-to-death-penalty/contrary-law")]
    public void Punishment_WhetherThereIsADeathPenaltyIsNotAnswered_IsUndetermined(string answers, string rule) =>
        Undetermined(LawTable.Fact<PunishmentLaw>(answers), rule);

    [Fact]
    public void Death_penalty_abolished_the_report_says_why_silence_is_no_gap()
    {
        var report = LawTable.Assess(LawTable.Fact<PunishmentLaw>("ChildrenSpared=Silent DeathPenalty=None"), LawTable.Bound);
        report.Exempted.Should().ContainSingle(exempted => exempted.Rule == Tool + "death-penalty-of-children/silent-law");
    }

    /// <summary>The Protocol sends to the Vienna Convention "where applicable": alone it can only be at odds.</summary>
    [Fact]
    public void Consular_notice_the_smuggling_protocol_weighs_only_with_the_consular_convention()
    {
        var law = LawTable.Fact<DetentionLaw>("ConsularNotice=ProvidesOtherwise");
        Weights(law, "consular-notice/contrary-law", Instruments.SmugglingOfMigrantsProtocol).Should().Be("recommended; at-odds for smuggled migrants");
        Weights(law, "consular-notice/contrary-law", Instruments.ConsularRelations).Should().Be("breach");
        Weights(law, "consular-notice/contrary-law", Instruments.MigrantWorkers).Should().Be("recommended; breach for migrant workers and their families");
    }

    /// <summary>The Convention reaches the offences of the Protocols only through them.</summary>
    [Fact]
    public void Penalties_the_crime_convention_weighs_only_with_the_protocol()
    {
        var law = LawTable.Fact<PunishmentLaw>("TraffickingPenaltiesFitGravity=ProvidesOtherwise");
        Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention).Should().Be("recommended");
        Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention, Instruments.SmugglingOfMigrantsProtocol).Should().Be("recommended");
        Weights(law, "penalties-for-trafficking/contrary-law", Instruments.OrganizedCrimeConvention, Instruments.TraffickingInPersonsProtocol).Should().Be("breach");
    }

    /// <summary>The ladder of the death penalty, for a State that is bound by the Covenant and for one that also joined the Second Optional Protocol.</summary>
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
        Weights(law, rule, Instruments.CivilAndPoliticalRights).Should().Be(covenant);
        Weights(law, rule, Instruments.CivilAndPoliticalRights, Instruments.AbolitionOfDeathPenalty).Should().Be(both);
    }

    [Fact]
    public void Settled_readings_are_marked_and_custom_is_named_beside_the_treaty()
    {
        var corporal = Find(LawTable.Fact<PunishmentLaw>("CorporalPunishmentBarred=ProvidesOtherwise"), "corporal-punishment/contrary-law", LawTable.Bound);
        corporal.Basis.Where(basis => !basis.IsCustom).Should().OnlyContain(basis => basis.IsSettled);

        var children = Find(LawTable.Fact<PunishmentLaw>("ChildrenSpared=ProvidesOtherwise"), "death-penalty-of-children/contrary-law", LawTable.Bound);
        children.Severities.Should().Equal(new ScopedSeverity(null, Severity.Breach, Severity.Breach, BindingSource.Treaty | BindingSource.Custom));
    }

    [Fact]
    public void The_provision_of_national_law_comes_back_in_the_finding()
    {
        var law = LawTable.Fact<ReturnLaw>("") with { RiskExamined = new(LawSays.ProvidesOtherwise) { Provision = "Aliens Act s. 4" } };
        Find(law, "examination-of-risks/contrary-law", LawTable.Bound).Causes.Single().Provision.Should().Be("Aliens Act s. 4");
    }

    private static void Weighs<T>(string answers, string rule, string bound, string free) where T : class, IFact
    {
        var fact = LawTable.Fact<T>(answers);
        var report = LawTable.Assess(fact, LawTable.Bound);
        LawTable.Weights(report, rule).Should().Be(bound);
        LawTable.Weights(LawTable.Assess(fact, LawTable.Free), rule).Should().Be(free);
        report.Findings.Select(finding => finding.Rule).Where(id => id == Tool + rule || !FromTheOtherAnswer.Contains(id)).Should().Equal(bound == "clear" ? [] : [Tool + rule]);

        var unknown = LawTable.Assess(fact, null).Findings.SingleOrDefault(finding => finding.Rule == Tool + rule);
        (unknown is not null).Should().Be(bound != "clear");
        if (unknown is not null)
        {
            unknown.PossibleSeverity.Should().Be(Find(fact, rule, LawTable.Bound).Severity, "an unknown status shows what it may come to");
            unknown.Severity.Should().Be(Find(fact, rule, LawTable.Free).Severity);
        }
    }

    private static void Holds<T>(string table) where T : IFact
    {
        var rows = Read(table).Select(row => row.Data).ToList();
        LawTable.Book.Rules.Where(rule => rule.About is [var about] && about.ClrType == typeof(T)).Select(rule => rule.Id)
            .Should().BeEquivalentTo(rows.Where(row => row.Item3 != "clear").Select(row => Tool + row.Item2).Distinct());

        var told = rows.SelectMany(row => row.Item1.Split(' ')).ToHashSet();
        var scales = typeof(T).GetProperties().Where(property => typeof(Judgement).IsAssignableFrom(property.PropertyType)).SelectMany(property =>
            Enum.GetNames(property.PropertyType.GetGenericArguments()[0]).Select(answer => $"{property.Name}={answer}"));
        scales.Except(Fine[typeof(T)].Split(' ')).Should().BeSubsetOf(told);
    }

    private static void AsksEverything<T>() where T : class, IFact
    {
        var report = LawTable.Assess(LawTable.Fact<T>(""), LawTable.Bound);
        report.Findings.Should().BeEmpty();
        report.Undetermined.Select(rule => rule.Rule).Should().BeEquivalentTo(
            LawTable.Book.Rules.Where(rule => rule.About is [var about] && about.ClrType == typeof(T)).Select(rule => rule.Id));
        var type = Spelling.Camel(typeof(T).Name);
        report.OpenQuestions.Select(question => question.Ref.Question).Should().BeEquivalentTo(
            typeof(T).GetProperties().Select(property => property.Name).Where(name => name is not ("Id" or "State")).Select(name => $"{type}.{Spelling.Camel(name)}"));
    }

    private static void LeavesNothing<T>() where T : class, IFact
    {
        var report = LawTable.Assess(LawTable.Fact<T>(Fine[typeof(T)]), LawTable.Bound);
        report.Findings.Select(finding => finding.Rule).Should().BeEmpty();
        report.Undetermined.Should().BeEmpty();
        report.OpenQuestions.Should().BeEmpty();
    }

    private static void Undetermined(IFact fact, string rule)
    {
        var report = LawTable.Assess(fact, LawTable.Bound);
        report.Findings.Should().BeEmpty();
        report.Undetermined.Should().Contain(undetermined => undetermined.Rule == Tool + rule);
    }

    private static Finding Find(IFact fact, string rule, StateCommitments commitments) =>
        LawTable.Assess(fact, commitments).Findings.Single(finding => finding.Rule == Tool + rule);

    /// <summary>The weights for a State that is bound by these instruments and by nothing else.</summary>
    private static string Weights(IFact fact, string rule, params Instrument[] instruments) => LawTable.Weights(
        LawTable.Assess(fact, LawTable.Free.ReplacedBy(StateCommitments.From(
            LawTable.Free.State, LawTable.Bound.Commitments.Where(commitment => instruments.Contains(commitment.Instrument)), [], instruments))),
        rule);

    /// <summary>The good answer to every question of the two shared scales, and the given ones.</summary>
    private static string Answers<T>(params string[] others) => string.Join(' ', typeof(T).GetProperties()
        .Select(property => property.PropertyType == typeof(Judgement<LawSays>) ? $"{property.Name}=Provides"
            : property.PropertyType == typeof(Judgement<InPractice>) ? $"{property.Name}=Yes"
            : "")
        .Concat(others).Where(answer => answer.Length > 0));

    private static TheoryData<string, string, string, string> Read(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(row[0], row[1], row[2], row[3]);
        }

        return rows;
    }
}
