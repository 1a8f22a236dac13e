using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;


namespace Toolkit.Rules.Tests.Understanding.ProsecutionAndDefence;

/// <summary>Section B of the legal tables, written from them and not from the rules: T1 to T16.</summary>
public sealed class FairTrialRulesTests
{
    /// <summary>Question, rule, contrary law bound and free, silent law bound.</summary>
    private const string Law = """
        DetentionOnlyForValidReason    | detention-without-valid-reason    | breach | breach      | shortfall | breach | breach
        NoTortureInDetention           | torture-in-detention              | breach | breach      | shortfall | breach | breach
        EqualityBeforeCourts           | equality-before-courts            | breach | recommended | shortfall
        FairHearing                    | fair-hearing                      | breach | recommended | shortfall
        PublicHearing                  | public-hearing                    | breach | recommended | shortfall
        CompetentTribunal              | competent-tribunal                | breach | recommended | breach
        IndependentTribunal            | independent-tribunal              | breach | recommended | shortfall
        ImpartialTribunal              | impartial-tribunal                | breach | recommended | shortfall
        PublicJudgment                 | public-judgment                   | breach | recommended | shortfall
        PresumptionOfInnocence         | presumption-of-innocence          | breach | recommended | shortfall
        ToldChargePromptly             | charge-told-promptly              | breach | recommended | shortfall
        ToldChargeInDetail             | charge-told-in-detail             | breach | recommended | shortfall
        ToldChargeInLanguageUnderstood | charge-told-in-language-understood | breach | recommended | shortfall
        TimeForDefence                 | time-for-defence                  | breach | recommended | shortfall
        FacilitiesForDefence           | facilities-for-defence            | breach | recommended | shortfall
        ContactWithCounsel             | contact-with-counsel              | breach | recommended | shortfall
        NoUndueDelay                   | undue-delay                       | breach | recommended | shortfall
        PresentAtTrial                 | presence-at-trial                 | breach | recommended | shortfall
        DefenceByCounselOfChoice       | counsel-of-choice                 | breach | recommended | shortfall
        ToldOfRightToCounsel           | told-of-right-to-counsel          | breach | recommended | shortfall
        LegalAid                       | legal-aid                         | breach | recommended | shortfall
        ExaminesWitnessesAgainst       | examining-witnesses-against       | breach | recommended | shortfall
        ObtainsWitnessesFor            | obtaining-witnesses-for           | breach | recommended | shortfall
        FreeInterpreter                | interpreter                       | breach | recommended | shortfall
        NoForcedConfession             | forced-confession                 | breach | recommended; breach for confessions got by torture or ill-treatment | shortfall | breach | recommended; breach for confessions got by torture or ill-treatment
        TortureEvidenceBarred          | torture-evidence                  | breach | breach      | shortfall | breach | breach
        IllTreatmentEvidenceBarred     | ill-treatment-evidence            | at-odds | recommended | shortfall
        ProcedureAdaptedToChildren     | procedure-for-children            | breach | recommended | shortfall
        ChildrenAdjudicatedSpeedily    | speedy-decision-for-children      | breach | recommended | shortfall
        Appeal                         | appeal                            | breach | recommended | breach
        CompensationForMiscarriage     | compensation-for-miscarriage      | breach | recommended | breach
        NoSecondTrial                  | second-trial                      | breach | recommended | shortfall
        NoRetroactiveCrime             | retroactive-crime                 | breach | breach      | shortfall | breach | breach
        LighterLawApplies              | lighter-penalty                   | breach | recommended | shortfall
        """;

    /// <summary>Question, rule, bound and free.</summary>
    private const string Practice = """
        DetentionOnlyForValidReasonInPractice | detention-without-valid-reason | breach | breach
        NoTortureInDetentionInPractice        | torture-in-detention           | breach | breach
        NoUndueDelayInPractice                | undue-delay                    | breach | recommended
        """;

    public static TheoryData<string, string, string, string> LawRows => GapTable.Read(Law, "fair-trial", practice: false);

