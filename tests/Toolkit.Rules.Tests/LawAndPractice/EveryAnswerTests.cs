using System.Collections.Immutable;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Tests.LawAndPractice;

/// <summary>
/// Goes over every question on law that has a scale of answers, and every answer in it: none but the good one may pass without a finding.
/// The two questions that ask for a number of hours and the one that asks for an age stand in the tables.
/// </summary>
public sealed class EveryAnswerTests
{
    private const string Tool = "national-legal-context/";

    /// <summary>The good answers, where they aren't <c>Provides</c> or <c>Yes</c>.</summary>
    private static readonly ImmutableDictionary<string, string> OtherGoodAnswers = Words("""
        NationalLaw.TraffickingOffence         | Covered
        NationalLaw.SmugglingOffence           | Covered
        NationalLaw.HelpProsecuted             | No
        NationalLaw.LeftWithoutRescue          | No
        NationalLaw.NonPunishment              | InLaw
        NationalLaw.ProsecutedForBeingSmuggled | No
        NationalLaw.ProsecutedForIllegalEntry  | No
        NationalLaw.RefugeesMeetConditions     | No
        NationalLaw.EnablingLawNeeded          | No
        NationalLaw.LegalSystem                | Other
        NationalLaw.CaseLawFound               | NoneThatLimits
        NationalLaw.TieCompelsWork             | No
        NationalLaw.MarriageAge                | Eighteen
        NationalLaw.ReleasedByMarriage         | No
        NationalLaw.ChildDetention             | Barred
        NationalLaw.NonRefoulementInLaw        | Explicit
        SafeguardsInArea.Area                  | Labour
        GroupBeforeTheLaw.Group                | Men
        GroupBeforeTheLaw.Right                | AnyOther
        VictimsAndWitnessesLaw.TestingInEmergencyOnly | No
        DetentionLaw.VisitsPostponed           | No
        PunishmentLaw.DeathPenalty             | None
        PunishmentLaw.DeathSentences           | No
        PunishmentLaw.ChildrenSentenced        | No
        PunishmentLaw.PregnantWomenExecuted    | No
        PunishmentLaw.MandatoryDeath           | No
        PunishmentLaw.DeathPenaltyWidened      | No
        PunishmentLaw.DeathPenaltyBroughtBack  | No
        PunishmentLaw.MandatoryMinimumTerms    | No
        TreatyPosition.Opens                   | Nothing
        TreatyPosition.HasReservations         | No
        """);

    /// <summary>
    /// Questions that only say what a row is about, or whether there is something to look at: no answer to them is better than another.
    /// </summary>
    private static readonly ImmutableHashSet<string> Descriptive =
    [
        "SafeguardsInArea.Area", "GroupBeforeTheLaw.Group", "GroupBeforeTheLaw.Right", "NationalLaw.LegalSystem",
            "DetentionLaw.ImmigrationDetention", "TreatyPosition.Opens", "VictimsAndWitnessesLaw.TestingInEmergencyOnly",
    ];

