using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;

namespace Toolkit.Rules.Tests.Understanding.ProtectionAndAssistance;

/// <summary>Section C of the legal tables, written from them and not from the rules: V1 to V13.</summary>
public sealed class VictimsAndWitnessesRulesTests
{
    /// <summary>
    /// Question, rule, contrary law bound and free, silent law bound, and law that gives it in part where that is more than recommended.
    /// </summary>
    private const string Law = """
        PrivacyOfVictims                | privacy                              | breach    | recommended | breach
        IdentityOfVictims               | identity                             | breach    | recommended | breach
        InformationOnProceedings        | information-on-proceedings           | breach    | recommended | breach    | shortfall
        ViewsHeard                      | views-heard                          | breach    | recommended | breach    | shortfall
        DefenceUnharmedByViews          | defence-unharmed                     | breach    | recommended | shortfall
        Housing                         | housing                              | breach    | recommended | breach
        CounsellingAndInformation       | counselling-and-information          | breach    | recommended | breach
        MedicalAndPsychologicalCare     | medical-and-psychological-care       | breach    | recommended | breach
        WorkAndTraining                 | work-and-training                    | shortfall; breach for children; breach for forced labour; breach for victims lawfully in the country | recommended | shortfall; breach for children; breach for forced labour; breach for victims lawfully in the country
        AgeOfVictims                    | age-of-victims                       | breach    | recommended | breach
        GenderOfVictims                 | gender-of-victims                    | breach    | recommended | breach
        SpecialNeedsOfVictims           | special-needs-of-victims             | breach    | recommended | breach
        NeedsOfWomenAndChildrenSmuggled | needs-of-women-and-children-smuggled | breach    | recommended | breach
        CompensationOfVictims           | compensation-of-victims              | breach    | recommended | breach
        WitnessesProtected              | witnesses-protected                  | recommended; shortfall for transnational and organized crime | recommended | recommended; shortfall for transnational and organized crime
        RelativesOfWitnessesProtected   | relatives-of-witnesses-protected     | recommended; shortfall for transnational and organized crime | recommended | recommended; shortfall for transnational and organized crime
        PhysicalSafetyOfVictims         | physical-safety-of-victims           | breach    | recommended | breach
        HelpWithoutCooperation          | help-without-cooperation             | breach    | recommended | shortfall
        NoForcedTesting                 | forced-testing                       | at-odds   | recommended | shortfall | at-odds
        NoForcedTreatment               | forced-treatment                     | at-odds   | recommended | shortfall | at-odds
        ReflectionPeriod                | reflection-period                    | breach    | recommended | breach
        ResidencePermit                 | residence-permit                     | breach    | recommended | breach
        LifeOfSmuggledMigrants          | life-of-smuggled-migrants            | breach    | recommended; breach for killing by State agents; breach for torture by State agents | shortfall | breach | recommended; breach for killing by State agents; breach for torture by State agents
        ProtectionFromViolence          | violence-against-smuggled-migrants   | breach    | recommended | breach
        HelpForEndangeredMigrants       | help-for-endangered-migrants         | breach    | recommended | breach
        NoDiscriminationOfVictims       | discrimination-of-victims            | breach    | recommended | breach
        NoDiscriminationOfSmuggledMigrants | discrimination-of-smuggled-migrants | breach | recommended | breach
        PresumedToBeChild               | presumed-to-be-child                 | breach    | recommended | shortfall
        InvestigatedDespiteDoubtOfAge   | investigation-despite-doubt-of-age   | breach    | recommended | shortfall
        PresumedToBeVictim              | presumed-to-be-victim                | breach    | recommended | shortfall
        FreeToTakePart                  | free-to-take-part                    | recommended | recommended | recommended
        ToldBeforeTakingPart            | told-before-taking-part              | recommended | recommended | recommended
        MeasuresInCourt                 | measures-in-court                    | breach    | recommended | breach
        ChildWitnessesSupported         | child-witnesses-supported            | breach    | recommended | breach
        """;

    /// <summary>Question, rule, bound and free.</summary>
    private const string Practice = """
        HelpWithoutCooperationInPractice | help-without-cooperation | breach  | recommended
        NoForcedTestingInPractice        | forced-testing           | at-odds | recommended
        NoForcedTreatmentInPractice      | forced-treatment         | at-odds | recommended
        LifeRespectedByAgents            | killing-by-agents        | breach  | breach
        NoTortureByAgents                | torture-by-agents        | breach  | breach
        SafetyOnBoard                    | safety-on-board          | breach  | recommended
        FreeToTakePartInPractice         | free-to-take-part        | recommended | recommended
        ToldBeforeTakingPartInPractice   | told-before-taking-part  | recommended | recommended
        MeasuresInCourtInPractice        | measures-in-court        | breach  | recommended
        """;