    public static TheoryData<string, string, string, string> PracticeRows => GapTable.Read(Practice, "fair-trial", practice: true);

    [Theory, MemberData(nameof(LawRows)), MemberData(nameof(PracticeRows))]
    public void Each_answer_weighs_as_the_table_says(string answers, string rule, string bound, string free) =>
        GapTable.Weighs<FairTrialLaw>(answers, rule, bound, free);

    [Fact]
    public void Every_rule_stands_in_the_table() =>
        FairTrialRules.All.Select(rule => rule.Id).Should().BeEquivalentTo(
            LawRows.Concat(PracticeRows).Select(row => $"national-legal-context/{row.Data.Item2}"));

    [Fact]
    public void Only_what_is_answered_is_fine() => GapTable.IsFineOnlyWhereAnswered<FairTrialLaw>(FairTrialRules.All.Length);

    /// <summary>The letters of article 14(3) as the Covenant has them; the toolkit shifts three of them.</summary>
    [Theory]
    [InlineData("ToldChargePromptly", "art. 14(3)(a)")]
    [InlineData("ToldChargeInLanguageUnderstood", "art. 14(3)(a)")]
    [InlineData("TimeForDefence", "art. 14(3)(b)")]
    [InlineData("ContactWithCounsel", "art. 14(3)(b)")]
    [InlineData("NoUndueDelay", "art. 14(3)(c)")]
    [InlineData("LegalAid", "art. 14(3)(d)")]
    [InlineData("ExaminesWitnessesAgainst", "art. 14(3)(e)")]
    [InlineData("FreeInterpreter", "art. 14(3)(f)")]
    [InlineData("NoForcedConfession", "art. 14(3)(g)")]
    public void The_letters_are_those_of_the_Covenant(string question, string article) =>
        LawTable.Assess(LawTable.Fact<FairTrialLaw>($"{question}=ProvidesOtherwise"), LawTable.Bound).Findings.Single().Basis[0].Provisions
            .Should().ContainSingle().Which.Place.Should().Be(article);

    [Fact]
    public void Detention_and_torture_are_breaches_of_treaty_and_custom_alike()
    {
        foreach (var question in new[] { "DetentionOnlyForValidReason", "NoTortureInDetention", "NoRetroactiveCrime" })
        {
            var fact = LawTable.Fact<FairTrialLaw>($"{question}=ProvidesOtherwise");
            LawTable.Assess(fact, LawTable.Bound).Findings.Single().Severities.Single().Source.Should()
                .Be(BindingSource.Treaty | BindingSource.Custom);
            LawTable.Assess(fact, LawTable.Free).Findings.Single().Severities.Single().Source.Should().Be(BindingSource.Custom);
        }
    }

    [Fact]
    public void Law_and_practice_are_found_apart()
    {
        var report = LawTable.Assess(LawTable.Fact<FairTrialLaw>("NoTortureInDetention=Provides NoTortureInDetentionInPractice=InPart"),
            LawTable.Bound);
        report.Findings.Should().ContainSingle().Which.Rule.Should()
            .Be("national-legal-context/fair-trial/torture-in-detention/in-part-in-practice");
    }

    /// <summary>Of the Convention's articles on children in conflict with the law, those on procedure.</summary>
    [Fact]
    public void Procedure_for_children_rests_on_the_articles_on_procedure()
    {
        var finding = LawTable.Assess(LawTable.Fact<FairTrialLaw>("ProcedureAdaptedToChildren=ProvidesOtherwise"), LawTable.Bound)
            .Findings.Single();
        finding.Basis.SelectMany(basis => basis.Provisions).Select(provision => provision.Place)
            .Should().Equal("art. 14(4)", "art. 40(1)", "art. 40(2)(b)", "art. 40(3)");
        finding.Sources.Should().Contain(source => source.Document == "Beijing Rules" && source.Place == "rules 7, 14, 17");
    }
}