    /// <summary>
    /// Answers that raise nothing where everything else is as it should be, the answers with which they do, and why that is right.
    /// </summary>
    private static readonly ImmutableArray<ImmutableArray<string>> OnlyWith = Rows("""
        NationalLaw.HumanitarianExemption=No     | SmugglingNeedsBenefit=No                | where a benefit is asked for, helpers are no smugglers
        NationalLaw.RefugeesMeetConditions=Yes   | ProsecutedForIllegalEntry=Yes           | that such refugees came is no gap; that they are prosecuted is
        NationalLaw.EnablingLawNeeded=Yes        | EnablingLawMade=No                      | a law that is needed and was made leaves no gap
        NationalLaw.EnablingLawMade=No           | EnablingLawNeeded=Yes                   | a law that isn't needed isn't missed
        NationalLaw.EnablingLawMade=InPart       | EnablingLawNeeded=Yes                   | a law that isn't needed isn't missed
        NationalLaw.OtherLawProtects=No          | EnablingLawNeeded=Yes EnablingLawMade=No | where courts apply the treaties, no other law is needed for it
        NationalLaw.CaseLawFound=Limits          | LegalSystem=CommonLaw                   | elsewhere courts' decisions are no source of law
        NationalLaw.CaseLawSearched=No           | LegalSystem=CommonLaw                   | elsewhere courts' decisions are no source of law
        GroupBeforeTheLaw.HasReasonableGround=No | HasSameRights=No                        | without a difference there is no ground to look for
        GroupBeforeTheLaw.DevelopingCountry=No   | HasSameRights=No HasReasonableGround=No Group=Migrants Right=EconomicRight DueRegardToRights=Yes | a developing country may keep economic rights from non-nationals
        GroupBeforeTheLaw.DueRegardToRights=No   | HasSameRights=No HasReasonableGround=No Group=Migrants Right=EconomicRight DevelopingCountry=Yes | it is asked of what is kept from them only
        DetentionLaw.ChildrenHeldAsLastResort=No | ChildrenKeptOutInPractice=InPart        | where no child is held, none is held without need
        DetentionLaw.ChildrenHeldAsLastResort=InPart | ChildrenKeptOutInPractice=InPart    | where no child is held, none is held without need
        DetentionLaw.ChildrenHeldShortest=No     | ChildrenKeptOutInPractice=InPart        | where no child is held, none is held for too long
        DetentionLaw.ChildrenHeldShortest=InPart | ChildrenKeptOutInPractice=InPart        | where no child is held, none is held for too long
        VictimsAndWitnessesLaw.EmergencyTestingNecessary=No | NoForcedTesting=ProvidesOtherwise TestingInEmergencyOnly=Yes | where the law bars testing without consent, there is no exception to use
        VictimsAndWitnessesLaw.EmergencyTestingNotArbitrary=No | NoForcedTesting=ProvidesOtherwise TestingInEmergencyOnly=Yes | where the law bars testing without consent, there is no exception to use
        VictimsAndWitnessesLaw.EmergencyTestingLawful=No | NoForcedTesting=ProvidesOtherwise TestingInEmergencyOnly=Yes | where the law bars testing without consent, there is no exception to use
        DetentionLaw.VisitsPostponed=Yes         | IndependentBody=Silent                  | duties that are put off are kept all the same
        DetentionLaw.ShelterReview=Silent        | ShelterFreeToLeave=ProvidesInPart       | where everybody may leave, there is nothing to review
        DetentionLaw.ShelterAlikeForWomen=Silent | ShelterFreeToLeave=ProvidesInPart       | where everybody may leave, women may
        DetentionLaw.ShelterSecurityLimits=Silent | ShelterFreeToLeave=ProvidesInPart      | where everybody may leave, there are no limits
        PunishmentLaw.ChildrenSpared=Silent      | DeathPenalty=ForIntentionalKillingOnly  | without the death penalty nobody has to be spared it
        PunishmentLaw.PregnantWomenSpared=Silent | DeathPenalty=ForIntentionalKillingOnly  | without the death penalty nobody has to be spared it
        PunishmentLaw.DisabilitySpared=Silent    | DeathPenalty=ForIntentionalKillingOnly  | without the death penalty nobody has to be spared it
        PunishmentLaw.PardonCanBeSought=Silent   | DeathPenalty=ForIntentionalKillingOnly  | without the death penalty there is no sentence to pardon
        """);

    /// <summary>Where law that has no exception is given in part and yet doesn't rest on what binds every State, and why.</summary>
    private static readonly ImmutableDictionary<string, string> LessInPart = Words("""
        examination-of-risks | some examination there is; the legal tables find a breach only where there is none at all
        death-penalty-of-children | the law says nothing on the rest; that somebody was sentenced is asked apart
        execution-of-pregnant-women | the law says nothing on the rest; that somebody was executed is asked apart
        humane-detention     | the law says nothing on the rest; whether it bars torture and ill-treatment is asked apart
        """);

    private static readonly Lazy<RuleBook> Shared = new(() =>
        ToolkitRules.Build(new() { Tools = [NationalLegalContextTool.Tool.Id, InternationalLegalContextTool.Tool.Id] }));

    public static TheoryData<Type> Facts =>
    [
        typeof(NationalLaw), typeof(SafeguardsInArea), typeof(GroupBeforeTheLaw), typeof(FairTrialLaw), typeof(VictimsAndWitnessesLaw),
        typeof(DetentionLaw), typeof(PunishmentLaw), typeof(ReturnLaw), typeof(TreatyPosition),
    ];

    [Fact]
    public void Facts_are_all_that_the_two_tools_ask_about() =>
        Shared.Value.Rules.SelectMany(rule => rule.About).Select(about => about.ClrType).Distinct()
            .Should().BeEquivalentTo(Facts.Select(row => row.Data));