    public static TheoryData<string, string, string, string> LawRows => GapTable.Read(Law, "victims-and-witnesses", practice: false);

    public static TheoryData<string, string, string, string> PracticeRows => GapTable.Read(Practice, "victims-and-witnesses",
        practice: true);

    [Theory, MemberData(nameof(LawRows)), MemberData(nameof(PracticeRows))]
    public void Each_answer_weighs_as_the_table_says(string answers, string rule, string bound, string free) =>
        GapTable.Weighs<VictimsAndWitnessesLaw>(answers, rule, bound, free);

    [Fact]
    public void Every_rule_stands_in_the_table() =>
        VictimsAndWitnessesRules.All.Select(rule => rule.Id).Should().BeEquivalentTo(
            LawRows.Concat(PracticeRows).Select(row => $"national-legal-context/{row.Data.Item2}"));

    [Fact]
    public void Only_what_is_answered_is_fine() =>
        GapTable.IsFineOnlyWhereAnswered<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All.Length);

    /// <summary>A State that joined all but the European convention, which only States there and a few others join.</summary>
    [Theory]
    [InlineData("Housing=Silent", "housing/silent-law", "shortfall; breach for children; breach for forced labour")]
    [InlineData("CounsellingAndInformation=Silent", "counselling-and-information/silent-law",
        "shortfall; breach for children; breach for forced labour; breach for children during the proceedings")]
    [InlineData("CompensationOfVictims=Silent", "compensation-of-victims/silent-law", "breach")]
    [InlineData("HelpWithoutCooperation=ProvidesOtherwise", "help-without-cooperation/contrary-law", "recommended; at-odds for women")]
    [InlineData("HelpWithoutCooperation=Silent", "help-without-cooperation/silent-law", "recommended; shortfall for women")]
    [InlineData("ReflectionPeriod=Silent", "reflection-period/silent-law", "shortfall")]
    [InlineData("PhysicalSafetyOfVictims=Silent", "physical-safety-of-victims/silent-law", "shortfall")]
    [InlineData("WorkAndTraining=ProvidesOtherwise", "work-and-training/contrary-law",
        "shortfall; breach for children; breach for forced labour")]
    [InlineData("WorkAndTraining=Silent", "work-and-training/silent-law", "shortfall; breach for forced labour")]
    [InlineData("ResidencePermit=ProvidesOtherwise", "residence-permit/contrary-law", "shortfall")]
    [InlineData("PresumedToBeChild=ProvidesOtherwise", "presumed-to-be-child/contrary-law", "at-odds")]
    [InlineData("PresumedToBeVictim=ProvidesOtherwise", "presumed-to-be-victim/contrary-law", "recommended")]
    public void Outside_the_European_convention(string answers, string rule, string weights)
    {
        var all = LawTable.Bound;
        var others = StateCommitments.From(all.State,
            [.. all.Commitments.Where(act => act.Instrument != Instruments.EuropeanTraffickingConvention),
                LawTable.Free.Commitments.Single(act => act.Instrument == Instruments.EuropeanTraffickingConvention)],
            [], Instruments.All);
        LawTable.Weights(LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>(answers), others), $"victims-and-witnesses/{rule}")
            .Should().Be(weights);
    }

    /// <summary>A State that joined nothing but one instrument: the weight, and for whom it holds.</summary>
    [Theory]
    [InlineData("CRC-OPSC", "CompensationOfVictims=Silent", "compensation-of-victims/silent-law", "recommended; breach for children")]
    [InlineData("UNTOC", "CompensationOfVictims=Silent", "compensation-of-victims/silent-law",
        "recommended; breach for transnational and organized crime")]
    [InlineData("CAT", "CompensationOfVictims=Silent", "compensation-of-victims/silent-law", "recommended; breach for torture")]
    [InlineData("ILO-P029", "CompensationOfVictims=Silent", "compensation-of-victims/silent-law", "recommended; breach for forced labour")]
    [InlineData("TIP", "PrivacyOfVictims=Silent", "privacy/silent-law", "shortfall")]
    [InlineData("CRC", "PrivacyOfVictims=Silent", "privacy/silent-law", "recommended; breach for children")]
    [InlineData("CRC-OPSC", "InformationOnProceedings=ProvidesInPart", "information-on-proceedings/in-part",
        "recommended; shortfall for children")]
    [InlineData("UNTOC", "ViewsHeard=Silent", "views-heard/silent-law", "recommended; breach for transnational and organized crime")]
    [InlineData("TIP", "NoDiscriminationOfVictims=ProvidesOtherwise", "discrimination-of-victims/contrary-law", "breach")]
    [InlineData("TIP", "NoDiscriminationOfVictims=Silent", "discrimination-of-victims/silent-law", "recommended")]
    [InlineData("CEDAW", "NoDiscriminationOfSmuggledMigrants=Silent", "discrimination-of-smuggled-migrants/silent-law",
        "recommended; breach for women")]
    [InlineData("CRC", "ViewsHeard=Silent", "views-heard/silent-law", "recommended; breach for children")]
    [InlineData("UNTOC", "MeasuresInCourt=Silent", "measures-in-court/silent-law",
        "recommended; shortfall for transnational and organized crime")]
    [InlineData("CRC-OPSC", "MeasuresInCourt=Silent", "measures-in-court/silent-law", "recommended; breach for children")]
    [InlineData("CRC-OPSC", "ChildWitnessesSupported=Silent", "child-witnesses-supported/silent-law", "breach")]
    [InlineData("COE-THB", "PrivacyOfVictims=ProvidesOtherwise", "privacy/contrary-law", "breach")]
    [InlineData("COE-THB", "IdentityOfVictims=Silent", "identity/silent-law", "breach")]
    [InlineData("COE-THB", "InformationOnProceedings=Silent", "information-on-proceedings/silent-law", "breach")]
    [InlineData("COE-THB", "PhysicalSafetyOfVictims=Silent", "physical-safety-of-victims/silent-law", "breach")]
    [InlineData("SOM", "LifeOfSmuggledMigrants=Silent", "life-of-smuggled-migrants/silent-law", "shortfall")]
    [InlineData("CRC-OPSC", "MedicalAndPsychologicalCare=Silent", "medical-and-psychological-care/silent-law",
        "recommended; shortfall for children; breach for children during the proceedings")]
    public void Bound_by_one_instrument_alone(string instrument, string answers, string rule, string weights) =>
        LawTable.Weights(LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>(answers), LawTable.BoundBy(instrument)),
            $"victims-and-witnesses/{rule}").Should().Be(weights);

    /// <summary>The toolkit's exception to consent asks four things, and is not relied on unless each of them is answered.</summary>
    [Theory]
    [InlineData("NoForcedTesting=ProvidesOtherwise", "forced-testing/contrary-law")]
    [InlineData("NoForcedTesting=ProvidesInPart", "forced-testing/in-part")]
    [InlineData("NoForcedTestingInPractice=No", "forced-testing/not-in-practice")]
    [InlineData("NoForcedTestingInPractice=InPart", "forced-testing/in-part-in-practice")]
    public void Forced_testing_in_an_emergency_is_no_gap_only_where_all_four_are_answered(string answer, string rule)
    {
        string[] four = ["TestingInEmergencyOnly", "EmergencyTestingNecessary", "EmergencyTestingNotArbitrary", "EmergencyTestingLawful"];
        var all = string.Join(' ', four.Select(question => $"{question}=Yes"));
        var report = LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>($"{answer} {all}"), LawTable.Bound);
        LawTable.Weights(report, $"victims-and-witnesses/{rule}").Should().Be("clear");
        report.Exempted.Should().Contain(exempted => exempted.Rule == $"national-legal-context/victims-and-witnesses/{rule}");
        foreach (var question in four)
        {
            foreach (var other in new[] { "", $"{question}=No" })
            {
                var answers = $"{answer} {all.Replace($"{question}=Yes", other, StringComparison.Ordinal)}";
                LawTable.Weights(LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>(answers), LawTable.Bound),
                    $"victims-and-witnesses/{rule}").Should().Be("at-odds", answers);
            }
        }
    }

    /// <summary>Law that says nothing allows no limit: an emergency is no exception to its silence.</summary>
    [Fact]
    public void Forced_testing_silent_law_has_no_exception() =>
        LawTable.Weights(LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>("NoForcedTesting=Silent TestingInEmergencyOnly=Yes "
            + "EmergencyTestingNecessary=Yes EmergencyTestingNotArbitrary=Yes EmergencyTestingLawful=Yes"), LawTable.Bound),
            "victims-and-witnesses/forced-testing/silent-law").Should().Be("shortfall");

    /// <summary>Guideline 8 is on children, guideline 2 on identification.</summary>
    [Theory]
    [InlineData("PresumedToBeVictim=Silent", "presumed-to-be-victim/silent-law", "guideline 2")]
    [InlineData("PresumedToBeChild=Silent", "presumed-to-be-child/silent-law", "guideline 8")]
    [InlineData("FreeToTakePart=Silent", "free-to-take-part/silent-law", "guideline 6(2)")]
    public void The_guideline_is_the_one_on_the_matter(string answers, string rule, string guideline) =>
        LawTable.Assess(LawTable.Fact<VictimsAndWitnessesLaw>(answers), LawTable.Bound).Findings
            .Single(finding => finding.Rule.EndsWith(rule, StringComparison.Ordinal)).Sources
            .First(source => source.Document == "OHCHR Recommended Guidelines").Place.Should().Be(guideline);
}