    /// <summary>
    /// With nothing else answered, a rule that asks the question is raised or not yet decided; with all else as it should be, one more is
    /// raised.
    /// </summary>
    [Theory, MemberData(nameof(Facts))]
    public void No_answer_but_the_good_one_passes_without_a_finding(Type type)
    {
        var questions = Questions(type);
        var fine = Raised(type, questions.Select(Good));
        var told = OnlyWith.ToDictionary(row => row[0], row => row[1]);
        foreach (var asked in questions.Where(question => !Descriptive.Contains($"{type.Name}.{question.Key}")))
        {
            var others = questions.Where(other => other.Key != asked.Key).Select(Good).ToList();
            foreach (var bad in asked.Value.Select(answer => $"{asked.Key}={answer}").Where(answer => answer != Good(asked)))
            {
                IsTouched(type, asked.Key, bad).Should().BeTrue($"{bad} alone leaves something to be found or asked");
                var raised = Raised(type, [.. others, bad]).Except(fine);
                if (!told.Remove($"{type.Name}.{bad}", out var with))
                {
                    raised.Should().NotBeEmpty($"{bad} must not pass as fine");
                    continue;
                }

                raised.Should().BeEmpty($"{bad} is told to raise nothing by itself");
                var given = with.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var context = others.Where(other => !given.Any(one => one.Split('=')[0] == other.Split('=')[0])).Concat(given).ToList();
                Raised(type, [.. context, bad]).Except(Raised(type, [.. context, Good(asked)])).Should()
                    .NotBeEmpty($"{bad} counts together with {with}");
            }
        }

        told.Keys.Where(key => key.StartsWith(type.Name + ".", StringComparison.Ordinal)).Should()
            .BeEmpty("each answer on the list exists and is no good one");

        string Good(KeyValuePair<string, ImmutableArray<string>> question) =>
            $"{question.Key}={(OtherGoodAnswers.TryGetValue($"{type.Name}.{question.Key}", out var other) ? other : question.Value.Contains("Provides") ? "Provides" : "Yes")}";
    }

    /// <summary>
    /// What binds every State has no exception: law that bars it in part leaves the rest possible, and rests on the same.
    /// </summary>
    [Fact]
    public void Law_that_gives_in_part_what_has_no_exception_weighs_like_law_that_says_the_opposite()
    {
        var bars = Shared.Value.Rules
            .Where(rule => rule.Id.EndsWith("/contrary-law", StringComparison.Ordinal) && rule.Basis.Any(basis => basis.Custom is not null))
            .ToDictionary(rule => rule.Id[Tool.Length..^"/contrary-law".Length], Bases);

        bars.Should().HaveCountGreaterThan(8);
        var less = bars.Where(bar => !Shared.Value.Rules.Where(rule => rule.Id == $"{Tool}{bar.Key}/in-part").SelectMany(Bases)
            .SequenceEqual(bar.Value)).Select(bar => bar.Key);
        less.Should().BeEquivalentTo(LessInPart.Keys);

        static IEnumerable<string> Bases(RuleDefinition rule) => rule.Basis.Select(basis => basis.ToString());
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> Questions(Type type) => type.GetProperties()
        .Select(property => (property.Name, Scale: Nullable.GetUnderlyingType(property.PropertyType)
            ?? (property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : null)))
        .Where(property => property.Scale is { IsEnum: true })
        .ToImmutableDictionary(property => property.Name, property => Enum.GetNames(property.Scale!).ToImmutableArray());

    private static HashSet<string> Raised(Type type, IEnumerable<string> answers) =>
        [.. Shared.Value.Assess(Described(type, answers)).Findings.Select(finding => finding.Rule)];

    /// <summary>Whether a rule that asks the question is raised, or waits for other answers.</summary>
    private static bool IsTouched(Type type, string question, string answer)
    {
        var asking = Shared.Value.Rules.Where(rule => rule.About is [var about] && about.ClrType == type
            && rule.Conditions.SelectMany(ConditionTree.All).SelectMany(ConditionTree.AskedBy)
                .Any(asked => asked.Question.Name == Spelling.Camel(question))).Select(rule => rule.Id).ToHashSet();
        var report = Shared.Value.Assess(Described(type, [answer]));
        return report.Findings.Select(finding => finding.Rule).Concat(report.Undetermined.Select(rule => rule.Rule)).Any(asking.Contains);
    }

    private static Case Described(Type type, IEnumerable<string> answers)
    {
        var fact = (IFact)typeof(LawTable).GetMethod(nameof(LawTable.Fact))!.MakeGenericMethod(type)
            .Invoke(null, [string.Join(' ', answers)])!;
        return new() { AssessedOn = LawTable.Day, Facts = [fact], Commitments = [LawTable.Bound] };
    }

    private static ImmutableArray<ImmutableArray<string>> Rows(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)
            .ToImmutableArray())];

    private static ImmutableDictionary<string, string> Words(string table) => Rows(table).ToImmutableDictionary(row => row[0],
        row => row[1]);
}
